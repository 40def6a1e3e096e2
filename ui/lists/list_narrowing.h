// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/column_filter.h"

namespace oslonac::ui {

class ListView;

/// For whoever leads to the rows behind a number: the view of this key, or all rows where the list has no
/// such view, with these filters besides and nothing typed into its narrowing.
void narrowTo(ListView& list, const QString& view, const std::vector<ColumnFilter>& filters = {});

} // namespace oslonac::ui
