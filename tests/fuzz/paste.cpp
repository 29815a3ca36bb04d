#include "app/exchange/paste.h"

#include <cstdlib>

// Any text: a table, columns and an edit that applies to an event of one day.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace blokplan;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    Plan plan;
    Event event;
    event.id = EventId::create();
    plan.all<Event>().put(std::make_shared<const Event>(event));
    Day day;
    day.id = DayId::create();
    day.date = QDate(2017, 11, 17);
    plan.all<Day>().put(std::make_shared<const Day>(day));
    const PasteTable table = pasteTable(text);
    PasteOptions options;
    options.createRooms = true;
    const auto result = pasteEdit(plan, table, guessColumns(table), options);
    if (!applied(plan, result.edit))
        abort();
    return 0;
}
