// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demoaftercare.h"

#include "application/office/officecommands.h"
#include "domain/months.h"
#include "domain/repairs/aftercare.h"
#include "domain/repairs/paperrules.h"
#include "storage/letters/letterstore.h"
#include "storage/outside/noticestore.h"
#include "storage/outside/outsidepartystore.h"
#include "storage/repairs/aftercarestore.h"
#include "storage/repairs/matterstore.h"
#include "storage/repairs/serviceorderqueries.h"

#include <algorithm>
#include <array>

namespace pd::demo {

namespace {

constexpr int hour = 60;
constexpr int day = 24 * hour;

QString clerk()
{
    return QStringLiteral("wangfang");
}

struct Units {
    OutsideParty developer;
    OutsideParty builder;
    OutsideParty crew;
};

OutsideParty unit(PartyKind kind, const char16_t* name, const char16_t* contact, const char* phone)
{
    OutsideParty party;
    party.kind = kind;
    party.name = QString::fromUtf16(name);
    party.contact = QString::fromUtf16(contact);
    party.phone = QString::fromLatin1(phone);
    return party;
}

Units enterUnits(UnitOfWork& work, const Date& today)
{
    OutsidePartyStore store(work);
    OutsideParty developer = unit(PartyKind::Developer, u"富成地产开发公司", u"陈工", "02088886666");
    developer.feePermille = 80;
    OutsideParty builder = unit(PartyKind::Builder, u"华建建筑工程公司", u"刘经理", "13922110033");
    builder.parts = {WarrantyPart::Waterproofing, WarrantyPart::Plumbing, WarrantyPart::Structure};
    OutsideParty windows = unit(PartyKind::Builder, u"铝业门窗厂", u"售后", "02083331200");
    windows.parts = {WarrantyPart::DoorsWindows};
    OutsideParty crew = unit(PartyKind::Contractor, u"恒修工程队", u"邓队长", "13711228899");
    crew.trades = QStringLiteral("泥瓦工 水工");
    crew.contractFrom = today.plusDays(-300);
    crew.contractTo = today.plusDays(430);
    OutsideParty lift = unit(PartyKind::Lift, u"迅通电梯维保公司", u"24小时值班", "4008001234");
    lift.trades = QStringLiteral("电梯工");
    store.insert(windows);
    store.insert(lift);
    return {store.insert(developer), store.insert(builder), store.insert(crew)};
}

class AfterCareStory {
public:
    AfterCareStory(UnitOfWork& unit, const Clock& clock)
        : m_unit(unit), m_clock(clock), m_units(enterUnits(unit, clock.today()))
    {
        ServiceOrderQueries queries(unit.connection(), clock);
        std::optional<OrderCursor> next;
        constexpr std::size_t enough = 1000;
        do {
            const OrderPage page = queries.page({}, next, OrderPage::largest);
            for (const OrderRow& row : page.rows) {
                m_orders.push_back(row.order);
            }
            next = page.next;
        } while (next && m_orders.size() < enough);
    }

    void tell()
    {
        openNotices();
        settledMonth();
        rework();
        records();
    }

private:
    using Step = Result<OutsideNotice>;

    [[nodiscard]] Timestamp ago(int minutes) const { return m_clock.now().plusMinutes(-minutes); }

    std::optional<WarrantyPart> partInWarranty(const ServiceOrder& order)
    {
        if (!order.intake.room || !order.intake.faultKind || order.intake.part != Part::Own) {
            return std::nullopt;
        }
        OutsidePartyQueries queries(m_unit.connection());
        const WarrantyAnswer answer =
            warrantyOn(m_clock.civil(order.reportedAt).date, queries.partOf(*order.intake.faultKind),
                       queries.warrantyOf(*order.intake.room));
        return answer.state == WarrantyState::In ? answer.part : std::nullopt;
    }

