#include "ui/guests/doorsdialog.h"

#include "ui/base/emptystate.h"
#include "ui/guests/guestforms.h"
#include "ui/guests/guestkinds.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace blokplan::ui
{

DoorsDialog::DoorsDialog(Desk &wanted, QWidget *parent) : QDialog(parent), desk(wanted)
{
    setWindowTitle(tr("Doors, categories and questions"));
    setAttribute(Qt::WA_DeleteOnClose);
    new QVBoxLayout(this);
    RecordPanel *doors = addPart(tr("Doors"), checkinListKind(), tr("&New door"));
    connect(doors, &RecordPanel::newAsked, this, [this] { newCheckinListForm(desk, this); });
    connect(doors, &RecordPanel::openAsked, this,
            [this](const AnyId &id) { openCheckinListForm(desk, idOf<CheckinList>(id), this); });
    RecordPanel *categories = addPart(tr("Categories"), categoryKind(), tr("New &category"));
    connect(categories, &RecordPanel::newAsked, this, [this] { newCategoryForm(desk, this); });
    connect(categories, &RecordPanel::openAsked, this,
            [this](const AnyId &id) { openCategoryForm(desk, idOf<Category>(id), this); });
    categories->newAction->setShortcut({}); // Ctrl+N is the doors' above
    RecordPanel *questions = addPart(tr("Questions"), questionKind(), tr("New &question"));
    connect(questions, &RecordPanel::newAsked, this, [this] { newQuestionForm(desk, this); });
    connect(questions, &RecordPanel::openAsked, this,
            [this](const AnyId &id) { openQuestionForm(desk, idOf<Question>(id), this); });
    questions->newAction->setShortcut({});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
    resize(760, 660);
}

RecordPanel *DoorsDialog::addPart(const QString &heading, std::unique_ptr<RecordKind> kind,
                                  const QString &newText)
{
    auto *label = new QLabel(heading, this);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(8, 0, 0, 0);
    layout()->addWidget(label);
    auto *panel = new RecordPanel(desk, std::move(kind), this);
    panel->newAction->setText(newText);
    layout()->addWidget(panel);
    return panel;
}

DoorsDialog *openDoorsDialog(Desk &desk, QWidget *parent)
{
    auto *dialog = parent->findChild<DoorsDialog *>();
    if (dialog == nullptr)
        dialog = new DoorsDialog(desk, parent);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

} // namespace blokplan::ui
