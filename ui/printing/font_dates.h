// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace oslonac::ui {

/// A TrueType font without the moment it was cut out: Qt writes the clock into the head table of every
/// subset. Checksums are put right. A font without a head table comes back as it was.
[[nodiscard]] QByteArray fontWithoutDates(QByteArray font);

} // namespace oslonac::ui
