// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calls/calllist.h"
#include "storage/sql/statement.h"

#include <QtCore/QJsonObject>

namespace pd::callrecord {

// Columns of call_record c with its joins, and the values made of them; in step with each other.

/// Of a bare record.
QString columns();
Call call(const Row& row);
/// Of a list line; needs joins().
QString rowColumns();
QString joins();
CallRow listRow(const Row& row);

QString eventColumns();
CallEvent event(const Row& row);

/// Every column under its name, for the audit log; absent values are null.
QJsonObject toJson(const Call& call);

} // namespace pd::callrecord
