// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/fees/shiftcontroller.h"
#include "support/cashoffice.h"

namespace pd::test {

/// The shift page's controller with the cashier at the desk.
class ShiftScreen : public CashOffice {
public:
    ShiftScreen() { current.set(cashierSession()); }

    CurrentSession current;
    StaffDesk staff{writes(), reads()};
    ShiftDesk shifts{writes(), reads()};
    DayDesk days{writes(), reads()};
    ShiftController controller{{shifts, days, staff, current}, file().changes()};

    static CountInput count(std::int64_t cash, const char* reason = "")
    {
        CountInput input;
        const CashCount pieces = inFewestPieces(Money::fromFen(cash));
        for (std::size_t i = 0; i < faceCount; ++i) {
            input.pieces.at(i) = QString::number(pieces.pieces.at(i));
        }
        input.reason = QString::fromUtf8(reason);
        return input;
    }
    /// What the controller said at the end; nothing: it was done.
    std::optional<Error> submitted(int action, const CountInput& input)
    {
        std::optional<Error> said;
        const auto connection =
            QObject::connect(&controller, &ShiftController::finished,
                             [&](const std::optional<Error>& refused) { said = refused; });
        controller.submitCount(action, input);
        QObject::disconnect(connection);
        return said;
    }
};

} // namespace pd::test
