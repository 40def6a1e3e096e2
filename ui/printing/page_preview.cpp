// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/page_preview.h"

#include "ui/printing/page_sheet.h"
#include "ui/printing/paper_pages.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/accessible_role.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int usualZooms[] = {50, 75, 100, 125, 150, 200};

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QWidget(parent), m_tools(new QFrame(this)), m_rows(new QGridLayout(m_tools)),
      m_pageTools(new QWidget(m_tools)), m_pageRow(new QHBoxLayout(m_pageTools)),
      m_ownTools(new QWidget(m_tools)), m_previous(makeTool(u"go-previous"_s)),
      m_next(makeTool(u"go-next"_s)), m_smaller(makeTool(u"list-remove"_s)),
      m_larger(makeTool(u"list-add"_s)), m_place(new QLabel(m_ownTools)), m_percent(makeTool({})),
      m_sheet(new PageSheet), m_desk(new QScrollArea(this))
{
    build();
    connectParts();
    retranslate();
}

void PagePreview::build()
{
    m_tools->setObjectName(u"filterRow"_s);
    m_rows->setContentsMargins(16, 6, 12, 6);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(0, 1);
    m_pageRow->setContentsMargins(0, 0, 0, 0);
    m_pageRow->setSpacing(8);
    m_pageRow->addStretch(1);
    auto* own = new QHBoxLayout(m_ownTools);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(2);
    for (QWidget* tool :
         std::initializer_list<QWidget*>{m_previous, m_place, m_next, m_smaller, m_percent, m_larger})
        own->addWidget(tool);
    m_percent->setPopupMode(QToolButton::InstantPopup);
    m_percent->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_percent->setMenu(new QMenu(this));
    m_desk->setObjectName(u"desk"_s);
    m_desk->setWidget(m_sheet);
    m_desk->setWidgetResizable(true);
    m_desk->setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*m_desk, QAccessible::Document);
    m_desk->installEventFilter(this);
    m_desk->viewport()->installEventFilter(this);
    setFocusProxy(m_desk);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_desk, 1);
    layOutTools();
}

void PagePreview::connectParts()
{
    connect(m_previous, &QToolButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turnTo(m_page + 1); });
    connect(m_smaller, &QToolButton::clicked, this,
            [this] { setZoom(steppedZoom(m_shownZoom, ZoomStep::Smaller)); });
    connect(m_larger, &QToolButton::clicked, this,
            [this] { setZoom(steppedZoom(m_shownZoom, ZoomStep::Larger)); });
    connect(m_percent->menu(), &QMenu::aboutToShow, this, &PagePreview::fillZoomMenu);
    connect(m_sheet, &PageSheet::placeClicked, this, [this](int place) {
        int seen = 0;
        for (size_t i = 0; i < m_gaps.size(); ++i) {
            if (m_gaps[i].page == m_page && seen++ == place)
                m_gap = i;
        }
        draw();
        chooseGap();
    });
}

void PagePreview::show(const PaperDocument& document)
{
    show(std::make_unique<PaperPages>(document));
}

void PagePreview::show(std::unique_ptr<SheetPages> pages)
{
    m_pages = std::move(pages);
    m_gaps = m_pages->gaps();
    m_gap.reset();
    m_page = std::clamp(m_page, 0, m_pages->pageCount() - 1);
    draw();
}

void PagePreview::showNothing(const QString& why)
{
    m_pages.reset();
    m_gaps.clear();
    m_gap.reset();
    m_sheet->showSentence(why);
    m_desk->setAccessibleDescription(why);
    retranslate();
}

void PagePreview::turnTo(int page)
{
    const int before = m_page;
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (m_page != before)
        m_desk->verticalScrollBar()->setValue(0);
    draw();
}

void PagePreview::addTool(QWidget* tool)
{
    m_pageRow->insertWidget(m_pageRow->count() - 1, tool);
    layOutTools();
}

void PagePreview::setZoom(const PageZoom& zoom)
{
    m_zoom = zoom;
    draw();
}

