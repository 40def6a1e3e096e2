// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac {

/// A column of an imported table as it is told to whoever has to find it: what it holds, in the language of
/// the interface, and its heading in quotes where that is a name of our own. Other headings stay as they are.
[[nodiscard]] QString columnInWords(const QString& heading);

} // namespace oslonac
