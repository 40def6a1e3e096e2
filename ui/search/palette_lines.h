// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/palette_model.h"

#include <QAction>

namespace oslonac::ui {

class RecordSearch;

constexpr size_t mostLately = 8; ///< records that stand below an empty line

/// What the palette can offer: the records of the open file (none without a file) and the commands.
struct PaletteOffer {
    const RecordSearch* search = nullptr;
    QList<QAction*> commands;
    std::vector<RecordName> lately;  ///< chosen before, newest first
    std::vector<RecordName> changed; ///< by the last steps, newest first
};

struct PaletteLines {
    std::vector<PaletteLine> lines;
    bool areMore = false; ///< names or commands fit that do not stand in the lines
};

/// The lines for what was typed. A first letter narrows: > to commands, @ to organisations, # to calls,
/// applications and agreements. Nothing typed gives what was chosen and changed lately, and the commands.
/// Commands that cannot run now stay in the list and cannot be chosen.
[[nodiscard]] PaletteLines paletteLines(const PaletteOffer& offer, const QString& typed);

} // namespace oslonac::ui
