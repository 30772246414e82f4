// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <sqlite3.h>
#include <stdexcept>
#include <string>
#include <vector>

namespace pd::bench {

inline void check(bool good, sqlite3* handle)
{
    if (!good) {
        throw std::runtime_error(sqlite3_errmsg(handle));
    }
}

/// The same file through SQLite's C interface with the pragmas of the program: the floor.
class Floor {
public:
    explicit Floor(const std::string& path)
    {
        check(sqlite3_open(path.c_str(), &m_handle) == SQLITE_OK, m_handle);
        run("PRAGMA journal_mode=TRUNCATE");
        run("PRAGMA synchronous=FULL");
        run("PRAGMA foreign_keys=ON");
        run("PRAGMA secure_delete=ON");
        run("PRAGMA temp_store=MEMORY");
    }
    Floor(const Floor&) = delete;
    Floor& operator=(const Floor&) = delete;
    ~Floor() { sqlite3_close(m_handle); }

    void run(const std::string& sql)
    {
        check(sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK, m_handle);
    }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
};

/// Inserts copies of a table's last row with some columns replaced, by one prepared statement.
class RowCopier {
public:
    RowCopier(const Floor& floor, const std::string& table) : m_handle(floor.handle())
    {
        sqlite3_stmt* select = prepare("SELECT * FROM " + table + " ORDER BY rowid DESC LIMIT 1");
        check(sqlite3_step(select) == SQLITE_ROW, m_handle);
        std::string marks;
        for (int column = 0; column < sqlite3_column_count(select); ++column) {
            m_names.emplace_back(sqlite3_column_name(select, column));
            m_values.emplace_back(sqlite3_value_dup(sqlite3_column_value(select, column)),
                                  sqlite3_value_free);
            marks += column == 0 ? "?" : ", ?";
        }
        sqlite3_finalize(select);
        m_insert = prepare("INSERT INTO " + table + " VALUES (" + marks + ")");
    }
    RowCopier(const RowCopier&) = delete;
    RowCopier& operator=(const RowCopier&) = delete;
    ~RowCopier() { sqlite3_finalize(m_insert); }

    [[nodiscard]] sqlite3_int64 integer(const std::string& name) const
    {
        return sqlite3_value_int64(m_values[index(name)].get());
    }
    RowCopier& set(const std::string& name, sqlite3_int64 value)
    {
        m_integers.emplace_back(index(name), value);
        return *this;
    }
    RowCopier& set(const std::string& name, const std::string& value)
    {
        m_texts.emplace_back(index(name), value);
        return *this;
    }
    void insert()
    {
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            sqlite3_bind_value(m_insert, static_cast<int>(i) + 1, m_values[i].get());
        }
        for (const auto& [column, value] : m_integers) {
            sqlite3_bind_int64(m_insert, static_cast<int>(column) + 1, value);
        }
        for (const auto& [column, value] : m_texts) {
            sqlite3_bind_text(m_insert, static_cast<int>(column) + 1, value.c_str(), -1, SQLITE_TRANSIENT);
        }
        check(sqlite3_step(m_insert) == SQLITE_DONE, m_handle);
        sqlite3_reset(m_insert);
        m_integers.clear();
        m_texts.clear();
    }

private:
    sqlite3_stmt* prepare(const std::string& sql)
    {
        sqlite3_stmt* statement = nullptr;
        check(sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK, m_handle);
        return statement;
    }
    [[nodiscard]] std::size_t index(const std::string& name) const
    {
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            if (m_names[i] == name) {
                return i;
            }
        }
        throw std::runtime_error("no column " + name);
    }

    sqlite3* m_handle;
    sqlite3_stmt* m_insert = nullptr;
    std::vector<std::string> m_names;
    std::vector<std::unique_ptr<sqlite3_value, decltype(&sqlite3_value_free)>> m_values;
    std::vector<std::pair<std::size_t, sqlite3_int64>> m_integers;
    std::vector<std::pair<std::size_t, std::string>> m_texts;
};

} // namespace pd::bench
