// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/verb.h"

#include <QString>

namespace oslonac {

/// Help made from the table of verbs, in the language of the interface.
[[nodiscard]] QString programHelp();
[[nodiscard]] QString subjectHelp(const Subject& subject);
[[nodiscard]] QString verbHelp(const Verb& verb);

} // namespace oslonac
