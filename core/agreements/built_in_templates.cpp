// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/built_in_templates.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace oslonac {

namespace {

/// As Serbian as the texts themselves; one that has no title here is called by its code.
QString titleOf(const QString& code)
{
    static const std::map<QString, QString> titles{
        {QStringLiteral("cooperation_agreement"), QStringLiteral("Sporazum o saradnji")},
        {QStringLiteral("roma_cooperation_agreement"),
         QStringLiteral("Sporazum o saradnji – inkluzija Roma i Romkinja")},
        {QStringLiteral("addendum"), QStringLiteral("Aneks sporazuma")},
        {QStringLiteral("signing_list"), QStringLiteral("Spisak za potpisivanje")},
        {QStringLiteral("report_reminder"), QStringLiteral("Opomena za izveštaje")},
        {QStringLiteral("letter"), QStringLiteral("Dopis")}};
    const auto found = titles.find(code);
    return found == titles.end() ? code : found->second;
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
        templates.push_back({{}, code, titleOf(code), QString::fromUtf8(file.readAll())});
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
