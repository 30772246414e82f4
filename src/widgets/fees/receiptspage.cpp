// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fees/receiptspage.h"

#include "domain/codes.h"
#include "presentation/fees/receiptwords.h"
#include "presentation/repairs/costtexts.h"
#include "widgets/repairs/listpage.h"
#include "widgets/shell/chipbar.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/theme.h"
#include "widgets/shell/wraplayout.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace pd {

namespace {

constexpr int typingMs = 250;
constexpr int textWidth = 260;
constexpr int sideMargin = 16;

ActionSpec spec(const char* id, const char* text, const QList<QKeySequence>& keys, const char* icon,
                ActionCategory category = ActionCategory::Fees)
{
    return {QString::fromLatin1(id), text, nullptr, keys, QString::fromLatin1(icon), category};
}

QKeySequence key(const char* keys)
{
    return QKeySequence(QString::fromLatin1(keys));
}

Tone toneOf(PaperVerdict verdict)
{
    const StateTone tone = paperVerdictTone(verdict);
    return tone == StateTone::Success   ? Tone::Success
           : tone == StateTone::Warning ? Tone::Warning
                                        : Tone::Danger;
}

} // namespace

ReceiptsPage::ReceiptsPage(ReceiptsController& controller, ActionCatalog& actions, QWidget* parent)
    : Page(parent), m_controller(controller), m_text(new QLineEdit), m_chips(new ChipBar),
      m_method(new QComboBox), m_cashier(new QComboBox), m_verdict(new InlineMessage)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(sideMargin, grid::one, sideMargin, 0);
    top->setSpacing(grid::one);
    auto* bar = new QWidget;
    auto* wrap = new WrapLayout(bar);
    m_text->setFixedWidth(textWidth);
    m_text->setClearButtonEnabled(true);
    for (QWidget* one : std::initializer_list<QWidget*>{m_text, m_method, m_cashier}) {
        wrap->addWidget(one);
    }
    top->addWidget(bar);
    top->addWidget(m_chips);
    top->addWidget(m_verdict);
    column->addLayout(top);
    makeList(actions);
    column->addWidget(m_list, 1);
    makeFilters(actions);
    connect(&m_controller, &ReceiptsController::paperChecked, this, &ReceiptsPage::showVerdict);
    connect(&m_controller, &ReceiptsController::changed, this, &ReceiptsPage::showChoices);
    onLanguage(this, [this] {
        m_text->setPlaceholderText(tr("Number, room, payer, 2026-11-25, 2026-11"));
        m_text->setAccessibleName(tr("Look through the receipts"));
        m_method->setAccessibleName(tr("Method of payment"));
        m_cashier->setAccessibleName(tr("Cashier"));
        showChoices();
        Q_EMIT titleChanged();
    });
}

void ReceiptsPage::makeList(ActionCatalog& actions)
{
    using Controller = ReceiptsController;
    const std::vector<ListPageAction> all{
        {spec("receipts.check", QT_TRANSLATE_NOOP("Actions", "Check a paper"), {key("Alt+P")}, "search"),
         Controller::Check, true},
        {spec("receipts.reprint", QT_TRANSLATE_NOOP("Actions", "Print the receipt again"),
              {key("F12"), key("Ctrl+Shift+R")}, "print", ActionCategory::Printing),
         -1, true},
        {spec("receipts.refund", QT_TRANSLATE_NOOP("Actions", "Refund"), {key("Alt+R")}, "undo"),
         Controller::Refund, true},
        {spec("receipts.void", QT_TRANSLATE_NOOP("Actions", "Void the receipt"), {key("Alt+V")}, "cancel"),
         Controller::Void, true},
        {spec("receipts.reverse", QT_TRANSLATE_NOOP("Actions", "Reverse the receipt"), {key("Alt+X")},
              "remove"),
         Controller::Reverse, true},
        {spec("receipts.withdraw", QT_TRANSLATE_NOOP("Actions", "Pay prepaid money out"), {key("Alt+W")},
              "export"),
         Controller::Withdraw, true},
        {spec("receipts.limit", QT_TRANSLATE_NOOP("Actions", "Limit for a second person"), {key("Alt+L")},
              "key"),
         Controller::SetLimit, false},
    };
    m_list = new ListPage(m_controller,
                          {QStringLiteral("receipts-list"), QStringLiteral("document"),
                           [] { return tr("Receipts"); }, [] { return tr("No receipt fits"); },
                           [] {
                               return tr(
                                   "Receipts are given at the cash desk. Take the filters away to see all of "
                                   "them.");
                           },
                           -1, Controller::Payer},
                          all, actions, this);
    constexpr std::size_t reprint = 1;
    connect(m_list, &ListPage::requested, this, [this] {
        if (const auto receipt = m_controller.chosenReceipt(); receipt && m_controller.mayReprint()) {
            Q_EMIT reprintRequested(*receipt);
        }
    });
    const auto enableReprint = [this] { m_list->action(reprint)->setEnabled(m_controller.mayReprint()); };
    connect(&m_controller, &ReceiptsController::changed, this, enableReprint);
    enableReprint();
    auto* table = m_list->findChild<QTableView*>(QStringLiteral("table"));
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReceiptsPage::nearEnd);
}

