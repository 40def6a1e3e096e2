// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"

#include <QString>

#include <vector>

namespace oslonac::ui {

/// One section of the user guide.
struct GuideTopic {
    QString key;   ///< of the page or part it is about ("calls/ranking"); empty for general ones
    int level = 2; ///< of its heading
    QString title;
    QString markdown; ///< with the heading
};

/// The user guide (docs/guide), which is also the help of the window: cut at its headings. A comment before a
/// heading names the page that the section is about: <!-- calls/ranking -->. Cyrillic is made from the
/// Serbian guide; what stands between backticks stays as it is.
[[nodiscard]] std::vector<GuideTopic> readGuide(Language language);
/// The place of the section about this page and part; about the page when there is none about the part; 0,
/// the beginning, when there is none at all.
[[nodiscard]] size_t topicAbout(const std::vector<GuideTopic>& guide, const QString& page,
                                const QString& part);

} // namespace oslonac::ui
