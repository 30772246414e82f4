// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/phrases.h"

#include <QtCore/QPointer>
#include <QtWidgets/QPlainTextEdit>

namespace pd {

class SuggestionList;

/// Several lines of words with the office's phrases by pinyin initials: while phrases are offered, Enter or
/// Tab takes the marked one and Escape keeps the letters. Otherwise Enter begins a new line; Tab and
/// Ctrl+Enter leave.
class PhraseEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit PhraseEdit(QWidget* parent = nullptr);
    ~PhraseEdit() override;

    [[nodiscard]] bool listOpen() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer();
    void take();

    std::vector<Phrase> m_offered;
    QString m_key;
    QPointer<SuggestionList> m_list;
};

} // namespace pd
