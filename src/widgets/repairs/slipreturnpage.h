// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/booktablemodel.h"
#include "presentation/repairs/orderdetailcontroller.h"
#include "widgets/shell/page.h"

#include <functional>
#include <memory>

namespace pd {

class ActionCatalog;
class ActionFormView;
enum class Tone;
namespace Ui {
class SlipReturnPage;
}

/// Slips come back (REP-39 … REP-43): scan or type the number, Enter; what the slip says, Ctrl+Enter; the
/// next one. Those taken in here are listed; a mistake is put right with Correct, money is never taken back.
class SlipReturnPage : public Page {
    Q_OBJECT
public:
    /// The controller belongs to this page alone.
    SlipReturnPage(OrderDetailController& controller, ActionCatalog& actions, QWidget* parent = nullptr);
    ~SlipReturnPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("slip-return"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("slip"); }
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_next}; }
    void activated() override;

    /// Puts a block of another workflow below the form; the page owns it from then on.
    void addSection(QWidget* section);
    /// Asked when a slip has been taken in: true keeps it on screen, and nextSlip() goes on later.
    void setAfterReturn(std::function<bool()> afterReturn) { m_afterReturn = std::move(afterReturn); }
    void nextSlip();

Q_SIGNALS:
    void orderRequested(pd::OrderId order);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openNumber();
    void submit();
    void showOrder();
    /// Behind the word that the number led here from a merged order.
    void say(Tone tone, const std::function<QString()>& text);
    /// Why the slip of the order shown is not to be entered.
    void sayWhyNot();
    void noteTaken();
    void showTaken();

    OrderDetailController& m_controller;
    std::unique_ptr<Ui::SlipReturnPage> m_ui;
    ActionFormView* m_form;
    QAction* m_next = nullptr;
    std::function<bool()> m_afterReturn;
    BookTableModel m_takenModel;
    std::vector<OrderRow> m_taken; ///< since the page was made, the latest last
};

} // namespace pd