    const OutsideParty& unitFor(WarrantyPart part) const
    {
        return answersFor(m_units.builder, part) ? m_units.builder : m_units.developer;
    }
    NoticeEntry entryFor(const ServiceOrder& order, WarrantyPart part) const
    {
        NoticeEntry entry;
        const OutsideParty& told = unitFor(part);
        entry.party = told.id;
        entry.part = part;
        entry.recipient = told.contact;
        entry.content = order.intake.content.isEmpty() ? QStringLiteral("请上门维修") : order.intake.content;
        return entry;
    }

    /// Two of the unfinished orders in warranty, those of the builder first.
    std::vector<std::pair<const ServiceOrder*, WarrantyPart>> unfinishedInWarranty()
    {
        std::vector<std::pair<const ServiceOrder*, WarrantyPart>> found;
        for (const ServiceOrder& order : m_orders) {
            if (const auto part = isUnfinished(order.state) ? partInWarranty(order) : std::nullopt) {
                found.emplace_back(&order, *part);
            }
        }
        std::ranges::stable_partition(
            found, [this](const auto& one) { return answersFor(m_units.builder, one.second); });
        constexpr std::size_t wanted = 2;
        found.resize(std::min(found.size(), wanted));
        return found;
    }

    void openNotices()
    {
        NoticeStore store(m_unit);
        bool late = true; // the reply to the first one
        for (const auto& [order, part] : unfinishedInWarranty()) {
            const Timestamp at = std::max(order->reportedAt, ago(30 * hour));
            NoticeEntry entry = entryFor(*order, part);
            entry.replyDue = late ? std::optional(at.plusMinutes(hour)) : std::nullopt;
            const auto sent = noticeSent(order->id, entry, PaperRules().replyHours, {at, clerk()});
            if (!sent) {
                continue;
            }
            const OutsideNotice notice = store.insert(*sent, unitFor(part).name);
            const auto comes = noticeAccepted(
                notice, {m_clock.now().plusMinutes(day), QStringLiteral("明天上午派人"), std::nullopt},
                {m_clock.now(), clerk()});
            if (!late && comes) {
                static_cast<void>(store.update(notice, *comes, comes->reply));
            }
            late = false;
        }
    }

    /// A job from notice to acceptance, done by the crew on behalf of the developer.
    void doneForTheDeveloper(const ServiceOrder& order, WarrantyPart part, Timestamp sentAt, Money cost)
    {
        NoticeStore store(m_unit);
        const auto step = [&](const OutsideNotice& before, const Step& after, const QString& said) {
            const auto stored = after ? store.update(before, *after, said) : Step(before);
            return stored ? *stored : before;
        };
        const auto sent =
            noticeSent(order.id, entryFor(order, part), PaperRules().replyHours, {sentAt, clerk()});
        if (!sent) {
            return;
        }
        const Timestamp later = sentAt.plusMinutes(2 * day);
        OutsideNotice notice = store.insert(*sent, m_units.builder.name);
        notice = step(notice,
                      noticeReplaced(notice,
                                     {Replacement::Crew, m_units.crew.id, m_units.developer.id,
                                      QStringLiteral("逾期未答复"), std::nullopt},
                                     {later, clerk()}),
                      m_units.crew.name);
        const QString result = QStringLiteral("重做防水并恢复面层，闭水试验无渗漏");
        notice = step(notice,
                      noticeDone(notice,
                                 {later.plusMinutes(day), result, cost,
                                  serviceFee(cost, m_units.developer.feePermille)},
                                 {later.plusMinutes(day), clerk()}),
                      result);
        const QString owner =
            order.intake.reporterName.isEmpty() ? QStringLiteral("业主") : order.intake.reporterName;
        notice = step(notice,
                      noticeInspected(notice, {owner, true, true, QString(), std::nullopt, std::nullopt},
                                      {later.plusMinutes(day + 2 * hour), clerk()}),
                      owner);
    }

