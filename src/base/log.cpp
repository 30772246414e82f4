// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include <atomic>

namespace pd {

namespace {
std::atomic<LogSink> installedSink{nullptr};
}

void setLogSink(LogSink sink) noexcept
{
    installedSink = sink;
}

void log(LogLevel level, std::string_view event, std::initializer_list<LogField> fields)
{
    if (const LogSink sink = installedSink) {
        sink(level, event, fields);
    }
}

} // namespace pd
