// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QLabel;

namespace oslonac::ui {

class KeyCap;

/// What keys do here: each key as a key cap with a few words behind it.
class KeyHints final : public QWidget {
    Q_OBJECT

public:
    explicit KeyHints(QWidget* parent = nullptr);

    /// As many pairs of key and words each time.
    void setHints(const std::vector<std::pair<QString, QString>>& hints);

private:
    std::vector<std::pair<KeyCap*, QLabel*>> m_hints;
};

} // namespace oslonac::ui
