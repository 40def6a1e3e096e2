// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/help.h"

#include "app/command_line/verbs.h"
#include "app/command_line/words.h"

#include <QStringList>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype lineLength = 96;

/// Terms on the left, what they mean on the right, broken at blanks.
QString explained(const std::vector<std::pair<QString, QString>>& terms)
{
    qsizetype width = 0;
    for (const auto& [term, meaning] : terms)
        width = std::max(width, term.size());
    const QString indent(width + 4, u' ');
    QString text;
    for (const auto& [term, meaning] : terms) {
        QString line = u"  "_s + term.leftJustified(width + 2);
        for (const QString& word : meaning.split(u' ')) {
            if (line.size() + 1 + word.size() > lineLength) {
                text += line + u'\n';
                line = indent + word;
                continue;
            }
            line += (line.endsWith(u' ') ? QString() : u" "_s) + word;
        }
        text += line + u'\n';
    }
    return text;
}

QString translated(const char* source)
{
    return Words::tr(source);
}

QString spelled(const VerbOption& option)
{
    const QString name = u"--"_s + QString::fromLatin1(option.name);
    return option.value == nullptr ? name : name + u' ' + QString::fromLatin1(option.value);
}

QString usageOf(const Verb& verb)
{
    QString usage = u"oslonac %1 %2"_s.arg(QString::fromLatin1(verb.subject), QString::fromLatin1(verb.name));
    for (const VerbArgument& argument : verb.arguments)
        usage += u' ' + QString::fromLatin1(argument.name);
    for (const VerbOption& option : verb.options) {
        usage += (option.presence == Presence::Required ? u" %1"_s : u" [%1]"_s).arg(spelled(option));
    }
    return usage;
}

QString meaningOf(const VerbOption& option)
{
    QStringList choices;
    for (const char* choice : option.choices)
        choices.append(QString::fromLatin1(choice));
    if (choices.isEmpty())
        return translated(option.help);
    if (option.presence == Presence::Required)
        return Words::tr("%1 One of: %2.").arg(translated(option.help), choices.join(u", "_s));
    return Words::tr("%1 One of: %2; %3 when it is left out.")
        .arg(translated(option.help), choices.join(u", "_s), choices.first());
}

QString globalOptions()
{
    return explained(
        {{u"--language LANGUAGE"_s,
          Words::tr(
              "The language of messages: english, latin or cyrillic. When it is left out: the environment's "
              "OSLONAC_LANGUAGE, else its locale.")},
         {u"--officer NAME"_s, Words::tr("In whose name changes are made. When it is left out: the name of "
                                         "your account on this computer.")},
         {u"--help"_s, Words::tr("Shows help on the program, a subject or a verb.")},
         {u"--version"_s, Words::tr("Shows the version of the program.")}});
}

QString statuses()
{
    return explained({{u"0"_s, Words::tr("done")},
                      {u"1"_s, Words::tr("something was found or refused; the message says what")},
                      {u"2"_s, Words::tr("the command was written wrongly")},
                      {u"3"_s, Words::tr("a fault: what happened, what was kept and what to do is told")}});
}

} // namespace

QString programHelp()
{
    std::vector<std::pair<QString, QString>> subjects;
    for (const Subject& subject : allSubjects()) {
        QStringList names;
        for (const Verb& verb : allVerbs()) {
            if (qstrcmp(verb.subject, subject.name) == 0)
                names.append(QString::fromLatin1(verb.name));
        }
        subjects.emplace_back(QString::fromLatin1(subject.name) + u' ' + names.join(u'|'),
                              translated(subject.help));
    }
    return Words::tr("Oslonac, case management for programme officers.") + u"\n\n"_s + Words::tr("Usage:") +
           u'\n' +
           explained({{u"oslonac [FILE]"_s, Words::tr("Opens the window.")},
                      {u"oslonac SUBJECT VERB ..."_s, Words::tr("Works without a window.")}}) +
           u'\n' + Words::tr("Subjects and their verbs:") + u'\n' + explained(subjects) + u'\n' +
           Words::tr("Options for all verbs:") + u'\n' + globalOptions() + u'\n' + Words::tr("Exit status:") +
           u'\n' + statuses() + u'\n' + Words::tr("Data go to standard output, messages to standard error.") +
           u'\n';
}

QString subjectHelp(const Subject& subject)
{
    std::vector<std::pair<QString, QString>> verbs;
    for (const Verb& verb : allVerbs()) {
        if (qstrcmp(verb.subject, subject.name) == 0)
            verbs.emplace_back(QString::fromLatin1(verb.name), translated(verb.help));
    }
    return u"oslonac %1: "_s.arg(QString::fromLatin1(subject.name)) + translated(subject.help) + u"\n\n"_s +
           explained(verbs) + u'\n' +
           Words::tr("More on a verb: oslonac %1 %2 --help")
               .arg(QString::fromLatin1(subject.name), u"VERB"_s) +
           u'\n';
}

QString verbHelp(const Verb& verb)
{
    std::vector<std::pair<QString, QString>> terms;
    for (const VerbArgument& argument : verb.arguments)
        terms.emplace_back(QString::fromLatin1(argument.name), translated(argument.help));
    for (const VerbOption& option : verb.options)
        terms.emplace_back(spelled(option), meaningOf(option));
    return usageOf(verb) + u"\n\n"_s + translated(verb.help) + u"\n\n"_s + explained(terms) + u'\n' +
           Words::tr("Options for all verbs:") + u'\n' + globalOptions();
}

} // namespace oslonac
