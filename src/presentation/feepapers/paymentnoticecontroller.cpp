// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/feepapers/paymentnoticecontroller.h"

#include "domain/codes.h"
#include "domain/months.h"
#include "domain/registry/masking.h"
#include "presentation/feepapers/noticetexts.h"
#include "presentation/format/format.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

PaymentNoticeController::PaymentNoticeController(PaymentNoticeDesk& desk, RegistryDesk& registry,
                                                 CurrentSession& session, Changes& changes, QObject* parent)
    : ListController(parent), m_desk(desk), m_registry(registry), m_session(session)
{
    m_filter.month = monthText(desk.clock().today());
    connect(&session, &CurrentSession::changed, this, &PaymentNoticeController::load);
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Charges) || topics.contains(Topic::Receipts)) {
            load();
        }
    });
    load();
}

void PaymentNoticeController::load()
{
    const auto list = m_desk.list(m_session.session(), m_filter);
    setProblem(list ? std::nullopt : std::optional(list.error()));
    m_list = list ? *list : HouseholdNotices();
    const auto collections = m_desk.collections(m_session.session(), m_filter.month);
    m_collections = collections ? *collections : std::vector<OutsideCollection>();
    tell();
    Q_EMIT changed();
}

void PaymentNoticeController::tell()
{
    std::vector<CellsModel::Row> rows;
    rows.reserve(m_list.rows.size());
    for (const HouseholdNotice& one : m_list.rows) {
        const auto amount = [](Money money) { return money == Money() ? QString() : moneyText(money); };
        rows.push_back({one.room.value(),
                        {{one.code},
                         {one.name},
                         {amount(one.current), {}, true},
                         {amount(one.arrears), {}, true},
                         {amount(one.prepaid), {}, true},
                         {moneyText(one.toPay()), {}, true},
                         {deliveryWayText(wayOf(one.preference))},
                         {noticeStandingText(one.standing), noticeStandingLook(one.standing)},
                         {one.butlerName}}});
    }
    model().tell({tr("Room"), tr("Name"), tr("This month"), tr("Before"), tr("Prepaid"), tr("To pay"),
                  tr("Told by"), tr("State"), tr("Butler")},
                 std::move(rows));
}

QString PaymentNoticeController::summary() const
{
    const NoticeTotals& totals = m_list.totals;
    QString text = tr("%1: %n household(s)", nullptr, totals.rooms).arg(m_filter.month) +
                   QStringLiteral(" · ") + tr("this month %1").arg(moneyText(totals.current)) +
                   QStringLiteral(" · ") + tr("before %1").arg(moneyText(totals.arrears));
    if (m_filter.building || m_filter.butler || m_filter.preference || m_filter.standing) {
        text += QStringLiteral(" · ") + tr("some are hidden by the choice");
    }
    if (!m_list.unposted.isEmpty()) {
        text += QStringLiteral("\n") + tr("Not on the notices, because it is not checked and posted yet: %1")
                                           .arg(m_list.unposted.join(QStringLiteral(", ")));
    }
    return text;
}

const HouseholdNotice* PaymentNoticeController::chosenHousehold() const
{
    const auto found = std::ranges::find_if(m_list.rows, [this](const HouseholdNotice& one) {
        return chosen() && one.room.value() == *chosen();
    });
    return found == m_list.rows.end() ? nullptr : &*found;
}

QString PaymentNoticeController::title() const
{
    const HouseholdNotice* one = chosenHousehold();
    return one == nullptr ? QString() : one->code;
}

std::vector<OrderLine> PaymentNoticeController::lines() const
{
    const HouseholdNotice* one = chosenHousehold();
    if (one == nullptr) {
        return {};
    }
    std::vector<OrderLine> lines{{tr("Name"), one->name},
                                 {tr("This month"), moneyText(one->current)},
                                 {tr("Before"), moneyText(one->arrears)}};
    if (one->prepaid > Money()) {
        lines.push_back({tr("Prepaid"), moneyText(one->prepaid)});
    }
    lines.push_back({tr("To pay"), moneyText(one->toPay())});
    lines.push_back({tr("Account"), one->account.isEmpty() ? tr("none yet") : one->account});
    lines.push_back({tr("Phone"), maskedPhone(one->phone)});
    lines.push_back({tr("Told by"), deliveryWayText(wayOf(one->preference))});
    lines.push_back({tr("Butler"), one->butlerName});
    if (one->printings > 0) {
        lines.push_back({tr("Printed"), tr("%n time(s)", nullptr, one->printings)});
    }
    if (one->lastAt) {
        const auto way = fromCode(allDeliveryWays(), one->lastWay).value_or(DeliveryWay::LetterBox);
        lines.push_back({tr("Last"), QStringLiteral("%1 · %2 · %3 · %4")
                                         .arg(shortTime(*one->lastAt, m_desk.clock()), deliveryWayText(way),
                                              noticeStandingText(one->standing), one->lastBy)});
    }
    if (!one->lastNote.isEmpty()) {
        lines.push_back({tr("Note"), one->lastNote});
    }
    return lines;
}

