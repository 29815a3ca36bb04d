#pragma once

namespace blokplan::figures
{

/// From the last key of a scan to the painted verdict, beside a bare durable insert on the same disk and a
/// frame.
int doorFigures();

} // namespace blokplan::figures
