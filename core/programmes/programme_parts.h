// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/part_operations.h"
#include "core/programmes/programme.h"

namespace oslonac {

/// Objectives and measures as the operations on parts (part_operations.h) see them. Measures go with their
/// objective.
template <>
struct Part<Objective> {
    static constexpr auto parent = &Objective::programmeId;
    [[nodiscard]] static Id<Programme> ownerOf(const Connection&, const Objective& objective)
    {
        return objective.programmeId;
    }
    [[nodiscard]] static QString nameOf(const Connection&, const Objective& objective)
    {
        return objective.code;
    }
    static void require(const Objective&) {}
};

template <>
struct Part<Measure> {
    static constexpr auto parent = &Measure::objectiveId;
    [[nodiscard]] static Id<Programme> ownerOf(const Connection& file, const Measure& measure)
    {
        return Records<Objective>(file).get(measure.objectiveId).programmeId;
    }
    [[nodiscard]] static QString nameOf(const Connection&, const Measure& measure) { return measure.title; }
    static void require(const Measure& measure);
};

} // namespace oslonac
