// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/agreement_batch.h"
#include "ui/agreements/agreement_rows.h"
#include "ui/language/phrase.h"
#include "ui/lists/record_list_model.h"
#include "ui/shell/page.h"

#include <functional>

class QStackedWidget;

namespace oslonac::ui {

class AgreementInspector;
class AgreementsPart;
class Button;
class CeremoniesPart;
class DraftingPart;
class ListView;
class PageHeader;
class PagePreview;
class TabStrip;
class TemplatesPart;
struct Desk;

/// Everything about agreements behind four tabs: the agreements with their papers, their drafting from
/// decided lists, the ceremonies where they are signed, and the templates they are printed from. Keys of the
/// parts in places: "agreements", "drafting", "ceremonies", "templates".
class AgreementsPage final : public Page {
    Q_OBJECT

public:
    explicit AgreementsPage(const Desk& desk, QWidget* parent = nullptr);

    QString title() const override;
    void refresh(const RecordChanges& changes) override;
    void retranslate() override;
    void reveal(const Place& place) override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;
    void bringUp(const QWidget& widget) override;
    void describe(Place& place) const override;

    [[nodiscard]] AgreementsPart& agreements() { return *m_agreements; }
    [[nodiscard]] DraftingPart& drafting();
    [[nodiscard]] CeremoniesPart& ceremonies();
    [[nodiscard]] TemplatesPart& templates();
    [[nodiscard]] ListView& list();
    [[nodiscard]] AgreementInspector& inspector();
    [[nodiscard]] PagePreview& preview();
    [[nodiscard]] const RecordListModel<AgreementRow>& model() const;
    /// By its key.
    void showPart(const QString& key);
    [[nodiscard]] QString shownPart() const;

private:
    /// In the order of the tabs.
    enum class Tab { Agreements, Drafting, Ceremonies, Templates };

    struct Part {
        QString key;
        Phrase title;
        std::function<Page*()> make;
        Page* page = nullptr; ///< none before its first visit
        bool isStale = true;  ///< changed while it was out of sight
    };

    /// A part as `make` builds it.
    template <class Built>
    [[nodiscard]] Part part(const QString& key)
    {
        return {key, Built::tabTitle(), [this] { return new Built(m_desk, m_stack); }};
    }
    [[nodiscard]] Page& built(Tab tab);

    void build();
    void showTab(int place);
    void showCounts();
    [[nodiscard]] Part& current() { return m_parts.at(size_t(m_current)); }
    [[nodiscard]] const Part& current() const { return m_parts.at(size_t(m_current)); }

    const Desk& m_desk;
    PageHeader* m_header;
    TabStrip* m_tabs;
    QStackedWidget* m_stack;
    AgreementsPart* m_agreements;
    Button* m_new;
    std::vector<Part> m_parts; ///< by Tab
    Tab m_current = Tab::Agreements;
};

} // namespace oslonac::ui
