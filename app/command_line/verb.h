// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace oslonac {

class Invocation;

/// How a verb ended, as scripts read it: done; something was found or refused; the command was wrong; a fault
/// that nobody can put right by correcting data.
enum class Exit { Done = 0, Findings = 1, Usage = 2, Fault = 3 };

struct VerbArgument {
    const char* name; ///< "FILE"
    const char* help;
};

enum class Presence { Optional, Required };

struct VerbOption {
    const char* name;            ///< without the two hyphens
    const char* value = nullptr; ///< what stands after it ("CODE"); a switch has none
    const char* help = nullptr;
    Presence presence = Presence::Optional;
    std::vector<const char*> choices = {}; ///< the words it may have; the first one when it is left out
};

/// Fonts need a QGuiApplication, which starts more slowly; most verbs do without.
enum class Fonts { Never, ForPdf, Always };

/// One thing the command line can do, as data: reading of arguments, help and the list of verbs are made from
/// it. Texts are English sources of the context oslonac::CommandLine.
struct Verb {
    const char* subject;
    const char* name;
    const char* help;
    std::vector<VerbArgument> arguments;
    std::vector<VerbOption> options;
    Exit (*run)(const Invocation& invocation);
    Fonts fonts = Fonts::Never;
};

/// A folder of verbs: "file", "registry".
struct Subject {
    const char* name;
    const char* help;
};

/// For the option that most reading verbs have.
[[nodiscard]] VerbOption jsonOption();
[[nodiscard]] VerbOption callOption(Presence presence = Presence::Required);
[[nodiscard]] VerbArgument fileArgument();

} // namespace oslonac
