#pragma once

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

namespace blokplan::tests
{

/// The base of all test classes: a Qt warning fails the test, each test has a folder of its own.
class Test : public QObject
{
    Q_OBJECT

protected slots:
    void init();
    void cleanup();

protected:
    /// A path in this test's own folder.
    [[nodiscard]] QString path(const QString &name) const;

private:
    std::unique_ptr<QTemporaryDir> ownFolder;
};

/// Runs the class's slots as tests, with the screen offscreen and settings, caches and language of their own.
/// Tests of ui/ link another one, with widgets.
int run(QObject &test, int argc, char **argv);
/// Settings, caches, screen and time zone of the test's own; before the application is made.
void shutOff(const QString &home);

/// shared/data beside the sources, or what BLOKPLAN_DATA says; empty when it is not there.
QString dataFolder();

} // namespace blokplan::tests

/// Skips the test with a clear line where the folder of real files is missing.
#define NEED_DATA()                                                                                          \
    if (blokplan::tests::dataFolder().isEmpty())                                                             \
    QSKIP("no real files here: set BLOKPLAN_DATA to the folder that holds schedule-xml")

#define BLOKPLAN_TEST(TestClass)                                                                             \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        TestClass test;                                                                                      \
        return blokplan::tests::run(test, argc, argv);                                                       \
    }
