// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/script.h"

#include <QTranslator>

namespace oslonac {

/// Serbian texts: one translation in Latin, and Cyrillic made from it as it is asked for.
class SerbianTranslator final : public QTranslator {
    Q_OBJECT
public:
    explicit SerbianTranslator(Script script, QObject* parent = nullptr);

    QString translate(const char* context, const char* sourceText, const char* disambiguation = nullptr,
                      int n = -1) const override;
    bool isEmpty() const override { return false; }

private:
    Script m_script;
    QTranslator m_latin;
};

} // namespace oslonac
