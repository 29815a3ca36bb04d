#include "app/exchange/attendeesimport.h"

#include <cstdlib>

// Any bytes as a list of attendees (text, XLSX, ODS): a run whose edit applies and whose rows add up, or a
// problem.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace blokplan;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto table = attendees::read(bytes, QStringLiteral("list.csv"));
    if (!table)
        return 0;
    Plan plan;
    Event event;
    event.id = EventId::create();
    plan.all<Event>().put(std::make_shared<const Event>(event));
    attendees::Options options;
    options.columns = attendees::guessColumns(*table);
    options.now = QDateTime(QDate(2026, 6, 11), QTime(9, 0), Qt::UTC);
    const auto run = attendees::dryRun(plan, *table, options);
    if (!run)
        abort();
    const auto after = applied(plan, run->edit);
    if (!after || run->rows.size() != size_t(table->rows.size()))
        abort();
    return 0;
}
