// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/personformcontroller.h"
#include "widgets/registry/registryform.h"

#include <memory>

namespace pd {

namespace Ui {
class PersonForm;
}

/// Adds or changes a person and his role in one room, or gives a person who is known already a role in it.
class PersonForm : public RegistryForm {
    Q_OBJECT
public:
    explicit PersonForm(PersonFormController& controller, QWidget* parent = nullptr);
    ~PersonForm() override;

    void startNew(RoomId room);
    void startLink(RoomId room);
    void edit(PersonId person, std::optional<RoomPersonId> role);

private:
    void prepare(const FieldTexts& texts) override;
    void tell() override;
    [[nodiscard]] QWidget* first() const override;
    void fillChoices();
    void reveal();
    void warnOfAlike();
    void offerKnown();
    void showChosen();

    PersonFormController& m_controller;
    std::unique_ptr<Ui::PersonForm> m_ui;
    InlineMessage* m_alike; ///< who may be the same person
    std::vector<KnownPerson> m_known;
};

} // namespace pd
