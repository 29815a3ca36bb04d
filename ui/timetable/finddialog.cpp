#include "ui/timetable/finddialog.h"

#include "app/wording/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace blokplan::ui
{

FindDialog::FindDialog(Desk &theDesk, const QString &title, const QStringList &heads, QWidget *parent)
    : QDialog(parent), desk(theDesk), tree(new QTreeWidget(this)), nothingFound(new QLabel(this)),
      take(new QPushButton(tr("&Take it"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    tree->setHeaderLabels(heads);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setAccessibleName(title);
    nothingFound->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->addWidget(nothingFound);
    column->addWidget(tree, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(take, QDialogButtonBox::AcceptRole);
    take->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &FindDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FindDialog::reject);
    connect(tree, &QTreeWidget::itemDoubleClicked, this, &FindDialog::accept);
    column->addWidget(buttons);
    resize(780, 460);
}

void FindDialog::fill(std::vector<Row> rows, const QString &nothing)
{
    found = std::move(rows);
    tree->clear();
    for (const Row &row : found)
        tree->addTopLevelItem(new QTreeWidgetItem(row.cells));
    for (int column = 0; column < tree->columnCount(); ++column)
        tree->resizeColumnToContents(column);
    tree->setCurrentItem(tree->topLevelItem(0));
    nothingFound->setText(nothing);
    nothingFound->setVisible(found.empty());
    tree->setEnabled(!found.empty());
    take->setEnabled(!found.empty());
    tree->setFocus();
}

void FindDialog::addChoice(const QString &label, const QStringList &entries, int chosen,
                           const std::function<void(int)> &fillFor)
{
    auto *line = new QHBoxLayout;
    auto *words = new QLabel(label, this);
    auto *box = new QComboBox(this);
    words->setBuddy(box);
    box->addItems(entries);
    box->setCurrentIndex(chosen);
    line->addWidget(words);
    line->addWidget(box, 1);
    static_cast<QVBoxLayout *>(layout())->insertLayout(0, line);
    connect(box, &QComboBox::activated, this, fillFor);
    fillFor(chosen);
}

void FindDialog::accept()
{
    const int row = tree->indexOfTopLevelItem(tree->currentItem());
    if (row < 0)
        return;
    const Edit edit = found[size_t(row)].edit();
    if (!desk.commit(edit))
        return;
    emit taken(edit);
    QDialog::accept();
}

namespace
{

/// What speaks most against a place; empty for one that is as good as any.
QString remarkOn(const scheduler::Cost &cost, bool ofSession)
{
    struct Reason {
        int points;
        QString words;
    };
    const std::array reasons{
        Reason{cost.needs, FindDialog::tr("the room lacks something it needs")},
        Reason{cost.seats, FindDialog::tr("the room is not its size")},
        Reason{cost.walking, FindDialog::tr("a walk for its people")},
        Reason{cost.track, FindDialog::tr("beside its own track, or in a room the track does not use")},
        Reason{cost.length,
               ofSession ? FindDialog::tr("not as long as the place") : FindDialog::tr("leaves time over")},
        Reason{cost.rhythm, FindDialog::tr("begins with no round")}};
    const auto worst = std::max_element(reasons.begin(), reasons.end(),
                                        [](const Reason &a, const Reason &b) { return a.points < b.points; });
    return worst->points > 0 ? worst->words : QString();
}

FindDialog::Row rowOf(const Desk &desk, const scheduler::Place &place, const SessionId &session,
                      const PlacementId &moving)
{
    const Plan &plan = desk.plan();
    const Placement *placement = plan.find(moving);
    const Session *found = plan.find(session);
    const int length = placement != nullptr ? placement->length : found == nullptr ? 0 : found->length;
    QStringList rooms;
    for (const RoomId &id : place.spot.rooms) {
        if (const Room *room = plan.find(id))
            rooms.append(room->seats ? room->name.first + QStringLiteral(" · ") + wording::seats(*room->seats)
                                     : room->name.first);
    }
    const auto take = [&desk, place, session, moving] {
        const Plan &now = desk.plan();
        return !moving.isNull()                    ? edits::move(now, moving, place.spot)
               : desk.agenda().of(session).empty() ? edits::place(now, session, place.spot)
                                                   : edits::repeat(now, session, place.spot);
    };
    return {{wording::shortDate(place.spot.date), wording::span(place.spot.start, length),
             rooms.join(QLatin1String(", ")), remarkOn(place.cost, false)},
            take};
}

} // namespace

FindDialog *openPlacesFor(Desk &desk, const SessionId &session, const PlacementId &moving, QDate shown,
                          QWidget *parent)
{
    auto *dialog = new FindDialog(
        desk, FindDialog::tr("A place for '%1'").arg(edits::titleOfSession(desk.plan(), session)),
        {FindDialog::tr("Day"), FindDialog::tr("Time"), FindDialog::tr("Room"),
         FindDialog::tr("What speaks against it")},
        parent);
    QStringList entries{FindDialog::tr("All days")};
    QList<QDate> dates{QDate()};
    for (const Day *day : orderedDays(desk.plan())) {
        entries.append(wording::longDate(day->date));
        dates.append(day->date);
    }
    dialog->addChoice(FindDialog::tr("&Day"), entries, std::max(0, int(dates.indexOf(shown))),
                      [&desk, dialog, session, moving, dates](int chosen) {
                          scheduler::Search search;
                          if (dates[chosen].isValid())
                              search.dates = {dates[chosen]};
                          std::vector<FindDialog::Row> rows;
                          const Placement *now = desk.plan().find(moving);
                          for (const scheduler::Place &place :
                               scheduler::placesFor(desk.agenda(), session, search, moving)) {
                              if (now == nullptr || !(edits::spotOf(*now) == place.spot))
                                  rows.push_back(rowOf(desk, place, session, moving));
                          }
                          dialog->fill(std::move(rows),
                                       FindDialog::tr("No room is free then without a blocking finding."));
                      });
    dialog->show();
    return dialog;
}

FindDialog *openSessionsFor(Desk &desk, const edits::Spot &spot, int length, QWidget *parent)
{
    auto *dialog = new FindDialog(
        desk, FindDialog::tr("Sessions for %1, %2").arg(wording::shortDate(spot.date), clockText(spot.start)),
        {FindDialog::tr("Session"), FindDialog::tr("People"), FindDialog::tr("Length"),
         FindDialog::tr("What speaks against it")},
        parent);
    std::vector<FindDialog::Row> rows;
    for (const scheduler::Fit &fit : scheduler::sessionsFor(desk.agenda(), spot, length)) {
        const Session *session = desk.plan().find(fit.session);
        rows.push_back({{session->title.first, namesIn(desk.agenda(), fit.session).join(QLatin1String(", ")),
                         wording::minutes(session->length), remarkOn(fit.cost, true)},
                        [&desk, spot, id = fit.session] { return edits::place(desk.plan(), id, spot); }});
    }
    dialog->fill(std::move(rows), FindDialog::tr("None of the sessions on the shelf fits here without a "
                                                 "blocking finding."));
    dialog->show();
    return dialog;
}

} // namespace blokplan::ui