void ReceiptsPage::makeFilters(ActionCatalog& actions)
{
    m_chips->add(QStringLiteral("today"), [] { return tr("Today"); });
    m_chips->add(QStringLiteral("month"), [] { return tr("This month"); });
    m_chips->add(QStringLiteral("shift"), [] { return tr("My shift"); });
    for (const ReceiptKind kind : allReceiptKinds()) {
        m_chips->add(code(kind), [kind] { return receiptKindText(kind); });
    }
    m_chips->add(QStringLiteral("voided"), [] { return tr("Voided"); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &ReceiptsPage::applyFilters);
    m_text->installEventFilter(this);
    connect(m_chips, &ChipBar::checkedChanged, this, &ReceiptsPage::applyFilters);
    connect(m_method, &QComboBox::activated, this, &ReceiptsPage::applyFilters);
    connect(m_cashier, &QComboBox::activated, this, &ReceiptsPage::applyFilters);
    m_find = actions.add(spec("receipts.filter", QT_TRANSLATE_NOOP("Actions", "Look through the receipts"),
                              {key("Ctrl+Shift+F")}, "filter"),
                         this);
    connect(m_find, &QAction::triggered, this, [this] {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    });
    m_clear = actions.add(spec("receipts.clear-filters", QT_TRANSLATE_NOOP("Actions", "Show all receipts"),
                               {key("Ctrl+Backspace")}, "cancel"),
                          this);
    connect(m_clear, &QAction::triggered, this, &ReceiptsPage::clearFilters);
}

QList<QAction*> ReceiptsPage::pageActions() const
{
    return m_list->pageActions() + QList<QAction*>{m_find, m_clear};
}

void ReceiptsPage::activated()
{
    m_list->activated();
}

void ReceiptsPage::open(ReceiptId receipt)
{
    m_controller.open(receipt);
    m_list->activated();
}

void ReceiptsPage::applyFilters()
{
    if (m_filling) {
        return;
    }
    m_typing.stop();
    m_verdict->clear();
    ReceiptsController::Choice choice;
    const QStringList chips = m_chips->checked();
    choice.today = chips.contains(QStringLiteral("today"));
    choice.thisMonth = chips.contains(QStringLiteral("month"));
    choice.ownShift = chips.contains(QStringLiteral("shift"));
    choice.voided = chips.contains(QStringLiteral("voided"));
    for (const QString& id : chips) {
        if (const auto kind = fromCode(allReceiptKinds(), id)) {
            choice.kinds.insert(*kind);
        }
    }
    choice.method = fromCode(allPayMethods(), m_method->currentData().toString());
    if (const qlonglong cashier = m_cashier->currentData().toLongLong(); cashier > 0) {
        choice.cashier = StaffId(cashier);
    }
    choice.text = m_text->text();
    m_controller.setChoice(choice);
}

void ReceiptsPage::clearFilters()
{
    m_controller.setChoice({});
    activated();
}

void ReceiptsPage::showChoices()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    const ReceiptsController::Choice& choice = m_controller.choice();
    QStringList chips;
    const auto tick = [&](bool on, const QString& id) {
        if (on) {
            chips << id;
        }
    };
    tick(choice.today, QStringLiteral("today"));
    tick(choice.thisMonth, QStringLiteral("month"));
    tick(choice.ownShift, QStringLiteral("shift"));
    tick(choice.voided, QStringLiteral("voided"));
    for (const ReceiptKind kind : choice.kinds) {
        chips << code(kind);
    }
    m_chips->setChecked(chips);
    if (m_text->text().trimmed() != choice.text.trimmed() && !m_typing.isActive()) {
        m_text->setText(choice.text);
        m_typing.stop();
    }
    m_method->clear();
    m_method->addItem(tr("Every method"), QString());
    for (const PayMethod method : allPayMethods()) {
        m_method->addItem(payMethodText(method), code(method));
    }
    m_method->setCurrentIndex(
        std::max(0, m_method->findData(choice.method ? code(*choice.method) : QString())));
    m_cashier->clear();
    m_cashier->addItem(tr("Every cashier"), qlonglong(0));
    for (const CashierChoice& cashier : m_controller.cashiers()) {
        m_cashier->addItem(cashier.name, static_cast<qlonglong>(cashier.id.value()));
    }
    m_cashier->setCurrentIndex(std::max(
        0, m_cashier->findData(static_cast<qlonglong>(choice.cashier ? choice.cashier->value() : 0))));
}

void ReceiptsPage::showVerdict()
{
    const PaperCheck check = *m_controller.checked();
    m_verdict->say(toneOf(check.verdict), [check] { return paperVerdictText(check); });
}

void ReceiptsPage::nearEnd(int value)
{
    auto* bar = m_list->findChild<QTableView*>(QStringLiteral("table"))->verticalScrollBar();
    if (value > 0 && value == bar->maximum()) {
        m_controller.loadMore();
        bar->setValue(value);
    }
}

bool ReceiptsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int pressed = static_cast<QKeyEvent*>(event)->key();
        if (pressed == Qt::Key_Down || pressed == Qt::Key_Return || pressed == Qt::Key_Enter) {
            applyFilters();
            m_list->activated();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace pd
