// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/roomformcontroller.h"
#include "widgets/registry/registryform.h"

#include <memory>

namespace pd {

namespace Ui {
class RoomForm;
}

/// Adds or changes a room.
class RoomForm : public RegistryForm {
    Q_OBJECT
public:
    explicit RoomForm(RoomFormController& controller, QWidget* parent = nullptr);
    ~RoomForm() override;

    void startNew(const QString& building);
    void edit(RoomId room);

private:
    void prepare(const FieldTexts& texts) override;
    void tell() override;
    [[nodiscard]] QWidget* first() const override;
    void fillChoices();
    void fillButlers();
    void offerSections();

    RoomFormController& m_controller;
    std::unique_ptr<Ui::RoomForm> m_ui;
};

} // namespace pd
