// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/script.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace oslonac {

namespace {

/// Which open elements keep their text Latin. Elements are told apart by name only: enough for well-formed
/// templates.
class KeptElements final {
public:
    void meet(const QRegularExpressionMatch& tag)
    {
        const QString name = tag.captured(u"name"_s).toLower();
        if (name.isEmpty() || isVoid(name) || tag.captured().endsWith(u"/>"))
            return;
        if (tag.captured(u"end"_s).isEmpty())
            open(name, tag.captured());
        else
            close(name);
    }

    [[nodiscard]] bool isInside() const { return m_depth > 0; }

private:
    static bool isVoid(const QString& name)
    {
        static const QSet<QString> names{u"br"_s,   u"hr"_s,    u"img"_s, u"meta"_s,
                                         u"link"_s, u"input"_s, u"col"_s, u"base"_s};
        return names.contains(name);
    }

    static bool keepsLatin(const QString& name, const QString& tag)
    {
        static const QSet<QString> raw{u"style"_s, u"script"_s, u"code"_s, u"kbd"_s};
        static const QRegularExpression marked(
            uR"(\sclass\s*=\s*(?:"(?:[^"]*\s)?latin(?:\s[^"]*)?"|'(?:[^']*\s)?latin(?:\s[^']*)?'|latin[\s>])|\stranslate\s*=\s*["']?no\b)"_s,
            QRegularExpression::CaseInsensitiveOption);
        return raw.contains(name) || marked.match(tag).hasMatch();
    }

    void open(const QString& name, const QString& tag)
    {
        if (m_depth > 0) {
            m_depth += name == m_name ? 1 : 0;
        } else if (keepsLatin(name, tag)) {
            m_name = name;
            m_depth = 1;
        }
    }

    void close(const QString& name)
    {
        if (m_depth > 0 && name == m_name)
            --m_depth;
    }

    QString m_name; // of the outermost kept element; only elements of this name can close it
    int m_depth = 0;
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
