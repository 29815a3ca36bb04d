#include "ui/base/desk.h"

#include "app/wording/sentences.h"
#include "ui/base/guestfinder.h"

#include <QTimer>

#include <chrono>

namespace blokplan::ui
{

Desk::Desk(Document &document, QObject *parent)
    : QObject(parent), doc(document), found(document.agenda(), QDate::currentDate())
{
    connect(&doc, &Document::changed, this, [this](const Edit &edit, const Agenda &before) {
        found.follow(before, edit, doc.agenda());
        if (finder)
            finder->follow(edit, plan());
        emit changed(edit);
    });
    connect(&doc, &Document::failed, this,
            [this](const Problem &problem) { warn(wording::problem(problem)); });
    auto *clock = new QTimer(this); // a laptop left open overnight
    clock->setInterval(std::chrono::minutes(10));
    connect(clock, &QTimer::timeout, this, [this] { setToday(QDate::currentDate()); });
    clock->start();
}

Desk::~Desk() = default;

GuestFinder &Desk::guests()
{
    if (!finder)
        finder = std::make_unique<GuestFinder>(plan());
    return *finder;
}

void Desk::setToday(QDate today)
{
    if (today == found.book().today())
        return;
    found = Findings(doc.agenda(), today);
    emit dayTurned();
    emit changed({}); // nothing in the plan, but what is said of it
}

bool Desk::commit(const Edit &edit)
{
    if (edit.isEmpty())
        return true;
    if (const auto done = doc.commit(edit); !done) {
        warn(wording::problem(done.error()));
        return false;
    }
    emit said(wording::done(edit.intent));
    return true;
}

void Desk::warn(const QString &sentence)
{
    emit warned(sentence);
}

void Desk::lead(const Target &target)
{
    emit led(target);
}

} // namespace blokplan::ui
