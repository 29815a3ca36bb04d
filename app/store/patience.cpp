#include "app/store/patience.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace blokplan
{

bool Patience::wait()
{
    if (waited >= limit)
        return false;
    QElapsedTimer clock;
    clock.start();
    QThread::msleep(2);
    waited += std::max(1, int(clock.elapsed()));
    if (waiting)
        waiting(waited);
    return true;
}

} // namespace blokplan
