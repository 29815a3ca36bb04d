#pragma once

#include <QStringList>

namespace blokplan::wording
{

/// The languages the program speaks, English first.
QStringList languages();
/// Makes the program speak that language ("nl", "en"; a locale name's first part counts), its dates and Qt's
/// own words too. An unknown one gives English. Returns the language taken. Wants a QCoreApplication.
QString setLanguage(const QString &language);
QString language();

} // namespace blokplan::wording
