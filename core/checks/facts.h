// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <initializer_list>
#include <utility>

namespace oslonac {

/// The facts of a finding as one line without words, "requested=60000.00 EUR;ceiling=50000.00 EUR". Values
/// may be any text: what divides facts is encoded in them, so a title with a semicolon stays one value.
[[nodiscard]] QString factsText(std::initializer_list<std::pair<const char*, QString>> facts);

/// The facts of such a line, as they were given.
[[nodiscard]] QMap<QString, QString> factsOf(const QString& text);

} // namespace oslonac
