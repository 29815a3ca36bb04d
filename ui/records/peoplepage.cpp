#include "ui/records/peoplepage.h"

#include "app/model/contacts.h"
#include "ui/base/emptystate.h"
#include "ui/forms/forms.h"
#include "ui/records/kinds.h"
#include "ui/records/mailing.h"

#include <QVBoxLayout>

namespace blokplan::ui
{

PeoplePage::PeoplePage(Desk &wanted, QWidget *parent) : RecordPage(wanted, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(addPanel(personKind()));
    panel()->newAction->setText(tr("&New person"));
    connect(panel(), &RecordPanel::newAsked, this, [this] { newPersonForm(desk, this); });
    auto *mail = panel()->addAction(QStringLiteral("mail"), tr("Copy the &mail addresses"),
                                    QKeySequence(QStringLiteral("Ctrl+Shift+M")));
    connect(mail, &QAction::triggered, this, [this] { copyAddresses(desk, addressesOfChosen()); });
    const auto follow = [this, mail] { mail->setEnabled(!panel()->selected().isEmpty()); };
    connect(panel(), &RecordPanel::selectionChanged, this, follow);
    follow();
    auto *empty =
        new EmptyState(iconName(), tr("Nobody yet"),
                       tr("People come with the sessions you write, paste or import. You can also add "
                          "somebody now and give them a session later."));
    connect(empty->addButton(tr("New person")), &QPushButton::clicked, panel(), &RecordPanel::newAsked);
    connect(empty->addButton(tr("Import a schedule...")), &QPushButton::clicked, this,
            [this] { emit asked(QStringLiteral("import")); });
    panel()->setEmptyState(empty);
}

QStringList PeoplePage::addressesOfChosen() const
{
    QList<PersonId> people;
    for (const AnyId &id : panel()->selected())
        people.append(idOf<Person>(id));
    return mailAddresses(desk.plan(), people);
}

} // namespace blokplan::ui
