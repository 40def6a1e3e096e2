// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/language/language.h"
#include "ui/shell/page.h"
#include "ui/shell/page_catalogue.h"
#include "ui/shell/place_trail.h"
#include "ui/shell/rail_model.h"
#include "ui/shell/settings.h"
#include "ui/shell/status_area.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tab_stops.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <map>
#include <optional>

class QStackedWidget;

namespace oslonac::ui {

class Rail;
class TopBar;

/// The frame around the pages: top row, rail, page stack, status area. It knows pages only as `Page` and the
/// file not at all: the program gives it pages, undo names and counts, and answers the actions it does not do
/// itself.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// Builds under the parent it is given: a widget that changes its parent is styled a second time.
    using PageFactory = std::function<Page*(QWidget* parent)>;
    using StartFactory = std::function<QWidget*(QWidget* parent)>;

    MainWindow(Theme& theme, LanguageSwitch& languages, Settings& settings);

    /// The page appears in the rail now and is built on its first visit.
    void addPage(PageId id, PageFactory factory);
    /// What was typed into a field and not left yet is written like anything else.
    void leaveField();
    /// Takes all pages away, as when the file is closed, and shows the start page.
    void removePages();
    /// What is shown while there are no pages; built when it is seen first.
    void setStartPage(StartFactory factory);
    void showPage(PageId id);
    /// The page, and the record on it in sight.
    void showPlace(const Place& place);
    /// Nothing while there are no pages.
    [[nodiscard]] std::optional<Place> currentPlace() const;
    /// Nothing before the first visit.
    [[nodiscard]] Page* pageIfBuilt(PageId id) const;
    /// Those it has, built or not yet.
    [[nodiscard]] std::vector<PageId> pages() const;
    [[nodiscard]] std::optional<PageId> currentPage() const { return m_current; }

    void setUndoState(const UndoState& state);
    void setRailCount(PageId id, std::optional<RailCount> count);
    /// "Oslonac" follows by itself; empty when no file is open.
    void setFileName(const QString& name);
    /// The page in sight follows at once, the others when they are visited.
    void refresh(const RecordChanges& changes);
    /// The actions the program answers itself (Doer::Program); others of that kind stay off.
    void setProgramActions(const std::vector<ActionId>& ids);

    /// Everything that can be run by name: the actions of the catalogue, and the ways to the pages.
    [[nodiscard]] QList<QAction*> commands() const;
    [[nodiscard]] StatusArea& status() { return *m_status; }
    [[nodiscard]] Actions& actions() { return m_actions; }
    [[nodiscard]] Theme& theme() { return m_theme; }
    void setDensity(Density density);

Q_SIGNALS:
    /// An action that neither the window nor the page does.
    void actionRequested(oslonac::ui::ActionId id);
    void pageShown(oslonac::ui::PageId id);
    /// Once, after the window was painted for the first time.
    void appeared();
    /// What can be done here was looked at anew; who does more than the page may enable it now.
    void offersUpdated();
    void densityChanged(oslonac::ui::Density density);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override
    {
        return goToTabStop(*this, next ? TabWay::Forward : TabWay::Back, regions());
    }

private:
    struct Entry {
        PageFactory factory;
        Page* page = nullptr;
        QAction* go = nullptr;
        QPointer<QWidget> focus;             ///< when the page was left
        std::optional<RecordChanges> missed; ///< what changed while it was out of sight
    };

    void build();
    void connectParts();
    void connectOwnActions();
    void addGoAction(PageId id, Entry& entry);
    void perform(ActionId id);
    enum class Trail { Leave, Keep };
    void turnTo(PageId id, Trail trail);
    void focusPage();
    /// What its page can do has changed; another tab of it, or a record that fills it, is a step of the
    /// trail.
    void followPage();
    void showListOfPage();
    void showStart();
    void returnTo(const std::optional<Place>& place);
    void updateOffers();
    void updateUndoTexts();
    void updateWidths();
    [[nodiscard]] std::vector<QWidget*> regions() const;
    void retranslate();

    Theme& m_theme;
    LanguageSwitch& m_languages;
    Settings& m_settings;
    Actions m_actions;
    TopBar* m_topBar;
    Rail* m_rail;
    QStackedWidget* m_stack;
    StatusArea* m_status;
    std::map<PageId, Entry> m_pages;
    StartFactory m_startFactory;
    QWidget* m_start = nullptr;
    std::optional<PageId> m_current;
    PlaceTrail m_trail;
    std::optional<Place> m_seen; ///< where the page stood when it last told of a change
    bool m_hasAppeared = false;
    bool m_isLeading = false; ///< the window shows a place itself, and keeps the trail
    std::vector<ActionId> m_programActions;
    UndoState m_undoState;
    QString m_fileName;
    enum class RailChoice { ByWidth, Folded, Unfolded } m_railChoice = RailChoice::ByWidth;
};

} // namespace oslonac::ui
