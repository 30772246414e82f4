// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/documents/pagewriter.h"
#include "presentation/feepapers/receiptform.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

namespace {

constexpr double columnWidth = 1.5; // 12 of 203 dots an inch
constexpr double rowHeight = 4.0;
constexpr double textPoints = 8.5; // a Chinese character is two columns wide

/// Columns a text takes; a Chinese character two.
int columnsOf(const QString& text)
{
    int columns = 0;
    for (const QChar c : text) {
        columns += c.unicode() < 0x1100 ? 1 : 2;
    }
    return columns;
}

QStringList wrappedAt(const QString& text, int columns)
{
    QStringList lines;
    QString line;
    int used = 0;
    for (const QChar c : text.simplified()) {
        const int wide = columnsOf(QString(c));
        if (used + wide > columns) {
            lines += line;
            line.clear();
            used = 0;
        }
        if (line.isEmpty() && c == u' ') { // no line begins with one
            continue;
        }
        line += c;
        used += wide;
    }
    if (!line.isEmpty()) {
        lines += line;
    }
    return lines;
}

class Strip {
public:
    Strip(const ReceiptOnPaper& receipt, const ReceiptStation& station, QString mark, const Clock& clock,
          const TextMeasure& measure)
        : m_receipt(receipt), m_snapshot(receipt.snapshot), m_station(station), m_mark(std::move(mark)),
          m_clock(clock), m_margins(receiptMargins(station.format)), m_writer(m_page, measure),
          m_y(m_margins.top())
    {
        m_width = receiptPaper(station.format, 0).page().width() - m_margins.left() - m_margins.right();
        m_columns = static_cast<int>(m_width / columnWidth + 0.01);
    }

    RollStrip made()
    {
        head();
        lines();
        money();
        foot();
        return {std::move(m_page), m_y + m_margins.bottom()};
    }

private:
    [[nodiscard]] bool blank() const { return !m_station.preprinted; }
    [[nodiscard]] QRectF row(double height) const { return {m_margins.left(), m_y, m_width, height}; }

    void centred(const QString& text, double points, bool bold, double height)
    {
        if (!text.isEmpty()) {
            m_writer.boxed(row(height), text, {points, bold}, HorizontalAlign::Center);
            m_y += height;
        }
    }
    /// As many rows as the text needs.
    void wrapped(const QString& text, bool bold = false)
    {
        for (const QString& line : wrappedAt(text, m_columns)) {
            m_writer.text(row(rowHeight), line, {textPoints, bold});
            m_y += rowHeight;
        }
    }
    void named(const QString& label, const QString& value)
    {
        if (!value.isEmpty()) {
            wrapped(blank() ? label + u' ' + value : value);
        }
    }
    /// The amount stands at the right; the text goes on below where there is no room beside it.
    void priced(const QString& text, const QString& amount, bool bold = false)
    {
        const int free = m_columns - columnsOf(amount) - 1;
        QStringList parts = wrappedAt(text, m_columns);
        if (!parts.isEmpty() && columnsOf(parts.last()) > free) {
            parts += QString();
        }
        for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
            m_writer.text(row(rowHeight), parts[i], {textPoints, bold});
            m_y += rowHeight;
        }
        QRectF box = row(rowHeight);
        const double amountWidth = (columnsOf(amount) + 1) * columnWidth;
        m_writer.text({box.right() - amountWidth, box.top(), amountWidth, box.height()}, amount,
                      {textPoints, bold}, HorizontalAlign::Right);
        box.setWidth(box.width() - amountWidth);
        if (!parts.isEmpty()) {
            m_writer.text(box, parts.last(), {textPoints, bold});
        }
        m_y += rowHeight;
    }
    void rule()
    {
        if (blank()) {
            m_writer.line({m_margins.left(), m_y + 0.8}, {m_margins.left() + m_width, m_y + 0.8}, 0.25);
        }
        m_y += 1.6;
    }

