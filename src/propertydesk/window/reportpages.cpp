// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/reportpages.h"

#include "presentation/reports/figuresdocument.h"
#include "propertydesk/window/repairpages.h"
#include "widgets/printing/fontmeasure.h"
#include "widgets/reports/figuresview.h"
#include "widgets/reports/reportspage.h"

namespace pd {

ReportPages::ReportPages(DeskFrame& frame, RepairPages& repairs)
    : m_frame(frame), m_desk(frame.office().file->writes(), frame.office().file->reads()),
      m_figures(m_desk, frame.office().session, frame.changes()), m_page(new ReportsPage)
{
    auto* view = new FiguresView(m_figures);
    view->addActions(frame.actions(), m_page);
    m_page->addSection(
        QStringLiteral("figures"), [] { return tr("Timeliness and completion"); }, view);
    frame.window().addPage(m_page, QT_TRANSLATE_NOOP("Actions", "Reports"));
    connect(view, &FiguresView::printRequested, this, &ReportPages::printFigures);
    connect(view, &FiguresView::ordersRequested, &repairs, &RepairPages::openOrders);
}

void ReportPages::printFigures()
{
    const auto figures = m_figures.forPaper();
    if (!figures) {
        m_frame.say(figures.error());
        return;
    }
    OpenOffice& office = m_frame.office();
    const FontMeasure measure;
    m_frame.preview(figuresDocument(*figures, office.paperHeading(), office.clock(), measure));
}

} // namespace pd
