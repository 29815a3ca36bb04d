#include "app/exchange/jsonplace.h"

#include <cctype>

namespace blokplan
{

namespace
{

/// Walks over well-formed JSON; every step stops at the end of the text.
struct Walk {
    const QByteArray &json;
    qint64 at = 0;

    [[nodiscard]] char here() const { return at < json.size() ? json[at] : '\0'; }

    void passSpace()
    {
        while (std::isspace(uchar(here())) != 0)
            ++at;
    }
    void pass(char wanted)
    {
        passSpace();
        at += here() == wanted ? 1 : 0;
        passSpace();
    }
    QByteArray passString()
    {
        const qint64 start = ++at;
        while (at < json.size() && json[at] != '"')
            at += json[at] == '\\' ? 2 : 1;
        return json.mid(start, at++ - start);
    }
    [[nodiscard]] bool endsPlainValue() const
    {
        return at >= json.size() || QByteArray(",]} \t\r\n").contains(json[at]);
    }
    void passValue()
    {
        int depth = 0;
        do {
            const char c = here();
            if (c == '"') {
                passString();
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            ++at;
            while (depth == 0 && c != '}' && c != ']' && !endsPlainValue())
                ++at;
        } while (depth > 0 && at < json.size());
    }
};

} // namespace

qint64 placeOfRecord(const QByteArray &json, const QByteArray &key, int index)
{
    Walk walk{json};
    walk.pass('{');
    while (walk.here() == '"') {
        const bool found = walk.passString() == key;
        walk.pass(':');
        if (found) {
            walk.pass('[');
            for (int i = 0; i < index && walk.at < json.size(); ++i) {
                walk.passValue();
                walk.pass(',');
            }
            return walk.at < json.size() ? walk.at : 0;
        }
        walk.passValue();
        walk.pass(',');
    }
    return 0;
}

} // namespace blokplan
