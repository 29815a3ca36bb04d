#include "ui/checkin/hitlist.h"

#include "ui/base/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QStyledItemDelegate>

namespace blokplan::ui
{

namespace
{

enum Roles { UnderRole = Qt::UserRole, StateRole, InRole, LikeRole };
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
        const QRect box = option.rect.adjusted(hitInset, hitInset / 2, -hitInset, -hitInset / 2);
        const QString state = index.data(StateRole).toString();
        const int right = QFontMetrics(option.font).horizontalAdvance(state) + hitInset;
        painter->setFont(option.font);
        painter->setPen(index.data(InRole).toBool() ? theme.good : theme.text);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, state);
        paintName(*painter, option, index, box.adjusted(0, 0, -right, 0), theme);
    }

private:
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
        endResetModel();
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
    connect(this, &QListView::clicked, this, [this] { walked = true; });
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &at) { emit chosen(model->lines[size_t(at.row())].id); });
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
    // the field keeps the keyboard, so readers are told
    setAccessibleDescription(currentIndex().data(Qt::AccessibleTextRole).toString());
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
