// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/change.h"
#include "core/operations/changes.h"
#include "core/operations/operation.h"

#include <QDate>

#include <functional>
#include <vector>

namespace oslonac {

/// Who performs the subjects' operations: the open file with its one door, and who works on it today. The
/// workspace is one; subjects know no more of it than this, so that they stay below it.
class Performer {
public:
    virtual ~Performer() = default;

    [[nodiscard]] virtual const Connection& file() const = 0;
    [[nodiscard]] virtual QDate today() const = 0;
    [[nodiscard]] virtual const QString& officer() const = 0;
    /// One transaction, recorded, checked and journaled (door.h).
    virtual Changes perform(const Operation& operation, const std::function<void(const Change&)>& body) = 0;
    /// The one thing that undo cannot take back (door.h).
    virtual void eraseForGood(const Operation& operation, const std::vector<RecordRef>& records) = 0;
};

} // namespace oslonac
