#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFile>

#include <sys/mount.h>

namespace blokplan::tests
{

SmallDisk::SmallDisk(QString at, const char *size) : folder(std::move(at))
{
    QDir().mkpath(folder);
    mounted = mount("tmpfs", qPrintable(folder), "tmpfs", 0,
                    qPrintable(QLatin1String("size=") + QLatin1String(size))) == 0;
}

SmallDisk::~SmallDisk()
{
    if (mounted)
        umount2(qPrintable(folder), MNT_DETACH);
}

QString SmallDisk::file(const char *name) const
{
    return folder + QLatin1Char('/') + QLatin1String(name);
}

bool SmallDisk::fill() const
{
    QFile ballast(file("ballast"));
    if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    for (int chunk = 65536; chunk > 0;) {
        if (ballast.write(QByteArray(chunk, 'x')) != chunk)
            chunk /= 2;
    }
    return true;
}

bool SmallDisk::free() const
{
    return QFile::remove(file("ballast"));
}

} // namespace blokplan::tests
