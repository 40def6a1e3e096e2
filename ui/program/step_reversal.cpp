// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/step_reversal.h"

#include "core/workspace.h"
#include "ui/language/own_text.h"
#include "ui/program/places.h"
#include "ui/shell/key_routing.h"
#include "ui/shell/main_window.h"

namespace oslonac::ui {

void StepReversal::undo()
{
    const auto step = m_workspace.journal().nextUndo();
    if (!step || !m_workspace.undo())
        return;
    showWhereItActed(*step);
    m_window.status().tell(tr("Taken back: %1").arg(ownText(stepName(step->operation))));
}

void StepReversal::redo()
{
    const auto step = m_workspace.journal().nextRedo();
    if (!step || !m_workspace.redo())
        return;
    showWhereItActed(*step);
    m_window.status().tell(tr("Done again: %1").arg(ownText(stepName(step->operation))));
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
