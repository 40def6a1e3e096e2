// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace oslonac {

/// The words of a name, folded (script, diacritics, dj) and in one order, so that "Primer, Petra" and "Петра
/// Пример" are the same.
[[nodiscard]] QStringList nameWords(const QString& name);

} // namespace oslonac
