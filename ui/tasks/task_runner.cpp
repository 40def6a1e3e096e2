// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_runner.h"

#include "core/values/faults.h"

#include <algorithm>

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
    for (const Task& task : m_tasks) {
        if (const auto progress = task.progress.lock())
            progress->m_cancelled = true;
    }
    m_pool.waitForDone();
}

void TaskRunner::cancel()
{
    const auto current = m_tasks.empty() ? nullptr : m_tasks.front().progress.lock();
    if (current)
        current->m_cancelled = true;
}

std::optional<QString> TaskRunner::unfinished() const
{
    const auto found = std::ranges::find_if(m_tasks, &Task::isAskedFor);
    return found == m_tasks.end() ? std::nullopt : std::optional(found->name);
}

void TaskRunner::begin(Task task, std::function<void(TaskProgress&)> work, std::function<void()> done)
{
    const QString name = task.name;
    const auto progress = std::shared_ptr<TaskProgress>(new TaskProgress(*this));
    task.progress = progress;
    const bool isFirst = m_tasks.empty();
    m_tasks.push_back(std::move(task));
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
            this, [this, fault, done] { end(fault, done); }, Qt::QueuedConnection);
    });
}

void TaskRunner::end(std::exception_ptr fault, const std::function<void()>& done)
{
    const Task task = std::move(m_tasks.front());
    m_tasks.erase(m_tasks.begin());
    const auto tellFinished = [this] {
        if (m_tasks.empty())
            Q_EMIT finished();
    };
    const auto tellUndone = [&task] {
        if (task.undone)
            task.undone();
    };
    try {
        if (fault)
            std::rethrow_exception(fault);
        done();
    } catch (const TaskCancelled&) {
        tellUndone();
        Q_EMIT cancelled(task.name);
    } catch (const Cancelled&) {
        tellUndone();
        Q_EMIT cancelled(task.name);
    } catch (const std::exception& problem) {
        tellFinished(); // nothing seems to run while the officer reads why it does not
        tellUndone();
        Q_EMIT failed(task.name, QString::fromUtf8(problem.what()));
        return;
    }
    tellFinished();
}

} // namespace oslonac::ui
