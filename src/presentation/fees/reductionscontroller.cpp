// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/reductionscontroller.h"

#include "presentation/fees/billscontroller.h"
#include "presentation/fees/billtexts.h"
#include "presentation/format/format.h"
#include "presentation/repairs/costtexts.h"

#include <algorithm>

namespace pd {

namespace {

QString offText(const FeeReduction& reduction)
{
    return reduction.rate ? rateText(*reduction.rate)
                          : ReductionsController::tr("%1 a month").arg(moneyText(*reduction.amount));
}

} // namespace

ReductionsController::ReductionsController(FeeItemDesk& desk, StaffDesk& staff, RegistryLookup rooms,
                                           CurrentSession& session, Changes& changes, QObject* parent)
    : ListController(parent), m_desk(desk), m_staff(staff), m_rooms(std::move(rooms)), m_session(session)
{
    connect(&session, &CurrentSession::changed, this, &ReductionsController::load);
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::FeeItems)) {
            load();
        }
    });
    load();
}

void ReductionsController::load()
{
    const auto rows = m_desk.reductions(m_session.session(), true);
    setProblem(rows ? std::nullopt : std::optional(rows.error()));
    m_rows = rows ? *rows : std::vector<ReductionRow>();
    std::vector<CellsModel::Row> cells;
    for (const ReductionRow& row : m_rows) {
        const FeeReduction& one = row.reduction;
        cells.push_back({one.id->value(),
                         {{row.roomCode},
                          {row.itemName.isEmpty() ? tr("all items") : row.itemName},
                          {offText(one)},
                          {dateText(one.from)},
                          {one.until ? dateText(*one.until) : tr("open")},
                          {one.reason},
                          {row.approver}}});
    }
    model().tell({tr("Room"), tr("Fee item"), tr("Reduction"), tr("From"), tr("Until"), tr("Reason"),
                  tr("Approved by")},
                 std::move(cells));
    Q_EMIT changed();
}

const ReductionRow* ReductionsController::row() const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const ReductionRow& one) { return chosen() && one.reduction.id->value() == *chosen(); });
    return found == m_rows.end() ? nullptr : &*found;
}

QString ReductionsController::summary() const
{
    const auto running = std::ranges::count_if(m_rows, [&](const ReductionRow& one) {
        return !one.reduction.until || *one.reduction.until >= today();
    });
    return m_rows.empty() ? QString() : tr("%n reduction(s) in force", nullptr, static_cast<int>(running));
}

QString ReductionsController::title() const
{
    return row() == nullptr ? QString() : row()->roomCode;
}

std::vector<OrderLine> ReductionsController::lines() const
{
    const ReductionRow* shown = row();
    if (shown == nullptr) {
        return {};
    }
    const FeeReduction& one = shown->reduction;
    return {{tr("Reduction"), offText(one)},
            {tr("Fee item"), shown->itemName.isEmpty() ? tr("all items") : shown->itemName},
            {tr("From"), dateText(one.from)},
            {tr("Until"), one.until ? dateText(*one.until) : tr("open")},
            {tr("Reason"), one.reason},
            {tr("Asked by"), shown->askedBy},
            {tr("Approved by"), shown->approver}};
}

bool ReductionsController::allows(int action) const
{
    const bool may = m_session.session().may(Permission::ManageFees);
    const ReductionRow* shown = row();
    return may && (action == Add ||
                   (shown != nullptr && (!shown->reduction.until || *shown->reduction.until >= today())));
}

ActionForm ReductionsController::form(int action)
{
    ActionForm form;
    const QString hint = tr("2027-01-01, 1-1 or 15");
    if (action == End) {
        form.title = tr("End the reduction");
        form.inputs = {lineInput("until", tr("Last day (empty: today)"), {}, hint)};
        return form;
    }
    std::vector<std::pair<QString, QString>> items{{QString(), tr("all items")}};
    if (const auto known = m_desk.items(m_session.session())) {
        for (const FeeItem& item : *known) {
            if (item.kind != FeeKind::Deposit && item.kind != FeeKind::Service) {
                items.emplace_back(QString::number(item.id->value()), feeItemName(item));
            }
        }
    }
    form.title = tr("Reduce the charges");
    form.inputs = {itemInput("room", tr("Room"), {}, {}, tr("3-2-1201, name or phone")),
                   choiceInput("feeItem", tr("Fee item"), std::move(items)),
                   lineInput("rate", tr("Taken off, %"), {}, tr("20; 100: exempt")),
                   lineInput("amount", tr("or yuan each month"), {}, QStringLiteral("0.00")),
                   lineInput("from", tr("From (empty: today)"), {}, hint),
                   lineInput("until", tr("Until (empty: open)"), {}, hint),
                   lineInput("reason", tr("Reason")),
                   lineInput("login", tr("Login of the one who approves it")),
                   secretInput("password", tr("Password"))};
    return form;
}

std::optional<Error> ReductionsController::submit(int action, const ActionForm& form)
{
    if (action == Add) {
        return add(form);
    }
    const ReductionRow* shown = row();
    if (shown == nullptr) {
        return error(ErrorCode::NotFound, "reduction");
    }
    const auto until = parseDay(form.value(u"until"), today(), "until");
    if (!until) {
        return until.error();
    }
    const auto ended =
        m_desk.endReduction(m_session.session(), *shown->reduction.id, until->value_or(today()));
    return ended ? std::nullopt : std::optional(ended.error());
}

std::optional<Error> ReductionsController::add(const ActionForm& form)
{
    const auto room = roomIn(form);
    if (!room) {
        return room.error();
    }
    const auto from = parseDay(form.value(u"from"), today(), "from");
    const auto until = parseDay(form.value(u"until"), today(), "until");
    if (!from || !until) {
        return from ? until.error() : from.error();
    }
    const qlonglong item = form.value(u"feeItem").toLongLong();
    FeeReduction wanted{.id = {},
                        .room = *room,
                        .item = item > 0 ? std::optional(FeeItemId(item)) : std::nullopt,
                        .rate = {},
                        .amount = {},
                        .from = from->value_or(today()),
                        .until = *until,
                        .reason = form.value(u"reason")};
    if (!form.value(u"rate").trimmed().isEmpty()) {
        const auto rate = parseRate(form.value(u"rate"), "rate");
        if (!rate) {
            return rate.error();
        }
        wanted.rate = *rate;
    }
    if (!form.value(u"amount").trimmed().isEmpty()) {
        const auto amount = parseMoney(form.value(u"amount"), "amount");
        if (!amount) {
            return amount.error();
        }
        wanted.amount = *amount;
    }
    const auto good = checked(wanted); // before anybody is asked for a password
    if (!good) {
        return good.error();
    }
    const auto approver = m_staff.logIn(form.value(u"login").trimmed(), Password(form.value(u"password")));
    if (!approver) {
        return approver.error();
    }
    const auto reduced = m_desk.reduce(m_session.session(), *good, *approver);
    return reduced ? std::nullopt : std::optional(reduced.error());
}

std::vector<NumberedOffer> ReductionsController::offers(const QString& typed) const
{
    return roomOffers(m_rooms, typed);
}

} // namespace pd
