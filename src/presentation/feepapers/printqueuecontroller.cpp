// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/feepapers/printqueuecontroller.h"

#include "presentation/format/format.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

namespace {

QString failureText(const QString& failure)
{
    if (failure == QLatin1String("printer-missing")) {
        return PrintQueueController::tr("no printer is chosen, or it is off");
    }
    if (failure == QLatin1String("paper-refused")) {
        return PrintQueueController::tr("the driver has no form of this size");
    }
    return failure.isEmpty() ? PrintQueueController::tr("not sent yet")
                             : PrintQueueController::tr("the printer did not take it");
}

} // namespace

PrintQueueController::PrintQueueController(ReceiptPrintDesk& desk, RegistryDesk& registry,
                                           CurrentSession& session, Changes& changes, QObject* parent)
    : ListController(parent), m_desk(desk), m_registry(registry), m_session(session)
{
    connect(&session, &CurrentSession::changed, this, &PrintQueueController::load);
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Receipts)) {
            load();
        }
    });
    load();
}

void PrintQueueController::load()
{
    const auto jobs = m_desk.waiting(m_session.session());
    setProblem(jobs ? std::nullopt : std::optional(jobs.error()));
    m_jobs = jobs ? *jobs : std::vector<PrintJob>();
    std::vector<CellsModel::Row> rows;
    rows.reserve(m_jobs.size());
    for (const PrintJob& job : m_jobs) {
        rows.push_back({job.id.value(),
                        {{job.number},
                         {job.payer},
                         {moneyText(job.total), {}, true},
                         {shortTime(job.askedAt, m_desk.clock())},
                         {job.askedBy},
                         {failureText(job.failure), {QStringLiteral("warning"), StateTone::Warning}}}});
    }
    model().tell({tr("Receipt"), tr("Payer"), tr("Amount"), tr("Asked for"), tr("By"), tr("Why it waits")},
                 std::move(rows));
    Q_EMIT changed();
}

QString PrintQueueController::summary() const
{
    return m_jobs.empty() ? tr("Every receipt of this computer went to its printer.")
                          : tr("%n receipt(s) wait. After a power cut look at the printer first: what came "
                               "out already need not be printed again.",
                               nullptr, static_cast<int>(m_jobs.size()));
}

const PrintJob* PrintQueueController::chosenJob() const
{
    const auto found = std::ranges::find_if(
        m_jobs, [this](const PrintJob& job) { return chosen() && job.id.value() == *chosen(); });
    return found == m_jobs.end() ? nullptr : &*found;
}

QString PrintQueueController::title() const
{
    const PrintJob* job = chosenJob();
    return job == nullptr ? QString() : job->number;
}

std::vector<OrderLine> PrintQueueController::lines() const
{
    const PrintJob* job = chosenJob();
    if (job == nullptr) {
        return {};
    }
    std::vector<OrderLine> lines{{tr("Payer"), job->payer},
                                 {tr("Amount"), moneyText(job->total)},
                                 {tr("Asked for"), longTime(job->askedAt, m_desk.clock())},
                                 {tr("Why it waits"), failureText(job->failure)}};
    lines.push_back({tr("Will be"), job->printing == 1
                                        ? tr("the first print, without a mark")
                                        : tr("marked as reprint no. %1").arg(job->printing - 1)});
    return lines;
}

bool PrintQueueController::allows(int action) const
{
    const Session& session = m_session.session();
    return action == Drop ? chosenJob() != nullptr && session.may(dropReceiptPrint.permission)
                          : session.may(Permission::ViewFees) && (session.may(queueReceipt.permission) ||
                                                                  session.may(reprintReceipt.permission));
}

ActionForm PrintQueueController::form(int action)
{
    ActionForm form;
    if (action == Drop) {
        form.title = tr("Do not print it");
        return form;
    }
    form.title = tr("Show these receipts");
    std::vector<std::pair<QString, QString>> buildings{{QString(), tr("all buildings")}};
    if (const auto found = m_registry.buildings(m_session.session())) {
        for (const Building& building : *found) {
            buildings.emplace_back(QString::number(building.id.value()), building.details.code);
        }
    }
    form.inputs = {lineInput("date", tr("Receipts of the day"), {}, tr("11-25, 2026-11-25; empty: today")),
                   choiceInput("building", tr("Building"), std::move(buildings), QString()),
                   yesNoInput("unprinted", tr("Only those never printed"), true)};
    return form;
}

std::optional<Error> PrintQueueController::submit(int action, const ActionForm& form)
{
    if (action == Drop) {
        const PrintJob* job = chosenJob();
        const auto dropped = job == nullptr ? Result<void>(error(ErrorCode::NotFound, "receipt"))
                                            : m_desk.drop(m_session.session(), job->id);
        return dropped ? std::nullopt : std::optional(dropped.error());
    }
    const Date today = m_desk.clock().today();
    const auto day = parsePastDay(form.value(u"date"), today, "date");
    if (!day) {
        return day.error();
    }
    const QString building = form.value(u"building");
    Q_EMIT manyChosen({day->value_or(today),
                       building.isEmpty() ? std::nullopt : std::optional(BuildingId(building.toLongLong())),
                       form.value(u"unprinted") == u"yes"});
    return std::nullopt;
}

} // namespace pd
