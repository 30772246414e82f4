// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/deskwindow.h"

#include "presentation/documents/textmeasure.h"
#include "presentation/errortext.h"
#include "presentation/registry/registrysearchsource.h"
#include "presentation/repairs/ordersearchsource.h"
#include "presentation/staff/roletexts.h"
#include "widgets/printing/fontmeasure.h"
#include "widgets/printing/previewpage.h"
#include "widgets/registry/registrypage.h"
#include "widgets/registry/rosterimportpage.h"
#include "widgets/registry/searchbox.h"
#include "widgets/repairs/dispatchpage.h"
#include "widgets/repairs/faultkindspage.h"
#include "widgets/repairs/repairform.h"
#include "widgets/repairs/repairspage.h"
#include "widgets/repairs/roomordersview.h"
#include "widgets/repairs/slipreturnpage.h"
#include "widgets/shell/appearance.h"
#include "widgets/shell/appearanceform.h"
#include "widgets/shell/careform.h"
#include "widgets/shell/settingspage.h"
#include "widgets/shell/widgetpage.h"
#include "widgets/staff/lockoverlay.h"
#include "widgets/staff/loginwindow.h"
#include "widgets/staff/ownpassworddialog.h"
#include "widgets/staff/staffpage.h"

namespace pd {

namespace {

constexpr int pollMs = 1000; // other desks' changes are on screen within two seconds

} // namespace

DeskWindow::DeskWindow(OpenOffice& office, Appearance& appearance)
    : m_office(office), m_appearance(appearance), m_printing(m_printSettings),
      m_login(office.staff, office.office, office.session),
      m_unlock(office.staff, office.office, office.session), m_ownPassword(office.staff, office.session),
      m_staff(office.staff, office.session, office.file->changes()),
      m_care(office.office, office.session, office.file->path(), office.clock()),
      m_registry(office.registry, office.session, office.file->changes()),
      m_rosterImport(office.rosterImport, office.rosterJob, office.session, office.clock()),
      m_repairForm({office.repairs, office.faultKinds, office.drafts, office.session, office.file->changes(),
                    office.registry,
                    [this](const QString& typed, std::size_t limit) {
                        return m_office.searcher.search(m_office.session.session(), typed, limit);
                    }}),
      m_orderList({office.repairs, office.staff, office.registry, office.session, office.file->changes()}),
      m_orderDetail(
          {office.repairs, office.faultKinds, office.staff, office.session, office.file->changes()}),
      m_slipReturn({office.repairs, office.faultKinds, office.staff, office.session, office.file->changes()}),
      m_board(office.repairs, office.session, office.file->changes()),
      m_faultKinds(office.faultKinds, office.session, office.file->changes()), m_idle(office.clock()),
      m_window(m_actions, appearance, office.session)
{
    m_preview = new PreviewPage(m_printing, m_actions);
    addGlobalActions();
    addRepairPages();
    addRegistryPages();
    addSettings();
    m_window.addInnerPage(m_preview);
    addSearch();
    wireSession();
    connect(m_preview, &PreviewPage::opened, this, [this] { goTo(m_preview->id()); });
    connect(m_preview, &PreviewPage::closed, this, &DeskWindow::back);
    connect(&m_poll, &QTimer::timeout, this, [this] { m_office.file->poll(); });
    m_poll.start(pollMs);
    connect(&office.file->changes(), &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Settings)) {
            tellEstate();
            tellCare();
        }
    });
    connect(m_window.bottomBar().chip(QStringLiteral("care")), &StatusChip::clicked, this, [this] {
        goTo(m_settings->id());
        m_settings->showSection(QStringLiteral("care"));
    });
    tellEstate();
    tellCare();
    askForLogin();
}

DeskWindow::~DeskWindow() = default;

void DeskWindow::show()
{
    m_window.show();
}

bool DeskWindow::locked() const
{
    return m_lock->isLocked();
}

