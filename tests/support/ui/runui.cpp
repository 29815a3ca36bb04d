#include "ui/base/theme.h"

#include "tests/support/test.h"

#include <QApplication>

namespace blokplan::tests
{

int run(QObject &test, int argc, char **argv)
{
    const QTemporaryDir home;
    shutOff(home.path());
    const QApplication app(argc, argv);
    ui::setAppearance(ui::Appearance::Light);
    return QTest::qExec(&test, argc, argv);
}

} // namespace blokplan::tests
