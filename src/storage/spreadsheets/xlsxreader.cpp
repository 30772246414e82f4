// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/spreadsheets/refusal.h"
#include "storage/spreadsheets/spreadsheetreader.h"
#include "storage/spreadsheets/tablebuilder.h"
#include "storage/spreadsheets/xlsxstyles.h"
#include "storage/spreadsheets/ziparchive.h"

#include <QtCore/QHash>
#include <QtCore/QXmlStreamReader>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <utility>

namespace pd {

namespace {

using namespace spreadsheets;

struct SheetEntry {
    QString name;
    QString relation;
    bool hidden = false;
};

/// Target of every relation of a part, by id and by the last word of its type.
struct Relations {
    QHash<QString, QString> byId;
    QHash<QString, QString> byType;
};

QString attribute(const QXmlStreamReader& xml, QLatin1StringView localName)
{
    for (const QXmlStreamAttribute& one : xml.attributes()) {
        if (one.name() == localName) {
            return one.value().toString();
        }
    }
    return {};
}

bool isSet(const QString& flag)
{
    return flag == u"1" || flag == u"true";
}

/// "xl/worksheets/sheet1.xml" from a target as it stands in a relation of `part`.
QString resolved(const QString& part, const QString& target)
{
    if (target.startsWith(u'/')) {
        return target.mid(1);
    }
    QStringList folders = part.split(u'/');
    folders.removeLast();
    for (const QString& step : target.split(u'/')) {
        if (step == u"..") {
            if (!folders.isEmpty()) {
                folders.removeLast();
            }
        } else if (step != u".") {
            folders.push_back(step);
        }
    }
    return folders.join(u'/');
}

QString relationsPart(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels");
}

/// "AB12" → 27; -1 when it is no reference.
int columnOf(const QString& reference)
{
    int column = 0;
    qsizetype i = 0;
    while (i < reference.size() && i < 4 && reference[i] >= u'A' && reference[i] <= u'Z') {
        column = column * 26 + (reference[i].unicode() - u'A' + 1);
        ++i;
    }
    return i > 0 && i < reference.size() ? column - 1 : -1;
}

/// "A2:C30", also as a single cell; only its first column. Nothing for what is no reference.
std::optional<MergedCells> mergeOf(const QString& reference)
{
    const QStringList corners = QString(reference).remove(u'$').split(u':');
    std::array<int, 2> rows{};
    int column = -1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QString& corner = corners[i == 0 ? 0 : corners.size() - 1];
        const int own = columnOf(corner);
        const auto digit = std::find_if(corner.begin(), corner.end(), [](QChar c) { return c.isDigit(); });
        bool isNumber = false;
        rows[i] = corner.mid(digit - corner.begin()).toInt(&isNumber);
        if (own < 0 || !isNumber || rows[i] < 1 || corners.size() > 2) {
            return std::nullopt;
        }
        column = column < 0 ? own : std::min(column, own);
    }
    return MergedCells{column, std::min(rows[0], rows[1]), std::max(rows[0], rows[1])};
}

class XlsxReader {
public:
    XlsxReader(const QByteArray& bytes, const QString& name, const SpreadsheetLimits& limits)
        : m_archive(bytes, name, limits), m_limits(limits), m_table(name, limits)
    {
    }

    Workbook read()
    {
        const Relations package = relations(QString());
        const QString workbook =
            package.byType.value(QStringLiteral("officeDocument"), QStringLiteral("xl/workbook.xml"));
        std::vector<SheetEntry> entries = sheetEntries(workbook);
        const Relations parts = relations(workbook);
        readSharedStrings(parts.byType.value(QStringLiteral("sharedStrings")));
        readStyles(parts.byType.value(QStringLiteral("styles")));
        if (std::any_of(entries.begin(), entries.end(),
                        [](const SheetEntry& entry) { return !entry.hidden; })) {
            std::erase_if(entries, [](const SheetEntry& entry) { return entry.hidden; });
        }
        for (const SheetEntry& entry : entries) {
            readSheet(entry.name, parts.byId.value(entry.relation));
        }
        m_table.workbook().date1904 = m_date1904;
        return m_table.take();
    }

private:
    [[noreturn]] void damaged(int row = 0) const
    {
        throw Refusal{unreadable(m_archive.name(), "damaged", row)};
    }

