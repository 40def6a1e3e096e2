// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

#include <map>

namespace oslonac::ui {

/// What a paragraph is: it has the named style of that name in a word processor, and differs from it by a
/// format of its own at most.
enum class OdtRole { Text, Title, Article, Cell, CellHead };

[[nodiscard]] QString odtStyleName(OdtRole role);
/// The type that the named style of this role has.
[[nodiscard]] QFont odtFont(OdtRole role);

/// The formats that an ODT needs beside its named styles, each once, named in the order in which they are
/// met: equal documents name them alike. Lengths come in pixels of the style sheet.
class OdtFormats final {
public:
    enum class Following { Free, OnSamePage };

    /// The name of a paragraph's style; the plain named one when it differs in nothing. With a master page it
    /// begins page 1 of it.
    QString paragraph(const QTextBlock& block, OdtRole role, Following following,
                      const QString& masterPage = {});
    /// The name of a stretch of text, empty when it looks as its paragraph does.
    QString text(const QTextCharFormat& format, OdtRole role);
    QString list(const QTextListFormat& format);
    /// `millimetres` is the width of the whole table; master page as for a paragraph.
    QString table(const QTextTable& table, qreal millimetres, const QString& masterPage = {});
    QString column(qreal millimetres);
    QString row();
    QString cell(const QTextTable& table, const QTextTableCell& cell);

    /// All of them, for office:automatic-styles.
    [[nodiscard]] QString xml() const { return m_xml; }

private:
    /// The name of a style with this content; %1 in `content` stands where its name goes.
    QString named(const QString& family, const QString& content);

    std::map<QString, QString> m_names; ///< by content
    std::map<QString, int> m_counts;    ///< by family
    QString m_xml;
};

} // namespace oslonac::ui
