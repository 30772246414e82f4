// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/faultkindscontroller.h"

#include <QtWidgets/QWidget>

#include <memory>

class QToolButton;

namespace pd {

class FieldErrors;
namespace Ui {
class FaultKindsPage;
}

/// A section of the settings: the two-level list of what can be broken, and the marked kind beside it.
class FaultKindsPage : public QWidget {
    Q_OBJECT
public:
    explicit FaultKindsPage(FaultKindsController& controller, QWidget* parent = nullptr);
    ~FaultKindsPage() override;

private:
    void showList();
    void mark(const std::optional<FaultKindId>& id);
    void edit(const FaultKind& kind);
    void currentChanged();
    void addTo(bool group);
    void save();
    void move(int places);
    [[nodiscard]] std::optional<FaultKindId> current() const;

    FaultKindsController& m_controller;
    std::unique_ptr<Ui::FaultKindsPage> m_ui;
    FieldErrors* m_errors;
    FaultKind m_edited;
};

} // namespace pd
