// SPDX-License-Identifier: GPL-3.0-or-later
// A file whose last step was stopped in its middle: its pages are half new, and its journal holds the old
// ones.
#include "core/storage/data_file.h"

#include "core/storage/data_file_header.h"
#include "core/values/faults.h"
#include "tests/support/damaged_files.h"
#include "tests/support/dump.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A sound file, and beside it `hot.oslonac`, copied with its journal while a transaction had written half of
/// its pages.
class InterruptedFile final {
public:
    InterruptedFile()
    {
        m_workspace.close();
        sqlite3* writer = nullptr;
        REQUIRE(sqlite3_open(m_workspace.path().toUtf8().constData(), &writer) == SQLITE_OK);
        const char* halfAStep = "PRAGMA cache_size = 4; PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE;"
                                "UPDATE organisations SET seat = hex(randomblob(200));";
        REQUIRE(sqlite3_exec(writer, halfAStep, nullptr, nullptr, nullptr) == SQLITE_OK);
        REQUIRE(QFile::copy(m_workspace.path(), path()));
        REQUIRE(QFile::copy(m_workspace.path() + u"-journal"_s, path() + u"-journal"_s));
        REQUIRE(sqlite3_exec(writer, "ROLLBACK", nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(writer);
    }

    [[nodiscard]] QString path() const { return m_workspace.beside(u"hot.oslonac"_s); }
    [[nodiscard]] QString folder() const { return m_workspace.beside(QString()); }
    [[nodiscard]] QString sound() const
    {
        return dumpOf(DataFile::open(m_workspace.path(), Access::ReadOnly).connection());
    }

private:
    FreshWorkspace m_workspace;
};

/// What the fault says to do when somebody who may not write there opens the file; empty without a fault.
QString adviceToNobody(const QString& path)
{
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        QByteArray advice;
        try {
            if (geteuid() == 0 && setuid(nobody) != 0)
                _exit(99);
            (void)DataFile::open(path, Access::ReadOnly);
        } catch (const StorageFault& fault) {
            advice = fault.whatToDo().toUtf8();
        }
        (void)!write(ends[1], advice.constData(), static_cast<size_t>(advice.size()));
        _exit(0);
    }
    close(ends[1]);
    QFile answer;
    REQUIRE(answer.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
    const QString advice = QString::fromUtf8(answer.readAll());
    waitpid(child, nullptr, 0);
    return advice;
}

} // namespace

TEST_CASE("A step that was interrupted is taken back by whoever reads the file first")
{
    const InterruptedFile file;
    SECTION("opened for reading")
    {
        CHECK((dumpOf(DataFile::open(file.path(), Access::ReadOnly).connection()) == file.sound()));
    }
    SECTION("checked")
    {
        CHECK(DataFile::check(file.path()).isSound());
    }
    CHECK_FALSE(QFile::exists(journalPath(file.path())));
}

TEST_CASE("Where it cannot be taken back, both files are to be copied together")
{
    const InterruptedFile file;
    chmod(file.folder().toUtf8().constData(), 0555);
    chmod(file.path().toUtf8().constData(), 0444);
    chmod((file.path() + u"-journal"_s).toUtf8().constData(), 0444);
    const QString advice = adviceToNobody(file.path());
    chmod(file.folder().toUtf8().constData(), 0755);
    CHECK(advice.contains(u"both files"));
    CHECK(advice.contains(u"hot.oslonac-journal"));
}
