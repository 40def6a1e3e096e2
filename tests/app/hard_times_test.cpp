// SPDX-License-Identifier: GPL-3.0-or-later
// The program among other programs, on full disks and in places it may not write, and killed in its work.
#include "core/workspace.h"
#include "tests/app/program.h"
#include "tests/support/text.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStorageInfo>
#include <QThread>

#include <catch2/catch.hpp>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace oslonac;
using namespace oslonac::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray manyApplications(int count)
{
    QByteArray table("registry_number;lot;applicant;service\n");
    for (int i = 0; i < count; ++i)
        table += "N-" + QByteArray::number(i) + ";1;Šid;" + QByteArray(200, 'x') + '\n';
    return table;
}

QStringList importing(const QString& file, const QString& table)
{
    return {u"applications"_s, u"import"_s, file, u"--call"_s, u"PP-2023"_s, table};
}

void becomeNobody()
{
    // Permissions do not bind the administrator.
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0 && setuid(nobody) != 0)
        _exit(99);
}

} // namespace

TEST_CASE("A file that another program holds is only read")
{
    const Program program;
    const QString file = program.sample();
    const auto held = Workspace::open(file, Access::ReadWrite);
    const Outcome writing = program.run({u"history"_s, u"undo"_s, file});
    CHECK(writing.status == 3);
    CHECK(writing.messages.count(u'\n') >= 2);
    CHECK(program.run({u"call"_s, u"list"_s, file}).status == 0);
    CHECK(program.run({u"file"_s, u"backup"_s, file, program.path(u"copy.oslonac"_s)}).status == 0);
    CHECK(program.run({u"file"_s, u"check"_s, program.path(u"copy.oslonac"_s)}).status == 0);
}

