// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/promisepages.h"

#include "presentation/repairs/doornotedocument.h"
#include "propertydesk/window/repairpages.h"
#include "propertydesk/window/settingspages.h"
#include "widgets/printing/fontmeasure.h"
#include "widgets/repairs/callsettingsform.h"
#include "widgets/repairs/contactsection.h"
#include "widgets/repairs/dispatchpage.h"
#include "widgets/repairs/freetimesview.h"
#include "widgets/repairs/orderpanel.h"
#include "widgets/repairs/repairform.h"
#include "widgets/repairs/repairspage.h"
#include "widgets/repairs/saturationbar.h"
#include "widgets/shell/settingspage.h"

namespace pd {

PromisePages::PromisePages(DeskFrame& frame, RepairPages& repairs)
    : m_frame(frame),
      m_contacts(frame.office().contacts, repairs.detail(), frame.office().session, frame.changes()),
      m_capacity(frame.office().capacity, frame.office().session, frame.changes()),
      m_settings(frame.office().contacts, frame.office().capacity, frame.office().session)
{
    auto* section = new ContactSection(m_contacts);
    section->addActions(frame.actions(), &repairs.ordersPage());
    repairs.ordersPage().panel().addSection(section, PanelPlace::Promises);
    addCapacity(repairs);
    connect(&m_contacts, &ContactController::noteLeft, this, &PromisePages::printNote);
}

void PromisePages::addCapacity(RepairPages& repairs)
{
    DispatchPage& dispatch = repairs.dispatchPage();
    auto* bar = new SaturationBar(m_capacity);
    bar->addActions(m_frame.actions(), &dispatch);
    dispatch.addBar(bar);
    connect(&repairs.board(), &DispatchBoardController::changed, bar,
            [bar, &repairs] { bar->setDate(repairs.board().date()); });
    connect(bar, &SaturationBar::left, &dispatch, &DispatchPage::focusBoard);
    repairs.repairForm().addAside(new FreeTimesView(m_capacity, repairs.formController()));
}

void PromisePages::addSettings(SettingsPages& settings)
{
    settings.page().addSection(
        QStringLiteral("calls-capacity"), [] { return tr("Calls and capacity"); },
        new CallSettingsForm(m_settings));
}

void PromisePages::printNote(OrderId order)
{
    OpenOffice& office = m_frame.office();
    const auto details = office.repairs.order(m_frame.session(), order);
    if (!details) {
        m_frame.say(details.error());
        return;
    }
    const auto settings = office.contacts.settings(m_frame.session());
    const FontMeasure measure;
    m_frame.preview(doorNoteDocument(doorNoteData(*details, office.paperHeading(),
                                                  settings ? settings->deskPhone : QString(), office.clock()),
                                     measure));
}

} // namespace pd
