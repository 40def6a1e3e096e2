// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_findings.h"

#include "core/agreements/agreement_operations.h"
#include "tests/core/payments/opened_case.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::OpenedCase;

namespace {

QStringList codesOf(const OpenedCase& opened)
{
    QStringList codes;
    for (const Finding& finding :
         findingsOfCase(opened.file(), readCase(opened.file(), opened.id), opened.workspace.today()))
        codes.append(finding.code);
    return codes;
}

} // namespace

TEST_CASE("A case whose instalments are the amount of its agreement has nothing to be put right", "[cases]")
{
    const OpenedCase opened;
    CHECK(codesOf(opened).isEmpty());
}

TEST_CASE("An addendum that lowers the amount leaves instalments that are too much, and says so", "[cases]")
{
    OpenedCase opened;
    opened.changeAmount(Money::eur(50'000));
    CHECK(codesOf(opened) == QStringList{u"case_instalments_over_agreement"_s});
    std::vector<Instalment> plan = opened.instalments();
    plan.back().amount = plan.back().amount - Money::eur(10'000);
    planInstalments(opened.workspace, opened.agreement, plan);
    CHECK(codesOf(opened).isEmpty());
}

TEST_CASE("Money in no instalment is told, and what was paid beyond a lowered amount", "[cases]")
{
    OpenedCase opened;
    std::vector<Instalment> plan = opened.instalments();
    plan.back().amount = plan.back().amount - Money::eur(1);
    planInstalments(opened.workspace, opened.agreement, plan);
    CHECK(codesOf(opened) == QStringList{u"case_money_unplanned"_s});
    (void)opened.pay(opened.instalment().amount);
    opened.changeAmount(opened.instalment().amount - Money::eur(5));
    CHECK(codesOf(opened) == QStringList{u"case_instalments_over_agreement"_s, u"case_overpaid"_s});
}

TEST_CASE("The open case of a cancelled agreement waits for its end", "[cases]")
{
    OpenedCase opened;
    cancelAgreement(opened.workspace, opened.agreement, u"odustali su"_s);
    CHECK(codesOf(opened) == QStringList{u"case_of_cancelled_agreement"_s});
    closeCase(opened.workspace, opened.id,
              {CaseStatus::EndedEarly, opened.workspace.today(), u"odustali su"_s});
    CHECK(codesOf(opened).isEmpty());
}
