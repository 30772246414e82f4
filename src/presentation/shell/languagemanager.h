// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QTranslator>

#include <optional>

namespace pd {

enum class Language { Chinese, English };

/// Settings code: "zh_CN", "en".
QString languageCode(Language language);
/// English for anything but Chinese.
Language languageOf(const QString& code);

/// Switches every text of the running program, Qt's own included, and the default QLocale. Widgets follow
/// through QEvent::LanguageChange (widgets/shell/retranslation.h). One per program; made before the first
/// widget.
class LanguageManager : public QObject {
    Q_OBJECT
public:
    /// `folder` holds propertydesk_<code>.qm.
    explicit LanguageManager(QObject* parent = nullptr, QString folder = QStringLiteral(":/translations"));
    ~LanguageManager() override;

    /// Chinese where the system is Chinese.
    static Language systemLanguage();
    void set(Language language);
    [[nodiscard]] Language language() const noexcept { return m_language; }
    /// A text in Chinese whatever the present language; the source where there is no translation.
    [[nodiscard]] QString chinese(const char* context, const char* source) const;

Q_SIGNALS:
    /// After all widgets have been told.
    void changed();

private:
    QString m_folder;
    Language m_language = Language::English;
    QTranslator m_qt;
    QTranslator m_own;
    /// Never installed; read when first asked.
    mutable std::optional<QTranslator> m_chinese;
};

} // namespace pd
