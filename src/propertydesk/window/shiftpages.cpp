// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/shiftpages.h"

#include "presentation/fees/shiftpapers.h"
#include "propertydesk/window/feepages.h"
#include "widgets/fees/feespage.h"
#include "widgets/fees/shiftpage.h"
#include "widgets/fees/shiftsettingsform.h"
#include "widgets/printing/fontmeasure.h"
#include "widgets/shell/settingspage.h"

#include <chrono>

namespace pd {

namespace {

constexpr std::chrono::minutes betweenLooks{10};

} // namespace

ShiftPages::ShiftPages(DeskFrame& frame, FeePages& fees)
    : m_frame(frame), m_fees(fees), m_shifts(frame.office().file->writes(), frame.office().file->reads()),
      m_days(frame.office().file->writes(), frame.office().file->reads()),
      m_controller({m_shifts, m_days, frame.office().staff, frame.office().session}, frame.changes()),
      m_settings(m_shifts, frame.office().session),
      m_care(m_days, frame.office().office, frame.office().file->path(), frame.office().clock()),
      m_page(new ShiftPage(m_controller, frame.actions()))
{
    fees.page().addTab(m_page, QT_TRANSLATE_NOOP("Actions", "Shift and day close"));
    connect(m_page, &ShiftPage::printRequested, this, &ShiftPages::print);
    connect(m_page, &ShiftPage::numbersRequested, this, &ShiftPages::printNumbers);
    connect(&m_controller, &ShiftController::shiftClosed, &m_care, &MoneyCareController::afterShift);
    connect(&m_controller, &ShiftController::dayClosed, &m_care, &MoneyCareController::afterDay);
    addCare();
}

void ShiftPages::addCare()
{
    connect(&m_care, &MoneyCareController::changed, this, &ShiftPages::tellCare);
    connect(&m_care, &MoneyCareController::failed, &m_frame, &DeskFrame::say);
    connect(&m_frame.changes(), &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Settings)) {
            tellCare();
        }
    });
    connect(m_frame.window().bottomBar().chip(QStringLiteral("money")), &StatusChip::clicked, this,
            [this] { m_fees.open(m_page->id()); });
    m_clock.setInterval(betweenLooks);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_care.checkIfDue();
        if (m_page->isVisible()) {
            m_page->refresh(); // running hours
        }
    });
    m_clock.start();
    tellCare();
}

void ShiftPages::addSections(SettingsPage& settings)
{
    settings.addSection(
        QStringLiteral("shift-limits"), [] { return tr("Shift and day close"); },
        new ShiftSettingsForm(m_settings));
}

void ShiftPages::tellCare()
{
    StatusChip* chip = m_frame.window().bottomBar().chip(QStringLiteral("money"));
    const MoneyCare last = m_care.care();
    chip->tell(
        last.fault ? Tone::Danger : Tone::Success, [this] { return m_care.careText(); },
        [] {
            return tr(
                "Receipts, allocations, shifts and day sheets are checked against each other once a day; "
                "opens the shifts");
        });
    chip->setVisible(last.checkedAt.has_value());
}

void ShiftPages::print()
{
    if (const auto sheet = m_controller.chosenSheet()) {
        printSheet(*sheet);
        return;
    }
    if (const auto& close = m_controller.closedShift()) {
        OpenOffice& office = m_frame.office();
        const FontMeasure measure;
        m_frame.preview(bookDocument(
            shiftReportPaper(*close, m_controller.movesOfChosen(), office.paperHeading(), office.clock()),
            measure));
    }
}

void ShiftPages::printSheet(const DayClose& close)
{
    OpenOffice& office = m_frame.office();
    const FontMeasure measure;
    const QString by = office.paperHeading().printedBy;
    m_frame.preview(bookDocument(daySheetPaper(close, by, office.clock()), measure),
                    [this, id = close.id, by]() -> Result<Document> {
                        const auto counted = m_controller.notePrinting(id);
                        if (!counted) {
                            return counted.error();
                        }
                        const FontMeasure again;
                        return bookDocument(daySheetPaper(*counted, by, m_frame.office().clock()), again);
                    });
}

void ShiftPages::printNumbers()
{
    const auto numbers = m_controller.numbers();
    if (!numbers) {
        m_frame.say(numbers.error());
        return;
    }
    OpenOffice& office = m_frame.office();
    const FontMeasure measure;
    m_frame.preview(bookDocument(numbersPaper(*numbers, office.paperHeading(), office.clock()), measure));
}

} // namespace pd
