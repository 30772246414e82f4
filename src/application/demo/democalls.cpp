// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/democalls.h"

#include <algorithm>
#include <array>

namespace pd::demo {

namespace {

struct Saying {
    CallCategory category;
    const char16_t* reason;
    const char16_t* answer;
    const char16_t* receiver; ///< empty: answered at once
};

using enum CallCategory;

constexpr std::array sayings{
    Saying{Inquiry, u"询问物业费可否用微信缴纳", u"前台可扫码缴费，当场开收据", u""},
    Saying{Inquiry, u"询问装修申请要带哪些材料", u"房产证复印件、装修图纸、施工队资质，到前台办理", u""},
    Saying{Inquiry, u"询问周末服务中心几点上班", u"周六周日 9:00 至 17:30", u""},
    Saying{Inquiry, u"询问停水到什么时候恢复", u"自来水公司检修，预计 18:00 前恢复", u""},
    Saying{Inquiry, u"询问地库车位出租价格", u"每月 450 元，需带行驶证登记", u""},
    Saying{Inquiry, u"询问快递柜取件码过期怎么办", u"联系快递员重新投放，电话已告知", u""},
    Saying{Inquiry, u"询问门禁卡丢了怎么补办", u"带身份证到前台，工本费 20 元，当天可取", u""},
    Saying{Inquiry, u"询问上月水费为什么多", u"已请抄表员复核，答复：地漏补水阀未关", u"工程部"},
    Saying{Need, u"建议单元门口加装雨棚", u"已记录，报经理研究", u"陈华经理"},
    Saying{Need, u"希望把楼下儿童滑梯修一修", u"已转工程部，本周内处理", u"工程部"},
    Saying{Need, u"老人行动不便，希望代收一个快递", u"管家已代收，晚上送上门", u"周敏"},
    Saying{Need, u"建议地库增加指示牌", u"已记录，纳入下季度计划", u"陈华经理"},
    Saying{Complaint, u"楼上装修超时施工，影响休息", u"秩序员已上门制止，装修公司书面保证", u"秩序部"},
    Saying{Complaint, u"楼道堆放杂物，有异味", u"保洁已清理，已通知该户", u"环境部"},
    Saying{Complaint, u"地库车位被别的车占用", u"已联系车主移车", u"秩序部"},
    Saying{Complaint, u"保洁上午没有打扫电梯厅", u"主管已安排补扫并致歉", u"环境部"},
    Saying{Other, u"转告业主：亲友周日来访，请放行", u"已通知东门岗", u"秩序部"},
    Saying{Other, u"表扬维修师傅上门快、收拾干净", u"已转告并感谢", u"李明"},
    Saying{Other, u"推销电话，已谢绝", u"已谢绝", u""},
    Saying{Other, u"询问邻居王先生电话", u"不便提供，已代为转告请其回电", u""},
};

struct OpenCall {
    int minutesAgo;
    CallCategory category;
    const char16_t* reason;
    const char16_t* receiver;
    int promisedIn; ///< minutes from now; 0: nothing promised
    bool visitor;   ///< of the person who looks at the demo
};

constexpr std::array openCalls{
    OpenCall{195, Inquiry, u"询问产权证办理进度，档案要查", u"档案室", -25, true},
    OpenCall{150, Complaint, u"楼下餐馆油烟飘进窗户，已是第二次来电", u"陈华经理", 90, false},
    OpenCall{110, Need, u"想把两个车位换到相邻位置", u"秩序部", 45, true},
    OpenCall{70, Complaint, u"电梯里小广告一直没人清理", u"环境部", 0, false},
    OpenCall{35, Inquiry, u"询问供暖开始时间和缴费标准", u"", 150, true},
    OpenCall{12, Other, u"客户来访，请管家回电", u"周敏", 0, true},
};

class Story {
public:
    Story(const CallSources& sources, const Clock& clock, Random& random)
        : m_sources(sources), m_clock(clock), m_random(random)
    {
        for (const auto& [login, id] : sources.clerks) {
            m_logins.push_back(login);
        }
    }

    PastCall ofOrder(const ServiceOrder& order) const
    {
        PastCall past;
        Call& call = past.call;
        call.state = CallState::Done;
        call.intake.category = CallCategory::Need;
        call.intake.room = order.intake.room;
        call.intake.place = order.intake.place;
        call.intake.caller = order.intake.reporter;
        call.intake.callerName = order.intake.reporterName;
        call.intake.callerPhone = order.intake.reporterPhone;
        call.intake.reason = order.intake.content.isEmpty() ? order.intake.place : order.intake.content;
        call.order = order.id;
        takenBy(call, order.createdBy);
        call.takenAt = order.reportedAt;
        call.doneAt = order.reportedAt;
        past.events.push_back(takenEvent(call));
        return past;
    }

