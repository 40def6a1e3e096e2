// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "ui/tasks/task_runner.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <stdexcept>

using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The result of a task comes back on the thread that asked")
{
    TaskRunner runner;
    QSignalSpy finished(&runner, &TaskRunner::finished);
    QThread* worker = nullptr;
    QThread* receiver = nullptr;
    int result = 0;
    runner.run(
        u"Count"_s,
        [&worker](TaskProgress& progress) {
            worker = QThread::currentThread();
            progress.report(1, 2);
            return 42;
        },
        [&](int number) {
            receiver = QThread::currentThread();
            result = number;
        });
    REQUIRE(finished.wait());
    CHECK(result == 42);
    CHECK(receiver == QThread::currentThread());
    CHECK(worker != receiver);
}

TEST_CASE("A cancelled task ends at its next report and gives no result")
{
    TaskRunner runner;
    QSignalSpy cancelled(&runner, &TaskRunner::cancelled);
    bool done = false;
    runner.run(
        u"Endless"_s,
        [](TaskProgress& progress) {
            for (;;) {
                QThread::msleep(1);
                progress.report(0, 0);
            }
            return 0;
        },
        [&done](int) { done = true; });
    runner.cancel();
    REQUIRE(cancelled.wait());
    CHECK_FALSE(done);
    CHECK_FALSE(runner.isBusy());
}

TEST_CASE("A fault in a task is told with its reason")
{
    TaskRunner runner;
    QSignalSpy failed(&runner, &TaskRunner::failed);
    runner.run(
        u"Read"_s, [](TaskProgress&) -> int { throw std::runtime_error("the disk is full"); }, [](int) {});
    REQUIRE(failed.wait());
    CHECK(failed.at(0).at(1).toString() == u"the disk is full"_s);
}

TEST_CASE("Who asked for a task is told when nothing came of it, and only then")
{
    TaskRunner runner;
    QSignalSpy finished(&runner, &TaskRunner::finished);
    int undone = 0;
    const auto tell = [&undone] { ++undone; };
    runner.run(
        u"Read"_s, [](TaskProgress&) { return 1; }, [](int) {}, tell);
    REQUIRE(finished.wait());
    CHECK(undone == 0);
    runner.run(
        u"Read"_s, [](TaskProgress&) -> int { throw std::runtime_error("the disk is full"); }, [](int) {},
        tell);
    REQUIRE(finished.wait());
    CHECK(undone == 1);
    runner.run(
        u"Papers"_s,
        [](TaskProgress& progress) {
            for (;;) {
                QThread::msleep(1);
                progress.report(0, 0);
            }
            return 0;
        },
        [](int) {}, tell);
    runner.cancel();
    REQUIRE(finished.wait());
    CHECK(undone == 2);
}

TEST_CASE("A task that waits is told of when it begins, and goes on when the one before it is cancelled")
{
    TaskRunner runner;
    QSignalSpy started(&runner, &TaskRunner::started);
    QSignalSpy cancelled(&runner, &TaskRunner::cancelled);
    QSignalSpy finished(&runner, &TaskRunner::finished);
    runner.run(
        u"Papers"_s,
        [](TaskProgress& progress) {
            for (;;) {
                QThread::msleep(1);
                progress.report(0, 0);
            }
            return 0;
        },
        [](int) {});
    int read = 0;
    runner.run(
        u"Overview"_s, [](TaskProgress&) { return 7; }, [&read](int number) { read = number; });
    QTest::qWait(20);
    REQUIRE(started.count() == 1);
    CHECK(started.at(0).at(0).toString() == u"Papers"_s);
    runner.cancel();
    REQUIRE(finished.wait());
    CHECK(cancelled.count() == 1);
    CHECK(cancelled.at(0).at(0).toString() == u"Papers"_s);
    CHECK(read == 7);
    CHECK(started.at(1).at(0).toString() == u"Overview"_s);
}

TEST_CASE("What the officer asked for is unfinished until it is done; what the window does for itself is not")
{
    TaskRunner runner;
    QSignalSpy finished(&runner, &TaskRunner::finished);
    runner.runAside(
        u"Counting"_s, [](TaskProgress&) { return 0; }, [](int) {});
    CHECK_FALSE(runner.unfinished());
    runner.run(
        u"Papers"_s, [](TaskProgress&) { return 0; }, [](int) {});
    CHECK(runner.unfinished() == u"Papers"_s);
    REQUIRE(finished.wait());
    CHECK_FALSE(runner.unfinished());
}
