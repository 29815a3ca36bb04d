#include "tests/support/sources.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace blokplan::tests
{

QList<Source> sourcesBelow(const QString &folder)
{
    const QString root = QStringLiteral(BLOKPLAN_SOURCE_DIR "/");
    QList<Source> found;
    QDirIterator files(root + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            found.append({file.fileName().mid(root.size()), QString::fromUtf8(file.readAll())});
    }
    std::sort(found.begin(), found.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return found;
}

} // namespace blokplan::tests
