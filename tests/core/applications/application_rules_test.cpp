// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/review_case.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>


using namespace oslonac;
using namespace oslonac::testing;

TEST_CASE("A sound application has no findings and is complete and eligible", "[applications]")
{
    ReviewCase call;
    const auto id = call.add(anApplication().from("Šid"));
    CHECK(call.codesOf(id) == QStringList{});
    CHECK(call.reviewOf(id).isComplete());
    CHECK(call.reviewOf(id).isEligible());
}

TEST_CASE("An application received at the deadline is in time, a minute later it is late", "[applications]")
{
    ReviewCase call;
    const auto onTime = call.add(anApplication().from("Šid").numbered("1").received("2023-06-26T15:00"));
    const auto late = call.add(anApplication().from("Irig").numbered("2").received("2023-06-26T15:01"));
    CHECK(call.reviewOf(onTime).isEligible());
    CHECK_FALSE(call.reviewOf(late).isEligible());
    CHECK(call.findingOf(late, "late").facts ==
          QStringLiteral("received=2023-06-26T15:01;deadline=2023-06-26T15:00"));
}

TEST_CASE("An extension of the deadline lets later applications in", "[applications]")
{
    ReviewCase call;
    DeadlineExtension extension;
    extension.oldDeadline = *call.call.definition.call.deadline;
    extension.newDeadline = WallTime{QDate(2023, 7, 3), QTime(15, 0)};
    call.call.definition.extensions.push_back(extension);
    const auto id = call.add(anApplication().from("Šid").received("2023-06-27T09:00"));
    CHECK(call.codesOf(id) == QStringList{});
}

TEST_CASE("A missing time of receipt or registry number is a remark", "[applications]")
{
    ReviewCase call;
    ApplicationBuilder application = anApplication().from("Šid").numbered("");
    application.application.received.reset();
    const auto id = call.add(application);
    CHECK(call.codesOf(id) ==
          QStringList{QStringLiteral("received_missing"), QStringLiteral("registry_number_missing")});
    CHECK(call.reviewOf(id).isEligible());
}

TEST_CASE("A registry number on two applications is found on both", "[applications]")
{
    ReviewCase call;
    const auto first = call.add(anApplication().from("Šid").numbered("17-a"));
    const auto second = call.add(anApplication().from("Irig").numbered(" 17-A "));
    CHECK(call.codesOf(first) == QStringList{QStringLiteral("doubled_registry_number")});
    CHECK(call.codesOf(second) == QStringList{QStringLiteral("doubled_registry_number")});
}

TEST_CASE("Two applications of one applicant stop each other until one is withdrawn", "[applications]")
{
    ReviewCase call;
    const auto first = call.add(anApplication().from("Šid").numbered("1"));
    const auto second = call.add(anApplication().from("Šid").numbered("2"));
    CHECK(call.findingOf(first, "duplicate").facts == QStringLiteral("applicant=80381;others=2"));
    CHECK_FALSE(call.reviewOf(second).isEligible());
    call.call.applications.back().withdrawnOn = QDate(2023, 7, 1);
    CHECK(call.codesOf(first) == QStringList{});
    CHECK(call.codesOf(second) == QStringList{});
}

TEST_CASE("An administrative unit applies for its municipality", "[applications]")
{
    ReviewCase call;
    call.organisation("Opštinska uprava Šid", OrganisationKind::AdministrativeUnit).parentId =
        Id<Organisation>(80381);
    const auto unit = call.add(anApplication().from("Opštinska uprava Šid").numbered("1"));
    call.add(anApplication().from("Šid").numbered("2"));
    CHECK(call.codesOf(unit) == QStringList{QStringLiteral("duplicate")});
}

TEST_CASE("A partner may stand in one application only where the call says so", "[applications]")
{
    ReviewCase call;
    const auto partnered = call.add(anApplication().from("Šid").numbered("1").with("Irig"));
    const auto own = call.add(anApplication().from("Irig").numbered("2"));
    CHECK(call.codesOf(partnered) == QStringList{});
    call.rule(EligibilityRuleKind::SingleParticipation);
    CHECK(call.findingOf(partnered, "partner_elsewhere").facts ==
          QStringLiteral("organisation=80225;role=partner;elsewhere=2:applicant"));
    CHECK(call.findingOf(own, "partner_elsewhere").facts ==
          QStringLiteral("organisation=80225;role=applicant;elsewhere=1:partner"));
    CHECK(call.findingOf(own, "partner_elsewhere").source == QStringLiteral("tačka 3. javnog poziva"));
    CHECK(call.reviewOf(own).verdicts.front().verdict == Verdict::NotMet);
}

TEST_CASE("A partner of a withdrawn application is free", "[applications]")
{
    ReviewCase call;
    call.rule(EligibilityRuleKind::SingleParticipation);
    call.add(anApplication().from("Šid").numbered("1").with("Irig").withdrawn());
    const auto own = call.add(anApplication().from("Irig").numbered("2"));
    CHECK(call.codesOf(own) == QStringList{});
    CHECK(call.reviewOf(own).verdicts.front().verdict == Verdict::Met);
}

