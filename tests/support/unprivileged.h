// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <stdexcept>

#include <unistd.h>

namespace oslonac::test {

/// Permissions do not bind the administrator, so that while this lives the process is somebody else. Whoever
/// runs the tests without such rights stays who they are.
class Unprivileged final {
public:
    static constexpr uid_t nobody = 65534;

    Unprivileged()
    {
        if (m_wasAdministrator && setresuid(nobody, nobody, 0) != 0)
            throw std::runtime_error("the process cannot become somebody else");
    }
    ~Unprivileged()
    {
        if (m_wasAdministrator && setresuid(0, 0, 0) != 0)
            std::abort(); // every later test would run as somebody else
    }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;

private:
    bool m_wasAdministrator = geteuid() == 0;
};

} // namespace oslonac::test
