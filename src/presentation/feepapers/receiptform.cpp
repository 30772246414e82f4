// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/feepapers/receiptform.h"

#include "presentation/documents/pageflow.h"
#include "presentation/documents/pagewriter.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>
#include <array>

namespace pd {

namespace {

/// Heights of a form's bands in millimetres.
struct Bands {
    double title;
    double info;
    double heading;
    double row;
    int rows; ///< per page, filled or not
    double total;
    double foot; ///< three lines and the code
    double points;
    bool paleHeadings; ///< needle printers make dots of grey
};

Bands bandsOf(ReceiptFormat format)
{
    switch (format) {
    case ReceiptFormat::ThirdForm:
        return {9.2, 5.2, 4.6, 5.0, 8, 6.4, 17.0, 9, false};
    case ReceiptFormat::HalfForm:
        return {12, 7, 6, 6.3, 12, 8.5, 20, 10, false};
    case ReceiptFormat::A5:
        return {12, 7, 6, 6.2, 12, 8.5, 20, 10, true};
    case ReceiptFormat::A4:
    case ReceiptFormat::Roll80:
    case ReceiptFormat::Roll58:
        break;
    }
    return {16, 9, 8, 8, 25, 11, 26, 11, true};
}

constexpr double stripWidth = 5; ///< for the copy's mark
constexpr double padding = 1.2;

enum Column { RoomColumn, TextColumn, PeriodColumn, DetailColumn, AmountColumn, columnCount };
constexpr std::array<double, columnCount> shares{0.13, 0.30, 0.19, 0.22, 0.16};

QString spaced(const QString& title)
{
    QStringList letters;
    for (const QChar c : title) {
        letters += c;
    }
    return letters.join(u' ');
}

class ReceiptForm {
public:
    ReceiptForm(const ReceiptOnPaper& receipt, const ReceiptStation& station, QString mark,
                const Clock& clock, const TextMeasure& measure)
        : m_receipt(receipt), m_snapshot(receipt.snapshot), m_station(station), m_mark(std::move(mark)),
          m_clock(clock), m_measure(measure), m_bands(bandsOf(station.format)),
          m_area(QRectF(QPointF(), receiptPaper(station.format, 0).page())
                     .marginsRemoved(receiptMargins(station.format)))
    {
        m_table = m_area.adjusted(0, 0, -stripWidth - 1, 0);
        m_value = {m_bands.points};
        m_bold = {m_bands.points, true};
        m_label = {m_bands.points - 1, false, m_bands.paleHeadings ? Ink::Grey : Ink::Black};
    }

    std::vector<DocumentPage> pages()
    {
        const auto rows = static_cast<std::size_t>(m_bands.rows);
        const std::size_t count = std::max<std::size_t>(1, (m_snapshot.lines.size() + rows - 1) / rows);
        std::vector<DocumentPage> pages(count);
        for (std::size_t page = 0; page < count; ++page) {
            PageWriter writer(pages[page], m_measure);
            draw(writer, page, count);
        }
        return pages;
    }

private:
    void draw(PageWriter& writer, std::size_t page, std::size_t pages)
    {
        double y = title(writer, m_area.top());
        y = info(writer, y);
        y = headings(writer, y);
        y = rows(writer, y, page, pages);
        y = total(writer, y, page + 1 == pages);
        foot(writer, y, static_cast<int>(page), static_cast<int>(pages));
        if (!m_mark.isEmpty()) {
            strip(writer);
        }
        if (m_receipt.printing.voided) {
            const double height = std::min(m_area.height() * 0.6, 60.0);
            writer.stamp({m_table.center().x() - 60, m_area.center().y() - height / 2, 120, height},
                         QStringLiteral("作废"));
        }
    }

    [[nodiscard]] bool blank() const { return !m_station.preprinted; }

    void label(PageWriter& writer, const QRectF& box, const QString& text,
               HorizontalAlign align = HorizontalAlign::Left) const
    {
        if (blank()) {
            writer.text(box, text, m_label, align);
        }
    }

    void rule(PageWriter& writer, QPointF from, QPointF to, double width = 0.2) const
    {
        if (blank()) {
            writer.line(from, to, width);
        }
    }

