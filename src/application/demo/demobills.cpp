// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demobills.h"

#include "application/fees/billingdesk.h"
#include "application/fees/feeitemdesk.h"
#include "domain/fees/billperiods.h"
#include "storage/staff/staffqueries.h"

#include <algorithm>
#include <array>

namespace pd::demo {

namespace {

constexpr int months = 3;
constexpr int everyVehicle = 7;    ///< every seventh home has a car
constexpr int everyQuarterly = 11; ///< and every eleventh pays by the quarter

struct ItemPrice {
    const char16_t* item;
    std::optional<RoomUse> use;
    const char* price;
};

constexpr std::array prices{
    ItemPrice{u"物业服务费", std::nullopt, "1.85"},    ItemPrice{u"物业服务费", RoomUse::Shop, "4.50"},
    ItemPrice{u"车位管理费", std::nullopt, "60"},      ItemPrice{u"车辆停放费", std::nullopt, "150"},
    ItemPrice{u"生活垃圾清运费", std::nullopt, "120"}, ItemPrice{u"装修垃圾清运费", std::nullopt, "300"},
};

Result<FeeItemId> itemNamed(FeeItemDesk& desk, const Session& session, const QString& name)
{
    const auto items = desk.items(session);
    if (!items) {
        return items.error();
    }
    for (const FeeItem& item : *items) {
        if (item.nameZh == name) {
            return *item.id;
        }
    }
    return error(ErrorCode::NotFound, "feeItem");
}

Result<void> setPrices(FeeItemDesk& desk, const Session& clerk, const Date& from)
{
    for (const ItemPrice& price : prices) {
        const auto item = itemNamed(desk, clerk, QString::fromUtf16(price.item));
        if (!item) {
            return item.error();
        }
        const auto yuan = Price::parse(price.price);
        if (const auto set = desk.setPrice(clerk, *item, price.use, from, *yuan); !set) {
            return set;
        }
    }
    return {};
}

/// Some rooms pay for a car, some pay by the quarter.
Result<void> fillRooms(FeeItemDesk& desk, const Session& clerk, const std::vector<RoomId>& rooms,
                       const Date& from)
{
    const auto parking = itemNamed(desk, clerk, QStringLiteral("车辆停放费"));
    if (!parking) {
        return parking.error();
    }
    for (std::size_t i = 0; i < rooms.size(); ++i) {
        if (i % everyVehicle == 0) {
            const auto assigned = desk.assign(clerk, *parking,
                                              {.id = {},
                                               .room = rooms[i],
                                               .building = {},
                                               .use = {},
                                               .price = {},
                                               .from = from,
                                               .until = {},
                                               .note = {}});
            if (!assigned) {
                return assigned.error();
            }
        }
        if (i % everyQuarterly == 0) {
            const auto account = desk.account(clerk, rooms[i]);
            if (!account) {
                return account.error();
            }
            if (const auto set = desk.setAccountPeriod(clerk, *account, FeePeriod::Quarter); !set) {
                return set;
            }
        }
    }
    return {};
}

Result<void> postMonth(BillingDesk& desk, const Session& clerk, const Session& housekeeper, const Date& month)
{
    const auto run = desk.preview(clerk, {{month, lastOfMonth(month)}, {}, {}, {}});
    if (!run) {
        return run.error();
    }
    if (const auto checked = desk.check(housekeeper, run->id); !checked) {
        return checked;
    }
    const auto posted = desk.post(clerk, run->id);
    return posted ? Result<void>() : posted.error();
}

} // namespace

Result<void> fillBills(DataFile& file, const QString& clerkLogin, const QString& housekeeperLogin)
{
    Session clerk = Session::system(stationName());
    clerk.login = clerkLogin;
    Session housekeeper = clerk;
    housekeeper.login = housekeeperLogin;
    const auto rooms =
        file.reads().run(clerk, Permission::ViewRegistry, [](Connection& db) -> Result<std::vector<RoomId>> {
            return db
                .statement(
                    QStringLiteral("SELECT id FROM room WHERE use = 'residence' ORDER BY sort_key, id"))
                .all([](const Row& row) { return row.id<RoomId>(0); });
        });
    const auto approver = file.reads().run(clerk, Permission::ViewRegistry,
                                           [&](Connection& db) -> Result<std::optional<StaffId>> {
                                               const auto found = StaffQueries(db).byLogin(housekeeperLogin);
                                               return found ? std::optional(found->id) : std::nullopt;
                                           });
    if (!rooms || !approver) {
        return !rooms ? rooms.error() : approver.error();
    }
    FeeItemDesk items(file.writes(), file.reads());
    if (const auto seeded = items.seed(clerk); !seeded) {
        return seeded;
    }
    const Date first = monthsLater(file.clock().today(), 1 - months);
    const Date from = Date::of(first.year(), 1, 1).value();
    if (const auto set = setPrices(items, clerk, from); !set) {
        return set;
    }
    if (const auto filled = fillRooms(items, clerk, *rooms, from); !filled) {
        return filled;
    }
    if (!rooms->empty() && *approver) {
        housekeeper.staff = *approver;
        const auto reduced = items.reduce(clerk,
                                          {.id = {},
                                           .room = rooms->front(),
                                           .item = {},
                                           .rate = 2'000,
                                           .amount = {},
                                           .from = first,
                                           .until = {},
                                           .reason = QStringLiteral("困难家庭减免")},
                                          housekeeper);
        if (!reduced) {
            return reduced.error();
        }
    }
    BillingDesk bills(file.writes(), file.reads());
    for (int month = 0; month < months; ++month) {
        if (const auto posted = postMonth(bills, clerk, housekeeper, monthsLater(first, month)); !posted) {
            return posted;
        }
    }
    return {};
}

} // namespace pd::demo
