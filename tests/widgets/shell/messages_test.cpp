// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/errortext.h"
#include "widgets/shell/chipbar.h"
#include "widgets/shell/emptystate.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/inlinemessage.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <gtest/gtest.h>

namespace pd {

namespace {

std::function<QString()> words(const char* text)
{
    return [text] { return QString::fromUtf8(text); };
}

struct RoomForm : QWidget {
    RoomForm()
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(banner);
        auto* form = new QFormLayout;
        column->addLayout(form);
        room->setObjectName(QStringLiteral("room"));
        kind->setProperty("field", QStringLiteral("faultKind"));
        kind->addItems({QStringLiteral("水"), QStringLiteral("电")});
        form->addRow(QStringLiteral("Room"), room);
        form->addRow(QStringLiteral("Fault"), kind);
        show();
    }
    InlineMessage* banner = new InlineMessage(this);
    QLineEdit* room = new QLineEdit(this);
    QComboBox* kind = new QComboBox(this);
    FieldErrors errors{*this, *banner};

    [[nodiscard]] QStringList sentences() const
    {
        QStringList texts;
        for (const QLabel* label : findChildren<QLabel*>()) {
            if (label->property("role") == QStringLiteral("fieldError") && label->isVisible()) {
                texts << label->text();
            }
        }
        return texts;
    }
};

} // namespace

TEST(InlineMessage, SaysErrorsAndOffersAWayOut)
{
    InlineMessage message;
    EXPECT_FALSE(message.isVisible());
    int retried = 0;
    message.say(error(ErrorCode::StorageBusy));
    message.offer(words("Try again"), [&retried] { ++retried; });
    EXPECT_EQ(message.text(), errorText(error(ErrorCode::StorageBusy)));
    EXPECT_EQ(message.tone(), Tone::Danger);
    EXPECT_EQ(message.accessibleName(), message.text());
    QTest::mouseClick(message.findChild<QPushButton*>(QStringLiteral("messageAction")), Qt::LeftButton);
    EXPECT_EQ(retried, 1);
    message.say(Tone::Success, words("Saved"));
    EXPECT_TRUE(message.findChild<QPushButton*>(QStringLiteral("messageAction"))->isHidden());
    message.clear();
    EXPECT_TRUE(message.isHidden());
    EXPECT_FALSE(message.saysSomething());
}

TEST(InlineMessage, ShowsMarkupAsText)
{
    InlineMessage message;
    message.say(Tone::Info, words("<b>3-2-1201</b>"));
    for (const QLabel* label : message.findChildren<QLabel*>()) {
        if (!label->text().isEmpty()) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
        }
    }
}

TEST(EmptyState, OffersTheActionAndFollowsIt)
{
    QAction action(QStringLiteral("New repair"), nullptr);
    int triggered = 0;
    QObject::connect(&action, &QAction::triggered, &action, [&triggered] { ++triggered; });
    EmptyState empty;
    empty.explain(QStringLiteral("empty"), words("No orders"), words("Nothing was reported today."), &action);
    empty.show();
    auto* button = empty.findChild<QPushButton*>();
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(triggered, 1);
    action.setEnabled(false);
    EXPECT_FALSE(button->isEnabled());
}

TEST(ChipBar, IsOneTabStopWithArrowsAndSpace)
{
    ChipBar bar;
    bar.add(QStringLiteral("new"), words("Unassigned"))->setCount(3);
    bar.add(QStringLiteral("out"), words("Dispatched"));
    bar.add(QStringLiteral("late"), words("Over 24 h"));
    QStringList checked;
    QObject::connect(&bar, &ChipBar::checkedChanged, &bar,
                     [&checked](const QStringList& ids) { checked = ids; });
    bar.show();
    QApplication::setActiveWindow(&bar);
    bar.chip(QStringLiteral("new"))->setFocus();
    QTest::keyClick(bar.focusWidget(), Qt::Key_Space);
    QTest::keyClick(bar.focusWidget(), Qt::Key_Right);
    QTest::keyClick(bar.focusWidget(), Qt::Key_Right);
    QTest::keyClick(bar.focusWidget(), Qt::Key_Right);
    EXPECT_EQ(bar.focusWidget(), bar.chip(QStringLiteral("late")));
    QTest::keyClick(bar.focusWidget(), Qt::Key_Space);
    EXPECT_EQ(checked, (QStringList{QStringLiteral("new"), QStringLiteral("late")}));
    EXPECT_EQ(bar.chip(QStringLiteral("new"))->focusPolicy(), Qt::ClickFocus);
    EXPECT_EQ(bar.chip(QStringLiteral("late"))->focusPolicy(), Qt::StrongFocus);
    EXPECT_TRUE(bar.chip(QStringLiteral("new"))->text().endsWith(u'3'));
    QTest::keyClick(bar.focusWidget(), Qt::Key_Home);
    EXPECT_EQ(bar.focusWidget(), bar.chip(QStringLiteral("new")));
}

