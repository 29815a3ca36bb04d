#pragma once

#include <QDialog>
#include <QElapsedTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace blokplan::ui
{

/// What one scan looked like: told key by key.
struct ScannerRun {
    enum class End { None, Enter, Tab };

    QString text;
    qint64 longestPause = 0; ///< milliseconds between two keys
    End end = End::None;
};

/// What such a scan means for the door, in a sentence or two.
QString verdictOn(const ScannerRun &run, int pauseNow);
/// The pause that would take it, with some to spare, where the one that is set does not; 0 when it does.
int betterPause(const ScannerRun &run, int pauseNow);

/// Measures what a scanner really types: how fast, what it ends with, whether the letters come through.
class ScannerTest : public QDialog
{
    Q_OBJECT

public:
    explicit ScannerTest(QWidget *parent = nullptr);

signals:
    void settingsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void finish(ScannerRun::End end);
    void offerEnds();

    ScannerRun run;
    qint64 lastKey = 0;
    QElapsedTimer clock;
    QTimer *silence;
    QLabel *told;
    QPushButton *take;
    QComboBox *ends;
    int better = 0;
};

} // namespace blokplan::ui
