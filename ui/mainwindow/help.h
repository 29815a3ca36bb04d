#pragma once

class QWidget;

namespace blokplan::ui
{

/// The in-app help, from resources/help in the program's language.
void showHelp(QWidget *parent);
void showAbout(QWidget *parent);

} // namespace blokplan::ui
