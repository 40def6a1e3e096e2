// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/palette_lines.h"

#include "core/languages/texts.h"
#include "core/values/folding.h"
#include "ui/actions/actions.h"
#include "ui/language/language.h"
#include "ui/language/phrase.h"
#include "ui/search/record_search.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::CommandPalette)
};

constexpr int mostOfTable = 6;
constexpr size_t mostCommands = 8;

/// A group of lines: which tables stand in it, under which heading, with which icon each, behind which
/// letter.
struct Group {
    const char* heading;
    std::array<const char*, 4> tables;
    QChar prefix;
};

constexpr std::array groups{
    Group{QT_TRANSLATE_NOOP("oslonac::ui::CommandPalette", "Organisations"),
          {"organisations", "contacts"},
          u'@'},
    Group{QT_TRANSLATE_NOOP("oslonac::ui::CommandPalette", "Calls, applications and agreements"),
          {"calls", "agreements", "applications", "assessors"},
          u'#'},
    Group{QT_TRANSLATE_NOOP("oslonac::ui::CommandPalette", "Programmes and documents"),
          {"programmes", "document_templates", "signing_ceremonies"},
          u'\0'},
    Group{QT_TRANSLATE_NOOP("oslonac::ui::CommandPalette",
                            "In cases: documents, notes, services and recommendations"),
          {"case_documents", "case_notes", "supported_services", "visit_recommendations"},
          u'\0'},
};

QString iconOf(const QString& table)
{
    static const QHash<QString, QString> icons{{u"organisations"_s, u"view-institution"_s},
                                               {u"calls"_s, u"view-form"_s},
                                               {u"agreements"_s, u"document-sign"_s},
                                               {u"applications"_s, u"x-office-document"_s},
                                               {u"assessors"_s, u"user"_s},
                                               {u"contacts"_s, u"user"_s},
                                               {u"programmes"_s, u"flag"_s},
                                               {u"document_templates"_s, u"document-edit"_s},
                                               {u"signing_ceremonies"_s, u"view-pim-calendar"_s},
                                               {u"case_documents"_s, u"x-office-document"_s},
                                               {u"case_notes"_s, u"document-edit"_s},
                                               {u"supported_services"_s, u"flag"_s},
                                               {u"visit_recommendations"_s, u"flag"_s}};
    return icons.value(table, u"folder-open"_s);
}

PaletteLine heading(const QString& title)
{
    PaletteLine line;
    line.title = title;
    return line;
}

PaletteLine recordLine(const SearchHit& hit, const Texts& texts)
{
    PaletteLine line;
    line.kind = PaletteLine::Kind::Record;
    line.title = hit.name.title;
    line.markFrom = hit.from;
    line.markLength = hit.length;
    const QString kind = tableTitle(hit.name.record.table, texts);
    const bool isPlain = hit.name.record.table == u"organisations"; // the heading says what they are
    line.hint = hit.name.hint.isEmpty() ? kind
                : isPlain               ? hit.name.hint
                                        : Tr::tr("%1, %2").arg(kind, hit.name.hint);
    line.icon = iconOf(hit.name.record.table);
    line.record = hit.name;
    return line;
}

PaletteLine commandLine(QAction* command)
{
    PaletteLine line;
    line.kind = PaletteLine::Kind::Command;
    line.title = withoutMnemonic(command->text());
    line.hint = command->isEnabled() ? QString() : Tr::tr("not possible here now");
    line.icon = u"system-run"_s;
    line.keys = command->shortcut().toString(QKeySequence::NativeText);
    line.command = command;
    return line;
}

void append(std::vector<PaletteLine>& lines, const QString& title, std::vector<PaletteLine> group)
{
    if (group.empty())
        return;
    lines.push_back(heading(title));
    std::ranges::move(group, std::back_inserter(lines));
}

