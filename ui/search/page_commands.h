// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QSet>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace oslonac::ui {

/// What the buttons and tabs of the page in sight do, as commands of the palette: whoever works by keys runs
/// them by name, wherever they stand and whether or not the catalogue of actions knows them. A button that
/// does an action of the catalogue under another name says so by its property `isOfCatalogue`.
class PageCommands final {
public:
    /// Names of places on other pages, and the ways there.
    using Ways = std::vector<std::pair<QString, std::function<void()>>>;
    /// Those of `page` that can be pressed now and are not called as one of `others`, and the `ways` to other
    /// pages by their names. They live until asked again.
    [[nodiscard]] QList<QAction*> of(QWidget* page, const QList<QAction*>& others, const Ways& ways = {});

private:
    void addButtons(const QWidget& page);
    void addTabs(const QWidget& page);
    void add(const QObject& doer, const QIcon& icon, const QString& text, const std::function<void()>& run);

    QSet<QString> m_names;
    std::vector<std::unique_ptr<QAction>> m_commands;
};

} // namespace oslonac::ui
