#include "ui/forms/linkslist.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace blokplan::ui
{

LinkRow::LinkRow(const Link &link, QWidget *parent)
    : QWidget(parent), begun(link), title(new QLineEdit(link.title, this)),
      address(new QLineEdit(link.address, this))
{
    title->setPlaceholderText(tr("Title"));
    title->setAccessibleName(tr("Title"));
    address->setPlaceholderText(QStringLiteral("https://"));
    address->setAccessibleName(tr("Address"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(title, 2);
    line->addWidget(address, 3);
    setFocusProxy(title);
}

Link LinkRow::link() const
{
    Link now = begun;
    if (title->text() != begun.title)
        now.title = title->text().trimmed();
    if (address->text() != begun.address)
        now.address = address->text().trimmed();
    return now;
}

QString LinkRow::message() const
{
    const QString written = address->text().trimmed();
    if (written.isEmpty())
        return tr("Write an address, or remove the line.");
    return written.contains(QLatin1Char(' ')) ? tr("An address has no spaces in it.") : QString();
}

LinksList::LinksList(const QList<Link> &links, QWidget *parent) : RowList(tr("Add a link"), parent)
{
    for (const Link &link : links)
        append(new LinkRow(link, this));
    connect(this, &RowList::addAsked, this, [this] { append(new LinkRow({}, this)); });
}

QList<Link> LinksList::links() const
{
    QList<Link> all;
    for (const LinkRow *row : rowsAs<LinkRow>())
        all.append(row->link());
    return all;
}

QString LinksList::message() const
{
    for (const LinkRow *row : rowsAs<LinkRow>()) {
        if (const QString wrong = row->message(); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace blokplan::ui