std::vector<PaletteLine> commandLines(const PaletteOffer& offer, const QString& typed)
{
    const QStringList words = foldedLoose(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<PaletteLine> lines;
    for (QAction* command : offer.commands) {
        const QString name = foldedLoose(withoutMnemonic(command->text()));
        if (std::ranges::all_of(words, [&name](const QString& word) { return name.contains(word); }))
            lines.push_back(commandLine(command));
    }
    std::ranges::stable_partition(lines, [](const PaletteLine& line) { return line.canBeChosen(); });
    return lines;
}

/// At most so many hits of each table stay; true when some went.
bool cut(std::vector<SearchHit>& hits)
{
    QHash<QString, int> seen;
    return std::erase_if(
        hits, [&seen](const SearchHit& hit) { return ++seen[hit.name.record.table] > mostOfTable; });
}

void appendRecords(std::vector<PaletteLine>& lines, const std::vector<SearchHit>& hits, QChar prefix)
{
    const Texts texts(shownLanguage());
    for (const Group& group : groups) {
        if (!prefix.isNull() && prefix != group.prefix)
            continue;
        std::vector<PaletteLine> records;
        for (const SearchHit& hit : hits) {
            const bool isHere = std::ranges::any_of(group.tables, [&hit](const char* table) {
                return table && hit.name.record.table == QLatin1StringView(table);
            });
            if (isHere)
                records.push_back(recordLine(hit, texts));
        }
        append(lines, Tr::tr(group.heading), std::move(records));
    }
}

std::vector<PaletteLine> linesForNothing(const PaletteOffer& offer)
{
    const Texts texts(shownLanguage());
    const auto linesOf = [&texts](const std::vector<RecordName>& names) {
        std::vector<PaletteLine> records;
        for (const RecordName& name : names)
            records.push_back(recordLine(SearchHit{name}, texts));
        return records;
    };
    std::vector<RecordName> changed = offer.changed;
    std::erase_if(changed, [&](const RecordName& name) {
        return std::ranges::any_of(offer.lately,
                                   [&](const RecordName& chosen) { return chosen.record == name.record; });
    });
    changed.resize(std::min(changed.size(), mostLately - std::min(mostLately, offer.lately.size())));
    std::vector<PaletteLine> lines;
    append(lines, Tr::tr("Looked up lately"), linesOf(offer.lately));
    append(lines, Tr::tr("Changed lately"), linesOf(changed));
    append(lines, Tr::tr("Commands"), commandLines(offer, {}));
    return lines;
}

/// What to say where nothing fits: the names near to the words, or how to go on.
std::vector<PaletteLine> linesNear(const PaletteOffer& offer, const QString& words)
{
    std::vector<PaletteLine> near;
    const Texts texts(shownLanguage());
    if (!words.isEmpty()) {
        for (const SearchHit& hit : offer.search->nearest(words, mostOfTable))
            near.push_back(recordLine(hit, texts));
    }
    std::vector<PaletteLine> lines;
    append(lines, Tr::tr("Nearest to what was typed"), std::move(near));
    if (lines.empty())
        lines.push_back(heading(Tr::tr("Nothing goes by that name. > alone lists every command.")));
    return lines;
}

} // namespace

PaletteLines paletteLines(const PaletteOffer& offer, const QString& typed)
{
    const QString trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return {linesForNothing(offer)};
    const bool isNarrowed = trimmed[0] == u'>' || trimmed[0] == u'@' || trimmed[0] == u'#';
    const QChar prefix = isNarrowed ? trimmed[0] : QChar();
    const QString words = isNarrowed ? trimmed.mid(1) : trimmed;
    PaletteLines found;
    const bool wantsRecords = offer.search && prefix != u'>';
    if (wantsRecords) {
        std::vector<SearchHit> hits = offer.search->find(words, mostOfTable + 1);
        found.areMore = cut(hits);
        appendRecords(found.lines, hits, prefix);
    }
    if (!isNarrowed || prefix == u'>') {
        std::vector<PaletteLine> commands = commandLines(offer, words);
        if (!isNarrowed && commands.size() > mostCommands) {
            commands.resize(mostCommands);
            found.areMore = true;
        }
        append(found.lines, Tr::tr("Commands"), std::move(commands));
    }
    if (found.lines.empty())
        found.lines = linesNear(offer, wantsRecords ? words : QString());
    return found;
}

} // namespace oslonac::ui
