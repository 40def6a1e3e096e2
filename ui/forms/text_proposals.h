// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QLineEdit;

namespace oslonac::ui {

/// Proposes texts while one is typed into a free line: those that hold what was typed, in any script and
/// without diacritics; all of them on Alt+Down. What is typed stays free.
void proposeTexts(QLineEdit& line, std::function<QStringList()> texts);

} // namespace oslonac::ui
