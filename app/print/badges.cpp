#include "app/print/badges.h"

#include "app/checkin/names.h"
#include "app/checkin/rowcodes.h"
#include "app/print/badgeform.h"
#include "app/print/guests.h"
#include "app/print/qrmodules.h"
#include "app/print/sheetframe.h"
#include "app/wording/paper.h"
#include "app/wording/words.h"

#include <algorithm>
#include <set>
#include <span>

namespace blokplan::print
{

namespace
{

class BadgePrinter
{
public:
    BadgePrinter(const Printing &of, const BadgeSheet &on, Printout &to)
        : printing(of), layout(on), out(to), event(eventLine())
    {
    }

    void drawSheet(std::span<const Attendee *const> guests);
    void drawNobody();

private:
    [[nodiscard]] QString eventLine() const;
    void drawBadge(SheetPen &pen, const QPointF &at, const Attendee &guest);
    void drawText(SheetPen &pen, const QPointF &at, const BadgeForm::Box &box, const QString &text,
                  Colour colour);
    void drawMarks(SheetPen &pen) const;

    const Printing &printing;
    const BadgeSheet &layout;
    Printout &out;
    QString event;
};

/// "Open Day · 17 November 2017"
QString BadgePrinter::eventLine() const
{
    const Plan &plan = printing.agenda.plan();
    QList<QDate> dates;
    for (const Day &day : plan.days())
        dates.append(day.date);
    const auto [first, last] = std::minmax_element(dates.begin(), dates.end());
    QStringList parts{printing.texts.text(plan.event().name).simplified()};
    if (!dates.isEmpty()) // the date in one piece
        parts.append(wording::dateRange(*first, *last).replace(QLatin1Char(' '), QChar::Nbsp));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

/// In the middle of its box's height; never cut while anything of readable size stands in it.
void BadgePrinter::drawText(SheetPen &pen, const QPointF &at, const BadgeForm::Box &box, const QString &text,
                            Colour colour)
{
    Content content;
    content.title = printing.measure.drawable(text);
    content.boldTitle = box.bold;
    content.centred = layout.form.centred;
    content.language = printing.agenda.plan().event().languages.value(0);
    const int sheet = int(out.sheets.size());
    if (content.title != text)
        out.unplaced.push_back({text, {}, {}, sheet, true});
    if (content.title.isEmpty())
        return;
    const Fitted fitted = Fitter(content, printing.measure).fit({box.rect.size(), 0}, box.largest);
    if (fitted.shortened)
        out.unplaced.push_back({text, {}, {}, sheet, false});
    Shades::Block colours;
    colours.title = colours.quiet = colour;
    const double free = std::max(0.0, box.rect.height() - fitted.bottom);
    pen.fitted({box.rect.translated(at).adjusted(0, free / 2, 0, 0), fitted, 0, false}, colours, false);
}

void BadgePrinter::drawBadge(SheetPen &pen, const QPointF &at, const Attendee &guest)
{
    const BadgeForm &form = layout.form;
    const Colour ink = printing.shades.ink();
    if (const Category *category = printing.agenda.plan().find(guest.category)) {
        pen.rect(form.bar.translated(at), printing.shades.block(category->colour).bar);
        drawText(pen, at, form.category, category->name.in(printing.options.language).simplified(), ink);
    }
    drawText(pen, at, form.event, event, printing.shades.quiet());
    drawText(pen, at, form.name, checkin::badgeNameOf(guest).simplified(), ink);
    drawText(pen, at, form.organisation, guest.organisation.simplified(), ink);
    const QString code = checkin::ticketOf(guest);
    if (auto modules = qrCode(code, form.code.translated(at)))
        pen.add(*modules);
    else if (!code.isEmpty())
        out.unplaced.push_back({code, {}, {}, int(out.sheets.size()), false});
}

/// Where to cut and to fold; outside the badges but for the fold.
void BadgePrinter::drawMarks(SheetPen &pen) const
{
    constexpr double length = 4;
    constexpr double gap = 1.2;
    constexpr double width = 0.1;
    const Colour colour = printing.shades.quiet();
    if (layout.toFold) {
        const double x = layout.places.back().left();
        pen.add(LineMark{{x, 3}, {x, 3 + length}, colour, 2 * width, true});
        pen.add(LineMark{
            {x, layout.size.height() - 3 - length}, {x, layout.size.height() - 3}, colour, 2 * width, true});
    }
    if (!layout.toCut)
        return;
    QRectF all;
    std::set<double> across;
    std::set<double> down;
    for (const QRectF &place : layout.places) {
        all |= place;
        across.insert({place.left(), place.right()});
        down.insert({place.top(), place.bottom()});
    }
    for (const double x : across) {
        pen.line({x, all.top() - gap - length}, {x, all.top() - gap}, colour, width);
        pen.line({x, all.bottom() + gap}, {x, all.bottom() + gap + length}, colour, width);
    }
    for (const double y : down) {
        pen.line({all.left() - gap - length, y}, {all.left() - gap, y}, colour, width);
        pen.line({all.right() + gap, y}, {all.right() + gap + length, y}, colour, width);
    }
}

void BadgePrinter::drawSheet(std::span<const Attendee *const> guests)
{
    Sheet sheet{layout.size.width(), layout.size.height(), {}};
    SheetPen pen(sheet, printing.measure);
    drawMarks(pen);
    for (size_t i = 0; i < layout.places.size(); ++i) {
        const size_t guest = layout.alike ? 0 : i;
        if (guest < guests.size())
            drawBadge(pen, layout.places[i].topLeft(), *guests[guest]);
    }
    for (const Attendee *guest : guests)
        sheet.badges.push_back(guest->id);
    out.sheets.push_back(std::move(sheet));
}

void BadgePrinter::drawNobody()
{
    Sheet sheet{layout.size.width(), layout.size.height(), {}};
    SheetPen pen(sheet, printing.measure);
    const QRectF box = QRectF(QPointF(), layout.size).adjusted(8, 8, -8, -8);
    pen.lineIn(box, box.top() + 8, wording::nobodyRegistered(), {11, false, false}, printing.shades.quiet());
    out.sheets.push_back(std::move(sheet));
}

} // namespace

Printout badgesOf(const Agenda &agenda, const std::vector<AttendeeId> &who,
                  const BlockScheduleOptions &options, const Measure &measure, const Going &going)
{
    const Printing printing(agenda, options, measure);
    const BadgeSheet layout = badgeSheetOf(options.paper);
    std::vector<const Attendee *> guests;
    for (const AttendeeId &id : who) {
        if (const Attendee *guest = agenda.plan().find(id); guest != nullptr && !guest->asWritten.isEmpty())
            guests.push_back(guest);
    }
    Printout printout;
    BadgePrinter printer(printing, layout, printout);
    if (guests.empty())
        printer.drawNobody();
    const size_t each = layout.alike ? 1 : layout.places.size();
    for (size_t first = 0; first < guests.size(); first += each) {
        if (going && !going(double(first) / double(guests.size())))
            return {};
        const size_t count = std::min(each, guests.size() - first);
        printer.drawSheet(std::span(guests).subspan(first, count));
    }
    return printout;
}

Printout badgesOf(const Agenda &agenda, const std::vector<AttendeeId> &who,
                  const BlockScheduleOptions &options, const Going &going)
{
    return badgesOf(agenda, who, options, FontMeasure::ofThread(), going);
}

std::vector<AttendeeId> badgeOwners(const Plan &plan)
{
    std::vector<AttendeeId> who;
    for (const Attendee *guest : guestsByName(plan)) {
        if (guest->state == AttendeeState::Registered)
            who.push_back(guest->id);
    }
    return who;
}

Printout badges(const Agenda &agenda, const BlockScheduleOptions &options, const Going &going)
{
    return badgesOf(agenda, badgeOwners(agenda.plan()), options, going);
}

} // namespace blokplan::print
