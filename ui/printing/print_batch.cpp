// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_batch.h"

#include "core/storage/whole_file.h"
#include "core/values/faults.h"
#include "ui/printing/pdf_writer.h"

#include <QThread>

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>
#include <span>

namespace oslonac::ui {

namespace {

class Batch final {
public:
    Batch(const std::vector<PdfOrder>& orders, WholeFiles& files) : m_orders(orders), m_files(files) {}

    int run(const BatchProgress& progress, int threads)
    {
        // QThread, not std::thread: the text layout keeps a timer, which Qt allows on its own threads only.
        std::vector<std::unique_ptr<QThread>> workers;
        m_running = threads;
        for (int i = 0; i < threads; ++i) {
            workers.emplace_back(QThread::create([this] { work(); }));
            workers.back()->start();
        }
        follow(progress);
        for (const auto& worker : workers)
            worker->wait();
        if (m_failure)
            std::rethrow_exception(m_failure);
        if (m_stopped)
            throw Cancelled();
        return m_pages;
    }

private:
    void work()
    {
        for (auto orders = next(); !orders.empty(); orders = next()) {
            try {
                write(orders);
            } catch (...) {
                finished(0, std::current_exception());
            }
        }
        const std::lock_guard lock(m_mutex);
        --m_running;
        m_changed.notify_one();
    }

    void write(std::span<const PdfOrder> orders)
    {
        std::vector<PaperDocument> documents;
        documents.reserve(orders.size());
        for (const PdfOrder& order : orders)
            documents.push_back(order.document());
        const std::vector<PdfFile> printed = pdfsOf(documents);
        for (std::size_t i = 0; i < printed.size() && !isOver(); ++i) {
            m_files.prepare(orders[i].path, printed[i].bytes);
            finished(printed[i].pages, nullptr);
        }
    }

    bool isOver()
    {
        const std::lock_guard lock(m_mutex);
        return m_stopped || m_failure;
    }

    /// Enough at a time to share the work on fonts, few enough to stop soon; the last ones are dealt out
    /// evenly.
    std::span<const PdfOrder> next()
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped || m_failure)
            return {};
        constexpr std::size_t most = 16;
        const std::size_t left = m_orders.size() - m_next;
        const auto orders = std::span(m_orders).subspan(m_next, std::min({left, most, left / 2 + 1}));
        m_next += orders.size();
        return orders;
    }

    void finished(int pages, std::exception_ptr failure)
    {
        const std::lock_guard lock(m_mutex);
        if (failure && !m_failure)
            m_failure = std::move(failure);
        m_done += pages > 0 ? 1 : 0;
        m_pages += pages;
        m_changed.notify_one();
    }

    void follow(const BatchProgress& progress)
    {
        int told = 0;
        std::unique_lock lock(m_mutex);
        while (m_running > 0) {
            m_changed.wait(lock, [&] { return m_running == 0 || (m_done != told && !m_stopped); });
            if (m_done == told)
                continue;
            told = m_done;
            lock.unlock();
            const bool goOn = tell(progress, told);
            lock.lock();
            m_stopped = m_stopped || !goOn;
        }
    }

    bool tell(const BatchProgress& progress, int done)
    {
        try {
            return !progress || progress(done, static_cast<int>(m_orders.size()));
        } catch (...) {
            finished(0, std::current_exception());
            return false;
        }
    }

    const std::vector<PdfOrder>& m_orders;
    WholeFiles& m_files;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_next = 0;
    int m_done = 0;
    int m_pages = 0;
    int m_running = 0;
    bool m_stopped = false;
    std::exception_ptr m_failure;
};

} // namespace

int printBatch(const std::vector<PdfOrder>& orders, WholeFiles& files, const BatchProgress& progress,
               int threads)
{
    return Batch(orders, files).run(progress, threads);
}

} // namespace oslonac::ui
