#pragma once

#include <algorithm>
#include <iterator>
#include <memory>
#include <vector>

namespace blokplan
{

/// One record, shared by every plan, edit and thread that holds it; never changed once made.
template <class R>
using Row = std::shared_ptr<const R>;

/// Records by id, as a value: copying is one pointer; writing copies one chunk and the list of chunks.
/// Rows stand in the order of their ids, in chunks of at most `limit`, so the sequence is its own index and
/// two tables with the same records are equal however they came to be. Any thread may read a copy.
template <class R>
class Table
{
public:
    using Key = decltype(R::id);

    Table() : spine(std::make_shared<Spine>()) {}

    /// Builds the table in one go; of two records with one id the last stays.
    static Table from(std::vector<Row<R>> rows)
    {
        std::stable_sort(rows.begin(), rows.end(),
                         [](const auto &a, const auto &b) { return a->id < b->id; });
        Table table;
        for (auto &row : rows) {
            if (table.spine->count != 0 && table.spine->chunks.back()->back()->id == row->id)
                mutableChunk(table.spine->chunks.back()).back() = std::move(row);
            else
                table.append(std::move(row));
        }
        return table;
    }

    [[nodiscard]] size_t size() const { return spine->count; }
    [[nodiscard]] bool isEmpty() const { return spine->count == 0; }

    /// The record, or nullptr.
    [[nodiscard]] const R *find(const Key &id) const
    {
        const Row<R> *row = findRow(id);
        return row == nullptr ? nullptr : row->get();
    }
    [[nodiscard]] Row<R> row(const Key &id) const
    {
        const Row<R> *found = findRow(id);
        return found == nullptr ? Row<R>() : *found;
    }
    [[nodiscard]] bool contains(const Key &id) const { return findRow(id) != nullptr; }

    /// Adds the record or replaces the one with its id.
    void put(Row<R> row)
    {
        if (spine->chunks.empty()) {
            append(std::move(row));
            return;
        }
        Spine &own = detach();
        const size_t at = chunkFor(row->id);
        auto &rows = mutableChunk(own.chunks[at]);
        const auto place = lower(rows, row->id);
        if (place != rows.end() && (*place)->id == row->id) {
            *place = std::move(row);
            return;
        }
        rows.insert(place, std::move(row));
        ++own.count;
        if (rows.size() > limit)
            split(own, at);
        own.firsts[at] = own.chunks[at]->front()->id;
    }

    void remove(const Key &id)
    {
        if (!contains(id))
            return;
        Spine &own = detach();
        const size_t at = chunkFor(id);
        auto &rows = mutableChunk(own.chunks[at]);
        rows.erase(lower(rows, id));
        --own.count;
        if (rows.empty()) {
            own.chunks.erase(own.chunks.begin() + std::ptrdiff_t(at));
            own.firsts.erase(own.firsts.begin() + std::ptrdiff_t(at));
        } else {
            own.firsts[at] = rows.front()->id;
        }
    }

    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = R;
        using difference_type = std::ptrdiff_t;
        using pointer = const R *;
        using reference = const R &;

        Iterator() = default;
        reference operator*() const { return *row(); }
        pointer operator->() const { return row().get(); }
        [[nodiscard]] const Row<R> &row() const { return (*(*chunks)[chunk])[place]; }
        Iterator &operator++()
        {
            if (++place == (*chunks)[chunk]->size()) {
                ++chunk;
                place = 0;
            }
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator old = *this;
            ++*this;
            return old;
        }
        bool operator==(const Iterator &other) const { return chunk == other.chunk && place == other.place; }

    private:
        friend class Table;
        using Chunks = std::vector<std::shared_ptr<const std::vector<Row<R>>>>;
        Iterator(const Chunks *all, size_t at) : chunks(all), chunk(at) {}
        const Chunks *chunks = nullptr;
        size_t chunk = 0;
        size_t place = 0;
    };

    [[nodiscard]] Iterator begin() const { return Iterator(&spine->chunks, 0); }
    [[nodiscard]] Iterator end() const { return Iterator(&spine->chunks, spine->chunks.size()); }

    bool operator==(const Table &other) const
    {
        if (spine == other.spine)
            return true;
        return size() == other.size() && std::equal(begin(), end(), other.begin(), other.end(), sameRecord);
    }

private:
    static constexpr size_t limit = 256;
    using Chunk = std::vector<Row<R>>;

    struct Spine {
        std::vector<std::shared_ptr<const Chunk>> chunks; ///< none is empty
        std::vector<Key> firsts;                          ///< the first id of each chunk
        size_t count = 0;
    };

    static bool sameRecord(const R &a, const R &b) { return &a == &b || a == b; }

    template <class Rows>
    static auto lower(Rows &rows, const Key &id)
    {
        return std::lower_bound(rows.begin(), rows.end(), id,
                                [](const Row<R> &row, const Key &key) { return row->id < key; });
    }

    [[nodiscard]] size_t chunkFor(const Key &id) const
    {
        const auto after = std::upper_bound(spine->firsts.begin(), spine->firsts.end(), id);
        return after == spine->firsts.begin() ? 0 : size_t(after - spine->firsts.begin()) - 1;
    }

    [[nodiscard]] const Row<R> *findRow(const Key &id) const
    {
        if (spine->chunks.empty())
            return nullptr;
        const Chunk &rows = *spine->chunks[chunkFor(id)];
        const auto place = lower(rows, id);
        return place != rows.end() && (*place)->id == id ? &*place : nullptr;
    }

    Spine &detach()
    {
        if (spine.use_count() > 1)
            spine = std::make_shared<Spine>(*spine);
        return *spine;
    }

    static Chunk &mutableChunk(std::shared_ptr<const Chunk> &chunk)
    {
        if (chunk.use_count() > 1)
            chunk = std::make_shared<Chunk>(*chunk);
        return const_cast<Chunk &>(*chunk); // ours alone now, and made as a plain Chunk
    }

    void append(Row<R> row)
    {
        Spine &own = detach();
        if (own.chunks.empty() || own.chunks.back()->size() >= limit) {
            own.firsts.push_back(row->id);
            auto fresh = std::make_shared<Chunk>();
            fresh->reserve(limit + 1);
            own.chunks.push_back(std::move(fresh));
        }
        mutableChunk(own.chunks.back()).push_back(std::move(row));
        ++own.count;
    }

    static void split(Spine &own, size_t at)
    {
        auto &rows = mutableChunk(own.chunks[at]);
        const auto middle = rows.begin() + std::ptrdiff_t(rows.size() / 2);
        auto upper =
            std::make_shared<Chunk>(std::make_move_iterator(middle), std::make_move_iterator(rows.end()));
        rows.erase(middle, rows.end());
        own.firsts.insert(own.firsts.begin() + std::ptrdiff_t(at) + 1, upper->front()->id);
        own.chunks.insert(own.chunks.begin() + std::ptrdiff_t(at) + 1, std::move(upper));
    }

    std::shared_ptr<Spine> spine;
};

} // namespace blokplan
