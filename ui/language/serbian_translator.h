// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace oslonac::ui {

enum class SerbianScript { Latin, Cyrillic };

/// Serbian texts of the interface: one translation in Latin, and Cyrillic made from it as it is asked for.
class SerbianTranslator final : public QTranslator
{
    Q_OBJECT

public:
    explicit SerbianTranslator(SerbianScript script, QObject* parent = nullptr);

    QString translate(const char* context, const char* sourceText, const char* disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }

private:
    SerbianScript m_script;
    QTranslator m_latin;
};

/// A Latin text of the interface in Cyrillic. Stays Latin: %1 and %n, markup, key names (Ctrl+K), short names
/// of formats and currencies (PDF, XLSX, EUR) and file endings.
[[nodiscard]] QString interfaceCyrillic(const QString& latin);

} // namespace oslonac::ui
