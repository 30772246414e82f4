// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/orderpanel.h"

#include "presentation/repairs/contactforms.h"
#include "presentation/repairs/orderwordstext.h"
#include "ui_orderpanel.h"
#include "widgets/repairs/actionformview.h"
#include "widgets/repairs/panelparts.h"
#include "widgets/repairs/tones.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/wraplayout.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <iterator>

namespace pd {

namespace {

constexpr int leastWidth = 340;
constexpr int mostWidth = 420; // so that the list beside it fits the smallest screen

struct ActionKeys {
    OrderAction action;
    const char* text;
    const char* keys;
};

/// Alt with a letter: input methods leave it alone, and no menu of ours takes it.
constexpr std::array actionKeys{
    ActionKeys{OrderAction::Correct, QT_TRANSLATE_NOOP("Actions", "Correct the order"), "Alt+E"},
    ActionKeys{OrderAction::RecordConsent, QT_TRANSLATE_NOOP("Actions", "Record the customer's consent"),
               "Alt+C"},
    ActionKeys{OrderAction::Dispatch, QT_TRANSLATE_NOOP("Actions", "Dispatch the order"), "Alt+D"},
    ActionKeys{OrderAction::Redispatch, QT_TRANSLATE_NOOP("Actions", "Dispatch the order again"), "Alt+G"},
    ActionKeys{OrderAction::RecordArrival, QT_TRANSLATE_NOOP("Actions", "Record the arrival"), "Alt+A"},
    ActionKeys{OrderAction::PutOnWait, QT_TRANSLATE_NOOP("Actions", "Put the order on wait"), "Alt+W"},
    ActionKeys{OrderAction::Finish, QT_TRANSLATE_NOOP("Actions", "Work is done"), "Alt+F"},
    ActionKeys{OrderAction::ReturnSlip, QT_TRANSLATE_NOOP("Actions", "Enter the returned slip"), "Alt+R"},
    ActionKeys{OrderAction::Close, QT_TRANSLATE_NOOP("Actions", "Close the order"), "Alt+L"},
    ActionKeys{OrderAction::Cancel, QT_TRANSLATE_NOOP("Actions", "Cancel the order"), "Alt+X"},
};

std::vector<NumberedSuggestion> offers(const OrderDetailController& controller, InputKind kind,
                                       const QString& typed)
{
    std::vector<NumberedSuggestion> result;
    if (kind == InputKind::Technician) {
        for (const Technician& technician : controller.technicians(typed)) {
            result.push_back({controller.technicianChoices().suggestion(technician), technician.id.value()});
        }
    } else {
        for (const FaultChoices::Choice& choice : controller.faults(typed)) {
            result.push_back({suggestion(choice), choice.kind.id->value()});
        }
    }
    return result;
}

} // namespace

OrderPanel::OrderPanel(OrderDetailController& controller, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_ui(std::make_unique<Ui::OrderPanel>())
{
    m_ui->setupUi(this);
    m_ui->content->installEventFilter(this);
    m_ui->buttons->setLayout(new WrapLayout);
    m_form = new ActionFormView(
        [this](InputKind kind, const QString& typed) { return offers(m_controller, kind, typed); }, this);
    m_ui->formBox->layout()->addWidget(m_form);
    connect(m_form, &ActionFormView::submitted, this, &OrderPanel::submit);
    connect(m_form, &ActionFormView::abandoned, this, [this] {
        m_form->close();
        enter();
    });
    connect(&m_controller, &OrderDetailController::changed, this, &OrderPanel::showOrder);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        showOrder();
    });
}

OrderPanel::~OrderPanel() = default;

void OrderPanel::addActions(ActionCatalog& actions, QWidget* scope)
{
    for (const ActionKeys& one : actionKeys) {
        QAction* action = actions.add({QStringLiteral("order.") + code(one.action),
                                       one.text,
                                       nullptr,
                                       {QKeySequence(QString::fromLatin1(one.keys))},
                                       orderActionIcon(one.action),
                                       ActionCategory::Repairs},
                                      scope);
        connect(action, &QAction::triggered, this, [this, kind = one.action] { begin(kind); });
        m_actions.push_back(action);
    }
    m_print = actions.add({QStringLiteral("order.print"),
                           QT_TRANSLATE_NOOP("Actions", "Print the slip of the order"),
                           nullptr,
                           {QKeySequence(Qt::CTRL | Qt::Key_P)},
                           QStringLiteral("print"),
                           ActionCategory::Printing},
                          scope);
    connect(m_print, &QAction::triggered, this, &OrderPanel::print);
    showActions();
}

void OrderPanel::addSection(QWidget* section, PanelPlace place)
{
    const auto next = std::upper_bound(m_places.begin(), m_places.end(), place);
    const auto following = static_cast<int>(std::distance(next, m_places.end()));
    m_ui->contentLayout->insertWidget(m_ui->contentLayout->indexOf(m_ui->historyHead) - following, section);
    m_places.insert(next, place);
}

void OrderPanel::print()
{
    if (m_controller.details()) {
        Q_EMIT printRequested(m_controller.details()->row.order.id);
    }
}

