// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/repairformcontroller.h"

#include "presentation/repairs/ordertime.h"

namespace pd {

namespace {

QString draftForm()
{
    return QStringLiteral("repair");
}

} // namespace

RepairFormController::RepairFormController(Desks desks, QObject* parent)
    : CallerController(
          {desks.orders, desks.registry, desks.drafts, desks.session, desks.changes, desks.places}, parent),
      m_desks(std::move(desks))
{
    connect(&m_desks.changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::FaultKinds) || topics.contains(Topic::Staff)) {
            loadFaults();
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
    m_technicians = m_desks.technicians ? TechnicianChoices(m_desks.technicians()) : TechnicianChoices();
}

void RepairFormController::edit(const std::function<void(RepairInput&)>& change)
{
    const RepairInput before = m_input;
    change(m_input);
    if (m_input != before) {
        touched();
    }
}

std::vector<FaultChoices::Choice> RepairFormController::faults(const QString& typed) const
{
    return m_faults.match(typed);
}

void RepairFormController::placeChosen(const PlaceChoice& choice)
{
    edit([&](RepairInput& input) { input.part = choice.isPublicArea() ? Part::Public : Part::Own; });
}

void RepairFormController::touched()
{
    CallerController::touched();
    Q_EMIT edited();
}

QString RepairFormController::formKind() const
{
    return draftForm();
}

QString RepairFormController::matter() const
{
    const QString& said = m_input.content.isEmpty() ? m_input.faultText : m_input.content;
    return said.simplified();
}

void RepairFormController::restore(const QJsonObject& content)
{
    m_saved.reset();
    m_input = repairInputFrom(content);
    setProblems({});
}

void RepairFormController::chooseTime(const QString& time)
{
    edit([&](RepairInput& input) { input.appointmentTime = time; });
    Q_EMIT inputReplaced();
}

void RepairFormController::typeFault(const QString& typed)
{
    const bool hadFault = m_input.fault.has_value();
    edit([&](RepairInput& input) {
        input.faultText = typed;
        input.fault.reset();
    });
    if (hadFault) {
        Q_EMIT inputReplaced();
    }
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

QString RepairFormController::trade() const
{
    const auto* choice = m_input.fault ? m_faults.find(*m_input.fault) : nullptr;
    return choice == nullptr ? QString() : choice->kind.trade;
}

std::vector<Technician> RepairFormController::technicians(const QString& typed) const
{
    return m_technicians.match(typed, trade());
}

void RepairFormController::typeWished(const QString& typed)
{
    edit([&](RepairInput& input) {
        input.wishedText = typed;
        input.wished.reset();
    });
}

void RepairFormController::chooseWished(const Technician& technician)
{
    edit([&](RepairInput& input) {
        input.wished = technician.id;
        input.wishedText = technician.name;
    });
    Q_EMIT inputReplaced();
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
    const auto order = m_desks.orders.registerOrder(session, input.intake, input.reportedAt, m_input.call);
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
    forgetDraft();
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
    if (const QString code = m_desks.visitCode ? m_desks.visitCode(*m_saved) : QString(); !code.isEmpty()) {
        parts << tr("visit code for the customer: %1").arg(code);
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

} // namespace pd
