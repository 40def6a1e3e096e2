// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_file.h"

namespace oslonac::architecture {

/// The first line names the licence.
[[nodiscard]] Breaches missingLicence(const SourceFile& file);

/// A header can be included twice without harm.
[[nodiscard]] Breaches missingPragmaOnce(const SourceFile& file);

/// At most 400 lines, unless the second line begins a comment "// Long because ..." with the reason.
[[nodiscard]] Breaches tooLong(const SourceFile& file);

/// SIGNAL() and SLOT() name functions in text, which the compiler cannot check.
[[nodiscard]] Breaches stringConnects(const SourceFile& file);

/// Outside ui/theme and ui/printing (paper is ink on white), ui asks the theme for colours by role, so that light and dark stay whole.
[[nodiscard]] Breaches colourLiterals(const SourceFile& file);

} // namespace oslonac::architecture
