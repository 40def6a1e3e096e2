// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/operations_under_test.h"

namespace oslonac {

/// What officers do with applications and marks, for the generic test of undo.
[[nodiscard]] std::vector<OperationUnderTest> intakeOperations();

} // namespace oslonac
