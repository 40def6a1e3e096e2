// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac {

/// Words of both scripts at once: a Cyrillic ј inside a Latin word looks right and is never found. They occur
/// in real public texts ("uklјučivanja", "Žabalј").

/// Whether one word (a run of letters) of the text has Latin and Cyrillic letters.
[[nodiscard]] bool hasMixedScripts(QStringView word);

/// The text with every mixed word put into one script: the one that has more letters which exist only there
/// (a, e, j, o and their like look the same in both and do not count), else more letters at all, else Latin.
/// Strays are replaced by their look, strays without a likeness by their sound.
[[nodiscard]] QString withoutMixedScripts(QStringView text);

} // namespace oslonac
