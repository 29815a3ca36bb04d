#include "ui/timetable/lanes.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace blokplan::ui
{

namespace
{

struct Share {
    int lane = 0;
    int lanes = 1;
};
using Shares = std::map<int, Share>; ///< by column

/// Which of them overlap one another, through however many between.
class Company
{
public:
    explicit Company(size_t size) : leader(size) { std::iota(leader.begin(), leader.end(), size_t(0)); }
    size_t of(size_t i)
    {
        while (leader[i] != i)
            i = leader[i] = leader[leader[i]];
        return i;
    }
    void join(size_t a, size_t b) { leader[of(a)] = of(b); }

private:
    std::vector<size_t> leader;
};

std::vector<size_t> inOrder(const std::vector<Stretch> &all, std::vector<size_t> which)
{
    std::stable_sort(which.begin(), which.end(), [&](size_t a, size_t b) {
        return all[a].start != all[b].start ? all[a].start < all[b].start : all[a].length > all[b].length;
    });
    return which;
}

int freeLane(std::vector<int> &ends, const Stretch &at)
{
    const auto place = std::find_if(ends.begin(), ends.end(), [&](int end) { return end <= at.start; });
    const int lane = int(place - ends.begin());
    if (place == ends.end())
        ends.push_back(at.end());
    else
        *place = at.end();
    return lane;
}

/// Gives those that overlap in one column a lane each.
void shareColumn(const std::vector<Stretch> &all, const std::vector<size_t> &sorted, int column,
                 std::vector<Shares> &shares, Company &company)
{
    for (size_t from = 0, to = 0; from < sorted.size(); from = to) {
        std::vector<int> ends;
        int end = all[sorted[from]].end();
        for (to = from; to < sorted.size() && (to == from || all[sorted[to]].start < end); ++to) {
            const size_t i = sorted[to];
            shares[i][column].lane = freeLane(ends, all[i]);
            end = std::max(end, all[i].end());
            company.join(i, sorted[from]);
        }
        for (size_t k = from; k < to; ++k)
            shares[sorted[k]][column].lanes = int(ends.size());
    }
}

bool touches(const Piece &piece, int column, double from)
{
    return piece.to >= 1 && from <= 0 && piece.column + piece.columns == column;
}

void grow(Piece &piece, double to)
{
    const double start = piece.from * piece.columns;
    const double end = piece.columns + to;
    ++piece.columns;
    piece.from = start / piece.columns;
    piece.to = end / piece.columns;
}

std::vector<Piece> cutByColumn(const Shares &shares)
{
    std::vector<Piece> pieces;
    for (const auto &[column, share] : shares) {
        const double from = double(share.lane) / share.lanes;
        const double to = double(share.lane + 1) / share.lanes;
        if (!pieces.empty() && touches(pieces.back(), column, from))
            grow(pieces.back(), to);
        else
            pieces.push_back({column, 1, from, to});
    }
    return pieces;
}

std::vector<Piece> cutByRun(const std::vector<int> &columns, const Share &share)
{
    std::vector<Piece> pieces;
    for (const int column : columns) {
        if (!pieces.empty() && pieces.back().column + pieces.back().columns == column)
            ++pieces.back().columns;
        else
            pieces.push_back(
                {column, 1, double(share.lane) / share.lanes, double(share.lane + 1) / share.lanes});
    }
    return pieces;
}

} // namespace

std::vector<std::vector<Piece>> sideBySide(const std::vector<Occupancy> &all)
{
    std::vector<Stretch> times;
    std::map<int, std::vector<size_t>> byColumn;
    for (size_t i = 0; i < all.size(); ++i) {
        times.push_back(all[i].at);
        for (const int column : all[i].columns)
            byColumn[column].push_back(i);
    }
    std::vector<Shares> shares(all.size());
    Company company(all.size());
    for (const auto &[column, which] : byColumn)
        shareColumn(times, inOrder(times, which), column, shares, company);
    std::vector<bool> alike(all.size(), true); // by leader: all of its company are in the same columns
    for (size_t i = 0; i < all.size(); ++i) {
        const size_t leader = company.of(i);
        alike[leader] = alike[leader] && all[i].columns == all[leader].columns;
    }
    std::vector<std::vector<Piece>> pieces;
    for (size_t i = 0; i < all.size(); ++i)
        pieces.push_back(alike[company.of(i)] && !all[i].columns.empty()
                             ? cutByRun(all[i].columns, shares[i].begin()->second)
                             : cutByColumn(shares[i]));
    return pieces;
}

std::vector<int> lanesOf(const std::vector<Stretch> &all)
{
    std::vector<size_t> which(all.size());
    std::iota(which.begin(), which.end(), size_t(0));
    std::vector<int> lanes(all.size());
    std::vector<int> ends;
    for (const size_t i : inOrder(all, which))
        lanes[i] = freeLane(ends, all[i]);
    return lanes;
}

} // namespace blokplan::ui
