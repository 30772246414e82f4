// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The user guide has the same sections in both languages, and one for every page of the program (F1).
#include "architecture/sources.h"

#include <QtCore/QRegularExpression>

using namespace pd::test;

namespace {

QStringList captured(const QString& text, const QString& pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        found << matches.next().captured(1);
    }
    return found;
}

QStringList sectionsOf(const QString& guide)
{
    return captured(readText(guide), QStringLiteral("^#.*\\{#([a-z0-9-]+)\\}$"));
}

} // namespace

TEST(Guides, HaveTheSameSectionsInBothLanguages)
{
    const QStringList chinese = sectionsOf(QStringLiteral("docs/user-guide.zh.md"));
    EXPECT_GT(chinese.size(), 10);
    EXPECT_EQ(chinese.join(u' ').toStdString(),
              sectionsOf(QStringLiteral("docs/user-guide.en.md")).join(u' ').toStdString());
}

TEST(Guides, ExplainEveryPage)
{
    const QStringList sections = sectionsOf(QStringLiteral("docs/user-guide.zh.md"));
    int pages = 0;
    for (const Source& source : sourcesBelow(QStringLiteral("src/widgets"), {QStringLiteral("*.h")})) {
        const QString id = QStringLiteral("QString id\\(\\) const override \\{ return "
                                          "QStringLiteral\\(\"([a-z-]+)\"\\)");
        for (const QString& page : captured(source.lines.join(u'\n'), id)) {
            ++pages;
            EXPECT_TRUE(sections.contains(page)) << source.path.toStdString() << ": " << page.toStdString();
        }
    }
    EXPECT_GT(pages, 2);
}

TEST(Guides, ChineseHasChinesePunctuation)
{
    static const QRegularExpression narrow(QStringLiteral("\\p{Han}[,;:?!()\"]|[,;?!()\"]\\p{Han}"));
    EXPECT_EQ(linesThat(sourcesBelow(QStringLiteral("docs"), {QStringLiteral("user-guide.zh.md")}),
                        [](const Source&, const QString& line) { return line.contains(narrow); }),
              "");
}
