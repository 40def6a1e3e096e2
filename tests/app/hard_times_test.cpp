// SPDX-License-Identifier: GPL-3.0-or-later
// The program among other programs, on full disks and in places it may not write, and killed in its work.
#include "core/workspace.h"
#include "tests/app/program.h"
#include "tests/support/text.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
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
