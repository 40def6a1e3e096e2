// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child_process.h"

#include <array>
#include <csignal>
#include <exception>

#include <sys/wait.h>
#include <unistd.h>

namespace oslonac {

int inChildProcess(const std::function<int()>& body)
{
    const pid_t process = fork();
    if (process == 0) {
        int result = -1;
        try {
            result = body();
        } catch (const std::exception&) {
        }
        _exit(result & 0xFF);
    }
    int status = 0;
    waitpid(process, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) != 0xFF ? WEXITSTATUS(status) : -1;
}

ChildProcess::ChildProcess(const std::function<void(const Ready&)>& body)
{
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0)
        return;
    m_process = fork();
    if (m_process == 0) {
        close(pipe[0]);
        try {
            body([&] { (void)!write(pipe[1], "r", 1); });
        } catch (const std::exception&) {
        }
        _exit(0);
    }
    close(pipe[1]);
    char sign = 0;
    m_ready = read(pipe[0], &sign, 1) == 1;
    close(pipe[0]);
}

void ChildProcess::kill()
{
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
    m_process = 0;
}

ChildProcess::~ChildProcess()
{
    kill();
}

} // namespace oslonac
