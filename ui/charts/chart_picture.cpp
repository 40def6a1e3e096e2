// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.h"

#include "ui/charts/nearest_mark.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/accessible_role.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

std::optional<Heading> headingOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Heading::Left;
    case Qt::Key_Right:
        return Heading::Right;
    case Qt::Key_Up:
        return Heading::Up;
    case Qt::Key_Down:
        return Heading::Down;
    }
    return std::nullopt;
}

} // namespace

ChartPicture::ChartPicture(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleRole(*this, QAccessible::Chart);
}

void ChartPicture::setName(const QString& name)
{
    m_name = name;
    describe();
}

const std::vector<ChartMark>& ChartPicture::marks() const
{
    if (!m_marksKnown)
        m_marks = marksIn(rect());
    m_marksKnown = true;
    return m_marks;
}

void ChartPicture::setCurrentMark(int mark)
{
    if (mark == m_current || mark >= int(marks().size()))
        return;
    m_current = mark;
    describe();
    update();
    Q_EMIT currentMarkChanged(mark);
}

void ChartPicture::pictureChanged()
{
    m_marksKnown = false;
    m_painted = {};
    if (m_current >= int(marks().size()))
        setCurrentMark(-1);
    setHovered(-1);
    describe();
    updateGeometry();
    update();
}

void ChartPicture::describe()
{
    const bool chosen = m_current >= 0 && m_current < int(marks().size());
    setAccessibleName(m_name);
    setAccessibleDescription(chosen ? marks()[size_t(m_current)].sentence : QString());
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
}

void ChartPicture::paintCurrent(QPainter& painter, const ChartMark& mark) const
{
    painter.setPen(QPen(colour(Token::Focus, palette()), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(mark.area.adjusted(-2, -2, 2, 2), 3, 3);
}

int ChartPicture::markAt(QPointF point) const
{
    // From the end: what is painted last lies on top.
    for (int mark = int(marks().size()) - 1; mark >= 0; --mark) {
        if (marks()[size_t(mark)].area.contains(point))
            return mark;
    }
    return -1;
}

bool ChartPicture::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int mark = markAt(help->pos());
        if (mark < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), marks()[size_t(mark)].sentence, this);
        return true;
    }
    return QWidget::event(event);
}

void ChartPicture::paintEvent(QPaintEvent*)
{
    const qreal ratio = devicePixelRatioF();
    if (m_painted.isNull()) {
        m_painted = QPixmap(size() * ratio);
        m_painted.setDevicePixelRatio(ratio);
        m_painted.fill(Qt::transparent);
        QPainter painter(&m_painted);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paintPicture(painter, rect(), palette());
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, m_painted);
    if (m_current >= 0 && m_current < int(marks().size()))
        paintCurrent(painter, marks()[size_t(m_current)]);
    if (hasFocus() && m_current < 0) {
        painter.setPen(QPen(colour(Token::Focus, palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ChartPicture::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_marksKnown = false;
    m_painted = {};
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // texts break elsewhere
}

void ChartPicture::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        pictureChanged();
}

void ChartPicture::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return moveCurrent(event->key());
    case Qt::Key_Home:
        return moveToEnd(1);
    case Qt::Key_End:
        return moveToEnd(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openCurrent();
    case Qt::Key_Escape:
        if (m_current >= 0)
            return setCurrentMark(-1);
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartPicture::moveCurrent(int key)
{
    std::vector<QPointF> centres;
    std::vector<int> places;
    for (size_t i = 0; i < marks().size(); ++i) {
        if (marks()[i].minor)
            continue;
        centres.push_back(marks()[i].area.center());
        places.push_back(int(i));
    }
    if (m_current < 0)
        return moveToEnd(1);
    const QPointF from = marks()[size_t(m_current)].area.center();
    if (const auto next = nearestTowards(headingOf(key).value(), from, centres))
        setCurrentMark(places[size_t(*next)]);
}

void ChartPicture::moveToEnd(int step)
{
    const int count = int(marks().size());
    for (int mark = step > 0 ? 0 : count - 1; mark >= 0 && mark < count; mark += step) {
        if (!marks()[size_t(mark)].minor)
            return setCurrentMark(mark);
    }
}

void ChartPicture::mousePressEvent(QMouseEvent* event)
{
    if (const int mark = markAt(event->position()); mark >= 0)
        setCurrentMark(mark);
}

void ChartPicture::mouseReleaseEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position());
    if (event->button() == Qt::LeftButton && mark >= 0 && mark == m_current)
        openCurrent();
}

void ChartPicture::openCurrent()
{
    if (m_current >= 0 && marks()[size_t(m_current)].key != 0)
        Q_EMIT opened(marks()[size_t(m_current)].key);
}

void ChartPicture::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(markAt(event->position()));
}

void ChartPicture::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
}

void ChartPicture::setHovered(int mark)
{
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    const bool leads = mark >= 0 && marks()[size_t(mark)].key != 0;
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    Q_EMIT hoveredMarkChanged(mark);
}

void ChartPicture::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartPicture::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace oslonac::ui
