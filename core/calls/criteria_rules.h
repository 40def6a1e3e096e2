// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/criteria.h"

namespace oslonac {

/// Steps lead from the lowest mark to the highest exactly: 0 to 10 by 0.5, but not 1 to 10 by 2.
[[nodiscard]] bool stepsReachTheEnd(const Criterion& criterion);

/// Whether the minimum of a criterion is one of the marks on its scale's range; so is no minimum.
[[nodiscard]] bool hasMinimumOnScale(const Criterion& criterion);

/// What is wrong with the scheme of agreement numbers. {sequence} counts within a year, so without {year} two
/// years would give the same numbers.
enum class NumberSchemeFault { None, UnknownPlace, WrongPlaces, NotOnceEach };

struct NumberSchemeReading {
    NumberSchemeFault fault = NumberSchemeFault::None;
    QString place; ///< the unknown one, without braces
};

/// An empty scheme is none yet and has no fault.
[[nodiscard]] NumberSchemeReading readNumberScheme(const QString& scheme);

} // namespace oslonac
