// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace pd {

/// One filter: text, count when known, checked or not.
class Chip : public QToolButton {
    Q_OBJECT
public:
    /// `text` is asked again after a change of language.
    Chip(QString id, std::function<QString()> text, QWidget* parent);

    [[nodiscard]] const QString& id() const noexcept { return m_id; }
    void setCount(std::optional<int> count);
    [[nodiscard]] std::optional<int> count() const noexcept { return m_count; }
    /// Shows a cross; Delete, Backspace or a click on the cross ask for removal.
    void setRemovable(bool removable);

Q_SIGNALS:
    void removalRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void retranslate();

    QString m_id;
    std::function<QString()> m_text;
    std::optional<int> m_count;
    bool m_removable = false;
};

/// Filters above a list. One stop of the Tab key; arrows, Home and End move between chips, Space ticks,
/// Delete removes.
class ChipBar : public QWidget {
    Q_OBJECT
public:
    enum class Choice { Many, AtMostOne };
    explicit ChipBar(QWidget* parent = nullptr, Choice choice = Choice::Many);

    /// Precondition: the id is new here.
    Chip* add(const QString& id, std::function<QString()> text);
    void remove(const QString& id);
    /// nullptr when there is none.
    [[nodiscard]] Chip* chip(const QString& id) const;
    [[nodiscard]] QStringList checked() const;
    /// Emits checkedChanged() once if anything changed.
    void setChecked(const QStringList& ids);
    void uncheckAll() { setChecked({}); }

Q_SIGNALS:
    void checkedChanged(const QStringList& ids);
    /// A removable chip was removed by its user (and is gone).
    void removed(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chipToggled(Chip* chip, bool on);
    void moveFocus(Chip* to);

    Choice m_choice;
    std::vector<Chip*> m_chips;
    bool m_quiet = false;
};

} // namespace pd
