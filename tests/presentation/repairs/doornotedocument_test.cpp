// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/doornotedocument.h"

#include "support/papercheck.h"

using namespace pd;

namespace {

DoorNoteData sample()
{
    DoorNoteData note;
    note.centre = QStringLiteral("阳光花园物业服务中心");
    note.room = QStringLiteral("3-2-1201");
    note.customer = QStringLiteral("欧阳晓明");
    note.number = QStringLiteral("FW-202611-0128");
    note.content = QStringLiteral("厨房水槽下方漏水");
    note.technician = QStringLiteral("张建国");
    note.cameAt = QStringLiteral("2026-11-21 10:35");
    note.againAt = QStringLiteral("2026-11-22 09:00");
    note.deskPhone = QStringLiteral("0571-88886666");
    note.printedBy = QStringLiteral("王芳");
    return note;
}

} // namespace

TEST(DoorNote, REP_45_SaysWhoCameWhenAndWhereToCall)
{
    const Document note = doorNoteDocument(sample(), test::PlainMeasure());
    ASSERT_EQ(note.pages.size(), 1U);
    EXPECT_EQ(note.paper, paperA5Landscape());
    for (const QString& part :
         {QStringLiteral("留 言 条"), QStringLiteral("阳光花园物业服务中心"), QStringLiteral("3-2-1201"),
          QStringLiteral("欧阳晓明"), QStringLiteral("2026-11-21 10:35"), QStringLiteral("0571-88886666"),
          QStringLiteral("2026-11-22 09:00"), QStringLiteral("另约时间"), QStringLiteral("FW-202611-0128")}) {
        EXPECT_TRUE(test::pageHas(note.pages.front(), part)) << part.toStdString();
    }
    EXPECT_TRUE(note.watermark.isEmpty());
}

TEST(DoorNote, REP_45_LongWordsStayOnThePaper)
{
    DoorNoteData note = sample();
    note.content = QString(600, u'漏');
    note.note = QString(900, u'请');
    note.demo = true;
    const Document document = doorNoteDocument(note, test::PlainMeasure());
    EXPECT_GT(document.pages.size(), 1U);
    EXPECT_EQ(document.watermark, demoWatermark());
    test::expectSoundGeometry(document, test::PlainMeasure());
}
