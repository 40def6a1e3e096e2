// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applications/application_operations.h"

#include "core/applications/application_rules.h"
#include "core/scoring/scoring_operations.h"
#include "core/values/faults.h"
#include "tests/support/open_call.h"
#include "tests/support/small_call.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace oslonac::testing;

namespace {

ApplicationReview reviewOf(OpenCall& call, Id<Application> id)
{
    return *review(readCallApplications(call.workspace().file(), call.call.id)).of(id);
}

} // namespace

TEST_CASE("An added application has its call and each partner once", "[applications]")
{
    OpenCall call;
    Application application;
    application.lotId = call.definition().lots.front().lot.id;
    application.applicantId = Id<Organisation>(call.all<Municipality>().front().id.number());
    const Id<Organisation> partner(call.all<Municipality>().back().id.number());
    const auto id =
        addApplication(call.workspace(), application, {partner, application.applicantId, partner});
    CHECK(call.all<Application>().front().callId == call.call.id);
    CHECK(call.all<ApplicationPartner>().size() == 1);
    editApplication(call.workspace(), Records<Application>(call.workspace().file()).get(id), {});
    CHECK(call.all<ApplicationPartner>().empty());
}

TEST_CASE("A withdrawal wants a reason and keeps it with its date", "[applications]")
{
    OpenCall call;
    call.takeTwoApplications();
    const auto id = call.numbered("1").id;
    CHECK_THROWS_AS(withdrawApplication(call.workspace(), id, QDate(2023, 6, 25), QStringLiteral(" ")),
                    RuleBroken);
    withdrawApplication(call.workspace(), id, QDate(2023, 6, 25), QStringLiteral("odustali"));
    CHECK(call.numbered("1").withdrawnOn == QDate(2023, 6, 25));
    CHECK(call.numbered("1").withdrawalReason == QStringLiteral("odustali"));
}

TEST_CASE("Checked documents make an application complete, and an emptied line is unchecked again",
          "[applications]")
{
    OpenCall call;
    call.takeTwoApplications();
    const auto id = call.numbered("1").id;
    const auto documents = call.definition().documents;
    checkCompleteness(
        call.workspace(), id,
        {{documents[0].id, DocumentState::Missing, {}}, {documents[1].id, DocumentState::Present, {}}});
    CHECK_FALSE(reviewOf(call, id).isComplete());
    checkCompleteness(call.workspace(), id,
                      {{documents[0].id, DocumentState::Present, QStringLiteral("dostavljen")}});
    CHECK(reviewOf(call, id).isComplete());
    checkCompleteness(call.workspace(), id, {{documents[0].id, std::nullopt, {}}});
    CHECK(call.all<CompletenessLine>().size() == 1);
}

TEST_CASE("An approved finding no longer stops the application", "[applications]")
{
    OpenCall call;
    call.importApplications("registry_number;received;applicant\n1;27.06.2023. 09:00;Šid\n");
    const auto id = call.numbered("1").id;
    const Finding late = reviewOf(call, id).findings.front();
    REQUIRE(late.code == QStringLiteral("late"));
    CHECK_THROWS_AS(approveFinding(call.workspace(), late, QString()), RuleBroken);
    call.workspace().setOfficer(QStringLiteral("Službenik"));
    approveFinding(call.workspace(), late, QStringLiteral("pošta je kasnila"));
    CHECK(reviewOf(call, id).isEligible());
    CHECK(call.all<Approval>().front().approvedBy == QStringLiteral("Službenik"));
}

TEST_CASE("A finding that can only be put right is not approved", "[applications]")
{
    OpenCall call;
    Finding finding;
    finding.code = QStringLiteral("no_amount");
    CHECK_THROWS_AS(approveFinding(call.workspace(), finding, QStringLiteral("ipak")), RuleBroken);
}

TEST_CASE("A withdrawal that was taken back leaves no trace on the application", "[applications]")
{
    OpenCall call;
    call.takeTwoApplications();
    const Application before = call.numbered("1");
    withdrawApplication(call.workspace(), before.id, QDate(2023, 6, 26), QStringLiteral("odustali"));
    reinstateApplication(call.workspace(), before.id);
    CHECK_FALSE(call.numbered("1").withdrawnOn);
    CHECK(call.numbered("1").withdrawalReason.isEmpty());
}

TEST_CASE("An approval that was taken back leaves the finding open", "[applications]")
{
    OpenCall call;
    call.importApplications("registry_number;received;applicant\n1;27.06.2023. 09:00;Šid\n");
    const auto id = call.numbered("1").id;
    approveFinding(call.workspace(), reviewOf(call, id).findings.front(), QStringLiteral("pošta"));
    revokeApproval(call.workspace(), call.all<Approval>().front());
    CHECK_FALSE(reviewOf(call, id).isEligible());
}

