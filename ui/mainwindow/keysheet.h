#pragma once

#include <QList>
#include <QString>

class QAction;

namespace blokplan::ui
{

class MainWindow;

/// A key and what it does.
struct KeyRow {
    QString keys;
    QString what;

    bool operator==(const KeyRow &) const = default;
};
struct KeySection {
    QString title;
    QList<KeyRow> rows;
};
using KeySheet = QList<KeySection>;

/// The actions that have keys, those of submenus too.
QList<KeyRow> keyRows(const QList<QAction *> &actions);
/// Every key of the window: its menus, its pages', those of tables.
KeySheet keySheetOf(MainWindow &window);
/// Only what holds every one of the words, in the key, in what it does or in the section's name; case and
/// accents do not matter.
KeySheet found(const KeySheet &sheet, const QString &words);
/// The sheet as rich text, its sections dealt over so many columns of about one height.
QString htmlOf(const KeySheet &sheet, int columns, const QString &quietColour);

} // namespace blokplan::ui
