// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string_view>
#include <utility>

namespace pd {

enum class LogLevel { Debug, Info, Warning, Error };

/// One fact about an event. Values are codes, counts and durations, never personal data and never SQL values
/// (R30).
using LogField = std::pair<std::string_view, std::string_view>;

/// Receives what log() is given. The program installs one that writes through spdlog; without one nothing is
/// written.
using LogSink = void (*)(LogLevel level, std::string_view event, std::initializer_list<LogField> fields);
void setLogSink(LogSink sink) noexcept;

/// `event` is a short dotted name such as "storage.busy".
void log(LogLevel level, std::string_view event, std::initializer_list<LogField> fields = {});

} // namespace pd
