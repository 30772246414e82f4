// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/letters/letterdesk.h"
#include "application/outside/noticedesk.h"
#include "application/outside/outsidedesk.h"
#include "application/repairs/aftercaredesk.h"
#include "support/repairoffice.h"

namespace pd::test {

/// The repair office `Base` with a developer, a builder who answers for waterproofing, a crew under contract
/// and a lift company; waterproofing of 3-2-1201 is in warranty until 2027-03-01, that of 3-2-1202 is over.
template <class Base>
class WithOutside : public Base {
public:
    WithOutside()
    {
        builder = add(PartyKind::Builder, "华建建筑", "13922110033", {WarrantyPart::Waterproofing});
        developer = add(PartyKind::Developer, "富成地产", "02088886666", {}, {}, 80);
        crew = add(PartyKind::Contractor, "恒修工程队", "13711228899", {}, "水工 泥瓦工");
        lift = add(PartyKind::Lift, "迅通电梯", "4008001234", {}, "电梯工");
        Base::valueOf(this->writes().run(
            Base::admin(), Command{"test.warranty", Permission::EditRegistry},
            [](UnitOfWork& unit) -> Result<int> {
                unit.connection().executeScript(
                    "INSERT INTO room_warranty (room_id, part, end_date) VALUES "
                    "(1, 'waterproofing', '2027-03-01'), (2, 'waterproofing', '2026-11-20');");
                unit.audit(QStringLiteral("estate"), {}, {{QStringLiteral("warranty"), true}});
                return 0;
            }));
    }

    OutsideDesk outside{this->writes(), this->reads()};
    NoticeDesk notices{this->writes(), this->reads()};
    LetterDesk letters{this->writes(), this->reads()};
    AfterCareDesk care{this->writes(), this->reads()};
    OutsidePartyId developer{0};
    OutsidePartyId builder{0};
    OutsidePartyId crew{0};
    OutsidePartyId lift{0};

    OutsidePartyId add(PartyKind kind, const char* name, const char* phone,
                       std::vector<WarrantyPart> parts = {}, const char* trades = "", int feePermille = 0)
    {
        OutsideParty party;
        party.kind = kind;
        party.name = QString::fromUtf8(name);
        party.phone = QString::fromLatin1(phone);
        party.parts = std::move(parts);
        party.trades = QString::fromUtf8(trades);
        party.feePermille = feePermille;
        return *Base::valueOf(outside.add(Base::admin(), party)).id;
    }
    [[nodiscard]] NoticeEntry entry() const
    {
        NoticeEntry entry;
        entry.party = builder;
        entry.part = WarrantyPart::Waterproofing;
        entry.content = QStringLiteral("厨房顶渗水");
        return entry;
    }
    OutsideNotice sentNotice(const ServiceOrder& order)
    {
        return Base::valueOf(notices.send(Base::admin(), order.id, entry()));
    }
    /// Done by the crew for `fen` on behalf of the developer, and accepted by the owner now.
    OutsideNotice acceptedNotice(const ServiceOrder& order, std::int64_t fen)
    {
        const Session admin = Base::admin();
        OutsideNotice notice = sentNotice(order);
        notice = Base::valueOf(
            notices.replace(admin, notice.id, notice.version,
                            {Replacement::Crew, crew, developer, QStringLiteral("来不及"), std::nullopt}));
        notice = Base::valueOf(
            notices.finish(admin, notice.id, notice.version,
                           {std::nullopt, QStringLiteral("重做防水"), Money::fromFen(fen), std::nullopt}));
        return Base::valueOf(
            notices.inspect(admin, notice.id, notice.version,
                            {QStringLiteral("张三丰"), true, true, {}, std::nullopt, std::nullopt}));
    }
};

using OutsideOffice = WithOutside<RepairOffice>;

} // namespace pd::test
