// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps the sources readable, checked line by line.
#include "architecture/sources.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>

using namespace pd::test;

namespace {

QRegularExpression words(const char* pattern)
{
    return QRegularExpression(QLatin1String(pattern));
}

/// Hits of `pattern` in code, with comments left out.
std::string codeWith(const std::vector<Source>& sources, const char* pattern, const QStringList& except = {})
{
    const QRegularExpression wanted = words(pattern);
    return linesThat(sources, [&](const Source& source, const QString& line) {
        return !except.contains(source.path) &&
               wanted.match(line.section(QStringLiteral("//"), 0, 0)).hasMatch();
    });
}

} // namespace

TEST(Style, NoFileGrowsBeyondFourHundredLines)
{
    for (const Source& source : sourcesBelow(QStringLiteral("src"))) {
        EXPECT_LE(source.lines.size() - 1, 400) << source.path.toStdString();
    }
}

TEST(Style, EverySourceNamesItsLicence)
{
    std::vector<Source> sources;
    for (const auto& [folder, patterns] :
         {std::pair(QStringLiteral("src"), QStringList{QStringLiteral("*.cpp"), QStringLiteral("*.h")}),
          std::pair(QStringLiteral("tests"), QStringList{QStringLiteral("*.cpp"), QStringLiteral("*.h"),
                                                         QStringLiteral("CMakeLists.txt")}),
          std::pair(QStringLiteral("scripts"), QStringList{QStringLiteral("*")}),
          std::pair(QStringLiteral(".ci"), QStringList{QStringLiteral("run")}),
          std::pair(QStringLiteral("cmake"), QStringList{QStringLiteral("*")}),
          std::pair(QStringLiteral("resources/migrations"), QStringList{QStringLiteral("*.sql")})}) {
        const auto found = sourcesBelow(folder, patterns);
        EXPECT_FALSE(found.empty()) << folder.toStdString();
        sources.insert(sources.end(), found.begin(), found.end());
    }
    for (const Source& source : sources) {
        const QString top = source.lines.mid(0, 4).join(u'\n');
        EXPECT_TRUE(top.contains(QLatin1String("SPDX-FileCopyrightText: PropertyDesk contributors")) &&
                    top.contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")))
            << source.path.toStdString();
    }
}

TEST(Style, NothingIsLeftForLater)
{
    auto sources = sourcesBelow(QStringLiteral("src"));
    for (const auto& source : sourcesBelow(QStringLiteral("tests"))) {
        if (!source.path.startsWith(QLatin1String("tests/architecture/"))) {
            sources.push_back(source);
        }
    }
    const QRegularExpression later = words(R"(\b(TODO|FIXME|XXX|HACK)\b)");
    EXPECT_EQ(
        linesThat(sources, [&](const Source&, const QString& line) { return later.match(line).hasMatch(); }),
        "");
}

TEST(Style, NoFloatingPointOnAMoneyPath)
{
    std::vector<Source> money;
    for (const Source& source : sourcesBelow(QStringLiteral("src"))) {
        if (source.path.section(u'/', 2, 2) == QLatin1String("fees") ||
            source.path.startsWith(QLatin1String("src/base/money")) ||
            source.path.startsWith(QLatin1String("src/base/decimal"))) {
            money.push_back(source);
        }
    }
    ASSERT_FALSE(money.empty());
    EXPECT_EQ(codeWith(money, R"(\b(double|float|qreal|toDouble)\b)"), "");
}

TEST(Style, TheTimeComesFromTheClock)
{
    EXPECT_EQ(
        codeWith(
            sourcesBelow(QStringLiteral("src")),
            R"(currentDateTime|currentDate\(|currentTime\(|currentMSecsSinceEpoch|system_clock::now|\btime\(nullptr\))",
            {QStringLiteral("src/base/clock.cpp")}),
        "");
}

TEST(Style, TextsLiveInPresentationAndAbove)
{
    std::vector<Source> below;
    for (const char* layer : {"base", "domain", "storage", "application"}) {
        const auto found = sourcesBelow(QStringLiteral("src/") + QLatin1String(layer));
        below.insert(below.end(), found.begin(), found.end());
    }
    EXPECT_EQ(codeWith(below, R"(\btr\(|QCoreApplication::translate|QT_TR)"), "");
}

TEST(Style, SignalsAreConnectedByFunctionPointer)
{
    EXPECT_EQ(codeWith(sourcesBelow(QStringLiteral("src")), R"(\b(SIGNAL|SLOT)\()"), "");
}

TEST(Style, NoQtTestMacrosInsideGoogleTest)
{
    // They report to QtTest's own runner: a failing one passes here.
    std::vector<Source> tests;
    for (const auto& source : sourcesBelow(QStringLiteral("tests"))) {
        if (!source.path.startsWith(QLatin1String("tests/architecture/"))) {
            tests.push_back(source);
        }
    }
    EXPECT_EQ(codeWith(tests, R"(\bQ(VERIFY|COMPARE|TRY_\w+|SKIP|FAIL)2?\()"), "");
}

TEST(Migrations, LandedStepsNeverChange)
{
    QStringList actual;
    for (const Source& step :
         sourcesBelow(QStringLiteral("resources/migrations/sqlite"), {QStringLiteral("*.sql")})) {
        const QByteArray hash =
            QCryptographicHash::hash(readText(step.path).toUtf8(), QCryptographicHash::Sha256);
        actual << QString::fromLatin1(hash.toHex()) + QStringLiteral("  ") + step.path.section(u'/', -1);
    }
    // sha256sum's own form: (cd resources/migrations/sqlite && sha256sum *.sql) >
    // tests/architecture/migrations.sha256
    const QStringList recorded =
        readText(QStringLiteral("tests/architecture/migrations.sha256")).split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(actual.join(u'\n').toStdString(), recorded.join(u'\n').toStdString());
}
