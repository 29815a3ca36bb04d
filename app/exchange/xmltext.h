#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace blokplan
{

/// An XML document as UTF-8 without byte order mark, its declaration saying so.
struct XmlText {
    QByteArray utf8;
    QString guessedEncoding; ///< where the document does not say its own and is not UTF-8; else empty
};

/// Decodes by byte order mark, else by the declaration, else as UTF-8: UTF-8, UTF-16, UTF-32, US-ASCII,
/// ISO-8859-1, ISO-8859-15, windows-1252. WrongEncoding with line, column and encoding.
Result<XmlText> xmlText(const QByteArray &bytes, const QString &source);

/// The offset of the first byte that is no valid UTF-8, or -1.
qint64 firstInvalidUtf8(const QByteArray &bytes);

/// Bytes of windows-1252 (a superset of ISO-8859-1) as text.
QString fromWindows1252(const QByteArray &bytes);

} // namespace blokplan
