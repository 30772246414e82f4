// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/looks.h"
#include "support/repairoffice.h"
#include "widgets/repairs/assignbar.h"
#include "widgets/repairs/boardlist.h"
#include "widgets/repairs/dispatchpage.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/chipbar.h"
#include "widgets/shell/inlinemessage.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace pd::test {

/// The dispatch board on screen; 李强 is lane 1, 赵刚 lane 2.
struct DispatchDesk : RepairOffice {
    DispatchDesk()
    {
        session.set(admin());
        QObject::connect(&page, &DispatchPage::orderRequested, &page,
                         [this](OrderId order) { opened.push_back(order); });
        QObject::connect(&page, &DispatchPage::printRequested, &page,
                         [this](const Date& date) { printed.push_back(date); });
        page.resize(smallestScreen);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        page.activated();
    }
    CurrentSession session;
    DispatchBoardController controller{desk, session, file().changes()};
    AssignmentDesk assignmentDesk{writes(), reads()};
    AssignmentController assignments{assignmentDesk, controller, session};
    ActionCatalog actions;
    DispatchPage page{controller, assignments, actions};
    std::vector<OrderId> opened;
    std::vector<Date> printed;

    template <class T>
    T& child(const char* name)
    {
        T* found = page.findChild<T*>(QString::fromLatin1(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string("no ") + name);
        }
        return *found;
    }
    BoardList& list(const char* name) { return child<BoardList>(name); }
    AssignBar& bar() { return child<AssignBar>("assignBar"); }
    InlineMessage& warning() { return *bar().findChild<InlineMessage*>(QStringLiteral("banner")); }
    QLineEdit& time() { return child<QLineEdit>("appointment"); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page.focusWidget(), key, modifiers);
    }
    void type(const QString& text)
    {
        time().selectAll();
        QTest::sendKeyEvent(QTest::Click, &time(), Qt::Key_unknown, text, Qt::NoModifier);
    }
    int inLane(int lane) { return controller.lanes()[static_cast<std::size_t>(lane - 1)].cards->rowCount(); }
};

} // namespace pd::test
