// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QMetaType>
#include <QString>

namespace oslonac::ui {

/// What a state means for the officer, in six kinds. A pill always has icon, text and colour together. The
/// two solid kinds are for what needs action now.
enum class StatusKind { None, Ok, Info, Wait, Late, Reserve, Mute, LateSolid, WaitSolid };

struct StatusLook {
    Token back;
    Token fore;
    const char* icon;
};

[[nodiscard]] StatusLook lookOf(StatusKind kind);

} // namespace oslonac::ui

Q_DECLARE_METATYPE(oslonac::ui::StatusKind)
