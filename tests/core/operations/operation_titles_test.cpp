// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/operation.h"
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
