#include "app/print/listsheet.h"

#include "app/print/wrap.h"
#include "app/wording/paper.h"
#include "app/wording/words.h"

namespace blokplan::print
{

namespace
{

constexpr double listColumn = 118; // millimetres on A4, as the lengths below
constexpr double listGap = 7;
constexpr double timeWidth = 20;
constexpr double roomWidth = 30;
constexpr double listCode = 11;
constexpr double listRowGap = 2.4;
constexpr double headingGap = 4;
constexpr int mostRoomNames = 8;
constexpr double leastPart = 1.0 / 3; // of a column, for an entry that goes on in the next one

} // namespace

ListDay::ListDay(const Printing &of, const Day &which) : printing(of), day(which)
{
    const double width = printing.paper.printableWidth();
    columns = std::max(1, int((width + printing.scaled(listGap)) / printing.scaled(listColumn + listGap)));
    columnWidth = (width - (columns - 1) * printing.scaled(listGap)) / columns;
    for (const Row<Placement> &row : rows(false))
        entries.push_back(entryOf(row));
    const PlacementRows dropIns = rows(true);
    if (!dropIns.empty())
        entries.push_back(headingOf(wording::ongoing(), wording::besideTheRest()));
    for (const Row<Placement> &row : dropIns)
        entries.push_back(entryOf(row));
    breakPages();
}

PlacementRows ListDay::rows(bool dropIns) const
{
    PlacementRows rows = printedOn(printing.agenda, day.date, printing.options);
    std::erase_if(rows, [&](const Row<Placement> &row) {
        const Session *session = printing.agenda.plan().find(row->session);
        return (session->sort == SessionKind::DropIn) != dropIns;
    });
    return rows;
}

double ListDay::addLines(Entry &entry, const QString &text, Face face, bool quiet, double x, double width,
                         double top) const
{
    if (text.isEmpty())
        return top;
    const double em = face.points * pointMm;
    const Pieces pieces = cut(text, face.bold, printing.measure);
    const QString own = entry.session ? entry.session->language : QString();
    const QString language = own.isEmpty() ? printing.agenda.plan().event().languages.value(0) : own;
    auto lines = wrap(pieces, (width - 0.05) / em, {false, {}}, printing.measure);
    if (!lines)
        lines = wrap(pieces, (width - 0.05) / em, {true, language}, printing.measure);
    const double up = std::max(0.8, pieces.ink.up) * em;
    const double down = std::max(0.24, pieces.ink.down) * em;
    for (const QString &line : lines.value_or(QStringList())) {
        const double next = top + std::max(1.22 * em, up + down + 0.06 * em);
        entry.lines.push_back({line, face, quiet, x, width, top + up, top, next, pieces.rightToLeft});
        top = next;
    }
    return top;
}

QString ListDay::roomsOf(const Placement &placement) const
{
    if (printing.texts.isEverywhere(placement))
        return wording::allRooms();
    QStringList names;
    for (const RoomId &id : placement.rooms) {
        if (const Room *room = printing.agenda.plan().find(id))
            names.append(printing.texts.text(room->name).simplified());
    }
    return names.size() > mostRoomNames ? wording::counted(QLatin1String(Room::kind), int(names.size()))
                                        : names.join(QStringLiteral(", "));
}

ListDay::Entry ListDay::entryOf(const Row<Placement> &row) const
{
    Entry entry{row, printing.agenda.plan().sessions().row(row->session), {}, 0};
    const Content content = printing.texts.content(*entry.session, *row, {true, true, true}); // in columns
    const Face title{printing.scaled(8.5), content.boldTitle, false};
    const Face plain{printing.scaled(7.6), false, false};
    const double textLeft = printing.scaled(timeWidth);
    const double right = columnWidth - printing.scaled(listCode);
    const double roomLeft = right - printing.scaled(roomWidth);
    const double textWidth = roomLeft - printing.scaled(2) - textLeft;
    const double lower = 0.8 * (title.points - plain.points) * pointMm; // one baseline for the first lines
    const double time = addLines(entry, SessionTexts::time(*row), plain, false, printing.scaled(1.6),
                                 textLeft - printing.scaled(1.6), lower);
    double bottom = addLines(entry, content.title, title, false, textLeft, textWidth, 0);
    bottom = addLines(entry, content.people, plain, true, textLeft, textWidth, bottom);
    for (const PartTime &part : printing.agenda.partTimes(*row)) {
        const QString people = printing.texts.people(*part.part, false);
        const QString text = clockText(minuteOf(part.span.start)) + QLatin1Char(' ') +
                             printing.texts.title(*part.part) +
                             (people.isEmpty() ? QString() : QStringLiteral(" \u00b7 ") + people);
        bottom = addLines(entry, text, plain, true, textLeft + printing.scaled(2),
                          textWidth - printing.scaled(2), bottom);
    }
    const double rooms =
        addLines(entry, roomsOf(*row), plain, false, roomLeft, printing.scaled(roomWidth - 1), lower);
    addLines(entry, content.code, {plain.points, true, false}, false, right, printing.scaled(listCode),
             lower);
    entry.height = std::max({bottom, rooms, time}) + printing.scaled(listRowGap);
    return entry;
}

ListDay::Entry ListDay::headingOf(const QString &name, const QString &remark) const
{
    Entry entry;
    const Face face{printing.scaled(10), true, false};
    const Face quiet{printing.scaled(7.6), false, false};
    const double em = face.points * pointMm;
    const double width = printing.measure.advance(name, true) * em;
    const double top = printing.scaled(headingGap);
    const double bottom = addLines(entry, name, face, false, 0, columnWidth, top);
    const double lower = top + 0.8 * (face.points - quiet.points) * pointMm; // one baseline
    const double remarkLeft = width + 0.7 * em;
    if (remarkLeft + printing.measure.advance(remark, false) * quiet.points * pointMm < columnWidth)
        addLines(entry, remark, quiet, true, remarkLeft, columnWidth - remarkLeft, lower);
    entry.height = bottom + printing.scaled(listRowGap);
    return entry;
}

Legend ListDay::legend() const
{
    std::vector<const Session *> sessions;
    for (const Entry &entry : entries) {
        if (entry.session)
            sessions.push_back(entry.session.get());
    }
    return legendOf(printing, sessions);
}

void ListDay::settle(int countOfSheets)
{
    linesOfLegend = SheetFrame(printing, {}).legendLines(legend(), countOfSheets);
    breakPages();
}

ListDay::Entry ListDay::continuedHeadOf(const Entry &entry) const
{
    Entry head{entry.placement, entry.session, {}, 0};
    const Face title{printing.scaled(8.5), true, false};
    const Face plain{printing.scaled(7.6), false, false};
    const double textLeft = printing.scaled(timeWidth);
    const double width = columnWidth - printing.scaled(listCode + roomWidth + 2) - textLeft;
    const double lower = 0.8 * (title.points - plain.points) * pointMm;
    const double time = addLines(head, SessionTexts::time(*entry.placement), plain, false,
                                 printing.scaled(1.6), textLeft - printing.scaled(1.6), lower);
    const double forTitle =
        width / (title.points * pointMm) - printing.measure.advance(wording::continued({}), true) - 0.1;
    const QString shown = shortened(printing.texts.title(*entry.session), forTitle, true, printing.measure);
    head.height = std::max(time, addLines(head, wording::continued(shown), title, false, textLeft, width, 0));
    return head;
}

std::pair<ListDay::Entry, ListDay::Entry> ListDay::broken(const Entry &entry, double height) const
{
    const double gap = printing.scaled(listRowGap);
    Entry here{entry.placement, entry.session, {}, 0};
    Entry rest = continuedHeadOf(entry);
    const double head = rest.height;
    const auto isHere = [&](const Line &line) { return line.bottom <= height - gap; };
    double from = entry.height;
    for (const Line &line : entry.lines)
        from = isHere(line) ? from : std::min(from, line.top);
    for (Line line : entry.lines) {
        Entry &to = isHere(line) ? here : rest;
        if (&to == &rest) {
            for (double Line::*at : {&Line::top, &Line::baseline, &Line::bottom})
                line.*at += head - from;
        }
        to.height = std::max(to.height, line.bottom);
        to.lines.push_back(line);
    }
    here.height += gap;
    rest.height += gap;
    return {std::move(here), std::move(rest)};
}

void ListDay::nextColumn()
{
    atY = inside.top();
    if (++column == columns) {
        column = 0;
        pages.emplace_back();
    }
}

void ListDay::put(const Entry &entry)
{
    pages.back().push_back(
        {&entry, {inside.left() + column * (columnWidth + printing.scaled(listGap)), atY}});
    atY += entry.height;
}

/// Of an entry that is taller than a column; the last part may share its column with others.
const ListDay::Entry &ListDay::putAllButTheLast(const Entry &entry)
{
    const Entry *left = &entry;
    while (left->height > inside.height()) {
        if (inside.bottom() - atY < inside.height() * leastPart)
            nextColumn();
        auto [here, rest] = broken(*left, inside.bottom() - atY);
        if (rest.height >= left->height)
            break; // one line is as tall as the paper
        put(parts.emplace_back(std::move(here)));
        nextColumn();
        left = &parts.emplace_back(std::move(rest));
    }
    return *left;
}

void ListDay::breakPages()
{
    inside = SheetFrame(printing, {}).inside(linesOfLegend);
    pages.assign(1, {});
    parts.clear();
    column = 0;
    atY = inside.top();
    for (size_t i = 0; i < entries.size(); ++i) {
        const bool isHeading = !entries[i].session; // never alone at the foot of a column
        const Entry &last = isHeading ? entries[i] : putAllButTheLast(entries[i]);
        double whole = last.height;
        if (isHeading && i + 1 < entries.size()) {
            const double next = entries[i + 1].height;
            whole += next > inside.height() ? inside.height() * leastPart : next;
        }
        if (atY + whole > inside.bottom() && atY > inside.top())
            nextColumn();
        put(last);
    }
}

/// What is not confirmed has a dashed edge, as its block on the grid.
void ListDay::drawEntry(SheetPen &pen, const Put &put) const
{
    const Entry &entry = *put.entry;
    const double gap = printing.scaled(listRowGap);
    const QPointF top = put.at;
    if (!entry.session) {
        drawLines(pen, put);
        return;
    }
    const Shades::Block colours = printing.texts.shades(*entry.session);
    pen.line(top, top + QPointF(columnWidth, 0), printing.shades.hourLine(), 0.15);
    if (isUnsure(*entry.session))
        pen.add(RectMark{{top.x(), top.y() + gap / 5, columnWidth, entry.height - 0.4 * gap},
                         {},
                         colours.quiet,
                         printing.scaled(0.2),
                         true,
                         printing.scaled(0.6),
                         {}});
    if (colours.bar.set)
        pen.rect({top.x(), top.y() + gap / 5, printing.scaled(0.9), entry.height - 0.4 * gap}, colours.bar);
    drawLines(pen, put);
}

void ListDay::drawLines(SheetPen &pen, const Put &put) const
{
    const Entry &entry = *put.entry;
    for (const Line &line : entry.lines) {
        const double em = line.face.points * pointMm;
        const double width = pen.widthOf(line.text, line.face);
        const QRectF box(put.at.x() + line.x, put.at.y(), line.width, entry.height);
        const double x = line.rightToLeft ? box.right() - width : box.left();
        const double y = put.at.y() + printing.scaled(listRowGap) / 2 + line.baseline;
        const Colour colour = line.quiet ? printing.shades.quiet() : printing.shades.ink();
        pen.add(TextMark{line.text, line.face, colour, x, y, width, false, line.rightToLeft, box});
        if (entry.session && entry.session->state == SessionState::Cancelled && line.face.bold)
            pen.line({x, y - 0.27 * em}, {x + width, y - 0.27 * em}, colour, 0.07 * em);
    }
}

Sheet ListDay::draw(int page, int number, int count, Printout &printout) const
{
    Sheet sheet{printing.paper.width, printing.paper.height, {}};
    SheetPen pen(sheet, printing.measure);
    const SheetFrame frame(printing, subtitleFor(printing, day, {}));
    frame.draw(sheet, legend(), number, count);
    for (const Put &put : pages[size_t(page)]) {
        drawEntry(pen, put);
        if (!put.entry->session)
            continue;
        const Session &session = *put.entry->session;
        if (!printing.texts.isDrawable(session))
            printout.unplaced.push_back(
                {session.title.in(printing.options.language), session.id, {}, number - 1, true});
    }
    if (entries.empty())
        pen.lineIn(inside, inside.top() + printing.scaled(12), wording::noSessionsThatDay(),
                   {printing.scaled(11), false, false}, printing.shades.quiet());
    return sheet;
}

} // namespace blokplan::print
