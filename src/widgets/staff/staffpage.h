// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/staff/staffcontroller.h"
#include "widgets/shell/page.h"

#include <memory>

namespace pd {

class ActionCatalog;
class FieldErrors;
namespace Ui {
class StaffPage;
}

/// The list of colleagues and beside it the form of one of them.
class StaffPage : public Page {
    Q_OBJECT
public:
    StaffPage(StaffController& controller, ActionCatalog& actions, QWidget* parent = nullptr);
    ~StaffPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("staff"); }
    [[nodiscard]] QString title() const override { return tr("Staff"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("users"); }
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_new, m_save}; }
    void activated() override;
    void refresh() override;

private:
    void connectForm();
    void retranslate();
    /// The form never scrolls sideways.
    void fitCard();
    void showRow(int row);
    void showMember(const std::optional<StaffMember>& member);
    void startNew();
    void discard();
    void save();
    void saved(StaffId id);
    void listReset();
    void updateForm();
    void showRights();
    [[nodiscard]] StaffDetails typed() const;
    [[nodiscard]] bool dirty() const;
    void selectShown();

    StaffController& m_controller;
    std::unique_ptr<Ui::StaffPage> m_ui;
    FieldErrors* m_errors;
    QAction* m_new;
    QAction* m_save;
    std::optional<StaffMember> m_shown; ///< none: a new colleague
};

} // namespace pd
