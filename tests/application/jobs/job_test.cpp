// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/jobs/job.h"
#include "support/testoffice.h"

#include <QtTest/QTest>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

TEST(Job, GivesItsResultOnTheCallersThreadAndReportsProgress)
{
    TestOffice office;
    Job job(office.path(), office.clock);
    int lastDone = 0;
    QObject::connect(&job, &Job::progressed, [&](int done, int) { lastDone = done; });
    std::optional<int> result;
    const QThread* answeredOn = nullptr;
    job.start<int>(
        [](JobContext& context) -> Result<int> {
            for (int i = 1; i <= 10; ++i) {
                context.progress(i, 10);
            }
            return 42;
        },
        [&](const Result<int>& outcome) {
            result = outcome.value();
            answeredOn = QThread::currentThread();
        });
    ASSERT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, 5000));
    EXPECT_EQ(result, 42);
    EXPECT_EQ(answeredOn, QThread::currentThread());
    EXPECT_TRUE(QTest::qWaitFor([&] { return lastDone == 10; }, 5000));
    EXPECT_FALSE(job.running());
}

TEST(Job, StopsWhenCancelled)
{
    TestOffice office;
    Job job(office.path(), office.clock);
    std::optional<ErrorCode> code;
    job.start<int>(
        [](JobContext& context) -> Result<int> {
            while (!context.cancelled()) {
                QThread::yieldCurrentThread();
            }
            return error(ErrorCode::Cancelled);
        },
        [&](const Result<int>& outcome) { code = outcome.error().code; });
    job.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return code.has_value(); }, 5000));
    EXPECT_EQ(code, ErrorCode::Cancelled);
}

TEST(Job, SaysSoWhenTheFileIsGone)
{
    const FixedClock clock(morning());
    Job job(QStringLiteral("/nowhere/office.pdesk"), clock);
    std::optional<ErrorCode> code;
    job.start<int>([](JobContext&) -> Result<int> { return 1; },
                   [&](const Result<int>& outcome) { code = outcome.error().code; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return code.has_value(); }, 5000));
    EXPECT_EQ(code, ErrorCode::FolderNotFound);
}
