#include "app/checkin/attendance.h"
#include "app/cli/call.h"
#include "app/cli/lookup.h"
#include "app/edits/presets.h"
#include "app/print/blockschedule.h"
#include "app/print/keptoptions.h"
#include "app/print/output.h"
#include "app/print/products.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace blokplan::cli
{

namespace
{

struct Print {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

int listProducts(const Call &call)
{
    QJsonArray list;
    for (const print::Product &product : print::products()) {
        list.append(QJsonObject{{QStringLiteral("name"), QLatin1String(product.name)},
                                {QStringLiteral("title"), product.title()}});
        tell(call, QLatin1String(product.name) + QStringLiteral("  ") + product.title());
    }
    if (call.json)
        answer({{QStringLiteral("products"), list}});
    return Done;
}

bool isPaperOf(const print::Product &product, const QString &name)
{
    return product.papers().contains(name, Qt::CaseInsensitive);
}

/// What the doors saw is read only for what takes it.
Result<print::Printout> madeOf(const print::Product &product, const QString &file, const Plan &plan,
                               const print::BlockScheduleOptions &options, const print::Going &going)
{
    const Agenda agenda(plan);
    if (product.ofFacts == nullptr)
        return product.make(agenda, options, going);
    return Store::open(file, Store::Access::ReadOnly)
        .and_then([](const std::unique_ptr<Store> &store) { return store->factsAfter(0, 0); })
        .map([&](const Store::Facts &facts) {
            checkin::Attendance attendance(plan);
            for (const Scan &scan : facts.scans)
                attendance.add(scan);
            return product.ofFacts(agenda, options, attendance, going);
        });
}

/// Kept in the file under a name; the usual ones without --preset.
Result<print::BlockScheduleOptions> keptOptions(const Plan &plan, const Call &call)
{
    if (!call.has("--preset"))
        return print::BlockScheduleOptions();
    const QString name = call.option("--preset");
    const Preset *preset = edits::presetNamed(plan, print::blockSchedulePurpose(), name);
    if (preset == nullptr)
        return fail(ProblemKind::NoSuchThing, name, {QLatin1String(Preset::kind), name});
    return print::optionsOf(preset->values);
}

/// What the command line says goes before what is kept.
print::BlockScheduleOptions withCall(print::BlockScheduleOptions options, const Call &call,
                                     const Selection &selection)
{
    if (selection.day)
        options.days = {*selection.day};
    if (selection.room)
        options.rooms = {*selection.room};
    if (selection.track || selection.route) {
        options.track = selection.track;
        options.route = selection.route;
    }
    options.paper = call.option("--paper", options.paper).toUpper();
    options.landscape = call.has("--landscape") || (options.landscape && !call.has("--portrait"));
    options.grey = options.grey || call.has("--grey");
    options.list = options.list || call.has("--as-list");
    options.onePageADay = options.onePageADay || call.has("--one-page");
    options.printedAt = QDateTime::currentDateTime();
    return options;
}

bool isPicture(const QString &out)
{
    return out.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
}

/// A name that promises another kind of file than those that are made. Pipes and devices promise nothing.
bool promisesOther(const QString &out)
{
    const QFileInfo info(out);
    const QString suffix = info.suffix().toLower();
    return !suffix.isEmpty() && suffix != QLatin1String("pdf") && suffix != QLatin1String("png") &&
           (info.isFile() || !info.exists());
}

/// Laying out is the first half, writing the second.
print::Going halfOf(const Progress &progress, double from)
{
    if (!progress)
        return {};
    return [progress, from](double part) { return progress(from + part / 2); };
}

/// How many pages were written.
Result<int> write(const Call &call, const print::Printout &printout, const QString &title,
                  const print::Going &going)
{
    static constexpr double dpi = 150;
    const QString out = call.option("-o");
    if (isPicture(out))
        return print::writePng(printout, out, dpi, going);
    return print::pdf(printout, title, going)
        .and_then([&](const QByteArray &bytes) { return deliver(call, out, bytes); })
        .map([&] { return int(printout.sheets.size()); });
}

QStringList textsOf(const print::Printout &printout)
{
    QStringList texts;
    for (const print::Unplaced &one : printout.unplaced)
        texts.append(one.text);
    return texts;
}

/// Beside each of those texts the smallest paper on which it would fit; null where there is none.
QJsonArray papersOf(const print::Printout &printout)
{
    QJsonArray papers;
    for (const print::Unplaced &one : printout.unplaced)
        papers.append(one.paper.isEmpty() ? QJsonValue() : QJsonValue(one.paper));
    return papers;
}

QString sentenceOn(const print::Unplaced &one)
{
    if (one.noGlyph)
        return Print::tr("No font here has all characters of: %1").arg(one.text);
    if (one.paper.isEmpty())
        return Print::tr("Did not fit whole: %1").arg(one.text);
    return Print::tr("Did not fit whole (it would on %2): %1").arg(one.text, one.paper);
}

void report(const Call &call, const print::Printout &printout, const QString &out, int pages)
{
    for (const print::Unplaced &one : printout.unplaced)
        warn(sentenceOn(one));
    if (out == QLatin1String("-"))
        return;
    if (call.json)
        answer({{QStringLiteral("written"), out},
                {QStringLiteral("pages"), pages},
                {QStringLiteral("unplacedText"), QJsonArray::fromStringList(textsOf(printout))},
                {QStringLiteral("unplacedPaper"), papersOf(printout)}});
    tell(call, Print::tr("Wrote %n page(s) to %1.", nullptr, pages).arg(out));
}

} // namespace

int runPrint(const Call &call)
{
    if (call.has("--list"))
        return listProducts(call);
    if (call.positional.size() < 2)
        return wrong(Print::tr("print wants a file and a product; `blokplan-cli print --list` names them."));
    const print::Product *product = print::productNamed(call.positional[1]);
    if (product == nullptr)
        return wrong(Print::tr("%1 is no print product; `blokplan-cli print --list` names them.")
                         .arg(call.positional[1]));
    if (call.option("-o").isEmpty())
        return wrong(Print::tr("print wants to know where to: -o OUT.pdf."));
    if (call.has("--paper") && !isPaperOf(*product, call.option("--paper")))
        return wrong(Print::tr("%1 is no paper for that; there are: %2.")
                         .arg(call.option("--paper"), product->papers().join(QStringLiteral(", "))));
    if (promisesOther(call.option("-o")))
        return wrong(Print::tr("print writes PDF and PNG; give -o a name that ends in .pdf or .png."));
    if (call.has("--landscape") && call.has("--portrait"))
        return wrong(Print::tr("--landscape and --portrait do not go together."));
    const auto plan = planOf(call.positional[0]);
    if (!plan)
        return refuse(plan.error(), Side::Input);
    const auto selection = selectionOf(*plan, call);
    if (!selection)
        return refuse(selection.error(), Side::Input);
    const auto kept = keptOptions(*plan, call);
    if (!kept)
        return refuse(kept.error(), Side::Input);
    const Progress progress = progressOnTerminal();
    const auto printout =
        madeOf(*product, call.positional[0], *plan, withCall(*kept, call, *selection), halfOf(progress, 0));
    if (!printout)
        return refuse(printout.error(), Side::Input);
    const QString title = plan->event().name.first + QStringLiteral(" \u2014 ") + product->title();
    const auto pages = write(call, *printout, title, halfOf(progress, 0.5));
    if (progress && pages)
        progress(1);
    if (!pages)
        return refuse(pages.error(), Side::Output);
    report(call, *printout, call.option("-o"), *pages);
    return printout->unplaced.empty() ? Done : ActOnIt;
}

} // namespace blokplan::cli
