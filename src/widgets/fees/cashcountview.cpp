// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fees/cashcountview.h"

#include "presentation/format/format.h"
#include "presentation/repairs/costtexts.h"
#include "widgets/repairs/enterkeys.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/inlinemessage.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace pd {

namespace {

constexpr int figureWidth = 110;
constexpr int textWidth = 260;

QLabel* plainLabel(const char* role = nullptr)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    if (role != nullptr) {
        label->setProperty("role", QString::fromLatin1(role));
    }
    return label;
}

QGridLayout* makeGrid()
{
    auto* cells = new QGridLayout;
    cells->setHorizontalSpacing(grid::two);
    cells->setVerticalSpacing(grid::half);
    return cells;
}

} // namespace

CashCountView::CashCountView(QWidget* parent)
    : QFrame(parent), m_heading(plainLabel("heading")), m_banner(new InlineMessage), m_left(makeGrid()),
      m_right(makeGrid()), m_done(new QPushButton), m_giveUp(new QPushButton)
{
    setProperty("role", QStringLiteral("card"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    rows->setSpacing(grid::one);
    rows->addWidget(m_heading);
    rows->addWidget(m_banner);
    addFaces();
    addRest();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(grid::three * 2);
    for (QGridLayout* cells : {m_left, m_right}) {
        auto* column = new QVBoxLayout;
        column->addLayout(cells);
        column->addStretch();
        columns->addLayout(column);
    }
    columns->addStretch();
    rows->addLayout(columns);
    auto* buttons = new QHBoxLayout;
    m_done->setProperty("primary", true);
    buttons->addWidget(m_done);
    buttons->addWidget(m_giveUp);
    buttons->addStretch();
    rows->addSpacing(grid::one);
    rows->addLayout(buttons);
    rows->addStretch();
    m_errors = new FieldErrors(*this, *m_banner);
    std::vector<QWidget*> keyed(m_pieces.begin(), m_pieces.end());
    for (const char* field :
         {"opening", "wechat", "alipay", "card", "transfer", "left", "reason", "login", "password"}) {
        keyed.push_back(m_inputs.at(QString::fromLatin1(field)));
    }
    keyed.push_back(m_done);
    keyed.push_back(m_giveUp);
    for (std::size_t i = 1; i < keyed.size(); ++i) {
        setTabOrder(keyed[i - 1], keyed[i]);
    }
    m_keys = new EnterKeys(this, keyed);
    connect(m_keys, &EnterKeys::saveRequested, this, &CashCountView::submitted);
    connect(m_done, &QPushButton::clicked, this, &CashCountView::submitted);
    connect(m_giveUp, &QPushButton::clicked, this, &CashCountView::abandoned);
    onLanguage(this, [this] { setTexts(); });
}

void CashCountView::addFaces()
{
    for (std::size_t i = 0; i < faceCount; ++i) {
        m_pieces.at(i) = addRow(*m_left, faceField(i));
        m_amounts.at(i) = plainLabel("muted");
        m_amounts.at(i)->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_amounts.at(i)->setMinimumWidth(figureWidth);
        m_left->addWidget(m_amounts.at(i), static_cast<int>(i), 2);
        connect(m_pieces.at(i), &QLineEdit::textChanged, this, &CashCountView::showSum);
    }
    m_sumLabel = plainLabel("subheading");
    m_sum = plainLabel("heading");
    m_sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_left->addWidget(m_sumLabel, faceCount, 0);
    m_left->addWidget(m_sum, faceCount, 1, 1, 2);
}

void CashCountView::addRest()
{
    addRow(*m_right, QStringLiteral("opening"));
    for (const PayMethod method : allPayMethods()) {
        if (method != PayMethod::Cash) {
            addRow(*m_right, code(method));
        }
    }
    addRow(*m_right, QStringLiteral("left"));
    addRow(*m_right, QStringLiteral("reason"), false);
    addRow(*m_right, QStringLiteral("login"), false);
    addRow(*m_right, QStringLiteral("password"), false)->setEchoMode(QLineEdit::Password);
}

QLineEdit* CashCountView::addRow(QGridLayout& grid, const QString& field, bool figure)
{
    const int row = grid.rowCount() == 1 && grid.itemAtPosition(0, 0) == nullptr ? 0 : grid.rowCount();
    QLabel* label = plainLabel();
    auto* line = new QLineEdit;
    line->setObjectName(field);
    line->setFixedWidth(figure ? figureWidth : textWidth);
    if (figure) {
        line->setAlignment(Qt::AlignRight);
    }
    label->setBuddy(line);
    grid.addWidget(label, row, 0);
    grid.addWidget(line, row, 1, Qt::AlignLeft);
    m_labels[field] = label;
    m_inputs[field] = line;
    return line;
}

void CashCountView::setTexts()
{
    const auto name = [this](const char* field, const QString& text) {
        m_labels.at(QString::fromLatin1(field))->setText(text);
        m_inputs.at(QString::fromLatin1(field))->setAccessibleName(text);
    };
    for (std::size_t i = 0; i < faceCount; ++i) {
        m_labels.at(faceField(i))->setText(faceText(cashFaces()[i]) + QStringLiteral("  ×"));
        m_inputs.at(faceField(i))->setAccessibleName(tr("Pieces of %1").arg(faceText(cashFaces()[i])));
    }
    for (const PayMethod method : allPayMethods()) {
        if (method != PayMethod::Cash) {
            name(code(method).toLatin1().constData(), payMethodText(method));
        }
    }
    name("opening", tr("Or the sum alone, yuan"));
    name("left", tr("Left in the drawer"));
    name("reason", tr("Reason of a difference"));
    name("login", tr("Login of the supervisor"));
    name("password", tr("Password"));
    m_inputs.at(QStringLiteral("left"))->setPlaceholderText(tr("for the next shift"));
    m_sumLabel->setText(tr("Cash"));
    m_done->setText(m_closing ? tr("Close the shift") : tr("Open the shift"));
    m_done->setToolTip(tr("Ctrl+Enter"));
    m_giveUp->setText(tr("Cancel"));
    m_giveUp->setToolTip(tr("Esc"));
    m_heading->setText(m_title);
    showSum();
}

void CashCountView::open(const QString& title, bool closing)
{
    m_title = title;
    m_closing = closing;
    m_errors->clear();
    m_banner->clear();
    for (const auto& [field, line] : m_inputs) {
        line->clear();
    }
    const auto show = [this](const QString& field, bool visible) {
        m_labels.at(field)->setVisible(visible);
        m_inputs.at(field)->setVisible(visible);
    };
    show(QStringLiteral("opening"), !closing);
    for (const PayMethod method : allPayMethods()) {
        if (method != PayMethod::Cash) {
            show(code(method), closing);
        }
    }
    show(QStringLiteral("left"), closing);
    show(QStringLiteral("login"), false);
    show(QStringLiteral("password"), false);
    setTexts();
    enter();
}

CountInput CashCountView::input() const
{
    CountInput input;
    for (std::size_t i = 0; i < faceCount; ++i) {
        input.pieces.at(i) = m_pieces.at(i)->text();
    }
    for (const PayMethod method : allPayMethods()) {
        if (method != PayMethod::Cash) {
            input.others[method] = m_inputs.at(code(method))->text();
        }
    }
    const auto text = [this](const char* field) { return m_inputs.at(QString::fromLatin1(field))->text(); };
    input.sum = text("opening");
    input.left = text("left");
    input.reason = text("reason");
    input.login = text("login");
    input.password = text("password");
    return input;
}

void CashCountView::showSum()
{
    const CashCount count = readableCount(input().pieces);
    for (std::size_t i = 0; i < faceCount; ++i) {
        const Money amount = cashFaces()[i] * count.pieces.at(i);
        m_amounts.at(i)->setText(amount == Money() ? QString() : moneyText(amount));
    }
    m_sum->setText(moneyText(count.total()));
}

void CashCountView::showError(const Error& error)
{
    if (error.code == ErrorCode::ApprovalRequired) {
        for (const char* field : {"login", "password"}) {
            m_labels.at(QString::fromLatin1(field))->show();
            m_inputs.at(QString::fromLatin1(field))->show();
        }
    }
    m_inputs.at(QStringLiteral("password"))->clear();
    m_errors->show(error);
}

void CashCountView::enter()
{
    m_pieces.front()->setFocus(Qt::TabFocusReason);
}

void CashCountView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT abandoned();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace pd
