#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace blokplan::ui
{

/// Above the people of a group: its name, how many are in, and what can be done with those ticked. Takes no
/// keyboard.
class GroupBar : public QWidget
{
    Q_OBJECT

public:
    explicit GroupBar(QWidget *parent = nullptr);

    struct Told {
        QString group;
        int in = 0;
        int all = 0;
        int ticked = 0;
        bool goesOut = false; ///< the ticked ones leave
    };
    void tell(const Told &told);

signals:
    void allWanted();
    void entryWanted(); ///< of the ticked ones

private:
    QLabel *words;
    QPushButton *all;
    QPushButton *enter;
};

} // namespace blokplan::ui
