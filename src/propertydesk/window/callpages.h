// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/calls/calldetailcontroller.h"
#include "presentation/calls/callformcontroller.h"
#include "presentation/calls/calllistcontroller.h"
#include "presentation/calls/parkingcontroller.h"
#include "propertydesk/window/deskframe.h"

namespace pd {

class CallForm;
class CallsPage;
class RepairPages;

/// The call book in the window: list, form, daily summary on paper; and the parked calls of all forms.
class CallPages : public QObject {
    Q_OBJECT
public:
    explicit CallPages(DeskFrame& frame);
    /// The repair desk, made after the calls; outlives them.
    void setRepairs(RepairPages& repairs);

    void openCall(CallId call);
    // What other workflows add their blocks to.
    [[nodiscard]] CallForm& callForm() { return *m_form; }
    [[nodiscard]] CallFormController& formController() { return m_formController; }
    void newCall();

private:
    void addPages();
    void addParking();
    void park();
    void resume();
    void resume(std::size_t place);
    void tellParked();
    void makeOrder(const Call& call);
    void printDay(const Date& date);

    DeskFrame& m_frame;
    CallFormController m_formController;
    CallListController m_list;
    CallDetailController m_detail;
    ParkingController m_parking;
    RepairPages* m_repairs = nullptr;
    CallsPage* m_page = nullptr;
    CallForm* m_form = nullptr;
    QAction* m_park = nullptr;
};

} // namespace pd
