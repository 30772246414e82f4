// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calls/callwords.h"
#include "domain/fees/receipt.h"
#include "domain/registry/roomperson.h"
#include "domain/repairs/orderid.h"
#include "domain/search/paperhit.h"

#include <QtCore/QString>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace pd {

/// A person, in the room where he was found.
struct PersonInRoom {
    PersonId person;
    std::optional<RoomId> room;

    friend bool operator==(const PersonInRoom&, const PersonInRoom&) = default;
};

using SearchTarget = std::variant<RoomId, PersonInRoom, OrderId, CallId, PaperHit, ReceiptId>;

/// One line under the search box.
struct SearchHit {
    SearchTarget target;
    QString title;  ///< "3-2-1201 张三丰"
    QString detail; ///< "Owner · 138****5678"

    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

/// Where hits come from: given what was typed and a greatest number, the best hits, best first. Called at
/// each key stroke on the window's thread: a few milliseconds, no more.
using SearchSource = std::function<std::vector<SearchHit>(const QString& typed, std::size_t limit)>;

} // namespace pd
