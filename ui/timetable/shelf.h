#pragma once

#include "ui/base/desk.h"
#include "ui/timetable/cards.h"
#include "ui/timetable/view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>

class QBoxLayout;

namespace blokplan::ui
{

/// What lies on the shelf: a session without a place, or a placement that nothing shows, with the reason.
struct ShelfItem {
    Carried what;
    Block block; ///< as it would look on the grid
    QString under;
    QString reason;
    TrackId track;
};
/// In the order of titles; cancelled, rejected and part sessions want no place.
std::vector<ShelfItem> shelfItems(const Agenda &agenda, const Showing &showing);

/// As long, and over as many rooms, as the placement is that lies on the shelf; without one as long as the
/// session.
Ghost sizedFor(const Plan &plan, const DayBlocks &day, const Carried &what, Ghost at);

/// Beside the grid: unplaced sessions with search and filter, the day's findings.
class Shelf : public QWidget
{
    Q_OBJECT

public:
    Shelf(Desk &desk, TimetableView &view, QWidget *parent);

    void refresh(const Showing &showing);
    [[nodiscard]] const std::vector<ShelfItem> &shown() const { return items; }
    [[nodiscard]] std::optional<ShelfItem> current() const;
    /// Picks the chosen card up, as its key does.
    void liftCurrent() { lift(cards->currentIndex()); }
    /// Selects the session's card, clearing search and filter if they hide it.
    bool reveal(const SessionId &session);
    /// Lights up while something is carried over it.
    void setTarget(bool on);

    [[nodiscard]] CardList *list() const { return cards; }
    [[nodiscard]] QLineEdit *searchLine() const { return search; }

signals:
    void chosen(const blokplan::ui::Carried &what);
    void menuWanted(const blokplan::ui::Carried &what, const QPoint &screen);
    void currentChanged();
    void asked(const QString &what); ///< as TimetablePage::asked

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill() { fillKeeping(current()); }
    void fillKeeping(const std::optional<ShelfItem> &was);
    void buildFirstSteps(QBoxLayout *column);
    void fillFilter();
    void fillFindings();
    void take(const QModelIndex &index, const QPoint &screen);
    void lift(const QModelIndex &index);
    [[nodiscard]] bool isWanted(const ShelfItem &item) const;
    [[nodiscard]] Hold holdOf(const ShelfItem &item, const Ghost &from) const;
    [[nodiscard]] std::vector<std::pair<const Finding *, PlacementId>> findingsOnDay() const;
    [[nodiscard]] const ShelfItem *at(const QModelIndex &index) const;

    Desk &desk;
    TimetableView &view;
    std::vector<ShelfItem> items;
    QLabel *heading;
    QLineEdit *search;
    QComboBox *filter;
    CardList *cards;
    QStandardItemModel *cardModel;
    QLabel *nothing;
    QWidget *firstSteps; ///< shown while the event has no sessions at all
    QLabel *findingsHeading;
    CardList *findings;
    QStandardItemModel *findingModel;
    bool target = false;
};

} // namespace blokplan::ui
