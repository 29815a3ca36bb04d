#pragma once

#include <QString>

namespace blokplan
{

/// Whether the text holds tags of HTML (known ones only, so that "a < b" and "vector<int>" are left alone).
bool looksLikeHtml(const QString &text);

/// HTML as text people read: paragraphs, list items and breaks become lines, "- " before an item, a link
/// becomes "text (url)", entities their characters, scripts and styles nothing. Linear, forgives everything.
QString plainText(const QString &html);

/// The character of an entity of HTML, named ("eacute") or numbered ("#233"); empty for one we do not know.
QString htmlEntity(QStringView name);

/// What XML 1.0 cannot hold is left out (control characters, lone surrogates), line ends become \n. `count`
/// gets the number of characters left out.
QString xmlSafe(const QString &text, int &count);

} // namespace blokplan
