#include "app/print/sheetframe.h"

#include "app/model/eventclock.h"
#include "app/wording/paper.h"
#include "app/wording/words.h"

#include <algorithm>

namespace blokplan::print
{

Printing::Printing(const Agenda &of, const BlockScheduleOptions &how, const Measure &by, double scale)
    : agenda(of), options(how), measure(by), texts(of, how, by), shades(how.grey),
      paper(paperOf(how.paper, how.landscape))
{
    if (scale > 0)
        paper.scale = scale;
}

QString subtitleFor(const Printing &printing, const Day &day, const QString &more)
{
    const Event &event = printing.agenda.plan().event();
    QStringList place{event.venue, event.city};
    place.removeAll(QString());
    QStringList parts{printing.texts.text(day.name), wording::longDate(day.date),
                      place.join(QStringLiteral(", ")), event.hashtag, more};
    if (printing.options.track) {
        if (const Track *track = printing.agenda.plan().find(*printing.options.track))
            parts.append(printing.texts.text(track->name));
    }
    if (printing.options.route) {
        if (const Route *route = printing.agenda.plan().find(*printing.options.route))
            parts.append(printing.texts.text(route->name));
    }
    parts.removeAll(QString());
    return printing.measure.drawable(parts.join(QStringLiteral(" \u00b7 ")));
}

Legend legendOf(const Printing &printing, const std::vector<const Session *> &sessions)
{
    Legend legend;
    for (const Track *track : orderedTracks(printing.agenda.plan())) {
        const bool occurs = std::any_of(sessions.begin(), sessions.end(), [&](const Session *session) {
            return SessionTexts::leading(*session) == track->id;
        });
        if (occurs)
            legend.entries.push_back({printing.shades.block(printing.texts.colour(track->id)).bar,
                                      printing.texts.code(track->id), printing.texts.text(track->name),
                                      false});
    }
    const auto any = [&](auto &&is) { return std::any_of(sessions.begin(), sessions.end(), is); };
    if (any([](const Session *session) { return isUnsure(*session); }))
        legend.entries.push_back({{}, {}, wording::notConfirmedLegend(), true});
    if (any([](const Session *session) { return session->state == SessionState::Cancelled; }))
        legend.entries.push_back({{}, {}, wording::cancelledLegend(), false});
    return legend;
}

SheetFrame::SheetFrame(const Printing &of, QString line, QString own)
    : printing(of), subtitle(std::move(line)),
      title(std::move(own)), legendFace{of.scaled(6.8), false, false}, codeFace{of.scaled(6.8), true, false}
{
}

QString SheetFrame::footer(int page, int pages) const
{
    QStringList parts;
    const QString version = printing.measure.drawable(printing.agenda.plan().event().version.simplified());
    if (!version.isEmpty())
        parts.append(wording::versionOf(version));
    if (printing.options.printedAt.isValid())
        parts.append(wording::printedAt(onEventClock(printing.options.printedAt, printing.agenda.plan())));
    parts.append(wording::pageOf(page, pages));
    return parts.join(QStringLiteral(" \u00b7 "));
}

namespace
{

double advance(const Measure &measure, const QString &text, Face face)
{
    return measure.advance(text, face.bold) * face.points * pointMm;
}

constexpr double swatchSide = 2.1; // millimetres on A4, as the lengths below
constexpr double dashedWidth = 3.6;
constexpr double legendPitch = 3.6;
constexpr double entryGap = 5;
constexpr double headHeight = 13.5;

} // namespace

double SheetFrame::widthOf(const Legend::Entry &entry) const
{
    double width = advance(printing.measure, entry.name, legendFace);
    if (entry.swatch.set)
        width += printing.scaled(swatchSide + 0.8);
    if (entry.dashed)
        width += printing.scaled(dashedWidth + 0.9);
    if (!entry.code.isEmpty())
        width += advance(printing.measure, entry.code, codeFace) + printing.scaled(0.9);
    return width;
}

std::vector<SheetFrame::Placed> SheetFrame::flow(const Legend &legend, double width) const
{
    std::vector<Placed> placed;
    double x = 0;
    int line = 0;
    for (const Legend::Entry &entry : legend.entries) {
        const double own = std::min(widthOf(entry), width);
        if (x > 0 && x + own > width) {
            x = 0;
            ++line;
        }
        placed.push_back({&entry, x, line});
        x += own + printing.scaled(entryGap);
    }
    return placed;
}

double SheetFrame::freeBesideFooter(int page, int pages) const
{
    const double footerWidth =
        std::min(advance(printing.measure, footer(page, pages), legendFace), printing.paper.printableWidth());
    return printing.paper.printableWidth() - footerWidth - printing.scaled(6);
}

int SheetFrame::legendLines(const Legend &legend, int pages) const
{
    if (legend.entries.empty())
        return 0;
    const double beside = freeBesideFooter(pages, pages);
    const auto oneLine = flow(legend, beside);
    if (oneLine.back().line == 0 && oneLine.back().x + widthOf(*oneLine.back().entry) <= beside)
        return 0;
    return flow(legend, printing.paper.printableWidth()).back().line + 1;
}

QRectF SheetFrame::inside(int linesOfLegend) const
{
    const Paper &paper = printing.paper;
    const double top = paper.margin + printing.scaled(headHeight);
    const double foot = printing.scaled(6 + linesOfLegend * legendPitch);
    return {paper.margin, top, paper.printableWidth(), paper.height - paper.margin - foot - top};
}

void SheetFrame::drawEntry(SheetPen &pen, const Legend::Entry &entry, double x, double baseline) const
{
    const double rightEdge = printing.paper.width - printing.paper.margin;
    const double em = legendFace.points * pointMm;
    const auto boxFrom = [&](double left) {
        return QRectF(left, baseline - em, rightEdge - left, 1.35 * em);
    };
    if (entry.swatch.set) {
        const double side = printing.scaled(swatchSide);
        pen.rect({x, baseline - side + 0.1 * em, side, side}, entry.swatch, side / 5);
        x += printing.scaled(swatchSide + 0.8);
    }
    if (entry.dashed) {
        const double high = printing.scaled(swatchSide);
        pen.add(RectMark{{x, baseline - high + 0.1 * em, printing.scaled(dashedWidth), high},
                         {},
                         printing.shades.quiet(),
                         printing.scaled(0.2),
                         true,
                         high / 5,
                         {}});
        x += printing.scaled(dashedWidth + 0.9);
    }
    if (!entry.code.isEmpty()) {
        pen.lineIn(boxFrom(x), baseline, entry.code, codeFace, printing.shades.ink());
        x += pen.widthOf(entry.code, codeFace) + printing.scaled(0.9);
    }
    pen.lineIn(boxFrom(x), baseline, entry.name, legendFace, printing.shades.quiet());
}

void SheetFrame::drawHeading(SheetPen &pen) const
{
    const Paper &paper = printing.paper;
    const QRectF box(paper.margin, paper.margin, paper.printableWidth(), printing.scaled(headHeight));
    const QString name = printing.texts.text(printing.agenda.plan().event().name).simplified();
    const QString heading = !title.isEmpty() ? title
                            : name.isEmpty() ? wording::blockScheduleTitle()
                                             : wording::blockScheduleOf(name);
    pen.lineIn(box, paper.margin + printing.scaled(5.2), heading, {printing.scaled(15), true, false},
               printing.shades.ink());
    pen.lineIn(box, paper.margin + printing.scaled(10.3), subtitle, {printing.scaled(8.8), false, false},
               printing.shades.quiet());
}

void SheetFrame::draw(Sheet &sheet, const Legend &legend, int page, int pages) const
{
    const Paper &paper = printing.paper;
    SheetPen pen(sheet, printing.measure);
    drawHeading(pen);
    const double baseline = paper.height - paper.margin - printing.scaled(1);
    const QRectF footerBox(paper.margin, baseline - printing.scaled(3), paper.printableWidth(),
                           printing.scaled(4));
    pen.lineIn(footerBox, baseline, footer(page, pages), legendFace, printing.shades.quiet(), Align::Right);
    const int lines = legendLines(legend, pages);
    const auto placed = flow(legend, lines == 0 ? freeBesideFooter(pages, pages) : paper.printableWidth());
    for (const Placed &entry : placed) {
        const int above = lines == 0 ? 0 : lines - entry.line;
        drawEntry(pen, *entry.entry, paper.margin + entry.x, baseline - above * printing.scaled(legendPitch));
    }
}

} // namespace blokplan::print
