// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/figuresdesk.h"

#include "storage/reports/figurequeries.h"
#include "storage/spreadsheets/xlsxwriter.h"

#include <array>

namespace pd {

std::span<const Command> reportCommands()
{
    static constexpr std::array all{exportFigures};
    return all;
}

Result<MonthFigures> FiguresDesk::figures(const Session& session, const Date& month, FigureGroup group)
{
    return m_reads.run(session, Permission::ViewReports, [&](Connection& connection) -> Result<MonthFigures> {
        const Transaction reading(connection, Transaction::Kind::Read);
        return FigureQueries(connection, clock()).month(firstOfMonth(month), group);
    });
}

Result<std::set<OrderId>> FiguresDesk::ordersBehind(const Session& session, const FigureCell& cell)
{
    return m_reads.run(session, Permission::ViewReports,
                       [&](Connection& connection) -> Result<std::set<OrderId>> {
                           return FigureQueries(connection, clock()).ordersBehind(cell);
                       });
}

Result<void> FiguresDesk::exportTo(const Session& session, const QString& path, const Workbook& workbook,
                                   int headerRow)
{
    return m_reads.traced(session, exportFigures, QStringLiteral("figures"),
                          [&](Connection&) -> Result<void> {
                              return writeXlsx(path, workbook, {{headerRow, {24, 12, 12, 12, 12, 12, 12}}});
                          });
}

} // namespace pd
