// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_area.h"

#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/key_cap.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int barHeight = 28;
constexpr int gap = 6;            // that a status bar leaves between its widgets
constexpr int undoFrame = 32;     // icon and padding beside the text
constexpr int leastLetters = 30;  // of the two sentences, before something else goes
constexpr int narrowWidth = 1100; // below it there is no room for the backup

QToolButton* makeLink(QWidget* parent, const QString& icon)
{
    auto* button = new QToolButton(parent);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(icons::themed(icon));
    button->setIconSize({14, 14});
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(u"statusLink"_s);
    return button;
}

/// Tells two facts apart.
class Hairline final : public QWidget {
public:
    explicit Hairline(QWidget* parent) : QWidget(parent) { setFixedSize(sizeHint()); }

    [[nodiscard]] QSize sizeHint() const override { return {9, 16}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(width() / 2, 0, 1, height(), colour(Token::Line, palette()));
    }
};

int widthOf(const QString& text, const QWidget& shownIn)
{
    return shownIn.fontMetrics().horizontalAdvance(text) + 1; // parts of a pixel count when text is cut
}

QString shortDate(QDate date)
{
    const QLocale locale;
    return locale.toString(date, locale.language() == QLocale::Serbian ? u"dd.MM.yyyy."_s : u"d MMM yyyy"_s);
}

QString dateText(QDate date)
{
    return u"%1, %2"_s.arg(QLocale().toString(date, u"dddd"_s), shortDate(date));
}

} // namespace

StatusArea::StatusArea(QAction& undo, QWidget* parent)
    : QStatusBar(parent), m_undoAction(undo), m_savedMark(makeLabel()), m_saved(makeLabel()),
      m_savedLine(new Hairline(this)), m_undo(makeLink(this, u"edit-undo"_s)), m_undoKeys(new KeyCap(this)),
      m_progressBox(makeProgress()), m_findings(makeLink(this, u"data-warning"_s)), m_backup(makeLabel()),
      m_backupLine(new Hairline(this)), m_date(makeLabel())
{
    setObjectName(u"statusArea"_s);
    setSizeGripEnabled(false);
    setContentsMargins(12, 0, 12, 0);
    m_undoKeys->setText(undo.shortcut().toString(QKeySequence::NativeText));
    addWidget(m_savedMark);
    addWidget(m_saved);
    addWidget(m_savedLine);
    addWidget(m_undo);
    addWidget(m_undoKeys);
    addWidget(m_progressBox);
    addPermanentWidget(m_findings);
    addPermanentWidget(m_backup);
    addPermanentWidget(m_backupLine);
    addPermanentWidget(m_date);
    connect(m_undo, &QToolButton::clicked, &undo, &QAction::trigger);
    connect(m_cancel, &QToolButton::clicked, this, &StatusArea::cancelRequested);
    connect(m_findings, &QToolButton::clicked, this, &StatusArea::findingsRequested);
    m_progressBox->hide();
    retranslate();
}

void StatusArea::setSaved(std::optional<QTime> time)
{
    m_savedAt = time;
    m_sentence.clear();
    retranslate();
}

void StatusArea::setUndoState(const UndoState& state)
{
    if (m_undoState == state)
        return;
    m_undoState = state;
    retranslate();
}

void StatusArea::setFindings(int count)
{
    m_findingCount = count;
    retranslate();
}

void StatusArea::setToday(QDate today)
{
    m_today = today;
    retranslate();
}

void StatusArea::setBackup(const std::optional<QDateTime>& made)
{
    m_backupMade = made;
    m_isBackupMissing = false;
    retranslate();
}

void StatusArea::setBackupMissing()
{
    m_isBackupMissing = true;
    retranslate();
}

void StatusArea::tell(const QString& sentence)
{
    m_sentence = sentence;
    retranslate();
}

void StatusArea::setWrittenByOthers(bool isWritten)
{
    m_isWrittenByOthers = isWritten;
    retranslate();
}

void StatusArea::tellSaved()
{
    tell(m_savedAt ? tr("Already saved at %1").arg(m_savedAt->toString(u"HH:mm"_s))
                   : tr("Everything is saved as it is entered"));
}

void StatusArea::startProgress(const QString& task)
{
    m_task = task;
    m_progressBox->show();
    setProgress(0, 0);
    retranslate();
}

void StatusArea::setProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
    const qsizetype length = m_progressText->text().size();
    m_progressText->setText(
        total > 0 ? tr("%1: %2 of %3").arg(m_task, locale().toString(done), locale().toString(total))
                  : m_task);
    if (m_progressText->text().size() != length)
        retranslate();
}

void StatusArea::endProgress()
{
    m_progressBox->hide();
    m_task.clear();
    retranslate();
}

void StatusArea::changeEvent(QEvent* event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_sentence.clear(); // it was said in the other language
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::PaletteChange)
        retranslate();
}

void StatusArea::retranslate()
{
    setFixedHeight(heightFor(barHeight));
    setAccessibleName(tr("Status"));
    showSaved();
    showUndo();
    showFacts();
    const bool canUndo = !undoText().isEmpty();
    m_savedLine->setVisible(canUndo && !savedText().isEmpty());
    setAccessibleDescription(savedText() + u' ' + undoText());
    if (isVisible())
        fitTexts();
}

