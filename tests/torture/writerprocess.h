// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>
#include <QtCore/QString>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ; // NOLINT

namespace pd::test {

/// One running torture writer with the pipe of its acknowledgements.
class WriterProcess {
public:
    WriterProcess(const QString& file, const std::string& mode, int count, unsigned seed)
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
            throw std::runtime_error("pipe");
        }
        m_pipe = ends[0];
        std::array<std::string, 5> words{PD_TORTURE_WRITER, QFile::encodeName(file).toStdString(), mode,
                                         std::to_string(count), std::to_string(seed)};
        std::array<char*, 6> arguments{words[0].data(), words[1].data(), words[2].data(),
                                       words[3].data(), words[4].data(), nullptr};
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        const int spawned =
            posix_spawn(&m_pid, words[0].c_str(), &actions, nullptr, arguments.data(), environ);
        posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
        if (spawned != 0) {
            throw std::runtime_error("the writer cannot be started");
        }
    }
    WriterProcess(const WriterProcess&) = delete;
    WriterProcess& operator=(const WriterProcess&) = delete;
    ~WriterProcess()
    {
        if (m_pid > 0) {
            kill();
            wait();
        }
        ::close(m_pipe);
    }

    /// Blocks until so many more acknowledgements or the end.
    void await(int actions)
    {
        char byte = 0;
        for (int i = 0; i < actions && ::read(m_pipe, &byte, 1) == 1; ++i) {
            ++m_acknowledged;
        }
    }
    void kill() const { ::kill(m_pid, SIGKILL); }
    /// Waits for the end and gives the exit code, or minus the signal.
    int wait()
    {
        std::array<char, 4096> buffer{};
        for (ssize_t got = ::read(m_pipe, buffer.data(), buffer.size()); got > 0;
             got = ::read(m_pipe, buffer.data(), buffer.size())) {
            m_acknowledged += static_cast<int>(got);
        }
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        m_pid = 0;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    }
    /// After wait(): actions that the writer was told are stored.
    [[nodiscard]] int acknowledged() const { return m_acknowledged; }

private:
    pid_t m_pid = 0;
    int m_pipe = -1;
    int m_acknowledged = 0;
};

} // namespace pd::test
