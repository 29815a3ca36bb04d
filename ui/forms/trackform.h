#pragma once

#include "ui/forms/recordform.h"

namespace blokplan::ui
{

class RowList;

class TrackForm : public RecordForm<Track>
{
    Q_OBJECT

public:
    TrackForm(Desk &desk, const Track &track, QWidget *parent);
};

/// A route with its blocks: a heading and the sessions under it, in the order they are walked.
class RouteForm : public RecordForm<Route>
{
    Q_OBJECT

public:
    RouteForm(Desk &desk, const Route &route, QWidget *parent);

private:
    void addBlocks();
    RowList *blocks = nullptr;
};

} // namespace blokplan::ui
