#pragma once

#include "ui/timetable/colouring.h"

#include <QWidget>

namespace blokplan::ui
{

/// What the colours on the grid stand for: a strip that wraps, below the grid. Of many entries it shows two
/// lines; a click shows all of them, or two lines again. Accessible as its text.
class LegendStrip : public QWidget
{
    Q_OBJECT

public:
    explicit LegendStrip(QWidget *parent);

    /// `said` is what the colours tell ("Colour: track"); with `shading` also what the hatching does.
    void setEntries(const QString &said, const std::vector<LegendEntry> &entries, bool shading);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    /// An entry shortened to the most it may take, and how wide it is.
    struct Words {
        QString whole;
        QString shown;
        int width = 0;
    };
    struct Item {
        QRect rect;   ///< in a strip read from the left
        QBrush patch; ///< no brush: words that lead others
        QString text;
        QString whole;
    };
    /// Kept until the entries, the width or the colours change: the layouts around it ask many times.
    [[nodiscard]] const std::vector<Item> &laidOut(int width) const;
    [[nodiscard]] std::vector<Item> itemsFor(int width) const;
    void fold(std::vector<Item> &items, int width) const;
    [[nodiscard]] const std::vector<Words> &measured() const;
    [[nodiscard]] QRect mirrored(const QRect &rect) const;

    QString heading;
    std::vector<LegendEntry> lines;
    bool shades = false;
    bool isOpen = false;              ///< shows every entry, over as many lines as that takes
    mutable bool isLong = false;      ///< there are more than the lines of a folded strip hold
    mutable std::vector<Words> words; ///< of the entries; for any width
    mutable std::vector<Item> kept;
    mutable int keptWidth = -1;
};

} // namespace blokplan::ui