TEST_CASE("A deleted application takes its lines, partners and approvals along, and no other's",
          "[applications]")
{
    OpenCall call;
    call.takeTwoApplications();
    const auto id = call.numbered("1").id;
    for (const Application& application : call.all<Application>()) {
        checkCompleteness(call.workspace(), application.id,
                          {{call.definition().documents[0].id, DocumentState::Missing, {}}});
    }
    const size_t lines = call.all<CompletenessLine>().size();
    deleteApplications(call.workspace(), {id});
    CHECK(call.all<Application>().size() == 1);
    CHECK(call.all<CompletenessLine>().size() < lines);
    CHECK(call.all<CompletenessLine>().front().applicationId == call.numbered("2").id);
    call.workspace().undo();
    CHECK(call.all<CompletenessLine>().size() == lines);
}

TEST_CASE("A marked application does not move to a lot with other criteria", "[applications][scoring]")
{
    OpenCall call(AssessmentMethod::Average, 2);
    call.importApplications("registry_number;lot;applicant\n1;1;Šid\n");
    call.addAssessor("Ana");
    const CallDefinition definition = call.definition();
    Application application = call.numbered("1");
    const auto mark = [&] {
        recordMark(call.workspace(),
                   {application.id, call.all<Assessor>().front().id,
                    definition.sections.front().criteria.front().id},
                   5);
    };
    mark();
    application.lotId = definition.lots.back().lot.id;
    editApplication(call.workspace(), application); // the grid serves both
    CHECK(call.numbered("1").lotId == definition.lots.back().lot.id);
    call.workspace().undo();
    call.workspace().undo(); // the mark, without which the grid may change
    CriteriaSection own = definition.sections.front().section;
    own.id = Id<CriteriaSection>::make();
    own.lotId = definition.lots.back().lot.id;
    insertIn(call.workspace(), own);
    mark();
    CHECK_THROWS_AS(editApplication(call.workspace(), application), RuleBroken);
}

TEST_CASE("A withdrawal is not entered before its day, nor before the application came", "[applications]")
{
    OpenCall call;
    call.importApplications("registry_number;received;applicant\n1;20.06.2023. 09:00;Šid\n");
    const auto id = call.numbered("1").id;
    for (const QDate day : {QDate(2024, 6, 27), QDate(2023, 6, 19)})
        CHECK_THROWS_AS(withdrawApplication(call.workspace(), id, day, QStringLiteral("odustali")),
                        RuleBroken);
    withdrawApplication(call.workspace(), id, QDate(2023, 6, 26), QStringLiteral("odustali"));
    CHECK(call.numbered("1").withdrawnOn == QDate(2023, 6, 26));
}

TEST_CASE("A withdrawal before the receipt is found", "[applications]")
{
    OpenCall call;
    call.importApplications("registry_number;received;applicant;withdrawn_on\n"
                            "1;20.06.2023. 09:00;Šid;19.06.2023.\n2;20.06.2023. 09:00;Irig;20.06.2023.\n");
    const auto isFound = [&](const char* number) {
        const auto findings = reviewOf(call, call.numbered(number).id).findings;
        return std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
            return finding.code == QStringLiteral("withdrawn_before_receipt");
        });
    };
    CHECK(isFound("1"));
    CHECK_FALSE(isFound("2"));
}

TEST_CASE("Findings approved together are one step", "[applications]")
{
    OpenCall call;
    call.importApplications("registry_number;applicant;missing_documents\n1;Šid;1|2\n");
    const auto id = call.numbered("1").id;
    std::vector<Finding> missing = reviewOf(call, id).findings;
    std::erase_if(missing,
                  [](const Finding& finding) { return finding.code != QStringLiteral("document_missing"); });
    REQUIRE(missing.size() == 2);
    const auto before = call.workspace().journal().entries().size();
    approveFindings(call.workspace(), missing, QStringLiteral("doneto naknadno"));
    CHECK(call.workspace().journal().entries().size() == before + 1);
    CHECK(call.all<Approval>().size() == 2);
    CHECK(reviewOf(call, id).isComplete());
}

TEST_CASE("A text with a control character is refused at the door", "[applications]")
{
    OpenCall call;
    call.takeTwoApplications();
    Application application = call.numbered("1");
    application.service = QStringLiteral("uslu\vga");
    CHECK_THROWS_AS(editApplication(call.workspace(), application), RuleBroken);
    application.service = QStringLiteral("prvi red\ndrugi red");
    editApplication(call.workspace(), application);
    CHECK(call.numbered("1").service == application.service);
}
