// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/overview_figures.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/stacked_bars.h"

namespace oslonac::ui {

/// Money by call and lot as bars: signed, agreed, awarded, and what is left of the envelope. The bars are of
/// one currency, because lengths of two cannot be compared; the table has all.
[[nodiscard]] BarData moneyBars(const std::vector<LotMoney>& money, Currency currency, Language language);

[[nodiscard]] std::vector<ChartColumn> moneyColumns();
[[nodiscard]] std::vector<ChartTableRow> moneyRows(const std::vector<LotMoney>& money);

/// In which currencies there is any money, most lots first.
[[nodiscard]] std::vector<Currency> currenciesOf(const std::vector<LotMoney>& money);

} // namespace oslonac::ui
