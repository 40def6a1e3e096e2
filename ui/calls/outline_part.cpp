// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/outline_part.h"

#include "ui/calls/new_parts.h"
#include "ui/forms/inspector_panel.h"
#include "ui/lists/list_table.h"

#include <utility>

namespace oslonac::ui {

OutlinePart::OutlinePart(const Desk& desk, std::vector<Column<OutlineRow>> columns, QWidget* parent)
    : CallPart(parent), m_desk(desk), m_outline(new DefinitionOutline(desk, std::move(columns), this))
{
    setFocusProxy(m_outline);
    connect(m_outline, &DefinitionOutline::addRequested, this, &OutlinePart::addLikeCurrent);
}

void OutlinePart::reveal(qint64 part)
{
    m_outline->setCurrent(part);
    m_outline->table().setFocus(Qt::OtherFocusReason);
}

qint64 OutlinePart::chosenRecord() const
{
    const auto row = m_outline->current();
    return row ? row->id : 0;
}

std::vector<ActionId> OutlinePart::offeredActions() const
{
    std::vector<ActionId> offered{ActionId::Inspector};
    if (!m_desk.isReadOnly())
        offered.push_back(ActionId::NewRecord);
    return offered;
}

void OutlinePart::perform(ActionId id)
{
    if (id == ActionId::NewRecord)
        addLikeCurrent();
    if (id == ActionId::Inspector)
        m_outline->inspector().setVisible(!m_outline->inspector().isVisible());
}

void OutlinePart::add(PartKind kind)
{
    addBy([&](const CallDefinition& definition) {
        return addNewPart(m_desk, definition, kind, m_outline->current());
    });
}

void OutlinePart::addBy(const std::function<qint64(const CallDefinition& definition)>& make)
{
    qint64 added = 0;
    const State state = m_state; // replaced while the part is added
    m_desk.run([&] { added = make(state->applications.definition); });
    if (added == 0)
        return;
    m_outline->setCurrent(added);
    m_outline->edit();
}

bool OutlinePart::take(const State& state)
{
    const State before = std::exchange(m_state, state);
    return !before || before->call().id != state->call().id;
}

} // namespace oslonac::ui
