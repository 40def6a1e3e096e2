// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace oslonac::ui {

namespace {

using Id = ActionId;

constexpr ActionEntry entry(Id id, const char* key, const char* text, const char* icon, const char* shortcuts,
                            Menu menu, Doer doer, int group)
{
    return {id, key, {"Actions", text}, icon, shortcuts, menu, doer, group};
}

constexpr std::array catalogue{
    entry(Id::NewFile, "new_file", QT_TRANSLATE_NOOP("Actions", "&New file…"), "document-new", "", Menu::File,
          Doer::Program, 0),
    entry(Id::OpenFile, "open_file", QT_TRANSLATE_NOOP("Actions", "&Open file…"), "document-open", "Ctrl+O",
          Menu::File, Doer::Program, 0),
    entry(Id::OpenSample, "open_sample", QT_TRANSLATE_NOOP("Actions", "Open the &sample programme"),
          "help-hint", "", Menu::File, Doer::Program, 0),
    entry(Id::BackUp, "back_up", QT_TRANSLATE_NOOP("Actions", "&Back up…"), "backup", "", Menu::File,
          Doer::Program, 1),
    entry(Id::ExportList, "export_list", QT_TRANSLATE_NOOP("Actions", "&Export the list…"), "document-export",
          "Ctrl+Shift+E", Menu::File, Doer::Page, 2),
    entry(Id::Print, "print", QT_TRANSLATE_NOOP("Actions", "&Print…"), "document-print", "Ctrl+P", Menu::File,
          Doer::Page, 2),
    entry(Id::AlreadySaved, "already_saved", QT_TRANSLATE_NOOP("Actions", "&Save"), "document-save", "Ctrl+S",
          Menu::File, Doer::Program, 1),
    entry(Id::PrintList, "print_list", QT_TRANSLATE_NOOP("Actions", "Print the &list…"),
          "document-print-preview", "Ctrl+Shift+P", Menu::File, Doer::Page, 2),
    entry(Id::Quit, "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "application-exit", "Ctrl+Q", Menu::File,
          Doer::Program, 3),

    entry(Id::Undo, "undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "edit-undo", "Ctrl+Z", Menu::Edit,
          Doer::Program, 0),
    entry(Id::Redo, "redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "edit-redo", "Ctrl+Y; Ctrl+Shift+Z",
          Menu::Edit, Doer::Program, 0),
    entry(Id::NewRecord, "new_record", QT_TRANSLATE_NOOP("Actions", "&Add here"), "list-add", "Ctrl+N",
          Menu::Edit, Doer::Page, 1),
    entry(Id::FindInList, "find_in_list", QT_TRANSLATE_NOOP("Actions", "&Narrow the list"), "view-filter",
          "Ctrl+F", Menu::Edit, Doer::Page, 1),
    entry(Id::PasteCells, "paste_cells", QT_TRANSLATE_NOOP("Actions", "&Paste into the cells"), "edit-paste",
          "Ctrl+V", Menu::Edit, Doer::Page, 0),
    entry(Id::ChangeSelected, "change_selected", QT_TRANSLATE_NOOP("Actions", "C&hange in the selected rows"),
          "document-edit", "Shift+F2", Menu::Edit, Doer::Page, 1),
    entry(Id::AddFilter, "add_filter", QT_TRANSLATE_NOOP("Actions", "Add a fi&lter"), "view-filter", "Ctrl+L",
          Menu::Edit, Doer::Page, 1),

    entry(Id::FoldRail, "fold_rail", QT_TRANSLATE_NOOP("Actions", "&Fold the list of pages"),
          "sidebar-collapse-left", "F9", Menu::View, Doer::Window, 1),
    entry(Id::Inspector, "inspector", QT_TRANSLATE_NOOP("Actions", "Show or hide &details"), "view-right-new",
          "F4", Menu::View, Doer::Page, 1),
    entry(Id::NextDensity, "next_density", QT_TRANSLATE_NOOP("Actions", "&Height of rows"),
          "view-list-details", "Ctrl+Alt+D", Menu::View, Doer::Window, 1),
    entry(Id::FullScreen, "full_screen", QT_TRANSLATE_NOOP("Actions", "F&ull screen"), "view-fullscreen",
          "F11", Menu::View, Doer::Window, 1),
    entry(Id::ChooseColumns, "choose_columns", QT_TRANSLATE_NOOP("Actions", "&Columns of the list"),
          "view-file-columns", "", Menu::View, Doer::Page, 1),
    entry(Id::ChooseOrder, "choose_order", QT_TRANSLATE_NOOP("Actions", "O&rder of the list"), "view-sort",
          "", Menu::View, Doer::Page, 1),
    entry(Id::Back, "back", QT_TRANSLATE_NOOP("Actions", "&Back"), "go-previous", "Alt+Left", Menu::View,
          Doer::Window, 2),
    entry(Id::Forward, "forward", QT_TRANSLATE_NOOP("Actions", "F&orward"), "go-next", "Alt+Right",
          Menu::View, Doer::Window, 2),
    entry(Id::NextTab, "next_tab", QT_TRANSLATE_NOOP("Actions", "Next &tab or view"), "go-next", "Ctrl+Tab",
          Menu::View, Doer::Page, 2),
    entry(Id::PreviousTab, "previous_tab", QT_TRANSLATE_NOOP("Actions", "Previous tab &or view"),
          "go-previous", "Ctrl+Shift+Tab", Menu::View, Doer::Page, 2),
    entry(Id::NextRegion, "next_region", QT_TRANSLATE_NOOP("Actions", "Next part of the &window"), "go-next",
          "F6", Menu::View, Doer::Window, 2),
    entry(Id::PreviousRegion, "previous_region", QT_TRANSLATE_NOOP("Actions", "Previous part of the windo&w"),
          "go-previous", "Shift+F6", Menu::View, Doer::Window, 2),
    entry(Id::LanguageEnglish, "language_english", QT_TRANSLATE_NOOP("Actions", "In &English"), "languages",
          "", Menu::View, Doer::Window, 3),
    entry(Id::LanguageLatin, "language_latin", QT_TRANSLATE_NOOP("Actions", "In Serbian, &Latin"),
          "languages", "", Menu::View, Doer::Window, 3),
    entry(Id::LanguageCyrillic, "language_cyrillic", QT_TRANSLATE_NOOP("Actions", "In Serbian, &Cyrillic"),
          "languages", "", Menu::View, Doer::Window, 3),
    entry(Id::NextLanguage, "next_language", QT_TRANSLATE_NOOP("Actions", "Nex&t language"), "languages",
          "Ctrl+Shift+L", Menu::View, Doer::Window, 3),
    entry(Id::ThemeLight, "theme_light", QT_TRANSLATE_NOOP("Actions", "L&ight theme"), "", "", Menu::View,
          Doer::Window, 4),
    entry(Id::ThemeDark, "theme_dark", QT_TRANSLATE_NOOP("Actions", "Da&rk theme"), "", "", Menu::View,
          Doer::Window, 4),
    entry(Id::ThemeSystem, "theme_system", QT_TRANSLATE_NOOP("Actions", "Theme of the s&ystem"), "", "",
          Menu::View, Doer::Window, 4),
    entry(Id::NextTheme, "next_theme", QT_TRANSLATE_NOOP("Actions", "Next the&me"), "", "Ctrl+Shift+T",
          Menu::View, Doer::Window, 4),
    entry(Id::LargerText, "larger_text", QT_TRANSLATE_NOOP("Actions", "L&arger text"), "zoom-in",
          "Ctrl++; Ctrl+=", Menu::View, Doer::Window, 5),
    entry(Id::SmallerText, "smaller_text", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), "zoom-out",
          "Ctrl+-", Menu::View, Doer::Window, 5),
    entry(Id::UsualText, "usual_text", QT_TRANSLATE_NOOP("Actions", "&Usual text size"), "zoom-original",
          "Ctrl+0", Menu::View, Doer::Window, 5),

