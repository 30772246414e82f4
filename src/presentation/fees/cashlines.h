// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/fees/cashcart.h"
#include "presentation/repairs/cellsmodel.h"

namespace pd {

// The cart as the table of the cash desk shows it.

/// In the order of CashController::Column.
QStringList cashHeadings();
/// Charges by their id; deposits and prepayments that are taken along are numbered below nought.
std::vector<CellsModel::Row> cashRows(const CashCart& cart);
/// Takes a deposit or prepayment out again.
void dropExtra(CashCart& cart, std::int64_t row);

} // namespace pd
