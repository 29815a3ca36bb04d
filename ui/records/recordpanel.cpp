#include "ui/records/recordpanel.h"

#include "app/wording/words.h"
#include "ui/base/buttonrow.h"
#include "ui/base/emptystate.h"
#include "ui/base/icons.h"
#include "ui/records/columnfit.h"
#include "ui/records/recorddelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>

namespace blokplan::ui
{

RecordPanel::RecordPanel(Desk &wanted, std::unique_ptr<RecordKind> kind, QWidget *parent)
    : QWidget(parent), desk(wanted), model(new RecordModel(wanted, std::move(kind), this)),
      rows(new RecordFilter(*model, this)), view(new QTableView(this)), field(new QLineEdit(this)),
      countLabel(new QLabel(this)), buttons(new ButtonRow(this)), barLayout(new QHBoxLayout),
      stack(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(barLayout);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(8, 0, 8, 8);
    inset->addLayout(stack);
    column->addLayout(inset, 1);
    makeActions();
    makeBar();
    makeTable();
    stack->addWidget(view);
    connectRows();
    keepSelectionOverReset();
    restoreHeader();
    showCount();
    updateActions();
}

RecordPanel::~RecordPanel()
{
    columns->save();
}

void RecordPanel::makeActions()
{
    newAction = addAction(QStringLiteral("add"), tr("&New"), QKeySequence::New);
    editAction = addAction(QStringLiteral("edit"), tr("&Edit..."), {});
    deleteAction = addAction(QStringLiteral("delete"), tr("De&lete"), QKeySequence::Delete);
    deleteAction->setShortcutContext(Qt::WidgetShortcut); // in a line Delete takes a letter
    connect(newAction, &QAction::triggered, this, &RecordPanel::newAsked);
    connect(editAction, &QAction::triggered, this, [this] { edit(view->currentIndex(), false); });
    connect(deleteAction, &QAction::triggered, this, &RecordPanel::removeSelected);
    view->addAction(deleteAction);
}

QMenu *RecordPanel::addMenu(const QString &iconName, const QString &text)
{
    auto *menu = new QMenu(text, this);
    menu->setIcon(icon(iconName));
    buttons->add(menu->menuAction())->setPopupMode(QToolButton::InstantPopup);
    bar.append(menu->menuAction());
    return menu;
}

QAction *RecordPanel::addAction(const QString &iconName, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    const bool oneComesFor = iconName == QLatin1String("add") || iconName == QLatin1String("paste");
    buttons->add(action, oneComesFor ? ButtonRow::Words::Always : ButtonRow::Words::IfTheyFit);
    bar.append(action);
    return action;
}

void RecordPanel::makeBar()
{
    barLayout->setContentsMargins(8, 8, 8, 8);
    barLayout->setSpacing(4);
    barLayout->addWidget(buttons);
    barLayout->addStretch(1);
    barLayout->addWidget(countLabel);
    barLayout->addWidget(field);
    field->setPlaceholderText(tr("Search"));
    field->setAccessibleName(tr("Search"));
    field->setClearButtonEnabled(true);
    field->setMinimumWidth(120);
    field->setMaximumWidth(260);
    field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
}

void RecordPanel::addToBar(QWidget *widget)
{
    barLayout->insertWidget(barLayout->indexOf(countLabel), widget);
}

void RecordPanel::makeTable()
{
    auto *delegate = new RecordDelegate(view);
    view->setModel(rows);
    view->setItemDelegate(delegate);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(28);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setAccessibleName(wording::kindWord(model->kind().name()));
    setFocusProxy(view);
    connect(delegate, &RecordDelegate::refused, this, &RecordPanel::reopen);
    connect(view, &QTableView::doubleClicked, this, [this](const QModelIndex &at) { edit(at, true); });
    connect(view, &QTableView::customContextMenuRequested, this, &RecordPanel::showMenu);
    const auto key = [this](int code, bool inPlace) {
        auto *shortcut = new QShortcut(code, view, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this, inPlace] { edit(view->currentIndex(), inPlace); });
    };
    key(Qt::Key_F2, true);
    key(Qt::Key_Return, false);
    key(Qt::Key_Enter, false);
}