    entry(Id::NewCall, "new_call", QT_TRANSLATE_NOOP("Actions", "New &call…"), "list-add", "", Menu::Calls,
          Doer::Program, 0),
    entry(Id::ImportCall, "import_call", QT_TRANSLATE_NOOP("Actions", "Import a call from a &file (JSON)…"),
          "document-import", "", Menu::Calls, Doer::Program, 0),
    entry(Id::ImportApplications, "import_applications",
          QT_TRANSLATE_NOOP("Actions", "Import &applications…"), "document-import", "Ctrl+I", Menu::Calls,
          Doer::Program, 1),
    entry(Id::ImportScores, "import_scores", QT_TRANSLATE_NOOP("Actions", "Import &scores…"),
          "document-import", "", Menu::Calls, Doer::Program, 1),
    entry(Id::ShowRanking, "show_ranking", QT_TRANSLATE_NOOP("Actions", "&Ranked list of the call"),
          "view-sort", "", Menu::Calls, Doer::Page, 2),
    entry(Id::DecideList, "decide_list", QT_TRANSLATE_NOOP("Actions", "Decide the lis&t…"), "object-locked",
          "", Menu::Calls, Doer::Page, 2),
    entry(Id::DraftAgreements, "draft_agreements", QT_TRANSLATE_NOOP("Actions", "&Draft agreements"),
          "document-edit", "", Menu::Calls, Doer::Program, 2),
    entry(Id::PrintAgreements, "print_agreements", QT_TRANSLATE_NOOP("Actions", "&Print agreements…"),
          "document-print", "", Menu::Calls, Doer::Program, 2),
    entry(Id::DuplicateCall, "duplicate_call", QT_TRANSLATE_NOOP("Actions", "&New call from this one"),
          "edit-copy", "Ctrl+Shift+D", Menu::Calls, Doer::Page, 3),
    entry(Id::ExportCall, "export_call", QT_TRANSLATE_NOOP("Actions", "&Write the call to a file…"),
          "document-export", "", Menu::Calls, Doer::Page, 3),
    entry(Id::DeleteCall, "delete_call", QT_TRANSLATE_NOOP("Actions", "De&lete the call…"), "edit-delete", "",
          Menu::Calls, Doer::Page, 3),

