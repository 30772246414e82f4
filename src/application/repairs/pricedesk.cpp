// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/pricedesk.h"

#include "storage/repairs/faultkindstore.h"
#include "storage/repairs/pricestore.h"
#include "storage/search/pinyin.h"

#include <algorithm>
#include <map>

namespace pd {

namespace {

/// Errors: Required, TooLong, NotFound (fault), Duplicate.
Result<PriceItem> sound(UnitOfWork& unit, const PriceItem& item)
{
    auto good = checked(item);
    if (!good) {
        return good.error();
    }
    PriceItem wanted = std::move(good).value();
    wanted.initials = pinyin::textInitials(wanted.nameZh);
    if (wanted.fault && !FaultKindQueries(unit.connection()).kind(*wanted.fault)) {
        return error(ErrorCode::NotFound, "faultKind");
    }
    const auto same = PriceQueries(unit.connection()).named(wanted.nameZh, wanted.unit);
    if (same && same->id != wanted.id) {
        return error(ErrorCode::Duplicate, "name", {wanted.nameZh.toStdString()});
    }
    return wanted;
}

/// Errors: OutOfRange, DateOrder.
std::optional<Error> priced(UnitOfWork& unit, PriceItemId item, const Date& from,
                            const std::optional<Price>& price)
{
    if (price) {
        if (const auto good = checkedPrice(*price); !good) {
            return good.error();
        }
    }
    const std::vector<ItemPrice> before = PriceQueries(unit.connection()).pricesOf(item);
    const auto after = repriced(before, from, price, unit.clock().today());
    if (!after) {
        return after.error();
    }
    if (*after != before) {
        PriceStore(unit).setPrices(item, before, *after);
    }
    return std::nullopt;
}

} // namespace

Result<PriceList> PriceDesk::listOn(const Session& session, const Date& day)
{
    return m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<PriceList> {
        return PriceQueries(connection).listOn(day);
    });
}

Result<std::vector<ItemPrice>> PriceDesk::pricesOf(const Session& session, PriceItemId item)
{
    return m_reads.run(session, Permission::ViewOrders,
                       [&](Connection& connection) -> Result<std::vector<ItemPrice>> {
                           return PriceQueries(connection).pricesOf(item);
                       });
}

Result<PriceItem> PriceDesk::add(const Session& session, const PriceItem& item, Price price, const Date& from)
{
    return m_writes.run(session, addPriceItem, [&](UnitOfWork& unit) -> Result<PriceItem> {
        PriceItem fresh = item;
        fresh.id.reset();
        const auto wanted = sound(unit, fresh);
        if (!wanted) {
            return wanted.error();
        }
        PriceItem stored = PriceStore(unit).insert(*wanted);
        if (const auto problem = priced(unit, *stored.id, from, price)) {
            return *problem;
        }
        return stored;
    });
}

Result<PriceItem> PriceDesk::change(const Session& session, const PriceItem& item)
{
    return m_writes.run(session, changePriceItem, [&](UnitOfWork& unit) -> Result<PriceItem> {
        const auto before = item.id ? PriceQueries(unit.connection()).item(*item.id) : std::nullopt;
        if (!before) {
            return error(ErrorCode::NotFound, "priceItem");
        }
        if (before->version != item.version) {
            return error(ErrorCode::Conflict, "priceItem", {before->nameZh.toStdString()});
        }
        const auto wanted = sound(unit, item);
        if (!wanted) {
            return wanted.error();
        }
        return PriceStore(unit).update(*before, *wanted);
    });
}

Result<void> PriceDesk::setPrice(const Session& session, PriceItemId item, const Date& from,
                                 const std::optional<Price>& price)
{
    return m_writes.run(session, setItemPrice, [&](UnitOfWork& unit) -> Result<void> {
        if (!PriceQueries(unit.connection()).item(item)) {
            return error(ErrorCode::NotFound, "priceItem");
        }
        if (const auto problem = priced(unit, item, from, price)) {
            return *problem;
        }
        unit.audit(QStringLiteral("price-item:%1").arg(item.value()), {},
                   {{QStringLiteral("from"), QString::fromStdString(from.toString())}});
        return {};
    });
}

Result<void> PriceDesk::revise(const Session& session, const Date& from,
                               const std::vector<PriceChange>& changes)
{
    return m_writes.run(session, revisePrices, [&](UnitOfWork& unit) -> Result<void> {
        std::map<std::int64_t, std::optional<Price>> wanted;
        for (const PricedItem& item : PriceQueries(unit.connection()).listOn(from).items) {
            wanted[item.item.id->value()] = item.price.price;
        }
        if (wanted.empty()) {
            return error(ErrorCode::Required, "items");
        }
        for (const PriceChange& change : changes) {
            const auto place = wanted.find(change.item.value());
            if (place == wanted.end()) {
                return error(ErrorCode::NotFound, "priceItem");
            }
            place->second = change.price;
        }
        for (const auto& [item, price] : wanted) {
            if (const auto problem = priced(unit, PriceItemId(item), from, price)) {
                return *problem;
            }
        }
        unit.audit(QStringLiteral("price-list"), {},
                   {{QStringLiteral("from"), QString::fromStdString(from.toString())},
                    {QStringLiteral("items"), static_cast<qint64>(wanted.size())},
                    {QStringLiteral("changes"), static_cast<qint64>(changes.size())}});
        return {};
    });
}

Result<void> PriceDesk::seed(const Session& session)
{
    return m_writes.run(session, seedPrices, [&](UnitOfWork& unit) -> Result<void> {
        unit.audit(QStringLiteral("price-list"), {}, {{QStringLiteral("seeded"), true}});
        if (PriceQueries(unit.connection()).any()) {
            return {};
        }
        std::map<QString, FaultKindId> faults;
        for (const FaultKind& kind : FaultKindQueries(unit.connection()).list(false)) {
            faults.emplace(kind.nameZh, *kind.id);
        }
        const Date today = unit.clock().today();
        const Date from = today.plusDays(1 - today.day());
        PriceStore store(unit);
        for (const ShippedPrice& shipped : shippedPrices()) {
            PriceItem item = shipped.item;
            if (const auto fault = faults.find(shipped.fault); fault != faults.end()) {
                item.fault = fault->second;
            }
            const PriceItem stored = store.insert(item);
            const std::vector<ItemPrice> prices{{shipped.price, from, std::nullopt}};
            store.setPrices(*stored.id, {}, prices);
        }
        return {};
    });
}

} // namespace pd
