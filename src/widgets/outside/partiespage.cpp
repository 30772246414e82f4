// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outside/partiespage.h"

#include "presentation/outside/outsidetexts.h"
#include "presentation/registry/registrytexts.h"
#include "ui_partiespage.h"
#include "widgets/repairs/combochoices.h"
#include "widgets/repairs/orderdelegate.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/tablecolumns.h"

#include <QtCore/QSignalBlocker>

namespace pd {

PartiesPage::PartiesPage(PartiesController& controller, ActionCatalog& actions, QWidget* parent)
    : Page(parent), m_controller(controller), m_ui(std::make_unique<Ui::PartiesPage>())
{
    m_ui->setupUi(this);
    m_errors = new FieldErrors(*this, *m_ui->banner);
    m_ui->form->setAutoFillBackground(false); // the card shows through
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_parts = {{WarrantyPart::Waterproofing, m_ui->waterproofing},
               {WarrantyPart::Plumbing, m_ui->plumbing},
               {WarrantyPart::Electrical, m_ui->electrical},
               {WarrantyPart::DoorsWindows, m_ui->doorsWindows},
               {WarrantyPart::Structure, m_ui->structure}};
    makeActions(actions);
    m_ui->list->setModel(&m_controller.table());
    m_ui->list->setItemDelegate(new OrderDelegate(this));
    fitColumns(*m_ui->list, 3);
    m_ui->empty->explain(
        QStringLiteral("building"), [] { return tr("No outside units yet"); },
        [] { return tr("Enter the developer, the builders, and the companies repairs are passed on to."); },
        m_new);
    fillCombo(m_ui->kind, allPartyKinds(), partyKindText);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { showRow(index.row()); });
    connect(m_ui->discardButton, &QPushButton::clicked, this,
            [this] { showParty(OutsideParty(m_shown.party)); });
    for (const QLineEdit* edit : {m_ui->name, m_ui->contact, m_ui->phone, m_ui->trades, m_ui->contractFrom,
                                  m_ui->contractTo, m_ui->serviceFee, m_ui->note}) {
        connect(edit, &QLineEdit::textChanged, this, &PartiesPage::updateForm);
    }
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &PartiesPage::updateForm);
    connect(m_ui->active, &QCheckBox::toggled, this, &PartiesPage::updateForm);
    for (const auto& [part, box] : m_parts) {
        connect(box, &QCheckBox::toggled, this, &PartiesPage::updateForm);
    }
    connect(&m_controller, &PartiesController::loaded, this, &PartiesPage::listLoaded);
    onLanguage(this, [this] { retranslate(); });
    listLoaded();
}

PartiesPage::~PartiesPage() = default;

void PartiesPage::makeActions(ActionCatalog& actions)
{
    m_new = actions.add({QStringLiteral("parties.new"),
                         QT_TRANSLATE_NOOP("Actions", "New outside unit"),
                         nullptr,
                         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
                         QStringLiteral("add"),
                         ActionCategory::Data},
                        this);
    m_save = actions.add({QStringLiteral("parties.save"),
                          QT_TRANSLATE_NOOP("Actions", "Save outside unit"),
                          nullptr,
                          {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_S),
                           QKeySequence(Qt::Key_F8)},
                          QStringLiteral("save"),
                          ActionCategory::Data},
                         this);
    m_ui->newButton->setDefaultAction(m_new);
    connect(m_ui->saveButton, &QPushButton::clicked, m_save, &QAction::trigger);
    connect(m_save, &QAction::enabledChanged, m_ui->saveButton, &QWidget::setEnabled);
    connect(m_new, &QAction::triggered, this, [this] {
        unlessDirty([this] {
            showParty({});
            selectShown();
            m_ui->name->setFocus();
        });
    });
    connect(m_save, &QAction::triggered, this, &PartiesPage::save);
}

void PartiesPage::retranslate()
{
    m_ui->retranslateUi(this);
    for (const auto& [part, box] : m_parts) {
        box->setText(text(part));
    }
    const PartyKind kind = comboValue<PartyKind>(m_ui->kind).value_or(m_shown.party.kind);
    {
        const QSignalBlocker quiet(m_ui->kind);
        fillCombo(m_ui->kind, allPartyKinds(), partyKindText);
        setComboValue(m_ui->kind, kind);
    }
    m_controller.retell();
    m_ui->trades->setPlaceholderText(tr("as in the fault kinds, apart by blanks"));
    m_ui->contractFrom->setPlaceholderText(QStringLiteral("YYYY-MM-DD"));
    m_ui->contractTo->setPlaceholderText(QStringLiteral("YYYY-MM-DD"));
    updateForm();
    Q_EMIT titleChanged();
}

void PartiesPage::activated()
{
    if (m_controller.parties().empty()) {
        m_ui->name->setFocus();
    } else {
        m_ui->list->setFocus();
    }
}

bool PartiesPage::canLeave()
{
    if (!dirty()) {
        return true;
    }
    unlessDirty([] {});
    return false;
}

