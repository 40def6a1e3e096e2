// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace oslonac {

/// Whether a word shows by its letters alone that it is not Serbian, so that it stays Latin in a Cyrillic
/// text: a letter that Serbian lacks; letters that stand together in no word of a Serbian dictionary (cc, ff,
/// ll, ss, ch, ph, -th, -ct, -ction, ...); capitals within a word ("ReLOaD"). A word with č, ć, đ, š or ž is
/// Serbian whatever else it has, and an abbreviation in capitals ("SSP", "RRA") is taken for one. What looks
/// Serbian ("Progres", "for") cannot be told.
[[nodiscard]] bool isForeignWord(QStringView word);

} // namespace oslonac
