// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/template_scan.h"
#include "core/documents/document_data.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <set>

namespace oslonac {

/// A template filled with data. `gaps` names the fields that had no value, in reading order and once each
/// ("party_signatory", "instalments.condition"); they print as visible blanks whose title is the field's
/// name. What is written by hand prints as a line and is no gap. `unknownPlaceholders` names
/// what neither the data nor the field names know: a misspelt template. `digest` is SHA-256 over template and
/// data in 64 hex digits: the same digest means the same document.
struct MergedDocument {
    QString html;
    QStringList gaps;
    QStringList unknownPlaceholders;
    QString digest;
};

/// A Mustache template in HTML, read once and filled many times. Values are escaped on insertion and their
/// line ends become <br/>, between the marks „ and ” their own quotation marks become single ones, and one
/// that ends in a full stop brings none before the template's; a
/// field missing in a row of a list is a gap, never the field of the same name outside the list. Not to be
/// shared between threads. The constructor throws TemplateFault.
class DocumentTemplate final {
public:
    explicit DocumentTemplate(QString text);
    ~DocumentTemplate();
    DocumentTemplate(DocumentTemplate&&) noexcept;
    DocumentTemplate& operator=(DocumentTemplate&&) noexcept;

    [[nodiscard]] const std::vector<Placeholder>& placeholders() const;
    /// `byHand` names the fields that may stay empty for somebody to write them in.
    [[nodiscard]] MergedDocument merge(const DocumentData& data, const FieldNames& names,
                                       const std::set<QString>& byHand = {}) const;

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace oslonac