void PagePreview::walkGaps(int step)
{
    if (m_gaps.empty())
        return;
    const auto count = int(m_gaps.size());
    int next = step > 0 ? 0 : count - 1;
    if (m_gap)
        next = (int(*m_gap) + step + count) % count;
    else if (step > 0) {
        const auto here =
            std::ranges::find_if(m_gaps, [this](const PageGap& gap) { return gap.page >= m_page; });
        next = here == m_gaps.end() ? 0 : int(here - m_gaps.begin());
    }
    m_gap = size_t(next);
    turnTo(m_gaps[*m_gap].page);
    showPlace();
}

void PagePreview::chooseGap()
{
    if (m_gap)
        Q_EMIT gapChosen(m_gaps[*m_gap].field);
}

void PagePreview::showPlace()
{
    const qreal scale = m_shownZoom * 96 / SheetPages::resolution;
    const QPointF centre = m_gaps[*m_gap].area.center() * scale;
    m_desk->ensureVisible(int(centre.x()) + PageSheet::margin, int(centre.y()) + PageSheet::margin, 80, 80);
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOutTools();
    draw();
}

void PagePreview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        retranslate();
        layOutTools();
    }
}

bool PagePreview::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_desk && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (takeKey(key->key(), key->modifiers()))
            return true;
    }
    if (watched == m_desk->viewport() && event->type() == QEvent::Wheel) {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        if (takeWheel(wheel->angleDelta().y(), wheel->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool PagePreview::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    // With Ctrl these are the keys for the size in a window and in other viewers.
    constexpr std::array sizeKeys{Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_0};
    if (modifiers & Qt::AltModifier)
        return false;
    if (modifiers & Qt::ControlModifier && std::ranges::find(sizeKeys, key) == sizeKeys.end())
        return false;
    switch (key) {
    case Qt::Key_PageDown:
        turnTo(m_page + 1);
        return true;
    case Qt::Key_PageUp:
        turnTo(m_page - 1);
        return true;
    case Qt::Key_Home:
        turnTo(0);
        return true;
    case Qt::Key_End:
        turnTo(pageCount() - 1);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(steppedZoom(m_shownZoom, ZoomStep::Larger));
        return true;
    case Qt::Key_Minus:
        setZoom(steppedZoom(m_shownZoom, ZoomStep::Smaller));
        return true;
    case Qt::Key_0:
        setZoom({PageZoom::Fit::Width});
        return true;
    case Qt::Key_9:
        setZoom({PageZoom::Fit::Page});
        return true;
    case Qt::Key_1:
        setZoom({PageZoom::Fit::None, 100});
        return true;
    case Qt::Key_F8:
        walkGaps(modifiers & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_gaps.empty())
            return false; // the window's own
        if (!m_gap)
            walkGaps(1);
        chooseGap();
        return true;
    default:
        return false;
    }
}

// At the end of a page the wheel turns to the next one, as paper viewers do.
bool PagePreview::takeWheel(int delta, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ControlModifier) {
        setZoom(steppedZoom(m_shownZoom, delta > 0 ? ZoomStep::Larger : ZoomStep::Smaller));
        return true;
    }
    const QScrollBar& bar = *m_desk->verticalScrollBar();
    if (delta < 0 && bar.value() == bar.maximum() && m_page + 1 < pageCount()) {
        turnTo(m_page + 1);
        return true;
    }
    if (delta > 0 && bar.value() == bar.minimum() && m_page > 0) {
        turnTo(m_page - 1);
        m_desk->verticalScrollBar()->setValue(bar.maximum());
        return true;
    }
    return false;
}

QToolButton* PagePreview::makeTool(const QString& icon)
{
    auto* tool = new QToolButton(this);
    if (!icon.isEmpty())
        tool->setIcon(icons::themed(icon));
    tool->setFocusPolicy(Qt::TabFocus);
    return tool;
}

void PagePreview::fillZoomMenu()
{
    QMenu& menu = *m_percent->menu();
    menu.clear();
    const auto add = [&](const QString& text, const PageZoom& zoom) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(zoom == m_zoom);
        connect(action, &QAction::triggered, this, [this, zoom] { setZoom(zoom); });
    };
    add(tr("Fit the &width"), {PageZoom::Fit::Width});
    add(tr("Whole &page"), {PageZoom::Fit::Page});
    menu.addSeparator();
    for (const int percent : usualZooms)
        add(u"%1%"_s.arg(percent), {PageZoom::Fit::None, percent});
}

