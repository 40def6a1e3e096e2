// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace oslonac::bench {

/// What a started process of the benchmark does to be timed from outside: shows the whole window with this
/// file, or without one an empty window of Qt, paints it once and ends at once.
[[noreturn]] void startOnce(const QStringList& files);

} // namespace oslonac::bench
