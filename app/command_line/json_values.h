// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"

#include <QDate>
#include <QJsonValue>

#include <optional>

namespace oslonac {

/// Values as scripts read them: null where there is none.

[[nodiscard]] inline QJsonValue dateOrNull(std::optional<QDate> date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

/// Minor units; the currency stands beside it.
[[nodiscard]] inline QJsonValue minorOrNull(const std::optional<Money>& amount)
{
    return amount ? QJsonValue(amount->minorUnits()) : QJsonValue();
}

} // namespace oslonac
