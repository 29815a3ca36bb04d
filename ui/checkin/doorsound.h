#pragma once

#include "app/model/facts.h"

#include <QObject>
#include <QTemporaryDir>

#include <array>
#include <memory>

namespace blokplan::ui
{

/// How a verdict sounds: three groups that are told apart without looking.
enum class DoorTone { In, Wait, Stop };
DoorTone toneOf(Verdict verdict);

/// One note: its pitch in hertz (0 is silence) and its length in milliseconds.
struct Beep {
    double pitch = 0;
    int length = 0;
};
/// A WAV file (RIFF, 16 bit, mono, 22,050 samples a second) of notes one after another, each faded in and out
/// so that nothing clicks.
QByteArray waveOf(const std::vector<Beep> &notes);

/// The sound of the door. Played by the first of the players this machine has (pw-play, paplay, aplay), so
/// that the program needs no sound library; by the bell of the screen where there is none. Never waits.
class DoorSound : public QObject
{
    Q_OBJECT

public:
    explicit DoorSound(QObject *parent = nullptr);

    void play(DoorTone tone);
    void setMuted(bool muted); ///< remembered for this computer
    [[nodiscard]] bool isMuted() const { return muted; }
    [[nodiscard]] QString player() const { return program; } ///< empty: only the bell

signals:
    void played(blokplan::ui::DoorTone tone); ///< whatever made it sound; not while muted

private:
    [[nodiscard]] QString fileOf(DoorTone tone);

    bool muted = false;
    QString program;
    std::unique_ptr<QTemporaryDir> folder; ///< of the files, made with the first sound
    std::array<QString, 3> files;
};

} // namespace blokplan::ui
