// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"

#include <QString>

namespace oslonac {

/// What officers wrote, or a sentence that holds some of it, in the script of a language, whichever it was
/// written in. Codes and digests in Latin letters, words of letters and digits together, stay as the papers
/// have them ("PP-2023").
[[nodiscard]] QString ownTextIn(const QString& text, Language language);

} // namespace oslonac