    /// Calls `element` at each start tag of a part. False when there is no such part.
    bool walk(const QString& path, const std::function<void(QXmlStreamReader&)>& element)
    {
        const auto part = path.isEmpty() ? nullptr : m_archive.open(path);
        if (!part) {
            return false;
        }
        QXmlStreamReader xml(part.get());
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            part->check();
            if (token == QXmlStreamReader::DTD) {
                throw Refusal{unreadable(m_archive.name(), "dtd")};
            }
            if (token == QXmlStreamReader::StartElement) {
                element(xml);
                part->check();
            }
        }
        if (xml.hasError()) {
            damaged();
        }
        return true;
    }

    Relations relations(const QString& part)
    {
        Relations result;
        const QString path = part.isEmpty() ? QStringLiteral("_rels/.rels") : relationsPart(part);
        walk(path, [&](QXmlStreamReader& xml) {
            if (xml.name() != u"Relationship" ||
                attribute(xml, QLatin1StringView("TargetMode")) == u"External") {
                return;
            }
            const QString target = resolved(part, attribute(xml, QLatin1StringView("Target")));
            const QString type = attribute(xml, QLatin1StringView("Type"));
            result.byId.insert(attribute(xml, QLatin1StringView("Id")), target);
            result.byType.insert(type.mid(type.lastIndexOf(u'/') + 1), target);
        });
        return result;
    }

    std::vector<SheetEntry> sheetEntries(const QString& workbook)
    {
        std::vector<SheetEntry> entries;
        const bool found = walk(workbook, [&](QXmlStreamReader& xml) {
            if (xml.name() == u"workbookPr") {
                m_date1904 = isSet(attribute(xml, QLatin1StringView("date1904")));
            } else if (xml.name() == u"sheet") {
                const QString state = attribute(xml, QLatin1StringView("state"));
                entries.push_back({attribute(xml, QLatin1StringView("name")),
                                   attribute(xml, QLatin1StringView("id")),
                                   state == u"hidden" || state == u"veryHidden"});
            }
        });
        if (!found || entries.empty()) {
            damaged();
        }
        return entries;
    }

