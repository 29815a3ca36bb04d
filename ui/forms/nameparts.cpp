#include "ui/forms/nameparts.h"

#include "app/checkin/names.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace blokplan::ui
{

namespace
{

struct NameForms {
    Q_DECLARE_TR_FUNCTIONS(NameForms)
};

void guess(QLineEdit *line, const QString &part)
{
    if (!line->isModified())
        line->setText(part);
}

} // namespace

void followName(QLineEdit *name, QLineEdit *given, QLineEdit *particle, QLineEdit *family)
{
    QObject::connect(name, &QLineEdit::textEdited, name, [=](const QString &text) {
        const checkin::NameParts parts = checkin::nameParts(text);
        guess(given, parts.given);
        guess(particle, parts.particle);
        guess(family, parts.family);
    });
}

QString wrongWithMail(const QString &address)
{
    const QString text = address.trimmed();
    return text.isEmpty() || text.contains(QLatin1Char('@'))
               ? QString()
               : NameForms::tr("An e-mail address has an @ in it.");
}

} // namespace blokplan::ui
