#pragma once

#include <QString>

namespace blokplan::ui
{

class MainWindow;
class Windows;

/// What menus, empty pages and --picture ask for by name.
namespace commands
{

void carryOut(MainWindow &window, Windows &windows, const QString &what);

} // namespace commands

} // namespace blokplan::ui
