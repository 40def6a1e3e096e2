// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/lookup_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr size_t mostProposals = 12;
constexpr int IdRole = Qt::UserRole + 1;
constexpr int NameRole = Qt::UserRole + 2;

} // namespace

LookupField::LookupField(Find find, CommitId commit, QWidget* parent)
    : LineField(parent), m_find(std::move(find)), m_commitId(std::move(commit)),
      m_proposals(new QStandardItemModel(this)), m_completer(new QCompleter(m_proposals, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(NameRole); // only the name goes into the line
    m_completer->setMaxVisibleItems(int(mostProposals));
    m_completer->popup()->setObjectName(u"popup"_s);
    m_completer->popup()->installEventFilter(this);
    edit().setCompleter(m_completer);
    setCommit([this](const QString& typed) { return write(typed); });
    connect(&edit(), &QLineEdit::textEdited, this, &LookupField::propose);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                m_chosen = Proposal{index.data(IdRole).toLongLong(), index.data(NameRole).toString(), {}};
                LineField::write();
            });
}

bool LookupField::eventFilter(QObject* watched, QEvent* event)
{
    // The kind of event first: while the field is taken apart, others still come of its parts. With each
    // letter the completer puts the open proposals below the line anew, beginning at its left.
    const bool isPlaced =
        event->type() == QEvent::Show || event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (isPlaced && watched == m_completer->popup())
        placeProposals();
    // A record that was chosen has another name in the language that is spoken from now on.
    if (event->type() == QEvent::LanguageChange && watched == &edit() && m_id != 0 && !isUnwritten())
        QMetaObject::invokeMethod(
            this,
            [this] {
                const std::vector<Proposal> found = m_find(value());
                const auto chosen = std::ranges::find(found, m_id, &Proposal::id);
                if (chosen != found.end())
                    show(chosen->id, chosen->name);
            },
            Qt::QueuedConnection);
    return LineField::eventFilter(watched, event);
}

void LookupField::placeProposals()
{
    QAbstractItemView* popup = m_completer->popup();
    const int wanted = popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() +
                       2 * popup->frameWidth();
    const QPoint end = edit().mapToGlobal(QPoint(edit().width(), 0));
    const int room = end.x() - window()->mapToGlobal(QPoint()).x();
    const int width = std::clamp(wanted, edit().width(), std::max(room, edit().width()));
    popup->setMinimumWidth(width);
    const QRect place(end.x() - width, popup->y(), width, popup->height());
    if (popup->geometry() != place)
        popup->setGeometry(place);
}

void LookupField::show(qint64 id, const QString& name)
{
    m_id = id;
    setValue(name);
}

void LookupField::propose(const QString& typed)
{
    m_chosen.reset();
    m_proposals->clear();
    if (typed.trimmed().isEmpty())
        return;
    for (const Proposal& proposal : m_find(typed)) {
        if (size_t(m_proposals->rowCount()) == mostProposals)
            break;
        const QString shown =
            proposal.hint.isEmpty() ? proposal.name : tr("%1 (%2)").arg(proposal.name, proposal.hint);
        auto* item = new QStandardItem(shown);
        item->setData(proposal.id, IdRole);
        item->setData(proposal.name, NameRole);
        m_proposals->appendRow(item);
    }
}

std::optional<QString> LookupField::write(const QString& typed)
{
    if (m_chosen && m_chosen->name == typed)
        return writeId(*m_chosen);
    if (typed.trimmed().isEmpty())
        return writeId({});
    const std::vector<Proposal> found = m_find(typed);
    if (found.empty())
        return tr("Nothing goes by this name. Check the spelling or choose from the proposals.");
    const auto sameName = [&typed](const Proposal& proposal) {
        return proposal.name.compare(typed.trimmed(), Qt::CaseInsensitive) == 0;
    };
    const auto exact = std::ranges::find_if(found, sameName);
    if (found.size() > 1 && std::ranges::count_if(found, sameName) != 1) {
        const auto apart = [](const Proposal& proposal) {
            return proposal.hint.isEmpty() ? proposal.name : u"%1 (%2)"_s.arg(proposal.name, proposal.hint);
        };
        return tr("%1 and %2 both fit. Type more of the name, or type it anew and choose from the proposals.")
            .arg(apart(found[0]), apart(found[1]));
    }
    return writeId(exact == found.end() ? found.front() : *exact);
}

std::optional<QString> LookupField::writeId(const Proposal& proposal)
{
    if (proposal.id != m_id && m_commitId) {
        if (auto refusal = m_commitId(proposal.id))
            return refusal;
        if (proposal.id == m_id) // shown anew meanwhile, with what was found about it
            return std::nullopt;
    }
    show(proposal.id, proposal.name);
    return std::nullopt;
}

} // namespace oslonac::ui
