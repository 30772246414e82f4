// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/outside/faultpartscontroller.h"
#include "widgets/shell/page.h"

#include <memory>

namespace pd {

namespace Ui {
class FaultPartsPage;
}

/// Which part of the warranty each fault belongs to: Enter on a line goes to the choice, a choice is stored
/// at once.
class FaultPartsPage : public Page {
    Q_OBJECT
public:
    explicit FaultPartsPage(FaultPartsController& controller, QWidget* parent = nullptr);
    ~FaultPartsPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("fault-parts"); }
    [[nodiscard]] QString title() const override { return tr("Warranty parts"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("list"); }
    void activated() override;
    void refresh() override { m_controller.load(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showList();
    void showChoice();
    void choose(int index);

    FaultPartsController& m_controller;
    std::unique_ptr<Ui::FaultPartsPage> m_ui;
};

} // namespace pd
