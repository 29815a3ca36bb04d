#include "app/exchange/breaktitle.h"

#include <QRegularExpression>

namespace blokplan
{

bool isBreakTitle(const QString &title)
{
    static const QRegularExpression words(
        QStringLiteral(
            "^(?:(?:short|long|morning|afternoon|korte|lange|coffee|tea|lunch|dinner|coffee (?:and|&) tea|"
            "koffie|thee|koffie (?:en|&) thee|middag|kaffee|mittags?|abend) ?-?)?(?:break|pauze|pause)$|"
            "^(?:breakfast|lunch|dinner|supper|coffee|tea|coffee (?:and|&) tea|drinks|ontbijt|koffie|thee|"
            "koffie (?:en|&) thee|diner|borrel|netwerkborrel|lunch en netwerken|fr\u00FChst\u00FCck|"
            "mittagessen|abendessen|kaffee)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString plain = title.simplified();
    while (plain.endsWith(QLatin1Char('!')) || plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    return words.match(plain.trimmed()).hasMatch();
}

} // namespace blokplan
