// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/stockcontroller.h"

#include "presentation/repairs/costtexts.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/staff/persontext.h"

#include <algorithm>

namespace pd {

StockController::StockController(StockDesk& desk, CurrentSession& session, Changes& changes, QObject* parent)
    : ListController(parent), m_desk(desk), m_session(session)
{
    connect(&session, &CurrentSession::changed, this, &StockController::load);
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Stock)) {
            load();
        }
    });
    load();
}

void StockController::load()
{
    const auto list = m_desk.list(m_session.session(), true);
    setProblem(list ? std::nullopt : std::optional(list.error()));
    m_list = list ? *list : StockList();
    loadChosen();
    tell();
    Q_EMIT changed();
}

Area StockController::wanted(StockItemId item) const
{
    std::int64_t units = 0;
    for (const PartRequest& request : m_list.requests) {
        units += request.item == item ? request.quantity.units() : 0;
    }
    return Area::fromUnits(units);
}

void StockController::tell()
{
    const QStringList headings{tr("Material"), tr("Specification"), tr("Model"),       tr("Unit"),
                               tr("In stock"), tr("Reserve"),       tr("Price, yuan"), tr("State")};
    std::vector<CellsModel::Row> rows;
    for (const StockItem& item : m_list.items) {
        const Area asked = wanted(*item.id);
        ListCell state;
        if (!item.active) {
            state.text = tr("no longer used");
        } else if (asked > Area()) {
            state = {tr("%1 asked for").arg(quantityText(asked)),
                     {QStringLiteral("waiting"), StateTone::Danger}};
        } else if (item.isLow()) {
            state = {tr("below the reserve"), {QStringLiteral("warning"), StateTone::Warning}};
        }
        const StateTone tone = item.isLow() ? StateTone::Warning : StateTone::Neutral;
        rows.push_back({item.id->value(),
                        {{item.name},
                         {item.specification},
                         {item.model},
                         {item.unit},
                         {quantityText(item.onHand), {{}, tone}, true},
                         {quantityText(item.minimum), {}, true},
                         {priceText(item.price), {}, true},
                         state}});
    }
    model().tell(headings, std::move(rows));
}

int StockController::lowItems() const
{
    return static_cast<int>(std::ranges::count_if(m_list.items, &StockItem::isLow));
}

QString StockController::summary() const
{
    if (m_list.items.empty()) {
        return {};
    }
    QString text = tr("%n kind(s) of material", nullptr, static_cast<int>(m_list.items.size()));
    if (const int low = lowItems(); low > 0) {
        text += QStringLiteral(" · ") + tr("%n below the reserve", nullptr, low);
    }
    if (!m_list.requests.empty()) {
        text += QStringLiteral(" · ") +
                tr("%n order(s) wait for material", nullptr, static_cast<int>(m_list.requests.size()));
    }
    return text;
}

const StockItem* StockController::item() const
{
    const auto found = std::ranges::find_if(
        m_list.items, [&](const StockItem& one) { return chosen() && one.id->value() == *chosen(); });
    return found == m_list.items.end() ? nullptr : &*found;
}

void StockController::loadChosen()
{
    m_movements.clear();
    if (const StockItem* shown = item()) {
        if (const auto movements = m_desk.movements(m_session.session(), *shown->id)) {
            m_movements = *movements;
        }
    }
}

QString StockController::title() const
{
    const StockItem* shown = item();
    return shown == nullptr
               ? QString()
               : QStringList{shown->name, shown->specification, shown->model}.join(u' ').simplified();
}

std::vector<OrderLine> StockController::lines() const
{
    const StockItem* shown = item();
    if (shown == nullptr) {
        return {};
    }
    std::vector<OrderLine> lines{
        {tr("In stock"), quantityText(shown->onHand) + u' ' + shown->unit},
        {tr("Reserve"), quantityText(shown->minimum) + u' ' + shown->unit},
        {tr("Price"), tr("¥%1 per %2").arg(priceText(shown->price), shown->unit)},
    };
    for (const PartRequest& request : m_list.requests) {
        if (request.item == *shown->id) {
            lines.push_back({tr("Asked for"), quantityText(request.quantity) + u' ' + request.unit +
                                                  QStringLiteral(" · ") + request.orderNumber});
        }
    }
    return lines;
}

