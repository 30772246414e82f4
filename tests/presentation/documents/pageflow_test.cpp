// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/documents/pageflow.h"
#include "support/papercheck.h"

using namespace pd;

namespace {

const QRectF area(10, 10, 100, 100);
const TextStyle style{10};

FlowFrame frame()
{
    return {area,
            [](PageWriter& writer, int page) {
                writer.text({area.left(), area.top(), 50, 8}, QStringLiteral("head %1").arg(page), style);
                return area.top() + 10;
            },
            8,
            [](PageWriter& writer, const QRectF& box, int page, int pages) {
                writer.text(box, PageFlow::pageMark(page, pages), style);
            }};
}

FlowRow rowOf(const QString& text)
{
    return {{{100, text, style}}, 10, RowRule::Below};
}

} // namespace

TEST(PageFlow, RepeatsHeadHeadingsAndCountsPages)
{
    const test::PlainMeasure measure;
    PageFlow flow(measure, frame());
    const FlowRow heading = rowOf(QStringLiteral("heading"));
    flow.row(heading);
    flow.repeat({heading});
    for (int i = 0; i < 20; ++i) {
        flow.row(rowOf(QStringLiteral("row %1").arg(i)));
    }
    const std::vector<DocumentPage> pages = flow.finish();
    // 82 mm per page: the heading and seven rows.
    ASSERT_EQ(pages.size(), 3U);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(test::pageHas(pages[i], QStringLiteral("head %1").arg(i)));
        EXPECT_EQ(test::textsOf(pages[i]).count(QStringLiteral("heading")), 1);
        EXPECT_TRUE(test::pageHas(pages[i], QStringLiteral("第 %1/3 页").arg(i + 1)));
    }
    EXPECT_TRUE(test::pageHas(pages[1], QStringLiteral("row 7")));
    EXPECT_TRUE(test::pageHas(pages[2], QStringLiteral("row 19")));
}

TEST(PageFlow, BreaksARowOnlyIfItIsTallerThanAPage)
{
    const test::PlainMeasure measure;
    PageFlow flow(measure, frame());
    flow.row(rowOf(QStringLiteral("first")));
    flow.row(rowOf(QStringLiteral("水").repeated(27 * 17)));
    flow.row(rowOf(QStringLiteral("水").repeated(27 * 40)));
    const std::vector<DocumentPage> pages = flow.finish();
    ASSERT_EQ(pages.size(), 5U);
    EXPECT_FALSE(test::pageHas(pages[0], QStringLiteral("水")));
    qsizetype characters = 0;
    for (const DocumentPage& page : pages) {
        characters += test::textsOf(page).join(QString()).count(u'水');
    }
    EXPECT_EQ(characters, 27 * 57);
}

TEST(PageFlow, KeepsTogetherWhatIsAskedFor)
{
    const test::PlainMeasure measure;
    PageFlow flow(measure, frame());
    for (int i = 0; i < 6; ++i) {
        flow.row(rowOf(QStringLiteral("row")));
    }
    flow.ensure(30);
    flow.row(rowOf(QStringLiteral("signature")));
    const std::vector<DocumentPage> pages = flow.finish();
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_TRUE(test::pageHas(pages[1], QStringLiteral("signature")));
}

TEST(PageFlow, LeavesNoGapAtTheTopOfAPage)
{
    const test::PlainMeasure measure;
    PageFlow flow(measure, frame());
    const double whole = flow.left();
    flow.gap(5);
    EXPECT_DOUBLE_EQ(flow.left(), whole);
    flow.row(rowOf(QStringLiteral("row")));
    flow.gap(5);
    EXPECT_DOUBLE_EQ(flow.left(), whole - 15);
}

TEST(PageWriter, MakesALineSmallerUntilItFits)
{
    const test::PlainMeasure measure;
    DocumentPage page;
    PageWriter writer(page, measure);
    writer.text({0, 0, 40, 8}, QStringLiteral("阳光花园物业服务中心第一分部"), {14});
    const auto& item = std::get<TextItem>(page.items.front());
    EXPECT_LT(item.style.points, 14);
    EXPECT_LE(measure.width(item.text, item.style), 40);
}
