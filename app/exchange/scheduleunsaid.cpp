#include "app/exchange/scheduleunsaid.h"

#include "app/exchange/leftout.h"

namespace blokplan::schedulexml
{

QMap<QString, int> unsaidIn(const Plan &plan)
{
    static const QSet<QByteArray> said = [] {
        const QByteArray words =
            "event/id event/name event/acronym event/zone event/day_change event/venue event/city "
            "event/languages event/version event/foreign_ids event/extras day/id day/date day/opens "
            "day/closes day/foreign_ids day/extras room/id room/name room/position room/foreign_ids "
            "room/extras track/id track/name track/code track/colour track/position track/foreign_ids "
            "track/extras person/id person/as_written person/given person/particle person/family "
            "person/foreign_ids person/extras session/id session/title session/subtitle session/kind "
            "session/state session/length session/tracks session/language session/abstract "
            "session/description session/parent session/part_order session/links session/foreign_ids "
            "session/extras participant/id participant/session participant/person participant/text "
            "participant/role participant/state participant/position placement/id placement/session "
            "placement/date placement/start placement/length placement/rooms placement/agreed_date "
            "placement/agreed_start placement/agreed_room placement/foreign_ids placement/extras "
            "rule_setting acceptance preset";
        const QList<QByteArray> list = words.split(' ');
        return QSet<QByteArray>(list.begin(), list.end());
    }();
    return leftOutOf(plan, said);
}

} // namespace blokplan::schedulexml
