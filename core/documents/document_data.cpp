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

} // namespace oslonac
