// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/promisepages.h"

#include "presentation/repairs/doornotedocument.h"
#include "propertydesk/window/repairpages.h"
#include "widgets/printing/fontmeasure.h"
#include "widgets/repairs/contactsection.h"
#include "widgets/repairs/orderpanel.h"
#include "widgets/repairs/repairspage.h"

namespace pd {

PromisePages::PromisePages(DeskFrame& frame, RepairPages& repairs)
    : m_frame(frame),
      m_contacts(frame.office().contacts, repairs.detail(), frame.office().session, frame.changes()),
      m_section(new ContactSection(m_contacts))
{
    m_section->addActions(frame.actions(), &repairs.ordersPage());
    repairs.ordersPage().panel().addSection(m_section);
    connect(&m_contacts, &ContactController::noteLeft, this, &PromisePages::printNote);
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
    m_frame.preview(doorNoteDocument(
        doorNoteData(*details, office.paperHeading(), settings ? settings->deskPhone : QString(), office.clock()),
        measure));
}

} // namespace pd
