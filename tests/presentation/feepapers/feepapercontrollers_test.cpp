// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/feepapers/paymentnoticecontroller.h"
#include "presentation/feepapers/printqueuecontroller.h"
#include "presentation/feepapers/receiptpapercontroller.h"
#include "storage/fees/ledgerstore.h"
#include "support/feeoffice.h"
#include "support/papercheck.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>

using namespace pd;
using namespace pd::test;

namespace {

class FeePaperControllers : public testing::Test, public FeeOffice {
protected:
    FeePaperControllers()
    {
        session.set(admin());
        change([&](UnitOfWork& unit) {
            ASSERT_TRUE(LedgerStore(unit).post(bill("2026-10-01", "2026-10-31", 16'000)));
            ASSERT_TRUE(LedgerStore(unit).post(bill("2026-11-01", "2026-11-30", 16'545)));
            NewCharge other = bill("2026-11-01", "2026-11-30", 18'198);
            other.room = vacant;
            ASSERT_TRUE(LedgerStore(unit).post(other));
            unit.connection()
                .statement(QStringLiteral("INSERT INTO receipt (number, kind, shift_id, cashier_id, room_id, "
                                          "payer, at_ms, on_date, total_fen, snapshot, hash, attempt_key) "
                                          "VALUES ('PJ-202611-0901', 'payment', 901, 901, 901, '王芳', ?, "
                                          "'2026-11-21', 100, ?, zeroblob(32), 'x')"))
                .bind(unit.now())
                .bind(
                    QStringLiteral("{\"number\":\"PJ-202611-0901\",\"total_fen\":100,\"capital\":\"壹元整\","
                                   "\"lines\":[{\"fen\":100}]}"))
                .run();
        });
        receiptId = ReceiptId(number("SELECT id FROM receipt WHERE number = 'PJ-202611-0901'"));
    }
    static ActionForm filled(ActionForm form, const char* field, const QString& value)
    {
        for (ActionInput& input : form.inputs) {
            if (input.field == QLatin1String(field)) {
                input.value = value;
            }
        }
        return form;
    }

    CurrentSession session;
    RegistryDesk registry{writes(), reads()};
    ReceiptPrintDesk printing{writes(), reads()};
    PaymentNoticeDesk notices{writes(), reads()};
    ReceiptId receiptId{0};
};

} // namespace

TEST_F(FeePaperControllers, B6_WhatWaitsIsListedAndCanBeDropped)
{
    PrintQueueController queue(printing, registry, session, file().changes());
    EXPECT_TRUE(queue.jobs().empty());
    ASSERT_TRUE(printing.queue(admin(), receiptId));
    ASSERT_EQ(queue.jobs().size(), 1U) << "the list follows by itself";
    EXPECT_FALSE(queue.allows(PrintQueueController::Drop));
    queue.choose(queue.jobs().front().id.value());
    EXPECT_EQ(queue.title(), QStringLiteral("PJ-202611-0901"));
    ASSERT_TRUE(queue.allows(PrintQueueController::Drop));
    const ActionForm form = queue.form(PrintQueueController::Drop);
    EXPECT_FALSE(queue.submit(PrintQueueController::Drop, form));
    EXPECT_TRUE(queue.jobs().empty());
}

TEST_F(FeePaperControllers, ManyReceiptsAreChosenByDayAndBuilding)
{
    PrintQueueController queue(printing, registry, session, file().changes());
    std::optional<ReceiptSelection> wanted;
    QObject::connect(&queue, &PrintQueueController::manyChosen,
                     [&](const ReceiptSelection& selection) { wanted = selection; });
    ActionForm form = queue.form(PrintQueueController::ChooseMany);
    form = filled(filled(form, "building", QStringLiteral("901")), "unprinted", QStringLiteral("no"));
    EXPECT_FALSE(queue.submit(PrintQueueController::ChooseMany, form));
    ASSERT_TRUE(wanted);
    EXPECT_EQ(wanted->day, clock.today());
    EXPECT_EQ(wanted->building, BuildingId(901));
    EXPECT_FALSE(wanted->onlyUnprinted);
    EXPECT_TRUE(queue.submit(PrintQueueController::ChooseMany, filled(form, "date", QStringLiteral("x"))));
}

TEST_F(FeePaperControllers, C3_TheComputerRemembersItsPaper)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("station.ini")), QSettings::IniFormat);
    ReceiptPaperController paper(printing, session, settings);
    EXPECT_EQ(paper.station(), ReceiptStation());
    const ReceiptStation station{ReceiptFormat::ThirdForm, CopyMode::Carbon, true};
    paper.setStation(station);
    EXPECT_EQ(ReceiptPaperController(printing, session, settings).station(), station);
    EXPECT_EQ(paper.nextNumber(QStringLiteral("pj")), QStringLiteral("PJ-202611-0001"));
    EXPECT_EQ(paper.save(QStringLiteral("存根"), QStringLiteral("FW")).error().field, "series");
    ASSERT_TRUE(paper.save(QStringLiteral("客户（红）"), QStringLiteral("SK")));
    EXPECT_EQ(paper.settings().series, QStringLiteral("SK"));
    EXPECT_EQ(paper.settings().copies.size(), 1U);
}

TEST_F(FeePaperControllers, FEE_03_NoticesArePrintedDeliveredAndRecorded)
{
    PaymentNoticeController controller(notices, registry, session, file().changes());
    ASSERT_EQ(controller.list().rows.size(), 2U);
    EXPECT_EQ(controller.model().rowCount(), 2);
    EXPECT_TRUE(controller.summary().contains(QStringLiteral("347.43")));
    const PlainMeasure measure;
    const PaperHeading heading{QStringLiteral("富成花园物业服务中心"), false, QStringLiteral("郑燕")};
    const auto paper = controller.paper(controller.roomsOnPaper(), heading, measure);
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->pages.size(), 1U) << "two on a sheet";
    expectSoundGeometry(*paper, measure);
    EXPECT_EQ(controller.workList(heading, measure).error().code, ErrorCode::NotFound);

    const ActionForm all = controller.form(PaymentNoticeController::DeliverAll);
    EXPECT_FALSE(controller.submit(PaymentNoticeController::DeliverAll, all));
    EXPECT_EQ(controller.list().rows[1].standing, NoticeStanding::Told);
    controller.choose(room.value());
    ActionForm one = controller.form(PaymentNoticeController::Deliver);
    one = filled(one, "result", code(DeliveryResult::Objected));
    EXPECT_EQ(controller.submit(PaymentNoticeController::Deliver, one)->field, "note");
    EXPECT_FALSE(
        controller.submit(PaymentNoticeController::Deliver, filled(one, "note", QStringLiteral("面积不对"))));
    EXPECT_EQ(controller.chosenHousehold()->standing, NoticeStanding::Objected);
}

TEST_F(FeePaperControllers, FEE_03_TheListIsChosenByItsForm)
{
    PaymentNoticeController controller(notices, registry, session, file().changes());
    ActionForm form = controller.form(PaymentNoticeController::Choose);
    form = filled(form, "way", code(NoticePreference::Phone));
    EXPECT_FALSE(controller.submit(PaymentNoticeController::Choose, form));
    EXPECT_TRUE(controller.list().rows.empty());
    form = filled(filled(form, "way", QString()), "month", QStringLiteral("2026-10"));
    EXPECT_FALSE(controller.submit(PaymentNoticeController::Choose, form));
    ASSERT_EQ(controller.list().rows.size(), 1U);
    EXPECT_EQ(controller.list().rows.front().current, Money::fromFen(16'000));
    EXPECT_EQ(
        controller.submit(PaymentNoticeController::Choose, filled(form, "month", QStringLiteral("x")))->field,
        "month");
}

TEST_F(FeePaperControllers, FEE_06_AnOutsideUnitIsAnnouncedAndTakenBack)
{
    PaymentNoticeController controller(notices, registry, session, file().changes());
    EXPECT_FALSE(controller.allows(PaymentNoticeController::EndCollection));
    ActionForm form = controller.form(PaymentNoticeController::Announce);
    for (ActionInput& input : form.inputs) {
        input.value = QStringLiteral("甲");
    }
    EXPECT_FALSE(controller.submit(PaymentNoticeController::Announce, form));
    ASSERT_TRUE(controller.allows(PaymentNoticeController::EndCollection));
    const ActionForm end = controller.form(PaymentNoticeController::EndCollection);
    EXPECT_FALSE(controller.submit(PaymentNoticeController::EndCollection, end));
    EXPECT_FALSE(controller.allows(PaymentNoticeController::EndCollection));
    form = filled(controller.form(PaymentNoticeController::Words), "words", QStringLiteral("请扫码交费"));
    EXPECT_FALSE(controller.submit(PaymentNoticeController::Words, form));
    EXPECT_EQ(*notices.words(admin()), QStringLiteral("请扫码交费"));
}
