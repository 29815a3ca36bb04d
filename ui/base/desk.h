#pragma once

#include "app/document/document.h"
#include "app/rules/rules.h"

#include <QObject>

#include <variant>

namespace blokplan::ui
{

class GuestFinder;

/// Something a page can lead to.
using Target = std::variant<SessionId, PlacementId, PersonId, RoomId, TrackId, RouteId>;

/// What every page works with: the open document, its findings kept up to date, and the one way to carry out
/// a wish.
class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(Document &document, QObject *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] Document &document() const { return doc; }
    [[nodiscard]] const Plan &plan() const { return doc.plan(); }
    [[nodiscard]] const Agenda &agenda() const { return doc.agenda(); }
    [[nodiscard]] const Findings &findings() const { return found; }
    /// Made when first asked for; follows the plan.
    [[nodiscard]] GuestFinder &guests();

    /// What day it is to rules that count days; the findings follow. A desk begins with the clock's date.
    void setToday(QDate today);
    [[nodiscard]] QDate today() const { return found.book().today(); }

    /// Carries the wish out and says so in the status line, or shows why not. Nothing to do counts as done.
    bool commit(const Edit &edit);
    /// Shows a sentence that wants to be read (a refusal, a warning), until it is dismissed or another takes
    /// its place.
    void warn(const QString &sentence);
    /// Leads to a thing on the page that shows it.
    void lead(const Target &target);

signals:
    /// As Document::changed, after the findings have followed.
    void changed(const blokplan::Edit &edit);
    void dayTurned();                     ///< the findings are those of another day
    void said(const QString &text);       ///< for the status line
    void warned(const QString &sentence); ///< for the message bar
    void led(const blokplan::ui::Target &target);

private:
    Document &doc;
    Findings found;
    std::unique_ptr<GuestFinder> finder;
};

} // namespace blokplan::ui
