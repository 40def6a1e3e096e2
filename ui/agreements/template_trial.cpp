// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/template_trial.h"

#include "core/agreements/template_scan.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/paper_pages.h"
#include "ui/shell/desk.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QLabel>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int isSignedRole = Qt::UserRole + 1;

/// The text with an anchor at the place, or behind the tag or the placeholder that the place is within.
QString withAnchorAt(const QString& html, qsizetype place, const QString& anchor)
{
    for (const TemplateTag& tag : scanTemplate(html)) {
        if (tag.begin < place && place < tag.end)
            place = tag.end;
    }
    const QStringView before = QStringView(html).first(place);
    if (before.lastIndexOf(u'<') > before.lastIndexOf(u'>'))
        place = html.indexOf(u'>', place) + 1;
    QString marked = html;
    return marked.insert(place, u"<a name=\"%1\"></a>"_s.arg(anchor));
}

} // namespace

TemplateTrial::TemplateTrial(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_choice(new QComboBox(this)), m_script(new SegmentedControl(this)),
      m_remark(new QLabel(this)), m_preview(new PagePreview(this))
{
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(14);
    m_choice->setMaximumWidth(280);
    m_script->addChoice(int(Script::Latin), {}, {});
    m_script->addChoice(int(Script::Cyrillic), {}, {});
    m_preview->addTool(m_choice);
    m_preview->addTool(m_script);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_remark);
    column->addWidget(m_preview, 1);
    m_remark->setProperty("use", u"secondary"_s);
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(16, 6, 16, 6);
    m_remark->hide();
    connect(m_choice, &QComboBox::activated, this, [this] {
        readChosen();
        Q_EMIT subjectChosen();
    });
    connect(m_script, &SegmentedControl::chosen, this, &TemplateTrial::subjectChosen);
    retranslate();
}

void TemplateTrial::setTemplate(const StoredTemplate& stored)
{
    if (m_template != stored.id)
        m_preview->turnTo(0);
    m_kind = paperKindOf(stored.code);
    const qint64 before = m_template == stored.id ? m_choice->currentData().toLongLong() : 0;
    m_template = stored.id;
    m_desk.run([&] {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const SubjectChoice& choice : subjectsFor(m_desk.file(), m_kind, scriptOf(m_desk.language()))) {
            m_choice->addItem(choice.text, choice.id);
            m_choice->setItemData(m_choice->count() - 1, choice.isSigned, isSignedRole);
        }
        const int place = m_choice->findData(before);
        m_choice->setCurrentIndex(place < 0 ? firstPlace(stored.id) : place);
    });
    m_choice->setEnabled(m_choice->count() > 0);
    readChosen();
}

int TemplateTrial::firstPlace(Id<StoredTemplate> stored) const
{
    QSet<qint64> printingIt;
    for (const Agreement& agreement : Records<Agreement>(m_desk.file()).by(&Agreement::templateId, stored))
        printingIt.insert(agreement.id.number());
    int best = -1;
    int bestWorth = -1;
    for (int place = 0; place < m_choice->count(); ++place) {
        const int worth = (m_choice->itemData(place, isSignedRole).toBool() ? 0 : 2) +
                          (printingIt.contains(m_choice->itemData(place).toLongLong()) ? 1 : 0);
        if (worth > bestWorth) {
            best = place;
            bestWorth = worth;
        }
    }
    return best;
}

void TemplateTrial::readChosen()
{
    m_remark->setVisible(m_choice->currentData(isSignedRole).toBool());
    m_desk.run(
        [this] { m_subject = readSubject(m_desk.file(), m_kind, m_choice->currentData().toLongLong()); });
}

void TemplateTrial::render(const QString& html)
{
    if (m_subject.isEmpty()) {
        m_preview->showNothing(
            m_kind == PaperKind::SigningList ? tr("The page stands here once a ceremony has agreements.")
            : m_kind == PaperKind::Letter    ? tr("The page stands here once a case is opened.")
                                             : tr("The page stands here once an agreement is drafted."));
        return;
    }
    try {
        m_preview->show(paperOf(html, m_subject, Script(m_script->value())));
    } catch (const TemplateFault&) {
        // Said beside the text with its line (template_check.h); the last good page stays.
    }
}

void TemplateTrial::follow(const QString& html, int place)
{
    if (m_subject.isEmpty())
        return;
    const QString anchor = u"written"_s;
    try {
        const PaperPages marked(
            paperOf(withAnchorAt(html, place, anchor), m_subject, Script(m_script->value())));
        if (const auto page = marked.pageOf(anchor))
            m_preview->turnTo(*page);
    } catch (const TemplateFault&) {
        // As in render().
    }
}

void TemplateTrial::showNothing(const QString& why)
{
    m_preview->showNothing(why);
}

QString TemplateTrial::remark() const
{
    return m_remark->isHidden() ? QString() : m_remark->text();
}

void TemplateTrial::retranslate()
{
    m_remark->setText(tr("This one is signed, and its paper stays as it was signed. Here it is shown as the "
                         "text stands now."));
    m_choice->setAccessibleName(tr("What the page is shown for"));
    m_choice->setToolTip(tr("What the page is shown for"));
    m_script->setChoiceText(int(Script::Latin), tr("Latin"), tr("Document in Latin script"));
    m_script->setChoiceText(int(Script::Cyrillic), tr("Cyrillic"), tr("Document in Cyrillic script"));
    m_preview->retranslate();
}

} // namespace oslonac::ui
