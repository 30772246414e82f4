// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/fees/daydesk.h"
#include "application/staff/staffdesk.h"
#include "presentation/fees/shiftcount.h"
#include "presentation/fees/shifttexts.h"
#include "presentation/repairs/orderactionform.h"
#include "presentation/staff/slowwork.h"

namespace pd {

/// The own shift, past shifts, day sheets and days that wait for theirs (B7 … B11).
class ShiftController : public QObject {
    Q_OBJECT
public:
    /// Open and Count are typed into a sheet of notes and coins, the others into a short form.
    enum Action { Open, Count, PayIn, PayOut, DrawerOpened, CloseDay, Explain, actionCount };
    struct Desks {
        ShiftDesk& shifts;
        DayDesk& days;
        StaffDesk& staff;
        CurrentSession& session;
    };

    ShiftController(Desks desks, Changes& changes, QObject* parent = nullptr);

    void load();
    [[nodiscard]] CellsModel& model() { return m_model; }
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

    // The bar above the list.
    [[nodiscard]] const std::optional<ShiftNow>& current() const { return m_current; }
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString subline() const;
    [[nodiscard]] StateTone tone() const;

    // The chosen line.
    void choose(std::optional<std::int64_t> id);
    [[nodiscard]] std::optional<std::int64_t> chosen() const { return m_chosen; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] std::vector<OrderLine> lines() const;
    [[nodiscard]] std::vector<HistoryLine> history() const;
    /// What can be printed of it.
    [[nodiscard]] const std::optional<ShiftClose>& closedShift() const { return m_close; }
    [[nodiscard]] std::optional<DayClose> chosenSheet() const;

    [[nodiscard]] bool allows(int action) const;
    [[nodiscard]] ActionForm form(int action) const;
    /// What a count is about: "Count and close BC-…".
    [[nodiscard]] QString countTitle(int action) const;
    /// Ends with finished(): at once, except where a password is looked at first.
    void submit(int action, const ActionForm& form);
    void submitCount(int action, const CountInput& input);

    /// Counts a printing and gives the sheet as it is to be printed.
    Result<DayClose> notePrinting(DayCloseId id);
    [[nodiscard]] Result<std::vector<NumberRange>> numbers() const;
    [[nodiscard]] std::vector<ShiftMove> movesOfChosen() const { return m_moves; }
    [[nodiscard]] const Clock& clock() const { return m_desks.shifts.clock(); }

Q_SIGNALS:
    void changed();
    /// Nothing: it was done.
    void finished(const std::optional<pd::Error>& refused);
    void shiftClosed(const pd::ShiftClose& close);
    void dayClosed(const pd::DayClose& close);

private:
    [[nodiscard]] const Session& session() const { return m_desks.session.session(); }
    [[nodiscard]] std::optional<ShiftId> shiftToCount() const;
    [[nodiscard]] std::optional<PendingDay> pendingDay() const;
    [[nodiscard]] const Shift* chosenShift() const;
    void countReceipts();
    void tell();
    void loadChosen();
    void settle(const std::optional<Error>& refused);
    void closeShift(ShiftId id, const ShiftCloseEntry& entry, const std::optional<Session>& approver);
    void withApprover(ShiftId id, const ShiftCloseEntry& entry, const CountInput& input);

    Desks m_desks;
    CellsModel m_model;
    std::optional<Error> m_problem;
    std::optional<ShiftNow> m_current;
    std::vector<Shift> m_shifts;
    std::vector<DayClose> m_sheets;
    DayState m_state;
    std::optional<std::int64_t> m_chosen;
    std::optional<ShiftNow> m_now;     ///< chosen and open
    std::optional<ShiftClose> m_close; ///< chosen and closed
    std::vector<ShiftMove> m_moves;
    SlowWork m_work;
};

} // namespace pd
