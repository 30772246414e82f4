// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/unreturnedbook.h"

#include "domain/repairs/visitrules.h"
#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/repairs/slipbookpapers.h"
#include "presentation/repairs/slipbookwords.h"
#include "presentation/repairs/typedinput.h"

#include <algorithm>
#include <map>

namespace pd {

namespace {

QString pressingChoice()
{
    return QStringLiteral("pressing");
}

QString allChoice()
{
    return QStringLiteral("all");
}

QString choiceOf(StaffId technician)
{
    return QStringLiteral("technician:%1").arg(technician.value());
}

} // namespace

UnreturnedBook::UnreturnedBook(const Desks& desks, QObject* parent) : SlipBook(desks, parent) {}

std::vector<BookAction> UnreturnedBook::actions() const
{
    return {BookAction::Chase, BookAction::PickUp};
}

void UnreturnedBook::offerTechnicians(const std::vector<UnreturnedSlip>& slips)
{
    std::map<QString, StaffId> technicians;
    for (const UnreturnedSlip& slip : slips) {
        if (slip.row.order.technician) {
            technicians.emplace(slip.row.technicianName, *slip.row.order.technician);
        }
    }
    std::vector<BookChoice> choices{{pressingChoice(), tr("Work done, due, or of earlier days")},
                                    {allChoice(), tr("All slips that are out")}};
    for (const auto& [name, id] : technicians) {
        choices.push_back({choiceOf(id), name});
    }
    offer(std::move(choices), pressingChoice());
}

bool UnreturnedBook::belongs(const UnreturnedSlip& slip) const
{
    const ServiceOrder& order = slip.row.order;
    if (choice() == allChoice()) {
        return true;
    }
    if (choice() == pressingChoice()) {
        const bool earlier = order.dispatchedAt && clock().civil(*order.dispatchedAt).date < clock().today();
        return order.state == OrderState::Done || slip.due < clock().now() || earlier;
    }
    return order.technician && choiceOf(*order.technician) == choice();
}

BookRow UnreturnedBook::rowOf(const UnreturnedSlip& slip) const
{
    const ServiceOrder& order = slip.row.order;
    const bool late = slip.due < clock().now();
    const QString due =
        late ? tr("%1, late %2").arg(shortTime(slip.due, clock()), spanText(slip.due, clock().now()))
             : shortTime(slip.due, clock());
    QString asked;
    if (slip.lastChase) {
        asked = QStringLiteral("%1 %2: %3")
                    .arg(shortTime(slip.lastChase->at, clock()), slip.lastChase->person,
                         slip.lastChase->answer.simplified());
        asked = slip.chases > 1 ? tr("%1 times, %2").arg(slip.chases).arg(asked) : asked;
    } else if (slip.pickedUpAt) {
        asked = tr("Taken along %1").arg(shortTime(*slip.pickedUpAt, clock()));
    }
    const StateLook look = late ? StateLook{QStringLiteral("clock"), StateTone::Danger}
                                : StateLook{QStringLiteral("clock"), StateTone::Neutral};
    return {{{shortNumber(order.number)},
             {order.intake.place},
             {orderContent(slip.row)},
             {slip.row.technicianName},
             {shortTime(order.dispatchedAt, clock())},
             {due, look},
             {orderStateText(order.state), orderStateLook(order.state)},
             {asked}},
            order.number,
            order.id};
}

Result<SlipBook::Shown> UnreturnedBook::read()
{
    auto out = desks().slips.unreturned(session());
    m_slips.clear();
    if (!out) {
        return out.error();
    }
    offerTechnicians(out->slips);
    Shown shown;
    shown.columns = {{tr("Number")},     {tr("Room")},     {tr("What")},  {tr("Technician")},
                     {tr("Dispatched")}, {tr("Due back")}, {tr("State")}, {tr("Last asked")}};
    shown.widest = 7;
    int late = 0;
    for (const UnreturnedSlip& slip : out->slips) {
        shown.pressing += slip.due < clock().now() ? 1 : 0;
        if (belongs(slip)) {
            late += slip.due < clock().now() ? 1 : 0;
            shown.rows.push_back(rowOf(slip));
            m_slips.push_back(slip);
        }
    }
    const int count = static_cast<int>(m_slips.size());
    shown.summary = tr("%n slip(s) not back", nullptr, count);
    if (late > 0) {
        shown.summary = tr("%1, %2 of them late").arg(shown.summary).arg(late);
    }
    if (!out->complete) {
        shown.summary =
            tr("%1 (only the oldest %2 are shown)").arg(shown.summary).arg(UnreturnedSlips::largest);
    }
    shown.tone = late > 0 ? StateTone::Danger : count > 0 ? StateTone::Info : StateTone::Success;
    return shown;
}

const UnreturnedSlip* UnreturnedBook::slipOf(const BookRow* row) const
{
    const auto slip =
        row == nullptr ? m_slips.end() : std::ranges::find_if(m_slips, [&](const UnreturnedSlip& one) {
            return one.row.order.id == row->order;
        });
    return slip == m_slips.end() ? nullptr : &*slip;
}

bool UnreturnedBook::allows(BookAction action, const BookRow* row) const
{
    const UnreturnedSlip* slip = slipOf(row);
    if (slip == nullptr) {
        return false;
    }
    if (action == BookAction::Chase) {
        return session().may(chaseSlip.permission);
    }
    return mayPickUpSlip(slip->row.order.state) && !slip->pickedUpAt &&
           session().may(recordPickUp.permission);
}

ActionForm UnreturnedBook::form(BookAction action, const BookRow* row) const
{
    const UnreturnedSlip* slip = slipOf(row);
    if (action == BookAction::Chase) {
        return chaseForm(slip == nullptr ? QString() : slip->row.technicianName);
    }
    return formOf(
        action,
        {input("pickedUpAt",
               tr("When %1 took the slip").arg(slip == nullptr ? QString() : slip->row.technicianName), {},
               tr("empty: now · 930 · 11-25 930"), InputKind::Time)});
}

std::optional<Error> UnreturnedBook::submit(BookAction action, const BookRow* row, const ActionForm& form)
{
    if (row == nullptr || !row->order) {
        return error(ErrorCode::NotFound, "order");
    }
    if (action == BookAction::Chase) {
        return chase(*row->order, form);
    }
    const auto at = timeIn(form, "pickedUpAt", clock());
    if (!at) {
        return at.error();
    }
    const auto outcome = desks().slips.recordPickUp(session(), *row->order, *at);
    return outcome ? std::nullopt : std::optional(outcome.error());
}

Result<BookPaper> UnreturnedBook::paper(const PaperHeading& heading) const
{
    if (problem()) {
        return *problem();
    }
    return unreturnedPaper(m_slips, heading, clock());
}

BookEmptiness UnreturnedBook::emptiness() const
{
    return {QStringLiteral("tick"), tr("Every slip is back"),
            tr("Slips appear here when their work is done or their time is over."), std::nullopt};
}

} // namespace pd
