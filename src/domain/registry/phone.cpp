// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/phone.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>
#include <optional>

namespace pd {

namespace {

/// Half width, one kind of dash, brackets and dots gone.
QString normalized(const QString& text)
{
    QString result;
    const QString half = text.left(500).normalized(QString::NormalizationForm_KC);
    for (const QChar c : half) {
        const char16_t u = c.unicode();
        if ((u >= 0x2010 && u <= 0x2015) || u == 0x2212 || u == u'_' || u == u'(' || u == u')' ||
            u == u'转') {
            result += u'-';
        } else {
            result += c.isSpace() ? QChar(u' ') : c;
        }
    }
    return result.trimmed();
}

/// "1.3800138E10" → "13800138000". Nothing when it is no such number or has lost its last digits.
std::optional<QString> expanded(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d)\\.(\\d+)[Ee]\\+?(\\d{1,2})$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString fraction = match.captured(2);
    const int exponent = match.captured(3).toInt();
    // A sheet shows at most five decimals in this form; fewer than six mean that it was rounded for display.
    if (fraction.size() < 6 || exponent < fraction.size() || exponent > 14) {
        return std::nullopt;
    }
    return match.captured(1) + fraction.leftJustified(exponent, u'0');
}

std::optional<QString> landline(const QString& text)
{
    static const QRegularExpression withArea(
        QStringLiteral("^(?:86)?(0(?:[12]\\d|[3-9]\\d\\d))([2-9]\\d{6,7})(?:-(\\d{1,6}))?$"));
    static const QRegularExpression local(QStringLiteral("^([2-9]\\d{6,7})(?:-(\\d{1,6}))?$"));
    auto match = withArea.match(text);
    if (match.hasMatch()) {
        const QString extension = match.captured(3);
        return match.captured(1) + match.captured(2) + (extension.isEmpty() ? QString() : u'-' + extension);
    }
    match = local.match(text);
    if (match.hasMatch()) {
        const QString extension = match.captured(2);
        return match.captured(1) + (extension.isEmpty() ? QString() : u'-' + extension);
    }
    return std::nullopt;
}

/// Joins the groups of a number written "020-6222 3333-801"; the last group stays apart when it is an
/// extension.
std::vector<QString> joinings(const QString& text)
{
    static const QRegularExpression gaps(QStringLiteral("[-. ]+"));
    const QStringList groups = text.split(gaps, Qt::SkipEmptyParts);
    std::vector<QString> result{groups.join(QString())};
    if (groups.size() > 1) {
        result.push_back(groups.mid(0, groups.size() - 1).join(QString()) + u'-' + groups.back());
    }
    return result;
}

std::optional<QString> national(const QString& digits)
{
    static const QRegularExpression mobile(QStringLiteral("^(?:0086|\\+86|86)?(1[3-9]\\d{9})$"));
    static const QRegularExpression service(QStringLiteral("^([48]00\\d{7})$"));
    static const QRegularExpression foreign(QStringLiteral("^(?:\\+|00)(?!86)([1-9]\\d{6,14})$"));
    for (const QRegularExpression* form : {&mobile, &service}) {
        const auto match = form->match(digits);
        if (match.hasMatch()) {
            return match.captured(1);
        }
    }
    const auto match = foreign.match(digits);
    if (match.hasMatch()) {
        return QStringLiteral("00") + match.captured(1);
    }
    QString bare = digits;
    if (bare.startsWith(QStringLiteral("+86")) || bare.startsWith(QStringLiteral("0086"))) {
        bare = bare.mid(bare.startsWith(u'+') ? 3 : 4);
        if (!bare.startsWith(u'0')) {
            bare.prepend(u'0');
        }
    }
    return landline(bare);
}

/// Words, colons and brackets beside the digits become gaps between numbers.
QString withoutWords(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        const bool number =
            (c >= u'0' && c <= u'9') || c == u'-' || c == u'+' || c == u'.' || c == u'E' || c == u'e';
        result += number ? c : QChar(u' ');
    }
    static const QRegularExpression loose(QStringLiteral("(^|\\s)[-.Ee]+|[-.Ee]+(?=\\s|$)"));
    return result.replace(loose, QStringLiteral(" ")).simplified();
}

bool meansNone(const QString& text)
{
    static const QStringList words{QStringLiteral("无"), QStringLiteral("暂无"), QStringLiteral("没有"),
                                   QStringLiteral("-"),  QStringLiteral("--"),   QStringLiteral("/"),
                                   QStringLiteral("—"),  QStringLiteral("0"),    QStringLiteral("空")};
    return text.isEmpty() || words.contains(text);
}

} // namespace

Result<QString> parsePhone(const QString& text)
{
    QString given = normalized(text);
    if (given.isEmpty()) {
        return error(ErrorCode::Required);
    }
    if (given.endsWith(QStringLiteral(".0"))) {
        given.chop(2);
    }
    const Error refused = error(ErrorCode::NotAPhone, {}, {given.left(40).toStdString()});
    static const QRegularExpression date(QStringLiteral("^\\d{4}[-.]\\d{1,2}[-.]\\d{1,2}$"));
    if (date.match(given).hasMatch()) {
        return refused;
    }
    static const QRegularExpression scientific(QStringLiteral("^\\d(\\.\\d+)?[Ee]\\+?\\d+$"));
    if (scientific.match(given).hasMatch()) {
        const auto digits = expanded(given);
        const auto phone = digits ? national(*digits) : std::nullopt;
        return phone ? Result<QString>(*phone) : refused;
    }
    for (const QString& digits : joinings(given)) {
        if (const auto phone = national(digits)) {
            return *phone;
        }
    }
    return refused;
}

Result<std::vector<QString>> parsePhones(const QString& text)
{
    std::vector<QString> phones;
    const auto add = [&](const QString& phone) {
        if (std::find(phones.begin(), phones.end(), phone) == phones.end()) {
            phones.push_back(phone);
        }
    };
    static const QRegularExpression separators(QStringLiteral("[/、,，;；|\\\\\\n\\r]+"));
    const QStringList cells =
        meansNone(text.trimmed()) ? QStringList() : text.left(500).split(separators, Qt::SkipEmptyParts);
    for (const QString& cell : cells) {
        if (meansNone(cell.trimmed())) {
            continue;
        }
        if (const auto whole = parsePhone(cell)) {
            add(*whole);
            continue;
        }
        const QString bare = withoutWords(normalized(cell));
        if (const auto whole = parsePhone(bare)) {
            add(*whole);
            continue;
        }
        const QStringList parts = bare.split(u' ', Qt::SkipEmptyParts);
        if (parts.isEmpty()) {
            return error(ErrorCode::NotAPhone, {}, {cell.trimmed().left(40).toStdString()});
        }
        for (const QString& part : parts) {
            const auto phone = parsePhone(part);
            if (!phone) {
                return error(ErrorCode::NotAPhone, {}, {cell.trimmed().left(40).toStdString()});
            }
            add(*phone);
        }
    }
    return phones;
}

bool isMobile(const QString& phone)
{
    static const QRegularExpression form(QStringLiteral("^1[3-9]\\d{9}$"));
    return form.match(phone).hasMatch();
}

} // namespace pd
