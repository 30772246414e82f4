// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/reports/figurescontroller.h"
#include "widgets/shell/page.h"

#include <memory>

namespace pd {

class ActionCatalog;
namespace Ui {
class FiguresView;
}

/// Timeliness and completion of a month. Arrow keys walk over the numbers, Enter shows the orders behind one.
class FiguresView : public Page {
    Q_OBJECT
public:
    explicit FiguresView(FiguresController& controller, QWidget* parent = nullptr);
    ~FiguresView() override;

    /// The keys work while `scope` is on screen.
    void addActions(ActionCatalog& actions, QWidget* scope);

    [[nodiscard]] QString id() const override { return QStringLiteral("figures"); }
    [[nodiscard]] QString title() const override { return tr("Timeliness and completion"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("reports"); }
    void activated() override;
    void refresh() override;
    /// Writes the sheet there and says so.
    void exportTo(const QString& path);

Q_SIGNALS:
    void ordersRequested(const std::set<pd::OrderId>& orders, const QString& caption);
    void printRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setTexts();
    void showFigures();
    void openCurrent();
    void chooseFile();

    FiguresController& m_controller;
    std::unique_ptr<Ui::FiguresView> m_ui;
};

} // namespace pd
