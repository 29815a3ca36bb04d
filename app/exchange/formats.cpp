#include "app/exchange/attendeesexport.h"
#include "app/exchange/attendeestable.h"
#include "app/exchange/planjson.h"
#include "app/exchange/schedulexml.h"
#include "app/exchange/sessionscsv.h"
#include "app/exchange/zipparts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace blokplan
{

namespace
{

int recogniseNothing(const QByteArray & /*head*/, const QString & /*fileName*/)
{
    return 0;
}

const std::array formats{
    Format{"schedule-xml", "Pentabarf schedule.xml",
           [] {
               return QStringList{QStringLiteral("xml"), QStringLiteral("frab")};
           },
           schedulexml::recognise, schedulexml::read, schedulexml::write},
    Format{"plan-json", "Blokplan JSON", [] { return QStringList{QStringLiteral("json")}; },
           planjson::recognise, planjson::read, planjson::write, true},
    Format{"sessions-csv", "CSV", [] { return QStringList{QStringLiteral("csv")}; }, recogniseNothing,
           nullptr, sessionscsv::write},
    Format{"attendees", QT_TRANSLATE_NOOP("Formats", "Attendees (CSV, XLSX, ODS)"),
           [] {
               return QStringList{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"),
                                  QStringLiteral("xlsx"), QStringLiteral("ods")};
           },
           attendees::recognise, nullptr, nullptr, false, true},
    Format{"attendees-csv", QT_TRANSLATE_NOOP("Formats", "Attendees (CSV)"),
           [] { return QStringList{QStringLiteral("csv")}; }, recogniseNothing, nullptr, attendees::writeCsv,
           true, true},
    Format{"attendees-xlsx", QT_TRANSLATE_NOOP("Formats", "Attendees (XLSX)"),
           [] { return QStringList{QStringLiteral("xlsx")}; }, recogniseNothing, nullptr,
           attendees::writeXlsx, true, true},
};

QString megabytes(qint64 bytes)
{
    return QStringLiteral("%1 MB").arg((bytes + (1 << 20) - 1) >> 20);
}

} // namespace

Result<QByteArray> sourceBytes(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ProblemKind::NotFound, path);
    if (info.isDir())
        return fail(ProblemKind::IsFolder, path);
    if (info.size() > largestSource)
        return fail(ProblemKind::TooLarge, path, {megabytes(info.size()), megabytes(largestSource)});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(info.isReadable() ? ProblemKind::CannotRead : ProblemKind::NoPermission, path,
                    {file.errorString()});
    const QByteArray bytes = file.read(largestSource + 1); // a pipe does not say how much it holds
    if (file.error() != QFileDevice::NoError)
        return fail(ProblemKind::CannotRead, path, {file.errorString()});
    if (bytes.size() > largestSource)
        return fail(ProblemKind::TooLarge, path, {megabytes(bytes.size()), megabytes(largestSource)});
    return bytes.isEmpty() ? fail(ProblemKind::Empty, path) : Result<QByteArray>(bytes);
}

const Format *recognisedFormat(const QByteArray &bytes, const QString &path)
{
    const QByteArray head = ZipParts::looksLike(bytes) ? bytes : bytes.left(64 * 1024);
    const Format *best = nullptr;
    int most = 0;
    for (const Format &format : formats) {
        const int sure = format.isRead() ? format.recognise(head, path) : 0;
        if (sure > most) {
            best = &format;
            most = sure;
        }
    }
    return best;
}

std::span<const Format> allFormats()
{
    return formats;
}

const Format *formatNamed(const QString &name)
{
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [&](const Format &f) { return name == QLatin1String(f.name); });
    return found == formats.end() ? nullptr : &*found;
}

Result<Incoming> readSource(const QString &path, const QString &forcedFormat, const ReadOptions &options)
{
    const auto bytes = sourceBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Format *format =
        forcedFormat.isEmpty() ? recognisedFormat(*bytes, path) : formatNamed(forcedFormat);
    if (format != nullptr && format->ofAttendees && format->isRead())
        return fail(ProblemKind::NoEvent, path);
    if (format == nullptr || format->read == nullptr)
        return fail(ProblemKind::UnknownFormat, path, {forcedFormat});
    return format->read(*bytes, path, options);
}

Result<Plan> samplePlan()
{
    const QString path = QStringLiteral(":/samples/nu-open-2017.json");
    return readSource(path, QStringLiteral("plan-json"), {}).map([](const Incoming &in) { return in.plan; });
}

} // namespace blokplan