bool PaymentNoticeController::allows(int action) const
{
    const Session& session = m_session.session();
    switch (action) {
    case Deliver:
        return chosenHousehold() != nullptr && session.may(deliverNotice.permission);
    case DeliverAll:
        return !m_list.rows.empty() && session.may(deliverNotice.permission);
    case Announce:
        return session.may(announceCollection.permission);
    case EndCollection:
        return !m_collections.empty() && session.may(endCollection.permission);
    case Words:
        return session.may(changeNoticeWords.permission);
    default:
        return session.may(Permission::ViewFees);
    }
}

ActionForm PaymentNoticeController::deliverForm(bool all) const
{
    ActionForm form;
    const int count = static_cast<int>(m_list.rows.size());
    form.title = all ? tr("Record for all %n listed", nullptr, count) : tr("Record how it was told");
    std::vector<std::pair<QString, QString>> ways;
    if (all) {
        ways.emplace_back(QString(), tr("as each household wishes it"));
    }
    for (const DeliveryWay way : allDeliveryWays()) {
        ways.emplace_back(code(way), deliveryWayText(way));
    }
    std::vector<std::pair<QString, QString>> results;
    for (const DeliveryResult result : allDeliveryResults()) {
        results.emplace_back(code(result), deliveryResultText(result));
    }
    const HouseholdNotice* one = chosenHousehold();
    form.inputs = {
        choiceInput("way", tr("How"), std::move(ways),
                    all || one == nullptr ? QString() : code(wayOf(one->preference))),
        choiceInput("result", tr("What came of it"), std::move(results), code(DeliveryResult::Told)),
        lineInput("note", tr("Note"), {}, tr("needed where somebody was not reached or objected"))};
    return form;
}

ActionForm PaymentNoticeController::chooseForm()
{
    ActionForm form;
    form.title = tr("Show these notices");
    std::vector<std::pair<QString, QString>> buildings{{QString(), tr("all")}};
    if (const auto found = m_registry.buildings(m_session.session())) {
        for (const Building& building : *found) {
            buildings.emplace_back(QString::number(building.id.value()), building.details.code);
        }
    }
    std::vector<std::pair<QString, QString>> butlers{{QString(), tr("all")}};
    if (const auto found = m_registry.butlers(m_session.session())) {
        for (const Butler& butler : *found) {
            butlers.emplace_back(QString::number(butler.id.value()), butler.name);
        }
    }
    std::vector<std::pair<QString, QString>> ways{{QString(), tr("all")}};
    for (const NoticePreference preference : allNoticePreferences()) {
        ways.emplace_back(code(preference), deliveryWayText(wayOf(preference)));
    }
    std::vector<std::pair<QString, QString>> standings{{QString(), tr("all")}};
    for (const NoticeStanding standing : allNoticeStandings()) {
        standings.emplace_back(code(standing), noticeStandingText(standing));
    }
    const auto idText = [](const auto& id) { return id ? QString::number(id->value()) : QString(); };
    form.inputs = {lineInput("month", tr("Month"), m_filter.month, tr("2026-11")),
                   choiceInput("building", tr("Building"), std::move(buildings), idText(m_filter.building)),
                   choiceInput("butler", tr("Butler"), std::move(butlers), idText(m_filter.butler)),
                   choiceInput("way", tr("Told by"), std::move(ways),
                               m_filter.preference ? code(*m_filter.preference) : QString()),
                   choiceInput("standing", tr("State"), std::move(standings),
                               m_filter.standing ? code(*m_filter.standing) : QString()),
                   yesNoInput("twoOnA4", tr("Print two on a sheet of A4"), m_twoOnA4)};
    return form;
}

ActionForm PaymentNoticeController::form(int action)
{
    ActionForm form;
    switch (action) {
    case Deliver:
    case DeliverAll:
        return deliverForm(action == DeliverAll);
    case Choose:
        return chooseForm();
    case Announce:
        form.title = tr("Announce a collection");
        form.inputs = {lineInput("unit", tr("Who collects"), {}, tr("gas company")),
                       lineInput("what", tr("What for"), {}, tr("gas, 4th quarter")),
                       lineInput("time", tr("When"), {}, tr("11-25, 9:00 to 11:00")),
                       lineInput("place", tr("Where"), {}, tr("lobby of building 3")),
                       lineInput("contact", tr("Contact")),
                       lineInput("phone", tr("Phone"))};
        break;
    case EndCollection: {
        form.title = tr("Take back an announcement");
        std::vector<std::pair<QString, QString>> choices;
        choices.reserve(m_collections.size());
        for (const OutsideCollection& one : m_collections) {
            choices.emplace_back(QString::number(one.id->value()), one.unit + QStringLiteral(" · ") +
                                                                       one.what + QStringLiteral(" · ") +
                                                                       one.time);
        }
        const QString first = choices.empty() ? QString() : choices.front().first;
        form.inputs = {choiceInput("collection", tr("Collection"), std::move(choices), first)};
        break;
    }
    case Words: {
        form.title = tr("Save the words");
        const auto words = m_desk.words(m_session.session());
        form.inputs = {{QStringLiteral("words"), InputKind::Text,
                        tr("Where and when to pay, on every notice"), words ? *words : QString()}};
        break;
    }
    default:
        break;
    }
    return form;
}

