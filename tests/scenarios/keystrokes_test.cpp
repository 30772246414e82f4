// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The promise to the front desk: a known person on the phone, and at most 25 keys later, without the mouse,
// the order is saved and its number stands on the screen. Counted in the whole window, from the key that
// leaves the page on which the phone rang.
#include "support/wholewindow.h"

#include "widgets/shell/page.h"

#include <QtWidgets/QLabel>

using namespace pd;
using namespace pd::test;

namespace {

constexpr int mostKeys = 25;

/// Somebody of the registry, and what the clerk types to find that person.
struct Caller {
    PersonId person{0};
    QString typed;
};

class Keystrokes : public WholeWindow {
protected:
    void SetUp() override
    {
        WholeWindow::SetUp();
        program->start(data());
        logIn();
        ASSERT_TRUE(soon([this] { return program->window()->searchReady(); }));
        keys = 0;
    }
    /// `query` gives one person and what is typed.
    [[nodiscard]] Caller callerBy(const char16_t* query) const
    {
        Connection connection(data(), Connection::Mode::ReadOnly);
        const auto found = connection.statement(QString::fromUtf16(query)).first([](const Row& row) {
            return Caller{row.id<PersonId>(0), row.text(1)};
        });
        EXPECT_TRUE(found) << "nobody like that in the demo estate";
        return found.value_or(Caller());
    }
    /// Takes the repair of who was typed; the number on the screen, empty where none stands there.
    QString takeRepair(const Caller& caller, const char* fault)
    {
        press(Qt::Key_F2);
        type(caller.typed);
        press(Qt::Key_Return);
        type(fault);
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ControlModifier);
        const auto* number = window().currentPage()->findChild<QLabel*>(QStringLiteral("savedNumber"));
        return number != nullptr && number->isVisible() ? number->text() : QString();
    }
    struct Saved {
        QString number;
        PersonId reporter{0};
        QString phone;
    };
    [[nodiscard]] std::optional<Saved> newest() const
    {
        Connection connection(data(), Connection::Mode::ReadOnly);
        return connection
            .statement(
                QStringLiteral("SELECT number, reporter_id, reporter_phone FROM service_order ORDER BY "
                               "id DESC LIMIT 1"))
            .first([](const Row& row) {
                return Saved{row.text(0), row.id<PersonId>(1), row.text(2)};
            });
    }
};

} // namespace

TEST_F(Keystrokes, ACallerKnownByTheLastFiguresOfThePhoneTakesAtMostTwentyFiveKeys)
{
    const Caller caller = callerBy(
        u"SELECT p.person_id, substr(p.phone, -5) FROM person_phone p WHERE length(p.phone) = 11 AND "
        u"p.position = 0 AND (SELECT COUNT(*) FROM person_phone o WHERE instr(o.phone, substr(p.phone, -5)) "
        u"> "
        u"0) = 1 AND (SELECT COUNT(*) FROM room_person r WHERE r.person_id = p.person_id) = 1 "
        u"ORDER BY p.person_id LIMIT 1");
    const QString shown = takeRepair(caller, "lsss");
    const auto saved = newest();
    ASSERT_TRUE(saved);
    EXPECT_EQ(shown, saved->number) << "stands there to be read aloud";
    EXPECT_EQ(saved->reporter, caller.person);
    EXPECT_TRUE(saved->phone.endsWith(caller.typed)) << "the technician has the number to call";
    EXPECT_LE(keys, mostKeys);
    EXPECT_GE(keys, 10) << "were they counted?";
}

TEST_F(Keystrokes, ACallerKnownByPinyinInitialsTakesAtMostTwentyFiveKeys)
{
    const Caller caller = callerBy(
        u"SELECT p.id, p.initials FROM person p WHERE length(p.initials) = 3 AND (SELECT COUNT(*) FROM "
        u"person "
        u"o WHERE instr(o.initials, p.initials) > 0) = 1 AND (SELECT COUNT(*) FROM room_person r WHERE "
        u"r.person_id = p.id) = 1 ORDER BY p.id LIMIT 1");
    const QString shown = takeRepair(caller, "lsss");
    const auto saved = newest();
    ASSERT_TRUE(saved);
    EXPECT_EQ(shown, saved->number);
    EXPECT_EQ(saved->reporter, caller.person);
    EXPECT_FALSE(saved->phone.isEmpty());
    EXPECT_LE(keys, mostKeys);
}

TEST_F(Keystrokes, WithTheCallersWordsItIsStillWithinTheKeys)
{
    const Caller caller = callerBy(
        u"SELECT p.id, p.initials FROM person p WHERE length(p.initials) = 3 AND (SELECT COUNT(*) FROM "
        u"person "
        u"o WHERE instr(o.initials, p.initials) > 0) = 1 AND (SELECT COUNT(*) FROM room_person r WHERE "
        u"r.person_id = p.id) = 1 ORDER BY p.id DESC LIMIT 1");
    press(Qt::Key_F2);
    type(caller.typed);
    press(Qt::Key_Return);
    type("lsss");
    press(Qt::Key_Return);
    type("cfls"); // a phrase by its initials
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto saved = newest();
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->reporter, caller.person);
    EXPECT_LE(keys, mostKeys);
}