    void head()
    {
        if (blank()) {
            centred(m_snapshot.office, 10.5, true, 5.2);
        }
        if (blank() || m_snapshot.kind != ReceiptKind::Payment) {
            centred(receiptTitle(m_snapshot.kind), 14, true, 7);
        }
        if (!m_mark.isEmpty()) {
            centred(m_mark, 7.5, false, rowHeight);
        }
        if (m_receipt.printing.voided) {
            centred(QStringLiteral("【作　废】"), 14, true, 7);
        }
        wrapped(reprintMark(m_receipt.printing), true);
        rule();
        named(QStringLiteral("单　号"), m_snapshot.number);
        named(QStringLiteral("时　间"), longTime(m_snapshot.at, m_clock));
        named(QStringLiteral("房　号"), roomsOnPaper(m_snapshot.lines));
        named(QStringLiteral("交款人"), m_snapshot.payer);
        rule();
    }

    void lines()
    {
        const QString first = m_snapshot.lines.empty() ? QString() : m_snapshot.lines.front().room;
        const bool manyRooms = std::ranges::any_of(
            m_snapshot.lines, [&](const PrintedLine& line) { return line.room != first; });
        for (const PrintedLine& line : m_snapshot.lines) {
            QString text = manyRooms && !line.room.isEmpty() ? line.room + u' ' + line.text : line.text;
            if (!line.period.isEmpty()) {
                text += u' ' + line.period;
            }
            priced(text, receiptAmount(m_snapshot, line.amount));
            for (const QString& part : wrappedAt(line.detail, m_columns - 2)) {
                m_writer.text(row(rowHeight).adjusted(2 * columnWidth, 0, 0, 0), part, {7});
                m_y += rowHeight;
            }
        }
        rule();
    }

    void money()
    {
        // "¥" is no character of GB 2312, which such printers speak: the wide one is.
        const double height = 6;
        if (blank()) {
            m_writer.text(row(height), QStringLiteral("合计"), {11, true});
        }
        m_writer.text(row(height).adjusted(9, 0, 0, 0), QStringLiteral("￥") + receiptTotal(m_snapshot),
                      {13, true}, HorizontalAlign::Right);
        m_y += height;
        wrapped(QStringLiteral("人民币") + m_snapshot.capital, true);
        for (const PrintedTender& tender : m_snapshot.tenders) {
            priced(tender.method, receiptAmount(m_snapshot, tender.amount));
        }
        if (m_snapshot.change != Money()) {
            priced(QStringLiteral("实收"), QString::fromStdString(m_snapshot.given.toString(true)));
            priced(QStringLiteral("找零"), QString::fromStdString(m_snapshot.change.toString(true)));
        }
        if (m_snapshot.prepaid) {
            priced(QStringLiteral("预存余额"), QString::fromStdString(m_snapshot.prepaid->toString(true)));
        }
        named(QStringLiteral("备　注"), remarkOnPaper(m_snapshot));
        rule();
    }

    void foot()
    {
        named(QStringLiteral("收款人"), m_snapshot.cashier);
        named(QStringLiteral("校验码"), m_snapshot.code);
        constexpr double side = 24;
        m_writer.qr({m_margins.left() + (m_width - side) / 2, m_y, side, side}, receiptQrText(m_snapshot));
        m_y += side;
        if (blank()) {
            centred(QStringLiteral("请妥善保管，凭此收据核对"), 7.5, false, rowHeight);
        }
        if (m_receipt.printing.voided) {
            const double height = std::min({40.0, m_y / 2, m_width * 0.65});
            m_writer.stamp({m_margins.left(), m_y / 2 - height / 2, m_width, height}, QStringLiteral("作废"));
        }
    }

    const ReceiptOnPaper& m_receipt;
    const ReceiptSnapshot& m_snapshot;
    ReceiptStation m_station;
    QString m_mark;
    const Clock& m_clock;
    QMarginsF m_margins;
    DocumentPage m_page;
    PageWriter m_writer;
    double m_y;
    double m_width = 0;
    int m_columns = 0;
};

} // namespace

RollStrip receiptStrip(const ReceiptOnPaper& receipt, const ReceiptStation& station, const QString& mark,
                       const Clock& clock, const TextMeasure& measure)
{
    return Strip(receipt, station, mark, clock, measure).made();
}

} // namespace pd
