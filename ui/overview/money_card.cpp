// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/money_card.h"

#include "ui/overview/money_chart.h"
#include "ui/shell/desk.h"
#include "ui/widgets/segmented_control.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

MoneyCard::MoneyCard(const Desk& desk, QWidget* parent) : MoneyCard(desk, new StackedBars, parent) {}

MoneyCard::MoneyCard(const Desk& desk, StackedBars* bars, QWidget* parent)
    : ChartCard(desk, Kind::Chart, bars, moneyColumns(), parent), m_desk(desk), m_bars(bars),
      m_currencies(new SegmentedControl(this))
{
    m_currencies->setObjectName(u"currencies"_s);
    addTool(m_currencies);
    connect(m_currencies, &SegmentedControl::chosen, this, &MoneyCard::showBars);
    retranslate();
}

void MoneyCard::show(const Part<std::vector<LotMoney>>& money)
{
    if (!money.isThere())
        return say(tr("The money could not be read"), money.fault);
    m_money = *money.value;
    setRows(moneyRows(m_money));
    offerCurrencies();
    if (m_money.empty())
        return say(tr("No calls yet"), tr("Start with a public call: its lots and their money appear here."),
                   tr("Public calls"));
    showBody();
    showBars();
}

void MoneyCard::offerCurrencies()
{
    const std::vector<Currency> currencies = currenciesOf(m_money);
    for (const Currency currency : {Currency::Eur, Currency::Rsd}) {
        const bool isThere = std::ranges::count(currencies, currency) > 0;
        const bool isOffered = m_currencies->hasChoice(int(currency));
        const QString name = tr("Bars in %1").arg(codeOf(currency));
        if (!isThere && isOffered)
            m_currencies->removeChoice(int(currency));
        if (isThere && isOffered)
            m_currencies->setChoiceText(int(currency), codeOf(currency), name);
        if (isThere && !isOffered)
            m_currencies->addChoice(int(currency), codeOf(currency), name);
    }
    if (m_currencies->value() < 0 && !currencies.empty())
        m_currencies->setValue(int(currencies.front()));
    m_currencies->setVisible(currencies.size() > 1);
}

void MoneyCard::showBars()
{
    const int chosen = m_currencies->value();
    m_bars->setData(moneyBars(m_money, chosen < 0 ? Currency::Eur : Currency(chosen), m_desk.language()));
}

void MoneyCard::retranslate()
{
    setTitle(tr("Money by call and lot"));
}

void MoneyCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate(); // before the chart takes the title for its name
    ChartCard::changeEvent(event);
}

} // namespace oslonac::ui