    void settledMonth()
    {
        const Date today = m_clock.today();
        const Date lastMonth = today.plusDays(-today.day());
        const Timestamp until = m_clock.startOfDay(lastMonth.plusDays(1));
        const Timestamp from = m_clock.startOfDay(lastMonth.plusDays(1 - lastMonth.day()));
        const std::array<Money, 3> costs{Money::fromFen(62'000), Money::fromFen(136'000),
                                         Money::fromFen(84'500)};
        std::size_t told = 0;
        for (const ServiceOrder& order : m_orders) {
            // one of this month, still to be settled, then two of the last one
            const bool fits =
                told == 0 ? order.reportedAt >= until && order.reportedAt < ago(4 * day)
                          : order.reportedAt >= from && order.reportedAt < until.plusMinutes(-5 * day);
            const bool waterproofing =
                order.state == OrderState::Closed && partInWarranty(order) == WarrantyPart::Waterproofing;
            if (told == 0 && order.reportedAt < until) {
                ++told; // none in this month
            } else if (waterproofing && fits) {
                doneForTheDeveloper(order, WarrantyPart::Waterproofing, order.reportedAt.plusMinutes(hour),
                                    costs.at(told++));
            }
            if (told == costs.size()) {
                break;
            }
        }
        SettlementSheet sheet = NoticeQueries(m_unit.connection()).unsettled(*m_units.developer.id, until);
        if (sheet.jobs > 0) {
            sheet.party = m_units.developer;
            sheet.month = monthText(lastMonth);
            NoticeStore(m_unit).settle(sheet, until);
        }
    }

    void rework()
    {
        for (const ServiceOrder& order : m_orders) {
            if (!isUnfinished(order.state) || !order.intake.room) {
                continue;
            }
            const auto earlier = std::ranges::find_if(m_orders, [&](const ServiceOrder& other) {
                return other.state == OrderState::Closed && other.intake.room == order.intake.room &&
                       other.reportedAt < order.reportedAt;
            });
            if (earlier == m_orders.end()) {
                continue;
            }
            const QString reason = QStringLiteral("修后第三天又出现，客户不满意");
            AfterCareStore(m_unit).link(order, *earlier, reason);
            MatterStore(m_unit).addBadResult(*earlier, BadResultSource::Rework, reason, order.id);
            LetterEntry entry;
            entry.order = order.id;
            entry.fromDepartment = QStringLiteral("客户服务部");
            entry.sender = QStringLiteral("王芳");
            entry.toDepartment = QStringLiteral("工程部");
            entry.receiver = QStringLiteral("李明");
            entry.subject = QStringLiteral("关于 %1 返修").arg(order.intake.place);
            entry.text =
                QStringLiteral("%1 %2 维修后再次出现，请主管到现场查明原因，明确处理方案和时间后回复。")
                    .arg(order.intake.place, order.intake.content);
            entry.replyDue = m_clock.now().plusMinutes(day);
            if (const auto letter = letterWritten(entry, {m_clock.now(), clerk()})) {
                LetterStore(m_unit).insert(*letter);
            }
            return;
        }
    }

    void records()
    {
        int written = 0;
        for (const ServiceOrder& order : m_orders) {
            if (order.state != OrderState::Closed) {
                continue;
            }
            const OrderCompletion completion{QStringLiteral("密封件老化"), QStringLiteral("更换密封件并试压"),
                                             QStringLiteral("李明"), std::nullopt, 0};
            AfterCareStore store(m_unit);
            if (const auto sound = checked(completion, order, m_clock.now())) {
                static_cast<void>(store.save(order.id, {}, *sound));
            }
            if (const auto filing = filed({true, order.intake.chargeable, true, std::nullopt, {}}, order,
                                          {m_clock.now(), clerk()})) {
                static_cast<void>(store.file(order.id, *filing));
            }
            constexpr int wanted = 5;
            if (++written == wanted) {
                return;
            }
        }
    }

    UnitOfWork& m_unit;
    const Clock& m_clock;
    Units m_units;
    std::vector<ServiceOrder> m_orders; ///< the newest first
};

} // namespace

Result<void> fillAfterCare(DataFile& file, const Session& clerk)
{
    return file.writes().run(clerk, fillDemoCommand, [&](UnitOfWork& unit) -> Result<void> {
        AfterCareStory(unit, file.clock()).tell();
        return {};
    });
}

} // namespace pd::demo
