// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Delete at merge: core/values/script.h, folding.h and serbian_order.h hold the real ones.
#include <QByteArray>
#include <QString>

namespace oslonac {

[[nodiscard]] QString toCyrillic(QStringView latin);
[[nodiscard]] QString foldedLoose(QStringView text);
[[nodiscard]] QByteArray sortKey(QStringView text);

} // namespace oslonac
