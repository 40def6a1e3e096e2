// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/phrase.h"

#include <QString>

#include <optional>
#include <span>

namespace oslonac::ui {

enum class Menu { File, Edit, View, Calls, Tools, Help };

enum class ActionId {
    NewFile,
    OpenFile,
    OpenSample,
    BackUp,
    ExportList,
    Print,
    PrintList,
    Quit,
    Undo,
    Redo,
    NewRecord,
    FindInList,
    AddFilter,
    PasteCells,
    ChangeSelected,
    ChooseColumns,
    ChooseOrder,
    NextTab,
    PreviousTab,
    FoldRail,
    Inspector,
    NextDensity,
    NextTheme,
    ThemeLight,
    ThemeDark,
    ThemeSystem,
    LanguageEnglish,
    LanguageLatin,
    LanguageCyrillic,
    NextLanguage,
    LargerText,
    SmallerText,
    UsualText,
    NextRegion,
    PreviousRegion,
    Back,
    Forward,
    FullScreen,
    RecordHistory,
    GoToSettings,
    AlreadySaved,
    DuplicateCall,
    ExportCall,
    DeleteCall,
    ImportApplications,
    ImportScores,
    DraftAgreements,
    PrintAgreements,
    Search,
    OfficerName,
    Help,
    Shortcuts,
    About,
    NewCall,
    ImportCall,
    ShowRanking,
    DecideList
};

/// Who does the work of an action: the window itself, or the open page when it offers it, else the program.
enum class Doer { Window, Page, Program };

/// One thing the officer can ask for. Menus, the palette and the sheet of shortcuts are made from this table.
struct ActionEntry {
    ActionId id;
    const char* key; ///< stable, for settings and tests
    Phrase text;     ///< with the mnemonic
    const char* icon;
    const char* shortcuts; ///< portable, separated by "; "
    Menu menu;
    Doer doer;
    int group; ///< entries of one group stand between separators
};

[[nodiscard]] std::span<const ActionEntry> actionCatalogue();
[[nodiscard]] const ActionEntry& actionEntry(ActionId id);
[[nodiscard]] Phrase menuTitle(Menu menu);

} // namespace oslonac::ui
