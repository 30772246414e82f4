// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace pd {

class WarrantyHintController;

/// In warranty or not, and whose duty it is, beside the repair form. Hidden while there is nothing to say.
class WarrantyHintView : public QWidget {
    Q_OBJECT
public:
    explicit WarrantyHintView(WarrantyHintController& controller, QWidget* parent = nullptr);

private:
    void tell();

    WarrantyHintController& m_controller;
    QLabel* m_icon;
    QLabel* m_headline;
    QLabel* m_duty;
};

} // namespace pd
