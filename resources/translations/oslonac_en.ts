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
    <name>oslonac::ApplicationOperations</name>
    <message numerus="yes">
        <source>%n agreements stand on what would be deleted.</source>
        <translation>
            <numerusform>%n agreement stands on what would be deleted.</numerusform>
            <numerusform>%n agreements stand on what would be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::CaseTimeline</name>
    <message numerus="yes">
        <source>It lasts %n months.</source>
        <translation>
            <numerusform>It lasts %n month.</numerusform>
            <numerusform>It lasts %n months.</numerusform>
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
    <name>oslonac::CommandLine</name>
    <message numerus="yes">
        <source>%n other applications only moved up or down the list.</source>
        <translation>
            <numerusform>%n other application only moved up or down the list.</numerusform>
            <numerusform>%n other applications only moved up or down the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::Door</name>
    <message numerus="yes">
        <source>More than %n later steps stand on it. Undo the newest of them first.</source>
        <translation>
            <numerusform>More than %n later step stands on it. Undo the newest of them first.</numerusform>
            <numerusform>More than %n later steps stand on it. Undo the newest of them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::DueItem</name>
    <message numerus="yes">
        <source>%n agreements to sign</source>
        <translation>
            <numerusform>%n agreement to sign</numerusform>
            <numerusform>%n agreements to sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements to draft</source>
        <translation>
            <numerusform>%n agreement to draft</numerusform>
            <numerusform>%n agreements to draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete applications</source>
        <translation>
            <numerusform>%n incomplete application</numerusform>
            <numerusform>%n incomplete applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications to check</source>
        <translation>
            <numerusform>%n application to check</numerusform>
            <numerusform>%n applications to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications to score</source>
        <translation>
            <numerusform>%n application to score</numerusform>
            <numerusform>%n applications to score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not entered in %n agreements</source>
        <translation>
            <numerusform>not entered in %n agreement</numerusform>
            <numerusform>not entered in %n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements wait for values</source>
        <translation>
            <numerusform>%n agreement waits for values</numerusform>
            <numerusform>%n agreements wait for values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open findings</source>
        <comment>code of a call</comment>
        <translation>
            <numerusform>%1, %n open finding</numerusform>
            <numerusform>%1, %n open findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addenda to sign</source>
        <translation>
            <numerusform>%n addendum to sign</numerusform>
            <numerusform>%n addenda to sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed agreements of applicants who withdrew</source>
        <translation>
            <numerusform>%n signed agreement of an applicant who withdrew</numerusform>
            <numerusform>%n signed agreements of applicants who withdrew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are free for the reserve</source>
        <translation>
            <numerusform>%n place is free for the reserve</numerusform>
            <numerusform>%n places are free for the reserve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments to check</source>
        <translation>
            <numerusform>%n payment to check</numerusform>
            <numerusform>%n payments to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments to authorise</source>
        <translation>
            <numerusform>%n payment to authorise</numerusform>
            <numerusform>%n payments to authorise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments to make</source>
        <translation>
            <numerusform>%n payment to make</numerusform>
            <numerusform>%n payments to make</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments to be confirmed by the party</source>
        <translation>
            <numerusform>%n payment to be confirmed by the party</numerusform>
            <numerusform>%n payments to be confirmed by the party</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases to put right</source>
        <translation>
            <numerusform>%n case to put right</numerusform>
            <numerusform>%n cases to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Financial support of %n cases ends</source>
        <translation>
            <numerusform>Financial support of %n case ends</numerusform>
            <numerusform>Financial support of %n cases ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expert and technical support of %n cases ends</source>
        <translation>
            <numerusform>Expert and technical support of %n case ends</numerusform>
            <numerusform>Expert and technical support of %n cases ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A stage of %n cases ends</source>
        <translation>
            <numerusform>A stage of %n case ends</numerusform>
            <numerusform>A stage of %n cases ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases to close</source>
        <translation>
            <numerusform>%n case to close</numerusform>
            <numerusform>%n cases to close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instalments to be requested</source>
        <translation>
            <numerusform>%n instalment to be requested</numerusform>
            <numerusform>%n instalments to be requested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases to open</source>
        <translation>
            <numerusform>%n case to open</numerusform>
            <numerusform>%n cases to open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports to be sent by the party</source>
        <translation>
            <numerusform>%n report to be sent by the party</numerusform>
            <numerusform>%n reports to be sent by the party</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports to be checked</source>
        <translation>
            <numerusform>%n report to be checked</numerusform>
            <numerusform>%n reports to be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts to be paid back by the party</source>
        <translation>
            <numerusform>%n amount to be paid back by the party</numerusform>
            <numerusform>%n amounts to be paid back by the party</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits to make</source>
        <translation>
            <numerusform>%n visit to make</numerusform>
            <numerusform>%n visits to make</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations to be carried out by the party</source>
        <translation>
            <numerusform>%n recommendation to be carried out by the party</numerusform>
            <numerusform>%n recommendations to be carried out by the party</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licences of services end</source>
        <translation>
            <numerusform>%n licence of a service ends</numerusform>
            <numerusform>%n licences of services end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::Operation</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>records</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ProgrammeOperations</name>
    <message numerus="yes">
        <source>Programme %1 was not deleted: %n calls belong to it (%2).</source>
        <translation>
            <numerusform>Programme %1 was not deleted: %n call belongs to it (%2).</numerusform>
            <numerusform>Programme %1 was not deleted: %n calls belong to it (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::RankExplanation</name>
    <message numerus="yes">
        <source>With %n more places there would be a place for it.</source>
        <translation>
            <numerusform>With %n more place there would be a place for it.</numerusform>
            <numerusform>With %n more places there would be a place for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 points more it would reach the last selected, %2.</source>
        <translation>
            <numerusform>With %1 point more it would reach the last selected, %2.</numerusform>
            <numerusform>With %1 points more it would reach the last selected, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 points more it would reach the last proposed, %2.</source>
        <translation>
            <numerusform>With %1 point more it would reach the last proposed, %2.</numerusform>
            <numerusform>With %1 points more it would reach the last proposed, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 points fewer it would fall to the first not selected, %2.</source>
        <translation>
            <numerusform>With %1 point fewer it would fall to the first not selected, %2.</numerusform>
            <numerusform>With %1 points fewer it would fall to the first not selected, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 points fewer it would fall to the first not proposed, %2.</source>
        <translation>
            <numerusform>With %1 point fewer it would fall to the first not proposed, %2.</numerusform>
            <numerusform>With %1 points fewer it would fall to the first not proposed, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks %1 points to the total minimum.</source>
        <translation>
            <numerusform>It lacks %1 point to the total minimum.</numerusform>
            <numerusform>It lacks %1 points to the total minimum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks %1 points to the minimum of section %2.</source>
        <translation>
            <numerusform>It lacks %1 point to the minimum of section %2.</numerusform>
            <numerusform>It lacks %1 points to the minimum of section %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks %1 points to the minimum of criterion %2.</source>
        <translation>
            <numerusform>It lacks %1 point to the minimum of criterion %2.</numerusform>
            <numerusform>It lacks %1 points to the minimum of criterion %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Once this is put right, its %1 points would put it at place %2.</source>
        <translation>
            <numerusform>Once this is put right, its %1 point would put it at place %2.</numerusform>
            <numerusform>Once this is put right, its %1 points would put it at place %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ReasonText</name>
    <message numerus="yes">
        <source>It has %1 points fewer than the last selected.</source>
        <translation>
            <numerusform>It has %1 point fewer than the last selected.</numerusform>
            <numerusform>It has %1 points fewer than the last selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %1 points fewer than the last proposed.</source>
        <translation>
            <numerusform>It has %1 point fewer than the last proposed.</numerusform>
            <numerusform>It has %1 points fewer than the last proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %1 points more than the first not selected.</source>
        <translation>
            <numerusform>It has %1 point more than the first not selected.</numerusform>
            <numerusform>It has %1 points more than the first not selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %1 points more than the first not proposed.</source>
        <translation>
            <numerusform>It has %1 point more than the first not proposed.</numerusform>
            <numerusform>It has %1 points more than the first not proposed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::UnfinishedWork</name>
    <message numerus="yes">
        <source>%n reports are not approved.</source>
        <translation>
            <numerusform>%n report is not approved.</numerusform>
            <numerusform>%n reports are not approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks and milestones are not done.</source>
        <translation>
            <numerusform>%n task or milestone is not done.</numerusform>
            <numerusform>%n tasks and milestones are not done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expenditures are not accepted.</source>
        <translation>
            <numerusform>%n expenditure is not accepted.</numerusform>
            <numerusform>%n expenditures are not accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings stay as they are.</source>
        <translation>
            <numerusform>%n finding stays as it is.</numerusform>
            <numerusform>%n findings stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts that were asked back did not come.</source>
        <translation>
            <numerusform>%n amount that was asked back did not come.</numerusform>
            <numerusform>%n amounts that were asked back did not come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of the closing checklist are not settled.</source>
        <translation>
            <numerusform>%n point of the closing checklist is not settled.</numerusform>
            <numerusform>%n points of the closing checklist are not settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents of the checklist are missing.</source>
        <translation>
            <numerusform>%n document of the checklist is missing.</numerusform>
            <numerusform>%n documents of the checklist are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned visits were not made.</source>
        <translation>
            <numerusform>%n planned visit was not made.</numerusform>
            <numerusform>%n planned visits were not made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations were not carried out.</source>
        <translation>
            <numerusform>%n recommendation was not carried out.</numerusform>
            <numerusform>%n recommendations were not carried out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::AgreementAddenda</name>
    <message numerus="yes">
        <source>%n months (%1 + %2)</source>
        <comment>in all, technical and financial</comment>
        <translation>
            <numerusform>%n month (%1 + %2)</numerusform>
            <numerusform>%n months (%1 + %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::AgreementBatch</name>
    <message numerus="yes">
        <source>%n agreements were sent to the printer.</source>
        <translation>
            <numerusform>%n agreement was sent to the printer.</numerusform>
            <numerusform>%n agreements were sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements were written to %1.</source>
        <translation>
            <numerusform>%n agreement was written to %1.</numerusform>
            <numerusform>%n agreements were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 of %n agreements were sent to the printer.</source>
        <translation>
            <numerusform>Stopped: %1 of %n agreement was sent to the printer.</numerusform>
            <numerusform>Stopped: %1 of %n agreements were sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these files are in the folder already, such as %1. They are replaced.</source>
        <translation>
            <numerusform>%n of these files is in the folder already: %1. It is replaced.</numerusform>
            <numerusform>%n of these files are in the folder already, such as %1. They are replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addenda were sent to the printer.</source>
        <translation>
            <numerusform>%n addendum was sent to the printer.</numerusform>
            <numerusform>%n addenda were sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 of %n addenda were sent to the printer.</source>
        <translation>
            <numerusform>Stopped: %1 of %n addendum was sent to the printer.</numerusform>
            <numerusform>Stopped: %1 of %n addenda were sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addenda were written to %1.</source>
        <translation>
            <numerusform>%n addendum was written to %1.</numerusform>
            <numerusform>%n addenda were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written into the folder “%1”.</source>
        <translation>
            <numerusform>%n file was written into the folder “%1”.</numerusform>
            <numerusform>%n files were written into the folder “%1”.</numerusform>
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
        <source>%n values are missing under “Implementer and programme”.</source>
        <translation>
            <numerusform>%n value is missing under “Implementer and programme”.</numerusform>
            <numerusform>%n values are missing under “Implementer and programme”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::Agreements</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed with %n blanks</source>
        <translation>
            <numerusform>Signed with %n blank</numerusform>
            <numerusform>Signed with %n blanks</numerusform>
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
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::AgreementsPart</name>
    <message numerus="yes">
        <source>%n agreements of %1 were drafted, %2 to %3.</source>
        <translation>
            <numerusform>%n agreement of %1 was drafted: %2.</numerusform>
            <numerusform>%n agreements of %1 were drafted, %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Values are missing in %n of them.</source>
        <translation>
            <numerusform>Values are missing in %n of them.</numerusform>
            <numerusform>Values are missing in %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed</source>
        <translation>
            <numerusform>%n listed</numerusform>
            <numerusform>%n listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without %n cancelled</source>
        <translation>
            <numerusform>%1 without %n cancelled</numerusform>
            <numerusform>%1 without %n cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ApplicationInspector</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ApplicationRows</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incomplete</numerusform>
            <numerusform>%n incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n not checked</numerusform>
            <numerusform>%n not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not eligible</source>
        <translation>
            <numerusform>%n not eligible</numerusform>
            <numerusform>%n not eligible</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::BatchPanel</name>
    <message numerus="yes">
        <source>%n values missing</source>
        <translation>
            <numerusform>%n value missing</numerusform>
            <numerusform>%n values missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incomplete</numerusform>
            <numerusform>%n incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n agreements</source>
        <translation>
            <numerusform>Print %n agreement</numerusform>
            <numerusform>Print %n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signed with %n blanks</source>
        <translation>
            <numerusform>signed with %n blank</numerusform>
            <numerusform>signed with %n blanks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addenda</source>
        <translation>
            <numerusform>%n addendum</numerusform>
            <numerusform>%n addenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n addenda</source>
        <translation>
            <numerusform>Print %n addendum</numerusform>
            <numerusform>Print %n addenda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::BulkEditPanel</name>
    <message numerus="yes">
        <source>Change in %n selected rows</source>
        <translation>
            <numerusform>Change in %n selected row</numerusform>
            <numerusform>Change in %n selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows hold this already.</source>
        <translation>
            <numerusform>%n row holds this already.</numerusform>
            <numerusform>%n rows hold this already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be written in %n rows:</source>
        <translation>
            <numerusform>It cannot be written in %n row:</numerusform>
            <numerusform>It cannot be written in %n rows:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear in %n rows</source>
        <translation>
            <numerusform>Clear in %n row</numerusform>
            <numerusform>Clear in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change in %n rows</source>
        <translation>
            <numerusform>Change in %n row</numerusform>
            <numerusform>Change in %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CalendarStrip</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
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
    <name>oslonac::ui::CallFiles</name>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions on the list</source>
        <translation>
            <numerusform>%n decision on the list</numerusform>
            <numerusform>%n decisions on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The criteria were not taken: %n places in %1 must be put right first.</source>
        <translation>
            <numerusform>The criteria were not taken: %n place in %1 must be put right first.</numerusform>
            <numerusform>The criteria were not taken: %n places in %1 must be put right first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CallSteps</name>
    <message numerus="yes">
        <source>%n applications still wait for marks. When all are marked, the list is decided.</source>
        <translation>
            <numerusform>%n application still waits for marks. When all are marked, the list is decided.</numerusform>
            <numerusform>%n applications still wait for marks. When all are marked, the list is decided.</numerusform>
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
    <name>oslonac::ui::CaseCourse</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CaseOut</name>
    <message numerus="yes">
        <source>%n files were written into the folder “%1”.</source>
        <translation>
            <numerusform>%n file was written into the folder “%1”.</numerusform>
            <numerusform>%n files were written into the folder “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CaseRows</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CasesPage</name>
    <message numerus="yes">
        <source>%1 in %n cities and municipalities</source>
        <translation>
            <numerusform>%1 in %n city or municipality</numerusform>
            <numerusform>%1 in %n cities and municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open cases</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n cases</source>
        <translation>
            <numerusform>Open %n case</numerusform>
            <numerusform>Open %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed agreements have no case yet.</source>
        <translation>
            <numerusform>%n signed agreement has no case yet.</numerusform>
            <numerusform>%n signed agreements have no case yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases were opened, with the stages and instalments of their agreements.</source>
        <translation>
            <numerusform>%n case was opened, with the stages and instalments of its agreement.</numerusform>
            <numerusform>%n cases were opened, with the stages and instalments of their agreements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CeremoniesPart</name>
    <message numerus="yes">
        <source>Mark %n as signed</source>
        <translation>
            <numerusform>Mark %n as signed</numerusform>
            <numerusform>Mark %n as signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements were left: their paper no longer says what the file says. Print them anew, or sign each where it is shown.</source>
        <translation>
            <numerusform>%n agreement was left: its paper no longer says what the file says. Print it anew, or sign it where it is shown.</numerusform>
            <numerusform>%n agreements were left: their paper no longer says what the file says. Print them anew, or sign each where it is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CeremonyForm</name>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ChangeLines</name>
    <message numerus="yes">
        <source>and %n more fields</source>
        <translation>
            <numerusform>and %n more field</numerusform>
            <numerusform>and %n more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ChecksBar</name>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n checked</numerusform>
            <numerusform>%n checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them not listed</source>
        <translation>
            <numerusform>%1, %n of them not listed</numerusform>
            <numerusform>%1, %n of them not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ChecksCard</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
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
    <message numerus="yes">
        <source>The first %n results</source>
        <translation>
            <numerusform>The first result</numerusform>
            <numerusform>The first %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ContactList</name>
    <message numerus="yes">
        <source>Show %n former contacts</source>
        <translation>
            <numerusform>Show %n former contact</numerusform>
            <numerusform>Show %n former contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CriteriaPart</name>
    <message numerus="yes">
        <source>%n marks are given, so the criteria stay as they are: codes and titles may be corrected, scales, multipliers and minimums not. Other criteria need a new call.</source>
        <translation>
            <numerusform>%n mark is given, so the criteria stay as they are: codes and titles may be corrected, scales, multipliers and minimums not. Other criteria need a new call.</numerusform>
            <numerusform>%n marks are given, so the criteria stay as they are: codes and titles may be corrected, scales, multipliers and minimums not. Other criteria need a new call.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DecisionForm</name>
    <message numerus="yes">
        <source>%n applications wait for marks and are not ranked.</source>
        <translation>
            <numerusform>%n application waits for marks and is not ranked.</numerusform>
            <numerusform>%n applications wait for marks and are not ranked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DecisionInspector</name>
    <message numerus="yes">
        <source>%n differences from the present state</source>
        <translation>
            <numerusform>%n difference from the present state</numerusform>
            <numerusform>%n differences from the present state</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DecisionRows</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DefinitionOutline</name>
    <message numerus="yes">
        <source>%n tie rules that ask for it went with it; undo brings them back too.</source>
        <translation>
            <numerusform>%n tie rule that asks for it went with it; undo brings it back too.</numerusform>
            <numerusform>%n tie rules that ask for it went with it; undo brings them back too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DefinitionTexts</name>
    <message numerus="yes">
        <source>%n may not apply</source>
        <comment>municipalities</comment>
        <translation>
            <numerusform>%n may not apply</numerusform>
            <numerusform>%n may not apply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due %n days after</source>
        <translation>
            <numerusform>due %n day after</numerusform>
            <numerusform>due %n days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due %n days before its end</source>
        <translation>
            <numerusform>due %n day before its end</numerusform>
            <numerusform>due %n days before its end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for every %n months of the support</source>
        <translation>
            <numerusform>for every month of the support</numerusform>
            <numerusform>for every %n months of the support</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for every %n months of technical support</source>
        <translation>
            <numerusform>for every month of technical support</numerusform>
            <numerusform>for every %n months of technical support</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for every %n months of financial support</source>
        <translation>
            <numerusform>for every month of financial support</numerusform>
            <numerusform>for every %n months of financial support</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after the agreement</source>
        <translation>
            <numerusform>%n day after the agreement</numerusform>
            <numerusform>%n days after the agreement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the agreement</source>
        <translation>
            <numerusform>%n day before the agreement</numerusform>
            <numerusform>%n days before the agreement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after the case is opened</source>
        <translation>
            <numerusform>%n day after the case is opened</numerusform>
            <numerusform>%n days after the case is opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the case is opened</source>
        <translation>
            <numerusform>%n day before the case is opened</numerusform>
            <numerusform>%n days before the case is opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after technical support</source>
        <translation>
            <numerusform>%n day after technical support</numerusform>
            <numerusform>%n days after technical support</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the end of technical support</source>
        <translation>
            <numerusform>%n day before the end of technical support</numerusform>
            <numerusform>%n days before the end of technical support</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after financial support</source>
        <translation>
            <numerusform>%n day after financial support</numerusform>
            <numerusform>%n days after financial support</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the end of financial support</source>
        <translation>
            <numerusform>%n day before the end of financial support</numerusform>
            <numerusform>%n days before the end of financial support</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after the task before is done</source>
        <translation>
            <numerusform>%n day after the task before is done</numerusform>
            <numerusform>%n days after the task before is done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DifferenceRows</name>
    <message numerus="yes">
        <source>%1, %2 points</source>
        <translation>
            <numerusform>%1, %2 point</numerusform>
            <numerusform>%1, %2 points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DocumentChecklist</name>
    <message numerus="yes">
        <source>%1, %n missing</source>
        <translation>
            <numerusform>%1, %n missing</numerusform>
            <numerusform>%1, %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DraftingPart</name>
    <message numerus="yes">
        <source>%n to draft</source>
        <translation>
            <numerusform>%n to draft</numerusform>
            <numerusform>%n to draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft %n agreements</source>
        <translation>
            <numerusform>Draft %n agreement</numerusform>
            <numerusform>Draft %n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision %1 of %2 selects %n applicants.</source>
        <translation>
            <numerusform>Decision %1 of %2 selects %n applicant.</numerusform>
            <numerusform>Decision %1 of %2 selects %n applicants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no agreement yet.</source>
        <translation>
            <numerusform>%n of them has no agreement yet.</numerusform>
            <numerusform>%n of them have no agreement yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements of %1 were drafted.</source>
        <translation>
            <numerusform>%n agreement of %1 was drafted.</numerusform>
            <numerusform>%n agreements of %1 were drafted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrew</source>
        <translation>
            <numerusform>%n withdrew</numerusform>
            <numerusform>%n withdrew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them withdrew; a new version of the list gives the place to the reserve.</source>
        <translation>
            <numerusform>%n of them withdrew; a new version of the list gives the place to the reserve.</numerusform>
            <numerusform>%n of them withdrew; a new version of the list gives the places to the reserve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had an agreement that was cancelled.</source>
        <translation>
            <numerusform>%n of them had an agreement that was cancelled.</numerusform>
            <numerusform>%n of them had agreements that were cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DuePage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the next two weeks</source>
        <translation>
            <numerusform>%n in the next two weeks</numerusform>
            <numerusform>%n in the next two weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ErasingQuestion</name>
    <message numerus="yes">
        <source>The name stays on %n agreements as signatory.</source>
        <translation>
            <numerusform>The name stays on %n agreement as signatory.</numerusform>
            <numerusform>The name stays on %n agreements as signatory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name stays in %n commissions as assessor.</source>
        <translation>
            <numerusform>The name stays in %n commission as assessor.</numerusform>
            <numerusform>The name stays in %n commissions as assessor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name stays with %n organisations as representative.</source>
        <translation>
            <numerusform>The name stays with %n organisation as representative.</numerusform>
            <numerusform>The name stays with %n organisations as representative.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts that were deleted from this organisation still stand in its history.</source>
        <translation>
            <numerusform>%n contact that was deleted from this organisation still stands in its history.</numerusform>
            <numerusform>%n contacts that were deleted from this organisation still stand in its history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ExpendituresCard</name>
    <message numerus="yes">
        <source>Expenditures (%n to check)</source>
        <translation>
            <numerusform>Expenditures (%n to check)</numerusform>
            <numerusform>Expenditures (%n to check)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n expenditures</source>
        <translation>
            <numerusform>Accept %n expenditure</numerusform>
            <numerusform>Accept %n expenditures</numerusform>
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
    <name>oslonac::ui::GapsView</name>
    <message numerus="yes">
        <source>%n values are missing</source>
        <translation>
            <numerusform>%n value is missing</numerusform>
            <numerusform>%n values are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n agreements. Enter leads to the field.</source>
        <translation>
            <numerusform>%1 in %n agreement. Enter leads to the field.</numerusform>
            <numerusform>%1 in %n agreements. Enter leads to the field.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::HistoryInspector</name>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo with %n later steps</source>
        <translation>
            <numerusform>Undo with %n later step</numerusform>
            <numerusform>Undo with %n later steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later steps depend on it and are undone with it:</source>
        <translation>
            <numerusform>%n later step depends on it and is undone with it:</numerusform>
            <numerusform>%n later steps depend on it and are undone with it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records come back, with everything linked to them.</source>
        <translation>
            <numerusform>%n record comes back, with everything linked to it.</numerusform>
            <numerusform>%n records come back, with everything linked to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later steps stand in the way. Undo them first, beginning with the newest.</source>
        <translation>
            <numerusform>%n later step stands in the way. Undo it first.</numerusform>
            <numerusform>%n later steps stand in the way. Undo them first, beginning with the newest.</numerusform>
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
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n taken back</numerusform>
            <numerusform>%n taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back with %n later steps: %1</source>
        <translation>
            <numerusform>Taken back with %n later step: %1</numerusform>
            <numerusform>Taken back with %n later steps: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later steps are taken back with it, as the panel lists them. Enter does it, Esc leaves it.</source>
        <translation>
            <numerusform>%n later step is taken back with it, as the panel lists it. Enter does it, Esc leaves it.</numerusform>
            <numerusform>%n later steps are taken back with it, as the panel lists them. Enter does it, Esc leaves it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ImplementerFields</name>
    <message numerus="yes">
        <source>Enter it in %n other agreements</source>
        <translation>
            <numerusform>Enter it in %n other agreement</numerusform>
            <numerusform>Enter it in %n other agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::LetterForm</name>
    <message numerus="yes">
        <source>%n letters, one for each case; the last number rises by one from letter to letter.</source>
        <translation>
            <numerusform>%n letter, one for each case; the last number rises by one from letter to letter.</numerusform>
            <numerusform>%n letters, one for each case; the last number rises by one from letter to letter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::Letters</name>
    <message numerus="yes">
        <source>%n letters were written to %1 and noted in their cases.</source>
        <translation>
            <numerusform>%n letter was written to %1 and noted in its case.</numerusform>
            <numerusform>%n letters were written to %1 and noted in their cases.</numerusform>
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
    <name>oslonac::ui::ListEdits</name>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
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
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ListView</name>
    <message numerus="yes">
        <source>Change in %n rows</source>
        <translation>
            <numerusform>Change in %n row</numerusform>
            <numerusform>Change in %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::LotForm</name>
    <message numerus="yes">
        <source>%n instalments, %1%</source>
        <translation>
            <numerusform>%n instalment, %1%</numerusform>
            <numerusform>%n instalments, %1%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::LotsPart</name>
    <message numerus="yes">
        <source>%n lots</source>
        <translation>
            <numerusform>%n lot</numerusform>
            <numerusform>%n lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::MapStrip</name>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::MoneyChart</name>
    <message numerus="yes">
        <source>%1 of %n places</source>
        <translation>
            <numerusform>%1 of %n place</numerusform>
            <numerusform>%1 of %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::MonthChart</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
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
    <message numerus="yes">
        <source>%n other organisations</source>
        <translation>
            <numerusform>%n other organisation</numerusform>
            <numerusform>%n other organisations</numerusform>
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
    <message numerus="yes">
        <source>%n records are hidden.</source>
        <translation>
            <numerusform>%n record is hidden.</numerusform>
            <numerusform>%n records are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ObjectivesOutline</name>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::Overview</name>
    <message numerus="yes">
        <source>in %n cities and municipalities</source>
        <translation>
            <numerusform>in %n city or municipality</numerusform>
            <numerusform>in %n cities and municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n agreements</source>
        <translation>
            <numerusform>in %n agreement</numerusform>
            <numerusform>in %n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::OverviewPaper</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PagePreview</name>
    <message numerus="yes">
        <source>%n values are missing; F8 goes to the next, Enter enters it.</source>
        <translation>
            <numerusform>%n value is missing; F8 goes to it, Enter enters it.</numerusform>
            <numerusform>%n values are missing; F8 goes to the next, Enter enters it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PastePanel</name>
    <message numerus="yes">
        <source>%n pasted cells cannot be written.</source>
        <translation>
            <numerusform>%n pasted cell cannot be written.</numerusform>
            <numerusform>%n pasted cells cannot be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the other %n cells</source>
        <translation>
            <numerusform>Write the other %n cell</numerusform>
            <numerusform>Write the other %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PaymentInspector</name>
    <message numerus="yes">
        <source>%n payments chosen</source>
        <translation>
            <numerusform>%n payment chosen</numerusform>
            <numerusform>%n payments chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PaymentSteps</name>
    <message numerus="yes">
        <source>%n payments, %1 together.</source>
        <translation>
            <numerusform>%n payment, %1.</numerusform>
            <numerusform>%n payments, %1 together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::Payments</name>
    <message numerus="yes">
        <source>Enter %n requests</source>
        <translation>
            <numerusform>Enter %n request</numerusform>
            <numerusform>Enter %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n payments as checked</source>
        <translation>
            <numerusform>Mark %n payment as checked</numerusform>
            <numerusform>Mark %n payments as checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Authorise %n payments</source>
        <translation>
            <numerusform>Authorise %n payment</numerusform>
            <numerusform>Authorise %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n payments</source>
        <translation>
            <numerusform>Enter %n payment</numerusform>
            <numerusform>Enter %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n confirmations</source>
        <translation>
            <numerusform>Enter %n confirmation</numerusform>
            <numerusform>Enter %n confirmations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PaymentsPage</name>
    <message numerus="yes">
        <source>%n payments in course</source>
        <translation>
            <numerusform>%n payment in course</numerusform>
            <numerusform>%n payments in course</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PipelineChart</name>
    <message numerus="yes">
        <source>%n more calls are in the table</source>
        <translation>
            <numerusform>%n more call is in the table</numerusform>
            <numerusform>%n more calls are in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PlanPart</name>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closing checks</source>
        <translation>
            <numerusform>%n closing check</numerusform>
            <numerusform>%n closing checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of checklists</source>
        <translation>
            <numerusform>%n item of checklists</numerusform>
            <numerusform>%n items of checklists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open cases lack something of this plan: %1.</source>
        <translation>
            <numerusform>%n open case lacks something of this plan: %1.</numerusform>
            <numerusform>%n open cases lack something of this plan: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases have what the plan says now.</source>
        <translation>
            <numerusform>%n case has what the plan says now.</numerusform>
            <numerusform>%n cases have what the plan says now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ProgrammeRows</name>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>data of a programme</comment>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ProgrammesPage</name>
    <message numerus="yes">
        <source>%n programmes in this file</source>
        <translation>
            <numerusform>%n programme in this file</numerusform>
            <numerusform>%n programmes in this file</numerusform>
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
    <name>oslonac::ui::RankMoves</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
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
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n proposed</numerusform>
            <numerusform>%n proposed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::RecommendationsCard</name>
    <message numerus="yes">
        <source>Recommendations (%n to carry out)</source>
        <translation>
            <numerusform>Recommendations (%n to carry out)</numerusform>
            <numerusform>Recommendations (%n to carry out)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ReportInspector</name>
    <message numerus="yes">
        <source>%n reports chosen</source>
        <translation>
            <numerusform>%n report chosen</numerusform>
            <numerusform>%n reports chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write reminders to %n parties…</source>
        <translation>
            <numerusform>Write reminders to %n party…</numerusform>
            <numerusform>Write reminders to %n parties…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ReportStepsPanel</name>
    <message numerus="yes">
        <source>Enter the receipt of %n reports</source>
        <translation>
            <numerusform>Enter the receipt of %n report</numerusform>
            <numerusform>Enter the receipt of %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n reports for corrections…</source>
        <translation>
            <numerusform>Return %n report for corrections…</numerusform>
            <numerusform>Return %n reports for corrections…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n reports</source>
        <translation>
            <numerusform>Approve %n report</numerusform>
            <numerusform>Approve %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declare %n reports not needed…</source>
        <translation>
            <numerusform>Declare %n report not needed…</numerusform>
            <numerusform>Declare %n reports not needed…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n reports…</source>
        <translation>
            <numerusform>Reopen %n report…</numerusform>
            <numerusform>Reopen %n reports…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ReportsCard</name>
    <message numerus="yes">
        <source>Reports of the party (%n overdue)</source>
        <translation>
            <numerusform>Reports of the party (%n overdue)</numerusform>
            <numerusform>Reports of the party (%n overdue)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ReportsPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n to be checked</numerusform>
            <numerusform>%n to be checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::RuleForm</name>
    <message numerus="yes">
        <source>%n names were not taken: none or several municipalities are called so.</source>
        <translation>
            <numerusform>%n name was not taken: none or several municipalities are called so.</numerusform>
            <numerusform>%n names were not taken: none or several municipalities are called so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ScoreInspector</name>
    <message numerus="yes">
        <source>%n marks of this assessor on the application go away.</source>
        <translation>
            <numerusform>%n mark of this assessor on the application goes away.</numerusform>
            <numerusform>%n marks of this assessor on the application go away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ScoresPart</name>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences from the decided list</source>
        <translation>
            <numerusform>%n difference from the decided list</numerusform>
            <numerusform>%n differences from the decided list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::SectionForm</name>
    <message numerus="yes">
        <source>%1 in %n criteria</source>
        <translation>
            <numerusform>%1 in %n criterion</numerusform>
            <numerusform>%1 in %n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::StatusArea</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::StepWords</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>fields</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::TasksCard</name>
    <message numerus="yes">
        <source>Tasks and milestones (%n to do)</source>
        <translation>
            <numerusform>Tasks and milestones (%n to do)</numerusform>
            <numerusform>Tasks and milestones (%n to do)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::TemplateRows</name>
    <message numerus="yes">
        <source>Printed by %n agreements.</source>
        <translation>
            <numerusform>Printed by %n agreement.</numerusform>
            <numerusform>Printed by %n agreements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::TemplatesPart</name>
    <message numerus="yes">
        <source>With this text the paper of %n printed agreements no longer says what the file says.</source>
        <translation>
            <numerusform>With this text the paper of %n printed agreement no longer says what the file says.</numerusform>
            <numerusform>With this text the paper of %n printed agreements no longer says what the file says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements are printed from this template. Change a copy if their paper is to stay as the file has it.</source>
        <translation>
            <numerusform>%n agreement is printed from this template. Change a copy if its paper is to stay as the file has it.</numerusform>
            <numerusform>%n agreements are printed from this template. Change a copy if their paper is to stay as the file has it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more further down.</source>
        <translation>
            <numerusform>%n more further down.</numerusform>
            <numerusform>%n more further down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::UnstoredEntries</name>
    <message numerus="yes">
        <source>%n more rows</source>
        <translation>
            <numerusform>%n more row</numerusform>
            <numerusform>%n more rows</numerusform>
        </translation>
    </message>
</context>
</TS>
