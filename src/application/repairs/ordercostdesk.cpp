// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/ordercostdesk.h"

#include "application/repairs/orderentering.h"
#include "domain/repairs/orderrules.h"
#include "storage/repairs/ordercoststore.h"
#include "storage/repairs/pricestore.h"
#include "storage/repairs/serviceorderqueries.h"
#include "storage/repairs/serviceorderstore.h"
#include "storage/repairs/stockstore.h"

#include <algorithm>

namespace pd {

namespace {

using Consent = std::optional<ConsentEntry>;

QString countOf(const CostLine& line)
{
    QString quantity = QString::fromStdString(line.quantity.toString());
    if (quantity.endsWith(QStringLiteral(".00"))) {
        quantity.chop(3);
    }
    return line.name + QStringLiteral(" × ") + quantity + line.unit;
}

Result<CostLine> quotedLine(UnitOfWork& unit, const QuoteEntry& entry)
{
    CostLine line;
    line.quantity = entry.quantity;
    line.reason = entry.reason;
    if (!entry.item) {
        if (entry.reason.trimmed().isEmpty() && !entry.name.trimmed().isEmpty()) {
            return error(ErrorCode::ReasonRequired, "reason");
        }
        line.kind = entry.kind;
        line.name = entry.name;
        line.unit = entry.unit;
        line.unitPrice = entry.price;
        return checked(std::move(line));
    }
    const auto item = PriceQueries(unit.connection()).itemOn(*entry.item, unit.clock().today());
    if (!item) {
        return error(ErrorCode::NotFound, "priceItem");
    }
    line.kind = item->item.kind;
    line.name = item->item.nameZh;
    line.unit = item->item.unit;
    line.unitPrice = item->price.price;
    line.priceItem = item->item.id;
    return checked(std::move(line));
}

/// Material leaves with a technician and comes back before the slip is in.
bool takesParts(const ServiceOrder& order)
{
    return order.state != OrderState::Registered &&
           (isUnfinished(order.state) || order.state == OrderState::Done);
}

Error refused(const ServiceOrder& order)
{
    return error(ErrorCode::OrderTransition, "state", {code(order.state).toStdString(), "costs"});
}

/// The order with these lines added. Only quoted lines make an order paid; material of a free one is listed.
Result<ServiceOrder> withLines(UnitOfWork& unit, const ServiceOrder& order,
                               const std::vector<CostLine>& added, const Consent& consent,
                               OrderEventKind kind)
{
    auto lines = OrderCostQueries(unit.connection(), unit.clock()).lines(order.id);
    lines.insert(lines.end(), added.begin(), added.end());
    const bool quoted =
        std::ranges::any_of(lines, [](const CostLine& line) { return line.source == LineSource::Quote; });
    QStringList words;
    for (const CostLine& line : added) {
        words += countOf(line);
    }
    const QString note = words.join(QStringLiteral("、"));
    Result<OrderStep> step = noted(unit, order, kind, note);
    if (order.intake.chargeable || quoted) {
        Money total = totalsOf(lines).all();
        if (!quoted) { // told by word of mouth: material within it makes it no dearer
            total = std::max(total, order.intake.expected.value_or(Money()));
        }
        step = costed(order, total, consent, kind, note, enteringOf(unit, order));
    }
    if (!step) {
        return step.error();
    }
    auto stored = ServiceOrderStore(unit).update(order, *step);
    if (!stored) {
        return stored;
    }
    OrderCostStore store(unit, *stored);
    for (const CostLine& line : added) {
        store.add(line);
    }
    return stored;
}

Result<StockMovement> stockMove(UnitOfWork& unit, const ServiceOrder& order, StockItem& item,
                                StockMoveKind kind, Area quantity, const QString& reason)
{
    auto movement = moved(item, kind, quantity, reason);
    if (!movement) {
        return movement;
    }
    StockMovement whole = *movement;
    whole.order = order.id;
    whole.orderNumber = order.number;
    StockStore(unit).add(*item.id, whole);
    return whole;
}

} // namespace

Result<OrderCosts> OrderCostDesk::costs(const Session& session, OrderId id)
{
    return m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<OrderCosts> {
        const Transaction reading(connection, Transaction::Kind::Read);
        auto found = OrderCostQueries(connection, clock()).costs(id);
        if (!found) {
            return error(ErrorCode::NotFound, "order");
        }
        return std::move(*found);
    });
}

Result<ServiceOrder>
OrderCostDesk::change(const Session& session, const Command& command, OrderId id, int version,
                      const std::function<Result<ServiceOrder>(UnitOfWork&, const ServiceOrder&)>& body)
{
    return m_writes.run(session, command, [&](UnitOfWork& unit) -> Result<ServiceOrder> {
        const auto order = ServiceOrderQueries(unit.connection(), unit.clock()).order(id);
        if (!order) {
            return error(ErrorCode::NotFound, "order");
        }
        if (order->version != version) {
            return error(ErrorCode::Conflict, "order", {order->number.toStdString()});
        }
        return body(unit, *order);
    });
}

