// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/outline_list.h"

#include "ui/lists/list_header.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_table.h"
#include "ui/lists/outline_tools.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/empty_state.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int pageMargin = 24;

} // namespace

OutlineList::OutlineList(ListModel& model, int wordsColumn, QWidget* parent)
    : QWidget(parent), m_tools(new OutlineTools(this)), m_table(new ListTable(this)),
      m_empty(new EmptyState(this)), m_stack(new QStackedWidget(this)), m_footer(new QLabel(this)),
      m_column(new QVBoxLayout(this))
{
    m_table->setList(model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->header().setRoomColumn(wordsColumn);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_footer->setProperty("use", u"secondary"_s);
    auto* footer = new QFrame(this);
    footer->setObjectName(u"listFooter"_s);
    footer->setMinimumHeight(heightFor(32));
    auto* footerRow = new QHBoxLayout(footer);
    footerRow->setContentsMargins(pageMargin, 0, pageMargin, 0);
    footerRow->addWidget(m_footer);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_tools);
    m_column->addWidget(m_stack, 1);
    m_column->addWidget(footer);
    setFocusProxy(m_table);
    // The order is the parts' own. Queued, because the table is about to sort.
    connect(
        &m_table->proxy(), &ListProxy::sortKeysChanged, this,
        [this] {
            if (!m_table->proxy().sortKeys().empty())
                m_table->proxy().setSortKeys({});
        },
        Qt::QueuedConnection);
    connect(m_tools, &OutlineTools::moveRequested, this, &OutlineList::moveRequested);
    connect(m_tools, &OutlineTools::deleteRequested, this, &OutlineList::deleteRequested);
}

void OutlineList::setFooter(const QString& footer)
{
    m_footer->setText(footer);
}

void OutlineList::addPanel(QWidget* panel)
{
    m_column->insertWidget(m_column->count() - 1, panel);
}

void OutlineList::showParts(bool hasParts)
{
    m_table->header().applyWidths(); // titles may be of another language
    m_stack->setCurrentWidget(hasParts ? static_cast<QWidget*>(m_table) : m_empty);
    setFocusProxy(hasParts ? static_cast<QWidget*>(m_table) : &m_empty->focusTarget());
    m_tools->fold();
}

bool OutlineList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool control = key->modifiers() & Qt::ControlModifier;
    if (control && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        Q_EMIT moveRequested(key->key() == Qt::Key_Up ? -1 : 1);
    else if (key->key() == Qt::Key_Delete)
        Q_EMIT deleteRequested();
    else if (key->key() == Qt::Key_Insert)
        Q_EMIT addRequested();
    else
        return false;
    return true;
}

} // namespace oslonac::ui
