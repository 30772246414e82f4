// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/shell/palettesearch.h"

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace pd {

class ActionCatalog;
class LanguageManager;

/// Ctrl+K: everything that can be done right now, found by Chinese, pinyin initials, English or keys. Lies
/// over the top of its parent; goes away with Esc, a choice, or when the focus leaves it.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    CommandPalette(ActionCatalog& actions, const LanguageManager& languages, QWidget* parent);
    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void place();
    void close(bool giveFocusBack);
    void choose();

    ActionCatalog& m_actions;
    const LanguageManager& m_languages;
    PaletteSearch m_search{{}};
    QPointer<QWidget> m_before;
    QLineEdit* m_input;
    QTreeWidget* m_list;
    QLabel* m_nothing;
};

} // namespace pd