bool OrderPanel::formOpen() const
{
    return m_form->isOpen();
}

bool OrderPanel::begin(OrderAction action)
{
    if (!m_controller.allows(action)) {
        return false;
    }
    m_form->open(m_controller.form(action));
    return true;
}

void OrderPanel::submit()
{
    const ActionForm typed = m_form->form();
    const auto refused = m_controller.submit(typed);
    if (!refused) {
        m_form->close();
        enter();
        return;
    }
    if (refused->code == ErrorCode::Conflict && !m_controller.conflictText().isEmpty()) {
        m_form->warn(
            tr("Changed meanwhile: %1. What you typed is still here; Ctrl+Enter saves it over that, Esc "
               "gives it up.")
                .arg(m_controller.conflictText()));
        return;
    }
    const bool inTheWay =
        refused->code == ErrorCode::AppointmentTaken || refused->code == ErrorCode::DaySaturated;
    if (inTheWay && typed.find(u"nevertheless") == nullptr) { // with a reason it goes
        ActionForm asking = typed;
        asking.inputs.push_back(neverthelessInput());
        m_form->open(asking);
    }
    m_form->showError(*refused);
}

void OrderPanel::enter()
{
    if (m_form->isOpen()) {
        m_form->enter();
        return;
    }
    const auto buttons = m_ui->buttons->findChildren<QToolButton*>();
    if (!buttons.isEmpty()) {
        buttons.front()->setFocus(Qt::TabFocusReason);
    } else {
        setFocus();
    }
}

void OrderPanel::showOrder()
{
    const auto& details = m_controller.details();
    const auto now = details ? std::optional(details->row.order.id) : std::nullopt;
    m_ui->stack->setCurrentWidget(details ? m_ui->orderPage : m_ui->emptyPage);
    if (now != m_shown) {
        m_form->close();
        m_shown = now;
    }
    if (!details) {
        showActions();
        return;
    }
    const ServiceOrder& order = details->row.order;
    m_ui->number->setText(order.number);
    m_ui->place->setText(order.intake.place);
    const StateLook look = orderStateLook(order.state);
    m_ui->stateIcon->setPixmap(icon(look.icon, toneOf(look.tone)).pixmap(fontMetrics().height()));
    m_ui->state->setText(orderStateText(order.state));
    setLook(m_ui->state, "tone", toneKey(toneOf(look.tone)));
    showActions();
    showLines();
    showHistory();
    if (m_form->isOpen()) {
        if (const QString meanwhile = m_controller.meanwhile(); !meanwhile.isEmpty()) {
            m_form->warn(tr("Somebody else is working on this order: %1").arg(meanwhile));
        }
    }
}

void OrderPanel::showActions()
{
    const bool hadFocus = m_ui->buttons->isAncestorOf(focusWidget());
    clearLayout(m_ui->buttons->layout());
    const auto addButton = [this](QAction* action, const QString& drawing, const QString& text) {
        addPanelButton(*m_ui->buttons, *action, drawing, text);
    };
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const bool allowed = m_controller.allows(actionKeys[i].action);
        m_actions[i]->setEnabled(allowed);
    }
    const bool consentMissing = m_controller.details() &&
                                m_controller.details()->row.order.intake.chargeable &&
                                !m_controller.details()->row.order.consentAt;
    for (const OrderAction action : m_controller.actions()) {
        // what leads on comes first; an agreement only where it is missing, corrections and cancelling last
        const bool leadsOn = action != OrderAction::Correct && action != OrderAction::Cancel &&
                             (action != OrderAction::RecordConsent || consentMissing);
        if (leadsOn && !m_actions.empty()) {
            addButton(m_actions[static_cast<std::size_t>(action)], orderActionIcon(action),
                      orderActionText(action));
        }
    }
    if (m_print != nullptr) {
        m_print->setEnabled(m_controller.mayPrint());
        if (m_controller.mayPrint()) {
            addButton(m_print, QStringLiteral("print"),
                      m_controller.details()->printings == 0 ? tr("Print slip") : tr("Print again"));
        }
        for (const OrderAction action : {OrderAction::Correct, OrderAction::Cancel}) {
            if (m_controller.allows(action)) {
                addButton(m_actions[static_cast<std::size_t>(action)], orderActionIcon(action),
                          orderActionText(action));
            }
        }
    }
    if (hadFocus) {
        enter();
    }
}

void OrderPanel::showLines()
{
    showPanelLines(*m_ui->lines, m_controller.lines());
}

void OrderPanel::showHistory()
{
    showPanelHistory(*m_ui->history, m_controller.history());
}

bool OrderPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->content && event->type() == QEvent::LayoutRequest) {
        // It never scrolls sideways: what stands in it must fit beside the scroll bar.
        const int bar = m_ui->scroll->verticalScrollBar()->sizeHint().width();
        setMinimumWidth(std::clamp(m_ui->content->minimumSizeHint().width() + bar, leastWidth, mostWidth));
    }
    return QFrame::eventFilter(watched, event);
}

void OrderPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace pd
