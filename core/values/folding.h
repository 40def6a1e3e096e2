// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/mixed_scripts.h"

#include <QString>

namespace oslonac {

/// Folding makes texts comparable for search and matching: lower case, Latin letters without diacritics,
/// mixed-script words repaired, every run of blanks (no-break ones too) one space, no blanks at the ends. đ
/// becomes dj: "Inđija", "Indjija" and "ИНЂИЈА" are "indjija", "Šid" and "Шид" are "sid".
[[nodiscard]] QString folded(QStringView text);

/// The same with every dj as d, for names copied without diacritics: "Inđija" and "Indija" are both "indija".
/// A finder compares folded texts first and loose ones second, because here "odjek" and "odek" are equal too.
[[nodiscard]] QString foldedLoose(QStringView text);

/// What words are looked for in as they are typed, folded and not loose: the folded text, and after it the
/// loose one where that is another. So "inđ", "indj" and "ind" find "Inđija", and "dj" finds no bare d.
[[nodiscard]] QString foldedToSearch(QStringView text);

/// The folded text with hyphens and underscores as blanks: how a heading or a code in a table is compared.
[[nodiscard]] QString headingKey(QStringView text);

/// Script and case aside, every letter as it is written: "Đurić" and "ЂУРИЋ" are one name, "Đurić" and
/// "Durić" are two. Two parts of a call that are called alike so cannot be told apart by who reads or types
/// them.
[[nodiscard]] QString writingKey(const QString& name);

} // namespace oslonac
