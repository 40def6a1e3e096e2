// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/operations_under_test.h"

namespace oslonac {

/// Making, editing and deleting calls and their parts.
[[nodiscard]] std::vector<OperationUnderTest> callPartOperations();

} // namespace oslonac
