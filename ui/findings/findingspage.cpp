#include "ui/findings/findingspage.h"

#include "app/base/fold.h"
#include "app/base/wholefile.h"
#include "app/edits/arrangements.h"
#include "app/wording/findingscsv.h"
#include "app/wording/paper.h"
#include "app/wording/sentences.h"
#include "app/wording/words.h"
#include "ui/base/buttonrow.h"
#include "ui/base/emptystate.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/findings/acceptform.h"
#include "ui/findings/countstrip.h"
#include "ui/findings/findingsfilter.h"
#include "ui/findings/rulesform.h"
#include "ui/print/findingsdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace blokplan::ui
{

FindingsPage::FindingsPage(Desk &wanted, QWidget *parent)
    : Page(parent), desk(wanted), list(new FindingsList(wanted, this)), filter(new FindingsFilter(this)),
      strip(new CountStrip(this)), detail(new QLabel(this)), stack(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 8, 4);
    bar->setSpacing(4);
    auto *buttons = new ButtonRow(this);
    makeActions(buttons);
    bar->addWidget(buttons);
    bar->addStretch(1);
    column->addLayout(bar);
    column->addLayout(stack, 1);
    stack->addWidget(makeContents());
    stack->addWidget(makeAllWell());
    stack->addWidget(makeNothingYet());
    setFocusProxy(list);
    list->setGrouping(filter->grouping());
    connectAll();
    showState();
}

QWidget *FindingsPage::makeContents()
{
    auto *contents = new QWidget(this);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(16, 0, 16, 4);
    inset->addWidget(strip);
    column->addLayout(inset);
    column->addWidget(filter);
    column->addWidget(list, 1);
    detail->setWordWrap(true);
    detail->setTextFormat(Qt::PlainText);
    detail->setMargin(8);
    detail->setIndent(8);
    detail->setMinimumHeight(4 * fontMetrics().lineSpacing() + 16);
    detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(detail);
    return contents;
}

QWidget *FindingsPage::makeAllWell()
{
    auto *well = new EmptyState(QStringLiteral("findings"), tr("No findings"),
                                tr("Nobody and no room is booked twice, and all sessions have a place. What "
                                   "the rules look for, and how grave it is, is yours to say under Rules."));
    connect(well->addButton(tr("See the rules")), &QPushButton::clicked, this, &FindingsPage::openRules);
    return well;
}

QWidget *FindingsPage::makeNothingYet()
{
    auto *empty =
        new EmptyState(QStringLiteral("findings"), tr("Nothing to check yet"),
                       tr("Once there are sessions, the rules look for clashes: somebody or a room booked "
                          "twice, a room too small, a session without a place. Make the first session, or "
                          "bring in a list."));
    const auto offer = [&](const QString &text, const QString &what) {
        connect(empty->addButton(text), &QPushButton::clicked, this, [this, what] { emit asked(what); });
    };
    offer(tr("Make a session"), QStringLiteral("new-session"));
    offer(tr("Paste sessions from a list"), QStringLiteral("paste"));
    offer(tr("Import a schedule"), QStringLiteral("import"));
    return empty;
}

void FindingsPage::makeActions(ButtonRow *bar)
{
    leadAction = addAction(bar, QStringLiteral("forward"), tr("&Go to it"), {});
    leadAction->setToolTip(tr("Go to what the finding is about (Enter, or a double click)"));
    connect(leadAction, &QAction::triggered, list, qOverload<>(&FindingsList::lead));
    acceptAction = addAction(bar, QStringLiteral("accept"), tr("&Accept..."), QStringLiteral("Ctrl+Shift+A"));
    reopenAction = addAction(bar, QStringLiteral("undo"), tr("Re&open"), QStringLiteral("Ctrl+Shift+O"));
    rulesAction = addAction(bar, QStringLiteral("settings"), tr("&Rules..."), {});
    csvAction = addAction(bar, QStringLiteral("export"), tr("Save as &CSV..."), {});
    printAction = addAction(bar, QStringLiteral("print"), tr("Pr&int the findings..."), {});
    connect(acceptAction, &QAction::triggered, this, &FindingsPage::accept);
    connect(reopenAction, &QAction::triggered, this, &FindingsPage::reopen);
    connect(rulesAction, &QAction::triggered, this, &FindingsPage::openRules);
    connect(csvAction, &QAction::triggered, this, &FindingsPage::askCsv);
    connect(printAction, &QAction::triggered, this,
            [this] { openFindingsDialog(desk, list->findings().shownFindings(), this); });
    auto *unfold = addAction(bar, QStringLiteral("down"), tr("&Unfold all"), {});
    auto *fold = addAction(bar, QStringLiteral("up"), tr("&Fold all up"), {});
    connect(unfold, &QAction::triggered, list, &FindingsList::unfoldAll);
    connect(fold, &QAction::triggered, list, &FindingsList::foldAll);
}

QAction *FindingsPage::addAction(ButtonRow *bar, const QString &iconName, const QString &text,
                                 const QKeySequence &keys)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    bar->add(action);
    actionsOfPage.append(action);
    return action;
}

