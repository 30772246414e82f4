// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registry/householdview.h"

#include "ui_householdview.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/tablecolumns.h"
#include "widgets/shell/theme.h"
#include "widgets/shell/wraplayout.h"

namespace pd {

HouseholdView::HouseholdView(RegistryPageController& controller, ActionCatalog& actions, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_ui(std::make_unique<Ui::HouseholdView>()),
      m_caution(new InlineMessage(this)), m_message(new InlineMessage(this))
{
    m_ui->setupUi(this);
    m_caution->setObjectName(QStringLiteral("caution"));
    m_ui->cautionBox->addWidget(m_caution);
    m_ui->messageBox->addWidget(m_message);
    m_ui->people->setModel(&m_controller.people());
    fitColumns(*m_ui->people, HouseholdModel::PhoneColumn);
    auto* buttons = new WrapLayout(m_ui->personButtons);
    for (QToolButton* button :
         {m_ui->revealButton, m_ui->editPersonButton, m_ui->linkPersonButton, m_ui->addPersonButton}) {
        buttons->addWidget(button);
    }
    makeActions(actions);
    connect(m_ui->formerBox, &QCheckBox::toggled, &m_controller, &RegistryPageController::setWithFormer);
    connect(m_ui->people, &QTableView::activated, this, &HouseholdView::editChosen);
    connect(m_ui->people->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HouseholdView::setEnabledActions);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        refresh();
    });
}

HouseholdView::~HouseholdView() = default;

void HouseholdView::makeActions(ActionCatalog& actions)
{
    const auto add = [&](ActionSpec spec, QToolButton* button, void (HouseholdView::*carryOut)()) {
        spec.category = ActionCategory::Registry;
        QAction* action = actions.add(spec, this);
        button->setDefaultAction(action);
        connect(action, &QAction::triggered, this, carryOut);
        m_actions += action;
        return action;
    };
    m_editRoom = add({QStringLiteral("registry.edit-room"),
                      QT_TRANSLATE_NOOP("Actions", "Change room"),
                      nullptr,
                      {QKeySequence(Qt::CTRL | Qt::Key_I)},
                      QStringLiteral("edit")},
                     m_ui->editRoomButton, &HouseholdView::editRoomRequested);
    m_addPerson = add({QStringLiteral("registry.add-person"),
                       QT_TRANSLATE_NOOP("Actions", "Add person"),
                       nullptr,
                       {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
                       QStringLiteral("add")},
                      m_ui->addPersonButton, &HouseholdView::addPersonRequested);
    m_linkPerson = add({QStringLiteral("registry.link-person"),
                        QT_TRANSLATE_NOOP("Actions", "Link person"),
                        QT_TRANSLATE_NOOP("Actions", "Give a person of another room a role in this one too"),
                        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
                        QStringLiteral("users")},
                       m_ui->linkPersonButton, &HouseholdView::linkPersonRequested);
    m_editPerson = add({QStringLiteral("registry.edit-person"),
                        QT_TRANSLATE_NOOP("Actions", "Change person"),
                        nullptr,
                        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
                        QStringLiteral("user")},
                       m_ui->editPersonButton, &HouseholdView::editChosen);
    m_reveal =
        add({QStringLiteral("registry.reveal-phone"),
             QT_TRANSLATE_NOOP("Actions", "Show phone in full"),
             QT_TRANSLATE_NOOP("Actions", "Show the chosen person's phone numbers in full; this is recorded"),
             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
             QStringLiteral("visible")},
            m_ui->revealButton, &HouseholdView::revealChosen);
}

void HouseholdView::addSection(std::function<QString()> title, QWidget* widget)
{
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    setLook(label, "role", QStringLiteral("subheading"));
    label->setBuddy(widget);
    m_ui->sectionsBox->addWidget(label);
    m_ui->sectionsBox->addWidget(widget, 1);
    onLanguage(label, [label, title = std::move(title)] { label->setText(title()); });
}

void HouseholdView::refresh()
{
    const auto& household = m_controller.household();
    m_message->clear();
    m_ui->codeLabel->setText(household ? household->room.code : QString());
    m_ui->factsLabel->setText(m_controller.facts());
    m_ui->warrantyLabel->setText(m_controller.warranty());
    m_ui->warrantyLabel->setVisible(!m_ui->warrantyLabel->text().isEmpty());
    const QString note = household ? household->room.details.note : QString();
    if (note.isEmpty()) {
        m_caution->clear();
    } else {
        m_caution->say(Tone::Warning, [note] { return note; });
    }
    m_ui->people->setColumnHidden(HouseholdModel::ToColumn, !m_controller.people().anybodyEnds());
    if (!m_ui->people->currentIndex().isValid() && m_controller.people().rowCount() > 0) {
        m_ui->people->selectRow(0);
    }
    setEnabledActions();
}

const HouseholdMember* HouseholdView::chosen() const
{
    const QModelIndex index = m_ui->people->currentIndex();
    return index.isValid() ? &m_controller.people().member(index.row()) : nullptr;
}

void HouseholdView::editChosen()
{
    if (const HouseholdMember* member = chosen(); member && m_controller.mayEdit()) {
        Q_EMIT editPersonRequested(member->link.details.person, member->link.id);
    }
}

void HouseholdView::revealChosen()
{
    if (const HouseholdMember* member = chosen()) {
        if (const auto revealed = m_controller.reveal(member->link.details.person); !revealed) {
            m_message->say(revealed.error());
        }
    }
}

void HouseholdView::setEnabledActions()
{
    const bool open = m_controller.household().has_value();
    m_editRoom->setEnabled(open && m_controller.mayEdit());
    m_addPerson->setEnabled(open && m_controller.mayEdit());
    m_linkPerson->setEnabled(open && m_controller.mayEdit());
    m_editPerson->setEnabled(chosen() && m_controller.mayEdit());
    m_reveal->setEnabled(chosen() && m_controller.mayReveal());
}

} // namespace pd
