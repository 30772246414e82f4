// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/orderrules.h"

#include <array>

namespace pd {

namespace {

constexpr int longestLine = 200;
constexpr int longestText = 2000;
constexpr int longestContent = 10'000; // a caller who tells everything is written down to the end

struct TextField {
    QString OrderIntake::*member;
    const char* name;
    int longest;
};

constexpr std::array texts{
    TextField{&OrderIntake::place, "place", longestLine},
    TextField{&OrderIntake::content, "description", longestContent},
    TextField{&OrderIntake::material, "material", longestLine},
    TextField{&OrderIntake::reporterName, "caller", longestLine},
    TextField{&OrderIntake::reporterPhone, "phone", longestLine},
    TextField{&OrderIntake::note, "note", longestText},
    TextField{&OrderIntake::originDetail, "originDetail", longestLine},
};

} // namespace

Result<OrderIntake> checked(OrderIntake intake)
{
    for (const TextField& text : texts) {
        QString& value = intake.*text.member;
        value = value.trimmed();
        if (value.size() > text.longest) {
            return error(ErrorCode::TooLong, text.name, {std::to_string(text.longest)});
        }
    }
    if (intake.place.isEmpty() && !intake.room) {
        return error(ErrorCode::Required, "place");
    }
    if (!intake.faultKind) {
        return error(ErrorCode::Required, "faultKind");
    }
    if (intake.expected && *intake.expected < Money()) {
        return error(ErrorCode::OutOfRange, "expected", {"0.00", Money::fromFen(Money::limit()).toString()});
    }
    return intake;
}

QStringList differences(const OrderIntake& before, const OrderIntake& after)
{
    QStringList fields;
    const auto note = [&](bool differs, const QString& field) {
        if (differs) {
            fields += field;
        }
    };
    note(before.jobKind != after.jobKind, QStringLiteral("jobKind"));
    note(before.room != after.room || before.building != after.building || before.place != after.place,
         QStringLiteral("place"));
    note(before.part != after.part, QStringLiteral("part"));
    note(before.faultKind != after.faultKind, QStringLiteral("faultKind"));
    note(before.content != after.content, QStringLiteral("description"));
    note(before.material != after.material, QStringLiteral("material"));
    note(before.reporter != after.reporter || before.reporterName != after.reporterName,
         QStringLiteral("caller"));
    note(before.reporterPhone != after.reporterPhone, QStringLiteral("phone"));
    note(before.urgency != after.urgency, QStringLiteral("urgency"));
    note(before.warranty != after.warranty, QStringLiteral("warranty"));
    note(before.chargeable != after.chargeable, QStringLiteral("chargeable"));
    note(before.expected != after.expected, QStringLiteral("expected"));
    note(before.appointmentAt != after.appointmentAt, QStringLiteral("appointment"));
    note(before.note != after.note, QStringLiteral("note"));
    note(before.origin != after.origin || before.originDetail != after.originDetail,
         QStringLiteral("origin"));
    note(before.backFilled != after.backFilled, QStringLiteral("backFilled"));
    note(before.wishedTechnician != after.wishedTechnician, QStringLiteral("wishedTechnician"));
    return fields;
}

} // namespace pd
