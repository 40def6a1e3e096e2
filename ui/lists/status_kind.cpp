// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/status_kind.h"

namespace oslonac::ui {

StatusLook lookOf(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Ok:
        return {Token::OkBack, Token::OkFore, "dialog-ok-apply"};
    case StatusKind::Info:
        return {Token::InfoBack, Token::InfoFore, "chronometer"};
    case StatusKind::Wait:
        return {Token::WaitBack, Token::WaitFore, "clock"};
    case StatusKind::Late:
        return {Token::LateBack, Token::LateFore, "data-warning"};
    case StatusKind::Reserve:
        return {Token::ReserveBack, Token::ReserveFore, "bookmarks"};
    case StatusKind::LateSolid:
        return {Token::LateSolid, Token::OnSolid, "data-warning"};
    case StatusKind::WaitSolid:
        return {Token::WaitSolid, Token::OnSolid, "clock"};
    case StatusKind::Mute:
    case StatusKind::None:
        break;
    }
    return {Token::MuteBack, Token::MuteFore, "document-edit"};
}

} // namespace oslonac::ui
