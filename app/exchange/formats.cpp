#include "app/exchange/planjson.h"
#include "app/exchange/schedulexml.h"
#include "app/exchange/sessionscsv.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace blokplan
{

namespace
{

const std::array formats{
    Format{"schedule-xml", "Pentabarf schedule.xml",
           [] {
               return QStringList{QStringLiteral("xml"), QStringLiteral("frab")};
           },
           schedulexml::recognise, schedulexml::read, schedulexml::write},
    Format{"plan-json", "Blokplan JSON", [] { return QStringList{QStringLiteral("json")}; },
           planjson::recognise, planjson::read, planjson::write, true},
    Format{"sessions-csv", "CSV", [] { return QStringList{QStringLiteral("csv")}; },
           [](const QByteArray &, const QString &) { return 0; }, nullptr, sessionscsv::write},
};

QString megabytes(qint64 bytes)
{
    return QStringLiteral("%1 MB").arg((bytes + (1 << 20) - 1) >> 20);
}

Result<QByteArray> bytesOf(const QString &path)
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

const Format *recognised(const QByteArray &bytes, const QString &path)
{
    const QByteArray head = bytes.left(64 * 1024);
    const Format *best = nullptr;
    int most = 0;
    for (const Format &format : formats) {
        const int sure = format.read == nullptr ? 0 : format.recognise(head, path);
        if (sure > most) {
            best = &format;
            most = sure;
        }
    }
    return best;
}

} // namespace

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
    const auto bytes = bytesOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Format *format = forcedFormat.isEmpty() ? recognised(*bytes, path) : formatNamed(forcedFormat);
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
