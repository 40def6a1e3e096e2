// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac {

/// Whether a text holds only what can be read and written everywhere: no control characters but line breaks
/// and tabs, no code points that Unicode keeps free of characters, no halves of surrogate pairs: XML, and so
/// ODT and XLSX, cannot hold them. And no sign that turns the direction of writing, by which a name or an
/// amount on paper would be read backwards.
[[nodiscard]] bool isPlainText(QStringView text);

/// The text with each such character replaced by the replacement character, for files that were filled before
/// they were refused.
[[nodiscard]] QString asPlainText(const QString& text);

/// The text as it stands before a full stop: without one of its own ("i dr.").
[[nodiscard]] QString beforeStop(const QString& text);

/// The sentences with one full stop where what stands at the end of one brought its own, as a date or a name:
/// "na dan 01.03.2024.", "Sprovodi: Primer d.o.o.".
[[nodiscard]] QString withSingleStops(const QString& sentences);

} // namespace oslonac
