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
    <name>AmountReading</name>
    <message>
        <source>There is no amount. Write a number, for example 60.000,00.</source>
        <translation>Nema iznosa. Upišite broj, na primer 60.000,00.</translation>
    </message>
    <message>
        <source>This is not an amount. Write a number, for example 60.000,00.</source>
        <translation>Ovo nije iznos. Upišite broj, na primer 60.000,00.</translation>
    </message>
    <message>
        <source>There are two amounts in one cell. Keep one of them.</source>
        <translation>U ćeliji su dva iznosa. Zadržite jedan.</translation>
    </message>
    <message>
        <source>The currency %1 is not known. Use EUR or RSD.</source>
        <translation>Valuta %1 nije poznata. Upišite EUR ili RSD.</translation>
    </message>
    <message>
        <source>The currency is missing. Write EUR or RSD after the number.</source>
        <translation>Nedostaje valuta. Posle broja upišite EUR ili RSD.</translation>
    </message>
    <message>
        <source>The amount has more than two decimals. Round it to cents.</source>
        <translation>Iznos ima više od dve decimale. Zaokružite ga na dve.</translation>
    </message>
    <message>
        <source>The amount is too large. Check the number of digits.</source>
        <translation>Iznos je prevelik. Proverite broj cifara.</translation>
    </message>
</context>
<context>
    <name>DateReading</name>
    <message>
        <source>January</source>
        <translation>januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mart</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maj</translation>
    </message>
    <message>
        <source>June</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>July</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>August</source>
        <translation>avgust</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembar</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktobar</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembar</translation>
    </message>
    <message>
        <source>December</source>
        <translation>decembar</translation>
    </message>
    <message>
        <source>This is not a date. Write day, month and year, for example 13.03.2025.</source>
        <translation>Ovo nije datum. Upišite dan, mesec i godinu, na primer 13.03.2025.</translation>
    </message>
    <message>
        <source>The date does not exist: months are numbered from 1 to 12.</source>
        <translation>Datum ne postoji: meseci se broje od 1 do 12.</translation>
    </message>
    <message>
        <source>The date does not exist: days are numbered from 1.</source>
        <translation>Datum ne postoji: dani se broje od 1.</translation>
    </message>
    <message numerus="yes">
        <source>The date does not exist: %1 %2 has %n days.</source>
        <translation>
            <numerusform>Datum ne postoji: %1 %2. ima %n dan.</numerusform>
            <numerusform>Datum ne postoji: %1 %2. ima %n dana.</numerusform>
            <numerusform>Datum ne postoji: %1 %2. ima %n dana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The date does not exist: %1 has %n days.</source>
        <translation>
            <numerusform>Datum ne postoji: %1 ima %n dan.</numerusform>
            <numerusform>Datum ne postoji: %1 ima %n dana.</numerusform>
            <numerusform>Datum ne postoji: %1 ima %n dana.</numerusform>
        </translation>
    </message>
    <message>
        <source>The year %1 is out of the question. Check the digits.</source>
        <translation>Godina %1 nije moguća. Proverite cifre.</translation>
    </message>
    <message>
        <source>The time of day is missing. Write it after the date, for example 15:00.</source>
        <translation>Nedostaje vreme. Upišite ga posle datuma, na primer 15:00.</translation>
    </message>
    <message>
        <source>The time of day does not exist: it goes from 00:00 to 23:59.</source>
        <translation>Vreme ne postoji: može biti od 00:00 do 23:59.</translation>
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
    <name>TableReading</name>
    <message>
        <source>In %1 a quotation mark opened in line %2 is never closed.</source>
        <translation>Datoteka %1: navodnik otvoren u redu %2 nije zatvoren.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Ništa nije uvezeno.</translation>
    </message>
    <message>
        <source>Close the quotation mark in that line and import the file again.</source>
        <translation>Zatvorite navodnik u tom redu i ponovo uvezite datoteku.</translation>
    </message>
    <message>
        <source>In %1 a cell that begins in line %2 has more than a million characters.</source>
        <translation>Datoteka %1: ćelija koja počinje u redu %2 ima više od milion znakova.</translation>
    </message>
    <message>
        <source>Look for a lost quotation mark in that line and import the file again.</source>
        <translation>Potražite zaostali navodnik u tom redu i ponovo uvezite datoteku.</translation>
    </message>
    <message>
        <source>Line %1 of %2 has bytes that are no text in the encoding %3.</source>
        <translation>Red %1 datoteke %2 sadrži bajtove koji u kodiranju %3 nisu tekst.</translation>
    </message>
    <message>
        <source>Save the table again as CSV in UTF-8 and import that file.</source>
        <translation>Sačuvajte tabelu ponovo kao CSV u kodiranju UTF-8 i uvezite tu datoteku.</translation>
    </message>
    <message>
        <source>Line %1 of %2 has a zero character: this is no text file, or it is damaged.</source>
        <translation>Red %1 datoteke %2 sadrži nulti znak: to nije tekstualna datoteka ili je oštećena.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet, save it as CSV in UTF-8 and import that file.</source>
        <translation>Otvorite datoteku u programu za tabele, sačuvajte je kao CSV u kodiranju UTF-8 i uvezite tu datoteku.</translation>
    </message>
    <message>
        <source>%1 is larger than 200 MB.</source>
        <translation>Datoteka %1 je veća od 200 MB.</translation>
    </message>
    <message>
        <source>Divide the table into smaller files and import them one by one.</source>
        <translation>Podelite tabelu na manje datoteke i uvezite ih jednu po jednu.</translation>
    </message>
    <message>
        <source>Column %1 of %2 has no name in the header line.</source>
        <translation>Datoteka %2: kolona %1 nema naziv u zaglavlju.</translation>
    </message>
    <message>
        <source>Name the column or delete it and import the file again.</source>
        <translation>Upišite naziv kolone ili je obrišite i ponovo uvezite datoteku.</translation>
    </message>
    <message>
        <source>The column %1 stands twice in the header line of %2.</source>
        <translation>Datoteka %2: kolona %1 stoji dvaput u zaglavlju.</translation>
    </message>
    <message>
        <source>Rename or delete one of the two columns and import the file again.</source>
        <translation>Preimenujte ili obrišite jednu od dve kolone i ponovo uvezite datoteku.</translation>
    </message>
    <message>
        <source>%1 is empty: there is no header line.</source>
        <translation>Datoteka %1 je prazna: nema zaglavlja.</translation>
    </message>
    <message>
        <source>Choose a file whose first line names the columns.</source>
        <translation>Izaberite datoteku u čijem prvom redu stoje nazivi kolona.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header: %1 of %2.</source>
        <translation>Red ima manje ćelija od zaglavlja: %1 od %2.</translation>
    </message>
    <message>
        <source>The row has more cells than the header: %1 instead of %2.</source>
        <translation>Red ima više ćelija od zaglavlja: %1 umesto %2.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark. Double the quotation marks inside the cell.</source>
        <translation>Iza završnog navodnika stoji još teksta. Navodnike unutar ćelije upišite dvostruko.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>Datoteka %1 nije mogla da se otvori: %2.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Proverite da li datoteka postoji i da li imate pravo da je čitate.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Datoteka %1 nije mogla da se pročita: %2.</translation>
    </message>
    <message>
        <source>Copy the file to this computer and import the copy.</source>
        <translation>Kopirajte datoteku na ovaj računar i uvezite kopiju.</translation>
    </message>
</context>
<context>
    <name>oslonac::AddendumOperations</name>
    <message>
        <source>Agreement %1 is cancelled, so it got no addendum.</source>
        <translation>Sporazum %1 je poništen, pa aneks nije dodat.</translation>
    </message>
    <message>
        <source>Undo the cancelling if it was a mistake.</source>
        <translation>Ako je poništenje bilo greška, opozovite ga.</translation>
    </message>
    <message>
        <source>Agreement %1 is not signed yet, so it got no addendum.</source>
        <translation>Sporazum %1 još nije potpisan, pa aneks nije dodat.</translation>
    </message>
    <message>
        <source>Edit the agreement itself until it is signed.</source>
        <translation>Dok nije potpisan, menja se sam sporazum.</translation>
    </message>
    <message>
        <source>The addendum of agreement %1 names another currency, so it was not written.</source>
        <translation>Aneks sporazuma %1 je u drugoj valuti, pa nije upisan.</translation>
    </message>
    <message>
        <source>Enter its amount in %1.</source>
        <translation>Upišite iznos u valuti %1.</translation>
    </message>
    <message>
        <source>Addendum %1 of agreement %2 was not changed, because a later one stands on it.</source>
        <translation>Aneks %1 sporazuma %2 nije promenjen jer se na njega oslanja kasniji aneks.</translation>
    </message>
    <message>
        <source>Add another addendum.</source>
        <translation>Dodajte nov aneks.</translation>
    </message>
</context>
<context>
    <name>oslonac::Agreement</name>
    <message>
        <source>The numbers of agreements of the year %1 (%2) would have a gap or one number twice.</source>
        <translation>U brojevima sporazuma za godinu %1 (%2) nastala bi praznina ili bi jedan broj stajao dvaput.</translation>
    </message>
    <message>
        <source>Cancel an agreement instead of deleting it: it keeps its number. Undo the newest agreements first.</source>
        <translation>Umesto brisanja, sporazum poništite: tako zadržava svoj broj. Najpre opozovite najnovije sporazume.</translation>
    </message>
