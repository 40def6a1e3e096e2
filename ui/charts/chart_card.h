// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_sheet.h"
#include "ui/charts/chart_table.h"
#include "ui/lists/record_list_model.h"
#include "ui/widgets/card.h"

class QMenu;
class QStackedWidget;
class QToolButton;

namespace oslonac::ui {

class ChartPicture;
class ListTable;
class SegmentedControl;
struct Desk;

/// A chart in a card, with its table one key away, and the ways out of the program: PNG, SVG, printer,
/// clipboard. The table has the very numbers of the picture and is what a screen reader gets.
class ChartCard : public Card {
    Q_OBJECT

public:
    /// What the picture is called.
    enum class Kind { Chart, Map };
    enum class View { Picture, Table };

    ChartCard(const Desk& desk, Kind kind, ChartPicture* picture, std::vector<ChartColumn> columns,
              QWidget* parent = nullptr);
    ~ChartCard() override;

    /// Of the card and of its table.
    void setTitle(const QString& title);
    /// Their ids are given here.
    void setRows(std::vector<ChartTableRow> rows);
    [[nodiscard]] const std::vector<ChartTableRow>& rows() const { return m_model.rows(); }
    /// Under the picture when it leaves the program: what it is of, and the day.
    void setNote(const QString& note) { m_note = note; }
    /// Stands between the picture and the card's foot, only while the picture is seen.
    void setStrip(QWidget* strip);
    void setView(View view);
    [[nodiscard]] View view() const;
    [[nodiscard]] ChartPicture& picture() { return *m_picture; }
    [[nodiscard]] ListTable& list() { return *m_list; }

    /// The picture as it leaves the program.
    [[nodiscard]] ChartSheet sheet() const;
    void saveAs(const QString& ending);
    void print();
    void copy() const;

Q_SIGNALS:
    void viewChanged();
    /// A mark or a row of the table was opened.
    void opened(qint64 key);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildMenu();
    void fitColumns();
    void retranslate();

    const Desk& m_desk;
    Kind m_kind;
    ChartPicture* m_picture;
    std::vector<ChartColumn> m_columns;
    RecordListModel<ChartTableRow> m_model;
    QString m_note;
    QStackedWidget* m_stack;
    QWidget* m_pictureHost;
    ListTable* m_list;
    SegmentedControl* m_views;
    QToolButton* m_more;
    QMenu* m_menu;
};

} // namespace oslonac::ui
