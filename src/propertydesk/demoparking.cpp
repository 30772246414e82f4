// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/demoparking.h"

#include "application/demo/demoestate.h"
#include "application/drafts/parkingdesk.h"
#include "base/log.h"
#include "presentation/calls/callinput.h"
#include "storage/drafts/draftstore.h"

namespace pd {

namespace {

constexpr int minutesAgo = 4;

CallInput halfTyped(Timestamp at)
{
    CallInput input;
    input.placeText = QStringLiteral("2栋大堂快递柜");
    input.reporterName = QStringLiteral("刘女士");
    input.reporterPhone = QStringLiteral("13800138000");
    input.category = CallCategory::Inquiry;
    input.reason = QStringLiteral("快递柜打不开，里面有药，问联系哪家公司");
    input.startedAt = at;
    return input;
}

} // namespace

void parkDemoCall(const QString& draftBase, const QString& dataFile, const Clock& clock)
{
    DraftStore store(DraftStore::folderFor(draftBase, dataFile));
    DraftDesk drafts(store, clock);
    Session visitor;
    visitor.login = demoVisitor().login;
    const CallInput input = halfTyped(clock.now().plusMinutes(-minutesAgo));
    const QString title =
        input.placeText + QStringLiteral("  ") + input.reporterName + QStringLiteral("  ") + input.reason;
    const auto parked =
        ParkingDesk(drafts).park(visitor, {QStringLiteral("call"), title, toJson(input), *input.startedAt});
    if (!parked) {
        log(LogLevel::Warning, "demo.parking-failed");
    }
}

} // namespace pd