</context>
<context>
    <name>oslonac::AgreementDocument</name>
    <message>
        <source>There is no document template for %1.</source>
        <comment>the number of an agreement or addendum</comment>
        <translation>Nema obrasca dokumenta: %1.</translation>
    </message>
    <message>
        <source>Choose a template for it, or add the missing one to the templates.</source>
        <translation>Izaberite obrazac ili dodajte onaj koji nedostaje.</translation>
    </message>
    <message>
        <source>The signing list of &quot;%1&quot; was not made: no agreement is signed there.</source>
        <translation>Spisak za potpisivanje „%1” nije napravljen: za to potpisivanje nije određen nijedan sporazum.</translation>
    </message>
    <message>
        <source>Choose this ceremony for the agreements first.</source>
        <translation>Najpre za sporazume izaberite ovo svečano potpisivanje.</translation>
    </message>
</context>
<context>
    <name>oslonac::AgreementDrafting</name>
    <message>
        <source>Agreements were not drafted: the number scheme &quot;%1&quot; of call %2 has no place for the sequence number.</source>
        <translation>Nacrti sporazuma nisu napravljeni: u šemi brojeva „%1” poziva %2 nema mesta za redni broj.</translation>
    </message>
    <message>
        <source>Write {sequence} into the call&apos;s number scheme where the number is to stand, and draft again.</source>
        <translation>U šemi brojeva poziva upišite {sequence} tamo gde treba da stoji redni broj, pa ponovo napravite nacrte.</translation>
    </message>
    <message>
        <source>Agreements were not drafted: the selection of call %1 is not decided yet.</source>
        <translation>Nacrti sporazuma nisu napravljeni: za poziv %1 još nije doneta odluka o izboru.</translation>
    </message>
    <message>
        <source>Decide the selection list first, then draft again.</source>
        <translation>Najpre upišite odluku o izboru, pa ponovo napravite nacrte.</translation>
    </message>
</context>
<context>
    <name>oslonac::AgreementFindings</name>
    <message>
        <source>The instalments of agreement %1 do not add up to its amount of %2.</source>
        <translation>Zbir rata sporazuma %1 nije jednak njegovom iznosu od %2.</translation>
    </message>
    <message>
        <source>The other party could claim another sum than the one that was awarded.</source>
        <translation>Druga strana bi mogla da traži iznos različit od dodeljenog.</translation>
    </message>
    <message>
        <source>The shares of the instalments of agreement %1 add up to %2 percent.</source>
        <translation>Zbir udela rata sporazuma %1 iznosi %2 odsto.</translation>
    </message>
    <message>
        <source>The document prints the shares beside the amounts, and they would contradict them.</source>
        <translation>U dokumentu udeli stoje pored iznosa i ne bi se slagali s njima.</translation>
    </message>
    <message>
        <source>Agreement %1 gives %2, but its lot gives technical support alone.</source>
        <translation>Sporazum %1 dodeljuje %2, a lot daje samo stručno-tehničku podršku.</translation>
    </message>
    <message>
        <source>Money was not announced in the call for this lot.</source>
        <translation>Za ovaj lot u pozivu nisu objavljena novčana sredstva.</translation>
    </message>
    <message>
        <source>Agreement %1 gives %2, but one award of its lot may be %3 at most.</source>
        <translation>Sporazum %1 dodeljuje %2, a u tom lotu najviši iznos po sporazumu je %3.</translation>
    </message>
    <message>
        <source>The call announced the highest amount to all applicants.</source>
        <translation>Najviši iznos je u pozivu objavljen svim podnosiocima.</translation>
    </message>
    <message>
        <source>Agreement %1 was numbered in %2 but is concluded in %3.</source>
        <translation>Sporazum %1 nosi broj iz godine %2, a zaključen je u godini %3.</translation>
    </message>
    <message>
        <source>The registry book counts each year by itself.</source>
        <translation>U delovodniku brojevi svake godine počinju iznova.</translation>
    </message>
    <message>
        <source>Agreement %1 is cancelled, but no reason is entered.</source>
        <translation>Sporazum %1 je poništen, a razlog nije upisan.</translation>
    </message>
    <message>
        <source>Its number stays taken, and an auditor will ask why.</source>
        <translation>Njegov broj ostaje zauzet i revizor će pitati zašto.</translation>
    </message>
    <message>
        <source>Agreement %1 is with an applicant whom the newest decided list does not select.</source>
        <translation>Sporazum %1 je sa podnosiocem koji po poslednjoj odluci nije izabran.</translation>
    </message>
    <message>
        <source>Support may be given only by the decision on selection.</source>
        <translation>Podrška se dodeljuje samo po odluci o izboru.</translation>
    </message>
    <message>
        <source>The number scheme &quot;%1&quot; of call %2 has no place for the sequence number.</source>
        <translation>U šemi brojeva „%1” poziva %2 nema mesta za redni broj.</translation>
    </message>
    <message>
        <source>All agreements of the call would get the same number; write {sequence} where it is to stand.</source>
        <translation>Svi sporazumi poziva dobili bi isti broj; upišite {sequence} tamo gde treba da stoji redni broj.</translation>
    </message>
    <message>
        <source>Agreements %1 and %2 of the same call are with the same party.</source>
        <translation>Sporazumi %1 i %2 iz istog poziva su sa istom stranom.</translation>
    </message>
    <message>
        <source>One applicant can be given support twice only when the call allows it.</source>
        <translation>Isti podnosilac može dvaput da dobije podršku samo ako poziv to dopušta.</translation>
    </message>
    <message>
        <source>The amount of agreement %1 is not the one that the newest decided list awards.</source>
        <translation>Iznos sporazuma %1 nije onaj koji je dodeljen poslednjom odlukom.</translation>
    </message>
</context>
<context>
    <name>oslonac::AgreementOperations</name>
    <message>
        <source>Agreement %1 is cancelled, so nothing about it was changed.</source>
        <translation>Sporazum %1 je poništen, pa na njemu ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>Undo the cancelling if it was a mistake.</source>
        <translation>Ako je poništenje bilo greška, opozovite ga.</translation>
    </message>
    <message>
        <source>Agreement %1 is signed, so its money and months were not changed.</source>
        <translation>Sporazum %1 je potpisan, pa njegov iznos i trajanje nisu promenjeni.</translation>
    </message>
    <message>
        <source>Add an addendum that changes them.</source>
        <translation>Dodajte aneks kojim se menjaju.</translation>
    </message>
    <message>
        <source>The number, the application and the party of agreement %1 were fixed when it was drafted and were not changed.</source>
        <translation>Broj, prijava i druga strana sporazuma %1 određeni su kad je napravljen nacrt i nisu promenjeni.</translation>
    </message>
    <message>
        <source>Cancel the agreement if it is with the wrong party.</source>
        <translation>Ako je sporazum sa pogrešnom stranom, poništite ga.</translation>
    </message>
    <message>
        <source>Agreement %1 is signed already.</source>
        <translation>Sporazum %1 je već potpisan.</translation>
    </message>
    <message>
        <source>Edit its date or the other party&apos;s number if they are wrong.</source>
        <translation>Ako su datum ili broj druge strane pogrešni, ispravite ih.</translation>
    </message>
    <message>
        <source>Agreement %1 was not signed here, because it was never printed.</source>
        <translation>Potpis sporazuma %1 nije upisan jer sporazum nikad nije štampan.</translation>
    </message>
    <message>
        <source>Print it first, so that the paper can be held against the file.</source>
        <translation>Najpre ga odštampajte, da bi papir mogao da se uporedi sa datotekom.</translation>
    </message>
