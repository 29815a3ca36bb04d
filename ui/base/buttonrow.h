#pragma once

#include <QToolButton>

namespace blokplan::ui
{

/// A row of flat buttons above a page, each with its words beside its picture. Where the window is too narrow
/// for all words, the last ones show their picture alone, with the words as a tip.
class ButtonRow : public QWidget
{
    Q_OBJECT

public:
    enum class Words { IfTheyFit, Always };

    explicit ButtonRow(QWidget *parent = nullptr);

    QToolButton *add(QAction *action, Words words = Words::IfTheyFit);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int widthOf(bool withAllWords) const;
    [[nodiscard]] bool keepsWords(const QToolButton *button) const { return wordy.contains(button); }
    void fit();

    QList<QToolButton *> buttons;
    QList<const QToolButton *> wordy; ///< whose words are always there
};

} // namespace blokplan::ui