    entry(Id::Search, "search", QT_TRANSLATE_NOOP("Actions", "&Search or run a command"), "search", "Ctrl+K",
          Menu::Tools, Doer::Program, 0),
    entry(Id::RecordHistory, "record_history", QT_TRANSLATE_NOOP("Actions", "&History of this record"),
          "view-history", "Ctrl+Shift+H", Menu::Tools, Doer::Program, 0),
    entry(Id::OfficerName, "officer_name", QT_TRANSLATE_NOOP("Actions", "&Your name…"), "user", "",
          Menu::Tools, Doer::Program, 1),
    entry(Id::GoToSettings, "settings", QT_TRANSLATE_NOOP("Actions", "Se&ttings"), "settings-configure",
          "Ctrl+,", Menu::Tools, Doer::Program, 1),

    entry(Id::Help, "help", QT_TRANSLATE_NOOP("Actions", "&Help for this page"), "help-contents", "F1",
          Menu::Help, Doer::Program, 0),
    entry(Id::Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("Actions", "&Shortcuts"), "configure-shortcuts",
          "Ctrl+/", Menu::Help, Doer::Program, 0),
    entry(Id::About, "about", QT_TRANSLATE_NOOP("Actions", "&About Oslonac"), "help-about", "", Menu::Help,
          Doer::Program, 1),
};

} // namespace

std::span<const ActionEntry> actionCatalogue()
{
    return catalogue;
}

const ActionEntry& actionEntry(ActionId id)
{
    return *std::ranges::find(catalogue, id, &ActionEntry::id);
}

Phrase menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return {"Actions", QT_TRANSLATE_NOOP("Actions", "&File")};
    case Menu::Edit:
        return {"Actions", QT_TRANSLATE_NOOP("Actions", "&Edit")};
    case Menu::View:
        return {"Actions", QT_TRANSLATE_NOOP("Actions", "&View")};
    case Menu::Calls:
        return {"Actions", QT_TRANSLATE_NOOP("Actions", "&Calls")};
    case Menu::Tools:
        return {"Actions", QT_TRANSLATE_NOOP("Actions", "&Tools")};
    case Menu::Help:
        return {"Actions", QT_TRANSLATE_NOOP("Actions", "&Help")};
    }
    return {};
}

} // namespace oslonac::ui
