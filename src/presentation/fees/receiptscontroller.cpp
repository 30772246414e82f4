// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/receiptscontroller.h"

#include "domain/months.h"
#include "domain/registry/masking.h"
#include "presentation/fees/receiptwords.h"
#include "presentation/format/format.h"
#include "presentation/repairs/costtexts.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

// The list and what stands beside it; the forms are in receiptforms.cpp.

namespace {

QString methodsText(const ReceiptRow& row)
{
    const QString first = row.method ? payMethodText(*row.method) : ReceiptsController::tr("Prepayment");
    return row.methods > 1 ? QStringLiteral("%1 +%2").arg(first).arg(row.methods - 1) : first;
}

/// "2026-11-25" or "2026-11".
std::optional<std::pair<Date, Date>> periodIn(const QString& text)
{
    if (const auto day = Date::parse(text.toStdString())) {
        return std::pair(*day, *day);
    }
    constexpr int monthLength = 7;
    if (const auto end = monthEnd(text); end && text.size() == monthLength) {
        return std::pair(Date::parse((text + QStringLiteral("-01")).toStdString()).value(),
                         end->plusDays(-1));
    }
    return std::nullopt;
}

QString lineText(const ReceiptLineStanding& standing)
{
    QStringList words{standing.printed.text, standing.printed.period, standing.printed.detail};
    words.removeAll(QString());
    return words.join(QStringLiteral("  "));
}

} // namespace

ReceiptsController::ReceiptsController(ReceiptDesk& desk, StaffDesk& staff, CurrentSession& session,
                                       Changes& changes, QObject* parent)
    : ListController(parent), m_desk(desk), m_staff(staff), m_session(session)
{
    connect(&session, &CurrentSession::changed, this, &ReceiptsController::load);
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        for (const Topic topic : {Topic::Receipts, Topic::Shifts, Topic::Settings}) {
            if (topics.contains(topic)) {
                load();
                return;
            }
        }
    });
    load();
}

ReceiptFilter ReceiptsController::filter() const
{
    ReceiptFilter filter;
    const Date today = m_desk.clock().today();
    if (m_choice.today) {
        filter.from = today;
        filter.until = today;
    } else if (m_choice.thisMonth) {
        filter.from = Date::of(today.year(), today.month(), 1).value();
        filter.until = today;
    }
    if (m_choice.ownShift) {
        filter.shift = m_shift.value_or(ShiftId(0)); // none open: nothing is of it
    }
    filter.voided = m_choice.voided;
    filter.kinds = m_choice.kinds;
    filter.method = m_choice.method;
    filter.cashier = m_choice.cashier;
    const QString text = m_choice.text.trimmed();
    if (const auto period = periodIn(text)) {
        filter.from = period->first;
        filter.until = period->second;
    } else if (text.startsWith(QStringLiteral("BC-"), Qt::CaseInsensitive)) {
        filter.shiftNumber = text.toUpper();
    } else {
        filter.text = text;
    }
    return filter;
}

void ReceiptsController::setChoice(const Choice& choice)
{
    if (!(choice == m_choice)) {
        m_choice = choice;
        load();
    }
}

void ReceiptsController::load()
{
    const Session& session = m_session.session();
    const auto shift = m_desk.openShift(session);
    m_shift = shift ? *shift : std::nullopt;
    const auto limit = m_desk.limit(session);
    m_limit = limit ? *limit : Money();
    const auto cashiers = m_desk.cashiers(session);
    m_cashiers = cashiers ? *cashiers : std::vector<CashierChoice>();
    // As many as were there: a change elsewhere does not throw anybody back to the top.
    const int most =
        std::clamp(static_cast<int>(m_rows.size()), ReceiptPage::largest / 2, ReceiptPage::largest);
    auto page = m_desk.page(session, filter(), std::nullopt, most);
    setProblem(page ? std::nullopt : std::optional(page.error()));
    m_rows = page ? page->rows : std::vector<ReceiptRow>();
    m_next = page ? page->next : std::nullopt;
    const auto totals = m_desk.totals(session, filter());
    m_totals = totals ? *totals : ReceiptTotals();
    loadChosen();
    tell();
    Q_EMIT changed();
}

void ReceiptsController::loadMore()
{
    if (!m_next) {
        return;
    }
    auto page = m_desk.page(m_session.session(), filter(), m_next);
    if (!page) {
        return;
    }
    m_rows.insert(m_rows.end(), std::make_move_iterator(page->rows.begin()),
                  std::make_move_iterator(page->rows.end()));
    m_next = page->next;
    tell();
    Q_EMIT changed();
}

void ReceiptsController::open(ReceiptId receipt)
{
    m_choice = {};
    if (const auto details = m_desk.details(m_session.session(), receipt)) {
        m_choice.text = details->receipt.number;
    }
    load();
    choose(receipt.value());
}

void ReceiptsController::tell()
{
    const QStringList headings{tr("Number"), tr("When"),   tr("Room"),    tr("Payer"), tr("Kind"),
                               tr("Amount"), tr("Method"), tr("Cashier"), tr("State")};
    std::vector<CellsModel::Row> rows;
    rows.reserve(m_rows.size());
    for (const ReceiptRow& row : m_rows) {
        rows.push_back({row.id.value(),
                        {{row.number},
                         {shortTime(row.at, m_desk.clock())},
                         {row.room},
                         {maskedName(row.payer)},
                         {receiptKindText(row.kind)},
                         {moneyText(row.total), {}, true},
                         {methodsText(row)},
                         {row.cashier},
                         {receiptStandingText(row.voided, row.reversedBy, row.refunded),
                          receiptStandingLook(row.voided, row.reversedBy, row.refunded)}}});
    }
    model().tell(headings, std::move(rows));
}

