// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pd {

/// Personal data as shown to everybody; the whole is given out only by RegistryDesk::reveal…, which leaves a
/// trace. All keep the count of characters.

/// "138****5678"; shorter numbers show two characters at each end, under seven only the last one.
QString maskedPhone(const QString& phone);
/// "张*", "张*丰", "欧**华": first and, from three characters on, last.
QString maskedName(const QString& name);
/// "440***********1234": three and four; all hidden where that would show most of it.
QString maskedIdNumber(const QString& number);

} // namespace pd
