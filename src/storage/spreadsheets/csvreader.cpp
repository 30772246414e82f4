// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/spreadsheets/refusal.h"
#include "storage/spreadsheets/spreadsheetreader.h"
#include "storage/spreadsheets/tablebuilder.h"

#include <unicode/ucnv.h>

#include <QtCore/QStringConverter>

#include <array>
#include <memory>

namespace pd {

namespace {

using namespace spreadsheets;

int rowOfByte(const QByteArray& bytes, qsizetype at)
{
    return 1 + static_cast<int>(bytes.left(at).count('\n'));
}

QString decodedGb18030(const QByteArray& bytes, const QString& name)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open("gb18030", &status),
                                                                       &ucnv_close);
    if (U_FAILURE(status)) {
        throw Refusal{unreadable(name, "encoding")};
    }
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QString text(bytes.size(), Qt::Uninitialized);
    auto* const begin = reinterpret_cast<UChar*>(text.data());
    UChar* target = begin;
    const char* source = bytes.constData();
    ucnv_toUnicode(converter.get(), &target, begin + text.size(), &source, bytes.constData() + bytes.size(),
                   nullptr, true, &status);
    if (U_FAILURE(status)) {
        throw Refusal{unreadable(name, "encoding", rowOfByte(bytes, source - bytes.constData()))};
    }
    text.truncate(target - begin);
    return text;
}

QString decoded(const QByteArray& bytes, const QString& name)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder utf16(QStringConverter::Utf16);
        const QString text = utf16.decode(bytes);
        if (utf16.hasError() || bytes.size() % 2 != 0) {
            throw Refusal{unreadable(name, "encoding")};
        }
        return text;
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? decodedGb18030(bytes, name) : text;
}

QChar separatorOf(const QString& text)
{
    constexpr std::array<QChar, 3> candidates{u',', u'\t', u';'};
    std::array<int, candidates.size()> counts{};
    bool quoted = false;
    int lines = 0;
    for (qsizetype i = 0; i < text.size() && lines < 20; ++i) {
        quoted = quoted != (text[i] == u'"');
        lines += !quoted && text[i] == u'\n' ? 1 : 0;
        for (std::size_t c = 0; c < candidates.size(); ++c) {
            counts[c] += !quoted && text[i] == candidates[c] ? 1 : 0;
        }
    }
    std::size_t best = 0;
    for (std::size_t c = 1; c < candidates.size(); ++c) {
        best = counts[c] > counts[best] ? c : best;
    }
    return candidates[best];
}

/// One pass over the text, field by field.
class CsvParser {
public:
    CsvParser(const QString& text, QChar separator, TableBuilder& table)
        : m_text(text), m_separator(separator), m_table(table)
    {
    }

    void run(qsizetype from)
    {
        m_at = from;
        m_table.beginSheet(QString());
        int row = 0;
        while (m_at < m_text.size()) {
            record(++row);
        }
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atLineEnd() const { return atEnd() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    void record(int row)
    {
        m_table.beginRow(row);
        for (int column = 0;; ++column) {
            m_table.cell(column, CellKind::Text, field(row));
            if (atLineEnd()) {
                break;
            }
            ++m_at;
        }
        if (!atEnd() && m_text[m_at] == u'\r') {
            ++m_at;
            if (atEnd() || m_text[m_at] != u'\n') {
                return;
            }
        }
        ++m_at;
    }

    QString field(int row)
    {
        if (!atEnd() && m_text[m_at] == u'"') {
            return unwrapped(quoted(row));
        }
        if (m_text.mid(m_at, 2) == u"=\"") {
            ++m_at;
            return quoted(row);
        }
        const qsizetype begin = m_at;
        while (!atLineEnd() && m_text[m_at] != m_separator) {
            if (m_text[m_at] == u'"') {
                throw Refusal{unreadable(m_table.fileName(), "quotes", row)};
            }
            ++m_at;
        }
        return m_text.mid(begin, m_at - begin);
    }

    QString quoted(int row)
    {
        QString value;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text[m_at] != u'"') {
                value += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                value += m_text[m_at++];
            } else {
                break;
            }
        }
        const bool closed = !atEnd();
        ++m_at;
        while (closed && !atEnd() && m_text[m_at] == u' ') {
            ++m_at;
        }
        if (!closed || (!atLineEnd() && m_text[m_at] != m_separator)) {
            throw Refusal{unreadable(m_table.fileName(), "quotes", row)};
        }
        return value;
    }

    static QString unwrapped(const QString& value)
    {
        const bool formula =
            value.size() > 3 && value.startsWith(QStringLiteral("=\"")) && value.endsWith(u'"');
        return formula ? value.mid(2, value.size() - 3) : value;
    }

    const QString& m_text;
    QChar m_separator;
    TableBuilder& m_table;
    qsizetype m_at = 0;
};

} // namespace

Result<Workbook> parseCsv(const QByteArray& bytes, const QString& name, const SpreadsheetLimits& limits)
{
    try {
        if (bytes.size() > limits.fileBytes) {
            return tooLarge("file", limits.fileBytes);
        }
        const QString text = decoded(bytes, name);
        if (text.contains(QChar(u'\0'))) {
            return unreadable(name, "encoding");
        }
        TableBuilder table(name, limits);
        const bool told = text.size() > 5 && text.startsWith(QStringLiteral("sep=")) &&
                          (text[5] == u'\n' || text[5] == u'\r');
        const qsizetype from = told ? text.indexOf(u'\n') + 1 : 0;
        CsvParser(text, told ? text[4] : separatorOf(text), table).run(from > 0 ? from : 0);
        return table.take();
    } catch (const Refusal& refusal) {
        return refusal.error;
    }
}

} // namespace pd
