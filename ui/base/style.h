#pragma once

#include <QProxyStyle>

namespace blokplan::ui
{

/// Fusion, with boxes to tick whose edge reads on any ground: its own one vanishes in the dark.
class Style : public QProxyStyle
{
public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace blokplan::ui
