// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/buildingformcontroller.h"
#include "widgets/registry/registryform.h"

#include <memory>

namespace pd {

namespace Ui {
class BuildingForm;
}

/// Adds or changes a building and its sections.
class BuildingForm : public RegistryForm {
    Q_OBJECT
public:
    explicit BuildingForm(BuildingFormController& controller, QWidget* parent = nullptr);
    ~BuildingForm() override;

    void startNew();
    void edit(BuildingId building);

private:
    void prepare(const FieldTexts& texts) override;
    void tell() override;
    [[nodiscard]] QWidget* first() const override;

    BuildingFormController& m_controller;
    std::unique_ptr<Ui::BuildingForm> m_ui;
    QStringList m_rows; ///< fields of the sections that have an input
};

} // namespace pd
