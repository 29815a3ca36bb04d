#include "app/print/hyphens.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QMutex>
#include <QStandardPaths>
#include <QStringConverter>

#include <cstdlib>
#include <hyphen.h>
#include <memory>
#include <vector>

namespace blokplan::print
{

namespace
{

struct Free {
    void operator()(HyphenDict *dictionary) const { hnj_hyphen_free(dictionary); }
};
using Dictionary = std::unique_ptr<HyphenDict, Free>;

QString fileFor(const QString &language)
{
    const auto folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
                                                   QStringLiteral("hyphen"), QStandardPaths::LocateDirectory);
    for (const QString &folder : folders) {
        for (const QString &form : {QStringLiteral("hyph_%1.dic"), QStringLiteral("hyph_%1_*.dic")}) {
            const QStringList found = QDir(folder).entryList({form.arg(language)}, QDir::Files, QDir::Name);
            if (!found.isEmpty())
                return QDir(folder).filePath(found.first());
        }
    }
    const qsizetype part = language.indexOf(QLatin1Char('_'));
    return part > 0 ? fileFor(language.left(part)) : QString();
}

Dictionary load(const QString &language)
{
    QString plain = language;
    plain.replace(QLatin1Char('-'), QLatin1Char('_'));
    const QString file = plain.isEmpty() ? QString() : fileFor(plain);
    return Dictionary(file.isEmpty() ? nullptr : hnj_hyphen_load(QFile::encodeName(file).constData()));
}

/// The places in a word of letters only, by its own encoding; UTF-8 has more bytes than characters.
QList<int> placesIn(HyphenDict *dictionary, const QString &word)
{
    const bool utf8 = dictionary->utf8 != 0;
    QStringEncoder encode(utf8 ? QStringConverter::Utf8 : QStringConverter::Latin1);
    const QByteArray bytes = encode(word.toLower());
    if (encode.hasError() || (!utf8 && bytes.size() != word.size()))
        return {};
    std::vector<char> marks(size_t(bytes.size()) + 5);
    char **replacements = nullptr;
    int *positions = nullptr;
    int *cuts = nullptr;
    const int failed = hnj_hyphen_hyphenate3(dictionary, bytes.constData(), int(bytes.size()), marks.data(),
                                             nullptr, &replacements, &positions, &cuts, 2, 3, 2, 3);
    QList<int> places;
    for (int i = 0; failed == 0 && i + 1 < word.size(); ++i) {
        const bool respelt = replacements != nullptr && replacements[i] != nullptr;
        if ((marks[size_t(i)] & 1) != 0 && !respelt)
            places.append(i + 1);
    }
    for (qsizetype i = 0; replacements != nullptr && i < bytes.size(); ++i)
        std::free(replacements[i]);
    std::free(replacements);
    std::free(positions);
    std::free(cuts);
    return places;
}

QList<int> placesInParts(HyphenDict *dictionary, const QString &word)
{
    QList<int> places;
    qsizetype from = 0;
    while (from < word.size()) {
        qsizetype to = from;
        while (to < word.size() && word[to].isLetter())
            ++to;
        if (to - from >= 5) {
            for (const int place : placesIn(dictionary, word.mid(from, to - from)))
                places.append(int(from) + place);
        }
        from = std::max(to, from + 1);
    }
    return places;
}

} // namespace

QList<int> hyphenPlaces(const QString &word, const QString &language)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<HyphenDict>> dictionaries;
    const QMutexLocker lock(&mutex);
    auto found = dictionaries.constFind(language);
    if (found == dictionaries.constEnd())
        found = dictionaries.insert(language, std::shared_ptr<HyphenDict>(load(language)));
    return *found ? placesInParts(found->get(), word) : QList<int>();
}

} // namespace blokplan::print
