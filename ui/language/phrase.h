// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac::ui {

/// A text of the interface kept as its English source, so that data (columns, actions, pages) can be
/// translated anew when the language changes. Write it as Phrase{"Context", QT_TRANSLATE_NOOP("Context",
/// "Source")}.
struct Phrase {
    const char* context = "";
    const char* source = "";

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isEmpty() const { return *source == '\0'; }
};

/// "Print" of "&Print…": what an action does, where it is named in a sentence or a tip.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace oslonac::ui
