// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/registry/room.h"

#include <QtCore/QString>

#include <optional>
#include <span>
#include <vector>

namespace pd {

using OutsidePartyId = Id<struct OutsidePartyTag>;

/// Outside units 外部单位 that repairs are passed on to.
enum class PartyKind {
    Developer,  ///< answers for the warranty period (AFT-05)
    Builder,    ///< built it; the developer recovers the cost from him
    Contractor, ///< larger crews under long-term contract (AFT-07)
    Lift,
    Utility, ///< water, electricity, gas, network
    Other,
};
QString code(PartyKind kind);
std::span<const PartyKind> allPartyKinds();

struct OutsideParty {
    std::optional<OutsidePartyId> id; ///< none: not stored yet
    PartyKind kind = PartyKind::Contractor;
    QString name;
    QString contact;                  ///< person
    QString phone;                    ///< as it is dialled (REP-07)
    QString trades;                   ///< apart by blanks, as fault kinds name them: "电梯工"
    std::vector<WarrantyPart> parts;  ///< that it answers for in the warranty period
    std::optional<Date> contractFrom; ///< none: since ever
    std::optional<Date> contractTo;   ///< last day; none: without end
    int feePermille = 0;              ///< service fee of the centre on cost it advances, 1/1000
    QString note;
    bool active = true;
    int version = 1;

    friend bool operator==(const OutsideParty&, const OutsideParty&) = default;
};

/// Without spaces at the ends. Errors: Required (name), TooLong, NotAPhone, OutOfRange (serviceFee),
/// DateOrder (contractTo).
Result<OutsideParty> checked(OutsideParty party);
/// In use, and the day lies in the contract.
bool worksOn(const OutsideParty& party, const Date& day);
bool answersFor(const OutsideParty& party, WarrantyPart part);
/// Whether one of its trades is `trade`; an empty trade is nobody's.
bool hasTrade(const OutsideParty& party, const QString& trade);

/// What a fault needs, to find who is to be told.
struct PartyNeed {
    std::optional<WarrantyPart> part; ///< of the home, where the fault belongs to one
    QString trade;                    ///< of the fault kind
    bool inWarranty = false;
    Date day;
};

/// Those that work on that day, the one to be told first in front: in warranty the builder of the part, then
/// the developer (AFT-05, AFT-06); else who has the trade (REP-07), contractors before others. Equal ones by
/// name.
std::vector<OutsideParty> byFitness(std::vector<OutsideParty> parties, const PartyNeed& need);
/// Who answers for the part in the warranty period; nobody where no active unit names it and there is no
/// developer.
std::optional<OutsideParty> responsibleFor(WarrantyPart part, const std::vector<OutsideParty>& parties,
                                           const Date& day);

/// Fee on a cost, rounded half up to the fen.
Money serviceFee(Money cost, int permille);

} // namespace pd
