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

/// The separator that cuts the first lines into most cells, equally many in each.
QChar separatorOf(const QString &text);

} // namespace blokplan::attendees
