// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/staff/staffpage.h"

#include "presentation/staff/roletexts.h"
#include "ui_staffpage.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/tablecolumns.h"
#include "widgets/shell/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QScrollBar>

namespace pd {

namespace {

ActionSpec newSpec()
{
    return {QStringLiteral("staff.new"),
            QT_TRANSLATE_NOOP("Actions", "New colleague"),
            nullptr,
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
            QStringLiteral("add"),
            ActionCategory::Data};
}

ActionSpec saveSpec()
{
    return {QStringLiteral("staff.save"),
            QT_TRANSLATE_NOOP("Actions", "Save colleague"),
            nullptr,
            {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_S),
             QKeySequence(Qt::Key_F8)},
            QStringLiteral("save"),
            ActionCategory::Data};
}

} // namespace

StaffPage::StaffPage(StaffController& controller, ActionCatalog& actions, QWidget* parent)
    : Page(parent), m_controller(controller), m_ui(std::make_unique<Ui::StaffPage>()),
      m_new(actions.add(newSpec(), this)), m_save(actions.add(saveSpec(), this))
{
    m_ui->setupUi(this);
    m_errors = new FieldErrors(*this, *m_ui->banner);
    m_ui->newButton->setDefaultAction(m_new);
    m_ui->form->setAutoFillBackground(false);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->list->setModel(&m_controller.model());
    fitColumns(*m_ui->list, StaffTableModel::RolesColumn);
    for (const Role role : allRoles()) {
        auto* item = new QListWidgetItem(m_ui->roles);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, code(role));
    }
    m_ui->roles->setCurrentRow(0);
    connectForm();
    onLanguage(this, [this] { retranslate(); });
    showMember(std::nullopt);
}

StaffPage::~StaffPage() = default;

void StaffPage::connectForm()
{
    connect(m_new, &QAction::triggered, this, &StaffPage::startNew);
    connect(m_save, &QAction::triggered, this, &StaffPage::save);
    connect(m_ui->saveButton, &QPushButton::clicked, m_save, &QAction::trigger);
    connect(m_save, &QAction::enabledChanged, m_ui->saveButton, &QWidget::setEnabled);
    connect(m_ui->discardButton, &QPushButton::clicked, this, &StaffPage::discard);
    connect(m_ui->releaseButton, &QPushButton::clicked, this, [this] {
        if (m_shown) {
            m_controller.release(m_shown->id);
        }
    });
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showRow(current.row()); });
    connect(m_ui->roles, &QListWidget::currentRowChanged, this, &StaffPage::showRights);
    for (const QLineEdit* edit : {m_ui->name, m_ui->phone, m_ui->trade, m_ui->login, m_ui->password}) {
        connect(edit, &QLineEdit::textChanged, this, &StaffPage::updateForm);
    }
    for (const QCheckBox* box : {m_ui->technician, m_ui->active}) {
        connect(box, &QCheckBox::toggled, this, &StaffPage::updateForm);
    }
    connect(m_ui->roles, &QListWidget::itemChanged, this, &StaffPage::updateForm);

    connect(&m_controller.model(), &QAbstractItemModel::modelReset, this, &StaffPage::listReset);
    connect(&m_controller, &StaffController::busyChanged, this, &StaffPage::updateForm);
    connect(&m_controller, &StaffController::sessionChanged, this, [this] {
        showMember(std::nullopt);
        if (isVisible()) {
            refresh();
        }
    });
    connect(&m_controller, &StaffController::failed, this,
            [this](const Error& error) { m_errors->show(error); });
    connect(&m_controller, &StaffController::saved, this, &StaffPage::saved);
    connect(&m_controller, &StaffController::released, this, [this] {
        m_ui->banner->say(Tone::Success, [] { return tr("The next try may be made at once."); });
    });
}

void StaffPage::retranslate()
{
    m_ui->retranslateUi(this);
    for (int row = 0; row < m_ui->roles->count(); ++row) {
        QListWidgetItem* item = m_ui->roles->item(row);
        const auto role = roleOf(item->data(Qt::UserRole).toString());
        const QSignalBlocker quiet(m_ui->roles);
        item->setText(role ? roleName(*role) : QString());
    }
    showRights();
    updateForm();
    fitCard();
    Q_EMIT titleChanged();
}

void StaffPage::fitCard()
{
    const int form = m_ui->form->minimumSizeHint().width();
    m_ui->scroll->setMinimumWidth(form + m_ui->scroll->verticalScrollBar()->sizeHint().width() + grid::one);
}

void StaffPage::activated()
{
    fitCard(); // the style sheet may have reached the form since it was made
    refresh();
    m_ui->list->setFocus();
}

void StaffPage::refresh()
{
    m_controller.load();
}

void StaffPage::listReset()
{
    if (!m_shown) {
        return;
    }
    const int row = m_controller.model().rowOf(m_shown->id);
    const StaffMember* fresh = m_controller.model().at(row);
    if (fresh != nullptr && !dirty()) {
        showMember(*fresh);
    }
    selectShown();
}

