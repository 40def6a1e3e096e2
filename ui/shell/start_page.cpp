// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

StartPage::StartPage(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_new(new Button(ButtonKind::Primary, this)), m_open(new Button(ButtonKind::Usual, this)),
      m_sample(new Button(ButtonKind::Usual, this)), m_recentTitle(new QLabel(this)),
      m_recent(new QVBoxLayout)
{
    setObjectName(u"startPage"_s);
    auto* card = new QFrame(this);
    card->setObjectName(u"card"_s);
    card->setFixedWidth(620);
    auto* mark = new QLabel(card);
    mark->setPixmap(icons::productMark().pixmap(48, 48));
    mark->setFixedSize(48, 48);
    m_text->setWordWrap(true);
    m_text->setProperty("use", u"secondary"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    for (Button* button : {m_new, m_open, m_sample})
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_new->setThemedIcon(u"document-new"_s);
    m_open->setThemedIcon(u"document-open"_s);
    m_sample->setThemedIcon(u"help-hint"_s);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(32, 32, 32, 32);
    inside->setSpacing(12);
    inside->addWidget(mark);
    inside->addWidget(m_title);
    inside->addWidget(m_text);
    inside->addSpacing(8);
    inside->addLayout(buttons);
    inside->addSpacing(8);
    inside->addWidget(m_recentTitle);
    inside->addLayout(m_recent);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    setFocusProxy(m_new);
    retranslate();
}

void StartPage::setRecentFiles(const QStringList& paths)
{
    m_paths = paths;
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& path : paths) {
        if (!QFileInfo::exists(path))
            continue;
        auto* file = new Button(ButtonKind::Quiet, this);
        file->setThemedIcon(u"document-open-recent"_s);
        file->setText(QFileInfo(path).fileName());
        file->setToolTip(QDir::toNativeSeparators(path));
        connect(file, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        m_recent->addWidget(file, 0, Qt::AlignLeft);
    }
    m_recentTitle->setVisible(m_recent->count() > 0);
}

void StartPage::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartPage::retranslate()
{
    useFont(*m_title, TextUse::PageTitle);
    useFont(*m_recentTitle, TextUse::SectionTitle);
    m_title->setText(tr("Oslonac: support programmes for municipalities"));
    m_text->setText(
        tr("Everything stands in one file of yours: calls, applications, scores, lists and agreements. "
           "Nothing leaves this computer, and every step can be undone."));
    m_new->setText(tr("New file"));
    m_open->setText(tr("Open a file"));
    m_sample->setText(tr("Sample programme"));
    m_sample->setToolTip(tr("A new file with the programme of 2023, to learn and try out"));
    m_recentTitle->setText(tr("Files open lately"));
}

} // namespace oslonac::ui
