// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/built_in_templates.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <stdexcept>

namespace oslonac {

namespace {

// "cooperation_agreement" is shown as "Cooperation agreement" until the officer gives it a title.
QString titleFrom(QString code)
{
    code.replace(u'_', u' ');
    return code.left(1).toUpper() + code.mid(1);
}

} // namespace

std::vector<StoredTemplate> builtInTemplates()
{
    std::vector<StoredTemplate> templates;
    const QDir folder(QStringLiteral(":/templates"));
    for (const QString& name : folder.entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw std::logic_error("a document template is missing from the program");
        const QString code = QFileInfo(name).completeBaseName();
        templates.push_back({{}, code, titleFrom(code), QString::fromUtf8(file.readAll())});
    }
    return templates;
}

std::optional<StoredTemplate> shippedTemplate(const QString& code)
{
    const std::vector<StoredTemplate> all = builtInTemplates();
    const auto found = std::ranges::find(all, code, &StoredTemplate::code);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace oslonac
