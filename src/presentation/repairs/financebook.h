// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/slipbook.h"

#include <set>

namespace pd {

/// Second copies for finance (FEE-21): what is to be handed over, the months to be reconciled, and the lists
/// that were handed over.
class FinanceBook : public SlipBook {
    Q_OBJECT
public:
    explicit FinanceBook(const Desks& desks, QObject* parent = nullptr);

    [[nodiscard]] QString bookId() const override { return QStringLiteral("finance"); }
    [[nodiscard]] QString title() const override { return tr("Finance"); }
    [[nodiscard]] std::vector<BookAction> actions() const override;
    [[nodiscard]] bool allows(BookAction action, const BookRow* row) const override;
    [[nodiscard]] ActionForm form(BookAction action, const BookRow* row) const override;
    std::optional<Error> submit(BookAction action, const BookRow* row, const ActionForm& form) override;
    [[nodiscard]] Result<BookPaper> paper(const PaperHeading& heading) const override;
    [[nodiscard]] BookEmptiness emptiness() const override;
    void toggle(const BookRow& row) override;

    /// Also one that is too old to be offered.
    void showList(FinanceListId list);

protected:
    Result<Shown> read() override;

private:
    enum class Kind { Open, Month, List };
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] std::optional<Error> offerAll();
    [[nodiscard]] static BookChoice choiceFor(const FinanceListHead& list);
    [[nodiscard]] std::vector<FinanceCopy> ticked() const;
    [[nodiscard]] BookRow rowOf(const FinanceCopy& copy, bool tickable) const;
    Result<Shown> readOpen();
    Result<Shown> readMonth();
    Result<Shown> readList();

    std::vector<FinanceCopy> m_open;
    FinanceTimes m_times;
    std::optional<FinanceListId> m_extra; ///< offered besides the latest
    std::set<OrderId> m_left;             ///< not to be handed over with this list
    std::optional<FinanceList> m_list;
    std::optional<Reconciliation> m_month;
};

} // namespace pd
