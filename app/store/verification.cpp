#include "app/store/verification.h"

#include "app/store/facts.h"
#include "app/store/journal.h"
#include "app/store/tables.h"

namespace blokplan::verification
{

namespace
{

void checkPages(const Connection &connection, const QString &path, std::vector<Problem> &problems)
{
    Statement statement = connection.prepare("PRAGMA integrity_check");
    for (auto more = statement.next(); !more || *more; more = statement.next()) {
        if (!more) {
            problems.push_back(more.error());
            return;
        }
        if (statement.text(0) != "ok")
            problems.push_back({ProblemKind::Damaged, path, {statement.string(0)}});
    }
}

void checkNumbers(const std::vector<JournalEntry> &entries, const QString &path,
                  std::vector<Problem> &problems)
{
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].sequence != qint64(i) + 1) {
            problems.push_back({ProblemKind::Damaged,
                                path,
                                {QStringLiteral("journal"), QString::number(entries[i].sequence)}});
            return;
        }
    }
}

/// The tables are the sum of the journal.
void checkSum(const std::vector<JournalEntry> &entries, const Plan &plan, const QString &path,
              std::vector<Problem> &problems)
{
    Plan sum;
    for (const JournalEntry &entry : entries) {
        AllKinds::each([&]<class R>(R *) {
            for (const Change<R> &change : entry.edit.of<R>()) {
                if (change.after)
                    sum.all<R>().put(change.after);
                else
                    sum.all<R>().remove(change.before->id);
            }
        });
    }
    if (!(sum == plan))
        problems.push_back({ProblemKind::Damaged, path, {QStringLiteral("journal"), QStringLiteral("sum")}});
}

} // namespace

std::vector<Problem> problemsIn(const Connection &connection, const QString &path)
{
    std::vector<Problem> problems;
    checkPages(connection, path, problems);
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    const auto plan = tables::read(connection);
    const auto entries = journal::after(connection, 0);
    if (!plan || !entries) {
        problems.push_back(!plan ? plan.error() : entries.error());
        return problems;
    }
    const auto inPlan = problemsOf(*plan);
    problems.insert(problems.end(), inPlan.begin(), inPlan.end());
    checkNumbers(*entries, path, problems);
    checkSum(*entries, *plan, path, problems);
    const auto facts = facts::disagreements(connection);
    if (!facts) {
        problems.push_back(facts.error());
        return problems;
    }
    for (Problem one : *facts) {
        one.where = path;
        problems.push_back(std::move(one));
    }
    return problems;
}

} // namespace blokplan::verification
