// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fees/cashpage.h"

#include "ui_cashpage.h"
#include "widgets/repairs/actionformview.h"
#include "widgets/repairs/orderdelegate.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/emptystate.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/tablecolumns.h"
#include "widgets/shell/wraplayout.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QToolButton>

#include <array>

namespace pd {

CashPage::CashPage(CashController& controller, CashActions& actions, ActionCatalog& catalog, QWidget* parent)
    : Page(parent), m_controller(controller), m_forms(actions), m_catalog(catalog),
      m_ui(std::make_unique<Ui::CashPage>())
{
    m_ui->setupUi(this);
    m_ui->buttons->setLayout(new WrapLayout);
    m_ui->methods->setLayout(new WrapLayout);
    m_form =
        new ActionFormView([](InputKind, const QString&) { return std::vector<NumberedSuggestion>(); }, this);
    m_ui->formBox->addWidget(m_form);
    m_empty = new EmptyState(m_ui->stack);
    m_ui->stack->addWidget(m_empty);
    QFont large = m_ui->given->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_ui->given->setFont(large);
    QTableView& table = *m_ui->table;
    table.setModel(&m_controller.model());
    table.setItemDelegate(new OrderDelegate(&table));
    table.verticalHeader()->setDefaultSectionSize(30);
    table.horizontalHeader()->setHighlightSections(false);
    fitColumns(table, CashController::Item);
    addMethods();
    addActions();
    connectInputs();
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        setTexts();
        m_controller.load(); // headings and words, shown as it tells of them
        Q_EMIT titleChanged();
    });
}

CashPage::~CashPage() = default;

QAction* CashPage::addAction(const char* name, const char* text, const char* keys, const char* icon,
                             const std::function<void()>& run)
{
    QAction* action = m_catalog.add({QStringLiteral("cash.") + QString::fromLatin1(name),
                                     text,
                                     nullptr,
                                     {QKeySequence(QString::fromLatin1(keys))},
                                     QString::fromLatin1(icon),
                                     ActionCategory::Fees},
                                    this);
    connect(action, &QAction::triggered, this, [run] { run(); });
    return action;
}

void CashPage::addMethods()
{
    struct MethodKey {
        PayMethod method;
        const char* name;
        const char* text;
        const char* keys;
    };
    static constexpr std::array keys{
        MethodKey{PayMethod::Cash, "cash", QT_TRANSLATE_NOOP("Actions", "Pay in cash"), "Alt+C"},
        MethodKey{PayMethod::WeChat, "wechat", QT_TRANSLATE_NOOP("Actions", "Pay by WeChat"), "Alt+W"},
        MethodKey{PayMethod::Alipay, "alipay", QT_TRANSLATE_NOOP("Actions", "Pay by Alipay"), "Alt+A"},
        MethodKey{PayMethod::Card, "card", QT_TRANSLATE_NOOP("Actions", "Pay by card"), "Alt+K"},
        MethodKey{PayMethod::Transfer, "transfer", QT_TRANSLATE_NOOP("Actions", "Pay by transfer"), "Alt+T"},
    };
    const auto chip = [this](QAction* action) {
        auto* button = new QToolButton(m_ui->methods);
        button->setProperty("role", QStringLiteral("chip"));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        m_ui->methods->layout()->addWidget(button);
        return button;
    };
    for (const MethodKey& key : keys) {
        QAction* action = addAction(key.name, key.text, key.keys, "fees", [this, method = key.method] {
            m_controller.setMethod(method);
            startTyping();
        });
        QToolButton* button = chip(action);
        button->setToolTip(QString::fromLatin1(key.keys));
        m_methods.emplace_back(key.method, button);
    }
    m_setOff =
        addAction("set-off", QT_TRANSLATE_NOOP("Actions", "Use the prepayment"), "Alt+U", "tick", [this] {
            m_controller.setSetOff(!m_controller.cart().setOff);
            startTyping();
        });
    m_keepRest = addAction("keep-rest", QT_TRANSLATE_NOOP("Actions", "Change becomes prepayment"), "Alt+G",
                           "save", [this] {
                               m_controller.setKeepRest(!m_controller.cart().keepRest);
                               startTyping();
                           });
    for (QAction* action : {m_setOff, m_keepRest}) {
        action->setCheckable(true);
        QToolButton* button = chip(action);
        button->setToolTip(shortcutText(action));
        button->setObjectName(action == m_setOff ? QStringLiteral("setOff") : QStringLiteral("keepRest"));
    }
}

