// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/rank_inspector.h"

#include "core/applications/application_findings.h"
#include "core/selection/reason_text.h"
#include "ui/calls/marks_matrix.h"
#include "ui/widgets/note_list.h"
#include "ui/widgets/pill_label.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

StatusKind kindOf(ReasonCode code)
{
    switch (code) {
    case ReasonCode::WithinPlaces:
    case ReasonCode::WithinEnvelope:
    case ReasonCode::Approved:
    case ReasonCode::PointsAboveTheLine:
        return StatusKind::Ok;
    case ReasonCode::OnReserve:
        return StatusKind::Reserve;
    case ReasonCode::TieRuleDecided:
    case ReasonCode::TieDecided:
        return StatusKind::Info;
    case ReasonCode::TieUndecided:
    case ReasonCode::WaitsForTie:
    case ReasonCode::MarksIncomplete:
        return StatusKind::Wait;
    case ReasonCode::DocumentMissing:
    case ReasonCode::MarksMissing:
    case ReasonCode::PointsUncountable:
    case ReasonCode::Ineligible:
    case ReasonCode::SectionMinimum:
    case ReasonCode::ItemMinimum:
    case ReasonCode::TotalMinimum:
        return StatusKind::Late;
    case ReasonCode::Withdrawn:
    case ReasonCode::BeyondPlaces:
    case ReasonCode::BeyondEnvelope:
    case ReasonCode::AfterTheLine:
    case ReasonCode::AfterMoneyRanOut:
    case ReasonCode::AfterUndecidedTie:
    case ReasonCode::BeyondReserve:
    case ReasonCode::PointsToTheLine:
        return StatusKind::Mute;
    }
    return StatusKind::Mute;
}

QWidget* filled(InspectorSection& section, QWidget* content)
{
    auto* column = new QVBoxLayout(&section.body());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
    return content;
}

} // namespace

RankInspector::RankInspector(CurrentTexts texts, QWidget* parent)
    : InspectorPanel(parent), m_texts(std::move(texts)), m_status(new PillLabel(this)),
      m_whyNotes(new NoteList(this)), m_matrix(new QLabel(this)), m_findings(new NoteList(this))
{
    const auto section = [this](const char* title) {
        return addSection({"oslonac::ui::RankInspector", title});
    };
    addTag(m_status);
    m_why = section(QT_TRANSLATE_NOOP("oslonac::ui::RankInspector", "Why this rank"));
    filled(*m_why, m_whyNotes);
    m_marks = section(QT_TRANSLATE_NOOP("oslonac::ui::RankInspector", "Marks by assessor"));
    filled(*m_marks, m_matrix);
    m_matrix->setTextFormat(Qt::RichText);
    m_matrix->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_found = section(QT_TRANSLATE_NOOP("oslonac::ui::RankInspector", "Findings"));
    filled(*m_found, m_findings);
    showNothing();
}

void RankInspector::show(const CallState& state, const SelectionLot& lot, const SelectionRow& row)
{
    const Texts& texts = m_texts();
    setTitle(nameIn(row.listed, texts));
    QStringList facts;
    if (row.rank && row.total) {
        Score maximum;
        for (const ListedSection& section : lot.sections)
            maximum += section.maximum;
        facts.append(tr("Place %1, %2 of %3 points")
                         .arg(*row.rank)
                         .arg(pointsText(*row.total, texts.language()), maximum.toRoundedText(u',', 0)));
    }
    if (!row.listed.registryNumber.isEmpty())
        facts.append(tr("number %1").arg(row.listed.registryNumber));
    if (!row.listed.service.isEmpty())
        facts.append(row.listed.service);
    setFacts(facts.join(u" · "_s));
    m_status->setPill(statusKindOf(row.status), statusText(row.status, row.reservePosition, texts));
    for (InspectorSection* section : {m_why, m_marks, m_found})
        section->show();
    showReasons(lot, row);
    m_matrix->setText(marksMatrix(state, lot, row, texts.language(), palette()));
    m_marks->setVisible(!m_matrix->text().isEmpty());
    showFindings(state.findingsOn(row.listed.application));
}

void RankInspector::showNothing()
{
    setTitle(tr("No application is chosen"));
    setFacts({});
    m_status->setPill(StatusKind::None, {});
    for (InspectorSection* section : {m_why, m_marks, m_found})
        section->hide();
}

void RankInspector::showReasons(const SelectionLot& lot, const SelectionRow& row)
{
    m_reasons.clear();
    std::vector<Note> notes;
    for (const Reason& reason : row.reasons) {
        Note note;
        note.kind = kindOf(reason.code);
        note.text = reasonText(reason, m_texts());
        m_reasons.append(note.text);
        notes.push_back(std::move(note));
    }
    if (row.tied && !notes.empty() && tiedWith(lot, row).size() > 1) {
        notes.back().step = tr("Record the decision on the tie…");
        notes.back().take = [this] { Q_EMIT tieDecisionRequested(); };
    }
    m_whyNotes->setNotes(notes);
}

void RankInspector::showFindings(const std::vector<Finding>& findings)
{
    std::vector<Note> notes;
    for (const Finding& finding : findings)
        notes.push_back(noteOf(finding));
    const auto open = std::ranges::count_if(findings, &Finding::isOpen);
    m_found->setNote(open > 0 ? tr("%n open", nullptr, int(open)) : QString());
    m_found->setVisible(!notes.empty());
    m_findings->setNotes(notes);
}

Note RankInspector::noteOf(const Finding& finding)
{
    Note note;
    note.title = finding.what;
    QStringList texts{finding.why};
    if (!finding.source.isEmpty())
        texts.append(tr("Source: %1").arg(finding.source));
    note.kind = finding.severity == Severity::Error ? StatusKind::Late : StatusKind::Wait;
    if (finding.approval) {
        note.kind = StatusKind::Ok;
        texts.append(tr("Approved by %1: %2").arg(finding.approval->approvedBy, finding.approval->reason));
    } else if (canBeApproved(finding)) {
        note.step = tr("Approve…");
        note.take = [this, finding] { Q_EMIT approvalRequested(finding); };
    }
    texts.removeAll(QString());
    note.text = texts.join(u' ');
    return note;
}

} // namespace oslonac::ui