    double title(PageWriter& writer, double y) const
    {
        const double third = m_table.width() / 3;
        const double upper = m_bands.title * 0.55;
        if (blank()) {
            writer.boxed({m_table.left(), y, third, upper}, m_snapshot.office, {m_bands.points, true});
        }
        // A form that is printed already says 收款收据; anything else has to be said all the same.
        if (blank() || m_snapshot.kind != ReceiptKind::Payment) {
            const double points = m_bands.points * (m_snapshot.kind == ReceiptKind::SetOff ? 1.4 : 1.75);
            writer.text({m_table.left() + third, y, third, m_bands.title},
                        spaced(receiptTitle(m_snapshot.kind)), {points, true}, HorizontalAlign::Center);
        }
        const QRectF right(m_table.left() + 2 * third, y, third, upper);
        writer.text(right, (blank() ? QStringLiteral("No. ") : QString()) + m_snapshot.number,
                    {m_bands.points + 1, true}, HorizontalAlign::Right);
        writer.boxed({m_table.left(), y + upper, third, m_bands.title - upper},
                     reprintMark(m_receipt.printing), {m_bands.points - 1, true});
        const double lower = (m_bands.title - upper);
        label(writer, {right.left(), y + upper, third - timeWidth(), lower}, QStringLiteral("收款时间 "),
              HorizontalAlign::Right);
        writer.text({right.right() - timeWidth(), y + upper, timeWidth(), lower},
                    longTime(m_snapshot.at, m_clock), {m_bands.points - 1}, HorizontalAlign::Right);
        return y + m_bands.title;
    }

    [[nodiscard]] double timeWidth() const { return m_bands.points * 3.1; }

    double info(PageWriter& writer, double y) const
    {
        const double half = m_table.width() / 2;
        const double labelWidth = m_bands.points * 1.35;
        const double height = m_bands.info;
        label(writer, {m_table.left(), y, labelWidth, height}, QStringLiteral("交款人"));
        writer.boxed({m_table.left() + labelWidth, y, half - labelWidth - 2, height}, m_snapshot.payer,
                     {m_bands.points + 0.5, true});
        label(writer, {m_table.left() + half, y, labelWidth, height}, QStringLiteral("房　号"));
        writer.boxed({m_table.left() + half + labelWidth, y, half - labelWidth, height},
                     roomsOnPaper(m_snapshot.lines), {m_bands.points + 0.5, true});
        return y + height;
    }

    [[nodiscard]] QRectF cell(int column, double y, double height) const
    {
        double x = m_table.left();
        for (int before = 0; before < column; ++before) {
            x += shares.at(static_cast<std::size_t>(before)) * m_table.width();
        }
        return {x, y, shares.at(static_cast<std::size_t>(column)) * m_table.width(), height};
    }

    static QRectF inner(const QRectF& box) { return box.adjusted(padding, 0, -padding, 0); }

    double headings(PageWriter& writer, double y) const
    {
        static const std::array<QString, columnCount> texts{
            QStringLiteral("房号"), QStringLiteral("收费项目"), QStringLiteral("所属期间"),
            QStringLiteral("计费说明"), QStringLiteral("金额（元）")};
        const double height = m_bands.heading;
        if (blank()) {
            const QRectF band(m_table.left(), y, m_table.width(), height);
            writer.rect(band, 0, m_bands.paleHeadings);
            for (int column = 0; column < columnCount; ++column) {
                label(writer, inner(cell(column, y, height)), texts.at(static_cast<std::size_t>(column)),
                      column == AmountColumn ? HorizontalAlign::Right : HorizontalAlign::Left);
            }
            rule(writer, band.topLeft(), band.topRight(), 0.4);
            rule(writer, band.bottomLeft(), band.bottomRight());
        }
        return y + height;
    }

    double rows(PageWriter& writer, double top, std::size_t page, std::size_t pages) const
    {
        const auto perPage = static_cast<std::size_t>(m_bands.rows);
        const double bottom = top + m_bands.row * m_bands.rows;
        for (std::size_t row = 0; row < perPage; ++row) {
            const double y = top + m_bands.row * static_cast<double>(row);
            const std::size_t index = page * perPage + row;
            if (index < m_snapshot.lines.size()) {
                line(writer, m_snapshot.lines[index], y);
            } else if (index == m_snapshot.lines.size() && page + 1 == pages) {
                label(writer, inner(cell(TextColumn, y, m_bands.row)), QStringLiteral("（以下空白）"));
            }
            rule(writer, {m_table.left(), y + m_bands.row}, {m_table.right(), y + m_bands.row},
                 row + 1 == perPage ? 0.2 : 0.1);
        }
        const double heading = top - m_bands.heading;
        for (int column = 1; column < columnCount; ++column) {
            const double x = cell(column, 0, 0).left();
            rule(writer, {x, heading}, {x, bottom}, 0.1);
        }
        return bottom;
    }

    void line(PageWriter& writer, const PrintedLine& line, double y) const
    {
        const auto put = [&](int column, const QString& text, const TextStyle& style,
                             HorizontalAlign align = HorizontalAlign::Left) {
            writer.boxed(inner(cell(column, y, m_bands.row)), text, style, align);
        };
        const TextStyle small{m_bands.points - 1};
        put(RoomColumn, line.room, m_value);
        put(TextColumn, line.text, m_value);
        put(PeriodColumn, line.period, small);
        put(DetailColumn, line.detail, small);
        writer.text(inner(cell(AmountColumn, y, m_bands.row)), receiptAmount(m_snapshot, line.amount),
                    m_value, HorizontalAlign::Right);
    }

