// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/finding_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace oslonac {

namespace {

struct FindingWord {
    const char* code;
    const char* word;
};

//: The names of findings; they stand in the middle of a line ("Finding approved: 12, Šid, amount over the
//: ceiling").
constexpr std::array words{
    FindingWord{"agreement_scheme_does_not_count",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "number scheme without the number")},
    FindingWord{"agreement_value_missing",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "value missing on an agreement")},
    FindingWord{"agreement_instalments_do_not_add_up",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "instalments that do not add up")},
    FindingWord{"agreement_shares_do_not_add_up",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "shares that do not add up")},
    FindingWord{"agreement_over_ceiling",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "agreement over the ceiling")},
    FindingWord{"agreement_in_lot_without_money",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "agreement with money in a lot without it")},
    FindingWord{"agreement_number_of_other_year",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "number of another year")},
    FindingWord{"agreement_before_decision",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "agreement before the decision")},
    FindingWord{"agreement_cancelled_without_reason",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "cancelled without a reason")},
    FindingWord{"agreement_party_twice",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "party with two agreements")},
    FindingWord{"agreement_not_decided",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "agreement without a decision")},
    FindingWord{"agreement_amount_not_decided",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "another amount than decided")},
    FindingWord{"agreement_of_withdrawn",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "agreement of a withdrawn application")},
    FindingWord{"organisation_number_unusual",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "number that looks wrong")},
    FindingWord{"addendum_value_missing",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "value missing on an addendum")},
    FindingWord{"case_instalments_over_agreement",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "instalments over the agreement")},
    FindingWord{"case_money_unplanned",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "money without an instalment")},
    FindingWord{"budget_line_overspent",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "line of the budget overspent")},
    FindingWord{"budget_heading_over_limit",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "heading changed beyond the limit")},
    FindingWord{"expenditure_outside_period",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "expenditure outside the period")},
    FindingWord{"report_overdue", QT_TRANSLATE_NOOP("oslonac::FindingWords", "report overdue")},
    FindingWord{"payment_before_report",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "payment before its report is approved")},
    FindingWord{"case_overpaid", QT_TRANSLATE_NOOP("oslonac::FindingWords", "paid over the agreement")},
    FindingWord{"case_of_cancelled_agreement",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "open case of a cancelled agreement")},
    FindingWord{"case_other_currency",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "instalments in another currency")},
    FindingWord{"expenditure_twice", QT_TRANSLATE_NOOP("oslonac::FindingWords", "one document twice")},
    FindingWord{"budget_without_source",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "budget over the agreement")},
    FindingWord{"sources_do_not_add_up",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "sources that are not the budget")},
    FindingWord{"programme_share_over_limit",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "share of the programme over its limit")},
    FindingWord{"own_share_below_minimum",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "own contribution below the least")},
    FindingWord{"tranche_before_spending",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "instalment before enough was spent")},
    FindingWord{"prefinancing_over_cap",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "too much paid before the last instalment")},
    FindingWord{"licence_expired", QT_TRANSLATE_NOOP("oslonac::FindingWords", "licence expired")},
    FindingWord{"users_do_not_add_up",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "users that do not add up")},
    FindingWord{"recommendation_overdue",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "recommendation overdue")},
    FindingWord{"late", QT_TRANSLATE_NOOP("oslonac::FindingWords", "received late")},
    FindingWord{"received_missing", QT_TRANSLATE_NOOP("oslonac::FindingWords", "no time of receipt")},
    FindingWord{"duplicate", QT_TRANSLATE_NOOP("oslonac::FindingWords", "second application")},
    FindingWord{"partner_elsewhere", QT_TRANSLATE_NOOP("oslonac::FindingWords", "takes part elsewhere")},
    FindingWord{"excluded", QT_TRANSLATE_NOOP("oslonac::FindingWords", "on the exclusion list")},
    FindingWord{"applicant_kind", QT_TRANSLATE_NOOP("oslonac::FindingWords", "kind of applicant")},
    FindingWord{"development_group", QT_TRANSLATE_NOOP("oslonac::FindingWords", "development group")},
    FindingWord{"over_ceiling", QT_TRANSLATE_NOOP("oslonac::FindingWords", "amount over the ceiling")},
    FindingWord{"under_floor", QT_TRANSLATE_NOOP("oslonac::FindingWords", "amount under the floor")},
    FindingWord{"over_fixed_amount",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "amount over what the lot gives")},
    FindingWord{"amount_in_lot_without_money",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "amount in a lot without money")},
    FindingWord{"no_amount", QT_TRANSLATE_NOOP("oslonac::FindingWords", "no amount")},
    FindingWord{"wrong_currency", QT_TRANSLATE_NOOP("oslonac::FindingWords", "amount in another currency")},
    FindingWord{"negative_amount", QT_TRANSLATE_NOOP("oslonac::FindingWords", "amount below zero")},
    FindingWord{"amount_too_large", QT_TRANSLATE_NOOP("oslonac::FindingWords", "amount too large")},
    FindingWord{"document_missing", QT_TRANSLATE_NOOP("oslonac::FindingWords", "missing document")},
    FindingWord{"document_unchecked", QT_TRANSLATE_NOOP("oslonac::FindingWords", "unchecked documents")},
    FindingWord{"registry_number_missing", QT_TRANSLATE_NOOP("oslonac::FindingWords", "no registry number")},
    FindingWord{"doubled_registry_number",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "registry number used twice")},
    FindingWord{"withdrawn_before_receipt",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "withdrawn before receipt")},
    FindingWord{"divergent", QT_TRANSLATE_NOOP("oslonac::FindingWords", "marks far apart")},
    FindingWord{"mark_despite_conflict",
                QT_TRANSLATE_NOOP("oslonac::FindingWords", "mark despite a conflict of interest")},
    FindingWord{"off_scale", QT_TRANSLATE_NOOP("oslonac::FindingWords", "mark off the scale")},
    FindingWord{"marks_missing", QT_TRANSLATE_NOOP("oslonac::FindingWords", "missing marks")},
};

} // namespace

QString findingWord(const QString& code)
{
    const auto found = std::ranges::find_if(
        words, [&code](const FindingWord& named) { return code == QLatin1StringView(named.code); });
    return found == words.end() ? code : QCoreApplication::translate("oslonac::FindingWords", found->word);
}

} // namespace oslonac