// One row while there is room, else the page's tools above the preview's own.
void PagePreview::layOutTools()
{
    const QMargins margins = m_rows->contentsMargins();
    const int needed = m_pageTools->sizeHint().width() + m_ownTools->sizeHint().width() + margins.left() +
                       margins.right() + m_rows->horizontalSpacing();
    const bool oneRow = m_pageRow->count() == 1 || needed <= width();
    m_rows->removeWidget(m_ownTools);
    m_rows->removeWidget(m_pageTools);
    m_pageTools->setVisible(m_pageRow->count() > 1);
    m_rows->addWidget(m_pageTools, 0, 0);
    m_rows->addWidget(m_ownTools, oneRow ? 0 : 1, oneRow ? 1 : 0, Qt::AlignRight);
}

void PagePreview::draw()
{
    if (m_pages) {
        const QSizeF page = m_pages->sheet().size() * 96 / SheetPages::resolution;
        // The scroll bar counts always, or the page would change its size as the bar comes and goes.
        const int bar = m_desk->verticalScrollBar()->sizeHint().width();
        const QSize desk = m_desk->contentsRect().size(); // within the ring
        const QSizeF room(desk.width() - bar - 2 * PageSheet::margin - 2,
                          desk.height() - 2 * PageSheet::margin - 2);
        m_shownZoom = zoomFactor(m_zoom, page, room);
        const qreal scale = m_shownZoom * 96 / SheetPages::resolution;
        std::vector<QRectF> places;
        std::optional<int> current;
        for (size_t i = 0; i < m_gaps.size(); ++i) {
            if (m_gaps[i].page != m_page)
                continue;
            if (m_gap == i)
                current = int(places.size());
            const QRectF& area = m_gaps[i].area;
            places.emplace_back(area.topLeft() * scale, area.size() * scale);
        }
        m_sheet->showPage(m_pages->image(m_page, m_shownZoom, devicePixelRatioF()), std::move(places));
        m_sheet->setCurrent(current);
    }
    retranslate();
}

void PagePreview::retranslate()
{
    const auto name = [](QWidget* tool, const QString& text, const QString& keys) {
        tool->setToolTip(keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys));
        tool->setAccessibleName(text);
    };
    name(m_previous, tr("Previous page"), tr("Page Up"));
    name(m_next, tr("Next page"), tr("Page Down"));
    name(m_smaller, tr("Smaller picture of the page"), u"-"_s);
    name(m_larger, tr("Larger picture of the page"), u"+"_s);
    const QString percent = m_pages ? u"%1%"_s.arg(qRound(m_shownZoom * 100)) : QString();
    m_percent->setText(percent);
    m_percent->setToolTip(tr("Size of the page"));
    m_percent->setAccessibleName(tr("Size of the page: %1").arg(percent));
    m_desk->setAccessibleName(tr("Page as it will be printed"));
    if (m_pages) {
        const QString where = tr("Page %1 of %2.").arg(m_page + 1).arg(pageCount());
        const QString missing =
            tr("%n values are missing; F8 goes to the next, Enter enters it.", nullptr, int(m_gaps.size()));
        m_desk->setAccessibleDescription(m_gaps.empty() ? where : u"%1 %2"_s.arg(where, missing));
    }
    m_place->setText(m_pages ? tr("%1 / %2", "page of pages").arg(m_page + 1).arg(pageCount()) : QString());
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < pageCount());
    for (QToolButton* tool : {m_smaller, m_larger, m_percent})
        tool->setEnabled(m_pages != nullptr);
}

} // namespace oslonac::ui