void FindingsPage::connectAll()
{
    connect(filter, &FindingsFilter::changed, this, &FindingsPage::narrow);
    connect(filter, &FindingsFilter::groupingChanged, this,
            [this] { list->setGrouping(filter->grouping()); });
    connect(strip, &CountStrip::chosen, filter, &FindingsFilter::choose);
    connect(list, &FindingsList::chosenChanged, this, [this] {
        showCurrent();
        followChosen();
    });
    connect(list, &QWidget::customContextMenuRequested, this, &FindingsPage::showMenu);
    connect(list, &FindingsList::refreshed, this, [this] {
        showState();
        emit countChanged();
    });
}

void FindingsPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actionsOfPage);
    menu->popup(list->viewport()->mapToGlobal(at));
}

void FindingsPage::narrow()
{
    list->setFilter(filter->chosen());
    showCounts();
}

// ---- what is done with findings

void FindingsPage::followChosen()
{
    const std::vector<Finding> chosen = list->chosen();
    leadAction->setEnabled(list->current() != nullptr && placeOf(list->current()->finding));
    acceptAction->setEnabled(!chosen.empty());
    reopenAction->setEnabled(
        std::any_of(chosen.begin(), chosen.end(), [](const Finding &one) { return one.accepted; }));
}

/// An accepted one too: for another reason.
void FindingsPage::accept()
{
    const std::vector<Finding> chosen = list->chosen();
    if (!chosen.empty())
        (new AcceptForm(desk, chosen, this))->open();
}

void FindingsPage::reopen()
{
    QList<AcceptanceId> accepted;
    for (const Finding &finding : list->chosen()) {
        if (finding.accepted)
            accepted.append(finding.acceptance);
    }
    desk.commit(edits::reopen(desk.plan(), accepted));
}

void FindingsPage::openRules()
{
    RulesForm *form = openRulesForm(desk, this);
    if (const FindingLine *line = list->current())
        form->showRule(QLatin1String(line->finding.rule));
}

bool FindingsPage::saveCsv(const QString &path)
{
    const QByteArray bytes = wording::findingsCsv(list->findings().shownFindings(), desk.agenda());
    if (const auto saved = writeWhole(path, bytes); !saved) {
        desk.warn(wording::problem(saved.error()));
        return false;
    }
    emit desk.said(tr("Written: %1, %2", "%1 how many findings, %2 a file")
                       .arg(tr("%n finding(s)", nullptr, list->shownCount()), path));
    return true;
}

void FindingsPage::askCsv()
{
    const QString name = slugOf(wording::findingsOf(desk.plan().event().name.first)).left(60);
    const QString offer = QFileInfo(desk.document().path()).dir().filePath(name + QStringLiteral(".csv"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as CSV"), offer, tr("CSV (*.csv)"));
    if (!path.isEmpty())
        saveCsv(path);
}

int FindingsPage::count() const
{
    return desk.findings().count(Severity::Blocking) + desk.findings().count(Severity::Serious) +
           desk.findings().count(Severity::Hint);
}

bool FindingsPage::isCountAlarming() const
{
    return desk.findings().count(Severity::Blocking) > 0;
}

/// With findings that are all accepted there is still a list to look at.
void FindingsPage::showState()
{
    const FindingCounts counts = countsOf(list->findings().all());
    const bool isEmpty = count() == 0 && counts.accepted == 0;
    stack->setCurrentIndex(!isEmpty ? 0 : desk.plan().sessions().isEmpty() ? 2 : 1);
    QList<QDate> days;
    for (const Day *day : orderedDays(desk.plan()))
        days.append(day->date);
    for (const auto &[day, count] : counts.byDay) {
        if (day.isValid() && !days.contains(day)) // on a date that is no day
            days.append(day);
    }
    std::sort(days.begin(), days.end());
    if (counts.byDay.contains(QDate()))
        days.append(QDate());
    filter->setDays(days);
    strip->show(counts, days);
    narrow();
    showCurrent();
    followChosen();
}

void FindingsPage::showCounts()
{
    const auto &all = list->findings().all();
    const auto accepted =
        std::count_if(all.begin(), all.end(), [](const FindingLine &line) { return line.finding.accepted; });
    filter->setCounts(list->shownCount(), int(all.size()), int(accepted));
    strip->mark(filter->chosen().day, filter->chosen().severity);
}

/// The whole sentence, which the list may have shortened, and what the rule looks for.
void FindingsPage::showCurrent()
{
    const FindingLine *line = list->current();
    if (list->isOnHeading())
        return detail->setText(tr("%n finding(s) under this heading; Accept takes all of them.", nullptr,
                                  list->currentIndex().data(FindingsModel::CountRole).toInt()));
    if (line == nullptr)
        return detail->setText(tr("Choose a finding to read it whole and to accept it; Enter or a double "
                                  "click leads to what it is about."));
    const QString rule = line->title + QStringLiteral(" (") + wording::severity(line->finding.severity) +
                         QStringLiteral("): ") + wording::ruleDescription(line->finding.rule);
    QStringList parts{line->text, rule};
    if (line->accepted.isValid())
        parts.append(list->currentIndex().data(FindingsModel::UnderRole).toString());
    detail->setText(parts.join(QLatin1Char('\n')));
}

void FindingsPage::search()
{
    filter->startSearch();
}

} // namespace blokplan::ui
