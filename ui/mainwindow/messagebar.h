#pragma once

#include <QFrame>

class QLabel;

namespace blokplan::ui
{

/// A sentence above the page that wants to be read; stays until it is dismissed or another takes its place.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void tell(const QString &sentence);
    [[nodiscard]] QString sentence() const;

private:
    QLabel *words;
};

} // namespace blokplan::ui
