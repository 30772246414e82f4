// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/feepapers/receiptpaperform.h"

#include "application/currentsession.h"
#include "presentation/feepapers/receiptdocument.h"
#include "presentation/feepapers/receiptpapercontroller.h"
#include "support/looks.h"
#include "support/testoffice.h"
#include "widgets/printing/printservice.h"
#include "widgets/shell/inlinemessage.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

class ReceiptPaperFormTest : public testing::Test {
protected:
    ReceiptPaperFormTest()
    {
        session.set(TestOffice::admin());
        form.show();
    }
    template <class Widget>
    Widget* child(const char* name)
    {
        return form.findChild<Widget*>(QString::fromLatin1(name));
    }
    void choose(ReceiptFormat format)
    {
        auto* box = child<QComboBox>("format");
        box->setCurrentIndex(box->findData(code(format)));
        Q_EMIT box->activated(box->currentIndex());
    }

    TestOffice office;
    ReceiptPrintDesk desk{office.writes(), office.reads()};
    CurrentSession session;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("station.ini")), QSettings::IniFormat};
    PrintService printing{settings};
    ReceiptPaperController controller{desk, session, settings};
    ReceiptPaperForm form{controller, printing};
};

} // namespace

TEST_F(ReceiptPaperFormTest, C3_OffsetsAreKeptForEachPaper)
{
    choose(ReceiptFormat::ThirdForm);
    child<QRadioButton>("preprinted")->setChecked(true);
    child<QRadioButton>("carbon")->setChecked(true);
    child<QDoubleSpinBox>("right")->setValue(1.5);
    child<QDoubleSpinBox>("down")->setValue(-2.3);
    child<QPushButton>("save")->click();
    EXPECT_EQ(child<InlineMessage>("banner")->tone(), Tone::Success);
    EXPECT_EQ(controller.station(), (ReceiptStation{ReceiptFormat::ThirdForm, CopyMode::Carbon, true}));
    choose(ReceiptFormat::A5);
    EXPECT_DOUBLE_EQ(child<QDoubleSpinBox>("right")->value(), 0);
    choose(ReceiptFormat::ThirdForm);
    EXPECT_DOUBLE_EQ(child<QDoubleSpinBox>("down")->value(), -2.3);
}

TEST_F(ReceiptPaperFormTest, SeriesAndCopiesAreSavedAndRefusedInPlace)
{
    child<QLineEdit>("series")->setText(QStringLiteral("sk"));
    EXPECT_TRUE(child<QLabel>("next")->text().contains(QStringLiteral("SK-")));
    child<QLineEdit>("copies")->setText(QStringLiteral("存根（白）、客户"));
    child<QPushButton>("save")->click();
    EXPECT_EQ(controller.settings().series, QStringLiteral("SK"));
    EXPECT_EQ(controller.settings().copies.size(), 2U);
    child<QLineEdit>("copies")->clear();
    child<QPushButton>("save")->click();
    EXPECT_EQ(controller.settings().copies.size(), 2U);
}

TEST_F(ReceiptPaperFormTest, C3_TestSheetsAreOfThePaperThatIsChosen)
{
    std::vector<Document> sheets;
    QObject::connect(&form, &ReceiptPaperForm::testRequested,
                     [&](const Document& sheet) { sheets.push_back(sheet); });
    choose(ReceiptFormat::HalfForm);
    child<QPushButton>("calibrate")->click();
    child<QPushButton>("drift")->click();
    ASSERT_EQ(sheets.size(), 2U);
    EXPECT_EQ(sheets[0].kind, receiptPaperKind(ReceiptFormat::HalfForm));
    EXPECT_EQ(sheets[1].pages.size(), 5U);
}

TEST_F(ReceiptPaperFormTest, NothingIsClippedAndAllIsNamed)
{
    expectAccessibleNames(form);
    expectNothingClipped(form, {900, 640});
}
