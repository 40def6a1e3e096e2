// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/operations_under_test.h"

namespace oslonac {

/// What officers do with contacts and duplicates, for the generic test of undo.
[[nodiscard]] std::vector<OperationUnderTest> peopleOperations();

} // namespace oslonac
