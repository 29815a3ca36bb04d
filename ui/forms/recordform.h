#pragma once

#include "app/edits/records.h"
#include "app/wording/words.h"
#include "ui/forms/form.h"
#include "ui/forms/hanging.h"
#include "ui/forms/inputs.h"
#include "ui/forms/linkslist.h"

#include <QCheckBox>

namespace blokplan::ui
{

/// The names of the fields in which two records differ.
template <class R>
QStringList differingFields(const R &a, const R &b)
{
    QStringList names;
    eachField<R>([&](const auto &one) {
        if (!(a.*one.member == b.*one.member))
            names.append(QLatin1String(one.name));
    });
    return names;
}

/// The form of one kind of record: record in, record out.
template <class R>
class RecordForm : public Form
{
public:
    RecordForm(Desk &wanted, R shown, const QString &title, QWidget *parent)
        : Form(wanted, title, parent), record(std::move(shown)),
          wasThere(wanted.plan().find(record.id) != nullptr)
    {
        connect(&desk, &Desk::changed, this, [this] { noticeRemoval(); });
    }

protected:
    /// To be called when all fields stand: what they say now is what "unchanged" means.
    void finish()
    {
        begun = written();
        begin();
    }
    /// The record as the fields say.
    [[nodiscard]] R written() const
    {
        R now = record;
        for (const auto &write : writers)
            write(now);
        return now;
    }
    [[nodiscard]] bool isChanged() const override { return !(written() == begun) || hasMoreChanges(); }
    /// Whether what hangs on the record was changed in the form.
    [[nodiscard]] virtual bool hasMoreChanges() const { return false; }
    /// Writes what hangs on the record.
    virtual void putMore(Draft &draft) { Q_UNUSED(draft) }

    bool carryOut() override
    {
        const R *newest = desk.plan().find(record.id);
        const R now = written();
        const R out = newest == nullptr ? now : carriedOver(begun, now, *newest);
        const QStringList changed = newest == nullptr ? QStringList() : differingFields(*newest, out);
        Draft draft(desk.plan());
        draft.put(out);
        putMore(draft);
        Edit edit = draft.edit(
            {newest == nullptr ? Wish::Create : Wish::Change, titleOf(out), {QLatin1String(R::kind)}, 1});
        if (newest != nullptr)
            edit.intent.details += changed + hangingKinds(edit);
        return desk.commit(edit);
    }

    /// Of which kinds what hangs on the record was changed.
    static QStringList hangingKinds(const Edit &edit)
    {
        QStringList kinds;
        AllKinds::each([&]<class Other>(Other *) {
            if (!std::is_same_v<Other, R> && !edit.of<Other>().empty())
                kinds.append(QLatin1String(Other::kind));
        });
        return kinds;
    }

    template <class W>
    W *bind(const char *name, W *input, std::function<void(R &)> write)
    {
        addField(wording::fieldWord(QLatin1String(R::kind), QLatin1String(name)), input);
        writers.push_back(std::move(write));
        return input;
    }
    TextInput *text(const char *name, Text R::*member, TextInput::Size size = TextInput::Size::Line)
    {
        auto *input = new TextInput(record.*member, desk.plan().event().languages, size, this);
        return bind(name, input, [=](R &r) { r.*member = input->text(); });
    }
    QLineEdit *line(const char *name, QString R::*member)
    {
        auto *input = new QLineEdit(record.*member, this);
        return bind(name, input, [=](R &r) { r.*member = input->text().trimmed(); });
    }
    QPlainTextEdit *paper(const char *name, QString R::*member)
    {
        auto *input = paperInput(record.*member, this);
        return bind(name, input, [=](R &r) { r.*member = input->toPlainText(); });
    }
    QLineEdit *list(const char *name, QStringList R::*member)
    {
        auto *input = new QLineEdit((record.*member).join(QStringLiteral(", ")), this);
        return bind(name, input, [=](R &r) { r.*member = commaList(input->text()); });
    }
    QLineEdit *number(const char *name, std::optional<int> R::*member)
    {
        const auto &value = record.*member;
        auto *input = new QLineEdit(value ? QString::number(*value) : QString(), this);
        input->setMaximumWidth(96);
        bind(name, input, [=](R &r) {
            r.*member = input->text().trimmed().isEmpty() ? std::optional<int>() : input->text().toInt();
        });
        addCheck(input, [input] { return numberMessage(input->text()); });
        return input;
    }
    QLineEdit *clock(const char *name, int R::*member)
    {
        QLineEdit *input = clockInput(record.*member, this);
        bind(name, input, [=](R &r) { r.*member = parseClock(input->text()); });
        addCheck(input, [input] { return clockMessage(input->text()); });
        return input;
    }
    QLineEdit *length(const char *name, int R::*member)
    {
        QLineEdit *input = lengthInput(record.*member, this);
        bind(name, input, [=](R &r) { r.*member = parseLength(input->text()); });
        addCheck(input, [input] { return lengthMessage(input->text()); });
        return input;
    }
    template <class E>
    QComboBox *choice(const char *name, E R::*member, QString (*word)(E))
    {
        auto *input = new QComboBox(this);
        for (size_t i = 0; i < EnumNames<E>::names.size(); ++i)
            input->addItem(word(E(i)));
        input->setCurrentIndex(int(record.*member));
        return bind(name, input, [=](R &r) { r.*member = E(input->currentIndex()); });
    }
    QCheckBox *box(const char *name, bool R::*member)
    {
        auto *input = new QCheckBox(this);
        input->setChecked(record.*member);
        return bind(name, input, [=](R &r) { r.*member = input->isChecked(); });
    }
    ColourInput *colour(const char *name, Colour R::*member)
    {
        auto *input = new ColourInput(record.*member, this);
        return bind(name, input, [=](R &r) { r.*member = input->colour(); });
    }
    LinksList *links(const char *name, QList<Link> R::*member)
    {
        auto *input = new LinksList(record.*member, this);
        bind(name, input, [=](R &r) { r.*member = input->links(); });
        addCheck(input, [input] { return input->message(); });
        return input;
    }
    /// A field that may not stay empty.
    void require(TextInput *input, const QString &message)
    {
        addCheck(input, [=] { return input->text().first.isEmpty() ? message : QString(); });
    }

    R record;
    R begun;
    std::vector<std::function<void(R &)>> writers;

private:
    void noticeRemoval()
    {
        if (!wasThere)
            return;
        const bool isThere = desk.plan().find(record.id) != nullptr;
        say(isThere
                ? QString()
                : Form::tr("It was deleted meanwhile. What you wrote is still here; you can make it anew."));
        setOkText(isThere ? Form::tr("OK") : Form::tr("&Make it anew"));
    }

    bool wasThere;
};

} // namespace blokplan::ui
