// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/phrase.h"

#include <QFrame>

namespace oslonac::ui {

class SegmentedControl;
class TurnBar;

/// Which of list, page and data stand beside each other, of the agreements, their ceremonies or their
/// templates. Where there is room, all three; where there is not, the officer chooses with this row whether
/// the page or the data stands beside the list, so that the page can be read and the list keeps its columns.
/// Missing values are entered without the list.
class AgreementSides final : public QFrame {
    Q_OBJECT

public:
    enum class Side { Data, Page };
    struct Parts {
        QWidget& list;
        QWidget& page;
        QWidget& data;
        Phrase dataName = {"oslonac::ui::AgreementSides",
                           QT_TRANSLATE_NOOP("oslonac::ui::AgreementSides", "Data")};
        int roomForThree = 1'100; ///< px at 100 %
    };

    AgreementSides(const Parts& parts, QWidget* parent);

    /// px that the three share.
    void setRoom(int width);
    void setEntersMissing(bool entersMissing);
    /// The choice stands in this bar instead of a row of its own, which takes room from what is chosen;
    /// without one, in its row.
    void standIn(TurnBar* bar);
    /// px of the row, also while the choice stands in a bar.
    [[nodiscard]] int wantedHeight() const;
    /// What stands beside the list; where all three do, data and page.
    [[nodiscard]] Phrase besideName() const;
    /// It is in sight from now on.
    void bringUp(Side side);
    /// Hides or shows the data where all three stand; where not, changes to the other side.
    void toggleData();
    void retranslate();

Q_SIGNALS:
    /// By the officer: what is chosen is to be seen.
    void chosen();
    /// Something else may stand beside the list now.
    void arranged();

private:
    void arrange();
    [[nodiscard]] bool chooses() const { return m_isNarrow && !m_entersMissing; }

    Parts m_parts;
    SegmentedControl* m_choice;
    bool m_isNarrow = false;
    bool m_entersMissing = false;
    bool m_hasData = true;
    bool m_isInBar = false;
};

} // namespace oslonac::ui
