// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge.h"

#include "core/values/digest.h"
#include "core/values/plain_text.h"
#include "core/values/quotation_marks.h"

#include <QRegularExpression>

#include <kainjow/mustache.hpp>

#include <deque>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;
namespace mustache = kainjow::mustache;

namespace {

// In the text handed to the engine a field to be escaped is named "$name", one that stands between quotation
// marks "~name", one at the end of a sentence "@name" and raw html "%name": the engine asks for sections and
// fields alike, and only a field may turn into a blank.
constexpr char escapedMark = '$';
constexpr char quotedMark = '~';
constexpr char stoppedMark = '@';
constexpr char rawMark = '%';

bool isFieldMark(char mark)
{
    return mark == escapedMark || mark == quotedMark || mark == stoppedMark || mark == rawMark;
}

/// The template's own full stop follows, perhaps after the end of what is bold.
bool isBeforeStop(const QString& text, qsizetype end)
{
    static const QRegularExpression stop(uR"((?:</[a-z0-9]+>)*\.(?!\.))"_s);
    return stop
        .match(text, end, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

char markOf(const QString& text, const TemplateTag& tag)
{
    if (tag.placeholder->kind == PlaceholderKind::RawHtml)
        return rawMark;
    const bool isQuoted = QStringView(text).first(tag.begin).endsWith(u'„') &&
                          QStringView(text).sliced(tag.end).startsWith(u'”');
    return isQuoted ? quotedMark : isBeforeStop(text, tag.end) ? stoppedMark : escapedMark;
}

QString engineText(const QString& text, const std::vector<TemplateTag>& tags)
{
    QString result;
    qsizetype from = 0;
    for (const TemplateTag& tag : tags) {
        if (!tag.placeholder)
            continue;
        const auto& [name, kind, sections, line, column] = *tag.placeholder;
        if (kind != PlaceholderKind::Text && kind != PlaceholderKind::RawHtml)
            continue;
        result += QStringView(text).sliced(from, tag.begin - from) + "{{&"_L1 +
                  QLatin1Char(markOf(text, tag)) + name + "}}"_L1;
        from = tag.end;
    }
    return result + QStringView(text).sliced(from);
}

/// The names every row of a list answers for, so that a row never borrows a field from outside the list.
std::set<QString> namesInRows(const QString& list, const DocumentData::Rows& rows, const FieldNames& names)
{
    std::set<QString> found;
    for (const DocumentData& row : rows) {
        for (const auto& [name, value] : row.values())
            found.insert(name);
    }
    const QString prefix = list + u'.';
    for (auto it = names.lower_bound(prefix); it != names.end() && it->first.startsWith(prefix); ++it)
        found.insert(it->first.sliced(prefix.size()));
    return found;
}

mustache::data engineData(const DocumentData& data, const FieldNames& names)
{
    mustache::data object(mustache::data::type::object);
    for (const auto& [name, value] : data.values()) {
        const std::string key = name.toStdString();
        if (const auto* text = std::get_if<QString>(&value)) {
            object.set(key, mustache::data(text->toStdString()));
            continue;
        }
        const auto& rows = std::get<DocumentData::Rows>(value);
        const std::set<QString> inRows = namesInRows(name, rows, names);
        mustache::data list(mustache::data::type::list);
        for (const DocumentData& row : rows) {
            mustache::data item = engineData(row, names);
            for (const QString& expected : inRows) {
                if (item.get(expected.toStdString()) == nullptr)
                    item.set(expected.toStdString(), mustache::data(std::string()));
            }
            list.push_back(item);
        }
        object.set(key, list);
    }
    return object;
}

/// Answers the engine's questions; puts blanks where a field has no value, and remembers them.
class FillingContext final : public mustache::basic_context<std::string> {
public:
    FillingContext(const mustache::data& root, const FieldNames& names, const std::set<QString>& byHand)
        : m_names(names), m_byHand(byHand)
    {
        m_levels.push_back({&root, {}});
    }

    void push(const mustache::data* data) override { m_levels.push_back({data, m_lastSection}); }
    void pop() override { m_levels.pop_back(); }
    const mustache::data* get_partial(const std::string&) const override { return nullptr; }

    const mustache::data* get(const std::string& marked) const override
    {
        const bool section = !isFieldMark(marked.front());
        const std::string name = section ? marked : marked.substr(1);
        const auto [data, key] = find(name);
        const bool empty = data == nullptr || (data->is_string() && data->string_value().empty());
        if (section) {
            m_lastSection = name;
            return empty ? nullptr : data;
        }
        if (empty || !data->is_string())
            return blank(key);
        if (marked.front() == rawMark)
            return data;
        const QString value = QString::fromStdString(data->string_value());
        switch (marked.front()) {
        case quotedMark:
            return keep(escaped(innerQuotes(value)));
        case stoppedMark: // "d.o.o."
            return keep(escaped(beforeStop(value)));
        default:
            return keep(escaped(value));
        }
    }

    [[nodiscard]] QStringList gaps() const { return m_gaps; }

private:
    struct Level {
        const mustache::data* data;
        std::string section;
    };

    std::pair<const mustache::data*, QString> find(const std::string& name) const
    {
        const QString text = QString::fromStdString(name);
        for (auto level = m_levels.rbegin(); level != m_levels.rend(); ++level) {
            const mustache::data* found = level->data == nullptr ? nullptr : level->data->get(name);
            if (found != nullptr)
                return {found,
                        level->section.empty() ? text : QString::fromStdString(level->section) + u'.' + text};
        }
        return {nullptr, text};
    }

    static std::string escaped(const QString& value)
    {
        QString html = value.toHtmlEscaped();
        return html.replace(u'\n', "<br/>"_L1).toStdString();
    }

    const mustache::data* blank(const QString& key) const
    {
        if (m_byHand.contains(key))
            return keep("<span class=\"by-hand\">____________________</span>");
        if (!m_gaps.contains(key))
            m_gaps.append(key);
        const auto named = m_names.find(key);
        // A field's human name follows the document's script; a bare code stays as it is.
        const QString attribute = named == m_names.end() ? u"no"_s : u"yes"_s;
        const QString label = named == m_names.end() ? key : named->second;
        const QString html = u"<span class=\"gap\" title=\"%1\" translate=\"%2\">__%3__</span>"_s.arg(
            key, attribute, label.toHtmlEscaped());
        return keep(html.toStdString());
    }

    const mustache::data* keep(const std::string& html) const { return &m_kept.emplace_back(html); }

    const FieldNames& m_names;
    const std::set<QString>& m_byHand;
    std::vector<Level> m_levels;
    mutable std::string m_lastSection;
    mutable QStringList m_gaps;
    mutable std::deque<mustache::data> m_kept;
};

void addCanonical(const DocumentData& data, QByteArray& bytes)
{
    const auto add = [&bytes](char kind, const QByteArray& text) {
        bytes += kind + QByteArray::number(text.size()) + ':' + text;
    };
    for (const auto& [name, value] : data.values()) {
        add('n', name.toUtf8());
        if (const auto* text = std::get_if<QString>(&value)) {
            add('t', text->toUtf8());
            continue;
        }
        const auto& rows = std::get<DocumentData::Rows>(value);
        bytes += 'l' + QByteArray::number(rows.size()) + ':';
        for (const DocumentData& row : rows) {
            bytes += '{';
            addCanonical(row, bytes);
            bytes += '}';
        }
    }
}

QString digestOf(const QString& templateText, const DocumentData& data)
{
    const QByteArray text = templateText.toUtf8();
    QByteArray bytes = "oslonac-document-1:" + QByteArray::number(text.size()) + ':' + text;
    addCanonical(data, bytes);
    return digestOfBytes(bytes);
}

/// Whether data or field names know this field, within one of the lists around it or on its own.
bool isKnown(const Placeholder& placeholder, const DocumentData& data, const FieldNames& names)
{
    if (names.contains(placeholder.name) || data.values().contains(placeholder.name))
        return true;
    for (const QString& section : placeholder.sections) {
        if (names.contains(section + u'.' + placeholder.name))
            return true;
        const auto value = data.values().find(section);
        if (value == data.values().end())
            continue;
        if (const auto* rows = std::get_if<DocumentData::Rows>(&value->second)) {
            if (namesInRows(section, *rows, names).contains(placeholder.name))
                return true;
        }
    }
    return false;
}

} // namespace

struct DocumentTemplate::Engine {
    explicit Engine(QString templateText)
        : text(std::move(templateText)), placeholders(placeholdersOf(text)),
          mustache(engineText(text, scanTemplate(text)).toStdString())
    {
        if (!mustache.is_valid())
            throw TemplateFault(QString::fromStdString(mustache.error_message()), 1, 1);
    }

    QString text;
    std::vector<Placeholder> placeholders;
    mustache::mustache mustache;
};

DocumentTemplate::DocumentTemplate(QString text) : m_engine(std::make_unique<Engine>(std::move(text))) {}
DocumentTemplate::~DocumentTemplate() = default;
DocumentTemplate::DocumentTemplate(DocumentTemplate&&) noexcept = default;
DocumentTemplate& DocumentTemplate::operator=(DocumentTemplate&&) noexcept = default;

const std::vector<Placeholder>& DocumentTemplate::placeholders() const
{
    return m_engine->placeholders;
}

MergedDocument DocumentTemplate::merge(const DocumentData& data, const FieldNames& names,
                                       const std::set<QString>& byHand) const
{
    const mustache::data root = engineData(data, names);
    FillingContext context(root, names, byHand);
    MergedDocument result;
    result.html = QString::fromStdString(m_engine->mustache.render(context));
    result.gaps = context.gaps();
    for (const Placeholder& placeholder : m_engine->placeholders) {
        if (!isKnown(placeholder, data, names) && !result.unknownPlaceholders.contains(placeholder.name))
            result.unknownPlaceholders.append(placeholder.name);
    }
    result.digest = digestOf(m_engine->text, data);
    return result;
}

} // namespace oslonac
