// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/pipeline_chart.h"

#include "core/values/amounts.h"
#include "core/values/dates.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr size_t mostCalls = 5;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::PipelineChart)
};

Phrase title(const char* source)
{
    return {"oslonac::ui::PipelineChart", source};
}

/// Whether the calls of a picture are decided; where some are and some not, the last stage is called both.
struct Decidedness {
    bool some = false;
    bool all = true;
};

Decidedness decidednessOf(const std::vector<CallPipeline>& pipelines)
{
    Decidedness decided;
    for (const CallPipeline& pipeline : pipelines) {
        decided.some = decided.some || pipeline.decided;
        decided.all = decided.all && pipeline.decided;
    }
    return decided;
}

Phrase lastStage(Decidedness decided)
{
    if (decided.all)
        return title(QT_TRANSLATE_NOOP("oslonac::ui::PipelineChart", "Selected"));
    if (decided.some)
        return title(QT_TRANSLATE_NOOP("oslonac::ui::PipelineChart", "Selected or proposed"));
    return title(QT_TRANSLATE_NOOP("oslonac::ui::PipelineChart", "Proposed"));
}

std::array<Phrase, 5> stageTitles(Decidedness decided)
{
    return {
        title(QT_TRANSLATE_NOOP("oslonac::ui::PipelineChart", "Received")),
        title(QT_TRANSLATE_NOOP("oslonac::ui::PipelineChart", "Complete")),
        title(QT_TRANSLATE_NOOP("oslonac::ui::PipelineChart", "Eligible")),
        title(QT_TRANSLATE_NOOP("oslonac::ui::PipelineChart", "Above threshold")),
        lastStage(decided),
    };
}

std::array<std::optional<int>, 5> numbersOf(const StageCounts& stages)
{
    return {stages.received, stages.complete, stages.eligible, stages.aboveThreshold, stages.selected};
}

QString stateOf(const CallPipeline& pipeline, const DueQuestion& day)
{
    if (pipeline.decided)
        return Tr::tr("decided");
    if (pipeline.call.deadline && pipeline.call.deadline->date >= day.today)
        return Tr::tr("open until %1").arg(dateText(pipeline.call.deadline->date, day.language));
    return Tr::tr("not decided, as it would be today");
}

StageRow rowOf(const CallPipeline& pipeline, size_t place, const DueQuestion& day)
{
    StageRow row;
    row.title = pipeline.call.code;
    row.aside = stateOf(pipeline, day);
    row.proposed = !pipeline.decided;
    const auto numbers = numbersOf(pipeline.stages);
    const auto titles = stageTitles({pipeline.decided, pipeline.decided});
    for (size_t stage = 0; stage < numbers.size(); ++stage) {
        const QString name = titles[stage].text();
        const auto number = numbers[stage];
        StageValue value;
        value.text = number ? numberText(*number, day.language) : QString();
        value.sentence = number ? u"%1, %2: %3"_s.arg(row.title, name, value.text)
                                : Tr::tr("%1, %2: not begun").arg(row.title, name);
        if (number)
            value.value = *number;
        value.key = PipelineKey{place, Stage(stage + 1)}.number();
        row.stages.push_back(std::move(value));
    }
    return row;
}

} // namespace

StageData pipelineStages(const std::vector<CallPipeline>& pipelines, const DueQuestion& day)
{
    StageData data;
    for (const Phrase& stage : stageTitles(decidednessOf(pipelines)))
        data.stages.append(stage.text());
    for (const CallPipeline& pipeline : pipelines) {
        if (data.rows.size() < mostCalls)
            data.rows.push_back(rowOf(pipeline, data.rows.size(), day));
    }
    if (pipelines.size() > mostCalls)
        data.remark = Tr::tr("%n more calls are in the table", nullptr, int(pipelines.size() - mostCalls));
    return data;
}

std::vector<ChartColumn> pipelineColumns()
{
    std::vector<ChartColumn> columns{
        {title(QT_TRANSLATE_NOOP("oslonac::ui::PipelineChart", "Call")), ReportAlignment::Left, 100},
        {title(QT_TRANSLATE_NOOP("oslonac::ui::PipelineChart", "Status")), ReportAlignment::Left, 110}};
    constexpr Decidedness any{true, false}; // the table stands for whatever is decided later
    for (const Phrase& stage : stageTitles(any))
        columns.push_back({stage, ReportAlignment::Right, 80});
    return columns;
}

std::vector<ChartTableRow> pipelineRows(const std::vector<CallPipeline>& pipelines, const DueQuestion& day)
{
    std::vector<ChartTableRow> rows;
    for (const CallPipeline& pipeline : pipelines) {
        ChartTableRow row;
        row.key = PipelineKey{rows.size()}.number();
        row.cells = {pipeline.call.code, stateOf(pipeline, day)};
        for (const auto& number : numbersOf(pipeline.stages))
            row.cells.push_back(number ? TableCell(qint64(*number)) : TableCell());
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace oslonac::ui
