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