std::vector<HistoryLine> StockController::history() const
{
    std::vector<HistoryLine> lines;
    for (const StockMovement& movement : m_movements) {
        const QString sign = movement.quantity > Area() ? QStringLiteral("+") : QString();
        QStringList notes;
        for (const QString& note : {movement.orderNumber, movement.reason}) {
            if (!note.isEmpty()) {
                notes += note;
            }
        }
        lines.push_back({shortTime(movement.at, m_desk.clock()),
                         tr("%1 %2, then %3")
                             .arg(stockMoveText(movement.kind), sign + quantityText(movement.quantity),
                                  quantityText(movement.balance)),
                         personText(movement.actor), notes.join(QStringLiteral(" · "))});
    }
    return lines;
}

bool StockController::allows(int action) const
{
    return m_session.session().may(Permission::ManageStock) && (action == Add || item() != nullptr);
}

ActionForm StockController::form(int action)
{
    ActionForm form;
    const StockItem shown = item() == nullptr || action == Add ? StockItem() : *item();
    switch (action) {
    case Add:
    case Change: {
        const bool fresh = action == Add;
        form.title = fresh ? tr("Add material") : tr("Change the material");
        form.inputs = {
            lineInput("name", tr("Name"), shown.name),
            lineInput("specification", tr("Specification"), shown.specification),
            lineInput("model", tr("Model"), shown.model),
            lineInput("unit", tr("Unit"), shown.unit, tr("piece, metre …")),
            lineInput("minimum", tr("Reserve"), fresh ? QString() : quantityText(shown.minimum),
                      QStringLiteral("0")),
            lineInput("price", tr("Price, yuan"), fresh ? QString() : priceText(shown.price),
                      QStringLiteral("0.00")),
        };
        if (!fresh) {
            form.inputs.push_back(yesNoInput("active", tr("Still used"), shown.active));
        }
        break;
    }
    case Receive:
        form.title = tr("Receive material");
        form.inputs = {lineInput("quantity", tr("Quantity"), {}, shown.unit),
                       lineInput("note", tr("Supplier, delivery note"))};
        break;
    case Count:
        form.title = tr("Enter a count");
        m_book = shown.onHand;
        form.inputs = {
            lineInput("quantity",
                      tr("Found (by the book: %1 %2)").arg(quantityText(shown.onHand), shown.unit)),
            lineInput("reason", tr("Why it differs"), {}, tr("breakage, loss, found again …"))};
        break;
    default:
        break;
    }
    return form;
}

std::optional<Error> StockController::submit(int action, const ActionForm& form)
{
    if (action == Add || action == Change) {
        return save(form, action == Add);
    }
    const StockItem* shown = item();
    if (shown == nullptr) {
        return error(ErrorCode::NotFound, "stockItem");
    }
    const auto quantity = parseQuantity(form.value(u"quantity"), "quantity");
    if (!quantity) {
        return quantity.error();
    }
    const Session& session = m_session.session();
    const auto done = action == Receive
                          ? m_desk.receive(session, *shown->id, *quantity, form.value(u"note"))
                          : m_desk.count(session, *shown->id, m_book, *quantity, form.value(u"reason"));
    return done ? std::nullopt : std::optional(done.error());
}

std::optional<Error> StockController::save(const ActionForm& form, bool fresh)
{
    StockItem wanted = fresh || item() == nullptr ? StockItem() : *item();
    wanted.name = form.value(u"name");
    wanted.specification = form.value(u"specification");
    wanted.model = form.value(u"model");
    wanted.unit = form.value(u"unit");
    if (const QString typed = form.value(u"minimum").trimmed(); !typed.isEmpty()) {
        const auto minimum = parseQuantity(typed, "minimum");
        if (!minimum) {
            return minimum.error();
        }
        wanted.minimum = *minimum;
    }
    const auto price = parsePrice(form.value(u"price"), "price");
    if (!price) {
        return price.error();
    }
    wanted.price = *price;
    wanted.active = fresh || form.value(u"active") != u"no";
    const Session& session = m_session.session();
    const auto stored = fresh ? m_desk.add(session, wanted) : m_desk.change(session, wanted);
    if (!stored) {
        return stored.error();
    }
    choose(stored->id->value());
    return std::nullopt;
}

} // namespace pd
