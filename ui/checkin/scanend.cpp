#include "ui/checkin/scanend.h"

#include <QKeyEvent>
#include <QSettings>

#include <array>

namespace blokplan::ui
{

namespace
{

const auto endSetting = QStringLiteral("checkin/end");
constexpr std::array endNames{"any", "enter", "tab", "pause"}; // as ScanEnd::Kind

} // namespace

ScanEnd::ScanEnd(Kind kind, QChar letter) : how(kind), last(letter) {}

ScanEnd ScanEnd::ofThisComputer()
{
    const QString kept = QSettings().value(endSetting).toString();
    if (kept.size() == 1)
        return ScanEnd(Kind::Letter, kept.front());
    for (size_t i = 0; i < endNames.size(); ++i) {
        if (kept == QLatin1String(endNames[i]))
            return ScanEnd(Kind(i));
    }
    return {};
}

void ScanEnd::keep() const
{
    QSettings().setValue(endSetting,
                         how == Kind::Letter ? QString(last) : QString::fromLatin1(endNames[size_t(how)]));
}

bool ScanEnd::isEnd(const QKeyEvent &key) const
{
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        return true;
    if (key.key() == Qt::Key_Tab)
        return how == Kind::Any || how == Kind::Tab;
    return how == Kind::Letter && key.text() == QString(last);
}

} // namespace blokplan::ui
