// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/todaypages.h"

#include "presentation/today/calltodaycard.h"
#include "presentation/today/mattertodaycard.h"
#include "propertydesk/window/callpages.h"
#include "propertydesk/window/repairpages.h"
#include "widgets/today/todaypage.h"

#include <array>

namespace pd {

TodayPages::TodayPages(DeskFrame& frame)
    : m_frame(frame), m_controller(frame.office().contacts, frame.office().session, frame.changes())
{
    OpenOffice& office = m_frame.office();
    const auto openOrder = [this](OrderId order) {
        if (m_repairs != nullptr) {
            m_repairs->openOrder(order);
        }
    };
    const auto addOrders = [&](OrderCardKind kind) {
        m_controller.add(std::make_unique<OrderTodayCard>(kind, office.contacts, office.session, openOrder));
    };
    addOrders(OrderCardKind::FirstCalls);
    addOrders(OrderCardKind::ArrivalCalls);
    addOrders(OrderCardKind::ToTell);
    m_controller.add(std::make_unique<CallTodayCard>(office.calls, office.session, [this](CallId call) {
        if (m_calls != nullptr) {
            m_calls->openCall(call);
        }
    }));
    addOrders(OrderCardKind::Promises);
    addOrders(OrderCardKind::Soon);
    m_controller.add(std::make_unique<MatterTodayCard>(
        office.matters, office.session, [this](const std::set<OrderId>& orders, const QString& name) {
            if (m_repairs != nullptr) {
                m_repairs->openOrders(orders, name);
            }
        }));
    m_page = new TodayPage(m_controller, frame.actions());
    frame.window().addPage(m_page, QT_TRANSLATE_NOOP("Actions", "Today"));
}

} // namespace pd