</context>
<context>
    <name>oslonac::ApplicationFinding</name>
    <message>
        <source>The amount %1 is negative.</source>
        <translation>Iznos %1 je negativan.</translation>
    </message>
    <message>
        <source>The amount %1 is not in the currency of the lot, %2.</source>
        <translation>Iznos %1 nije u valuti lota (%2).</translation>
    </message>
    <message>
        <source>The application asks for %1, more than the lot&apos;s highest amount of %2.</source>
        <translation>U prijavi se traži %1, više od najvišeg iznosa lota, koji je %2.</translation>
    </message>
    <message>
        <source>The application asks for %1, less than the lot&apos;s lowest amount of %2.</source>
        <translation>U prijavi se traži %1, manje od najnižeg iznosa lota, koji je %2.</translation>
    </message>
    <message>
        <source>The application names no amount.</source>
        <translation>U prijavi nije naveden iznos.</translation>
    </message>
    <message>
        <source>Applications received after the deadline are not considered.</source>
        <translation>Prijave primljene posle roka se ne razmatraju.</translation>
    </message>
    <message>
        <source>Without the time of receipt nobody can say that the application is in time.</source>
        <translation>Bez vremena prijema ne može se reći da je prijava stigla na vreme.</translation>
    </message>
    <message>
        <source>One applicant counts once in a call; the other application must be withdrawn, or the commission must say why both stand.</source>
        <translation>Podnosilac se u jednom pozivu računa jednom; druga prijava mora da se povuče ili komisija mora da obrazloži zašto ostaju obe.</translation>
    </message>
    <message>
        <source>In this call an organisation may take part in one application only, as applicant or as partner.</source>
        <translation>U ovom pozivu organizacija može da učestvuje samo u jednoj prijavi, kao podnosilac ili kao partner.</translation>
    </message>
    <message>
        <source>Listed municipalities may not apply to this call.</source>
        <translation>Lokalne samouprave sa spiska isključenih ne mogu da se prijave na ovaj poziv.</translation>
    </message>
    <message>
        <source>Only organisations of the kinds that the call names may apply.</source>
        <translation>Mogu da se prijave samo one vrste organizacija koje su navedene u pozivu.</translation>
    </message>
    <message>
        <source>Only municipalities of the development groups that the call names may apply.</source>
        <translation>Mogu da se prijave samo lokalne samouprave iz grupa razvijenosti navedenih u pozivu.</translation>
    </message>
    <message>
        <source>An award must lie between the lot&apos;s lowest and highest amount.</source>
        <translation>Dodeljeni iznos mora biti između najnižeg i najvišeg iznosa lota.</translation>
    </message>
    <message>
        <source>In this lot the award is what the application asks for.</source>
        <translation>U ovom lotu dodeljuje se iznos koji se u prijavi traži.</translation>
    </message>
    <message>
        <source>Amounts in different currencies can be neither added nor compared.</source>
        <translation>Iznosi u različitim valutama ne mogu ni da se saberu ni da se uporede.</translation>
    </message>
    <message>
        <source>Nobody can ask for less than nothing.</source>
        <translation>Traženi iznos ne može biti manji od nule.</translation>
    </message>
    <message>
        <source>An application without a mandatory document is incomplete.</source>
        <translation>Prijava bez obaveznog dokumenta je nepotpuna.</translation>
    </message>
    <message>
        <source>Until the documents are checked, the application only seems complete.</source>
        <translation>Dok se dokumentacija ne proveri, prijava je samo naizgled potpuna.</translation>
    </message>
    <message>
        <source>Letters and lists name an application by its registry number.</source>
        <translation>U dopisima i na listama prijava se navodi po delovodnom broju.</translation>
    </message>
    <message>
        <source>A registry number names one letter only.</source>
        <translation>Jedan delovodni broj pripada samo jednom dopisu.</translation>
    </message>
    <message>
        <source>%1 is not of a kind that may apply.</source>
        <translation>%1 nije vrsta organizacije koja može da se prijavi.</translation>
    </message>
    <message>
        <source>%1 is on the list of those who may not apply.</source>
        <translation>%1 je na spisku isključenih.</translation>
    </message>
    <message>
        <source>%1 is on the list of those who may not apply: %2</source>
        <translation>%1 je na spisku isključenih: %2</translation>
    </message>
    <message>
        <source>The development group of %1 is not known.</source>
        <translation>Grupa razvijenosti nije poznata: %1.</translation>
    </message>
    <message>
        <source>%1 is in development group %2, which may not apply.</source>
        <translation>%1 je u grupi razvijenosti %2, koja ne može da se prijavi.</translation>
    </message>
    <message>
        <source>%1 takes part in other applications of this call too: %2</source>
        <translation>%1 učestvuje i u drugim prijavama na ovaj poziv: %2</translation>
    </message>
    <message>
        <source>The time of receipt is not entered.</source>
        <translation>Vreme prijema nije upisano.</translation>
    </message>
    <message>
        <source>The application was received on %1, after the deadline of %2.</source>
        <translation>Prijava je primljena %1, posle roka (%2).</translation>
    </message>
    <message>
        <source>Public call %1</source>
        <translation>Javni poziv %1</translation>
    </message>
    <message>
        <source>The application has no registry number.</source>
        <translation>Prijava nema delovodni broj.</translation>
    </message>
    <message>
        <source>Registry book</source>
        <translation>Delovodnik</translation>
    </message>
    <message numerus="yes">
        <source>The registry number %1 stands on %n applications of this call.</source>
        <translation>
            <numerusform>Delovodni broj %1 stoji na %n prijavi na ovaj poziv.</numerusform>
            <numerusform>Delovodni broj %1 stoji na %n prijave na ovaj poziv.</numerusform>
            <numerusform>Delovodni broj %1 stoji na %n prijava na ovaj poziv.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 applied to this call more than once; the other applications are %2.</source>
        <translation>%1 ima više prijava na ovaj poziv; druge prijave su: %2.</translation>
    </message>
    <message>
        <source>A mandatory document is missing: %1</source>
        <translation>Nedostaje obavezan dokument: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory documents are not checked yet.</source>
        <translation>
            <numerusform>%n obavezan dokument još nije proveren.</numerusform>
            <numerusform>%n obavezna dokumenta još nisu proverena.</numerusform>
            <numerusform>%n obaveznih dokumenata još nije provereno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ApplicationOperations</name>
    <message>
        <source>No reason was given.</source>
        <translation>Razlog nije upisan.</translation>
    </message>
    <message>
        <source>Write the reason and do it again.</source>
        <translation>Upišite razlog i ponovite.</translation>
    </message>
    <message>
        <source>This finding cannot be approved: %1</source>
        <translation>Ovaj nalaz ne može da se odobri: %1</translation>
    </message>
    <message>
        <source>Correct the application instead.</source>
        <translation>Umesto toga ispravite prijavu.</translation>
    </message>
</context>
<context>
    <name>oslonac::ApplicationsImport</name>
    <message>
        <source>%1 Nearest possible dates: %2</source>
        <extracomment>%1 is a whole sentence that says why a date is impossible, %2 one or two dates.</extracomment>
        <translation>%1 Najbliži mogući datumi: %2</translation>
    </message>
    <message>
        <source>The call has several lots; write one of %1.</source>
        <translation>Poziv ima više lotova; upišite jedan od njih: %1.</translation>
    </message>
    <message>
        <source>The call has no such lot; its lots are %1.</source>
        <translation>U pozivu nema takvog lota; lotovi su: %1.</translation>
    </message>
    <message>
        <source>No municipality and no other organisation of the file has this name.</source>
        <translation>U datoteci nema lokalne samouprave ni druge organizacije s tim nazivom.</translation>
    </message>
    <message>
        <source>Several organisations have this name; write the whole name or the number of one of them: %1</source>
        <translation>Više organizacija ima taj naziv; upišite ceo naziv ili broj jedne od njih: %1</translation>
    </message>
    <message>
        <source>The applicant is missing.</source>
        <translation>Nedostaje podnosilac.</translation>
    </message>
    <message>
        <source>There is no such kind of applicant; the kinds are %1.</source>
        <translation>Nema takve vrste podnosioca; vrste su: %1.</translation>
    </message>
    <message>
        <source>The applicant cannot be its own partner.</source>
        <translation>Podnosilac ne može biti partner samom sebi.</translation>
    </message>
    <message>
        <source>There is no such kind of service; the kinds are %1.</source>
        <translation>Nema takve vrste usluge; vrste su: %1.</translation>
    </message>
    <message>
        <source>The amounts of this lot are in %1, not in %2.</source>
        <translation>Iznosi u ovom lotu su u valuti %1, a ne u valuti %2.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>Iznos ne može biti negativan.</translation>
    </message>
    <message>
        <source>The call requires no such document; write its title or its number on the list.</source>
        <translation>Poziv ne traži takav dokument; upišite njegov naziv ili njegov broj na spisku.</translation>
    </message>
    <message>
        <source>Several applications of the call fit this row; nobody can say which one is meant.</source>
        <translation>Ovom redu odgovara više prijava; ne može se reći na koju se misli.</translation>
    </message>
    <message>
        <source>An earlier row of the table means the same application.</source>
        <translation>Na istu prijavu odnosi se i jedan raniji red tabele.</translation>
    </message>
    <message>
        <source>The registry number stands in line %1 already.</source>
        <translation>Taj delovodni broj već stoji u redu %1.</translation>
    </message>
    <message>
        <source>The applicant stands in line %1 already, and neither row has a registry number.</source>
        <translation>Taj podnosilac već stoji u redu %1, a nijedan od ta dva reda nema delovodni broj.</translation>
    </message>
    <message>
        <source>The table has no column for the applicant.</source>
        <translation>U tabeli nema kolone za podnosioca.</translation>
    </message>
