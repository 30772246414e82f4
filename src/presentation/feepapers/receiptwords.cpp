// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/feepapers/receiptwords.h"

#include <array>

namespace pd {

namespace {

constexpr qsizetype mostRooms = 3;
const QString& gap()
{
    static const QString space = QStringLiteral("　");
    return space;
}

QString grouped(Money amount)
{
    return QString::fromStdString(amount.toString(true));
}

/// A count of copies in words: 一 … 五.
QString countWord(std::size_t count)
{
    static constexpr std::array<char16_t, mostReceiptCopies> words{u'一', u'二', u'三', u'四', u'五'};
    return count >= 1 && count <= words.size() ? QString(QChar(words[count - 1])) : QString::number(count);
}

QString circled(std::size_t index)
{
    static constexpr std::array<char16_t, mostReceiptCopies> figures{u'①', u'②', u'③', u'④', u'⑤'};
    return index < figures.size() ? QString(QChar(figures[index])) : QString::number(index + 1);
}

} // namespace

QString receiptTitle(ReceiptKind kind)
{
    switch (kind) {
    case ReceiptKind::Payment:
        return QStringLiteral("收款收据");
    case ReceiptKind::SetOff:
        return QStringLiteral("预存抵扣收据");
    case ReceiptKind::Refund:
        return QStringLiteral("退款单");
    case ReceiptKind::Reversal:
        return QStringLiteral("红冲收据");
    }
    return {};
}

QString roomsOnPaper(const std::vector<PrintedLine>& lines)
{
    QStringList rooms;
    for (const PrintedLine& line : lines) {
        if (!line.room.isEmpty() && !rooms.contains(line.room)) {
            rooms += line.room;
        }
    }
    const QString first = rooms.mid(0, mostRooms).join(QStringLiteral("、"));
    return rooms.size() <= mostRooms ? first : QStringLiteral("%1 等 %2 户").arg(first).arg(rooms.size());
}

QString receiptAmount(const ReceiptSnapshot& snapshot, Money amount)
{
    return grouped(snapshot.total < Money() ? -amount : amount);
}

QString receiptTotal(const ReceiptSnapshot& snapshot)
{
    return receiptAmount(snapshot, snapshot.total);
}

QString tendersOnPaper(const ReceiptSnapshot& snapshot)
{
    QStringList parts;
    for (const PrintedTender& tender : snapshot.tenders) {
        parts += tender.method + u' ' + receiptAmount(snapshot, tender.amount);
    }
    return parts.join(gap());
}

QString changeOnPaper(const ReceiptSnapshot& snapshot)
{
    if (snapshot.change == Money()) {
        return {};
    }
    return QStringLiteral("实收 %1").arg(grouped(snapshot.given)) + gap() +
           QStringLiteral("找零 %1").arg(grouped(snapshot.change));
}

QString remarkOnPaper(const ReceiptSnapshot& snapshot)
{
    QStringList parts;
    if (!snapshot.original.isEmpty()) {
        parts += QStringLiteral("原收据 ") + snapshot.original;
    }
    if (!snapshot.remark.isEmpty()) {
        parts += snapshot.remark;
    }
    return parts.join(gap());
}

QString reprintMark(const ReceiptPrinting& printing)
{
    if (printing.printing <= 1) {
        return {};
    }
    return QStringLiteral("补打 第 %1 次 %2 %3")
        .arg(QString::number(printing.printing - 1), printing.printedAt, printing.printedBy);
}

QString receiptQrText(const ReceiptSnapshot& snapshot)
{
    return snapshot.number + u' ' + snapshot.code;
}

QString copyMark(const std::vector<ReceiptCopy>& copies, std::size_t index)
{
    const ReceiptCopy& copy = copies[index];
    const QString mark = QStringLiteral("第%1联").arg(countWord(index + 1)) + gap() + copy.label;
    return copy.colour.isEmpty() ? mark : mark + gap() + copy.colour;
}

QString allCopiesMark(const std::vector<ReceiptCopy>& copies)
{
    QString mark = QStringLiteral("一式%1联").arg(countWord(copies.size()));
    for (std::size_t i = 0; i < copies.size(); ++i) {
        mark += gap() + circled(i) + copies[i].label + copies[i].colour;
    }
    return mark;
}

} // namespace pd
