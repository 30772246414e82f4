// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pd {

/// What a command does, in the present language, as the audit list shows it: "Dispatched an order" for
/// "repairs.dispatch". An id that this program does not know is given back as it is.
QString commandText(const QString& id);

} // namespace pd
