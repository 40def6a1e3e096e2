// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/batch_threads.h"

#include "core/values/faults.h"

#include <catch2/catch.hpp>

#include <QThread>

#include <atomic>
#include <stdexcept>

using namespace oslonac;
using namespace oslonac::ui;

namespace {

/// Ten documents a thread, or fewer when the batch is over before.
void tenDocuments(BatchThreads& threads)
{
    for (int document = 0; document < 10 && !threads.isOver(); ++document)
        threads.documentDone();
}

} // namespace

TEST_CASE("Every document of a batch is told, the last ones too, on the caller's thread")
{
    const QThread* caller = QThread::currentThread();
    int told = 0;
    bool onCaller = true;
    BatchThreads::run(2, tenDocuments, [&](int done) {
        // The threads are through before the first answer.
        QThread::msleep(20);
        told = done;
        onCaller = onCaller && QThread::currentThread() == caller;
        return true;
    });
    CHECK(told == 20);
    CHECK(onCaller);
}

TEST_CASE("A stopped batch leaves the rest undone and is not asked again")
{
    std::atomic<int> done = 0;
    int asked = 0;
    const auto work = [&done](BatchThreads& threads) {
        for (int document = 0; document < 1'000 && !threads.isOver(); ++document) {
            ++done;
            threads.documentDone();
            QThread::msleep(1);
        }
    };
    CHECK_THROWS_AS(BatchThreads::run(2, work,
                                      [&asked](int) {
                                          ++asked;
                                          return false;
                                      }),
                    Cancelled);
    CHECK(asked == 1);
    CHECK(done < 2'000);
}

TEST_CASE("What a thread throws reaches the caller and ends the others")
{
    std::atomic<int> ordinal = 0;
    const auto work = [&ordinal](BatchThreads& threads) {
        if (ordinal++ == 0)
            throw std::runtime_error("no paper");
        while (!threads.isOver())
            QThread::msleep(1);
    };
    CHECK_THROWS_WITH(BatchThreads::run(2, work, [](int) { return true; }), "no paper");
}

TEST_CASE("What is thrown by who is asked reaches the caller")
{
    const auto fault = [](int) -> bool { throw std::logic_error("asked too much"); };
    CHECK_THROWS_WITH(BatchThreads::run(2, tenDocuments, fault), "asked too much");
}
