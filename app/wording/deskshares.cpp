#include "app/wording/deskshares.h"

#include <QCoreApplication>

namespace blokplan::wording
{

namespace
{

struct DeskShares {
    Q_DECLARE_TR_FUNCTIONS(DeskShares)
};

} // namespace

QString deskLetters(const checkin::DeskShare &share)
{
    return share.from == share.to ? share.from : share.from + QStringLiteral(" \u2013 ") + share.to;
}

QString deskShare(const checkin::DeskShare &share)
{
    return DeskShares::tr("%1: %n person(s)", "%1 letters of the alphabet", share.people)
        .arg(deskLetters(share));
}

} // namespace blokplan::wording
