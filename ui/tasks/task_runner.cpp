// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_runner.h"

#include "core/values/faults.h"

namespace oslonac::ui {

void TaskProgress::report(qint64 done, qint64 total)
{
    if (m_cancelled)
        throw TaskCancelled();
    QMetaObject::invokeMethod(
        &m_runner, [runner = &m_runner, done, total] { Q_EMIT runner->progressed(done, total); },
        Qt::QueuedConnection);
}

TaskRunner::TaskRunner(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

TaskRunner::~TaskRunner()
{
    for (const auto& task : m_tasks) {
        if (const auto progress = task.lock())
            progress->m_cancelled = true;
    }
    m_pool.waitForDone();
}

void TaskRunner::cancel()
{
    const auto current = m_tasks.empty() ? nullptr : m_tasks.front().lock();
    if (current)
        current->m_cancelled = true;
}

void TaskRunner::start(const QString& name, std::function<void(TaskProgress&)> work,
                       std::function<void()> done)
{
    const auto progress = std::shared_ptr<TaskProgress>(new TaskProgress(*this));
    m_tasks.push_back(progress);
    const bool isFirst = m_running++ == 0;
    if (isFirst)
        Q_EMIT started(name);
    m_pool.start([this, name, isFirst, progress, work = std::move(work), done = std::move(done)] {
        std::exception_ptr fault;
        if (!isFirst)
            QMetaObject::invokeMethod(
                this, [this, name] { Q_EMIT started(name); }, Qt::QueuedConnection);
        try {
            if (progress->cancelled())
                throw TaskCancelled();
            work(*progress);
        } catch (...) {
            fault = std::current_exception();
        }
        QMetaObject::invokeMethod(
            this, [this, name, fault, done] { end(name, fault, done); }, Qt::QueuedConnection);
    });
}

void TaskRunner::end(const QString& name, std::exception_ptr fault, const std::function<void()>& done)
{
    --m_running;
    m_tasks.erase(m_tasks.begin());
    try {
        if (fault)
            std::rethrow_exception(fault);
        done();
    } catch (const TaskCancelled&) {
        Q_EMIT cancelled(name);
    } catch (const Cancelled&) {
        Q_EMIT cancelled(name);
    } catch (const std::exception& problem) {
        Q_EMIT failed(name, QString::fromUtf8(problem.what()));
    }
    if (m_running == 0)
        Q_EMIT finished();
}

} // namespace oslonac::ui
