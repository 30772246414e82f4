// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/logsetup.h"

#include "base/log.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <gtest/gtest.h>

using namespace pd;

TEST(Log, WritesOneUtcLinePerEventAndNoForgedOnes)
{
    QTemporaryDir folder;
    startLog(folder.path());
    log(LogLevel::Warning, "test.event", {{"what", "a\nb\x1b[0m\"\u202e"}});
    stopLog();
    log(LogLevel::Warning, "test.after");

    QFile file(folder.filePath(QStringLiteral("propertydesk.log")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_EQ(text.count(u'\n'), 1);
    EXPECT_TRUE(
        text.contains(QStringLiteral("test.event what=\"a\\u{000a}b\\u{001b}[0m\\u{0022}\\u{202e}\"")))
        << text.toStdString();
    EXPECT_EQ(text.at(10), u'T');
    EXPECT_EQ(text.at(23), u'Z');
}
