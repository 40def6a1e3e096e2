// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/page_preview.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr qreal leastZoom = 0.3;
constexpr qreal mostZoom = 3;
constexpr int deskMargin = 20;

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QWidget(parent), m_tools(new QFrame(this)), m_previous(makeTool(u"go-previous"_s)),
      m_next(makeTool(u"go-next"_s)), m_smaller(makeTool(u"list-remove"_s)),
      m_larger(makeTool(u"list-add"_s)), m_place(new QLabel(this)), m_percent(new QLabel(this)),
      m_sheet(new QLabel(this)), m_desk(new QScrollArea(this))
{
    m_tools->setObjectName(u"filterRow"_s);
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(16, 6, 12, 6);
    row->addStretch(1);
    for (QWidget* tool :
         std::initializer_list<QWidget*>{m_previous, m_place, m_next, m_smaller, m_percent, m_larger})
        row->addWidget(tool);
    m_desk->setObjectName(u"desk"_s);
    m_desk->setWidget(m_sheet);
    m_desk->setWidgetResizable(true);
    m_desk->setFocusPolicy(Qt::StrongFocus);
    m_sheet->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sheet->setMargin(deskMargin);
    m_sheet->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_desk, 1);
    connect(m_previous, &QToolButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turnTo(m_page + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { zoomBy(1 / 1.25); });
    connect(m_larger, &QToolButton::clicked, this, [this] { zoomBy(1.25); });
    retranslate();
}

void PagePreview::show(const PaperDocument& document)
{
    m_pages.emplace(document);
    m_page = std::min(m_page, m_pages->pageCount() - 1);
    draw();
}

void PagePreview::showNothing(const QString& why)
{
    m_pages.reset();
    m_sheet->setPixmap({});
    m_sheet->setText(why);
    retranslate();
}

void PagePreview::turnTo(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    draw();
}

void PagePreview::addTool(QWidget* tool)
{
    static_cast<QHBoxLayout*>(m_tools->layout())->insertWidget(0, tool);
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    draw();
}

QToolButton* PagePreview::makeTool(const QString& icon)
{
    auto* tool = new QToolButton(this);
    tool->setIcon(icons::themed(icon));
    tool->setFocusPolicy(Qt::TabFocus);
    return tool;
}

void PagePreview::zoomBy(qreal factor)
{
    m_zoom = std::clamp(m_shownZoom * factor, leastZoom, mostZoom);
    draw();
}

void PagePreview::draw()
{
    if (m_pages) {
        const qreal sheetWidth = m_pages->sheet().width() * 96 / PaperPages::resolution;
        // The scroll bar counts always, or the page would change its size as the bar comes and goes.
        const int bar = m_desk->verticalScrollBar()->sizeHint().width();
        const qreal room = m_desk->width() - bar - 2 * deskMargin - 4;
        m_shownZoom = std::clamp(m_zoom.value_or(room / sheetWidth), leastZoom, mostZoom);
        m_sheet->setPixmap(QPixmap::fromImage(m_pages->image(m_page, m_shownZoom, devicePixelRatioF())));
    }
    retranslate();
}

void PagePreview::retranslate()
{
    const auto name = [](QWidget* tool, const QString& text) {
        tool->setToolTip(text);
        tool->setAccessibleName(text);
    };
    name(m_previous, tr("Previous page"));
    name(m_next, tr("Next page"));
    name(m_smaller, tr("Smaller picture of the page"));
    name(m_larger, tr("Larger picture of the page"));
    m_desk->setAccessibleName(tr("Page as it will be printed"));
    m_place->setText(m_pages ? tr("%1 / %2", "page of pages").arg(m_page + 1).arg(pageCount()) : QString());
    m_percent->setText(m_pages ? u"%1%"_s.arg(qRound(m_shownZoom * 100)) : QString());
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < pageCount());
    m_smaller->setEnabled(m_pages.has_value());
    m_larger->setEnabled(m_pages.has_value());
}

} // namespace oslonac::ui
