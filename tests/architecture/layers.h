// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_file.h"

namespace oslonac::architecture {

/// The folders of core from the lowest up. A folder includes itself and what stands before it, never what
/// stands after. A new folder gets its place here.
[[nodiscard]] const QStringList& orderOfCore();

/// Core looks down the order only, and never into ui or app; ui never into app; all three never into tests.
[[nodiscard]] Breaches arrowsThatRunBack(const SourceFile& file);

/// Core includes no Qt header but those of Qt Core. Linking alone does not stop `#include <QtGui/...>`.
[[nodiscard]] Breaches qtBeyondCore(const SourceFile& file);

} // namespace oslonac::architecture
