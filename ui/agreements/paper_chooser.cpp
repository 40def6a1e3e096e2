// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/paper_chooser.h"

#include "core/agreements/agreement_operations.h"
#include "core/calls/paper_kind.h"
#include "ui/language/own_text.h"
#include "ui/shell/desk.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

PaperChooser::PaperChooser(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_paper(new QComboBox(this)), m_label(new QLabel(this)),
      m_template(new QComboBox(this)), m_script(new SegmentedControl(this))
{
    for (QComboBox* box : {m_paper, m_template}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->setMaximumWidth(260);
    }
    m_label->setBuddy(m_template);
    m_label->setProperty("use", u"secondary"_s);
    m_script->addChoice(int(Script::Latin), {}, {});
    m_script->addChoice(int(Script::Cyrillic), {}, {});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_label, m_template, m_paper, m_script})
        row->addWidget(part);
    connect(m_template, &QComboBox::activated, this, &PaperChooser::writeTemplate);
    connect(m_paper, &QComboBox::activated, this, [this] {
        retranslate();
        Q_EMIT chosen();
    });
    connect(m_script, &SegmentedControl::chosen, this, &PaperChooser::chosen);
    retranslate();
}

void PaperChooser::show(const AgreementDossier& dossier)
{
    fillPapers(dossier);
    fillTemplates(dossier);
    m_agreement = dossier.agreement.id;
    retranslate();
}

void PaperChooser::fillPapers(const AgreementDossier& dossier)
{
    const auto before = dossier.agreement.id == m_agreement ? addendum() : std::nullopt;
    const QSignalBlocker quiet(m_paper);
    m_paper->clear();
    m_paper->addItem(QString(), qint64(0));
    for (const Addendum& one : dossier.addenda)
        m_paper->addItem(QString::number(one.position), one.id.number());
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(before ? before->number() : qint64(0))));
    m_paper->setVisible(!dossier.addenda.empty());
}

void PaperChooser::fillTemplates(const AgreementDossier& dossier)
{
    const QSignalBlocker quiet(m_template);
    m_written = dossier.agreement.templateId;
    m_template->clear();
    for (const StoredTemplate& stored : Records<StoredTemplate>(m_desk.file()).all("ORDER BY title, id")) {
        if (paperKindOf(stored.code) == PaperKind::Agreement)
            m_template->addItem(ownText(stored.title), stored.id.number());
    }
    m_template->setCurrentIndex(m_written ? m_template->findData(m_written->number()) : -1);
    const AgreementStatus status = dossier.agreement.status;
    m_template->setEnabled(!m_desk.isReadOnly() && status != AgreementStatus::Cancelled &&
                           status != AgreementStatus::Signed);
}

void PaperChooser::writeTemplate(int place)
{
    const Id<StoredTemplate> chosenTemplate(m_template->itemData(place).toLongLong());
    if (m_written == chosenTemplate)
        return;
    const Id<Agreement> id = m_agreement;
    m_desk.run([&] {
        editAgreement(m_desk.workspace, id,
                      [&](Agreement& agreement) { agreement.templateId = chosenTemplate; });
    });
}

std::optional<Id<Addendum>> PaperChooser::addendum() const
{
    const qint64 number = m_paper->currentData().toLongLong();
    return number == 0 ? std::nullopt : std::optional(Id<Addendum>(number));
}

void PaperChooser::chooseAddendum(Id<Addendum> addendum)
{
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(addendum.number())));
    retranslate();
    Q_EMIT chosen();
}

Script PaperChooser::script() const
{
    return Script(m_script->value());
}

void PaperChooser::setScript(Script script)
{
    m_script->setValue(int(script));
}

void PaperChooser::setLabelled(bool labelled)
{
    m_isLabelled = labelled;
    m_label->setVisible(labelled && choosesTemplate());
}

bool PaperChooser::choosesTemplate() const
{
    return m_paper->count() <= 1;
}

void PaperChooser::retranslate()
{
    m_label->setText(tr("Template"));
    m_template->setAccessibleName(tr("Template of the agreement"));
    m_template->setVisible(choosesTemplate());
    m_label->setVisible(m_isLabelled && choosesTemplate());
    m_template->setToolTip(m_template->isEnabled() ? tr("Template of the agreement")
                                                   : tr("What was signed keeps its template."));
    m_template->setPlaceholderText(tr("choose one"));
    m_paper->setAccessibleName(tr("Which paper is shown"));
    m_paper->setItemText(0, tr("Agreement"));
    for (int place = 1; place < m_paper->count(); ++place)
        m_paper->setItemText(place, tr("Addendum %1").arg(place));
    m_script->setChoiceText(int(Script::Latin), tr("Latin"), tr("Document in Latin script"));
    m_script->setChoiceText(int(Script::Cyrillic), tr("Cyrillic"), tr("Document in Cyrillic script"));
}

} // namespace oslonac::ui
