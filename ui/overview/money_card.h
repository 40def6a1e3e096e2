// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_card.h"
#include "ui/overview/overview_state.h"

namespace oslonac::ui {

class StackedBars;

/// Money by call and lot. Bars are of one currency, because lengths of two cannot be compared; where there
/// are several the officer chooses, and the table has all.
class MoneyCard final : public ChartCard {
    Q_OBJECT

public:
    explicit MoneyCard(const Desk& desk, QWidget* parent = nullptr);

    void show(const Part<std::vector<LotMoney>>& money);
    using ChartCard::show;

protected:
    void changeEvent(QEvent* event) override;

private:
    MoneyCard(const Desk& desk, StackedBars* bars, QWidget* parent);
    void offerCurrencies();
    void showBars();
    void retranslate();

    const Desk& m_desk;
    StackedBars* m_bars;
    SegmentedControl* m_currencies;
    std::vector<LotMoney> m_money;
};

} // namespace oslonac::ui
