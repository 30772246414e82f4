// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registry/roomform.h"

#include "presentation/registry/registrytexts.h"
#include "ui_roomform.h"
#include "widgets/registry/conflictpanel.h"
#include "widgets/registry/formfields.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QSignalBlocker>

namespace pd {

RoomForm::RoomForm(RoomFormController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_ui(std::make_unique<Ui::RoomForm>()),
      m_message(new InlineMessage(this)), m_conflict(new ConflictPanel(this))
{
    m_ui->setupUi(this);
    m_ui->messageBox->addWidget(m_message);
    m_ui->messageBox->addWidget(m_conflict);
    m_errors = new FieldErrors(*this, *m_message);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &RoomForm::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &RoomForm::left);
    connect(m_ui->building, &QComboBox::currentTextChanged, this, &RoomForm::offerSections);
    connect(m_conflict, &ConflictPanel::mineChosen, this, &RoomForm::save);
    connect(m_conflict, &ConflictPanel::theirsChosen, this, [this] { show(m_controller.original()); });
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        fillChoices();
        m_ui->titleLabel->setText(m_controller.isNew() ? tr("New room") : tr("Change room"));
    });
}

RoomForm::~RoomForm() = default;

void RoomForm::startNew(const QString& building)
{
    m_controller.startNew(building);
    show(m_controller.original());
    (building.isEmpty() ? static_cast<QWidget*>(m_ui->building) : m_ui->number)->setFocus();
}

void RoomForm::edit(RoomId room)
{
    if (const auto loaded = m_controller.load(room); !loaded) {
        m_message->say(loaded.error());
        return;
    }
    show(m_controller.original());
    m_ui->number->setFocus();
}

bool RoomForm::hasChanges() const
{
    return readFields(*this, m_controller.original()) != m_controller.original();
}

void RoomForm::save()
{
    const FieldTexts typed = readFields(*this, m_controller.original());
    m_errors->clear();
    if (const auto problems = m_controller.problems(typed); !problems.empty()) {
        m_errors->show(problems);
        return;
    }
    const auto room = m_controller.save(typed);
    if (room) {
        m_conflict->hide();
        Q_EMIT saved(*room);
    } else if (room.error().code == ErrorCode::Conflict) {
        compare(typed);
    } else {
        m_errors->show(room.error());
    }
}

void RoomForm::compare(const FieldTexts& typed)
{
    const auto differences = m_controller.compareWithStored(typed);
    if (differences) {
        m_conflict->compare(*differences);
    } else {
        m_message->say(differences.error());
    }
}

void RoomForm::fillChoices()
{
    fillChoice(*m_ui->use, allRoomUses());
    fillChoice(*m_ui->state, allRoomStates());
}

void RoomForm::offerSections()
{
    const QString typed = m_ui->section->currentText();
    m_ui->section->clear();
    m_ui->section->addItems(m_controller.sections(m_ui->building->currentText()));
    m_ui->section->setEditText(typed);
}

void RoomForm::show(const FieldTexts& texts)
{
    m_errors->clear();
    m_message->clear();
    m_conflict->hide();
    {
        const QSignalBlocker quiet(m_ui->building);
        m_ui->building->clear();
        m_ui->building->addItems(m_controller.buildings());
    }
    writeFields(*this, texts);
    offerSections();
    writeFields(*this, texts);
    m_ui->titleLabel->setText(m_controller.isNew() ? tr("New room") : tr("Change room"));
}

} // namespace pd
