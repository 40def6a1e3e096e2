// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace oslonac {

/// `like` where it is free, otherwise the next of its kind: the next year where it ends in one ("PP-2024"
/// after "PP-2023"), or the next free number. `taken` holds case-folded codes.
[[nodiscard]] QString freeCode(const QSet<QString>& taken, const QString& like);

} // namespace oslonac
