// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/eligibility_notes.h"

#include "ui/applications/application_texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::EligibilityNotes)
};

/// Which rule a finding breaks.
std::optional<EligibilityRuleKind> ruleOf(const Finding& finding)
{
    const auto kind = fromCode<ApplicationFindingKind>(finding.code);
    if (!kind)
        return std::nullopt;
    switch (*kind) {
    case ApplicationFindingKind::ApplicantKind:
        return EligibilityRuleKind::ApplicantKind;
    case ApplicationFindingKind::Excluded:
        return EligibilityRuleKind::ExclusionList;
    case ApplicationFindingKind::Duplicate:
    case ApplicationFindingKind::PartnerElsewhere:
        return EligibilityRuleKind::SingleParticipation;
    case ApplicationFindingKind::DevelopmentGroup:
        return EligibilityRuleKind::DevelopmentGroup;
    case ApplicationFindingKind::OverCeiling:
    case ApplicationFindingKind::UnderFloor:
        return EligibilityRuleKind::AmountBounds;
    case ApplicationFindingKind::Late:
    case ApplicationFindingKind::ReceivedMissing:
    case ApplicationFindingKind::OverFixedAmount:
    case ApplicationFindingKind::AmountInLotWithoutMoney:
    case ApplicationFindingKind::NoAmount:
    case ApplicationFindingKind::WrongCurrency:
    case ApplicationFindingKind::NegativeAmount:
    case ApplicationFindingKind::AmountTooLarge:
    case ApplicationFindingKind::WithdrawnBeforeReceipt:
    case ApplicationFindingKind::DocumentMissing:
    case ApplicationFindingKind::DocumentUnchecked:
    case ApplicationFindingKind::RegistryNumberMissing:
    case ApplicationFindingKind::DoubledRegistryNumber:
        return std::nullopt;
    }
    return std::nullopt;
}

Note noteOf(const EligibilityVerdict& verdict, const std::vector<Finding>& findings)
{
    Note note;
    note.kind = verdictStatusKind(verdict.verdict);
    note.title = ruleText(verdict.kind);
    note.aside = verdictText(verdict.verdict);
    QStringList texts;
    bool approved = false;
    bool open = false;
    for (const Finding& finding : findings) {
        if (ruleOf(finding) != verdict.kind)
            continue;
        texts.append(finding.what);
        open = open || finding.isOpen();
        if (finding.approval) {
            approved = true;
            texts.append(Tr::tr("Approved because: %1").arg(finding.approval->reason));
        }
    }
    if (approved && !open) {
        note.kind = StatusKind::Ok;
        note.aside = Tr::tr("approved");
    }
    if (!verdict.source.isEmpty())
        texts.append(Tr::tr("Source: %1").arg(verdict.source));
    note.text = texts.join(u' ');
    return note;
}

} // namespace

std::vector<Note> eligibilityNotes(const ApplicationReview& review)
{
    std::vector<Note> notes;
    for (const EligibilityVerdict& verdict : review.verdicts)
        notes.push_back(noteOf(verdict, review.findings));
    return notes;
}

} // namespace oslonac::ui
