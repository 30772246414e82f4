// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/shell/initials.h"
#include "presentation/shell/palettesearch.h"
#include "support/patience.h"

#include <QtCore/QElapsedTimer>
#include <gtest/gtest.h>

namespace pd {

namespace {

PaletteEntry entry(const char* id, const char* chinese, const char* english, const char* keys = "")
{
    return {QString::fromUtf8(id),
            QString::fromUtf8(chinese),
            QString::fromUtf8(chinese),
            QString::fromUtf8(english),
            QString::fromUtf8(keys),
            {},
            true};
}

PaletteSearch desk()
{
    return PaletteSearch({entry("new", "新报修", "New repair", "F2 · Ctrl+N"),
                          entry("dispatch", "派工单汇总", "Dispatch list"),
                          entry("print", "打印派工单", "Print dispatch list", "Ctrl+P"),
                          entry("again", "重新打印", "Print again", "F12 · Ctrl+Shift+R"),
                          entry("lock", "锁定", "Lock the desk", "Ctrl+L")});
}

QStringList found(const PaletteSearch& search, const char* typed)
{
    QStringList ids;
    for (const qsizetype position : search.find(QString::fromUtf8(typed))) {
        ids << search.entries()[position].id;
    }
    return ids;
}

} // namespace

TEST(Initials, KnowTheLettersOfDeskWords)
{
    const std::pair<const char*, const char*> words[] = {
        {"报修", "bx"}, {"派工", "pg"}, {"设置", "sz"}, {"档案", "da"}, {"锁定", "sd"}, {"切换", "qh"},
        {"打印", "dy"}, {"业主", "yz"}, {"楼栋", "ld"}, {"房间", "fj"}, {"备份", "bf"}, {"帮助", "bz"},
        {"刷新", "sx"}, {"搜索", "ss"}, {"新建", "xj"}, {"导入", "dr"}, {"语言", "yy"}, {"主题", "zt"},
        {"密码", "mm"}, {"退出", "tc"}, {"安全", "aq"}, {"客户", "kh"}, {"那", "n"},    {"哦", "o"},
        {"二", "e"},    {"工程", "gc"}, {"危", "w"},    {"热", "r"}};
    for (const auto& [word, letters] : words) {
        EXPECT_EQ(initials(QString::fromUtf8(word)).join(QString()).toStdString(), letters) << word;
    }
}

TEST(Initials, KnowSecondReadings)
{
    const QStringList list = initials(QStringLiteral("重新打印"));
    EXPECT_TRUE(initialsContain(list, QStringLiteral("cxdy")));
    EXPECT_TRUE(initialsContain(list, QStringLiteral("zxdy")));
    EXPECT_TRUE(initialsContain(list, QStringLiteral("dy")));
    EXPECT_FALSE(initialsContain(list, QStringLiteral("cxdyy")));
    EXPECT_FALSE(initialsContain(list, QStringLiteral("cd")));
}

TEST(PaletteSearch, FindsByChineseInitialsEnglishAndKeys)
{
    const PaletteSearch search = desk();
    EXPECT_EQ(found(search, "报修"), QStringList{QStringLiteral("new")});
    EXPECT_EQ(found(search, "xbx"), QStringList{QStringLiteral("new")});
    EXPECT_EQ(found(search, "repair"), QStringList{QStringLiteral("new")});
    EXPECT_EQ(found(search, "ctrl+l"), QStringList{QStringLiteral("lock")});
    EXPECT_EQ(found(search, "F12"), QStringList{QStringLiteral("again")});
    EXPECT_EQ(found(search, "cxdy"), QStringList{QStringLiteral("again")});
    EXPECT_TRUE(found(search, "投诉").isEmpty());
}

TEST(PaletteSearch, PutsTheBetterMatchFirst)
{
    const PaletteSearch search = desk();
    EXPECT_EQ(found(search, "派工").first(), QStringLiteral("dispatch"));
    EXPECT_EQ(found(search, "print").first(), QStringLiteral("print"));
    EXPECT_EQ(found(search, "print again"), QStringList{QStringLiteral("again")});
    EXPECT_EQ(found(search, "").size(), 5);
    EXPECT_EQ(found(search, "prnlst"), QStringList{QStringLiteral("print")});
}

TEST(PaletteSearch, PutsWhatCannotBeDoneNowLast)
{
    PaletteEntry off = entry("off", "打印", "Print");
    off.enabled = false;
    const PaletteSearch search({off, entry("on", "打印收据", "Print receipt")});
    EXPECT_EQ(found(search, "打印"), (QStringList{QStringLiteral("on"), QStringLiteral("off")}));
}

TEST(PaletteSearch, AnswersWhileTyping)
{
    QList<PaletteEntry> many;
    for (int i = 0; i < 500; ++i) {
        many << entry("a", "打印派工单汇总与服务单", "Print the dispatch list of the day", "Ctrl+Shift+P");
    }
    QElapsedTimer timer;
    timer.start();
    const PaletteSearch search(many);
    EXPECT_EQ(search.find(QStringLiteral("dypgd")).size(), 500);
    EXPECT_LT(timer.elapsed(), 100 * pd::test::patience);
}

} // namespace pd
