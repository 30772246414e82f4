// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/fees/paymentnoticedesk.h"
#include "presentation/feepapers/paymentnoticecontroller.h"
#include "propertydesk/window/deskframe.h"

namespace pd {

class FeePages;
class ListPage;

/// Payment notices in the window: a tab of the fees, and their papers.
class NoticePages : public QObject {
    Q_OBJECT
public:
    /// Both outlive the pages.
    NoticePages(DeskFrame& frame, FeePages& fees);

private:
    void requested(int place);
    void print(std::vector<RoomId> rooms);

    DeskFrame& m_frame;
    PaymentNoticeDesk m_desk;
    PaymentNoticeController m_controller;
    ListPage* m_page;
};

} // namespace pd
