// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/outside/noticedocument.h"

#include "domain/registry/masking.h"
#include "presentation/documents/paperframe.h"
#include "presentation/outside/outsidetexts.h"
#include "presentation/repairs/ordertime.h"

namespace pd {

namespace {

constexpr double formWidth = 182;
constexpr double labelWidth = 24;
constexpr double halfValue = formWidth / 2 - labelWidth;
constexpr double wholeValue = formWidth - labelWidth;
constexpr double writingHeight = 24;

QString timeOrEmpty(const std::optional<Timestamp>& at, const Clock& clock)
{
    return at ? longTime(*at, clock) : QString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("　"));
}

QString boxes(const std::optional<bool>& answer)
{
    const QString yes = answer.value_or(false) ? QStringLiteral("☑") : QStringLiteral("□");
    const QString no = answer && !*answer ? QStringLiteral("☑") : QStringLiteral("□");
    return yes + QStringLiteral(" 满意　") + no + QStringLiteral(" 不满意");
}

class NoticeForm {
public:
    NoticeForm(const NoticeRow& row, const PaperHeading& heading, const Clock& clock,
               const TextMeasure& measure, const QRectF& printable, int printing)
        : m_row(row), m_notice(row.notice), m_clock(clock),
          m_flow(measure, paperFrame(printable, {QStringLiteral("保修维修通知单"),
                                                 row.notice.number,
                                                 heading.centre,
                                                 {},
                                                 longTime(clock.now(), clock),
                                                 heading.printedBy,
                                                 printing - 1}))
    {
    }

    std::vector<DocumentPage> pages()
    {
        addressed();
        matter();
        band(QStringLiteral("责任单位答复"));
        reply();
        band(QStringLiteral("维修及业主验收"));
        acceptance();
        return m_flow.finish();
    }

private:
    void pair(const QString& left, const QString& leftValue, const QString& right, const QString& rightValue)
    {
        m_flow.row(formRow({formLabel(left, labelWidth), formValue(leftValue, halfValue),
                            formLabel(right, labelWidth), formValue(rightValue, halfValue)}));
    }
    void whole(const QString& label, const QString& value, double height = 8, bool bold = false)
    {
        m_flow.row(formRow({formLabel(label, labelWidth), formValue(value, wholeValue, bold)}, height));
    }
    void band(const QString& title)
    {
        m_flow.gap(3);
        m_flow.row({{{formWidth, title, {10.5, true}}}, 7, RowRule::None});
    }

    void addressed()
    {
        m_flow.row(
            {{{formWidth, QStringLiteral("致：%1").arg(m_row.partyName), {12, true}}}, 9, RowRule::None});
        const QString words =
            m_notice.basis == NoticeBasis::Warranty
                ? QStringLiteral(
                      "以下项目在保修期内，请贵单位按保修责任安排维修，并于要求时间前答复我方。逾期未答复或"
                      "未按时维修的，我方将另行安排维修，费用由责任方承担。")
                : QStringLiteral(
                      "以下项目超出我方工程维修能力范围，请贵单位安排处理，并于要求时间前答复我方。");
        m_flow.row({{{formWidth, words, {10}}}, 12, RowRule::None});
        m_flow.gap(1);
    }
    void matter()
    {
        pair(QStringLiteral("服务单号"), m_row.orderNumber, QStringLiteral("报修时间"),
             longTime(m_row.reportedAt, m_clock));
        pair(QStringLiteral("维修地址"), m_row.place, QStringLiteral("联系人"),
             joined({m_row.reporterName, phone()}));
        pair(QStringLiteral("通知依据"), noticeBasisOnPaper(m_notice.basis), QStringLiteral("保修部位"),
             m_notice.part ? warrantyPartOnPaper(*m_notice.part) : QString());
        whole(QStringLiteral("维修内容"),
              joined({QStringLiteral("【%1】").arg(m_row.fault), m_notice.content}), writingHeight, true);
        pair(QStringLiteral("通知时间"), longTime(m_notice.sentAt, m_clock), QStringLiteral("通知方式"),
             joined({noticeChannelOnPaper(m_notice.channel), m_notice.recipient}));
        whole(QStringLiteral("要求答复"), longTime(m_notice.replyDue, m_clock) + QStringLiteral(" 前"), 8,
              true);
        putSignatures(m_flow, {QStringLiteral("通知人"), QStringLiteral("服务中心（章）")});
    }
    void reply()
    {
        whole(QStringLiteral("答复意见"), m_notice.reply, writingHeight);
        pair(QStringLiteral("答复时间"), timeOrEmpty(m_notice.repliedAt, m_clock), QStringLiteral("承诺完成"),
             timeOrEmpty(m_notice.promisedAt, m_clock));
        putSignatures(m_flow, {QStringLiteral("责任单位签字"), QStringLiteral("日期")});
    }
    void acceptance()
    {
        if (m_notice.replacement) {
            const QString who = m_row.crewName.isEmpty() ? QStringLiteral("本部维修人员") : m_row.crewName;
            pair(QStringLiteral("代为维修"), who, QStringLiteral("费用承担"), m_row.bearerName);
        }
        whole(QStringLiteral("维修结果"), m_notice.result, writingHeight);
        pair(QStringLiteral("完成时间"), timeOrEmpty(m_notice.doneAt, m_clock), QStringLiteral("验收时间"),
             timeOrEmpty(m_notice.inspectedAt, m_clock));
        whole(QStringLiteral("业主验收"), joined({boxes(m_notice.satisfied), m_notice.opinion}));
        putSignatures(m_flow, {QStringLiteral("业主签字"), QStringLiteral("日期")});
    }

    /// Whole for the unit that has to arrange its visit, until the owner has accepted the work.
    QString phone() const
    {
        return m_notice.inspectedAt ? maskedPhone(m_row.reporterPhone) : m_row.reporterPhone;
    }

    const NoticeRow& m_row;
    const OutsideNotice& m_notice;
    const Clock& m_clock;
    PageFlow m_flow;
};

} // namespace

Document noticeDocument(const NoticeRow& row, const PaperHeading& heading, const Clock& clock,
                        const TextMeasure& measure, int printing)
{
    Document document;
    document.kind = QStringLiteral("outside-notice");
    document.title = QStringLiteral("保修维修通知单 ") + row.notice.number;
    document.paper = paperA4();
    document.margins = QMarginsF(14, 14, 14, 10);
    document.watermark = heading.demo ? demoWatermark() : QString();
    document.pages = NoticeForm(row, heading, clock, measure, document.printable(), printing).pages();
    return document;
}

} // namespace pd
