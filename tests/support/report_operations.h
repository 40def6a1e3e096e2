// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/operations_under_test.h"

namespace oslonac {

/// Those of the reports that parties owe, and of the plan of a call for its cases.
[[nodiscard]] std::vector<OperationUnderTest> reportOperations();

} // namespace oslonac