</context>
<context>
    <name>oslonac::CallJson</name>
    <message>
        <source>Export the call anew, make your changes in that file and import it.</source>
        <translation>Ponovo izvezite poziv, unesite izmene u tu datoteku i uvezite je.</translation>
    </message>
    <message>
        <source>“%1” is missing from the imported call, but work is already recorded on it.</source>
        <translation>U uvezenom pozivu nedostaje „%1”, a za to već postoje podaci.</translation>
    </message>
    <message>
        <source>The deadline of the call was extended, and the imported call does not know it.</source>
        <translation>Rok poziva je produžen, a uvezeni poziv to ne sadrži.</translation>
    </message>
    <message>
        <source>Criterion “%1” already has marks, and the imported call changes its scale.</source>
        <translation>Kriterijum „%1” već ima ocene, a uvezeni poziv menja njegovu skalu.</translation>
    </message>
    <message>
        <source>The registry has no municipality “%1”; write its name or code as the registry has it.</source>
        <translation>U registru nema lokalne samouprave „%1”; upišite naziv ili šifru kako stoji u registru.</translation>
    </message>
    <message>
        <source>Several municipalities are called “%1”; write the code of the one that is meant.</source>
        <translation>Više lokalnih samouprava ima naziv „%1”; upišite šifru one na koju se misli.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>„%1” ovde stoji dvaput.</translation>
    </message>
    <message>
        <source>The file has no programme “%1” yet, so its title is needed here.</source>
        <translation>U datoteci još nema programa „%1”, pa je ovde potreban njegov naziv.</translation>
    </message>
    <message>
        <source>“%1” stands already at %2; each needs its own.</source>
        <translation>„%1” već stoji na mestu %2; vrednosti moraju biti različite.</translation>
    </message>
    <message>
        <source>The deadline must not be before the day of publication.</source>
        <translation>Rok ne može biti pre dana objavljivanja.</translation>
    </message>
    <message>
        <source>The last day of answers must not be before that of questions.</source>
        <translation>Poslednji dan za odgovore ne može biti pre poslednjeg dana za pitanja.</translation>
    </message>
    <message>
        <source>The last day of answers must not be after the deadline.</source>
        <translation>Poslednji dan za odgovore ne može biti posle roka.</translation>
    </message>
    <message>
        <source>The programme must not end before it starts.</source>
        <translation>Program ne može da se završi pre nego što počne.</translation>
    </message>
    <message>
        <source>The last extension must end at the deadline of the call.</source>
        <translation>Poslednje produženje mora da se završi rokom poziva.</translation>
    </message>
    <message>
        <source>The next extension must begin with this deadline as its old one.</source>
        <translation>Sledeće produženje kao stari rok mora da ima ovaj rok.</translation>
    </message>
    <message>
        <source>A section needs at least one criterion.</source>
        <translation>Deo mora da ima bar jedan kriterijum.</translation>
    </message>
    <message>
        <source>No application can reach this minimum; the section has %1 points.</source>
        <translation>Nijedna prijava ne može da dostigne ovaj prag; najveći broj bodova u ovom delu je %1.</translation>
    </message>
    <message>
        <source>No application to lot “%1” can reach this minimum; its grid has %2 points.</source>
        <translation>Nijedna prijava za lot „%1” ne može da dostigne ovaj prag; najveći broj bodova za taj lot je %2.</translation>
    </message>
    <message>
        <source>The shares of the instalments must add up to 100 percent; they give %1.</source>
        <translation>Zbir udela rata mora biti 100 odsto, a sada je %1.</translation>
    </message>
    <message>
        <source>This amount is in %1 and an earlier amount of the lot in %2; a lot has one currency.</source>
        <translation>Ovaj iznos je u valuti %1, a raniji iznos lota u valuti %2; lot ima jednu valutu.</translation>
    </message>
    <message>
        <source>A lot with a fixed award needs its amount here.</source>
        <translation>Za lot sa nepromenljivim iznosom podrške taj iznos mora da stoji ovde.</translation>
    </message>
    <message>
        <source>Only a lot whose award_kind is fixed has a fixed amount.</source>
        <translation>Nepromenljiv iznos ima samo lot u kome award_kind ima vrednost fixed.</translation>
    </message>
    <message>
        <source>The floor must not be above the ceiling.</source>
        <translation>Najniži iznos ne može biti veći od najvišeg.</translation>
    </message>
    <message>
        <source>The ceiling of one award must not be above the lot&apos;s envelope.</source>
        <translation>Najviši iznos podrške ne može biti veći od raspoloživih sredstava lota.</translation>
    </message>
    <message>
        <source>The call has no lot “%1”.</source>
        <translation>U pozivu nema lota „%1”.</translation>
    </message>
    <message>
        <source>A value must be a text or an object with value and note.</source>
        <translation>Vrednost mora biti tekst ili objekat sa poljima `value` i `note`.</translation>
    </message>
    <message>
        <source>“%1” is no value of the rule %2.</source>
        <translation>„%1” nije moguća vrednost za pravilo %2.</translation>
    </message>
    <message>
        <source>The rule %1 needs at least one value.</source>
        <translation>Pravilo %1 mora da ima bar jednu vrednost.</translation>
    </message>
    <message>
        <source>The highest mark must be above the lowest.</source>
        <translation>Najviša ocena mora biti veća od najniže.</translation>
    </message>
    <message>
        <source>The step between marks must be above zero.</source>
        <translation>Korak između ocena mora biti veći od nule.</translation>
    </message>
    <message>
        <source>The steps must lead from the lowest mark to the highest exactly.</source>
        <translation>Koraci moraju tačno da vode od najniže do najviše ocene.</translation>
    </message>
    <message>
        <source>The multiplier must be above zero.</source>
        <translation>Množilac mora biti veći od nule.</translation>
    </message>
    <message>
        <source>The minimum must lie on the scale of the criterion.</source>
        <translation>Prag mora biti na skali kriterijuma.</translation>
    </message>
    <message>
        <source>The grid has no section “%1”.</source>
        <translation>Među kriterijumima poziva nema dela „%1”.</translation>
    </message>
    <message>
        <source>Only a tie rule higher_section names a section.</source>
        <translation>Deo se navodi samo uz pravilo higher_section.</translation>
    </message>
    <message>
        <source>The grid has no criterion “%1”.</source>
        <translation>Poziv nema kriterijum „%1”.</translation>
    </message>
    <message>
        <source>Only a tie rule higher_criterion names a criterion.</source>
        <translation>Kriterijum se navodi samo uz pravilo higher_criterion.</translation>
    </message>
    <message>
        <source>A call needs at least one lot; a call without parts has one lot &quot;1&quot;.</source>
        <translation>Poziv mora da ima bar jedan lot; poziv bez delova ima jedan lot „1”.</translation>
    </message>
    <message>
        <source>This program reads “%1”; “%2” was made by another version or is no call.</source>
        <translation>Ovaj program čita „%1”; „%2” je napravila druga verzija ili to nije poziv.</translation>
    </message>
    <message>
        <source>A number scheme needs {sequence}, or all agreements would have one number.</source>
        <translation>U šemi brojeva mora da stoji {sequence}, inače bi svi sporazumi imali isti broj.</translation>
    </message>
    <message>
        <source>The new deadline must be later than the old one.</source>
        <translation>Novi rok mora biti posle starog.</translation>
    </message>
</context>
<context>
    <name>oslonac::CallOperations</name>
    <message>
        <source>Call %1 has no deadline yet, so there is none to extend.</source>
        <translation>Poziv %1 još nema rok, pa nema šta da se produži.</translation>
    </message>
    <message>
        <source>Enter the deadline of the call first.</source>
        <translation>Najpre upišite rok poziva.</translation>
    </message>
    <message>
        <source>The new deadline of call %1 is not later than the one it has.</source>
        <translation>Novi rok poziva %1 nije posle sadašnjeg.</translation>
    </message>
    <message>
        <source>Enter a later date or hour.</source>
        <translation>Upišite kasniji datum ili sat.</translation>
    </message>
</context>
<context>
    <name>oslonac::Codec</name>
    <message>
        <source>The file holds a value that the program cannot read: %1</source>
        <translation>U datoteci je vrednost koju program ne može da pročita: %1</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Datoteka nije menjana.</translation>
    </message>
    <message>
        <source>Open the newest backup, and keep the damaged file for repair.</source>
        <translation>Otvorite najnoviju rezervnu kopiju, a oštećenu datoteku sačuvajte za popravku.</translation>
    </message>
</context>
<context>
    <name>oslonac::Connection</name>
    <message>
        <source>Everything saved before is kept; this change was not written.</source>
        <translation>Sve što je ranije sačuvano ostaje; ova izmena nije upisana.</translation>
    </message>
    <message>
        <source>The file %1 is used by another program.</source>
        <translation>Datoteku %1 koristi drugi program.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Zatvorite drugi program i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>Pun je disk na kome je datoteka %1.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Oslobodite prostor na disku i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The file %1 is damaged.</source>
        <translation>Datoteka %1 je oštećena.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Datoteka nije menjana.</translation>
    </message>
    <message>
        <source>Open the newest backup, and keep the damaged file for repair.</source>
        <translation>Otvorite najnoviju rezervnu kopiju, a oštećenu datoteku sačuvajte za popravku.</translation>
    </message>
    <message>
        <source>The file %1 is not an Oslonac file.</source>
        <translation>Datoteka %1 nije datoteka programa Oslonac.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .oslonac.</source>
        <translation>Izaberite datoteku čije se ime završava sa .oslonac.</translation>
    </message>
    <message>
        <source>The file %1 may not be written.</source>
        <translation>U datoteku %1 nije dozvoljeno pisanje.</translation>
    </message>
    <message>
        <source>Copy the file to a folder of your own and open the copy.</source>
        <translation>Kopirajte datoteku u svoju fasciklu i otvorite kopiju.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Datoteka %1 ne može da se otvori.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Proverite da li fascikla postoji i da li je u njoj dozvoljeno pisanje.</translation>
    </message>
    <message>
        <source>The disk reported an error with the file %1 (%2).</source>
        <translation>Disk je prijavio grešku na datoteci %1 (%2).</translation>
    </message>
    <message>
        <source>Check the disk, then open the file again.</source>
        <translation>Proverite disk, pa ponovo otvorite datoteku.</translation>
    </message>
