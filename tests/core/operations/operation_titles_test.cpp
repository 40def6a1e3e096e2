// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applications/application_findings.h"
#include "core/operations/finding_words.h"
#include "core/operations/operation.h"
#include "core/scoring/scoring_rules.h"
#include "tests/support/text.h"

using namespace oslonac;

TEST_CASE("Every operation has a title that names what it was done to, and a code that leads back to it")
{
    for (const auto& [kind, code] : Codes<OperationKind>::list) {
        CAPTURE(code);
        CHECK(titleOf({kind, {QStringLiteral("PP-2023")}}).contains(QStringLiteral("PP-2023")));
        CHECK_FALSE(titleOf({kind, {}}).contains(u'%'));
        CHECK((fromCode<OperationKind>(codeOf(kind)) == kind));
    }
}

TEST_CASE("What was approved is named in words, whatever was found")
{
    CHECK(titleOf({OperationKind::ApproveFinding,
                   {QStringLiteral("1"), QStringLiteral("Opština Ada"), QStringLiteral("over_ceiling")}}) ==
          QStringLiteral("Finding approved: 1, Opština Ada, amount over the ceiling"));
    for (const auto& [kind, code] : Codes<ApplicationFindingKind>::list)
        CHECK(findingWord(QString::fromLatin1(code)).contains(u' '));
    for (const auto& [kind, code] : Codes<ScoringFindingKind>::list)
        CHECK(findingWord(QString::fromLatin1(code)).contains(u' '));
}
