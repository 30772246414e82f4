// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registry/buildingform.h"

#include "ui_buildingform.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/retranslation.h"

namespace pd {

BuildingForm::BuildingForm(BuildingFormController& controller, QWidget* parent)
    : RegistryForm(controller, parent), m_controller(controller), m_ui(std::make_unique<Ui::BuildingForm>())
{
    m_ui->setupUi(this);
    setUp(*m_ui->messageBox, *m_ui->saveButton, *m_ui->cancelButton);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        tell();
    });
}

BuildingForm::~BuildingForm() = default;

void BuildingForm::startNew()
{
    m_controller.startNew();
    showRecord();
}

void BuildingForm::edit(BuildingId building)
{
    if (const auto loaded = m_controller.load(building); !loaded) {
        message().say(loaded.error());
        return;
    }
    showRecord();
}

QWidget* BuildingForm::first() const
{
    return m_controller.isNew() ? m_ui->code : m_ui->name;
}

void BuildingForm::tell()
{
    m_ui->titleLabel->setText(m_controller.isNew() ? tr("New building") : tr("Change building"));
    m_ui->renameNote->setVisible(!m_controller.isNew());
    for (int row = 0; row < m_ui->sectionRows->rowCount(); ++row) {
        const QLayoutItem* item = m_ui->sectionRows->itemAt(row, QFormLayout::FieldRole);
        auto* input = item == nullptr ? nullptr : qobject_cast<QLineEdit*>(item->widget());
        if (input != nullptr) {
            qobject_cast<QLabel*>(m_ui->sectionRows->labelForField(input))->setText(tr("Section"));
            input->setPlaceholderText(tr("rooms without a section"));
            input->setAccessibleName(tr("Code of section %1").arg(row + 1));
        }
    }
}

void BuildingForm::prepare(const FieldTexts&)
{
    if (m_rows == m_controller.sectionFields()) {
        return;
    }
    while (m_ui->sectionRows->rowCount() > 0) {
        m_ui->sectionRows->removeRow(0);
    }
    m_rows = m_controller.sectionFields();
    QWidget* before = m_ui->name;
    for (const QString& field : m_rows) {
        auto* label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        auto* input = new QLineEdit(this);
        input->setProperty("field", field);
        label->setBuddy(input);
        m_ui->sectionRows->addRow(label, input);
        setTabOrder(before, input);
        before = input;
        listen(*input);
    }
    setTabOrder(before, m_ui->moreSections);
}

} // namespace pd