void StaffPage::selectShown()
{
    const QSignalBlocker quiet(m_ui->list->selectionModel());
    const int row = m_shown ? m_controller.model().rowOf(m_shown->id) : -1;
    if (row >= 0) {
        m_ui->list->setCurrentIndex(m_controller.model().index(row, 0));
    } else {
        m_ui->list->setCurrentIndex({});
        m_ui->list->clearSelection();
    }
    m_ui->list->viewport()->update();
}

void StaffPage::showRow(int row)
{
    const StaffMember* member = m_controller.model().at(row);
    if (member == nullptr || (m_shown && m_shown->id == member->id)) {
        return;
    }
    if (dirty()) {
        const StaffMember wanted = *member;
        selectShown();
        m_ui->banner->say(Tone::Warning, [] { return tr("What you typed is not saved yet."); });
        m_ui->banner->offer([] { return tr("Discard it"); },
                            [this, wanted] {
                                showMember(wanted);
                                selectShown();
                            });
        return;
    }
    showMember(*member);
}

void StaffPage::showMember(const std::optional<StaffMember>& member)
{
    m_errors->clear();
    m_shown = member;
    StaffDetails details;
    if (member) {
        details = member->details;
    }
    m_ui->name->setText(details.name);
    m_ui->phone->setText(details.phone);
    m_ui->technician->setChecked(details.technician);
    m_ui->trade->setText(details.trade);
    m_ui->login->setText(details.login.value_or(QString()));
    m_ui->password->clear();
    m_ui->active->setChecked(details.active);
    for (int row = 0; row < m_ui->roles->count(); ++row) {
        QListWidgetItem* item = m_ui->roles->item(row);
        const auto role = roleOf(item->data(Qt::UserRole).toString());
        item->setCheckState(role && details.roles.contains(*role) ? Qt::Checked : Qt::Unchecked);
    }
    updateForm();
}

void StaffPage::startNew()
{
    if (dirty()) {
        m_ui->banner->say(Tone::Warning, [] { return tr("What you typed is not saved yet."); });
        m_ui->banner->offer([] { return tr("Discard it"); },
                            [this] {
                                showMember(std::nullopt);
                                startNew();
                            });
        return;
    }
    showMember(std::nullopt);
    selectShown();
    m_ui->name->setFocus();
}

void StaffPage::discard()
{
    const auto shown = m_shown;
    showMember(shown);
}

void StaffPage::save()
{
    m_errors->clear();
    m_controller.save(m_shown, typed(), Password(m_ui->password->text()));
}

void StaffPage::saved(StaffId id)
{
    // The list may not have been read again yet when somebody else's change comes in between.
    m_controller.load();
    if (const StaffMember* member = m_controller.model().at(m_controller.model().rowOf(id))) {
        showMember(*member);
    }
    selectShown();
    m_ui->banner->say(Tone::Success, [] { return tr("Saved."); });
}

StaffDetails StaffPage::typed() const
{
    StaffDetails details;
    details.name = m_ui->name->text();
    details.phone = m_ui->phone->text();
    details.technician = m_ui->technician->isChecked();
    details.trade = m_ui->trade->text();
    if (!m_ui->login->text().trimmed().isEmpty()) {
        details.login = m_ui->login->text();
    }
    details.active = m_ui->active->isChecked();
    for (int row = 0; row < m_ui->roles->count(); ++row) {
        const QListWidgetItem* item = m_ui->roles->item(row);
        const auto role = roleOf(item->data(Qt::UserRole).toString());
        if (role && item->checkState() == Qt::Checked) {
            details.roles.insert(*role);
        }
    }
    return details;
}

bool StaffPage::dirty() const
{
    return !m_ui->password->text().isEmpty() || !(typed() == (m_shown ? m_shown->details : StaffDetails{}));
}

void StaffPage::updateForm()
{
    const bool may = m_controller.mayManage();
    const bool changed = dirty();
    const bool hasLogin = !m_ui->login->text().trimmed().isEmpty();
    m_ui->formTitle->setText(m_shown ? m_shown->details.name : tr("New colleague"));
    m_ui->trade->setEnabled(m_ui->technician->isChecked());
    m_ui->password->setEnabled(hasLogin);
    m_ui->password->setPlaceholderText(m_shown && m_shown->hasPassword ? tr("unchanged") : QString());
    m_ui->form->setEnabled(may);
    m_ui->releaseButton->setVisible(m_shown && m_shown->details.login);
    m_ui->discardButton->setEnabled(changed);
    m_new->setEnabled(may);
    m_save->setEnabled(may && changed && !m_controller.busy());
}

void StaffPage::showRights()
{
    const QListWidgetItem* item = m_ui->roles->currentItem();
    const auto role = item != nullptr ? roleOf(item->data(Qt::UserRole).toString()) : std::nullopt;
    if (!role) {
        return;
    }
    const QString rights = rightsOf(*role).join(tr("; ", "between the rights of a role"));
    m_ui->rightsLabel->setText(tr("%1: %2.", "role and its rights").arg(roleName(*role), rights));
}

} // namespace pd
