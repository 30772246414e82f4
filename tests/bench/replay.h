// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/datafile.h"
#include "bench/bench.h"
#include "bench/floor.h"

#include <string>
#include <string_view>
#include <vector>

namespace pd::bench {

/// The queries that a connection of the program runs, values included.
class QueryRecorder {
public:
    explicit QueryRecorder(sqlite3* handle) : m_handle(handle)
    {
        sqlite3_trace_v2(
            m_handle, SQLITE_TRACE_STMT,
            [](unsigned, void* self, void* statement, void*) {
                static_cast<QueryRecorder*>(self)->take(static_cast<sqlite3_stmt*>(statement));
                return 0;
            },
            this);
    }
    QueryRecorder(const QueryRecorder&) = delete;
    QueryRecorder& operator=(const QueryRecorder&) = delete;
    ~QueryRecorder() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }

    [[nodiscard]] const std::vector<std::string>& queries() const { return m_queries; }

private:
    void take(sqlite3_stmt* statement)
    {
        const std::unique_ptr<char, decltype(&sqlite3_free)> sql(sqlite3_expanded_sql(statement),
                                                                 sqlite3_free);
        if (sql && std::string_view(sql.get()).starts_with("SELECT")) {
            m_queries.emplace_back(sql.get());
        }
    }

    sqlite3* m_handle;
    std::vector<std::string> m_queries;
};

/// What `action` asks of the file.
template <class Action>
std::vector<std::string> queriesOf(DataFile& file, Action action)
{
    return valueOf(file.reads().run(everything(), Permission::ViewOrders,
                                    [&](Connection& connection) -> Result<std::vector<std::string>> {
                                        const QueryRecorder recorder(connection.handle());
                                        action();
                                        return recorder.queries();
                                    }));
}

/// The same queries through SQLite's C interface: prepared beforehand, every column of every row read as
/// text.
class Replay {
public:
    Replay(const Floor& floor, const std::vector<std::string>& queries) : m_handle(floor.handle())
    {
        for (const std::string& sql : queries) {
            sqlite3_stmt* statement = nullptr;
            check(sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK, m_handle);
            m_statements.emplace_back(statement, sqlite3_finalize);
        }
    }

    void run() const
    {
        for (const auto& statement : m_statements) {
            int step = sqlite3_step(statement.get());
            for (; step == SQLITE_ROW; step = sqlite3_step(statement.get())) {
                for (int column = 0; column < sqlite3_column_count(statement.get()); ++column) {
                    (void)sqlite3_column_text(statement.get(), column);
                }
            }
            check(step == SQLITE_DONE, m_handle);
            sqlite3_reset(statement.get());
        }
    }

private:
    sqlite3* m_handle;
    std::vector<std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>> m_statements;
};

} // namespace pd::bench
