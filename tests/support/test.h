#pragma once

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

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

/// What a test gives to another process of its own program; the arguments as QCoreApplication has them.
using Work = int (*)(const QStringList &arguments);
/// What one program of tests holds, by its first argument. Static objects add themselves before main.
struct Known {
    /// A test, by the name of its file without folder and ending.
    Known(const char *file, std::unique_ptr<QObject> (*make)());
    /// Work, by a word that begins with two dashes.
    Known(const char *word, Work work);
};
/// The work the first argument names, or none.
Work knownWork(int argc, char **argv);
/// Runs the test the first argument names, the rest goes to Qt Test; 2 with a list when there is none.
/// Wants the application to be there already: with widgets in the program of ui/, without in the others.
int runKnownTest(int argc, char **argv);
/// Settings, caches, screen and time zone of the test's own; before the application is made.
void shutOff(const QString &home);

/// How often a test that kills processes does so: as many times as BLOKPLAN_KILLS says, else as usual.
int killRounds(int usual);

/// shared/data beside the sources, or what BLOKPLAN_DATA says; empty when it is not there.
QString dataFolder();

} // namespace blokplan::tests

/// Skips the test with a clear line where the folder of real files is missing.
#define NEED_DATA()                                                                                          \
    if (blokplan::tests::dataFolder().isEmpty())                                                             \
    QSKIP("no real files here: set BLOKPLAN_DATA to the folder that holds schedule-xml")

#define BLOKPLAN_JOINED(a, b) a##b
#define BLOKPLAN_NAMED(a, b) BLOKPLAN_JOINED(a, b)
/// One a file: `test-app store -v1` runs the class of store.cpp.
#define BLOKPLAN_TEST(TestClass)                                                                             \
    static const blokplan::tests::Known BLOKPLAN_NAMED(knownTest, __COUNTER__)(                              \
        __FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<TestClass>(); });
