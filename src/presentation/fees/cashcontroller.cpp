// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/cashcontroller.h"

#include "presentation/fees/cashlines.h"
#include "presentation/format/format.h"
#include "presentation/repairs/costtexts.h"
#include "presentation/repairs/placechoices.h"

#include <algorithm>

namespace pd {

namespace {

constexpr std::size_t mostOffers = 9;

} // namespace

CashController::CashController(Desks desks, QObject* parent)
    : QObject(parent), m_desks(std::move(desks)),
      m_drafts(m_desks.drafts, m_desks.session, [this] { return toJson(m_cart); })
{
    m_model.onEdited(
        [this](std::int64_t row, int column, const QString& text) { edited(row, column, text); });
    connect(&m_desks.changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Charges) || topics.contains(Topic::Receipts) ||
            topics.contains(Topic::Shifts) || topics.contains(Topic::Registry)) {
            load();
        }
    });
    connect(&m_drafts, &DraftKeeper::ownerChanged, this, &CashController::loadDraft);
    connect(&m_drafts, &DraftKeeper::failed, this, [this](const Error& error) { setProblem(error); });
    loadDraft();
}

CashController::~CashController()
{
    m_drafts.keep();
}

void CashController::loadDraft()
{
    m_drafts.setForm(QStringLiteral("cash"));
    m_last.reset();
    forgetTyped();
    m_cart.begin();
    if (const auto draft = m_drafts.stored()) {
        StoredCart stored = cashCart(draft->content);
        m_cart = std::move(stored.cart);
        if (auto rooms = m_desks.cash.rooms(session(), stored.rooms)) {
            m_cart.rooms = std::move(rooms).value();
        }
    }
    load();
    Q_EMIT begun();
}

void CashController::load()
{
    std::vector<RoomId> ids;
    ids.reserve(m_cart.rooms.size());
    for (const CashRoom& room : m_cart.rooms) {
        ids.push_back(room.room);
    }
    const auto before = cashRows(m_cart);
    const Money prepaidBefore = prepaid();
    const auto shift = m_desks.cash.shiftOpen(session());
    m_shiftOpen = shift && *shift;
    if (const auto order = m_desks.cash.penaltyOrder(session())) {
        m_order = *order;
    }
    auto rooms = m_desks.cash.rooms(session(), ids);
    if (rooms) {
        m_cart.rooms = std::move(rooms).value();
        m_cart.forgetGone();
    } else if (session().may(Permission::ViewFees)) {
        m_problem = rooms.error();
    }
    // What others do elsewhere does not come between the two Enters.
    m_armed = m_armed && before == cashRows(m_cart) && prepaidBefore == prepaid();
    tell();
    Q_EMIT changed();
}

void CashController::tell()
{
    m_model.tell(cashHeadings(), cashRows(m_cart));
}

void CashController::touched()
{
    m_armed = false;
    m_problem.reset();
    m_drafts.touched();
    tell();
    Q_EMIT changed();
}

void CashController::forgetTyped()
{
    m_typed.clear();
    m_reference.clear();
    m_method = PayMethod::Cash;
    m_armed = false;
    m_problem.reset();
}

std::vector<Suggestion> CashController::offers(const QString& typed)
{
    m_hits.clear();
    std::vector<Suggestion> lines;
    const QString wanted = typed.simplified();
    if (wanted.isEmpty()) {
        return lines;
    }
    for (RegistryHit& hit : m_desks.places(wanted, mostOffers)) {
        if (hit.room) {
            lines.push_back(
                {hit.roomCode, hit.name, hit.person ? QStringLiteral("user") : QStringLiteral("room")});
            m_hits.push_back(std::move(hit));
        }
    }
    return lines;
}

void CashController::choose(int offer)
{
    const auto place = static_cast<std::size_t>(offer);
    if (offer >= 0 && place < m_hits.size()) {
        addRoom(*m_hits[place].room);
    }
}

