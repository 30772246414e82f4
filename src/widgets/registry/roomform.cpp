// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registry/roomform.h"

#include "ui_roomform.h"
#include "widgets/registry/formfields.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/retranslation.h"

namespace pd {

RoomForm::RoomForm(RoomFormController& controller, QWidget* parent)
    : RegistryForm(controller, parent), m_controller(controller), m_ui(std::make_unique<Ui::RoomForm>())
{
    m_ui->setupUi(this);
    setUp(*m_ui->messageBox, *m_ui->saveButton, *m_ui->cancelButton);
    connect(m_ui->building, &QComboBox::currentTextChanged, this, &RoomForm::offerSections);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        fillChoices();
        fillButlers();
        tell();
    });
}

RoomForm::~RoomForm() = default;

void RoomForm::startNew(const QString& building)
{
    m_controller.startNew(building);
    showRecord();
}

void RoomForm::edit(RoomId room)
{
    if (const auto loaded = m_controller.load(room); !loaded) {
        message().say(loaded.error());
        return;
    }
    showRecord();
}

QWidget* RoomForm::first() const
{
    return m_ui->building->currentText().isEmpty() ? static_cast<QWidget*>(m_ui->building) : m_ui->number;
}

void RoomForm::tell()
{
    m_ui->titleLabel->setText(m_controller.isNew() ? tr("New room") : tr("Change room"));
}

void RoomForm::prepare(const FieldTexts& texts)
{
    m_ui->building->clear();
    m_ui->building->addItems(m_controller.buildings());
    m_ui->building->setEditText(texts.value(QStringLiteral("building")));
    offerSections();
    fillButlers();
}

void RoomForm::fillChoices()
{
    fillChoice(*m_ui->use, allRoomUses());
    fillChoice(*m_ui->state, allRoomStates());
}

void RoomForm::fillButlers()
{
    const QVariant chosen = m_ui->butler->currentData();
    m_ui->butler->clear();
    m_ui->butler->addItem(tr("Nobody"), QString());
    for (const Butler& butler : m_controller.butlers()) {
        m_ui->butler->addItem(butler.name, QString::number(butler.id.value()));
    }
    m_ui->butler->setCurrentIndex(std::max(0, m_ui->butler->findData(chosen)));
}

void RoomForm::offerSections()
{
    const QString typed = m_ui->section->currentText();
    m_ui->section->clear();
    m_ui->section->addItems(m_controller.sections(m_ui->building->currentText()));
    m_ui->section->setEditText(typed);
}

} // namespace pd
