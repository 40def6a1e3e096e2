// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_placing.h"

#include <algorithm>
#include <cmath>

namespace oslonac::ui {

namespace {

constexpr qreal wordGap = 6; ///< names closer than this on one line read as one
constexpr qreal plainly = 8; ///< so much further off is every shape that a name does not belong to

/// Beside, above and below the point, in the order in which a reader likes them.
std::vector<QRectF> candidates(const LabelWish& wish)
{
    const qreal width = wish.size.width();
    const qreal height = wish.size.height();
    std::vector<QRectF> boxes;
    const auto add = [&](qreal left, qreal top) {
        boxes.emplace_back(wish.point.x() + left, wish.point.y() + top, width, height);
    };
    const qreal beside = wish.clearance + 3;
    const qreal over = wish.clearance + 1;
    add(beside, -height / 2);
    add(-beside - width, -height / 2);
    for (const qreal left : {-width / 2, -width / 4, -width * 3 / 4, beside * 0.7, -beside * 0.7 - width}) {
        add(left, -over - height);
        add(left, over);
    }
    for (const qreal top : {-height - 2, 2.0}) {
        add(beside * 0.7, top);
        add(-beside * 0.7 - width, top);
    }
    return boxes;
}

/// How far the name stands from what is drawn at the point.
qreal gapBetween(const QRectF& box, const LabelWish& wish)
{
    const qreal across = std::max({box.left() - wish.point.x(), wish.point.x() - box.right(), 0.0});
    const qreal down = std::max({box.top() - wish.point.y(), wish.point.y() - box.bottom(), 0.0});
    return std::hypot(across, down) - wish.clearance;
}

/// What is on the sheet while names are being placed.
class Sheet final {
public:
    Sheet(const std::vector<LabelWish>& wishes, const std::vector<QRectF>& closed,
          const std::vector<QPointF>& soft, const QRectF& bounds)
        : m_wishes(wishes), m_closed(closed), m_soft(soft), m_bounds(bounds), m_placed(wishes.size())
    {}

    void place(size_t wish)
    {
        m_placed[wish] = freePlace(wish);
        if (!m_placed[wish])
            makeRoom(wish);
    }
    [[nodiscard]] std::vector<std::optional<QRectF>> take() { return std::move(m_placed); }

private:
    [[nodiscard]] bool isOpen(const QRectF& box) const
    {
        return m_bounds.contains(box) &&
               std::ranges::none_of(m_closed, [&](const QRectF& closed) { return box.intersects(closed); });
    }
    /// The names that stand where this box would.
    [[nodiscard]] std::vector<size_t> namesUnder(const QRectF& box) const
    {
        std::vector<size_t> names;
        for (size_t i = 0; i < m_placed.size(); ++i) {
            if (m_placed[i] && m_placed[i]->adjusted(-wordGap, 0, wordGap, 0).intersects(box))
                names.push_back(i);
        }
        return names;
    }
    /// Whether a reader could take the name for that of another point: it stands nearer to that one, or not
    /// plainly further from it than from its own.
    [[nodiscard]] bool misleads(size_t wish, const QRectF& box) const
    {
        const qreal own = gapBetween(box, m_wishes[wish]);
        for (size_t i = 0; i < m_wishes.size(); ++i) {
            if (i != wish && gapBetween(box, m_wishes[i]) < own + plainly)
                return true;
        }
        return false;
    }
    [[nodiscard]] std::optional<QRectF> freePlace(size_t wish) const
    {
        std::optional<QRectF> best;
        qsizetype leastCovered = 0;
        for (const QRectF& box : candidates(m_wishes[wish])) {
            if (!isOpen(box) || !namesUnder(box).empty() || misleads(wish, box))
                continue;
            const auto covered =
                std::ranges::count_if(m_soft, [&](QPointF point) { return box.contains(point); });
            if (!best || covered < leastCovered) {
                best = box;
                leastCovered = covered;
            }
        }
        return best;
    }
    /// One name that is in the way may stand elsewhere as well.
    void makeRoom(size_t wish)
    {
        for (const QRectF& box : candidates(m_wishes[wish])) {
            const auto names = namesUnder(box);
            if (!isOpen(box) || names.size() != 1 || misleads(wish, box))
                continue;
            const auto old = m_placed[names.front()];
            m_placed[wish] = box;
            m_placed[names.front()].reset();
            m_placed[names.front()] = freePlace(names.front());
            if (m_placed[names.front()])
                return;
            m_placed[names.front()] = old;
            m_placed[wish].reset();
        }
    }

    const std::vector<LabelWish>& m_wishes;
    const std::vector<QRectF>& m_closed;
    const std::vector<QPointF>& m_soft;
    QRectF m_bounds;
    std::vector<std::optional<QRectF>> m_placed;
};

} // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelWish>& wishes,
                                               const std::vector<QRectF>& closed,
                                               const std::vector<QPointF>& soft, const QRectF& bounds)
{
    Sheet sheet(wishes, closed, soft, bounds);
    for (size_t wish = 0; wish < wishes.size(); ++wish)
        sheet.place(wish);
    return sheet.take();
}

} // namespace oslonac::ui