std::optional<Error> PaymentNoticeController::applyChoice(const ActionForm& form)
{
    const QString month = form.value(u"month").trimmed();
    if (const auto end = monthEnd(month); !end) {
        return end.error();
    }
    const auto number = [&](QStringView field) { return form.value(field).toLongLong(); };
    m_filter.month = month;
    m_filter.building =
        number(u"building") > 0 ? std::optional(BuildingId(number(u"building"))) : std::nullopt;
    m_filter.butler = number(u"butler") > 0 ? std::optional(StaffId(number(u"butler"))) : std::nullopt;
    m_filter.preference = fromCode(allNoticePreferences(), form.value(u"way"));
    m_filter.standing = fromCode(allNoticeStandings(), form.value(u"standing"));
    m_twoOnA4 = form.value(u"twoOnA4") == u"yes";
    load();
    return std::nullopt;
}

std::optional<Error> PaymentNoticeController::deliver(const ActionForm& form, std::vector<RoomId> rooms)
{
    const DeliveryEntry entry{
        fromCode(allDeliveryWays(), form.value(u"way")),
        fromCode(allDeliveryResults(), form.value(u"result")).value_or(DeliveryResult::Told),
        form.value(u"note")};
    const auto done = m_desk.deliver(m_session.session(), m_filter.month, rooms, entry);
    return done ? std::nullopt : std::optional(done.error());
}

std::optional<Error> PaymentNoticeController::submit(int action, const ActionForm& form)
{
    const Session& session = m_session.session();
    const auto outcome = [](const Result<void>& done) {
        return done ? std::nullopt : std::optional(done.error());
    };
    switch (action) {
    case Deliver: {
        const HouseholdNotice* one = chosenHousehold();
        return one == nullptr ? std::optional(error(ErrorCode::NotFound, "room"))
                              : deliver(form, {one->room});
    }
    case DeliverAll: {
        std::vector<RoomId> rooms;
        rooms.reserve(m_list.rows.size());
        for (const HouseholdNotice& one : m_list.rows) {
            rooms.push_back(one.room);
        }
        return deliver(form, std::move(rooms));
    }
    case Choose:
        return applyChoice(form);
    case Announce:
        return outcome(
            m_desk.announce(session, {std::nullopt, m_filter.month, form.value(u"unit"), form.value(u"what"),
                                      form.value(u"time"), form.value(u"place"), form.value(u"contact"),
                                      form.value(u"phone")}));
    case EndCollection:
        return outcome(m_desk.end(session, CollectionId(form.value(u"collection").toLongLong())));
    default:
        return outcome(m_desk.setWords(session, form.value(u"words")));
    }
}

std::vector<RoomId> PaymentNoticeController::roomsOnPaper() const
{
    std::vector<RoomId> rooms;
    for (const HouseholdNotice& one : m_list.rows) {
        if (one.preference == NoticePreference::LetterBox ||
            one.preference == NoticePreference::RegisteredMail) {
            rooms.push_back(one.room);
        }
    }
    return rooms;
}

Result<Document> PaymentNoticeController::paper(std::span<const RoomId> rooms, const PaperHeading& heading,
                                                const TextMeasure& measure)
{
    const auto notices = m_desk.notices(m_session.session(), m_filter.month, rooms);
    if (!notices) {
        return notices.error();
    }
    if (notices->empty()) {
        return error(ErrorCode::NotFound, "notice");
    }
    const auto words = m_desk.words(m_session.session());
    return paymentNoticeDocument(
        *notices, {words ? *words : QString(), m_collections, m_twoOnA4 && notices->size() > 1}, heading,
        m_desk.clock(), measure);
}

Result<Document> PaymentNoticeController::workList(const PaperHeading& heading, const TextMeasure& measure)
{
    const bool whole = m_session.session().may(Permission::RevealPersonalData);
    std::vector<HouseholdNotice> rows;
    QStringList phones;
    for (const HouseholdNotice& one : m_list.rows) {
        if (one.preference != NoticePreference::LetterBox && one.current + one.arrears > Money()) {
            rows.push_back(one);
            phones += whole ? one.phone : maskedPhone(one.phone);
        }
    }
    if (rows.empty()) {
        return error(ErrorCode::NotFound, "notice");
    }
    return noticeWorkList(m_filter.month, rows, phones, heading, m_desk.clock(), measure);
}

} // namespace pd
