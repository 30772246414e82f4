// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fees/feespage.h"

#include "widgets/shell/retranslation.h"

namespace pd {

FeesPage::FeesPage(ActionCatalog& actions, QWidget* parent)
    : TabsPage(actions, QStringLiteral("fees"),
               {QT_TRANSLATE_NOOP("Actions", "Next page of the fees"),
                QT_TRANSLATE_NOOP("Actions", "Previous page of the fees")},
               ActionCategory::Fees, parent)
{
    onLanguage(this, [this] { setBarName(tr("Pages of the fees")); });
}

} // namespace pd
