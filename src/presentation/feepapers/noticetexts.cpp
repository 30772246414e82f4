// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/feepapers/noticetexts.h"

#include <QtCore/QCoreApplication>

namespace pd {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(NoticeTexts)
};

} // namespace

QString deliveryWayText(DeliveryWay way)
{
    switch (way) {
    case DeliveryWay::LetterBox:
        return Texts::tr("Letter box");
    case DeliveryWay::Phone:
        return Texts::tr("Phone");
    case DeliveryWay::Fax:
        return Texts::tr("Fax");
    case DeliveryWay::RegisteredMail:
        return Texts::tr("Registered mail");
    case DeliveryWay::InPerson:
        return Texts::tr("In person");
    }
    return {};
}

QString deliveryResultText(DeliveryResult result)
{
    switch (result) {
    case DeliveryResult::Told:
        return Texts::tr("Told");
    case DeliveryResult::NotReached:
        return Texts::tr("Not reached");
    case DeliveryResult::Objected:
        return Texts::tr("Objected: to be explained and checked with finance");
    }
    return {};
}

QString noticeStandingText(NoticeStanding standing)
{
    switch (standing) {
    case NoticeStanding::ToMake:
        return Texts::tr("to do");
    case NoticeStanding::Printed:
        return Texts::tr("printed");
    case NoticeStanding::Told:
        return Texts::tr("told");
    case NoticeStanding::NotReached:
        return Texts::tr("not reached");
    case NoticeStanding::Objected:
        return Texts::tr("objected");
    }
    return {};
}

StateLook noticeStandingLook(NoticeStanding standing)
{
    switch (standing) {
    case NoticeStanding::ToMake:
        break;
    case NoticeStanding::Printed:
        return {QStringLiteral("print"), StateTone::Info};
    case NoticeStanding::Told:
        return {QStringLiteral("tick"), StateTone::Success};
    case NoticeStanding::NotReached:
    case NoticeStanding::Objected:
        return {QStringLiteral("warning"), StateTone::Warning};
    }
    return {};
}

} // namespace pd