    PastCall answered(Timestamp at)
    {
        const Saying& said =
            sayings.at(static_cast<std::size_t>(pick(m_random, static_cast<int>(sayings.size()))));
        CallIntake intake = from(caller());
        intake.category = said.category;
        intake.channel = chance(m_random, 80)   ? CallChannel::Phone
                         : chance(m_random, 85) ? CallChannel::Visit
                                                : CallChannel::Letter;
        intake.reason = QString::fromUtf16(said.reason);
        intake.answer = QString::fromUtf16(said.answer);
        intake.receiver = QString::fromUtf16(said.receiver);
        const QString login = clerk();
        if (intake.receiver.isEmpty()) {
            return played(taken(intake, true, std::nullopt, entering(at, login)));
        }
        const QString answer = intake.answer;
        intake.answer.clear();
        intake.promisedAt = at.plusMinutes(30 + 15 * pick(m_random, 12));
        PastCall past = played(taken(intake, false, std::nullopt, entering(at, login)));
        const Timestamp back = at.plusMinutes(25 + 15 * pick(m_random, 10));
        if (back <= m_clock.now()) {
            add(past, calledBack(past.call, {std::nullopt, answer}, entering(back, login)));
        }
        return past;
    }

    PastCall open(const OpenCall& kind)
    {
        const Timestamp at = m_clock.now().plusMinutes(-kind.minutesAgo);
        CallIntake intake = from(caller());
        intake.category = kind.category;
        intake.reason = QString::fromUtf16(kind.reason);
        intake.receiver = QString::fromUtf16(kind.receiver);
        if (kind.promisedIn != 0) {
            intake.promisedAt = m_clock.now().plusMinutes(kind.promisedIn);
        }
        return played(taken(intake, false, std::nullopt,
                            entering(at, kind.visitor ? m_sources.visitorLogin : clerk())));
    }

private:
    [[nodiscard]] std::optional<StaffId> idOf(const QString& login) const
    {
        const auto found = m_sources.clerks.find(login);
        return login == m_sources.visitorLogin   ? std::optional(m_sources.visitor)
               : found == m_sources.clerks.end() ? std::nullopt
                                                 : std::optional(found->second);
    }
    [[nodiscard]] CallEntering entering(Timestamp at, const QString& login) const
    {
        return {at, login, idOf(login)};
    }
    void takenBy(Call& call, const QString& login) const
    {
        call.taker = idOf(login);
        call.responsible = call.taker;
        call.takenBy = login;
    }
    static CallEvent takenEvent(const Call& call)
    {
        CallEvent event;
        event.at = call.takenAt;
        event.actor = call.takenBy;
        event.to = call.state;
        return event;
    }
    static PastCall played(const Result<CallStep>& step)
    {
        PastCall past;
        add(past, step);
        return past;
    }
    static void add(PastCall& past, const Result<CallStep>& step)
    {
        if (step) {
            past.call = step->call;
            past.events.push_back(step->event);
        }
    }
    const Caller& caller()
    {
        return m_sources.callers.at(
            static_cast<std::size_t>(pick(m_random, static_cast<int>(m_sources.callers.size()))));
    }
    static CallIntake from(const Caller& caller)
    {
        CallIntake intake;
        intake.room = caller.room;
        intake.place = caller.code;
        intake.caller = caller.person;
        intake.callerName = caller.name.isEmpty() ? QStringLiteral("住户") : caller.name;
        intake.callerPhone = caller.phone.isEmpty() ? QStringLiteral("13800138000") : caller.phone;
        return intake;
    }
    QString clerk() { return m_logins.at(pick(m_random, static_cast<int>(m_logins.size()))); }

    const CallSources& m_sources;
    const Clock& m_clock;
    Random& m_random;
    QStringList m_logins;
};

} // namespace

std::vector<PastCall> callStory(const CallSources& sources, const Clock& clock, Random& random)
{
    constexpr int openHours = 4; // before now: what is open then is told above
    constexpr int days = 90;
    Story story(sources, clock, random);
    std::vector<PastCall> calls;
    calls.reserve(sources.orders.size());
    for (const ServiceOrder& order : sources.orders) {
        calls.push_back(story.ofOrder(order));
    }
    const Date today = clock.today();
    for (int day = days; day >= 0; --day) {
        for (int i = 3 + pick(random, 6); i > 0; --i) {
            const Timestamp at = clock.instant({today.plusDays(-day), 9 * 60 + pick(random, 510)});
            if (at.plusMinutes(openHours * 60) < clock.now()) {
                calls.push_back(story.answered(at));
            }
        }
    }
    for (const OpenCall& kind : openCalls) {
        calls.push_back(story.open(kind));
    }
    std::ranges::stable_sort(calls, {}, [](const PastCall& past) { return past.call.takenAt; });
    return calls;
}

} // namespace pd::demo
