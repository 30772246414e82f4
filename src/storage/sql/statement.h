// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/id.h"
#include "base/money.h"
#include "base/timestamp.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

class QSqlQuery;

namespace pd {

/// One result row. Columns are read by position; NULL or another type where a value is expected throws
/// StorageError(Misuse), never gives 0 or an empty text.
class Row {
public:
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::optional<std::int64_t> integerOrNull(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::optional<QString> textOrNull(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] Timestamp timestamp(int column) const { return Timestamp(integer(column)); }
    [[nodiscard]] std::optional<Timestamp> timestampOrNull(int column) const;
    [[nodiscard]] Date date(int column) const;
    [[nodiscard]] std::optional<Date> dateOrNull(int column) const;
    [[nodiscard]] Money money(int column) const { return Money::fromFen(integer(column)); }
    [[nodiscard]] std::optional<Money> moneyOrNull(int column) const;
    template <class T>
    [[nodiscard]] T id(int column) const
    {
        return T(integer(column));
    }
    template <class T>
    [[nodiscard]] std::optional<T> idOrNull(int column) const
    {
        const auto value = integerOrNull(column);
        return value ? std::optional<T>(T(*value)) : std::nullopt;
    }

private:
    friend class Statement;
    explicit Row(const QSqlQuery& query) : m_query(query) {}
    const QSqlQuery& m_query;
};

/// A prepared statement with its parameters, bound in order of the question marks. Selects are read to their
/// end at once (an open select would block writers). All members throw StorageError.
class Statement {
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    ~Statement();

    Statement& bind(std::int64_t value);
    Statement& bind(int value) { return bind(static_cast<std::int64_t>(value)); }
    Statement& bind(bool value) { return bind(static_cast<std::int64_t>(value ? 1 : 0)); }
    /// A null QString is stored as an empty text, never as NULL.
    Statement& bind(const QString& value);
    Statement& bind(const char* value) = delete;
    Statement& bind(const QByteArray& value);
    Statement& bind(Timestamp value) { return bind(value.milliseconds()); }
    Statement& bind(const Date& value) { return bind(QString::fromStdString(value.toString())); }
    Statement& bind(Money value) { return bind(value.fen()); }
    template <int Places>
    Statement& bind(Decimal<Places> value)
    {
        return bind(value.units());
    }
    template <class Tag>
    Statement& bind(Id<Tag> value)
    {
        return bind(value.value());
    }
    template <class T>
    Statement& bind(const std::optional<T>& value)
    {
        return value ? bind(*value) : bindNull();
    }
    Statement& bindNull();

    /// Runs a statement without result rows; gives the number of rows changed.
    int run();
    /// Runs "INSERT … RETURNING id" (or any select with one integer) and gives that number.
    std::int64_t runReturningId();

    /// Every row, mapped by `map(const Row&)`.
    template <class Map>
    auto all(Map map) -> std::vector<std::invoke_result_t<Map, const Row&>>
    {
        std::vector<std::invoke_result_t<Map, const Row&>> rows;
        start();
        while (step()) {
            rows.push_back(map(row()));
        }
        finish();
        return rows;
    }
    /// The first row, if there is one.
    template <class Map>
    auto first(Map map) -> std::optional<std::invoke_result_t<Map, const Row&>>
    {
        std::optional<std::invoke_result_t<Map, const Row&>> result;
        start();
        if (step()) {
            result.emplace(map(row()));
        }
        finish();
        return result;
    }
    /// The single integer of a select that always has one row (count, sum).
    std::int64_t integer();

private:
    friend class Connection;
    struct Prepared;
    explicit Statement(std::shared_ptr<Prepared> prepared);
    void start();
    bool step();
    void finish();
    [[nodiscard]] Row row() const;
    [[noreturn]] void fail();

    std::shared_ptr<Prepared> m_prepared;
    int m_next = 0;
};

} // namespace pd
