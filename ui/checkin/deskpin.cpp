#include "ui/checkin/deskpin.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSettings>

namespace blokplan::ui::deskpin
{

namespace
{

const auto setting = QStringLiteral("checkin/pin");

/// Slow on purpose: four figures are tried quickly otherwise.
QByteArray digestOf(const QString &pin, const QByteArray &salt)
{
    static constexpr int rounds = 50'000;
    QByteArray digest = salt + pin.toUtf8();
    for (int i = 0; i < rounds; ++i)
        digest = QCryptographicHash::hash(salt + digest, QCryptographicHash::Sha256);
    return digest.toHex();
}

} // namespace

bool isSet()
{
    return !QSettings().value(setting).toByteArray().isEmpty();
}

void set(const QString &pin)
{
    if (pin.isEmpty()) {
        QSettings().remove(setting);
        return;
    }
    quint32 random[4];
    QRandomGenerator::system()->fillRange(random);
    const QByteArray salt = QByteArray(reinterpret_cast<const char *>(random), sizeof random).toHex();
    QSettings().setValue(setting, salt + ':' + digestOf(pin, salt));
}

bool fits(const QString &pin)
{
    const QByteArrayList kept = QSettings().value(setting).toByteArray().split(':');
    return kept.size() == 2 && digestOf(pin, kept[0]) == kept[1];
}

} // namespace blokplan::ui::deskpin
