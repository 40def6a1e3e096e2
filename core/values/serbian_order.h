// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace oslonac {

/// A key whose bytes compare in the order of Serbian Latin: a b c č ć d dž đ e ... l lj m n nj ... s š t ...
/// z ž, digraphs as one letter except in the listed stems, so "Ljubovija" stands after "Lučani". Cyrillic
/// sorts as its Latin; blanks and signs before digits before letters; case and script decide only between
/// texts that are otherwise equal. Digits that stand together are compared by their value, so "KP-2" stands
/// before "KP-10".
[[nodiscard]] QByteArray sortKey(QStringView text);

/// For a few comparisons; sort a long list by keys made once.
[[nodiscard]] bool comesBefore(QStringView left, QStringView right);

} // namespace oslonac