void DeskWindow::addRepairPages()
{
    m_orders = new RepairsPage(m_orderList, m_orderDetail, m_actions,
                               m_actions.action(QStringLiteral("repairs.new")));
    m_window.addPage(m_orders, QT_TRANSLATE_NOOP("Actions", "Repairs"));
    connect(m_orders, &RepairsPage::printRequested, this, &DeskWindow::printSlip);

    auto* dispatch = new DispatchPage(m_board, m_actions);
    m_window.addPage(dispatch, QT_TRANSLATE_NOOP("Actions", "Dispatch"));
    connect(dispatch, &DispatchPage::printRequested, this, &DeskWindow::printDispatchList);
    connect(dispatch, &DispatchPage::orderRequested, this, &DeskWindow::openOrder);

    m_window.addPage(new SlipReturnPage(m_slipReturn, m_actions),
                     QT_TRANSLATE_NOOP("Actions", "Return slips"));

    m_repairPage = new RepairForm(m_repairForm, m_actions);
    m_window.addInnerPage(m_repairPage);
    connect(m_repairPage, &RepairForm::printRequested, this, &DeskWindow::printSlip);
    connect(m_repairPage, &RepairForm::orderRequested, this, &DeskWindow::openOrder);
    connect(m_repairPage, &RepairForm::leaveRequested, this, &DeskWindow::back);
}

void DeskWindow::addRegistryPages()
{
    m_registryPage = new RegistryPage(m_registry, m_actions);
    m_window.addPage(m_registryPage, QT_TRANSLATE_NOOP("Actions", "Registry"));
    auto* orders = new RoomOrdersView(m_office.repairs, m_office.session, m_office.file->changes());
    m_registryPage->addSection([] { return tr("Service orders"); }, orders);
    connect(m_registryPage, &RegistryPage::roomOpened, orders, &RoomOrdersView::setRoom);
    connect(orders, &RoomOrdersView::orderRequested, this, &DeskWindow::openOrder);
    auto* import = new RosterImportPage(m_rosterImport);
    m_window.addInnerPage(new WidgetPage({QStringLiteral("roster-import"), [] { return tr("Import roster"); },
                                          QStringLiteral("import"), [import] { import->activated(); }},
                                         import));
    connect(m_registryPage, &RegistryPage::importRequested, this,
            [this] { goTo(QStringLiteral("roster-import")); });
}

void DeskWindow::addSettings()
{
    m_settings = new SettingsPage;
    m_settings->addSection(
        QStringLiteral("appearance"), [] { return tr("Language and look"); },
        new AppearanceForm(m_appearance));
    m_settings->addSection(
        QStringLiteral("care"), [] { return tr("Backup and check"); }, new CareForm(m_care));
    m_settings->addSection(
        QStringLiteral("staff"), [] { return tr("Staff"); }, new StaffPage(m_staff, m_actions));
    m_settings->addSection(
        QStringLiteral("fault-kinds"), [] { return tr("Fault kinds"); },
        new FaultKindsPage(m_faultKinds, m_actions));
    m_window.addPage(m_settings, QT_TRANSLATE_NOOP("Actions", "Settings"));
}

void DeskWindow::addSearch()
{
    m_search.addSource(registrySearchSource(m_office.searcher, m_office.session));
    m_search.addSource(orderSearchSource(m_office.repairs, m_office.session));
    auto* box = new SearchBox(m_search);
    m_window.setSearchBox(box);
    connect(box, &SearchBox::roomChosen, this, [this](RoomId room) {
        goTo(m_registryPage->id());
        m_registryPage->openRoom(room);
    });
    connect(box, &SearchBox::orderChosen, this, &DeskWindow::openOrder);
    connect(box, &SearchBox::personChosen, this, [this](const PersonInRoom& person) {
        if (person.room) {
            goTo(m_registryPage->id());
            m_registryPage->openRoom(*person.room);
        }
    });
}

void DeskWindow::addGlobalActions()
{
    const auto add = [this](const ActionSpec& spec, auto run) {
        connect(m_actions.add(spec, m_window.work()), &QAction::triggered, this, run);
    };
    add({QStringLiteral("repairs.new"),
         QT_TRANSLATE_NOOP("Actions", "New repair"),
         nullptr,
         {QKeySequence(Qt::Key_F2), QKeySequence(QStringLiteral("Ctrl+N"))},
         QStringLiteral("phone"),
         ActionCategory::Repairs},
        [this] {
            goTo(m_repairPage->id());
            m_repairPage->newCall();
        });
    add({QStringLiteral("file.other"),
         QT_TRANSLATE_NOOP("Actions", "Open another data file"),
         nullptr,
         {},
         QStringLiteral("folder"),
         ActionCategory::Data},
        [this] { Q_EMIT otherFileRequested(); });
}

