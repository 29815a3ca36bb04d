#include "app/print/findingssheet.h"

#include "app/rules/reading.h"
#include "app/rules/rules.h"
#include "app/wording/paper.h"
#include "app/wording/sentences.h"

#include <array>
#include <cstring>

namespace blokplan::print
{

namespace
{

constexpr double wantedColumn = 150; // millimetres on A4, as the lengths below
constexpr double columnGap = 8;
constexpr double textLeft = 4;
constexpr double barWidth = 0.9;

/// One line of text, as wide as the column or less. Pages break between lines: nothing is too tall.
struct Line {
    QString text;
    Face face;
    Colour colour;
    Colour bar; ///< unset for a heading
    double x = 0;
    double rise = 0; ///< from the line's top to its baseline
    double height = 0;
    bool rightToLeft = false;
    bool begins = false;    ///< a finding: a hairline stands above
    bool isHeading = false; ///< stays with the line after it
};

class FindingsLayout
{
public:
    FindingsLayout(const Printing &of, const std::vector<Finding> &findings, Printout &printout)
        : printing(of), out(printout)
    {
        const double width = printing.paper.printableWidth();
        const double gap = printing.scaled(columnGap);
        columns = std::max(1, int((width + gap) / (printing.scaled(wantedColumn) + gap)));
        columnWidth = (width - (columns - 1) * gap) / columns;
        for (size_t i = 0; i < findings.size(); ++i) {
            if (i == 0 || std::strcmp(findings[i].rule, findings[i - 1].rule) != 0)
                addHeading(findings, i);
            addFinding(findings[i]);
        }
        breakPages();
    }

    [[nodiscard]] int pageCount() const { return int(pages.size()); }
    void draw(Sheet &sheet, int page) const;

private:
    struct Put {
        const Line *line;
        QPointF at;
    };
    void addHeading(const std::vector<Finding> &findings, size_t from);
    void addFinding(const Finding &finding);
    void addText(const QString &text, Line form);
    [[nodiscard]] Colour barOf(const Finding &finding) const;
    void breakPages();

