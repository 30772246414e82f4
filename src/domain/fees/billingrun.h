// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/bill.h"

#include <QtCore/QByteArray>

#include <functional>
#include <map>
#include <unordered_map>

namespace pd {

/// How far a billing run is (FEE-17): computed, checked by the housekeeper (FEE-02), posted.
enum class BillingState { Previewed, Checked, Posted, Reversed, Dropped };
QString code(BillingState state);
std::span<const BillingState> allBillingStates();

/// What a run is about; without item, building or room: all of them.
struct RunScope {
    ChargePeriod range;
    std::optional<FeeItemId> item;
    std::optional<BuildingId> building;
    std::optional<RoomId> room;

    friend bool operator==(const RunScope&, const RunScope&) = default;
};

/// What a run comes to. Two runs with the same digest have the same lines.
struct RunTotals {
    int lines = 0;
    int rooms = 0;
    int skipped = 0;
    int covered = 0; ///< billed already; not stored
    Money total;
    QByteArray digest; ///< SHA-256 over all lines

    friend bool operator==(const RunTotals&, const RunTotals&) = default;
};

struct BillingRun {
    BillingRunId id;
    QString number; ///< "YS-202611-0001"
    RunScope scope;
    BillingState state = BillingState::Previewed;
    RunTotals totals;
    QString madeBy = {}; ///< login: nobody checks his own run
    QString madeByName = {};
    Timestamp madeAt{0};
    QString checkedBy = {}; ///< name, like the next two
    std::optional<Timestamp> checkedAt = {};
    QString postedBy = {};
    std::optional<Timestamp> postedAt = {};
    QString reversedBy = {};
    std::optional<Timestamp> reversedAt = {};
    QString reason = {}; ///< of a reversal or of dropping it
    std::int64_t version = 1;
};

/// A line to be posted, or posted.
struct RunLine {
    NewCharge charge;
    QString roomCode;
    QString itemName;
    int attempt = 1;
};
struct RunSkip {
    RoomId room;
    QString roomCode;
    FeeItemId item;
    QString itemName;
    ChargePeriod period;
    BillSkip why;
};

/// Everything a run is computed from.
struct BillingInputs {
    struct Billed {
        FeeItemId item;
        ChargePeriod period;
    };
    struct Assigned {
        std::vector<FeeAssignment> general; ///< by building, use, or all
        std::unordered_map<RoomId, std::vector<FeeAssignment>> ofRoom;
    };
    std::vector<FeeItem> items;
    std::map<FeeItemId, std::vector<FeeTariff>> tariffs;
    std::map<FeeItemId, Assigned> assigned;
    std::vector<BillRoom> rooms; ///< in the order of the route
    std::unordered_map<RoomId, std::vector<FeeReduction>> reductions;
    std::unordered_map<RoomId, std::vector<Billed>> billed; ///< and not reversed
    std::unordered_map<RoomId, std::vector<Billed>> reversed;
};

/// What becomes of the lines of a run, one after the other.
struct RunSink {
    std::function<Result<void>(const RunLine&)> line; ///< an error ends the run
    std::function<void(const RunSkip&)> skip;
    std::function<bool(int done, int total)> progress; ///< rooms; false stops with Cancelled
};

/// Computes every line that is not billed yet. Errors: Cancelled, or the sink's.
Result<RunTotals> computeRun(const BillingInputs& inputs, const RunScope& scope, const RunSink& sink);

} // namespace pd
