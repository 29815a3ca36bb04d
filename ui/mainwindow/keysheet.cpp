#include "ui/mainwindow/keysheet.h"

#include "app/base/fold.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/pages.h"
#include "ui/timetable/keyhints.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace blokplan::ui
{

namespace
{

struct KeySheets {
    Q_DECLARE_TR_FUNCTIONS(blokplan::ui::KeySheet)
};

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

QString key(Qt::Key code)
{
    return QKeySequence(code).toString(QKeySequence::NativeText);
}

KeySection inTables()
{
    return {KeySheets::tr("In every table"),
            {{key(Qt::Key_Enter), KeySheets::tr("Open the form")},
             {key(Qt::Key_F2), KeySheets::tr("Write in the cell")},
             {KeySheets::tr("Shift, Ctrl"), KeySheets::tr("Choose several")},
             {QStringLiteral("Ctrl+A"), KeySheets::tr("Choose all")}}};
}

/// The timetable tells its keys itself, also those that are no action's.
KeySheet onTheTimetable()
{
    KeySheet sheet;
    for (const KeyHint &hint : timetableKeys()) {
        const QString title = KeySheets::tr("Timetable: %1").arg(hint.group);
        if (sheet.isEmpty() || sheet.last().title != title)
            sheet.append({title, {}});
        sheet.last().rows.append({hint.keys, hint.does});
    }
    return sheet;
}

/// Of the timetable's actions those whose keys are not told yet.
QList<KeyRow> without(QList<KeyRow> rows, const KeySheet &told)
{
    rows.removeIf([&](const KeyRow &row) {
        return std::any_of(told.begin(), told.end(), [&](const KeySection &section) {
            return std::any_of(section.rows.begin(), section.rows.end(),
                               [&](const KeyRow &other) { return other.keys == row.keys; });
        });
    });
    return rows;
}

/// A section weighs its rows and its title.
int weightOf(const KeySection &section)
{
    return int(section.rows.size()) + 2;
}

QString htmlOf(const KeySection &section, const QString &quietColour)
{
    QString html = QStringLiteral("<p style='margin:10px 0 2px 0'><b>%1</b></p><table cellspacing='0' "
                                  "cellpadding='1' width='100%'>")
                       .arg(section.title.toHtmlEscaped());
    for (const KeyRow &row : section.rows)
        html += QStringLiteral("<tr><td width='42%' style='color:%1'>%2&nbsp;&nbsp;</td><td>%3</td></tr>")
                    .arg(quietColour, row.keys.toHtmlEscaped(), row.what.toHtmlEscaped());
    return html + QStringLiteral("</table>");
}

} // namespace

QList<KeyRow> keyRows(const QList<QAction *> &actions)
{
    QList<KeyRow> rows;
    for (const QAction *action : actions) {
        const KeyRow row{keysOf(*action), action->iconText()};
        if (action->menu() != nullptr)
            rows += keyRows(action->menu()->actions());
        else if (!row.keys.isEmpty() && !rows.contains(row)) // two tables of a page have like ones
            rows.append(row);
    }
    return rows;
}

KeySheet keySheetOf(MainWindow &window)
{
    KeySheet sheet;
    const auto add = [&](const QString &title, const QList<KeyRow> &rows) {
        if (!rows.isEmpty())
            sheet.append({title, rows});
    };
    for (const QAction *menu : window.menuBar()->actions()) {
        if (menu->menu() != window.menuOfPage())
            add(menu->iconText(), keyRows(menu->menu()->actions()));
    }
    for (const KeySection &section : onTheTimetable())
        add(section.title, section.rows);
    for (const PageKind &kind : allPages()) {
        Page *page = window.page(QLatin1String(kind.name));
        const QList<KeyRow> rows = keyRows(page->pageActions());
        add(page->title(),
            QLatin1String(kind.name) == QLatin1String("timetable") ? without(rows, sheet) : rows);
    }
    sheet.append(inTables());
    return sheet;
}

KeySheet found(const KeySheet &sheet, const QString &words)
{
    const QStringList wanted = folded(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    KeySheet hits;
    for (const KeySection &section : sheet) {
        KeySection some{section.title, {}};
        for (const KeyRow &row : section.rows) {
            const QString text =
                folded(section.title + QLatin1Char(' ') + row.keys + QLatin1Char(' ') + row.what);
            if (std::all_of(wanted.begin(), wanted.end(),
                            [&](const QString &word) { return text.contains(word); }))
                some.rows.append(row);
        }
        if (!some.rows.isEmpty())
            hits.append(some);
    }
    return hits;
}

QString htmlOf(const KeySheet &sheet, int columns, const QString &quietColour)
{
    int all = 0;
    for (const KeySection &section : sheet)
        all += weightOf(section);
    QString html = QStringLiteral("<table width='100%' cellspacing='0' cellpadding='0'><tr>");
    auto section = sheet.begin();
    int placed = 0;
    for (int column = 0; column < columns; ++column) {
        html += QStringLiteral("<td width='%1%' valign='top' style='padding-right:18px'>").arg(100 / columns);
        for (; section != sheet.end() && (placed + weightOf(*section) / 2) * columns < all * (column + 1);
             ++section) {
            html += htmlOf(*section, quietColour);
            placed += weightOf(*section);
        }
        html += QStringLiteral("</td>");
    }
    return html + QStringLiteral("</tr></table>");
}

} // namespace blokplan::ui
