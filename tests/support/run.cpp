#include "tests/support/test.h"

#include <QGuiApplication>

using namespace blokplan::tests;

int main(int argc, char **argv)
{
    if (const Work work = knownWork(argc, argv)) {
        const QCoreApplication app(argc, argv);
        return work(QCoreApplication::arguments());
    }
    const QTemporaryDir home;
    shutOff(home.path());
    const QGuiApplication app(argc, argv);
    return runKnownTest(argc, argv);
}
