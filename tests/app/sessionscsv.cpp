#include "app/exchange/sessionscsv.h"

#include "app/exchange/paste.h"
#include "app/model/codec.h"

#include "tests/support/planbuilder.h"
#include "tests/support/plans.h"
#include "tests/support/test.h"

namespace blokplan::tests
{

class SessionsCsv : public Test
{
    Q_OBJECT

private slots:
    void isAFormatThatIsWritten();
    void firstRowsOfTheSmallPlan();
    void guardsFormulas();
    void heedsTheSelection();
    void pastedAgainItIsTheSame_data();
    void pastedAgainItIsTheSame();
};

namespace
{

QString csvOf(const Plan &plan, const Selection &selection = {})
{
    return QString::fromUtf8(sessionscsv::write(Agenda(plan), selection)->bytes);
}

QStringList linesOf(const QString &csv)
{
    return csv.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

/// The same event and days with nothing in them.
Plan emptied(const Plan &plan)
{
    Plan empty;
    empty.all<Event>() = plan.all<Event>();
    empty.all<Day>() = plan.all<Day>();
    return empty;
}

template <class R>
QStringList namesOf(const Plan &plan, const QList<Id<R>> &ids)
{
    QStringList names;
    for (const Id<R> &id : ids)
        names.append(plan.find(id)->name.first);
    return names;
}

/// A session told in names, so that plans with other ids can be compared.
QString told(const Agenda &agenda, const Session &s)
{
    const Plan &plan = agenda.plan();
    QStringList parts{s.title.first,
                      s.subtitle.first,
                      codec::nameOf(s.sort),
                      codec::nameOf(s.state),
                      QString::number(s.length),
                      s.language,
                      QString::number(s.expected.value_or(-1)),
                      s.abstract.first,
                      s.description.first,
                      s.notesBefore,
                      s.notesAfter,
                      s.detailsToFollow ? QStringLiteral("more") : QString()};
    parts += namesOf(plan, s.tracks);
    for (const auto &p : agenda.participantsOf(s.id))
        parts.append(nameOf(plan, *p) + QLatin1Char('/') + affiliationOf(plan, *p) + QLatin1Char('/') +
                     codec::nameOf(p->role) + (p->person.isNull() ? QStringLiteral("/text") : QString()));
    for (const auto &p : agenda.of(s.id))
        parts.append(p->date.toString(Qt::ISODate) + QLatin1Char(' ') + clockText(p->start) +
                     QStringLiteral("+%1 ").arg(p->length) + namesOf(plan, p->rooms).join(QLatin1Char('+')));
    return parts.join(QLatin1Char('|'));
}

QStringList allTold(const Plan &plan)
{
    const Agenda agenda(plan);
    QStringList list;
    for (const Session &session : plan.sessions())
        list.append(told(agenda, session));
    list.sort();
    return list;
}

Plan pasted(const Plan &into, const QString &text)
{
    PasteOptions options;
    options.createRooms = true;
    const PasteTable table = pasteTable(text);
    const PasteResult result = pasteEdit(into, table, guessColumns(table), options);
    const auto next = applied(into, result.edit);
    return next ? *next : Plan();
}

/// A plan with all that is awkward in a cell.
Plan awkward()
{
    PlanBuilder build(QStringLiteral("Dag"));
    build.day(QDate(2017, 11, 17), 540, 1080);
    build.day(QDate(2017, 11, 18), 540, 1080);
    const RoomId one = build.room(QStringLiteral("Zaal 1 + 2 (begane grond)"));
    const RoomId two = build.room(QStringLiteral("Foyer, links"));
    const TrackId track =
        build.track(QStringLiteral("Geld, macht en data"), QStringLiteral("GMD"), QStringLiteral("#336699"));
    build.session(QStringLiteral("=1+1; \"of\" 'niet', dat is de vraag"), 630, 45, {one, two}, track,
                  QStringLiteral("Jan de Vries"), QStringLiteral("Economische Zaken en Klimaat, Den Haag"));
    build.with([](Session &s) {
        s.abstract = QStringLiteral("Eerste regel\n- tweede, \"regel\"\n\n\tderde");
        s.description = QStringLiteral("@iedereen");
        s.notesBefore = QStringLiteral("'=al bewaakt");
        s.expected = 120;
        s.length = 50;
        s.language = QStringLiteral("nl");
        s.sort = SessionKind::DropIn;
        s.state = SessionState::Cancelled;
    });
    build.session(QStringLiteral("'Aanhaling"), 720, 30, {one}, {}, QStringLiteral("Els Bos"));
    const SessionId last = build.session(QStringLiteral("-5 graden"), 1425, 90, {two}, track);
    build.with([](Session &s) { s.detailsToFollow = true; });
    Placement again;
    again.id = PlacementId::create();
    again.session = last;
    again.date = QDate(2017, 11, 17);
    again.start = 600;
    again.length = 20;
    again.rooms = {one};
    build.put(again);
    Session shelf;
    shelf.id = SessionId::create();
    shelf.title = QStringLiteral("Op de plank");
    shelf.sort = SessionKind::Debate;
    build.put(shelf);
    Participant many;
    many.id = ParticipantId::create();
    many.session = shelf.id;
    many.text = QStringLiteral("diverse wethouders en raadsleden");
    many.role = Role::Panellist;
    build.put(many);
    return build.agenda().plan();
}

} // namespace

void SessionsCsv::isAFormatThatIsWritten()
{
    const Format *format = formatNamed(QStringLiteral("sessions-csv"));
    QVERIFY(format != nullptr);
    QVERIFY(format->read == nullptr);
    QCOMPARE(format->write(Agenda(smallPlan()), {})->sessions, int(smallPlan().sessions().size()));
}

void SessionsCsv::firstRowsOfTheSmallPlan()
{
    const Plan plan = smallPlan();
    const QByteArray bytes = sessionscsv::write(Agenda(plan), {})->bytes;
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFid,title,subtitle,kind,state,date,start,end,length,rooms,people,"));
    QVERIFY(bytes.endsWith("\r\n"));
    const QStringList lines = linesOf(QString::fromUtf8(bytes));
    QCOMPARE(lines.size(), qsizetype(plan.sessions().size() + 1));
    const Session &opening = sessionIn(plan, QStringLiteral("Opening"));
    QVERIFY(lines[1].startsWith(opening.id.toString() + QStringLiteral(",Opening,,plenary,")));
    QVERIFY(lines[1].contains(QStringLiteral(",2026-06-11,09:30,")));
    QVERIFY(lines[1].contains(QStringLiteral("\"Zaal 1; Zaal 2; Zaal 3\"")));
    QVERIFY(lines.last().contains(QStringLiteral(",,,"))); // the shelf stands last
}

void SessionsCsv::guardsFormulas()
{
    const QString csv = csvOf(awkward());
    QVERIFY(csv.contains(QStringLiteral("\"'=1+1; \"\"of\"\" 'niet', dat is de vraag\"")));
    QVERIFY(csv.contains(QStringLiteral(",'-5 graden,")));
    QVERIFY(csv.contains(QStringLiteral(",'@iedereen,")));
    QVERIFY(csv.contains(QStringLiteral(",''=al bewaakt,")));
    QVERIFY(csv.contains(QStringLiteral(",'Aanhaling,"))); // no formula: as it is
}

void SessionsCsv::heedsTheSelection()
{
    const Plan plan = smallPlan();
    Selection selection;
    selection.room = roomIn(plan, QStringLiteral("Zaal 2")).id;
    const QString inRoom = csvOf(plan, selection);
    QVERIFY(inRoom.contains(QStringLiteral(",Beta,")));
    QVERIFY(inRoom.contains(QStringLiteral(",Opening,")));
    QVERIFY(!inRoom.contains(QStringLiteral(",Alpha,")));
    QVERIFY(!inRoom.contains(QStringLiteral(",Delta,")));
    selection.room.reset();
    selection.day = QDate(2020, 1, 1);
    QCOMPARE(linesOf(csvOf(plan, selection)).size(), 1);
}

void SessionsCsv::pastedAgainItIsTheSame_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::newRow("awkward") << awkward();
    QTest::newRow("sample") << samplePlan().value();
    QTest::newRow("Nu Open") << nuOpen().agenda().plan();
}

void SessionsCsv::pastedAgainItIsTheSame()
{
    QFETCH(Plan, plan);
    const QString csv = csvOf(plan);
    const Plan again = pasted(emptied(plan), csv);
    QCOMPARE(allTold(again), allTold(plan));
    QCOMPARE(linesOf(csvOf(again)).size(), linesOf(csv).size());
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::SessionsCsv)
#include "sessionscsv.moc"
