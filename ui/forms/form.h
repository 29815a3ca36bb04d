#pragma once

#include "ui/base/desk.h"

#include <QDialog>
#include <QHash>

class QFormLayout;
class QLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace blokplan::ui
{

/// A dialog of labelled fields that checks as one types. What is wrong stands below its field; OK leads to
/// the first wrong one. Nothing typed is lost: closing asks first, a refusal leaves all as it was.
class Form : public QDialog
{
    Q_OBJECT

public:
    void accept() override;
    void reject() override;

protected:
    Form(Desk &desk, const QString &title, QWidget *parent);

    /// Opens a further tab for the fields that follow; a form without tabs has one column.
    void startTab(const QString &title);
    /// A field with its label above the message that may come.
    void addField(const QString &label, QWidget *field);
    /// A field over the whole width, with a heading.
    void addBlock(const QString &heading, QWidget *field);
    /// A quiet sentence over the whole width.
    void addNote(const QString &sentence);
    /// `message` says what is wrong with the field now; empty when nothing is.
    void addCheck(QWidget *field, std::function<QString()> message);
    /// To be called once when all fields stand.
    void begin();
    void say(const QString &sentence);
    void setOkText(const QString &text);

    [[nodiscard]] virtual bool isChanged() const = 0;
    /// One edit through the desk; false when it was refused.
    virtual bool carryOut() = 0;
    /// After every change of a field: for what the form derives from its fields.
    virtual void refresh() {}
    /// Closes the form, then does something elsewhere; asks first when something was changed.
    void leave(std::function<void()> then);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Desk &desk;

public slots:
    /// A field has another value.
    void recheck();

private slots:
    void noticeRows();

private:
    struct Check {
        QWidget *field;
        std::function<QString()> message;
    };

    /// A scrolling page of fields.
    QWidget *newPage();
    QLabel *messageFor(QWidget *field);
    void addMessage(QWidget *field);
    void listen(QWidget *field);
    void keepFromWheel(QWidget *field);
    /// What is wrong with each field now.
    [[nodiscard]] QHash<QWidget *, QString> wrongNow() const;
    void watchLists(QWidget *field);
    [[nodiscard]] QWidget *firstWrong() const;
    void showMessages();
    void leadTo(QWidget *field);
    void askToDiscard(std::function<void()> then);

    QVBoxLayout *column;
    QTabWidget *tabs = nullptr;
    QList<QWidget *> pages; ///< inside their scroll areas
    QFormLayout *fields = nullptr;
    QLabel *banner;
    QPushButton *ok;
    QHash<QWidget *, QLabel *> messages;
    QList<Check> checks;
    QHash<QWidget *, QString> begun; ///< wrong from the start and not yet told
    QSet<QObject *> listened;        ///< lists of lines whose new lines are forgiven for being empty
    QString usedMnemonics;
};

/// The label with an ampersand before its first letter that is not in `used`, which gains it.
QString withMnemonic(const QString &label, QString &used);

} // namespace blokplan::ui
