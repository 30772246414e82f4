// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/repairs/contactdesk.h"
#include "presentation/today/todaycard.h"

#include <functional>

namespace pd {

/// The lists that follow from open orders; all of them are filled by one reading.
enum class OrderCardKind { FirstCalls, ArrivalCalls, ToTell, Promises, Soon };

/// Orders whose customers are to be called, or whose time is there (REP-16, REP-35 … REP-37).
class OrderTodayCard : public TodayCard {
    Q_OBJECT
public:
    /// `desk` and `session` outlive the card. `open` is called by Enter.
    OrderTodayCard(OrderCardKind kind, ContactDesk& desk, const CurrentSession& session,
                   std::function<void(OrderId)> open, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString emptyText() const override;
    /// Does nothing by itself: the page reads once for all of these and gives it to take().
    std::optional<Error> refresh() override { return std::nullopt; }
    void take(const TodayWork& work);

    void activate(int row) override;
    [[nodiscard]] bool answers() const override;
    Result<QString> answer(int row, TodayAnswer answer) override;
    [[nodiscard]] std::optional<ActionForm> form(int row) const override;
    std::optional<Error> record(int row, const ActionForm& form) override;

private:
    [[nodiscard]] const TodayRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::vector<TodayRow>& rowsOf(const TodayWork& work) const;
    [[nodiscard]] Line lineOf(const TodayRow& row) const;

    OrderCardKind m_kind;
    ContactDesk& m_desk;
    const CurrentSession& m_session;
    std::function<void(OrderId)> m_open;
    std::vector<TodayRow> m_rows;
};

} // namespace pd
