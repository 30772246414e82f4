// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/bigrams.h"

#include <QtCore/QChar>
#include <QtCore/QList>

namespace pd {

namespace {

/// Characters of one sort in a row; others end it.
struct Run {
    QList<char32_t> characters;
    bool chinese = false;
};

bool isChinese(char32_t character)
{
    return QChar::script(character) == QChar::Script_Han;
}

QList<Run> runsOf(const QString& text)
{
    QList<Run> runs;
    bool together = false;
    for (const uint unit : text.normalized(QString::NormalizationForm_KC).toLower().toUcs4()) {
        const auto character = static_cast<char32_t>(unit);
        if (!QChar::isLetterOrNumber(character)) {
            together = false;
            continue;
        }
        const bool chinese = isChinese(character);
        if (!together || runs.back().chinese != chinese) {
            runs.append({{}, chinese});
        }
        runs.back().characters.append(character);
        together = true;
    }
    return runs;
}

QString textOf(const Run& run, qsizetype from, qsizetype count)
{
    return QString::fromUcs4(run.characters.constData() + from, count);
}

QStringList tokensOf(const Run& run)
{
    const qsizetype length = run.characters.size();
    if (!run.chinese) {
        return {textOf(run, 0, length)};
    }
    QStringList tokens;
    for (qsizetype i = 0; i + 1 < length; ++i) {
        tokens += textOf(run, i, 2);
    }
    return tokens;
}

} // namespace

QString bigramText(const QString& text)
{
    QStringList tokens;
    for (const Run& run : runsOf(text)) {
        tokens += tokensOf(run);
        if (run.chinese) {
            tokens += textOf(run, run.characters.size() - 1, 1);
        }
    }
    return tokens.join(u' ');
}

QStringList searchWords(const QString& typed)
{
    QStringList words;
    for (const QString& word : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!runsOf(word).isEmpty()) {
            words += word;
        }
    }
    return words;
}

QString bigramMatch(const QString& word)
{
    QStringList parts;
    QStringList others; // "3-2-1201": neighbours in the index too
    const auto endOthers = [&] {
        if (!others.isEmpty()) {
            parts += QStringLiteral("\"%1\"*").arg(others.join(u' '));
            others.clear();
        }
    };
    for (const Run& run : runsOf(word)) {
        if (!run.chinese) {
            others += tokensOf(run);
            continue;
        }
        endOthers();
        parts += run.characters.size() == 1 ? QStringLiteral("\"%1\"*").arg(textOf(run, 0, 1))
                                            : QStringLiteral("\"%1\"").arg(tokensOf(run).join(u' '));
    }
    endOthers();
    return parts.join(QStringLiteral(" AND "));
}

} // namespace pd
