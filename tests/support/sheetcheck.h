#pragma once

#include "app/print/sheet.h"

#include <QStringList>

namespace blokplan::tests
{

/// Where the letters of a text mark are, in millimetres, by the font itself.
QRectF inkOf(const print::TextMark &mark);

/// What is wrong with a sheet: a block without a word, ink over a block's outline, outside its box or the
/// margin, marks off the paper, texts on one another, text too small, text hard to read on its ground. Empty
/// for a good sheet.
QStringList faultsOf(const print::Sheet &sheet, double margin);

std::vector<print::TextMark> textsOf(const print::Sheet &sheet);
/// The blocks' grounds.
std::vector<print::RectMark> blocksOf(const print::Sheet &sheet);
/// All texts of a sheet, a space between.
QString wordsOf(const print::Sheet &sheet);

} // namespace blokplan::tests
