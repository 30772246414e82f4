// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registry/rosterimportpage.h"

#include "application/registry/registrydesk.h"
#include "support/looks.h"
#include "support/patience.h"
#include "support/testoffice.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/inlinemessage.h"

#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

/// A title, buildings written once, a column nobody can guess, two bad rows.
constexpr const char* roster = "富成花园业主花名册,,,,\n"
                               "楼栋,单元,房号,业主姓名,登记号\n"
                               "1栋,1单元,101,张三,13800138000\n"
                               ",,102,李四,13900139000\n"
                               ",,102/103,王五,13700137000\n"
                               ",2单元,101,赵六,138\n"
                               "2栋,,101,钱七,13500135000\n";

class RosterImportPageTest : public testing::Test {
protected:
    RosterImportPageTest()
    {
        session.set(TestOffice::admin());
        (new QVBoxLayout(&window))->addWidget(&page);
        window.resize(smallestScreen);
        window.show();
        window.activateWindow();
        page.activated();
        QApplication::processEvents();
    }

    template <class Widget>
    Widget& find(const char* name)
    {
        auto* found = page.findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    QPushButton& button(const char* name) { return find<QPushButton>(name); }
    QString banner() { return find<InlineMessage>("banner").text(); }
    QString tab() { return find<QTabWidget>("tabs").currentWidget()->objectName(); }

    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !controller.busy(); }, 10'000 * patience));
        QApplication::processEvents();
    }
    void press(const char* name)
    {
        ASSERT_TRUE(button(name).isEnabled()) << name;
        button(name).setFocus();
        QTest::keyClick(&button(name), Qt::Key_Space);
        settle();
    }
    /// As typed into the line at the top, with Enter.
    void open(const QByteArray& content, const char* name = "名册.csv")
    {
        const QString path = office.folder() + u'/' + QString::fromUtf8(name);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        auto& line = find<QLineEdit>("path");
        ASSERT_TRUE(line.hasFocus()) << "the page begins with the file";
        QTest::sendKeyEvent(QTest::Click, &line, Qt::Key_unknown, path, Qt::NoModifier);
        QTest::keyClick(&line, Qt::Key_Return);
        settle();
    }
    QComboBox& meaning(int row)
    {
        return *qobject_cast<QComboBox*>(find<QTableWidget>("columns").cellWidget(row, 3));
    }
    /// Rows of a table, cells by "|".
    QStringList lines(const char* table)
    {
        const QAbstractItemModel& model = *find<QTableView>(table).model();
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column) {
                cells += model.index(row, column).data().toString();
            }
            result += cells.join(u'|');
        }
        return result;
    }
    QStringList rooms()
    {
        const auto list = RegistryDesk(office.writes(), office.reads()).rooms(TestOffice::admin(), {});
        QStringList codes;
        for (const auto& row : list->rows) {
            codes += row.code;
        }
        return codes;
    }

    TestOffice office;
    RosterImport import{office.writes(), office.reads()};
    Job job{office.path(), office.clock};
    CurrentSession session;
    RosterImportController controller{import, job, session, office.clock};
    ActionCatalog actions;
    QWidget window;
    RosterImportPage& page = *new RosterImportPage(controller, actions);
};

} // namespace