</context>
<context>
    <name>oslonac::DataFile</name>
    <message>
        <source>The file %1 is open in another program (%2, process %3 on %4).</source>
        <translation>Datoteka %1 je otvorena u drugom programu (%2, proces %3 na računaru %4).</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>Close it there, or work in the window that is already open.</source>
        <translation>Zatvorite je tamo ili radite u prozoru koji je već otvoren.</translation>
    </message>
    <message>
        <source>The folder of %1 may not be written.</source>
        <translation>U fascikli u kojoj je %1 nije dozvoljeno pisanje.</translation>
    </message>
    <message>
        <source>Copy the file to a folder of your own and open the copy.</source>
        <translation>Kopirajte datoteku u svoju fasciklu i otvorite kopiju.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Datoteka %1 ne može da se otvori.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Proverite da li datoteka postoji i da li imate pravo da je čitate.</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer version of Oslonac.</source>
        <translation>Datoteku %1 napravila je novija verzija programa Oslonac.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Datoteka nije menjana.</translation>
    </message>
    <message>
        <source>Install the newer version, then open the file again.</source>
        <translation>Instalirajte noviju verziju, pa ponovo otvorite datoteku.</translation>
    </message>
    <message>
        <source>In the table %1, record %2 refers to a record that does not exist.</source>
        <translation>U tabeli %1 zapis %2 upućuje na zapis koji ne postoji.</translation>
    </message>
    <message>
        <source>There is already a file at %1.</source>
        <translation>Datoteka %1 već postoji.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Nije menjana.</translation>
    </message>
    <message>
        <source>Choose another name, or open the file that is there.</source>
        <translation>Izaberite drugo ime ili otvorite postojeću datoteku.</translation>
    </message>
    <message>
        <source>The file %1 was made by an older version and must be brought up to date first.</source>
        <translation>Datoteku %1 napravila je starija verzija programa i najpre mora da se ažurira.</translation>
    </message>
    <message>
        <source>Open it once for writing.</source>
        <translation>Otvorite je jednom za pisanje.</translation>
    </message>
    <message>
        <source>A backup cannot replace the file that it is made of.</source>
        <translation>Rezervna kopija ne može da zameni datoteku od koje se pravi.</translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation>Izaberite drugo ime za rezervnu kopiju.</translation>
    </message>
</context>
<context>
    <name>oslonac::Door</name>
    <message>
        <source>There is no step with the number %1 that could be undone or redone.</source>
        <translation>Nema koraka sa brojem %1 koji bi mogao da se opozove ili vrati.</translation>
    </message>
    <message>
        <source>Look the number up in the history.</source>
        <translation>Pronađite broj u istoriji izmena.</translation>
    </message>
    <message>
        <source>Step %1 is undone already.</source>
        <translation>Korak %1 je već opozvan.</translation>
    </message>
    <message>
        <source>Step %1 was not undone.</source>
        <translation>Korak %1 nije bio opozvan.</translation>
    </message>
    <message>
        <source>Step %1 was done with an older version of the file and can no longer be undone.</source>
        <translation>Korak %1 urađen je u starijoj verziji datoteke i više ne može da se opozove.</translation>
    </message>
    <message>
        <source>Change the values by hand; the history still shows what they were.</source>
        <translation>Promenite vrednosti ručno; u istoriji izmena i dalje piše koje su bile.</translation>
    </message>
    <message>
        <source>Step %1 cannot be undone or redone by itself: records it touched were changed since.</source>
        <translation>Korak %1 ne može sam da se opozove ili vrati: zapisi na koje se odnosi u međuvremenu su menjani.</translation>
    </message>
    <message>
        <source>Undo the later steps first.</source>
        <translation>Najpre opozovite kasnije korake.</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Datoteka je otvorena samo za čitanje.</translation>
    </message>
</context>
<context>
    <name>oslonac::Fault</name>
    <message>
        <source>Nothing was written.</source>
        <translation>Ništa nije upisano.</translation>
    </message>
</context>
<context>
    <name>oslonac::FindingReason</name>
    <message>
        <source>Received on %1, after the deadline of %2.</source>
        <translation>Primljeno %1, posle roka (%2).</translation>
    </message>
    <message>
        <source>The time of receipt is not entered.</source>
        <translation>Vreme prijema nije upisano.</translation>
    </message>
    <message>
        <source>The applicant has another application in this call.</source>
        <translation>Podnosilac ima još jednu prijavu na ovaj poziv.</translation>
    </message>
    <message>
        <source>The applicant or a partner takes part in another application of this call.</source>
        <translation>Podnosilac ili partner učestvuje u još jednoj prijavi na ovaj poziv.</translation>
    </message>
    <message>
        <source>The applicant is on the exclusion list of the call.</source>
        <translation>Podnosilac je na spisku isključenih za ovaj poziv.</translation>
    </message>
    <message>
        <source>The applicant is not of a kind that may apply.</source>
        <translation>Podnosilac nije vrsta organizacije koja može da se prijavi.</translation>
    </message>
    <message>
        <source>The applicant is not in a development group that may apply.</source>
        <translation>Podnosilac nije u grupi razvijenosti koja može da se prijavi.</translation>
    </message>
    <message>
        <source>Requested %1, more than the ceiling of %2.</source>
        <translation>Traženo je %1, više od najvišeg iznosa, koji je %2.</translation>
    </message>
    <message>
        <source>Requested %1, less than the floor of %2.</source>
        <translation>Traženo je %1, manje od najnižeg iznosa, koji je %2.</translation>
    </message>
    <message>
        <source>The requested amount is not entered.</source>
        <translation>Traženi iznos nije upisan.</translation>
    </message>
    <message>
        <source>An amount is in another currency than the call&apos;s.</source>
        <translation>Iznos nije u valuti poziva.</translation>
    </message>
    <message>
        <source>An amount is below zero.</source>
        <translation>Iznos je manji od nule.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Nedostaje: %1.</translation>
    </message>
    <message>
        <source>The documents are not checked yet.</source>
        <translation>Dokumentacija još nije proverena.</translation>
    </message>
    <message>
        <source>The registry number is not entered.</source>
        <translation>Delovodni broj nije upisan.</translation>
    </message>
    <message>
        <source>The registry number stands on more than one application.</source>
        <translation>Isti delovodni broj stoji na više prijava.</translation>
    </message>
</context>
<context>
    <name>oslonac::Import</name>
    <message>
        <source>The column means the same as the column %1.</source>
        <translation>Ova kolona znači isto što i kolona %1.</translation>
    </message>
</context>
<context>
    <name>oslonac::Mark</name>
    <message>
        <source>The criteria of a call that has marks cannot be deleted, and their scales, multipliers and minimums cannot be changed.</source>
        <translation>Kad poziv ima ocene, kriterijumi ne mogu da se brišu, a njihove skale, množioci i pragovi ne mogu da se menjaju.</translation>
    </message>
    <message>
        <source>Undo the marks first, or correct only titles.</source>
        <translation>Najpre opozovite ocene ili ispravite samo nazive.</translation>
    </message>
</context>
<context>
    <name>oslonac::MissingValues</name>
    <message>
        <source>Without it the document cannot be made.</source>
        <translation>Bez toga dokument ne može da se napravi.</translation>
    </message>
    <message>
        <source>The document prints a blank in its place.</source>
        <translation>U dokumentu na tom mestu ostaje praznina.</translation>
    </message>
    <message>
        <source>The other party&apos;s number of agreement %1 is not entered.</source>
        <translation>Sporazum %1: broj druge strane nije upisan.</translation>
    </message>
    <message>
        <source>The date on which agreement %1 is concluded is not entered.</source>
        <translation>Sporazum %1: datum zaključenja nije upisan.</translation>
    </message>
    <message>
        <source>The place where agreement %1 is concluded is not entered.</source>
        <translation>Sporazum %1: mesto zaključenja nije upisano.</translation>
    </message>
    <message>
        <source>The service that agreement %1 supports is not entered.</source>
        <translation>Sporazum %1: usluga koja se podržava nije upisana.</translation>
    </message>
    <message>
        <source>The office of the implementer&apos;s signatory of agreement %1 is not entered.</source>
        <translation>Sporazum %1: funkcija potpisnika sprovodioca nije upisana.</translation>
    </message>
    <message>
        <source>The implementer&apos;s signatory of agreement %1 is not entered.</source>
        <translation>Sporazum %1: potpisnik sprovodioca nije upisan.</translation>
    </message>
    <message>
        <source>The office of the other party&apos;s signatory of agreement %1 is not entered.</source>
        <translation>Sporazum %1: funkcija potpisnika druge strane nije upisana.</translation>
    </message>
    <message>
        <source>The other party&apos;s signatory of agreement %1 is not entered.</source>
        <translation>Sporazum %1: potpisnik druge strane nije upisan.</translation>
    </message>
    <message>
        <source>No document template is chosen for agreement %1.</source>
        <translation>Sporazum %1: obrazac dokumenta nije izabran.</translation>
    </message>
    <message>
        <source>The seat of the other party of agreement %1 is not entered.</source>
        <translation>Sporazum %1: sedište druge strane nije upisano.</translation>
    </message>
    <message>
        <source>The registration number of the other party of agreement %1 is not entered.</source>
        <translation>Sporazum %1: matični broj druge strane nije upisan.</translation>
    </message>
    <message>
        <source>The tax number of the other party of agreement %1 is not entered.</source>
        <translation>Sporazum %1: PIB druge strane nije upisan.</translation>
    </message>
    <message>
        <source>The call of agreement %1 belongs to no programme, so donors and implementer are unknown.</source>
        <translation>Sporazum %1: poziv ne pripada nijednom programu, pa se ne zna ko finansira i ko sprovodi.</translation>
    </message>
    <message>
        <source>The implementer of the programme of agreement %1 is not entered.</source>
        <translation>Sporazum %1: sprovodilac programa nije upisan.</translation>
    </message>
    <message>
        <source>The seat of the implementer of agreement %1 is not entered.</source>
        <translation>Sporazum %1: sedište sprovodioca nije upisano.</translation>
    </message>
