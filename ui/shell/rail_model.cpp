// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_model.h"

#include "core/languages/spoken.h"

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

QString toolTipOf(const PageEntry& entry, bool isCounted)
{
    const QString title =
        entry.digit > 0 ? u"%1 (Ctrl+%2)"_s.arg(entry.title.text()).arg(entry.digit) : entry.title.text();
    return isCounted && entry.id == PageId::Agreements
               ? title + u'\n' + RailModel::tr("The number counts agreements that were not cancelled.")
               : title;
}

} // namespace

void RailModel::addPage(PageId id)
{
    beginResetModel();
    m_pages.insert(id);
    m_rows.clear();
    RailSection section = RailSection::Work;
    for (const PageEntry& entry : pageCatalogue()) {
        if (!m_pages.contains(entry.id))
            continue;
        if (entry.section != section) {
            const RowKind kind = entry.section == RailSection::Bottom ? RowKind::Filler : RowKind::Heading;
            m_rows.push_back({kind, entry.id, entry.section});
        }
        section = entry.section;
        m_rows.push_back({RowKind::Page, entry.id, entry.section});
    }
    endResetModel();
}

void RailModel::clear()
{
    beginResetModel();
    m_pages.clear();
    m_rows.clear();
    m_counts.clear();
    endResetModel();
}

void RailModel::setCount(PageId id, std::optional<RailCount> count)
{
    const auto known = m_counts.find(id);
    if ((known == m_counts.end() ? std::nullopt : std::optional(known->second)) == count)
        return;
    if (count)
        m_counts[id] = *count;
    else
        m_counts.erase(known);
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

int RailModel::rowOf(PageId id) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].kind == RowKind::Page && m_rows[row].page == id)
            return int(row);
    }
    return -1;
}

void RailModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int RailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RailModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    const PageEntry& entry = pageEntry(row.page);
    const auto count = m_counts.find(row.page);
    const bool counted = row.kind == RowKind::Page && count != m_counts.end();
    switch (role) {
    case KindRole:
        return int(row.kind);
    case PageRole:
        return int(row.page);
    case IconNameRole:
        return QString::fromLatin1(entry.icon);
    case CountRole:
        return counted ? QVariant(count->second.number) : QVariant();
    case UrgencyRole:
        return int(counted ? count->second.urgency : Urgency::None);
    case Qt::DisplayRole:
        if (row.kind == RowKind::Filler)
            return {};
        return row.kind == RowKind::Heading ? sectionTitle(row.section).text() : entry.title.text();
    case Qt::ToolTipRole:
        return row.kind == RowKind::Page ? toolTipOf(entry, counted) : data(index, Qt::DisplayRole);
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    default:
        return {};
    }
}

QString RailModel::accessibleText(const Row& row) const
{
    if (row.kind == RowKind::Filler)
        return {};
    if (row.kind == RowKind::Heading)
        return sectionTitle(row.section).text();
    const QString title = pageEntry(row.page).title.text();
    const auto count = m_counts.find(row.page);
    if (count == m_counts.end())
        return title;
    switch (count->second.urgency) {
    case Urgency::Late:
        return tr("%1, %n late", nullptr, count->second.number).arg(title);
    case Urgency::Waiting:
        return tr("%1, %n waiting", nullptr, count->second.number).arg(title);
    case Urgency::None:
        break;
    }
    return u"%1, %2"_s.arg(title, spokenNumber(count->second.number));
}

Qt::ItemFlags RailModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows[size_t(index.row())].kind != RowKind::Page)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace oslonac::ui
