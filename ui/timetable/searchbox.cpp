#include "ui/timetable/searchbox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace blokplan::ui
{

namespace
{

constexpr size_t mostShown = 50;

}

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent), model(new QStandardItemModel(this)), list(new QCompleter(model, this))
{
    setClearButtonEnabled(true);
    list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    list->setCompletionRole(Qt::UserRole); // what stands in the line stays what was typed
    list->setMaxVisibleItems(12);
    list->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::answer);
    connect(list, QOverload<const QModelIndex &>::of(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.row()); });
}

void SearchBox::fillList()
{
    model->clear();
    for (const SearchHit &hit : found) {
        auto *row =
            new QStandardItem(hit.under.isEmpty() ? hit.text : hit.text + QStringLiteral("   ") + hit.under);
        row->setData(text(), Qt::UserRole);
        row->setToolTip(hit.under);
        model->appendRow(row);
    }
    if (mayBeMore) {
        auto *more = new QStandardItem(tr("There is more: go on typing."));
        more->setFlags(Qt::NoItemFlags);
        model->appendRow(more);
    }
    if (!found.empty())
        return;
    auto *nothing = new QStandardItem(tr("Nothing of this event matches."));
    nothing->setFlags(Qt::NoItemFlags);
    model->appendRow(nothing);
}

void SearchBox::answer()
{
    constexpr int wide = 460;
    found = finder ? finder(text()) : std::vector<SearchHit>();
    mayBeMore = found.size() > mostShown;
    if (mayBeMore)
        found.resize(mostShown);
    if (text().trimmed().isEmpty()) {
        list->popup()->hide();
        return;
    }
    fillList();
    list->complete(QRect(std::min(0, width() - wide), 0, wide, height()));
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= int(found.size()))
        return;
    list->popup()->hide();
    emit chosen(SearchHit(found[size_t(row)]));
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters) {
        const int row = list->popup()->isVisible() ? list->popup()->currentIndex().row() : -1;
        choose(std::max(0, row));
    } else if (event->key() == Qt::Key_Escape) {
        list->popup()->hide();
        clear();
        emit left();
    } else if (event->key() == Qt::Key_Down && !list->popup()->isVisible() && !text().isEmpty()) {
        answer();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace blokplan::ui
