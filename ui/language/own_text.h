// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac::ui {

/// How a text that officers wrote is shown. A name is that of an officer; steps whose officer never entered
/// one carry the login name of the account, which is a code.
enum class Writing { InScript, AsWritten, AsName };

/// What officers wrote, or a sentence that holds some of it, as lists and headings show it: in the script of
/// the interface. Codes and digests stay as the papers have them ("PP-2023"). Fields show what was typed.
[[nodiscard]] QString ownText(const QString& text, Writing writing = Writing::InScript);

} // namespace oslonac::ui
