#include "ui/records/mailing.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace blokplan::ui
{

namespace
{

struct Mailing {
    Q_DECLARE_TR_FUNCTIONS(blokplan::ui::Mailing)
};

} // namespace

void copyAddresses(Desk &desk, const QStringList &addresses)
{
    if (addresses.isEmpty()) {
        desk.warn(Mailing::tr("No mail address is known of them."));
        return;
    }
    QGuiApplication::clipboard()->setText(addresses.join(QStringLiteral(", ")));
    emit desk.said(
        Mailing::tr("%n mail address(es) copied to the clipboard", nullptr, int(addresses.size())));
}

} // namespace blokplan::ui
