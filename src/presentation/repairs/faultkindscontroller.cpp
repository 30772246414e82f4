// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/faultkindscontroller.h"

#include <algorithm>

namespace pd {

FaultKindsController::FaultKindsController(FaultKindDesk& desk, CurrentSession& session, Changes& changes,
                                           QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session)
{
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::FaultKinds)) {
            reload();
        }
    });
    connect(&m_session, &CurrentSession::changed, this, &FaultKindsController::reload);
    reload();
}

void FaultKindsController::reload()
{
    const auto kinds = m_desk.list(m_session.session(), true);
    m_kinds = kinds ? *kinds : std::vector<FaultKind>();
    Q_EMIT changed();
}

const FaultKind* FaultKindsController::find(FaultKindId id) const
{
    const auto found = std::ranges::find_if(m_kinds, [&](const FaultKind& kind) { return kind.id == id; });
    return found == m_kinds.end() ? nullptr : &*found;
}

bool FaultKindsController::mayEdit() const
{
    return m_session.session().may(Permission::ManageFaultKinds);
}

Result<FaultKind> FaultKindsController::save(const FaultKind& kind)
{
    return kind.id ? m_desk.change(m_session.session(), kind) : m_desk.add(m_session.session(), kind);
}

Result<void> FaultKindsController::move(FaultKindId id, int places)
{
    const FaultKind* moved = find(id);
    if (moved == nullptr) {
        return error(ErrorCode::NotFound, "faultKind");
    }
    const auto group = moved->parent;
    std::vector<FaultKindId> order;
    for (const FaultKind& kind : m_kinds) {
        if (kind.parent == group) {
            order.push_back(*kind.id);
        }
    }
    const auto here = std::ranges::find(order, id) - order.begin();
    const auto there = here + places;
    if (there < 0 || there >= static_cast<std::ptrdiff_t>(order.size())) {
        return {};
    }
    std::swap(order[static_cast<std::size_t>(here)], order[static_cast<std::size_t>(there)]);
    return m_desk.reorder(m_session.session(), group, order);
}

} // namespace pd
