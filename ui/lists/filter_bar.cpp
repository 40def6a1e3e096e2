// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filter_bar.h"

#include "ui/lists/filter_chip.h"
#include "ui/lists/filter_texts.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_proxy.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int gap = 8;

} // namespace

FilterBar::FilterBar(ListModel& model, ListProxy& proxy, QWidget* parent)
    : QWidget(parent), m_model(model), m_proxy(proxy), m_row(new QHBoxLayout(this)),
      m_add(new FilterChip(ChipKind::Adding, this)), m_folded(new Button(ButtonKind::Usual, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap);
    m_row->setSizeConstraint(QLayout::SetNoConstraint); // chips that do not fit are folded, not squeezed
    m_row->addWidget(m_folded);
    m_row->addWidget(m_add);
    m_row->addStretch(1);
    m_add->setKeyCap(u"Ctrl+L"_s); // a letter alone would write into a cell that can be changed
    m_add->installEventFilter(this);
    m_folded->setThemedIcon(u"view-filter"_s);
    m_folded->setFocusPolicy(Qt::StrongFocus);
    m_folded->hide();
    connect(m_add, &QAbstractButton::clicked, this, &FilterBar::addRequested);
    connect(m_folded, &QAbstractButton::clicked, this, &FilterBar::allRequested);
    connect(&proxy, &ListProxy::narrowingChanged, this, &FilterBar::rebuild);
    connect(&model, &QAbstractItemModel::modelReset, this, &FilterBar::retranslate);
    rebuild();
}

QWidget& FilterBar::anchorOf(const QString& column)
{
    const auto place = std::ranges::find(m_filters, column, &ColumnFilter::column);
    if (m_folded->isVisible() || place == m_filters.end())
        return addingAnchor();
    return *m_chips[size_t(place - m_filters.begin())];
}

QWidget& FilterBar::addingAnchor()
{
    return m_folded->isVisibleTo(this) ? static_cast<QWidget&>(*m_folded) : *m_add;
}

void FilterBar::rebuild()
{
    if (m_filters == m_proxy.filters() && m_chips.size() == m_filters.size())
        return retranslate(); // only words were typed
    const auto focused =
        std::ranges::find_if(m_chips, [](const FilterChip* chip) { return chip->hasFocus(); });
    const QString column =
        focused == m_chips.end() ? QString() : m_filters[size_t(focused - m_chips.begin())].column;
    for (FilterChip* chip : m_chips)
        chip->deleteLater();
    m_chips.clear();
    m_filters = m_proxy.filters();
    for (size_t i = 0; i < m_filters.size(); ++i) {
        auto* chip = new FilterChip(ChipKind::Active, this);
        const QString own = m_filters[i].column;
        chip->installEventFilter(this);
        connect(chip, &QAbstractButton::clicked, this, [this, own] { Q_EMIT editRequested(own); });
        connect(chip, &FilterChip::removeRequested, this, [this, own] { Q_EMIT removeRequested(own); });
        m_row->insertWidget(int(i) + 1, chip);
        m_chips.push_back(chip);
    }
    retranslate();
    if (!column.isEmpty()) // the chip that was changed, or where the one was that went away
        anchorOf(column).setFocus(Qt::OtherFocusReason);
}

void FilterBar::retranslate()
{
    for (size_t i = 0; i < m_chips.size(); ++i) {
        const QString text = filterText(m_filters[i], m_model);
        m_chips[i]->setText(text);
        m_chips[i]->setToolTip(text);
        m_chips[i]->setAccessibleName(tr("Filter %1").arg(text));
        m_chips[i]->setAccessibleDescription(tr("Space opens it, Delete takes it away."));
        m_chips[i]->updateGeometry();
    }
    m_add->setText(tr("Filter"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setToolTip(tr("Add a filter (Ctrl+L)"));
    m_add->updateGeometry();
    m_folded->setText(foldedCount());
    m_foldedLeast = m_folded->sizeHint().width();
    const bool isSingle = m_chips.size() == 1;
    const QString hint = tr("Filters of this list (Ctrl+L)");
    m_folded->setAccessibleName(isSingle ? m_chips.front()->accessibleName() : foldedCount());
    m_folded->setToolTip(isSingle ? u"%1\n%2"_s.arg(m_chips.front()->toolTip(), hint) : hint);
    updateGeometry();
    fold();
}

QString FilterBar::foldedCount() const
{
    return m_filters.empty() ? tr("Filter") : tr("%n filters", nullptr, int(m_filters.size()));
}

/// What narrows the list is to be read on the page: a single filter in its own words, where more of them than
/// of the count has room.
void FilterBar::nameFolded()
{
    const QFontMetrics metrics(fontFor(TextUse::Button));
    const QString count = foldedCount();
    const int least = metrics.horizontalAdvance(count);
    const int room = width() - m_foldedLeast + least;
    const bool isWorded = m_chips.size() == 1 && room > least;
    const QString words =
        isWorded ? metrics.elidedText(m_chips.front()->toolTip(), Qt::ElideRight, room) : QString();
    m_folded->setText(isWorded ? QString(words).replace(u'&', u"&&"_s) : count);
    m_folded->updateGeometry();
}

int FilterBar::neededWidth() const
{
    int width = m_add->sizeHint().width();
    for (const FilterChip* chip : m_chips)
        width += chip->sizeHint().width() + gap;
    return width;
}

int FilterBar::rowHeight() const
{
    return std::max(m_folded->sizeHint().height(), m_folded->minimumHeight()); // the style sheet has its own
}

QSize FilterBar::sizeHint() const
{
    return {neededWidth(), rowHeight()};
}

QSize FilterBar::minimumSizeHint() const
{
    return {std::min(m_foldedLeast, neededWidth()), rowHeight()};
}

void FilterBar::fold()
{
    const bool folded = neededWidth() > width();
    nameFolded();
    m_folded->setVisible(folded);
    m_add->setVisible(!folded);
    for (FilterChip* chip : m_chips)
        chip->setVisible(!folded);
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void FilterBar::walk(int step)
{
    std::vector<QWidget*> stops(m_chips.begin(), m_chips.end());
    stops.push_back(m_add);
    const auto current = std::ranges::find(stops, QApplication::focusWidget());
    const auto place = current - stops.begin() + step;
    if (place >= 0 && place < std::ssize(stops))
        stops[size_t(place)]->setFocus(Qt::OtherFocusReason);
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            walk(key == Qt::Key_Left ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace oslonac::ui
