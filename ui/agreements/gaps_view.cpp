// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/gaps_view.h"

#include "core/agreements/paper_fields.h"
#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

QString meaningOf(const GapRow& row)
{
    const QString field = plainField(row.field);
    const QString meaning = fieldMeaning(field);
    return meaning == field ? row.what : meaning;
}

std::vector<Column<GapRow>> gapColumns()
{
    std::vector<Column<GapRow>> columns;
    columns.push_back(
        Column<GapRow>({u"party"_s,
                        {"oslonac::ui::GapsView", QT_TRANSLATE_NOOP("oslonac::ui::GapsView", "Agreement")},
                        CellKind::Text,
                        160},
                       [](const GapRow& row) { return u"%1\n%2"_s.arg(row.party, row.number); }));
    columns.push_back(Column<GapRow>(
        {u"field"_s,
         {"oslonac::ui::GapsView", QT_TRANSLATE_NOOP("oslonac::ui::GapsView", "Missing value")},
         CellKind::Text,
         230},
        [](const GapRow& row) { return meaningOf(row); }));
    return columns;
}

} // namespace

GapsView::GapsView(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(gapColumns()), m_facts(new QLabel(this)),
      m_back(new Button(ButtonKind::Usual, this)), m_list(new ListView(m_model, this))
{
    m_back->setThemedIcon(u"go-previous"_s);
    m_facts->setWordWrap(true);
    auto* head = new QFrame(this);
    head->setObjectName(u"filterRow"_s);
    auto* tools = new QHBoxLayout(head);
    tools->setContentsMargins(16, 6, 16, 6);
    tools->setSpacing(12);
    tools->addWidget(m_facts, 1);
    tools->addWidget(m_back);
    m_list->setName({"oslonac::ui::GapsView", QT_TRANSLATE_NOOP("oslonac::ui::GapsView", "Missing values")});
    m_list->setEmptyState(
        {"oslonac::ui::GapsView", QT_TRANSLATE_NOOP("oslonac::ui::GapsView", "Nothing is missing")},
        {"oslonac::ui::GapsView",
         QT_TRANSLATE_NOOP("oslonac::ui::GapsView", "Every agreement you chose is ready to be printed.")});
    m_list->table().setRowHeight(44);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_back, &QPushButton::clicked, this, &GapsView::closed);
    connect(&m_list->table(), &ListTable::opened, this, [this](qint64 id) {
        if (const auto row = m_model.find(id))
            Q_EMIT gapChosen(row->agreement.number(), row->field);
    });
    connect(&m_list->table(), &ListTable::currentIdChanged, this, [this](qint64 id) {
        if (const auto row = m_model.find(id))
            Q_EMIT agreementPassed(row->agreement.number());
    });
    retranslate();
}

GapsView::~GapsView()
{
    delete m_list; // before the model it shows
}

void GapsView::show(const std::vector<AgreementRow>& rows, PaperKind kind)
{
    std::vector<GapRow> gaps;
    const auto add = [&](const AgreementRow& row, const QString& number, const QString& field,
                         const QString& what) {
        gaps.push_back(
            {Id<GapRow>(qint64(gaps.size()) + 1), row.id, row.party(m_desk.language()), number, field, what});
    };
    for (const AgreementRow& row : rows) {
        if (kind == PaperKind::Agreement) {
            for (const Finding& finding : row.missing)
                add(row, row.agreement.number, finding.facts, finding.what);
        } else if (!row.addenda.empty()) {
            const AddendumRow& newest = row.addenda.back();
            for (const Finding& finding : newest.missing)
                add(row, tr("%1, addendum %2").arg(row.agreement.number).arg(newest.position),
                    addendumField(finding.facts), finding.what);
        }
    }
    m_model.reset(std::move(gaps));
    retranslate();
}

void GapsView::retranslate()
{
    std::set<qint64> agreements;
    for (const GapRow& row : m_model.rows())
        agreements.insert(row.agreement.number());
    const QString missing = tr("%n values are missing", nullptr, m_model.rowCount());
    m_facts->setText(m_model.rowCount() == 0 ? tr("Nothing is missing.")
                                             : tr("%1 in %n agreements. Enter leads to the field.", nullptr,
                                                  int(agreements.size()))
                                                   .arg(missing));
    m_back->setText(tr("Back to the page"));
}

} // namespace oslonac::ui
