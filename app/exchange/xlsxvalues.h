#pragma once

#include <QHash>
#include <QList>
#include <QString>

/// How Excel's cells are written and shown.
namespace blokplan::spreadsheets::xlsx
{

/// "C12" -> 2; -1 when it is no place.
int columnOf(QStringView place);
bool isTrue(QStringView text);
/// "_x000D_" -> the character it stands for.
QString unescaped(const QString &text);

/// How a number format shows a number, as far as it makes another text of it.
struct Shown {
    bool date = false;
    bool time = false;
    int digits = 0; ///< at least so many, with noughts before
};
Shown shownBy(int format, const QString &code);

/// The numbers of a workbook as texts.
struct Values {
    bool from1904 = false;
    QHash<int, QString> codes; ///< number formats of its own
    QList<int> formats;        ///< of each style of cell

    void prepare();
    /// A cell's raw text by its type and style; shared strings are not for here.
    [[nodiscard]] QString shown(const QString &type, const QString &raw, int style) const;

private:
    [[nodiscard]] QString moment(double serial, const Shown &how) const;
    QList<Shown> ways; ///< of each style of cell
};

} // namespace blokplan::spreadsheets::xlsx