</context>
<context>
    <name>oslonac::Operation</name>
    <message>
        <source>Organisation edited: %1</source>
        <extracomment>The titles name a step that was done: &quot;Undo: Scores imported: PP-2023&quot;. %1 is what it was done to.</extracomment>
        <translation>Izmenjena organizacija: %1</translation>
    </message>
    <message>
        <source>Organisation added: %1</source>
        <translation>Dodata organizacija: %1</translation>
    </message>
    <message>
        <source>Programme added: %1</source>
        <translation>Dodat program: %1</translation>
    </message>
    <message>
        <source>Call imported: %1</source>
        <translation>Uvezen poziv: %1</translation>
    </message>
    <message>
        <source>Call edited: %1</source>
        <translation>Izmenjen poziv: %1</translation>
    </message>
    <message>
        <source>Deadline extended: %1</source>
        <translation>Produžen rok: %1</translation>
    </message>
    <message>
        <source>Applications imported: %1</source>
        <translation>Uvezene prijave: %1</translation>
    </message>
    <message>
        <source>Application added: %1</source>
        <translation>Dodata prijava: %1</translation>
    </message>
    <message>
        <source>Application edited: %1</source>
        <translation>Izmenjena prijava: %1</translation>
    </message>
    <message>
        <source>Application withdrawn: %1</source>
        <translation>Povučena prijava: %1</translation>
    </message>
    <message>
        <source>Completeness checked: %1</source>
        <translation>Proverena potpunost: %1</translation>
    </message>
    <message>
        <source>Finding approved: %1</source>
        <translation>Odobren nalaz: %1</translation>
    </message>
    <message>
        <source>Scores imported: %1</source>
        <translation>Uvezene ocene: %1</translation>
    </message>
    <message>
        <source>Mark recorded: %1</source>
        <translation>Upisana ocena: %1</translation>
    </message>
    <message>
        <source>Conflict of interest declared: %1</source>
        <translation>Prijavljen sukob interesa: %1</translation>
    </message>
    <message>
        <source>Tie decided: %1</source>
        <translation>Odlučeno o izjednačenju: %1</translation>
    </message>
    <message>
        <source>Selection decided: %1</source>
        <translation>Upisana odluka o izboru: %1</translation>
    </message>
    <message>
        <source>Agreements drafted: %1</source>
        <translation>Napravljeni nacrti sporazuma: %1</translation>
    </message>
    <message>
        <source>Agreement edited: %1</source>
        <translation>Izmenjen sporazum: %1</translation>
    </message>
    <message>
        <source>Agreements printed: %1</source>
        <translation>Odštampani sporazumi: %1</translation>
    </message>
    <message>
        <source>Agreement signed: %1</source>
        <translation>Potpisan sporazum: %1</translation>
    </message>
    <message>
        <source>Agreement cancelled: %1</source>
        <translation>Poništen sporazum: %1</translation>
    </message>
    <message>
        <source>Addendum added: %1</source>
        <translation>Dodat aneks: %1</translation>
    </message>
    <message>
        <source>Template edited: %1</source>
        <translation>Izmenjen obrazac: %1</translation>
    </message>
    <message>
        <source>Signing ceremony edited: %1</source>
        <translation>Izmenjeno svečano potpisivanje: %1</translation>
    </message>
</context>
<context>
    <name>oslonac::PublishedReport</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of an enumeration</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>the municipality of %1</source>
        <translation>opština %1</translation>
    </message>
    <message>
        <source>the municipalities of %1</source>
        <translation>opštine %1</translation>
    </message>
    <message>
        <source>the city of %1</source>
        <translation>grad %1</translation>
    </message>
    <message>
        <source>the cities of %1</source>
        <translation>gradovi %1</translation>
    </message>
    <message>
        <source>the city municipality of %1</source>
        <translation>gradska opština %1</translation>
    </message>
    <message>
        <source>the city municipalities of %1</source>
        <translation>gradske opštine %1</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>opština</translation>
    </message>
    <message>
        <source>city</source>
        <translation>grad</translation>
    </message>
    <message>
        <source>city municipality</source>
        <translation>gradska opština</translation>
    </message>
    <message>
        <source>administrative unit</source>
        <translation>upravna jedinica</translation>
    </message>
    <message>
        <source>civil society organisation</source>
        <translation>organizacija civilnog društva</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>ustanova</translation>
    </message>
    <message>
        <source>Nobody was selected.</source>
        <translation>Nijedna prijava nije izabrana.</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>Izabrano: %1.</translation>
    </message>
    <message>
        <source>Selected: %1 – for %2.</source>
        <translation>Izabrano: %1 – za %2.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>R. br.</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Izabrano</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Support up to</source>
        <translation>Podrška do</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Selected in this lot: %1. Support in all: %2.</source>
        <translation>Izabrano u ovom lotu: %1. Podrška ukupno: %2.</translation>
    </message>
    <message>
        <source>Selected in this lot: %1.</source>
        <translation>Izabrano u ovom lotu: %1.</translation>
    </message>
    <message>
        <source>The programme is financed by: %1. Implemented by: %2. Contracting body: %3. Ministry responsible: %4.</source>
        <translation>Program finansira: %1. Sprovodi: %2. Ugovorno telo: %3. Nadležno ministarstvo: %4.</translation>
    </message>
    <message>
        <source>Selected applicants</source>
        <translation>Izabrani podnosioci</translation>
    </message>
    <message>
        <source>A tie on the line is not decided yet; the list is not final.</source>
        <translation>O izjednačenju na granici još nije odlučeno; lista nije konačna.</translation>
    </message>
