// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/due_item.h"
#include "core/storage/connection.h"

#include <span>

namespace oslonac {

/// How a subject says what waits in it. A new subject gets a place in dueSources(), and its work appears
/// wherever due work is shown.
using DueSource = std::vector<DueItem> (*)(const Connection& file, const DueQuestion& question);

[[nodiscard]] std::span<const DueSource> dueSources();

/// All that waits in the file, by date; what has no date stands at the end.
[[nodiscard]] std::vector<DueItem> dueItems(const Connection& file, const DueQuestion& question);

/// What due work asks of whoever opens the file: items that are late or due today, and open findings.
struct Attention {
    int late = 0;
    int today = 0;
    int findings = 0;

    friend bool operator==(const Attention&, const Attention&) = default;
};

[[nodiscard]] Attention attentionOf(const std::vector<DueItem>& items, QDate today);

} // namespace oslonac
