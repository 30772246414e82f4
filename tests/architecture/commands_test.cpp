// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the program: in the catalogue, with a right, a text, and refused without that right.
#include "application/command.h"
#include "architecture/sources.h"
#include "presentation/commandtext.h"
#include "storage/auditlog.h"
#include "support/testoffice.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace pd;
using namespace pd::test;

namespace {

Permissions allBut(Permission missing)
{
    Permissions result;
    for (const Permission permission : allPermissions()) {
        if (permission != missing) {
            result |= Permissions{permission};
        }
    }
    return result;
}

QString idOf(const Command& command)
{
    return QString::fromLatin1(command.id);
}

} // namespace

TEST(Commands, HaveUniqueWellFormedIdsAndAKnownPermission)
{
    static const QRegularExpression form(QStringLiteral(R"(^[a-z]+\.[a-z]+(-[a-z]+)*$)"));
    const auto commands = allCommands();
    ASSERT_FALSE(commands.empty());
    QSet<QString> seen;
    for (const Command& command : commands) {
        EXPECT_TRUE(form.match(idOf(command)).hasMatch()) << command.id;
        EXPECT_FALSE(seen.contains(idOf(command))) << command.id << " twice";
        seen << idOf(command);
        EXPECT_TRUE(std::ranges::find(allPermissions(), command.permission) != allPermissions().end())
            << command.id;
    }
}

TEST(Commands, EveryCommandInTheSourcesIsInTheCatalogue)
{
    static const QRegularExpression definition(QStringLiteral(R"re(\bCommand\s+\w+\s*\{\s*"([^"]+)")re"));
    QSet<QString> catalogue;
    for (const Command& command : allCommands()) {
        catalogue << idOf(command);
    }
    QSet<QString> defined;
    std::string missing;
    for (const Source& source : sourcesBelow(QStringLiteral("src"))) {
        auto matches = definition.globalMatch(source.lines.join(u'\n'));
        while (matches.hasNext()) {
            const QString id = matches.next().captured(1);
            if (!catalogue.contains(id)) {
                missing += id.toStdString() + " in " + source.path.toStdString() + "\n";
            }
            defined << id;
        }
    }
    EXPECT_EQ(missing, "");
    EXPECT_TRUE((catalogue - defined).isEmpty()) << "made other than as a constant";
}

TEST(Commands, EachHasATextOfItsOwn)
{
    QSet<QString> texts;
    for (const Command& command : allCommands()) {
        const QString text = commandText(idOf(command));
        EXPECT_FALSE(text.isEmpty()) << command.id;
        EXPECT_NE(text, idOf(command)) << command.id << " has no text";
        EXPECT_FALSE(texts.contains(text)) << command.id << " shares its text";
        texts << text;
    }
    EXPECT_EQ(commandText(QStringLiteral("older.command")), QStringLiteral("older.command"))
        << "an id from an older file is shown as it is";
}

TEST(Commands, EachIsRefusedByTheGateWithoutItsRight)
{
    TestOffice office;
    for (const Command& command : allCommands()) {
        bool ran = false;
        const auto body = [&](UnitOfWork& unit) -> Result<void> {
            ran = true;
            unit.audit(QStringLiteral("test"), {}, {});
            return {};
        };
        const auto refused = office.writes().run(TestOffice::with(allBut(command.permission)), command, body);
        ASSERT_FALSE(refused) << command.id;
        EXPECT_EQ(refused.error(),
                  error(ErrorCode::NotPermitted, {}, {code(command.permission).toStdString()}))
            << command.id;
        EXPECT_FALSE(ran) << command.id;
        EXPECT_TRUE(office.writes().run(TestOffice::with({command.permission}), command, body)) << command.id;
        EXPECT_TRUE(ran) << command.id;
    }
    Connection connection(office.path(), Connection::Mode::ReadOnly);
    EXPECT_TRUE(AuditLog(connection).verify().sound());
}
