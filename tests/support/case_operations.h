// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/operations_under_test.h"

namespace oslonac {

/// Those of cases and payments.
[[nodiscard]] std::vector<OperationUnderTest> caseOperations();

} // namespace oslonac
