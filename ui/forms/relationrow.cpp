#include "ui/forms/relationrow.h"

#include "ui/forms/sessionchoice.h"

#include <QHBoxLayout>

namespace blokplan::ui
{

RelationRow::RelationRow(const SessionTitles &titles, const SessionId &own, const Relation &relation,
                         QWidget *parent)
    : QWidget(parent), begun(relation), self(own), way(new QComboBox(this)),
      other(new SessionChoice(titles, relation.first == own ? relation.second : relation.first, this))
{
    way->addItems({tr("follows up on"), tr("is followed up by"), tr("not at the same time as")});
    way->setAccessibleName(tr("How it stands to the other"));
    way->setCurrentIndex(int(relation.tie == Tie::NotTogether ? Way::NotTogether
                             : relation.first == own          ? Way::IsFollowed
                                                              : Way::Follows));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(way);
    line->addWidget(other, 1);
    setFocusProxy(other);
}

Relation RelationRow::record() const
{
    Relation now = begun;
    now.tie = Way(way->currentIndex()) == Way::NotTogether ? Tie::NotTogether : Tie::FollowUp;
    const SessionId partner = other->session();
    const bool ownIsFirst =
        now.tie == Tie::NotTogether ? begun.second != self : Way(way->currentIndex()) == Way::IsFollowed;
    now.first = ownIsFirst ? self : partner;
    now.second = ownIsFirst ? partner : self;
    return now;
}

QString RelationRow::message() const
{
    return other->message();
}

} // namespace blokplan::ui
