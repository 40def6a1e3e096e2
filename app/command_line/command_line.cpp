// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command_line.h"

#include "app/command_line/help.h"
#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/verbs.h"
#include "app/command_line/words.h"
#include "app/language_choice.h"
#include "core/languages/language_translator.h"
#include "core/operations/account_name.h"
#include "core/values/faults.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <csignal>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

/// What is left when the options for all verbs are taken out; what was wrong with them, if anything was.
struct SplitWords {
    QStringList words;
    std::optional<QString> language;
    std::optional<QString> officer;
    QString valueMissing; ///< the option that stands last, without its value
    QString repeated;     ///< the option that stands more than once
};

SplitWords split(const QStringList& all)
{
    SplitWords result;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString& word = all.at(i);
        const QString name = word.section(u'=', 0, 0);
        if (name != u"--language"_s && name != u"--officer"_s) {
            result.words.append(word);
            continue;
        }
        std::optional<QString> value;
        if (word.contains(u'='))
            value = word.section(u'=', 1);
        else if (i + 1 < all.size())
            value = all.at(++i);
        else
            result.valueMissing = name;
        auto& known = name == u"--language"_s ? result.language : result.officer;
        if (known)
            result.repeated = name;
        known = value;
    }
    return result;
}

bool isHelp(const QString& word)
{
    return word == u"--help"_s || word == u"-h"_s;
}

bool wantsHelp(const QStringList& words)
{
    return std::ranges::any_of(words, isHelp);
}

/// A word that is no file and does not look like one is rather a mistyped subject.
bool looksLikeFile(const QString& word)
{
    return word.contains(u'.') || word.contains(u'/') || QFileInfo::exists(word);
}

const Subject* findSubject(const QString& name)
{
    const auto& all = allSubjects();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Subject& one) { return name == QLatin1StringView(one.name); });
    return found == all.end() ? nullptr : &*found;
}

const Verb* findVerb(const QString& subject, const QString& name)
{
    const auto& all = allVerbs();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Verb& one) {
        return subject == QLatin1StringView(one.subject) && name == QLatin1StringView(one.name);
    });
    return found == all.end() ? nullptr : &*found;
}

// Without a session (cron, a container) Qt remarks on a missing runtime folder, which printing does not need.
void tellAllButRuntimeFolder(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (!message.startsWith(u"QStandardPaths: XDG_RUNTIME_DIR not set"))
        fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, const QStringList& words)
{
    const Verb* verb = findVerb(words.value(0), words.value(1));
    const bool pdf = words.contains(u"pdf"_s) || words.contains(u"--format=pdf"_s);
    const bool fonts = verb != nullptr && !wantsHelp(words) &&
                       (verb->fonts == Fonts::Always || (verb->fonts == Fonts::ForPdf && pdf));
    if (!fonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    // Paper needs fonts and no display; the same platform everywhere gives the same pages everywhere.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(&tellAllButRuntimeFolder);
    return std::make_unique<QGuiApplication>(argc, argv);
}

Exit misused(const QString& message, const QString& moreHelp)
{
    say(message);
    say(Words::tr("%1 --help says more.").arg(moreHelp));
    return Exit::Usage;
}

Exit failed(const Fault& fault, Exit status)
{
    for (const QString& sentence : {fault.whatHappened(), fault.whatWasKept(), fault.whatToDo()}) {
        if (!sentence.isEmpty())
            say(sentence);
    }
    return status;
}

/// The command line's one place where faults are caught.
Exit runVerb(const Verb& verb, const QStringList& words, const GlobalOptions& global)
{
    const QString name =
        u"oslonac %1 %2"_s.arg(QString::fromLatin1(verb.subject), QString::fromLatin1(verb.name));
    try {
        return verb.run(Invocation(verb, words, global));
    } catch (const UsageError& error) {
        return misused(error.message(), name);
    } catch (const Refusal& refusal) {
        say(refusal.message());
        return Exit::Findings;
    } catch (const RuleBroken& broken) {
        return failed(broken, Exit::Findings);
    } catch (const Fault& fault) {
        return failed(fault, Exit::Fault);
    } catch (const std::exception& mistake) {
        say(Words::tr("Oslonac made a mistake: %1").arg(QString::fromUtf8(mistake.what())));
        say(Words::tr("The step was not finished and the file is as it was before it. Please report this."));
        return Exit::Fault;
    }
}

Exit dispatch(const QStringList& words, const GlobalOptions& global)
{
    const QString first = words.value(0);
    if (first == u"--version"_s) {
        print(u"Oslonac %1\n"_s.arg(QStringLiteral(OSLONAC_VERSION)));
        return Exit::Done;
    }
    const Subject* subject = findSubject(first);
    if (subject == nullptr) {
        const bool asksOnlyHelp = first == u"help"_s || isHelp(first);
        if (asksOnlyHelp || (wantsHelp(words) && looksLikeFile(first))) {
            print(programHelp());
            return Exit::Done;
        }
        return misused(Words::tr("There is neither a file nor a subject \"%1\".").arg(first), u"oslonac"_s);
    }
    const QString second = words.value(1);
    const Verb* verb = findVerb(first, second);
    if (verb == nullptr && !isHelp(second)) {
        const QString of = u"oslonac "_s + first;
        return words.size() < 2
                   ? misused(Words::tr("Say what to do: a verb is missing."), of)
                   : misused(Words::tr("There is no verb \"%1\" for \"%2\".").arg(second, first), of);
    }
    if (wantsHelp(words)) {
        print(verb != nullptr ? verbHelp(*verb) : subjectHelp(*subject));
        return Exit::Done;
    }
    return runVerb(*verb, words.mid(2), global);
}

} // namespace

