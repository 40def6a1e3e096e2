// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac {

/// In whose name the history tells steps of an officer who has not entered a name: the full name of the
/// account on this computer, or its login name where it has none. Empty only where the system knows neither.
[[nodiscard]] QString accountName();

} // namespace oslonac
