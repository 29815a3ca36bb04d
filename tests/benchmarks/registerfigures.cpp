#include "tests/benchmarks/registerfigures.h"

#include "app/document/document.h"
#include "app/exchange/attendeesexport.h"
#include "app/exchange/attendeesimport.h"
#include "app/model/attendeeduplicates.h"

#include "tests/benchmarks/timing.h"
#include "tests/support/plans.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <functional>

namespace blokplan::figures
{

namespace
{

constexpr int listed = 100'000;

/// The cells of one column of a CSV file of the data folder, those of `kind` only if one is given.
QStringList columnOf(const QString &name, int column, const QString &kind = {})
{
    QFile file(tests::dataFolder() + QStringLiteral("/attendees/names/") + name);
    QStringList cells;
    if (!file.open(QIODevice::ReadOnly))
        return cells;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList row = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(','));
        if (kind.isEmpty() || row.value(1).startsWith(kind))
            cells.append(row.value(column));
    }
    return cells;
}

/// Names from the real lists, one in three with an address of their own domain, ten columns.
QByteArray madeList()
{
    const QStringList first =
        columnOf(QStringLiteral("faker_names_multi_locale.csv"), 2, QStringLiteral("first"));
    const QStringList last = columnOf(QStringLiteral("nl_top1000_family_names_2007.csv"), 0);
    QString list =
        QStringLiteral("Order code,Attendee name: Given name,Attendee name: Family name,Product,Secret,"
                       "E-mail,Company,Order date,Dieet,Maat\n");
    for (int i = 0; i < listed; ++i) {
        const QString given =
            first.value(int(i * 7919LL % std::max<qsizetype>(1, first.size())), QStringLiteral("Jan"));
        const QString family =
            last.value(int(i * 104'729LL % std::max<qsizetype>(1, last.size())), QStringLiteral("Vos"));
        list += QStringLiteral("O%1,%2,%3,%4,s%5x,%6@example.nl,Gemeente %7,2026-0%8-11 10:%9:00,%10,M\n")
                    .arg(i / 3)
                    .arg(given, family)
                    .arg(i % 5 == 0 ? QStringLiteral("Raadslid") : QStringLiteral("Bezoeker"))
                    .arg(i)
                    .arg(i)
                    .arg(i % 342)
                    .arg(i % 8 + 1)
                    .arg(i % 60, 2, 10, QLatin1Char('0'))
                    .arg(i % 9 == 0 ? QStringLiteral("vegetarisch") : QString());
    }
    return list.toUtf8();
}

double once(const std::function<void()> &what)
{
    const auto began = std::chrono::steady_clock::now();
    what();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
}

} // namespace

int registerFigures()
{
    std::printf("a list of 100,000 attendees, ten columns\n");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.blokplan"));
    if (!Store::create(path, tests::largePlan(100), {}))
        return 1;
    const auto document = Document::open(path);
    if (!document)
        return 1;
    const auto plan = [&] { return (*document)->plan(); };
    const QByteArray bytes = madeList();
    Result<attendees::Table> table = attendees::read(bytes, QStringLiteral("x.csv"));
    Result<attendees::Run> run;
    const double reading = once([&] { table = attendees::read(bytes, QStringLiteral("x.csv")); });
    const auto match = [&] {
        attendees::Options options;
        options.columns = attendees::guessColumns(*table);
        run = attendees::dryRun(plan(), *table, options);
    };
    const double matching = once(match);
    const double writing = once([&] {
        if (!(*document)->commit(run->edit))
            std::abort();
    });
    line(QStringLiteral("read, match, write"), ms(reading + matching + writing),
         ms(reading) + QStringLiteral(", ") + ms(matching) + QStringLiteral(", ") + ms(writing),
         QStringLiteral("aim 5000 ms"));
    line(QStringLiteral("the same list again, dry"), ms(once(match)), {}, {});
    Outgoing out;
    line(QStringLiteral("export CSV"), ms(once([&] { out = *attendees::writeCsv(Agenda(plan()), {}); })), {},
         {});
    line(QStringLiteral("export XLSX"), ms(once([&] { out = *attendees::writeXlsx(Agenda(plan()), {}); })),
         {}, {});
    line(QStringLiteral("read that XLSX"),
         ms(once([&] { table = attendees::read(out.bytes, QStringLiteral("x.xlsx")); })), {}, {});
    line(QStringLiteral("suggest duplicates"), ms(once([&] { likelyDuplicateAttendees(plan()); })), {}, {});
    return run->count(attendees::Fate::New) == listed ? 0 : 1;
}

} // namespace blokplan::figures
