#include "ui/base/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace blokplan::ui
{

namespace
{

/// Draws the SVG with its `currentColor` replaced by the palette's text colour at the time of painting.
class LineIcon : public QIconEngine
{
public:
    explicit LineIcon(QString wanted) : name(std::move(wanted)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
        const QByteArray colour = QGuiApplication::palette().color(group, role).name().toLatin1();
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIcon(name); }

private:
    QString name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new LineIcon(name));
}

} // namespace blokplan::ui
