// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/callercontroller.h"

namespace pd {

namespace {

constexpr int cardRows = 30;

} // namespace

CallerController::CallerController(CallerDesks desks, QObject* parent)
    : QObject(parent), m_desks(std::move(desks)),
      m_drafts(m_desks.drafts, m_desks.session, [this] { return isBlank() ? QJsonObject() : content(); })
{
    connect(&m_drafts, &DraftKeeper::ownerChanged, this, [this] {
        personChanged();
        loadDraft();
    });
    connect(&m_drafts, &DraftKeeper::failed, this, [this](const Error& error) { draftRefused(error); });
    connect(&m_desks.changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        const bool concerned = topics.contains(Topic::Orders) || topics.contains(Topic::Registry);
        if (concerned && std::as_const(*this).callerLine().room) {
            loadCard();
        }
    });
}

std::vector<PlaceChoice> CallerController::places(const QString& typed) const
{
    return placeChoices(typed, m_desks.places);
}

void CallerController::placeChosen(const PlaceChoice& /*choice*/) {}

void CallerController::personChanged() {}

void CallerController::loadDraft()
{
    m_drafts.setForm(formKind());
    const auto draft = m_drafts.stored();
    m_draftFrom = draft ? std::optional(draft->savedAt) : std::nullopt;
    restore(draft ? draft->content : QJsonObject());
    loadCard();
    Q_EMIT inputReplaced();
}

void CallerController::touched()
{
    m_drafts.touched();
}

void CallerController::forgetDraft()
{
    m_drafts.forget();
    m_draftFrom.reset();
}

void CallerController::takeContent(const QJsonObject& content)
{
    m_draftFrom.reset();
    restore(content);
    touched();
    loadCard();
    Q_EMIT inputReplaced();
}

void CallerController::discard()
{
    restore({});
    forgetDraft();
    loadCard();
    Q_EMIT inputReplaced();
}

void CallerController::editCaller(const std::function<void(CallerLine&)>& change)
{
    const CallerLine before = callerLine();
    change(callerLine());
    if (callerLine() != before) {
        touched();
    }
}

void CallerController::typePlace(const QString& typed)
{
    const bool hadRoom = callerLine().room.has_value();
    editCaller([&](CallerLine& caller) {
        caller.placeText = typed;
        if (hadRoom) {
            caller.room.reset();
            caller.reporter.reset();
            caller.reporterName.clear();
        }
    });
    if (hadRoom) {
        loadCard();
        Q_EMIT inputReplaced();
    }
}

void CallerController::choosePlace(const PlaceChoice& choice)
{
    editCaller([&](CallerLine& caller) {
        caller.placeText = choice.place;
        caller.room = choice.room;
        caller.reporter = choice.person;
        caller.reporterName = choice.room ? choice.personName : caller.reporterName;
    });
    placeChosen(choice);
    loadCard();
    if (choice.room && !choice.person && m_card && !m_card->members.empty()) {
        chooseReporter(HouseholdCard::Member(m_card->members.front()));
    }
    Q_EMIT inputReplaced();
}

void CallerController::chooseReporter(const HouseholdCard::Member& member)
{
    editCaller([&](CallerLine& caller) {
        caller.reporter = member.id;
        caller.reporterName = member.name;
    });
    Q_EMIT inputReplaced();
}

void CallerController::loadCard()
{
    m_card.reset();
    if (const auto room = std::as_const(*this).callerLine().room) {
        const Session& session = m_desks.session.session();
        const auto household = m_desks.registry.household(session, *room);
        const auto orders = m_desks.orders.ordersOfRoom(session, *room, cardRows);
        if (household && orders) {
            m_card = householdCard(*household, *orders, clock());
        }
    }
    Q_EMIT cardChanged();
}

} // namespace pd
