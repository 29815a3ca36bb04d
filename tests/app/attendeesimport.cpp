#include "app/exchange/attendeesimport.h"

#include "app/checkin/ticketcode.h"
#include "app/edits/records.h"
#include "app/edits/registering.h"
#include "app/exchange/attendeesexport.h"
#include "app/exchange/attendeesvalues.h"
#include "app/model/codec.h"
#include "app/wording/attendees.h"

#include "tests/support/plans.h"
#include "tests/support/test.h"

#include <rapidcheck.h>

namespace blokplan::tests
{

using attendees::Answer;
using attendees::Fate;
using attendees::Options;
using attendees::Reason;
using attendees::Run;
using attendees::Table;

/// A list of attendees, read for the first time and again.
class AttendeesImport : public Test
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void takesWhatTheColumnsHold();
    void theSameAgainChangesNothing_data();
    void theSameAgainChangesNothing();
    void whatWasChangedByHandStays();
    void aReplacedTicketStaysReplaced();
    void mergedDuplicatesStayMerged();
    void registersForSessions();
    void answersDecide();
    void remembersTheColumns();
    void refusesWrongMappings();
    void aCancelledImportLeavesNothing();
    void readsDates_data();
    void readsDates();
    void whatIsExportedComesBackTheSame();
    void noExportedCellIsAFormula();
};

namespace
{

const QDateTime now(QDate(2026, 5, 1), QTime(9, 0), Qt::UTC);

Table tableOf(const QByteArray &text)
{
    return attendees::read(text, QStringLiteral("lijst.csv")).value();
}

Options optionsFor(const Plan &plan, const Table &table)
{
    Options options;
    options.columns = attendees::rememberedColumns(plan, table);
    options.source = QStringLiteral("lijst.csv");
    options.now = now;
    return options;
}

Run runOf(const Plan &plan, const QByteArray &text)
{
    const Table table = tableOf(text);
    return attendees::dryRun(plan, table, optionsFor(plan, table)).value();
}

Plan with(const Plan &plan, const QByteArray &text)
{
    return after(plan, runOf(plan, text).edit);
}

const Attendee &called(const Plan &plan, const char *name)
{
    for (const Attendee &one : plan.attendees()) {
        if (one.asWritten == QString::fromUtf8(name))
            return one;
    }
    qFatal("nobody is called %s", name);
}

Plan changed(const Plan &plan, const char *name, const std::function<void(Attendee &)> &change)
{
    Attendee one = called(plan, name);
    change(one);
    return after(plan, edits::put(plan, one));
}

/// "new changed unchanged ambiguous refused", as counts, and why rows were not taken.
QString told(const Run &run)
{
    QStringList words;
    for (const int count : run.counts)
        words.append(QString::number(count));
    for (const attendees::Outcome &one : run.rows) {
        if (one.reason != Reason::None)
            words.append(QStringLiteral("r%1:%2").arg(one.line).arg(int(one.reason)));
    }
    return words.join(u' ');
}

QString why(Reason reason, int line)
{
    return QStringLiteral(" r%1:%2").arg(line).arg(int(reason));
}

const QByteArray base = "naam,e-mail,organisatie,ticketcode\n"
                        "Jan de Vries,jan@x.nl,Ede,AAA\n"
                        "Anna Bakker,info@x.nl,Ede,\n"
                        "Piet Bakker,info@x.nl,Ede,\n"
                        "Kees,,,\n";

} // namespace

