// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/outside/noticedesk.h"
#include "presentation/outside/texttable.h"

namespace pd {

/// The monthly settlement with a unit that bears the cost of work done on its behalf (AFT-08).
class SettlementController : public QObject {
    Q_OBJECT
public:
    /// All of it outlives the controller.
    SettlementController(NoticeDesk& desk, CurrentSession& session, Changes& changes,
                         QObject* parent = nullptr);

    [[nodiscard]] const std::vector<OutsideParty>& parties() const { return m_parties; }
    /// The last twelve months, the present one first, and the one shown: "2026-11".
    [[nodiscard]] QStringList months() const;
    /// Index into parties(), -1: none.
    [[nodiscard]] int chosen() const;
    [[nodiscard]] const QString& month() const { return m_month; }
    void chooseParty(int index);
    void chooseMonth(const QString& month);
    /// What was settled with that unit for that month, also while something else is still to be settled,
    /// until another unit or month is chosen.
    void showSettled(OutsidePartyId party, const QString& month);

    [[nodiscard]] const std::optional<SettlementSheet>& sheet() const { return m_sheet; }
    [[nodiscard]] TextTable& table() { return m_table; }
    [[nodiscard]] OrderId orderOf(int row) const;
    /// "3 jobs · cost ¥1,200.00 + fee ¥96.00 = ¥1,296.00"
    [[nodiscard]] QString sums() const;
    /// Whether it is settled, and under what number.
    [[nodiscard]] QString standing() const;
    [[nodiscard]] bool maySettle() const;
    /// Marks what is shown as settled and gives the number. Errors: those of NoticeDesk::settle().
    Result<QString> settle();
    /// Errors: FileUnwritable….
    Result<void> exportTo(const QString& path);
    /// "保修维修结算表 富成地产 2026-11.xlsx"
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

    void refresh();
    void retell();

Q_SIGNALS:
    void refreshed();

private:
    void load();

    NoticeDesk& m_desk;
    CurrentSession& m_session;
    TextTable m_table;
    std::vector<OutsideParty> m_parties;
    std::optional<OutsidePartyId> m_party;
    QString m_month;
    bool m_settled = false; ///< only what was settled
    std::optional<SettlementSheet> m_sheet;
    std::optional<Error> m_problem;
};

} // namespace pd
