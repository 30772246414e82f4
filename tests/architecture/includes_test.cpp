// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The include table of docs/architecture.md: what the linker cannot see.
#include "architecture/sources.h"

#include <QtCore/QRegularExpression>

using namespace pd::test;

namespace {

const QStringList& tower()
{
    static const QStringList layers{QStringLiteral("base"),         QStringLiteral("domain"),
                                    QStringLiteral("storage"),      QStringLiteral("application"),
                                    QStringLiteral("presentation"), QStringLiteral("widgets"),
                                    QStringLiteral("propertydesk")};
    return layers;
}

QString captured(const QString& line, const char* pattern)
{
    const auto match = QRegularExpression(QLatin1String(pattern)).match(line);
    return match.hasMatch() ? match.captured(1) : QString();
}

QString ownInclude(const QString& line)
{
    return captured(line, R"re(^\s*#\s*include\s+"([^"]+)")re");
}

QString systemInclude(const QString& line)
{
    return captured(line, R"(^\s*#\s*include\s+<([^>]+)>)");
}

/// Qt modules that a file may include.
QStringList qtModules(const Source& source)
{
    const QString layer = source.layer();
    if (layer == QLatin1String("base")) {
        return {};
    }
    QStringList modules{QStringLiteral("QtCore")};
    if (source.path.startsWith(QLatin1String("src/storage/sql/"))) {
        modules << QStringLiteral("QtSql");
    }
    if (tower().indexOf(layer) >= tower().indexOf(QLatin1String("presentation"))) {
        modules << QStringLiteral("QtGui");
    }
    if (tower().indexOf(layer) >= tower().indexOf(QLatin1String("widgets"))) {
        modules << QStringLiteral("QtWidgets") << QStringLiteral("QtPrintSupport") << QStringLiteral("QtSvg");
    }
    return modules;
}

} // namespace

TEST(Architecture, EveryFileStandsOnAFloorOfTheTower)
{
    const auto sources = sourcesBelow(QStringLiteral("src"));
    ASSERT_GT(sources.size(), 50U);
    for (const Source& source : sources) {
        EXPECT_TRUE(tower().contains(source.layer())) << source.path.toStdString();
    }
}

TEST(Architecture, ALayerIncludesOnlyLayersBelowIt)
{
    EXPECT_EQ(linesThat(sourcesBelow(QStringLiteral("src")),
                        [](const Source& source, const QString& line) {
                            const QString include = ownInclude(line);
                            if (include.isEmpty()) {
                                return false;
                            }
                            const QString other = include.section(u'/', 0, 0);
                            if (!include.contains(u'/')) { // a form made by uic
                                return source.layer() != QLatin1String("widgets") ||
                                       !include.startsWith(QLatin1String("ui_"));
                            }
                            return !tower().contains(other) ||
                                   tower().indexOf(other) > tower().indexOf(source.layer());
                        }),
              "");
}

TEST(Architecture, PresentationAndWidgetsNeverIncludeStorage)
{
    EXPECT_EQ(linesThat(sourcesBelow(QStringLiteral("src")),
                        [](const Source& source, const QString& line) {
                            return (source.layer() == QLatin1String("presentation") ||
                                    source.layer() == QLatin1String("widgets")) &&
                                   ownInclude(line).startsWith(QLatin1String("storage/"));
                        }),
              "");
}

TEST(Architecture, QtModulesStayOnTheirFloors)
{
    EXPECT_EQ(linesThat(sourcesBelow(QStringLiteral("src")),
                        [](const Source& source, const QString& line) {
                            const QString include = systemInclude(line);
                            const bool qt = include.startsWith(QLatin1String("Qt")) ||
                                            (include.startsWith(u'Q') && !include.contains(u'.'));
                            return qt && !qtModules(source).contains(include.section(u'/', 0, 0));
                        }),
              "");
}

TEST(Architecture, DomainHoldsValuesOnly)
{
    const QRegularExpression forbidden(QStringLiteral(
        R"(<QtCore/QObject>|Q_OBJECT|Q_GADGET|\btr\(|QCoreApplication|::currentDate|system_clock::now)"));
    EXPECT_EQ(linesThat(sourcesBelow(QStringLiteral("src/domain")),
                        [&](const Source&, const QString& line) { return forbidden.match(line).hasMatch(); }),
              "");
}

TEST(Architecture, SqliteAndSpdlogAreSealed)
{
    EXPECT_EQ(linesThat(sourcesBelow(QStringLiteral("src")),
                        [](const Source& source, const QString& line) {
                            const QString include = systemInclude(line);
                            return (include == QLatin1String("sqlite3.h") &&
                                    source.layer() != QLatin1String("storage")) ||
                                   (include.startsWith(QLatin1String("spdlog/")) &&
                                    source.layer() != QLatin1String("propertydesk"));
                        }),
              "");
}

TEST(Architecture, NoVariantLeavesTheSqlFolder)
{
    EXPECT_EQ(linesThat(sourcesBelow(QStringLiteral("src/storage")),
                        [](const Source& source, const QString& line) {
                            return !source.path.startsWith(QLatin1String("src/storage/sql/")) &&
                                   line.contains(QLatin1String("QVariant"));
                        }),
              "");
}

TEST(Architecture, BaseIsSmallAndKnowsNoQt)
{
    EXPECT_LE(sourcesBelow(QStringLiteral("src/base"), {QStringLiteral("*.h")}).size(), 12U);
    EXPECT_EQ(linesThat(sourcesBelow(QStringLiteral("src/base")),
                        [](const Source&, const QString& line) {
                            return systemInclude(line).startsWith(u'Q') ||
                                   line.contains(QLatin1String("QString"));
                        }),
              "");
}
