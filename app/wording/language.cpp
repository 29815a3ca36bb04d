#include "app/wording/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>
#include <memory>

namespace blokplan::wording
{

namespace
{

struct Spoken {
    QString code = QStringLiteral("en");
    std::array<std::unique_ptr<QTranslator>, 2> translators;
};

Spoken &spoken()
{
    static Spoken now;
    return now;
}

void install(std::unique_ptr<QTranslator> &place, const QString &name, const QString &folder)
{
    auto fresh = std::make_unique<QTranslator>();
    if (!fresh->load(name, folder))
        return;
    QCoreApplication::installTranslator(fresh.get());
    place = std::move(fresh);
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("nl")};
}

QString setLanguage(const QString &wanted)
{
    Spoken &now = spoken();
    for (auto &translator : now.translators) {
        if (translator)
            QCoreApplication::removeTranslator(translator.get());
        translator.reset();
    }
    const QString code = wanted.left(2).toLower();
    now.code = languages().contains(code) ? code : QStringLiteral("en");
    const bool dutch = now.code == QLatin1String("nl");
    QLocale::setDefault(dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                              : QLocale(QLocale::English, QLocale::UnitedKingdom));
    install(now.translators[0], QStringLiteral("qtbase_") + now.code,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(now.translators[1], QStringLiteral("blokplan_") + now.code, QStringLiteral(":/i18n"));
    return now.code;
}

QString language()
{
    return spoken().code;
}

} // namespace blokplan::wording
