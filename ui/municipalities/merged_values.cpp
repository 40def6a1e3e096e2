// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/merged_values.h"

#include "core/values/dates.h"

#include <QCoreApplication>

namespace oslonac::ui {

namespace {

constexpr const char* context = "oslonac::ui::MergedValues";

template <typename Record>
struct TextMember {
    const char* label;
    QString Record::*member;
};

constexpr TextMember<Organisation> ofOrganisation[] = {
    {QT_TRANSLATE_NOOP("oslonac::ui::MergedValues", "Name, Latin"), &Organisation::nameLatin},
    {QT_TRANSLATE_NOOP("oslonac::ui::MergedValues", "Name, Cyrillic"), &Organisation::nameCyrillic},
    {QT_TRANSLATE_NOOP("oslonac::ui::MergedValues", "Seat"), &Organisation::seat},
    {QT_TRANSLATE_NOOP("oslonac::ui::MergedValues", "Registration number"),
     &Organisation::registrationNumber},
    {QT_TRANSLATE_NOOP("oslonac::ui::MergedValues", "Tax number"), &Organisation::taxNumber},
    {QT_TRANSLATE_NOOP("oslonac::ui::MergedValues", "Account number"), &Organisation::accountNumber},
    {QT_TRANSLATE_NOOP("oslonac::ui::MergedValues", "Representative's office"),
     &Organisation::representativeOffice},
    {QT_TRANSLATE_NOOP("oslonac::ui::MergedValues", "Representative"), &Organisation::representativeName}};

constexpr TextMember<Contact> ofContact[] = {
    {QT_TRANSLATE_NOOP("oslonac::ui::MergedValues", "Name"), &Contact::name},
    {QT_TRANSLATE_NOOP("oslonac::ui::MergedValues", "Office"), &Contact::office},
    {QT_TRANSLATE_NOOP("oslonac::ui::MergedValues", "Phone"), &Contact::phone},
    {QT_TRANSLATE_NOOP("oslonac::ui::MergedValues", "E-mail"), &Contact::email},
    {QT_TRANSLATE_NOOP("oslonac::ui::MergedValues", "Note"), &Contact::note}};

struct DateMember {
    const char* label;
    std::optional<QDate> Contact::*member;
};

constexpr DateMember datesOfContact[] = {
    {QT_TRANSLATE_NOOP("oslonac::ui::MergedValues", "Since"), &Contact::validFrom},
    {QT_TRANSLATE_NOOP("oslonac::ui::MergedValues", "Until"), &Contact::validTo}};

bool isAsked(const Organisation& kept, QString Organisation::*member)
{
    const bool isOfRegistry = member == &Organisation::nameLatin || member == &Organisation::nameCyrillic ||
                              member == &Organisation::representativeOffice;
    return !isInRegistry(kept) || !isOfRegistry;
}

bool isAsked(const Contact&, QString Contact::*)
{
    return true;
}

template <typename Record, typename Members>
std::vector<Difference> textDifferences(const Record& kept, const Record& other, const Members& members)
{
    std::vector<Difference> differences;
    for (const auto& [label, member] : members) {
        const QString& first = kept.*member;
        const QString& second = other.*member;
        if (isAsked(kept, member) && !first.isEmpty() && !second.isEmpty() && first != second)
            differences.push_back({{context, label}, first, second});
    }
    return differences;
}

/// Returns how many of the choices it used.
template <typename Record, typename Members>
size_t takeTexts(Record& kept, const Record& other, const Members& members,
                 const std::vector<bool>& takesSecond)
{
    size_t choice = 0;
    for (const auto& [label, member] : members) {
        QString& first = kept.*member;
        const QString& second = other.*member;
        if (!isAsked(kept, member) || second.isEmpty() || first == second)
            continue;
        if (first.isEmpty() || takesSecond.at(choice++))
            first = second;
    }
    return choice;
}

} // namespace

std::vector<Difference> differencesOf(const Organisation& kept, const Organisation& other)
{
    return textDifferences(kept, other, ofOrganisation);
}

std::vector<Difference> differencesOf(const Contact& kept, const Contact& other, Language language)
{
    std::vector<Difference> differences = textDifferences(kept, other, ofContact);
    for (const auto& [label, member] : datesOfContact) {
        const auto& first = kept.*member;
        const auto& second = other.*member;
        if (first && second && first != second)
            differences.push_back(
                {{context, label}, dateText(*first, language), dateText(*second, language)});
    }
    return differences;
}

Organisation mergedOf(Organisation kept, const Organisation& other, const std::vector<bool>& takesSecond)
{
    (void)takeTexts(kept, other, ofOrganisation, takesSecond);
    if (!kept.municipalityId)
        kept.municipalityId = other.municipalityId;
    if (!kept.parentId)
        kept.parentId = other.parentId;
    return kept;
}

Contact mergedOf(Contact kept, const Contact& other, const std::vector<bool>& takesSecond)
{
    size_t choice = takeTexts(kept, other, ofContact, takesSecond);
    for (const auto& [label, member] : datesOfContact) {
        auto& first = kept.*member;
        const auto& second = other.*member;
        if (!second || first == second)
            continue;
        if (!first || takesSecond.at(choice++))
            first = second;
    }
    return kept;
}

} // namespace oslonac::ui
