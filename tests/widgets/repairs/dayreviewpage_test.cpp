// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/looks.h"
#include "support/repairoffice.h"
#include "widgets/repairs/dayreviewpage.h"
#include "widgets/shell/actions.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace pd;
using namespace pd::test;

namespace {

struct Evening : RepairOffice {
    void open()
    {
        session.set(admin());
        QObject::connect(&page, &DayReviewPage::printRequested, &page,
                         [this](const Date& date) { printed.push_back(date); });
        QObject::connect(&page, &DayReviewPage::leaveRequested, &page, [this] { ++left; });
        page.resize(smallestScreen);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        page.activated();
    }
    CurrentSession session;
    DayReviewDesk reviews{writes(), reads()};
    DraftStore draftStore{folder() + QStringLiteral("/drafts")};
    DraftDesk drafts{draftStore, clock};
    DayReviewController review{reviews, drafts, session, file().changes()};
    ActionCatalog actions;
    DayReviewPage page{review, actions};
    std::vector<Date> printed;
    int left = 0;

    template <class T>
    T& child(const char* name)
    {
        T* found = page.findChild<T*>(QString::fromLatin1(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string("no ") + name);
        }
        return *found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page.focusWidget(), key, modifiers);
    }
    void type(const QString& text)
    {
        QTest::sendKeyEvent(QTest::Click, page.focusWidget(), Qt::Key_unknown, text, Qt::NoModifier);
    }
    [[nodiscard]] bool atSummary()
    {
        return child<QStackedWidget>("steps").currentWidget()->objectName() == QStringLiteral("summaryPage");
    }
};

} // namespace

TEST(DayReviewPage, REP_20_TheWholeReviewIsDoneByKeysAndEndsInThePrint)
{
    Evening evening;
    evening.registeredOrder();
    evening.dispatchedOrder();
    evening.open();
    EXPECT_EQ(evening.child<QListWidget>("orders").count(), 2);
    EXPECT_EQ(evening.page.focusWidget(), &evening.child<QLineEdit>("holder"))
        << "nobody has it: who was asked?";
    EXPECT_FALSE(evening.child<QComboBox>("reason").isEnabled());
    evening.type(QStringLiteral("李主管"));
    evening.press(Qt::Key_Return);
    evening.type(QStringLiteral("t 9"));
    evening.press(Qt::Key_Return);
    evening.type(QStringLiteral("明早派人"));
    evening.press(Qt::Key_Return);
    EXPECT_EQ(evening.page.focusWidget(), &evening.child<QComboBox>("informed"));
    evening.press(Qt::Key_Down);
    evening.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(evening.review.reviewed(), 1);
    EXPECT_EQ(evening.child<QLineEdit>("holder").text(), QStringLiteral("李强"));
    EXPECT_EQ(evening.page.focusWidget(), &evening.child<QLineEdit>("promise"));
    evening.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(evening.review.reviewed(), 1) << "whether the customer knows is missing";
    EXPECT_EQ(evening.page.focusWidget(), &evening.child<QComboBox>("informed"));
    evening.press(Qt::Key_Down);
    evening.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(evening.atSummary());
    EXPECT_EQ(evening.page.focusWidget(), &evening.child<QLineEdit>("reportedTo"));
    evening.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(evening.review.finished()) << "to whom?";
    evening.type(QStringLiteral("李主管"));
    evening.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(evening.review.finished());
    EXPECT_EQ(evening.printed, std::vector{evening.clock.today()});
}

TEST(DayReviewPage, REP_20_MayBeLeftAndTakenUpAgain)
{
    Evening evening;
    evening.registeredOrder();
    evening.registeredOrder();
    evening.open();
    evening.type(QStringLiteral("李主管"));
    evening.press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(evening.review.current(), 1);
    evening.press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(evening.child<QLineEdit>("holder").text(), QStringLiteral("李主管")) << "what was typed waits";
    evening.press(Qt::Key_S, Qt::AltModifier);
    EXPECT_TRUE(evening.atSummary());
    EXPECT_FALSE(evening.child<QPushButton>("finish").isEnabled()) << "not before all are reviewed";
    evening.press(Qt::Key_S, Qt::AltModifier);
    EXPECT_FALSE(evening.atSummary());
    evening.press(Qt::Key_Escape);
    EXPECT_EQ(evening.left, 1);
    evening.page.activated();
    EXPECT_EQ(evening.child<QLineEdit>("holder").text(), QStringLiteral("李主管"));
}

TEST(DayReviewPage, ADayWithoutUnfinishedOrdersGoesStraightToTheSummary)
{
    Evening evening;
    evening.doneOrder();
    evening.open();
    EXPECT_TRUE(evening.atSummary());
    EXPECT_TRUE(evening.child<QPushButton>("finish").isEnabled());
}

TEST(DayReviewPage, LooksSoundInEverySize)
{
    Evening evening;
    evening.registeredOrder();
    evening.dispatchedOrder();
    evening.open();
    expectNothingClipped(evening.page);
    expectAccessibleNames(evening.page);
    expectTabOrderIsVisualOrder(evening.page);
    EXPECT_EQ(evening.actions.shortcutProblems(), QStringList());
}
