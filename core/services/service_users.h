// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/supported_service.h"
#include "core/storage/records.h"

namespace oslonac {

/// A service with its counts, one for each group that was counted.
struct ServiceFile {
    SupportedService record;
    std::vector<ServiceUsers> users;

    [[nodiscard]] std::optional<int> planned(UserGroup group) const;
    [[nodiscard]] std::optional<int> reached(UserGroup group) const;
};

/// Of one case, in the order of the services.
[[nodiscard]] std::vector<ServiceFile> servicesOf(const Connection& file, Id<Case> of);

/// Why counts cannot be right: a group, both sexes, all ages or both kinds of places are more than all users.
/// Nothing when they can, or when nobody counted all.
struct CountConflict {
    bool isReached = false; ///< of those reached; otherwise of those planned
    int all = 0;
    int counted = 0; ///< more than all

    friend bool operator==(const CountConflict&, const CountConflict&) = default;
};
[[nodiscard]] std::optional<CountConflict> countConflictIn(const std::vector<ServiceUsers>& users);

} // namespace oslonac