TEST_CASE("A full disk leaves the file as it was")
{
    const Program program;
    const QString file = program.sample();
    const QString table = program.write(u"many.csv"_s, manyApplications(20'000));
    const auto limit = static_cast<rlim_t>(QFile(file).size() + 100'000);
    const Outcome outcome = program.run(importing(file, table), [limit] {
        const rlimit sizes{limit, limit};
        setrlimit(RLIMIT_FSIZE, &sizes);
    });
    CHECK(outcome.status == 3);
    CHECK(outcome.messages.count(u'\n') >= 2);
    CHECK(program.run({u"file"_s, u"check"_s, file}).status == 0);
    CHECK_FALSE(program.run({u"history"_s, u"list"_s, file}).data.contains(u"N-1"_s));
    const Outcome paper = program.run({u"selection"_s, u"export"_s, file, u"--call"_s, u"PP-2023"_s,
                                       u"--format"_s, u"xlsx"_s, u"--output"_s, u"list.xlsx"_s},
                                      [] {
                                          const rlimit none{1000, 1000};
                                          setrlimit(RLIMIT_FSIZE, &none);
                                      });
    CHECK(paper.status == 3);
    CHECK_FALSE(QFile::exists(program.path(u"list.xlsx"_s)));
}

TEST_CASE("Without room every kind of paper says so, keeps the older file and is not marked as printed")
{
    const Program program;
    const QString file = program.sample();
    const auto of = [&](const QStringList& words) { return words + QStringList{u"--call"_s, u"PP-2023"_s}; };
    const auto noRoom = [] {
        const rlimit little{1000, 1000};
        setrlimit(RLIMIT_FSIZE, &little);
    };
    for (const QString& format : {u"csv"_s, u"html"_s, u"xlsx"_s, u"pdf"_s}) {
        CAPTURE(format.toStdString());
        const QString paper = program.write(u"lista."_s + format, "staro");
        const Outcome outcome = program.run(
            of({u"selection"_s, u"export"_s, file, u"--format"_s, format, u"--output"_s, paper}), noRoom);
        CHECK(outcome.status == 3);
        CHECK(outcome.says(u"There is no room"_s));
        CHECK((bytesOf(paper) == "staro"));
    }
    REQUIRE(
        program
            .run(of({u"selection"_s, u"decide"_s, file, u"--number"_s, u"1"_s, u"--date"_s, u"2023-08-01"_s}))
            .status == 0);
    REQUIRE(program.run(of({u"agreements"_s, u"draft"_s, file})).status == 0);
    for (const QString& format : {u"odt"_s, u"pdf"_s}) {
        CAPTURE(format.toStdString());
        const Outcome outcome = program.run(
            of({u"agreements"_s, u"print"_s, file, u"--format"_s, format, u"--output"_s, u"out"_s}), noRoom);
        CHECK(outcome.status == 3);
        CHECK(outcome.says(u"There is no room"_s));
        CHECK_FALSE(QFileInfo::exists(program.path(u"out"_s))); // no empty folder is left behind
        CHECK_FALSE(
            program.run({u"history"_s, u"list"_s, file, u"--json"_s}).data.contains(u"mark_printed"_s));
    }
}

TEST_CASE("Agreements of which one has no place are not printed at all")
{
    const Program program;
    const QString file = program.sample();
    const QStringList call{file, u"--call"_s, u"PP-2023"_s};
    REQUIRE(program
                .run(QStringList{u"selection"_s, u"decide"_s} + call +
                     QStringList{u"--number"_s, u"1"_s, u"--date"_s, u"2023-08-01"_s})
                .status == 0);
    REQUIRE(program.run(QStringList{u"agreements"_s, u"draft"_s} + call).status == 0);
    const QDir out(program.path(u"out"_s));
    REQUIRE(QDir().mkpath(out.filePath(u"400-73_2023-020_Krusevac-latin.pdf"_s)));
    REQUIRE(QDir().mkpath(out.filePath(u"400-73_2023-020_Krusevac-latin.odt"_s)));
    for (const QString& format : {u"pdf"_s, u"odt"_s}) {
        CAPTURE(format.toStdString());
        const Outcome outcome = program.run(QStringList{u"agreements"_s, u"print"_s} + call +
                                            QStringList{u"--format"_s, format, u"--output"_s, out.path()});
        CAPTURE(outcome.messages.toStdString());
        CHECK(outcome.status == 3);
        CHECK(outcome.says(u"Nothing was written"_s));
        CHECK(out.entryList(QDir::Files | QDir::Hidden).isEmpty());
        CHECK_FALSE(
            program.run({u"history"_s, u"list"_s, file, u"--json"_s}).data.contains(u"mark_printed"_s));
    }
}

TEST_CASE("A pipe is not replaced by a list")
{
    const Program program;
    const QString file = program.sample();
    const QString pipe = program.path(u"cev.csv"_s);
    REQUIRE(mkfifo(pipe.toStdString().c_str(), 0600) == 0);
    for (const QString& format : {u"csv"_s, u"html"_s, u"xlsx"_s, u"pdf"_s}) {
        const Outcome outcome = program.run({u"selection"_s, u"export"_s, file, u"--call"_s, u"PP-2023"_s,
                                             u"--format"_s, format, u"--output"_s, pipe});
        CHECK(outcome.status == 3);
        CHECK(outcome.says(u"is a device or a pipe"_s));
    }
    struct stat there {};
    REQUIRE(stat(pipe.toStdString().c_str(), &there) == 0);
    CHECK(S_ISFIFO(there.st_mode));
}

TEST_CASE("A pipe that nobody writes to is refused, one with a writer is read")
{
    const Program program;
    const QString file = program.sample();
    const QString pipe = program.path(u"cev.csv"_s);
    REQUIRE(mkfifo(pipe.toStdString().c_str(), 0600) == 0);
    const QString call = u"--call"_s;
    for (const QStringList& words :
         {QStringList{u"applications"_s, u"import"_s, file, call, u"PP-2023"_s, pipe},
          QStringList{u"scores"_s, u"import"_s, file, call, u"PP-2023"_s, pipe},
          QStringList{u"call"_s, u"import"_s, file, pipe}}) {
        const Outcome outcome = program.run(words);
        CHECK(outcome.status == 3);
        CHECK(outcome.says(u"Nobody writes to the pipe"_s));
    }
    const QString table = program.write(u"tabela.csv"_s, manyApplications(1000));
    QProcess writer;
    writer.start(u"/bin/sh"_s, {u"-c"_s, u"sleep 0.3; cat \"$0\" > \"$1\""_s, table, pipe});
    REQUIRE(writer.waitForStarted());
    const Outcome read = program.run(importing(file, pipe));
    CHECK(read.status == 0);
    CHECK(writer.waitForFinished());
    const Outcome device = program.run(importing(file, u"/dev/null"_s));
    CHECK(device.status == 3);
    CHECK(device.says(u"is a device"_s));
}

TEST_CASE(
    "A file of an older version is backed up, checked and brought up to date by a command that is named")
{
    const Program program;
    const QString old = program.path(u"old.oslonac"_s);
    REQUIRE(QFile::copy(QStringLiteral(OSLONAC_TEST_DATA "/files/version-0001.oslonac"), old));
    const QByteArray before = bytesOf(old);
    const Outcome backup = program.run({u"file"_s, u"backup"_s, old, u"copy.oslonac"_s});
    CHECK(backup.status == 0);
    CHECK(backup.says(u"Calls: 0."_s));
    CHECK((bytesOf(old) == before));
    const Outcome check = program.run({u"file"_s, u"check"_s, program.path(u"copy.oslonac"_s)});
    CHECK(check.status == 0);
    CHECK(check.says(u"older version"_s));
    const Outcome reading = program.run({u"call"_s, u"list"_s, old});
    CHECK(reading.status == 3);
    CHECK(reading.says(u"oslonac file update "_s + old));
    CHECK(program.run({u"file"_s, u"update"_s, old}).says(u".before-update-"_s));
    CHECK(program.run({u"call"_s, u"list"_s, old}).status == 0);
    CHECK(program.run({u"file"_s, u"update"_s, old}).says(u"up to date already"_s));
}

TEST_CASE("With no free byte at all the disk is told to be full, whatever is written")
{
    const Program program;
    const QString file = program.sample();
    const auto full = [] {
        const rlimit nothing{0, 0};
        setrlimit(RLIMIT_FSIZE, &nothing);
    };
    for (const QStringList& words :
         {QStringList{u"history"_s, u"undo"_s, file}, QStringList{u"file"_s, u"new"_s, u"new.oslonac"_s},
          QStringList{u"file"_s, u"backup"_s, file, u"copy.oslonac"_s}}) {
        const Outcome outcome = program.run(words, full);
        CHECK(outcome.status == 3);
        CAPTURE(outcome.messages.toStdString());
        CHECK(outcome.says(u"full"_s));
        const bool isNew = words[1] == u"new"_s;
        CHECK(outcome.says(u"No file was made"_s) == isNew);
        CHECK_FALSE((isNew && outcome.says(u"Everything saved before"_s)));
    }
    CHECK_FALSE(QFile::exists(program.path(u"new.oslonac"_s)));
}

TEST_CASE("A sample for which the disk has no room leaves no file and says so")
{
    const Program program;
    const auto little = [] {
        const rlimit sizes{420'000, 420'000}; // an empty file fits
        setrlimit(RLIMIT_FSIZE, &sizes);
    };
    const Outcome outcome = program.run({u"file"_s, u"new"_s, u"new.oslonac"_s, u"--sample"_s}, little);
    CAPTURE(outcome.messages.toStdString());
    CHECK(outcome.status == 3);
    CHECK(outcome.says(u"No file was made"_s));
    CHECK_FALSE(QFile::exists(program.path(u"new.oslonac"_s)));
}

TEST_CASE("Agreements are not printed into what is a file")
{
    const Program program;
    const QString file = program.sample();
    REQUIRE(program.run(deciding(file, u"PP-2023"_s)).status == 0);
    REQUIRE(program.run({u"agreements"_s, u"draft"_s, file, u"--call"_s, u"PP-2023"_s}).status == 0);
    const Outcome outcome = program.run({u"agreements"_s, u"print"_s, file, u"--call"_s, u"PP-2023"_s,
                                         u"--format"_s, u"odt"_s, u"--output"_s, file});
    CAPTURE(outcome.messages.toStdString());
    CHECK(outcome.status != 0);
    CHECK(outcome.says(u"is a file, and agreements are printed into a folder"_s));
}

TEST_CASE("The file itself is never written over by what is made of it")
{
    const Program program;
    const QString file = program.sample();
    const QByteArray before = bytesOf(file);
    REQUIRE(QFile::link(file, program.path(u"veza.csv"_s)));
    for (const QString& format : {u"csv"_s, u"html"_s, u"xlsx"_s, u"pdf"_s}) {
        for (const QString& output : {file, program.path(u"veza.csv"_s)}) {
            const Outcome outcome = program.run({u"selection"_s, u"export"_s, file, u"--call"_s, u"PP-2023"_s,
                                                 u"--format"_s, format, u"--output"_s, output});
            CHECK(outcome.status == 3);
            CHECK(outcome.says(u"is not written over"_s));
            CHECK((bytesOf(file) == before));
        }
    }
}

TEST_CASE("A backup replaces an older one only when it is told to, and says what it holds")
{
    const Program program;
    const QString file = program.sample();
    const QStringList backup{u"file"_s, u"backup"_s, file, u"copy.oslonac"_s};
    const Outcome first = program.run(backup);
    CHECK(first.status == 0);
    CHECK(first.says(u"Applications: 56."_s));
    CHECK(program.run(backup).status == 3);
    CHECK(program.run(backup + QStringList{u"--replace"_s}).status == 0);
}

TEST_CASE("A disk that has no room for a new file is named, and no half of a file stays")
{
    const Program program;
    for (const rlim_t room : {rlim_t(20'000), rlim_t(200'000), rlim_t(390'000)}) {
        CAPTURE(room);
        const Outcome outcome = program.run({u"file"_s, u"new"_s, u"new.oslonac"_s}, [room] {
            const rlimit little{room, room};
            setrlimit(RLIMIT_FSIZE, &little);
        });
        CHECK(outcome.status == 3);
        CAPTURE(outcome.messages.toStdString());
        CHECK(outcome.says(u"is full"_s));
        CHECK(outcome.says(
            u"The disk %1 "_s.arg(QStorageInfo(QFileInfo(program.path(u"x"_s)).path()).rootPath())));
        CHECK(outcome.says(u"No file was made"_s));
        CHECK_FALSE(QFile::exists(program.path(u"new.oslonac"_s)));
    }
}

TEST_CASE("A disk that runs full in the middle of a backup names the backup and what is kept")
{
    const Program program;
    const QString file = program.sample();
    const auto filling = [] { // room for the lock, not for the copy
        const rlimit little{65'536, 65'536};
        setrlimit(RLIMIT_FSIZE, &little);
    };
    QStringList backup{u"file"_s, u"backup"_s, file, u"copy.oslonac"_s};
    const Outcome first = program.run(backup, filling);
    CHECK(first.status == 3);
    CHECK(first.says(u"copy.oslonac was not made; the file itself was not changed"_s));
    CHECK_FALSE(first.says(u".partial"_s));
    REQUIRE(program.run(backup).status == 0);
    backup.append(u"--replace"_s);
    const Outcome second = program.run(backup, filling);
    CHECK(second.status == 3);
    CHECK(second.says(u"copy.oslonac is kept"_s));
    CHECK_FALSE(second.says(u".partial"_s));
    CHECK_FALSE(QFile::exists(program.path(u"copy.oslonac.partial"_s)));
}

TEST_CASE("In a place that may not be written the file is read and changes are refused")
{
    Program program;
    program.startCopy();
    const QString file = program.sample();
    const std::string folder = program.path(QString()).toStdString();
    chmod(file.toStdString().c_str(), 0444);
    chmod(folder.c_str(), 0555);
    const Outcome reading = program.run({u"call"_s, u"list"_s, file}, becomeNobody);
    const Outcome writing = program.run({u"history"_s, u"undo"_s, file}, becomeNobody);
    const Outcome making = program.run({u"file"_s, u"new"_s, program.path(u"new.oslonac"_s)}, becomeNobody);
    chmod(folder.c_str(), 0755);
    CHECK(reading.status == 0);
    CHECK(writing.status == 3);
    CHECK(making.status == 3);
}

TEST_CASE("A program killed in the middle of an import leaves a sound file with nothing half written")
{
    const Program program;
    const QString file = program.sample();
    const QString before = program.run({u"call"_s, u"list"_s, file, u"--json"_s}).data;
    const QString table = program.write(u"many.csv"_s, manyApplications(30'000));
    QProcess process;
    program.start(process, importing(file, table));
    QElapsedTimer waited;
    waited.start();
    while (!QFile::exists(file + u"-journal"_s) && waited.elapsed() < 60'000)
        QThread::msleep(2);
    CHECK(process.state() == QProcess::Running);
    process.kill();
    process.waitForFinished();
    CHECK(process.exitStatus() == QProcess::CrashExit);
    CHECK(program.run({u"file"_s, u"check"_s, file}).status == 0);
    CHECK((program.run({u"call"_s, u"list"_s, file, u"--json"_s}).data == before));
    CHECK(program.run({u"history"_s, u"undo"_s, file}).status == 0);
}