std::optional<WindowWish> windowWish(const QStringList& words)
{
    const SplitWords rest = split(words);
    if (!rest.valueMissing.isEmpty() || !rest.repeated.isEmpty())
        return std::nullopt;
    if (rest.words.isEmpty())
        return WindowWish{};
    const QString& first = rest.words.first();
    if (rest.words.size() > 1 || first.startsWith(u'-') || findSubject(first) != nullptr)
        return std::nullopt;
    return looksLikeFile(first) ? std::optional(WindowWish{first}) : std::nullopt;
}

int runCommandLine(int& argc, char** argv, const QStringList& words)
{
    std::signal(SIGXFSZ, SIG_IGN); // a file that may grow no more is told as a fault and does not kill
    const SplitWords rest = split(words);
    const auto application = makeApplication(argc, argv, rest.words);
    GlobalOptions global{languageOf(processSurroundings()), rest.officer.value_or(accountName())};
    const auto wanted = rest.language ? fromCode<Language>(*rest.language) : global.language;
    global.language = wanted.value_or(global.language);
    LanguageTranslator translator(global.language);
    QCoreApplication::installTranslator(&translator);
    if (!rest.valueMissing.isEmpty())
        return static_cast<int>(misused(Words::tr("%1 needs a value.").arg(rest.valueMissing), u"oslonac"_s));
    if (!rest.repeated.isEmpty()) {
        return static_cast<int>(
            misused(Words::tr("--%1 is written more than once; keep one of them.").arg(rest.repeated.mid(2)),
                    u"oslonac"_s));
    }
    if (rest.officer && rest.officer->trimmed().isEmpty()) {
        return static_cast<int>(misused(
            Words::tr("--%1 is empty; give it a value or leave it out.").arg(u"officer"_s), u"oslonac"_s));
    }
    if (!wanted) {
        return static_cast<int>(
            misused(Words::tr("--%1 cannot be \"%2\"; it is one of: %3.")
                        .arg(u"language"_s, *rest.language, u"english, latin, cyrillic"_s),
                    u"oslonac"_s));
    }
    try {
        return static_cast<int>(dispatch(rest.words, global));
    } catch (const Fault& fault) { // help that could not be printed
        return static_cast<int>(failed(fault, Exit::Fault));
    }
}

} // namespace oslonac
