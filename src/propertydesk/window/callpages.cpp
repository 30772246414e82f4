// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/callpages.h"

#include "presentation/calls/calldaydocument.h"
#include "propertydesk/window/repairpages.h"
#include "widgets/calls/callform.h"
#include "widgets/calls/callspage.h"
#include "widgets/printing/fontmeasure.h"

#include <QtWidgets/QMenu>

namespace pd {

CallPages::CallPages(DeskFrame& frame)
    : m_frame(frame),
      m_formController(frame.office().calls, {frame.office().repairs, frame.office().registry,
                                              frame.office().drafts, frame.office().session, frame.changes(),
                                              [&frame](const QString& typed, std::size_t limit) {
                                                  return frame.office().searcher.search(frame.session(),
                                                                                        typed, limit);
                                              }}),
      m_list(frame.office().calls, frame.office().session, frame.changes()),
      m_detail(frame.office().calls, frame.office().session, frame.changes()),
      m_parking(frame.office().parking, frame.office().session)
{
    frame.addAction({QStringLiteral("calls.new"),
                     QT_TRANSLATE_NOOP("Actions", "New call"),
                     nullptr,
                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
                     QStringLiteral("phone"),
                     ActionCategory::Calls},
                    [this] { newCall(); });
    addParking();
    addPages();
}

void CallPages::addParking()
{
    m_park = m_frame.addAction({QStringLiteral("calls.park"),
                                QT_TRANSLATE_NOOP("Actions", "Park the call"),
                                nullptr,
                                {QKeySequence(Qt::Key_F6), QKeySequence(Qt::CTRL | Qt::Key_E)},
                                QStringLiteral("parked"),
                                ActionCategory::Calls},
                               [this] { park(); });
    m_frame.addAction({QStringLiteral("calls.resume"),
                       QT_TRANSLATE_NOOP("Actions", "Take up a parked call"),
                       nullptr,
                       {QKeySequence(Qt::SHIFT | Qt::Key_F6), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
                       QStringLiteral("parked"),
                       ActionCategory::Calls},
                      [this] { resume(); });
    m_parking.addForm(m_formController);
    connect(&m_parking, &ParkingController::changed, this, &CallPages::tellParked);
    connect(m_frame.window().bottomBar().chip(QStringLiteral("parked")), &StatusChip::clicked, this,
            [this] { resume(); });
    tellParked();
}

void CallPages::addPages()
{
    MainWindow& window = m_frame.window();
    ActionCatalog& actions = m_frame.actions();
    m_page = new CallsPage(m_list, m_detail, actions, actions.action(QStringLiteral("calls.new")));
    window.addPage(m_page, QT_TRANSLATE_NOOP("Actions", "Calls"));
    m_form = new CallForm(m_formController, actions, m_park);
    window.addInnerPage(m_form, m_page->id());
    connect(m_page, &CallsPage::printRequested, this, &CallPages::printDay);
    connect(m_page, &CallsPage::makeOrderRequested, this, &CallPages::makeOrder);
    connect(m_form, &CallForm::leaveRequested, &m_frame, &DeskFrame::back);
    connect(&m_formController, &CallFormController::saved, this, [this](const Call& call) {
        openCall(call.id);
        m_frame.window().bottomBar().say(tr("Call %1 is in the book.").arg(call.number));
    });
    connect(&m_formController, &CallFormController::orderRequested, this, &CallPages::makeOrder);
}

void CallPages::setRepairs(RepairPages& repairs)
{
    m_repairs = &repairs;
    m_parking.addForm(repairs.form());
    connect(m_page, &CallsPage::orderRequested, m_repairs, &RepairPages::openOrder);
    connect(m_form, &CallForm::orderActivated, m_repairs, &RepairPages::openOrder);
}

void CallPages::openCall(CallId call)
{
    m_frame.goTo(m_page->id());
    m_page->openCall(call);
}

void CallPages::newCall()
{
    m_frame.goTo(m_form->id());
}

void CallPages::park()
{
    const QString page = m_frame.window().currentPage()->id();
    CallerController* form = page == m_form->id()                   ? &m_formController
                             : page == QStringLiteral("new-repair") ? &m_repairs->form()
                                                                    : nullptr;
    if (form == nullptr) {
        m_frame.window().bottomBar().say(tr("Only a half-typed call or repair can be parked."));
        return;
    }
    const auto parked = m_parking.park(*form);
    if (!parked) {
        m_frame.say(parked.error());
        return;
    }
    m_frame.window().currentPage()->activated();
    m_frame.window().bottomBar().say(*parked ? tr("Parked. Shift+F6 takes it up again.")
                                             : tr("Nothing is typed yet: there is nothing to park."));
}

void CallPages::resume()
{
    m_parking.refresh();
    const std::vector<ParkedForm>& parked = m_parking.parked();
    if (parked.empty()) {
        m_frame.window().bottomBar().say(tr("No call is parked."));
        return;
    }
    if (parked.size() == 1) {
        resume(0);
        return;
    }
    QMenu list;
    for (std::size_t i = 0; i < parked.size(); ++i) {
        QString line = m_parking.lineOf(parked[i], m_frame.office().clock());
        list.addAction(line.replace(u'&', QStringLiteral("&&")))->setData(static_cast<qulonglong>(i));
    }
    list.setActiveAction(list.actions().constFirst());
    StatusChip* chip = m_frame.window().bottomBar().chip(QStringLiteral("parked"));
    const QPoint above = chip->mapToGlobal(QPoint(0, -list.sizeHint().height()));
    if (const QAction* chosen = list.exec(above)) {
        resume(static_cast<std::size_t>(chosen->data().toULongLong()));
    }
}

void CallPages::resume(std::size_t place)
{
    const auto form = m_parking.resume(place);
    if (!form) {
        m_frame.say(form.error());
    } else if (*form == m_formController.formKind()) {
        newCall();
    } else {
        m_repairs->showForm();
    }
}

void CallPages::tellParked()
{
    StatusChip* chip = m_frame.window().bottomBar().chip(QStringLiteral("parked"));
    const auto count = static_cast<int>(m_parking.parked().size());
    chip->tell(
        Tone::Warning, [count] { return tr("Parked calls %1").arg(count); },
        [] { return tr("Takes up a parked call (Shift+F6)"); });
    chip->setVisible(count > 0);
}

void CallPages::makeOrder(const Call& call)
{
    if (const auto parked = m_parking.park(m_repairs->form()); !parked) {
        m_frame.say(parked.error());
        return;
    }
    m_repairs->newRepairFrom(call);
}

void CallPages::printDay(const Date& date)
{
    OpenOffice& office = m_frame.office();
    const auto day = office.calls.day(m_frame.session(), date);
    if (!day) {
        m_frame.say(day.error());
        return;
    }
    const FontMeasure measure;
    m_frame.preview(callDayDocument(callDayData(*day, office.paperHeading(), office.clock()), measure));
}

} // namespace pd