void CashController::addRoom(RoomId room)
{
    m_last.reset();
    if (std::ranges::find(m_cart.rooms, room, &CashRoom::room) == m_cart.rooms.end()) {
        auto found = m_desks.cash.rooms(session(), {room});
        if (!found) {
            setProblem(found.error());
            return;
        }
        for (const CashRoom& one : *found) {
            m_cart.rooms.push_back(one);
        }
    }
    touched();
    Q_EMIT begun();
}

void CashController::removeLastRoom()
{
    if (m_cart.isEmpty()) {
        return;
    }
    m_cart.rooms.pop_back();
    m_cart.forgetGone();
    if (m_cart.isEmpty()) {
        startNew();
        return;
    }
    touched();
    Q_EMIT begun();
}

void CashController::startNew()
{
    m_cart.begin();
    forgetTyped();
    m_drafts.forget();
    tell();
    Q_EMIT changed();
    Q_EMIT begun();
}

QString CashController::roomsText() const
{
    QStringList words;
    for (const CashRoom& room : m_cart.rooms) {
        words += room.payer.isEmpty() ? room.code : room.code + u' ' + room.payer;
    }
    return words.join(QStringLiteral("、"));
}

std::optional<ChargeId> CashController::chargeAt(std::int64_t row) const
{
    return row > 0 ? std::optional(ChargeId(row)) : std::nullopt;
}

void CashController::toggle(std::int64_t row)
{
    if (const auto charge = chargeAt(row)) {
        if (m_cart.unticked.erase(*charge) == 0) {
            m_cart.unticked.insert(*charge);
            m_cart.parts.erase(*charge);
        }
    } else {
        dropExtra(m_cart, row);
    }
    touched();
}

void CashController::edited(std::int64_t row, int column, const QString& text)
{
    const auto charge = chargeAt(row);
    const OwedLine* line = charge ? m_cart.line(*charge) : nullptr;
    if (line == nullptr || column != ToPay) {
        return;
    }
    const QString typed = text.trimmed();
    std::optional<Error> wrong;
    if (typed.isEmpty()) {
        m_cart.parts.erase(*charge);
    } else if (const auto amount = parseMoney(typed, "amount"); !amount) {
        wrong = amount.error();
    } else if (*amount == Money()) {
        m_cart.unticked.insert(*charge);
        m_cart.parts.erase(*charge);
    } else if (*amount > line->due()) {
        wrong = error(ErrorCode::MoreThanOwed, "amount", {line->text.toStdString()});
    } else if (*amount < Money()) {
        wrong = error(ErrorCode::OutOfRange, "amount", {"0.00", line->due().toString()});
    } else {
        m_cart.unticked.erase(*charge);
        m_cart.parts.erase(*charge);
        if (*amount < line->due()) {
            m_cart.parts.emplace(*charge, *amount);
        }
    }
    touched();
    if (wrong) {
        setProblem(wrong);
    }
}

void CashController::add(const CartDeposit& deposit)
{
    m_cart.deposits.push_back(deposit);
    touched();
}

void CashController::add(const CartPrepayment& prepayment)
{
    m_cart.prepayments.push_back(prepayment);
    touched();
}

std::vector<CashController::SideLine> CashController::receipts() const
{
    std::vector<SideLine> lines;
    for (const CashRoom& room : m_cart.rooms) {
        for (const RoomReceipt& receipt : room.receipts) {
            lines.push_back({receipt.number, moneyText(receipt.total),
                             dateText(clock().civil(receipt.at).date), receipt.undone});
        }
    }
    return lines;
}

std::vector<CashController::SideLine> CashController::deposits() const
{
    std::vector<SideLine> lines;
    for (const CashRoom& room : m_cart.rooms) {
        for (const HeldDeposit& deposit : room.deposits) {
            lines.push_back({deposit.text, moneyText(deposit.held), deposit.number, false});
        }
    }
    return lines;
}

} // namespace pd
