// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace oslonac {

/// Which form of a noun Serbian wants after a number: 1, 21 opština; 2, 34 opštine; 5, 11, 30 opština.
enum class PluralForm { One, Few, Many };

[[nodiscard]] constexpr PluralForm pluralForm(qint64 count)
{
    const qint64 lastTwo = count < 0 ? -(count % 100) : count % 100;
    const qint64 last = lastTwo % 10;
    if (lastTwo / 10 == 1 || last == 0 || last > 4)
        return PluralForm::Many;
    return last == 1 ? PluralForm::One : PluralForm::Few;
}

} // namespace oslonac
