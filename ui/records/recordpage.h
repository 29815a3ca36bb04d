#pragma once

#include "ui/base/page.h"
#include "ui/records/recordpanel.h"

namespace blokplan::ui
{

/// A page of tables of records.
class RecordPage : public Page
{
    Q_OBJECT

public:
    explicit RecordPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] int count() const override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    bool reveal(const Target &target) override;
    void search() override;

signals:
    /// What only the frame can do: "import".
    void asked(const QString &what);

protected:
    /// A panel over records of that kind; the first one added is what the page counts and searches.
    RecordPanel *addPanel(std::unique_ptr<RecordKind> kind);
    [[nodiscard]] RecordPanel *panel(int at = 0) const { return panels[at]; }
    [[nodiscard]] RecordPanel *panelOf(const Target &target) const;

    Desk &desk;

private:
    QList<RecordPanel *> panels;
    QList<size_t> targets; ///< which alternative of Target each panel shows
};

/// The id inside a target, whatever it names.
AnyId idIn(const Target &target);

} // namespace blokplan::ui
