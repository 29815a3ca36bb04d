#pragma once

#include "app/exchange/format.h"

namespace blokplan
{

/// Notes that an export wrote another value than stood there: one note a field, with the first as the example
/// and how often it happened.
void countReplaced(std::vector<Note> &notes, const QString &field, const QString &from, const QString &to);

} // namespace blokplan
