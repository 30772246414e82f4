// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/reports/figurescontroller.h"
#include "propertydesk/window/deskframe.h"

namespace pd {

class RepairPages;
class ReportsPage;

/// The reports in the window, and their papers.
class ReportPages : public QObject {
    Q_OBJECT
public:
    /// `repairs` outlives the pages.
    ReportPages(DeskFrame& frame, RepairPages& repairs);

private:
    void printFigures();

    DeskFrame& m_frame;
    FiguresDesk m_desk;
    FiguresController m_figures;
    ReportsPage* m_page;
};

} // namespace pd