void AttendeesImport::matches_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QByteArray &list, const QString &result) {
        QTest::newRow(name) << list << result;
    };
    row("by code, whatever the name", "naam,ticketcode\nJ. de Vries,AAA\n", QStringLiteral("0 1 0 0 0"));
    row("by address and name, one of a family", "naam,e-mail\nPiet Bakker,INFO@x.nl\n",
        QStringLiteral("0 0 1 0 0"));
    row("an address alone is no person", "naam,e-mail\nEva Bakker,info@x.nl\n", QStringLiteral("1 0 0 0 0"));
    row("by name and organisation, another address", "naam,e-mail,organisatie\nAnna Bakker,anna@y.nl,ede\n",
        QStringLiteral("0 1 0 0 0"));
    row("a name alone, where the list has no more", "naam\nKees\n", QStringLiteral("0 0 1 0 0"));
    row("a name alone says too little of who has more", "naam\nAnna Bakker\n", QStringLiteral("1 0 0 0 0"));
    row("no name", "naam,e-mail\n,jan@x.nl\n", QStringLiteral("0 0 0 0 1") + why(Reason::NoName, 2));
    row("another ticket", "naam,e-mail,ticketcode\nJan de Vries,jan@x.nl,BBB\n",
        QStringLiteral("0 0 0 1 0") + why(Reason::OtherTicket, 2));
    row("another ticket beside their own",
        "naam,e-mail,ticketcode\nJan de Vries,jan@x.nl,BBB\nJan de Vries,jan@x.nl,AAA\n",
        QStringLiteral("1 0 1 0 0"));
    row("the same ticket twice", "naam,ticketcode\nEva,CCC\nEva,CCC\n",
        QStringLiteral("1 0 0 0 1") + why(Reason::SameTicketTwice, 3));
    row("twice in the list", "naam,e-mail\nEva,e@x.nl\nEva,e@x.nl\n",
        QStringLiteral("1 0 0 1 0") + why(Reason::TwiceInList, 3));
    row("a family under one name, each with a ticket", "naam,e-mail,ticketcode\nEva,e@x.nl,1\nEva,e@x.nl,2\n",
        QStringLiteral("2 0 0 0 0"));
    row("cut off", "naam,e-mail\nEva,e@x.nl\nOle", QStringLiteral("1 0 0 0 1") + why(Reason::CutOff, 3));
}

void AttendeesImport::matches()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, result);
    const Plan plan = with(smallPlan(), base);
    QCOMPARE(int(plan.attendees().size()), 4);
    const Run run = runOf(plan, list);
    QCOMPARE(told(run), result);
    for (const attendees::Outcome &one : run.rows)
        QCOMPARE(wording::reason(one, plan).isEmpty(), one.reason == Reason::None);
    QVERIFY(applied(plan, run.edit).has_value());
}

void AttendeesImport::takesWhatTheColumnsHold()
{
    const Plan plan =
        with(smallPlan(), "Voornaam;Tussenvoegsel;Achternaam;E-mail;Telefoon;Categorie;Dieet;Status;"
                          "Aanmelddatum;Bestelnummer;Requires special attention;Comment\n"
                          "Jan;van der;Berg;jan@x.nl;0612;Raadslid;vegan;Wachtlijst;3-4-2026 10:30;O1;"
                          "ja;belt nog\n"
                          "Eva;;Bos;eva@x.nl;;raadslid;;;14-4-2026;O1;nee;\n"
                          "Ole;;Dam;ole@x.nl;;Pers;;zoiets;;O2;;\n");
    const Attendee &jan = called(plan, "Jan van der Berg");
    QCOMPARE(jan.given + u'|' + jan.particle + u'|' + jan.family, QStringLiteral("Jan|van der|Berg"));
    QCOMPARE(jan.phone, QStringLiteral("0612"));
    QCOMPARE(plan.find(jan.category)->name.first, QStringLiteral("Raadslid"));
    QVERIFY(plan.find(jan.category)->colour.set);
    QCOMPARE(jan.state, AttendeeState::Waiting);
    QCOMPARE(jan.registeredAt,
             QDateTime(QDate(2026, 4, 3), QTime(8, 30), Qt::UTC)); // summer time in Amsterdam
    QCOMPARE(jan.party, QStringLiteral("O1"));
    QCOMPARE(jan.notes, QStringLiteral("belt nog"));
    QCOMPARE(jan.instructions.size(), 1);
    QVERIFY(checkin::isTicketCode(jan.code));
    QCOMPARE(int(plan.questions().size()), 1);
    QCOMPARE(plan.questions().begin()->sort, QuestionKind::Diet);
    QCOMPARE(jan.answers.value(plan.questions().begin()->id.toString()), QStringLiteral("vegan"));
    QCOMPARE(called(plan, "Eva Bos").category, jan.category);
    QCOMPARE(int(plan.categories().size()), 2);
    const Attendee &ole = called(plan, "Ole Dam");
    QVERIFY(ole.party.isEmpty()); // nobody else booked with him
    QCOMPARE(ole.registeredAt, now);
    QCOMPARE(ole.state, AttendeeState::Registered);
}

