#include "ui/base/theme.h"

#include "tests/support/test.h"

#include <QApplication>

using namespace blokplan::tests;

int main(int argc, char **argv)
{
    if (const Work work = knownWork(argc, argv)) {
        const QCoreApplication app(argc, argv);
        return work(QCoreApplication::arguments());
    }
    const QTemporaryDir home;
    shutOff(home.path());
    const QApplication app(argc, argv);
    blokplan::ui::setAppearance(blokplan::ui::Appearance::Light);
    return runKnownTest(argc, argv);
}
