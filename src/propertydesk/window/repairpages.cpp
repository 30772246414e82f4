// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/repairpages.h"

#include "presentation/documents/textmeasure.h"
#include "presentation/registry/registrysearchsource.h"
#include "presentation/repairs/orderpapers.h"
#include "presentation/repairs/slipcosts.h"
#include "widgets/printing/fontmeasure.h"
#include "widgets/repairs/repairform.h"
#include "widgets/repairs/repairspage.h"

namespace pd {

namespace {

/// REP-58
std::function<QString(const ServiceOrder&)> visitCodes(DeskFrame& frame)
{
    return [&frame](const ServiceOrder& order) {
        const auto code = frame.office().paperRules.codeOf(frame.session(), order);
        return code ? *code : QString();
    };
}

OrderDetailController::Desks detailDesks(DeskFrame& frame)
{
    OpenOffice& office = frame.office();
    return {office.repairs, office.faultKinds, office.staff,
            office.session, frame.changes(),   visitCodes(frame)};
}

} // namespace

RepairPages::RepairPages(DeskFrame& frame)
    : m_frame(frame),
      m_formController({frame.office().repairs, frame.office().faultKinds, frame.office().drafts,
                        frame.office().session, frame.changes(), frame.office().registry,
                        registryLookup(frame.office().searcher, frame.office().session),
                        [&frame] {
                            const auto technicians = frame.office().staff.technicians(frame.session());
                            return technicians ? *technicians : std::vector<Technician>();
                        },
                        visitCodes(frame)}),
      m_list({frame.office().repairs, frame.office().staff, frame.office().registry, frame.office().session,
              frame.changes()}),
      m_detail(detailDesks(frame))
{
    frame.addAction({QStringLiteral("repairs.new"),
                     QT_TRANSLATE_NOOP("Actions", "New repair"),
                     nullptr,
                     {QKeySequence(Qt::Key_F2), QKeySequence(QStringLiteral("Ctrl+N"))},
                     QStringLiteral("phone"),
                     ActionCategory::Repairs},
                    [this] { newCall(); });
    addPages();
}

void RepairPages::addPages()
{
    MainWindow& window = m_frame.window();
    ActionCatalog& actions = m_frame.actions();
    m_orders = new RepairsPage(m_list, m_detail, actions, actions.action(QStringLiteral("repairs.new")));
    window.addPage(m_orders, QT_TRANSLATE_NOOP("Actions", "Repairs"));
    connect(m_orders, &RepairsPage::printRequested, this, &RepairPages::printSlip);

    m_dispatch = std::make_unique<DispatchPages>(m_frame);
    connect(m_dispatch.get(), &DispatchPages::orderRequested, this, &RepairPages::openOrder);
    connect(m_dispatch.get(), &DispatchPages::numbersRequested, this, &RepairPages::numbersRequested);

    m_form = new RepairForm(m_formController, actions);
    window.addInnerPage(m_form, m_orders->id());
    connect(m_form, &RepairForm::printRequested, this, &RepairPages::printSlip);
    connect(m_form, &RepairForm::orderRequested, this, &RepairPages::openOrder);
    connect(m_form, &RepairForm::leaveRequested, &m_frame, &DeskFrame::back);
}

void RepairPages::openOrder(OrderId order)
{
    const auto survivor = m_frame.office().duplicates.survivor(m_frame.session(), order);
    openExactly(survivor ? *survivor : order);
    if (survivor && *survivor != order) {
        Q_EMIT mergedOrderAsked(order);
    }
}

void RepairPages::openExactly(OrderId order)
{
    m_frame.goTo(m_orders->id());
    m_orders->openOrder(order);
}

void RepairPages::openOrders(const std::set<OrderId>& orders, const QString& name)
{
    m_list.choose([&](OrderChoice& choice) {
        choice = {};
        choice.only = orders;
        choice.onlyName = name;
    });
    m_frame.goTo(m_orders->id());
}

void RepairPages::newCall()
{
    m_frame.goTo(m_form->id());
    m_form->newCall();
}

void RepairPages::newRepairFrom(const Call& call)
{
    m_formController.takeContent(toJson(repairInputFrom(call)));
    showForm();
    m_form->enterFault();
}

void RepairPages::showForm()
{
    m_frame.goTo(m_form->id());
}

void RepairPages::printSlip(OrderId order)
{
    OpenOffice& office = m_frame.office();
    const auto shown = office.repairs.order(m_frame.session(), order);
    if (!shown) {
        m_frame.say(shown.error());
        return;
    }
    const auto slip = [this, &office, order](const SlipPrinting& printing) -> Result<Document> {
        const auto details = office.repairs.order(office.session.session(), order);
        if (!details) {
            return details.error();
        }
        const FontMeasure measure;
        OrderSlipData data = orderSlipData(details.value(), printing, office.paperHeading(), office.clock());
        data.visitCode = visitCodes(m_frame)(details->row.order);
        if (const auto costs = office.costs.costs(office.session.session(), order)) {
            putCosts(data, *costs);
        }
        return orderSlipDocument(data, measure, office.settings().slips);
    };
    const auto document = slip({shown->printings + 1});
    if (!document) {
        m_frame.say(document.error());
        return;
    }
    m_frame.preview(document.value(), [&office, order, slip]() -> Result<Document> {
        const auto counted = office.repairs.slipPrinted(office.session.session(), order);
        if (!counted) {
            return counted.error();
        }
        return slip(counted.value());
    });
}

} // namespace pd
