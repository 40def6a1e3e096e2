// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace oslonac::ui {

/// A step that was begun and not taken, or a field or cell whose text was refused or waits for an answer:
/// what the officer knows it by, with its record and call, and where it stands.
struct UnstoredEntry {
    QString name;
    QWidget* place;
    QWidget* field = nullptr; ///< in which typing stopped, where that is known
};

/// What is lost when the page is closed now. The field that is typed in should have been left before.
[[nodiscard]] std::vector<UnstoredEntry> unstoredEntries(const QWidget& page);

} // namespace oslonac::ui
