#include "app/exchange/attendeesexport.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace blokplan::attendees
{

namespace
{

constexpr qsizetype longestText = 32'767; ///< that a cell of Excel holds

/// Characters that XML cannot hold are left out; Excel's cells end at their bound.
QByteArray cellText(const QString &text)
{
    QString plain = text.left(longestText);
    plain.removeIf([](QChar c) {
        return (c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t')) ||
               c.unicode() >= 0xFFFE;
    });
    static const QRegularExpression code(QStringLiteral("_(x[0-9A-Fa-f]{4}_)"));
    if (plain.contains(QLatin1String("_x"))) // Excel would take it for a character's code
        plain.replace(code, QStringLiteral("_x005F_\\1"));
    return plain.toUtf8();
}

/// Every cell is written as text, whatever it looks like: "=1+1" is no formula and 06 keeps its nought.
void fill(lxw_worksheet *sheet, lxw_format *bold, const QList<QStringList> &rows)
{
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            const QString &text = rows[row][column];
            if (!text.isEmpty())
                worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), cellText(text).constData(),
                                       row == 0 ? bold : nullptr);
        }
    }
}

} // namespace

Result<Outgoing> writeXlsx(const Agenda &agenda, const Selection & /*selection*/)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("attendees.xlsx"));
    const QByteArray name = QFile::encodeName(path);
    QByteArray place = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = place.data();
    lxw_workbook *book = folder.isValid() ? workbook_new_opt(name.constData(), &options) : nullptr;
    if (book == nullptr)
        return fail(ProblemKind::CannotWrite, path);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    const QList<QStringList> rows = listOf(agenda.plan());
    constexpr double width = 18; // characters
    worksheet_set_column(sheet, 0, lxw_col_t(rows.first().size()), width, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    fill(sheet, bold, rows);
    const lxw_error error = workbook_close(book);
    QFile file(path);
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return fail(ProblemKind::CannotWrite, path, {QString::fromLatin1(lxw_strerror(error))});
    Outgoing out;
    out.bytes = file.readAll();
    out.attendees = int(rows.size()) - 1;
    return out;
}

} // namespace blokplan::attendees
