#pragma once

#include "app/print/blockschedule.h"
#include "app/print/going.h"
#include "app/print/paper.h"

#include <span>

namespace blokplan::checkin
{
class Attendance;
}

namespace blokplan::print
{

/// Something that can be printed; a new one is one line in products.cpp.
struct Product {
    const char *name;   ///< stable, for scripts
    QString (*title)(); ///< for people
    /// Null where it takes facts.
    Printout (*make)(const Agenda &agenda, const BlockScheduleOptions &options, const Going &going);
    /// Null where the plan says it all.
    Printout (*ofFacts)(const Agenda &agenda, const BlockScheduleOptions &options,
                        const checkin::Attendance &attendance, const Going &going) = nullptr;
    QStringList (*papers)() = print::papers; ///< the usual one first
};

std::span<const Product> products();
const Product *productNamed(const QString &name);

} // namespace blokplan::print
