// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demoestate.h"

#include "application/demo/demohouses.h"
#include "application/demo/demolife.h"
#include "application/office/newoffice.h"
#include "application/office/officecommands.h"
#include "application/repairs/clockdesk.h"
#include "application/repairs/faultkinddesk.h"
#include "application/staff/staffdesk.h"
#include "storage/repairs/serviceorderstore.h"

#include <array>

namespace pd {

namespace {

constexpr int chunk = 20'000; // orders per transaction

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

/// The coming New Year as the office keeps it: three days closed, the Sunday before worked for it 调休.
Result<void> setHours(DataFile& file, const Session& system)
{
    ClockRules rules;
    CalendarPlan plan = rules.calendar.plan();
    plan.week[6].clear();
    const Date newYear = Date::of(file.clock().today().year() + 1, 1, 1).value();
    for (int i = 0; i < 3; ++i) {
        plan.days.push_back({newYear.plusDays(i), {}, QStringLiteral("元旦")});
    }
    Date sunday = newYear.plusDays(-1);
    while (sunday.weekday() != 7) {
        sunday = sunday.plusDays(-1);
    }
    plan.days.push_back({sunday, plan.week[0], QStringLiteral("元旦调休")});
    rules.calendar = ServiceCalendar(plan);
    return ClockDesk(file.writes(), file.reads()).change(system, {}, rules);
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

Result<void> fill(DataFile& file, const DemoSize& size, const std::function<void(int, int)>& progress)
{
    const Session system = Session::system(stationName());
    StaffDesk staff(file.writes(), file.reads());
    const auto butlers = hire(staff, system);
    if (!butlers) {
        return butlers.error();
    }
    if (const auto set = setHours(file, system); !set) {
        return set;
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
    return demo::fillLife(file, size, sources, random);
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
