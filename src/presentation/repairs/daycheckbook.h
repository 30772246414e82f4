// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/slipbook.h"

namespace pd {

/// The numbers of a day, explained and signed off (REP-31). First the oldest day not signed off, then today
/// and those signed.
class DayCheckBook : public SlipBook {
    Q_OBJECT
public:
    explicit DayCheckBook(const Desks& desks, QObject* parent = nullptr);

    [[nodiscard]] QString bookId() const override { return QStringLiteral("day-check"); }
    [[nodiscard]] QString title() const override { return tr("Day check"); }
    [[nodiscard]] std::vector<BookAction> actions() const override;
    [[nodiscard]] bool allows(BookAction action, const BookRow* row) const override;
    [[nodiscard]] ActionForm form(BookAction action, const BookRow* row) const override;
    std::optional<Error> submit(BookAction action, const BookRow* row, const ActionForm& form) override;
    [[nodiscard]] Result<BookPaper> paper(const PaperHeading& heading) const override;
    [[nodiscard]] BookEmptiness emptiness() const override;

    /// Any day, though it may not be among the choices.
    void showDay(const Date& day);

protected:
    Result<Shown> read() override;

private:
    void offerDays(const CheckDays& days);
    [[nodiscard]] std::vector<BookRow> rows() const;
    [[nodiscard]] QString summaryOf(int unexplained) const;
    [[nodiscard]] const NumberLine* lineOf(const BookRow* row) const;

    DayNumbers m_numbers;
    std::optional<Date> m_extraDay; ///< asked for from elsewhere
};

} // namespace pd
