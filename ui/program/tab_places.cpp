// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/tab_places.h"

#include "ui/agreements/ceremonies_part.h"
#include "ui/agreements/drafting_part.h"
#include "ui/agreements/templates_part.h"
#include "ui/shell/page_catalogue.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::TabPlaces)
};

} // namespace

std::vector<TabPlace> tabsElsewhere(std::optional<PageId> current)
{
    if (current == PageId::Agreements)
        return {};
    const QString page = pageEntry(PageId::Agreements).title.text();
    std::vector<TabPlace> places;
    const auto add = [&](const Phrase& tab, const QString& part) {
        places.push_back(
            {Tr::tr("%1: %2", "a page, its tab").arg(page, tab.text()), {PageId::Agreements, 0, part}});
    };
    add(DraftingPart::tabTitle(), u"drafting"_s);
    add(CeremoniesPart::tabTitle(), u"ceremonies"_s);
    add(TemplatesPart::tabTitle(), u"templates"_s);
    return places;
}

} // namespace oslonac::ui
