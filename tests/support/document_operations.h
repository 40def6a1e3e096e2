// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/operations_under_test.h"

namespace oslonac {

/// Those of the documents of a case.
[[nodiscard]] std::vector<OperationUnderTest> documentOperations();

} // namespace oslonac
