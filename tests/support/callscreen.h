// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/calls/calldesk.h"
#include "application/drafts/parkingdesk.h"
#include "presentation/calls/calldetailcontroller.h"
#include "presentation/calls/callformcontroller.h"
#include "presentation/calls/calllistcontroller.h"
#include "presentation/calls/parkingcontroller.h"
#include "support/repairscreen.h"

namespace pd::test {

/// The repair screens with a call book. Who is logged in is 王芳 of the front desk.
class CallScreens : public RepairScreens {
public:
    CallScreens()
    {
        Session wang = admin();
        wang.staff = clerk;
        wang.login = QStringLiteral("wangfang");
        session.set(wang);
    }

    CallDesk calls{writes(), reads()};
    ParkingDesk parking{drafts};

    [[nodiscard]] CallerController::CallerDesks callerDesks()
    {
        return {desk, registry, drafts, session, file().changes(), places()};
    }
    Call takenCall(const QString& reason, std::optional<Timestamp> promise = std::nullopt)
    {
        CallIntake intake;
        intake.room = room;
        intake.callerName = QStringLiteral("张三丰");
        intake.callerPhone = QStringLiteral("13812345678");
        intake.reason = reason;
        intake.promisedAt = promise;
        return valueOf(calls.take(session.session(), intake, false));
    }
    [[nodiscard]] std::vector<CallRow> book() { return valueOf(calls.page(admin(), {})).rows; }
};

} // namespace pd::test
