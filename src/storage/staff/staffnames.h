// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pd {

/// SQL for the name of who has the login in `column`; the login itself where no account has it ("system").
/// For what is shown; what is written back or compared keeps the login.
QString nameOfLogin(const QString& column);

} // namespace pd
