// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/costsection.h"

#include "ui_costsection.h"
#include "widgets/repairs/actionformview.h"
#include "widgets/repairs/panelparts.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/wraplayout.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

#include <array>

namespace pd {

namespace {

struct CostKeys {
    const char* id;
    const char* text;
    const char* keys;
    const char* icon;
};

/// In the order of OrderCostController::Action.
constexpr std::array costKeys{
    CostKeys{"quote", QT_TRANSLATE_NOOP("Actions", "Quote a line"), "Alt+Q", "add"},
    CostKeys{"issue", QT_TRANSLATE_NOOP("Actions", "Issue material"), "Alt+I", "export"},
    CostKeys{"take-back", QT_TRANSLATE_NOOP("Actions", "Take a line back"), "Alt+Z", "undo"},
    CostKeys{"labour", QT_TRANSLATE_NOOP("Actions", "Record working time"), "Alt+J", "clock"},
    CostKeys{"check", QT_TRANSLATE_NOOP("Actions", "Check before work"), "Alt+B", "check"},
    CostKeys{"approve", QT_TRANSLATE_NOOP("Actions", "Approve a lower charge"), "Alt+P", "key"},
    CostKeys{"hand-in", QT_TRANSLATE_NOOP("Actions", "Take in the technician's money"), "Alt+M", "tick"},
    CostKeys{"request", QT_TRANSLATE_NOOP("Actions", "Wait for material"), "Alt+U", "waiting"},
    CostKeys{"strike", QT_TRANSLATE_NOOP("Actions", "Strike out working time"), "Alt+Shift+J", "remove"},
};

QLabel* label(const QString& text, bool wraps, const char* role = nullptr)
{
    auto* made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(wraps);
    if (role != nullptr) {
        made->setProperty("role", QString::fromLatin1(role));
    }
    return made;
}

} // namespace

CostSection::CostSection(OrderCostController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_ui(std::make_unique<Ui::CostSection>())
{
    m_ui->setupUi(this);
    m_ui->buttons->setLayout(new WrapLayout);
    m_form = new ActionFormView(
        [this](InputKind kind, const QString& typed) {
            std::vector<NumberedSuggestion> offers;
            for (const NumberedOffer& offer : m_controller.offers(kind, typed)) {
                offers.push_back({offer.line, offer.id});
            }
            return offers;
        },
        this);
    m_ui->formBox->addWidget(m_form);
    connect(&m_controller, &OrderCostController::changed, this, &CostSection::showCosts);
    connect(&m_controller, &OrderCostController::finished, this, &CostSection::finished);
    connect(m_form, &ActionFormView::submitted, this, [this] { m_controller.submit(m_form->form()); });
    connect(m_form, &ActionFormView::abandoned, this, &CostSection::giveUp);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        showCosts();
    });
}

CostSection::~CostSection() = default;

void CostSection::addActions(ActionCatalog& actions, QWidget* scope, const QString& prefix)
{
    for (std::size_t i = 0; i < costKeys.size(); ++i) {
        const CostKeys& one = costKeys[i];
        QAction* action = actions.add({prefix + QString::fromLatin1(one.id),
                                       one.text,
                                       nullptr,
                                       {QKeySequence(QString::fromLatin1(one.keys))},
                                       QString::fromLatin1(one.icon),
                                       ActionCategory::Repairs},
                                      scope);
        connect(action, &QAction::triggered, this, [this, i] { begin(static_cast<int>(i)); });
        m_actions.push_back(action);
    }
    showActions();
}

bool CostSection::formOpen() const
{
    return m_form->isOpen();
}

void CostSection::showCosts()
{
    const auto& costs = m_controller.costs();
    const auto now = costs ? std::optional(costs->order.id) : std::nullopt;
    if (now != m_shown) {
        m_form->close();
        m_ui->banner->clear();
        m_shown = now;
    }
    showLines();
    showPanelLines(*m_ui->facts, m_controller.facts());
    showActions();
    setVisible(m_controller.speaks() || m_form->isOpen());
}

void CostSection::showLines()
{
    QGridLayout& grid = *m_ui->lines;
    clearLayout(&grid);
    int row = 0;
    for (const OrderCostController::ShownLine& line : m_controller.lines()) {
        const char* role = line.back ? "muted" : nullptr;
        grid.addWidget(label(line.name, true, role), row, 0);
        grid.addWidget(label(line.figures, false, "muted"), row, 1, Qt::AlignRight | Qt::AlignTop);
        grid.addWidget(label(line.amount, false, role), row, 2, Qt::AlignRight | Qt::AlignTop);
        ++row;
    }
    grid.setColumnStretch(0, 1);
}

void CostSection::showActions()
{
    const bool hadFocus = m_ui->buttons->isAncestorOf(focusWidget());
    clearLayout(m_ui->buttons->layout());
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const bool allowed = m_controller.allows(static_cast<int>(i));
        m_actions[i]->setEnabled(allowed);
        if (allowed) {
            addPanelButton(*m_ui->buttons, *m_actions[i], QString::fromLatin1(costKeys[i].icon),
                           m_actions[i]->text());
        }
    }
    const auto buttons = m_ui->buttons->findChildren<QToolButton*>();
    if (hadFocus && !buttons.isEmpty()) {
        buttons.front()->setFocus(Qt::TabFocusReason);
    }
}

bool CostSection::begin(int action)
{
    if (!m_controller.allows(action)) {
        return false;
    }
    m_ui->banner->clear();
    open(m_controller.form(action));
    return true;
}

void CostSection::open(const ActionForm& form)
{
    show();
    m_form->open(form);
}

void CostSection::finished(const std::optional<Error>& refused)
{
    if (!refused) {
        giveUp();
        return;
    }
    m_form->showError(*refused);
    if (refused->code == ErrorCode::StockShort && m_controller.allows(OrderCostController::Request)) {
        m_ui->banner->say(Tone::Info,
                          [] { return tr("The order can wait until the material has been bought."); });
        m_ui->banner->offer([] { return tr("Wait and ask for it"); },
                            [this] {
                                const ActionForm wanted = m_controller.requestInstead(m_form->form());
                                m_ui->banner->clear();
                                open(wanted);
                            });
    }
}

void CostSection::giveUp()
{
    m_form->close();
    m_ui->banner->clear();
    showCosts();
    const auto buttons = m_ui->buttons->findChildren<QToolButton*>();
    if (isVisible() && !buttons.isEmpty()) {
        buttons.front()->setFocus(Qt::TabFocusReason);
    } else if (parentWidget() != nullptr) {
        parentWidget()->setFocus();
    }
    Q_EMIT closed();
}

void CostSection::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_form->isOpen()) {
        giveUp();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace pd
