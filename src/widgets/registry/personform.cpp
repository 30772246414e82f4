// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registry/personform.h"

#include "ui_personform.h"
#include "widgets/registry/formfields.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/retranslation.h"

namespace pd {

PersonForm::PersonForm(PersonFormController& controller, QWidget* parent)
    : RegistryForm(controller, parent), m_controller(controller), m_ui(std::make_unique<Ui::PersonForm>()),
      m_alike(new InlineMessage(this))
{
    m_ui->setupUi(this);
    m_alike->setObjectName(QStringLiteral("alikeMessage"));
    setUp(*m_ui->messageBox, *m_ui->saveButton, *m_ui->cancelButton);
    m_ui->messageBox->addWidget(m_alike);
    connect(m_ui->revealButton, &QPushButton::clicked, this, &PersonForm::reveal);
    connect(m_ui->name, &QLineEdit::editingFinished, this, &PersonForm::warnOfAlike);
    connect(m_ui->phone, &QLineEdit::editingFinished, this, &PersonForm::warnOfAlike);
    offerKnown();
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        fillChoices();
        tell();
    });
}

PersonForm::~PersonForm() = default;

void PersonForm::startNew(RoomId room)
{
    m_controller.startNew(room);
    showRecord();
}

void PersonForm::startLink(RoomId room)
{
    m_controller.startLink(room);
    showRecord();
}

void PersonForm::edit(PersonId person, std::optional<RoomPersonId> role)
{
    if (const auto loaded = m_controller.load(person, role); !loaded) {
        message().say(loaded.error());
        return;
    }
    showRecord();
}

QWidget* PersonForm::first() const
{
    if (!m_controller.isLink()) {
        return m_ui->name;
    }
    return m_controller.chosenText().isEmpty() ? static_cast<QWidget*>(m_ui->person) : m_ui->role;
}

void PersonForm::prepare(const FieldTexts&)
{
    m_alike->clear();
    m_ui->person->clear();
}

void PersonForm::tell()
{
    const bool link = m_controller.isLink();
    m_ui->titleLabel->setText(link                   ? tr("Link a known person")
                              : m_controller.isNew() ? tr("New person")
                                                     : tr("Change person"));
    m_ui->knownGroup->setVisible(link);
    m_ui->personGroup->setVisible(!link);
    m_ui->roleGroup->setVisible(m_controller.hasRole());
    m_ui->revealButton->setVisible(!m_controller.isNew());
    showChosen();
}

void PersonForm::showChosen()
{
    const QString chosen = m_controller.isLink() ? m_controller.chosenText() : QString();
    m_ui->chosenLabel->setText(chosen.isEmpty() ? tr("Nobody chosen yet.") : chosen);
}

void PersonForm::offerKnown()
{
    m_ui->person->setSource([this](const QString& typed) {
        m_known = m_controller.known(typed);
        std::vector<Suggestion> lines;
        lines.reserve(m_known.size());
        for (const KnownPerson& person : m_known) {
            lines.push_back(suggestion(person));
        }
        return lines;
    });
    connect(m_ui->person, &TypeAheadBox::chosen, this, [this](int offer) {
        const KnownPerson& person = m_known[static_cast<std::size_t>(offer)];
        m_controller.choose(person.id);
        m_ui->person->setText(person.name);
        showChosen();
        m_ui->role->setFocus(Qt::TabFocusReason);
    });
}

void PersonForm::reveal()
{
    const FieldTexts masked = m_controller.original();
    const auto whole = m_controller.reveal();
    if (!whole) {
        message().say(whole.error());
        return;
    }
    FieldTexts shown = m_controller.typed();
    for (auto it = whole->begin(); it != whole->end(); ++it) {
        if (shown.value(it.key()) == masked.value(it.key())) {
            shown.insert(it.key(), it.value());
        }
    }
    write(shown);
}

void PersonForm::warnOfAlike()
{
    const auto people = m_controller.alike();
    if (people.empty()) {
        m_alike->clear();
        return;
    }
    QStringList names;
    for (const KnownPerson& person : people) {
        names << person.name + u' ' + person.detail;
    }
    m_alike->say(Tone::Warning, [names] {
        return tr("Registered already, perhaps the same person: %1")
            .arg(names.mid(0, 3).join(tr("; ", "between people")));
    });
    if (m_controller.isNew()) {
        const KnownPerson& same = people.front();
        m_alike->offer([] { return tr("It is the same person"); },
                       [this, id = same.id] {
                           m_controller.linkInstead(id);
                           showRecord();
                       });
    }
}

void PersonForm::fillChoices()
{
    fillChoice(*m_ui->noticePreference, allNoticePreferences());
    fillChoice(*m_ui->role, allRoomRoles());
}

} // namespace pd
