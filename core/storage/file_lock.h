// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac {

/// Holds a file itself, by whatever name it was reached, so that a hard link does not lead past the lock file
/// beside it. The system lets go of it when the program ends in any way. Where the system cannot lock,
/// nothing is held and nobody is kept out; the lock file is there still.
class FileLock final {
public:
    explicit FileLock(const QString& path);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    [[nodiscard]] bool isHeldElsewhere() const { return m_isHeldElsewhere; }

private:
    int m_handle = -1;
    bool m_isHeldElsewhere = false;
};

} // namespace oslonac
