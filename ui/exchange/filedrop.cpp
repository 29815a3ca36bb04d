#include "ui/exchange/filedrop.h"

#include "ui/base/theme.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

namespace blokplan::ui
{

QStringList filesIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

FileDrop::FileDrop(QWidget &target, const QString &invitation)
    : QObject(&target), widget(target), veil(new QLabel(invitation, &target))
{
    veil->setAlignment(Qt::AlignCenter);
    veil->setAttribute(Qt::WA_TransparentForMouseEvents);
    QFont font = veil->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setBold(true);
    veil->setFont(font);
    veil->hide();
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

void FileDrop::invite(bool inviting)
{
    if (inviting) {
        const Theme theme = Theme::of(widget.palette());
        QColor ground = theme.page;
        ground.setAlphaF(0.88F);
        veil->setStyleSheet(
            QStringLiteral(
                "color: %1; background: rgba(%2, %3, %4, %5); border: 3px dashed %1; border-radius: 10px;")
                .arg(theme.accent.name())
                .arg(ground.red())
                .arg(ground.green())
                .arg(ground.blue())
                .arg(ground.alpha()));
        veil->setGeometry(widget.rect().adjusted(8, 8, -8, -8));
        veil->raise();
    }
    veil->setVisible(inviting);
}

bool FileDrop::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (filesIn(*drag->mimeData()).isEmpty())
            return false;
        drag->acceptProposedAction();
        invite(true);
        return true;
    }
    case QEvent::DragLeave:
        invite(false);
        return false;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList paths = filesIn(*drop->mimeData());
        invite(false);
        if (paths.isEmpty())
            return false;
        drop->acceptProposedAction();
        emit dropped(paths);
        return true;
    }
    default:
        return QObject::eventFilter(object, event);
    }
}

} // namespace blokplan::ui
