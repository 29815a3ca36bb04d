#pragma once

#include <QProxyStyle>

class QLabel;

namespace blokplan::ui
{

/// Fusion, with boxes to tick whose edge reads on any ground: its own one vanishes in the dark.
class Style : public QProxyStyle
{
public:
    Style();

    /// Alt alone does not go to the menus: at the door it would swallow the next ticket.
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

/// A second line: plain text in the quiet colour, over several lines where it must.
QLabel *quietLabel(const QString &text, QWidget *parent);
/// "Gemeente Utrecht · wethouder": what there is of them, with a dot between.
QString dotted(QStringList parts);

} // namespace blokplan::ui
