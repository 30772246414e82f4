// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/faultkindscontroller.h"

#include <algorithm>

namespace pd {

FaultKindsController::FaultKindsController(FaultKindDesk& desk, CurrentSession& session, Changes& changes,
                                           QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session)
{
    connect(&session, &CurrentSession::changed, this, &FaultKindsController::load);
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::FaultKinds)) {
            load();
        }
    });
    load();
}

void FaultKindsController::load()
{
    const auto kinds = m_desk.list(m_session.session(), true);
    m_problem = kinds ? std::nullopt : std::optional(kinds.error());
    m_model.setKinds(kinds ? *kinds : std::vector<FaultKind>());
    Q_EMIT loaded();
}

Result<FaultKindId> FaultKindsController::save(const FaultKind& kind)
{
    const Session& session = m_session.session();
    const auto stored = kind.id ? m_desk.change(session, kind) : m_desk.add(session, kind);
    if (!stored) {
        return stored.error();
    }
    return *stored->id;
}

bool FaultKindsController::canMove(FaultKindId id, int direction) const
{
    const QModelIndex index = m_model.indexOf(id);
    const int wanted = index.row() + direction;
    return index.isValid() && wanted >= 0 && wanted < m_model.rowCount(m_model.parent(index));
}

std::optional<Error> FaultKindsController::move(FaultKindId id, int direction)
{
    if (!canMove(id, direction)) {
        return std::nullopt;
    }
    const QModelIndex index = m_model.indexOf(id);
    std::vector<FaultKindId> order = m_model.siblings(index);
    const auto place = order.begin() + index.row();
    std::iter_swap(place, place + direction);
    const auto done = m_desk.reorder(m_session.session(), m_model.kind(index)->parent, order);
    if (!done) {
        load();
        return done.error();
    }
    return std::nullopt;
}

} // namespace pd
