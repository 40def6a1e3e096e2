// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/row_checks.h"

#include <algorithm>

namespace oslonac::ui {

std::vector<qint64> RowChecks::among(const std::vector<qint64>& ids) const
{
    std::vector<qint64> checked;
    std::ranges::copy_if(ids, std::back_inserter(checked), [this](qint64 id) { return isChecked(id); });
    return checked;
}

Qt::CheckState RowChecks::stateOf(const std::vector<qint64>& ids) const
{
    const size_t checked = among(ids).size();
    if (checked == 0)
        return Qt::Unchecked;
    return checked == ids.size() ? Qt::Checked : Qt::PartiallyChecked;
}

void RowChecks::check(const std::vector<qint64>& ids)
{
    auto all = m_ids;
    all.insert(ids.begin(), ids.end());
    become(std::move(all));
}

void RowChecks::uncheck(const std::vector<qint64>& ids)
{
    auto rest = m_ids;
    for (const qint64 id : ids)
        rest.erase(id);
    become(std::move(rest));
}

void RowChecks::toggle(const std::vector<qint64>& ids)
{
    if (stateOf(ids) == Qt::Checked)
        uncheck(ids);
    else
        check(ids);
}

void RowChecks::clear()
{
    become({});
}

void RowChecks::keepOnly(const std::vector<qint64>& existing)
{
    const std::vector<qint64> kept = among(existing);
    become({kept.begin(), kept.end()});
}

void RowChecks::become(std::set<qint64> ids)
{
    if (ids == m_ids)
        return;
    m_ids = std::move(ids);
    Q_EMIT changed();
}

} // namespace oslonac::ui
