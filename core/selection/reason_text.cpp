// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/reason_text.h"

#include "core/selection/finding_reason_text.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "core/values/plain_text.h"

namespace oslonac {

namespace {

/// Facts are kept without words; here they become words of one language.
class Facts final {
public:
    Facts(const Reason& reason, const Texts& texts) : m_facts(reason.facts), m_texts(texts) {}

    [[nodiscard]] QString plain(const char* key) const { return m_facts.value(QString::fromLatin1(key)); }
    [[nodiscard]] QString own(const char* key) const { return m_texts.own(plain(key)); }
    [[nodiscard]] QString points(const char* key) const { return pointsFact(plain(key), m_texts.language()); }
    /// For the form of the noun.
    [[nodiscard]] int count(const char* key) const
    {
        const auto score = scoreFact(plain(key));
        return score ? countedAs(*score) : 0;
    }
    /// A value and the limit that it is held against.
    [[nodiscard]] ScorePair points(const char* value, const char* limit) const
    {
        return pointsFacts(plain(value), plain(limit), m_texts.language());
    }
    [[nodiscard]] QString amount(const char* key) const { return amountFact(plain(key), m_texts.language()); }
    [[nodiscard]] QString date(const char* key) const
    {
        return dateText(QDate::fromString(plain(key), Qt::ISODate), m_texts.language());
    }

private:
    const QMap<QString, QString>& m_facts;
    const Texts& m_texts;
};

QString tieRuleName(const QString& code, const QString& subject, const Texts& texts)
{
    const auto kind = fromCode<TieRuleKind>(code);
    if (!kind)
        return code;
    switch (*kind) {
    case TieRuleKind::HigherSection:
        return texts.translate("oslonac::ReasonText", "more points in section %1").arg(subject);
    case TieRuleKind::HigherCriterion:
        return texts.translate("oslonac::ReasonText", "more points for criterion %1").arg(subject);
    case TieRuleKind::LowerRequestedAmount:
        return texts.translate("oslonac::ReasonText", "the lower requested amount");
    case TieRuleKind::HigherOwnContributionShare:
        return texts.translate("oslonac::ReasonText", "the higher share of own contribution");
    case TieRuleKind::EarlierReceived:
        return texts.translate("oslonac::ReasonText", "the earlier receipt");
    case TieRuleKind::LessDeveloped:
        return texts.translate("oslonac::ReasonText", "the lower level of development");
    }
    throw std::logic_error("a tie rule is unknown");
}

QString tieValue(TieRuleKind kind, const QString& value, Language language)
{
    if (value.isEmpty())
        return QStringLiteral("–");
    switch (kind) {
    case TieRuleKind::LowerRequestedAmount:
        return value.endsWith(QLatin1StringView("00"))
                   ? numberText(value.toLongLong() / 100, language)
                   : amountFigures(Money(value.toLongLong(), Currency::Eur), language);
    case TieRuleKind::EarlierReceived:
        return momentFact(value, language);
    case TieRuleKind::HigherSection:
    case TieRuleKind::HigherCriterion:
        return pointsFact(value, language);
    case TieRuleKind::HigherOwnContributionShare:
        return shareFact(value, language);
    case TieRuleKind::LessDeveloped:
        return value;
    }
    throw std::logic_error("a tie rule is unknown");
}

/// What a rule compared, so that it is seen which one is more.
ScorePair tieValues(const Facts& facts, Language language)
{
    const QString own = facts.plain("own");
    const QString other = facts.plain("other");
    const auto kind = fromCode<TieRuleKind>(facts.plain("rule"));
    if (!kind)
        return {own, other};
    const bool both = !own.isEmpty() && !other.isEmpty();
    if (both && (*kind == TieRuleKind::HigherSection || *kind == TieRuleKind::HigherCriterion))
        return pointsFacts(own, other, language);
    if (both && *kind == TieRuleKind::HigherOwnContributionShare)
        return shareFacts(own, other, language);
    return {tieValue(*kind, own, language), tieValue(*kind, other, language)};
}

QString tieRuleText(const Facts& facts, const Texts& texts)
{
    const QString rule = tieRuleName(facts.plain("rule"), facts.plain("subject"), texts);
    const auto [own, other] = tieValues(facts, texts.language());
    if (facts.plain("outcome") == QLatin1StringView("before")) {
        return texts
            .translate("oslonac::ReasonText",
                       "Equal points with %1: tie rule %2 (%3) puts it before (%4 against %5).")
            .arg(facts.own("with"), facts.plain("position"), rule, own, other);
    }
    return texts
        .translate("oslonac::ReasonText",
                   "Equal points with %1: tie rule %2 (%3) puts it after (%4 against %5).")
        .arg(facts.own("with"), facts.plain("position"), rule, own, other);
}

QString undecidedText(const Facts& facts, const Texts& texts)
{
    if (facts.plain("line") == QLatin1StringView("reserve")) {
        return texts
            .translate("oslonac::ReasonText",
                       "Equal points with %1 on the end of the reserve list; the commission must decide.")
            .arg(facts.own("with"));
    }
    return texts
        .translate("oslonac::ReasonText", "Equal points with %1 on the line; the commission must decide.")
        .arg(facts.own("with"));
}

QString minimumText(const Reason& reason, const Facts& facts, const Texts& texts)
{
    if (reason.code == ReasonCode::SectionMinimum) {
        const auto [points, minimum] = facts.points("points", "minimum");
        return texts.translate("oslonac::ReasonText", "Section %1 has %2 points and needs %3.")
            .arg(facts.plain("section"), points, minimum);
    }
    if (reason.code == ReasonCode::ItemMinimum) {
        const auto [mark, minimum] = facts.points("mark", "minimum");
        return texts.translate("oslonac::ReasonText", "Criterion %1 has the mark %2 and needs %3.")
            .arg(facts.plain("criterion"), mark, minimum);
    }
    const auto [points, minimum] = facts.points("points", "minimum");
    return texts.translate("oslonac::ReasonText", "The total is %1 points and %2 are needed.")
        .arg(points, minimum);
}

/// What the line gives to the application, or how far from it the application is.
QString awardText(const Reason& reason, const Facts& facts, Standing standing, const Texts& texts)
{
    const bool isDecided = standing == Standing::Decided;
    if (reason.code == ReasonCode::WithinEnvelope) {
        return (isDecided ? texts.translate("oslonac::ReasonText", "Awarded %1; %2 remain in the envelope.")
                          : texts.translate("oslonac::ReasonText",
                                            "%1 is proposed; %2 would remain in the envelope."))
            .arg(facts.amount("awarded"), facts.amount("remaining"));
    }
    const QString points = facts.points("points");
    const int count = facts.count("points");
    if (reason.code == ReasonCode::PointsToTheLine) {
        return (isDecided ? texts.translate("oslonac::ReasonText",
                                            "It has %1 points fewer than the last selected.", nullptr, count)
                          : texts.translate("oslonac::ReasonText",
                                            "It has %1 points fewer than the last proposed.", nullptr, count))
            .arg(points);
    }
    return (isDecided ? texts.translate("oslonac::ReasonText",
                                        "It has %1 points more than the first not selected.", nullptr, count)
                      : texts.translate("oslonac::ReasonText",
                                        "It has %1 points more than the first not proposed.", nullptr, count))
        .arg(points);
}

QString lineText(const Reason& reason, const Facts& facts, const Texts& texts)
{
    switch (reason.code) {
    case ReasonCode::WithinPlaces:
        return texts.translate("oslonac::ReasonText", "Place %1 of %2.")
            .arg(facts.plain("place"), facts.plain("places"));
    case ReasonCode::BeyondPlaces:
        return texts.translate("oslonac::ReasonText", "All places are taken (%1).")
            .arg(facts.plain("places"));
    case ReasonCode::BeyondEnvelope:
        return texts.translate("oslonac::ReasonText", "%1 would be needed and %2 remain in the envelope.")
            .arg(facts.amount("needed"), facts.amount("remaining"));
    case ReasonCode::AfterTheLine:
        return texts.translate("oslonac::ReasonText", "The list stopped at an application before this one.");
    case ReasonCode::AfterMoneyRanOut:
        return texts
            .translate("oslonac::ReasonText",
                       "The money did not suffice for the application at rank %1, so the list stopped there.")
            .arg(facts.plain("rank"));
    case ReasonCode::AfterUndecidedTie:
        return texts
            .translate("oslonac::ReasonText",
                       "What is left goes to applications with equal points at rank %1; the commission must "
                       "decide among them.")
            .arg(facts.plain("rank"));
    case ReasonCode::WaitsForTie:
        return texts
            .translate("oslonac::ReasonText",
                       "Its place depends on how the commission decides the tie at rank %1.")
            .arg(facts.plain("rank"));
    case ReasonCode::OnReserve:
        return texts.translate("oslonac::ReasonText", "Place %1 on the reserve list.")
            .arg(facts.plain("position"));
    default:
        if (facts.plain("size") == QLatin1StringView("0"))
            return texts.translate("oslonac::ReasonText", "The lot has no reserve list.");
        return texts.translate("oslonac::ReasonText", "The reserve list is full (%1).")
            .arg(facts.plain("size"));
    }
}

QString sentenceOf(const Reason& reason, Standing standing, const Texts& texts)
{
    const Facts facts(reason, texts);
    switch (reason.code) {
    case ReasonCode::Withdrawn:
        if (facts.plain("reason").isEmpty())
            return texts.translate("oslonac::ReasonText", "Withdrawn on %1.").arg(facts.date("date"));
        return texts.translate("oslonac::ReasonText", "Withdrawn on %1: %2.")
            .arg(facts.date("date"), facts.own("reason"));
    case ReasonCode::MarksMissing:
        if (facts.plain("criteria").isEmpty())
            return texts.translate("oslonac::ReasonText", "Not scored yet.");
        return texts.translate("oslonac::ReasonText", "Not scored yet: no mark for %1.")
            .arg(facts.plain("criteria"));
    case ReasonCode::MarksIncomplete:
        return texts
            .translate("oslonac::ReasonText",
                       "%1 gave %2 of %3 marks; the points are the mean of the marks that are there.")
            .arg(facts.own("assessor"), facts.plain("given"), facts.plain("due"));
    case ReasonCode::PointsUncountable:
        return texts.translate("oslonac::ReasonText",
                               "The points are too long to be counted exactly; marks or multipliers of the "
                               "grid must be corrected.");
    case ReasonCode::DocumentMissing:
    case ReasonCode::Ineligible:
        return findingReasonText(reason, texts);
    case ReasonCode::Approved:
        return texts.translate("oslonac::ReasonText", "%1 Accepted: %2.")
            .arg(findingReasonText(reason, texts), facts.own("reason"));
    case ReasonCode::SectionMinimum:
    case ReasonCode::ItemMinimum:
    case ReasonCode::TotalMinimum:
        return minimumText(reason, facts, texts);
    case ReasonCode::TieRuleDecided:
        return tieRuleText(facts, texts);
    case ReasonCode::TieDecided:
        return texts
            .translate("oslonac::ReasonText", "Equal points, decided by the commission: number %1 of %2.")
            .arg(facts.plain("number"), facts.date("date"));
    case ReasonCode::TieUndecided:
        return undecidedText(facts, texts);
    case ReasonCode::WithinEnvelope:
    case ReasonCode::PointsToTheLine:
    case ReasonCode::PointsAboveTheLine:
        return awardText(reason, facts, standing, texts);
    case ReasonCode::WithinPlaces:
    case ReasonCode::BeyondPlaces:
    case ReasonCode::BeyondEnvelope:
    case ReasonCode::AfterTheLine:
    case ReasonCode::AfterMoneyRanOut:
    case ReasonCode::AfterUndecidedTie:
    case ReasonCode::WaitsForTie:
    case ReasonCode::OnReserve:
    case ReasonCode::BeyondReserve:
        return lineText(reason, facts, texts);
    }
    throw std::logic_error("a reason is unknown");
}

} // namespace

QString reasonText(const Reason& reason, Standing standing, const Texts& texts)
{
    return withSingleStops(sentenceOf(reason, standing, texts)); // an officer's reason may end in one
}

QString statusText(const ListStanding& place, Standing standing, const Texts& texts)
{
    const bool isDecided = standing == Standing::Decided;
    switch (place.status) {
    case SelectionStatus::Selected:
        return isDecided ? texts.translate("oslonac::SelectionStatus", "Selected")
                         : texts.translate("oslonac::SelectionStatus", "Proposed");
    case SelectionStatus::Reserve:
        return texts.translate("oslonac::SelectionStatus", "Reserve %1")
            .arg(place.reservePosition.value_or(0));
    case SelectionStatus::UndecidedTie:
        return texts.translate("oslonac::SelectionStatus", "Tie undecided");
    case SelectionStatus::WaitsForTie:
        return texts.translate("oslonac::SelectionStatus", "Waits for the tie");
    case SelectionStatus::NotInReserve:
        return isDecided ? texts.translate("oslonac::SelectionStatus", "Not selected")
                         : texts.translate("oslonac::SelectionStatus", "Not proposed");
    case SelectionStatus::BelowMinimum:
        return texts.translate("oslonac::SelectionStatus", "Below the minimum");
    case SelectionStatus::Ineligible:
        return texts.translate("oslonac::SelectionStatus", "Not eligible");
    case SelectionStatus::Incomplete:
        return place.waitsForMarks ? texts.translate("oslonac::SelectionStatus", "Waits for marks")
                                   : texts.translate("oslonac::SelectionStatus", "Incomplete");
    case SelectionStatus::Withdrawn:
        return texts.translate("oslonac::SelectionStatus", "Withdrawn");
    }
    throw std::logic_error("a selection status is unknown");
}

QString statusText(const SelectionRow& row, Standing standing, const Texts& texts)
{
    return statusText(row.standing(), standing, texts);
}

QString nameIn(const ListedApplicant& listed, const Texts& texts)
{
    return texts.language() == Language::SerbianCyrillic && !listed.nameCyrillic.isEmpty()
               ? listed.nameCyrillic
               : texts.own(listed.nameLatin);
}

QString pointsText(Score points, Language language, int decimals)
{
    return points.toRoundedText(scoreMark(language), decimals);
}

} // namespace oslonac
