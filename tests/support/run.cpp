#include "tests/support/test.h"

#include <QGuiApplication>

namespace blokplan::tests
{

int run(QObject &test, int argc, char **argv)
{
    const QTemporaryDir home;
    shutOff(home.path());
    const QGuiApplication app(argc, argv);
    return QTest::qExec(&test, argc, argv);
}

} // namespace blokplan::tests