    const Printing &printing;
    Printout &out;
    std::vector<Line> lines;
    std::vector<std::vector<Put>> pages;
    double columnWidth = 0;
    int columns = 1;
};

Colour FindingsLayout::barOf(const Finding &finding) const
{
    switch (finding.severity) {
    case Severity::Blocking:
        return printing.shades.toned(Colour::of(0xb81f24));
    case Severity::Serious:
        return printing.shades.toned(Colour::of(0xd9822b));
    case Severity::Hint:
    case Severity::Off:
        break;
    }
    return printing.shades.toned(Colour::of(0x9aa1ad));
}

/// The text in as many lines as it takes, alike in all but the first's hairline.
void FindingsLayout::addText(const QString &text, Line form)
{
    const QString drawable = printing.measure.drawable(text);
    if (drawable != text)
        out.unplaced.push_back({text, {}, {}, 0, true});
    const double em = form.face.points * pointMm;
    const double width = (columnWidth - form.x - 0.05) / em;
    const Pieces pieces = cut(drawable, form.face.bold, printing.measure);
    auto broken = wrap(pieces, width, {false, {}}, printing.measure);
    if (!broken)
        broken =
            wrap(pieces, width, {true, printing.agenda.plan().event().languages.value(0)}, printing.measure);
    form.rightToLeft = pieces.rightToLeft;
    const double extra = form.height;
    for (const QString &line : broken.value_or(QStringList())) {
        form.text = line;
        form.rise = std::max(0.8, pieces.ink.up) * em + (form.begins || form.isHeading ? extra : 0);
        form.height = form.rise + std::max(0.3, pieces.ink.down) * em + 0.12 * em;
        lines.push_back(form);
        form.begins = false;
    }
}

void FindingsLayout::addHeading(const std::vector<Finding> &findings, size_t from)
{
    const Finding &first = findings[from];
    const auto same = std::count_if(findings.begin() + qsizetype(from), findings.end(),
                                    [&](const Finding &f) { return std::strcmp(f.rule, first.rule) == 0; });
    Line form;
    form.face = {printing.scaled(9.5), true, false};
    form.colour = printing.shades.ink();
    form.height = printing.scaled(3);
    form.isHeading = true;
    addText(wording::findingsHeading(wording::ruleTitle(first.rule), wording::severity(first.severity),
                                     int(same)),
            form);
}

void FindingsLayout::addFinding(const Finding &finding)
{
    Line form;
    form.face = {printing.scaled(8.5), false, false};
    form.colour = finding.accepted ? printing.shades.quiet() : printing.shades.ink();
    form.bar = barOf(finding);
    form.x = printing.scaled(textLeft);
    form.height = printing.scaled(0.9);
    form.begins = true;
    addText(wording::finding(finding, printing.agenda.plan()), form);
    const Acceptance *acceptance = printing.agenda.plan().find(finding.acceptance);
    if (acceptance == nullptr)
        return;
    form.begins = false;
    form.face.points = printing.scaled(7.6);
    form.colour = printing.shades.quiet();
    addText(finding.accepted ? wording::acceptedBecause(acceptance->reason)
                             : wording::acceptedButWorse(acceptance->reason),
            form);
}

void FindingsLayout::breakPages()
{
    const QRectF inside = SheetFrame(printing, {}).inside(0);
    pages.assign(1, {});
    int column = 0;
    double y = inside.top();
    for (size_t i = 0; i < lines.size(); ++i) {
        double needed = lines[i].height;
        for (size_t k = i; lines[k].isHeading && k + 1 < lines.size(); ++k)
            needed += lines[k + 1].height;
        if (y + needed > inside.bottom() && y > inside.top()) {
            y = inside.top();
            if (++column == columns) {
                column = 0;
                pages.emplace_back();
            }
        }
        const double left = inside.left() + column * (columnWidth + printing.scaled(columnGap));
        pages.back().push_back({&lines[i], {left, y}});
        y += lines[i].height;
    }
}

void FindingsLayout::draw(Sheet &sheet, int page) const
{
    SheetPen pen(sheet, printing.measure);
    for (const Put &put : pages[size_t(page)]) {
        const Line &line = *put.line;
        if (line.begins)
            pen.line(put.at, put.at + QPointF(columnWidth, 0), printing.shades.hourLine(), 0.15);
        if (line.bar.set) {
            const double down = line.begins ? printing.scaled(0.7) : 0;
            pen.rect({put.at.x(), put.at.y() + down, printing.scaled(barWidth), line.height - down},
                     line.bar);
        }
        const double width = pen.widthOf(line.text, line.face);
        const QRectF box(put.at.x() + line.x, put.at.y(), columnWidth - line.x, line.height);
        const double x = line.rightToLeft ? box.right() - width : box.left();
        pen.add(TextMark{line.text, line.face, line.colour, x, put.at.y() + line.rise, width, false,
                         line.rightToLeft, box});
    }
}

QString subtitleOf(const std::vector<Finding> &findings)
{
    std::array<int, 3> counts{};
    int accepted = 0;
    for (const Finding &finding : findings) {
        accepted += finding.accepted ? 1 : 0;
        counts[size_t(finding.severity)] += finding.accepted ? 0 : 1;
    }
    return wording::findingsSummary(counts[0], counts[1], counts[2], accepted);
}

bool isWanted(const Finding &finding, const Agenda &agenda, const BlockScheduleOptions &options)
{
    const Plan &plan = agenda.plan();
    const auto any = [](const auto &ids, auto &&is) { return std::any_of(ids.begin(), ids.end(), is); };
    const auto onDay = [&](const PlacementId &id) {
        const Placement *at = plan.find(id);
        return at != nullptr && options.days.contains(programmeDate(plan.event(), *at));
    };
    const auto inRoom = [&](const RoomId &id) { return options.rooms.contains(id); };
    const auto ofTrack = [&](const SessionId &id) {
        const Session *session = plan.find(id);
        return session != nullptr && session->tracks.contains(*options.track);
    };
    const Route *route = options.route ? plan.find(*options.route) : nullptr;
    const auto onRoute = [&](const SessionId &id) {
        return route != nullptr &&
               any(route->blocks, [&](const RouteBlock &block) { return block.sessions.contains(id); });
    };
    return (options.days.isEmpty() || any(finding.placements, onDay)) &&
           (options.rooms.isEmpty() || any(finding.rooms, inRoom)) &&
           (!options.track || any(finding.sessions, ofTrack)) &&
           (!options.route || any(finding.sessions, onRoute));
}

} // namespace

Printout findingsSheets(const Agenda &agenda, const std::vector<Finding> &findings,
                        const BlockScheduleOptions &options, const Measure &measure)
{
    std::vector<Finding> sorted = findings;
    sortForReading(sorted, agenda);
    const Printing printing(agenda, options, measure);
    Printout printout;
    const FindingsLayout layout(printing, sorted, printout);
    const QString name = printing.texts.text(agenda.plan().event().name).simplified();
    const SheetFrame frame(printing, subtitleOf(sorted),
                           name.isEmpty() ? wording::findingsTitle() : wording::findingsOf(name));
    for (int page = 0; page < layout.pageCount(); ++page) {
        Sheet sheet{printing.paper.width, printing.paper.height, {}};
        frame.draw(sheet, {}, page + 1, layout.pageCount());
        layout.draw(sheet, page);
        printout.sheets.push_back(std::move(sheet));
    }
    if (sorted.empty()) {
        const QRectF inside = frame.inside(0);
        SheetPen(printout.sheets.front(), measure)
            .lineIn(inside, inside.top() + printing.scaled(12), wording::noFindings(),
                    {printing.scaled(11), false, false}, printing.shades.quiet());
    }
    return printout;
}

Printout findingsSheets(const Agenda &agenda, const std::vector<Finding> &findings,
                        const BlockScheduleOptions &options)
{
    return findingsSheets(agenda, findings, options, FontMeasure::ofThread());
}

Printout findingsProduct(const Agenda &agenda, const BlockScheduleOptions &options)
{
    std::vector<Finding> found = Findings(agenda, options.printedAt.date()).all();
    std::erase_if(found, [&](const Finding &finding) { return !isWanted(finding, agenda, options); });
    return findingsSheets(agenda, found, options);
}

} // namespace blokplan::print
