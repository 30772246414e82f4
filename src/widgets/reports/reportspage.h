// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/settingspage.h"

namespace pd {

/// The reports 报表, one section each: their names at the left, the chosen one at the right.
class ReportsPage : public SettingsPage {
    Q_OBJECT
public:
    using SettingsPage::SettingsPage;

    [[nodiscard]] QString id() const override { return QStringLiteral("reports"); }
    [[nodiscard]] QString title() const override { return tr("Reports"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("reports"); }
    /// Straight to the numbers.
    void activated() override
    {
        SettingsPage::activated();
        enterSection();
    }
};

} // namespace pd
