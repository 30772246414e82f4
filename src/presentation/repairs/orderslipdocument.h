// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/slipcopies.h"
#include "presentation/documents/document.h"

#include <QtCore/QString>

#include <vector>

namespace pd {

class TextMeasure;

/// Material with its values as they are to be read (REP-49). Empty values are left to be written by hand.
struct OrderSlipPart {
    QString name;
    QString specification;
    QString model;
    QString quantity;
    QString unitPrice;
    QString amount;
};

/// What stands on a service order slip, ready to read. Whatever is empty becomes room to write by hand.
struct OrderSlipData {
    QString centre;
    QString number;
    QString room;            ///< empty for a public area
    QString place;           ///< where exactly, or the public area
    bool publicArea = false; ///< adds the recheck signature (REP-54)
    QString customerName;
    QString customerPhone;
    QString reportedAt;
    QString faultKind;
    QString content;
    QString material; ///< material at hand or supplied by the owner (REP-01, REP-48)
    QString urgency;
    bool urgent = false; ///< prints the urgency in bold
    QString appointment;
    QString technician;
    QString dispatchedAt;
    QString expectedCost;
    QString consent; ///< who agreed to pay and when (REP-05)
    std::vector<OrderSlipPart> parts;
    QString ownerCheck; ///< of the owner's parts, ready with its boxes (REP-48)
    QString damage;     ///< found before home cleaning, and who confirmed it (REP-63)
    QString labour;     ///< working time
    QString visitCode;  ///< REP-58; empty: the office has none
    QString arrivedAt;
    QString doneAt;
    QString result;
    QString charge;
    QString printedAt;
    QString printedBy;
    int reprint = 0; ///< 0 for the first print, n for the n-th reprint
    bool demo = false;
};

/// FRM-02 and FRM-09 on A5 landscape, four named copies (REP-30): on plain paper the wanted ones one after
/// the other, on carbon paper one page that names all. Fields that do not fit go on to a second page of each
/// copy.
[[nodiscard]] Document orderSlipDocument(const OrderSlipData& data, const TextMeasure& measure,
                                         const SlipCopies& copies = {});

} // namespace pd
