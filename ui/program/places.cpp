// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/places.h"

#include "core/applications/application.h"
#include "core/storage/records.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

/// The tab of a call on which the records of these tables are seen.
QString partOf(const QString& table)
{
    static const QHash<QString, QString> parts{{u"lots"_s, u"lots"_s},
                                               {u"planned_instalments"_s, u"lots"_s},
                                               {u"eligibility_rules"_s, u"lots"_s},
                                               {u"eligibility_values"_s, u"lots"_s},
                                               {u"required_documents"_s, u"lots"_s},
                                               {u"criteria_sections"_s, u"criteria"_s},
                                               {u"criteria"_s, u"criteria"_s},
                                               {u"tie_rules"_s, u"criteria"_s},
                                               {u"assessors"_s, u"scores"_s},
                                               {u"marks"_s, u"scores"_s},
                                               {u"conflicts_of_interest"_s, u"scores"_s},
                                               {u"applications"_s, u"applications"_s},
                                               {u"application_partners"_s, u"applications"_s},
                                               {u"completeness_lines"_s, u"applications"_s},
                                               {u"tie_decisions"_s, u"ranking"_s},
                                               {u"tie_decision_places"_s, u"ranking"_s},
                                               {u"selection_decisions"_s, u"decisions"_s},
                                               {u"calls"_s, u"overview"_s},
                                               {u"deadline_extensions"_s, u"overview"_s}};
    return parts.value(table);
}

std::optional<Place> placeInCall(const Connection& file, const RecordRef& owner, const QString& table)
{
    if (owner.table == u"calls")
        return Place{PageId::Calls, owner.id, partOf(table)};
    const auto application = Records<Application>(file).find(Id<Application>(owner.id));
    if (!application)
        return std::nullopt;
    return Place{PageId::Calls, application->callId.number(), partOf(table), owner.id};
}

} // namespace

std::optional<Place> placeOf(const Connection& file, const RecordRef& record)
{
    const auto name = recordName(file, record, Texts(Language::English));
    if (!name)
        return std::nullopt;
    const RecordRef& owner = name->owner;
    if (owner.table == u"calls" || owner.table == u"applications")
        return placeInCall(file, owner, record.table);
    if (owner.table == u"agreements")
        return Place{PageId::Agreements, owner.id};
    if (owner.table == u"organisations" || owner.table == u"municipalities")
        return Place{PageId::Municipalities, owner.id};
    if (owner.table == u"document_templates")
        return Place{PageId::Agreements, 0, u"templates"_s, owner.id};
    if (owner.table == u"signing_ceremonies")
        return Place{PageId::Agreements, 0, u"ceremonies"_s, owner.id};
    if (owner.table == u"programmes")
        return Place{PageId::Overview, owner.id};
    return std::nullopt;
}

} // namespace oslonac::ui
