// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// docs/rules.md: a rule that names a test names one that exists.
#include "architecture/sources.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace pd::test;

namespace {

/// "Suite.Name" and "Name" of every test in the sources.
QSet<QString> testNames()
{
    static const QRegularExpression test(
        QStringLiteral(R"(\b(?:TEST|TEST_F|TEST_P|TYPED_TEST)\(\s*(\w+)\s*,\s*(\w+)\s*\))"));
    QSet<QString> names;
    for (const Source& source : sourcesBelow(QStringLiteral("tests"))) {
        auto matches = test.globalMatch(source.lines.join(u'\n'));
        while (matches.hasNext()) {
            const auto match = matches.next();
            names << match.captured(2) << match.captured(1) + u'.' + match.captured(2);
        }
    }
    return names;
}

struct RuleRow {
    QString id;
    QString test;
    QString where;
};

/// Rows "| REP-71 | where | test |" of the map; the where column may be anything.
std::vector<RuleRow> ruleRows()
{
    static const QRegularExpression ruleId(QStringLiteral(R"(\b[A-Z]{3}-\d{2,3}\b)"));
    std::vector<RuleRow> rows;
    const QString path = QStringLiteral("docs/rules.md");
    const QStringList lines = readText(path).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split(u'|');
        if (cells.size() < 4 || !ruleId.match(cells[1]).hasMatch()) {
            continue;
        }
        rows.push_back(
            {cells[1].trimmed(), cells[cells.size() - 2], QStringLiteral("%1:%2").arg(path).arg(i + 1)});
    }
    return rows;
}

} // namespace

TEST(Rules, EveryMappedRuleNamesTestsThatExist)
{
    static const QRegularExpression name(QStringLiteral(R"(\b(?:[A-Za-z]\w*\.)?[A-Z]\w+\b)"));
    const QSet<QString> known = testNames();
    const auto rows = ruleRows();
    EXPECT_FALSE(rows.empty());
    for (const RuleRow& row : rows) {
        int named = 0;
        auto candidates = name.globalMatch(row.test);
        while (candidates.hasNext()) {
            QString test = candidates.next().captured(0);
            if (test.contains(u'.') && !known.contains(test)) {
                // "scenarios.Suite.Name" and the like carry the suite's folder in front.
                test = test.section(u'.', -2);
            }
            EXPECT_TRUE(known.contains(test)) << row.where.toStdString() << " " << row.id.toStdString()
                                              << ": no test " << test.toStdString();
            ++named;
        }
        EXPECT_GT(named, 0) << row.where.toStdString() << " " << row.id.toStdString() << " names no test";
    }
}
