// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac {

/// What a finding is called in a history line, by its code: "amount over the ceiling". The code itself where
/// it is of another version of the program; tests hold the words to the codes of the subjects.
[[nodiscard]] QString findingWord(const QString& code);

} // namespace oslonac
