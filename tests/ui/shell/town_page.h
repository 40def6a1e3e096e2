// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/lists/towns.h"
#include "ui/forms/form_builder.h"
#include "ui/forms/inspector_panel.h"
#include "ui/lists/list_view.h"
#include "ui/shell/page.h"
#include "ui/shell/page_catalogue.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace oslonac::test {

/// A page with all the parts of a page, to try the window with.
class TownPage final : public ui::Page {
public:
    explicit TownPage(QWidget* parent = nullptr) : Page(parent), m_model(columns())
    {
        m_header = new ui::PageHeader(this);
        auto* add = new ui::Button(ui::ButtonKind::Primary, this);
        add->setThemedIcon(QStringLiteral("list-add"));
        add->setText(QStringLiteral("Dodaj"));
        auto* print = new ui::Button(ui::ButtonKind::Usual, this);
        print->setThemedIcon(QStringLiteral("document-print"));
        print->setText(QStringLiteral("Štampaj"));
        print->setKeyCap(QStringLiteral("Ctrl+P"));
        m_header->addAction(print);
        m_header->addAction(add);
        m_list = new ui::ListView(m_model, this);
        m_list->setName(ui::pageEntry(ui::PageId::Municipalities).title);
        auto* inspector = new ui::InspectorPanel(this);
        inspector->setTitle(QStringLiteral("Vrnjačka Banja"));
        inspector->setFacts(QStringLiteral("opština, Raški okrug"));
        ui::FormBuilder form(inspector->addSection(ui::pageEntry(ui::PageId::Cases).title)->body());
        form.addText({"Pages", "Agreements"})->setText(QStringLiteral("07000001"));
        form.addLine({"Pages", "Payments"}, {})->setValue(QStringLiteral("Ulica primera 1"));
        form.addLine({"Pages", "Indicators"}, {})
            ->setDoubt(QStringLiteral("Pre početka projekta? Proverite godinu."));
        inspector->addSection(ui::pageEntry(ui::PageId::History).title)->setOpen(false);
        auto* splitter = new QSplitter(this);
        splitter->addWidget(m_list);
        splitter->addWidget(inspector);
        splitter->setStretchFactor(0, 1);
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_header);
        column->addWidget(splitter, 1);
        setFocusProxy(m_list);
        retranslate();
    }

    QString title() const override { return ui::pageEntry(ui::PageId::Municipalities).title.text(); }
    void refresh(const ui::RecordChanges& changes) override
    {
        ++refreshes;
        last = changes;
        if (!changes.touches(QStringLiteral("towns")))
            return;
        const QStringList names{QStringLiteral("Svrljig"), QStringLiteral("Odžaci"),
                                QStringLiteral("Tutin"),   QStringLiteral("Žabalj"),
                                QStringLiteral("Ada"),     QStringLiteral("Vrnjačka Banja")};
        std::vector<Town> rows;
        for (int i = 0; i < 24; ++i)
            rows.push_back(town(i + 1, names[i % names.size()], 10000 * (i + 1) + i * 111));
        m_model.reset(std::move(rows));
    }
    void retranslate() override
    {
        m_header->setTitle(title());
        m_header->setFacts(QStringLiteral("24, IPA 2020"));
    }
    std::vector<ui::ActionId> offeredActions() const override { return {ui::ActionId::ExportList}; }
    void perform(ui::ActionId id) override { performed.push_back(id); }

    ui::ListView& list() { return *m_list; }

    int refreshes = 0;
    ui::RecordChanges last;
    std::vector<ui::ActionId> performed;

private:
    static std::vector<ui::Column<Town>> columns();

    ui::RecordListModel<Town> m_model;
    ui::PageHeader* m_header = nullptr;
    ui::ListView* m_list = nullptr;
};

} // namespace oslonac::test
