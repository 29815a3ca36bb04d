#include "app/exchange/paste.h"
#include "app/exchange/pastepeople.h"
#include "app/exchange/pastevalues.h"
#include "app/exchange/pastewords.h"

#include <QHash>

namespace blokplan
{

namespace
{

constexpr qsizetype rowsLookedAt = 100;

using Columns = QList<PasteColumn>;

bool isNumber(const QString &cell)
{
    return cell.size() <= 6 && std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
}

/// What one column looks like, as shares of its filled cells.
struct Looks {
    double times = 0;
    double ranges = 0;
    double dates = 0;
    double rooms = 0;
    double lengths = 0;
    double numbers = 0;
    double people = 0;
    double texts = 0;
    double letters = 0; ///< the average length
    qsizetype filled = 0;
};

void lookAt(const QString &cell, Looks &looks)
{
    static const Plan none;
    const auto range = isNumber(cell) ? std::nullopt : paste::rangeIn(cell, none);
    const bool date = paste::dateIn(cell, none).has_value();
    const bool number = isNumber(cell);
    ++looks.filled;
    looks.letters += double(cell.size());
    looks.times += range && !range->start.date ? 1 : 0;
    looks.ranges += range && range->end ? 1 : 0;
    looks.dates += date ? 1 : 0;
    looks.rooms += !number && paste::looksLikeRoom(cell) ? 1 : 0;
    looks.numbers += number ? 1 : 0;
    looks.lengths += number && cell.toInt() <= 480 && cell.toInt() % 5 == 0 ? 1 : 0;
    looks.people += paste::looksLikePeople(cell) ? 1 : 0;
    looks.texts += !number && !range && !date ? 1 : 0;
}

Looks looksOf(const PasteTable &table, qsizetype column)
{
    Looks looks;
    for (qsizetype i = 0; i < std::min(rowsLookedAt, table.rows.size()); ++i) {
        const QString cell = table.rows[i].value(column).left(500);
        if (!cell.isEmpty())
            lookAt(cell, looks);
    }
    const double all = double(std::max<qsizetype>(1, looks.filled));
    for (double *share : {&looks.times, &looks.ranges, &looks.dates, &looks.rooms, &looks.lengths,
                          &looks.numbers, &looks.people, &looks.texts, &looks.letters})
        *share /= all;
    return looks;
}

class Guessing
{
public:
    explicit Guessing(const PasteTable &source) : table(source), columns(source.width(), PasteColumn::Ignore)
    {
    }

    Columns guess()
    {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (table.header.isEmpty() && table.known.value(i, PasteColumn::Ignore) != PasteColumn::Ignore)
                columns[i] = table.known[i];
        }
        if (!table.header.isEmpty())
            byHeader();
        for (qsizetype i = 0; i < columns.size(); ++i)
            look(i);
        if (table.header.isEmpty() && !columns.contains(PasteColumn::Title))
            byContents();
        if (!columns.contains(PasteColumn::Title))
            giveFirstText(PasteColumn::Title);
        return columns;
    }

private:
    [[nodiscard]] bool isFree(qsizetype i) const { return columns[i] == PasteColumn::Ignore; }

    bool give(qsizetype i, PasteColumn column)
    {
        if (!isFree(i) || columns.contains(column))
            return false;
        columns[i] = column;
        return true;
    }

    void look(qsizetype i) { looks.append(looksOf(table, i)); }

    /// Of the cells with one meaning the clearest has it; "naam" is whose or what's, as there is need.
    void byHeader()
    {
        QHash<PasteColumn, std::pair<int, qsizetype>> best;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const auto meaning = paste::meaningOf(table.header.value(i));
            const auto found = best.constFind(meaning.column);
            if (meaning.column != PasteColumn::Ignore && !isAnyName(table.header.value(i)) &&
                (found == best.constEnd() || meaning.rank < found->first))
                best.insert(meaning.column, {meaning.rank, i});
        }
        for (auto it = best.begin(); it != best.end(); ++it)
            columns[it->second] = it.key();
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (isAnyName(table.header.value(i)))
                give(i, columns.contains(PasteColumn::Title) ? PasteColumn::People : PasteColumn::Title);
            give(i, table.known.value(i, PasteColumn::Ignore));
        }
    }

    static bool isAnyName(const QString &cell)
    {
        static const QStringList names{QStringLiteral("naam"), QStringLiteral("name"),
                                       QStringLiteral("namen"), QStringLiteral("names")};
        return names.contains(paste::wordsOf(cell));
    }

    void giveFirst(PasteColumn column, double Looks::*share, double least)
    {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (isFree(i) && looks[i].*share >= least && give(i, column))
                return;
        }
    }

    void giveFirstText(PasteColumn column)
    {
        giveFirst(column, &Looks::texts, 0.5);
        giveFirst(column, &Looks::letters, 0);
    }

    void byContents()
    {
        giveFirst(PasteColumn::Time, &Looks::ranges, 0.6);
        if (!columns.contains(PasteColumn::Time)) {
            giveFirst(PasteColumn::Start, &Looks::times, 0.6);
            giveFirst(PasteColumn::End, &Looks::times, 0.6);
        }
        giveFirst(PasteColumn::Date, &Looks::dates, 0.6);
        giveFirst(PasteColumn::Room, &Looks::rooms, 0.6);
        giveFirst(PasteColumn::Length, &Looks::lengths, 0.8);
        giveFirst(PasteColumn::Expected, &Looks::numbers, 0.8);
        giveLongest();
        giveFirst(PasteColumn::Title, &Looks::texts, 0.5);
        giveFirst(PasteColumn::People, &Looks::people, 0.6);
        giveFirst(PasteColumn::People, &Looks::texts, 0.5);
    }

    /// Long texts beside others are descriptions.
    void giveLongest()
    {
        qsizetype longest = -1;
        int texts = 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (!isFree(i) || looks[i].texts < 0.5)
                continue;
            ++texts;
            if (longest < 0 || looks[i].letters > looks[longest].letters)
                longest = i;
        }
        if (texts > 1 && looks[longest].letters > 100)
            give(longest, PasteColumn::Description);
    }

    const PasteTable &table;
    Columns columns;
    QList<Looks> looks;
};

} // namespace

QList<PasteColumn> guessColumns(const PasteTable &table)
{
    return Guessing(table).guess();
}

} // namespace blokplan
