// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_hints.h"

#include "ui/widgets/key_cap.h"

#include <QHBoxLayout>

namespace oslonac::ui {

KeyHints::KeyHints(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
}

void KeyHints::setHints(const std::vector<std::pair<QString, QString>>& hints)
{
    constexpr int apart = 8;
    auto* row = static_cast<QHBoxLayout*>(layout());
    while (m_hints.size() < hints.size()) {
        if (!m_hints.empty())
            row->addSpacing(apart);
        const auto& [cap, words] = m_hints.emplace_back(new KeyCap(this), new QLabel(this));
        words->setProperty("use", QStringLiteral("secondary"));
        row->addWidget(cap);
        row->addWidget(words);
    }
    for (size_t place = 0; place < hints.size(); ++place) {
        m_hints[place].first->setText(hints[place].first);
        m_hints[place].second->setText(hints[place].second);
    }
}

} // namespace oslonac::ui
