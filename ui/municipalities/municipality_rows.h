// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"
#include "core/applications/application.h"
#include "core/calls/lot.h"
#include "core/municipalities/municipality.h"
#include "core/storage/connection.h"
#include "core/values/language.h"
#include "ui/lists/column.h"
#include "ui/lists/list_totals.h"
#include "ui/lists/saved_views.h"

#include <vector>

namespace oslonac::ui {

/// A unit of the registry with what it did over all calls: it or a body of its own applied, has agreements
/// that were not cancelled, and was awarded so much.
struct MunicipalityRow {
    Municipality municipality;
    int applications = 0;
    int agreements = 0;
    std::vector<Money> awarded; ///< one amount for each currency
};

[[nodiscard]] std::vector<MunicipalityRow> readMunicipalityRows(const Connection& file);

/// One application of a unit, with the agreement that came of it.
struct SupportStep {
    Application application;
    QString callCode;
    Lot lot;
    std::optional<Agreement> agreement;
};

/// Newest call first.
[[nodiscard]] std::vector<SupportStep> supportOf(const Connection& file, Id<Municipality> id);

/// `language` is asked whenever a cell is shown, so that names follow the script of the interface.
[[nodiscard]] std::vector<Column<MunicipalityRow>> municipalityColumns(std::function<Language()> language);
[[nodiscard]] std::vector<SavedView> municipalityViews();

} // namespace oslonac::ui
