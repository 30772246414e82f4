// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/registrypages.h"

#include "presentation/registry/registrysearchsource.h"
#include "widgets/registry/registrypage.h"
#include "widgets/registry/rosterimportpage.h"
#include "widgets/repairs/roomordersview.h"
#include "widgets/shell/widgetpage.h"

namespace pd {

RegistryPages::RegistryPages(DeskFrame& frame)
    : m_frame(frame),
      m_controller({frame.office().registry, frame.office().drafts, frame.office().session, frame.changes(),
                    registryLookup(frame.office().searcher, frame.office().session)}),
      m_import(frame.office().rosterImport, frame.office().rosterJob, frame.office().session,
               frame.office().clock()),
      m_page(new RegistryPage(m_controller, frame.actions(), frame.window().work()))
{
    OpenOffice& office = frame.office();
    frame.window().addPage(m_page, QT_TRANSLATE_NOOP("Actions", "Registry"));
    auto* orders = new RoomOrdersView(office.repairs, office.session, frame.changes());
    m_page->addSection([] { return tr("Service orders"); }, orders);
    connect(m_page, &RegistryPage::roomOpened, orders, &RoomOrdersView::setRoom);
    connect(orders, &RoomOrdersView::orderRequested, this, &RegistryPages::orderRequested);

    auto* import = new RosterImportPage(m_import, frame.actions());
    frame.window().addInnerPage(
        new WidgetPage({QStringLiteral("roster-import"), [] { return tr("Import roster"); },
                        QStringLiteral("import"), [import] { import->activated(); }},
                       import),
        m_page->id());
    connect(m_page, &RegistryPage::importRequested, &frame,
            [&frame] { frame.goTo(QStringLiteral("roster-import")); });
}

std::optional<RoomId> RegistryPages::shownRoom() const
{
    const auto& household = m_controller.household();
    const bool shown = m_frame.window().currentPage() == m_page;
    return shown && household ? std::optional(household->room.id) : std::nullopt;
}

void RegistryPages::openRoom(RoomId room)
{
    m_frame.goTo(m_page->id());
    m_page->openRoom(room);
}

} // namespace pd