TEST_F(RosterImportPageTest, AFileIsPreviewedWithItsColumnsAsTheyAreUnderstood)
{
    EXPECT_FALSE(button("check").isEnabled());
    open(roster);
    EXPECT_EQ(find<QTableWidget>("columns").rowCount(), 5);
    EXPECT_EQ(meaning(0).currentText(), QStringLiteral("Building"));
    EXPECT_EQ(meaning(2).currentText(), QStringLiteral("Number in the building"));
    EXPECT_EQ(meaning(4).currentText(), QStringLiteral("– leave out –"));
    EXPECT_EQ(find<QTableWidget>("columns").item(3, 2)->text(), QStringLiteral("张三"));
    const QStringList preview = lines("preview");
    ASSERT_EQ(preview.size(), 5);
    EXPECT_EQ(preview[0], QStringLiteral("1栋|1单元|101|张三|13800138000"));
    EXPECT_EQ(preview[1], QStringLiteral("↓ 1栋|↓ 1单元|102|李四|13900139000"))
        << "filled down, and it shows";
    EXPECT_EQ(controller.preview().index(3, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("1栋, filled down from row 3"));
    EXPECT_EQ(preview[4], QStringLiteral("2栋||101|钱七|13500135000"));

    // Without its meaning a column fills nothing.
    meaning(0).setFocus();
    QTest::keyClick(&meaning(0), Qt::Key_Home);
    EXPECT_EQ(lines("preview")[1], QStringLiteral("||102|李四|13900139000"));
    EXPECT_FALSE(button("check").isEnabled()) << "no column tells the room";
}

TEST_F(RosterImportPageTest, FromTheFileToTheStoreAndBackByKeys)
{
    open(roster);
    meaning(4).setFocus();
    for (int i = 0; i < meaning(4).count() && meaning(4).currentText() != u"Owner: phone"; ++i) {
        QTest::keyClick(&meaning(4), Qt::Key_Down);
    }
    ASSERT_EQ(meaning(4).currentText(), QStringLiteral("Owner: phone"));

    press("import_");
    EXPECT_TRUE(banner().startsWith(u"Nothing was imported")) << banner().toStdString();
    EXPECT_TRUE(rooms().isEmpty());

    press("check");
    EXPECT_EQ(tab(), QStringLiteral("problemsTab"));
    const QStringList problems = lines("problems");
    ASSERT_EQ(problems.size(), 4);
    EXPECT_TRUE(problems[0].startsWith(u"5|C 房号|“102/103” is no room number")) << problems[0].toStdString();
    EXPECT_TRUE(problems[1].startsWith(u"6|E 登记号|“138” is no telephone number"))
        << problems[1].toStdString();
    EXPECT_TRUE(problems[2].startsWith(u"4–6|A 楼栋|“1栋” was filled down from row 3"))
        << problems[2].toStdString();
    const QString summary = find<QLabel>("problemsSummary").text();
    EXPECT_TRUE(summary.contains(u"2 row")) << summary.toStdString();
    EXPECT_TRUE(summary.contains(u"3 added")) << summary.toStdString();
    EXPECT_FALSE(button("import_").isEnabled()) << "with bad rows only the other way is open";
    EXPECT_TRUE(rooms().isEmpty());

    press("importSkipping");
    EXPECT_EQ(rooms(),
              (QStringList{QStringLiteral("1-1-101"), QStringLiteral("1-1-102"), QStringLiteral("2-101")}));
    EXPECT_TRUE(banner().startsWith(u"Imported.")) << banner().toStdString();
    EXPECT_EQ(tab(), QStringLiteral("batchesTab"));
    auto& batches = find<QTableView>("batches");
    ASSERT_EQ(lines("batches").size(), 1);

    batches.setFocus();
    batches.selectRow(0);
    press("undo");
    EXPECT_EQ(rooms().size(), 3) << "asked first";
    auto* really = find<InlineMessage>("banner").findChild<QPushButton*>();
    ASSERT_NE(really, nullptr);
    really->setFocus();
    QTest::keyClick(really, Qt::Key_Space);
    settle();
    EXPECT_TRUE(rooms().isEmpty());
    EXPECT_EQ(find<InlineMessage>("banner").tone(), Tone::Success);
    EXPECT_TRUE(lines("batches")[0].endsWith(u"taken back"));
    EXPECT_FALSE(button("undo").isEnabled());
}

TEST_F(RosterImportPageTest, AFileThatIsNoneIsNamedAndTheLineKeepsThePath)
{
    open("PK nothing of the kind", "坏.xlsx");
    EXPECT_TRUE(banner().startsWith(u"坏.xlsx is damaged")) << banner().toStdString();
    EXPECT_TRUE(find<QLineEdit>("path").text().endsWith(QStringLiteral("坏.xlsx")));
    EXPECT_FALSE(button("import_").isEnabled());
}

TEST_F(RosterImportPageTest, EverythingHasRoomANameAndItsPlaceInTheTabOrder)
{
    open(roster);
    expectNothingClipped(window);
    expectAccessibleNames(window);
    expectTabOrderIsVisualOrder(window);
    press("check");
    expectNothingClipped(window);
    expectAccessibleNames(window);
}
