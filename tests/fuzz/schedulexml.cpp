#include "app/exchange/schedulexml.h"

#include <cstdlib>

// Any bytes: a plan that holds together, or a problem; what is written of it reads as the same plan.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace blokplan;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto read = schedulexml::read(bytes, {}, {});
    if (!read)
        return 0;
    if (!problemsOf(read->plan).empty())
        abort();
    const auto written = schedulexml::write(Agenda(read->plan), {});
    if (!written)
        return 0;
    const auto again = schedulexml::read(written->bytes, {}, {});
    if (!again || again->plan.placements().size() != read->plan.placements().size())
        abort();
    return 0;
}
