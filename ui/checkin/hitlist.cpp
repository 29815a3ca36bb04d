#include "ui/checkin/hitlist.h"

#include "ui/base/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QStyledItemDelegate>

namespace blokplan::ui
{

namespace
{

enum Roles { UnderRole = Qt::UserRole, StateRole, InRole, LikeRole, TickRole };
constexpr int hitInset = 16;

class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, 2 * QFontMetrics(option.font).lineSpacing() + hitInset};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const bool marked = option.state & QStyle::State_Selected;
        QColor ground = theme.accent;
        ground.setAlphaF(0.18F);
        if (marked)
            painter->fillRect(option.rect, ground);
        painter->setPen(theme.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QRect box = option.rect.adjusted(hitInset, hitInset / 2, -hitInset, -hitInset / 2);
        if (index.data(TickRole).toBool())
            box.setLeft(paintTick(*painter, option, index, box));
        const QString state = index.data(StateRole).toString();
        const int right = QFontMetrics(option.font).horizontalAdvance(state) + hitInset;
        painter->setFont(option.font);
        painter->setPen(index.data(InRole).toBool() ? theme.good : theme.text);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, state);
        paintName(*painter, option, index, box.adjusted(0, 0, -right, 0), theme);
    }

private:
    /// The box of who can be ticked; where what stands beside it begins, with a box or without.
    static int paintTick(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                         const QRect &room)
    {
        const int side = QFontMetrics(option.font).lineSpacing();
        const QVariant state = index.data(Qt::CheckStateRole);
        if (state.isValid()) {
            QStyleOptionButton box;
            box.rect = QRect(room.left(), room.center().y() - side / 2, side, side);
            box.palette = option.palette;
            box.state =
                QStyle::State_Enabled | (state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
            option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter,
                                                  option.widget);
        }
        return room.left() + side + hitInset;
    }

    static void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const QRect &box, const Theme &theme)
    {
        const int half = box.height() / 2;
        QRect upper(box.topLeft(), QSize(box.width(), half));
        painter.setPen(theme.text);
        if (index.data(LikeRole).toBool()) {
            const QString like = HitList::tr("looks like:") + QLatin1Char(' ');
            painter.drawText(upper, Qt::AlignVCenter, like);
            upper.setLeft(upper.left() + painter.fontMetrics().horizontalAdvance(like));
        }
        QFont bold = option.font;
        bold.setBold(true);
        painter.setFont(bold);
        painter.drawText(
            upper, Qt::AlignVCenter,
            QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, upper.width()));
        painter.setFont(option.font);
        painter.setPen(theme.quietText);
        painter.drawText(
            QRect(box.left(), box.top() + half, box.width(), half), Qt::AlignVCenter,
            painter.fontMetrics().elidedText(index.data(UnderRole).toString(), Qt::ElideRight, box.width()));
    }
};

} // namespace

class HitList::Model : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<HitLine> fresh)
    {
        beginResetModel();
        lines = std::move(fresh);
        isTicking = std::any_of(lines.begin(), lines.end(),
                                [](const HitLine &line) { return line.tick != Tick::None; });
        endResetModel();
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const bool ticks = lines[size_t(index.row())].tick != Tick::None;
        return QAbstractListModel::flags(index) | (ticks ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        Tick &tick = lines[size_t(index.row())].tick;
        if (role != Qt::CheckStateRole || tick == Tick::None)
            return false;
        tick = value.toInt() == Qt::Checked ? Tick::On : Tick::Off;
        emit dataChanged(index, index);
        return true;
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(lines.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const HitLine &line = lines[size_t(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return line.name;
        case Qt::AccessibleTextRole:
            return QStringList{line.name, line.under, line.state}.join(QStringLiteral(", "));
        case Qt::CheckStateRole:
            return line.tick == Tick::None ? QVariant()
                                           : QVariant(line.tick == Tick::On ? Qt::Checked : Qt::Unchecked);
        case TickRole:
            return isTicking;
        case UnderRole:
            return line.under;
        case StateRole:
            return line.state;
        case InRole:
            return line.isIn;
        case LikeRole:
            return line.looksLike;
        default:
            return {};
        }
    }

    std::vector<HitLine> lines;
    bool isTicking = false;
};

HitList::HitList(QWidget *parent) : QListView(parent), model(new Model(this))
{
    setModel(model);
    setItemDelegate(new HitDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("People found"));
    connect(this, &QListView::clicked, this, [this] {
        walked = true;
        tickMarked();
    });
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &at) {
        const AttendeeId id = model->lines[size_t(at.row())].id; // the lines go when it is heard
        if (isTicking())
            tickMarked(); // two clicks
        else
            emit chosen(id);
    });
    connect(model, &Model::dataChanged, this, &HitList::ticksChanged);
    connect(model, &Model::modelReset, this, &HitList::ticksChanged);
}

void HitList::show(std::vector<HitLine> lines)
{
    walked = false;
    model->set(std::move(lines));
    if (!model->lines.empty())
        setCurrentIndex(model->index(0));
}

void HitList::refresh(std::vector<HitLine> lines)
{
    const AttendeeId id = marked() == nullptr ? AttendeeId() : marked()->id;
    const bool chosenByHand = walked;
    const auto before = ticked();
    for (HitLine &line : lines) {
        if (line.tick != Tick::None && std::find(before.begin(), before.end(), line.id) != before.end())
            line.tick = Tick::On;
    }
    show(std::move(lines));
    const auto found = std::find_if(model->lines.begin(), model->lines.end(),
                                    [&](const HitLine &line) { return line.id == id; });
    if (found == model->lines.end())
        return;
    setCurrentIndex(model->index(int(found - model->lines.begin())));
    walked = chosenByHand;
}

void HitList::walk(int steps)
{
    const int last = int(model->lines.size()) - 1;
    walked = true;
    if (last >= 0)
        setCurrentIndex(model->index(std::clamp(currentIndex().row() + steps, 0, last)));
    tell();
}

bool HitList::isTicking() const
{
    return model->isTicking;
}

std::vector<AttendeeId> HitList::ticked() const
{
    std::vector<AttendeeId> ids;
    for (const HitLine &line : model->lines) {
        if (line.tick == Tick::On)
            ids.push_back(line.id);
    }
    return ids;
}

void HitList::tickMarked()
{
    if (marked() == nullptr)
        return;
    const bool isOn = marked()->tick == Tick::On;
    if (!model->setData(currentIndex(), isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole))
        return;
    walked = walked && !isOn; // whose tick was taken away is not meant
    tell();
}

void HitList::tickAll()
{
    const bool anyOff = std::any_of(model->lines.begin(), model->lines.end(),
                                    [](const HitLine &line) { return line.tick == Tick::Off; });
    for (int row = 0; row < model->rowCount({}); ++row)
        model->setData(model->index(row), anyOff ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    tell();
}

void HitList::tell()
{
    // the field keeps the keyboard, so readers are told
    QStringList words{currentIndex().data(Qt::AccessibleTextRole).toString()};
    if (const HitLine *line = marked(); line != nullptr && line->tick != Tick::None)
        words.append(line->tick == Tick::On ? tr("ticked") : tr("not ticked"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

const HitLine *HitList::marked() const
{
    const int row = currentIndex().row();
    return row < 0 || row >= int(model->lines.size()) ? nullptr : &model->lines[size_t(row)];
}

const std::vector<HitLine> &HitList::lines() const
{
    return model->lines;
}

} // namespace blokplan::ui
