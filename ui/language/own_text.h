// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac::ui {

/// What officers wrote, or a sentence that holds some of it, as lists and headings show it: in the script of
/// the interface. Codes and digests stay as the papers have them ("PP-2023"). Fields show what was typed.
[[nodiscard]] QString ownText(const QString& text);

} // namespace oslonac::ui