QString ReceiptsController::summary() const
{
    QString text = tr("%n receipt(s), taken %1", nullptr, m_totals.count).arg(moneyText(m_totals.taken));
    if (m_totals.given > Money()) {
        text += QStringLiteral(" · ") + tr("given back %1").arg(moneyText(m_totals.given));
    }
    if (m_totals.voided > 0) {
        text += QStringLiteral(" · ") + tr("%n voided", nullptr, m_totals.voided);
    }
    if (m_choice.ownShift && !m_shift) {
        text += QStringLiteral(" · ") + tr("you have no open shift");
    }
    return text;
}

void ReceiptsController::loadChosen()
{
    m_details.reset();
    if (const auto id = chosenReceipt()) {
        if (auto details = m_desk.details(m_session.session(), *id)) {
            m_details = std::move(details).value();
        }
    }
}

std::optional<ReceiptId> ReceiptsController::chosenReceipt() const
{
    return chosen() ? std::optional(ReceiptId(*chosen())) : std::nullopt;
}

bool ReceiptsController::mayReprint() const
{
    return m_details && m_session.session().may(Permission::ReprintReceipt);
}

QString ReceiptsController::title() const
{
    return m_details ? m_details->receipt.number : QString();
}

std::vector<OrderLine> ReceiptsController::lines() const
{
    if (!m_details) {
        return {};
    }
    const Receipt& receipt = m_details->receipt;
    const ReceiptSnapshot& paper = receipt.details.snapshot;
    std::vector<OrderLine> lines;
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            lines.push_back({label, value});
        }
    };
    add(tr("Kind"), receiptKindText(receipt.details.kind));
    add(tr("State"), receiptStandingText(receipt.voidReason.has_value(),
                                         receipt.reversedBy.value_or(QString()), receipt.refunded));
    add(tr("Payer"), paper.payer);
    for (const ReceiptLineStanding& line : m_details->lines) {
        QString value = moneyText(line.line.amount) + QStringLiteral("  ") + lineText(line);
        if (line.refunded > Money()) {
            value += QStringLiteral("  ") + tr("(%1 given back)").arg(moneyText(line.refunded));
        }
        add(line.printed.room.isEmpty() ? tr("Line %1").arg(line.position) : line.printed.room, value);
    }
    add(tr("Sum"), moneyText(receipt.total) +
                       (paper.capital.isEmpty() ? QString() : QStringLiteral("  ") + paper.capital));
    for (const Tender& tender : receipt.details.tenders) {
        QString value = moneyText(tender.amount);
        if (!tender.reference.isEmpty()) {
            value += QStringLiteral("  ") + tender.reference;
        }
        add(tender.method ? payMethodText(*tender.method) : tr("Prepayment"), value);
    }
    if (receipt.details.given > Money()) {
        add(tr("Given"),
            tr("%1, change %2").arg(moneyText(receipt.details.given), moneyText(receipt.details.change)));
    }
    if (paper.prepaid) {
        add(tr("Prepaid then"), moneyText(*paper.prepaid));
    }
    add(tr("About"), m_details->original);
    add(tr("Remark"), paper.remark);
    add(tr("Cashier"), m_details->cashier);
    add(tr("Shift"), m_details->shiftOpen ? tr("%1, open").arg(m_details->shift) : m_details->shift);
    add(tr("Code"), paper.code);
    return lines;
}

std::vector<HistoryLine> ReceiptsController::history() const
{
    std::vector<HistoryLine> lines;
    if (!m_details) {
        return lines;
    }
    for (const ReceiptEvent& event : m_details->events) {
        QString what;
        switch (event.kind) {
        case ReceiptEventKind::Posted:
            what = tr("Given: %1").arg(moneyText(event.amount));
            break;
        case ReceiptEventKind::Voided:
            what = tr("Voided");
            break;
        case ReceiptEventKind::Refunded:
            what = tr("Refunded %1: %2").arg(moneyText(event.amount), event.number);
            break;
        case ReceiptEventKind::Reversed:
            what = tr("Reversed: %1").arg(event.number);
            break;
        }
        QString note = event.kind == ReceiptEventKind::Posted && m_details->original.isEmpty() ? QString()
                                                                                               : event.reason;
        if (!event.approver.isEmpty()) {
            note += (note.isEmpty() ? QString() : QStringLiteral(" · ")) +
                    tr("approved by %1").arg(event.approver);
        }
        lines.push_back({longTime(event.at, m_desk.clock()), what, event.who, note});
    }
    std::ranges::reverse(lines);
    return lines;
}

bool ReceiptsController::allows(int action) const
{
    const Session& session = m_session.session();
    switch (static_cast<Action>(action)) {
    case Check:
        return session.may(Permission::ViewFees);
    case Void:
        return m_details && session.may(Permission::VoidReceipt) && m_details->untouched() && m_shift &&
               m_details->receipt.details.shift == *m_shift;
    case Reverse:
        return m_details && session.may(Permission::RefundPayment) && m_details->untouched() && m_shift;
    case Refund:
        return m_details && session.may(Permission::RefundPayment) && m_details->refundable() > Money() &&
               m_shift;
    case Withdraw:
        return session.may(Permission::RefundPayment) && m_shift;
    case SetLimit:
        return session.may(Permission::ManageSettings);
    case actionCount:
        break;
    }
    return false;
}

} // namespace pd
