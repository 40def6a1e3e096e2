// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ordered_json.h"

#include <algorithm>

namespace oslonac {

namespace {

QByteArray quoted(const QByteArray& utf8)
{
    QByteArray out = "\"";
    for (const char byte : utf8) {
        if (byte == '"' || byte == '\\')
            out.append('\\').append(byte);
        else if (byte == '\n')
            out.append("\\n");
        else if (byte >= 0 && byte < ' ')
            out.append("\\u").append(QByteArray::number(byte, 16).rightJustified(4, '0'));
        else
            out.append(byte);
    }
    return out.append('"');
}

} // namespace

OrderedJson OrderedJson::text(const QString& text)
{
    return OrderedJson(Kind::Scalar, quoted(text.toUtf8()));
}

OrderedJson OrderedJson::number(qint64 number)
{
    return OrderedJson(Kind::Scalar, QByteArray::number(number));
}

OrderedJson OrderedJson::truth(bool truth)
{
    return OrderedJson(Kind::Scalar, truth ? "true" : "false");
}

bool OrderedJson::isFlat() const
{
    return std::all_of(m_members.begin(), m_members.end(),
                       [](const auto& member) { return member.second.m_kind == Kind::Scalar; });
}

QByteArray OrderedJson::onOneLine() const
{
    QByteArray out(1, m_kind == Kind::Object ? '{' : '[');
    for (const auto& [key, value] : m_members) {
        if (out.size() > 1)
            out.append(", ");
        if (m_kind == Kind::Object)
            out.append(quoted(key)).append(": ");
        out.append(value.m_scalar);
    }
    return out.append(m_kind == Kind::Object ? '}' : ']');
}

void OrderedJson::write(QByteArray& out, int level) const
{
    constexpr qsizetype longestLine = 100;
    if (m_kind == Kind::Scalar) {
        out.append(m_scalar);
        return;
    }
    if (isFlat() && level > 0) {
        if (const QByteArray line = onOneLine(); line.size() <= longestLine) {
            out.append(line);
            return;
        }
    }
    out.append(m_kind == Kind::Object ? '{' : '[');
    bool first = true;
    for (const auto& [key, value] : m_members) {
        out.append(first ? "\n" : ",\n").append(QByteArray(2 * (level + 1), ' '));
        first = false;
        if (m_kind == Kind::Object)
            out.append(quoted(key)).append(": ");
        value.write(out, level + 1);
    }
    out.append('\n').append(QByteArray(2 * level, ' ')).append(m_kind == Kind::Object ? '}' : ']');
}

QByteArray OrderedJson::toBytes() const
{
    QByteArray out;
    write(out, 0);
    return out.append('\n');
}

} // namespace oslonac
