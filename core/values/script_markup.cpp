// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/script.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace oslonac {

namespace {

/// Which open elements keep their text Latin, and which within them ask for the document's script again.
/// Elements are told apart by name only: enough for well-formed templates.
class KeptElements final {
public:
    void meet(const QRegularExpressionMatch& tag)
    {
        const QString name = tag.captured(u"name"_s).toLower();
        if (name.isEmpty() || isVoid(name) || tag.captured().endsWith(u"/>"))
            return;
        if (tag.captured(u"end"_s).isEmpty())
            m_open.push_back({name, keepsLatin(name, tag.captured())});
        else
            close(name);
    }

    [[nodiscard]] bool isInside() const { return !m_open.empty() && m_open.back().isKept; }

private:
    struct OpenElement {
        QString name;
        bool isKept = false;
    };

    static bool isVoid(const QString& name)
    {
        static const QSet<QString> names{u"br"_s,   u"hr"_s,    u"img"_s, u"meta"_s,
                                         u"link"_s, u"input"_s, u"col"_s, u"base"_s};
        return names.contains(name);
    }

    [[nodiscard]] bool keepsLatin(const QString& name, const QString& tag) const
    {
        static const QSet<QString> raw{u"style"_s, u"script"_s, u"code"_s, u"kbd"_s};
        static const QRegularExpression marked(
            uR"(\sclass\s*=\s*(?:"(?:[^"]*\s)?latin(?:\s[^"]*)?"|'(?:[^']*\s)?latin(?:\s[^']*)?'|latin[\s>])|\stranslate\s*=\s*["']?no\b)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression released(uR"(\stranslate\s*=\s*["']?yes\b)"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        if (raw.contains(name) || marked.match(tag).hasMatch())
            return true;
        return isInside() && !released.match(tag).hasMatch();
    }

    /// With an element end those that were left open within it.
    void close(const QString& name)
    {
        const auto opened = std::find_if(m_open.rbegin(), m_open.rend(),
                                         [&](const OpenElement& element) { return element.name == name; });
        if (opened != m_open.rend())
            m_open.erase(opened.base() - 1, m_open.end());
    }

    std::vector<OpenElement> m_open;
};

} // namespace

QString toCyrillicMarkup(const QString& html)
{
    // Attribute values may hold a ">" between their quotes.
    static const QRegularExpression tags(
        uR"(<!--.*?-->|<![^>]*>|<(?<end>/?)(?<name>[A-Za-z][\w:-]*)(?:"[^"]*"|'[^']*'|[^<>"'])*>)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString result;
    result.reserve(html.size());
    KeptElements kept;
    qsizetype done = 0;
    const auto appendText = [&](qsizetype end) {
        const QStringView text = QStringView(html).sliced(done, end - done);
        result += kept.isInside() ? text.toString() : toCyrillic(text);
    };
    for (auto matches = tags.globalMatch(html); matches.hasNext();) {
        const QRegularExpressionMatch tag = matches.next();
        appendText(tag.capturedStart());
        result += tag.capturedView();
        done = tag.capturedEnd();
        kept.meet(tag);
    }
    appendText(html.size());
    return result;
}

} // namespace oslonac
