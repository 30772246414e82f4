// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/serviceorder.h"

#include <QtCore/QJsonObject>

namespace pd {

/// Every column of an order under its column name, for the audit log; absent values are null.
QJsonObject toJson(const ServiceOrder& order);

/// The members of `object` that are not the same in `other`.
QJsonObject onlyDifferent(const QJsonObject& object, const QJsonObject& other);

} // namespace pd
