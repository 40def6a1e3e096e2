// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_document.h"
#include "ui/printing/sheet_pages.h"

#include <QPageLayout>

#include <memory>
#include <optional>
#include <vector>

class QTextDocument;

namespace oslonac::ui {

/// A document laid out on pages: the one layout behind screen, printer and PDF, so that all break alike.
/// Lives and dies on one thread; needs a QGuiApplication for its fonts.
class PaperPages final : public SheetPages {
public:
    explicit PaperPages(const PaperDocument& document);
    ~PaperPages() override;
    PaperPages(PaperPages&&) noexcept;
    PaperPages& operator=(PaperPages&&) noexcept;

    [[nodiscard]] int pageCount() const override;
    [[nodiscard]] QPageLayout pageLayout() const;
    [[nodiscard]] QRectF sheet() const override;
    void paint(QPainter& painter, int page) const override;
    [[nodiscard]] std::vector<PageGap> gaps() const override;
    /// Where `<a name="...">` stands; the first of several.
    [[nodiscard]] std::optional<int> pageOf(const QString& anchor) const;
    [[nodiscard]] const QTextDocument& text() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace oslonac::ui
