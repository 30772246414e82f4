// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/looks.h"
#include "support/repairoffice.h"
#include "widgets/repairs/faultkindspage.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/inlinemessage.h"

#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

using namespace pd;
using namespace pd::test;

namespace {

struct Kinds : RepairOffice {
    explicit Kinds(Permissions permissions = Permissions::all())
    {
        session.set(with(permissions));
        page.resize(1100, 720);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        page.activated();
    }
    FaultKindDesk kinds{writes(), reads()};
    CurrentSession session;
    FaultKindsController controller{kinds, session, file().changes()};
    ActionCatalog actions;
    FaultKindsPage page{controller, actions};

    template <class T>
    T& child(const char* name)
    {
        T* found = page.findChild<T*>(QString::fromLatin1(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string("no ") + name);
        }
        return *found;
    }
    QTreeView& list() { return child<QTreeView>("list"); }
    InlineMessage& banner() { return child<InlineMessage>("banner"); }
    QLineEdit& name() { return child<QLineEdit>("nameZh"); }
    QModelIndex group(int row) { return controller.model().index(row, 0); }
    QModelIndex kind(int groupRow, int row) { return controller.model().index(row, 0, group(groupRow)); }
    void typeInto(const char* field, const QString& text)
    {
        auto& edit = child<QLineEdit>(field);
        edit.setFocus();
        edit.selectAll();
        QTest::sendKeyEvent(QTest::Click, &edit, Qt::Key_unknown, text, Qt::NoModifier);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(page.focusWidget(), key, modifiers);
    }
};

} // namespace

TEST(FaultKindsPage, AddsAKindByKeysAndMovesItUp)
{
    Kinds office;
    const int before = office.controller.model().rowCount(office.group(0));
    office.list().setCurrentIndex(office.kind(0, 0));
    office.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(office.page.focusWidget(), &office.name());
    office.typeInto("nameZh", QStringLiteral("水锤"));
    office.typeInto("trade", QStringLiteral("水工"));
    office.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(office.banner().tone(), Tone::Success);
    ASSERT_EQ(office.controller.model().rowCount(office.group(0)), before + 1);
    EXPECT_EQ(office.list().currentIndex(), office.kind(0, before));
    office.list().setFocus();
    office.press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(office.controller.model().kind(office.kind(0, before - 1))->nameZh, QStringLiteral("水锤"));
    EXPECT_EQ(office.list().currentIndex(), office.kind(0, before - 1)) << "the mark goes along";
    office.press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(office.controller.model().kind(office.kind(0, before))->nameZh, QStringLiteral("水锤"));
}

TEST(FaultKindsPage, AddsAGroup)
{
    Kinds office;
    const int before = office.controller.model().rowCount();
    office.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    office.typeInto("nameZh", QStringLiteral("泳池"));
    office.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(office.controller.model().rowCount(), before + 1);
    EXPECT_EQ(office.list().currentIndex(), office.group(before));
}

TEST(FaultKindsPage, RefusesAtTheField)
{
    Kinds office;
    office.list().setCurrentIndex(office.kind(0, 0));
    const QString second = office.controller.model().kind(office.kind(0, 1))->nameZh;
    office.typeInto("nameZh", second);
    office.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(office.name().property("invalid").toBool()) << "there is one of that name";
    office.name().clear();
    office.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(office.name().property("invalid").toBool()) << "no name";
    EXPECT_EQ(office.page.focusWidget(), &office.name());
}

TEST(FaultKindsPage, DeactivatesAndShowsIt)
{
    Kinds office;
    office.list().setCurrentIndex(office.kind(0, 0));
    auto& active = office.child<QCheckBox>("active");
    active.setFocus();
    QTest::keyClick(&active, Qt::Key_Space);
    office.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(office.controller.model().kind(office.kind(0, 0))->active);
    EXPECT_FALSE(office.kind(0, 0).siblingAtColumn(FaultKindsModel::Use).data().toString().isEmpty());
}

TEST(FaultKindsPage, ConflictKeepsWhatWasTyped)
{
    Kinds office;
    office.list().setCurrentIndex(office.kind(0, 0));
    office.typeInto("nameEn", QStringLiteral("Typed here"));
    FaultKind other = *office.controller.model().kind(office.kind(0, 0));
    other.trade = QStringLiteral("瓦工");
    ASSERT_TRUE(office.kinds.change(TestOffice::admin(), other));
    office.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(office.banner().tone(), Tone::Danger);
    EXPECT_EQ(office.child<QLineEdit>("nameEn").text(), QStringLiteral("Typed here"));
    office.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(office.banner().tone(), Tone::Success) << "saving again is meant";
    EXPECT_EQ(office.controller.model().kind(office.kind(0, 0))->nameEn, QStringLiteral("Typed here"));
}

TEST(FaultKindsPage, KeepsTypedTextUntilItIsSavedOrDiscarded)
{
    Kinds office;
    office.list().setCurrentIndex(office.kind(0, 0));
    office.typeInto("nameZh", QStringLiteral("没存"));
    office.list().setCurrentIndex(office.kind(0, 1));
    EXPECT_EQ(office.name().text(), QStringLiteral("没存"));
    EXPECT_EQ(office.list().currentIndex(), office.kind(0, 0));
    EXPECT_EQ(office.banner().tone(), Tone::Warning);
    EXPECT_FALSE(office.page.canLeave());
    office.banner().findChild<QPushButton*>(QStringLiteral("messageAction"))->click();
    EXPECT_TRUE(office.page.canLeave());
    EXPECT_NE(office.name().text(), QStringLiteral("没存"));
}

TEST(FaultKindsPage, ChangesNothingWithoutTheRight)
{
    Kinds office({Permission::ViewOrders});
    EXPECT_GT(office.controller.model().rowCount(), 0);
    EXPECT_FALSE(office.name().isEnabled());
    EXPECT_FALSE(office.actions.action(QStringLiteral("faultKinds.newKind"))->isEnabled());
}

TEST(FaultKindsPage, LooksSoundInEverySize)
{
    Kinds office;
    expectNothingClipped(office.page);
    expectAccessibleNames(office.page);
    expectTabOrderIsVisualOrder(office.page);
    EXPECT_EQ(office.actions.shortcutProblems(), QStringList());
}
