// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/pinyin.h"
#include "support/patience.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QStringList>
#include <gtest/gtest.h>

#include <thread>
#include <vector>

using namespace pd;

namespace {

bool has(const QString& readings, const char* reading)
{
    return readings.split(u' ').contains(QString::fromLatin1(reading));
}

struct Surname {
    const char* name;
    const char* right;
    const char* common; ///< what the character is usually read as
};

class SurnameReading : public testing::TestWithParam<Surname> {};

TEST_P(SurnameReading, AllAreGiven)
{
    const QString readings = pinyin::namePinyin(QString::fromUtf8(GetParam().name));
    EXPECT_TRUE(has(readings, GetParam().right)) << GetParam().name << " " << readings.toStdString();
    EXPECT_TRUE(has(readings, GetParam().common)) << GetParam().name << " " << readings.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Hard, SurnameReading,
    testing::Values(Surname{"单明", "shanming", "danming"}, Surname{"曾明", "zengming", "cengming"},
                    Surname{"解明", "xieming", "jieming"}, Surname{"仇明", "qiuming", "chouming"},
                    Surname{"区明", "ouming", "quming"}, Surname{"查明", "zhaming", "chaming"},
                    Surname{"盖明", "geming", "gaiming"}, Surname{"任明", "renming", "renming"},
                    Surname{"朴明", "piaoming", "puming"}, Surname{"翟明", "zhaiming", "diming"},
                    Surname{"覃明", "qinming", "tanming"}, Surname{"缪明", "miaoming", "mouming"},
                    Surname{"乐明", "yueming", "leming"}, Surname{"种明", "chongming", "zhongming"},
                    Surname{"万俟明", "moqiming", "wanqiming"}, Surname{"尉迟明", "yuchiming", "weichiming"},
                    Surname{"郇明", "xunming", "huanming"}, Surname{"吕明", "lvming", "luming"}));

} // namespace

TEST(Pinyin, InitialsOfNamesHaveEveryReadingOfTheSurname)
{
    EXPECT_TRUE(has(pinyin::nameInitials(QStringLiteral("单小明")), "sxm"));
    EXPECT_TRUE(has(pinyin::nameInitials(QStringLiteral("单小明")), "dxm"));
    EXPECT_EQ(pinyin::nameInitials(QStringLiteral("张三")), QStringLiteral("zs"));
    EXPECT_EQ(pinyin::nameInitials(QStringLiteral("欧阳娜娜")), QStringLiteral("oynn"));
    EXPECT_EQ(pinyin::nameInitials(QStringLiteral("Tom Lee")), QStringLiteral("tl"));
    EXPECT_EQ(pinyin::nameInitials(QString()), QString());
    EXPECT_EQ(pinyin::nameInitials(QStringLiteral("·")), QString());
}

TEST(Pinyin, OtherTextsHaveTheCommonReading)
{
    EXPECT_EQ(pinyin::textInitials(QStringLiteral("水管漏水")), QStringLiteral("sgls"));
    EXPECT_EQ(pinyin::textPinyin(QStringLiteral("水管漏水")), QStringLiteral("shuiguanloushui"));
    EXPECT_EQ(pinyin::textInitials(QStringLiteral("单元门")), QStringLiteral("dym"));
    EXPECT_EQ(pinyin::textInitials(QStringLiteral("LED灯、插座")), QStringLiteral("ldcz"));
}

TEST(Pinyin, ResultsAreAsciiWhateverTheInput)
{
    for (char16_t c = 1; c < 0xFFFF; c = static_cast<char16_t>(c + 13)) {
        const QString text = QString(QChar(c)) + QStringLiteral("明");
        for (const QString& result :
             {pinyin::nameInitials(text), pinyin::namePinyin(text), pinyin::textInitials(text)}) {
            for (const QChar r : result) {
                ASSERT_TRUE(r.unicode() < 128) << text.toStdString();
            }
        }
    }
}

TEST(Pinyin, AHundredThousandNamesTakeUnderASecond)
{
    const QString surnames = QStringLiteral("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗单曾解仇区查盖");
    const QString given = QStringLiteral("伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂");
    pinyin::nameInitials(surnames + given);
    QElapsedTimer timer;
    timer.start();
    qsizetype letters = 0;
    for (qsizetype i = 0; i < 100'000; ++i) {
        const QString name =
            QString(surnames[i % surnames.size()]) + given[i % given.size()] + given[i / 7 % given.size()];
        letters += pinyin::nameInitials(name).size();
    }
    EXPECT_GE(letters, 300'000);
    // Five times the promise: an unoptimised build on a busy machine must not make this fail.
    EXPECT_LT(timer.elapsed(), 5'000 * test::patience);
}

TEST(Pinyin, MayBeAskedFromSeveralThreads)
{
    std::vector<std::thread> threads;
    std::vector<QString> results(8);
    for (std::size_t i = 0; i < results.size(); ++i) {
        threads.emplace_back([&results, i] {
            for (char16_t c = 0x4E00; c < 0x4F00; ++c) {
                results[i] += pinyin::nameInitials(QString(QChar(c)));
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    for (const QString& result : results) {
        EXPECT_EQ(result, results[0]);
    }
    EXPECT_FALSE(results[0].isEmpty());
}
