// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace oslonac {

/// A file name that every file system takes, of at most 180 bytes: ASCII letters and digits, '-', '.' and
/// '_'. Parts are joined by
/// '_'; a slash or blank within a part is one too; đ becomes dj, Cyrillic becomes Latin, other marks are left
/// out.
[[nodiscard]] QString safeFileName(const QStringList& parts);

/// The name of a file that came from elsewhere, as safeFileName(), with its ending: "Zahtev za isplatu.pdf"
/// becomes "Zahtev_za_isplatu.pdf".
[[nodiscard]] QString portableFileName(const QString& fileName);

} // namespace oslonac
