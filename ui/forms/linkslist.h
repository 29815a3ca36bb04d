#pragma once

#include "app/model/values.h"
#include "ui/forms/rowlist.h"

class QLineEdit;

namespace blokplan::ui
{

/// A web address with its title.
class LinkRow : public QWidget
{
    Q_OBJECT

public:
    explicit LinkRow(const Link &link, QWidget *parent = nullptr);

    [[nodiscard]] Link link() const;
    [[nodiscard]] QString message() const;

private:
    Link begun;
    QLineEdit *title;
    QLineEdit *address;
};

class LinksList : public RowList
{
    Q_OBJECT

public:
    explicit LinksList(const QList<Link> &links, QWidget *parent = nullptr);

    [[nodiscard]] QList<Link> links() const;
    [[nodiscard]] QString message() const;
};

} // namespace blokplan::ui
