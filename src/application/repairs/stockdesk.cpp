// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/stockdesk.h"

#include "storage/repairs/stockstore.h"
#include "storage/search/pinyin.h"

namespace pd {

namespace {

/// Errors: as checked(), Duplicate.
Result<StockItem> sound(UnitOfWork& unit, const StockItem& item)
{
    auto good = checked(item);
    if (!good) {
        return good.error();
    }
    StockItem wanted = std::move(good).value();
    wanted.initials = pinyin::textInitials(wanted.name);
    const auto same = StockQueries(unit.connection()).like(wanted);
    if (same && same->id != wanted.id) {
        return error(ErrorCode::Duplicate, "name", {wanted.name.toStdString()});
    }
    return wanted;
}

} // namespace

Result<StockList> StockDesk::list(const Session& session, bool withInactive)
{
    return m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<StockList> {
        return StockQueries(connection).list(withInactive);
    });
}

Result<std::vector<StockMovement>> StockDesk::movements(const Session& session, StockItemId item, int rows)
{
    return m_reads.run(session, Permission::ViewOrders,
                       [&](Connection& connection) -> Result<std::vector<StockMovement>> {
                           return StockQueries(connection).movements(item, rows);
                       });
}

Result<StockItem> StockDesk::add(const Session& session, const StockItem& item)
{
    return m_writes.run(session, addStockItem, [&](UnitOfWork& unit) -> Result<StockItem> {
        StockItem fresh = item;
        fresh.id.reset();
        const auto wanted = sound(unit, fresh);
        if (!wanted) {
            return wanted.error();
        }
        return StockStore(unit).insert(*wanted);
    });
}

Result<StockItem> StockDesk::change(const Session& session, const StockItem& item)
{
    return m_writes.run(session, changeStockItem, [&](UnitOfWork& unit) -> Result<StockItem> {
        const auto before = item.id ? StockQueries(unit.connection()).item(*item.id) : std::nullopt;
        if (!before) {
            return error(ErrorCode::NotFound, "stockItem");
        }
        if (before->version != item.version) {
            return error(ErrorCode::Conflict, "stockItem", {before->name.toStdString()});
        }
        const auto wanted = sound(unit, item);
        if (!wanted) {
            return wanted.error();
        }
        return StockStore(unit).update(*before, *wanted);
    });
}

Result<StockItem> StockDesk::receive(const Session& session, StockItemId id, Area quantity,
                                     const QString& note)
{
    return m_writes.run(session, receiveStock, [&](UnitOfWork& unit) -> Result<StockItem> {
        auto item = StockQueries(unit.connection()).item(id);
        if (!item) {
            return error(ErrorCode::NotFound, "stockItem");
        }
        const auto movement = moved(*item, StockMoveKind::Receipt, quantity, note);
        if (!movement) {
            return movement.error();
        }
        StockStore store(unit);
        store.add(id, *movement);
        store.settleRequests(id);
        return *item;
    });
}

Result<StockItem> StockDesk::count(const Session& session, StockItemId id, Area book, Area found,
                                   const QString& reason)
{
    return m_writes.run(session, countStock, [&](UnitOfWork& unit) -> Result<StockItem> {
        auto item = StockQueries(unit.connection()).item(id);
        if (!item) {
            return error(ErrorCode::NotFound, "stockItem");
        }
        if (item->onHand != book) {
            return error(ErrorCode::Conflict, "stockItem", {item->name.toStdString()});
        }
        const auto movement = counted(*item, found, reason);
        if (!movement) {
            return movement.error();
        }
        StockStore(unit).add(id, *movement);
        return *item;
    });
}

} // namespace pd
