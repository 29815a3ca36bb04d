#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace blokplan::attendees
{

struct DecodedText {
    QString text;
    QString guessed; ///< the encoding taken where nothing says it; else empty
};

/// UTF-8 with or without BOM, UTF-16 in both orders (also without BOM), else Windows-1252. NotThatFormat for
/// bytes that are no text.
Result<DecodedText> decoded(const QByteArray &bytes, const QString &source);

/// The separator by which most names of columns that we know come out; else the one that cuts all of the
/// first lines into equally many cells; else the one that does so for most of them.
QChar separatorOf(const QString &text);

} // namespace blokplan::attendees
