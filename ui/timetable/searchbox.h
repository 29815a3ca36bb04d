#pragma once

#include "ui/timetable/searchindex.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace blokplan::ui
{

/// One line that answers while one types; Enter goes to the first answer, arrows and Enter to another.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent);

    /// Who answers; asked at each letter.
    void setFinder(std::function<std::vector<SearchHit>(const QString &)> answers)
    {
        finder = std::move(answers);
    }
    [[nodiscard]] const std::vector<SearchHit> &hits() const { return found; }

signals:
    void chosen(const blokplan::ui::SearchHit &hit);
    void left(); ///< by Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer();
    void fillList();
    void choose(int row);

    std::function<std::vector<SearchHit>(const QString &)> finder;
    std::vector<SearchHit> found;
    bool mayBeMore = false;
    QStandardItemModel *model;
    QCompleter *list;
};

} // namespace blokplan::ui
