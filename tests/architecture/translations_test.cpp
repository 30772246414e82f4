// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Both catalogues are complete: what lupdate finds today is there, finished, with the same placeholders.
#include "architecture/sources.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>

#include <map>
#include <optional>

using namespace pd::test;

namespace {

struct Message {
    bool finished = true;
    bool plural = false;
    QString source;
    QStringList translations; ///< one, or one per plural form
};

/// By "context | source | comment".
using Catalogue = std::map<QString, Message>;

Message readMessage(QXmlStreamReader& xml, QString& comment)
{
    Message message;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.plural) {
                message.translations << xml.readElementText(QXmlStreamReader::IncludeChildElements);
                continue;
            }
            while (xml.readNextStartElement()) {
                message.translations << xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

Catalogue readCatalogue(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "cannot read " << path.toStdString();
        return {};
    }
    Catalogue result;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (xml.name() == QLatin1String("message")) {
                QString comment;
                Message message = readMessage(xml, comment);
                result[context + QStringLiteral(" | ") + message.source + QStringLiteral(" | ") + comment] =
                    message;
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
    return result;
}

/// What scripts/translations.sh finds in the sources as they are now. It complains about a text whose context
/// it cannot tell; such a text would never be shown translated.
Catalogue presentTexts()
{
    const QTemporaryDir folder;
    const QString catalogue = folder.filePath(QStringLiteral("now.ts"));
    QProcess process;
    process.start(rootPath(QStringLiteral("scripts/translations.sh")), {catalogue});
    EXPECT_TRUE(process.waitForFinished(120'000) && process.exitCode() == 0)
        << process.errorString().toStdString();
    EXPECT_EQ(process.readAllStandardError().toStdString(), "");
    return readCatalogue(catalogue);
}

const Catalogue& now()
{
    static const Catalogue texts = presentTexts();
    return texts;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?[0-9]{1,2}|n)"));
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext()) {
        found << matches.next().captured(0);
    }
    found.sort();
    return found;
}

class Translations : public testing::TestWithParam<const char*> {
protected:
    [[nodiscard]] static Catalogue catalogue()
    {
        return readCatalogue(rootPath(
            QStringLiteral("resources/translations/propertydesk_%1.ts").arg(QLatin1String(GetParam()))));
    }
};

} // namespace

TEST_P(Translations, HoldEveryTextOfTheSources)
{
    const Catalogue there = catalogue();
    EXPECT_FALSE(now().empty());
    std::string missing;
    for (const auto& [key, message] : now()) {
        missing += there.contains(key) ? "" : key.toStdString() + "\n";
    }
    EXPECT_EQ(missing, "");
    std::string gone;
    for (const auto& [key, message] : there) {
        gone += now().contains(key) ? "" : key.toStdString() + "\n";
    }
    EXPECT_EQ(gone, "");
}

TEST_P(Translations, AreFinished)
{
    for (const auto& [key, message] : catalogue()) {
        EXPECT_TRUE(message.finished) << "unfinished: " << key.toStdString();
        EXPECT_FALSE(message.translations.isEmpty()) << key.toStdString();
        for (const QString& translation : message.translations) {
            EXPECT_FALSE(translation.isEmpty()) << "empty: " << key.toStdString();
        }
    }
}

TEST_P(Translations, KeepThePlaceholders)
{
    for (const auto& [key, message] : catalogue()) {
        for (const QString& translation : message.translations) {
            QStringList wanted = placeholders(message.source);
            QStringList given = placeholders(translation);
            if (message.plural && message.translations.size() > 1) { // "one order" needs no %n
                wanted.removeAll(QStringLiteral("%n"));
                given.removeAll(QStringLiteral("%n"));
            }
            EXPECT_EQ(given.join(u' ').toStdString(), wanted.join(u' ').toStdString()) << key.toStdString();
        }
    }
}

TEST_P(Translations, KeepTheShortcutLetters)
{
    static const QRegularExpression mnemonic(QStringLiteral("&[A-Za-z0-9]"));
    for (const auto& [key, message] : catalogue()) {
        for (const QString& translation : message.translations) {
            EXPECT_EQ(message.source.count(mnemonic) > 0, translation.count(mnemonic) > 0)
                << "a shortcut letter came or went: " << key.toStdString();
        }
    }
}

/// lupdate does not look into the arguments of a function called tr().
TEST(TranslationMarks, DoNotStandInsideACallOfTr)
{
    static const QRegularExpression hidden(QStringLiteral("\\btr\\((?:[^()]*\\? *)?QT_TRANSLATE_NOOP"));
    EXPECT_EQ(linesThat(sourcesBelow(QStringLiteral("src")),
                        [](const Source&, const QString& line) { return line.contains(hidden); }),
              "");
}

TEST(ShortcutLetters, AreThereOnceInAForm)
{
    static const QRegularExpression mnemonic(QStringLiteral("<string>[^<]*&amp;([A-Za-z0-9])"));
    for (const Source& form : sourcesBelow(QStringLiteral("ui"), {QStringLiteral("*.ui")})) {
        QString letters;
        auto matches = mnemonic.globalMatch(form.lines.join(u'\n'));
        while (matches.hasNext()) {
            const QString letter = matches.next().captured(1).toUpper();
            EXPECT_FALSE(letters.contains(letter))
                << form.path.toStdString() << ": Alt+" << letter.toStdString();
            letters += letter;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, Translations, testing::Values("zh_CN", "en"),
                         [](const auto& language) { return std::string(language.param); });
