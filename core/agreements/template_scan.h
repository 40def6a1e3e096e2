// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/faults.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace oslonac {

/// A template that cannot be read as Mustache: line and column count from 1.
class TemplateFault final : public FormatFault {
public:
    TemplateFault(QString happened, int faultLine, int faultColumn);
    int column;
};

enum class PlaceholderKind { Text, RawHtml, Section, InvertedSection };

/// One place of a template that is filled: its name, the sections around it from outside in, and where it
/// stands.
struct Placeholder {
    QString name;
    PlaceholderKind kind;
    QStringList sections;
    int line;
    int column;

    friend bool operator==(const Placeholder&, const Placeholder&) = default;
};

/// A tag as it stands in the template text: `kind` is empty for comments and section ends.
struct TemplateTag {
    qsizetype begin;
    qsizetype end;
    std::optional<Placeholder> placeholder;
};

/// All tags of a template in reading order. Throws TemplateFault for an empty template, unclosed tags,
/// crossed or open sections, and for what the engine allows but our documents do not: partials and changed
/// delimiters.
[[nodiscard]] std::vector<TemplateTag> scanTemplate(const QString& text);

/// The placeholders alone, as a template editor lists them.
[[nodiscard]] std::vector<Placeholder> placeholdersOf(const QString& text);

} // namespace oslonac
