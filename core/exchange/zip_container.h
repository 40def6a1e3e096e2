// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace oslonac {

enum class ZipMethod { Store, Deflate };

struct ZipEntry {
    const char* name = "";
    QByteArray bytes;
    ZipMethod method = ZipMethod::Deflate;
};

/// A zip container in memory, as text documents and spreadsheets are. All entries carry the one stated time,
/// so the same entries give the same bytes. Over libzip: QuaZip's altered minizip and libxlsxwriter crash
/// each other in one program.
[[nodiscard]] QByteArray zipped(const std::vector<ZipEntry>& entries, const QDateTime& time);

/// One entry of a container; throws std::runtime_error when there is none of that name.
[[nodiscard]] QByteArray unzippedEntry(const QByteArray& container, const char* name);

} // namespace oslonac
