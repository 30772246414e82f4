// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/faultkinddesk.h"

#include "storage/outside/outsidepartystore.h"
#include "storage/repairs/faultkindstore.h"
#include "storage/repairs/intakesettingsstore.h"
#include "storage/search/pinyin.h"

#include <algorithm>
#include <set>

namespace pd {

namespace {

/// The shipped kind that alarms every desk (REP-65).
QString trappedInLift()
{
    return QStringLiteral("电梯困人");
}

/// Errors: Duplicate.
std::optional<Error> taken(const std::vector<FaultKind>& siblings, const FaultKind& kind)
{
    const bool found = std::any_of(siblings.begin(), siblings.end(), [&](const FaultKind& other) {
        return other.nameZh == kind.nameZh && other.id != kind.id;
    });
    return found ? std::optional(error(ErrorCode::Duplicate, "name", {kind.nameZh.toStdString()}))
                 : std::nullopt;
}

} // namespace

Result<std::vector<FaultKind>> FaultKindDesk::list(const Session& session, bool withInactive)
{
    return m_reads.run(session, Permission::ViewOrders,
                       [&](Connection& connection) -> Result<std::vector<FaultKind>> {
                           return FaultKindQueries(connection).list(withInactive);
                       });
}

Result<FaultKind> FaultKindDesk::add(const Session& session, const FaultKind& kind)
{
    return m_writes.run(session, addFaultKind, [&](UnitOfWork& unit) -> Result<FaultKind> {
        auto sound = checked(kind);
        if (!sound) {
            return sound.error();
        }
        FaultKind wanted = std::move(sound).value();
        FaultKindQueries queries(unit.connection());
        if (wanted.parent) {
            const auto group = queries.kind(*wanted.parent);
            if (!group || !group->isGroup()) {
                return error(ErrorCode::NotFound, "faultKind");
            }
        }
        const std::vector<FaultKind> siblings = queries.within(wanted.parent);
        wanted.id.reset();
        if (const auto duplicate = taken(siblings, wanted)) {
            return *duplicate;
        }
        wanted.position = siblings.empty() ? 0 : siblings.back().position + 1;
        wanted.initials = pinyin::textInitials(wanted.nameZh);
        return FaultKindStore(unit).insert(wanted);
    });
}

Result<FaultKind> FaultKindDesk::change(const Session& session, const FaultKind& kind)
{
    return m_writes.run(session, changeFaultKind, [&](UnitOfWork& unit) -> Result<FaultKind> {
        auto sound = checked(kind);
        if (!sound) {
            return sound.error();
        }
        FaultKind wanted = std::move(sound).value();
        FaultKindQueries queries(unit.connection());
        const auto before = wanted.id ? queries.kind(*wanted.id) : std::nullopt;
        if (!before) {
            return error(ErrorCode::NotFound, "faultKind");
        }
        if (before->version != wanted.version) {
            return error(ErrorCode::Conflict, "faultKind", {before->nameZh.toStdString()});
        }
        wanted.parent = before->parent;
        wanted.position = before->position;
        wanted.initials = pinyin::textInitials(wanted.nameZh);
        if (const auto duplicate = taken(queries.within(wanted.parent), wanted)) {
            return *duplicate;
        }
        return FaultKindStore(unit).update(*before, wanted);
    });
}

Result<void> FaultKindDesk::reorder(const Session& session, std::optional<FaultKindId> group,
                                    const std::vector<FaultKindId>& kinds)
{
    return m_writes.run(session, reorderFaultKinds, [&](UnitOfWork& unit) -> Result<void> {
        const std::vector<FaultKind> present = FaultKindQueries(unit.connection()).within(group);
        std::set<FaultKindId> given(kinds.begin(), kinds.end());
        if (given.size() != kinds.size() || present.size() != kinds.size()) {
            return error(ErrorCode::Conflict, "faultKind");
        }
        FaultKindStore store(unit);
        for (const FaultKind& kind : present) {
            const auto place = std::find(kinds.begin(), kinds.end(), *kind.id);
            if (place == kinds.end()) {
                return error(ErrorCode::Conflict, "faultKind");
            }
            FaultKind moved = kind;
            moved.position = static_cast<int>(place - kinds.begin());
            if (const auto stored = store.update(kind, moved); !stored) {
                return stored.error();
            }
        }
        return {};
    });
}

Result<void> FaultKindDesk::seed(const Session& session)
{
    const auto present =
        m_reads.run(session, Permission::ManageFaultKinds, [](Connection& connection) -> Result<bool> {
            return FaultKindQueries(connection).any();
        });
    if (!present) {
        return present.error();
    }
    if (*present) {
        return {};
    }
    return m_writes.run(session, seedFaultKinds, [&](UnitOfWork& unit) -> Result<void> {
        if (FaultKindQueries(unit.connection()).any()) {
            return error(ErrorCode::Conflict, "faultKind");
        }
        FaultKindStore store(unit);
        std::set<FaultKindId> alarming;
        for (const ShippedFaultGroup& shipped : shippedFaultKinds()) {
            const FaultKind group = store.insert(shipped.group);
            for (FaultKind kind : shipped.kinds) {
                kind.parent = group.id;
                const FaultKind stored = store.insert(kind);
                if (stored.nameZh == trappedInLift()) {
                    alarming.insert(*stored.id);
                }
            }
        }
        OutsidePartyStore(unit).seedMapping();
        saveAlarmKinds(unit, alarming);
        return {};
    });
}

} // namespace pd
