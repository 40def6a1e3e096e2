// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/invocation.h"

#include "app/command_line/words.h"
#include "core/calls/call_definition.h"
#include "core/values/dates.h"

#include <QCommandLineParser>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

void requireChoice(const VerbOption& option, const QString& value)
{
    QStringList choices;
    for (const char* choice : option.choices)
        choices.append(QString::fromLatin1(choice));
    if (!choices.isEmpty() && !choices.contains(value)) {
        throw UsageError(Words::tr("--%1 cannot be \"%2\"; it is one of: %3.")
                             .arg(QString::fromLatin1(option.name), value, choices.join(u", "_s)));
    }
}

/// Which option has a value that it does not take, or none that it needs; the parser says it in English only.
QString wrongValue(const Verb& verb, const QStringList& words)
{
    for (const VerbOption& option : verb.options) {
        const QString spelled = u"--"_s + QString::fromLatin1(option.name);
        for (const QString& word : words) {
            if (option.value == nullptr && word.startsWith(spelled + u'='))
                return Words::tr("%1 takes no value.").arg(spelled);
        }
        if (option.value != nullptr && !words.isEmpty() && words.last() == spelled)
            return Words::tr("%1 needs a value.").arg(spelled);
    }
    return Words::tr("An option is written wrongly.");
}

QMap<QString, QString> valuesOf(const Verb& verb, const QCommandLineParser& parser)
{
    QMap<QString, QString> values;
    for (const VerbOption& option : verb.options) {
        const QString name = QString::fromLatin1(option.name);
        if (!parser.isSet(name)) {
            if (option.presence == Presence::Required)
                throw UsageError(Words::tr("--%1 is missing.").arg(name));
            continue;
        }
        if (parser.optionNames().count(name) > 1)
            throw UsageError(Words::tr("--%1 is written more than once; keep one of them.").arg(name));
        const QString value = option.value == nullptr ? QString() : parser.value(name);
        if (option.value != nullptr && value.trimmed().isEmpty())
            throw UsageError(Words::tr("--%1 is empty; give it a value or leave it out.").arg(name));
        if (option.value != nullptr)
            requireChoice(option, value);
        values.insert(name, value);
    }
    return values;
}

void requireArguments(const Verb& verb, const QStringList& arguments)
{
    const auto wanted = static_cast<qsizetype>(verb.arguments.size());
    if (arguments.size() < wanted) {
        throw UsageError(
            Words::tr("%1 is missing.", "an argument of the command line")
                .arg(QString::fromLatin1(verb.arguments[static_cast<size_t>(arguments.size())].name)));
    }
    for (qsizetype i = 0; i < wanted; ++i) {
        if (arguments.at(i).trimmed().isEmpty())
            throw UsageError(Words::tr("%1 is empty.", "an argument of the command line")
                                 .arg(QString::fromLatin1(verb.arguments[static_cast<size_t>(i)].name)));
    }
    if (arguments.size() > wanted)
        throw UsageError(Words::tr("\"%1\" is one argument too many.").arg(arguments.at(wanted)));
}

} // namespace

Invocation::Invocation(const Verb& verb, const QStringList& words, GlobalOptions global)
    : m_verb(verb), m_global(std::move(global))
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const VerbOption& option : verb.options) {
        QCommandLineOption read(QString::fromLatin1(option.name));
        if (option.value != nullptr)
            read.setValueName(QString::fromLatin1(option.value));
        parser.addOption(read);
    }
    if (!parser.parse(QStringList{u"oslonac"_s} + words)) {
        const QStringList unknown = parser.unknownOptionNames();
        throw UsageError(unknown.isEmpty()
                             ? wrongValue(verb, words)
                             : Words::tr("This command has no option --%1.").arg(unknown.first()));
    }
    m_arguments = parser.positionalArguments();
    requireArguments(verb, m_arguments);
    m_values = valuesOf(verb, parser);
}

QString Invocation::value(const char* option) const
{
    if (has(option))
        return m_values.value(QLatin1StringView(option));
    for (const VerbOption& known : m_verb.options) {
        if (qstrcmp(known.name, option) == 0 && !known.choices.empty())
            return QString::fromLatin1(known.choices.front());
    }
    return {};
}

QDate Invocation::date(const char* option) const
{
    const DateReading reading = readDate(value(option));
    if (const auto* problem = std::get_if<DateProblem>(&reading))
        throw UsageError(Words::tr("--%1: %2", "an option and what is wrong with its value")
                             .arg(QString::fromLatin1(option), problem->reason));
    return std::get<QDate>(reading);
}

std::unique_ptr<Workspace> Invocation::open(Access access) const
{
    auto workspace = Workspace::open(argument(0), access);
    workspace->setOfficer(m_global.officer);
    return workspace;
}

std::unique_ptr<Workspace> Invocation::create() const
{
    auto workspace = Workspace::create(argument(0));
    workspace->setOfficer(m_global.officer);
    return workspace;
}

Call Invocation::call(const Connection& file) const
{
    const QString code = value("call");
    if (auto found = findCall(file, code))
        return *std::move(found);
    QStringList known;
    for (const Call& call : Records<Call>(file).all("ORDER BY code"))
        known.append(call.code);
    throw Refusal(
        known.isEmpty()
            ? Words::tr("The file has no call yet; import one first.")
            : Words::tr("The file has no call \"%1\"; its calls are: %2.").arg(code, known.join(u", "_s)));
}

} // namespace oslonac
