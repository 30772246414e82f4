// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/widgetpage.h"

#include <QtWidgets/QVBoxLayout>

namespace pd {

WidgetPage::WidgetPage(Spec spec, QWidget* content, QWidget* parent) : Page(parent), m_spec(std::move(spec))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
}

} // namespace pd
