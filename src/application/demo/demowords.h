// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/demo/demonames.h"
#include "domain/repairs/orderwords.h"

namespace pd::demo {

/// What a caller says about a fault of that kind (the kind's Chinese name).
QString complaintText(Random& random, const QString& kind);
/// Whether such a fault is in the building's common parts.
bool isPublicWork(const QString& kind);
/// "3-2 单元大堂" near a room.
QString publicPlace(Random& random, const QString& roomCode);
QString waitingText(Random& random, WaitingReason reason);
QString resultText(Random& random);

} // namespace pd::demo
