// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An object or a list that is open at the place the scan has reached.
struct OpenValue {
    OpenValue(bool object, QString valuePath) : isObject(object), path(std::move(valuePath)) {}

    bool isObject;
    QString path;
    QString key;         ///< of the value being read, in an object
    qsizetype index = 0; ///< of the value being read, in a list
    QSet<QString> keys;
};

class KeyScan final {
public:
    explicit KeyScan(const QByteArray& json) : m_json(json) {}

    std::vector<RepeatedKey> run()
    {
        for (; m_at < m_json.size(); ++m_at)
            step(m_json[m_at]);
        return std::move(m_repeated);
    }

private:
    void step(char character)
    {
        switch (character) {
        case '\n':
            ++m_line;
            break;
        case '{':
        case '[':
            m_open.emplace_back(character == '{', pathOfValue());
            m_expectsKey = character == '{';
            break;
        case '}':
        case ']':
            m_open.pop_back();
            m_expectsKey = false;
            break;
        case ',':
            m_expectsKey = m_open.back().isObject;
            ++m_open.back().index;
            break;
        case '"':
            readText();
            break;
        default:
            break;
        }
    }

    void readText()
    {
        const qsizetype start = m_at;
        for (++m_at; m_json[m_at] != '"'; ++m_at) {
            if (m_json[m_at] == '\\')
                ++m_at;
        }
        if (m_expectsKey)
            note(unescaped(m_json.mid(start, m_at + 1 - start)));
        m_expectsKey = false;
    }

    /// The same key may be written with and without escapes, so Qt reads it.
    static QString unescaped(const QByteArray& quoted)
    {
        return QJsonDocument::fromJson('[' + quoted + ']').array().first().toString();
    }

    void note(const QString& key)
    {
        OpenValue& object = m_open.back();
        object.key = key;
        if (object.keys.contains(key))
            m_repeated.push_back({pathOfValue(), key, m_line});
        object.keys.insert(key);
    }

    [[nodiscard]] QString pathOfValue() const
    {
        if (m_open.empty())
            return {};
        const OpenValue& open = m_open.back();
        if (!open.isObject)
            return open.path + u'[' + QString::number(open.index) + u']';
        return open.path.isEmpty() ? open.key : QString(open.path + u'.' + open.key);
    }

    const QByteArray& m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_expectsKey = false;
    std::vector<OpenValue> m_open;
    std::vector<RepeatedKey> m_repeated;
};

} // namespace

std::vector<RepeatedKey> repeatedKeys(const QByteArray& json)
{
    return KeyScan(json).run();
}

} // namespace oslonac
