// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/slipbookwords.h"

#include "domain/codes.h"
#include "domain/yuan.h"
#include "presentation/repairs/faultchoices.h"

#include <QtCore/QCoreApplication>

namespace pd {

namespace {

struct SlipBookWords {
    Q_DECLARE_TR_FUNCTIONS(SlipBookWords)
};

QString jobKindOnPaper(JobKind kind)
{
    switch (kind) {
    case JobKind::Repair:
        return QStringLiteral("报修");
    case JobKind::Special:
        return QStringLiteral("特约服务");
    case JobKind::Water:
        return QStringLiteral("送水");
    case JobKind::Cleaning:
        return QStringLiteral("保洁");
    }
    return {};
}

} // namespace

QString numberFateText(NumberFate fate)
{
    switch (fate) {
    case NumberFate::Back:
        return SlipBookWords::tr("Slip is back");
    case NumberFate::Out:
        return SlipBookWords::tr("Slip is out");
    case NumberFate::NotSent:
        return SlipBookWords::tr("Not dispatched");
    case NumberFate::Cancelled:
        return SlipBookWords::tr("Cancelled");
    case NumberFate::Merged:
        return SlipBookWords::tr("Merged");
    case NumberFate::Missing:
        return SlipBookWords::tr("No order carries it");
    }
    return {};
}

QString blankFateText(BlankFate fate)
{
    switch (fate) {
    case BlankFate::Used:
        return SlipBookWords::tr("Written by hand, entered");
    case BlankFate::Spoiled:
        return SlipBookWords::tr("Written by hand, spoiled");
    case BlankFate::Lost:
        return SlipBookWords::tr("Written by hand, lost");
    }
    return {};
}

QString differenceText(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::NotHandedOver:
        return SlipBookWords::tr("not handed over");
    case DifferenceKind::Amount:
        return SlipBookWords::tr("another amount on the list");
    case DifferenceKind::NotCharged:
        return SlipBookWords::tr("on a list, but free now");
    }
    return {};
}

QString financeTypeText(const FinanceType& type)
{
    return QStringLiteral("%1 · %2").arg(jobKindText(type.kind), faultName(type.groupZh, type.groupEn));
}

QString bookMonthText(const QString& month)
{
    return QStringLiteral("%1-%2").arg(month.left(4), month.mid(4));
}

QString recordedWords(const QString& words)
{
    const auto reason = fromCode(allWaitingReasons(), words);
    return reason ? waitingReasonText(*reason) : words;
}

QString recordedWordsOnPaper(const QString& words)
{
    const auto reason = fromCode(allWaitingReasons(), words);
    return reason ? waitingReasonOnPaper(*reason) : words;
}

StateLook numberFateLook(NumberFate fate)
{
    switch (fate) {
    case NumberFate::Back:
        return {QStringLiteral("slip"), StateTone::Success};
    case NumberFate::Out:
        return {QStringLiteral("waiting"), StateTone::Warning};
    case NumberFate::NotSent:
        return {QStringLiteral("add"), StateTone::Info};
    case NumberFate::Cancelled:
    case NumberFate::Merged:
        return {QStringLiteral("cancel"), StateTone::Neutral};
    case NumberFate::Missing:
        return {QStringLiteral("warning"), StateTone::Danger};
    }
    return {};
}

QString numberFateOnPaper(NumberFate fate)
{
    switch (fate) {
    case NumberFate::Back:
        return QStringLiteral("已返单");
    case NumberFate::Out:
        return QStringLiteral("未返单");
    case NumberFate::NotSent:
        return QStringLiteral("未派出");
    case NumberFate::Cancelled:
        return QStringLiteral("已撤单");
    case NumberFate::Merged:
        return QStringLiteral("已合并");
    case NumberFate::Missing:
        return QStringLiteral("缺号");
    }
    return {};
}

QString blankFateOnPaper(BlankFate fate)
{
    switch (fate) {
    case BlankFate::Used:
        return QStringLiteral("手写已补录");
    case BlankFate::Spoiled:
        return QStringLiteral("手写作废");
    case BlankFate::Lost:
        return QStringLiteral("手写遗失");
    }
    return {};
}

QString differenceOnPaper(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::NotHandedOver:
        return QStringLiteral("未移交");
    case DifferenceKind::Amount:
        return QStringLiteral("金额不符");
    case DifferenceKind::NotCharged:
        return QStringLiteral("已移交，现为免费");
    }
    return {};
}

QString financeTypeOnPaper(const FinanceType& type)
{
    return QStringLiteral("%1 · %2").arg(jobKindOnPaper(type.kind), type.groupZh);
}

QString bookMonthOnPaper(const QString& month)
{
    return QStringLiteral("%1年%2月").arg(month.left(4)).arg(month.mid(4).toInt());
}

QString amountText(const std::optional<Money>& amount)
{
    return amount ? groupedYuan(*amount) : QString();
}

} // namespace pd
