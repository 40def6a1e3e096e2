<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DateReading</name>
    <message numerus="yes">
        <source>The date does not exist: %1 %2 has %n days.</source>
        <translation>
            <numerusform>The date does not exist: %1 %2 has %n day.</numerusform>
            <numerusform>The date does not exist: %1 %2 has %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The date does not exist: %1 has %n days.</source>
        <translation>
            <numerusform>The date does not exist: %1 has %n day.</numerusform>
            <numerusform>The date does not exist: %1 has %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ApplicationFinding</name>
    <message numerus="yes">
        <source>The registry number %1 stands on %n applications of this call.</source>
        <translation>
            <numerusform>The registry number %1 stands on %n application of this call.</numerusform>
            <numerusform>The registry number %1 stands on %n applications of this call.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory documents are not checked yet.</source>
        <translation>
            <numerusform>%n mandatory document is not checked yet.</numerusform>
            <numerusform>%n mandatory documents are not checked yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes part in %n other applications of this call too: %2</source>
        <translation>
            <numerusform>%1 takes part in %n other application of this call too: %2</numerusform>
            <numerusform>%1 takes part in %n other applications of this call too: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ChangeReport</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::AgreementBatch</name>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>%n file was written.</numerusform>
            <numerusform>%n files were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements were sent to the printer.</source>
        <translation>
            <numerusform>%n agreement was sent to the printer.</numerusform>
            <numerusform>%n agreements were sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::AgreementInspector</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n months</source>
        <translation>
            <numerusform>%1 + %n month</numerusform>
            <numerusform>%1 + %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::AgreementsPage</name>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cities and municipalities</source>
        <translation>
            <numerusform>%n city or municipality</numerusform>
            <numerusform>%n cities and municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed</source>
        <translation>
            <numerusform>%n listed</numerusform>
            <numerusform>%n listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CallActions</name>
    <message numerus="yes">
        <source>%n agreements of %1 were drafted.</source>
        <translation>
            <numerusform>%n agreement of %1 was drafted.</numerusform>
            <numerusform>%n agreements of %1 were drafted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CallWorkspace</name>
    <message numerus="yes">
        <source>The list no longer matches decision %1 of %2: %n differences. The decided list stays as it was; deciding again makes the next version.</source>
        <translation>
            <numerusform>The list no longer matches decision %1 of %2: %n difference. The decided list stays as it was; deciding again makes the next version.</numerusform>
            <numerusform>The list no longer matches decision %1 of %2: %n differences. The decided list stays as it was; deciding again makes the next version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CallsPage</name>
    <message numerus="yes">
        <source>%n calls in this file</source>
        <translation>
            <numerusform>%n call in this file</numerusform>
            <numerusform>%n calls in this file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CommandPalette</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::FilterBar</name>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::FilterPopup</name>
    <message numerus="yes">
        <source>%n records would be listed</source>
        <translation>
            <numerusform>%n record would be listed</numerusform>
            <numerusform>%n records would be listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::FilterTexts</name>
    <message numerus="yes">
        <source>today + %n days</source>
        <translation>
            <numerusform>today + %n day</numerusform>
            <numerusform>today + %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>today − %n days</source>
        <translation>
            <numerusform>today − %n day</numerusform>
            <numerusform>today − %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::HistoryInspector</name>
    <message numerus="yes">
        <source>Later steps changed the same records (%n). Take those back first.</source>
        <translation>
            <numerusform>A later step changed the same records. Take it back first.</numerusform>
            <numerusform>Later steps changed the same records (%n). Take those back first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ListEdit</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ListFooter</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::MunicipalitiesPage</name>
    <message numerus="yes">
        <source>%n units in the registry</source>
        <translation>
            <numerusform>%n unit in the registry</numerusform>
            <numerusform>%n units in the registry</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::NoMatchState</name>
    <message numerus="yes">
        <source>Without %1 there would be %n records.</source>
        <translation>
            <numerusform>Without %1 there would be %n record.</numerusform>
            <numerusform>Without %1 there would be %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::RailModel</name>
    <message numerus="yes">
        <source>%1, %n late</source>
        <translation>
            <numerusform>%1, %n late</numerusform>
            <numerusform>%1, %n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::RankInspector</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::RankedRows</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::StatusArea</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
</TS>
