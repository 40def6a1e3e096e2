// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace oslonac {

/// A file that lives in memory and still has a path, for libraries that can only write to paths. Linux only.
class MemoryFile final {
public:
    /// Throws StorageFault when the system has no memory left for it.
    MemoryFile();
    ~MemoryFile();
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    [[nodiscard]] QByteArray path() const;
    /// What was written through the path so far.
    [[nodiscard]] QByteArray bytes() const;

private:
    int m_handle;
};

} // namespace oslonac
