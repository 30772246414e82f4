// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/outside/faultpartscontroller.h"

#include "presentation/registry/registrytexts.h"
#include "presentation/repairs/faultchoices.h"

namespace pd {

FaultPartsController::FaultPartsController(OutsideDesk& desk, CurrentSession& session, Changes& changes,
                                           QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session), m_table([] {
          return QStringList{tr("Fault"), tr("Part of the warranty"), tr("Set")};
      })
{
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::FaultKinds)) {
            load();
        }
    });
    connect(&session, &CurrentSession::changed, this, &FaultPartsController::load);
    load();
}

void FaultPartsController::load()
{
    auto lines = m_desk.faultParts(m_session.session());
    m_problem = lines ? std::nullopt : std::optional(lines.error());
    m_lines = lines ? std::move(lines).value() : std::vector<FaultPart>();
    retell();
    Q_EMIT loaded();
}

void FaultPartsController::retell()
{
    TableLines lines;
    for (const FaultPart& line : m_lines) {
        const QString indent = line.kind.isGroup() ? QString() : QStringLiteral("      ");
        const QString set =
            line.own ? (line.kind.isGroup() ? tr("for the group") : tr("for this fault")) : QString();
        lines.push_back({{indent + faultName(line.kind.nameZh, line.kind.nameEn),
                          {{}, line.kind.isGroup() ? StateTone::Accent : StateTone::Neutral}},
                         {line.part ? text(*line.part) : tr("none")},
                         {set}});
    }
    m_table.setLines(std::move(lines));
}

std::vector<FaultPartsController::Choice> FaultPartsController::choices(int row) const
{
    std::vector<Choice> choices;
    if (!m_lines[static_cast<std::size_t>(row)].kind.isGroup()) {
        choices.push_back({tr("As its group"), false, std::nullopt});
    }
    choices.push_back({tr("No part of the warranty"), true, std::nullopt});
    for (const WarrantyPart part : allWarrantyParts()) {
        choices.push_back({text(part), true, part});
    }
    return choices;
}

int FaultPartsController::chosen(int row) const
{
    const FaultPart& line = m_lines[static_cast<std::size_t>(row)];
    const auto offered = choices(row);
    const bool own = line.own || line.kind.isGroup();
    for (std::size_t i = 0; i < offered.size(); ++i) {
        if (offered[i].own == own && (!own || offered[i].part == line.part)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

QString FaultPartsController::name(int row) const
{
    const FaultKind& kind = m_lines[static_cast<std::size_t>(row)].kind;
    return faultName(kind.nameZh, kind.nameEn);
}

std::optional<Error> FaultPartsController::choose(int row, const Choice& choice)
{
    const FaultKindId kind = *m_lines[static_cast<std::size_t>(row)].kind.id;
    const auto done = m_desk.mapFault(m_session.session(), kind, choice.own, choice.part);
    return done ? std::nullopt : std::optional(done.error());
}

} // namespace pd
