// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "propertydesk/window/deskframe.h"

namespace pd {

class FeesPage;

/// Money in the window: one entry of the navigation whose tabs the workflows around it fill.
class FeePages : public QObject {
    Q_OBJECT
public:
    /// Outlives the pages.
    explicit FeePages(DeskFrame& frame);

    /// What the parts add their tabs to.
    [[nodiscard]] FeesPage& page() { return *m_page; }
    /// Goes to one of the tabs.
    void open(const QString& tab);

private:
    DeskFrame& m_frame;
    FeesPage* m_page;
};

} // namespace pd
