// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/documents_card.h"

#include "core/cases/document_operations.h"
#include "core/documents/file_name.h"
#include "core/storage/whole_file.h"
#include "ui/forms/titled_choices.h"
#include "ui/language/own_text.h"
#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

const QString kept = u"kept"_s;
const QString linked = u"linked"_s;

Phrase phrase(const char* source)
{
    return {"oslonac::ui::DocumentsCard", source};
}

} // namespace

DocumentsCard::DocumentsCard(const Desk& desk, QWidget* parent)
    : ListCard(desk,
               std::make_unique<RecordListModel<DocumentRow>>(
                   documentColumns([&desk] { return desk.language(); }, [this] { return m_asked; })),
               u"case_documents"_s, {2, 8}, parent),
      m_model(static_cast<RecordListModel<DocumentRow>&>(listModel())),
      m_open(new Button(ButtonKind::Quiet, this)), m_save(new Button(ButtonKind::Quiet, this)),
      m_missing(new QLabel(this)),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DocumentsCard", "New document")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::DocumentsCard", "Attach it")), this))
{
    build();
    retranslate();
}

DocumentsCard::~DocumentsCard() = default;

void DocumentsCard::build()
{
    list().setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DocumentsCard", "Documents")));
    list().setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::DocumentsCard", "No documents yet")),
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::DocumentsCard",
                                 "Requests, reports, decisions and records of the case are "
                                 "attached here, kept in the file or linked where they lie.")));
    list().table().setRowHeight(44);
    FormBuilder& form = m_form->form();
    const auto nothing = [](const auto&) { return std::optional<QString>(); };
    m_kind = form.addChoice(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DocumentsCard", "Kind")),
                            titledChoices<DocumentKind>(), nothing);
    m_kind->setLive();
    m_title =
        form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DocumentsCard", "Title")), StepForm::keep());
    m_note = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DocumentsCard", "Note")), StepForm::keep());
    m_place = form.addChoice(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::DocumentsCard", "Place")),
        {{kept, phrase(QT_TRANSLATE_NOOP("oslonac::ui::DocumentsCard", "kept in this file")), {}},
         {linked, phrase(QT_TRANSLATE_NOOP("oslonac::ui::DocumentsCard", "linked where it lies")), {}}},
        nothing);
    m_place->setLive();
    m_item = form.addChoice(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DocumentsCard", "On the checklist")), {},
                            [this](const QVariant& item) {
                                // The officer sees at once what it will be called.
                                for (const ChecklistItem& one : m_unattached) {
                                    if (one.id.number() == item.toLongLong())
                                        m_title->setValue(one.title);
                                }
                                return std::optional<QString>();
                            });
    m_item->setLive();
    m_form->setStep([this] { return attach(); });
    m_open->setThemedIcon(u"document-open"_s);
    m_save->setThemedIcon(u"document-save-as"_s);
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 12);
    row->addWidget(m_open);
    row->addWidget(m_save);
    row->addStretch();
    addFoot(foot);
    m_missing->setWordWrap(true);
    m_missing->setContentsMargins(16, 4, 16, 12);
    m_missing->setProperty("use", u"doubtful"_s);
    addFoot(m_missing);
    addForm(*m_form);
    connect(m_form, &StepForm::closed, this, &DocumentsCard::showButtons);
    connect(m_open, &QPushButton::clicked, this, [this] { openDocument(list().table().currentId()); });
    connect(m_save, &QPushButton::clicked, this, &DocumentsCard::saveChosen);
    connect(&list().table(), &ListTable::opened, this, &DocumentsCard::openDocument);
    connect(&list().table(), &ListTable::currentIdChanged, this, &DocumentsCard::showButtons);
}

void DocumentsCard::show(const CaseFile& of)
{
    if (std::exchange(m_case, of.record.id) != of.record.id)
        giveUpForm(*m_form);
    setChangeable(of.record.status == CaseStatus::Open);
    m_unattached = unattachedDocuments(of);
    m_asked = of.checklist;
    std::erase_if(m_asked, [](const ChecklistItem& item) { return !item.isDocument(); });
    m_model.reset(documentRows(of));
    fitHeight();
    showButtons();
    retranslate();
}

