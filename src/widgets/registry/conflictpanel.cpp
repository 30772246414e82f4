// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registry/conflictpanel.h"

#include "presentation/errortext.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

namespace pd {

ConflictPanel::ConflictPanel(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_table(new QTableWidget(0, 3, this)),
      m_mine(new QPushButton(this)), m_theirs(new QPushButton(this))
{
    setObjectName(QStringLiteral("conflictPanel"));
    setLook(this, "tone", toneKey(Tone::Warning));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMaximumHeight(160);
    m_mine->setObjectName(QStringLiteral("keepMineButton"));
    m_theirs->setObjectName(QStringLiteral("takeTheirsButton"));

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_theirs);
    buttons->addWidget(m_mine);
    auto* box = new QVBoxLayout(this);
    box->addWidget(m_title);
    box->addWidget(m_table);
    box->addLayout(buttons);

    connect(m_mine, &QPushButton::clicked, this, &ConflictPanel::mineChosen);
    connect(m_theirs, &QPushButton::clicked, this, &ConflictPanel::theirsChosen);
    onLanguage(this, [this] {
        m_title->setText(tr("Somebody else changed this in the meantime. These fields differ:"));
        m_table->setHorizontalHeaderLabels({tr("Field"), tr("You typed"), tr("Stands there now")});
        m_table->setAccessibleName(tr("Fields that differ"));
        m_mine->setText(tr("Save mine"));
        m_theirs->setText(tr("Take theirs"));
    });
    hide();
}

void ConflictPanel::compare(const std::vector<FieldDifference>& differences)
{
    m_table->setRowCount(static_cast<int>(differences.size()));
    int row = 0;
    for (const FieldDifference& difference : differences) {
        m_table->setItem(row, 0, new QTableWidgetItem(fieldName(difference.field)));
        m_table->setItem(row, 1, new QTableWidgetItem(difference.mine));
        m_table->setItem(row, 2, new QTableWidgetItem(difference.theirs));
        ++row;
    }
    show();
    m_mine->setFocus();
}

} // namespace pd