void AttendeesImport::theSameAgainChangesNothing_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("names only") << QByteArray("naam\nJan\nPiet\n");
    QTest::newRow("addresses") << QByteArray("naam,e-mail\nJan,j@x.nl\nPiet,p@x.nl\n");
    QTest::newRow("base") << base;
    QTest::newRow("all sorts") << QByteArray("naam,e-mail,status,dieet,sessies,categorie,opmerkingen,id\n"
                                             "Jan,j@x.nl,geannuleerd,vlees,Alpha; Beta,pers,\"een\ntwee\",7\n"
                                             "Piet,p@x.nl,?,,Nergens,Pers,,8\n");
    QTest::newRow("a family") << QByteArray(
        "naam,e-mail,secret\nEva,e@x.nl,q1\nEva,e@x.nl,q2\nEva,e@x.nl,q3\n");
}

void AttendeesImport::theSameAgainChangesNothing()
{
    QFETCH(QByteArray, list);
    const Plan plan = with(smallPlan(), list);
    const Run again = runOf(plan, list);
    QCOMPARE(again.count(Fate::Unchanged), int(again.rows.size()));
    QVERIFY(again.edit.isEmpty());
}

void AttendeesImport::whatWasChangedByHandStays()
{
    const QByteArray list = "naam,e-mail,telefoon,status,opmerkingen\nJan Jansn,j@x.nl,06,,van de lijst\n";
    Plan plan = with(smallPlan(), list);
    plan = changed(plan, "Jan Jansn", [](Attendee &one) {
        one.asWritten = QStringLiteral("Jan Jansen"); // a slip mended
        one.email = QStringLiteral("jan@werk.nl");
        one.notes = QStringLiteral("met de hand");
        one.state = AttendeeState::Cancelled;
    });
    Run again = runOf(plan, list);
    QCOMPARE(told(again), QStringLiteral("0 0 1 0 0"));
    QVERIFY(again.edit.isEmpty());

    // What the list changed since is taken; what both changed stays, and is told.
    again = runOf(plan, "naam,e-mail,telefoon,status,opmerkingen\nJan Jansn,j@x.nl,070,aangemeld,anders\n");
    QCOMPARE(told(again), QStringLiteral("0 1 0 0 0"));
    QCOMPARE(again.rows.front().details, QStringList{QStringLiteral("phone")});
    plan = after(plan, again.edit);
    const Attendee &jan = called(plan, "Jan Jansen");
    QCOMPARE(jan.phone, QStringLiteral("070"));
    QCOMPARE(jan.email, QStringLiteral("jan@werk.nl"));
    QCOMPARE(jan.notes, QStringLiteral("met de hand"));
    QCOMPARE(jan.state, AttendeeState::Cancelled);
    QCOMPARE(int(again.warnings.size()), 2); // notes and state
    QCOMPARE(again.warnings.front().kind, NoteKind::KeptByHand);
}

void AttendeesImport::aReplacedTicketStaysReplaced()
{
    Plan plan = with(smallPlan(), base);
    const Attendee jan = called(plan, "Jan de Vries");
    plan = after(plan, edits::replaceTicket(plan, jan.id));
    const Run again = runOf(plan, base);
    QCOMPARE(again.count(Fate::Unchanged), 4);
    QVERIFY(called(after(plan, again.edit), "Jan de Vries").codes.isEmpty());
}

void AttendeesImport::mergedDuplicatesStayMerged()
{
    const QByteArray list = "naam,e-mail\nJan de Vries,jan@x.nl\nJ. de Vries,jdv@y.nl\n";
    Plan plan = with(smallPlan(), list);
    const AttendeeId keep = called(plan, "Jan de Vries").id;
    plan = after(plan, edits::mergeAttendees(plan, keep, {called(plan, "J. de Vries").id}));
    QCOMPARE(told(runOf(plan, list)), QStringLiteral("0 0 2 0 0"));
    QVERIFY(runOf(plan, list).edit.isEmpty());
    const QByteArray tickets = "naam,secret\nEva,q1\nE. Bos,q2\n";
    plan = with(smallPlan(), tickets);
    plan = after(plan, edits::mergeAttendees(plan, called(plan, "Eva").id, {called(plan, "E. Bos").id}));
    QCOMPARE(told(runOf(plan, tickets)), QStringLiteral("0 0 2 0 0"));
    QVERIFY(runOf(plan, tickets).edit.isEmpty());
}

