#include "app/base/fold.h"

#include <algorithm>

namespace blokplan
{

namespace
{

void appendPlain(QString &out, QChar c, bool joints)
{
    switch (c.unicode()) {
    case 0x0142:
        out += QLatin1Char('l');
        return; // ł
    case 0x00F8:
        out += QLatin1Char('o');
        return; // ø
    case 0x0111:
    case 0x00F0:
        out += QLatin1Char('d');
        return; // đ ð
    case 0x00DF:
        out += QLatin1String("ss");
        return; // ß
    case 0x00FE:
        out += QLatin1String("th");
        return; // þ
    case 0x00E6:
        out += QLatin1String("ae");
        return; // æ
    case 0x0153:
        out += QLatin1String("oe");
        return; // œ
    case 0x0131:
        out += QLatin1Char('i');
        return; // ı
    case 0x0027:
    case 0x2019:
    case 0x2018:
    case 0x002D:
    case 0x2010:
    case 0x2011:
        if (joints)
            out += QLatin1Char('\'');
        return; // apostrophes and hyphens
    default:
        out += c;
    }
}

QString fold(QStringView text, bool joints)
{
    const QString own = text.toString();
    const bool isPlain = std::all_of(own.begin(), own.end(), [](QChar c) { return c.unicode() < 128; });
    const QString decomposed =
        isPlain ? own.toLower() : own.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        appendPlain(out, c, joints);
    }
    return out.simplified();
}

} // namespace

QString folded(QStringView text)
{
    return fold(text, false);
}

QString foldedWithJoints(QStringView text)
{
    return fold(text, true);
}

QString withUmlautsSpelt(QStringView text)
{
    QString out;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_C).toLower()) {
        switch (c.unicode()) {
        case 0x00E4:
            out += QLatin1String("ae");
            break;
        case 0x00F6:
        case 0x00F8:
            out += QLatin1String("oe");
            break;
        case 0x00FC:
            out += QLatin1String("ue");
            break;
        default:
            out += c;
        }
    }
    return out;
}

bool matchesWords(QStringView text, QStringView wanted)
{
    const QString hay = folded(text);
    const QString wish = folded(wanted);
    for (const QStringView word : QStringView(wish).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!hay.contains(word))
            return false;
    }
    return true;
}

QString slugOf(QStringView text)
{
    QString out;
    for (const QChar c : folded(text)) {
        const bool plain = c.unicode() < 128 && c.isLetterOrNumber();
        if (plain)
            out += c;
        else if (!out.isEmpty() && !out.endsWith(QLatin1Char('_')))
            out += QLatin1Char('_');
    }
    while (out.endsWith(QLatin1Char('_')))
        out.chop(1);
    return out;
}

} // namespace blokplan
