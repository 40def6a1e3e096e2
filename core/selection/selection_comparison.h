// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/languages/texts.h"
#include "core/selection/selection_list.h"

namespace oslonac {

/// One application that stands otherwise in the present list than in the frozen one; absent where a list
/// lacks it.
struct SelectionDifference {
    QString lotCode;
    ListedApplicant listed;
    std::optional<ListStanding> frozen;
    std::optional<ListStanding> present;
};

/// What a difference means for the applicant: in or out of the selected, up or down the list, or something
/// else (points, amount, why it is not ranked).
enum class Shift { ComesIn, GoesOut, Rises, Falls, Otherwise };

[[nodiscard]] Shift shiftOf(const SelectionDifference& difference);
/// Whether only the rank or the place on the reserve moved, because of what happened to others.
[[nodiscard]] bool isMoveAlone(const SelectionDifference& difference);

/// Who stands elsewhere in the present state than in a decided list. Empty when rank, points, status, place
/// on the reserve and amount of every application agree; the lists may differ in other things all the same
/// (compareContents).
[[nodiscard]] std::vector<SelectionDifference> compareSelections(const SelectionList& frozen,
                                                                 const SelectionList& present);

/// What of a list may differ besides where its applications stand.
enum class ListAspect {
    CallTexts, ///< code, title
    TotalMinimum,
    LotTexts,  ///< titles
    Resources, ///< places, envelope
    Grid,      ///< sections, criteria
    Order,     ///< of the rows
    Applicant, ///< name, kind, seat
    RegistryNumber,
    Received,
    Service,
    Requested,
    Marks, ///< other marks with the same points by section
    Reasons,
};

/// One thing that reads otherwise: of the call where there is no lot, of the lot where nobody is listed.
struct ListChange {
    ListAspect aspect = ListAspect::Reasons;
    QString lotCode;
    std::optional<ListedApplicant> listed; ///< as in the present list
};

/// What else a decided list says otherwise than the present state. Whenever the digests differ, this or
/// compareSelections names the difference.
[[nodiscard]] std::vector<ListChange> compareContents(const SelectionList& frozen,
                                                      const SelectionList& present);

/// "places or money of the lot"
[[nodiscard]] QString aspectText(ListAspect aspect, const Texts& texts);
/// "Lot 1, Šid: the service reads otherwise."
[[nodiscard]] QString changeText(const ListChange& change, const Texts& texts);

} // namespace oslonac
