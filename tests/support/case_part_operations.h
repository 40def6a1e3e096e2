// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/operations_under_test.h"

namespace oslonac {

/// Those of the team, services, visits, checks, sources and stages of a case.
[[nodiscard]] std::vector<OperationUnderTest> casePartOperations();

} // namespace oslonac
