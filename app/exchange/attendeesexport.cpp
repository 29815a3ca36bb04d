#include "app/exchange/attendeesexport.h"

#include "app/base/fold.h"
#include "app/checkin/names.h"
#include "app/exchange/attendeesvalues.h"
#include "app/exchange/attendeeswords.h"
#include "app/exchange/sessionscsv.h"
#include "app/model/codec.h"

namespace blokplan::attendees
{

namespace
{

constexpr char fieldHeaders[] =
    "code|name|given|particle|family|badge name|organisation|function|email|phone|"
    "country|category|state|party|notes|instructions|consent|registered at|"
    "other codes|former codes|external ids|sessions|sessions waiting";

using Registrations = QHash<AttendeeId, QList<const Registration *>>;

std::vector<const Question *> questionsOf(const Plan &plan)
{
    std::vector<const Question *> list;
    for (const Question &question : plan.questions())
        list.push_back(&question);
    std::stable_sort(list.begin(), list.end(),
                     [](const Question *a, const Question *b) { return a->position < b->position; });
    return list;
}

std::vector<const Attendee *> attendeesOf(const Plan &plan)
{
    std::vector<std::pair<QString, const Attendee *>> keyed;
    for (const Attendee &attendee : plan.attendees()) {
        if (attendee.sameAs.isNull() && !attendee.asWritten.isEmpty())
            keyed.emplace_back(checkin::sortingKey(attendee), &attendee);
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const Attendee *> list;
    for (const auto &[key, attendee] : keyed)
        list.push_back(attendee);
    return list;
}

class Listing
{
public:
    explicit Listing(const Plan &now) : plan(now), questions(questionsOf(now))
    {
        for (const Registration &one : plan.registrations())
            registrations[one.attendee].append(&one);
        for (const Session &session : plan.sessions()) {
            byTitle.insert(session.id.toString(), session.id);
            const QString title = folded(session.title.first);
            byTitle.insert(title, byTitle.contains(title) ? SessionId() : session.id);
        }
    }

    [[nodiscard]] QList<QStringList> rows() const
    {
        QList<QStringList> all{header()};
        for (const Attendee *attendee : attendeesOf(plan))
            all.append(rowOf(*attendee));
        return all;
    }

private:
    [[nodiscard]] QStringList header() const
    {
        QStringList cells = QString::fromLatin1(fieldHeaders).split(QLatin1Char('|'));
        for (const Question *question : questions) {
            const QString name = question->name.first.simplified();
            const bool plain = !meaningOf(headerKey(name)) && !headerKey(name).isEmpty() &&
                               !name.startsWith(QLatin1String(questionMark));
            cells.append(plain ? name : QLatin1String(questionMark) + name);
        }
        return cells;
    }

    [[nodiscard]] QStringList rowOf(const Attendee &one) const
    {
        const Category *category = plan.find(one.category);
        const QString between = QStringLiteral("; ");
        QStringList cells{one.code,
                          one.asWritten,
                          one.given,
                          one.particle,
                          one.family,
                          one.badgeName,
                          one.organisation,
                          one.function,
                          one.email,
                          one.phone,
                          one.country,
                          category == nullptr ? QString() : category->name.first,
                          codec::nameOf(one.state),
                          one.party,
                          one.notes,
                          written(one.instructions),
                          one.consent,
                          codec::instantText(one.registeredAt),
                          one.codes.join(between),
                          one.formerCodes.join(between),
                          written(one.foreign),
                          sessionsOf(one.id, AttendeeState::Registered),
                          sessionsOf(one.id, AttendeeState::Waiting)};
        for (const Question *question : questions)
            cells.append(one.answers.value(question->id.toString()));
        return cells;
    }

    /// Titles where they say which session is meant, else ids.
    [[nodiscard]] QString sessionsOf(const AttendeeId &attendee, AttendeeState state) const
    {
        QList<SessionId> ids;
        QStringList titles;
        QStringList names;
        for (const Registration *one : registrations.value(attendee)) {
            const Session *session = plan.find(one->session);
            if (session == nullptr || one->state != state)
                continue;
            ids.append(session->id);
            titles.append(session->title.first);
            names.append(session->id.toString());
        }
        const QString cell = titles.join(QStringLiteral("; "));
        return sessionsIn(cell, byTitle).sessions == ids ? cell : names.join(QStringLiteral("; "));
    }

    const Plan &plan;
    std::vector<const Question *> questions;
    Registrations registrations;
    QHash<QString, SessionId> byTitle;
};

} // namespace

QList<QStringList> listOf(const Plan &plan)
{
    return Listing(plan).rows();
}

Result<Outgoing> writeCsv(const Agenda &agenda, const Selection & /*selection*/)
{
    const QList<QStringList> rows = listOf(agenda.plan());
    QString text(QChar(0xFEFF));
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            text += (i == 0 ? QString() : QStringLiteral(",")) + sessionscsv::cell(row[i]);
        text += QStringLiteral("\r\n");
    }
    Outgoing out;
    out.bytes = text.toUtf8();
    out.attendees = int(rows.size()) - 1;
    return out;
}

} // namespace blokplan::attendees
