// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outside/noticelist.h"
#include "storage/sql/statement.h"

#include <QtCore/QJsonObject>

namespace pd::noticerecord {

/// Every column of outside_notice ("n.…"), in the order that notice() reads.
QString columns();
OutsideNotice notice(const Row& row);
/// columns() and what its numbers stand for, with the joins that they need.
QString rowColumns();
QString joins();
NoticeRow listRow(const Row& row);
/// Everything but id and version, for the insert and the update.
QStringList editedColumns();
void bindContent(Statement& statement, const OutsideNotice& notice);
QJsonObject toJson(const OutsideNotice& notice);

} // namespace pd::noticerecord