void AttendeesImport::registersForSessions()
{
    Plan plan = smallPlan();
    Session beta = sessionIn(plan, QStringLiteral("Beta"));
    beta.title = QStringLiteral("Beta, en verder; of niet");
    plan = after(plan, edits::put(plan, beta));
    const QByteArray list = "naam,sessies\nJan,\"alpha, Beta, en verder; of niet\"\nEva,Gamma; Nergens\n";
    const Run run = runOf(plan, list);
    QCOMPARE(run.newRegistrations, 3);
    QCOMPARE(int(run.warnings.size()), 1);
    QCOMPARE(run.warnings.front().details, (QStringList{QStringLiteral("Nergens"), QStringLiteral("1")}));
    plan = after(plan, run.edit);
    const RegistrationId withdrawn = plan.registrations().begin()->id;
    Draft draft(plan);
    draft.remove(withdrawn);
    plan = after(plan, draft.edit({}));
    QVERIFY(runOf(plan, list).edit.isEmpty());
}

void AttendeesImport::answersDecide()
{
    const Plan plan = with(smallPlan(), base);
    const Table table = tableOf("naam,e-mail,ticketcode\nJan de Vries,jan@x.nl,BBB\n");
    Options options = optionsFor(plan, table);
    const auto outcome = attendees::dryRun(plan, table, options)->rows.front();
    QCOMPARE(outcome.candidates, QList<AttendeeId>{called(plan, "Jan de Vries").id});
    options.answers = {{0, {Answer::What::ThisOne, outcome.candidates.first()}}};
    Run run = attendees::dryRun(plan, table, options).value();
    QCOMPARE(told(run), QStringLiteral("0 1 0 0 0"));
    QCOMPARE(called(after(plan, run.edit), "Jan de Vries").codes,
             (QStringList{QStringLiteral("AAA"), QStringLiteral("BBB")}));
    options.answers = {{0, {Answer::What::New, {}}}};
    run = attendees::dryRun(plan, table, options).value();
    QCOMPARE(told(run), QStringLiteral("1 0 0 0 0"));
    options.answers = {{0, {Answer::What::Skip, {}}}};
    run = attendees::dryRun(plan, table, options).value();
    QCOMPARE(told(run), QStringLiteral("0 0 0 0 1") + why(Reason::Skipped, 2));
    QVERIFY(run.edit.isEmpty());
}

void AttendeesImport::remembersTheColumns()
{
    Plan plan = smallPlan();
    const Table table = tableOf("Wie,Naam,Naam\nx,Jan,Ede\n");
    Options options = optionsFor(plan, table);
    options.columns = {
        {attendees::Field::Ignore, {}}, {attendees::Field::Name, {}}, {attendees::Field::Organisation, {}}};
    options.keepMappingAs = QStringLiteral("Aanmeldingen");
    plan = after(plan, attendees::dryRun(plan, table, options)->edit);
    QCOMPARE(called(plan, "Jan").organisation, QStringLiteral("Ede"));
    const Table other = tableOf("Naam,Wie,Naam\nPiet,x,Ede\n"); // another order of the same headers
    QCOMPARE(attendees::rememberedColumns(plan, other)[0].field, attendees::Field::Name);
    QCOMPARE(attendees::rememberedColumns(plan, other)[1].field, attendees::Field::Ignore);
    QCOMPARE(attendees::rememberedColumns(plan, other)[2].field, attendees::Field::Organisation);
    QVERIFY(attendees::mappingFor(plan, tableOf("Wie,Naam\nx,y\n").header) == nullptr);
    QVERIFY(attendees::mappingNamed(plan, QStringLiteral("Aanmeldingen")) != nullptr);
}

void AttendeesImport::refusesWrongMappings()
{
    const Table table = tableOf("naam,x\nJan,y\n");
    const auto by = [&](const char *json) {
        const auto mapping = attendees::mappingFromJson(json, QStringLiteral("m.json"));
        return mapping ? attendees::columnsBy(*mapping, table)
                       : Result<attendees::Columns>(tl::unexpected(mapping.error()));
    };
    QCOMPARE(by("{\"x\": \"question: Maat\"}")->at(1).text, QStringLiteral("Maat"));
    QCOMPARE(by("{\"x\": \"hat\"}").error().kind, ProblemKind::Invalid);
    QCOMPARE(by("{\"hat\": \"name\"}").error().kind, ProblemKind::NoSuchThing);
    QCOMPARE(by("[1]").error().kind, ProblemKind::NotWellFormed);
}

