// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/faultkindspage.h"

#include "presentation/repairs/faultchoices.h"
#include "presentation/repairs/orderwordstext.h"
#include "ui_faultkindspage.h"
#include "widgets/repairs/combochoices.h"
#include "widgets/repairs/orderdelegate.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHeaderView>

namespace pd {

FaultKindsPage::FaultKindsPage(FaultKindsController& controller, ActionCatalog& actions, QWidget* parent)
    : Page(parent), m_controller(controller), m_ui(std::make_unique<Ui::FaultKindsPage>())
{
    m_ui->setupUi(this);
    m_errors = new FieldErrors(*this, *m_ui->banner);
    m_ui->form->setAutoFillBackground(false); // the card shows through
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    makeActions(actions);
    m_ui->list->setModel(&m_controller.model());
    m_ui->list->setItemDelegate(new OrderDelegate(this));
    m_ui->list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->list->header()->setSectionResizeMode(FaultKindsModel::Name, QHeaderView::Stretch);
    m_ui->list->header()->setStretchLastSection(false);
    m_ui->list->header()->setSectionsMovable(false);
    m_ui->empty->explain(
        QStringLiteral("list"), [] { return tr("There are no fault kinds yet"); },
        [] { return tr("Begin with a group such as “Water”, then add what can be broken in it."); },
        m_newGroup);
    fillCombo(m_ui->urgency, allUrgencies(), urgencyText);

    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FaultKindsPage::showIndex);
    connect(m_ui->discardButton, &QPushButton::clicked, this, [this] { showKind(FaultKind(m_shown)); });
    for (const QLineEdit* edit : {m_ui->nameZh, m_ui->nameEn, m_ui->trade}) {
        connect(edit, &QLineEdit::textChanged, this, &FaultKindsPage::updateForm);
    }
    connect(m_ui->urgency, &QComboBox::currentIndexChanged, this, &FaultKindsPage::updateForm);
    connect(m_ui->active, &QCheckBox::toggled, this, &FaultKindsPage::updateForm);
    connect(&m_controller, &FaultKindsController::loaded, this, &FaultKindsPage::listLoaded);
    onLanguage(this, [this] { retranslate(); });
    listLoaded();
}

FaultKindsPage::~FaultKindsPage() = default;

void FaultKindsPage::makeActions(ActionCatalog& actions)
{
    const auto add = [&](const char* id, const char* text, QList<QKeySequence> keys, const char* icon) {
        return actions.add({QString::fromLatin1(id), text, nullptr, std::move(keys),
                            QString::fromLatin1(icon), ActionCategory::Data},
                           this);
    };
    m_newKind = add("faultKinds.newKind", QT_TRANSLATE_NOOP("Actions", "New fault kind"),
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}, "add");
    m_newGroup = add("faultKinds.newGroup", QT_TRANSLATE_NOOP("Actions", "New group of faults"),
                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}, "folder");
    m_up = add("faultKinds.up", QT_TRANSLATE_NOOP("Actions", "Move up"), {QKeySequence(Qt::ALT | Qt::Key_Up)},
               "up");
    m_down = add("faultKinds.down", QT_TRANSLATE_NOOP("Actions", "Move down"),
                 {QKeySequence(Qt::ALT | Qt::Key_Down)}, "down");
    m_save = add("faultKinds.save", QT_TRANSLATE_NOOP("Actions", "Save fault kind"),
                 {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_S),
                  QKeySequence(Qt::Key_F8)},
                 "save");
    m_ui->newKindButton->setDefaultAction(m_newKind);
    m_ui->newGroupButton->setDefaultAction(m_newGroup);
    m_ui->upButton->setDefaultAction(m_up);
    m_ui->downButton->setDefaultAction(m_down);
    connect(m_ui->saveButton, &QPushButton::clicked, m_save, &QAction::trigger);
    connect(m_save, &QAction::enabledChanged, m_ui->saveButton, &QWidget::setEnabled);
    connect(m_newKind, &QAction::triggered, this, [this] { unlessDirty([this] { startNew(false); }); });
    connect(m_newGroup, &QAction::triggered, this, [this] { unlessDirty([this] { startNew(true); }); });
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_save, &QAction::triggered, this, &FaultKindsPage::save);
}

QList<QAction*> FaultKindsPage::pageActions() const
{
    return {m_newKind, m_newGroup, m_save, m_up, m_down};
}

void FaultKindsPage::retranslate()
{
    m_ui->retranslateUi(this);
    const auto urgency = comboValue<Urgency>(m_ui->urgency).value_or(m_shown.urgency);
    {
        const QSignalBlocker quiet(m_ui->urgency);
        fillCombo(m_ui->urgency, allUrgencies(), urgencyText);
        setComboValue(m_ui->urgency, urgency);
    }
    updateForm();
    Q_EMIT titleChanged();
}

void FaultKindsPage::activated()
{
    m_ui->list->setFocus();
}

void FaultKindsPage::refresh()
{
    m_controller.load();
}

bool FaultKindsPage::canLeave()
{
    if (!dirty()) {
        return true;
    }
    unlessDirty([] {});
    return false;
}

void FaultKindsPage::listLoaded()
{
    m_ui->list->expandAll();
    const bool empty = m_controller.model().rowCount() == 0;
    m_ui->stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_ui->empty) : m_ui->list);
    if (const auto& problem = m_controller.problem()) {
        m_errors->show(*problem);
    }
    if (!m_controller.mayManage() && dirty()) { // somebody else is at the desk now
        showKind({});
        m_chosen = false;
    }
    const FaultKindsModel& model = m_controller.model();
    if (!m_chosen && !empty) {
        showKind(FaultKind(*model.kind(model.index(0, 0))));
    } else if (m_shown.id && !dirty()) {
        const FaultKind* fresh = model.kind(model.indexOf(*m_shown.id));
        showKind(fresh != nullptr ? FaultKind(*fresh) : FaultKind());
    }
    selectShown();
    updateForm();
}

