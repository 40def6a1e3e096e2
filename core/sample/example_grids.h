// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/grid_json.h"

namespace oslonac {

/// Grids of criteria that the program brings along to begin a call with: of the package call, and the two of
/// grant schemes, where each criterion is marked from 1 to 5 and some count twice.
enum class ExampleGrid { PackageCall, ConceptNotes, FullApplications };

template <>
struct Codes<ExampleGrid> {
    static constexpr std::array list{coded(ExampleGrid::PackageCall, "package_call"),
                                     coded(ExampleGrid::ConceptNotes, "concept_notes"),
                                     coded(ExampleGrid::FullApplications, "full_applications")};
};

[[nodiscard]] CriteriaGrid exampleGrid(ExampleGrid grid);

} // namespace oslonac
