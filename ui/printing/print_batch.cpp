// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_batch.h"

#include "core/storage/whole_file.h"
#include "ui/printing/batch_threads.h"
#include "ui/printing/pdf_writer.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <span>

namespace oslonac::ui {

namespace {

class Batch final {
public:
    Batch(const std::vector<PdfOrder>& orders, WholeFiles& files) : m_orders(orders), m_files(files) {}

    int run(const BatchProgress& progress, int threads)
    {
        BatchThreads::run(
            threads,
            [this](BatchThreads& batch) {
                for (auto orders = next(); !orders.empty() && !batch.isOver(); orders = next())
                    write(orders, batch);
            },
            [&](int done) { return !progress || progress(done, static_cast<int>(m_orders.size())); });
        return m_pages;
    }

private:
    void write(std::span<const PdfOrder> orders, BatchThreads& batch)
    {
        std::vector<PaperDocument> documents;
        documents.reserve(orders.size());
        for (const PdfOrder& order : orders)
            documents.push_back(order.document());
        const std::vector<PdfFile> printed = pdfsOf(documents);
        for (std::size_t i = 0; i < printed.size() && !batch.isOver(); ++i) {
            m_files.prepare(orders[i].path, printed[i].bytes);
            m_pages += printed[i].pages;
            batch.documentDone();
        }
    }

    /// Enough at a time to share the work on fonts, few enough to stop soon; the last ones are dealt out
    /// evenly.
    std::span<const PdfOrder> next()
    {
        const std::lock_guard lock(m_mutex);
        constexpr std::size_t most = 16;
        const std::size_t left = m_orders.size() - m_next;
        const auto orders = std::span(m_orders).subspan(m_next, std::min({left, most, left / 2 + 1}));
        m_next += orders.size();
        return orders;
    }

    const std::vector<PdfOrder>& m_orders;
    WholeFiles& m_files;
    std::mutex m_mutex;
    std::size_t m_next = 0;
    std::atomic<int> m_pages = 0;
};

} // namespace

int printBatch(const std::vector<PdfOrder>& orders, WholeFiles& files, const BatchProgress& progress,
               int threads)
{
    return Batch(orders, files).run(progress, threads);
}

} // namespace oslonac::ui
