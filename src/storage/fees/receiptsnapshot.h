// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/receipt.h"

#include <QtCore/QByteArray>

namespace pd {

/// A snapshot as it is stored: compact JSON with sorted names, without the code (that comes from the hash).
QByteArray toJson(const ReceiptSnapshot& snapshot);
/// The way back; what is missing stays at its default.
ReceiptSnapshot receiptSnapshot(const QByteArray& json);

} // namespace pd