TEST_CASE("A listed municipality may not apply, with the reason of the list", "[applications]")
{
    ReviewCase call;
    call.rule(EligibilityRuleKind::ExclusionList, {"80225"}).values.front().note =
        QStringLiteral("mobilni tim, IPA 2014");
    const auto listed = call.add(anApplication().from("Irig").numbered("1"));
    const auto free = call.add(anApplication().from("Šid").numbered("2"));
    CHECK(call.findingOf(listed, "excluded").facts == QStringLiteral("municipality=80225"));
    CHECK(call.findingOf(listed, "excluded").what.contains(QStringLiteral("mobilni tim, IPA 2014")));
    CHECK(call.reviewOf(free).verdicts.front().verdict == Verdict::Met);
}

TEST_CASE("A society with its seat in a listed municipality is not the municipality", "[applications]")
{
    ReviewCase call;
    call.rule(EligibilityRuleKind::ExclusionList, {"80225"});
    call.organisation("Klub", OrganisationKind::CivilSocietyOrganisation).municipalityId =
        Id<Municipality>(80225);
    const auto id = call.add(anApplication().from("Klub"));
    CHECK(call.codesOf(id) == QStringList{});
}

TEST_CASE("Only the kinds of applicant that the call names may apply", "[applications]")
{
    ReviewCase call;
    call.rule(EligibilityRuleKind::ApplicantKind, {"municipality", "city"});
    call.organisation("Klub", OrganisationKind::CivilSocietyOrganisation);
    const auto club = call.add(anApplication().from("Klub").numbered("1"));
    const auto municipality = call.add(anApplication().from("Šid").numbered("2"));
    CHECK(call.findingOf(club, "applicant_kind").facts == QStringLiteral("kind=civil_society_organisation"));
    CHECK(call.codesOf(municipality) == QStringList{});
}

TEST_CASE("The development group decides, and where it is not known nobody is stopped", "[applications]")
{
    ReviewCase call;
    call.rule(EligibilityRuleKind::DevelopmentGroup, {"IV", "IV-dev"});
    call.municipality("Novi grad", 99999);
    const auto third = call.add(anApplication().from("Šid").numbered("1"));
    const auto devastated = call.add(anApplication().from("Tutin").numbered("2"));
    const auto unknown = call.add(anApplication().from("Novi grad").numbered("3"));
    CHECK(call.findingOf(third, "development_group").facts == QStringLiteral("group=III"));
    CHECK_FALSE(call.reviewOf(third).isEligible());
    CHECK(call.codesOf(devastated) == QStringList{});
    CHECK(call.reviewOf(unknown).verdicts.front().verdict == Verdict::NotKnown);
    CHECK(call.reviewOf(unknown).isEligible());
}

