#pragma once

#include <QLineEdit>

namespace blokplan::ui
{

/// A line on the block that takes its title: Enter keeps it, Escape forgets it; going elsewhere keeps what
/// was typed and forgets what was left empty.
class TitleEditor : public QLineEdit
{
    Q_OBJECT

public:
    explicit TitleEditor(QWidget *parent);

    void open(const QRect &rect, const QString &title);
    [[nodiscard]] bool isOpen() const { return opened; }

signals:
    /// `byEnter`: also an empty line is meant.
    void finished(const QString &title, bool byEnter);
    void forgotten();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void close(bool keep, bool byEnter);
    bool opened = false;
};

} // namespace blokplan::ui
