// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/application.h"
#include "core/checks/finding.h"

namespace oslonac {

/// What a review can find in an application. The codes are stable: approvals, selection lists and the command
/// line name them.
enum class ApplicationFindingKind {
    Late,
    ReceivedMissing,
    Duplicate,
    PartnerElsewhere,
    Excluded,
    ApplicantKind,
    DevelopmentGroup,
    OverCeiling,
    UnderFloor,
    OverFixedAmount,
    AmountInLotWithoutMoney,
    NoAmount,
    WrongCurrency,
    NegativeAmount,
    AmountTooLarge,
    DocumentMissing,
    DocumentUnchecked,
    RegistryNumberMissing,
    DoubledRegistryNumber,
    WithdrawnBeforeReceipt,
};

template <>
struct Codes<ApplicationFindingKind> {
    static constexpr std::array list{
        coded(ApplicationFindingKind::Late, "late"),
        coded(ApplicationFindingKind::ReceivedMissing, "received_missing"),
        coded(ApplicationFindingKind::Duplicate, "duplicate"),
        coded(ApplicationFindingKind::PartnerElsewhere, "partner_elsewhere"),
        coded(ApplicationFindingKind::Excluded, "excluded"),
        coded(ApplicationFindingKind::ApplicantKind, "applicant_kind"),
        coded(ApplicationFindingKind::DevelopmentGroup, "development_group"),
        coded(ApplicationFindingKind::OverCeiling, "over_ceiling"),
        coded(ApplicationFindingKind::UnderFloor, "under_floor"),
        coded(ApplicationFindingKind::OverFixedAmount, "over_fixed_amount"),
        coded(ApplicationFindingKind::AmountInLotWithoutMoney, "amount_in_lot_without_money"),
        coded(ApplicationFindingKind::NoAmount, "no_amount"),
        coded(ApplicationFindingKind::WrongCurrency, "wrong_currency"),
        coded(ApplicationFindingKind::NegativeAmount, "negative_amount"),
        coded(ApplicationFindingKind::AmountTooLarge, "amount_too_large"),
        coded(ApplicationFindingKind::DocumentMissing, "document_missing"),
        coded(ApplicationFindingKind::DocumentUnchecked, "document_unchecked"),
        coded(ApplicationFindingKind::RegistryNumberMissing, "registry_number_missing"),
        coded(ApplicationFindingKind::DoubledRegistryNumber, "doubled_registry_number"),
        coded(ApplicationFindingKind::WithdrawnBeforeReceipt, "withdrawn_before_receipt"),
    };
};

/// What a finding does to the application while nobody has approved it.
enum class FindingEffect { Ineligible, Incomplete, Remark };

[[nodiscard]] FindingEffect effectOf(const Finding& finding);

/// Whether a person may accept the finding with a reason. Amounts that cannot be counted (no amount, a wrong
/// currency, a negative amount, one too large) can only be put right: an approval would carry them into sums.
[[nodiscard]] bool canBeApproved(const Finding& finding);

/// A finding on an application with why its kind matters. Severity is an error where the finding stops the
/// application and a warning where it is a remark.
[[nodiscard]] Finding applicationFinding(ApplicationFindingKind kind, Id<Application> application,
                                         QString what, QString facts, QString source);

} // namespace oslonac
