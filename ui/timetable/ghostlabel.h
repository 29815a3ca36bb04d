#pragma once

#include <QWidget>

namespace blokplan::ui
{

/// The dark tag beside the pointer while something is dragged: where and when it would be, and what then.
class GhostLabel : public QWidget
{
    Q_OBJECT

public:
    explicit GhostLabel(QWidget *parent);

    void say(const QString &place, const QString &verdict, bool clashes);
    /// Beside that point of the parent, inside it.
    void showBeside(const QPoint &pointer);
    [[nodiscard]] QString text() const { return place + u'\n' + verdict; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString place;
    QString verdict;
    bool clashes = false;
};

} // namespace blokplan::ui
