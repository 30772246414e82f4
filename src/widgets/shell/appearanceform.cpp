// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/appearanceform.h"

#include "ui_appearanceform.h"
#include "widgets/shell/appearance.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QSignalBlocker>

namespace pd {

AppearanceForm::AppearanceForm(Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::AppearanceForm>()), m_appearance(appearance)
{
    m_ui->setupUi(this);
    // Each language is called by its own name in both.
    m_ui->language->addItems({QStringLiteral("中文"), QStringLiteral("English")});
    for (const ThemeName theme : allThemes) {
        m_ui->theme->addItem(themeText(theme));
    }
    m_ui->pointSize->setRange(smallestPointSize, greatestPointSize);
    m_ui->pointSize->setKeyboardTracking(false);
    showPresent();

    connect(m_ui->language, &QComboBox::activated, this, [this](int index) {
        m_appearance.setLanguage(index == 0 ? Language::Chinese : Language::English);
    });
    connect(m_ui->theme, &QComboBox::activated, this,
            [this](int index) { m_appearance.setTheme(allThemes[static_cast<std::size_t>(index)]); });
    connect(m_ui->pointSize, &QSpinBox::valueChanged, this,
            [this](int points) { m_appearance.setPointSize(points); });
    connect(&m_appearance, &Appearance::changed, this, &AppearanceForm::showPresent);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        for (std::size_t i = 0; i < allThemes.size(); ++i) {
            m_ui->theme->setItemText(static_cast<int>(i), themeText(allThemes[i]));
        }
    });
}

AppearanceForm::~AppearanceForm() = default;

void AppearanceForm::showPresent()
{
    const QSignalBlocker quiet(m_ui->pointSize);
    m_ui->language->setCurrentIndex(m_appearance.language() == Language::Chinese ? 0 : 1);
    m_ui->theme->setCurrentIndex(static_cast<int>(m_appearance.theme()));
    m_ui->pointSize->setValue(m_appearance.pointSize());
}

} // namespace pd
