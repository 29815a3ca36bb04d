#include "ui/findings/rulesform.h"

#include "app/edits/arrangements.h"
#include "app/wording/sentences.h"
#include "ui/base/icons.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace blokplan::ui
{

namespace
{

constexpr std::array choices{Severity::Blocking, Severity::Serious, Severity::Hint, Severity::Off};

/// The first of a kind of severity is headed by it.
QString headingOf(Severity severity)
{
    switch (severity) {
    case Severity::Blocking:
        return RulesForm::tr("Blocking as delivered");
    case Severity::Serious:
        return RulesForm::tr("Serious as delivered");
    case Severity::Hint:
    case Severity::Off:
        break;
    }
    return RulesForm::tr("Hints as delivered");
}

QLabel *boldLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

/// How many findings there are of each rule, in the order of the rules.
std::vector<int> countsOf(const Findings &findings)
{
    std::vector<int> counts(allRules().size());
    for (const Finding &finding : findings.all())
        counts[ruleIndex(finding.rule)] += finding.accepted ? 0 : 1;
    return counts;
}

} // namespace

RulesForm::RulesForm(Desk &at, QWidget *parent) : Form(at, tr("Rules"), parent), soon(new QTimer(this))
{
    soon->setSingleShot(true);
    soon->setInterval(std::chrono::milliseconds(150));
    connect(soon, &QTimer::timeout, this, &RulesForm::count);
    addField({}, makeReset());
    addField({}, makeRows());
    begin();
    resize(900, 640);
    follow();
}

QWidget *RulesForm::makeRows()
{
    auto *all = new QWidget(this);
    auto *grid = new QGridLayout(all);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    const RuleBook book(desk.plan(), desk.today());
    std::optional<Severity> last;
    for (const Rule &rule : allRules()) {
        if (last != rule.severity)
            addHeadings(grid, headingOf(rule.severity));
        last = rule.severity;
        addRow(grid, rule, book.of(rule));
    }
    return all;
}

void RulesForm::addHeadings(QGridLayout *grid, const QString &first)
{
    const int at = grid->rowCount();
    const QStringList headings{first, tr("Found now", "a column"), tr("From", "a column: how much"),
                               tr("Severity", "a column")};
    for (int i = 0; i < headings.size(); ++i) {
        QLabel *label = quietLabel(headings[i], this);
        label->setObjectName(QStringLiteral("heading"));
        label->setAlignment((i == 1 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        grid->addWidget(label, at, i);
    }
}

void RulesForm::addRow(QGridLayout *grid, const Rule &rule, const RuleInEffect &now)
{
    const int at = grid->rowCount();
    const QString title = wording::ruleTitle(rule.name);
    auto *says = quietLabel(wording::ruleDescription(rule.name), this);
    says->setWordWrap(true);
    says->setContentsMargins(0, 0, 0, 8);
    Row row{&rule, new QComboBox(this), makeAmount(rule, now.amount), quietLabel({}, this),
            new QToolButton(this)};
    for (const Severity one : choices)
        row.severity->addItem(wording::severity(one));
    row.severity->setAccessibleName(tr("Severity: %1", "%1 a rule").arg(title));
    row.reset->setIcon(icon(QStringLiteral("undo")));
    row.reset->setAutoRaise(true);
    row.reset->setToolTip(tr("As delivered: %1").arg(wording::severity(rule.severity)));
    row.reset->setAccessibleName(tr("%1 as delivered", "%1 a rule").arg(title));
    row.found->setMinimumWidth(row.found->fontMetrics().horizontalAdvance(QStringLiteral("9999 meldingen ")));
    row.found->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(boldLabel(title, this), at, 0);
    grid->addWidget(row.found, at, 1);
    if (row.amount != nullptr)
        grid->addWidget(row.amount, at, 2);
    grid->addWidget(row.severity, at, 3);
    grid->addWidget(row.reset, at, 4);
    grid->addWidget(says, at + 1, 0, 1, 4);
    row.severity->installEventFilter(this);
    if (row.amount != nullptr)
        row.amount->installEventFilter(this);
    rows.append(row);
    setRow(row, now);
    connect(row.severity, &QComboBox::currentIndexChanged, this, &RulesForm::follow);
    if (row.amount != nullptr)
        connect(row.amount, &QSpinBox::valueChanged, this, &RulesForm::follow);
    connect(row.reset, &QToolButton::clicked, this, [this, row] {
        setRow(row, {row.rule->severity, row.rule->amount});
    });
}

QSpinBox *RulesForm::makeAmount(const Rule &rule, int now)
{
    if (rule.unit == RuleUnit::None)
        return nullptr;
    auto *amount = new QSpinBox(this);
    amount->setRange(0, std::max(now, 9999));
    amount->setSuffix(QLatin1Char(' ') + wording::ruleUnit(rule.unit));
    amount->setAccessibleName(wording::ruleTitle(rule.name));
    return amount;
}

QWidget *RulesForm::makeReset()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *says = quietLabel(tr("How grave each kind of finding is, and from how much on; beside it how many "
                               "there are now."),
                            this);
    says->setWordWrap(true);
    auto *all = new QPushButton(tr("All as &delivered"), this);
    row->addWidget(says, 1);
    row->addWidget(all);
    connect(all, &QPushButton::clicked, this, &RulesForm::resetAll);
    return line;
}

void RulesForm::setRow(const Row &row, const RuleInEffect &wanted)
{
    row.severity->setCurrentIndex(int(wanted.severity));
    if (row.amount != nullptr)
        row.amount->setValue(wanted.amount);
}

void RulesForm::resetAll()
{
    for (const Row &row : rows)
        setRow(row, {row.rule->severity, row.rule->amount});
}

RuleInEffect RulesForm::chosenIn(const Row &row) const
{
    return {Severity(row.severity->currentIndex()),
            row.amount == nullptr ? row.rule->amount : row.amount->value()};
}

void RulesForm::follow()
{
    for (const Row &row : rows) {
        const RuleInEffect own{row.rule->severity, row.rule->amount};
        row.reset->setEnabled(chosenIn(row) != own);
        if (row.amount != nullptr)
            row.amount->setEnabled(chosenIn(row).severity != Severity::Off);
    }
    soon->start();
}

/// Also what a rule that is off would find: that helps to decide.
void RulesForm::count()
{
    RuleBook book(desk.plan(), desk.today());
    for (const Row &row : rows) {
        const RuleInEffect wanted = chosenIn(row);
        book.set(QString::fromLatin1(row.rule->name),
                 wanted.severity == Severity::Off ? Severity::Hint : wanted.severity, wanted.amount);
    }
    const std::vector<int> counts = countsOf(Findings(desk.agenda(), book));
    for (const Row &row : rows) {
        const int number = counts[ruleIndex(row.rule->name)];
        row.found->setText(chosenIn(row).severity == Severity::Off
                               ? (number == 0 ? QString() : tr("would be %1").arg(number))
                               : (number == 0 ? tr("none") : tr("%n finding(s)", nullptr, number)));
    }
    emit counted();
}

bool RulesForm::isChanged() const
{
    const RuleBook book(desk.plan(), desk.today());
    return std::any_of(rows.begin(), rows.end(),
                       [&](const Row &row) { return chosenIn(row) != book.of(*row.rule); });
}

bool RulesForm::carryOut()
{
    const RuleBook book(desk.plan(), desk.today());
    QList<RuleSetting> settings;
    QStringList asDelivered;
    for (const Row &row : rows) {
        const RuleInEffect wanted = chosenIn(row);
        const QString name = QLatin1String(row.rule->name);
        if (wanted == book.of(*row.rule))
            continue;
        if (wanted == RuleInEffect{row.rule->severity, row.rule->amount})
            asDelivered.append(name);
        else
            settings.append(
                {{},
                 name,
                 wanted.severity,
                 wanted.amount == row.rule->amount ? std::nullopt : std::optional(wanted.amount)});
    }
    return desk.commit(edits::setRules(desk.plan(), settings, asDelivered));
}

void RulesForm::showEvent(QShowEvent *event)
{
    Form::showEvent(event);
    rows.first().severity->setFocus();
}

bool RulesForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return Form::eventFilter(watched, event);
}

void RulesForm::showRule(const QString &rule)
{
    for (const Row &row : rows) {
        if (rule != QLatin1String(row.rule->name))
            continue;
        row.severity->setFocus(Qt::OtherFocusReason);
        for (auto *area : findChildren<QScrollArea *>())
            area->ensureWidgetVisible(row.severity, 0, 120);
    }
}

RulesForm *openRulesForm(Desk &desk, QWidget *parent)
{
    auto *form = new RulesForm(desk, parent);
    form->open();
    return form;
}

} // namespace blokplan::ui
