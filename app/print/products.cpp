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
                [](const Agenda &agenda, const BlockScheduleOptions &options, const Going &) {
                    return blockSchedule(agenda, options);
                }},
        Product{"findings", wording::findingsTitle,
                [](const Agenda &agenda, const BlockScheduleOptions &options, const Going &) {
                    return findingsProduct(agenda, options);
                }},
        Product{"badges", wording::badgesTitle,
                [](const Agenda &agenda, const BlockScheduleOptions &options, const Going &going) {
                    return badges(agenda, options, going);
                },
                nullptr, badgePapers},
        Product{"door-list", wording::doorListTitle,
                [](const Agenda &agenda, const BlockScheduleOptions &options, const Going &going) {
                    return doorList(agenda, options, going);
                }},
        Product{"evacuation-list", wording::evacuationListTitle, nullptr, evacuationList},
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
