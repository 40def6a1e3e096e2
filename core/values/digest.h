// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace oslonac {

/// SHA-256 as 64 hexadecimal digits: what a paper is held against the file by.
[[nodiscard]] QString digestOfBytes(const QByteArray& bytes);
/// The first 16 digits in groups of four, as printed on paper: "a1b2 c3d4 e5f6 0718".
[[nodiscard]] QString shortDigest(const QString& digest);

} // namespace oslonac
