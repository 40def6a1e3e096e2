// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/whole_file.h"
#include "core/values/faults.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <csignal>

#include <sys/resource.h>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// While it lives, no file can grow beyond so many bytes; a full disk looks the same to a program.
class LittleRoom final {
public:
    explicit LittleRoom(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit little{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &little);
    }
    ~LittleRoom()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    LittleRoom(const LittleRoom&) = delete;
    LittleRoom& operator=(const LittleRoom&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

TEST_CASE("A file is written whole, over an older one of its name")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lista.csv"_s);
    writeWholeFile(path, "staro");
    writeWholeFile(path, "novo");
    CHECK(contentOf(path) == "novo");
}

TEST_CASE("Without room the older file stays, and the message says that there is no room")
{
    const auto size = GENERATE(qsizetype(2'000), qsizetype(200'000)); // what waits in a buffer, and what does not
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lista.csv"_s);
    writeWholeFile(path, "staro");
    const QByteArray much(size, 'x');
    try {
        const LittleRoom room(1'000);
        writeWholeFile(path, much);
        FAIL("more was written than there was room for");
    } catch (const StorageFault& fault) {
        CHECK(fault.kind() == StorageFaultKind::Full);
        CHECK(fault.whatHappened().contains(path));
    }
    CHECK(contentOf(path) == "staro");
    CHECK(folder.isValid());
}

TEST_CASE("In a folder that is not there nothing is written, and the fault says where")
{
    const QTemporaryDir folder;
    CHECK_THROWS_AS(writeWholeFile(folder.filePath(u"nema/lista.csv"_s), "x"), StorageFault);
}
