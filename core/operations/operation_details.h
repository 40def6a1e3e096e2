// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"

namespace oslonac {

/// What an operation on more than two records keeps in the journal of them: the first and how many more, so
/// that its name never reads as a range of records it left alone.
[[nodiscard]] QStringList severalDetails(const QStringList& names);

/// What an operation was done to, as it stands in its title and its name: "PP-2023", "400-73/2023-1 and 17
/// more".
[[nodiscard]] QString objectOf(const Operation& operation);

/// The parts of a recorded mark as people read them: criterion, before, after, applicant, assessor.
[[nodiscard]] QStringList markWords(const QStringList& details);
/// Journals of older files name a mark by fewer details.
[[nodiscard]] bool saysMark(const Operation& operation);

} // namespace oslonac
