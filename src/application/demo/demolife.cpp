// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demolife.h"

#include "application/demo/demoaftercare.h"
#include "application/demo/demobills.h"
#include "application/demo/democalls.h"
#include "application/demo/democash.h"
#include "application/demo/democontacts.h"
#include "application/demo/democosts.h"
#include "application/demo/demofeepapers.h"
#include "application/demo/demointake.h"
#include "application/demo/demoreceipts.h"
#include "application/demo/demoreview.h"
#include "application/demo/demoshifts.h"
#include "application/demo/demoslips.h"
#include "application/office/officecommands.h"
#include "storage/repairs/contactstore.h"
#include "storage/repairs/dayreviewstore.h"
#include "storage/repairs/serviceorderqueries.h"
#include "storage/staff/staffqueries.h"

#include <array>

namespace pd::demo {

namespace {

constexpr std::size_t mostCalls = 2'000;
constexpr int mostOrdersWithBooks = 20'000; // a bench asks for more than a visitor sees
constexpr int mostRoomsWithBills = 2'000;

/// The newest orders, every one of which came by a call.
std::vector<ServiceOrder> newestOrders(Connection& connection, const Clock& clock)
{
    std::vector<ServiceOrder> orders;
    ServiceOrderQueries queries(connection, clock);
    std::optional<OrderCursor> next;
    do {
        const OrderPage page = queries.page({}, next, OrderPage::largest);
        for (const OrderRow& row : page.rows) {
            orders.push_back(row.order);
        }
        next = page.next;
    } while (next && orders.size() < mostCalls);
    return orders;
}

Result<void> fillCalls(DataFile& file, const OrderSources& orders, Random& random)
{
    return file.writes().run(Session::system(stationName()), fillDemoCommand,
                             [&](UnitOfWork& unit) -> Result<void> {
                                 CallSources sources;
                                 sources.callers = orders.callers;
                                 sources.orders = newestOrders(unit.connection(), file.clock());
                                 StaffQueries staff(unit.connection());
                                 for (const QString& login : orders.clerks) {
                                     if (const auto clerk = staff.byLogin(login)) {
                                         sources.clerks.emplace(login, clerk->id);
                                     }
                                 }
                                 sources.visitorLogin = demoVisitor().login;
                                 if (const auto visitor = staff.byLogin(sources.visitorLogin)) {
                                     sources.visitor = visitor->id;
                                 }
                                 const auto calls = callStory(sources, file.clock(), random);
                                 CallStore(unit).insertPast(calls);
                                 return {};
                             });
}

Result<void> fillContacts(DataFile& file, const DemoSize& size, const QStringList& clerks)
{
    return file.writes().run(Session::system(stationName()), fillDemoCommand,
                             [&](UnitOfWork& unit) -> Result<void> {
                                 // A chance of its own: what else the estate tells does not depend on it.
                                 Random random(size.seed + 1);
                                 const auto open = ContactQueries(unit.connection()).openOrders();
                                 ContactStore store(unit);
                                 store.addPast(contactStory(open, clerks, file.clock(), random));
                                 CallSettings settings;
                                 settings.deskPhone = QStringLiteral("0571-8888 6666");
                                 store.set(settings);
                                 return {};
                             });
}

Result<void> fillReview(DataFile& file, const QString& clerk)
{
    return file.writes().run(
        Session::system(stationName()), fillDemoCommand, [&](UnitOfWork& unit) -> Result<void> {
            const Date yesterday = file.clock().today().plusDays(-1);
            const DispatchBoard board = ServiceOrderQueries(unit.connection(), file.clock()).board(yesterday);
            std::vector<OrderRow> open = board.unassigned;
            for (const TechnicianLane& lane : board.lanes) {
                open.insert(open.end(), lane.orders.begin(), lane.orders.end());
            }
            const ReviewStory story =
                reviewOfYesterday(open, clerk, QString::fromUtf16(u"李明"), file.clock());
            DayReviewStore(unit).insertPast(story.review, story.orders);
            return {};
        });
}

/// Who at the front desk entered what the estate tells.
Session deskClerk(const OrderSources& sources)
{
    Session clerk = Session::system(stationName());
    clerk.login = sources.clerks.front();
    return clerk;
}

/// Prices, quotes and material on the newest orders.
Result<void> fillCostsOfNewest(DataFile& file, const Session& clerk)
{
    const auto newest = file.reads().run(
        clerk, Permission::ViewOrders,
        [&](Connection& db) -> Result<std::vector<ServiceOrder>> { return newestOrders(db, file.clock()); });
    if (!newest) {
        return newest.error();
    }
    return fillCosts(file, *newest, clerk);
}

/// The cashier sits at the desk.
Result<void> fillMorningOfTheCashier(DataFile& file)
{
    Session cashier = Session::system(stationName());
    const auto found = file.reads().run(cashier, Permission::ViewFees,
                                        [](Connection& db) -> Result<std::optional<StaffMember>> {
                                            return StaffQueries(db).byLogin(QStringLiteral("zhengyan"));
                                        });
    if (!found || !*found) {
        return found ? Result<void>() : Result<void>(found.error());
    }
    cashier.staff = (*found)->id;
    cashier.login = QStringLiteral("zhengyan");
    cashier.name = (*found)->details.name;
    if (auto filled = fillCash(file, cashier); !filled) {
        return filled;
    }
    if (auto filled = fillReceipts(file, cashier); !filled) {
        return filled;
    }
    return fillFeePapers(file, cashier);
}

} // namespace

Result<void> fillLife(DataFile& file, const DemoSize& size, const OrderSources& sources, Random& random)
{
    const Session clerk = deskClerk(sources);
    const std::array<std::function<Result<void>()>, 10> chapters{
        [&] { return fillContacts(file, size, sources.clerks); },
        [&] { return fillCalls(file, sources, random); },
        [&] { return playIntake(file, sources, clerk); },
        [&] { return fillCostsOfNewest(file, clerk); },
        [&] { return fillAfterCare(file, clerk); },
        [&] {
            return size.orders > mostOrdersWithBooks ? handOverCopiesOfAll(file) : fillSlipBooks(file, clerk);
        },
        [&] { return fillReview(file, sources.clerks.front()); },
        [&] {
            return size.rooms > mostRoomsWithBills
                       ? Result<void>()
                       : fillBills(file, QStringLiteral("zhengyan"), QStringLiteral("chenhua"));
        },
        [&] { return fillShifts(file); },
        [&] { return fillMorningOfTheCashier(file); },
    };
    for (const auto& chapter : chapters) {
        if (const auto filled = chapter(); !filled) {
            return filled;
        }
    }
    return {};
}

} // namespace pd::demo
