#pragma once

#include "ui/timetable/blocks.h"
#include "ui/timetable/wordwrap.h"

namespace blokplan::ui
{

/// The fonts of the timetable, made from the program's own.
struct BlockFonts {
    QFont title;
    QFont small;
    QFont smallBold;
    explicit BlockFonts(const QFont &base);
};

/// The same, each with what it remembers of words and lines.
struct BlockFaces {
    WordWrap title;
    WordWrap small;
    WordWrap smallBold;
    explicit BlockFaces(const BlockFonts &fonts)
        : title(fonts.title), small(fonts.small), smallBold(fonts.smallBold)
    {
    }
};

/// A line laid out once, to be drawn often.
struct TextLine {
    enum Role { Title, Quiet, Code };
    QStaticText text;
    QPointF at; ///< its top left corner inside the block
    Role role = Title;
};

struct BlockText {
    std::vector<TextLine> lines;
    bool upright = false; ///< written downwards, turned a quarter: for narrow high blocks
};

/// Lays out what of a block's text can be read in its size: title first, then people, then the rest; what
/// does not fit is left out or shortened, never smaller. Kept until text or size change.
class BlockTexts
{
public:
    explicit BlockTexts(const QFont &base) : type(base), cut(type) {}

    [[nodiscard]] const BlockFonts &fonts() const { return type; }
    [[nodiscard]] BlockFaces &faces() { return cut; }
    const BlockText &of(const Block &block, const QSizeF &size, bool rightToLeft);
    void forget() { kept.clear(); }

private:
    struct Kept {
        QString title;
        QString people;
        QString code;
        QString word;
        QSizeF size;
        int marks = 0;
        BlockText text;
    };
    BlockFonts type;
    BlockFaces cut;
    QHash<PlacementId, Kept> kept;
};

/// "begane gr… · 400 plaatsen" of "begane grond · 400 plaatsen": what stands last is told whole, what stands
/// before it gives way.
QString shortWhere(const QString &where, WordWrap &face, double width);

/// Pixels at the top right of a block that its marks (pin, count of findings) take.
int widthOfMarks(const Block &block);

} // namespace blokplan::ui
