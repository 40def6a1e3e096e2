// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/new_call_menu.h"

#include "ui/calls/call_files.h"
#include "ui/shell/desk.h"

namespace oslonac::ui {

NewCallMenu::NewCallMenu(const Desk& desk, QWidget* parent) : QMenu(parent), m_desk(desk)
{
    connect(this, &QMenu::aboutToShow, this, &NewCallMenu::fill);
}

template <typename Make>
void NewCallMenu::offer(const QString& text, const Make& make)
{
    addAction(text, this, [this, make] {
        Id<Call> call;
        if (m_desk.run([&] { call = make(); }))
            Q_EMIT created(call);
    });
}

void NewCallMenu::fill()
{
    clear();
    offer(tr("&Empty call"), [this] { return newEmptyCall(m_desk); });
    const auto calls = Records<Call>(m_desk.file()).all("ORDER BY id DESC\nLIMIT 12");
    if (!calls.empty())
        addSection(tr("With the definition of another"));
    for (const Call& call : calls)
        offer(tr("Like %1").arg(call.code), [this, call] { return newCallLike(m_desk, call); });
    addSection(tr("With example criteria"));
    for (const auto& [grid, code] : Codes<ExampleGrid>::list)
        offer(exampleName(grid), [this, chosen = grid] { return newCallWithExample(m_desk, chosen); });
    addSeparator();
    addAction(tr("From a &file (JSON)…"), this, &NewCallMenu::importRequested);
    setActiveAction(actions().constFirst());
}

} // namespace oslonac::ui
