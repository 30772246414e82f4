// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/retranslation.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

#include <utility>

namespace pd {

namespace {

class Retranslator : public QObject {
public:
    Retranslator(QWidget* widget, std::function<void()> setTexts)
        : QObject(widget), m_setTexts(std::move(setTexts))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            m_setTexts();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_setTexts;
};

} // namespace

void onLanguage(QWidget* widget, std::function<void()> setTexts)
{
    setTexts();
    new Retranslator(widget, std::move(setTexts));
}

} // namespace pd
