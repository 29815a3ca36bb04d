#include "tests/benchmarks/timing.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace blokplan::figures
{

double Times::share(double part) const
{
    std::vector<double> sorted = ms;
    std::sort(sorted.begin(), sorted.end());
    return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, size_t(part * double(sorted.size())))];
}

Times measure(int times, const std::function<void()> &what)
{
    what();
    Times result;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer clock;
        clock.start();
        what();
        result.ms.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    return result;
}

Ended runProcess(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    QElapsedTimer clock;
    clock.start();
    std::fflush(nullptr); // or the child writes it again
    const pid_t child = fork();
    if (child == 0) {
        if (freopen("/dev/null", "w", stdout) != nullptr && freopen("/dev/null", "w", stderr) != nullptr)
            execvp(argv[0], argv.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    return {double(clock.nsecsElapsed()) / 1e6, double(usage.ru_maxrss) / 1024,
            WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

Times measureProcess(int times, const QString &program, const QStringList &arguments,
                     const std::function<void()> &before)
{
    Times result;
    for (int i = 0; i <= times; ++i) {
        if (before)
            before();
        const Ended ended = runProcess(program, arguments);
        if (i > 0) // the first one warms the disk cache
            result.ms.push_back(ended.ms);
    }
    return result;
}

void line(const QString &what, const QString &figure, const QString &floor, const QString &aim)
{
    std::printf("  %-44s %14s   %-34s %s\n", qPrintable(what), qPrintable(figure), qPrintable(floor),
                qPrintable(aim));
    std::fflush(stdout);
}

QString ms(double value)
{
    return QString::number(value, 'f', value < 10 ? 3 : 1) + QStringLiteral(" ms");
}

} // namespace blokplan::figures
