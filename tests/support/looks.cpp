// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/looks.h"

#include "presentation/shell/languagemanager.h"
#include "widgets/shell/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <gtest/gtest.h>

namespace pd::test {

namespace {

QString nameOf(const QWidget& widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    name += u' ' + widget.objectName();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        name += QStringLiteral(" “%1”").arg(label->text());
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        name += QStringLiteral(" “%1”").arg(button->text());
    }
    return name;
}

/// Parts that Qt puts into its own controls.
bool isInner(const QWidget& widget)
{
    for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
            qobject_cast<const QComboBox*>(parent) != nullptr) {
            return true;
        }
    }
    return qobject_cast<const QScrollBar*>(&widget) != nullptr ||
           qobject_cast<const QHeaderView*>(&widget) != nullptr ||
           widget.objectName().startsWith(QStringLiteral("qt_"));
}

QSize needed(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty() || label->property("elides").toBool()) {
            return {};
        }
        if (label->wordWrap()) {
            return {0, label->heightForWidth(label->width())};
        }
        return label->sizeHint();
    }
    if (qobject_cast<const QAbstractButton*>(&widget) != nullptr) {
        return widget.property("elides").toBool() ? QSize() : widget.sizeHint();
    }
    if (qobject_cast<const QComboBox*>(&widget) != nullptr ||
        qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr) {
        return widget.minimumSizeHint();
    }
    return {};
}

bool takesKeys(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !isInner(widget) &&
           widget.metaObject() != &QScrollArea::staticMetaObject;
}

bool hasName(const QWidget& window, const QWidget& widget)
{
    if (!widget.accessibleName().isEmpty()) {
        return true;
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return !button->text().isEmpty();
    }
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
        return !group->title().isEmpty();
    }
    const QList<QLabel*> labels = window.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&widget](const QLabel* label) {
        return label->buddy() == &widget && !label->text().isEmpty();
    });
}

/// A cell of a table may lie out of sight.
bool isScrolled(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractItemView*>(widget.parentWidget()->parentWidget());
    return area != nullptr && area->viewport() == widget.parentWidget();
}

void settle(QWidget& window)
{
    for (int i = 0; i < 5; ++i) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
    window.ensurePolished();
}

} // namespace

QStringList clippings(const QWidget& window)
{
    QStringList found;
    const QList<QWidget*> children = window.findChildren<QWidget*>();
    for (const QWidget* child : children) {
        if (!child->isVisibleTo(&window) || child->isWindow() || isInner(*child)) {
            continue;
        }
        const QSize need = needed(*child);
        if (need.width() > child->width() + 1 || need.height() > child->height() + 1) {
            found << QStringLiteral("%1 needs %2x%3, has %4x%5")
                         .arg(nameOf(*child))
                         .arg(need.width())
                         .arg(need.height())
                         .arg(child->width())
                         .arg(child->height());
        }
        const bool leaf = need.isValid() && !need.isEmpty() && !isScrolled(*child);
        if (leaf && !child->parentWidget()->rect().adjusted(-1, -1, 1, 1).contains(child->geometry())) {
            found << nameOf(*child) + QStringLiteral(" lies outside its parent");
        }
    }
    return found;
}

void expectNothingClipped(QWidget& window, QSize size)
{
    const int before = QApplication::font().pointSize();
    const ThemeName theme = themeOf(QApplication::palette());
    const QLocale locale;
    window.show();
    {
        LanguageManager languages;
        for (const Language language : {Language::English, Language::Chinese}) {
            languages.set(language);
            for (const int points : {smallestPointSize, 12, 16, greatestPointSize}) {
                const std::string where =
                    languageCode(language).toStdString() + ", " + std::to_string(points) + " pt: ";
                applyTheme(*qobject_cast<QApplication*>(QApplication::instance()), theme, points);
                window.resize(size);
                settle(window);
                EXPECT_TRUE(window.width() <= size.width() && window.height() <= size.height())
                    << where << "the window wants " << window.minimumSizeHint().width() << "x"
                    << window.minimumSizeHint().height();
                const QStringList found = clippings(window);
                EXPECT_TRUE(found.isEmpty()) << where << found.join(u'\n').toStdString();
            }
        }
    }
    QLocale::setDefault(locale);
    applyTheme(*qobject_cast<QApplication*>(QApplication::instance()), theme, before);
}

void expectAccessibleNames(const QWidget& window)
{
    const QList<QWidget*> children = window.findChildren<QWidget*>();
    for (const QWidget* child : children) {
        if (takesKeys(*child) && !child->isHidden()) {
            EXPECT_TRUE(hasName(window, *child)) << nameOf(*child).toStdString();
        }
    }
}

void expectTabOrderIsVisualOrder(QWidget& window)
{
    window.show();
    settle(window);
    QList<QWidget*> chain;
    for (QWidget* next = window.nextInFocusChain(); next != &window && next != nullptr;
         next = next->nextInFocusChain()) {
        if (window.isAncestorOf(next) && next->isVisibleTo(&window) && next->isEnabledTo(&window) &&
            takesKeys(*next)) {
            chain << next;
        }
    }
    const auto place = [&window](const QWidget* widget) {
        return QRect(widget->mapTo(&window, QPoint()), widget->size());
    };
    for (qsizetype i = 1; i < chain.size(); ++i) {
        const QRect from = place(chain[i - 1]);
        const QRect to = place(chain[i]);
        const bool sameLine = to.top() <= from.center().y() && from.top() <= to.center().y();
        const bool back = sameLine && to.center().x() < from.left();
        const bool up = !sameLine && to.bottom() <= from.top() && to.left() < from.right();
        EXPECT_FALSE(back || up) << "Tab goes from " << nameOf(*chain[i - 1]).toStdString() << " to "
                                 << nameOf(*chain[i]).toStdString();
    }
}

} // namespace pd::test
