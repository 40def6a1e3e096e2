// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/step_reversal.h"

#include "core/workspace.h"
#include "ui/language/own_text.h"
#include "ui/program/places.h"
#include "ui/shell/key_routing.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"

namespace oslonac::ui {

void StepReversal::undo()
{
    const auto step = m_workspace.journal().nextUndo();
    const bool worksInPage = isFocusInPage();
    if (!step || !m_workspace.undo())
        return;
    showWhereItActed(*step);
    if (worksInPage)
        keepFocusInPage();
    m_window.status().tell(tr("Taken back: %1").arg(ownText(stepName(step->operation))));
}

void StepReversal::redo()
{
    const auto step = m_workspace.journal().nextRedo();
    const bool worksInPage = isFocusInPage();
    if (!step || !m_workspace.redo())
        return;
    showWhereItActed(*step);
    if (worksInPage)
        keepFocusInPage();
    m_window.status().tell(tr("Done again: %1").arg(ownText(stepName(step->operation))));
}

Page* StepReversal::page() const
{
    const auto id = m_window.currentPage();
    return id ? m_window.pageIfBuilt(*id) : nullptr;
}

bool StepReversal::isFocusInPage() const
{
    const QWidget* focus = m_window.focusWidget();
    return focus && page() && page()->isAncestorOf(focus);
}

// What had the focus may have gone with the step, and Qt gives it to whatever comes next in the window.
void StepReversal::keepFocusInPage()
{
    if (page() && !isFocusInPage())
        page()->setFocus(Qt::OtherFocusReason);
}

void StepReversal::showWhereItActed(const JournalEntry& step)
{
    const auto here = m_window.currentPlace();
    if (!here || here->page == PageId::History || holdsUnwrittenText(m_window.focusWidget()))
        return; // the history shows every step where it stands
    const auto place = placeOfStep(m_workspace.file(), step);
    if (place && !isInSight(m_workspace.file(), *place, *here))
        m_window.showPlace(*place);
}

} // namespace oslonac::ui
