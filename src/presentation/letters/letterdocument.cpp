// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/letters/letterdocument.h"

#include "presentation/documents/paperframe.h"
#include "presentation/outside/outsidetexts.h"
#include "presentation/repairs/ordertime.h"

namespace pd {

namespace {

constexpr double formWidth = 190;
constexpr double labelWidth = 24;
constexpr double halfValue = formWidth / 2 - labelWidth;
constexpr double wholeValue = formWidth - labelWidth;
constexpr double textHeight = 34;
constexpr double replyHeight = 20;

FlowRow pair(const QString& left, const QString& leftValue, const QString& right, const QString& rightValue)
{
    return formRow({formLabel(left, labelWidth), formValue(leftValue, halfValue),
                    formLabel(right, labelWidth), formValue(rightValue, halfValue)});
}

FlowRow whole(const QString& label, const QString& value, double height = 8)
{
    return formRow({formLabel(label, labelWidth), formValue(value, wholeValue)}, height);
}

} // namespace

Document letterDocument(const ContactLetter& letter, const QString& orderNumber, const PaperHeading& heading,
                        const Clock& clock, const TextMeasure& measure, int printing)
{
    Document document;
    document.kind = QStringLiteral("contact-letter");
    document.title = letterKindOnPaper(letter.kind) + QLatin1Char(' ') + letter.number;
    document.paper = paperA5Landscape();
    document.watermark = heading.demo ? demoWatermark() : QString();
    PageFlow flow(measure, paperFrame(document.printable(), {letterKindOnPaper(letter.kind),
                                                             letter.number,
                                                             heading.centre,
                                                             {},
                                                             longTime(clock.now(), clock),
                                                             heading.printedBy,
                                                             printing - 1}));
    const QString due =
        letter.replyDue ? longTime(*letter.replyDue, clock) + QStringLiteral(" 前") : QString();
    flow.row(
        pair(QStringLiteral("发文部门"), letter.fromDepartment, QStringLiteral("发文人"), letter.sender));
    flow.row(
        pair(QStringLiteral("接文部门"), letter.toDepartment, QStringLiteral("接文人"), letter.receiver));
    flow.row(
        pair(QStringLiteral("发文日期"), longTime(letter.sentAt, clock), QStringLiteral("要求回复"), due));
    flow.row(pair(QStringLiteral("事由"), letter.subject, QStringLiteral("服务单号"), orderNumber));
    flow.row(whole(QStringLiteral("内容"), letter.text, textHeight));
    QString reply = letter.reply;
    if (letter.repliedAt) {
        reply += QStringLiteral("\n%1　%2").arg(letter.repliedBy, longTime(*letter.repliedAt, clock));
    }
    flow.row(whole(QStringLiteral("回复"), reply, replyHeight));
    putSignatures(flow, {QStringLiteral("发文人签字"), QStringLiteral("接文人签字"), QStringLiteral("日期")});
    document.pages = flow.finish();
    return document;
}

} // namespace pd
