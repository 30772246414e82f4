// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/letters/letterdesk.h"

#include "application/outside/paperprints.h"
#include "storage/letters/letterstore.h"
#include "storage/repairs/serviceorderqueries.h"

namespace pd {

namespace {

CountedPaper paperOf(const ContactLetter& letter, LetterId id)
{
    return {QStringLiteral("contact-letter"), letter.number, QStringLiteral("letter:%1").arg(id.value())};
}

} // namespace

Result<ContactLetter> LetterDesk::write(const Session& session, const LetterEntry& entry)
{
    return m_writes.run(session, writeLetter, [&](UnitOfWork& unit) -> Result<ContactLetter> {
        if (entry.order && !ServiceOrderQueries(unit.connection(), unit.clock()).order(*entry.order)) {
            return error(ErrorCode::NotFound, "order");
        }
        const auto letter = letterWritten(entry, {unit.now(), unit.actor().login});
        if (!letter) {
            return letter.error();
        }
        return LetterStore(unit).insert(*letter);
    });
}

Result<ContactLetter> LetterDesk::answer(const Session& session, LetterId id, int version,
                                         const LetterReplyEntry& entry)
{
    return m_writes.run(session, answerLetter, [&](UnitOfWork& unit) -> Result<ContactLetter> {
        const auto before = LetterQueries(unit.connection()).letter(id);
        if (!before) {
            return error(ErrorCode::NotFound, "letter");
        }
        if (before->version != version) {
            return error(ErrorCode::Conflict, "letter", {before->number.toStdString()});
        }
        const auto after = letterAnswered(*before, entry, {unit.now(), unit.actor().login});
        if (!after) {
            return after.error();
        }
        return LetterStore(unit).update(*before, *after);
    });
}

Result<ContactLetter> LetterDesk::letter(const Session& session, LetterId id)
{
    return m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<ContactLetter> {
        const auto found = LetterQueries(connection).letter(id);
        if (!found) {
            return error(ErrorCode::NotFound, "letter");
        }
        return *found;
    });
}

Result<int> LetterDesk::nextPrinting(const Session& session, LetterId id)
{
    const auto found = letter(session, id);
    return found ? pd::nextPrinting(m_reads, session, paperOf(*found, id)) : Result<int>(found.error());
}

Result<int> LetterDesk::printed(const Session& session, LetterId id)
{
    const auto found = letter(session, id);
    return found ? countPrinted(m_writes, session, printLetter, paperOf(*found, id))
                 : Result<int>(found.error());
}

Result<std::vector<ContactLetter>> LetterDesk::open(const Session& session)
{
    constexpr int most = 200;
    return m_reads.run(session, Permission::ViewOrders,
                       [&](Connection& connection) -> Result<std::vector<ContactLetter>> {
                           return LetterQueries(connection).open(most);
                       });
}

} // namespace pd
