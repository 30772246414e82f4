// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/tabspage.h"

namespace pd {

/// Everything about money: cash desk, receipts, bills, shifts.
class FeesPage : public TabsPage {
    Q_OBJECT
public:
    explicit FeesPage(ActionCatalog& actions, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("fees"); }
    [[nodiscard]] QString title() const override { return tr("Fees"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("fees"); }
};

} // namespace pd
