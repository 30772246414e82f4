// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registry/formpanel.h"

#include "widgets/registry/registryform.h"

namespace pd {

FormPanel::FormPanel(QWidget* parent) : QStackedWidget(parent)
{
    hide();
}

void FormPanel::add(RegistryForm* form)
{
    addWidget(form);
    connect(form, &RegistryForm::left, this, &FormPanel::leave);
    connect(form, &RegistryForm::abandoned, this, [this, form] {
        if (this->form() == form) {
            close();
        }
    });
}

RegistryForm* FormPanel::form() const
{
    return isHidden() ? nullptr : qobject_cast<RegistryForm*>(currentWidget());
}

bool FormPanel::mayOpen()
{
    if (!form() || !form()->hasChanges()) {
        return true;
    }
    Q_EMIT said(tr("Save or leave the open form first."));
    form()->setFocus();
    return false;
}

void FormPanel::open(RegistryForm* form)
{
    m_leavingAsked = false;
    setCurrentWidget(form);
    show();
    Q_EMIT changed();
}

void FormPanel::close()
{
    if (m_leavingAsked) {
        Q_EMIT said({});
    }
    m_leavingAsked = false;
    hide();
    Q_EMIT changed();
}

void FormPanel::leave()
{
    if (!form()) {
        return;
    }
    if (form()->hasChanges() && !m_leavingAsked) {
        m_leavingAsked = true;
        Q_EMIT said(tr("Not saved yet: Ctrl+Enter saves, Esc once more throws away what was typed."));
        return;
    }
    form()->discard();
    close();
}

} // namespace pd
