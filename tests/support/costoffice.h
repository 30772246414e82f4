// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/repairs/ordercostdesk.h"
#include "application/repairs/pricedesk.h"
#include "application/repairs/stockdesk.h"
#include "presentation/repairs/ordercostcontroller.h"
#include "support/repairscreen.h"

namespace pd::test {

/// A repair office with the shipped price list and ten taps 水龙头 at ¥38 in the repair stock.
template <class Office>
class CostOfficeOn : public Office {
public:
    CostOfficeOn()
    {
        if (!prices.seed(TestOffice::admin())) {
            throw std::runtime_error("the price list cannot be laid in");
        }
        StockItem item;
        item.name = QStringLiteral("水龙头");
        item.specification = QStringLiteral("4分");
        item.model = QStringLiteral("LT-2");
        item.unit = QStringLiteral("个");
        item.minimum = units(3);
        item.price = *Price::parse("38");
        tap = RepairOffice::valueOf(stock.add(TestOffice::admin(), item)).id;
        RepairOffice::valueOf(stock.receive(TestOffice::admin(), *tap, units(10), {}));
    }

    PriceDesk prices{this->writes(), this->reads()};
    StockDesk stock{this->writes(), this->reads()};
    OrderCostDesk costs{this->writes(), this->reads()};
    std::optional<StockItemId> tap;

    static Area units(int whole) { return Area::fromUnits(whole * Area::scale()); }
    static Money yuan(const char* text) { return RepairOffice::valueOf(Money::parse(text)); }
    PriceItemId priced(const QString& name)
    {
        for (const PricedItem& item :
             RepairOffice::valueOf(prices.listOn(TestOffice::admin(), this->clock.today())).items) {
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
        const ServiceOrder order = this->registeredOrder();
        return RepairOffice::valueOf(costs.quote(TestOffice::admin(), order.id, order.version, tapQuote()));
    }
    ServiceOrder agreedOrder()
    {
        const ServiceOrder order = quotedOrder();
        return RepairOffice::valueOf(
            this->desk.recordConsent(TestOffice::admin(), order.id, order.version, by()));
    }
    ServiceOrder workingOrder()
    {
        const ServiceOrder order = agreedOrder();
        return RepairOffice::valueOf(
            this->desk.dispatch(TestOffice::admin(), order.id, order.version, this->toLi()));
    }
    ServiceOrder finishedOrder(ServiceOrder order)
    {
        this->clock.advanceMinutes(60);
        FinishEntry entry;
        entry.arrivedAt = this->clock.now().plusMinutes(-30);
        entry.result = QStringLiteral("已更换");
        return RepairOffice::valueOf(this->desk.finish(TestOffice::admin(), order.id, order.version, entry));
    }
    static ConsentEntry by() { return {QStringLiteral("王女士"), std::nullopt, std::nullopt}; }
    static ReturnEntry slip(const char* charge)
    {
        ReturnEntry entry;
        entry.signedByCustomer = true;
        entry.charge = yuan(charge);
        return entry;
    }
    OrderCosts costsOf(OrderId order)
    {
        return RepairOffice::valueOf(costs.costs(TestOffice::admin(), order));
    }
    Area tapsLeft()
    {
        for (const StockItem& item : RepairOffice::valueOf(stock.list(TestOffice::admin())).items) {
            if (item.id == tap) {
                return item.onHand;
            }
        }
        return {};
    }
};

using CostOffice = CostOfficeOn<RepairOffice>;

/// The same with people in the rooms and everything that the screens work with.
class CostScreens : public CostOfficeOn<RepairScreens> {
public:
    [[nodiscard]] OrderCostController::Desks costDesks() { return {costs, prices, stock, staff, session}; }
};

} // namespace pd::test
