// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/logsetup.h"

#include "base/log.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>

#include <spdlog/logger.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/rotating_file_sink.h>

namespace pd {

namespace {

constexpr std::size_t fileBytes = 5 * 1024 * 1024;
constexpr std::size_t oldFiles = 9; // with the present one: ten

std::shared_ptr<spdlog::logger>& logger()
{
    static std::shared_ptr<spdlog::logger> instance;
    return instance;
}

spdlog::level::level_enum levelOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        return spdlog::level::err;
    }
    return spdlog::level::err;
}

void write(LogLevel level, std::string_view event, std::initializer_list<LogField> fields)
{
    const auto target = logger();
    if (!target) {
        return;
    }
    std::string line = escapedForLog(event);
    for (const auto& [name, value] : fields) {
        line += ' ';
        line += escapedForLog(name);
        line += "=\"";
        line += escapedForLog(value);
        line += '"';
    }
    target->log(levelOf(level), line);
}

bool isDangerous(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029;
    const bool bidirectional =
        (c >= 0x200e && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return control || bidirectional || c == U'"' || c == U'\\';
}

} // namespace

std::string escapedForLog(std::string_view text)
{
    const QString decoded = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    QString result;
    for (const char32_t c : decoded.toUcs4()) {
        if (isDangerous(c)) {
            result += QStringLiteral("\\u{%1}").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
        } else {
            result += QString::fromUcs4(&c, 1);
        }
    }
    return result.toStdString();
}

QString logFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/propertydesk/logs");
}

void startLog(const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        return;
    }
    try {
        const std::string path =
            QFile::encodeName(QDir(folder).filePath(QStringLiteral("propertydesk.log"))).toStdString();
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path, fileBytes, oldFiles);
        auto fresh = std::make_shared<spdlog::logger>("propertydesk", std::move(sink));
        fresh->set_formatter(std::make_unique<spdlog::pattern_formatter>("%Y-%m-%dT%H:%M:%S.%eZ %l %P %v",
                                                                         spdlog::pattern_time_type::utc));
        fresh->flush_on(spdlog::level::warn);
        logger() = std::move(fresh);
        setLogSink(&write);
    } catch (const spdlog::spdlog_ex&) {
        setLogSink(nullptr);
    }
}

void stopLog()
{
    setLogSink(nullptr);
    if (logger()) {
        logger()->flush();
        logger().reset();
    }
}

} // namespace pd
