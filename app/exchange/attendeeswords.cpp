#include "app/exchange/attendeeswords.h"

#include <QHash>
#include <QSet>

namespace blokplan::attendees
{

namespace
{

struct Words {
    Field field;
    const char *headers; ///< as headerKey() makes them, separated by |; the clearest first
};

constexpr Words allWords[] = {
    {Field::Name, "ticket full name|attendee name|attendee full name|full name|volledige naam|naam deelnemer|"
                  "deelnemersnaam|deelnemer|naam bezoeker|bezoeker|naam gast|gast|naam "
                  "aanwezige|attendee|guest|naam|name"},
    {Field::Given, "ticket first name|attendee first name|attendee name given name|naam gast voornaam|"
                   "first name|voornaam|given name|given|firstname|roepnaam|voornamen|voorletters"},
    {Field::Particle, "tussenvoegsel|tussenvoegsels|voorvoegsel|voorvoegsels|particle|infix|tussenv|tussen"},
    {Field::Family, "ticket last name|attendee last name|attendee name family name|naam gast achternaam|"
                    "last name|surname|achternaam|family name|family|lastname|familienaam|geslachtsnaam"},
    {Field::BadgeName, "badge name|name on badge|naam op badge|naam op de badge|badgenaam|naam badge"},
    {Field::Organisation, "ticket company name|organisatie|organisation|organization|company|company name|"
                          "affiliation|bedrijf|bedrijfsnaam|organisatienaam|naam organisatie|instelling|"
                          "werkgever|employer|gemeente|affiliatie"},
    {Field::Function, "functie|function|position|job title|jobtitle|functietitel|functienaam|beroep"},
    {Field::Email, "ticket email|attendee email|email|email address|emailadres|mail|mailadres|"
                   "email adres"},
    {Field::Phone, "ticket phone number|telefoon|telefoonnummer|phone|phone number|mobiel|mobiele telefoon|"
                   "mobiel nummer|mobile|mobile phone|mobile telephone number|telephone|tel|gsm|cell phone"},
    {Field::Country, "land|country|home country|country of residence"},
    {Field::Category,
     "categorie|category|ticket type|ticket name|tickettype|ticketsoort|soort ticket|product|"
     "soort deelnemer|type deelnemer|deelnemerstype|doelgroep|ticket"},
    {Field::Code, "ticketcode|ticket code|secret|geheim|barcode|barcode nr|qr code|qrcode|toegangscode|code"},
    {Field::OtherCodes, "other codes|andere codes"},
    {Field::FormerCodes, "former codes|vervallen codes"},
    {Field::ExternalId,
     "ticket reference|attendee nr|attendee id|registration id|api id|user id|deelnemernummer|"
     "registratienummer|inschrijfnummer|aanmeldnummer|guest id|id"},
    {Field::ExternalIds, "external ids"},
    {Field::State, "attendee status|registration state|approval status|rsvp|void status|registratiestatus|"
                   "inschrijfstatus|aanmeldstatus|status|state"},
    {Field::Order,
     "order code|order nr|order reference|order number|bestelcode|bestelnummer|ordernummer|order"},
    {Field::Party, "party|gezelschap|groep|groepsnaam|group|group name"},
    {Field::Notes, "notes|notities|notitie|opmerking|opmerkingen|comment|comments|remarks"},
    {Field::Consent, "consent|toestemming|privacyverklaring"},
    {Field::RegisteredAt,
     "registered at|registration date|rsvped on|created at|ticket created date|order date|"
     "aanmelddatum|inschrijfdatum|registratiedatum|aangemeld op|ingeschreven op|"
     "besteldatum|timestamp|tijdstempel"},
    {Field::Sessions,
     "sessions|sessies|workshops|gekozen sessies|gekozen workshops|sessiekeuze|workshopkeuze|"
     "deelsessies|chosen sessions|chosen workshops"},
    {Field::SessionsWaiting, "sessions waiting|sessies wachtlijst"},
    {Field::Instructions, "instructions|instructies"},
    {Field::Attention, "requires special attention|speciale aandacht vereist|needs attention"},
    // What no conference needs to know of its guests, and what happened at other doors.
    {Field::Ignore,
     "price|prijs|currency|total paid|fees paid|eventbrite fees|eventbrite payment processing|quantity|"
     "price tier|order type|checked in|checked out|automatically checked in|checkin date|checked in at|"
     "attendance|voucher code|seat id|seat name|seat zone|seat row|seat number|payment date|payment "
     "reference|"
     "created by|modification date|event|event name|event host|order name|order email|order company name|"
     "order phone number|order discount code|order ip|order created date|order completed date|"
     "unique ticket url|unique order url|registration name|registration email|number|joined group on|"
     "url of member profile|home address 1|home address 2|home city|home state|home zip|qr code url|"
     "amount|amount tax|amount discount|coupon code|eth address|solana address|prijs betaald"},
};

const QHash<QString, HeaderMeaning> &meanings()
{
    static const QHash<QString, HeaderMeaning> known = [] {
        QHash<QString, HeaderMeaning> all;
        for (const Words &line : allWords) {
            for (const QString &header : QString::fromLatin1(line.headers).split(QLatin1Char('|')))
                all.insert(header, {line.field, int(all.size())});
        }
        return all;
    }();
    return known;
}

/// Words that mean one thing in any short header: "uw e-mailadres", "telefoonnummer (mobiel)".
std::optional<Field> fieldOfWord(const QString &word)
{
    static const QHash<QString, Field> plain{{QStringLiteral("email"), Field::Email},
                                             {QStringLiteral("emailadres"), Field::Email},
                                             {QStringLiteral("mailadres"), Field::Email},
                                             {QStringLiteral("voornaam"), Field::Given},
                                             {QStringLiteral("tussenvoegsel"), Field::Particle},
                                             {QStringLiteral("achternaam"), Field::Family},
                                             {QStringLiteral("surname"), Field::Family},
                                             {QStringLiteral("organisatie"), Field::Organisation},
                                             {QStringLiteral("organisation"), Field::Organisation},
                                             {QStringLiteral("organization"), Field::Organisation},
                                             {QStringLiteral("functie"), Field::Function},
                                             {QStringLiteral("telefoonnummer"), Field::Phone},
                                             {QStringLiteral("telefoon"), Field::Phone},
                                             {QStringLiteral("mobiel"), Field::Phone},
                                             {QStringLiteral("categorie"), Field::Category},
                                             {QStringLiteral("ticketcode"), Field::Code}};
    const auto found = plain.constFind(word);
    return found == plain.constEnd() ? std::nullopt : std::optional(*found);
}

/// Words of headers about somebody else than the guest.
bool isOfAnother(const QStringList &words)
{
    static const QSet<QString> others{
        QStringLiteral("order"),   QStringLiteral("bestelling"), QStringLiteral("besteller"),
        QStringLiteral("factuur"), QStringLiteral("invoice"),    QStringLiteral("buyer"),
        QStringLiteral("koper"),   QStringLiteral("payment"),    QStringLiteral("contactpersoon"),
        QStringLiteral("contact"), QStringLiteral("nood"),       QStringLiteral("emergency")};
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return others.contains(word); });
}

} // namespace

std::optional<HeaderMeaning> meaningOf(const QString &key)
{
    const auto whole = meanings().constFind(key);
    if (whole != meanings().constEnd())
        return *whole;
    constexpr int vague = 10'000;
    const QStringList words = key.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 4 || isOfAnother(words))
        return std::nullopt;
    std::optional<HeaderMeaning> found;
    for (const QString &word : words) {
        const auto field = fieldOfWord(word);
        if (field && found && found->field != *field)
            return std::nullopt; // "organisatie of functie"
        if (field)
            found = HeaderMeaning{*field, vague};
    }
    return found;
}

bool isAlsoAValue(const QString &key)
{
    static const QSet<QString> values{QStringLiteral("deelnemer"), QStringLiteral("bezoeker"),
                                      QStringLiteral("gast"),      QStringLiteral("attendee"),
                                      QStringLiteral("guest"),     QStringLiteral("gemeente")};
    return values.contains(key);
}

} // namespace blokplan::attendees
