// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace pd {

/// Every column gets the width of its header and of the texts on screen, with air; `stretched` takes what is
/// left. Follows the model from now on. Precondition: the table has its model.
void fitColumns(QTableView& table, int stretched);

} // namespace pd
