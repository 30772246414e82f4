// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/paymentnoticedesk.h"

#include "domain/months.h"
#include "storage/fees/paymentnoticestore.h"
#include "storage/office/settingstore.h"

namespace pd {

namespace {

constexpr qsizetype longestNote = 200;
constexpr qsizetype longestWords = 300;

const QString& wordsKey()
{
    static const QString key = QStringLiteral("fees.notice_words");
    return key;
}

} // namespace

Result<HouseholdNotices> PaymentNoticeDesk::list(const Session& session, const NoticeFilter& filter)
{
    if (const auto end = monthEnd(filter.month); !end) {
        return end.error();
    }
    return m_reads.run(session, Permission::ViewFees,
                       [&](Connection& connection) -> Result<HouseholdNotices> {
                           return PaymentNoticeQueries(connection, clock().today()).list(filter);
                       });
}

Result<std::vector<PaymentNotice>> PaymentNoticeDesk::notices(const Session& session, const QString& month,
                                                              std::span<const RoomId> rooms)
{
    if (const auto end = monthEnd(month); !end) {
        return end.error();
    }
    return m_reads.run(session, Permission::ViewFees,
                       [&](Connection& connection) -> Result<std::vector<PaymentNotice>> {
                           PaymentNoticeQueries queries(connection, clock().today());
                           std::vector<PaymentNotice> notices;
                           for (const RoomId room : rooms) {
                               const auto household = queries.household(month, room);
                               if (household && household->current + household->arrears > Money()) {
                                   notices.push_back(queries.notice(month, *household));
                               }
                           }
                           return notices;
                       });
}

Result<std::vector<OutsideCollection>> PaymentNoticeDesk::collections(const Session& session,
                                                                      const QString& month)
{
    return m_reads.run(session, Permission::ViewFees,
                       [&](Connection& connection) -> Result<std::vector<OutsideCollection>> {
                           return PaymentNoticeQueries(connection, clock().today()).collections(month);
                       });
}

Result<void> PaymentNoticeDesk::made(const Session& session, const QString& month,
                                     std::span<const RoomId> rooms)
{
    if (const auto end = monthEnd(month); !end) {
        return end.error();
    }
    return m_writes.run(session, makeNotices, [&](UnitOfWork& unit) -> Result<void> {
        PaymentNoticeQueries queries(unit.connection(), clock().today());
        PaymentNoticeStore store(unit);
        Money sum;
        int count = 0;
        for (const RoomId room : rooms) {
            if (const auto household = queries.household(month, room)) {
                store.made(month, *household);
                sum += household->current + household->arrears;
                ++count;
            }
        }
        unit.audit(QStringLiteral("notices:") + month, {},
                   {{QStringLiteral("printed"), count},
                    {QStringLiteral("sum_fen"), static_cast<qint64>(sum.fen())}});
        return {};
    });
}

Result<void> PaymentNoticeDesk::deliver(const Session& session, const QString& month,
                                        std::span<const RoomId> rooms, const DeliveryEntry& entry)
{
    if (const auto end = monthEnd(month); !end) {
        return end.error();
    }
    DeliveryEntry sound = entry;
    sound.note = entry.note.simplified();
    if (sound.result != DeliveryResult::Told && sound.note.isEmpty()) {
        return error(ErrorCode::Required, "note");
    }
    if (sound.note.size() > longestNote) {
        return error(ErrorCode::TooLong, "note", {std::to_string(longestNote)});
    }
    return m_writes.run(session, deliverNotice, [&](UnitOfWork& unit) -> Result<void> {
        PaymentNoticeQueries queries(unit.connection(), clock().today());
        PaymentNoticeStore store(unit);
        for (const RoomId room : rooms) {
            const auto household = queries.household(month, room);
            if (!household) {
                return error(ErrorCode::NotFound, "room");
            }
            const DeliveryWay way = sound.way.value_or(wayOf(household->preference));
            store.delivered(month, room, way, sound, session.name.isEmpty() ? session.login : session.name);
            unit.audit(QStringLiteral("room:%1").arg(room.value()), {},
                       {{QStringLiteral("notice"), month},
                        {QStringLiteral("way"), code(way)},
                        {QStringLiteral("result"), code(sound.result)},
                        {QStringLiteral("note"), sound.note}});
        }
        return {};
    });
}

Result<void> PaymentNoticeDesk::announce(const Session& session, const OutsideCollection& collection)
{
    if (const auto end = monthEnd(collection.month); !end) {
        return end.error();
    }
    const auto sound = checked(collection);
    if (!sound) {
        return sound.error();
    }
    return m_writes.run(session, announceCollection, [&](UnitOfWork& unit) -> Result<void> {
        const CollectionId id = PaymentNoticeStore(unit).announce(*sound);
        unit.audit(QStringLiteral("outside-collection:%1").arg(id.value()), {},
                   {{QStringLiteral("month"), sound->month},
                    {QStringLiteral("unit"), sound->unit},
                    {QStringLiteral("time"), sound->time},
                    {QStringLiteral("place"), sound->place}});
        return {};
    });
}

Result<void> PaymentNoticeDesk::end(const Session& session, CollectionId id)
{
    return m_writes.run(session, endCollection, [&](UnitOfWork& unit) -> Result<void> {
        unit.audit(QStringLiteral("outside-collection:%1").arg(id.value()), {},
                   {{QStringLiteral("ended"), true}});
        return PaymentNoticeStore(unit).end(id);
    });
}

Result<QString> PaymentNoticeDesk::words(const Session& session)
{
    return m_reads.run(session, Permission::ViewFees, [&](Connection& connection) -> Result<QString> {
        return SettingStore(connection)
            .get(wordsKey())
            .value_or(QStringLiteral("请到物业服务中心交费（每日 9:00–17:30），现金、刷卡、微信、支付宝均可；"
                                     "对费用有疑问，请随时找您的区域管家。"));
    });
}

Result<void> PaymentNoticeDesk::setWords(const Session& session, const QString& words)
{
    const QString sound = words.simplified();
    if (sound.size() > longestWords) {
        return error(ErrorCode::TooLong, "words", {std::to_string(longestWords)});
    }
    return m_writes.run(session, changeNoticeWords, [&](UnitOfWork& unit) -> Result<void> {
        SettingStore(unit.connection()).set(wordsKey(), sound);
        unit.audit(QStringLiteral("notice-words"), {}, {{QStringLiteral("words"), sound}});
        unit.changed(Topic::Settings);
        return {};
    });
}

} // namespace pd
