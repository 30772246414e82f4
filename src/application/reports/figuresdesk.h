// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/command.h"
#include "application/readgate.h"
#include "application/session.h"
#include "domain/repairs/orderid.h"
#include "domain/reports/figures.h"
#include "domain/spreadsheet.h"

#include <set>

namespace pd {

inline constexpr Command exportFigures{"reports.export-figures", Permission::ViewReports};
std::span<const Command> reportCommands();

/// The figures of repairs: timeliness and completion (KPI-07). Needs ViewReports.
class FiguresDesk {
public:
    FiguresDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    Result<MonthFigures> figures(const Session& session, const Date& month, FigureGroup group);
    /// The orders that a number counts.
    Result<std::set<OrderId>> ordersBehind(const Session& session, const FigureCell& cell);
    /// Writes the sheet and leaves a trace. Errors: FileUnwritable.
    Result<void> exportTo(const Session& session, const QString& path, const Workbook& workbook,
                          int headerRow);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
