// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/page.h"

#include <functional>

namespace pd {

/// A page around a widget that knows nothing of pages.
class WidgetPage : public Page {
    Q_OBJECT
public:
    struct Spec {
        QString id;
        std::function<QString()> title; ///< in the present language
        QString icon;
        std::function<void()> activated; ///< when it comes on screen
    };
    /// Takes `content` over.
    WidgetPage(Spec spec, QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return m_spec.id; }
    [[nodiscard]] QString title() const override { return m_spec.title(); }
    [[nodiscard]] QString iconName() const override { return m_spec.icon; }
    void activated() override { m_spec.activated(); }

private:
    Spec m_spec;
};

} // namespace pd
