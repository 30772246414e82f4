// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/slipbook.h"

namespace pd {

/// A month's first copies in order of their numbers (REP-32, REP-33). First the oldest month that is over and
/// not bound.
class BindingBook : public SlipBook {
    Q_OBJECT
public:
    explicit BindingBook(const Desks& desks, QObject* parent = nullptr);

    [[nodiscard]] QString bookId() const override { return QStringLiteral("binding"); }
    [[nodiscard]] QString title() const override { return tr("Binding"); }
    [[nodiscard]] std::vector<BookAction> actions() const override;
    [[nodiscard]] bool allows(BookAction action, const BookRow* row) const override;
    [[nodiscard]] ActionForm form(BookAction action, const BookRow* row) const override;
    std::optional<Error> submit(BookAction action, const BookRow* row, const ActionForm& form) override;
    [[nodiscard]] Result<BookPaper> paper(const PaperHeading& heading) const override;
    [[nodiscard]] BookEmptiness emptiness() const override;

protected:
    Result<Shown> read() override;

private:
    /// Gives how many months are over and not bound.
    int offerMonths(const std::vector<BindingMonth>& months);
    [[nodiscard]] QString summaryOf(int unexplained) const;

    MonthNumbers m_numbers;
};

} // namespace pd
