// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/slipbook.h"

namespace pd {

/// Slips that are not back (REP-42): what is done, due or was dispatched on an earlier day; all that are out;
/// or one technician's.
class UnreturnedBook : public SlipBook {
    Q_OBJECT
public:
    explicit UnreturnedBook(const Desks& desks, QObject* parent = nullptr);

    [[nodiscard]] QString bookId() const override { return QStringLiteral("unreturned"); }
    [[nodiscard]] QString title() const override { return tr("Unreturned"); }
    [[nodiscard]] std::vector<BookAction> actions() const override;
    [[nodiscard]] bool allows(BookAction action, const BookRow* row) const override;
    [[nodiscard]] ActionForm form(BookAction action, const BookRow* row) const override;
    std::optional<Error> submit(BookAction action, const BookRow* row, const ActionForm& form) override;
    [[nodiscard]] Result<BookPaper> paper(const PaperHeading& heading) const override;
    [[nodiscard]] BookEmptiness emptiness() const override;

    [[nodiscard]] bool alwaysLive() const override { return true; }

protected:
    Result<Shown> read() override;

private:
    void offerTechnicians(const std::vector<UnreturnedSlip>& slips);
    [[nodiscard]] bool belongs(const UnreturnedSlip& slip) const;
    [[nodiscard]] BookRow rowOf(const UnreturnedSlip& slip) const;
    [[nodiscard]] const UnreturnedSlip* slipOf(const BookRow* row) const;

    std::vector<UnreturnedSlip> m_slips; ///< those shown
};

} // namespace pd
