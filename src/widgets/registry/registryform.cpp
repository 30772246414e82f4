// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registry/registryform.h"

#include "widgets/registry/conflictpanel.h"
#include "widgets/registry/formfields.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/inlinemessage.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace pd {

RegistryForm::RegistryForm(RecordFormController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_message(new InlineMessage(this)),
      m_conflict(new ConflictPanel(this))
{
    connect(&m_controller, &RecordFormController::abandoned, this, &RegistryForm::abandoned);
    connect(&m_controller, &RecordFormController::draftFailed, this,
            [this](const Error& error) { m_message->say(error); });
    connect(m_conflict, &ConflictPanel::mineChosen, this, &RegistryForm::save);
    connect(m_conflict, &ConflictPanel::theirsChosen, this, &RegistryForm::discard);
}

void RegistryForm::setUp(QVBoxLayout& messages, QPushButton& save, QPushButton& cancel)
{
    messages.addWidget(m_message);
    messages.addWidget(m_conflict);
    m_errors = new FieldErrors(*this, *m_message);
    connect(&save, &QPushButton::clicked, this, &RegistryForm::save);
    connect(&cancel, &QPushButton::clicked, this, &RegistryForm::left);
    listen(*this);
}

void RegistryForm::listen(QWidget& inputs)
{
    onEdited(inputs, *this, [this] { typed(); });
}

void RegistryForm::typed()
{
    if (!m_writing) {
        m_controller.type(readFields(*this, m_controller.typed()));
    }
}

void RegistryForm::write(const FieldTexts& texts)
{
    const QScopedValueRollback writing(m_writing, true);
    prepare(texts);
    writeFields(*this, texts);
    m_controller.type(readFields(*this, texts));
}

void RegistryForm::showRecord()
{
    m_errors->clear();
    m_message->clear();
    m_conflict->hide();
    write(m_controller.typed());
    tell();
    showDraft();
    first()->setFocus();
}

void RegistryForm::showDraft()
{
    const auto from = m_controller.draftFrom();
    if (!from) {
        return;
    }
    m_message->say(Tone::Info,
                   [this, from = *from] { return restoredDraftText(from, m_controller.clock()); });
    m_message->offer([] { return tr("Throw it away"); }, [this] { discard(); });
}

void RegistryForm::discard()
{
    m_controller.discard();
    showRecord();
}

void RegistryForm::save()
{
    m_errors->clear();
    if (const auto problems = m_controller.problems(); !problems.empty()) {
        m_errors->show(problems);
        return;
    }
    const auto done = m_controller.save();
    if (done) {
        m_conflict->hide();
        Q_EMIT saved();
    } else if (done.error().code == ErrorCode::Conflict) {
        compare();
    } else {
        m_errors->show(done.error());
    }
}

void RegistryForm::compare()
{
    const auto differences = m_controller.compareWithStored();
    if (differences) {
        m_conflict->compare(inWords(*this, *differences));
    } else {
        m_message->say(differences.error());
    }
}

} // namespace pd
