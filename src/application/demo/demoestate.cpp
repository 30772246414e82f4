// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demoestate.h"

#include "application/demo/demoaftercare.h"
#include "application/demo/democalls.h"
#include "application/demo/demohouses.h"
#include "application/office/newoffice.h"
#include "application/office/officecommands.h"
#include "application/repairs/faultkinddesk.h"
#include "application/staff/staffdesk.h"
#include "storage/repairs/serviceorderqueries.h"
#include "storage/repairs/serviceorderstore.h"
#include "storage/staff/staffqueries.h"

#include <array>

namespace pd {

namespace {

constexpr int chunk = 20'000; // orders per transaction
constexpr std::size_t mostCalls = 2'000;

struct DemoColleague {
    const char* login; ///< nullptr: a technician without login
    const char16_t* name;
    Role role;
    const char16_t* trade;
};

constexpr std::array colleagues{
    DemoColleague{"wangfang", u"王芳", Role::FrontDesk, u""},
    DemoColleague{"sunli", u"孙丽", Role::FrontDesk, u""},
    DemoColleague{"zhaogang", u"赵刚", Role::NightDesk, u""},
    DemoColleague{"liming", u"李明", Role::Dispatcher, u""},
    DemoColleague{"chenhua", u"陈华", Role::Manager, u""},
    DemoColleague{"zhoumin", u"周敏", Role::Butler, u""},
    DemoColleague{"wujing", u"吴静", Role::Butler, u""},
    DemoColleague{"zhengyan", u"郑燕", Role::Cashier, u""},
    DemoColleague{"heping", u"何平", Role::Auditor, u""},
    DemoColleague{nullptr, u"李强", Role::Technician, u"水工"},
    DemoColleague{nullptr, u"刘建军", Role::Technician, u"水工"},
    DemoColleague{nullptr, u"张伟", Role::Technician, u"电工"},
    DemoColleague{nullptr, u"马超", Role::Technician, u"电工"},
    DemoColleague{nullptr, u"单志国", Role::Technician, u"木工"},
    DemoColleague{nullptr, u"曾勇", Role::Technician, u"瓦工"},
    DemoColleague{nullptr, u"徐磊", Role::Technician, u"弱电"},
};

Result<std::vector<StaffId>> hire(StaffDesk& staff, const Session& system)
{
    std::vector<StaffId> butlers;
    const DemoLogin visitor = demoVisitor();
    const auto password = staff.preparePassword(visitor.login, Password(visitor.password));
    if (!password) {
        return password.error();
    }
    for (const DemoColleague& colleague : colleagues) {
        StaffDetails details;
        details.name = QString::fromUtf16(colleague.name);
        details.technician = colleague.role == Role::Technician;
        details.trade = QString::fromUtf16(colleague.trade);
        if (colleague.login != nullptr) {
            details.login = QString::fromLatin1(colleague.login);
            details.roles = {colleague.role};
        }
        const auto id =
            staff.add(system, details, details.login ? std::optional(password.value()) : std::nullopt);
        if (!id) {
            return id.error();
        }
        if (colleague.role == Role::Butler) {
            butlers.push_back(id.value());
        }
    }
    return butlers;
}

Result<void> fillOrders(DataFile& file, const DemoSize& size, const demo::OrderSources& sources,
                        demo::Random& random, const std::function<void(int, int)>& progress)
{
    demo::OrderStory story(sources, file.clock(), random);
    const std::vector<Timestamp> moments = story.moments(size.orders, size.days);
    for (std::size_t start = 0; start < moments.size(); start += chunk) {
        const std::size_t end = std::min(moments.size(), start + chunk);
        const auto stored = file.writes().run(Session::system(stationName()), fillDemoCommand,
                                              [&](UnitOfWork& unit) -> Result<void> {
                                                  std::vector<FinishedOrder> orders;
                                                  for (std::size_t i = start; i < end; ++i) {
                                                      orders.push_back(story.at(moments.at(i)));
                                                  }
                                                  ServiceOrderStore(unit).insertFinished(orders);
                                                  unit.changed(Topic::Orders);
                                                  return {};
                                              });
        if (!stored) {
            return stored;
        }
        if (progress) {
            progress(static_cast<int>(end), size.orders);
        }
    }
    return {};
}

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

Result<void> fillCalls(DataFile& file, const demo::OrderSources& orders, demo::Random& random)
{
    return file.writes().run(Session::system(stationName()), fillDemoCommand,
                             [&](UnitOfWork& unit) -> Result<void> {
                                 demo::CallSources sources;
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
                                 const auto calls = demo::callStory(sources, file.clock(), random);
                                 CallStore(unit).insertPast(calls);
                                 return {};
                             });
}

Result<void> fill(DataFile& file, const DemoSize& size, const std::function<void(int, int)>& progress)
{
    const Session system = Session::system(stationName());
    StaffDesk staff(file.writes(), file.reads());
    const auto butlers = hire(staff, system);
    if (!butlers) {
        return butlers.error();
    }
    demo::Random random(size.seed);
    demo::OrderSources sources;
    const auto built = file.writes().run(system, fillDemoCommand, [&](UnitOfWork& unit) -> Result<void> {
        sources.callers = demo::buildHouses(unit, size.rooms, random, butlers.value());
        unit.audit(QStringLiteral("demo"), {}, {{QStringLiteral("rooms"), size.rooms}});
        unit.changed(Topic::Registry);
        return {};
    });
    if (!built) {
        return built;
    }
    const auto kinds = FaultKindDesk(file.writes(), file.reads()).list(system);
    const auto technicians = staff.technicians(system);
    if (!kinds || !technicians) {
        return !kinds ? kinds.error() : technicians.error();
    }
    sources.kinds = kinds.value();
    sources.technicians = technicians.value();
    sources.clerks = {QStringLiteral("wangfang"), QStringLiteral("sunli"), QStringLiteral("zhaogang")};
    if (const auto filled = fillOrders(file, size, sources, random, progress); !filled) {
        return filled;
    }
    if (const auto called = fillCalls(file, sources, random); !called) {
        return called;
    }
    return demo::fillAfterCare(file);
}

} // namespace

DemoLogin demoVisitor()
{
    return {QStringLiteral("demo"), QStringLiteral("fucheng-garden")};
}

Result<std::unique_ptr<DataFile>> createDemoEstate(const QString& path, const DemoSize& size,
                                                   const Clock& clock,
                                                   const std::function<void(int, int)>& progress)
{
    const DemoLogin visitor = demoVisitor();
    NewOffice office{path,
                     QStringLiteral("富成花园"),
                     visitor.login,
                     QStringLiteral("演示用户"),
                     Password(visitor.password),
                     {},
                     true};
    auto file = createOffice(office, clock);
    if (!file) {
        return file;
    }
    if (const auto filled = fill(**file, size, progress); !filled) {
        std::move(file).value().reset();
        removeDataFile(path);
        return filled.error();
    }
    return file;
}

} // namespace pd
