#pragma once

namespace blokplan::figures
{

/// Searching 50,000, 200,000 and 1,000,000 people, made of real names, as they are typed letter by letter.
int finderFigures();

} // namespace blokplan::figures
