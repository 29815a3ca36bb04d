#include "app/print/products.h"

#include "app/print/badges.h"
#include "app/print/doorlist.h"
#include "app/print/findingssheet.h"
#include "app/wording/paper.h"

#include <array>

namespace blokplan::print
{

std::span<const Product> products()
{
    static constexpr std::array all{
        Product{"block-schedule", wording::blockScheduleTitle,
                [](const Agenda &agenda, const BlockScheduleOptions &options) {
                    return blockSchedule(agenda, options);
                }},
        Product{"findings", wording::findingsTitle, findingsProduct},
        Product{
            "badges", wording::badgesTitle,
            [](const Agenda &agenda, const BlockScheduleOptions &options) { return badges(agenda, options); },
            nullptr, badgePapers},
        Product{"door-list", wording::doorListTitle,
                [](const Agenda &agenda, const BlockScheduleOptions &options) {
                    return doorList(agenda, options);
                }},
        Product{"evacuation-list", wording::evacuationListTitle, nullptr,
                [](const Agenda &agenda, const BlockScheduleOptions &options,
                   const checkin::Attendance &attendance) {
                    return evacuationList(agenda, options, attendance);
                }},
    };
    return all;
}

const Product *productNamed(const QString &name)
{
    for (const Product &product : products()) {
        if (name == QLatin1String(product.name))
            return &product;
    }
    return nullptr;
}

} // namespace blokplan::print