    double total(PageWriter& writer, double y, bool last) const
    {
        const double height = m_bands.total;
        const double labelWidth = m_bands.points * 2.2;
        const double amountWidth = m_table.width() * 0.24;
        const QRectF band(m_table.left(), y, m_table.width(), height);
        label(writer, {band.left() + padding, y, labelWidth, height},
              last ? QStringLiteral("合计（大写）") : QStringLiteral("接下页"));
        if (last) {
            writer.text({band.left() + padding + labelWidth, y,
                         band.width() - labelWidth - amountWidth - 2 * padding, height},
                        QStringLiteral("人民币") + m_snapshot.capital, {m_bands.points + 0.5, true});
            writer.text({band.right() - amountWidth, y, amountWidth - padding, height},
                        QStringLiteral("¥") + receiptTotal(m_snapshot), {m_bands.points + 2, true},
                        HorizontalAlign::Right);
        }
        rule(writer, band.bottomLeft(), band.bottomRight(), 0.4);
        rule(writer, {band.left(), m_area.top() + m_bands.title + m_bands.info}, band.bottomLeft(), 0.4);
        rule(writer, {band.right(), m_area.top() + m_bands.title + m_bands.info}, band.bottomRight(), 0.4);
        return y + height;
    }

    void foot(PageWriter& writer, double y, int page, int pages) const
    {
        const double side = m_bands.foot - 0.6;
        const QRectF code(m_table.right() - side, y + 0.6, side, side);
        const double width = m_table.width() - side - 2;
        const double left = m_table.left();
        const double lineHeight = side / 3;
        const double labelWidth = m_bands.points * 1.7;
        const auto lineTop = [&](int line) { return y + 0.6 + lineHeight * line; };
        const bool last = page + 1 == pages;
        if (last) {
            label(writer, {left, lineTop(0), labelWidth, lineHeight}, QStringLiteral("收款方式"));
            QStringList paid{tendersOnPaper(m_snapshot), changeOnPaper(m_snapshot)};
            if (m_snapshot.prepaid) {
                paid +=
                    QStringLiteral("预存余额 ") + QString::fromStdString(m_snapshot.prepaid->toString(true));
            }
            paid.removeAll({});
            writer.boxed({left + labelWidth, lineTop(0), width - labelWidth, lineHeight},
                         paid.join(QStringLiteral("；")), m_value);
            label(writer, {left, lineTop(1), labelWidth, lineHeight}, QStringLiteral("备　　注"));
            writer.boxed({left + labelWidth, lineTop(1), width - labelWidth, lineHeight},
                         remarkOnPaper(m_snapshot), m_value);
        }
        const double quarter = width / 4;
        label(writer, {left, lineTop(2), labelWidth, lineHeight}, QStringLiteral("收 款 人"));
        writer.boxed({left + labelWidth, lineTop(2), quarter * 1.3 - labelWidth, lineHeight},
                     m_snapshot.cashier, m_value);
        label(writer, {left + quarter * 1.3, lineTop(2), quarter * 1.3, lineHeight},
              QStringLiteral("收款单位（盖章）"));
        writer.text({left + quarter * 2.6, lineTop(2), quarter * 0.8, lineHeight},
                    QStringLiteral("校验码 ") + m_snapshot.code, {m_bands.points - 1}, HorizontalAlign::Left);
        writer.text({left + quarter * 3.4, lineTop(2), quarter * 0.6, lineHeight},
                    PageFlow::pageMark(page, pages), {m_bands.points - 1}, HorizontalAlign::Right);
        writer.qr(code, receiptQrText(m_snapshot));
    }

    void strip(PageWriter& writer) const
    {
        const QRectF box(m_area.right() - stripWidth, m_area.top(), stripWidth, m_area.height());
        TextStyle style{m_bands.points - 1};
        constexpr double leastPoints = 5;
        while (style.points > leastPoints &&
               static_cast<double>(m_mark.size()) * lineHeight(style) > box.height()) {
            style.points -= 0.5;
        }
        writer.vertical(box, m_mark, style);
    }

    const ReceiptOnPaper& m_receipt;
    const ReceiptSnapshot& m_snapshot;
    ReceiptStation m_station;
    QString m_mark;
    const Clock& m_clock;
    const TextMeasure& m_measure;
    Bands m_bands;
    QRectF m_area;
    QRectF m_table; ///< without the strip of the copy's mark
    TextStyle m_value;
    TextStyle m_bold;
    TextStyle m_label;
};

} // namespace

std::vector<DocumentPage> receiptFormPages(const ReceiptOnPaper& receipt, const ReceiptStation& station,
                                           const QString& mark, const Clock& clock,
                                           const TextMeasure& measure)
{
    return ReceiptForm(receipt, station, mark, clock, measure).pages();
}

} // namespace pd
