// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <functional>
#include <string>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pd::test {

/// No file of this process may grow beyond `bytes`: a full disk for one test.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

/// File modes do not bind root, so an ordinary user does it in a process of its own. Gives what `action` gave
/// (0 … 125); 126 when this process cannot become an ordinary user.
inline int asOrdinaryUser(const std::function<int()>& action)
{
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        const bool ordinary = ::geteuid() != 0 || ::setuid(nobody) == 0;
        ::_exit(ordinary ? action() : 126);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 127;
}

inline bool setMode(const std::string& path, mode_t mode)
{
    return ::chmod(path.c_str(), mode) == 0;
}

} // namespace pd::test