</context>
<context>
    <name>oslonac::ReasonText</name>
    <message>
        <source>more points in section %1</source>
        <translation>više bodova u delu %1</translation>
    </message>
    <message>
        <source>more points for criterion %1</source>
        <translation>više bodova za kriterijum %1</translation>
    </message>
    <message>
        <source>the lower requested amount</source>
        <translation>niži traženi iznos</translation>
    </message>
    <message>
        <source>the higher share of own contribution</source>
        <translation>veći udeo sopstvenog učešća</translation>
    </message>
    <message>
        <source>the earlier receipt</source>
        <translation>raniji prijem</translation>
    </message>
    <message>
        <source>the lower level of development</source>
        <translation>niži stepen razvijenosti</translation>
    </message>
    <message>
        <source>Equal points with %1: tie rule %2 (%3) puts it before (%4 against %5).</source>
        <translation>Isti broj bodova imaju ova prijava i %1: po %2. pravilu za isti broj bodova (%3) ova prijava je ispred (%4 prema %5).</translation>
    </message>
    <message>
        <source>Equal points with %1: tie rule %2 (%3) puts it after (%4 against %5).</source>
        <translation>Isti broj bodova imaju ova prijava i %1: po %2. pravilu za isti broj bodova (%3) ova prijava je iza (%4 prema %5).</translation>
    </message>
    <message>
        <source>Equal points with %1 on the end of the reserve list; the commission must decide.</source>
        <translation>Isti broj bodova na kraju rezervne liste imaju ova prijava i %1; odlučuje komisija.</translation>
    </message>
    <message>
        <source>Equal points with %1 on the line; the commission must decide.</source>
        <translation>Isti broj bodova na granici imaju ova prijava i %1; odlučuje komisija.</translation>
    </message>
    <message>
        <source>Section %1 has %2 points and needs %3.</source>
        <translation>Deo %1: broj bodova %2, potrebno najmanje %3.</translation>
    </message>
    <message>
        <source>Criterion %1 has the mark %2 and needs %3.</source>
        <translation>Kriterijum %1: ocena %2, potrebno najmanje %3.</translation>
    </message>
    <message>
        <source>The total is %1 points and %2 are needed.</source>
        <translation>Ukupan broj bodova: %1, potrebno najmanje %2.</translation>
    </message>
    <message>
        <source>Place %1 of %2.</source>
        <translation>Mesto %1 od %2.</translation>
    </message>
    <message>
        <source>All places are taken (%1).</source>
        <translation>Sva mesta su popunjena (%1).</translation>
    </message>
    <message>
        <source>Awarded %1; %2 remain in the envelope.</source>
        <translation>Dodeljeno je %1; od raspoloživih sredstava ostaje %2.</translation>
    </message>
    <message>
        <source>%1 would be needed and %2 remain in the envelope.</source>
        <translation>Potrebno je %1, a od raspoloživih sredstava ostaje %2.</translation>
    </message>
    <message>
        <source>The list stopped at an application before this one.</source>
        <translation>Dodela je zaustavljena kod jedne od prethodnih prijava.</translation>
    </message>
    <message>
        <source>Place %1 on the reserve list.</source>
        <translation>Mesto %1 na rezervnoj listi.</translation>
    </message>
    <message>
        <source>The reserve list is full (%1).</source>
        <translation>Rezervna lista je popunjena (%1).</translation>
    </message>
    <message>
        <source>%1 points less than the last selected.</source>
        <translation>Razlika u bodovima do poslednje izabrane prijave: %1.</translation>
    </message>
    <message>
        <source>%1 points more than the first not selected.</source>
        <translation>Razlika u bodovima do prve neizabrane prijave: %1.</translation>
    </message>
    <message>
        <source>Withdrawn on %1.</source>
        <translation>Prijava je %1 povučena.</translation>
    </message>
    <message>
        <source>Withdrawn on %1: %2.</source>
        <translation>Prijava je %1 povučena: %2.</translation>
    </message>
    <message>
        <source>Not scored yet.</source>
        <translation>Prijava još nije ocenjena.</translation>
    </message>
    <message>
        <source>Not scored yet: no mark for %1.</source>
        <translation>Prijava još nije ocenjena: nedostaje ocena za %1.</translation>
    </message>
    <message>
        <source>%1 Accepted: %2.</source>
        <translation>%1 Prihvaćeno: %2.</translation>
    </message>
    <message>
        <source>Equal points, decided by the commission: number %1 of %2.</source>
        <translation>O istom broju bodova odlučila je komisija: broj %1 od %2 godine.</translation>
    </message>
</context>
<context>
    <name>oslonac::Report</name>
    <message>
        <source>Place and date: ____________________</source>
        <translation>Mesto i datum: ____________________</translation>
    </message>
    <message>
        <source>L.S.</source>
        <comment>place of the stamp</comment>
        <translation>M.P.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>oslonac::ReportXlsx</name>
    <message>
        <source>The spreadsheet %1 could not be written: %2.</source>
        <translation>Tabela %1 nije mogla da se upiše: %2.</translation>
    </message>
    <message>
        <source>Your data are kept; a former spreadsheet of this name is as it was.</source>
        <translation>Podaci su sačuvani; ranija tabela sa tim imenom nije menjana.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that there is room, then export again.</source>
        <translation>Proverite da li fascikla postoji i da li na disku ima mesta, pa izvezite ponovo.</translation>
    </message>
</context>
<context>
    <name>oslonac::ScoresImport</name>
    <message>
        <source>Several applications of the call fit; write the registry number of one of them: %1</source>
        <translation>Odgovara više prijava na ovaj poziv; upišite delovodni broj jedne od njih: %1</translation>
    </message>
    <message>
        <source>The row does not say which application is meant.</source>
        <translation>U redu ne piše na koju se prijavu misli.</translation>
    </message>
    <message>
        <source>No application of the call has this registry number or applicant.</source>
        <translation>Nijedna prijava na ovaj poziv nema taj delovodni broj ni tog podnosioca.</translation>
    </message>
    <message>
        <source>The column is no criterion of the call.</source>
        <translation>Ova kolona nije kriterijum poziva.</translation>
    </message>
    <message>
        <source>The table has no column for the registry number of the application.</source>
        <translation>U tabeli nema kolone za delovodni broj prijave.</translation>
    </message>
    <message>
        <source>The table has neither a column for the criterion nor columns named by criteria.</source>
        <translation>U tabeli nema ni kolone za kriterijum ni kolona nazvanih po kriterijumima.</translation>
    </message>
    <message>
        <source>The table has no column for the points.</source>
        <translation>U tabeli nema kolone za bodove.</translation>
    </message>
    <message>
        <source>The assessor is missing; only a call that is assessed by consensus has marks without one.</source>
        <translation>Nedostaje ocenjivač; ocene bez ocenjivača ima samo poziv koji se ocenjuje usaglašavanjem.</translation>
    </message>
    <message>
        <source>The call has no assessor of this name.</source>
        <translation>Poziv nema ocenjivača s tim imenom.</translation>
    </message>
    <message>
        <source>The lot of this application has no such criterion.</source>
        <translation>Lot ove prijave nema takav kriterijum.</translation>
    </message>
    <message>
        <source>These are no points; write a number with at most three decimals.</source>
        <translation>Ovo nisu bodovi; upišite broj sa najviše tri decimale.</translation>
    </message>
    <message>
        <source>The scale of criterion %1 runs from %2 to %3 in steps of %4.</source>
        <translation>Skala kriterijuma %1 ide od %2 do %3 sa korakom %4.</translation>
    </message>
    <message>
        <source>A conflict of interest is one assessor&apos;s; the row names none.</source>
        <translation>Sukob interesa ima jedan ocenjivač, a u redu nije naveden nijedan.</translation>
    </message>
    <message>
        <source>Line %1 declares this conflict of interest with another reason.</source>
        <translation>U redu %1 isti sukob interesa naveden je sa drugim razlogom.</translation>
    </message>
    <message>
        <source>The table gives this mark in line %1 already.</source>
        <translation>Ta ocena već stoji u redu %1 tabele.</translation>
    </message>
    <message>
        <source>The assessor declared a conflict of interest for this application and cannot mark it.</source>
        <translation>Ocenjivač je prijavio sukob interesa za ovu prijavu i ne može da je oceni.</translation>
    </message>
</context>
<context>
    <name>oslonac::ScoringFinding</name>
    <message>
        <source>the commission</source>
        <translation>komisija</translation>
    </message>
    <message>
        <source>Criteria of public call %1</source>
        <translation>Kriterijumi javnog poziva %1</translation>
    </message>
    <message>
        <source>%1 declared a conflict of interest for application %2, yet a mark of theirs stands there.</source>
        <translation>%1: prijavljen je sukob interesa za prijavu %2, a ocena ipak stoji.</translation>
    </message>
    <message>
        <source>The mark is not counted: an assessor with a conflict of interest does not mark the application.</source>
        <translation>Ocena se ne računa: ocenjivač koji ima sukob interesa ne ocenjuje tu prijavu.</translation>
    </message>
    <message>
        <source>The mark %1 of %2 for criterion %3 of application %4 is not on the scale from %5 to %6 in steps of %7.</source>
        <translation>Ocena %1 (ocenjivač: %2) za kriterijum %3 prijave %4 nije na skali od %5 do %6 sa korakom %7.</translation>
    </message>
    <message>
        <source>A mark off the scale would give points that the call does not know.</source>
        <translation>Ocena van skale dala bi bodove koje poziv ne predviđa.</translation>
    </message>
    <message>
        <source>Assessors differ on criterion %1 of application %2: from %3 to %4.</source>
        <translation>Ocenjivači se razilaze za kriterijum %1 prijave %2: od %3 do %4.</translation>
    </message>
    <message>
        <source>The difference is more than %1 percent of the scale; another assessor is asked or the two speak it over.</source>
        <translation>Razlika je veća od %1 odsto skale; pita se još jedan ocenjivač ili se ocenjivači usaglašavaju.</translation>
    </message>
</context>
<context>
    <name>oslonac::ScoringOperations</name>
    <message>
        <source>%1 declared a conflict of interest for this application.</source>
        <translation>%1: prijavljen je sukob interesa za ovu prijavu.</translation>
    </message>
    <message>
        <source>Leave the field empty, or undo the declaration.</source>
        <translation>Ostavite polje prazno ili opozovite prijavu sukoba interesa.</translation>
    </message>
</context>
<context>
    <name>oslonac::SelectionDecision</name>
    <message>
        <source>A selection that was decided cannot be changed or deleted.</source>
        <translation>Izbor o kome je doneta odluka ne može da se menja ni da se obriše.</translation>
    </message>
    <message>
        <source>Decide a new version of the list, or undo the decision itself.</source>
        <translation>Donesite odluku o novoj verziji liste ili opozovite samu odluku.</translation>
    </message>
</context>
<context>
    <name>oslonac::SelectionOperations</name>
    <message>
        <source>A decision needs the number of its paper.</source>
        <translation>Odluka mora da ima broj akta.</translation>
    </message>
    <message>
        <source>Enter the number from the registry book.</source>
        <translation>Upišite broj iz delovodnika.</translation>
    </message>
    <message>
        <source>A decision needs its date.</source>
        <translation>Odluka mora da ima datum.</translation>
    </message>
    <message>
        <source>Enter the date on the paper.</source>
        <translation>Upišite datum akta.</translation>
    </message>
    <message>
        <source>In lot %1 a tie is on the line and no rule decides it: %2.</source>
        <translation>U lotu %1 na granici je isti broj bodova, a nijedno pravilo ne odlučuje: %2.</translation>
    </message>
    <message>
        <source>Record the commission&apos;s decision on the tie, then decide the list.</source>
        <translation>Upišite odluku komisije o istom broju bodova, pa odluku o listi.</translation>
    </message>
