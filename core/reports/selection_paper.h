// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/languages/texts.h"
#include "core/reports/selection_report.h"

namespace oslonac {

/// Lines under the title that say which list this is: call, programme, decision.
[[nodiscard]] QStringList paperFacts(const SelectionList& list, const SelectionPaper& paper,
                                     const Texts& texts);
/// Which list this is, for the head of every page: the call and its decision.
[[nodiscard]] QString paperHeading(const SelectionList& list, const SelectionPaper& paper,
                                   const Texts& texts);
/// The footer with the digest by which a paper is held against the file.
[[nodiscard]] QString paperFooter(const SelectionList& list, const SelectionPaper& paper, const Texts& texts);
/// "Lot 2: ...", or the title alone where the call has one lot: nobody counts to one.
[[nodiscard]] QString lotHeading(const SelectionList& list, const SelectionLot& lot, const Texts& texts);
/// The same in short, for a tab; `alone` names the only lot.
[[nodiscard]] QString lotName(const SelectionList& list, const SelectionLot& lot, const QString& alone,
                              const Texts& texts);

} // namespace oslonac
