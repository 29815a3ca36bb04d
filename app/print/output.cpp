#include "app/print/output.h"

#include "app/base/wholefile.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace blokplan::print
{

namespace
{

constexpr double mmPerInch = 25.4;
constexpr int pdfDpi = 1200;

QPageLayout layoutOf(const Sheet &sheet)
{
    const QPageSize size(QSizeF(sheet.width, sheet.height), QPageSize::Millimeter, QString(),
                         QPageSize::ExactMatch);
    return {size, QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter};
}

bool isStopped(const Going &going, size_t done, size_t all)
{
    return going && !going(double(done) / double(all));
}

} // namespace

Result<QByteArray> pdf(const Printout &printout, const QString &title, const Going &going)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Blokplan"));
    writer.setResolution(pdfDpi);
    if (printout.sheets.empty())
        return fail(ProblemKind::NothingInIt);
    writer.setPageLayout(layoutOf(printout.sheets.front()));
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ProblemKind::CannotWrite);
    for (size_t i = 0; i < printout.sheets.size(); ++i) {
        if (isStopped(going, i, printout.sheets.size())) {
            painter.end();
            return fail(ProblemKind::Cancelled);
        }
        if (i > 0) {
            writer.setPageLayout(layoutOf(printout.sheets[i]));
            writer.newPage();
        }
        draw(painter, printout.sheets[i], pdfDpi / mmPerInch);
    }
    painter.end();
    return bytes;
}

Result<void> writePdf(const Printout &printout, const QString &path, const QString &title, const Going &going)
{
    return pdf(printout, title, going).and_then([&](const QByteArray &bytes) {
        return writeWhole(path, bytes);
    });
}

QByteArray png(const Sheet &sheet, double dpi)
{
    constexpr double mostPixels = 4e8;
    const double inches = sheet.width * sheet.height / (mmPerInch * mmPerInch);
    const double used = std::min(dpi, std::sqrt(mostPixels / inches));
    const double perMm = used / mmPerInch;
    QImage image(int(std::lround(sheet.width * perMm)), int(std::lround(sheet.height * perMm)),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(int(std::lround(perMm * 1000)));
    image.setDotsPerMeterY(int(std::lround(perMm * 1000)));
    QPainter painter(&image);
    draw(painter, sheet, perMm);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Result<int> writePng(const Printout &printout, const QString &path, double dpi, const Going &going)
{
    const bool each = path.contains(QStringLiteral("%d"));
    const size_t count = each ? printout.sheets.size() : std::min<size_t>(1, printout.sheets.size());
    for (size_t i = 0; i < count; ++i) {
        if (isStopped(going, i, count))
            return fail(ProblemKind::Cancelled);
        QString own = path;
        own.replace(QStringLiteral("%d"), QString::number(i + 1));
        if (const auto written = writeWhole(own, png(printout.sheets[i], dpi)); !written)
            return tl::unexpected(written.error());
    }
    return int(count);
}

} // namespace blokplan::print
