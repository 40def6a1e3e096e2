// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_problem.h"
#include "core/exchange/strict_json.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace oslonac {

/// Data on standard output; throws StorageFault when it takes no more.
void print(const QString& text);
void print(const QJsonObject& object);
void printBytes(const QByteArray& bytes);
/// A message on standard error, one line.
void say(const QString& message);

enum class Side { Left, Right };

/// Rows under a head, aligned for a terminal, without blanks at the ends of lines. All rows are as long as
/// the head; a column without a side is on the left.
[[nodiscard]] QString alignedTable(const QStringList& head, const std::vector<QStringList>& rows,
                                   const std::vector<Side>& sides = {});

/// "line 12, column applicant, value "Xyz": reason"; very long values are cut.
[[nodiscard]] QString problemLine(const RowProblem& problem);
/// "lots[1].ceiling: sentence", or with line and column where the syntax is broken.
[[nodiscard]] QString problemLine(const JsonProblem& problem);

} // namespace oslonac