void DeskWindow::wireSession()
{
    m_lock = new LockOverlay(m_unlock, m_office.clock(), m_window);
    connect(&m_window, &MainWindow::lockRequested, m_lock, &LockOverlay::lock);
    connect(&m_window, &MainWindow::switchUserRequested, m_lock, &LockOverlay::switchUser);
    connect(&m_window, &MainWindow::logOutRequested, this, &DeskWindow::leave);
    connect(&m_window, &MainWindow::changePasswordRequested, this, [this] {
        auto* dialog = new OwnPasswordDialog(m_ownPassword, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(&m_idle, &IdleWatcher::idle, m_lock, &LockOverlay::lock);
    connect(m_lock, &LockOverlay::lockChanged, this, [this](bool locked) {
        if (locked) {
            m_idle.stop();
        } else {
            m_idle.start();
        }
    });
    connect(&m_office.session, &CurrentSession::changed, this,
            [this] { m_window.setRole(rolesText(m_office.session.session().roles)); });
}

void DeskWindow::askForLogin()
{
    auto* login = new LoginWindow(m_login, m_appearance.languages());
    connect(login, &LoginWindow::loggedIn, this, &DeskWindow::enter);
    m_window.setCover(login);
}

void DeskWindow::enter()
{
    m_window.uncover();
    m_idle.setMinutes(m_office.settings().lockMinutes);
    m_idle.start();
    m_window.currentPage()->activated();
}

void DeskWindow::leave()
{
    m_idle.stop();
    m_office.session.clear();
    askForLogin();
}

void DeskWindow::tellEstate()
{
    const OfficeSettings settings = m_office.settings();
    m_window.setEstate(settings.name, settings.demo);
}

void DeskWindow::tellCare()
{
    const auto care = m_office.office.care();
    const Tone tone = !care || !care->sound ? Tone::Danger : care->backedUpAt ? Tone::Success : Tone::Warning;
    // The chip asks for its texts again after a change of language.
    m_window.bottomBar()
        .chip(QStringLiteral("care"))
        ->tell(
            tone, [this] { return m_care.careText(); },
            [] { return tr("Opens backup and check in the settings"); });
}

void DeskWindow::printSlip(OrderId order)
{
    const auto shown = m_office.repairs.order(m_office.session.session(), order);
    if (!shown) {
        m_window.bottomBar().say(errorText(shown.error()));
        return;
    }
    const auto slip = [this, order](const SlipPrinting& printing) -> Result<Document> {
        const auto details = m_office.repairs.order(m_office.session.session(), order);
        if (!details) {
            return details.error();
        }
        const FontMeasure measure;
        return orderSlipDocument(
            orderSlipData(details.value(), printing, m_office.paperHeading(), m_office.clock()), measure);
    };
    const auto document = slip({shown->printings + 1});
    if (!document) {
        m_window.bottomBar().say(errorText(document.error()));
        return;
    }
    m_preview->open(document.value(), [this, order, slip]() -> Result<Document> {
        const auto counted = m_office.repairs.slipPrinted(m_office.session.session(), order);
        if (!counted) {
            return counted.error();
        }
        return slip(counted.value());
    });
}

void DeskWindow::printDispatchList(const Date& date)
{
    const Session& session = m_office.session.session();
    const auto board = m_office.repairs.board(session, date);
    const auto numbers = m_office.repairs.numbersOf(session, date);
    if (!board || !numbers) {
        m_window.bottomBar().say(errorText(board ? numbers.error() : board.error()));
        return;
    }
    const FontMeasure measure;
    m_preview->open(dispatchListDocument(
        dispatchListData(board.value(), numbers.value(), m_office.paperHeading(), m_office.clock()),
        measure));
}

void DeskWindow::openOrder(OrderId order)
{
    goTo(m_orders->id());
    m_orders->openOrder(order);
}

void DeskWindow::goTo(const QString& page)
{
    const Page* present = m_window.currentPage();
    const QString before = present != nullptr ? present->id() : QString();
    if (m_window.showPage(page) && before != page) {
        m_before = before;
    }
}

void DeskWindow::back()
{
    if (!m_before.isEmpty()) {
        m_window.showPage(m_before);
    }
}

} // namespace pd
