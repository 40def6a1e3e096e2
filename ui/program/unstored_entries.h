// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace oslonac::ui {

/// Steps that were begun and not taken, and fields and cells whose text was refused or waits for an answer,
/// each with its name, for whoever is about to close the page. The field that is typed in should have been
/// left before.
[[nodiscard]] QStringList unstoredEntries(const QWidget& page);

} // namespace oslonac::ui