void StatusArea::showEvent(QShowEvent* event)
{
    QStatusBar::showEvent(event);
    fitTexts();
}

QString StatusArea::savedText() const
{
    if (m_isWrittenByOthers)
        return tr("Another program changed the file: steps are refused until it is opened again.");
    if (!m_sentence.isEmpty() || !m_savedAt)
        return m_sentence;
    return tr("Saved at %1").arg(m_savedAt->toString(u"HH:mm"_s));
}

QString StatusArea::undoText() const
{
    return m_undoState.undoName.isEmpty() ? QString() : tr("Undo: %1").arg(m_undoState.undoName);
}

void StatusArea::showSaved()
{
    m_savedMark->setVisible(!savedText().isEmpty());
    const bool isSaved = m_sentence.isEmpty() && !m_isWrittenByOthers;
    const QString icon = m_isWrittenByOthers ? u"data-warning"_s
                         : isSaved           ? u"dialog-ok-apply"_s
                                             : u"help-about"_s;
    const Token token = m_isWrittenByOthers ? Token::LateFore : isSaved ? Token::OkFore : Token::Text2;
    m_savedMark->setPixmap(icons::tinted(icon, 16, colour(token, palette()), devicePixelRatioF()));
}

void StatusArea::showUndo()
{
    const QString undo = undoText();
    m_undo->setVisible(!undo.isEmpty());
    m_undoKeys->setVisible(!undo.isEmpty());
    m_undo->setToolTip(undo);
    m_undo->setAccessibleName(undo);
}

void StatusArea::showFacts()
{
    m_findings->setVisible(m_findingCount > 0);
    m_findings->setText(tr("%n findings", nullptr, m_findingCount));
    m_findings->setAccessibleName(m_findings->text());
    m_findings->setToolTip(tr("Show the open findings among what is due"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
    m_date->setText(m_today.isValid() ? dateText(m_today) : QString());
    m_backup->setText(backupText());
    m_backup->setVisible(!m_backup->text().isEmpty() && (width() >= narrowWidth || m_isBackupMissing));
    m_backupLine->setVisible(m_backup->isVisibleTo(this));
}

void StatusArea::fitTexts()
{
    // Whole sentences first: what then does not fit into the bar is what they have to give back.
    m_saved->setVisible(!savedText().isEmpty());
    const int whole = widthOf(savedText(), *m_saved) + widthOf(undoText(), *m_undo);
    shareRoom(whole);
    const int least = std::min(whole, leastLetters * fontMetrics().averageCharWidth());
    if (whole - lackingRoom() < least && !m_isBackupMissing) {
        m_backup->hide(); // the settings say it too
        m_backupLine->hide();
    }
    if (whole - lackingRoom() < least && m_today.isValid())
        m_date->setText(shortDate(m_today));
    if (const int lacking = lackingRoom(); lacking > 0)
        shareRoom(std::max(0, whole - lacking));
}

int StatusArea::lackingRoom() const
{
    int wanted = contentsMargins().left() + contentsMargins().right();
    for (const QWidget* part : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part->isVisibleTo(this))
            wanted += part->sizeHint().width() + layout()->spacing();
    }
    return wanted - width();
}

/// The longer of the two gives way first.
void StatusArea::shareRoom(int room)
{
    const QString saved = savedText();
    const QString undo = undoText();
    const int savedWidth = widthOf(saved, *m_saved);
    const int undoWidth = widthOf(undo, *m_undo);
    const int forSaved = std::clamp(room - undoWidth, std::min(savedWidth, room / 2), savedWidth);
    m_saved->setText(m_saved->fontMetrics().elidedText(saved, Qt::ElideRight, forSaved));
    m_saved->setToolTip(forSaved < savedWidth ? saved : QString());
    m_undo->setText(m_undo->fontMetrics().elidedText(undo, Qt::ElideRight, room - forSaved));
}

QString StatusArea::backupText() const
{
    if (m_isBackupMissing)
        return tr("No backup today");
    if (!m_backupMade)
        return {};
    const QString time = m_backupMade->toString(u"HH:mm"_s);
    if (m_backupMade->date() == m_today)
        return tr("Backup today at %1").arg(time);
    return tr("Backup of %1").arg(shortDate(m_backupMade->date()));
}

void StatusArea::resizeEvent(QResizeEvent* event)
{
    QStatusBar::resizeEvent(event);
    retranslate();
}

QLabel* StatusArea::makeLabel()
{
    auto* label = new QLabel(this);
    label->setProperty("use", u"secondary"_s);
    return label;
}

QWidget* StatusArea::makeProgress()
{
    auto* box = new QWidget(this);
    m_progressText = makeLabel();
    m_progress = new QProgressBar(box);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_cancel = makeLink(box, u"process-stop"_s);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(8, 0, 0, 0);
    row->addWidget(m_progressText);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    return box;
}

} // namespace oslonac::ui
