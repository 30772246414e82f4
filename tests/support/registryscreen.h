// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/drafts/draftdesk.h"
#include "application/registry/registrydesk.h"
#include "presentation/registry/registrysearchsource.h"
#include "support/patience.h"
#include "support/testoffice.h"
#include "widgets/registry/registrypage.h"
#include "widgets/shell/actions.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedWidget>
#include <gtest/gtest.h>

namespace pd::test {

/// The registry page on an office of its own, driven by keys.
class RegistryScreen : public testing::Test {
protected:
    RegistryScreen()
    {
        session.set(TestOffice::admin());
        window.resize(1'366, 768);
        (new QVBoxLayout(&window))->addWidget(&page);
    }

    template <class Condition>
    static bool eventually(Condition reached, int ms = 5'000)
    {
        return QTest::qWaitFor(reached, ms * patience);
    }
    void show()
    {
        window.show();
        window.activateWindow();
        page.activated();
        QApplication::processEvents();
    }
    static void type(const QString& text)
    {
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, text, Qt::NoModifier);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// The form in the side panel; both forms have a field "note".
    QWidget* form() { return page.findChild<QStackedWidget*>(QStringLiteral("panel"))->currentWidget(); }
    void typeInto(const char* field, const QString& text)
    {
        auto* input = form()->findChild<QWidget*>(QLatin1String(field));
        ASSERT_NE(input, nullptr) << field;
        input->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    RoomId addRoom(const char16_t* number, const QString& note = {})
    {
        RoomEntry entry{QStringLiteral("3"), QStringLiteral("2"), {}};
        entry.details.number = QString::fromUtf16(number);
        entry.details.note = note;
        return desk.addRoom(TestOffice::admin(), entry)->id;
    }
    PersonId addPerson(RoomId room)
    {
        PersonDetails details;
        details.name = QStringLiteral("张三丰");
        details.phones = {QStringLiteral("13812345678")};
        return desk.addPersonTo(TestOffice::admin(), room, details, {})->id;
    }
    /// The form of a building has one input for each section; the first one.
    void typeIntoSection(const QString& text)
    {
        QApplication::processEvents(); // inputs made just now are shown by the event loop
        for (auto* input : form()->findChildren<QLineEdit*>()) {
            if (input->property("field").toString().startsWith(u"section:")) {
                input->setFocus();
                input->selectAll();
                type(text);
                return;
            }
        }
        ADD_FAILURE() << "no section";
    }
    static QString draftOf(RoomId room) { return QStringLiteral("room:%1").arg(room.value()); }
    void keepPicture(const char* name)
    {
        const QString folder = qEnvironmentVariable("PD_PICTURES");
        if (!folder.isEmpty()) {
            QApplication::processEvents();
            window.grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
        }
    }

    TestOffice office;
    RegistryDesk desk{office.writes(), office.reads()};
    CurrentSession session;
    ActionCatalog actions;
    DraftStore draftStore{office.folder() + QStringLiteral("/drafts")};
    DraftDesk drafts{draftStore, office.clock};
    RegistrySearcher searcher{office.file()};
    RegistryLookup lookup{registryLookup(searcher, session)};
    RegistryPageController controller{{desk, drafts, session, office.file().changes(), lookup}};
    QWidget window;
    RegistryPage& page = *new RegistryPage(controller, actions);
};

} // namespace pd::test
