// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/payments_page.h"

#include "core/documents/file_name.h"
#include "core/reports/payment_report.h"
#include "ui/lists/list_totals.h"
#include "ui/lists/list_view.h"
#include "ui/payments/payment_inspector.h"
#include "ui/payments/payment_steps.h"
#include "ui/printing/report_file.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_catalogue.h"
#include "ui/shell/page_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"

#include <QFileInfo>
#include <QSplitter>

#include <algorithm>
#include <unordered_set>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::PaymentsPage", source};
}

} // namespace

PaymentsPage::PaymentsPage(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(paymentColumns([&desk] { return desk.language(); }),
                                          [](const PaymentRow& row) { return row.id; }),
      m_header(new PageHeader(this)), m_finance(new Button(ButtonKind::Usual, this)),
      m_list(new ListView(m_model, this)), m_inspector(new PaymentInspector(desk, this))
{
    build();
    retranslate();
}

PaymentsPage::~PaymentsPage()
{
    delete m_list; // before the model it shows
}

void PaymentsPage::build()
{
    m_finance->setThemedIcon(u"document-export"_s);
    m_header->addAction(m_finance);
    m_list->setName(pageEntry(PageId::Payments).title);
    m_list->setEmptyState(phrase(QT_TRANSLATE_NOOP("oslonac::ui::PaymentsPage", "No payments yet")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::PaymentsPage",
                                                   "A case brings the instalments of its signed agreement; "
                                                   "open the cases of a call on the page of cases.")));
    m_list->table().setRowHeight(44);
    m_list->setViews(paymentViews());
    m_list->attach(m_desk, u"payments"_s);
    QSplitter* body = listWithInspector(*m_list, *m_inspector, this);
    stackPage(*this, {m_header}, *body);
    setFocusProxy(m_list);
    m_inspector->steps().setHome(*m_list);
    connect(m_finance, &QPushButton::clicked, this, &PaymentsPage::writeForFinance);
    connect(&m_list->table(), &ListTable::currentIdChanged, this, &PaymentsPage::showSelected);
    connect(&m_list->table(), &ListTable::selectedIdsChanged, this, &PaymentsPage::showSelected);
    connect(&m_list->table(), &ListTable::opened, this, [this](qint64 id) {
        if (const auto row = m_model.find(id))
            m_desk.go({PageId::Cases, row->caseId.number()});
    });
    connect(m_list, &ListView::offersChanged, this, &Page::offersChanged);
}

QString PaymentsPage::title() const
{
    return pageEntry(PageId::Payments).title.text();
}

void PaymentsPage::refresh(const RecordChanges& changes)
{
    static const QStringList shown{u"payments"_s,      u"instalments"_s, u"cases"_s,  u"agreements"_s,
                                   u"organisations"_s, u"calls"_s,       u"addenda"_s};
    if (std::ranges::none_of(shown, [&changes](const QString& table) { return changes.touches(table); }))
        return;
    m_list->fill(m_desk, [this] { m_model.reset(readPaymentRows(m_desk.file())); });
    if (m_list->table().currentId() == 0 && !m_list->table().listedIds().empty())
        m_list->table().setCurrentId(m_list->table().listedIds().front());
    showSelected();
    showFacts();
    Q_EMIT offersChanged();
}

void PaymentsPage::retranslate()
{
    m_header->setTitle(title());
    m_finance->setText(tr("List for finance…"));
    m_finance->setToolTip(tr("The listed payments with accounts and amounts, as PDF, Excel workbook or CSV"));
    m_inspector->retranslate();
    showFacts();
}

void PaymentsPage::showFacts()
{
    std::vector<Money> paid;
    for (const PaymentRow& row : m_model.rows()) {
        if (row.payment && row.payment->paid)
            addAmount(paid, *row.payment->paid);
    }
    const auto requests = int(std::ranges::count_if(
        m_model.rows(), [](const PaymentRow& row) { return row.payment && isInCourse(*row.payment); }));
    const QString inCourse = tr("%n payments in course", nullptr, requests);
    m_header->setFacts(paid.empty() ? inCourse
                                    : tr("%1, %2 paid", "payments in course, sums")
                                          .arg(inCourse, amountsText(paid, m_desk.language())));
    m_finance->setEnabled(
        std::ranges::any_of(m_model.rows(), [](const PaymentRow& row) { return row.payment.has_value(); }));
}

void PaymentsPage::showSelected()
{
    m_inspector->show(m_model.find(m_list->table().chosenIds()));
}

void PaymentsPage::reveal(const Place& place)
{
    if (!place.part.isEmpty())
        m_list->look().open(m_list->look().views().placeOf(place.part));
    if (place.record != 0)
        m_list->reveal(place.record);
    m_list->setFocus(Qt::OtherFocusReason);
}

void PaymentsPage::describe(Place& place) const
{
    place.record = m_list->table().currentId();
}

std::vector<ActionId> PaymentsPage::offeredActions() const
{
    std::vector<ActionId> offered = m_list->offeredActions();
    offered.push_back(ActionId::Inspector);
    return offered;
}

void PaymentsPage::perform(ActionId id)
{
    if (!m_list->perform(id) && id == ActionId::Inspector)
        m_inspector->setVisible(!m_inspector->isVisible());
}

void PaymentsPage::writeForFinance()
{
    m_desk.run([this] {
        const std::vector<qint64> ids = m_list->table().listedIds();
        const std::unordered_set<qint64> listed(ids.begin(), ids.end());
        const std::vector<CaseFile> cases = readAllCases(m_desk.file());
        std::vector<ListedPayment> payments = paymentsAmong(cases, {});
        std::erase_if(payments,
                      [&](const ListedPayment& one) { return !listed.contains(one.payment->id.number()); });
        if (payments.empty())
            return m_desk.tell(tr("None of the listed rows is a payment; no list was written."));
        const auto path = m_desk.prompts.fileToSave(
            {tr("List for finance"),
             {},
             safeFileName({u"isplate"_s, m_desk.workspace.today().toString(Qt::ISODate)}) + u".pdf"_s,
             {tr("PDF (*.pdf)"), tr("Excel workbook (*.xlsx)"), tr("CSV table (*.csv)"),
              tr("Web page (*.html)")},
             u"pdf"_s});
        if (!path)
            return;
        const QDate today = m_desk.workspace.today();
        writeReportFile(paymentReport(payments, today, m_desk.language()), today, *path);
        m_desk.tell(tr("The list was written to %1.").arg(QFileInfo(*path).fileName()));
    });
}

} // namespace oslonac::ui
