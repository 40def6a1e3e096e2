// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <atomic>

namespace oslonac {

namespace {
constexpr int randomBits = 22;
constexpr qint64 epochMilliseconds = 1'577'836'800'000; // 2020-01-01, so that 41 bits last until 2089
} // namespace

qint64 makeIdNumber()
{
    static std::atomic<qint64> last{0};
    const qint64 milliseconds = QDateTime::currentMSecsSinceEpoch() - epochMilliseconds;
    const qint64 random = QRandomGenerator::global()->bounded(1 << randomBits);
    const qint64 candidate = (milliseconds << randomBits) | random;
    // A clock set back or a burst within one millisecond must not break the rising order.
    qint64 seen = last.load();
    qint64 next = 0;
    do {
        next = candidate > seen ? candidate : seen + 1;
    } while (!last.compare_exchange_weak(seen, next));
    return next;
}

} // namespace oslonac
