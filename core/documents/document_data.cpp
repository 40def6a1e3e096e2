// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_data.h"

namespace oslonac {

DocumentData& DocumentData::set(const QString& name, const QString& text)
{
    m_values.insert_or_assign(name, text);
    return *this;
}

DocumentData& DocumentData::setOptional(const QString& name, const std::optional<QString>& text)
{
    if (text)
        return set(name, *text);
    m_values.erase(name);
    return *this;
}

DocumentData& DocumentData::set(const QString& name, Rows rows)
{
    m_values.insert_or_assign(name, std::move(rows));
    return *this;
}

QString DocumentData::text(const QString& name) const
{
    const auto value = m_values.find(name);
    const auto* text = value == m_values.end() ? nullptr : std::get_if<QString>(&value->second);
    return text == nullptr ? QString() : *text;
}

} // namespace oslonac
