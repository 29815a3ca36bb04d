#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace blokplan::figures
{

/// Milliseconds, in the order they were measured.
struct Times {
    std::vector<double> ms;

    [[nodiscard]] double median() const { return share(0.5); }
    [[nodiscard]] double p99() const { return share(0.99); }
    [[nodiscard]] double share(double part) const;
};

/// Runs it so many times; once before, unmeasured.
Times measure(int times, const std::function<void()> &what);

struct Ended {
    double ms = 0;
    double peakMegabytes = 0;
    int exitCode = 0;
};
/// A whole process, from start to end.
Ended runProcess(const QString &program, const QStringList &arguments);
/// The median of so many runs of a process; `before` prepares each.
Times measureProcess(int times, const QString &program, const QStringList &arguments,
                     const std::function<void()> &before = {});

/// One line of the report: what, how long, its floor and the aim.
void line(const QString &what, const QString &figure, const QString &floor, const QString &aim);
QString ms(double value);

} // namespace blokplan::figures
