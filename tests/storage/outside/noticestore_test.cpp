// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outside/noticestore.h"

#include "storage/backup.h"
#include "storage/repairs/aftercarestore.h"
#include "support/outsideoffice.h"

namespace pd::test {
namespace {

struct NoticeStoreTest : testing::Test {
    OutsideOffice office;

    /// What the file says to one statement; empty: it was done.
    QString refused(const QString& sql)
    {
        QString said;
        static_cast<void>(office.writes().run(TestOffice::admin(),
                                              Command{"test.sql", Permission::HandleWarranty},
                                              [&](UnitOfWork& unit) -> Result<int> {
                                                  try {
                                                      unit.connection().execute(sql);
                                                  } catch (const StorageError& error) {
                                                      said = QString::fromUtf8(error.what());
                                                  }
                                                  return error(ErrorCode::Internal); // nothing of it stays
                                              }));
        return said;
    }
    QString planOf(const QString& sql)
    {
        Connection connection(office.path(), Connection::Mode::ReadOnly);
        QStringList steps;
        for (const QString& step :
             connection.statement(QStringLiteral("EXPLAIN QUERY PLAN ") + sql).all([](const Row& row) {
                 return row.text(3);
             })) {
            steps << step;
        }
        return steps.join(u'\n');
    }
};

TEST_F(NoticeStoreTest, AFT_08_WhatIsSettledCannotBeChangedThroughSqlEither)
{
    office.acceptedNotice(office.registeredOrder(), 10'000);
    ASSERT_TRUE(office.notices.settle(TestOffice::admin(), office.developer, QStringLiteral("2026-11"), 1,
                                      Money::fromFen(10'800)));
    EXPECT_NE(refused(QStringLiteral("UPDATE outside_notice SET cost_fen = 1")), QString());
    EXPECT_NE(refused(QStringLiteral("UPDATE outside_notice SET settlement_id = NULL")), QString());
    EXPECT_NE(refused(QStringLiteral("DELETE FROM outside_notice")), QString());
    EXPECT_NE(refused(QStringLiteral("UPDATE outside_settlement SET cost_fen = 1")), QString());
    EXPECT_NE(refused(QStringLiteral("DELETE FROM outside_settlement")), QString());
    Connection connection(office.path(), Connection::Mode::ReadOnly);
    EXPECT_TRUE(checkSoundness(connection).sound);
}

TEST_F(NoticeStoreTest, TheTableKnowsWhatAStateNeeds)
{
    office.sentNotice(office.registeredOrder());
    EXPECT_NE(refused(QStringLiteral("UPDATE outside_notice SET state = 'accepted'")), QString());
    EXPECT_NE(refused(QStringLiteral("UPDATE outside_notice SET state = 'replaced'")), QString());
    EXPECT_NE(refused(QStringLiteral("UPDATE outside_notice SET state = 'done'")), QString());
    EXPECT_NE(refused(QStringLiteral("UPDATE outside_notice SET state = 'withdrawn'")), QString());
    EXPECT_NE(refused(QStringLiteral("UPDATE outside_notice SET state = 'lost'")), QString());
    EXPECT_EQ(refused(QStringLiteral("UPDATE outside_notice SET reply = 'x'")), QString())
        << "the test can fail";
}

TEST_F(NoticeStoreTest, ListsCostWhatIsOpenAndNotWhatWas)
{
    EXPECT_TRUE(
        planOf(QStringLiteral("SELECT n.id FROM outside_notice n WHERE n.state NOT IN ('owner-accepted', "
                              "'withdrawn')"))
            .contains(QStringLiteral("outside_notice_open")));
    EXPECT_TRUE(
        planOf(QStringLiteral("SELECT n.id FROM outside_notice n WHERE n.state = 'owner-accepted' AND "
                              "n.replacement IS NOT NULL AND n.settlement_id IS NULL AND "
                              "n.bearer_id = 1 AND n.inspected_at_ms < 5"))
            .contains(QStringLiteral("outside_notice_unsettled")));
    EXPECT_TRUE(planOf(QStringLiteral("SELECT id FROM contact_letter WHERE replied_at_ms IS NULL"))
                    .contains(QStringLiteral("contact_letter_open")));
    const QString card =
        planOf(QStringLiteral("SELECT o.id FROM service_order o WHERE o.room_id = 1 AND o.part = 'own' AND "
                              "o.job_kind = 'repair' AND "
                              "o.state IN ('done', 'returned', 'closed') ORDER BY o.id DESC LIMIT 200"));
    EXPECT_TRUE(card.contains(QStringLiteral("service_order_by_room"))) << card.toStdString();
    EXPECT_FALSE(card.contains(QStringLiteral("TEMP B-TREE"))) << card.toStdString();
}

TEST_F(NoticeStoreTest, REP_55_AnOrderMakesGoodOneOtherAndNotItself)
{
    const ServiceOrder order = office.registeredOrder();
    EXPECT_NE(refused(QStringLiteral(
                          "INSERT INTO order_rework (order_id, original_id, reason) VALUES (%1, %1, 'x')")
                          .arg(order.id.value())),
              QString());
}

} // namespace
} // namespace pd::test
