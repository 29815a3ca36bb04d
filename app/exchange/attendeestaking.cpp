#include "app/exchange/attendeestaking.h"

#include "app/base/fold.h"
#include "app/checkin/ticketcode.h"
#include "app/model/codec.h"

namespace blokplan::attendees
{

namespace
{

struct PlainField {
    Field field;
    const char *name; ///< as the record calls it
    QString Attendee::*member;
};
constexpr std::array plainFields{PlainField{Field::Name, "as_written", &Attendee::asWritten},
                                 PlainField{Field::Given, "given", &Attendee::given},
                                 PlainField{Field::Particle, "particle", &Attendee::particle},
                                 PlainField{Field::Family, "family", &Attendee::family},
                                 PlainField{Field::BadgeName, "badge_name", &Attendee::badgeName},
                                 PlainField{Field::Organisation, "organisation", &Attendee::organisation},
                                 PlainField{Field::Function, "function", &Attendee::function},
                                 PlainField{Field::Email, "email", &Attendee::email},
                                 PlainField{Field::Phone, "phone", &Attendee::phone},
                                 PlainField{Field::Country, "country", &Attendee::country},
                                 PlainField{Field::Party, "party", &Attendee::party},
                                 PlainField{Field::Notes, "notes", &Attendee::notes},
                                 PlainField{Field::Consent, "consent", &Attendee::consent}};

/// Decides field by field and remembers what the list says.
class Taker
{
public:
    Taker(const Attendee &mine, const Guest &row, NamedThings &named, bool own)
        : guest(row), things(named), isOwn(own), memory(mine)
    {
        taken.attendee = mine;
    }

    Taken take()
    {
        for (const PlainField &one : plainFields) {
            QString &mine = taken.attendee.*one.member;
            const bool sameAddress =
                one.field == Field::Email && mine.compare(guest[one.field], Qt::CaseInsensitive) == 0;
            if (sameAddress)
                memory.say(QLatin1String(one.name), guest[one.field]);
            else if (decide(one.name, mine, guest[one.field], one.field == Field::Notes && !mine.isEmpty()))
                mine = guest[one.field];
        }
        takeState();
        takeCategory();
        takeMoment();
        takeAnswers();
        takeTickets();
        if (!isOwn) {
            memory.identity = guest.keys().identity();
            memory.say(QStringLiteral("sessions"), guest[Field::Sessions] + guest[Field::SessionsWaiting]);
            memory.writeTo(taken.attendee);
        }
        return std::move(taken);
    }

private:
    bool decide(const QString &field, const QString &mine, const QString &said, bool guarded = false)
    {
        const Taking taking = takingOf(field, {mine, said, guarded}, isOwn ? nullptr : &memory);
        if (taking == Taking::LeaveAndTell)
            taken.kept.append(field);
        if (taking == Taking::Take)
            changed(field);
        memory.say(field, said);
        return taking == Taking::Take;
    }
    bool decide(const char *field, const QString &mine, const QString &said, bool guarded)
    {
        return decide(QLatin1String(field), mine, said, guarded);
    }

    void changed(const QString &field)
    {
        if (!taken.changed.contains(field))
            taken.changed.append(field);
    }

    void takeState()
    {
        AttendeeState &mine = taken.attendee.state;
        const QString said = guest.state ? codec::nameOf(*guest.state) : QString();
        // registered is what everybody is until somebody says otherwise
        const bool isUsual = mine == AttendeeState::Registered;
        const bool same = guest.state && *guest.state == mine;
        if (decide("state", isUsual && !same ? QString() : codec::nameOf(mine), said, !isUsual))
            mine = *guest.state;
    }

    void takeCategory()
    {
        CategoryId &mine = taken.attendee.category;
        const QString name = things.categoryName(mine);
        const QString &said = guest[Field::Category];
        if (folded(name) != folded(said) && decide("category", name, said, false))
            mine = things.category(said);
        else if (folded(name) == folded(said))
            memory.say(QStringLiteral("category"), said);
    }

    void takeMoment()
    {
        QDateTime &mine = taken.attendee.registeredAt;
        if (decide("registered_at", codec::instantText(mine), codec::instantText(guest.registeredAt), false))
            mine = guest.registeredAt;
    }

    void takeAnswers()
    {
        for (const auto &[column, text] : guest.answers) {
            const QString id = things.question(column).toString();
            QString mine = taken.attendee.answers.value(id);
            if (decide(QStringLiteral("answers/") + id.left(8), mine, text))
                taken.attendee.answers.insert(id, text);
        }
        const auto isAnswer = [](const QString &field) {
            return field.startsWith(QLatin1String("answers/"));
        };
        if (taken.changed.removeIf(isAnswer) > 0)
            changed(QStringLiteral("answers"));
        if (taken.kept.removeIf(isAnswer) > 0)
            taken.kept.append(QStringLiteral("answers"));
    }

    template <class T>
    void add(const char *field, QList<T> &mine, const T &one)
    {
        if (mine.contains(one))
            return;
        mine.append(one);
        changed(QLatin1String(field));
    }

    /// A code that was replaced here stays so.
    void takeTickets()
    {
        Attendee &mine = taken.attendee;
        for (const QString &code : guest.codes) {
            const bool known =
                mine.code.compare(code, Qt::CaseInsensitive) == 0 || mine.formerCodes.contains(code);
            if (known)
                continue;
            if (mine.code.isEmpty() && checkin::isTicketCode(code)) {
                mine.code = code.toUpper();
                changed(QStringLiteral("code"));
            } else {
                add("codes", mine.codes, code);
            }
        }
        for (const QString &code : guest.formerCodes)
            add("former_codes", mine.formerCodes, code);
        for (auto it = guest.ids.begin(); it != guest.ids.end(); ++it) {
            if (mine.foreign.value(it.key()) != it.value())
                changed(QStringLiteral("foreign_ids"));
            mine.foreign.insert(it.key(), it.value());
        }
        for (const Instruction &one : guest.instructions) {
            const QString sum = QStringLiteral("instructions/") + QString::number(sumOf(one.text) % 9973);
            if (!memory.knows(sum)) // taken out here since
                add("instructions", mine.instructions, one);
            memory.say(sum, QStringLiteral("said"));
        }
    }

    const Guest &guest;
    NamedThings &things;
    bool isOwn;
    Memory memory;
    Taken taken;
};

} // namespace

Attendee fresh(const Guest &guest, NamedThings &things, const QDateTime &now)
{
    Attendee blank;
    blank.id = AttendeeId::create();
    Attendee made = merged(blank, guest, things, false).attendee;
    if (made.code.isEmpty())
        made.code = checkin::newTicketCode();
    if (!made.registeredAt.isValid())
        made.registeredAt = now;
    return made;
}

Taken merged(const Attendee &mine, const Guest &guest, NamedThings &things, bool own)
{
    return Taker(mine, guest, things, own).take();
}

} // namespace blokplan::attendees
