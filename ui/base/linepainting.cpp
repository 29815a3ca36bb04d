#include "ui/base/linepainting.h"

namespace blokplan::ui
{

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

QColor gravityColour(const Theme &theme, Severity severity)
{
    switch (severity) {
    case Severity::Blocking:
        return theme.blocking;
    case Severity::Serious:
        return theme.serious;
    case Severity::Hint:
    case Severity::Off:
        break;
    }
    return theme.quietText;
}

} // namespace blokplan::ui
