// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output.h"

#include "app/command_line/words.h"
#include "core/exchange/column_words.h"
#include "core/values/faults.h"
#include "core/values/plain_text.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestShownValue = 80;

QString shortened(QString value)
{
    value.replace(u'\n', u' ');
    return value.size() <= longestShownValue ? value : value.left(longestShownValue) + u'…';
}

std::vector<qsizetype> widthsOf(const QStringList& head, const std::vector<QStringList>& rows)
{
    std::vector<qsizetype> widths;
    for (qsizetype i = 0; i < head.size(); ++i) {
        qsizetype width = head.at(i).size();
        for (const QStringList& row : rows)
            width = std::max(width, row.at(i).size());
        widths.push_back(width);
    }
    return widths;
}

QString alignedLine(const QStringList& cells, const std::vector<qsizetype>& widths,
                    const std::vector<Side>& sides)
{
    QString line;
    for (size_t i = 0; i < widths.size(); ++i) {
        const QString& cell = cells.at(static_cast<qsizetype>(i));
        const bool right = i < sides.size() && sides[i] == Side::Right;
        line += (i == 0 ? QString() : u"  "_s) +
                (right ? cell.rightJustified(widths[i]) : cell.leftJustified(widths[i]));
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

void printBytes(const QByteArray& bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return;
    throw StorageFault(StorageFaultKind::InputOutput, Words::tr("Standard output takes no more data."),
                       Words::tr("The file was not changed."),
                       Words::tr("Check where the output goes and that there is room."));
}

void print(const QString& text)
{
    printBytes(text.toUtf8());
}

void print(const QJsonObject& object)
{
    printBytes(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void say(const QString& message)
{
    const QByteArray line = withSingleStops(message).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

QString alignedTable(const QStringList& head, const std::vector<QStringList>& rows,
                     const std::vector<Side>& sides)
{
    const auto widths = widthsOf(head, rows);
    QString text = alignedLine(head, widths, sides);
    for (const QStringList& row : rows)
        text += alignedLine(row, widths, sides);
    return text;
}

QString problemLine(const RowProblem& problem)
{
    const QString line = QString::number(problem.line);
    const QString column = columnInWords(problem.column);
    if (column.isEmpty())
        return Words::tr("line %1: %2").arg(line, problem.reason);
    if (problem.value.isEmpty())
        return Words::tr("line %1, column %2: %3").arg(line, column, problem.reason);
    return Words::tr("line %1, column %2, value \"%3\": %4")
        .arg(line, column, shortened(problem.value), problem.reason);
}

QString problemLine(const JsonProblem& problem)
{
    if (problem.line > 0 && problem.column > 0) {
        return Words::tr("line %1, place %2: %3")
            .arg(QString::number(problem.line), QString::number(problem.column), problem.sentence);
    }
    if (problem.line > 0)
        return Words::tr("line %1: %2").arg(QString::number(problem.line), problem.sentence);
    if (problem.path.isEmpty())
        return problem.sentence;
    return Words::tr("%1: %2", "a place in a file and what is wrong there")
        .arg(problem.path, problem.sentence);
}

} // namespace oslonac
