// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/template_scan.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::TemplateFault)
};

class Scanner final {
public:
    explicit Scanner(const QString& text) : m_text(text) {}

    std::vector<TemplateTag> tags()
    {
        std::vector<TemplateTag> found;
        qsizetype from = 0;
        while ((from = m_text.indexOf("{{"_L1, from)) >= 0) {
            found.push_back(tagAt(from));
            from = found.back().end;
        }
        if (!m_open.empty())
            fail(Tr::tr("The section “%1” is never closed.").arg(m_open.back().name), m_open.back().begin);
        if (printsNothing())
            fail(Tr::tr("The template is empty; papers made from it would be empty sheets."), 0);
        return found;
    }

private:
    struct OpenSection {
        QString name;
        qsizetype begin;
    };

    bool printsNothing() const
    {
        static const QRegularExpression unseen(
            uR"(<!--.*?-->|<style.*?</style>|\{\{[!#/^].*?\}\}|<(?!img)[^>]*>)"_s,
            QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
        return QString(m_text).remove(unseen).trimmed().isEmpty();
    }

    TemplateTag tagAt(qsizetype begin)
    {
        const bool raw = m_text.mid(begin + 2, 1) == "{"_L1;
        const qsizetype contentBegin = begin + (raw ? 3 : 2);
        const qsizetype contentEnd = m_text.indexOf(raw ? "}}}"_L1 : "}}"_L1, contentBegin);
        if (contentEnd < 0)
            fail(Tr::tr("A placeholder is opened with {{ but never closed with }}."), begin);
        const QString content = m_text.sliced(contentBegin, contentEnd - contentBegin).trimmed();
        TemplateTag tag{begin, contentEnd + (raw ? 3 : 2), std::nullopt};
        if (raw)
            tag.placeholder = placeholder(content, PlaceholderKind::RawHtml, begin);
        else
            readContent(content, tag);
        return tag;
    }

    void readContent(const QString& content, TemplateTag& tag)
    {
        const QChar mark = content.isEmpty() ? u' ' : content.front();
        const QString name = content.mid(1).trimmed();
        if (mark == u'!')
            return;
        if (mark == u'/')
            return close(name, tag.begin);
        if (mark == u'>' || mark == u'=')
            fail(Tr::tr("“%1” is not supported in document templates.").arg(content), tag.begin);
        if (mark == u'&') {
            tag.placeholder = placeholder(name, PlaceholderKind::RawHtml, tag.begin);
        } else if (mark == u'#' || mark == u'^') {
            const auto kind = mark == u'#' ? PlaceholderKind::Section : PlaceholderKind::InvertedSection;
            tag.placeholder = placeholder(name, kind, tag.begin);
            m_open.push_back({name, tag.begin});
        } else {
            tag.placeholder = placeholder(content, PlaceholderKind::Text, tag.begin);
        }
    }

    void close(const QString& name, qsizetype at)
    {
        if (m_open.empty())
            fail(Tr::tr("The section “%1” is closed but was never opened.").arg(name), at);
        if (m_open.back().name != name)
            fail(Tr::tr("The section “%1” is closed where “%2” is open.").arg(name, m_open.back().name), at);
        m_open.pop_back();
    }

    Placeholder placeholder(const QString& name, PlaceholderKind kind, qsizetype at) const
    {
        for (const QChar letter : name) {
            if (!(letter.unicode() < 128 && (letter.isLetterOrNumber() || letter == u'_')))
                fail(Tr::tr("“%1” is not a name of a field: letters a-z, digits and _ are.").arg(name), at);
        }
        if (name.isEmpty())
            fail(Tr::tr("A placeholder has no name."), at);
        QStringList around;
        for (const OpenSection& section : m_open)
            around.append(section.name);
        return {name, kind, around, lineOf(at), columnOf(at)};
    }

    int lineOf(qsizetype at) const
    {
        return static_cast<int>(QStringView(m_text).first(at).count(u'\n')) + 1;
    }
    int columnOf(qsizetype at) const
    {
        return static_cast<int>(at - (at == 0 ? -1 : m_text.lastIndexOf(u'\n', at - 1)));
    }
    [[noreturn]] void fail(const QString& happened, qsizetype at) const
    {
        throw TemplateFault(happened, lineOf(at), columnOf(at));
    }

    const QString& m_text;
    std::vector<OpenSection> m_open;
};

} // namespace

TemplateFault::TemplateFault(QString happened, int faultLine, int faultColumn)
    : FormatFault(QString(), faultLine, std::move(happened),
                  Tr::tr("The data of the document are untouched."),
                  Tr::tr("Correct the template at line %1, column %2, or choose another.")
                      .arg(faultLine)
                      .arg(faultColumn)),
      column(faultColumn)
{}

std::vector<TemplateTag> scanTemplate(const QString& text)
{
    return Scanner(text).tags();
}

std::vector<Placeholder> placeholdersOf(const QString& text)
{
    std::vector<Placeholder> found;
    for (const TemplateTag& tag : scanTemplate(text)) {
        if (tag.placeholder)
            found.push_back(*tag.placeholder);
    }
    return found;
}

} // namespace oslonac
