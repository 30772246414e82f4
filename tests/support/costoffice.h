// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/repairs/ordercostdesk.h"
#include "application/repairs/pricedesk.h"
#include "application/repairs/stockdesk.h"
#include "support/repairoffice.h"

namespace pd::test {

/// A repair office with the shipped price list and ten taps 水龙头 at ¥38 in the repair stock.
class CostOffice : public RepairOffice {
public:
    CostOffice()
    {
        if (!prices.seed(admin())) {
            throw std::runtime_error("the price list cannot be laid in");
        }
        StockItem item;
        item.name = QStringLiteral("水龙头");
        item.specification = QStringLiteral("4分");
        item.model = QStringLiteral("LT-2");
        item.unit = QStringLiteral("个");
        item.minimum = units(3);
        item.price = *Price::parse("38");
        tap = valueOf(stock.add(admin(), item)).id;
        valueOf(stock.receive(admin(), *tap, units(10), {}));
    }

    PriceDesk prices{writes(), reads()};
    StockDesk stock{writes(), reads()};
    OrderCostDesk costs{writes(), reads()};
    std::optional<StockItemId> tap;

    static Area units(int whole) { return Area::fromUnits(whole * Area::scale()); }
    static Money yuan(const char* text) { return valueOf(Money::parse(text)); }
    PriceItemId priced(const QString& name)
    {
        for (const PricedItem& item : valueOf(prices.listOn(admin(), clock.today())).items) {
            if (item.item.nameZh == name) {
                return *item.item.id;
            }
        }
        throw std::runtime_error("not on the price list");
    }
    /// Labour 20.00 and a plain tap 35.00.
    std::vector<QuoteEntry> tapQuote()
    {
        QuoteEntry labour;
        labour.item = priced(QStringLiteral("更换水龙头（人工）"));
        labour.quantity = units(1);
        QuoteEntry part = labour;
        part.item = priced(QStringLiteral("普通水龙头"));
        return {labour, part};
    }
    ServiceOrder quotedOrder()
    {
        const ServiceOrder order = registeredOrder();
        return valueOf(costs.quote(admin(), order.id, order.version, tapQuote()));
    }
    ServiceOrder agreedOrder()
    {
        const ServiceOrder order = quotedOrder();
        return valueOf(desk.recordConsent(admin(), order.id, order.version, by()));
    }
    ServiceOrder workingOrder()
    {
        const ServiceOrder order = agreedOrder();
        return valueOf(desk.dispatch(admin(), order.id, order.version, toLi()));
    }
    ServiceOrder finishedOrder(ServiceOrder order)
    {
        clock.advanceMinutes(60);
        FinishEntry entry;
        entry.arrivedAt = clock.now().plusMinutes(-30);
        entry.result = QStringLiteral("已更换");
        return valueOf(desk.finish(admin(), order.id, order.version, entry));
    }
    static ConsentEntry by() { return {QStringLiteral("王女士"), std::nullopt, std::nullopt}; }
    static ReturnEntry slip(const char* charge)
    {
        ReturnEntry entry;
        entry.signedByCustomer = true;
        entry.charge = yuan(charge);
        return entry;
    }
    OrderCosts costsOf(OrderId order) { return valueOf(costs.costs(admin(), order)); }
    Area tapsLeft()
    {
        for (const StockItem& item : valueOf(stock.list(admin())).items) {
            if (item.id == tap) {
                return item.onHand;
            }
        }
        return {};
    }
};

} // namespace pd::test
