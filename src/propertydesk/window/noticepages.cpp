// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/noticepages.h"

#include "propertydesk/window/feepages.h"
#include "widgets/fees/feespage.h"
#include "widgets/printing/fontmeasure.h"
#include "widgets/repairs/listpage.h"

namespace pd {

namespace {

ActionSpec spec(const char* id, const char* text, const char* keys, const char* icon)
{
    ActionSpec made{QString::fromLatin1(id), text};
    made.shortcuts = {QKeySequence(QString::fromLatin1(keys))};
    made.icon = QString::fromLatin1(icon);
    made.category = ActionCategory::Fees;
    return made;
}

enum Place { DeliverOne, DeliverListed, ChooseList, PrintListed, PrintChosen, PrintWorkList };

} // namespace

NoticePages::NoticePages(DeskFrame& frame, FeePages& fees)
    : m_frame(frame), m_desk(frame.office().file->writes(), frame.office().file->reads()),
      m_controller(m_desk, frame.office().registry, frame.office().session, frame.changes())
{
    using Controller = PaymentNoticeController;
    const std::vector<ListPageAction> actions{
        {spec("notices.deliver", QT_TRANSLATE_NOOP("Actions", "Record how it was told"), "Alt+R", "tick"),
         Controller::Deliver, true},
        {spec("notices.deliver-all", QT_TRANSLATE_NOOP("Actions", "Record for all listed"), "Alt+A", "tick"),
         Controller::DeliverAll, true},
        {spec("notices.choose", QT_TRANSLATE_NOOP("Actions", "Month and choice"), "Alt+M", "filter"),
         Controller::Choose, true},
        {spec("notices.print", QT_TRANSLATE_NOOP("Actions", "Print the notices listed"), "Ctrl+P", "print"),
         -1, true},
        {spec("notices.print-one", QT_TRANSLATE_NOOP("Actions", "Print this notice"), "Alt+P", "print"), -1,
         true},
        {spec("notices.work-list", QT_TRANSLATE_NOOP("Actions", "List for phone, fax and mail"), "Alt+L",
              "list"),
         -1, true},
        {spec("notices.announce", QT_TRANSLATE_NOOP("Actions", "Outside unit collects"), "Alt+O", "add"),
         Controller::Announce, true},
        {spec("notices.end-collection", QT_TRANSLATE_NOOP("Actions", "Take back an announcement"), "Alt+X",
              "remove"),
         Controller::EndCollection, true},
        {spec("notices.words", QT_TRANSLATE_NOOP("Actions", "Words on the notices"), "Alt+W", "edit"),
         Controller::Words, true},
    };
    m_page =
        new ListPage(m_controller,
                     {QStringLiteral("payment-notices"), QStringLiteral("document"),
                      [] { return tr("Notices"); }, [] { return tr("Nobody owes anything for this month"); },
                      [] { return tr("What posted bills leave open stands here, household by household."); },
                      static_cast<int>(ChooseList), Controller::Name},
                     actions, frame.actions());
    connect(m_page, &ListPage::requested, this, &NoticePages::requested);
    fees.page().addTab(m_page, QT_TRANSLATE_NOOP("Actions", "Payment notices"));
}

void NoticePages::requested(int place)
{
    if (place == PrintListed) {
        print(m_controller.roomsOnPaper());
    } else if (place == PrintChosen) {
        if (const HouseholdNotice* one = m_controller.chosenHousehold()) {
            print({one->room});
        }
    } else if (place == PrintWorkList) {
        const FontMeasure measure;
        const auto list = m_controller.workList(m_frame.office().paperHeading(), measure);
        if (list) {
            m_frame.preview(*list);
        } else {
            m_frame.window().bottomBar().say(
                tr("Nobody on this list is to be told by phone, fax or registered mail."));
        }
    }
}

void NoticePages::print(std::vector<RoomId> rooms)
{
    const FontMeasure measure;
    const auto paper = m_controller.paper(rooms, m_frame.office().paperHeading(), measure);
    if (!paper && paper.error().code == ErrorCode::NotFound) {
        m_frame.window().bottomBar().say(tr("Nobody on this list owes anything and is told on paper."));
        return;
    }
    if (!paper) {
        m_frame.say(paper.error());
        return;
    }
    const QString month = m_controller.month();
    const auto issue = [this, document = *paper]() -> Result<Document> {
        if (!m_frame.session().may(makeNotices.permission)) {
            return error(ErrorCode::NotPermitted, {}, {code(makeNotices.permission).toStdString()});
        }
        return document;
    };
    m_frame.preview(*paper, issue, [this, month, rooms = std::move(rooms)]() -> Result<void> {
        const auto made = m_desk.made(m_frame.session(), month, rooms);
        return made ? Result<void>() : Result<void>(made.error());
    });
}

} // namespace pd
