// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/quoteblock.h"

#include "presentation/format/format.h"
#include "presentation/repairs/costtexts.h"
#include "ui_quoteblock.h"
#include "widgets/repairs/panelparts.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/retranslation.h"

#include <QtGui/QKeyEvent>

namespace pd {

QuoteBlock::QuoteBlock(QuoteController& controller, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_ui(std::make_unique<Ui::QuoteBlock>())
{
    setProperty("role", QStringLiteral("card"));
    m_ui->setupUi(this);
    m_ui->priceItem->setSource([this](const QString& typed) {
        m_offers = m_controller.offers(typed);
        std::vector<Suggestion> lines;
        lines.reserve(m_offers.size());
        for (const NumberedOffer& offer : m_offers) {
            lines.push_back(offer.line);
        }
        return lines;
    });
    connect(m_ui->priceItem, &TypeAheadBox::typed, this, [this] { m_item.reset(); });
    connect(m_ui->priceItem, &TypeAheadBox::chosen, this,
            [this](int offer) { choose(static_cast<std::size_t>(offer)); });
    m_ui->priceItem->installEventFilter(this);
    m_ui->quantity->installEventFilter(this);
    connect(&m_controller, &QuoteController::changed, this, &QuoteBlock::showQuote);
    connect(&m_controller, &QuoteController::refused, this, [this](const Error& error) {
        show();
        m_ui->banner->say(error);
    });
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        showQuote();
    });
}

QuoteBlock::~QuoteBlock() = default;

void QuoteBlock::addActions(ActionCatalog& actions, QWidget* form)
{
    m_form = form;
    m_enter = actions.add({QStringLiteral("repair-form.quote"),
                           QT_TRANSLATE_NOOP("Actions", "Quote from the price list"),
                           nullptr,
                           {QKeySequence(QStringLiteral("Alt+Q"))},
                           QStringLiteral("add"),
                           ActionCategory::Repairs},
                          form);
    connect(m_enter, &QAction::triggered, this,
            [this] { m_ui->priceItem->setFocus(Qt::ShortcutFocusReason); });
    m_remove = actions.add({QStringLiteral("repair-form.unquote"),
                            QT_TRANSLATE_NOOP("Actions", "Take the last quoted line away"),
                            nullptr,
                            {QKeySequence(QStringLiteral("Alt+Z"))},
                            QStringLiteral("undo"),
                            ActionCategory::Repairs},
                           form);
    connect(m_remove, &QAction::triggered, this, [this] {
        if (!m_controller.lines().empty()) {
            m_controller.remove(m_controller.lines().size() - 1);
        }
    });
    showQuote();
}

void QuoteBlock::showQuote()
{
    clearLayout(m_ui->lines);
    int row = 0;
    for (const QuoteController::Line& line : m_controller.lines()) {
        auto* name = new QLabel(line.name);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        auto* figures = new QLabel(
            QStringLiteral("%1 %2 × ¥%3").arg(quantityText(line.quantity), line.unit, priceText(line.price)));
        figures->setTextFormat(Qt::PlainText);
        figures->setProperty("role", QStringLiteral("muted"));
        auto* amount = new QLabel(moneyText(line.amount()));
        amount->setTextFormat(Qt::PlainText);
        m_ui->lines->addWidget(name, row, 0);
        m_ui->lines->addWidget(figures, row, 1, Qt::AlignRight);
        m_ui->lines->addWidget(amount, row, 2, Qt::AlignRight);
        ++row;
    }
    m_ui->lines->setColumnStretch(0, 1);
    m_ui->sum->setText(m_controller.lines().empty() ? QString() : moneyText(m_controller.sum()));
    if (m_enter != nullptr) {
        m_enter->setEnabled(m_controller.wanted());
        m_remove->setEnabled(m_controller.wanted() && !m_controller.lines().empty());
    }
    setVisible(m_controller.wanted());
}

void QuoteBlock::choose(std::size_t offer)
{
    if (offer >= m_offers.size()) {
        return;
    }
    m_item = m_offers[offer].id;
    m_ui->priceItem->setText(m_offers[offer].line.text);
    m_ui->unit->clear();
    if (m_ui->quantity->text().isEmpty()) {
        m_ui->quantity->setText(QStringLiteral("1"));
    }
    m_ui->quantity->setFocus(Qt::TabFocusReason);
    m_ui->quantity->selectAll();
}

void QuoteBlock::add()
{
    if (!m_item) {
        m_ui->banner->say(error(ErrorCode::Required, "priceItem"));
        m_ui->priceItem->setFocus();
        return;
    }
    if (const auto refused = m_controller.add(*m_item, m_ui->quantity->text())) {
        m_ui->banner->say(*refused);
        return;
    }
    m_ui->banner->clear();
    m_item.reset();
    m_ui->priceItem->clear();
    m_ui->quantity->clear();
    m_ui->priceItem->setFocus(Qt::TabFocusReason);
}

void QuoteBlock::leave()
{
    if (auto* consent =
            m_form != nullptr ? m_form->findChild<QWidget*>(QStringLiteral("consentBy")) : nullptr) {
        consent->setFocus(Qt::TabFocusReason);
    }
}

bool QuoteBlock::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        const bool enter = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
        if (enter && pressed->modifiers() == Qt::NoModifier) {
            if (watched == m_ui->quantity) {
                add();
                return true;
            }
            if (watched == m_ui->priceItem && !m_ui->priceItem->listOpen()) {
                if (m_ui->priceItem->text().trimmed().isEmpty()) {
                    leave();
                } else {
                    add();
                }
                return true;
            }
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace pd
