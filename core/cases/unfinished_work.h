// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"

#include <QStringList>

namespace oslonac {

/// What stays undone when a case is closed now, in whole sentences: money that was not paid, reports that are
/// owed, tasks, expenditures, findings. Empty when nothing does.
[[nodiscard]] QStringList unfinishedIn(const CaseFile& of, QDate today);

} // namespace oslonac
