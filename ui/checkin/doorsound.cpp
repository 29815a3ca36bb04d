#include "ui/checkin/doorsound.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QtEndian>

#include <cmath>
#include <numbers>

namespace blokplan::ui
{

namespace
{

constexpr int rate = 22'050;
const auto mutedSetting = QStringLiteral("checkin/muted");

/// The middle of the scale up, one note twice, and low down.
std::vector<Beep> notesOf(DoorTone tone)
{
    switch (tone) {
    case DoorTone::In:
        return {{660, 70}, {990, 130}};
    case DoorTone::Wait:
        return {{520, 110}, {0, 60}, {520, 110}};
    case DoorTone::Stop:
        break;
    }
    return {{220, 160}, {165, 320}};
}

void append16(QByteArray &bytes, int value)
{
    const auto word = qToLittleEndian(qint16(value));
    bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
}

void append32(QByteArray &bytes, qsizetype value)
{
    const auto word = qToLittleEndian(quint32(value));
    bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
}

void appendNote(QByteArray &samples, const Beep &note)
{
    static constexpr double loud = 12'000;
    static constexpr int fade = rate / 200; // 5 ms
    const int count = rate * note.length / 1000;
    for (int i = 0; i < count; ++i) {
        const double edge = std::min({1.0, double(i) / fade, double(count - i) / fade});
        append16(samples, int(loud * edge * std::sin(2 * std::numbers::pi * note.pitch * i / rate)));
    }
}

} // namespace

DoorTone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Admitted:
    case Verdict::JustNow:
    case Verdict::WentOut:
        return DoorTone::In;
    case Verdict::Attention:
    case Verdict::Annulled:
    case Verdict::Waiting:
    case Verdict::Full:
        return DoorTone::Wait;
    default:
        return DoorTone::Stop;
    }
}

QByteArray waveOf(const std::vector<Beep> &notes)
{
    QByteArray samples;
    for (const Beep &note : notes)
        appendNote(samples, note);
    static constexpr int bytesASample = 2;
    static constexpr int formatSize = 16;
    static constexpr int headerSize = 36;
    QByteArray wave("RIFF");
    append32(wave, headerSize + samples.size());
    wave += "WAVEfmt ";
    append32(wave, formatSize);
    append16(wave, 1); // plain samples
    append16(wave, 1); // mono
    append32(wave, rate);
    append32(wave, rate * bytesASample);
    append16(wave, bytesASample);
    append16(wave, bytesASample * 8);
    wave += "data";
    append32(wave, samples.size());
    return wave + samples;
}

DoorSound::DoorSound(QObject *parent)
    : QObject(parent), muted(QSettings().value(mutedSetting, false).toBool())
{
    for (const char *name : {"pw-play", "paplay", "aplay"}) {
        program = QStandardPaths::findExecutable(QLatin1String(name));
        if (!program.isEmpty())
            break;
    }
}

void DoorSound::setMuted(bool wanted)
{
    muted = wanted;
    QSettings().setValue(mutedSetting, wanted);
}

QString DoorSound::fileOf(DoorTone tone)
{
    QString &name = files[size_t(tone)];
    if (!name.isEmpty())
        return name;
    if (folder == nullptr)
        folder = std::make_unique<QTemporaryDir>();
    QFile file(folder->filePath(QStringLiteral("%1.wav").arg(int(tone))));
    if (file.open(QIODevice::WriteOnly) && file.write(waveOf(notesOf(tone))) > 0)
        name = file.fileName();
    return name;
}

void DoorSound::play(DoorTone tone)
{
    if (muted)
        return;
    const QString file = program.isEmpty() ? QString() : fileOf(tone);
    bool plays = false;
    if (!file.isEmpty()) {
        QProcess player;
        player.setProgram(program);
        player.setArguments({file});
        player.setStandardOutputFile(QProcess::nullDevice());
        player.setStandardErrorFile(QProcess::nullDevice());
        plays = player.startDetached();
    }
    if (!plays)
        QApplication::beep();
    emit played(tone);
}

} // namespace blokplan::ui
