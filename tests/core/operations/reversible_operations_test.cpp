// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dump.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/operations_under_test.h"

#include <set>

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

TEST_CASE("Every kind of operation is among those that are done, undone and redone")
{
    // What erases for good cannot be undone; that it cannot is tested in erasing_test.cpp.
    std::set<OperationKind> tried{OperationKind::EraseContact};
    for (const OperationUnderTest& operation : operationsUnderTest()) {
        const FreshWorkspace workspace;
        operation.prepare(*workspace);
        operation.run(*workspace);
        tried.insert(workspace->journal().nextUndo()->operation.kind);
    }
    for (const auto& [kind, code] : Codes<OperationKind>::list) {
        INFO(code);
        CHECK(tried.contains(kind));
    }
}
