// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

namespace oslonac {

/// A hidden name in that folder for a file that is not finished. It says which process of which machine is at
/// it, so that others can tell whether anybody still is.
[[nodiscard]] QString unfinishedName(const QDir& folder);
/// Takes away the unfinished files of processes that ended before they were done: of this machine at once, of
/// another after a day. What else is there stays, also older papers that such a process set aside.
void removeLeftFiles(const QDir& folder);

} // namespace oslonac
