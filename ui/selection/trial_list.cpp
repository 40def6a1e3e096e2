// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/trial_list.h"

#include "ui/lists/list_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace oslonac::ui {

TrialList::TrialList(CurrentTexts texts, QWidget* parent)
    : QWidget(parent), m_texts(std::move(texts)),
      m_model(trialColumns(m_texts), [](const TrialRow& row) { return row.ranked.id; }),
      m_view(new ListView(m_model, this))
{
    m_model.setGroupLine([](const TrialRow& row) { return row.ranked.line; });
    m_view->setName(
        {"oslonac::ui::TrialList", QT_TRANSLATE_NOOP("oslonac::ui::TrialList", "List of the trial")});
    m_view->setFooter([this](const auto&, const auto&) { return trialFooter(m_lot, m_texts().language()); });
    m_view->table().proxy().setSortKeys({{0, Qt::AscendingOrder}});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
}

TrialList::~TrialList()
{
    delete m_view; // before the model it shows
}

void TrialList::show(const SelectionLot& present, const TrialOutcome& outcome,
                     const RankedListOptions& options)
{
    for (const SelectionLot& tried : outcome.list.lots) {
        if (tried.id != present.id)
            continue;
        if (const TrialLot* lot = outcome.lot(present.id))
            m_lot = *lot;
        m_model.reset(trialRows(present, tried, options, m_texts().language()));
    }
}

void TrialList::setTool(QWidget* tool)
{
    m_view->filterRow().insertWidget(0, tool);
}

} // namespace oslonac::ui
