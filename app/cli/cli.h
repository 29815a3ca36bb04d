#pragma once

#include <QStringList>

namespace blokplan::cli
{

/// Exit codes, a promise to scripts.
enum Exit { Done = 0, ActOnIt = 1, WrongUse = 2, CannotReadInput = 3, CannotWriteOutput = 4 };

/// Runs one command line (without the program's name) and returns its exit code. Wants a QCoreApplication,
/// for `print` a QGuiApplication.
int run(const QStringList &arguments);

/// Whether the command line draws, so that main() makes an application that can.
bool draws(const QStringList &arguments);

} // namespace blokplan::cli
