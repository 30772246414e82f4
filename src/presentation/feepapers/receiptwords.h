// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/receipt.h"
#include "domain/fees/receiptpaper.h"

#include <QtCore/QStringList>

namespace pd {

/// Which print of a receipt this is, and who prints it again.
struct ReceiptPrinting {
    int printing = 1; ///< 1: the first one, which is never marked
    QString printedAt;
    QString printedBy;
    bool voided = false;
};

// The words of a receipt on paper: Chinese, and from the snapshot alone (B16).

/// 收款收据, 预存抵扣收据, 退款单, 红冲收据
QString receiptTitle(ReceiptKind kind);
/// "3-2-1201"; of many rooms the first ones and how many there are.
QString roomsOnPaper(const std::vector<PrintedLine>& lines);
/// "1,234.50". What a refund or reversal gives back is printed without its sign.
QString receiptAmount(const ReceiptSnapshot& snapshot, Money amount);
/// The total without its sign: "1,234.50".
QString receiptTotal(const ReceiptSnapshot& snapshot);
/// "现金 500.00　微信 100.00"
QString tendersOnPaper(const ReceiptSnapshot& snapshot);
/// "实收 600.00　找零 12.50"; empty where no change was given.
QString changeOnPaper(const ReceiptSnapshot& snapshot);
/// The number of what is taken back, and the remark.
QString remarkOnPaper(const ReceiptSnapshot& snapshot);
/// "补打 第 1 次 2026-11-21 10:00 郑燕" of the second print; empty of the first.
QString reprintMark(const ReceiptPrinting& printing);
/// What the code of squares says: number and code.
QString receiptQrText(const ReceiptSnapshot& snapshot);
/// "第一联　存根　白"
QString copyMark(const std::vector<ReceiptCopy>& copies, std::size_t index);
/// All of them, for paper that makes the copies itself: "一式三联　①存根白　②客户红　③财务黄".
QString allCopiesMark(const std::vector<ReceiptCopy>& copies);

} // namespace pd
