// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/dispatchsheet.h"

#include "domain/repairs/deadlines.h"
#include "presentation/repairs/faultchoices.h"
#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/ordertime.h"

#include <QtCore/QCoreApplication>

namespace pd {

namespace {

class SheetMaker {
    Q_DECLARE_TR_FUNCTIONS(DispatchSheet)
public:
    explicit SheetMaker(const Clock& clock) : m_clock(clock) {}

    static std::vector<std::pair<QString, int>> columns()
    {
        return {{tr("Number"), 18},        {tr("Place"), 16},       {tr("Fault"), 14},
                {tr("Content"), 40},       {tr("Urgency"), 10},     {tr("Technician"), 12},
                {tr("State"), 14},         {tr("Reported"), 17},    {tr("Dispatched"), 17},
                {tr("Appointment"), 17},   {tr("Arrived"), 17},     {tr("Done"), 17},
                {tr("Slip returned"), 17}, {tr("Waiting for"), 16}, {tr("Definite time"), 17},
                {tr("Over 24 h"), 10}};
    }

    void add(const QStringList& texts)
    {
        SheetRow row{static_cast<int>(m_rows.size()) + 1, {}};
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (!texts.at(i).isEmpty()) {
                row.cells.push_back({static_cast<int>(i), CellKind::Text, texts.at(i)});
            }
        }
        m_rows.push_back(std::move(row));
    }

    void add(const OrderRow& row)
    {
        const ServiceOrder& order = row.order;
        add({order.number, order.intake.place, faultName(row.faultZh, row.faultEn), orderContent(row),
             urgencyText(order.intake.urgency), row.technicianName, orderStateText(order.state),
             time(order.reportedAt), time(order.dispatchedAt), time(order.intake.appointmentAt),
             time(order.arrivedAt), time(order.doneAt), time(order.returnedAt),
             order.waitingReason ? waitingReasonText(*order.waitingReason) : QString(),
             time(order.promisedAt), isLongOpen(row, m_clock.now()) ? tr("Yes") : QString()});
    }

    [[nodiscard]] std::vector<SheetRow> rows() && { return std::move(m_rows); }

private:
    [[nodiscard]] QString time(const std::optional<Timestamp>& at) const
    {
        return at ? longTime(*at, m_clock) : QString();
    }

    const Clock& m_clock;
    std::vector<SheetRow> m_rows;
};

} // namespace

DispatchSheet dispatchSheet(const DispatchBoard& board, const Clock& clock)
{
    DispatchSheet sheet;
    SheetMaker maker(clock);
    QStringList headings;
    for (const auto& [heading, width] : SheetMaker::columns()) {
        headings << heading;
        sheet.widths.push_back(width);
    }
    maker.add(headings);
    for (const OrderRow& row : board.unassigned) {
        maker.add(row);
    }
    for (const TechnicianLane& lane : board.lanes) {
        for (const OrderRow& row : lane.orders) {
            maker.add(row);
        }
    }
    sheet.workbook.sheets.push_back({QString::fromStdString(board.date.toString()), std::move(maker).rows()});
    return sheet;
}

} // namespace pd
