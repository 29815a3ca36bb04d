#pragma once

#include <QObject>

class QLabel;
class QMimeData;
class QWidget;

namespace blokplan::ui
{

/// The files of this machine among what is dragged.
QStringList filesIn(const QMimeData &data);

/// Lets files be dropped on a widget, and says over it what will become of them while they hover there.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    FileDrop(QWidget &target, const QString &invitation);

signals:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void invite(bool inviting);

    QWidget &widget;
    QLabel *veil;
};

} // namespace blokplan::ui
