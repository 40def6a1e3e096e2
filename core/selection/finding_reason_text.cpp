// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/finding_reason_text.h"

#include "core/applications/application_findings.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "core/values/plain_text.h"
#include "core/values/wall_time.h"

namespace oslonac {

namespace {

QString lateText(const Reason& reason, const Texts& texts)
{
    return texts.translate("oslonac::FindingReason", "Received on %1, after the deadline of %2.")
        .arg(momentFact(reason.facts.value(QStringLiteral("received")), texts.language()),
             momentFact(reason.facts.value(QStringLiteral("deadline")), texts.language()));
}

QString amountsText(const char* sentence, const char* bound, const Reason& reason, const Texts& texts)
{
    return texts.translate("oslonac::FindingReason", sentence)
        .arg(amountFact(reason.facts.value(QStringLiteral("requested")), texts.language()),
             amountFact(reason.facts.value(QString::fromLatin1(bound)), texts.language()));
}

QString sentenceOf(ApplicationFindingKind kind, const Reason& reason, const Texts& texts)
{
    switch (kind) {
    case ApplicationFindingKind::Late:
        return lateText(reason, texts);
    case ApplicationFindingKind::ReceivedMissing:
        return texts.translate("oslonac::FindingReason", "The time of receipt is not entered.");
    case ApplicationFindingKind::Duplicate:
        return texts.translate("oslonac::FindingReason",
                               "The applicant has another application in this call.");
    case ApplicationFindingKind::PartnerElsewhere:
        return texts.translate("oslonac::FindingReason",
                               "The applicant or a partner takes part in another application of this call.");
    case ApplicationFindingKind::Excluded:
        return texts.translate("oslonac::FindingReason",
                               "The applicant is on the exclusion list of the call.");
    case ApplicationFindingKind::ApplicantKind:
        return texts.translate("oslonac::FindingReason", "The applicant is of a kind that may not apply.");
    case ApplicationFindingKind::DevelopmentGroup:
        return texts.translate("oslonac::FindingReason",
                               "The applicant is not in a development group that may apply.");
    case ApplicationFindingKind::OverCeiling:
        return amountsText(
            QT_TRANSLATE_NOOP("oslonac::FindingReason", "Requested %1, more than the ceiling of %2."),
            "ceiling", reason, texts);
    case ApplicationFindingKind::UnderFloor:
        return amountsText(
            QT_TRANSLATE_NOOP("oslonac::FindingReason", "Requested %1, less than the floor of %2."), "floor",
            reason, texts);
    case ApplicationFindingKind::OverFixedAmount:
        return amountsText(
            QT_TRANSLATE_NOOP("oslonac::FindingReason", "Requested %1; every award of the lot is %2."),
            "fixed_amount", reason, texts);
    case ApplicationFindingKind::AmountInLotWithoutMoney:
        return texts.translate("oslonac::FindingReason", "Requested %1; the lot gives no money.")
            .arg(amountFact(reason.facts.value(QStringLiteral("requested")), texts.language()));
    case ApplicationFindingKind::NoAmount:
        return texts.translate("oslonac::FindingReason", "The requested amount is not entered.");
    case ApplicationFindingKind::WrongCurrency:
        return texts.translate("oslonac::FindingReason", "An amount is in another currency than the lot's.");
    case ApplicationFindingKind::NegativeAmount:
        return texts.translate("oslonac::FindingReason", "An amount is below zero.");
    case ApplicationFindingKind::AmountTooLarge:
        return texts.translate("oslonac::FindingReason", "An amount is too large to be counted.");
    case ApplicationFindingKind::DocumentMissing:
        return texts.translate("oslonac::FindingReason", "Missing: %1.")
            .arg(beforeStop(texts.own(reason.facts.value(QStringLiteral("title")))));
    case ApplicationFindingKind::DocumentUnchecked:
        return texts.translate("oslonac::FindingReason", "The documents are not checked yet.");
    case ApplicationFindingKind::RegistryNumberMissing:
        return texts.translate("oslonac::FindingReason", "The registry number is not entered.");
    case ApplicationFindingKind::DoubledRegistryNumber:
        return texts.translate("oslonac::FindingReason",
                               "The registry number stands on more than one application.");
    case ApplicationFindingKind::WithdrawnBeforeReceipt:
        return texts.translate("oslonac::FindingReason", "Withdrawn before it was received.");
    }
    throw std::logic_error("a finding on an application is unknown");
}

} // namespace

QString findingReasonText(const Reason& reason, const Texts& texts)
{
    const QString code = reason.facts.value(QStringLiteral("finding"));
    const auto kind = fromCode<ApplicationFindingKind>(code);
    return kind ? sentenceOf(*kind, reason, texts) : code;
}

std::optional<Score> scoreFact(const QString& exact)
{
    const QStringList parts = exact.split(u'/');
    if (parts.size() == 2 && parts.at(1).toLongLong() != 0)
        return Score::fraction(parts.at(0).toLongLong(), parts.at(1).toLongLong());
    return Score::fromText(exact);
}

QString pointsFact(const QString& exact, Language language)
{
    const auto score = scoreFact(exact);
    return score ? besideLimit(*score, Score(0), language).value : exact; // a little is not nothing
}

ScorePair pointsFacts(const QString& exact, const QString& limit, Language language)
{
    const auto score = scoreFact(exact);
    const auto other = scoreFact(limit);
    return score && other ? besideLimit(*score, *other, language) : ScorePair{exact, limit};
}

QString shareFact(const QString& exact, Language language)
{
    const auto score = scoreFact(exact);
    return score ? percentText(score->numerator(), score->denominator(), language, usualDecimals) : exact;
}

ScorePair shareFacts(const QString& exact, const QString& other, Language language)
{
    const auto left = scoreFact(exact);
    const auto right = scoreFact(other);
    if (!left || !right)
        return {exact, other};
    // A percentage has two decimals less than its share.
    const int decimals = tellingDecimals({*left, *right}, usualDecimals + 2) - 2;
    const auto text = [&](Score share) {
        return percentText(share.numerator(), share.denominator(), language, decimals);
    };
    return {text(*left), text(*right)};
}

QString amountFact(const QString& exact, Language language)
{
    const auto reading = readAmount(exact, std::nullopt);
    const Money* amount = std::get_if<Money>(&reading);
    return amount != nullptr ? amountText(*amount, language) : exact;
}

QString momentFact(const QString& iso, Language language)
{
    const auto moment = WallTime::fromIsoText(iso);
    return moment ? dateText(moment->date, language) + u' ' + timeText(moment->time) : iso;
}

} // namespace oslonac
