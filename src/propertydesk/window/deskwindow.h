// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/registrypagecontroller.h"
#include "presentation/registry/rosterimportcontroller.h"
#include "presentation/repairs/dispatchboardcontroller.h"
#include "presentation/repairs/faultkindscontroller.h"
#include "presentation/repairs/orderdetailcontroller.h"
#include "presentation/repairs/orderlistcontroller.h"
#include "presentation/repairs/repairformcontroller.h"
#include "presentation/search/searchmodel.h"
#include "presentation/shell/carecontroller.h"
#include "presentation/staff/idlewatcher.h"
#include "presentation/staff/logincontroller.h"
#include "presentation/staff/ownpasswordcontroller.h"
#include "presentation/staff/staffcontroller.h"
#include "propertydesk/window/openoffice.h"
#include "widgets/printing/printservice.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/mainwindow.h"

#include <QtCore/QSettings>
#include <QtCore/QTimer>

namespace pd {

class Appearance;
class LockOverlay;
class PreviewPage;
class RegistryPage;
class RepairForm;
class RepairsPage;
class SettingsPage;

/// The window of one open office: makes its pages and wires what one page asks of another.
class DeskWindow : public QObject {
    Q_OBJECT
public:
    /// Both outlive the window.
    DeskWindow(OpenOffice& office, Appearance& appearance);
    ~DeskWindow() override;

    void show();
    [[nodiscard]] MainWindow& mainWindow() noexcept { return m_window; }
    [[nodiscard]] ActionCatalog& actions() noexcept { return m_actions; }
    [[nodiscard]] bool locked() const;
    /// The search box and the caller line know the registry by now; it is read in the background.
    [[nodiscard]] bool searchReady() const { return m_office.searcher.ready(); }

Q_SIGNALS:
    void otherFileRequested();

private:
    void addRepairPages();
    void addRegistryPages();
    void addSettings();
    void addSearch();
    void addGlobalActions();
    void wireSession();
    void askForLogin();
    void enter();
    void leave();
    void tellEstate();
    void tellCare();
    void printSlip(OrderId order);
    void printDispatchList(const Date& date);
    void openOrder(OrderId order);
    void back();
    void goTo(const QString& page);

    OpenOffice& m_office;
    Appearance& m_appearance;
    ActionCatalog m_actions;
    QSettings m_printSettings;
    PrintService m_printing;

    LoginController m_login;
    LoginController m_unlock;
    OwnPasswordController m_ownPassword;
    StaffController m_staff;
    CareController m_care;
    RegistryPageController m_registry;
    RosterImportController m_rosterImport;
    RepairFormController m_repairForm;
    OrderListController m_orderList;
    OrderDetailController m_orderDetail;
    OrderDetailController m_slipReturn;
    DispatchBoardController m_board;
    FaultKindsController m_faultKinds;
    SearchModel m_search;
    IdleWatcher m_idle;
    QTimer m_poll;

    MainWindow m_window;
    LockOverlay* m_lock = nullptr;
    PreviewPage* m_preview = nullptr;
    RegistryPage* m_registryPage = nullptr;
    RepairForm* m_repairPage = nullptr;
    RepairsPage* m_orders = nullptr;
    SettingsPage* m_settings = nullptr;
    QString m_before; ///< page to go back to from preview or form
};

} // namespace pd