void AttendeesImport::aCancelledImportLeavesNothing()
{
    QByteArray list = "naam\n";
    for (int i = 0; i < 10'000; ++i)
        list += "Jan " + QByteArray::number(i) + "\n";
    const Plan plan = smallPlan();
    const Table table = tableOf(list);
    Options options = optionsFor(plan, table);
    QList<double> shares;
    options.progress = [&](double share) {
        shares.append(share);
        return share < 0.6;
    };
    const auto run = attendees::dryRun(plan, table, options);
    QCOMPARE(run.error().kind, ProblemKind::Cancelled);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QVERIFY(shares.size() > 3);
}

void AttendeesImport::readsDates_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("monthFirst");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *cell, bool monthFirst, const char *utc) {
        QTest::newRow(cell) << QString::fromLatin1(cell) << monthFirst << QString::fromLatin1(utc);
    };
    row("2026-01-05", false, "2026-01-04T23:00:00.000Z");
    row("2026-01-05 10:30:15", false, "2026-01-05T09:30:15.000Z");
    row("2026-07-05T10:30", false, "2026-07-05T08:30:00.000Z");
    row("2026-01-05 24:30", false, "");
    row("2026-02-30 10:30", false, "");
    row("2026-07-05T10:30:15.250Z", false, "2026-07-05T10:30:15.250Z");
    row("2026-07-05 10:30:15 +0530", false, "2026-07-05T05:00:15.000Z");
    row("2026-07-05 10:30:15 UTC", false, "2026-07-05T10:30:15.000Z");
    row("5/1/2026", false, "2026-01-04T23:00:00.000Z");
    row("5/1/2026", true, "2026-04-30T22:00:00.000Z");
    row("1/5/26, 12:05 AM", true, "2026-01-04T23:05:00.000Z");
    row("5 januari 2026", false, "2026-01-04T23:00:00.000Z");
    row("Jan 5, 2026", false, "2026-01-04T23:00:00.000Z");
    row("binnenkort", false, "");
    row("99/99/2026", false, "");
}

void AttendeesImport::readsDates()
{
    QFETCH(QString, cell);
    QFETCH(bool, monthFirst);
    QFETCH(QString, utc);
    const auto order = monthFirst ? attendees::DayOrder::MonthFirst : attendees::DayOrder::DayFirst;
    QCOMPARE(codec::instantText(attendees::momentIn(cell, order, QTimeZone("Europe/Amsterdam"))), utc);
}

// --- there and back ---------------------------------------------------------------------------------------

namespace
{

/// Texts with what is special in lists, formulas and files.
QString oddText(int seed)
{
    static const QStringList odd{QString(),
                                 QStringLiteral("=1+1"),
                                 QStringLiteral("-5"),
                                 QStringLiteral("@SOM(A1)"),
                                 QStringLiteral("'=x"),
                                 QStringLiteral("''t Hart"),
                                 QStringLiteral("0612345678"),
                                 QStringLiteral("een \"twee\"; drie, vier"),
                                 QStringLiteral("regel 1\nregel 2"),
                                 QStringLiteral("Łukasz Søren 日本 🎉"),
                                 QStringLiteral("1e5"),
                                 QStringLiteral("TRUE"),
                                 QStringLiteral("2026-01-05"),
                                 QStringLiteral("_x000D_")};
    return odd[seed % odd.size()];
}

Attendee oddAttendee(const Plan &plan, int number, const QList<int> &dice)
{
    const auto text = [&](int place) { return oddText(dice[place % dice.size()]).simplified(); };
    Attendee one;
    one.id = AttendeeId::create();
    one.asWritten = QStringLiteral("%1 %2").arg(text(0)).arg(number).trimmed();
    one.given = text(1);
    one.particle = text(2);
    one.family = text(3);
    one.badgeName = text(4);
    one.organisation = text(5);
    one.function = text(6);
    one.email = text(7);
    one.phone = text(8);
    one.country = text(9);
    one.party = text(10);
    one.notes = oddText(dice[11]);
    one.consent = oddText(dice[12]);
    one.code = checkin::newTicketCode();
    one.codes = dice[13] % 2 == 0 ? QStringList()
                                  : QStringList{QStringLiteral("f%1").arg(number),
                                                QStringLiteral("=2") + QString::number(number)};
    one.formerCodes = dice[14] % 2 == 0 ? QStringList() : QStringList{QStringLiteral("oud%1").arg(number)};
    one.state = AttendeeState(dice[15] % 3);
    one.registeredAt = now.addMSecs(dice[16]);
    if (dice[17] % 2 == 0)
        one.foreign.insert(QStringLiteral("tito/reference"), QStringLiteral("A-%1").arg(number));
    if (dice[18] % 2 == 0)
        one.instructions = {{InstructionKind::Press, {}},
                            {InstructionKind::Other, QStringLiteral("=let op: ja")}};
    if (dice[19] % 2 == 0)
        one.category = plan.categories().begin()->id;
    for (const Question &question : plan.questions()) {
        if (const QString answer = oddText(dice[20]); !answer.isEmpty())
            one.answers.insert(question.id.toString(), answer);
    }
    return one;
}

/// An event with two categories and questions whose names could be fields.
Plan askingPlan()
{
    Draft draft(smallPlan());
    draft.put(Category{CategoryId::create(), QStringLiteral("=Raad"), Colour::of(1), 0});
    int position = 0;
    for (const char *name : {"Dieet", "E-mail", "Dieet", "=Maat"})
        draft.put(Question{QuestionId::create(), QString::fromLatin1(name), QuestionKind::Plain, false,
                           position++});
    return draft.plan();
}

/// Without what an import makes anew.
Attendee comparable(Attendee one)
{
    one.id = {};
    one.extras.clear();
    return one;
}

bool isTheSame(const Plan &wanted, const Plan &got)
{
    QMap<QString, Attendee> mine;
    for (const Attendee &one : wanted.attendees())
        mine.insert(one.code, comparable(one));
    if (got.attendees().size() != wanted.attendees().size())
        return false;
    for (const Attendee &one : got.attendees()) {
        if (comparable(one) == mine.value(one.code))
            continue;
        eachField<Attendee>([&](const auto &f) {
            if (!(comparable(one).*f.member == mine.value(one.code).*f.member))
                qInfo("%s differs for %s", f.name, qPrintable(one.code));
        });
        return false;
    }
    return got.registrations().size() == wanted.registrations().size();
}

} // namespace

