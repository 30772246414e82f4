// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/capitalamount.h"
#include "presentation/feepapers/receiptdocument.h"

#include <gtest/gtest.h>

namespace pd::test {

/// Saturday 2026-11-21 09:30.
inline constexpr Timestamp receiptTime{1'795'224'600'000};

[[nodiscard]] inline ReceiptSnapshot sampleReceipt(int lines = 3, std::int64_t fenEach = 16'545)
{
    static const QStringList texts{QStringLiteral("物业服务费"), QStringLiteral("公共能耗分摊"),
                                   QStringLiteral("地下车位管理费"), QStringLiteral("生活垃圾清运费"),
                                   QStringLiteral("二次供水加压费")};
    ReceiptSnapshot snapshot;
    snapshot.office = QStringLiteral("富成花园物业服务中心");
    snapshot.number = QStringLiteral("PJ-202611-0187");
    snapshot.at = receiptTime;
    snapshot.payer = QStringLiteral("王芳");
    for (int i = 0; i < lines; ++i) {
        snapshot.lines.push_back({.room = QStringLiteral("3-2-1201"),
                                  .text = texts[i % texts.size()],
                                  .period = QStringLiteral("2026-11"),
                                  .detail = i % 2 == 0 ? QStringLiteral("89.43 m² × 1.85 × 1 月") : QString(),
                                  .amount = Money::fromFen(fenEach)});
        snapshot.total += Money::fromFen(fenEach);
    }
    snapshot.capital = capitalAmount(snapshot.total < Money() ? -snapshot.total : snapshot.total);
    snapshot.tenders = {{QStringLiteral("现金"), snapshot.total}};
    snapshot.given = snapshot.total + Money::fromFen(365);
    snapshot.change = Money::fromFen(365);
    snapshot.prepaid = Money::fromFen(12'000);
    snapshot.cashier = QStringLiteral("周敏");
    snapshot.code = QStringLiteral("3F9A20C1");
    return snapshot;
}

/// Names of 20 characters, 12 lines of several rooms, an amount of 亿.
[[nodiscard]] inline ReceiptSnapshot heaviestReceipt()
{
    ReceiptSnapshot snapshot = sampleReceipt(12, 99'999'999'999 / 12);
    snapshot.office = QStringLiteral("富成花园二期高层住宅区综合物业服务中心客服部");
    snapshot.payer = QStringLiteral("买买提·阿卜杜热合曼·伊斯拉木江·努尔");
    for (std::size_t i = 0; i < snapshot.lines.size(); ++i) {
        PrintedLine& line = snapshot.lines[i];
        line.room = QStringLiteral("商业楼-地下二层-B区%1").arg(i + 101);
        line.text = QStringLiteral("地下车库公共照明及通风设备运行能耗分摊费");
        line.period = QStringLiteral("2026-10-01 至 2026-12-31");
        line.detail = QStringLiteral("12,345.67 m² × 118.8500 × 12 月，按元四舍五入");
    }
    const Money missing = Money::fromFen(99'999'999'999) - snapshot.total;
    snapshot.lines.back().amount += missing;
    snapshot.total += missing;
    snapshot.capital = capitalAmount(snapshot.total);
    snapshot.tenders = {{QStringLiteral("银行转账"), Money::fromFen(99'999'999'999 - 300)},
                        {QStringLiteral("支付宝"), Money::fromFen(100)},
                        {QStringLiteral("预存抵扣"), Money::fromFen(200)}};
    snapshot.given = Money::fromFen(100'000'000'000);
    snapshot.change = Money::fromFen(1);
    snapshot.prepaid = Money::fromFen(99'999'999'999);
    snapshot.original = QStringLiteral("PJ-202610-10187");
    snapshot.remark = QStringLiteral("代收开发商移交前欠费，业主委托亲属办理，已核对身份证件及委托书原件");
    snapshot.cashier = QStringLiteral("阿卜杜拉·买买提·吐尔逊江");
    snapshot.demo = true;
    return snapshot;
}

[[nodiscard]] inline ReceiptOnPaper onPaper(ReceiptSnapshot snapshot, int printing = 1, bool voided = false)
{
    return {std::move(snapshot),
            {printing, QStringLiteral("2026-11-22 10:05"), QStringLiteral("郑燕"), voided}};
}

[[nodiscard]] inline ReceiptLook lookOf(ReceiptFormat format, CopyMode mode = CopyMode::Carbon,
                                        bool preprinted = false)
{
    return {{format, mode, preprinted}, usualReceiptCopies()};
}

} // namespace pd::test
