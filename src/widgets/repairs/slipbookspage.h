// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/tabspage.h"

namespace pd {

/// Everything about slips on paper: taking them back and their books.
class SlipBooksPage : public TabsPage {
    Q_OBJECT
public:
    explicit SlipBooksPage(ActionCatalog& actions, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("slips"); }
    [[nodiscard]] QString title() const override { return tr("Slips"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("slip"); }
};

} // namespace pd
