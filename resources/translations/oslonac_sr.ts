<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_RS" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nova datoteka…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Otvori datoteku…</translation>
    </message>
    <message>
        <source>Open the &amp;sample programme</source>
        <translation>Otvori o&amp;gledni program</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Napravi &amp;rezervnu kopiju…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Izvezi spisak…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Š&amp;tampaj…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>I&amp;zađi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Opozovi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Vrati</translation>
    </message>
    <message>
        <source>&amp;Add here</source>
        <translation>&amp;Dodaj ovde</translation>
    </message>
    <message>
        <source>&amp;Narrow the list</source>
        <translation>&amp;Suzi spisak</translation>
    </message>
    <message>
        <source>&amp;Fold the list of pages</source>
        <translation>Skupi spisak &amp;strana</translation>
    </message>
    <message>
        <source>Show or hide &amp;details</source>
        <translation>Prikaži ili skloni &amp;bočnu tablu</translation>
    </message>
    <message>
        <source>&amp;Height of rows</source>
        <translation>&amp;Visina redova</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Sledeći deo &amp;prozora</translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation>Na &amp;engleskom</translation>
    </message>
    <message>
        <source>In Serbian, &amp;Latin</source>
        <translation>Na srpskom, &amp;latinica</translation>
    </message>
    <message>
        <source>In Serbian, &amp;Cyrillic</source>
        <translation>Na srpskom, ć&amp;irilica</translation>
    </message>
    <message>
        <source>Nex&amp;t language</source>
        <translation>Sledeći &amp;jezik</translation>
    </message>
    <message>
        <source>L&amp;ight theme</source>
        <translation>Sve&amp;tla tema</translation>
    </message>
    <message>
        <source>Da&amp;rk theme</source>
        <translation>T&amp;amna tema</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>Tema &amp;kao u sistemu</translation>
    </message>
    <message>
        <source>Next the&amp;me</source>
        <translation>Sledeća te&amp;ma</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>V&amp;eća slova</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Ma&amp;nja slova</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Uobičajena slova</translation>
    </message>
    <message>
        <source>Import &amp;applications…</source>
        <translation>Uvezi &amp;prijave…</translation>
    </message>
    <message>
        <source>Import &amp;scores…</source>
        <translation>Uvezi &amp;ocene…</translation>
    </message>
    <message>
        <source>&amp;Draft agreements</source>
        <translation>Napravi &amp;nacrte sporazuma</translation>
    </message>
    <message>
        <source>&amp;Print agreements…</source>
        <translation>Š&amp;tampaj sporazume…</translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation>&amp;Traži ili pokreni naredbu</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>Vaše &amp;ime…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Pomoć za ovu stranu</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>Pre&amp;čice</translation>
    </message>
    <message>
        <source>&amp;About Oslonac</source>
        <translation>&amp;O programu Oslonac</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datoteka</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Uređivanje</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Prikaz</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>Po&amp;zivi</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Alati</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moć</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Tasks and deadlines</source>
        <translation>Zadaci i rokovi</translation>
    </message>
    <message>
        <source>Public calls</source>
        <translation>Javni pozivi</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Predmeti</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sporazumi</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Isplate</translation>
    </message>
    <message>
        <source>Mobile teams</source>
        <translation>Mobilni timovi</translation>
    </message>
    <message>
        <source>Action plans (LAP)</source>
        <translation>Akcioni planovi (LAP)</translation>
    </message>
    <message>
        <source>Capacity assessments</source>
        <translation>Procene kapaciteta</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Obuke</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grantovi</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Korisnici</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Pokazatelji</translation>
    </message>
    <message>
        <source>Cities and municipalities</source>
        <translation>Gradovi i opštine</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Uvoz podataka</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Istorija izmena</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Podešavanja</translation>
    </message>
    <message>
        <source>Roma inclusion</source>
        <translation>Inkluzija Roma</translation>
    </message>
    <message>
        <source>Capacities and services</source>
        <translation>Kapaciteti i usluge</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Evidencija</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Mesto:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Ime datoteke:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Vrsta datoteka:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otvori</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sačuvaj</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Izaberi</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Fascikla:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Napred</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Nadređena fascikla</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Napravi fasciklu</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Spisak</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Podrobno</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 već postoji.
Želite li da je zamenite?</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Opozovi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Vrati</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Iseci</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Nalepi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Izaberi sve</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>U redu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Sačuvaj sve</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Da za &amp;sve</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;e za sve</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Prekini</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Zanemari</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoć</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Primeni</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Vrati</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Vrati podrazumevano</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Opozovi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Vrati</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Iseci</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Nalepi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Izaberi sve</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ListView</name>
    <message>
        <source>Narrow the list</source>
        <translation>Suzi spisak</translation>
    </message>
    <message>
        <source>Narrow the list (/)</source>
        <translation>Suzi spisak (/)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Spisak</translation>
    </message>
    <message numerus="yes">
        <source>%n listed</source>
        <translation>
            <numerusform>%n red</numerusform>
            <numerusform>%n reda</numerusform>
            <numerusform>%n redova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n izabran</numerusform>
            <numerusform>%n izabrana</numerusform>
            <numerusform>%n izabranih</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ništa ne odgovara</translation>
    </message>
    <message>
        <source>Clear the words above (Esc) to see the whole list again.</source>
        <translation>Obrišite reči iznad (Esc) da biste opet videli ceo spisak.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Ovde još nema ničega</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::MainWindow</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Opozovi: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Vrati: %1</translation>
    </message>
    <message>
        <source>%1, %2 - Oslonac</source>
        <translation>%1, %2 - Oslonac</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Strane</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::RailModel</name>
    <message numerus="yes">
        <source>%1, %n late</source>
        <translation>
            <numerusform>%1, %n kasni</numerusform>
            <numerusform>%1, %n kasne</numerusform>
            <numerusform>%1, %n kasni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n čeka</numerusform>
            <numerusform>%1, %n čekaju</numerusform>
            <numerusform>%1, %n čeka</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::StatusArea</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 od %3</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Sačuvano u %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Opozovi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n nalaz</numerusform>
            <numerusform>%n nalaza</numerusform>
            <numerusform>%n nalaza</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Napredak</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::TopBar</name>
    <message>
        <source>Oslonac</source>
        <translation>Oslonac</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meni</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Traži ili pokreni naredbu</translation>
    </message>
</context>
</TS>