Result<ServiceOrder> OrderCostDesk::quote(const Session& session, OrderId id, int version,
                                          const std::vector<QuoteEntry>& entries, const Consent& consent)
{
    const bool free = std::ranges::any_of(entries, [](const QuoteEntry& entry) { return !entry.item; });
    return change(session, free ? quoteFreely : quoteOrder, id, version,
                  [&](UnitOfWork& unit, const ServiceOrder& order) -> Result<ServiceOrder> {
                      std::vector<CostLine> lines;
                      for (const QuoteEntry& entry : entries) {
                          auto line = quotedLine(unit, entry);
                          if (!line) {
                              return line.error();
                          }
                          lines.push_back(std::move(line).value());
                      }
                      if (lines.empty()) {
                          return error(ErrorCode::Required, "priceItem");
                      }
                      return withLines(unit, order, lines, consent, OrderEventKind::Quoted);
                  });
}

Result<ServiceOrder> OrderCostDesk::takeBack(const Session& session, OrderId id, int version,
                                             OrderLineId wanted, Area quantity, const QString& reason)
{
    const auto present = costs(session, id);
    if (!present) {
        return present.error();
    }
    const auto line = std::ranges::find(present->lines, std::optional(wanted), &CostLine::id);
    if (line == present->lines.end()) {
        return error(ErrorCode::NotFound, "line");
    }
    const bool part = line->source == LineSource::Stock;
    return change(session, part ? takeBackPart : takeBackQuote, id, version,
                  [&](UnitOfWork& unit, const ServiceOrder& order) -> Result<ServiceOrder> {
                      if (part && !takesParts(order)) {
                          return refused(order);
                      }
                      const auto lines = OrderCostQueries(unit.connection(), unit.clock()).lines(id);
                      const auto back = takenBack(*line, lines, quantity, reason);
                      if (!back) {
                          return back.error();
                      }
                      if (part) {
                          auto item = StockQueries(unit.connection()).item(*line->stockItem);
                          if (!item) {
                              return error(ErrorCode::NotFound, "stockItem");
                          }
                          const auto movement =
                              stockMove(unit, order, *item, StockMoveKind::Return, quantity, reason);
                          if (!movement) {
                              return movement.error();
                          }
                      }
                      return withLines(unit, order, {*back}, std::nullopt,
                                       part ? OrderEventKind::PartsIssued : OrderEventKind::Quoted);
                  });
}

Result<ServiceOrder> OrderCostDesk::issue(const Session& session, OrderId id, int version,
                                          const PartEntry& entry, const Consent& consent)
{
    return change(session, issuePart, id, version,
                  [&](UnitOfWork& unit, const ServiceOrder& order) -> Result<ServiceOrder> {
                      if (!takesParts(order)) {
                          return refused(order);
                      }
                      if (!entry.item) {
                          return error(ErrorCode::Required, "stockItem");
                      }
                      auto item = StockQueries(unit.connection()).item(*entry.item);
                      if (!item || !item->active) {
                          return error(ErrorCode::NotFound, "stockItem");
                      }
                      CostLine wanted;
                      wanted.source = LineSource::Stock;
                      wanted.kind = CostKind::Part;
                      wanted.name = item->name;
                      wanted.specification = item->specification;
                      wanted.model = item->model;
                      wanted.unit = item->unit;
                      wanted.quantity = entry.quantity;
                      wanted.unitPrice = item->price;
                      wanted.stockItem = item->id;
                      const auto line = checked(std::move(wanted));
                      if (!line) {
                          return line.error();
                      }
                      const auto movement = stockMove(unit, order, *item, StockMoveKind::Issue,
                                                      Area::fromUnits(-entry.quantity.units()), {});
                      if (!movement) {
                          return movement.error();
                      }
                      return withLines(unit, order, {*line}, consent, OrderEventKind::PartsIssued);
                  });
}

Result<ServiceOrder> OrderCostDesk::request(const Session& session, OrderId id, int version,
                                            const PartEntry& entry,
                                            const std::optional<Timestamp>& promisedAt)
{
    return change(session, requestPart, id, version,
                  [&](UnitOfWork& unit, const ServiceOrder& order) -> Result<ServiceOrder> {
                      if (!entry.item) {
                          return error(ErrorCode::Required, "stockItem");
                      }
                      const auto item = StockQueries(unit.connection()).item(*entry.item);
                      if (!item) {
                          return error(ErrorCode::NotFound, "stockItem");
                      }
                      CostLine wanted;
                      wanted.name = item->name;
                      wanted.unit = item->unit;
                      wanted.quantity = entry.quantity;
                      const auto line = checked(std::move(wanted));
                      if (!line) {
                          return line.error();
                      }
                      const QString note = QStringLiteral("申购 ") + countOf(*line);
                      const auto step =
                          order.state == OrderState::Waiting
                              ? Result<OrderStep>(noted(unit, order, OrderEventKind::Waiting, note))
                              : putOnWait(order, {WaitingReason::Parts, promisedAt, note},
                                          enteringOf(unit, order));
                      if (!step) {
                          return step.error();
                      }
                      PartRequest request;
                      request.item = *item->id;
                      request.quantity = entry.quantity;
                      request.order = order.id;
                      request.orderNumber = order.number;
                      StockStore(unit).request(request);
                      return ServiceOrderStore(unit).update(order, *step);
                  });
}

} // namespace pd
