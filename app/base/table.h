#pragma once

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>
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
        std::vector<std::pair<Key, Row<R>>> sorted;
        sorted.reserve(rows.size());
        for (auto &row : rows)
            sorted.emplace_back(row->id, std::move(row));
        const auto before = [](const auto &a, const auto &b) { return a.first < b.first; };
        if (!std::is_sorted(sorted.begin(), sorted.end(), before))
            std::stable_sort(sorted.begin(), sorted.end(), before);
        Table table;
        for (auto &[id, row] : sorted) {
            if (table.spine->count != 0 && table.spine->chunks.back()->keys.back() == id)
                mutableChunk(table.spine->chunks.back()).rows.back() = std::move(row);
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
        Chunk &chunk = mutableChunk(own.chunks[at]);
        const std::ptrdiff_t place = chunk.lower(row->id);
        if (chunk.hasAt(place, row->id)) {
            chunk.rows[size_t(place)] = std::move(row);
            return;
        }
        chunk.keys.insert(chunk.keys.begin() + place, row->id);
        chunk.rows.insert(chunk.rows.begin() + place, std::move(row));
        ++own.count;
        if (chunk.keys.size() > limit)
            split(own, at);
        own.firsts[at] = own.chunks[at]->keys.front();
    }

    void remove(const Key &id)
    {
        if (!contains(id))
            return;
        Spine &own = detach();
        const size_t at = chunkFor(id);
        Chunk &chunk = mutableChunk(own.chunks[at]);
        const std::ptrdiff_t place = chunk.lower(id);
        chunk.keys.erase(chunk.keys.begin() + place);
        chunk.rows.erase(chunk.rows.begin() + place);
        --own.count;
        if (chunk.keys.empty()) {
            own.chunks.erase(own.chunks.begin() + std::ptrdiff_t(at));
            own.firsts.erase(own.firsts.begin() + std::ptrdiff_t(at));
        } else {
            own.firsts[at] = chunk.keys.front();
        }
    }

    class Iterator;

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

    /// The ids stand beside the rows, so that a search reads them alone and follows no pointer.
    struct Chunk {
        std::vector<Key> keys;
        std::vector<Row<R>> rows;

        [[nodiscard]] std::ptrdiff_t lower(const Key &id) const
        {
            return std::lower_bound(keys.begin(), keys.end(), id) - keys.begin();
        }
        [[nodiscard]] bool hasAt(std::ptrdiff_t place, const Key &id) const
        {
            return size_t(place) < keys.size() && keys[size_t(place)] == id;
        }
    };
    using Chunks = std::vector<std::shared_ptr<const Chunk>>;

public:
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
        [[nodiscard]] const Row<R> &row() const { return (*chunks)[chunk]->rows[place]; }
        Iterator &operator++()
        {
            if (++place == (*chunks)[chunk]->rows.size()) {
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
        Iterator(const Chunks *all, size_t at) : chunks(all), chunk(at) {}
        const Chunks *chunks = nullptr;
        size_t chunk = 0;
        size_t place = 0;
    };

private:
    struct Spine {
        Chunks chunks;           ///< none is empty
        std::vector<Key> firsts; ///< the first id of each chunk
        size_t count = 0;
    };

    static bool sameRecord(const R &a, const R &b) { return &a == &b || a == b; }

    [[nodiscard]] size_t chunkFor(const Key &id) const
    {
        const auto after = std::upper_bound(spine->firsts.begin(), spine->firsts.end(), id);
        return after == spine->firsts.begin() ? 0 : size_t(after - spine->firsts.begin()) - 1;
    }

    [[nodiscard]] const Row<R> *findRow(const Key &id) const
    {
        if (spine->chunks.empty())
            return nullptr;
        const Chunk &chunk = *spine->chunks[chunkFor(id)];
        const std::ptrdiff_t place = chunk.lower(id);
        return chunk.hasAt(place, id) ? &chunk.rows[size_t(place)] : nullptr;
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
        if (own.chunks.empty() || own.chunks.back()->keys.size() >= limit) {
            own.firsts.push_back(row->id);
            auto fresh = std::make_shared<Chunk>();
            fresh->keys.reserve(limit + 1);
            fresh->rows.reserve(limit + 1);
            own.chunks.push_back(std::move(fresh));
        }
        Chunk &last = mutableChunk(own.chunks.back());
        last.keys.push_back(row->id);
        last.rows.push_back(std::move(row));
        ++own.count;
    }

    /// Moves the second half of the list to the end of an empty one.
    template <class T>
    static void moveHalf(std::vector<T> &from, std::vector<T> &to)
    {
        const auto middle = from.begin() + std::ptrdiff_t(from.size() / 2);
        to.assign(std::make_move_iterator(middle), std::make_move_iterator(from.end()));
        from.erase(middle, from.end());
    }

    static void split(Spine &own, size_t at)
    {
        Chunk &lower = mutableChunk(own.chunks[at]);
        auto upper = std::make_shared<Chunk>();
        moveHalf(lower.keys, upper->keys);
        moveHalf(lower.rows, upper->rows);
        own.firsts.insert(own.firsts.begin() + std::ptrdiff_t(at) + 1, upper->keys.front());
        own.chunks.insert(own.chunks.begin() + std::ptrdiff_t(at) + 1, std::move(upper));
    }

    std::shared_ptr<Spine> spine;
};

} // namespace blokplan
