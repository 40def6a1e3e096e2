// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/step_reversal.h"

#include "core/operations/history.h"
#include "core/workspace.h"
#include "ui/forms/field.h"
#include "ui/forms/inspector_panel.h"
#include "ui/language/own_text.h"
#include "ui/lists/list_table.h"
#include "ui/program/places.h"
#include "ui/scoring/scores_part.h"
#include "ui/shell/key_routing.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/widgets/busy_cursor.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <algorithm>

namespace oslonac::ui {

namespace {

template <typename Around>
bool isIn(const QWidget* widget)
{
    while (widget && !qobject_cast<const Around*>(widget))
        widget = widget->parentWidget();
    return widget != nullptr;
}

} // namespace

void StepReversal::undo()
{
    const auto step = m_workspace.journal().nextUndo();
    if (turn(step, &Workspace::undo))
        m_window.status().tell(tr("Taken back: %1").arg(ownText(stepName(step->operation))));
}

void StepReversal::redo()
{
    const auto step = m_workspace.journal().nextRedo();
    if (turn(step, &Workspace::redo))
        m_window.status().tell(tr("Done again: %1").arg(ownText(stepName(step->operation))));
}

bool StepReversal::turn(const std::optional<JournalEntry>& step, bool (Workspace::*way)())
{
    const bool worksInPage = isFocusInPage();
    const std::optional<Place> stood = m_window.currentPlace();
    const Shown before = shownFields();
    constexpr int aMoment = 1'000; // rows
    std::optional<BusyCursor> busy;
    if (step && step->rowCount > aMoment)
        busy.emplace();
    if (!step || !(m_workspace.*way)())
        return false;
    if (m_window.currentPlace() != stood)
        leaveFields();
    showWhereItActed(*step, before);
    if (worksInPage)
        keepFocusInPage();
    return true;
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

// What was chosen went with the step and the page turned to another record: its fields are not those that the
// officer stood in, and the next key would change them.
void StepReversal::leaveFields()
{
    const QWidget* focus = m_window.focusWidget();
    if (isFocusInPage() && !holdsUnwrittenText(focus) &&
        (isIn<Field>(focus) || isIn<InspectorPanel>(focus) || qobject_cast<const QPlainTextEdit*>(focus)))
        page()->setFocus(Qt::OtherFocusReason);
}

StepReversal::Shown StepReversal::shownFields() const
{
    Shown shown;
    if (!page())
        return shown;
    for (Field* field : page()->findChildren<Field*>()) {
        if (field->isVisible())
            shown.emplace_back(field, field->content());
    }
    return shown;
}

void StepReversal::showWhereItActed(const JournalEntry& step, const Shown& before)
{
    const auto here = m_window.currentPlace();
    if (!here || here->page == PageId::History || holdsUnwrittenText(m_window.focusWidget()))
        return; // the history shows every step where it stands
    const std::vector<Place> places = placesOfStep(m_workspace.file(), step);
    if (places.empty())
        return;
    const bool isSheet = places.front().part == u"scores";
    const auto isHere = [&](const Place& place) { return isInSight(m_workspace.file(), place, *here); };
    const bool isSeen = isSheet ? std::ranges::any_of(places, isHere) : isHere(places.front());
    if (isSeen) {
        showChangedField(before);
    } else {
        m_window.showPlace(places.front());
        showFieldOf(step);
    }
    if (isSheet)
        showMarksOf(step);
    selectAll(places);
    // What is typed next would replace what has just come back.
    if (auto* line = qobject_cast<QLineEdit*>(m_window.focusWidget()))
        line->deselect();
}

void StepReversal::showChangedField(const Shown& before)
{
    const auto changed = std::ranges::find_if(before, [](const auto& shown) {
        return shown.first && shown.first->isVisible() && shown.first->content() != shown.second;
    });
    if (changed == before.end())
        return;
    changed->first->bringIntoSight();
    // Whoever stands on the page as a whole is led into it like whoever stands in another field.
    QWidget* focus = m_window.focusWidget();
    if (isIn<Field>(focus) || qobject_cast<QScrollArea*>(focus))
        changed->first->editor().setFocus(Qt::OtherFocusReason);
}

void StepReversal::showFieldOf(const JournalEntry& step)
{
    constexpr int mostRows = 10; // an import has no field to show
    if (step.rowCount > mostRows || !page())
        return;
    const std::vector<FieldChange> changes = History(m_workspace.file()).ofEntry(step);
    const auto shows = [&changes](const Field* field) {
        // Of money there are two columns that begin alike.
        const auto isOf = [field](const FieldChange& change) {
            return change.change == RowChange::Updated &&
                   (change.field == field->column() || change.field.startsWith(field->column() + u'_'));
        };
        return field->isVisible() && !field->column().isEmpty() && std::ranges::any_of(changes, isOf);
    };
    const auto fields = page()->findChildren<Field*>();
    const auto field = std::ranges::find_if(fields, shows);
    if (field == fields.end())
        return;
    (*field)->bringIntoSight();
    (*field)->editor().setFocus(Qt::OtherFocusReason);
}

// A place names the application alone, and its marks are on the sheets of several assessors.
void StepReversal::showMarksOf(const JournalEntry& step)
{
    auto* sheet = page() ? page()->findChild<ScoresPart*>() : nullptr;
    const std::vector<MarkPlace> marks = marksOfStep(m_workspace.file(), step);
    if (sheet && sheet->isVisible() && !marks.empty())
        sheet->showMarks(marks);
}

void StepReversal::selectAll(const std::vector<Place>& places)
{
    if (!page())
        return;
    std::vector<qint64> ids;
    for (const Place& place : places)
        ids.push_back(place.detail != 0 ? place.detail : place.record);
    std::erase(ids, 0); // of a list alone
    for (ListTable* list : page()->findChildren<ListTable*>()) {
        if (list->isVisible() && std::ranges::count(ids, list->currentId()) > 0)
            list->selectIds(ids);
    }
}

} // namespace oslonac::ui
