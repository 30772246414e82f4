// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/faultkindspage.h"

#include "presentation/repairs/orderwordstext.h"
#include "ui_faultkindspage.h"
#include "widgets/repairs/combochoices.h"
#include "widgets/repairs/enterkeys.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeWidget>

namespace pd {

FaultKindsPage::FaultKindsPage(FaultKindsController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_ui(std::make_unique<Ui::FaultKindsPage>())
{
    m_ui->setupUi(this);
    m_errors = new FieldErrors(*m_ui->editor, *m_ui->banner);
    auto* keys = new EnterKeys(
        this, {m_ui->name, m_ui->nameEn, m_ui->trade, m_ui->urgency, m_ui->active, m_ui->save, m_ui->giveUp});
    connect(keys, &EnterKeys::saveRequested, this, &FaultKindsPage::save);
    m_ui->tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->addKind->setIcon(icon(QStringLiteral("add")));
    m_ui->addGroup->setIcon(icon(QStringLiteral("list")));
    m_ui->down->setIcon(icon(QStringLiteral("down")));
    m_ui->up->setIcon(icon(QStringLiteral("previous")));
    connect(m_ui->tree, &QTreeWidget::currentItemChanged, this, &FaultKindsPage::currentChanged);
    connect(m_ui->addKind, &QToolButton::clicked, this, [this] { addTo(false); });
    connect(m_ui->addGroup, &QToolButton::clicked, this, [this] { addTo(true); });
    connect(m_ui->up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_ui->down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_ui->save, &QPushButton::clicked, this, &FaultKindsPage::save);
    connect(m_ui->giveUp, &QPushButton::clicked, this, &FaultKindsPage::currentChanged);
    connect(&m_controller, &FaultKindsController::changed, this, &FaultKindsPage::showList);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        m_ui->addKind->setText(tr("New kind"));
        m_ui->addGroup->setText(tr("New group"));
        m_ui->up->setText(tr("Up"));
        m_ui->down->setText(tr("Down"));
        m_ui->tree->setHeaderLabels({tr("Name"), tr("English"), tr("Trade"), tr("Urgency")});
        fillCombo(m_ui->urgency, allUrgencies(), urgencyText);
        setComboValue(m_ui->urgency, m_edited.urgency);
        showList();
    });
}

FaultKindsPage::~FaultKindsPage() = default;

std::optional<FaultKindId> FaultKindsPage::current() const
{
    const QTreeWidgetItem* item = m_ui->tree->currentItem();
    return item == nullptr ? std::nullopt
                           : std::optional(FaultKindId(item->data(0, Qt::UserRole).toLongLong()));
}

void FaultKindsPage::showList()
{
    const auto marked = current();
    {
        const QSignalBlocker quiet(m_ui->tree);
        m_ui->tree->clear();
        QTreeWidgetItem* group = nullptr;
        for (const FaultKind& kind : m_controller.kinds()) {
            const QStringList texts{kind.active ? kind.nameZh : tr("%1 (not offered)").arg(kind.nameZh),
                                    kind.nameEn, kind.trade,
                                    kind.isGroup() ? QString() : urgencyText(kind.urgency)};
            auto* item = kind.isGroup() || group == nullptr ? new QTreeWidgetItem(m_ui->tree, texts)
                                                            : new QTreeWidgetItem(group, texts);
            item->setData(0, Qt::UserRole, QVariant::fromValue(static_cast<qint64>(kind.id->value())));
            if (kind.isGroup()) {
                group = item;
            }
        }
        m_ui->tree->expandAll();
    }
    for (QWidget* button : {static_cast<QWidget*>(m_ui->addKind), static_cast<QWidget*>(m_ui->addGroup),
                            static_cast<QWidget*>(m_ui->up), static_cast<QWidget*>(m_ui->down),
                            static_cast<QWidget*>(m_ui->save)}) {
        button->setEnabled(m_controller.mayEdit());
    }
    mark(marked);
}

void FaultKindsPage::mark(const std::optional<FaultKindId>& id)
{
    for (QTreeWidgetItemIterator item(m_ui->tree); *item != nullptr; ++item) {
        if (!id || (*item)->data(0, Qt::UserRole).toLongLong() == id->value()) {
            m_ui->tree->setCurrentItem(*item);
            return;
        }
    }
}

void FaultKindsPage::edit(const FaultKind& kind)
{
    m_edited = kind;
    m_errors->clear();
    m_ui->editorTitle->setText(kind.id ? kind.nameZh : (kind.isGroup() ? tr("New group") : tr("New kind")));
    m_ui->name->setText(kind.nameZh);
    m_ui->nameEn->setText(kind.nameEn);
    m_ui->trade->setText(kind.trade);
    setComboValue(m_ui->urgency, kind.urgency);
    m_ui->urgency->setEnabled(!kind.isGroup());
    m_ui->active->setChecked(kind.active);
}

void FaultKindsPage::currentChanged()
{
    const auto id = current();
    if (const FaultKind* kind = id ? m_controller.find(*id) : nullptr) {
        edit(*kind);
    }
}

void FaultKindsPage::addTo(bool group)
{
    FaultKind kind;
    if (!group) {
        const auto id = current();
        const FaultKind* beside = id ? m_controller.find(*id) : nullptr;
        if (beside == nullptr) {
            return;
        }
        kind.parent = beside->isGroup() ? beside->id : beside->parent;
        kind.trade = beside->trade;
    }
    edit(kind);
    m_ui->name->setFocus();
}

void FaultKindsPage::save()
{
    FaultKind kind = m_edited;
    kind.nameZh = m_ui->name->text();
    kind.nameEn = m_ui->nameEn->text();
    kind.trade = m_ui->trade->text();
    kind.urgency = comboValue<Urgency>(m_ui->urgency).value_or(kind.urgency);
    kind.active = m_ui->active->isChecked();
    const auto stored = m_controller.save(kind);
    if (!stored) {
        m_errors->show(stored.error());
        return;
    }
    mark(stored->id);
    edit(*stored);
    m_ui->tree->setFocus();
}

void FaultKindsPage::move(int places)
{
    if (const auto id = current()) {
        if (const auto moved = m_controller.move(*id, places); !moved) {
            m_errors->show(moved.error());
        }
    }
}

} // namespace pd
