// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is entered in the bills.
#include "domain/codes.h"
#include "domain/fees/billperiods.h"
#include "domain/months.h"
#include "presentation/fees/billscontroller.h"
#include "presentation/fees/billtexts.h"
#include "presentation/repairs/costtexts.h"

#include <algorithm>

namespace pd {

namespace {

std::optional<Error> problemOf(const Result<void>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

template <class T>
std::optional<T> idIn(const ActionForm& form, QStringView field)
{
    const qlonglong id = form.value(field).toLongLong();
    return id > 0 ? std::optional<T>(T(id)) : std::nullopt;
}

std::vector<std::pair<QString, QString>> choicesOf(const std::vector<FeeItem>& items, bool onlyBilled)
{
    std::vector<std::pair<QString, QString>> choices;
    for (const FeeItem& item : items) {
        const bool billed = item.kind != FeeKind::Deposit && item.kind != FeeKind::Service;
        if (item.kind != FeeKind::Deposit && (billed || !onlyBilled)) {
            choices.emplace_back(QString::number(item.id->value()), feeItemName(item));
        }
    }
    return choices;
}

} // namespace

Result<RoomId> roomIn(const ActionForm& form)
{
    const ActionInput* room = form.find(u"room");
    if (room == nullptr || room->value.trimmed().isEmpty()) {
        return error(ErrorCode::Required, "room");
    }
    if (!room->chosen) {
        return error(ErrorCode::UnknownChoice, "room", {room->value.toStdString()});
    }
    return RoomId(*room->chosen);
}

std::vector<NumberedOffer> roomOffers(const RegistryLookup& lookup, const QString& typed)
{
    constexpr std::size_t most = 12;
    std::vector<NumberedOffer> offers;
    for (const RegistryHit& hit : lookup(typed, most)) {
        if (!hit.room) {
            continue;
        }
        const auto same = [&](const NumberedOffer& offer) { return offer.id == hit.room->value(); };
        if (std::ranges::none_of(offers, same)) {
            offers.push_back({{hit.roomCode, hit.name, {}}, hit.room->value()});
        }
    }
    return offers;
}

ActionForm BillsController::previewForm() const
{
    const QString everything = QStringLiteral("0");
    std::vector<std::pair<QString, QString>> items{{everything, tr("all items")}};
    if (const auto known = m_desks.items.items(session())) {
        const auto some = choicesOf(*known, true);
        items.insert(items.end(), some.begin(), some.end());
    }
    std::vector<std::pair<QString, QString>> buildings{{everything, tr("the whole estate")}};
    if (const auto known = m_desks.registry.buildings(session())) {
        for (const Building& building : *known) {
            buildings.emplace_back(QString::number(building.id.value()), building.details.code);
        }
    }
    ActionForm form;
    form.title = tr("Compute bills");
    form.inputs = {lineInput("month", tr("Month"), monthText(today()), tr("2026-11 or 11")),
                   lineInput("until", tr("Until month (empty: this month alone)"), {}, tr("2026-12 or 12")),
                   choiceInput("feeItem", tr("Fee item"), std::move(items), everything),
                   choiceInput("building", tr("Building"), std::move(buildings), everything)};
    return form;
}

ActionForm BillsController::roomForm(int action) const
{
    ActionForm form;
    const RunLine* shown = line();
    const RunSkip* left = skip();
    const std::optional<RoomId> room = shown != nullptr  ? std::optional(shown->charge.room)
                                       : left != nullptr ? std::optional(left->room)
                                                         : std::nullopt;
    const QString roomCode = shown != nullptr  ? shown->roomCode
                             : left != nullptr ? left->roomCode
                                               : QString();
    form.inputs = {itemInput("room", tr("Room"), roomCode, room ? std::optional(room->value()) : std::nullopt,
                             tr("3-2-1201, name or phone"))};
    const auto more = [&](ActionInput input) { form.inputs.push_back(std::move(input)); };
    if (action == Charge || action == Credit) {
        form.title = action == Charge ? tr("Charge by hand") : tr("Credit a room");
        const auto known = m_desks.items.items(session());
        const QString item = shown != nullptr ? QString::number(shown->charge.item.value()) : QString();
        more(choiceInput("feeItem", tr("Fee item"), choicesOf(known ? *known : std::vector<FeeItem>(), false),
                         item));
        more(lineInput("text", tr("Text on notice and receipt (empty: the item)"),
                       shown != nullptr && action == Credit
                           ? QStringLiteral("冲减：") + shown->charge.text // stands on papers
                           : QString()));
        more(lineInput("amount", tr("Amount, yuan"), {}, QStringLiteral("0.00")));
        if (action == Charge) {
            more(lineInput("dueOn", tr("Due on (empty: today)"), {}, tr("2027-01-01, 1-1 or 15")));
        }
        more(lineInput("reason", tr("Reason")));
    } else if (action == Pays) {
        form.title = tr("How the room pays");
        std::vector<std::pair<QString, QString>> periods{{QString(), tr("as each item says")}};
        for (const FeePeriod period : allFeePeriods()) {
            if (period != FeePeriod::Once) {
                periods.emplace_back(code(period), feePeriodText(period));
            }
        }
        more(choiceInput("period", tr("Period"), std::move(periods)));
    } else {
        form.title = tr("Area before a new measurement");
        more(lineInput("builtArea", tr("Built-up area until then, m²"), {}, QStringLiteral("0.00")));
        more(lineInput("until", tr("Last day it held"), {}, tr("2026-10-31")));
    }
    return form;
}

ActionForm BillsController::form(int action)
{
    ActionForm form;
    const BillingRun* shown = run();
    switch (static_cast<Action>(action)) {
    case Preview:
        return previewForm();
    case Check:
        form.title = tr("The bills were checked");
        if (shown != nullptr &&
            (shown->madeBy == session().login || !session().may(Permission::CheckBilling))) {
            form.inputs = {lineInput("login", tr("Login of the colleague who checked them")),
                           secretInput("password", tr("Password"))};
        }
        return form;
    case Post:
        form.title = tr("Post the bills");
        return form;
    case Reverse:
        form.title = tr("Take the posted bills back");
        form.inputs = {lineInput("reason", tr("Reason"))};
        return form;
    case Drop:
        form.title = tr("Give this run up");
        form.inputs = {lineInput("reason", tr("Reason"))};
        return form;
    case Charge:
    case Credit:
    case Pays:
    case AreaBefore:
        return roomForm(action);
    default:
        return form;
    }
}

std::optional<Error> BillsController::submit(int action, const ActionForm& form)
{
    const BillingRun* shown = run();
    const std::optional<BillingRunId> id = shown == nullptr ? std::nullopt : std::optional(shown->id);
    switch (static_cast<Action>(action)) {
    case Open:
        open(*id);
        return std::nullopt;
    case Back:
        close();
        return std::nullopt;
    case Preview:
        return preview(form);
    case Check:
        return check(form);
    case Post:
    case Again:
        start([id, session = session(),
               again = action == Again](BillingDesk& desk, const Progress& progress) -> Result<BillingRunId> {
            const auto done = again ? desk.again(session, *id, progress) : desk.post(session, *id, progress);
            return done ? Result<BillingRunId>(done->id) : done.error();
        });
        return std::nullopt;
    case PrintList:
        Q_EMIT listPrintRequested();
        return std::nullopt;
    case PrintLine:
        Q_EMIT linePrintRequested();
        return std::nullopt;
    case Charge:
    case Credit:
        return byHand(form, action == Credit);
    case Pays:
        return pays(form);
    case AreaBefore:
        return areaBefore(form);
    case Reverse:
        return problemOf(m_desks.bills.reverse(session(), *id, form.value(u"reason")));
    case Drop: {
        const auto dropped = m_desks.bills.drop(session(), *id, form.value(u"reason"));
        if (dropped) {
            close();
        }
        return problemOf(dropped);
    }
    case Stop:
        m_desks.job.cancel();
        return std::nullopt;
    case actionCount:
        break;
    }
    return error(ErrorCode::Internal);
}

void BillsController::open(BillingRunId id)
{
    m_lastRun = id.value();
    m_percent = 0;
    m_desks.job.start<RunDetails>(
        [id, session = session()](JobContext& context) {
            BillingDesk desk(context.file().writes(), context.file().reads());
            return desk.details(session, id, context.watch());
        },
        [this](const Result<RunDetails>& details) {
            load();
            if (!details) {
                setProblem(details.error().code == ErrorCode::Cancelled ? std::nullopt
                                                                        : std::optional(details.error()));
                Q_EMIT changed();
                return;
            }
            m_opened = *details;
            tell();
            choose(m_opened->skips.empty() ? 1 : -1);
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void BillsController::close()
{
    m_opened.reset();
    load();
    choose(m_lastRun);
}

void BillsController::start(std::function<Result<BillingRunId>(BillingDesk&, const Progress&)> work)
{
    m_percent = 0;
    m_desks.job.start<BillingRunId>(
        [work = std::move(work)](JobContext& context) {
            BillingDesk desk(context.file().writes(), context.file().reads());
            return work(desk, context.watch());
        },
        [this](const Result<BillingRunId>& run) {
            load();
            if (run) {
                open(*run);
            } else if (run.error().code != ErrorCode::Cancelled) {
                setProblem(run.error());
                Q_EMIT changed();
            }
        });
    Q_EMIT changed();
}

std::optional<Error> BillsController::preview(const ActionForm& form)
{
    const auto from = parseMonth(form.value(u"month"), today(), "month");
    if (!from) {
        return from.error();
    }
    const auto until =
        form.value(u"until").trimmed().isEmpty() ? from : parseMonth(form.value(u"until"), today(), "until");
    if (!until) {
        return until.error();
    }
    if (*until < *from) {
        return error(ErrorCode::DateOrder, "until");
    }
    const RunScope scope{{*from, lastOfMonth(*until)},
                         idIn<FeeItemId>(form, u"feeItem"),
                         idIn<BuildingId>(form, u"building"),
                         {}};
    start([scope, session = session()](BillingDesk& desk, const Progress& progress) -> Result<BillingRunId> {
        const auto made = desk.preview(session, scope, progress);
        return made ? Result<BillingRunId>(made->id) : made.error();
    });
    return std::nullopt;
}

std::optional<Error> BillsController::check(const ActionForm& form)
{
    const BillingRun* shown = run();
    if (shown == nullptr) {
        return error(ErrorCode::NotFound, "run");
    }
    Session checker = session();
    if (form.find(u"login") != nullptr) {
        const auto colleague =
            m_desks.staff.logIn(form.value(u"login").trimmed(), Password(form.value(u"password")));
        if (!colleague) {
            return colleague.error();
        }
        checker = *colleague;
    }
    return problemOf(m_desks.bills.check(checker, shown->id));
}

std::optional<Error> BillsController::byHand(const ActionForm& form, bool credit)
{
    const auto room = roomIn(form);
    if (!room) {
        return room.error();
    }
    const auto item = idIn<FeeItemId>(form, u"feeItem");
    if (!item) {
        return error(ErrorCode::Required, "feeItem");
    }
    const auto amount = parseMoney(form.value(u"amount"), "amount");
    if (!amount) {
        return amount.error();
    }
    if (*amount <= Money()) {
        return error(ErrorCode::OutOfRange, "amount", {"0.01", Money::fromFen(Money::limit()).toString()});
    }
    const auto due = parseDay(form.value(u"dueOn"), today(), "dueOn");
    if (!due) {
        return due.error();
    }
    const auto posted =
        m_desks.bills.chargeByHand(session(), {*room, *item, form.value(u"text"), credit ? -*amount : *amount,
                                               *due, form.value(u"reason")});
    return posted ? std::nullopt : std::optional(posted.error());
}

std::optional<Error> BillsController::pays(const ActionForm& form)
{
    const auto room = roomIn(form);
    if (!room) {
        return room.error();
    }
    const auto account = m_desks.items.account(session(), *room);
    if (!account) {
        return account.error();
    }
    return problemOf(m_desks.items.setAccountPeriod(session(), *account,
                                                    fromCode(allFeePeriods(), form.value(u"period"))));
}

std::optional<Error> BillsController::areaBefore(const ActionForm& form)
{
    const auto room = roomIn(form);
    if (!room) {
        return room.error();
    }
    const auto area = parseQuantity(form.value(u"builtArea"), "builtArea");
    if (!area) {
        return area.error();
    }
    const auto until = parsePastDay(form.value(u"until"), today(), "until");
    if (!until) {
        return until.error();
    }
    if (!*until) {
        return error(ErrorCode::Required, "until");
    }
    return problemOf(m_desks.items.setFormerArea(session(), *room, {**until, *area}));
}

} // namespace pd
