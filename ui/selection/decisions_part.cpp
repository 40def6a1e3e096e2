// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/decisions_part.h"

#include "ui/lists/list_view.h"
#include "ui/selection/decision_inspector.h"
#include "ui/selection/ranked_list.h"
#include "ui/selection/version_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

DecisionsPart::DecisionsPart(const Desk& desk, QWidget* parent)
    : CallPart(parent), m_desk(desk), m_texts(std::make_unique<Texts>(desk.language())),
      m_model(decisionColumns([this]() -> const Texts& { return *m_texts; }),
              [](const DecisionRow& row) { return row.id; }),
      m_list(new ListView(m_model, this)),
      m_version(new VersionView([this]() -> const Texts& { return *m_texts; }, this)),
      m_inspector(new DecisionInspector(desk, this))
{
    m_list->setName({"oslonac::ui::DecisionsPart",
                     QT_TRANSLATE_NOOP("oslonac::ui::DecisionsPart", "Versions of the decided list")});
    m_list->table().proxy().setSortKeys({{0, Qt::AscendingOrder}});
    m_list->leaveOutBars(); // versions are few; the list of the chosen one is what gets narrowed
    m_list->setMinimumHeight(140);
    auto* lists = new QSplitter(Qt::Vertical, this);
    lists->addWidget(m_list);
    lists->addWidget(m_version);
    lists->setStretchFactor(0, 1);
    lists->setStretchFactor(1, 2);
    lists->setHandleWidth(1);
    lists->setChildrenCollapsible(false);
    lists->setSizes({200, 500});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(listWithInspector(*lists, *m_inspector, this));
    setFocusProxy(m_list);
    connect(&m_list->table(), &ListTable::currentIdChanged, this, &DecisionsPart::showCurrent);
    connect(m_inspector, &DecisionInspector::tieShown, this, &DecisionsPart::tieShown);
    connect(m_inspector, &DecisionInspector::decided, this, [this] {
        if (m_state && m_state->decision())
            m_list->table().setCurrentId(m_state->decision()->id.number());
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

DecisionsPart::~DecisionsPart()
{
    delete m_list; // before the model and the texts it shows
    delete m_version;
}

CallPartEntry DecisionsPart::entry()
{
    return {u"decisions"_s,
            {"oslonac::ui::DecisionsPart", QT_TRANSLATE_NOOP("oslonac::ui::DecisionsPart", "Decisions")},
            [](const CallState& state) { return int(state.decisions.size()); },
            &makeCallPart<DecisionsPart>};
}

void DecisionsPart::show(const State& state)
{
    m_state = state;
    m_texts = std::make_unique<Texts>(m_desk.language());
    m_model.reset(decisionRows(*state, m_desk.file()));
    if (m_list->table().currentId() == 0)
        m_list->table().setCurrentId(state->decision() ? state->decision()->id.number()
                                                       : DecisionRow::presentId);
    showCurrent();
}

void DecisionsPart::reveal(qint64 decision)
{
    m_list->table().setCurrentId(decision);
    m_list->setFocus(Qt::OtherFocusReason);
}

std::vector<ActionId> DecisionsPart::offeredActions() const
{
    return {ActionId::FindInList, ActionId::Inspector};
}

void DecisionsPart::perform(ActionId id)
{
    if (id == ActionId::FindInList && m_version->list().view())
        m_version->list().view()->narrow();
    if (id == ActionId::Inspector)
        m_inspector->setVisible(!m_inspector->isVisible());
}

void DecisionsPart::decide()
{
    m_inspector->setVisible(true);
    m_inspector->decide();
}

void DecisionsPart::showCurrent()
{
    const auto row = m_model.find(m_list->table().currentId());
    if (!m_state || !row)
        return;
    m_version->show(*row, m_model.rows(), m_state->call().divergenceLimitPercent);
    m_inspector->show(m_state, *row);
}

} // namespace oslonac::ui
