#include "ui/records/recordpage.h"

#include "ui/forms/forms.h"

namespace blokplan::ui
{

AnyId idIn(const Target &target)
{
    return std::visit([](const auto &id) { return anyId(id); }, target);
}

RecordPage::RecordPage(Desk &wanted, QWidget *parent) : Page(parent), desk(wanted) {}

RecordPanel *RecordPage::addPanel(std::unique_ptr<RecordKind> kind)
{
    const RecordKind *shown = kind.get();
    targets.append(shown->target({}).index());
    auto *panel = new RecordPanel(desk, std::move(kind), this);
    connect(panel, &RecordPanel::openAsked, this,
            [this, shown](const AnyId &id) { openForm(desk, shown->target(id), this); });
    connect(panel, &RecordPanel::countChanged, this, &Page::countChanged);
    panels.append(panel);
    return panel;
}

RecordPanel *RecordPage::panelOf(const Target &target) const
{
    const qsizetype at = targets.indexOf(target.index());
    return at < 0 ? nullptr : panels[at];
}

int RecordPage::count() const
{
    return panels.first()->count();
}

QList<QAction *> RecordPage::pageActions()
{
    return panels.first()->panelActions();
}

bool RecordPage::reveal(const Target &target)
{
    RecordPanel *shown = panelOf(target);
    return shown != nullptr && shown->reveal(idIn(target));
}

void RecordPage::search()
{
    panels.first()->startSearch();
}

} // namespace blokplan::ui
