#pragma once

#include "app/print/blockschedule.h"

#include <span>

namespace blokplan::print
{

/// Something that can be printed; a new one is one line in products.cpp.
struct Product {
    const char *name;   ///< stable, for scripts
    QString (*title)(); ///< for people
    Printout (*make)(const Agenda &agenda, const BlockScheduleOptions &options);
};

std::span<const Product> products();
const Product *productNamed(const QString &name);

} // namespace blokplan::print
