// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/criteria_rules.h"
#include "core/exchange/call_json.h"
#include "core/exchange/call_json_format.h"

#include <QJsonArray>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wholeScale = 100; ///< percent

std::vector<Measure> readMeasures(StrictObject& objective)
{
    constexpr int mostTargets = 1'000'000'000;
    std::vector<Measure> measures;
    for (StrictObject& object : objective.objects("measures"_L1)) {
        Measure measure;
        measure.position = static_cast<int>(measures.size()) + 1;
        measure.title = object.text("title"_L1, Need::Required);
        measure.target = object.count("target"_L1, 0, mostTargets);
        measure.unit = object.text("unit"_L1, Need::Optional, TextLength::Code);
        object.finish();
        measures.push_back(std::move(measure));
    }
    return measures;
}

ProgrammeDefinition readProgramme(StrictObject& object)
{
    ProgrammeDefinition definition;
    Programme& programme = definition.programme;
    programme.code = object.text("code"_L1, Need::Required, TextLength::Code);
    programme.title = object.text("title"_L1);
    programme.donors = object.text("donors"_L1);
    programme.contractingBody = object.text("contracting_body"_L1);
    programme.responsibleMinistry = object.text("responsible_ministry"_L1);
    programme.implementer = object.text("implementer"_L1);
    programme.implementerSeat = object.text("implementer_seat"_L1);
    programme.implementerOffice = object.text("implementer_office"_L1);
    programme.implementerSignatory = object.text("implementer_signatory"_L1);
    programme.totalValue = object.money("total_value"_L1);
    programme.startsOn = object.date("starts_on"_L1);
    programme.endsOn = object.date("ends_on"_L1);
    programme.secondPerson = object.truth("second_person"_L1, true);
    programme.transferLimitPercent =
        object.count("transfer_limit_percent"_L1, 0, wholeScale).value_or(programme.transferLimitPercent);
    for (StrictObject& part : object.objects("objectives"_L1)) {
        Objective objective;
        objective.position = static_cast<int>(definition.objectives.size()) + 1;
        objective.code = part.text("code"_L1, Need::Required, TextLength::Code);
        objective.title = part.text("title"_L1, Need::Required);
        auto measures = readMeasures(part);
        part.finish();
        definition.objectives.push_back({std::move(objective), std::move(measures)});
    }
    object.finish();
    return definition;
}

void readFormat(StrictObject& object)
{
    const QString format = object.text("format"_L1, Need::Required);
    if (!format.isEmpty() && format != callJsonFormat())
        object.complain(
            "format"_L1,
            CallJson::tr("This program reads “%1”; “%2” was made by another version or is not a call.")
                .arg(callJsonFormat(), format));
}

void checkNumberScheme(StrictObject& object, const QString& scheme)
{
    const NumberSchemeReading reading = readNumberScheme(scheme);
    switch (reading.fault) {
    case NumberSchemeFault::None:
        return;
    case NumberSchemeFault::UnknownPlace:
        return object.complain(
            "agreement_number_scheme"_L1,
            CallJson::tr("A number scheme knows {sequence} and {year} only, not {%1}.").arg(reading.place));
    case NumberSchemeFault::WrongPlaces:
        return object.complain("agreement_number_scheme"_L1,
                               CallJson::tr("The least number of places after {sequence: is one digit from 1 "
                                            "to 9, as in {sequence:3}."));
    case NumberSchemeFault::NotOnceEach:
        return object.complain("agreement_number_scheme"_L1,
                               CallJson::tr("A number scheme needs {sequence} and {year} once each, or two "
                                            "agreements would have one number."));
    }
}

void readProcedure(StrictObject& object, Call& call)
{
    call.code = object.text("code"_L1, Need::Required, TextLength::Code);
    call.title = object.text("title"_L1, Need::Required);
    call.isExample = object.truth("is_example"_L1, false);
    call.publishedOn = object.date("published_on"_L1);
    call.deadline = object.wallTime("deadline"_L1);
    call.questionsUntil = object.date("questions_until"_L1);
    call.answersUntil = object.date("answers_until"_L1);
    call.assessmentMethod = object.code("assessment_method"_L1, AssessmentMethod::Average);
    call.divergenceLimitPercent = object.count("divergence_limit_percent"_L1, 0, wholeScale);
    call.totalMinimum = object.points("total_minimum"_L1);
    call.whenResourcesRunOut = object.code("when_resources_run_out"_L1, WhenResourcesRunOut::Stop);
    call.agreementNumberScheme = object.text("agreement_number_scheme"_L1, Need::Optional, TextLength::Code);
    checkNumberScheme(object, call.agreementNumberScheme);
}

void readExtensions(StrictObject& object, CallDefinition& definition)
{
    for (StrictObject& part : object.objects("deadline_extensions"_L1)) {
        DeadlineExtension extension;
        const auto before = part.wallTime("old_deadline"_L1, Need::Required);
        const auto after = part.wallTime("new_deadline"_L1, Need::Required);
        extension.decidedOn = part.date("decided_on"_L1);
        extension.reason = part.text("reason"_L1, Need::Optional, TextLength::Paragraphs);
        if (before && after && *after <= *before)
            part.complain("new_deadline"_L1,
                          CallJson::tr("The new deadline must be later than the old one."));
        part.finish();
        if (!before || !after)
            continue;
        extension.oldDeadline = *before;
        extension.newDeadline = *after;
        definition.extensions.push_back(std::move(extension));
    }
}

void readDocuments(StrictObject& object, CallDefinition& definition)
{
    for (StrictObject& part : object.objects("required_documents"_L1)) {
        RequiredDocument document;
        document.position = static_cast<int>(definition.documents.size()) + 1;
        document.title = part.text("title"_L1, Need::Required);
        document.mandatory = part.truth("mandatory"_L1, true);
        part.finish();
        definition.documents.push_back(std::move(document));
    }
}

void readAssessors(StrictObject& object, CallImport& import)
{
    for (StrictObject& part : object.objects("assessors"_L1)) {
        Assessor assessor;
        assessor.position = static_cast<int>(import.assessors.size()) + 1;
        assessor.name = part.text("name"_L1, Need::Required);
        assessor.institution = part.text("institution"_L1);
        part.finish();
        import.assessors.push_back(std::move(assessor));
    }
}

} // namespace

CallImport readCallJson(const QByteArray& bytes, const QString& fileName)
{
    CallImport import;
    import.fileName = fileName;
    const auto json = parseJsonObject(bytes, import.problems);
    if (!json)
        return import;
    StrictObject object(*json, QString(), import.problems);
    readFormat(object);
    readProcedure(object, import.definition.call);
    if (auto programme = object.object("programme"_L1))
        import.programme = readProgramme(*programme);
    readExtensions(object, import.definition);
    readDocuments(object, import.definition);
    readLots(object, import);
    readRules(object, import);
    readCasePlan(object, import);
    readGrid(object, import);
    readAssessors(object, import);
    object.finish();
    checkTogether(import);
    return import;
}

} // namespace oslonac
