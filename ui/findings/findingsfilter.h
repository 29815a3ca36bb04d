#pragma once

#include "ui/findings/findingrows.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace blokplan::ui
{

/// The line above the findings: what they are put together by, and which are wanted.
class FindingsFilter : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsFilter(QWidget *parent = nullptr);

    /// The days one can choose; an invalid one for what is on no day.
    void setDays(const QList<QDate> &days);
    void setCounts(int shown, int all, int accepted);
    /// Narrows to these; nothing means all.
    void choose(const std::optional<QDate> &day, const std::optional<Severity> &severity);
    void startSearch();

    [[nodiscard]] FindingFilter chosen() const;
    [[nodiscard]] Grouping grouping() const;

public slots:
    void showAll();

signals:
    void changed();
    void groupingChanged();

private:
    QComboBox *choice(const QString &name);

    QComboBox *groups;
    QComboBox *severity;
    QComboBox *day;
    QCheckBox *accepted;
    QLabel *count;
    QToolButton *all;
    QLineEdit *field;
    QList<QDate> shownDays;
};

} // namespace blokplan::ui
