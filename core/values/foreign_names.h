// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/latin_remains.h"

namespace oslonac {

/// Foreign names in a Serbian Latin text, which stay Latin as a whole: half converted they read "Јане
/// Whitfield". A name is known by a capitalised foreign word (foreign_words.h); the capitalised words
/// beside it belong to it, unless they are Serbian by their letters or common Serbian words ("Grad Wien" is
/// "Град Wien"). So does all text in quotation marks around such a word when nothing in it is Serbian. `kept`
/// is what stays Latin anyway and makes no name of its neighbours. In the order of the text.
[[nodiscard]] std::vector<Stretch> foreignNames(QStringView text, const std::vector<Stretch>& kept);

} // namespace oslonac