void RecordPanel::connectRows()
{
    connect(field, &QLineEdit::textChanged, this, &RecordPanel::searchAnew);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(rows, signal, this, [this] {
            showCount();
            // once more when what tells of it has told everybody
            QMetaObject::invokeMethod(this, &RecordPanel::showCount, Qt::QueuedConnection);
        });
    connect(rows, &QAbstractItemModel::modelReset, this, &RecordPanel::showCount);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RecordPanel::countChanged);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RecordPanel::countChanged);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordPanel::countChanged);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateActions();
        emit selectionChanged();
    });
}

void RecordPanel::keepSelectionOverReset()
{
    connect(rows, &QAbstractItemModel::modelAboutToBeReset, this, [this] { kept = selected(); });
    connect(rows, &QAbstractItemModel::modelReset, this, [this] { select(kept); });
}

void RecordPanel::restoreHeader()
{
    QHeaderView *header = view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    QList<int> widths;
    for (int column = 0; column < model->columnCount(); ++column)
        widths.append(model->kind().width(column));
    view->setSortingEnabled(true);
    columns = new ColumnFit(*view, QStringLiteral("tables/%1").arg(model->kind().name()), widths);
    if (!columns->isRemembered())
        view->sortByColumn(0, Qt::AscendingOrder);
}

void RecordPanel::sortBy(int column, Qt::SortOrder order)
{
    if (!columns->isRemembered())
        view->sortByColumn(column, order);
}

void RecordPanel::setEmptyState(EmptyState *state)
{
    stack->addWidget(state);
    showCount();
}

QList<AnyId> RecordPanel::selected() const
{
    QList<AnyId> ids;
    for (const QModelIndex &index : view->selectionModel()->selectedRows())
        ids.append(rows->idAt(index));
    return ids;
}

void RecordPanel::select(const QList<AnyId> &ids)
{
    QItemSelection selection;
    for (const AnyId &id : ids) {
        const QModelIndex index = rows->indexOf(id);
        if (index.isValid())
            selection.select(index, index);
    }
    if (selection.isEmpty())
        return;
    const QModelIndex first = selection.indexes().first();
    view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    view->selectionModel()->select(selection,
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view->scrollTo(first);
}

bool RecordPanel::reveal(const AnyId &id)
{
    if (model->rowOf(id) < 0)
        return false;
    if (!rows->indexOf(id).isValid())
        field->clear();
    select({id});
    view->setFocus();
    return true;
}

void RecordPanel::startSearch()
{
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

void RecordPanel::setFinder(std::function<Condition(const QString &typed)> finder)
{
    find = std::move(finder);
}

void RecordPanel::searchAnew()
{
    const QString typed = field->text();
    if (find == nullptr)
        rows->setWords(typed);
    else
        rows->setCondition(typed.trimmed().isEmpty() ? Condition() : find(typed));
    showCount();
}

void RecordPanel::edit(const QModelIndex &index, bool inPlace)
{
    if (!index.isValid())
        return;
    if (inPlace && rows->flags(index).testFlag(Qt::ItemIsEditable))
        view->edit(index);
    else
        emit openAsked(rows->idAt(index));
}

void RecordPanel::removeSelected()
{
    const QList<AnyId> ids = selected();
    if (ids.isEmpty())
        return;
    const int row = view->currentIndex().row();
    if (!desk.commit(model->kind().removed(desk.plan(), ids)) || rows->rowCount() == 0)
        return;
    view->selectRow(std::min(row, rows->rowCount() - 1)); // Delete again goes on where one was
}

void RecordPanel::reopen(const QPersistentModelIndex &index, const QString &text)
{
    QTimer::singleShot(0, this, [this, index, text] {
        if (!index.isValid())
            return;
        view->setCurrentIndex(index);
        view->edit(index);
        if (auto *line = view->findChild<QLineEdit *>())
            line->setText(text);
    });
}

void RecordPanel::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(bar);
    menu->popup(view->viewport()->mapToGlobal(at));
}

void RecordPanel::showCount()
{
    const int all = model->rowCount();
    const int shown = rows->rowCount();
    countLabel->setText(shown == all ? QString() : tr("%1 of %2").arg(shown).arg(all));
    stack->setCurrentIndex(all == 0 && stack->count() > 1 ? 1 : 0);
    updateActions();
}

void RecordPanel::updateActions()
{
    const auto chosen = view->selectionModel()->selectedRows().size();
    editAction->setEnabled(chosen == 1);
    deleteAction->setEnabled(chosen > 0);
}

} // namespace blokplan::ui
