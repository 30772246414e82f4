// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/datafile.h"

#include <functional>
#include <random>

namespace pd::torture {

/// A cash desk ("0" … "7": cashier 1000 … 1007) that takes `count` payments; one in ten fails in the middle,
/// one in ten is confirmed twice. "-careless": posts receipts and forgets the ledger, the negative control.
/// `acknowledge` is called for each receipt. Gives the exit code.
int takeMoney(DataFile& file, const QString& desk, int count, std::mt19937& random,
              const std::function<void()>& acknowledge);

} // namespace pd::torture
