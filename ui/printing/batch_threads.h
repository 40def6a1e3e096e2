// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>

namespace oslonac::ui {

/// The threads on which the documents of a batch are painted, and what they tell the one that waits for them.
/// Once the batch is over, by a fault or because it was stopped, work is to be left undone.
class BatchThreads final {
public:
    using Work = std::function<void(BatchThreads& threads)>;
    /// Asked on the caller's thread as documents get done; false stops the batch.
    using GoOn = std::function<bool(int done)>;

    /// Does `work` on so many threads and returns when all have ended. Throws what was thrown first, by the
    /// work or by `goOn`, and Cancelled when the officer stopped.
    static void run(int threads, const Work& work, const GoOn& goOn);

    /// For the work to call after each document.
    void documentDone();
    [[nodiscard]] bool isOver();

private:
    BatchThreads() = default;
    void follow(const GoOn& goOn);
    bool ask(const GoOn& goOn, int done);
    void failed(std::exception_ptr failure);
    void ended();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_done = 0;
    int m_running = 0;
    bool m_stopped = false;
    std::exception_ptr m_failure;
};

} // namespace oslonac::ui
