// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dump.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/operations_under_test.h"

using namespace oslonac;

TEST_CASE("Every operation can be undone and redone to the last value")
{
    for (const OperationUnderTest& operation : operationsUnderTest()) {
        DYNAMIC_SECTION(operation.name)
        {
            const FreshWorkspace workspace;
            operation.prepare(*workspace);
            requireReversible(*workspace, operation.run);
        }
    }
}
