#pragma once

#include <QString>

class QKeyEvent;

namespace blokplan::ui
{

/// What ends a code of this computer's scanner; kept with the settings. Enter always does.
class ScanEnd
{
public:
    enum class Kind {
        Any,   ///< Enter, Tab or a pause
        Enter, ///< a pause ends nothing, so that nobody types too fast; a Tab within a code is passed over
        Tab,
        Pause,
        Letter ///< a character that is in no code, such as a semicolon
    };

    ScanEnd() = default;
    explicit ScanEnd(Kind kind, QChar letter = {});
    static ScanEnd ofThisComputer();
    void keep() const;

    [[nodiscard]] Kind kind() const { return how; }
    [[nodiscard]] QChar letter() const { return last; }
    [[nodiscard]] bool isEnd(const QKeyEvent &key) const;
    [[nodiscard]] bool isByPause() const { return how == Kind::Any || how == Kind::Pause; }

    bool operator==(const ScanEnd &) const = default;

private:
    Kind how = Kind::Any;
    QChar last; ///< of Letter
};

} // namespace blokplan::ui