    /// The text of <si> or <is>: its runs together, without phonetic hints. Ends behind the end tag.
    QString richText(QXmlStreamReader& xml) const
    {
        QString text;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"t") {
                text += xml.readElementText();
            } else if (xml.name() == u"r") {
                while (xml.readNextStartElement()) {
                    if (xml.name() == u"t") {
                        text += xml.readElementText();
                    } else {
                        xml.skipCurrentElement();
                    }
                }
            } else {
                xml.skipCurrentElement();
            }
        }
        return text;
    }

    void readSharedStrings(const QString& path)
    {
        std::int64_t characters = 0;
        walk(path, [&](QXmlStreamReader& xml) {
            if (xml.name() == u"si") {
                m_strings.push_back(richText(xml));
                characters += m_strings.back().size();
                if (std::ssize(m_strings) > m_limits.cells || characters > m_limits.characters) {
                    throw Refusal{tooLarge("text", m_limits.characters)};
                }
            }
        });
    }

    void readStyles(const QString& path)
    {
        QHash<int, bool> custom;
        bool inCells = false;
        walk(path, [&](QXmlStreamReader& xml) {
            if (xml.name() == u"numFmt") {
                custom.insert(attribute(xml, QLatin1StringView("numFmtId")).toInt(),
                              isDateFormat(attribute(xml, QLatin1StringView("formatCode"))));
            } else if (xml.name() == u"cellXfs" || xml.name() == u"cellStyleXfs" ||
                       xml.name() == u"cellStyles") {
                inCells = xml.name() == u"cellXfs";
            } else if (xml.name() == u"xf" && inCells && m_dateStyles.size() < 100'000) {
                const int format = attribute(xml, QLatin1StringView("numFmtId")).toInt();
                m_dateStyles.push_back(custom.contains(format) ? custom.value(format) : isDateFormat(format));
            }
        });
    }

    void readSheet(const QString& name, const QString& path)
    {
        m_table.beginSheet(name);
        int row = 0;
        int column = -1;
        std::vector<MergedCells> merges;
        const bool found = walk(path, [&](QXmlStreamReader& xml) {
            if (xml.name() == u"row") {
                const QString number = attribute(xml, QLatin1StringView("r"));
                bool isNumber = true;
                row = number.isEmpty() ? row + 1 : number.toInt(&isNumber);
                if (!isNumber || row < 1) {
                    damaged();
                }
                m_table.beginRow(row);
                column = -1;
            } else if (xml.name() == u"c") {
                const QString reference = attribute(xml, QLatin1StringView("r"));
                column = reference.isEmpty() ? column + 1 : columnOf(reference);
                if (column < 0 || row < 1) {
                    damaged(row);
                }
                readCell(xml, row, column);
            } else if (xml.name() == u"mergeCell") {
                const auto merge = mergeOf(attribute(xml, QLatin1StringView("ref")));
                if (!merge) {
                    damaged();
                }
                merges.push_back(*merge);
                if (std::ssize(merges) > m_limits.cells) {
                    throw Refusal{tooLarge("cells", m_limits.cells)};
                }
            }
        });
        // A chart sheet has a part of another kind; a missing part is damage.
        if (!found) {
            damaged();
        }
        m_table.spread(std::move(merges));
    }

    void readCell(QXmlStreamReader& xml, int row, int column)
    {
        const QString type = attribute(xml, QLatin1StringView("t"));
        const QString style = attribute(xml, QLatin1StringView("s"));
        QString raw;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v") {
                raw = xml.readElementText();
            } else if (xml.name() == u"is") {
                raw = richText(xml);
            } else {
                xml.skipCurrentElement();
            }
        }
        if (xml.hasError()) {
            return; // walk() says what is wrong
        }
        if (raw.isEmpty()) {
            return;
        }
        if (type == u"s") {
            bool isNumber = false;
            const qsizetype index = raw.toLongLong(&isNumber);
            if (!isNumber || index < 0 || index >= std::ssize(m_strings)) {
                damaged(row);
            }
            m_table.cell(column, CellKind::Text, m_strings[static_cast<std::size_t>(index)]);
        } else if (type == u"str" || type == u"inlineStr" || type == u"b") {
            m_table.cell(column, CellKind::Text, raw);
        } else if (type == u"e") {
            m_table.cell(column, CellKind::Error, raw);
        } else if (type == u"d") {
            m_table.cell(column, CellKind::Date, raw.left(10));
        } else {
            number(column, raw, style.toUInt());
        }
    }

    void number(int column, const QString& raw, unsigned style)
    {
        bool isNumber = false;
        const double value = raw.toDouble(&isNumber);
        if (!isNumber) {
            m_table.cell(column, CellKind::Text, raw);
            return;
        }
        const bool dated = style < m_dateStyles.size() && m_dateStyles[style];
        const auto date = dated ? dateOfSerial(value, m_date1904) : std::nullopt;
        m_table.cell(column, date ? CellKind::Date : CellKind::Number, date ? *date : numberText(raw));
    }

    ZipArchive m_archive;
    const SpreadsheetLimits& m_limits;
    TableBuilder m_table;
    std::vector<QString> m_strings;
    std::vector<bool> m_dateStyles;
    bool m_date1904 = false;
};

} // namespace

Result<Workbook> parseXlsx(const QByteArray& bytes, const QString& name, const SpreadsheetLimits& limits)
{
    try {
        if (bytes.size() > limits.fileBytes) {
            return tooLarge("file", limits.fileBytes);
        }
        return XlsxReader(bytes, name, limits).read();
    } catch (const Refusal& refusal) {
        return refusal.error;
    }
}

} // namespace pd