void CashPage::addActions()
{
    struct FormKey {
        const char* name;
        const char* text;
        const char* keys;
        const char* icon;
    };
    // In the order of CashActions::Action.
    static constexpr std::array keys{
        FormKey{"take-deposit", QT_TRANSLATE_NOOP("Actions", "Take a deposit"), "Alt+D", "add"},
        FormKey{"take-prepayment", QT_TRANSLATE_NOOP("Actions", "Take a prepayment"), "Alt+Y", "add"},
        FormKey{"return-deposit", QT_TRANSLATE_NOOP("Actions", "Return a deposit"), "Alt+R", "undo"},
        FormKey{"keep-deposit", QT_TRANSLATE_NOOP("Actions", "Keep a deposit"), "Alt+Shift+R", "key"},
        FormKey{"return-prepayment", QT_TRANSLATE_NOOP("Actions", "Give a prepayment back"), "Alt+Shift+Y",
                "undo"},
        FormKey{"waive", QT_TRANSLATE_NOOP("Actions", "Waive the late penalty"), "Alt+J", "key"},
    };
    for (std::size_t i = 0; i < keys.size(); ++i) {
        m_actions.push_back(addAction(keys[i].name, keys[i].text, keys[i].keys, keys[i].icon,
                                      [this, i] { begin(static_cast<int>(i)); }));
    }
    m_find = addAction("room", QT_TRANSLATE_NOOP("Actions", "Another room into the cart"), "Alt+N", "room",
                       [this] {
                           m_ui->room->setFocus(Qt::ShortcutFocusReason);
                           m_ui->room->selectAll();
                       });
    addAction("remove-room", QT_TRANSLATE_NOOP("Actions", "Take the last room out of the cart"), "Alt+X",
              "remove", [this] { m_controller.removeLastRoom(); });
    addAction("lines", QT_TRANSLATE_NOOP("Actions", "To the lines that are owed"), "Alt+L", "list", [this] {
        m_ui->table->setFocus(Qt::ShortcutFocusReason);
        if (!m_ui->table->currentIndex().isValid()) {
            m_ui->table->selectRow(0);
        }
    });
    addAction("take-money-back", QT_TRANSLATE_NOOP("Actions", "Take the noted money back"), "Alt+Z", "undo",
              [this] { m_controller.takeMoneyBack(); });
    m_new = addAction("new", QT_TRANSLATE_NOOP("Actions", "Empty the cart"), "Alt+E", "delete", [this] {
        m_form->close();
        m_controller.startNew();
    });
}

void CashPage::setPrinter(const std::function<void(ReceiptId)>& print)
{
    m_print = m_catalog.add({QStringLiteral("cash.print"),
                             QT_TRANSLATE_NOOP("Actions", "Print the receipt"),
                             nullptr,
                             {QKeySequence(QStringLiteral("Ctrl+P"))},
                             QStringLiteral("print"),
                             ActionCategory::Printing},
                            this);
    connect(m_print, &QAction::triggered, this, [this, print] {
        if (m_controller.last()) {
            print(m_controller.last()->id);
        }
    });
    showCart();
}

void CashPage::connectInputs()
{
    m_ui->room->setSource([this](const QString& typed) { return m_controller.offers(typed); });
    connect(m_ui->room, &TypeAheadBox::chosen, this, [this](int offer) {
        m_ui->room->clear();
        m_controller.choose(offer);
    });
    for (QWidget* watched :
         {static_cast<QWidget*>(m_ui->room), static_cast<QWidget*>(m_ui->given),
          static_cast<QWidget*>(m_ui->table), static_cast<QWidget*>(m_ui->payer),
          static_cast<QWidget*>(m_ui->collector), static_cast<QWidget*>(m_ui->reference)}) {
        watched->installEventFilter(this);
    }
    connect(m_ui->given, &QLineEdit::textEdited, &m_controller, &CashController::typeAmount);
    connect(m_ui->reference, &QLineEdit::textEdited, &m_controller, &CashController::setReference);
    connect(m_ui->payer, &QLineEdit::textEdited, &m_controller, &CashController::setPayer);
    connect(m_ui->collector, &QLineEdit::textEdited, &m_controller, &CashController::setCollector);
    connect(m_ui->pay, &QPushButton::clicked, this, [this] { m_controller.enter(); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CashPage::showActions);
    connect(&m_controller, &CashController::changed, this, &CashPage::showCart);
    connect(&m_controller, &CashController::begun, this, &CashPage::startTyping);
    connect(&m_forms, &CashActions::finished, this, &CashPage::finished);
    connect(m_form, &ActionFormView::submitted, this, [this] { m_forms.submit(m_form->form()); });
    connect(m_form, &ActionFormView::abandoned, this, [this] {
        m_form->close();
        startTyping();
    });
}

QList<QAction*> CashPage::pageActions() const
{
    QList<QAction*> actions{m_find, m_setOff, m_actions[CashActions::TakePrepayment],
                            m_actions[CashActions::TakeDeposit], m_new};
    if (m_print != nullptr) {
        actions.prepend(m_print);
    }
    return actions;
}

void CashPage::activated()
{
    m_controller.load();
    if (m_form->isOpen()) {
        m_form->enter();
    } else {
        startTyping();
    }
}

void CashPage::startTyping()
{
    if (!isVisible() || m_form->isOpen()) {
        return;
    }
    QWidget* wanted = m_controller.cart().isEmpty() ? static_cast<QWidget*>(m_ui->room)
                                                    : static_cast<QWidget*>(m_ui->given);
    wanted->setFocus(Qt::OtherFocusReason);
}

std::optional<std::int64_t> CashPage::row() const
{
    return m_controller.model().idAt(m_ui->table->currentIndex());
}

void CashPage::begin(int action)
{
    if (m_forms.allows(action, row())) {
        m_form->open(m_forms.form(action, row()));
        m_ui->scroll->ensureWidgetVisible(m_form);
    }
}

void CashPage::finished(const std::optional<Error>& refused)
{
    if (refused) {
        m_form->showError(*refused);
        return;
    }
    m_form->close();
    startTyping();
}

bool CashPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return Page::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_ui->table && key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
        if (const auto chosen = row()) {
            m_controller.toggle(*chosen);
        }
        return true;
    }
    if (!enter || (watched == m_ui->room && m_ui->room->listOpen())) {
        return Page::eventFilter(watched, event);
    }
    if (watched == m_ui->given || (key->modifiers() & Qt::ControlModifier) != 0) {
        m_controller.enter();
    } else {
        startTyping();
    }
    return true;
}

void CashPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        Page::keyPressEvent(event);
        return;
    }
    if (m_form->isOpen()) {
        m_form->close();
        startTyping();
        return;
    }
    m_controller.keepDraft();
    Q_EMIT leaveRequested();
}

} // namespace pd