void DocumentsCard::retranslate()
{
    setTitle(m_model.rowCount() == 0 ? tr("Documents") : tr("Documents (%1)").arg(m_model.rowCount()));
    setAddText(tr("Attach"), tr("Attach a document to the case"));
    m_open->setText(tr("Open"));
    m_save->setText(tr("Save a copy…"));
    retitle<DocumentKind>(*m_kind);
    showItems();
}

void DocumentsCard::showItems()
{
    const QVariant chosen = m_item->value();
    std::vector<ChoiceField::Choice> choices{{0, {}, tr("not on it")}};
    for (const ChecklistItem& item : m_unattached)
        choices.push_back({item.id.number(), {}, ownText(item.title)});
    m_item->setChoices(std::move(choices));
    m_item->setValue(chosen.isValid() ? chosen : QVariant(0));
    m_form->form().setRowVisible(*m_item, !m_unattached.empty());
    m_missing->setText(missingText());
    m_missing->setVisible(!m_unattached.empty());
}

QString DocumentsCard::missingText() const
{
    QStringList names;
    for (const ChecklistItem& item : m_unattached)
        names.append(ownText(item.title));
    return names.isEmpty()
               ? QString()
               : tr("The checklist of the call asks for these as well: %1.").arg(names.join(u", "_s));
}

void DocumentsCard::showButtons()
{
    m_save->parentWidget()->setVisible(list().table().currentId() != 0 && !m_form->isOpen());
}

void DocumentsCard::openNew()
{
    if (!isChangeable())
        return;
    const auto path =
        desk().prompts.fileToOpen({tr("Document to attach"), {}, {}, {tr("All files (*)")}, {}});
    if (!path)
        return;
    m_path = *path;
    if (!m_form->isOpen()) {
        m_kind->setValue(codeOf(DocumentKind::Other));
        m_title->setValue(QFileInfo(m_path).completeBaseName());
        m_note->setValue({});
        m_place->setValue(kept);
        m_item->setValue(0);
    }
    m_form->setLead(QDir::toNativeSeparators(m_path));
    openForm(*m_form);
    showButtons();
}

std::optional<QString> DocumentsCard::attach()
{
    CaseDocument document;
    document.caseId = m_case;
    document.kind = fromCode<DocumentKind>(m_kind->value().toString()).value_or(DocumentKind::Other);
    document.title = m_title->value();
    document.note = m_note->value();
    if (const qint64 item = m_item->value().toLongLong(); item != 0)
        document.itemId = Id<ChecklistItem>(item);
    const auto place = m_place->value().toString() == linked ? DocumentPlace::Linked : DocumentPlace::InFile;
    return desk().runner.attempt([&] {
        const Id<CaseDocument> attached = attachDocument(desk().workspace, document, m_path, place);
        list().table().setCurrentId(attached.number());
    });
}

// A linked one is opened where it lies, but only while it is what was attached.
void DocumentsCard::openDocument(qint64 id)
{
    const auto row = m_model.find(id);
    if (!row)
        return;
    desk().run([&] {
        const QByteArray content = contentOf(desk().file(), row->document);
        QString path = row->document.link;
        if (path.isEmpty()) {
            if (!m_opened)
                m_opened = std::make_unique<QTemporaryDir>();
            const QString folder = m_opened->filePath(QString::number(id)); // two may have one name
            QDir().mkpath(folder);
            path = QDir(folder).filePath(portableFileName(row->document.fileName));
            if (!QFileInfo::exists(path))
                writeWholeFile(path, content);
        }
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            desk().tell(
                tr("No program of this computer opens %1; save a copy of it.").arg(row->document.fileName));
    });
}

void DocumentsCard::saveChosen()
{
    const auto row = m_model.find(list().table().currentId());
    if (!row)
        return;
    const QString ending = QFileInfo(row->document.fileName).suffix();
    const auto path = desk().prompts.fileToSave(
        {tr("Save a copy"), {}, row->document.fileName, {tr("All files (*)")}, ending});
    if (!path)
        return;
    desk().run([&] {
        writeWholeFile(*path, contentOf(desk().file(), row->document));
        desk().tell(tr("%1 was written.").arg(QFileInfo(*path).fileName()));
    });
}

void DocumentsCard::remove(qint64 id)
{
    desk().run([&] { detachDocument(desk().workspace, Id<CaseDocument>(id)); });
}

} // namespace oslonac::ui
