// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide.h"

#include "core/values/script.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

QString textOf(Language language)
{
    QFile file(language == Language::English ? u":/guide/guide.md"_s : u":/guide/uputstvo.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("the guide is missing from the program");
    return QString::fromUtf8(file.readAll());
}

QString inScriptOf(Language language, const QString& markdown)
{
    if (language != Language::SerbianCyrillic)
        return markdown;
    QStringList parts = markdown.split(u'`');
    for (qsizetype i = 0; i < parts.size(); i += 2)
        parts[i] = toCyrillic(parts[i]);
    return parts.join(u'`');
}

// Other documents of the repository are not part of the program.
QString withoutOutsideLinks(QString markdown)
{
    static const QRegularExpression link(u"\\[([^\\]]+)\\]\\([^)#][^)]*\\)"_s);
    return markdown.replace(link, u"\\1"_s);
}

} // namespace

std::vector<GuideTopic> readGuide(Language language)
{
    static const QRegularExpression heading(u"^(#+) (.+)$"_s);
    static const QRegularExpression about(u"^<!-- (\\S+) -->$"_s);
    std::vector<GuideTopic> topics;
    QString key;
    for (const QString& line : withoutOutsideLinks(textOf(language)).split(u'\n')) {
        if (const auto named = about.match(line); named.hasMatch()) {
            key = named.captured(1);
            continue;
        }
        if (const auto match = heading.match(line); match.hasMatch()) {
            topics.push_back({key, int(match.captured(1).size()), match.captured(2), {}});
            key.clear();
        }
        if (!topics.empty())
            topics.back().markdown += line + u'\n';
    }
    for (GuideTopic& topic : topics) {
        topic.title = inScriptOf(language, topic.title).remove(u'`');
        topic.markdown = inScriptOf(language, topic.markdown);
    }
    return topics;
}

size_t topicAbout(const std::vector<GuideTopic>& guide, const QString& page, const QString& part)
{
    for (const QString& key : {QString(page + u'/' + part), page}) {
        const auto found = std::ranges::find(guide, key, &GuideTopic::key);
        if (found != guide.end())
            return size_t(found - guide.begin());
    }
    return 0;
}

} // namespace oslonac::ui
