#pragma once

#include "app/model/facts.h"

#include <QStringList>
#include <QWidget>

namespace blokplan::ui
{

/// What the panel says of one scan.
struct VerdictText {
    Verdict verdict = Verdict::Admitted;
    QString word;      ///< "Go in"
    QString name;      ///< of the attendee; or the code that is nobody's
    QString under;     ///< organisation, category
    QString sentence;  ///< all there is to know
    QStringList notes; ///< instructions, what the door needs to know
    QString footer;    ///< when, how, where
    QString keys;      ///< what can be done now
};

/// Colours and shapes of a verdict; no two kinds have the same shape, so that colour says nothing alone.
enum class VerdictShape { Tick, TickTwice, Cross, Question, Clock, Hand, Arrow };
VerdictShape shapeOf(Verdict verdict);
QColor groundOf(Verdict verdict);

/// The big answer of the door: shape, colour, name and sentence; once somebody types again it shrinks to one
/// neutral line, so that a green name never stands beside another search.
class VerdictPanel : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget *parent = nullptr);

    void show(const VerdictText &text);
    void refuse(const QString &sentence); ///< nothing was kept: why
    void shrink();
    [[nodiscard]] bool isShrunk() const { return state != State::Large; }
    [[nodiscard]] const VerdictText &shown() const { return text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State { Empty, Large, Small };
    void paintLarge(QPainter &painter) const;
    [[nodiscard]] QFont fontOf(double scale, bool bold) const;
    int flow(QPainter &painter, double scale, bool paints) const;
    int flowNote(QPainter &painter, int top, const QString &note, double scale, bool paints) const;
    int flowParagraph(QPainter &painter, const QRect &room, const QString &words, const QFont &large,
                      bool paints) const;

    State state = State::Empty;
    bool refused = false;
    VerdictText text;
};

} // namespace blokplan::ui
