// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/verb.h"
#include "core/calls/call.h"
#include "core/values/language.h"
#include "core/workspace.h"

#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>

namespace oslonac {

/// The command was written wrongly; the message says what to write instead.
class UsageError final : public std::exception {
public:
    explicit UsageError(QString message) : m_message(std::move(message)) {}
    [[nodiscard]] const QString& message() const { return m_message; }

private:
    QString m_message;
};

/// The command is right, but the file has not what it asks for; nothing was done.
class Refusal final : public std::exception {
public:
    explicit Refusal(QString message) : m_message(std::move(message)) {}
    [[nodiscard]] const QString& message() const { return m_message; }

private:
    QString m_message;
};

/// What stands before and after any verb, for all of them alike.
struct GlobalOptions {
    Language language = Language::English;
    QString officer;
};

/// A verb with its arguments read and checked against the table: required ones are there, words with choices
/// are one of them.
class Invocation final {
public:
    /// Throws UsageError. `words` is everything after subject and verb.
    Invocation(const Verb& verb, const QStringList& words, GlobalOptions global);

    [[nodiscard]] const QString& argument(qsizetype place) const { return m_arguments.at(place); }
    [[nodiscard]] bool has(const char* option) const { return m_values.contains(QLatin1StringView(option)); }
    /// Its first choice, or empty, where it was left out.
    [[nodiscard]] QString value(const char* option) const;
    [[nodiscard]] bool wantsJson() const { return has("json"); }
    [[nodiscard]] Language language() const { return m_global.language; }

    /// Any spelling of a date; throws UsageError.
    [[nodiscard]] QDate date(const char* option) const;
    template <Coded Enum>
    [[nodiscard]] Enum coded(const char* option) const
    {
        return fromCode<Enum>(value(option)).value();
    }

    /// The file named by the first argument, with the officer in whose name changes are made.
    [[nodiscard]] std::unique_ptr<Workspace> open(Access access) const;
    [[nodiscard]] std::unique_ptr<Workspace> create() const;
    /// The call named by --call; throws Refusal.
    [[nodiscard]] Call call(const Connection& file) const;

private:
    const Verb& m_verb;
    GlobalOptions m_global;
    QStringList m_arguments;
    QMap<QString, QString> m_values;
};

} // namespace oslonac
