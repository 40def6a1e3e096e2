// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applications/eligibility_checks.h"

#include "core/checks/facts.h"
#include "core/values/amounts.h"

#include <QCoreApplication>

#include <algorithm>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ApplicationFinding)
};

void checkOne(const ReviewContext& context, const Application& application, const Lot& lot, Money amount,
              const char* member, ApplicationReview& review)
{
    const QString written = amountText(amount, context.language);
    if (amount.isNegative()) {
        review.findings.push_back(applicationFinding(ApplicationFindingKind::NegativeAmount, application.id,
                                                     Tr::tr("The amount %1 is negative.").arg(written),
                                                     factsText({{member, amount.toExactText()}}),
                                                     sourceOf(context, QString())));
    }
    if (amount.minorUnits() > largestAmount) {
        review.findings.push_back(applicationFinding(ApplicationFindingKind::AmountTooLarge, application.id,
                                                     Tr::tr("The amount %1 is too large.").arg(written),
                                                     factsText({{member, amount.toExactText()}}),
                                                     sourceOf(context, QString())));
    }
    const auto currency = currencyOf(lot);
    if (currency && amount.currency() != *currency) {
        review.findings.push_back(applicationFinding(
            ApplicationFindingKind::WrongCurrency, application.id,
            Tr::tr("The amount %1 is not in the currency of the lot, %2.").arg(written, codeOf(*currency)),
            factsText({{member, amount.toExactText()}, {"currency", codeOf(*currency)}}),
            sourceOf(context, QString())));
    }
}

Finding outsideBounds(const ReviewContext& context, const Application& application,
                      ApplicationFindingKind kind, Money bound, const QString& source)
{
    const bool isOver = kind == ApplicationFindingKind::OverCeiling;
    return applicationFinding(
        kind, application.id,
        (isOver ? Tr::tr("The application asks for %1, more than the lot's highest amount of %2.")
                : Tr::tr("The application asks for %1, less than the lot's lowest amount of %2."))
            .arg(amountText(*application.requested, context.language), amountText(bound, context.language)),
        factsText({{"requested", application.requested->toExactText()},
                   {isOver ? "ceiling" : "floor", bound.toExactText()}}),
        sourceOf(context, source));
}

bool canCompare(const std::optional<Money>& requested, const std::optional<Money>& bound)
{
    // What asks for nothing names no amount, and is told so.
    return requested && bound && !requested->isZero() && requested->currency() == bound->currency();
}

/// Floor and ceiling are what one award may be, whether a rule of the call repeats them or not.
Verdict checkBounds(const ReviewContext& context, const Application& application, const Lot& lot,
                    const QString& source, ApplicationReview& review)
{
    Verdict verdict = Verdict::NotKnown;
    if (canCompare(application.requested, lot.ceiling) || canCompare(application.requested, lot.floor))
        verdict = Verdict::Met;
    if (canCompare(application.requested, lot.ceiling) && *application.requested > *lot.ceiling) {
        verdict = Verdict::NotMet;
        review.findings.push_back(
            outsideBounds(context, application, ApplicationFindingKind::OverCeiling, *lot.ceiling, source));
    }
    if (canCompare(application.requested, lot.floor) && *application.requested < *lot.floor) {
        verdict = Verdict::NotMet;
        review.findings.push_back(
            outsideBounds(context, application, ApplicationFindingKind::UnderFloor, *lot.floor, source));
    }
    return verdict;
}

/// Everybody gets the same, so the amount asked for decides nothing, and more than that is likely a slip.
void checkFixedAmount(const ReviewContext& context, const Application& application, const Lot& lot,
                      ApplicationReview& review)
{
    if (lot.awardKind != AwardKind::Fixed || !canCompare(application.requested, lot.fixedAmount) ||
        *application.requested <= *lot.fixedAmount)
        return;
    review.findings.push_back(
        applicationFinding(ApplicationFindingKind::OverFixedAmount, application.id,
                           Tr::tr("The application asks for %1; every award of the lot is %2.")
                               .arg(amountText(*application.requested, context.language),
                                    amountText(*lot.fixedAmount, context.language)),
                           factsText({{"requested", application.requested->toExactText()},
                                      {"fixed_amount", lot.fixedAmount->toExactText()}}),
                           sourceOf(context, QString())));
}

void checkLotWithoutMoney(const ReviewContext& context, const Application& application, const Lot& lot,
                          ApplicationReview& review)
{
    if (lot.awardKind != AwardKind::None || !application.requested ||
        application.requested->minorUnits() <= 0)
        return;
    review.findings.push_back(applicationFinding(
        ApplicationFindingKind::AmountInLotWithoutMoney, application.id,
        Tr::tr("The application asks for %1; the lot gives no money.")
            .arg(amountText(*application.requested, context.language)),
        factsText({{"requested", application.requested->toExactText()}}), sourceOf(context, QString())));
}

bool hasBoundsRule(const CallDefinition& definition, Id<Lot> lot)
{
    return std::any_of(definition.rules.begin(), definition.rules.end(), [&](const DefinedRule& rule) {
        return rule.rule.kind == EligibilityRuleKind::AmountBounds && rule.appliesTo(lot);
    });
}

} // namespace

void checkAmounts(const ReviewContext& context, const Application& application, ApplicationReview& review)
{
    const DefinedLot* defined = context.call.definition.lotById(application.lotId);
    if (!defined)
        return;
    if (application.requested)
        checkOne(context, application, defined->lot, *application.requested, "requested", review);
    const bool asksForMoney = application.requested && !application.requested->isZero();
    if (!asksForMoney && defined->lot.awardKind == AwardKind::Requested)
        review.findings.push_back(applicationFinding(
            ApplicationFindingKind::NoAmount, application.id, Tr::tr("The application names no amount."),
            QStringLiteral("requested="), sourceOf(context, QString())));
    if (!hasBoundsRule(context.call.definition, application.lotId))
        (void)checkBounds(context, application, defined->lot, QString(), review);
    checkFixedAmount(context, application, defined->lot, review);
    checkLotWithoutMoney(context, application, defined->lot, review);
    if (application.ownContribution)
        checkOne(context, application, defined->lot, *application.ownContribution, "own_contribution",
                 review);
}

EligibilityVerdict judgeAmountBounds(const ReviewContext& context, const Application& application,
                                     const DefinedRule& rule, ApplicationReview& review)
{
    EligibilityVerdict verdict{rule.rule.id, rule.rule.kind, Verdict::NotKnown, QStringLiteral("requested="),
                               sourceOf(context, rule.rule.source)};
    const DefinedLot* defined = context.call.definition.lotById(application.lotId);
    if (!defined || !application.requested)
        return verdict;
    verdict.facts += application.requested->toExactText();
    verdict.verdict = checkBounds(context, application, defined->lot, rule.rule.source, review);
    return verdict;
}

} // namespace oslonac
