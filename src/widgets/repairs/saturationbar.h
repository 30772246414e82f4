// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/capacitycontroller.h"

#include <QtWidgets/QFrame>

class QLabel;

namespace pd {

class ActionCatalog;
class ActionFormView;
class InlineMessage;

/// Above the dispatch board: how many visits each technician has, whether the day is full, and the report of
/// it (REP-17).
class SaturationBar : public QFrame {
    Q_OBJECT
public:
    /// The controller outlives the bar.
    explicit SaturationBar(CapacityController& controller, QWidget* parent = nullptr);

    void addActions(ActionCatalog& actions, QWidget* scope);
    void setDate(const Date& date);

protected:
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    /// The form was closed: back to what was done before.
    void left();

private:
    void retell();
    void openForm();
    void submit();
    void lift();
    void closeForm();

    CapacityController& m_controller;
    Date m_date;
    QLabel* m_load;
    InlineMessage* m_message;
    ActionFormView* m_form;
    QAction* m_report = nullptr;
    QAction* m_lift = nullptr;
};

} // namespace pd
