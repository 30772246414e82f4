// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/shell/languagemanager.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>

#include <utility>

namespace pd {

namespace {

QString catalogue(Language language)
{
    return QStringLiteral("propertydesk_") + languageCode(language);
}

} // namespace

QString languageCode(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

Language languageOf(const QString& code)
{
    return code.startsWith(QStringLiteral("zh")) ? Language::Chinese : Language::English;
}

LanguageManager::LanguageManager(QObject* parent, QString folder)
    : QObject(parent), m_folder(std::move(folder))
{
}

LanguageManager::~LanguageManager()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

Language LanguageManager::systemLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

void LanguageManager::set(Language language)
{
    m_language = language;
    const bool chinese = language == Language::Chinese;
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                : QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (chinese &&
        m_qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (m_own.load(catalogue(language), m_folder)) {
        QCoreApplication::installTranslator(&m_own);
    }
    Q_EMIT changed();
}

QString LanguageManager::chinese(const char* context, const char* source) const
{
    if (!m_chinese) {
        m_chinese.emplace();
        // A catalogue that is missing leaves the English sources, which are readable.
        [[maybe_unused]] const bool loaded = m_chinese->load(catalogue(Language::Chinese), m_folder);
    }
    const QString text = m_chinese->translate(context, source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

} // namespace pd