void FaultKindsPage::selectShown()
{
    const QSignalBlocker quiet(m_ui->list->selectionModel());
    const QModelIndex index = m_shown.id ? m_controller.model().indexOf(*m_shown.id) : QModelIndex();
    m_ui->list->setCurrentIndex(index);
    if (index.isValid()) {
        m_ui->list->scrollTo(index);
    } else {
        m_ui->list->clearSelection();
    }
    m_ui->list->viewport()->update();
}

void FaultKindsPage::showIndex(const QModelIndex& index)
{
    const FaultKind* kind = m_controller.model().kind(index);
    if (kind == nullptr || kind->id == m_shown.id) {
        return;
    }
    const FaultKindId wanted = *kind->id;
    if (dirty()) {
        selectShown();
    }
    unlessDirty([this, wanted] {
        const FaultKindsModel& model = m_controller.model();
        if (const FaultKind* chosen = model.kind(model.indexOf(wanted))) {
            showKind(FaultKind(*chosen));
            selectShown();
        }
    });
}

void FaultKindsPage::unlessDirty(std::function<void()> next)
{
    if (!dirty()) {
        next();
        return;
    }
    m_ui->banner->say(Tone::Warning, [] { return tr("What you typed is not saved yet."); });
    m_ui->banner->offer([] { return tr("Discard it"); },
                        [this, next = std::move(next)] {
                            showKind(FaultKind(m_shown));
                            next();
                        });
}

void FaultKindsPage::showKind(const FaultKind& kind)
{
    m_errors->clear();
    m_shown = kind;
    m_chosen = true;
    m_ui->nameZh->setText(kind.nameZh);
    m_ui->nameEn->setText(kind.nameEn);
    m_ui->trade->setText(kind.trade);
    setComboValue(m_ui->urgency, kind.urgency);
    m_ui->active->setChecked(kind.active);
    updateForm();
}

void FaultKindsPage::startNew(bool group)
{
    FaultKind kind;
    const FaultKindsModel& model = m_controller.model();
    if (!group) {
        const auto beside = m_shown.parent ? m_shown.parent : m_shown.id;
        const FaultKind* first = model.rowCount() > 0 ? model.kind(model.index(0, 0)) : nullptr;
        kind.parent = beside ? beside : (first != nullptr ? first->id : std::nullopt);
        kind.trade = m_shown.trade;
    }
    showKind(kind);
    selectShown();
    m_ui->nameZh->setFocus();
}

void FaultKindsPage::move(int direction)
{
    if (!m_shown.id) {
        return;
    }
    if (const auto error = m_controller.move(*m_shown.id, direction)) {
        m_errors->show(*error);
        return;
    }
    const FaultKindsModel& model = m_controller.model();
    if (const FaultKind* moved = model.kind(model.indexOf(*m_shown.id))) { // it is a new version now
        m_shown.version = moved->version;
        m_shown.position = moved->position;
    }
}

void FaultKindsPage::save()
{
    m_errors->clear();
    const auto id = m_controller.save(typed());
    if (!id) {
        m_errors->show(id.error());
        const FaultKindsModel& model = m_controller.model();
        const FaultKind* fresh = m_shown.id ? model.kind(model.indexOf(*m_shown.id)) : nullptr;
        if (id.error().code == ErrorCode::Conflict && fresh != nullptr) {
            m_shown = *fresh; // what was typed stays; saving again is meant
            updateForm();
        }
        return;
    }
    const FaultKindsModel& model = m_controller.model();
    if (const FaultKind* stored = model.kind(model.indexOf(*id))) {
        showKind(FaultKind(*stored));
    }
    selectShown();
    m_ui->banner->say(Tone::Success, [] { return tr("Saved."); });
}

FaultKind FaultKindsPage::typed() const
{
    FaultKind kind = m_shown;
    kind.nameZh = m_ui->nameZh->text();
    kind.nameEn = m_ui->nameEn->text();
    kind.trade = m_ui->trade->text();
    kind.urgency = comboValue<Urgency>(m_ui->urgency).value_or(kind.urgency);
    kind.active = m_ui->active->isChecked();
    return kind;
}

void FaultKindsPage::updateForm()
{
    const bool may = m_controller.mayManage();
    const bool changed = dirty();
    const bool group = m_shown.isGroup();
    const FaultKindsModel& model = m_controller.model();
    const FaultKind* above = m_shown.parent ? model.kind(model.indexOf(*m_shown.parent)) : nullptr;
    const QString aboveName = above != nullptr ? faultName(above->nameZh, above->nameEn) : QString();
    QString title = group ? tr("New group") : tr("New fault kind in “%1”").arg(aboveName);
    if (m_shown.id) {
        const QString name = faultName(m_shown.nameZh, m_shown.nameEn);
        title = group ? tr("Group “%1”").arg(name) : tr("“%1” in “%2”").arg(name, aboveName);
    }
    m_ui->formTitle->setText(title);
    m_ui->form->setEnabled(may);
    m_ui->urgency->setEnabled(!group);
    m_ui->discardButton->setEnabled(changed);
    m_newKind->setEnabled(may && model.rowCount() > 0);
    m_newGroup->setEnabled(may);
    m_save->setEnabled(may && changed);
    m_up->setEnabled(may && m_shown.id && m_controller.canMove(*m_shown.id, -1));
    m_down->setEnabled(may && m_shown.id && m_controller.canMove(*m_shown.id, 1));
}

} // namespace pd
