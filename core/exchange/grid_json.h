// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call_definition.h"
#include "core/exchange/strict_json.h"

namespace oslonac {

/// The criteria of a call on their own: sections with criteria, tie rules and the total minimum, to be taken
/// over by another call (call_making.h). Sections that serve one lot name it by the id it has in `lots` of
/// the call that takes the grid.
struct CriteriaGrid {
    QString title; ///< what the file calls it
    std::optional<Score> totalMinimum;
    std::vector<DefinedSection> sections;
    std::vector<TieRule> tieRules;
    JsonProblems problems; ///< with any, the grid may not be taken

    [[nodiscard]] bool isSound() const { return problems.empty(); }
};

/// Reads strictly, as a call is read (call_json.h): a grid file, or the grid of a call's file. Throws
/// nothing.
[[nodiscard]] CriteriaGrid readGridJson(const QByteArray& bytes, const std::vector<DefinedLot>& lots);

/// The same grid gives the same bytes. The format: docs/call-json.md.
[[nodiscard]] QByteArray writeGridJson(const CallDefinition& definition);

} // namespace oslonac
