// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/repairs/clockdesk.h"
#include "presentation/repairs/orderdetailcontroller.h"
#include "presentation/repairs/orderwordstext.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace pd {

/// The clocks of the order in the panel: how each stands, and why it is due then (reference A11).
class OrderClocksController : public QObject {
    Q_OBJECT
public:
    struct Line {
        QString name;
        QString due;
        QString status;
        StateLook look;
        QStringList reasons;
    };

    /// All three outlive this object.
    OrderClocksController(ClockDesk& desk, OrderDetailController& detail, const CurrentSession& session,
                          QObject* parent = nullptr);

    /// What still runs first, then what was missed; what was met in time comes last. Empty: no order, or
    /// nothing to say.
    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void add(const OrderClock& run, const ServiceOrder& order);
    void add(const ClockMark& earlier);

    ClockDesk& m_desk;
    OrderDetailController& m_detail;
    const CurrentSession& m_session;
    std::vector<Line> m_lines;
    QTimer m_minute;
};

} // namespace pd
