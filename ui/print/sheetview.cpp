#include "ui/print/sheetview.h"

#include "app/print/output.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace blokplan::ui
{

namespace
{

constexpr int around = 16; // pixels of desk around the paper

} // namespace

class SheetView::Paper : public QWidget
{
public:
    using QWidget::QWidget;

    void setSheet(const print::Sheet &next)
    {
        sheet = next;
        setScale(scale);
    }
    void setScale(double pixelsPerMm)
    {
        scale = pixelsPerMm;
        resize(int(std::lround(sheet.width * scale)) + 2 * around,
               int(std::lround(sheet.height * scale)) + 2 * around);
        update();
    }
    [[nodiscard]] const print::Sheet &shown() const { return sheet; }
    [[nodiscard]] double pixelsPerMm() const { return scale; }

protected:
    /// Paper is white in the dark as well.
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setClipRect(event->rect());
        painter.translate(around, around);
        const QRectF area(0, 0, sheet.width * scale, sheet.height * scale);
        painter.fillRect(area.translated(2, 2), QColor(0, 0, 0, 50));
        painter.fillRect(area, Qt::white);
        print::draw(painter, sheet, scale);
    }

private:
    print::Sheet sheet;
    double scale = 3;
};

SheetView::SheetView(QWidget *parent) : QScrollArea(parent), paper(new Paper)
{
    setWidget(paper);
    setAlignment(Qt::AlignCenter);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Mid);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the sheet"));
}

void SheetView::show(const print::Sheet &sheet)
{
    paper->setSheet(sheet);
    if (fitted)
        fitPage();
}

double SheetView::fittingScale() const
{
    const QSizeF free = viewport()->size() - QSize(2 * around, 2 * around);
    return std::max(0.2,
                    std::min(free.width() / paper->shown().width, free.height() / paper->shown().height));
}

void SheetView::fitPage()
{
    fitted = true;
    paper->setScale(fittingScale());
}

void SheetView::zoomBy(double factor)
{
    fitted = false;
    paper->setScale(std::clamp(paper->pixelsPerMm() * factor, 0.3, 16.0));
}

void SheetView::zoomIn()
{
    zoomBy(1.25);
}

void SheetView::zoomOut()
{
    zoomBy(0.8);
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (fitted)
        fitPage();
}

void SheetView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QScrollArea::wheelEvent(event);
        return;
    }
    zoomBy(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15);
    event->accept();
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fitPage();
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return event->ignore();
    default:
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace blokplan::ui
