// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/slipsettingsform.h"

#include "application/currentsession.h"
#include "application/office/officedesk.h"
#include "presentation/repairs/slipsettingscontroller.h"
#include "support/looks.h"
#include "support/testoffice.h"
#include "widgets/shell/inlinemessage.h"

#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

class SlipSettings : public testing::Test {
protected:
    SlipSettings()
    {
        session.set(TestOffice::admin());
        OfficeSettings named;
        named.name = QStringLiteral("富成花园");
        EXPECT_TRUE(desk.change(session.session(), {}, named));
        form.show();
    }
    template <class Widget>
    Widget* child(const char* name)
    {
        return form.findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] SlipCopies stored() { return desk.settings()->slips; }

    TestOffice office;
    OfficeDesk desk{office.writes(), office.reads()};
    CurrentSession session;
    SlipSettingsController controller{desk, session};
    SlipSettingsForm form{controller};
};

} // namespace

TEST_F(SlipSettings, REP_30_TheChosenCopiesAreStored)
{
    auto* save = child<QPushButton>("save");
    EXPECT_FALSE(save->isEnabled()) << "nothing to save yet";
    EXPECT_TRUE(child<QCheckBox>("finance")->isChecked());
    QTest::keyClick(child<QCheckBox>("finance"), Qt::Key_Space);
    EXPECT_TRUE(child<QLabel>("summary")->text().contains(u'3'));
    QTest::keyClick(save, Qt::Key_Space);
    EXPECT_EQ(stored().printed,
              (std::set{SlipCopy::CustomerService, SlipCopy::Customer, SlipCopy::Servicing}));
    EXPECT_EQ(child<InlineMessage>("banner")->tone(), Tone::Success);
    EXPECT_FALSE(save->isEnabled());
}

TEST_F(SlipSettings, CarbonPaperNeedsNoCopiesAndKeepsTheTicks)
{
    child<QRadioButton>("carbon")->click();
    EXPECT_FALSE(child<QCheckBox>("finance")->isEnabled());
    child<QPushButton>("save")->click();
    EXPECT_EQ(stored().paper, SlipPaper::Carbon);
    EXPECT_EQ(stored().printed.size(), 4U);
    child<QRadioButton>("plain")->click();
    EXPECT_TRUE(child<QCheckBox>("finance")->isEnabled());
    EXPECT_TRUE(child<QCheckBox>("finance")->isChecked());
}

TEST_F(SlipSettings, NoCopyAtAllIsRefused)
{
    for (const char* box : {"customerService", "finance", "customer", "servicing"}) {
        child<QCheckBox>(box)->setChecked(false);
    }
    child<QPushButton>("save")->click();
    EXPECT_EQ(child<InlineMessage>("banner")->tone(), Tone::Danger);
    EXPECT_EQ(stored(), SlipCopies());
    EXPECT_FALSE(child<QCheckBox>("finance")->isChecked()) << "what was ticked stays";
}

TEST_F(SlipSettings, WithoutTheRightNothingIsStored)
{
    session.set(TestOffice::with({Permission::LogIn}));
    child<QRadioButton>("carbon")->click();
    child<QPushButton>("save")->click();
    EXPECT_EQ(child<InlineMessage>("banner")->tone(), Tone::Danger);
    EXPECT_EQ(stored(), SlipCopies());
    EXPECT_TRUE(child<QRadioButton>("carbon")->isChecked());
}

TEST_F(SlipSettings, ShowsWhatAnotherDeskStoredWhenItComesOnScreen)
{
    form.hide();
    ASSERT_TRUE(desk.amend(TestOffice::admin(),
                           [](OfficeSettings& settings) { settings.slips.paper = SlipPaper::Carbon; }));
    form.show();
    EXPECT_TRUE(child<QRadioButton>("carbon")->isChecked());
}

TEST_F(SlipSettings, CanBeUsedByKeys)
{
    form.resize(900, 600);
    expectAccessibleNames(form);
    expectTabOrderIsVisualOrder(form);
    expectNothingClipped(form);
}
