// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/whole_file.h"
#include "core/values/faults.h"
#include "tests/support/fresh_workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <csignal>
#include <filesystem>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

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
    const auto size =
        GENERATE(qsizetype(2'000), qsizetype(200'000)); // what waits in a buffer, and what does not
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

TEST_CASE("An Oslonac file is never written over, whatever link leads to it")
{
    FreshWorkspace workspace;
    workspace.close();
    const QByteArray before = contentOf(workspace.path());
    const QString link = workspace.beside(u"veza.csv"_s);
    const QString hardLink = workspace.beside(u"cvrsta-veza.csv"_s);
    REQUIRE(QFile::link(workspace.path(), link));
    std::filesystem::create_hard_link(workspace.path().toStdString(), hardLink.toStdString());
    const QString journal = workspace.path() + u"-journal"_s;
    const QString lock = workspace.path() + u".lock"_s;
    for (const QString& path : {workspace.path(), link, hardLink, journal, lock}) {
        CAPTURE(path.toStdString());
        CHECK_THROWS_AS(writeWholeFile(path, "lista"), StorageFault);
        CHECK((contentOf(workspace.path()) == before));
    }
    CHECK_FALSE(QFile::exists(workspace.path() + u"-journal"_s));
}

TEST_CASE("Files that belong together are all there, or none is and the older ones are back")
{
    const auto end = GENERATE(as<QString>(), u"kept"_s, u"given up"_s, u"one has no place"_s);
    CAPTURE(end.toStdString());
    const QTemporaryDir folder;
    const QDir place(folder.path());
    writeWholeFile(place.filePath(u"1.pdf"_s), "staro");
    {
        WholeFiles files;
        for (const QString& name : {u"1.pdf"_s, u"2.pdf"_s, u"3.pdf"_s})
            files.prepare(place.filePath(name), "novo");
        CHECK((contentOf(place.filePath(u"1.pdf"_s)) == "staro"));
        if (end == u"one has no place") {
            REQUIRE(place.mkdir(u"3.pdf"_s));
            CHECK_THROWS_AS(files.putInPlace(), StorageFault);
        } else {
            files.putInPlace();
            CHECK((contentOf(place.filePath(u"3.pdf"_s)) == "novo"));
        }
        if (end == u"kept")
            files.keep();
    }
    const QStringList there = place.entryList(QDir::Files | QDir::Hidden, QDir::Name);
    CHECK(there ==
          (end == u"kept" ? QStringList{u"1.pdf"_s, u"2.pdf"_s, u"3.pdf"_s} : QStringList{u"1.pdf"_s}));
    CHECK((contentOf(place.filePath(u"1.pdf"_s)) == (end == u"kept" ? "novo" : "staro")));
}

TEST_CASE("What a killed program left unfinished in a folder goes away at the next files, and nothing else")
{
    const QTemporaryDir folder;
    const QDir place(folder.path());
    WholeFiles others; // of a process that lives
    others.prepare(place.filePath(u"9.pdf"_s), "novo");
    const pid_t killed = fork();
    if (killed == 0) {
        WholeFiles files;
        files.prepare(place.filePath(u"1.pdf"_s), "novo");
        files.prepare(place.filePath(u"2.pdf"_s), "novo");
        std::raise(SIGKILL);
    }
    REQUIRE(waitpid(killed, nullptr, 0) == killed);
    for (const QString& name : {u".oslonac-tudje"_s, u".oslonac-new-beleske"_s,
                                u".oslonac-new-00000000-1-nov"_s}) // of another machine, from today
        writeWholeFile(place.filePath(name), "tuđe");
    const auto hidden = [&] { return place.entryList({u".oslonac-*"_s}, QDir::Files | QDir::Hidden).size(); };
    REQUIRE(hidden() == 6);
    {
        WholeFiles files;
        files.prepare(place.filePath(u"1.pdf"_s), "novo");
        files.putInPlace();
        files.keep();
    }
    CHECK(hidden() == 4);
    others.putInPlace();
    CHECK(place.exists(u"9.pdf"_s));
}

TEST_CASE("A pipe is not replaced by a file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cev"_s);
    REQUIRE(mkfifo(path.toStdString().c_str(), 0600) == 0);
    CHECK_THROWS_AS(writeWholeFile(path, "x"), StorageFault);
    WholeFiles files;
    CHECK_THROWS_AS(files.prepare(path, "x"), StorageFault);
    CHECK(std::filesystem::is_fifo(path.toStdString()));
}

TEST_CASE("A folder, a missing folder and a long name are told for what they are")
{
    const QTemporaryDir folder;
    const auto told = [](const QString& path) {
        try {
            writeWholeFile(path, "x");
        } catch (const StorageFault& fault) {
            return fault.whatHappened();
        }
        return QString();
    };
    CHECK(told(folder.path()).contains(u"is a folder"));
    CHECK(told(folder.filePath(u"nema/lista.csv"_s)).contains(u"its folder does not exist"));
    CHECK(told(folder.filePath(QString(300, u'x'))).contains(u"the name is too long"));
}
