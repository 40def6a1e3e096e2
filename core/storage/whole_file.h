// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <mutex>
#include <vector>

namespace oslonac {

/// Writes a file whole or not at all. Everything that leaves the program for a file goes through here, so
/// here an Oslonac file, and what SQLite keeps beside it, is never written over, whatever link leads to it.
/// Throws StorageFault (Full, ReadOnly or InputOutput).
void writeWholeFile(const QString& path, const QByteArray& bytes);

/// Several files that belong together, all of them or none: each is prepared under a hidden name beside its
/// place, all are put in place at once, and they stay only when keep() says that whatever goes with them was
/// done, too. Without it the destructor takes them away and puts the older ones back. What a program that was
/// killed left unfinished in the folder goes away first.
class WholeFiles final {
public:
    WholeFiles() = default;
    ~WholeFiles();
    WholeFiles(const WholeFiles&) = delete;
    WholeFiles& operator=(const WholeFiles&) = delete;

    /// From any thread. Throws StorageFault.
    void prepare(const QString& path, const QByteArray& bytes);
    /// Throws StorageFault.
    void putInPlace();
    void keep();

private:
    struct File {
        QString target;
        QString prepared;
        QString older{}; ///< the file that stood there, while it may have to come back
        bool isInPlace = false;
    };

    void tidyOnce(const QString& folder);

    std::mutex m_mutex;
    QSet<QString> m_tidied; ///< folders
    std::vector<File> m_files;
};

} // namespace oslonac
