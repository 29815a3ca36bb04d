#include "ui/forms/personcard.h"

#include "app/wording/words.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace blokplan::ui
{

namespace
{

constexpr size_t titlesShown = 8;

QStringList titlesOf(const Agenda &agenda, const PersonId &person)
{
    QStringList titles;
    for (const Row<Participant> &row : agenda.appearancesOf(person)) {
        if (const Session *session = agenda.plan().find(row->session))
            titles.append(QStringLiteral("\u2022 ") + session->title.first);
    }
    titles.removeDuplicates();
    const qsizetype more = titles.size() - qsizetype(titlesShown);
    if (more > 0)
        titles = titles.mid(0, qsizetype(titlesShown)) << PersonCard::tr("and %n more", nullptr, int(more));
    return titles;
}

} // namespace

PersonCard::PersonCard(const Agenda &agenda, const Person &person, bool isChoice, QWidget *parent)
    : QFrame(parent), id(person.id), keep(new QRadioButton(this)), meant(new QCheckBox(this))
{
    setFrameShape(QFrame::StyledPanel);
    setMinimumWidth(220);
    setMaximumWidth(380);
    auto *column = new QVBoxLayout(this);
    QFont bold = keep->font();
    bold.setBold(true);
    keep->setFont(bold);
    keep->setText(QString(person.asWritten).replace(QLatin1Char('&'), QStringLiteral("&&")));
    keep->setToolTip(tr("This name stays"));
    keep->setAutoExclusive(false); // the cards of a group are not siblings of one layout
    column->addWidget(keep);
    const QStringList known{person.affiliation, person.email, person.phone};
    for (const QString &line : known) {
        if (!line.isEmpty())
            column->addWidget(quietLabel(line, this));
    }
    const QStringList titles = titlesOf(agenda, person.id);
    column->addWidget(
        quietLabel(titles.isEmpty() ? tr("In no session") : titles.join(QLatin1Char('\n')), this));
    column->addStretch(1);
    meant->setText(tr("the same person"));
    meant->setChecked(true);
    meant->setVisible(isChoice);
    column->addWidget(meant);
    setFocusProxy(keep);
    connect(keep, &QRadioButton::clicked, this, &PersonCard::chosen);
    connect(meant, &QCheckBox::toggled, this, &PersonCard::changed);
}

bool PersonCard::stays() const
{
    return keep->isChecked();
}

void PersonCard::setStays(bool wanted)
{
    keep->setChecked(wanted);
}

bool PersonCard::isMeant() const
{
    return meant->isChecked();
}

PersonId likelyKeeper(const Agenda &agenda, const QList<PersonId> &group)
{
    const auto weight = [&](const PersonId &id) {
        const Person *person = agenda.plan().find(id);
        return std::pair(agenda.appearancesOf(id).size(), person == nullptr ? 0 : person->asWritten.size());
    };
    const auto best = std::max_element(group.begin(), group.end(), [&](const PersonId &a, const PersonId &b) {
        return weight(a) < weight(b);
    });
    return best == group.end() ? PersonId() : *best;
}

} // namespace blokplan::ui
