// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/slipbookspage.h"

#include "widgets/shell/retranslation.h"

namespace pd {

SlipBooksPage::SlipBooksPage(ActionCatalog& actions, QWidget* parent)
    : TabsPage(actions, QStringLiteral("slips"),
               {QT_TRANSLATE_NOOP("Actions", "Next book of the slips"),
                QT_TRANSLATE_NOOP("Actions", "Previous book of the slips")},
               ActionCategory::Repairs, parent)
{
    onLanguage(this, [this] { setBarName(tr("Books of the slips")); });
}

} // namespace pd