void AttendeesImport::whatIsExportedComesBackTheSame()
{
    const Plan empty = askingPlan();
    const bool held = rc::check([&] {
        Draft draft(empty);
        const int count = *rc::gen::inRange(1, 6);
        for (int i = 0; i < count; ++i) {
            const auto dice = *rc::gen::container<std::vector<int>>(21, rc::gen::inRange(0, 1000));
            const Attendee one = oddAttendee(empty, i, QList<int>(dice.begin(), dice.end()));
            draft.put(one);
            if (dice[0] % 2 == 0)
                draft.put(Registration{RegistrationId::create(), one.id,
                                       sessionIn(empty, QStringLiteral("Alpha")).id,
                                       AttendeeState(dice[1] % 2), one.registeredAt});
        }
        const Plan full = draft.plan();
        for (const auto write : {attendees::writeCsv, attendees::writeXlsx}) {
            const Outgoing out = write(Agenda(full), {}).value();
            RC_ASSERT(out.attendees == count);
            const Table table = attendees::read(out.bytes, QStringLiteral("x")).value();
            const Run run = attendees::dryRun(empty, table, optionsFor(empty, table)).value();
            RC_ASSERT(run.count(Fate::New) == count);
            RC_ASSERT(run.newCategories == 0 && run.newQuestions == 0);
            RC_ASSERT(isTheSame(full, applied(empty, run.edit).value()));
            const Run again = attendees::dryRun(full, table, optionsFor(full, table)).value();
            RC_ASSERT(again.count(Fate::Unchanged) == count);
            RC_ASSERT(again.edit.isEmpty());
        }
    });
    QVERIFY(held);
}

void AttendeesImport::noExportedCellIsAFormula()
{
    Draft draft(askingPlan());
    for (const char *name : {"=cmd|' /C calc'!A0", "+1", "-1", "@x"}) {
        Attendee one;
        one.id = AttendeeId::create();
        one.asWritten = QString::fromLatin1(name);
        draft.put(one);
    }
    const QString csv = QString::fromUtf8(attendees::writeCsv(Agenda(draft.plan()), {})->bytes);
    for (const char *guarded : {",'=cmd|", ",'+1,", ",'-1,", ",'@x,", ",'=Maat"})
        QVERIFY2(csv.contains(QLatin1String(guarded)), guarded);
}

} // namespace blokplan::tests

BLOKPLAN_TEST(blokplan::tests::AttendeesImport)
#include "attendeesimport.moc"