TEST_CASE("Amounts outside the lot's bounds are found to the cent", "[applications]")
{
    ReviewCase call;
    call.lot().floor = Money::eur(10'000);
    call.lot().ceiling = Money::eur(60'000);
    call.rule(EligibilityRuleKind::AmountBounds);
    const auto exact = call.add(anApplication().from("Šid").numbered("1").asking(Money::eur(60'000)));
    const auto over = call.add(anApplication().from("Irig").numbered("2").asking(Money::eur(60'000, 1)));
    const auto under = call.add(anApplication().from("Tutin").numbered("3").asking(Money::eur(9'999, 99)));
    CHECK(call.codesOf(exact) == QStringList{});
    CHECK(call.findingOf(over, "over_ceiling").facts ==
          QStringLiteral("requested=60000.01 EUR;ceiling=60000.00 EUR"));
    CHECK(call.findingOf(under, "under_floor").facts ==
          QStringLiteral("requested=9999.99 EUR;floor=10000.00 EUR"));
}

TEST_CASE("More than the lot gives to everybody is a remark that stops nobody", "[applications]")
{
    ReviewCase call;
    call.lot().awardKind = AwardKind::Fixed;
    call.lot().fixedAmount = Money::eur(60'000);
    const auto same = call.add(anApplication().from("Šid").numbered("1").asking(Money::eur(60'000)));
    const auto slip = call.add(anApplication().from("Irig").numbered("2").asking(Money::eur(600'000)));
    CHECK(call.codesOf(same) == QStringList{});
    CHECK(call.findingOf(slip, "over_fixed_amount").facts ==
          QStringLiteral("requested=600000.00 EUR;fixed_amount=60000.00 EUR"));
    CHECK(call.reviewOf(slip).isEligible());
}

TEST_CASE("An application that asks for 0 names no amount, and is told nothing else of it", "[applications]")
{
    ReviewCase call;
    call.lot().awardKind = AwardKind::Requested;
    call.lot().floor = Money::eur(10'000);
    const auto nothing = call.add(anApplication().from("Šid").numbered("1").asking(Money::eur(0)));
    CHECK(call.codesOf(nothing) == QStringList{QStringLiteral("no_amount")});
    CHECK_FALSE(call.reviewOf(nothing).isEligible());
}

TEST_CASE("An amount asked for in a lot that gives no money is a remark that stops nobody", "[applications]")
{
    ReviewCase call;
    call.lot().awardKind = AwardKind::None;
    const auto none = call.add(anApplication().from("Šid").numbered("1").asking(Money::eur(0)));
    const auto asking = call.add(anApplication().from("Irig").numbered("2").asking(Money::eur(30'000)));
    CHECK(call.codesOf(none) == QStringList{});
    CHECK(call.findingOf(asking, "amount_in_lot_without_money").facts ==
          QStringLiteral("requested=30000.00 EUR"));
    CHECK(call.reviewOf(asking).isEligible());
}

TEST_CASE("An amount that cannot be counted stops the application and cannot be approved", "[applications]")
{
    ReviewCase call;
    call.lot().ceiling = Money::eur(60'000);
    call.lot().awardKind = AwardKind::Requested;
    call.rule(EligibilityRuleKind::AmountBounds);
    const auto dinars = call.add(anApplication().from("Šid").numbered("1").asking(Money::rsd(500)));
    const auto negative = call.add(anApplication().from("Irig").numbered("2").asking(Money::eur(-5)));
    const auto none = call.add(anApplication().from("Tutin").numbered("3"));
    CHECK(call.codesOf(dinars) == QStringList{QStringLiteral("wrong_currency")});
    CHECK(call.codesOf(negative) == QStringList{QStringLiteral("negative_amount")});
    CHECK(call.codesOf(none) == QStringList{QStringLiteral("no_amount")});
    call.approve(none, call.findingOf(none, "no_amount"));
    CHECK_FALSE(call.reviewOf(none).isEligible());
}

TEST_CASE("A missing mandatory document makes the application incomplete, another does not", "[applications]")
{
    ReviewCase call;
    const auto missing =
        call.add(anApplication().from("Šid").numbered("1").document(2, DocumentState::Missing));
    const auto other =
        call.add(anApplication().from("Irig").numbered("2").document(3, DocumentState::Missing));
    const auto notNeeded =
        call.add(anApplication().from("Tutin").numbered("3").document(1, DocumentState::NotNeeded));
    CHECK_FALSE(call.reviewOf(missing).isComplete());
    CHECK(call.reviewOf(missing).isEligible());
    CHECK(call.findingOf(missing, "document_missing").facts == QStringLiteral("document=2;title=Izjava"));
    CHECK(call.codesOf(other) == QStringList{});
    CHECK(call.codesOf(notNeeded) == QStringList{});
}

TEST_CASE("Unchecked documents are told and stop nothing", "[applications]")
{
    ReviewCase call;
    const auto id = call.add(anApplication().document(1, std::nullopt).document(2, std::nullopt));
    CHECK(call.findingOf(id, "document_unchecked").facts == QStringLiteral("documents=1,2"));
    CHECK(call.reviewOf(id).isComplete());
}

TEST_CASE("An approval lets the application in and falls with its facts", "[applications]")
{
    ReviewCase call;
    const auto id = call.add(anApplication().from("Šid").received("2023-06-27T09:00"));
    call.approve(id, call.findingOf(id, "late"));
    CHECK(call.reviewOf(id).isEligible());
    CHECK_FALSE(call.findingOf(id, "late").isOpen());
    call.call.applications.back().received = WallTime{QDate(2023, 6, 28), QTime(9, 0)};
    CHECK_FALSE(call.reviewOf(id).isEligible());
}

TEST_CASE("A rule of another lot says nothing", "[applications]")
{
    ReviewCase call;
    call.rule(EligibilityRuleKind::ExclusionList, {"80381"}).rule.lotId = Id<Lot>(99);
    const auto id = call.add(anApplication().from("Šid"));
    CHECK(call.reviewOf(id).verdicts.empty());
}

TEST_CASE("Ten thousand applications of one applicant are reviewed with short facts", "[applications]")
{
    ReviewCase call;
    call.rule(EligibilityRuleKind::SingleParticipation);
    for (int i = 0; i < 10'000; ++i)
        call.add(anApplication().from("Šid").numbered(std::to_string(i).c_str()).with("Irig"));
    const ApplicationsReview reviewed = review(call.call);
    CHECK(reviewed.applications.size() == 10'000);
    CHECK(reviewed.applications.front().findings.front().facts ==
          QStringLiteral("applicant=80381;others=1,2,3,4,5,6,7,8,9,10,+9989"));
}

TEST_CASE("An amount too large to be added up stops its application and cannot be approved", "[applications]")
{
    ReviewCase call;
    call.municipality("Šid", 80012);
    const auto id = call.add(anApplication().from("Šid").asking(Money(largestAmount + 1, Currency::Eur)));
    const Finding finding = call.findingOf(id, "amount_too_large");
    CHECK_FALSE(canBeApproved(finding));
    CHECK_FALSE(call.reviewOf(id).isEligible());
    const auto within = call.add(anApplication().from("Šid").asking(Money(largestAmount, Currency::Eur)));
    CHECK_FALSE(call.codesOf(within).contains(QStringLiteral("amount_too_large")));
}