void PartiesPage::listLoaded()
{
    const auto& parties = m_controller.parties();
    m_ui->stack->setCurrentWidget(parties.empty() ? static_cast<QWidget*>(m_ui->empty) : m_ui->list);
    if (const auto& problem = m_controller.problem()) {
        m_errors->show(*problem);
    }
    if (!m_controller.mayEdit() && dirty()) { // somebody else is at the desk now
        showParty({});
        m_chosen = false;
    }
    const int row = m_shown.party.id ? m_controller.rowOf(*m_shown.party.id) : -1;
    if (!m_chosen && !parties.empty()) {
        showParty(OutsideParty(parties.front()));
    } else if (row >= 0 && !dirty()) {
        showParty(OutsideParty(parties[static_cast<std::size_t>(row)]));
    }
    selectShown();
    updateForm();
}

void PartiesPage::selectShown()
{
    const QSignalBlocker quiet(m_ui->list->selectionModel());
    const int row = m_shown.party.id ? m_controller.rowOf(*m_shown.party.id) : -1;
    if (row >= 0) {
        m_ui->list->selectRow(row);
    } else {
        m_ui->list->clearSelection();
    }
    m_ui->list->viewport()->update();
}

void PartiesPage::showRow(int row)
{
    const auto& parties = m_controller.parties();
    if (row < 0 || row >= std::ssize(parties) ||
        parties[static_cast<std::size_t>(row)].id == m_shown.party.id) {
        return;
    }
    const OutsidePartyId wanted = *parties[static_cast<std::size_t>(row)].id;
    if (dirty()) {
        selectShown();
    }
    unlessDirty([this, wanted] {
        if (const int found = m_controller.rowOf(wanted); found >= 0) {
            showParty(OutsideParty(m_controller.parties()[static_cast<std::size_t>(found)]));
            selectShown();
        }
    });
}

void PartiesPage::unlessDirty(std::function<void()> next)
{
    if (!dirty()) {
        next();
        return;
    }
    m_ui->banner->say(Tone::Warning, [] { return tr("What you typed is not saved yet."); });
    m_ui->banner->offer([] { return tr("Discard it"); },
                        [this, next = std::move(next)] {
                            showParty(OutsideParty(m_shown.party));
                            next();
                        });
}

void PartiesPage::showParty(const OutsideParty& party)
{
    m_errors->clear();
    m_ui->banner->clear();
    m_shown = PartiesController::typed(party);
    m_chosen = true;
    m_ui->name->setText(party.name);
    m_ui->contact->setText(party.contact);
    m_ui->phone->setText(party.phone);
    m_ui->trades->setText(party.trades);
    m_ui->note->setText(party.note);
    m_ui->contractFrom->setText(m_shown.contractFrom);
    m_ui->contractTo->setText(m_shown.contractTo);
    m_ui->serviceFee->setText(m_shown.fee);
    setComboValue(m_ui->kind, party.kind);
    m_ui->active->setChecked(party.active);
    for (const auto& [part, box] : m_parts) {
        box->setChecked(answersFor(party, part));
    }
    updateForm();
}

PartiesController::Typed PartiesPage::typed() const
{
    PartiesController::Typed typed = m_shown;
    typed.party.name = m_ui->name->text();
    typed.party.contact = m_ui->contact->text();
    typed.party.phone = m_ui->phone->text();
    typed.party.trades = m_ui->trades->text();
    typed.party.note = m_ui->note->text();
    typed.party.kind = comboValue<PartyKind>(m_ui->kind).value_or(typed.party.kind);
    typed.party.active = m_ui->active->isChecked();
    typed.party.parts.clear();
    for (const auto& [part, box] : m_parts) {
        if (box->isChecked()) {
            typed.party.parts.push_back(part);
        }
    }
    typed.contractFrom = m_ui->contractFrom->text();
    typed.contractTo = m_ui->contractTo->text();
    typed.fee = m_ui->serviceFee->text();
    return typed;
}

void PartiesPage::save()
{
    m_errors->clear();
    const auto id = m_controller.save(typed());
    if (!id) {
        m_errors->show(id.error());
        const int row = m_shown.party.id ? m_controller.rowOf(*m_shown.party.id) : -1;
        if (id.error().code == ErrorCode::Conflict && row >= 0) {
            // what was typed stays; saving again is meant
            m_shown = PartiesController::typed(m_controller.parties()[static_cast<std::size_t>(row)]);
            updateForm();
        }
        return;
    }
    m_controller.load();
    if (const int row = m_controller.rowOf(*id); row >= 0) {
        showParty(OutsideParty(m_controller.parties()[static_cast<std::size_t>(row)]));
    }
    selectShown();
    m_ui->banner->say(Tone::Success, [] { return tr("Saved."); });
}

void PartiesPage::updateForm()
{
    const bool may = m_controller.mayEdit();
    const bool changed = dirty();
    m_ui->formTitle->setText(m_shown.party.id ? m_shown.party.name : tr("New outside unit"));
    m_ui->form->setEnabled(may);
    m_ui->discardButton->setEnabled(changed);
    m_new->setEnabled(may);
    m_save->setEnabled(may && changed);
    m_ui->saveButton->setEnabled(may && changed);
}

} // namespace pd
