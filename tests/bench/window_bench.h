// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace oslonac::bench {

/// What a started process of the benchmark does to be timed from outside. With the words "frame" or "page"
/// and a file: shows the whole window and ends when its frame, or its page, is painted. With "empty" or
/// "word": paints a window of Qt with nothing or with one word in it, and ends.
[[noreturn]] void startOnce(const QStringList& words);

} // namespace oslonac::bench
