// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_view.h"

#include "ui/lists/list_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

ListView::ListView(ListModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_table(new ListTable(this)), m_quick(new QLineEdit(this)),
      m_filters(new QHBoxLayout), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_footer(new QLabel(this)), m_selection(new QLabel(this))
{
    m_table->setList(model);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* footer = new QFrame(this);
    footer->setObjectName(u"listFooter"_s);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 0, 24, 0);
    row->addWidget(m_footer);
    row->addStretch(1);
    row->addWidget(m_selection);
    footer->setMinimumHeight(heightFor(32));
    for (QLabel* label : {m_footer, m_selection})
        label->setProperty("use", u"secondary"_s);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilterRow());
    column->addWidget(m_stack, 1);
    column->addWidget(footer);
    setFocusProxy(m_table);
    setTabOrder(m_quick, m_table);

    connect(m_quick, &QLineEdit::textChanged, this,
            [this](const QString& words) { m_table->proxy().setNarrowing(words); });
    connect(m_table, &ListTable::narrowRequested, this, &ListView::narrow);
    connect(m_table, &ListTable::escaped, m_quick, &QLineEdit::clear);
    connect(m_table, &ListTable::selectedIdsChanged, this, &ListView::updateCounts);
    connect(&m_table->proxy(), &QAbstractItemModel::modelReset, this, &ListView::updateCounts);
    connect(&m_table->proxy(), &QAbstractItemModel::rowsInserted, this, &ListView::updateCounts);
    connect(&m_table->proxy(), &QAbstractItemModel::rowsRemoved, this, &ListView::updateCounts);
    connect(&m_table->proxy(), &QAbstractItemModel::dataChanged, this, &ListView::updateCounts);
    retranslate();
}

void ListView::setFooter(Footer footer)
{
    m_footerText = std::move(footer);
    updateCounts();
}

void ListView::setName(const Phrase& name)
{
    m_name = name;
    retranslate();
}

void ListView::setEmptyState(const Phrase& title, const Phrase& text)
{
    m_emptyTitle = title;
    m_emptyText = text;
    updateCounts();
}

void ListView::narrow()
{
    m_quick->setFocus(Qt::ShortcutFocusReason);
    m_quick->selectAll();
}

void ListView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool ListView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_quick && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape)
            m_quick->clear();
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ListView::retranslate()
{
    m_quick->setPlaceholderText(tr("Narrow the list"));
    m_quick->setAccessibleName(tr("Narrow the list"));
    m_quick->setToolTip(tr("Narrow the list (/)"));
    m_table->setAccessibleName(m_name.isEmpty() ? tr("List") : m_name.text());
    updateCounts();
}

void ListView::updateCounts()
{
    const std::vector<qint64> listed = m_table->listedIds();
    const std::vector<qint64> selected = m_table->selectedIds();
    m_footer->setText(m_footerText ? m_footerText(listed, selected)
                                   : tr("%n listed", nullptr, int(listed.size())));
    m_selection->setText(selected.empty() ? QString() : tr("%n selected", nullptr, int(selected.size())));
    const bool none = listed.empty();
    if (none && m_model.rowCount() > 0)
        m_empty->setTexts(tr("Nothing matches"),
                          tr("Clear the words above (Esc) to see the whole list again."));
    else
        m_empty->setTexts(m_emptyTitle.isEmpty() ? tr("Nothing here yet") : m_emptyTitle.text(),
                          m_emptyText.text());
    m_stack->setCurrentIndex(none ? 1 : 0);
}

QWidget* ListView::makeFilterRow()
{
    auto* frame = new QFrame(this);
    frame->setObjectName(u"filterRow"_s);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(24, 6, 24, 6);
    row->addLayout(m_filters);
    row->addStretch(1);
    row->addWidget(m_quick);
    m_quick->setFixedWidth(200);
    m_quick->setClearButtonEnabled(true);
    m_quick->addAction(icons::themed(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_quick->installEventFilter(this);
    return frame;
}

} // namespace oslonac::ui
