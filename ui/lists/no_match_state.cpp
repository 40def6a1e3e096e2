// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/no_match_state.h"

#include "ui/lists/filter_texts.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_proxy.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

NoMatchState::NoMatchState(const ListModel& model, ListProxy& proxy, QWidget* parent)
    : QWidget(parent), m_model(model), m_proxy(proxy), m_state(new EmptyState(this)),
      m_one(new Button(ButtonKind::Usual, this)), m_all(new Button(ButtonKind::Usual, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    setFocusProxy(m_state);
    m_state->setIcon(u"view-filter"_s);
    m_state->addAction(m_one);
    m_state->addAction(m_all);
    m_one->setThemedIcon(u"window-close-symbolic"_s);
    m_all->setThemedIcon(u"edit-clear"_s);
    m_one->setText(tr("Remove the filter"));
    m_all->setText(tr("Remove all filters"));
    connect(m_one, &QPushButton::clicked, this, &NoMatchState::removeBest);
    connect(m_all, &QPushButton::clicked, this, &NoMatchState::removeAll);
}

NoMatchState::Way NoMatchState::bestWay() const
{
    const std::vector<ColumnFilter>& filters = m_proxy.filters();
    Way best{filters.size(), m_proxy.narrowing().isEmpty() ? -1 : m_proxy.countWith(filters)};
    for (size_t place = 0; place < filters.size(); ++place) {
        std::vector<ColumnFilter> others = filters;
        others.erase(others.begin() + std::ptrdiff_t(place));
        if (const int count = m_proxy.countWith(others, m_proxy.narrowing()); count > best.count)
            best = {place, count};
    }
    return best;
}

QString NoMatchState::nameOf(size_t place) const
{
    return place < m_proxy.filters().size() ? filterText(m_proxy.filters()[place], m_model)
                                            : tr("the words “%1”").arg(m_proxy.narrowing());
}

void NoMatchState::update()
{
    m_best = bestWay();
    const size_t ways = m_proxy.filters().size() + (m_proxy.narrowing().isEmpty() ? 0 : 1);
    QStringList names;
    for (size_t place = 0; place < ways; ++place)
        names.append(nameOf(m_proxy.filters().size() == 0 ? m_best.place : place));
    const QString hidden = tr("%n records are hidden.", nullptr, m_proxy.recordCount());
    const QString on = tr("In force: %1.", "filters").arg(names.join(u"; "_s)) + u' ' + hidden;
    const bool helps = ways > 1 && m_best.count > 0;
    const QString hint = tr("Without %1 there would be %n records.", nullptr, m_best.count);
    const QString title = m_title ? m_title() : QString();
    m_state->setTexts(title.isEmpty() ? tr("No record matches the filters") : title,
                      helps ? on + u'\n' + hint.arg(nameOf(m_best.place)) : on);
    const bool words = m_best.place >= m_proxy.filters().size();
    m_one->setText(words ? tr("Clear the words")
                         : tr("Remove %1").arg(filteredColumn(m_proxy.filters()[m_best.place], m_model)));
    m_one->setVisible(helps);
    m_all->setText(ways == 1 && words ? tr("Clear the words")
                   : ways == 1        ? tr("Remove the filter")
                                      : tr("Remove all filters"));
}

void NoMatchState::removeBest()
{
    if (m_best.place >= m_proxy.filters().size())
        return void(Q_EMIT wordsCleared());
    std::vector<ColumnFilter> filters = m_proxy.filters();
    filters.erase(filters.begin() + std::ptrdiff_t(m_best.place));
    m_proxy.setFilters(std::move(filters));
}

void NoMatchState::removeAll()
{
    Q_EMIT wordsCleared();
    m_proxy.setFilters({});
}

} // namespace oslonac::ui
