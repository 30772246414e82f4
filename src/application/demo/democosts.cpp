// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/democosts.h"

#include "application/office/officecommands.h"
#include "application/repairs/ordercostdesk.h"
#include "application/repairs/pricedesk.h"
#include "application/repairs/stockdesk.h"
#include "storage/repairs/ordercoststore.h"

#include <algorithm>
#include <array>

namespace pd::demo {

namespace {

struct Material {
    const char16_t* name;
    const char16_t* specification;
    const char16_t* model;
    const char16_t* unit;
    int minimum;
    int received;
    int fen;
};

constexpr std::array materials{
    Material{u"水龙头", u"4分", u"LT-2", u"个", 5, 12, 38'00},
    Material{u"角阀", u"4分", u"JF-15", u"个", 10, 24, 18'50},
    Material{u"软管", u"60 cm", u"", u"根", 8, 20, 12'00},
    Material{u"生料带", u"20 m", u"", u"卷", 10, 6, 3'00},
    Material{u"五孔插座", u"10 A", u"86型", u"个", 10, 18, 12'80},
    Material{u"空气开关", u"1P 16 A", u"C16", u"个", 6, 9, 26'00},
    Material{u"LED 灯泡", u"9 W", u"E27", u"只", 20, 46, 9'90},
    Material{u"锁芯", u"70 mm", u"SX-70", u"把", 4, 7, 65'00},
    Material{u"马桶水件", u"单按", u"", u"套", 3, 2, 45'00},
    Material{u"纱网", u"玻纤", u"", u"平方米", 10, 35, 8'50},
};

constexpr int mostQuoted = 6;
constexpr std::int64_t moneyDaysMs = 3LL * 24 * 60 * 60'000;

Area whole(int quantity)
{
    return Area::fromUnits(quantity * Area::scale());
}

Result<std::vector<StockItem>> fillStock(StockDesk& desk, const Session& clerk)
{
    std::vector<StockItem> items;
    for (const Material& material : materials) {
        StockItem item;
        item.name = QString::fromUtf16(material.name);
        item.specification = QString::fromUtf16(material.specification);
        item.model = QString::fromUtf16(material.model);
        item.unit = QString::fromUtf16(material.unit);
        item.minimum = whole(material.minimum);
        item.price = Price::fromUnits(static_cast<std::int64_t>(material.fen) * (Price::scale() / 100));
        const auto added = desk.add(clerk, item);
        if (!added) {
            return added.error();
        }
        const auto received =
            desk.receive(clerk, *added->id, whole(material.received), QStringLiteral("月初进货"));
        if (!received) {
            return received.error();
        }
        items.push_back(*received);
    }
    return items;
}

/// An item of the price list for the order's fault, else an hour of work.
QuoteEntry quoteFor(const PriceList& list, const ServiceOrder& order)
{
    QuoteEntry entry;
    entry.quantity = whole(1);
    for (const PricedItem& item : list.items) {
        if (item.item.fault == order.intake.faultKind) {
            entry.item = item.item.id;
            return entry;
        }
        if (item.item.nameZh == QStringLiteral("维修工时")) {
            entry.item = item.item.id;
        }
    }
    return entry;
}

/// Quotes for some open paid orders; those already sent out get material as well.
Result<void> fillQuotes(OrderCostDesk& desk, const PriceList& list, const std::vector<StockItem>& stock,
                        const std::vector<ServiceOrder>& newest, const Session& clerk)
{
    int quoted = 0;
    for (const ServiceOrder& order : newest) {
        if (!order.intake.chargeable || !isUnfinished(order.state) || quoted == mostQuoted) {
            continue;
        }
        const ConsentEntry agreed{order.intake.reporterName + QStringLiteral("（电话）"), std::nullopt,
                                  std::nullopt};
        auto done = desk.quote(clerk, order.id, order.version, {quoteFor(list, order)}, agreed);
        if (!done) {
            return done.error();
        }
        if (order.state != OrderState::Registered) {
            const StockItem& item = stock[static_cast<std::size_t>(quoted) % stock.size()];
            done = desk.issue(clerk, order.id, done->version, {item.id, whole(1)}, agreed);
            if (!done) {
                return done.error();
            }
        }
        ++quoted;
    }
    return {};
}

/// What the slips of the last days charged; every third one has not been handed in yet.
Result<void> fillMoney(DataFile& file, OrderCostDesk& desk, const std::vector<ServiceOrder>& newest,
                       const Session& clerk)
{
    std::vector<ServiceOrder> charged;
    const Timestamp since = file.clock().now().plusMilliseconds(-moneyDaysMs);
    std::ranges::copy_if(newest, std::back_inserter(charged), [&](const ServiceOrder& order) {
        return order.charge && *order.charge > Money() && order.returnedAt && *order.returnedAt >= since;
    });
    if (charged.empty()) {
        return {};
    }
    const auto noted = file.writes().run(clerk, fillDemoCommand, [&](UnitOfWork& unit) -> Result<void> {
        for (const ServiceOrder& order : charged) {
            OrderCostStore(unit, order).charge(*order.charge);
        }
        unit.audit(QStringLiteral("demo"), {},
                   {{QStringLiteral("charges"), static_cast<qint64>(charged.size())}});
        return {};
    });
    if (!noted) {
        return noted;
    }
    for (std::size_t i = 0; i < charged.size(); ++i) {
        if (i % 3 == 0) {
            continue;
        }
        const PayMethod method = i % 2 == 0 ? PayMethod::WeChat : PayMethod::Cash;
        if (const auto taken = desk.handIn(clerk, charged[i].id, {charged[i].charge, method, {}}); !taken) {
            return taken;
        }
    }
    return {};
}

} // namespace

Result<void> fillCosts(DataFile& file, const std::vector<ServiceOrder>& newest, const Session& clerk)
{
    PriceDesk prices(file.writes(), file.reads());
    if (const auto seeded = prices.seed(clerk); !seeded) {
        return seeded;
    }
    const auto list = prices.listOn(clerk, file.clock().today());
    if (!list) {
        return list.error();
    }
    StockDesk stock(file.writes(), file.reads());
    const auto items = fillStock(stock, clerk);
    if (!items) {
        return items.error();
    }
    OrderCostDesk costs(file.writes(), file.reads());
    if (const auto quoted = fillQuotes(costs, *list, *items, newest, clerk); !quoted) {
        return quoted;
    }
    return fillMoney(file, costs, newest, clerk);
}

} // namespace pd::demo
