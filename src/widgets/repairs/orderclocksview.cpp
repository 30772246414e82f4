// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/orderclocksview.h"

#include "widgets/repairs/panelparts.h"
#include "widgets/repairs/tones.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace pd {

namespace {

QLabel* label(const QString& text, const char* role)
{
    auto* made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    if (role != nullptr) {
        made->setProperty("role", QString::fromLatin1(role));
    }
    return made;
}

} // namespace

OrderClocksView::OrderClocksView(OrderClocksController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_title(label({}, "subheading")),
      m_why(new QToolButton(this)), m_grid(new QGridLayout)
{
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_why->setCheckable(true);
    m_why->setProperty("role", QStringLiteral("flat"));
    m_why->setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::one);
    column->addWidget(panelHead(m_title, m_why));
    column->addLayout(m_grid);
    m_grid->setHorizontalSpacing(grid::one);
    m_grid->setVerticalSpacing(grid::half);
    connect(&m_controller, &OrderClocksController::changed, this, &OrderClocksView::showLines);
    connect(m_why, &QToolButton::toggled, this, [this](bool on) {
        m_explains = on;
        showLines();
    });
    onLanguage(this, [this] {
        m_title->setText(tr("Clocks"));
        m_why->setText(tr("Why these times"));
        m_why->setAccessibleName(m_why->text());
        m_controller.refresh();
    });
}

void OrderClocksView::addActions(ActionCatalog& actions, QWidget* scope)
{
    QAction* why = actions.add({QStringLiteral("order.why-due"),
                                QT_TRANSLATE_NOOP("Actions", "Why the order is due then"),
                                nullptr,
                                {QKeySequence(QStringLiteral("Alt+Y"))},
                                QStringLiteral("clock"),
                                ActionCategory::Repairs},
                               scope);
    connect(why, &QAction::triggered, m_why, &QToolButton::toggle);
    m_why->setToolTip(shortcutText(why));
}

void OrderClocksView::showLines()
{
    clearLayout(m_grid);
    int row = 0;
    for (const OrderClocksController::Line& line : m_controller.lines()) {
        addLine(row, line);
        row += 2;
    }
    m_grid->setColumnStretch(3, 1);
    setVisible(row > 0);
}

void OrderClocksView::addLine(int row, const OrderClocksController::Line& line)
{
    QLabel* drawing = label({}, nullptr);
    drawing->setPixmap(icon(line.look.icon, toneOf(line.look.tone)).pixmap(fontMetrics().height()));
    QLabel* status = label(line.status, nullptr);
    status->setWordWrap(true);
    setLook(status, "tone", toneKey(toneOf(line.look.tone)));
    m_grid->addWidget(drawing, row, 0, Qt::AlignTop);
    m_grid->addWidget(label(line.name, "muted"), row, 1, Qt::AlignTop);
    m_grid->addWidget(label(line.due, nullptr), row, 2, Qt::AlignTop);
    m_grid->addWidget(status, row, 3, Qt::AlignTop);
    if (m_explains) {
        QLabel* reasons = label(line.reasons.join(QLatin1Char('\n')), "muted");
        reasons->setWordWrap(true);
        reasons->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(reasons, row + 1, 1, 1, 3);
    }
}

} // namespace pd
