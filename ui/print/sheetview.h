#pragma once

#include "app/print/sheet.h"

#include <QScrollArea>

namespace blokplan::ui
{

/// Shows one sheet as it will come out of the printer, as large as fits or zoomed. Ctrl+wheel, plus, minus
/// and 0 zoom; Page Up and Page Down are left to whoever holds the pages.
class SheetView : public QScrollArea
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    void show(const print::Sheet &sheet);
    [[nodiscard]] bool isFitted() const { return fitted; }

public slots:
    void fitPage();
    void zoomIn();
    void zoomOut();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Paper;
    void zoomBy(double factor);
    [[nodiscard]] double fittingScale() const;

    Paper *paper;
    bool fitted = true;
};

} // namespace blokplan::ui
