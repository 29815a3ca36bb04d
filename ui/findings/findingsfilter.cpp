#include "ui/findings/findingsfilter.h"

#include "app/base/fold.h"
#include "app/wording/sentences.h"
#include "ui/base/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QToolButton>

namespace blokplan::ui
{

namespace
{

const QString groupingSetting = QStringLiteral("findings/grouping");

} // namespace

FindingsFilter::FindingsFilter(QWidget *parent)
    : QWidget(parent), groups(choice(tr("Put together by"))), severity(choice(tr("Severity"))),
      day(choice(tr("Day"))), accepted(new QCheckBox(tr("Also accepted"), this)), count(new QLabel(this)),
      all(new QToolButton(this)), field(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    for (const QString &by :
         {tr("By rule"), tr("By severity"), tr("By day"), tr("By session"), tr("By person"), tr("By room")})
        groups->addItem(by);
    groups->setCurrentIndex(QSettings().value(groupingSetting, 0).toInt());
    severity->addItem(tr("All severities"));
    for (const Severity one : {Severity::Blocking, Severity::Serious, Severity::Hint})
        severity->addItem(wording::severity(one));
    setDays({});
    all->setText(tr("Show all"));
    all->setAutoRaise(true);
    field->setPlaceholderText(tr("Search"));
    field->setAccessibleName(tr("Search"));
    field->setClearButtonEnabled(true);
    field->setMinimumWidth(120);
    field->setMaximumWidth(260);
    field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    for (QWidget *one : std::initializer_list<QWidget *>{groups, severity, day, accepted})
        row->addWidget(one);
    row->addStretch(1);
    row->addWidget(count);
    row->addWidget(all);
    row->addWidget(field);
    connect(groups, &QComboBox::currentIndexChanged, this, [this](int by) {
        QSettings().setValue(groupingSetting, by);
        emit groupingChanged();
    });
    connect(severity, &QComboBox::currentIndexChanged, this, &FindingsFilter::changed);
    connect(day, &QComboBox::currentIndexChanged, this, &FindingsFilter::changed);
    connect(accepted, &QCheckBox::toggled, this, &FindingsFilter::changed);
    connect(field, &QLineEdit::textChanged, this, &FindingsFilter::changed);
    connect(all, &QToolButton::clicked, this, &FindingsFilter::showAll);
}

QComboBox *FindingsFilter::choice(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

/// A day that is gone is not wanted any more.
void FindingsFilter::setDays(const QList<QDate> &days)
{
    const std::optional<QDate> was = chosen().day;
    const QSignalBlocker quiet(day);
    shownDays = days;
    day->clear();
    day->addItem(tr("All days"));
    for (const QDate &one : days)
        day->addItem(dayWord(one));
    day->setCurrentIndex(was ? int(days.indexOf(*was)) + 1 : 0);
}

void FindingsFilter::setCounts(int shown, int everything, int acceptedOnes)
{
    const bool isAll = chosen().isAll();
    count->setText(isAll ? tr("%n finding(s)", nullptr, shown)
                         : tr("%1 of %2", "so many of all findings").arg(shown).arg(everything));
    all->setVisible(!isAll);
    accepted->setText(acceptedOnes == 0 ? tr("Also accepted") : tr("Also accepted (%1)").arg(acceptedOnes));
    accepted->setEnabled(acceptedOnes > 0 || accepted->isChecked());
}

void FindingsFilter::choose(const std::optional<QDate> &wantedDay,
                            const std::optional<Severity> &wantedSeverity)
{
    {
        const QSignalBlocker quietDay(day);
        const QSignalBlocker quietSeverity(severity);
        day->setCurrentIndex(wantedDay ? int(shownDays.indexOf(*wantedDay)) + 1 : 0);
        severity->setCurrentIndex(wantedSeverity ? int(*wantedSeverity) + 1 : 0);
    }
    emit changed();
}

void FindingsFilter::showAll()
{
    {
        const QSignalBlocker quiet(field);
        field->clear();
    }
    choose({}, {});
}

void FindingsFilter::startSearch()
{
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

FindingFilter FindingsFilter::chosen() const
{
    FindingFilter filter;
    filter.words = folded(field->text()).trimmed();
    if (severity->currentIndex() > 0)
        filter.severity = Severity(severity->currentIndex() - 1);
    if (day->currentIndex() > 0)
        filter.day = shownDays.value(day->currentIndex() - 1);
    filter.acceptedToo = accepted->isChecked();
    return filter;
}

Grouping FindingsFilter::grouping() const
{
    return Grouping(std::clamp(groups->currentIndex(), 0, int(Grouping::Room)));
}

} // namespace blokplan::ui
