// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/repairformcontroller.h"

#include "presentation/repairs/ordertime.h"

namespace pd {

namespace {

constexpr int cardRows = 30;

QString draftForm()
{
    return QStringLiteral("repair");
}

} // namespace

RepairFormController::RepairFormController(Desks desks, QObject* parent)
    : QObject(parent), m_desks(std::move(desks)), m_drafts(m_desks.drafts, m_desks.session, [this] {
          return m_input.isEmpty() ? QJsonObject() : toJson(m_input);
      })
{
    m_drafts.setForm(draftForm());
    connect(&m_drafts, &DraftKeeper::ownerChanged, this, [this] {
        loadFaults();
        loadDraft();
    });
    connect(&m_drafts, &DraftKeeper::failed, this, [this](const Error& wrong) { setProblems({wrong}); });
    connect(&m_desks.changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::FaultKinds)) {
            loadFaults();
        }
        if (m_input.room && (topics.contains(Topic::Orders) || topics.contains(Topic::Registry))) {
            loadCard();
        }
    });
    loadFaults();
    loadDraft();
}

RepairFormController::~RepairFormController()
{
    keepDraft();
}

void RepairFormController::loadFaults()
{
    const auto kinds = m_desks.faults.list(m_desks.session.session(), true);
    m_faults = kinds ? FaultChoices(*kinds) : FaultChoices();
}

void RepairFormController::loadDraft()
{
    m_input = {};
    m_draftFrom.reset();
    m_saved.reset();
    m_problems.clear();
    if (const auto draft = m_drafts.stored()) {
        m_input = repairInputFrom(draft->content);
        m_draftFrom = draft->savedAt;
    }
    loadCard();
    Q_EMIT inputReplaced();
    Q_EMIT problemsChanged();
}

void RepairFormController::edit(const std::function<void(RepairInput&)>& change)
{
    const RepairInput before = m_input;
    change(m_input);
    if (m_input != before) {
        m_drafts.touched();
    }
}

std::vector<PlaceChoice> RepairFormController::places(const QString& typed) const
{
    return placeChoices(typed, m_desks.places);
}

std::vector<FaultChoices::Choice> RepairFormController::faults(const QString& typed) const
{
    return m_faults.match(typed);
}

void RepairFormController::typePlace(const QString& typed)
{
    const bool hadRoom = m_input.room.has_value();
    edit([&](RepairInput& input) {
        input.placeText = typed;
        if (hadRoom) {
            input.room.reset();
            input.reporter.reset();
            input.reporterName.clear();
        }
    });
    if (hadRoom) {
        loadCard();
        Q_EMIT inputReplaced();
    }
}

void RepairFormController::choosePlace(const PlaceChoice& choice)
{
    edit([&](RepairInput& input) {
        input.placeText = choice.place;
        input.room = choice.room;
        input.reporter = choice.person;
        input.reporterName = choice.room ? choice.personName : input.reporterName;
        input.part = choice.isPublicArea() ? Part::Public : Part::Own;
    });
    loadCard();
    if (choice.room && !choice.person && m_card && !m_card->members.empty()) {
        chooseReporter(m_card->members.front());
    }
    Q_EMIT inputReplaced();
}

void RepairFormController::chooseReporter(const HouseholdCard::Member& member)
{
    edit([&](RepairInput& input) {
        input.reporter = member.id;
        input.reporterName = member.name;
    });
    Q_EMIT inputReplaced();
}

void RepairFormController::typeFault(const QString& typed)
{
    edit([&](RepairInput& input) {
        input.faultText = typed;
        input.fault.reset();
    });
}

void RepairFormController::chooseFault(const FaultChoices::Choice& choice)
{
    edit([&](RepairInput& input) {
        input.fault = choice.kind.id;
        input.faultText = faultName(choice.kind.nameZh, choice.kind.nameEn);
        input.urgency = choice.kind.urgency;
    });
    Q_EMIT inputReplaced();
}

void RepairFormController::loadCard()
{
    m_card.reset();
    if (m_input.room) {
        const Session& session = m_desks.session.session();
        const auto household = m_desks.registry.household(session, *m_input.room);
        const auto orders = m_desks.orders.ordersOfRoom(session, *m_input.room, cardRows);
        if (household && orders) {
            m_card = householdCard(*household, *orders, clock());
        }
    }
    Q_EMIT cardChanged();
}

std::optional<Error> RepairFormController::problemIn(const QString& field) const
{
    for (const Error& wrong : checked(m_input, clock()).errors) {
        const bool untouched =
            wrong.code == ErrorCode::Required && (field != u"faultKind" || m_input.faultText.isEmpty());
        if (QString::fromStdString(wrong.field) == field && !untouched) {
            return wrong;
        }
    }
    return std::nullopt;
}

void RepairFormController::setProblems(std::vector<Error> errors)
{
    m_problems = std::move(errors);
    Q_EMIT problemsChanged();
}

bool RepairFormController::save()
{
    const CheckedInput input = checked(m_input, clock());
    setProblems(input.errors);
    if (!input.errors.empty()) {
        return false;
    }
    const Session& session = m_desks.session.session();
    const auto order = m_desks.orders.registerOrder(session, input.intake);
    if (!order) {
        setProblems({order.error()});
        return false;
    }
    m_saved = *order;
    const QString consentBy = m_input.chargeable ? m_input.consentBy.trimmed() : QString();
    if (!consentBy.isEmpty()) {
        const auto agreed = m_desks.orders.recordConsent(session, order->id, order->version,
                                                         {consentBy, input.intake.expected, std::nullopt});
        if (agreed) {
            m_saved = *agreed;
        } else {
            setProblems({agreed.error()});
        }
    }
    m_input = {};
    m_drafts.forget();
    m_draftFrom.reset();
    loadCard();
    Q_EMIT inputReplaced();
    Q_EMIT saved();
    return true;
}

QString RepairFormController::savedSummary() const
{
    if (!m_saved) {
        return {};
    }
    QStringList parts{m_saved->intake.place};
    if (const auto* choice =
            m_saved->intake.faultKind ? m_faults.find(*m_saved->intake.faultKind) : nullptr) {
        parts << faultName(choice->kind.nameZh, choice->kind.nameEn);
    }
    if (m_saved->intake.appointmentAt) {
        parts << shortTime(*m_saved->intake.appointmentAt, clock());
    }
    return parts.join(QStringLiteral(" · "));
}

void RepairFormController::startNew()
{
    if (m_saved) {
        m_saved.reset();
        setProblems({});
        Q_EMIT inputReplaced();
    }
}

void RepairFormController::discard()
{
    m_input = {};
    m_draftFrom.reset();
    setProblems({});
    m_drafts.forget();
    loadCard();
    Q_EMIT inputReplaced();
}

} // namespace pd
