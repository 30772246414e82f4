// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/drafts/parkingdesk.h"
#include "presentation/repairs/callercontroller.h"

#include <QtCore/QObject>

namespace pd {

/// Puts half-typed calls and repairs aside and takes them up again.
class ParkingController : public QObject {
    Q_OBJECT
public:
    /// Both outlive the controller.
    ParkingController(ParkingDesk& desk, CurrentSession& session, QObject* parent = nullptr);

    /// A form that can be put aside; it outlives the controller.
    void addForm(CallerController& form);

    [[nodiscard]] const std::vector<ParkedForm>& parked() const { return m_parked; }
    /// Reads again what is parked: another window of the same person may have parked or taken.
    void refresh() { load(); }
    /// "09:42  3-2-1201  厨房漏水": one line of the list.
    [[nodiscard]] QString lineOf(const ParkedForm& form, const Clock& clock) const;

    /// Empties the form and keeps what was in it. False: there was nothing in it. Errors: NotLoggedIn,
    /// FileUnwritable; the form then still holds everything.
    Result<bool> park(CallerController& form);
    /// Puts what was parked at that place back into its form; what is in the form by then is parked instead.
    /// Gives the kind of the form. Errors: NotFound (also: another window took it), FileUnwritable.
    Result<QString> resume(std::size_t place);

Q_SIGNALS:
    void changed();

private:
    void load();

    ParkingDesk& m_desk;
    CurrentSession& m_session;
    std::vector<CallerController*> m_forms;
    std::vector<ParkedForm> m_parked;
};

} // namespace pd
