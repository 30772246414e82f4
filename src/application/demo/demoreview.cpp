// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demoreview.h"

#include <array>

namespace pd::demo {

namespace {

constexpr int started = 16 * 60 + 50; // minute of the day
constexpr int finished = 17 * 60 + 20;
constexpr int morning = 10 * 60;

constexpr std::array<const char16_t*, 4> words{u"已与业主约好时间", u"配件已订，到货即装", u"需再上门一次",
                                               u"安排在明天上午"};

} // namespace

ReviewStory reviewOfYesterday(const std::vector<OrderRow>& open, const QString& login,
                              const QString& supervisor, const Clock& clock)
{
    const Date yesterday = clock.today().plusDays(-1);
    const Timestamp end = clock.instant({yesterday, finished});
    ReviewStory story{DayReview{yesterday}, {}};
    story.review.startedAt = clock.instant({yesterday, started});
    story.review.startedBy = login;
    story.review.finishedAt = end;
    story.review.finishedBy = login;
    story.review.reportedTo = supervisor;
    story.review.counts.orders = static_cast<int>(open.size());
    for (const OrderRow& row : open) {
        if (!isUnfinished(row.order.state) || row.order.reportedAt >= story.review.startedAt) {
            continue;
        }
        const std::size_t turn = story.orders.size();
        OrderReview said;
        said.order = row.order.id;
        said.holder = row.technicianName.isEmpty() ? supervisor : row.technicianName;
        said.words = QString::fromUtf16(words.at(turn % words.size()));
        said.definiteAt = clock.instant({yesterday.plusDays(1), morning});
        said.informed = turn % 3 == 2 ? CustomerInformed::NotReached : CustomerInformed::Yes;
        said.at = story.review.startedAt.plusMinutes(static_cast<std::int64_t>(turn));
        said.actor = login;
        story.orders.push_back(std::move(said));
    }
    story.review.counts.unfinished = static_cast<int>(story.orders.size());
    return story;
}

} // namespace pd::demo
