// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QFile>
#include <QtCore/QString>

#include <sqlite3.h>
#include <stdexcept>
#include <string>

namespace pd::test {

/// A data file opened past the program, as somebody with a database tool would: no profile, no gate.
class RawFile {
public:
    explicit RawFile(const QString& path)
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_handle) != SQLITE_OK) {
            throw std::runtime_error("raw open failed");
        }
        sqlite3_busy_timeout(m_handle, 5000);
    }
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;
    ~RawFile() { sqlite3_close(m_handle); }

    void run(const std::string& sql)
    {
        char* message = nullptr;
        if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, &message) != SQLITE_OK) {
            const std::string text = message == nullptr ? sql : message;
            sqlite3_free(message);
            throw std::runtime_error(text);
        }
    }
    /// First column of the first row as text; empty when there is none.
    [[nodiscard]] std::string value(const std::string& sql)
    {
        std::string result;
        sqlite3_exec(
            m_handle, sql.c_str(),
            [](void* out, int, char** columns, char**) {
                auto& text = *static_cast<std::string*>(out);
                if (text.empty() && columns[0] != nullptr) {
                    text = columns[0];
                }
                return 0;
            },
            &result, nullptr);
        return result;
    }

private:
    sqlite3* m_handle = nullptr;
};

/// Every byte of a closed file.
inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("file cannot be read");
    }
    return file.readAll();
}

inline void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        throw std::runtime_error("file cannot be written");
    }
}

} // namespace pd::test
