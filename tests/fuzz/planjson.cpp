#include "app/exchange/planjson.h"

#include <cstdlib>

// Any bytes: a plan that holds together and comes back equal, or a problem.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace blokplan;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto read = planjson::read(bytes, {}, {});
    if (!read)
        return 0;
    const auto again = planjson::read(planjson::toJson(read->plan), {}, {});
    if (!again || !(again->plan == read->plan))
        abort();
    return 0;
}
