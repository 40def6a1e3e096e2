// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace oslonac::ui {

/// Thrown inside a task that was asked to stop; the runner takes it as the end of the task, not as a fault.
class TaskCancelled final : public std::exception {
public:
    const char* what() const noexcept override { return "the task was cancelled"; }
};

class TaskRunner;

/// The task's side of the runner: tells how far it is and asks whether it should go on. Safe from the worker.
class TaskProgress final {
public:
    /// Throws TaskCancelled when the officer cancelled; `total` 0 means unknown.
    void report(qint64 done, qint64 total);
    [[nodiscard]] bool cancelled() const { return m_cancelled; }

private:
    friend class TaskRunner;
    explicit TaskProgress(TaskRunner& runner) : m_runner(runner) {}

    TaskRunner& m_runner;
    std::atomic<bool> m_cancelled = false;
};

/// Runs long work on one worker, tasks one after another. Results and faults come back on the thread of the
/// runner. The work must not touch widgets nor the connection of the window: it opens a reading one of its
/// own. Destroying the runner cancels what runs and waits for it.
class TaskRunner final : public QObject {
    Q_OBJECT

public:
    explicit TaskRunner(QObject* parent = nullptr);
    ~TaskRunner() override;

    /// What the officer asked for, and would miss. `undone` is told besides where it failed or
    /// was cancelled.
    template <typename Work, typename Done>
    void run(const QString& name, Work work, Done done, std::function<void()> undone = {})
    {
        start({name, true, std::move(undone)}, std::move(work), std::move(done));
    }
    /// What the window does for itself, and may end with it. `undone` as above.
    template <typename Work, typename Done>
    void runAside(const QString& name, Work work, Done done, std::function<void()> undone = {})
    {
        start({name, false, std::move(undone)}, std::move(work), std::move(done));
    }
    /// What runs now; what waits behind it goes on.
    void cancel();
    [[nodiscard]] bool isBusy() const { return !m_tasks.empty(); }
    /// The name of what the officer asked for and is not done yet.
    [[nodiscard]] std::optional<QString> unfinished() const;

Q_SIGNALS:
    /// When it begins: at once, or after those before it.
    void started(const QString& name);
    void progressed(qint64 done, qint64 total);
    /// After the last task in the queue, whatever its end.
    void finished();
    void cancelled(const QString& name);
    void failed(const QString& name, const QString& reason);

private:
    friend class TaskProgress;
    struct Task {
        QString name;
        bool isAskedFor;
        std::function<void()> undone{};
        std::weak_ptr<TaskProgress> progress{};
    };

    template <typename Work, typename Done>
    void start(Task task, Work work, Done done)
    {
        using Result = decltype(work(std::declval<TaskProgress&>()));
        auto result = std::make_shared<std::optional<Result>>();
        begin(
            std::move(task),
            [result, work = std::move(work)](TaskProgress& progress) { result->emplace(work(progress)); },
            [result, done = std::move(done)] { done(std::move(**result)); });
    }
    void begin(Task task, std::function<void(TaskProgress&)> work, std::function<void()> done);
    void end(std::exception_ptr fault, const std::function<void()>& done);

    QThreadPool m_pool;
    std::vector<Task> m_tasks; ///< the one that runs comes first
};

} // namespace oslonac::ui
