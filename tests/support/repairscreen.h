// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/drafts/draftdesk.h"
#include "application/registry/registrydesk.h"
#include "application/registry/registrysearchindex.h"
#include "application/staff/staffdesk.h"
#include "presentation/repairs/orderdetailcontroller.h"
#include "presentation/repairs/orderlistcontroller.h"
#include "presentation/repairs/repairformcontroller.h"
#include "storage/registry/registryqueries.h"
#include "support/repairoffice.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QInputMethodEvent>
#include <QtTest/QTest>
#include <QtWidgets/QWidget>

namespace pd::test {

/// The repair office with people in its rooms and everything that the screens work with.
class RepairScreens : public RepairOffice {
public:
    RepairScreens()
    {
        settle(room, "张三丰", "13812345678", RoomRole::Owner);
        settle(room, "李小梅", "13987654321", RoomRole::Family);
        settle(neighbour, "王建国", "13700001111", RoomRole::Owner);
        settle(otherBuilding, "陈志强", "13622223333", RoomRole::Tenant);
        session.set(admin());
        reindex();
    }

    CurrentSession session;
    RegistryDesk registry{writes(), reads()};
    StaffDesk staff{writes(), reads()};
    FaultKindDesk faults{writes(), reads()};
    DraftStore draftStore{folder() + QStringLiteral("/drafts")};
    DraftDesk drafts{draftStore, clock};

    [[nodiscard]] RegistryLookup places() const
    {
        return [this](const QString& typed, std::size_t limit) { return m_index.search(typed, limit); };
    }
    [[nodiscard]] RepairFormController::Desks formDesks()
    {
        return {desk, faults, drafts, session, file().changes(), registry, places()};
    }
    [[nodiscard]] OrderListController::Desks listDesks()
    {
        return {desk, staff, registry, session, file().changes()};
    }
    [[nodiscard]] OrderDetailController::Desks detailDesks()
    {
        return {desk, faults, staff, session, file().changes()};
    }
    void caution(RoomId id, const QString& words)
    {
        RoomPlace place = valueOf(registry.room(admin(), id));
        RoomEntry entry = place.entry();
        entry.details.note = words;
        valueOf(registry.changeRoom(admin(), id, place.room.version, entry));
    }

private:
    void settle(RoomId id, const char* name, const char* phone, RoomRole role)
    {
        PersonDetails person;
        person.name = QString::fromUtf8(name);
        person.phones = {QString::fromLatin1(phone)};
        RoleDetails details;
        details.role = role;
        valueOf(registry.addPersonTo(admin(), id, person, details));
    }
    void reindex()
    {
        const auto rows =
            reads().run(admin(), Permission::ViewRegistry, [&](Connection& db) -> Result<RegistrySearchRows> {
                return RegistryQueries(db).searchRows(clock.today());
            });
        m_index = RegistrySearchIndex::build(valueOf(rows));
    }
    RegistrySearchIndex m_index;
};

/// Types as fingers do: Latin letters and figures as keys, everything else as an input method commits it.
inline int typeText(QWidget& window, const QString& text)
{
    int keys = 0;
    for (const QChar c : text) {
        QWidget* focused = window.focusWidget();
        if (c.unicode() < 128) {
            QTest::keyClick(focused, c.toLatin1());
        } else {
            QInputMethodEvent event;
            event.setCommitString(QString(c));
            QCoreApplication::sendEvent(focused, &event);
        }
        ++keys;
    }
    return keys;
}

inline int pressKey(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(window.focusWidget(), key, modifiers);
    return modifiers == Qt::NoModifier ? 1 : 2;
}

/// Shows and activates; shortcuts and focus work from then on.
inline void bringUp(QWidget& window, QSize size = {1200, 660})
{
    window.resize(size);
    window.show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
}

} // namespace pd::test
