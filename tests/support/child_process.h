// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace oslonac {

/// Runs the body in a process of its own and gives what it returned; -1 when it was killed or threw.
int inChildProcess(const std::function<int()>& body);

/// A second program that runs until it is killed: the body tells when it is where the test wants it.
class ChildProcess final {
public:
    using Ready = std::function<void()>;

    /// Returns when the body said it is ready, or has ended.
    explicit ChildProcess(const std::function<void(const Ready&)>& body);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    [[nodiscard]] bool wasReady() const { return m_ready; }
    /// As a power cut would: without a chance to tidy up.
    void kill();

private:
    int m_process = 0;
    bool m_ready = false;
};

} // namespace oslonac
