// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/agreement_batch.h"

namespace oslonac::ui {

/// Asks where the files of a batch go, once whether files of the same names are replaced, and writes them.
void askAndWriteEach(const Desk& desk, const AgreementBatch& batch, BatchFormat format);
void askAndWriteOne(const Desk& desk, const AgreementBatch& batch, BatchFormat format);

} // namespace oslonac::ui
