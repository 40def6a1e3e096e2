// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"
#include "core/documents/case_letter.h"

#include <functional>

namespace oslonac::ui {

struct Desk;

/// Letters from one template to the parties of these cases, each with a number of its own.
struct LetterBatch {
    QString templateCode;
    QString title; ///< of the template: what the course of each case says of the letter
    std::vector<Id<Case>> cases;
    QStringList numbers; ///< one for each case, or empty
    QDate date;
    QString text;
    Script script = Script::Latin;
};

/// "400-73/2025-12", then "400-73/2025-13": the last number of it rises by one for each; without one all stay
/// without.
[[nodiscard]] QStringList letterNumbers(const QString& first, int count);

/// Writes one file with all of them, on a worker; PDF, or ODT by the ending of its name. With it each letter
/// is noted in its case, in one step: the file is there and all are noted, or nothing, and `undone` is told.
void writeLetters(const Desk& desk, const LetterBatch& batch, const QString& path,
                  const std::function<void()>& undone);

} // namespace oslonac::ui
