#include "ui/findings/acceptform.h"

#include "app/edits/arrangements.h"
#include "app/rules/accepting.h"
#include "app/wording/sentences.h"

#include <QCompleter>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>

namespace blokplan::ui
{

namespace
{

/// The reasons given before: the same one often holds again.
QStringList reasonsIn(const Plan &plan)
{
    QStringList reasons;
    for (const Acceptance &one : plan.acceptances())
        reasons.append(one.reason);
    reasons.sort(Qt::CaseInsensitive);
    reasons.removeDuplicates();
    return reasons;
}

QString reasonOf(const std::vector<Finding> &findings, const Plan &plan)
{
    const Acceptance *there = findings.empty() ? nullptr : plan.find(findings.front().acceptance);
    return there == nullptr ? QString() : there->reason;
}

} // namespace

AcceptForm::AcceptForm(Desk &at, std::vector<Finding> findings, QWidget *parent)
    : Form(at, tr("Accept %n finding(s)", nullptr, int(findings.size())), parent),
      wanted(std::move(findings)), before(reasonOf(wanted, desk.plan())), reason(new QLineEdit(before, this))
{
    reason->setCompleter(new QCompleter(reasonsIn(desk.plan()), reason));
    reason->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    reason->completer()->setFilterMode(Qt::MatchContains);
    addBlock(tr("Findings"), makeSentences());
    addField(tr("Reason"), reason);
    addCheck(reason, [this] {
        return reason->text().trimmed().isEmpty() ? tr("Say why this may stay as it is; others will ask.")
                                                  : QString();
    });
    setOkText(tr("&Accept"));
    begin();
    reason->setFocus();
}

QWidget *AcceptForm::makeSentences()
{
    constexpr size_t most = 6;
    QStringList sentences;
    for (size_t i = 0; i < std::min(most, wanted.size()); ++i)
        sentences.append(wording::finding(wanted[i], desk.plan()));
    if (wanted.size() > most)
        sentences.append(tr("and %n more", nullptr, int(wanted.size() - most)));
    auto *label = new QLabel(sentences.join(QLatin1Char('\n')), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(480);
    label->setMinimumHeight(label->heightForWidth(480));
    return label;
}

bool AcceptForm::isChanged() const
{
    return reason->text() != before;
}

bool AcceptForm::carryOut()
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    QList<Acceptance> list;
    for (const Finding &finding : wanted) {
        Acceptance one = acceptanceOf(finding);
        one.reason = reason->text().trimmed();
        one.utc = now;
        list.append(one);
    }
    return desk.commit(edits::accept(desk.plan(), list));
}

} // namespace blokplan::ui
