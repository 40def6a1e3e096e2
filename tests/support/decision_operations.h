// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/operations_under_test.h"

namespace oslonac {

/// What an officer does from the decision on: programme, call, tie, decision, agreements and their papers.
[[nodiscard]] std::vector<OperationUnderTest> decisionOperations();

} // namespace oslonac
