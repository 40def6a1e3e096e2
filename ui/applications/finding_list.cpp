// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/finding_list.h"

#include "core/applications/application_findings.h"
#include "core/applications/application_operations.h"
#include "core/values/dates.h"
#include "ui/calls/call_state.h"
#include "ui/forms/step_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/note_list.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

FindingList::FindingList(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_notes(new NoteList(this)),
      m_form(new StepForm(
          {"oslonac::ui::FindingList", QT_TRANSLATE_NOOP("oslonac::ui::FindingList", "Approve the finding")},
          {"oslonac::ui::FindingList", QT_TRANSLATE_NOOP("oslonac::ui::FindingList", "Approve")}, this)),
      m_reason(m_form->form().addTextArea(
          {"oslonac::ui::FindingList", QT_TRANSLATE_NOOP("oslonac::ui::FindingList", "Reason")},
          StepForm::keep()))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_form);
    column->addWidget(m_notes);
}

void FindingList::show(const std::vector<Finding>& findings, const CallState& state)
{
    m_findings = findings;
    m_isSettled = state.decision() != nullptr;
    m_canApprove = !m_desk.isReadOnly() && !state.matchesDecision();
    m_form->giveUp(); // its finding may be gone
    std::vector<Note> notes;
    for (const Finding& finding : findings)
        notes.push_back(noteOf(finding));
    m_notes->setNotes(notes);
}

int FindingList::openCount() const
{
    return m_isSettled ? 0 : int(std::ranges::count_if(m_findings, &Finding::isOpen));
}

void FindingList::approve(const Finding& finding)
{
    m_reason->setValue({});
    m_form->setLead(finding.what);
    m_form->setStep([this, finding] {
        return m_desk.runner.attempt([&] { approveFinding(m_desk.workspace, finding, m_reason->value()); });
    });
    m_form->open();
}

Note FindingList::noteOf(const Finding& finding)
{
    Note note;
    note.title = finding.what;
    note.writing = Writing::AsWritten; // as put together here
    QStringList texts{ownText(finding.why)};
    if (!finding.source.isEmpty())
        texts.append(tr("Source: %1").arg(ownText(finding.source)));
    note.kind = finding.severity == Severity::Error ? StatusKind::Late : StatusKind::Wait;
    const bool writable = !m_desk.isReadOnly();
    if (finding.approval) {
        note.kind = StatusKind::Ok;
        texts.append(tr("Approved by %1 on %2: %3")
                         .arg(ownText(finding.approval->approvedBy, Writing::AsName),
                              dateText(finding.approval->approvedOn, m_desk.language()),
                              ownText(finding.approval->reason)));
        if (writable) {
            note.step = tr("Take the approval back");
            note.take = [this, approval = *finding.approval] {
                m_desk.run([&] { revokeApproval(m_desk.workspace, approval); });
            };
        }
    } else {
        if (m_isSettled) {
            note.kind = StatusKind::Mute;
            texts.append(tr("Settled by the decision on the list."));
        }
        if (m_canApprove && canBeApproved(finding)) {
            note.step = tr("Approve…");
            note.take = [this, finding] { approve(finding); };
        }
    }
    texts.removeAll(QString());
    note.text = texts.join(u' ');
    return note;
}

} // namespace oslonac::ui
