// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_texts.h"

#include "core/cases/case_stages.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::Cases)
};

} // namespace

CaseState stateOf(const CaseFile& of, QDate today)
{
    if (of.record.status == CaseStatus::Closed)
        return CaseState::Closed;
    if (of.record.status == CaseStatus::EndedEarly)
        return CaseState::EndedEarly;
    const CaseStage* stage = stageOn(of.stages, today);
    if (!stage)
        return !of.stages.empty() && of.stages.back().endsOn < today ? CaseState::Over : CaseState::Waiting;
    switch (stage->kind) {
    case StageKind::Technical:
        return CaseState::Technical;
    case StageKind::Financial:
        return CaseState::Financial;
    case StageKind::Other:
        return CaseState::OtherStage;
    }
    return CaseState::Waiting;
}

QString stateText(CaseState state, const QString& otherStage)
{
    switch (state) {
    case CaseState::Waiting:
        return Texts::tr("Between stages");
    case CaseState::Technical:
        return Texts::tr("Technical stage");
    case CaseState::Financial:
        return Texts::tr("Financial stage");
    case CaseState::OtherStage:
        return otherStage.isEmpty() ? Texts::tr("Another stage") : otherStage;
    case CaseState::Over:
        return Texts::tr("To be closed", "a case");
    case CaseState::Closed:
        return Texts::tr("Closed", "a case");
    case CaseState::EndedEarly:
        return Texts::tr("Ended early", "a case");
    }
    return {};
}

StatusKind statusKindOf(CaseState state)
{
    switch (state) {
    case CaseState::Technical:
    case CaseState::Financial:
    case CaseState::OtherStage:
        return StatusKind::Info;
    case CaseState::Over:
        return StatusKind::Wait;
    case CaseState::Closed:
        return StatusKind::Ok;
    case CaseState::Waiting:
    case CaseState::EndedEarly:
        return StatusKind::Mute;
    }
    return StatusKind::None;
}

QString iconOf(CaseState state)
{
    switch (state) {
    case CaseState::Technical:
    case CaseState::Financial:
    case CaseState::OtherStage:
    case CaseState::Waiting:
        return u"clock"_s;
    case CaseState::Over:
        return u"flag"_s;
    case CaseState::Closed:
        return u"dialog-ok-apply"_s;
    case CaseState::EndedEarly:
        return u"dialog-cancel"_s;
    }
    return {};
}

QString shortTitleOf(const CaseStage& stage)
{
    switch (stage.kind) {
    case StageKind::Technical:
        return stateText(CaseState::Technical);
    case StageKind::Financial:
        return stateText(CaseState::Financial);
    case StageKind::Other:
        return stage.title;
    }
    return {};
}

QString monthText(const CaseFile& of, QDate today)
{
    const CaseStage* stage = of.record.status == CaseStatus::Open ? stageOn(of.stages, today) : nullptr;
    if (!stage)
        return {};
    const StageMonth month = monthOf(*stage, today);
    return Texts::tr("month %1 of %2").arg(month.month).arg(month.months);
}

QString iconOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Note:
        return u"document-edit"_s;
    case NoteKind::PhoneCall:
        return u"call-start"_s;
    case NoteKind::Meeting:
        return u"resource-group"_s;
    case NoteKind::FieldVisit:
        return u"view-institution"_s;
    case NoteKind::LetterReceived:
        return u"document-import"_s;
    case NoteKind::LetterSent:
        return u"mail-message"_s;
    }
    return {};
}

} // namespace oslonac::ui
