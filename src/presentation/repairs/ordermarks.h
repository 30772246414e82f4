// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/repairs/duplicatedesk.h"
#include "presentation/repairs/orderrowsmodel.h"

#include <QtCore/QTimer>

namespace pd {

/// Keeps the marks of a list of orders: asked after, in an incident, waiting for somebody's word.
class OrderMarks : public QObject {
    Q_OBJECT
public:
    /// All of it outlives this object.
    OrderMarks(OrderRowsModel& model, DuplicateDesk& desk, const CurrentSession& session,
               QObject* parent = nullptr);

private:
    void load();

    OrderRowsModel& m_model;
    DuplicateDesk& m_desk;
    const CurrentSession& m_session;
    QTimer m_soon;
    bool m_marking = false;
};

} // namespace pd
