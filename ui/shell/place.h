// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_catalogue.h"

#include <QString>

namespace oslonac::ui {

/// Where something can be seen: a page, the record on it, and the part of the page ("scores") with what is to
/// be seen there. Search, findings, undo and links between pages lead to places.
struct Place {
    PageId page;
    qint64 record = 0; ///< of the page's list; 0 for the page itself
    QString part{};    ///< key of a tab; empty for the one that is open
    qint64 detail = 0; ///< a record within the part

    friend bool operator==(const Place&, const Place&) = default;
};

} // namespace oslonac::ui
