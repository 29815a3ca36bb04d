#pragma once

#include "ui/base/desk.h"

#include <QListWidget>

namespace blokplan::ui
{

/// The findings as a list under headings of severity, each with its count. A click or Enter leads to the
/// session.
class FindingsList : public QListWidget
{
    Q_OBJECT

public:
    explicit FindingsList(Desk &desk, QWidget *parent = nullptr);

    /// Only findings whose sentence or rule holds all these words.
    void setWords(const QString &words);
    [[nodiscard]] int shownCount() const { return shown; }

signals:
    void refreshed();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void fill();
    void addHeading(Severity severity, const QList<const Finding *> &findings);
    void addFinding(const Finding &finding);
    void lead(const QListWidgetItem *item);

    Desk &desk;
    QString words;
    std::vector<Finding> found;
    int shown = 0;
    bool isStale = true;
};

/// Where a finding is best seen: its first placement, else its first session, person or room.
std::optional<Target> placeOf(const Finding &finding);

} // namespace blokplan::ui
