// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/figuresview.h"

#include "domain/months.h"
#include "presentation/reports/figuresdocument.h"
#include "storage/spreadsheets/spreadsheetreader.h"
#include "support/looks.h"
#include "support/manyorders.h"
#include "widgets/printing/fontmeasure.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/inlinemessage.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

class FiguresViewTest : public testing::Test {
protected:
    FiguresViewTest()
    {
        session.set(TestOffice::admin());
        view.addActions(actions, &view);
        view.show();
        view.refresh();
        view.activated();
    }
    QTableView* table() { return view.findChild<QTableView*>(QStringLiteral("table")); }

    BusyOffice office{300};
    CurrentSession session;
    Changes changes;
    FiguresDesk desk{office.writes(), office.reads()};
    FiguresController controller{desk, session, changes};
    ActionCatalog actions;
    FiguresView view{controller};
};

} // namespace

TEST_F(FiguresViewTest, KPI_07_EnterShowsTheOrdersBehindTheNumber)
{
    std::set<OrderId> shown;
    QString title;
    QObject::connect(&view, &FiguresView::ordersRequested,
                     [&](const std::set<OrderId>& orders, const QString& caption) {
                         shown = orders;
                         title = caption;
                     });
    ASSERT_TRUE(table()->currentIndex().isValid());
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(static_cast<int>(shown.size()), controller.model().figures()->total.orders);
    EXPECT_FALSE(title.isEmpty());
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Right);
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(static_cast<int>(shown.size()), controller.model().figures()->rows[0].arrived);
    EXPECT_TRUE(title.contains(controller.model().name(1)));
}

TEST_F(FiguresViewTest, KPI_07_MonthsAreSteppedThroughUpToThePresentOne)
{
    const Date month = controller.month();
    controller.stepMonth(1);
    EXPECT_EQ(controller.month(), month);
    controller.stepMonth(-1);
    EXPECT_EQ(controller.month(), plusMonths(month, -1));
    EXPECT_EQ(view.findChild<QLabel*>(QStringLiteral("month"))->text(), monthText(plusMonths(month, -1)));
}

TEST_F(FiguresViewTest, KPI_07_TheSpreadsheetHoldsEveryGroupingAsTextsAndNumbers)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figures.xlsx"));
    view.exportTo(path);
    EXPECT_EQ(view.findChild<InlineMessage*>(QStringLiteral("banner"))->tone(), Tone::Success);
    const auto read = readSpreadsheet(path);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->workbook.sheets.size(), allFigureGroups().size());
    const Sheet& sheet = read->workbook.sheets.front();
    const SheetRow* total = sheet.find(3);
    ASSERT_NE(total, nullptr);
    EXPECT_EQ(total->find(FiguresTableModel::Orders)->kind, CellKind::Number);
    EXPECT_EQ(total->find(FiguresTableModel::Orders)->text,
              QString::number(controller.model().figures()->total.orders));
    view.exportTo(folder.filePath(QStringLiteral("nowhere/figures.xlsx")));
    EXPECT_EQ(view.findChild<InlineMessage*>(QStringLiteral("banner"))->tone(), Tone::Danger);
}

TEST_F(FiguresViewTest, KPI_07_ThePaperHasTheTotalsTheTablesAndTheirMeaning)
{
    const auto figures = controller.forPaper();
    ASSERT_TRUE(figures);
    const FontMeasure measure;
    const Document paper = figuresDocument(
        *figures, {QStringLiteral("富成花园"), true, QStringLiteral("王芳")}, office.clock, measure);
    ASSERT_FALSE(paper.pages.empty());
    QString texts;
    for (const DocumentPage& page : paper.pages) {
        for (const DocumentItem& item : page.items) {
            if (const auto* text = std::get_if<TextItem>(&item)) {
                texts += text->text + u'\n';
            }
        }
    }
    EXPECT_TRUE(texts.contains(QStringLiteral("派工单及时率、完成率统计表")));
    EXPECT_TRUE(texts.contains(QString::number(figures->front().total.orders)));
    EXPECT_TRUE(texts.contains(rateText(figures->front().total.timeliness())));
    EXPECT_TRUE(texts.contains(QStringLiteral("李强")));
    EXPECT_TRUE(texts.contains(QStringLiteral("完成率：")));
    EXPECT_FALSE(paper.watermark.isEmpty());
}

TEST_F(FiguresViewTest, NothingIsClippedAndEverythingHasAName)
{
    expectNothingClipped(view);
    expectAccessibleNames(view);
}
