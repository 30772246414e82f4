// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/staffmember.h"

#include "domain/staff/programlogin.h"

#include <algorithm>

namespace pd {

namespace {

constexpr qsizetype greatestName = 40;
constexpr qsizetype greatestLogin = 32;
constexpr qsizetype greatestPhone = 30;

bool isLoginCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'.' || character == u'-' || character == u'_';
}

bool isPhoneCharacter(QChar character)
{
    return (character >= u'0' && character <= u'9') || character == u'-' || character == u'+' ||
           character == u' ';
}

std::optional<Error> tooLong(const QString& text, qsizetype greatest, const char* field)
{
    if (text.size() <= greatest) {
        return std::nullopt;
    }
    return error(ErrorCode::TooLong, field, {std::to_string(greatest)});
}

std::optional<Error> loginProblem(const StaffDetails& details)
{
    const QString& login = *details.login;
    if (auto problem = tooLong(login, greatestLogin, "login")) {
        return problem;
    }
    if (!std::all_of(login.begin(), login.end(), isLoginCharacter)) {
        return error(ErrorCode::UnknownChoice, "login", {login.toStdString()});
    }
    if (login == programLogin) {
        return error(ErrorCode::LoginTaken, "login");
    }
    if (details.roles.empty()) {
        return error(ErrorCode::Required, "roles");
    }
    return std::nullopt;
}

} // namespace

bool StaffMember::isAdministrator() const
{
    return details.active && details.login && details.roles.contains(Role::Administrator);
}

QString normalLogin(const QString& typed)
{
    return typed.normalized(QString::NormalizationForm_C).trimmed().toLower();
}

Result<StaffDetails> checked(StaffDetails details)
{
    details.name = details.name.simplified();
    details.trade = details.trade.simplified();
    details.phone = details.phone.trimmed();
    if (details.login) {
        details.login = normalLogin(*details.login);
        if (details.login->isEmpty()) {
            details.login.reset();
        }
    }
    if (details.name.isEmpty()) {
        return error(ErrorCode::Required, "name");
    }
    if (auto problem = tooLong(details.name, greatestName, "name")) {
        return *problem;
    }
    if (auto problem = tooLong(details.trade, greatestName, "trade")) {
        return *problem;
    }
    if (details.phone.size() > greatestPhone ||
        !std::all_of(details.phone.begin(), details.phone.end(), isPhoneCharacter)) {
        return error(ErrorCode::NotAPhone, "phone");
    }
    if (details.login) {
        if (auto problem = loginProblem(details)) {
            return *problem;
        }
    }
    return details;
}

} // namespace pd
