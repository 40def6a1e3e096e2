// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/scope_choice.h"

#include "ui/widgets/button.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

template <typename Record>
QString codeOf(const std::vector<Record>& records, const std::optional<Id<Record>>& id)
{
    const auto found = std::ranges::find_if(records, [&id](const Record& own) { return own.id == id; });
    return found == records.end() ? QString() : found->code;
}

} // namespace

ScopeChoice::ScopeChoice(QWidget* parent)
    : QObject(parent), m_button(new Button(ButtonKind::Usual, parent)), m_menu(new QMenu(parent))
{
    m_button->setThemedIcon(u"view-filter"_s);
    connect(m_button, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height() + 2))); });
}

void ScopeChoice::offer(const OverviewState& state, const OverviewScope& scope)
{
    m_button->setText(nameOf(scope, state));
    m_menu->clear();
    add(nameOf({}, state), {}, scope);
    for (const Programme& programme : state.programmes) {
        if (state.programmes.size() > 1)
            add(programme.code, {programme.id, {}}, scope);
    }
    m_menu->addSeparator();
    for (const Call& call : state.calls)
        add(call.code, {{}, call.id}, scope);
}

void ScopeChoice::add(const QString& text, const OverviewScope& scope, const OverviewScope& current)
{
    QAction* action = m_menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(scope == current);
    connect(action, &QAction::triggered, this, [this, scope] { Q_EMIT chosen(scope); });
}

QString nameOf(const OverviewScope& scope, const OverviewState& state)
{
    if (scope.call)
        return codeOf(state.calls, scope.call);
    if (scope.programme)
        return codeOf(state.programmes, scope.programme);
    return state.programmes.size() > 1 ? ScopeChoice::tr("All programmes")
                                       : ScopeChoice::tr("Whole programme");
}

} // namespace oslonac::ui
