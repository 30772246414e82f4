// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/documents/document.h"
#include "presentation/repairs/orderpapers.h"

#include <QtCore/QString>

namespace pd {

class TextMeasure;

/// What stands on the note left at a door, ready to read.
struct DoorNoteData {
    QString centre;
    QString room;
    QString customer; ///< "张三丰"; empty: 业主
    QString number;
    QString content;
    QString technician;
    QString cameAt;  ///< date and time
    QString againAt; ///< when the desk tries again; empty: left to be written
    QString deskPhone;
    QString note;
    QString printedBy;
    bool demo = false;
};

/// `deskPhone`: empty leaves a line to write on.
DoorNoteData doorNoteData(const OrderDetails& details, const PaperHeading& heading, const QString& deskPhone,
                          const Clock& clock);

/// 留言条 (REP-45): half an A5 sheet's worth on A5 landscape, with a line for another time to be written
/// down.
Document doorNoteDocument(const DoorNoteData& data, const TextMeasure& measure);

} // namespace pd
