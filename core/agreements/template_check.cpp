// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/template_check.h"

#include "core/agreements/paper_fields.h"
#include "core/agreements/template_scan.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::TemplateCheck)
};

/// How many letters must be typed, left out or changed to make one name of the other.
int distance(const QString& one, const QString& other)
{
    std::vector<int> row(size_t(other.size()) + 1);
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = int(i);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const int changed = diagonal + (one[i] == other[j] ? 0 : 1);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({changed, row[size_t(j)] + 1, diagonal + 1});
        }
    }
    return row.back();
}

class FieldCheck final {
public:
    explicit FieldCheck(PaperKind kind) : m_fields(fieldsOf(kind)) {}

    [[nodiscard]] std::optional<TemplateProblem> look(const Placeholder& placeholder) const
    {
        if (isOffered(placeholder))
            return std::nullopt;
        const QString tag = u"{{%1}}"_s.arg(placeholder.name);
        TemplateProblem problem{Severity::Warning, placeholder.line, placeholder.column, {}, {}};
        const auto ofRows = std::ranges::find_if(m_fields, [&](const PaperField& field) {
            return !field.list.isEmpty() && field.name == placeholder.name;
        });
        if (ofRows != m_fields.end()) {
            problem.what = Tr::tr("%1 belongs to the rows of a list and stands outside it.").arg(tag);
            problem.toDo = Tr::tr("Put it between %1 and %2.")
                               .arg(u"{{#%1}}"_s.arg(ofRows->list), u"{{/%1}}"_s.arg(ofRows->list));
            return problem;
        }
        problem.what = Tr::tr("%1 names no field of this paper and prints as a blank.").arg(tag);
        const QString near = nearest(placeholder.name);
        problem.toDo = near.isEmpty() ? Tr::tr("Choose a field from the list.")
                                      : Tr::tr("Did you mean %1?").arg(u"{{%1}}"_s.arg(near));
        return problem;
    }

    [[nodiscard]] bool isOffered(const Placeholder& placeholder) const
    {
        return std::ranges::any_of(m_fields, [&](const PaperField& field) {
            return field.name == placeholder.name &&
                   (field.list.isEmpty() || placeholder.sections.contains(field.list));
        });
    }

private:
    [[nodiscard]] QString nearest(const QString& name) const
    {
        QString best;
        int least = std::max(2, int(name.size()) / 3) + 1;
        for (const PaperField& field : m_fields) {
            const int off = distance(name, field.name);
            if (off < least) {
                least = off;
                best = field.name;
            }
        }
        return best;
    }

    std::vector<PaperField> m_fields;
};

/// Elements whose missing end spoils the page; the reader closes paragraphs and list items by itself.
bool mustBeClosed(const QString& name)
{
    static const QStringList names{u"table"_s, u"thead"_s, u"tbody"_s, u"tr"_s,  u"td"_s, u"th"_s,    u"ol"_s,
                                   u"ul"_s,    u"b"_s,     u"i"_s,     u"u"_s,   u"h1"_s, u"h2"_s,    u"h3"_s,
                                   u"span"_s,  u"div"_s,   u"sup"_s,   u"sub"_s, u"em"_s, u"strong"_s};
    return names.contains(name);
}

class MarkupCheck final {
public:
    explicit MarkupCheck(const QString& html) : m_html(html) {}

    std::vector<TemplateProblem> run()
    {
        static const QRegularExpression mark(uR"(<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*?(/?)>)"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
        for (auto it = mark.globalMatch(m_html); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString name = match.captured(2).toLower();
            if (name == u"img")
                note(match.capturedStart(),
                     Tr::tr("A picture prints in PDF only, and only when its data stand in the template."),
                     Tr::tr("Take it away where papers also go out as ODT."));
            if (!mustBeClosed(name) || !match.captured(3).isEmpty())
                continue;
            if (match.captured(1).isEmpty())
                m_open.push_back({name, match.capturedStart()});
            else
                close(name, match.capturedStart());
        }
        for (const Open& open : m_open)
            note(open.at, Tr::tr("<%1> is never closed.").arg(open.name),
                 Tr::tr("Add </%1>.").arg(open.name));
        return std::move(m_problems);
    }

private:
    struct Open {
        QString name;
        qsizetype at;
    };

    void close(const QString& name, qsizetype at)
    {
        const auto opened =
            std::find_if(m_open.rbegin(), m_open.rend(), [&](const Open& open) { return open.name == name; });
        if (opened == m_open.rend()) {
            note(at, Tr::tr("</%1> closes what was never opened.").arg(name),
                 Tr::tr("Take it away, or add <%1> before it.").arg(name));
            return;
        }
        for (auto inner = m_open.rbegin(); inner != opened; ++inner)
            note(inner->at, Tr::tr("<%1> is not closed before </%2>.").arg(inner->name, name),
                 Tr::tr("Add </%1>.").arg(inner->name));
        m_open.erase(std::next(opened).base(), m_open.end());
    }

    void note(qsizetype at, const QString& what, const QString& toDo)
    {
        const auto before = QStringView(m_html).first(at);
        const auto line = int(before.count(u'\n')) + 1;
        m_problems.push_back({Severity::Warning, line, int(at - before.lastIndexOf(u'\n')), what, toDo});
    }

    const QString& m_html;
    std::vector<Open> m_open;
    std::vector<TemplateProblem> m_problems;
};

} // namespace

std::vector<TemplateProblem> templateProblems(const QString& html, PaperKind kind)
{
    std::vector<TemplateProblem> problems;
    try {
        const FieldCheck fields(kind);
        for (const Placeholder& placeholder : placeholdersOf(html)) {
            if (auto problem = fields.look(placeholder))
                problems.push_back(*std::move(problem));
        }
    } catch (const TemplateFault& fault) {
        return {{Severity::Error, fault.line(), fault.column, fault.whatHappened(), fault.whatToDo()}};
    }
    std::ranges::move(MarkupCheck(html).run(), std::back_inserter(problems));
    std::ranges::sort(problems, {},
                      [](const TemplateProblem& problem) { return std::pair(problem.line, problem.column); });
    return problems;
}

QStringList unknownFields(const QString& html, PaperKind kind)
{
    const FieldCheck fields(kind);
    QStringList unknown;
    for (const Placeholder& placeholder : placeholdersOf(html)) {
        if (!fields.isOffered(placeholder) && !unknown.contains(placeholder.name))
            unknown.append(placeholder.name);
    }
    return unknown;
}

} // namespace oslonac
