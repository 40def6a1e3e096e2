// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/selection_list.h"

namespace oslonac {

/// SHA-256 of the list's content without ids, as 64 hexadecimal digits: equal lists of different files have
/// the same. Hashed is every field in the order of its record, each so written that no two contents read
/// alike: a text as t, its bytes in UTF-8 counted, a colon and the bytes; a number as i, digits and a
/// semicolon; points as two numbers, numerator and denominator; money as minor units and the code of the
/// currency; a list as n, its length and a semicolon before its items; what is absent as a hyphen.
[[nodiscard]] QString digestOf(const SelectionList& list);

} // namespace oslonac
