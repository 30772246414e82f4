// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registry/personform.h"

#include "presentation/registry/registrytexts.h"
#include "ui_personform.h"
#include "widgets/registry/conflictpanel.h"
#include "widgets/registry/formfields.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/retranslation.h"

namespace pd {

PersonForm::PersonForm(PersonFormController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_ui(std::make_unique<Ui::PersonForm>()),
      m_message(new InlineMessage(this)), m_alike(new InlineMessage(this)),
      m_conflict(new ConflictPanel(this))
{
    m_ui->setupUi(this);
    m_alike->setObjectName(QStringLiteral("alikeMessage"));
    m_ui->messageBox->addWidget(m_message);
    m_ui->messageBox->addWidget(m_alike);
    m_ui->messageBox->addWidget(m_conflict);
    m_errors = new FieldErrors(*this, *m_message);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PersonForm::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &PersonForm::left);
    connect(m_ui->revealButton, &QPushButton::clicked, this, &PersonForm::reveal);
    connect(m_ui->name, &QLineEdit::editingFinished, this, &PersonForm::warnOfAlike);
    connect(m_ui->phone, &QLineEdit::editingFinished, this, &PersonForm::warnOfAlike);
    connect(m_conflict, &ConflictPanel::mineChosen, this, &PersonForm::save);
    connect(m_conflict, &ConflictPanel::theirsChosen, this, [this] { show(m_controller.original()); });
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        fillChoices();
        setTitle();
    });
}

PersonForm::~PersonForm() = default;

void PersonForm::startNew(RoomId room)
{
    m_controller.startNew(room);
    show(m_controller.original());
}

void PersonForm::edit(PersonId person, std::optional<RoomPersonId> role)
{
    if (const auto loaded = m_controller.load(person, role); !loaded) {
        m_message->say(loaded.error());
        return;
    }
    show(m_controller.original());
}

bool PersonForm::hasChanges() const
{
    return readFields(*this, m_controller.original()) != m_controller.original();
}

void PersonForm::save()
{
    const FieldTexts typed = readFields(*this, m_controller.original());
    m_errors->clear();
    if (const auto problems = m_controller.problems(typed); !problems.empty()) {
        m_errors->show(problems);
        return;
    }
    const auto person = m_controller.save(typed);
    if (person) {
        m_conflict->hide();
        Q_EMIT saved(*person);
    } else if (person.error().code == ErrorCode::Conflict) {
        compare(typed);
    } else {
        m_errors->show(person.error());
    }
}

void PersonForm::compare(const FieldTexts& typed)
{
    const auto differences = m_controller.compareWithStored(typed);
    if (differences) {
        m_conflict->compare(*differences);
    } else {
        m_message->say(differences.error());
    }
}

void PersonForm::reveal()
{
    const FieldTexts masked = m_controller.original();
    const auto whole = m_controller.reveal();
    if (!whole) {
        m_message->say(whole.error());
        return;
    }
    FieldTexts shown = readFields(*this, masked);
    for (auto it = whole->begin(); it != whole->end(); ++it) {
        if (shown.value(it.key()) == masked.value(it.key())) {
            shown.insert(it.key(), it.value());
        }
    }
    writeFields(*this, shown);
}

void PersonForm::warnOfAlike()
{
    const QStringList people = m_controller.alike(readFields(*this, m_controller.original()));
    if (people.isEmpty()) {
        m_alike->clear();
        return;
    }
    m_alike->say(Tone::Warning, [people] {
        return tr("Registered already, perhaps the same person: %1")
            .arg(people.mid(0, 3).join(tr("; ", "between people")));
    });
}

void PersonForm::fillChoices()
{
    fillChoice(*m_ui->noticePreference, allNoticePreferences());
    fillChoice(*m_ui->role, allRoomRoles());
}

void PersonForm::setTitle()
{
    m_ui->titleLabel->setText(m_controller.isNew() ? tr("New person") : tr("Change person"));
}

void PersonForm::show(const FieldTexts& texts)
{
    m_errors->clear();
    m_message->clear();
    m_alike->clear();
    m_conflict->hide();
    writeFields(*this, texts);
    m_ui->roleGroup->setVisible(m_controller.hasRole());
    m_ui->revealButton->setVisible(!m_controller.isNew());
    setTitle();
    m_ui->name->setFocus();
}

} // namespace pd
