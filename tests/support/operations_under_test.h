// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <functional>
#include <vector>

namespace oslonac {

/// One operation of a subject, to be done, undone and redone by the generic test. `prepare` puts into the new
/// file what it needs; `run` is the one operation.
struct OperationUnderTest {
    const char* name;
    std::function<void(Workspace&)> prepare;
    std::function<void(Workspace&)> run;
};

/// Every subject adds its own list here (operations_under_test.cpp); the test finds them by themselves.
[[nodiscard]] std::vector<OperationUnderTest> operationsUnderTest();

} // namespace oslonac
