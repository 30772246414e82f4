// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "widgets/shell/appearance.h"
#include "widgets/shell/chipbar.h"
#include "widgets/shell/emptystate.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/page.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace pd::test {

/// A page with a heading, chips, an input and an empty list, as the real ones have.
class SamplePage : public Page {
public:
    SamplePage(ActionCatalog& actions, QString name, QString drawing)
        : m_id(std::move(name)), m_icon(std::move(drawing))
    {
        m_new = actions.add({m_id + QStringLiteral(".new"),
                             QT_TRANSLATE_NOOP("Actions", "New repair"),
                             nullptr,
                             {QKeySequence(Qt::Key_F2), QKeySequence(QStringLiteral("Ctrl+N"))},
                             QStringLiteral("add"),
                             ActionCategory::Repairs},
                            this);
        auto* column = new QVBoxLayout(this);
        auto* heading = new QLabel(this);
        heading->setProperty("role", QStringLiteral("heading"));
        auto* chips = new ChipBar(this);
        chips->add(QStringLiteral("new"), [] { return QStringLiteral("待派"); })->setCount(3);
        chips->add(QStringLiteral("out"), [] { return QStringLiteral("已派"); })->setCount(6);
        chips->chip(QStringLiteral("new"))->setChecked(true);
        input = new QLineEdit(this);
        auto* empty = new EmptyState(this);
        empty->explain(
            QStringLiteral("empty"), [] { return QStringLiteral("没有待派的服务单"); },
            [] { return QStringLiteral("All orders of today have a technician."); }, m_new);
        column->addWidget(heading);
        column->addWidget(chips);
        column->addWidget(input);
        column->addWidget(empty, 1);
        input->setAccessibleName(QStringLiteral("Text"));
        onLanguage(this, [this, heading] { heading->setText(title()); });
    }

    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] QString title() const override
    {
        return QCoreApplication::translate("Actions",
                                           m_id == QStringLiteral("repairs") ? "Repairs" : "Registry");
    }
    [[nodiscard]] QString iconName() const override { return m_icon; }
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_new}; }
    void activated() override
    {
        ++shown;
        input->setFocus();
    }
    bool canLeave() override { return mayLeave; }
    void refresh() override { ++refreshed; }

    QLineEdit* input = nullptr;
    QAction* m_new = nullptr;
    int shown = 0;
    int refreshed = 0;
    bool mayLeave = true;

private:
    QString m_id;
    QString m_icon;
};

/// The real window with two sample pages, a search box, a person and status chips.
struct SampleWindow {
    SampleWindow()
    {
        window.addPage(repairs, "Repairs");
        window.addPage(registry, "Registry");
        search->setAccessibleName(QStringLiteral("Search"));
        search->setPlaceholderText(QStringLiteral("房号 / 姓名 / 电话 / 单号 / 拼音   Ctrl+F"));
        window.setSearchBox(search);
        session.set(
            {std::nullopt, QStringLiteral("wf"), QStringLiteral("王芳"), QStringLiteral("desk-1"), {}});
        window.setRole(QStringLiteral("前台"));
        window.setEstate(QStringLiteral("富成花园"), false);
        window.bottomBar()
            .chip(QStringLiteral("data"))
            ->tell(
                Tone::Success, [] { return QStringLiteral("数据 09:30"); },
                [] { return QStringLiteral("Checked"); });
        window.bottomBar()
            .chip(QStringLiteral("printer"))
            ->tell(
                Tone::Warning, [] { return QStringLiteral("打印机"); },
                [] { return QStringLiteral("Missing"); });
        window.bottomBar().moveToEndOfTabOrder();
        window.resize(1366, 768);
        window.show();
        QApplication::setActiveWindow(&window);
        QApplication::processEvents();
    }
    ~SampleWindow() { applyTheme(app(), ThemeName::Light, 10); }

    static QApplication& app() { return *qobject_cast<QApplication*>(QApplication::instance()); }

    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("desk.ini"))};
    LanguageManager languages{nullptr, folder.path()};
    Appearance appearance{app(), languages, preferences};
    CurrentSession session;
    ActionCatalog actions;
    MainWindow window{actions, appearance, session};
    SamplePage* repairs = new SamplePage(actions, QStringLiteral("repairs"), QStringLiteral("repairs"));
    SamplePage* registry = new SamplePage(actions, QStringLiteral("registry"), QStringLiteral("registry"));
    QLineEdit* search = new QLineEdit;
};

} // namespace pd::test