</context>
<context>
    <name>oslonac::SelectionReport</name>
    <message>
        <source>Lot %1</source>
        <comment>short, for a tab</comment>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Podnosilac</translation>
    </message>
    <message>
        <source>Registry number</source>
        <translation>Delovodni broj</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (od %2)</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Bodovi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Dodeljeno</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razlozi</translation>
    </message>
    <message>
        <source>Applications: %1. Selected: %2. On the reserve list: %3.</source>
        <translation>Prijave: %1. Izabrano: %2. Na rezervnoj listi: %3.</translation>
    </message>
    <message>
        <source>Awarded: %1 of %2.</source>
        <translation>Dodeljeno: %1 od %2.</translation>
    </message>
    <message>
        <source>Awarded: %1.</source>
        <translation>Dodeljeno: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences beside each other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ranking list</source>
        <translation>Rang-lista</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>code of a section and its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>President of the commission</source>
        <translation>Predsednik/ca komisije</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>Poziv %1: %2</translation>
    </message>
    <message>
        <source>Programme: %1</source>
        <translation>Program: %1</translation>
    </message>
    <message>
        <source>Proposal: this list has not been decided yet.</source>
        <translation>Predlog: o ovoj listi još nije doneta odluka.</translation>
    </message>
    <message>
        <source>Decision number %1 of %2, version %3 of the list.</source>
        <translation>Odluka broj %1 od %2 godine, verzija liste: %3.</translation>
    </message>
    <message>
        <source>Decision number %1 of %2 (%3), version %4 of the list.</source>
        <translation>Odluka broj %1 od %2 godine (%3), verzija liste: %4.</translation>
    </message>
    <message>
        <source>%1 · digest of the list %2</source>
        <translation>%1 · otisak liste %2</translation>
    </message>
    <message>
        <source>Lot %1: %2</source>
        <translation>Lot %1: %2</translation>
    </message>
</context>
<context>
    <name>oslonac::SelectionStatus</name>
    <message>
        <source>Selected</source>
        <translation>Izabrano</translation>
    </message>
    <message>
        <source>Reserve %1</source>
        <translation>Rezerva %1</translation>
    </message>
    <message>
        <source>Tie undecided</source>
        <translation>Nerešeno izjednačenje</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Nije izabrano</translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <translation>Ispod praga</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Ne ispunjava uslove</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Nepotpuna</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Povučena</translation>
    </message>
</context>
<context>
    <name>oslonac::StrictJson</name>
    <message>
        <source>a text in quotes</source>
        <translation>tekst pod navodnicima</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>broj</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>`true` ili `false`</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>lista u uglastim zagradama</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>objekat u vitičastim zagradama</translation>
    </message>
    <message>
        <source>The text is not valid JSON at line %1, column %2: %3. Nothing was read.</source>
        <translation>Tekst nije ispravan JSON u redu %1, kolona %2: %3. Ništa nije pročitano.</translation>
    </message>
    <message>
        <source>“%1” is not known here; write one of: %2.</source>
        <translation>„%1” ovde nije poznato; upišite jedno od: %2.</translation>
    </message>
    <message>
        <source>This must be %1.</source>
        <translation>Ovde mora da stoji: %1.</translation>
    </message>
    <message>
        <source>This is missing; it must be %1.</source>
        <translation>Ovo nedostaje; mora da stoji: %1.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Ovo ne može biti prazno.</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>Ovo mora biti ceo broj od %1 do %2.</translation>
    </message>
    <message>
        <source>“%1” is no date of the calendar; write it like 2023-05-26.</source>
        <translation>„%1” nije datum iz kalendara; upišite ga ovako: 2023-05-26.</translation>
    </message>
    <message>
        <source>“%1” is no date and hour; write it like 2023-06-26T15:00.</source>
        <translation>„%1” nije datum sa satom; upišite ih ovako: `2023-06-26T15:00`.</translation>
    </message>
    <message>
        <source>An amount must not be negative.</source>
        <translation>Iznos ne može biti negativan.</translation>
    </message>
    <message>
        <source>“%1” is no amount; write it like 60000.00, with a point before the cents and nothing between the thousands.</source>
        <translation>„%1” nije iznos; upišite ga ovako: 60000.00, sa tačkom pred decimalama i bez znaka između hiljada.</translation>
    </message>
    <message>
        <source>This is missing; it must be a number of points.</source>
        <translation>Ovo nedostaje; mora da stoji broj bodova.</translation>
    </message>
    <message>
        <source>This is no number of points; write at most three decimals and no sign, like 12 or &quot;12.5&quot;.</source>
        <translation>Ovo nije broj bodova; upišite najviše tri decimale i bez predznaka, na primer 12 ili &quot;12.5&quot;.</translation>
    </message>
    <message>
        <source>“%1” is not known here; check its spelling or leave it out.</source>
        <translation>„%1” ovde nije poznato; proverite kako je napisano ili izostavite.</translation>
    </message>
    <message>
        <source>The text must begin with { and be one object.</source>
        <translation>Tekst mora da počinje znakom { i da bude jedan objekat.</translation>
    </message>
</context>
<context>
    <name>oslonac::TemplateFault</name>
    <message>
        <source>The section “%1” is never closed.</source>
        <translation>Odeljak „%1” nije zatvoren.</translation>
    </message>
    <message>
        <source>A placeholder is opened with {{ but never closed with }}.</source>
        <translation>Nedostaje }} za polje koje je otvoreno znakom {{.</translation>
    </message>
    <message>
        <source>“%1” is not supported in document templates.</source>
        <translation>„%1” nije podržano u obrascima dokumenata.</translation>
    </message>
    <message>
        <source>The section “%1” is closed but was never opened.</source>
        <translation>Odeljak „%1” je zatvoren, a nije bio otvoren.</translation>
    </message>
    <message>
        <source>The section “%1” is closed where “%2” is open.</source>
        <translation>Odeljak „%1” je zatvoren na mestu gde je otvoren „%2”.</translation>
    </message>
    <message>
        <source>“%1” is not a name of a field: letters a-z, digits and _ are.</source>
        <translation>„%1” nije ime polja: dozvoljena su slova `a-z`, cifre i _.</translation>
    </message>
    <message>
        <source>A placeholder has no name.</source>
        <translation>Polje nema ime.</translation>
    </message>
    <message>
        <source>The data of the document are untouched.</source>
        <translation>Podaci dokumenta nisu menjani.</translation>
    </message>
    <message>
        <source>Correct the template at line %1, column %2, or choose another.</source>
        <translation>Ispravite obrazac u redu %1, kolona %2, ili izaberite drugi.</translation>
    </message>
</context>
<context>
    <name>oslonac::TemplateOperations</name>
    <message>
        <source>The template was not saved, because it has no code.</source>
        <translation>Obrazac nije sačuvan jer nema šifru.</translation>
    </message>
    <message>
        <source>Give it a code; lots name their template by it.</source>
        <translation>Upišite šifru; po njoj se u lotu navodi obrazac.</translation>
    </message>
    <message>
        <source>The template was not saved, because another one has the code %1.</source>
        <translation>Obrazac nije sačuvan jer šifru %1 ima drugi obrazac.</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>Izaberite drugu šifru.</translation>
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
    <name>oslonac::ui::PaperPrinter</name>
    <message>
        <source>The printer %1 did not start.</source>
        <translation>Štampač %1 nije počeo da štampa.</translation>
    </message>
    <message>
        <source>Nothing was printed and nothing was changed.</source>
        <translation>Ništa nije odštampano i ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>Check the printer or save the documents as PDF.</source>
        <translation>Proverite štampač ili sačuvajte dokumente kao PDF.</translation>
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
<context>
    <name>oslonac::ui::WholeFile</name>
    <message>
        <source>Nothing was written; an older file of this name is untouched.</source>
        <translation>Ništa nije upisano; starija datoteka sa tim imenom nije menjana.</translation>
    </message>
    <message>
        <source>There is no room to write %1: %2</source>
        <translation>Nema mesta da se upiše %1: %2</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Oslobodite prostor ili izaberite drugu fasciklu, pa pokušajte ponovo.</translation>
    </message>
    <message>
        <source>%1 may not be written: %2</source>
        <translation>Nije dozvoljeno da se upiše %1: %2</translation>
    </message>
    <message>
        <source>Close the file if another program shows it, or choose another folder.</source>
        <translation>Zatvorite datoteku ako je otvorena u drugom programu ili izaberite drugu fasciklu.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Nije moglo da se upiše %1: %2</translation>
    </message>
    <message>
        <source>Try again or choose another folder.</source>
        <translation>Pokušajte ponovo ili izaberite drugu fasciklu.</translation>
    </message>
</context>
</TS>
