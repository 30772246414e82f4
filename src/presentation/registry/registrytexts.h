// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/roomperson.h"

#include <QtCore/QString>

namespace pd {

/// Words for the registry's values in the present language.
QString text(RoomUse use);
QString text(RoomState state);
QString text(WarrantyPart part);
QString text(RoomRole role);
QString text(NoticePreference preference);

} // namespace pd