TEST(ChipBar, RemovesARemovableChipByKey)
{
    ChipBar bar;
    bar.add(QStringLiteral("all"), words("All"));
    Chip* building = bar.add(QStringLiteral("building"), words("Building 3"));
    building->setRemovable(true);
    building->setChecked(true);
    QString removed;
    QObject::connect(&bar, &ChipBar::removed, &bar, [&removed](const QString& id) { removed = id; });
    bar.show();
    QTest::keyClick(bar.chip(QStringLiteral("all")), Qt::Key_Delete);
    EXPECT_TRUE(removed.isEmpty());
    QTest::keyClick(building, Qt::Key_Delete);
    EXPECT_EQ(removed, QStringLiteral("building"));
    EXPECT_EQ(bar.chip(QStringLiteral("building")), nullptr);
    EXPECT_TRUE(bar.checked().isEmpty());
}

TEST(ChipBar, KeepsOneChoiceWhereOnlyOneIsAllowed)
{
    ChipBar bar(nullptr, ChipBar::Choice::AtMostOne);
    bar.add(QStringLiteral("today"), words("Today"));
    bar.add(QStringLiteral("tomorrow"), words("Tomorrow"));
    bar.chip(QStringLiteral("today"))->click();
    bar.chip(QStringLiteral("tomorrow"))->click();
    EXPECT_EQ(bar.checked(), QStringList{QStringLiteral("tomorrow")});
}

TEST(FieldErrors, StandUnderTheInputTheyName)
{
    RoomForm form;
    QApplication::setActiveWindow(&form);
    const Error missing = error(ErrorCode::Required, "room");
    const Error unknown = error(ErrorCode::UnknownChoice, "faultKind");
    form.errors.show({missing, unknown});
    EXPECT_EQ(form.sentences(), (QStringList{errorText(missing), errorText(unknown)}));
    EXPECT_EQ(form.focusWidget(), form.room);
    EXPECT_TRUE(form.room->property("invalid").toBool());
    EXPECT_EQ(form.room->accessibleDescription(), errorText(missing));
    EXPECT_TRUE(form.banner->isHidden());
}

TEST(FieldErrors, VanishWithTheFirstChange)
{
    RoomForm form;
    form.errors.show({error(ErrorCode::Required, "room"), error(ErrorCode::UnknownChoice, "faultKind")});
    QTest::keyClicks(form.room, QStringLiteral("3"));
    EXPECT_EQ(form.sentences().size(), 1);
    EXPECT_FALSE(form.room->property("invalid").toBool());
    form.kind->setCurrentIndex(1);
    EXPECT_TRUE(form.sentences().isEmpty());
    EXPECT_TRUE(form.errors.empty());
}

TEST(FieldErrors, UseTheBannerForTheRest)
{
    RoomForm form;
    form.errors.show(error(ErrorCode::Conflict));
    EXPECT_EQ(form.banner->text(), errorText(error(ErrorCode::Conflict)));
    form.errors.show(error(ErrorCode::Required, "phone"));
    EXPECT_EQ(form.banner->text(), errorText(error(ErrorCode::Required, "phone")));
    form.errors.show(error(ErrorCode::Required, "room"));
    EXPECT_TRUE(form.banner->isHidden());
    form.errors.clear();
    EXPECT_TRUE(form.sentences().isEmpty());
}

} // namespace pd
