// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/batch_threads.h"

#include "core/values/faults.h"

#include <QThread>

#include <memory>
#include <vector>

namespace oslonac::ui {

void BatchThreads::run(int threads, const Work& work, const GoOn& goOn)
{
    BatchThreads batch;
    batch.m_running = threads;
    // QThread, not std::thread: the text layout keeps a timer, which Qt allows on its own threads only.
    std::vector<std::unique_ptr<QThread>> workers;
    for (int i = 0; i < threads; ++i) {
        workers.emplace_back(QThread::create([&] {
            try {
                work(batch);
            } catch (...) {
                batch.failed(std::current_exception());
            }
            batch.ended();
        }));
        workers.back()->start();
    }
    batch.follow(goOn);
    for (const auto& worker : workers)
        worker->wait();
    if (batch.m_failure)
        std::rethrow_exception(batch.m_failure);
    if (batch.m_stopped)
        throw Cancelled();
}

void BatchThreads::documentDone()
{
    const std::lock_guard lock(m_mutex);
    ++m_done;
    m_changed.notify_one();
}

bool BatchThreads::isOver()
{
    const std::lock_guard lock(m_mutex);
    return m_stopped || m_failure;
}

void BatchThreads::failed(std::exception_ptr failure)
{
    const std::lock_guard lock(m_mutex);
    if (!m_failure)
        m_failure = std::move(failure);
}

void BatchThreads::ended()
{
    const std::lock_guard lock(m_mutex);
    --m_running;
    m_changed.notify_one();
}

void BatchThreads::follow(const GoOn& goOn)
{
    int told = 0;
    std::unique_lock lock(m_mutex);
    while (m_running > 0 || (m_done != told && !m_stopped)) {
        m_changed.wait(lock, [&] { return m_running == 0 || (m_done != told && !m_stopped); });
        if (m_done == told || m_stopped)
            continue;
        told = m_done;
        lock.unlock();
        const bool goesOn = ask(goOn, told);
        lock.lock();
        m_stopped = m_stopped || !goesOn;
    }
}

bool BatchThreads::ask(const GoOn& goOn, int done)
{
    try {
        return goOn(done);
    } catch (...) {
        failed(std::current_exception());
        return false;
    }
}

} // namespace oslonac::ui
