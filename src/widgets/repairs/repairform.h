// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/repairformcontroller.h"
#include "widgets/shell/page.h"

#include <memory>

class QComboBox;

namespace pd {

class ActionCatalog;
class CallerInputs;
class EnterKeys;
class FieldErrors;
namespace Ui {
class RepairForm;
}

/// Takes a repair call by keyboard. F2 leads here from everywhere: call newCall().
class RepairForm : public Page {
    Q_OBJECT
public:
    RepairForm(RepairFormController& controller, ActionCatalog& actions, QWidget* parent = nullptr);
    ~RepairForm() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("new-repair"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("phone"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;

    /// Ready for the next call; what was typed and not saved stays.
    void newCall();
    /// Puts a block of another workflow beside the form, above the household card; the form owns it from then
    /// on. The block hides while it has nothing to say, and never blocks saving.
    void addAside(QWidget* block);
    /// To the fault: place and caller are known already.
    void enterFault();

Q_SIGNALS:
    /// The slip of the order just saved.
    void printRequested(pd::OrderId order);
    void orderRequested(pd::OrderId order);
    /// Esc: back to the page before.
    void leaveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // The chips of the appointment's day.
    static inline const QString todayChip = QStringLiteral("today");
    static inline const QString tomorrowChip = QStringLiteral("tomorrow");

    void addActions(ActionCatalog& actions);
    void connectInputs();
    void connectChoices();
    void setTexts();
    void showInput();
    void showCombos();
    void showOrigin();
    /// The number the order gets where none is typed: that of the call, masked.
    void showPhoneHint();
    void showAppointment();
    void showSaved();
    void save();
    void acceptOpenLists();
    template <class Enum>
    void bindCombo(QComboBox* box, Enum RepairInput::*member);

    RepairFormController& m_controller;
    std::unique_ptr<Ui::RepairForm> m_ui;
    CallerInputs* m_caller = nullptr;
    EnterKeys* m_keys = nullptr;
    FieldErrors* m_errors = nullptr;
    QAction* m_save = nullptr;
    QAction* m_print = nullptr;
    QAction* m_leave = nullptr;
    QAction* m_park = nullptr; ///< none where calls cannot be put aside
    std::vector<FaultChoices::Choice> m_faults;
    std::vector<Technician> m_technicians; ///< offered as the one asked for
    bool m_showing = false;                ///< filling the inputs, not listening to them
};

} // namespace pd
