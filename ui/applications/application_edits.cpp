// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/application_edits.h"

#include "core/applications/application_operations.h"
#include "core/storage/records.h"
#include "core/values/folding.h"
#include "ui/applications/application_texts.h"
#include "ui/forms/value_text.h"

#include <QCoreApplication>

namespace oslonac::ui {

namespace {

using Row = ApplicationRow;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ApplicationRows)
};

template <typename Assign>
void rewrite(const Change& change, const Row& row, const Assign& assign)
{
    auto application = Records<Application>(change.file()).get(row.application.id);
    assign(application);
    editApplication(change, application);
}

/// A value that may be missing, read as its field reads it. `valueOf` gives how the row's value is written.
template <typename Value, typename ValueOf>
Edit<Row> editOfValue(std::optional<Value> Application::*member, const ValueOf& valueOf,
                      const CurrentTexts& texts)
{
    Edit<Row> edit;
    edit.text = [member, valueOf, texts](const Row& row) {
        const std::optional<Value>& value = row.application.*member;
        return value ? valueOf(row).text(*value, texts().language()) : QString();
    };
    edit.check = [valueOf](const Row& row, const QString& text) -> std::optional<QString> {
        if (text.trimmed().isEmpty())
            return std::nullopt;
        const auto read = valueOf(row).read(text);
        const auto* refusal = std::get_if<QString>(&read);
        return refusal ? std::optional(*refusal) : std::nullopt;
    };
    edit.write = [member, valueOf](const Change& change, const Row& row, const QString& text) {
        rewrite(change, row, [&](Application& application) {
            application.*member = text.trimmed().isEmpty()
                                      ? std::nullopt
                                      : std::optional(std::get<Value>(valueOf(row).read(text)));
        });
    };
    return edit;
}

std::optional<ServiceKind> kindNamed(const QString& text)
{
    for (const auto& [kind, code] : Codes<ServiceKind>::list) {
        if (folded(serviceKindPhrase(kind).text()) == folded(text))
            return kind;
    }
    return std::nullopt;
}

} // namespace

Edit<ApplicationRow> editOfText(QString Application::*member)
{
    Edit<Row> edit;
    edit.text = [member](const Row& row) { return row.application.*member; };
    edit.write = [member](const Change& change, const Row& row, const QString& text) {
        rewrite(change, row, [&](Application& application) { application.*member = text.trimmed(); });
    };
    return edit;
}

Edit<ApplicationRow> editOfAmount(std::optional<Money> Application::*member, const CurrentTexts& texts)
{
    return editOfValue(
        member, [](const Row& row) { return amountValue(row.currency); }, texts);
}

Edit<ApplicationRow> editOfReceipt(const CurrentTexts& texts)
{
    return editOfValue(
        &Application::received, [](const Row&) { return wallTimeValue(); }, texts);
}

Edit<ApplicationRow> editOfServiceKind()
{
    Edit<Row> edit;
    edit.choices = [] {
        QStringList words;
        for (const auto& [kind, code] : Codes<ServiceKind>::list)
            words.append(serviceKindPhrase(kind).text());
        return words;
    };
    edit.check = [words = edit.choices](const Row&, const QString& text) -> std::optional<QString> {
        if (text.trimmed().isEmpty() || kindNamed(text))
            return std::nullopt;
        return Tr::tr("“%1” is no kind of service. There are: %2.").arg(text, words().join(u", "));
    };
    edit.write = [](const Change& change, const Row& row, const QString& text) {
        rewrite(change, row, [&](Application& application) { application.serviceKind = kindNamed(text); });
    };
    return edit;
}

} // namespace oslonac::ui
