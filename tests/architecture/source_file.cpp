// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <stdexcept>

namespace oslonac::architecture {

std::ostream& operator<<(std::ostream& stream, const Breach& breach)
{
    return stream << breach.path.toStdString() << ':' << breach.line << ": " << breach.what.toStdString();
}

SourceFile sourceFile(const QString& path, const QString& text)
{
    QStringList lines = text.split(u'\n');
    if (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    return {path, lines};
}

std::vector<SourceFile> sourceFilesBelow(const QString& folder)
{
    const QDir repository(QString::fromUtf8(OSLONAC_SOURCE_DIR));
    std::vector<SourceFile> files;
    QDirIterator iterator(repository.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                          QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        QFile file(iterator.next());
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("a source file cannot be read");
        files.push_back(
            sourceFile(repository.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())));
    }
    if (files.empty())
        throw std::runtime_error("no source files were found");
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

std::vector<Include> includesOf(const SourceFile& file)
{
    static const QRegularExpression directive(QStringLiteral(R"(^\s*#\s*include\s*(["<])([^">]+)[">])"));
    std::vector<Include> includes;
    int number = 0;
    for (const QString& line : file.lines) {
        ++number;
        if (const auto match = directive.match(line); match.hasMatch())
            includes.push_back({match.captured(2), number, match.captured(1) == u'"'});
    }
    return includes;
}

QString placeOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() < 2)
        return path;
    return parts[0] + u'/' + parts[1].section(u'.', 0, 0);
}

} // namespace oslonac::architecture
