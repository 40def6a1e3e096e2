// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call_parts.h"
#include "core/scoring/mark.h"

namespace oslonac {

/// Members of the commission are added, edited, moved and deleted like the other parts of a call
/// (part_operations.h); one who gave marks or declared a conflict of interest is not deleted.
template <>
struct Part<Assessor> {
    static constexpr auto parent = &Assessor::callId;
    [[nodiscard]] static Id<Call> ownerOf(const Connection&, const Assessor& assessor)
    {
        return assessor.callId;
    }
    [[nodiscard]] static QString nameOf(const Connection&, const Assessor& assessor) { return assessor.name; }
    static void require(const Assessor&) {}
};

} // namespace oslonac
