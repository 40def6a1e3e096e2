// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/mapping.h"

namespace oslonac {

/// A support programme with the four roles that every printed page repeats: donors, contracting body,
/// responsible ministry and implementer (domain.md 1.1).
struct Programme {
    Id<Programme> id;
    QString code;
    QString title;
    QString donors;
    QString contractingBody;
    QString responsibleMinistry;
    QString implementer;
    QString implementerSeat;
    QString implementerOffice;    ///< who signs, by office
    QString implementerSignatory; ///< who signs, by name; empty until entered
    std::optional<Money> totalValue;
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn;
    bool secondPerson = true; ///< who authorises a payment is another person than who checked it
    int transferLimitPercent =
        25; ///< by how much a heading of a budget changes without an addendum (domain.md 4.6)
};

struct Objective {
    Id<Objective> id;
    Id<Programme> programmeId;
    int position = 0;
    QString code;
    QString title;
};

struct Measure {
    Id<Measure> id;
    Id<Objective> objectiveId;
    int position = 0;
    QString title;
    std::optional<qint64> target;
    QString unit;
};

template <>
struct Mapping<Programme> {
    static constexpr const char* table = "programmes";
    static constexpr auto columns = std::tuple{
        column("id", &Programme::id),
        column("code", &Programme::code),
        column("title", &Programme::title),
        column("donors", &Programme::donors),
        column("contracting_body", &Programme::contractingBody),
        column("responsible_ministry", &Programme::responsibleMinistry),
        column("implementer", &Programme::implementer),
        column("implementer_seat", &Programme::implementerSeat),
        column("implementer_office", &Programme::implementerOffice),
        column("implementer_signatory", &Programme::implementerSignatory),
        column("total_value", &Programme::totalValue),
        column("starts_on", &Programme::startsOn),
        column("ends_on", &Programme::endsOn),
        column("second_person", &Programme::secondPerson),
        column("transfer_limit_percent", &Programme::transferLimitPercent),
    };
};

template <>
struct Mapping<Objective> {
    static constexpr const char* table = "objectives";
    static constexpr auto columns =
        std::tuple{column("id", &Objective::id), column("programme_id", &Objective::programmeId),
                   column("position", &Objective::position), column("code", &Objective::code),
                   column("title", &Objective::title)};
};

template <>
struct Mapping<Measure> {
    static constexpr const char* table = "measures";
    static constexpr auto columns = std::tuple{column("id", &Measure::id),
                                               column("objective_id", &Measure::objectiveId),
                                               column("position", &Measure::position),
                                               column("title", &Measure::title),
                                               column("target", &Measure::target),
                                               column("unit", &Measure::unit)};
};

} // namespace oslonac
