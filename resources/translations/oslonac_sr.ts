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
        <translation>Napravi nacrte &amp;sporazuma</translation>
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
        <translation>Vaše im&amp;e…</translation>
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
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sačuvaj</translation>
    </message>
    <message>
        <source>Previous part of the windo&amp;w</source>
        <translation>Prethodni deo pro&amp;zora</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Nazad</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>Napre&amp;d</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Ceo ekran</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Po&amp;dešavanja</translation>
    </message>
    <message>
        <source>Add a fi&amp;lter</source>
        <translation>Dodaj fi&amp;lter</translation>
    </message>
    <message>
        <source>Next &amp;tab or view</source>
        <translation>Sledeća &amp;kartica ili prikaz</translation>
    </message>
    <message>
        <source>Previous tab &amp;or view</source>
        <translation>Prethodna kartica &amp;ili prikaz</translation>
    </message>
    <message>
        <source>&amp;Columns of the list</source>
        <translation>Kolone &amp;spiska</translation>
    </message>
    <message>
        <source>O&amp;rder of the list</source>
        <translation>&amp;Redosled spiska</translation>
    </message>
    <message>
        <source>&amp;New call from this one</source>
        <translation>&amp;Novi poziv po uzoru na ovaj</translation>
    </message>
    <message>
        <source>&amp;Write the call to a file…</source>
        <translation>&amp;Upiši poziv u datoteku…</translation>
    </message>
    <message>
        <source>De&amp;lete the call…</source>
        <translation>O&amp;briši poziv…</translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation>Štampaj s&amp;pisak…</translation>
    </message>
    <message>
        <source>&amp;Paste into the cells</source>
        <translation>&amp;Nalepi u ćelije</translation>
    </message>
    <message>
        <source>C&amp;hange in the selected rows</source>
        <translation>&amp;Izmeni u izabranim redovima</translation>
    </message>
    <message>
        <source>&amp;History of this record</source>
        <translation>&amp;Istorija ovog zapisa</translation>
    </message>
    <message>
        <source>New &amp;call…</source>
        <translation>No&amp;vi poziv…</translation>
    </message>
    <message>
        <source>Import a call from a &amp;file (JSON)…</source>
        <translation>Uve&amp;zi poziv iz datoteke (JSON)…</translation>
    </message>
    <message>
        <source>&amp;Ranked list of the call</source>
        <translation>&amp;Rang-lista poziva</translation>
    </message>
    <message>
        <source>Decide the lis&amp;t…</source>
        <translation>Za&amp;ključi listu…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Kretanje</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Jezik</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Veličina s&amp;lova</translation>
    </message>
</context>
<context>
    <name>AmountReading</name>
    <message>
        <source>There is no amount. Write a number, for example 60,000.00.</source>
        <translation>Nema iznosa. Upišite broj, na primer 60.000,00.</translation>
    </message>
    <message>
        <source>This is not an amount. Write a number, for example 60,000.00.</source>
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
        <source>The time of day is missing. Write it after the date, for example 15:00.</source>
        <translation>Nedostaje vreme. Upišite ga posle datuma, na primer 15:00.</translation>
    </message>
    <message>
        <source>The time of day does not exist: it goes from 00:00 to 23:59.</source>
        <translation>Vreme ne postoji: može biti od 00:00 do 23:59.</translation>
    </message>
    <message>
        <source>The year %1 is not possible. Check the digits.</source>
        <translation>Godina %1 nije moguća. Proverite cifre.</translation>
    </message>
    <message>
        <source>The time of day cannot be read. Write it like 15:00 or 15.30 h.</source>
        <translation>Vreme se ne može pročitati. Napišite ga ovako: 15:00 ili 15.30 h.</translation>
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
    <message>
        <source>Programmes</source>
        <translation>Programi</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Izveštaji</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Fascikla</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Iza&amp;beri sve</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Povećaj</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Smanji</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Banner Pages</source>
        <translation>Naslovne strane</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Podaci za naplatu:</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Službeno</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Poverljivo</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Dan (od 6.00 do 17.59)</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Na kraju:</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Zadrži do daljeg</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Posao</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Vođenje posla</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Prvenstvo posla:</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Noć (od 18.00 do 5.59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nema</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Štampaj odmah</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Zakazano štampanje:</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Druga smena (od 16.00 do 23.59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Tajno</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>U određeno vreme</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Obično</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Na početku:</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Treća smena (od 0.00 do 7.59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Strogo poverljivo</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Bez oznake tajnosti</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Vikend (subota i nedelja)</translation>
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
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Obriši</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nova fascikla</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Pr&amp;eimenuj</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Prikaži detalje</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Prikaži kao spisak</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Napravi novu fasciklu</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Fascikle</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Datoteke</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Pronađi fasciklu</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Napred</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>U nadređenu fasciklu</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Spisak mesta i obeleživača</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Sačuvaj kao</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Prikaži </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Prikaži &amp;skrivene datoteke</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bočna traka</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Datoteka nije pronađena.
Proverite da li je naziv tačan.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Fascikla nije pronađena.
Proverite da li je naziv tačan.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1” je zaštićeno od upisa.
Želite li ipak da obrišete?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Želite li zaista da obrišete „%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Fascikla nije mogla da se obriše.</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nova fascikla</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nedavna mesta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Računar</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Računar</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Izmenjeno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Veličina</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
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
    <name>QPageSetupWidget</name>
    <message>
        <source>Cicero (CC)</source>
        <translation>cicero (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Po meri</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>didot (DD)</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Visina:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>inči (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Položeno</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margine</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>milimetri (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Usmerenje</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Raspored strane</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Redosled strana:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Veličina strane:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Strana na listu:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Izvor papira:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>pika (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>tačke (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Uspravno</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Položeno, obrnuto</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Uspravno, obrnuto</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Širina:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>donja margina</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>leva margina</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>desna margina</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>gornja margina</translation>
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
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Mogućnosti &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Mogućnosti &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Š&amp;tampaj</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1 × 1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4 × 4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2 × 1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2 × 2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2 × 3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3 × 3)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Sve strane</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Odozdo nagore, sleva nadesno</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Odozdo nagore, zdesna nalevo</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Parne strane</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Sleva nadesno, odozdo nagore</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Sleva nadesno, odozgo nadole</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Datoteka na računaru</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Neparne strane</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Štampanje</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Štampaj u datoteku (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Zdesna nalevo, odozdo nagore</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Zdesna nalevo, odozgo nadole</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Odozgo nadole, sleva nadesno</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Odozgo nadole, zdesna nalevo</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Upiši PDF datoteku</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>U datoteku %1 ne može da se piše.
Izaberite drugi naziv.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 je fascikla.
Izaberite drugi naziv.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 već postoji.
Želite li da je zamenite?</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Prva strana ne može da bude iza poslednje.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>U redu</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Page Setup</source>
        <translation>Podešavanje strane</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Job Options</source>
        <translation>Mogućnosti posla</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Svojstva štampača</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Napredno</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strana</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Neke mogućnosti se međusobno isključuju. Ispravite ih.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Složi primerke</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>U boji</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Boja</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Primerci</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Primeraka:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Ova strana</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Dvostrano štampanje</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Sivo</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Povez po dužoj strani</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Mogućnosti</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Podešavanje ispisa</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Koje strane:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strane</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Strane od</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Štampaj sve</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Šta se štampa</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Obrnutim redom</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Izabrano</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Povez po kraćoj strani</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Navedite strane ili opsege odvojene zarezima. Opseg su dva broja sa crticom između. Na primer: 3,5-7,9 štampa strane 3, 5, 6, 7 i 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naziv:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Mesto:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Datoteka:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>S&amp;vojstva</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Štampač</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Vrsta:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Na dno</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Strana nadole</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Strana nagore</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Pomeri nadole</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Pomeri ovde</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Pomeri nagore</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Na vrh</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Pomeri ulevo</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Pomeri udesno</translation>
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
        <source>In %1 a cell that begins in line %2 has more than 32,767 characters, the most that a spreadsheet can hold.</source>
        <translation>Datoteka %1: ćelija koja počinje u redu %2 ima više od 32.767 znakova, koliko najviše staje u ćeliju tabele.</translation>
    </message>
    <message>
        <source>Look for a lost quotation mark in that line and import the file again.</source>
        <translation>Potražite zaostali navodnik u tom redu i ponovo uvezite datoteku.</translation>
    </message>
    <message>
        <source>Save the table again as CSV in UTF-8 and import that file.</source>
        <translation>Sačuvajte tabelu ponovo kao CSV u kodiranju UTF-8 i uvezite tu datoteku.</translation>
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
        <source>Check that the file is there and that you may read it.</source>
        <translation>Proverite da li datoteka postoji i da li imate pravo da je čitate.</translation>
    </message>
    <message>
        <source>Copy the file to this computer and import the copy.</source>
        <translation>Kopirajte datoteku na ovaj računar i uvezite kopiju.</translation>
    </message>
    <message>
        <source>Line %1 of %2 has bytes that are not text in the encoding %3.</source>
        <translation>Red %1 datoteke %2 sadrži bajtove koji u kodiranju %3 nisu tekst.</translation>
    </message>
    <message>
        <source>Line %1 of %2 has a zero character: this is not a text file, or it is damaged.</source>
        <translation>Red %1 datoteke %2 sadrži nulti znak: to nije tekstualna datoteka ili je oštećena.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 nije moglo da se otvori.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 nije moglo da se pročita.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8. Some of its words are Cyrillic in the encoding Windows-1251, others Latin in Windows-1250, so it cannot be read for sure.</source>
        <translation>%1 nije UTF-8. Neke reči su ćirilične u kodiranju Windows-1251, a neke latinične u kodiranju Windows-1250, pa tekst ne može pouzdano da se pročita.</translation>
    </message>
    <message>
        <source>The column stands twice; rename or delete one of the two.</source>
        <translation>Kolona stoji dvaput; preimenujte ili obrišite jednu od njih.</translation>
    </message>
    <message>
        <source>Column %1 has cells and no name in the header line; name it or delete it.</source>
        <translation>Kolona %1 ima popunjene ćelije, a u zaglavlju nema naziv; upišite naziv ili je obrišite.</translation>
    </message>
</context>
<context>
    <name>oslonac::AddendumFindings</name>
    <message>
        <source>Without it the document cannot be made.</source>
        <translation>Bez toga dokument ne može da se napravi.</translation>
    </message>
    <message>
        <source>The document prints a blank in its place.</source>
        <translation>U dokumentu na tom mestu ostaje praznina.</translation>
    </message>
    <message>
        <source>The number of addendum %1 of agreement %2 is not entered.</source>
        <translation>Nije upisan broj aneksa %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The place where addendum %1 of agreement %2 is concluded is not entered.</source>
        <translation>Nije upisano mesto zaključenja aneksa %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The reason for addendum %1 of agreement %2 is not entered.</source>
        <translation>Nije upisan razlog aneksa %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The office of the implementer&apos;s signatory of addendum %1 of agreement %2 is not entered.</source>
        <translation>Nije upisana funkcija potpisnika sprovodioca u aneksu %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The implementer&apos;s signatory of addendum %1 of agreement %2 is not entered.</source>
        <translation>Nije upisan potpisnik sprovodioca u aneksu %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The office of the other party&apos;s signatory of addendum %1 of agreement %2 is not entered.</source>
        <translation>Nije upisana funkcija potpisnika druge strane u aneksu %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The other party&apos;s signatory of addendum %1 of agreement %2 is not entered.</source>
        <translation>Nije upisan potpisnik druge strane u aneksu %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The date on which addendum %1 of agreement %2 is concluded is not entered.</source>
        <translation>Nije upisan datum zaključenja aneksa %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The other party&apos;s number of addendum %1 of agreement %2 is not entered.</source>
        <translation>Nije upisan broj druge strane za aneks %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The template of addendum %1 of agreement %2 names {{%3}}, which is no field of an addendum.</source>
        <translation>Obrazac aneksa %1 sporazuma %2 navodi {{%3}}, a aneks nema takvo polje.</translation>
    </message>
    <message>
        <source>The file has no document template for addendum %1 of agreement %2.</source>
        <translation>U datoteci nema obrasca za aneks %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The document template of addendum %1 of agreement %2 cannot be read: %3</source>
        <translation>Obrazac aneksa %1 sporazuma %2 ne može da se pročita: %3</translation>
    </message>
    <message>
        <source>Addendum %1 of agreement %2 changes nothing.</source>
        <translation>Aneks %1 sporazuma %2 ne menja ništa.</translation>
    </message>
    <message>
        <source>Its table of changes would be printed empty.</source>
        <translation>Tabela izmena bila bi odštampana prazna.</translation>
    </message>
    <message>
        <source>Addendum %1 of agreement %2 is concluded on %3, before the agreement itself on %4.</source>
        <translation>Aneks %1 sporazuma %2 zaključen je %3, pre samog sporazuma (%4).</translation>
    </message>
    <message>
        <source>What was not agreed yet cannot be changed.</source>
        <translation>Ne može se menjati ono što još nije ugovoreno.</translation>
    </message>
    <message>
        <source>Addendum %1 of agreement %2 is concluded on %3, before the addendum that it follows on %4.</source>
        <translation>Aneks %1 sporazuma %2 zaključen je %3, pre aneksa koji mu prethodi (%4).</translation>
    </message>
    <message>
        <source>It names what that one changed.</source>
        <translation>Poziva se na ono što je taj aneks izmenio.</translation>
    </message>
    <message>
        <source>Addendum %1 of agreement %2 enters into force on %3, before it is concluded on %4.</source>
        <translation>Aneks %1 sporazuma %2 stupa na snagu %3, pre zaključenja (%4).</translation>
    </message>
    <message>
        <source>What was done between these days would have been agreed afterwards.</source>
        <translation>Ono što je urađeno između tih dana bilo bi ugovoreno naknadno.</translation>
    </message>
    <message>
        <source>Addendum %1 of agreement %2 raises it to %3, but one award of its lot may be %4 at most.</source>
        <translation>Aneks %1 sporazuma %2 povećava iznos na %3, a jedna dodela u tom lotu može biti najviše %4.</translation>
    </message>
    <message>
        <source>The call announced the highest amount to all applicants.</source>
        <translation>Najviši iznos je u pozivu objavljen svim podnosiocima.</translation>
    </message>
    <message>
        <source>Addendum %1 of agreement %2 is cancelled, but no reason is entered.</source>
        <translation>Aneks %1 sporazuma %2 je poništen, ali razlog nije upisan.</translation>
    </message>
    <message>
        <source>Its number stays taken, and an auditor will ask why.</source>
        <translation>Njegov broj ostaje zauzet i revizor će pitati zašto.</translation>
    </message>
    <message>
        <source>Addendum %1 of agreement %2 brings %3, but its financial part lasts no month.</source>
        <translation>Aneks %1 sporazuma %2 donosi %3, a finansijska podrška traje 0 meseci.</translation>
    </message>
    <message>
        <source>Enter the months in which the money may be spent.</source>
        <translation>Upišite broj meseci u kojima novac može da se troši.</translation>
    </message>
    <message>
        <source>The name of the other party of addendum %1 of agreement %2 is not entered.</source>
        <translation>Nije upisan naziv druge strane u aneksu %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The seat of the other party of addendum %1 of agreement %2 is not entered.</source>
        <translation>Nije upisano sedište druge strane u aneksu %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The registration number of the other party of addendum %1 of agreement %2 is not entered.</source>
        <translation>Nije upisan matični broj druge strane u aneksu %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The tax number of the other party of addendum %1 of agreement %2 is not entered.</source>
        <translation>Nije upisan PIB druge strane u aneksu %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The title of the programme of addendum %1 of agreement %2 is not entered.</source>
        <translation>Nije upisan naziv programa u aneksu %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The code of the programme of addendum %1 of agreement %2 is not entered.</source>
        <translation>Nije upisana šifra programa u aneksu %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The donors of the programme of addendum %1 of agreement %2 are not entered.</source>
        <translation>Nisu upisani donatori programa u aneksu %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The contracting body of the programme of addendum %1 of agreement %2 is not entered.</source>
        <translation>Nije upisano ugovorno telo programa u aneksu %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The responsible ministry of the programme of addendum %1 of agreement %2 is not entered.</source>
        <translation>Nije upisano nadležno ministarstvo programa u aneksu %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The implementer of the programme of addendum %1 of agreement %2 is not entered.</source>
        <translation>Nije upisan sprovodilac programa u aneksu %1 sporazuma %2.</translation>
    </message>
    <message>
        <source>The seat of the implementer of addendum %1 of agreement %2 is not entered.</source>
        <translation>Nije upisano sedište sprovodioca u aneksu %1 sporazuma %2.</translation>
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
    <message>
        <source>Addendum %1 of agreement %2 is not signed yet, so no other one was added.</source>
        <translation>Aneks %1 sporazuma %2 još nije potpisan, pa drugi nije dodat.</translation>
    </message>
    <message>
        <source>Edit that addendum, or cancel it first.</source>
        <translation>Izmenite taj aneks, ili ga prvo poništite.</translation>
    </message>
    <message>
        <source>The day of the signing, %1, is before %2, when agreement %3 was concluded.</source>
        <translation>Dan potpisivanja, %1, pre je dana zaključenja sporazuma %3, koji je %2.</translation>
    </message>
    <message>
        <source>Enter the day that is written on the paper.</source>
        <translation>Upišite dan koji stoji na papiru.</translation>
    </message>
    <message>
        <source>Addendum %1 of agreement %2 is signed already.</source>
        <translation>Aneks %1 sporazuma %2 je već potpisan.</translation>
    </message>
    <message>
        <source>Undo the signing if it was entered by mistake.</source>
        <translation>Opozovite potpisivanje ako je greškom upisano.</translation>
    </message>
    <message>
        <source>Addendum %1 of agreement %2 was not signed here, because it was never printed.</source>
        <translation>Aneks %1 sporazuma %2 ovde nije upisan kao potpisan, jer nikada nije štampan.</translation>
    </message>
    <message>
        <source>Print it first, so that the paper can be held against the file.</source>
        <translation>Najpre ga odštampajte, da bi papir mogao da se uporedi sa datotekom.</translation>
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
    <message>
        <source>Agreement %1 of the same application is there, so %2 does not hold beside it.</source>
        <translation>Za istu prijavu već postoji sporazum %1, pa uz njega ne može da važi i %2.</translation>
    </message>
    <message>
        <source>Cancel agreement %1 or undo it first.</source>
        <translation>Najpre poništite ili opozovite sporazum %1.</translation>
    </message>
    <message>
        <source>Agreement %1 is made for this application, so its applicant and lot were not changed.</source>
        <translation>Za ovu prijavu je napravljen sporazum %1, pa podnosilac i lot nisu promenjeni.</translation>
    </message>
    <message>
        <source>Cancel the agreement or undo its drafting first.</source>
        <translation>Najpre poništite sporazum ili opozovite njegovu izradu.</translation>
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
        <translation>Nacrti sporazuma nisu napravljeni: u obrascu broja „%1” poziva %2 nema mesta za redni broj.</translation>
    </message>
    <message>
        <source>Write {sequence} into the call&apos;s number scheme where the number is to stand, and draft again.</source>
        <translation>U obrazac broja poziva upišite {sequence} tamo gde treba da stoji redni broj ({year} = godina, {sequence} = redni broj u godini), pa ponovo napravite nacrte.</translation>
    </message>
    <message>
        <source>Agreements were not drafted: the selection of call %1 is not decided yet.</source>
        <translation>Nacrti sporazuma nisu napravljeni: za poziv %1 još nije doneta odluka o izboru.</translation>
    </message>
    <message>
        <source>Decide the selection list first, then draft again.</source>
        <translation>Najpre upišite odluku o izboru, pa ponovo napravite nacrte.</translation>
    </message>
    <message>
        <source>Agreements were not drafted: the template “%1” of lot %2 of call %3 is not one for agreements.</source>
        <translation>Nacrti sporazuma nisu napravljeni: obrazac „%1”, naveden za lot %2 poziva %3, nije namenjen sporazumima.</translation>
    </message>
    <message>
        <source>Choose a template of agreements among the lots of the call, and draft again.</source>
        <translation>Izaberite obrazac sporazuma među lotovima poziva i ponovo napravite nacrte.</translation>
    </message>
    <message>
        <source>Agreements were not drafted: call %1 has no number scheme yet.</source>
        <translation>Nacrti sporazuma nisu napravljeni: poziv %1 još nema obrazac broja.</translation>
    </message>
    <message>
        <source>Enter it in the call, such as 400-73/{year}-{sequence}, and draft again.</source>
        <translation>Upišite ga u poziv, na primer 400-73/{year}-{sequence} ({year} = godina, {sequence} = redni broj u godini), pa ponovite.</translation>
    </message>
    <message>
        <source>Agreements were not drafted: number %1 is on an agreement of call %2 already.</source>
        <translation>Nacrti sporazuma nisu napravljeni: broj %1 već stoji na sporazumu iz poziva %2.</translation>
    </message>
    <message>
        <source>Change the number scheme of call %1 so that its numbers differ, and draft again.</source>
        <translation>Promenite obrazac broja poziva %1 tako da se brojevi razlikuju, pa ponovite.</translation>
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
        <translation>U obrascu broja „%1” poziva %2 nema mesta za redni broj.</translation>
    </message>
    <message>
        <source>All agreements of the call would get the same number; write {sequence} where it is to stand.</source>
        <translation>Svi sporazumi poziva dobili bi isti broj; upišite {sequence} tamo gde treba da stoji redni broj ({year} = godina, {sequence} = redni broj u godini).</translation>
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
    <message>
        <source>Agreement %1 is with %2, who withdrew the application on %3.</source>
        <translation>Sporazum %1 je sa podnosiocem %2, koji je %3 povukao prijavu.</translation>
    </message>
    <message>
        <source>Cancel the agreement, or take the withdrawal back; then decide the list anew.</source>
        <translation>Poništite sporazum ili povlačenje prijave, a zatim ponovo donesite odluku o listi.</translation>
    </message>
    <message>
        <source>Agreement %1 is concluded on %2, before the decision %3 of %4 that it names.</source>
        <translation>Sporazum %1 zaključen je %2, pre odluke %3 od %4 na koju se poziva.</translation>
    </message>
    <message>
        <source>Call %1 has no scheme for the numbers of its agreements.</source>
        <translation>Za poziv %1 nije upisan obrazac broja sporazuma.</translation>
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
    <message>
        <source>Agreement %1 is signed, so what stands on its paper was not changed.</source>
        <translation>Sporazum %1 je potpisan, pa ono što stoji na papiru nije promenjeno.</translation>
    </message>
    <message>
        <source>Undo the signing if it was entered by mistake, or add an addendum.</source>
        <translation>Opozovite potpisivanje ako je greškom upisano, ili dodajte aneks.</translation>
    </message>
    <message>
        <source>Enter the day that is written on the paper.</source>
        <translation>Upišite dan koji stoji na papiru.</translation>
    </message>
    <message>
        <source>The day of the signing, %1, is still to come.</source>
        <translation>Dan potpisivanja, %1, tek dolazi.</translation>
    </message>
    <message>
        <source>The day of the signing, %1, is before %2, when the selection was decided.</source>
        <translation>Dan potpisivanja, %1, pre je dana odluke o izboru, koji je %2.</translation>
    </message>
    <message>
        <source>Addendum %1 of agreement %2 is cancelled, so nothing about it was changed.</source>
        <translation>Aneks %1 sporazuma %2 je poništen, pa ništa u njemu nije promenjeno.</translation>
    </message>
    <message>
        <source>Addendum %1 of agreement %2 is signed, so what stands on its paper was not changed.</source>
        <translation>Aneks %1 sporazuma %2 je potpisan, pa ono što stoji na papiru nije promenjeno.</translation>
    </message>
    <message>
        <source>Addendum %1 of agreement %2 stands on the signing that would be taken back, so the paper stays signed.</source>
        <translation>Na taj potpis se oslanja aneks %1 sporazuma %2, pa papir ostaje potpisan.</translation>
    </message>
    <message>
        <source>Undo or cancel the addendum first.</source>
        <translation>Prvo opozovite ili poništite aneks.</translation>
    </message>
    <message>
        <source>Agreement %1 is signed, so neither it nor what it stands on was deleted.</source>
        <translation>Sporazum %1 je potpisan, pa nije obrisan ni on ni ono na šta se oslanja.</translation>
    </message>
    <message>
        <source>Cancel the agreement if it no longer holds; its number stays taken.</source>
        <translation>Ako sporazum više ne važi, poništite ga; njegov broj ostaje zauzet.</translation>
    </message>
    <message>
        <source>Another paper of %1 counts now than the one that was signed, so the signing was not brought back.</source>
        <comment>the number of an agreement or addendum</comment>
        <translation>Za %1 sada važi drugi odštampani primerak, a ne onaj koji je potpisan, pa potpis nije vraćen.</translation>
    </message>
    <message>
        <source>Enter the signing again, of the paper that was signed.</source>
        <translation>Ponovo upišite potpisivanje primerka koji je potpisan.</translation>
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
        <source>%1 is on the list of those who may not apply.</source>
        <translation>%1 je na spisku isključenih.</translation>
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
    <message>
        <source>A requested amount cannot be below zero.</source>
        <translation>Traženi iznos ne može biti manji od nule.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes part in %n other applications of this call too: %2</source>
        <translation>
            <numerusform>%1 učestvuje u još %n prijavi na ovaj poziv: %2</numerusform>
            <numerusform>%1 učestvuje u još %n prijave na ovaj poziv: %2</numerusform>
            <numerusform>%1 učestvuje u još %n prijava na ovaj poziv: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The amount %1 is too large.</source>
        <translation>Iznos %1 je prevelik.</translation>
    </message>
    <message>
        <source>Amounts of this size can no longer be added up exactly.</source>
        <translation>Tako veliki iznosi ne mogu se tačno sabirati.</translation>
    </message>
    <message>
        <source>One of the two dates is written wrongly.</source>
        <translation>Jedan od dva datuma je pogrešno upisan.</translation>
    </message>
    <message>
        <source>The application was withdrawn on %1, before it was received on %2.</source>
        <translation>Prijava je povučena %1, pre nego što je %2 primljena.</translation>
    </message>
    <message>
        <source>%1 is an applicant of a kind that may not apply.</source>
        <translation>%1: ova vrsta podnosioca ne može da se prijavi.</translation>
    </message>
    <message>
        <source>%1 is on the list of those who may not apply (%2).</source>
        <translation>%1 je na spisku isključenih (%2).</translation>
    </message>
    <message>
        <source>The application asks for %1; every award of the lot is %2.</source>
        <translation>U prijavi se traži %1; u ovom lotu svi dobijaju %2.</translation>
    </message>
    <message>
        <source>The award stays what the lot gives; the amount may have been mistyped.</source>
        <translation>U ovom lotu svi dobijaju isti iznos; traženi iznos je možda pogrešno upisan.</translation>
    </message>
    <message>
        <source>The application asks for %1; the lot gives no money.</source>
        <translation>U prijavi se traži %1, a u lotu se ne dodeljuje novac.</translation>
    </message>
    <message>
        <source>The lot or the amount may be wrong.</source>
        <translation>Možda je pogrešan lot ili iznos.</translation>
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
    <message>
        <source>Enter the day on which the letter of withdrawal came.</source>
        <translation>Upišite dan kada je stigao dopis o povlačenju.</translation>
    </message>
    <message>
        <source>The application has marks, and the other lot is marked by other criteria.</source>
        <translation>Prijava ima ocene, a drugi lot se ocenjuje po drugim kriterijumima.</translation>
    </message>
    <message>
        <source>Clear its marks first, then choose the lot.</source>
        <translation>Najpre obrišite ocene prijave, pa izaberite lot.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreements stand on what would be deleted.</source>
        <translation>
            <numerusform>Na onome što bi bilo obrisano zasniva se %n sporazum.</numerusform>
            <numerusform>Na onome što bi bilo obrisano zasnivaju se %n sporazuma.</numerusform>
            <numerusform>Na onome što bi bilo obrisano zasniva se %n sporazuma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw the application instead; the agreement can be cancelled.</source>
        <translation>Umesto toga povucite prijavu; sporazum može da se raskine.</translation>
    </message>
</context>
<context>
    <name>oslonac::ApplicationRules</name>
    <message>
        <source>The day of the withdrawal, %1, is still to come.</source>
        <translation>Dan povlačenja, %1, tek dolazi.</translation>
    </message>
    <message>
        <source>The day of the withdrawal, %1, is before %2, when the application came.</source>
        <translation>Dan povlačenja, %1, pre je dana prijema prijave, koji je %2.</translation>
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
    <message>
        <source>Only an administrative unit stands under somebody; write its kind (administrative_unit), or leave this cell empty.</source>
        <translation>U sastavu drugoga je samo organizaciona jedinica; upišite vrstu podnosioca (`administrative_unit`) ili ostavite ovu ćeliju praznu.</translation>
    </message>
    <message>
        <source>Several organisations have this name; write the number of the one that is meant: %1</source>
        <translation>Više organizacija nosi ovaj naziv; upišite broj one na koju se misli: %1</translation>
    </message>
</context>
<context>
    <name>oslonac::Backups</name>
    <message>
        <source>The folder for backups could not be made: %1.</source>
        <translation>Fascikla za rezervne kopije nije mogla da se napravi: %1.</translation>
    </message>
    <message>
        <source>Choose another folder for backups in the settings.</source>
        <translation>U podešavanjima izaberite drugu fasciklu za rezervne kopije.</translation>
    </message>
    <message>
        <source>Your file is untouched; no backup was made there.</source>
        <translation>Vaša datoteka nije menjana; tamo nije napravljena rezervna kopija.</translation>
    </message>
    <message>
        <source>No backup can be written into the folder %1.</source>
        <translation>U fasciklu %1 ne mogu da se upisuju rezervne kopije.</translation>
    </message>
</context>
<context>
    <name>oslonac::BudgetImport</name>
    <message>
        <source>The number of the agreement is missing.</source>
        <translation>Nedostaje broj sporazuma.</translation>
    </message>
    <message>
        <source>The file has no agreement with this number.</source>
        <translation>U datoteci nema sporazuma sa ovim brojem.</translation>
    </message>
    <message>
        <source>No case was opened for this agreement yet.</source>
        <translation>Za ovaj sporazum još nije otvoren predmet.</translation>
    </message>
    <message>
        <source>The case of this agreement is closed; reopen it first.</source>
        <translation>Predmet ovog sporazuma je zatvoren; prvo ga ponovo otvorite.</translation>
    </message>
    <message>
        <source>The table has no such column.</source>
        <translation>Tabela nema ovu kolonu.</translation>
    </message>
    <message>
        <source>The amount is below zero.</source>
        <translation>Iznos je manji od nule.</translation>
    </message>
    <message>
        <source>The budget of this case is in another currency.</source>
        <translation>Budžet ovog predmeta je u drugoj valuti.</translation>
    </message>
    <message>
        <source>The line has no name.</source>
        <translation>Stavka nema naziv.</translation>
    </message>
    <message>
        <source>The table gives this line in line %1 already.</source>
        <translation>Tabela već navodi ovu stavku u redu %1.</translation>
    </message>
    <message>
        <source>The budget of this case has no such line under this heading.</source>
        <translation>Budžet ovog predmeta nema takvu stavku u ovom poglavlju.</translation>
    </message>
    <message>
        <source>The budget of this case has no such line.</source>
        <translation>Budžet ovog predmeta nema takvu stavku.</translation>
    </message>
    <message>
        <source>Several lines of this budget have this name; write the heading as well.</source>
        <translation>Više stavki ovog budžeta ima ovaj naziv; navedite i poglavlje.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Taj dan tek dolazi.</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation>Ništa nije utrošeno.</translation>
    </message>
    <message>
        <source>An amount in another currency needs its rate, such as 117,2345.</source>
        <translation>Uz iznos u drugoj valuti potreban je kurs, na primer 117,2345.</translation>
    </message>
    <message>
        <source>Where the rate is from is missing.</source>
        <translation>Nedostaje izvor kursa.</translation>
    </message>
    <message>
        <source>The table gives this document in line %1 already.</source>
        <translation>Tabela već navodi ovaj dokument u redu %1.</translation>
    </message>
    <message>
        <source>This expenditure was checked already with %1; take its check back first.</source>
        <translation>Ovaj trošak je već proveren sa iznosom %1; prvo poništite tu proveru.</translation>
    </message>
    <message>
        <source>The number of the document is missing.</source>
        <translation>Nedostaje broj dokumenta.</translation>
    </message>
</context>
<context>
    <name>oslonac::BudgetOperations</name>
    <message>
        <source>The expenditure %1 was not written, because it is not more than nothing.</source>
        <translation>Trošak %1 nije upisan jer nije veći od nule.</translation>
    </message>
    <message>
        <source>Enter what was spent.</source>
        <translation>Upišite koliko je utrošeno.</translation>
    </message>
    <message>
        <source>The line “%1” has expenditures, so it was not deleted.</source>
        <translation>Stavka „%1” ima troškove, pa nije obrisana.</translation>
    </message>
    <message>
        <source>Delete its expenditures first, or amend the line to nothing.</source>
        <translation>Najpre obrišite njene troškove ili izmenite stavku na nulu.</translation>
    </message>
</context>
<context>
    <name>oslonac::BudgetRules</name>
    <message>
        <source>The line of the budget was not written, because it has no name.</source>
        <translation>Stavka budžeta nije upisana jer nema naziv.</translation>
    </message>
    <message>
        <source>Enter what the money is for.</source>
        <translation>Upišite za šta je novac.</translation>
    </message>
    <message>
        <source>The line “%1” would be less than nothing.</source>
        <translation>Stavka „%1” bila bi manja od nule.</translation>
    </message>
    <message>
        <source>Enter an amount of zero or more.</source>
        <translation>Upišite nulu ili veći iznos.</translation>
    </message>
    <message>
        <source>The line “%1” would be in another currency than the rest of the budget.</source>
        <translation>Stavka „%1” bila bi u drugoj valuti od ostatka budžeta.</translation>
    </message>
    <message>
        <source>Enter all lines of a budget in the currency of the agreement.</source>
        <translation>Upišite sve stavke u valuti sporazuma.</translation>
    </message>
    <message>
        <source>The expenditure %1 was not written: its rate is not complete.</source>
        <translation>Trošak %1 nije upisan: kurs nije potpun.</translation>
    </message>
    <message>
        <source>Enter the amount as it was paid, the rate, and where the rate is from.</source>
        <translation>Upišite plaćeni iznos, kurs i izvor kursa.</translation>
    </message>
    <message>
        <source>%1 at this rate are %2, not %3.</source>
        <translation>%1 po ovom kursu je %2, a ne %3.</translation>
    </message>
    <message>
        <source>Correct the amount, the rate or what was paid.</source>
        <translation>Ispravite iznos, kurs ili plaćeni iznos.</translation>
    </message>
    <message>
        <source>The expenditure %1 would be in another currency than the budget.</source>
        <translation>Trošak %1 bio bi u drugoj valuti od budžeta.</translation>
    </message>
    <message>
        <source>Enter its amount in the currency of the budget, with the rate beside it.</source>
        <translation>Upišite iznos u valuti budžeta i kurs pored njega.</translation>
    </message>
    <message>
        <source>More would be accepted of the expenditure %1 than it is.</source>
        <translation>Od troška %1 bilo bi priznato više nego što iznosi.</translation>
    </message>
    <message>
        <source>Accept the whole of it or less.</source>
        <translation>Priznajte ceo trošak ili manje.</translation>
    </message>
    <message>
        <source>The expenditure %1 was not cut, because no reason is given.</source>
        <translation>Trošak %1 nije umanjen jer nije naveden razlog.</translation>
    </message>
    <message>
        <source>The expenditure %1 was not parked, because no reason is given.</source>
        <translation>Trošak %1 nije odložen jer nije naveden razlog.</translation>
    </message>
    <message>
        <source>Enter the reason; the party is told it.</source>
        <translation>Upišite razlog; saopštava se drugoj strani.</translation>
    </message>
    <message>
        <source>A budget and its sources of funding would be in two currencies.</source>
        <translation>Budžet i njegovi izvori finansiranja bili bi u dve valute.</translation>
    </message>
    <message>
        <source>Enter all lines and sources in the currency of the agreement.</source>
        <translation>Unesite sve stavke i izvore u valuti sporazuma.</translation>
    </message>
</context>
<context>
    <name>oslonac::BudgetSource</name>
    <message>
        <source>Funds of the programme</source>
        <translation>Sredstva programa</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Sopstveno učešće</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Drugi izvor</translation>
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
        <translation>Odeljak mora da ima bar jedan kriterijum.</translation>
    </message>
    <message>
        <source>No application can reach this minimum; the section has %1 points.</source>
        <translation>Nijedna prijava ne može da dostigne ovaj prag; najveći broj bodova u ovom odeljku je %1.</translation>
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
        <translation>Među kriterijumima poziva nema odeljka „%1”.</translation>
    </message>
    <message>
        <source>Only a tie rule higher_section names a section.</source>
        <translation>Odeljak se navodi samo uz pravilo higher_section.</translation>
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
        <source>A call needs at least one lot; a call that is not divided has just lot &quot;1&quot;.</source>
        <translation>Poziv mora da ima bar jedan lot; poziv bez delova ima jedan lot „1”.</translation>
    </message>
    <message>
        <source>The new deadline must be later than the old one.</source>
        <translation>Novi rok mora biti posle starog.</translation>
    </message>
    <message>
        <source>“%1” is not a value of the rule %2.</source>
        <translation>„%1” nije moguća vrednost za pravilo %2.</translation>
    </message>
    <message>
        <source>This program reads “%1”; “%2” was made by another version or is not a call.</source>
        <translation>Ovaj program čita „%1”; „%2” je napravila druga verzija ili to nije poziv.</translation>
    </message>
    <message>
        <source>A number scheme knows {sequence} and {year} only, not {%1}.</source>
        <translation>Obrazac broja poznaje samo {sequence} i {year} ({year} = godina, {sequence} = redni broj u godini), a ne {%1}.</translation>
    </message>
    <message>
        <source>A number scheme needs {sequence} and {year} once each, or two agreements would have one number.</source>
        <translation>Obrazac broja mora da sadrži {sequence} i {year} po jednom ({year} = godina, {sequence} = redni broj u godini), inače bi dva sporazuma imala isti broj.</translation>
    </message>
    <message>
        <source>The deadline of call %1 is %2; the imported call has another and no extension of it.</source>
        <translation>Rok poziva %1 je %2, a u uvezenom pozivu stoji drugi rok bez odluke o produženju.</translation>
    </message>
    <message>
        <source>Write the extension into deadline_extensions, with old_deadline %1, the new deadline, and date and reason of the decision.</source>
        <translation>Upišite produženje u `deadline_extensions`: stari rok (`old_deadline`) %1, novi rok, datum i razlog odluke.</translation>
    </message>
    <message>
        <source>The least number of places after {sequence: is one digit from 1 to 9, as in {sequence:3}.</source>
        <translation>Najmanji broj cifara iza `{sequence:` je jedna cifra od 1 do 9, na primer `{sequence:3}`.</translation>
    </message>
    <message>
        <source>Section %1 serves lot %2, and call %3 has no such lot.</source>
        <translation>Odeljak %1 važi za lot %2, a poziv %3 nema takav lot.</translation>
    </message>
    <message>
        <source>Add the lot first; then the criteria can be taken over.</source>
        <translation>Prvo dodajte lot, pa preuzmite kriterijume.</translation>
    </message>
    <message>
        <source>This program reads criteria from “%1” and “%2”; “%3” is neither.</source>
        <translation>Ovaj program čita kriterijume iz „%1” i „%2”; „%3” nije nijedno od toga.</translation>
    </message>
    <message>
        <source>There are no criteria in this file.</source>
        <translation>U ovoj datoteci nema kriterijuma.</translation>
    </message>
    <message>
        <source>“%1” is not a template for agreements; name one that is, or leave the key out.</source>
        <translation>„%1” nije obrazac za sporazume; navedite obrazac koji to jeste ili izostavite ovaj ključ.</translation>
    </message>
    <message>
        <source>In tables of scores “%1” names something else; give the criterion another code.</source>
        <translation>U tabelama bodova „%1” znači nešto drugo; dajte kriterijumu drugu šifru.</translation>
    </message>
    <message>
        <source>The first task has none before it to be counted from.</source>
        <translation>Prvi zadatak nema prethodni od koga bi se računao.</translation>
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
    <message>
        <source>The deadline of call %1 is changed by an extension only.</source>
        <translation>Rok poziva %1 menja se samo produženjem.</translation>
    </message>
    <message>
        <source>Extend the deadline with the date and reason of the decision.</source>
        <translation>Produžite rok i upišite datum i razlog odluke.</translation>
    </message>
    <message>
        <source>The divergence limit lies between 0 and 100 percent.</source>
        <translation>Granica razilaženja je između 0 i 100 odsto.</translation>
    </message>
    <message>
        <source>Enter a whole number of percent, or leave the field empty.</source>
        <translation>Upišite ceo broj procenata ili ostavite polje prazno.</translation>
    </message>
    <message>
        <source>The total minimum cannot be below zero.</source>
        <translation>Prag ukupnih bodova ne može biti ispod nule.</translation>
    </message>
    <message>
        <source>Enter the points an application needs, or leave the field empty.</source>
        <translation>Upišite broj bodova koji je prijavi potreban ili ostavite polje prazno.</translation>
    </message>
    <message>
        <source>The deadlines of a recorded extension stay as they are.</source>
        <translation>Rokovi upisanog produženja ostaju kakvi su.</translation>
    </message>
    <message>
        <source>Undo the extension, or extend the deadline once more.</source>
        <translation>Opozovite produženje ili još jednom produžite rok.</translation>
    </message>
</context>
<context>
    <name>oslonac::CallParts</name>
    <message>
        <source>%1 is not a number that can stand here.</source>
        <translation>Broj %1 ne može da stoji ovde.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2, or leave the field empty.</source>
        <translation>Upišite ceo broj od %1 do %2 ili ostavite polje prazno.</translation>
    </message>
    <message>
        <source>An amount of a lot cannot be below zero.</source>
        <translation>Iznos u lotu ne može biti ispod nule.</translation>
    </message>
    <message>
        <source>Enter the amount without a sign, or leave the field empty.</source>
        <translation>Upišite iznos bez predznaka ili ostavite polje prazno.</translation>
    </message>
    <message>
        <source>%1 cannot stand among points.</source>
        <translation>%1 ne može da stoji među bodovima.</translation>
    </message>
    <message>
        <source>Enter at most three decimals and at most %1.</source>
        <translation>Upišite najviše tri decimale i najviše %1.</translation>
    </message>
    <message>
        <source>The share of an instalment lies between 0 and 100 percent.</source>
        <translation>Udeo rate je između 0 i 100 odsto.</translation>
    </message>
    <message>
        <source>Enter a whole number of percent.</source>
        <translation>Upišite ceo broj procenata.</translation>
    </message>
    <message>
        <source>The step between marks must be above zero.</source>
        <translation>Korak između ocena mora biti veći od nule.</translation>
    </message>
    <message>
        <source>Enter 1 for whole marks.</source>
        <translation>Za cele ocene upišite 1.</translation>
    </message>
    <message>
        <source>The multiplier must be above zero.</source>
        <translation>Množilac mora biti veći od nule.</translation>
    </message>
    <message>
        <source>Enter 1 for marks that count once.</source>
        <translation>Za ocene koje se računaju jednom upišite 1.</translation>
    </message>
    <message>
        <source>%1 days cannot stand here.</source>
        <translation>Ovde ne može da stoji %1 dana.</translation>
    </message>
    <message>
        <source>Enter a whole number of days from %1 to %2.</source>
        <translation>Upišite ceo broj dana od %1 do %2.</translation>
    </message>
    <message>
        <source>A report cannot be asked for every %1 months.</source>
        <translation>Izveštaj se ne može tražiti na svakih %1 meseci.</translation>
    </message>
    <message>
        <source>Enter a whole number of months up to %1, or 0 for one report.</source>
        <translation>Upišite ceo broj meseci do %1, ili 0 za jedan izveštaj.</translation>
    </message>
    <message>
        <source>%1% cannot stand here.</source>
        <translation>Ovde ne može da stoji %1%.</translation>
    </message>
    <message>
        <source>Enter a whole number of percent from 1 to 100, or leave the field empty.</source>
        <translation>Unesite ceo broj procenata od 1 do 100 ili ostavite polje prazno.</translation>
    </message>
</context>
<context>
    <name>oslonac::CaseCheck</name>
    <message>
        <source>Not answered</source>
        <translation>Bez odgovora</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ne odnosi se</translation>
    </message>
</context>
<context>
    <name>oslonac::CaseDocument</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 ne može da se pročita: %2</translation>
    </message>
    <message>
        <source>Check that the file is there and may be read, then try again.</source>
        <translation>Proverite da li datoteka postoji i sme li da se čita, pa pokušajte ponovo.</translation>
    </message>
    <message>
        <source>%1 is empty, so it was not attached.</source>
        <translation>%1 je prazna datoteka, pa nije priložena.</translation>
    </message>
    <message>
        <source>Choose the file that holds the document.</source>
        <translation>Izaberite datoteku u kojoj je dokument.</translation>
    </message>
    <message>
        <source>The document was not written, because it has no title.</source>
        <translation>Dokument nije upisan jer nema naziv.</translation>
    </message>
    <message>
        <source>Enter what it is.</source>
        <translation>Upišite šta je to.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, so it was not put into the file.</source>
        <translation>%1 je veća od %2 MB, pa nije smeštena u datoteku programa.</translation>
    </message>
    <message>
        <source>Link it where it lies instead.</source>
        <translation>Umesto toga je povežite na mestu gde se nalazi.</translation>
    </message>
    <message>
        <source>%1 is not the file that was attached: it was changed since.</source>
        <translation>%1 nije datoteka koja je priložena: u međuvremenu je promenjena.</translation>
    </message>
    <message>
        <source>Attach it anew if the changed one counts.</source>
        <translation>Priložite je ponovo ako važi promenjena.</translation>
    </message>
    <message>
        <source>Agreement or addendum</source>
        <translation>Sporazum ili aneks</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Zahtev</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Izveštaj</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Odluka</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapisnik</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Dopis</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotografija</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Drugi dokument</translation>
    </message>
</context>
<context>
    <name>oslonac::CaseFindings</name>
    <message>
        <source>The instalments of agreement %1 are %2 together, but it gives %3.</source>
        <translation>Rate po sporazumu %1 zajedno iznose %2, a sporazum daje %3.</translation>
    </message>
    <message>
        <source>An addendum lowered the amount; more than it would be paid. Lower the instalments.</source>
        <translation>Aneks je smanjio iznos, pa bi se platilo više od njega. Smanjite rate.</translation>
    </message>
    <message>
        <source>%1 of agreement %2 are in no instalment.</source>
        <translation>%1 po sporazumu %2 nije ni u jednoj rati.</translation>
    </message>
    <message>
        <source>What stands in no instalment is never paid.</source>
        <translation>Ono što nije ni u jednoj rati nikada se ne isplati.</translation>
    </message>
    <message>
        <source>%1 were paid under agreement %2, which gives %3.</source>
        <translation>Plaćeno je %1 po sporazumu %2, koji daje %3.</translation>
    </message>
    <message>
        <source>The instalments of agreement %1 are in another currency than it gives.</source>
        <translation>Rate po sporazumu %1 nisu u valuti sporazuma.</translation>
    </message>
    <message>
        <source>Amounts of two currencies cannot be held against each other.</source>
        <translation>Iznosi u dve valute ne mogu da se porede.</translation>
    </message>
    <message>
        <source>Agreement %1 is cancelled, and its case is still open.</source>
        <translation>Sporazum %1 je poništen, a njegov predmet je još otvoren.</translation>
    </message>
    <message>
        <source>Nothing more is paid under it. Close the case as ended early.</source>
        <translation>Po njemu se više ništa ne plaća. Zatvorite predmet kao završen pre roka.</translation>
    </message>
    <message>
        <source>%1 were spent on “%2”, %3 more than the budget gives.</source>
        <translation>Na stavku „%2” utrošeno je %1, za %3 više nego što budžet daje.</translation>
    </message>
    <message>
        <source>What is above the budget is not eligible. Amend the line, or cut an expenditure.</source>
        <translation>Ono što je preko budžeta nije prihvatljivo. Izmenite stavku ili umanjite trošak.</translation>
    </message>
    <message>
        <source>The heading “%1” changed from %2 to %3, by more than %4%.</source>
        <translation>Poglavlje „%1” promenjeno je sa %2 na %3, za više od %4%.</translation>
    </message>
    <message>
        <source>All changes of a heading count together; beyond the limit an addendum is needed.</source>
        <translation>Sve izmene jednog poglavlja računaju se zajedno; preko granice potreban je aneks.</translation>
    </message>
    <message>
        <source>The expenditure %1 is of %2, not within the period of agreement %3.</source>
        <translation>Trošak %1 je od %2 i nije u periodu sporazuma %3.</translation>
    </message>
    <message>
        <source>Costs are eligible when they are incurred in the period of the agreement.</source>
        <translation>Prihvatljivi su troškovi nastali u periodu sporazuma.</translation>
    </message>
    <message>
        <source>“%1” under agreement %2 was due on %3.</source>
        <translation>Rok %3 za „%1” po sporazumu %2 je istekao.</translation>
    </message>
    <message>
        <source>Remind the party, give it another day, or declare the report not needed.</source>
        <translation>Opomenite drugu stranu, dajte joj novi rok ili označite da izveštaj nije potreban.</translation>
    </message>
    <message>
        <source>Instalment %1 of agreement %2 goes on, but “%3” is not approved.</source>
        <translation>Rata %1 po sporazumu %2 je u postupku isplate, a „%3” nije odobren.</translation>
    </message>
    <message>
        <source>The instalment is paid once that report is approved.</source>
        <translation>Rata se isplaćuje tek kad taj izveštaj bude odobren.</translation>
    </message>
    <message>
        <source>The amount was lowered after the payment; ask the rest back.</source>
        <translation>Iznos je smanjen posle isplate; zatražite povraćaj ostatka.</translation>
    </message>
    <message>
        <source>The document %1 stands among the expenditures more than once.</source>
        <translation>Dokument %1 se među troškovima pojavljuje više puta.</translation>
    </message>
    <message>
        <source>The document %1 of %2 stands among the expenditures more than once.</source>
        <translation>Dokument %1 (%2) se među troškovima pojavljuje više puta.</translation>
    </message>
    <message>
        <source>One invoice is counted once. Delete what is doubled, or say why it is not.</source>
        <translation>Jedan račun se računa jednom. Obrišite ono što je uneto dvaput ili navedite zašto nije isto.</translation>
    </message>
</context>
<context>
    <name>oslonac::CaseMember</name>
    <message>
        <source>Mentor</source>
        <translation>Mentor/ka</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Ekspert/kinja</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Službenik/ca</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>oslonac::CaseNote</name>
    <message>
        <source>Note</source>
        <translation>Beleška</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonski poziv</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sastanak</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>Terenska poseta</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>Primljeno pismo</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Poslato pismo</translation>
    </message>
</context>
<context>
    <name>oslonac::CaseOperations</name>
    <message>
        <source>Agreement %1 is not signed, so no case was opened for it.</source>
        <translation>Sporazum %1 nije potpisan, pa za njega nije otvoren predmet.</translation>
    </message>
    <message>
        <source>Enter the signing first.</source>
        <translation>Prvo upišite potpisivanje.</translation>
    </message>
    <message>
        <source>No case was opened: no signed agreement is without one.</source>
        <translation>Nijedan predmet nije otvoren: nema potpisanog sporazuma bez predmeta.</translation>
    </message>
    <message>
        <source>Enter the signing of the agreements first.</source>
        <translation>Prvo upišite potpisivanje sporazuma.</translation>
    </message>
    <message>
        <source>The case of agreement %1 is closed already.</source>
        <translation>Predmet sporazuma %1 je već zatvoren.</translation>
    </message>
    <message>
        <source>Reopen it first if it ended in another way.</source>
        <translation>Ako je završen drugačije, prvo ga ponovo otvorite.</translation>
    </message>
    <message>
        <source>The case of agreement %1 is open.</source>
        <translation>Predmet sporazuma %1 je otvoren.</translation>
    </message>
    <message>
        <source>There is nothing to reopen.</source>
        <translation>Nema šta da se ponovo otvori.</translation>
    </message>
    <message>
        <source>The task was not written, because it says nothing.</source>
        <translation>Zadatak nije upisan jer je prazan.</translation>
    </message>
    <message>
        <source>Enter what is to be done.</source>
        <translation>Upišite šta treba uraditi.</translation>
    </message>
    <message>
        <source>“%1” would begin on %2, after the %3 when it is due.</source>
        <translation>Rok za „%1” je %3, a početak bi bio %2, posle roka.</translation>
    </message>
    <message>
        <source>Change one of the two days.</source>
        <translation>Promenite jedan od ta dva dana.</translation>
    </message>
    <message>
        <source>The note was not written, because it says nothing.</source>
        <translation>Beleška nije upisana jer je prazna.</translation>
    </message>
    <message>
        <source>Enter what was said, seen or written.</source>
        <translation>Upišite šta je rečeno, viđeno ili napisano.</translation>
    </message>
    <message>
        <source>Nothing was added: the open cases have all that the call plans.</source>
        <translation>Ništa nije dodato: otvoreni predmeti imaju sve što plan poziva traži.</translation>
    </message>
    <message>
        <source>Change the plan of the call first.</source>
        <translation>Najpre promenite plan poziva.</translation>
    </message>
</context>
<context>
    <name>oslonac::CaseParts</name>
    <message>
        <source>%1 cannot be a number of users.</source>
        <translation>%1 ne može da bude broj korisnika.</translation>
    </message>
    <message>
        <source>Enter a whole number from 0 to %1, or leave the field empty.</source>
        <translation>Unesite ceo broj od 0 do %1 ili ostavite polje prazno.</translation>
    </message>
    <message>
        <source>The stage was not written, because it has no name.</source>
        <translation>Faza nije upisana jer nema naziv.</translation>
    </message>
    <message>
        <source>Enter what the stage is called.</source>
        <translation>Unesite kako se faza zove.</translation>
    </message>
    <message>
        <source>The team was not changed, because nobody is named.</source>
        <translation>Tim nije promenjen jer niko nije naveden.</translation>
    </message>
    <message>
        <source>Enter the first and the last name.</source>
        <translation>Unesite ime i prezime.</translation>
    </message>
    <message>
        <source>Change one of the two days.</source>
        <translation>Promenite jedan od ta dva datuma.</translation>
    </message>
    <message>
        <source>The service was not written, because it has no name.</source>
        <translation>Usluga nije upisana jer nema naziv.</translation>
    </message>
    <message>
        <source>Enter what the service is called.</source>
        <translation>Unesite kako se usluga zove.</translation>
    </message>
    <message>
        <source>The visit was not written, because it has no day.</source>
        <translation>Poseta nije upisana jer nema datum.</translation>
    </message>
    <message>
        <source>Enter the day for which it is planned.</source>
        <translation>Unesite dan za koji je planirana.</translation>
    </message>
    <message>
        <source>The recommendation was not written, because it says nothing.</source>
        <translation>Preporuka nije upisana jer nema teksta.</translation>
    </message>
    <message>
        <source>Enter what is to be put right.</source>
        <translation>Unesite šta treba ispraviti.</translation>
    </message>
    <message>
        <source>The check was not written, because it asks nothing.</source>
        <translation>Provera nije upisana jer nema pitanja.</translation>
    </message>
    <message>
        <source>Enter what is to be checked.</source>
        <translation>Unesite šta treba proveriti.</translation>
    </message>
    <message>
        <source>A source of funding cannot give less than nothing.</source>
        <translation>Izvor finansiranja ne može da daje manje od nule.</translation>
    </message>
    <message>
        <source>Enter the amount without a sign.</source>
        <translation>Unesite iznos bez predznaka.</translation>
    </message>
    <message>
        <source>The source of funding was not written, because it has no name.</source>
        <translation>Izvor finansiranja nije upisan jer nema naziv.</translation>
    </message>
    <message>
        <source>Enter who gives the money.</source>
        <translation>Unesite ko daje sredstva.</translation>
    </message>
    <message>
        <source>%1 would join the team on %2 and leave it before, on %3.</source>
        <translation>%1 bi u tim ušao/la %2, a izašao/la ranije, %3 – to nije moguće.</translation>
    </message>
</context>
<context>
    <name>oslonac::CaseReport</name>
    <message>
        <source>Stages</source>
        <translation>Faze</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Faza</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Instalments and payments</source>
        <translation>Rate i isplate</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rata</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Uslov</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planirano</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Zahtev</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plaćeno</translation>
    </message>
    <message>
        <source>Planned: %1. Paid: %2. Not paid yet: %3.</source>
        <translation>Planirano: %1. Plaćeno: %2. Nije isplaćeno: %3.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budžet</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Poglavlje</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Stavka</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Izmenjeno</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Utrošeno</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ostalo</translation>
    </message>
    <message>
        <source>Budget: %1. Spent: %2. Left: %3.</source>
        <translation>Budžet: %1. Utrošeno: %2. Ostalo: %3.</translation>
    </message>
    <message>
        <source>Expenditures</source>
        <translation>Troškovi</translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation>Dan troška</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Plaćeno kome</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Iznos</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Priznato</translation>
    </message>
    <message>
        <source>Tasks and milestones</source>
        <translation>Zadaci i prekretnice</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Zadatak</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Nosilac</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Obavljeno</translation>
    </message>
    <message>
        <source>Course of the case</source>
        <translation>Tok predmeta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Šta se dogodilo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Više</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Predmet: %1</translation>
    </message>
    <message>
        <source>Agreement %1, call %2, lot %3</source>
        <translation>Sporazum %1, poziv %2, lot %3</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>Iznos: %1</translation>
    </message>
    <message>
        <source>State on %1: %2</source>
        <translation>Stanje na dan %1 – %2</translation>
    </message>
    <message>
        <source>As it was paid, and the rate</source>
        <translation>Plaćeni iznos i kurs</translation>
    </message>
    <message>
        <source>Reports of the party</source>
        <translation>Izveštaji</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Izveštaj</translation>
    </message>
    <message>
        <source>About the time from</source>
        <translation>Za period od</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Primljen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Odobren</translation>
    </message>
    <message>
        <source>Money asked back</source>
        <translation>Zatražen povraćaj</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Zatraženo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>Priloženo</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Otisak</translation>
    </message>
    <message>
        <source>Sources of funding</source>
        <translation>Izvori finansiranja</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Izvor</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>All sources: %1.</source>
        <translation>Svi izvori: %1.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Uloga</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usluge</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usluga</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Podrška</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Pružalac</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenca</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Važi do</translation>
    </message>
    <message>
        <source>Users of the services</source>
        <translation>Korisnici usluga</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Obuhvaćeno</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Posete</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planirana za</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Obavljena</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Poseta</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>Who visited</source>
        <translation>Ko je posetio</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nalazi</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Preporuke</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Preporuka</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Kontrolne liste</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Za proveru</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odgovor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Napomena</translation>
    </message>
</context>
<context>
    <name>oslonac::CaseRules</name>
    <message>
        <source>Agreement %1 has a case already, so no second one was opened.</source>
        <translation>Sporazum %1 već ima predmet, pa drugi nije otvoren.</translation>
    </message>
    <message>
        <source>Go on in the case that is there.</source>
        <translation>Nastavite u postojećem predmetu.</translation>
    </message>
    <message>
        <source>The case of agreement %1 was opened on %2 and cannot be closed before.</source>
        <translation>Predmet sporazuma %1 otvoren je %2 i ne može da se zatvori pre toga.</translation>
    </message>
    <message>
        <source>Enter the day on which it was closed.</source>
        <translation>Upišite dan kada je zatvoren.</translation>
    </message>
    <message>
        <source>The case of agreement %1 was not ended early, because no reason is given.</source>
        <translation>Predmet sporazuma %1 nije prekinut pre roka, jer nije naveden razlog.</translation>
    </message>
    <message>
        <source>Enter why it ends early.</source>
        <translation>Upišite zašto se prekida pre roka.</translation>
    </message>
    <message>
        <source>The case of agreement %1 stays open: the payment of %2 is in course.</source>
        <translation>Predmet sporazuma %1 ostaje otvoren: isplata %2 je u toku.</translation>
    </message>
    <message>
        <source>Pay it or return its request first.</source>
        <translation>Prvo je isplatite ili vratite zahtev.</translation>
    </message>
    <message>
        <source>A stage of the case would begin on %1 and end on %2, which does not follow the other stages.</source>
        <translation>Faza predmeta bi počela %1, a završila se %2, što se ne nadovezuje na druge faze.</translation>
    </message>
    <message>
        <source>Stages follow each other without overlapping; change the other one first.</source>
        <translation>Faze idu jedna za drugom i ne preklapaju se; prvo promenite drugu.</translation>
    </message>
    <message>
        <source>The case of agreement %1 is closed, so its money was not changed.</source>
        <translation>Predmet sporazuma %1 je zatvoren, pa rate i isplate nisu promenjene.</translation>
    </message>
    <message>
        <source>Reopen the case first.</source>
        <translation>Prvo ponovo otvorite predmet.</translation>
    </message>
    <message>
        <source>A case stands on the signing of agreement %1, so the signing was not taken back.</source>
        <translation>Na potpis sporazuma %1 oslanja se predmet, pa potpis nije povučen.</translation>
    </message>
    <message>
        <source>Undo the opening of the case first.</source>
        <translation>Prvo opozovite otvaranje predmeta.</translation>
    </message>
    <message>
        <source>The case of agreement %1 is closed, so its budget was not changed.</source>
        <translation>Predmet po sporazumu %1 je zatvoren, pa budžet nije promenjen.</translation>
    </message>
    <message>
        <source>The case of agreement %1 is closed, so its reports were not changed.</source>
        <translation>Predmet sporazuma %1 je zatvoren, pa izveštaji nisu promenjeni.</translation>
    </message>
    <message>
        <source>The case of agreement %1 is closed, so its documents were not changed.</source>
        <translation>Predmet sporazuma %1 je zatvoren, pa dokumenti nisu promenjeni.</translation>
    </message>
    <message>
        <source>The case of agreement %1 is closed, so nothing in it was changed.</source>
        <translation>Predmet sporazuma %1 je zatvoren, pa u njemu ništa nije promenjeno.</translation>
    </message>
</context>
<context>
    <name>oslonac::CaseStage</name>
    <message>
        <source>Expert and technical support</source>
        <translation>Stručno-tehnička podrška</translation>
    </message>
    <message>
        <source>Financial support</source>
        <translation>Finansijska podrška</translation>
    </message>
</context>
<context>
    <name>oslonac::CaseTimeline</name>
    <message>
        <source>Selected in the public call</source>
        <translation>Izabran na javnom pozivu</translation>
    </message>
    <message>
        <source>Call %1, lot %2</source>
        <translation>Poziv %1, lot %2</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Sporazum potpisan</translation>
    </message>
    <message>
        <source>Addendum %1 in force</source>
        <translation>Aneks br. %1 na snazi</translation>
    </message>
    <message>
        <source>%1 began</source>
        <translation>Početak: %1</translation>
    </message>
    <message numerus="yes">
        <source>It lasts %n months.</source>
        <translation>
            <numerusform>Traje %n mesec.</numerusform>
            <numerusform>Traje %n meseca.</numerusform>
            <numerusform>Traje %n meseci.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount and what is said of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>zahtev %1</translation>
    </message>
    <message>
        <source>Instalment %1 requested</source>
        <translation>Zatražena %1. rata</translation>
    </message>
    <message>
        <source>Instalment %1 authorised</source>
        <translation>Odobrena %1. rata</translation>
    </message>
    <message>
        <source>Instalment %1 paid</source>
        <translation>Isplaćena %1. rata</translation>
    </message>
    <message>
        <source>Receipt of instalment %1 confirmed</source>
        <translation>Potvrđen prijem %1. rate</translation>
    </message>
    <message>
        <source>Request for instalment %1 returned</source>
        <translation>Vraćen zahtev za %1. ratu</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>our number, their number</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <comment>letter</comment>
        <translation>%1, br. %2</translation>
    </message>
    <message>
        <source>Milestone reached</source>
        <translation>Dostignuta prekretnica</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Obavljen zadatak</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Predmet otvoren</translation>
    </message>
    <message>
        <source>Case ended early</source>
        <translation>Predmet završen pre roka</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Predmet zatvoren</translation>
    </message>
    <message>
        <source>Instalment %1 checked</source>
        <translation>Proverena %1. rata</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1: primljen</translation>
    </message>
    <message>
        <source>%1 returned for corrections</source>
        <translation>%1: vraćen na dopunu</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1: odobren</translation>
    </message>
    <message>
        <source>%1 declared not needed</source>
        <translation>%1: nije potreban</translation>
    </message>
    <message>
        <source>%1 reopened</source>
        <translation>%1: ponovo otvoren</translation>
    </message>
    <message>
        <source>To be corrected by: %1</source>
        <translation>Rok za dopunu: %1</translation>
    </message>
    <message>
        <source>Money asked back</source>
        <translation>Zatražen povraćaj</translation>
    </message>
    <message>
        <source>Money is back</source>
        <translation>Primljen povraćaj</translation>
    </message>
    <message>
        <source>Recommendation carried out</source>
        <translation>Preporuka sprovedena</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who authorised less, and why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>oslonac::CaseVisit</name>
    <message>
        <source>Field visit</source>
        <translation>Terenska poseta</translation>
    </message>
    <message>
        <source>Monitoring visit</source>
        <translation>Monitoring poseta</translation>
    </message>
</context>
<context>
    <name>oslonac::CeremonyOperations</name>
    <message>
        <source>Agreement %1 is cancelled, so it was put on no signing ceremony.</source>
        <translation>Sporazum %1 je poništen, pa nije dodat ni na jedno svečano potpisivanje.</translation>
    </message>
    <message>
        <source>Undo the cancelling if it was a mistake.</source>
        <translation>Ako je poništenje bilo greška, opozovite ga.</translation>
    </message>
    <message>
        <source>The signing ceremony %1 was not deleted, because agreements are signed there.</source>
        <translation>Svečano potpisivanje %1 nije obrisano jer se na njemu potpisuju sporazumi.</translation>
    </message>
    <message>
        <source>Take the agreements from it first.</source>
        <translation>Najpre skinite sporazume sa njega.</translation>
    </message>
</context>
<context>
    <name>oslonac::Change</name>
    <message>
        <source>The text “%1” holds a character that is not text.</source>
        <translation>U tekstu „%1” stoji znak koji nije tekst.</translation>
    </message>
    <message>
        <source>Type it anew without that character.</source>
        <translation>Upišite ga ponovo bez tog znaka.</translation>
    </message>
</context>
<context>
    <name>oslonac::ChangeReport</name>
    <message>
        <source>Step</source>
        <translation>Korak</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vreme</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Polje</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Pre</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Posle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record and its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>kind of record, its name and number</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n zapis</numerusform>
            <numerusform>%n zapisa</numerusform>
            <numerusform>%n zapisa</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes in the file</source>
        <translation>Izmene u datoteci</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Od %1 do %2.</translation>
    </message>
    <message>
        <source>Steps of one officer: %1.</source>
        <translation>Koraci jedne osobe: %1.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Izmene</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n korak</numerusform>
            <numerusform>%n koraka</numerusform>
            <numerusform>%n koraka</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Opozvano: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Vraćeno: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datoteka: %1</translation>
    </message>
</context>
<context>
    <name>oslonac::ChangeWords</name>
    <message>
        <source>(deleted: %1)</source>
        <translation>(obrisano: %1)</translation>
    </message>
</context>
<context>
    <name>oslonac::Codec</name>
    <message>
        <source>The file holds a value that the program cannot read: %1</source>
        <translation>U datoteci je vrednost koju program ne može da pročita: %1</translation>
    </message>
    <message>
        <source>Open the newest backup, and keep the damaged file for repair.</source>
        <translation>Otvorite najnoviju rezervnu kopiju, a oštećenu datoteku sačuvajte za popravku.</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>Datoteka nije menjana.</translation>
    </message>
</context>
<context>
    <name>oslonac::CommandLine</name>
    <message>
        <source>Call %1 has no agreements yet; draft them first.</source>
        <translation>Poziv %1 još nema sporazume; najpre napravite nacrte.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Fascikla %1 nije mogla da se napravi.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Ništa nije odštampano.</translation>
    </message>
    <message>
        <source>Check that you may write there, or choose another folder.</source>
        <translation>Proverite da li je tamo dozvoljeno pisanje ili izaberite drugu fasciklu.</translation>
    </message>
    <message>
        <source>%1: its template has names that no document knows: %2</source>
        <translation>%1: u obrascu su imena koja nijedan dokument ne poznaje: %2</translation>
    </message>
    <message>
        <source>Agreements printed: %1. With blanks: %2.</source>
        <translation>Odštampano sporazuma: %1. Sa prazninama: %2.</translation>
    </message>
    <message>
        <source>How to write them.</source>
        <translation>Format datoteka.</translation>
    </message>
    <message>
        <source>The script of the documents.</source>
        <translation>Pismo dokumenata.</translation>
    </message>
    <message>
        <source>The folder for them; it is made where it is missing.</source>
        <translation>Fascikla za sporazume; pravi se ako ne postoji.</translation>
    </message>
    <message>
        <source>The file has no signing ceremony &quot;%1&quot;; it has: %2.</source>
        <translation>U datoteci nema svečanog potpisivanja „%1”; postoje: %2.</translation>
    </message>
    <message>
        <source>Agreements drafted: %1. Already there: %2.</source>
        <translation>Napravljeno nacrta sporazuma: %1. Već postoji: %2.</translation>
    </message>
    <message>
        <source>Drafts an agreement for every selected application that has none; the call must be decided.</source>
        <translation>Pravi nacrt sporazuma za svaku izabranu prijavu koja ga nema; odluka o izboru mora biti upisana.</translation>
    </message>
    <message>
        <source>Application %1 has no open finding &quot;%2&quot;; it has: %3.</source>
        <translation>Prijava %1 nema otvoren nalaz „%2”; ima: %3.</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Odobreno: %1</translation>
    </message>
    <message>
        <source>Application %1 of %2 was withdrawn.</source>
        <translation>Prijava %1 (podnosilac: %2) je povučena.</translation>
    </message>
    <message>
        <source>The registry number of the application.</source>
        <translation>Delovodni broj prijave.</translation>
    </message>
    <message>
        <source>Takes applications from a table: all of it or, with a problem, nothing (status 1).</source>
        <translation>Uvozi prijave iz tabele: celu ili, ako ima grešaka, ništa (stanje 1).</translation>
    </message>
    <message>
        <source>CSV; its columns: docs/tables.md.</source>
        <translation>CSV; opis kolona: `docs/tables.md`.</translation>
    </message>
    <message>
        <source>Accepts a finding on an application, with the reason.</source>
        <translation>Odobrava nalaz o prijavi, uz razlog.</translation>
    </message>
    <message>
        <source>The code of the finding, as &quot;findings list&quot; shows it.</source>
        <translation>Šifra nalaza, kako je prikazuje `findings list`.</translation>
    </message>
    <message>
        <source>Why it is accepted.</source>
        <translation>Zašto se odobrava.</translation>
    </message>
    <message>
        <source>Notes that the applicant withdrew an application.</source>
        <translation>Beleži da je podnosilac povukao prijavu.</translation>
    </message>
    <message>
        <source>When it was withdrawn.</source>
        <translation>Kada je povučena.</translation>
    </message>
    <message>
        <source>Why it was withdrawn.</source>
        <translation>Zašto je povučena.</translation>
    </message>
    <message>
        <source>Several applications of call %1 have the registry number &quot;%2&quot;.</source>
        <translation>Poziv %1: više prijava ima delovodni broj „%2”.</translation>
    </message>
    <message>
        <source>Call %1 has no application with the registry number &quot;%2&quot;.</source>
        <translation>Poziv %1: nijedna prijava nema delovodni broj „%2”.</translation>
    </message>
    <message>
        <source>Call %1 has no lot &quot;%2&quot;; its lots are: %3.</source>
        <translation>Poziv %1 nema lot „%2”; lotovi su: %3.</translation>
    </message>
    <message>
        <source>The call was not imported; nothing was written.</source>
        <translation>Poziv nije uvezen; ništa nije upisano.</translation>
    </message>
    <message>
        <source>Call %1 is already in the file with the same content.</source>
        <translation>Poziv %1 je već u datoteci, sa istim sadržajem.</translation>
    </message>
    <message>
        <source>Call %1 was imported.</source>
        <translation>Poziv %1 je uvezen.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Poziv</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lotovi</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Prijave</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Odluka</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Adds a call, or brings the one of the same code to what the file says.</source>
        <translation>Dodaje poziv ili usklađuje poziv iste šifre sa datotekom.</translation>
    </message>
    <message>
        <source>The call; its format: docs/call-json.md.</source>
        <translation>Poziv; opis formata: `docs/call-json.md`.</translation>
    </message>
    <message>
        <source>Writes a call as JSON to standard output.</source>
        <translation>Ispisuje poziv kao JSON na standardni izlaz.</translation>
    </message>
    <message>
        <source>Lists the calls of a file.</source>
        <translation>Navodi pozive u datoteci.</translation>
    </message>
    <message>
        <source>%1 --help says more.</source>
        <translation>Više piše u `%1 --help`.</translation>
    </message>
    <message>
        <source>Oslonac made a mistake: %1</source>
        <translation>Greška u programu Oslonac: %1</translation>
    </message>
    <message>
        <source>The step was not finished and the file is as it was before it. Please report this.</source>
        <translation>Korak nije dovršen i datoteka je onakva kakva je bila pre njega. Prijavite ovu grešku.</translation>
    </message>
    <message>
        <source>There is neither a file nor a subject &quot;%1&quot;.</source>
        <translation>Nema ni datoteke ni oblasti „%1”.</translation>
    </message>
    <message>
        <source>Say what to do: a verb is missing.</source>
        <translation>Navedite šta treba uraditi: nedostaje naredba.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot; for &quot;%2&quot;.</source>
        <translation>Nema naredbe „%1” za „%2”.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>Uz %1 je potrebna vrednost.</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;; it is one of: %3.</source>
        <translation>--%1 ne može biti „%2”; moguće vrednosti: %3.</translation>
    </message>
    <message>
        <source>The file %1 was made.</source>
        <translation>Datoteka %1 je napravljena.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Datoteka je ispravna.</translation>
    </message>
    <message>
        <source>The file is damaged. Work on with its newest backup.</source>
        <translation>Datoteka je oštećena. Nastavite rad sa najnovijom rezervnom kopijom.</translation>
    </message>
    <message>
        <source>The backup %1 was made.</source>
        <translation>Rezervna kopija %1 je napravljena.</translation>
    </message>
    <message>
        <source>Makes a new file with the registry of municipalities and the templates.</source>
        <translation>Pravi novu datoteku sa registrom gradova i opština i obrascima.</translation>
    </message>
    <message>
        <source>Where to make it; nothing may stand there.</source>
        <translation>Gde se pravi; datoteka tog imena ne sme da postoji.</translation>
    </message>
    <message>
        <source>Puts the sample programme into it.</source>
        <translation>U nju stavlja ogledni program.</translation>
    </message>
    <message>
        <source>Reads every page of a file and says whether it is sound; status 1 if it is not.</source>
        <translation>Proverava celu datoteku i kaže da li je ispravna; ako nije, stanje je 1.</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>a finding</comment>
        <translation>odobreno</translation>
    </message>
    <message>
        <source>note</source>
        <comment>how grave a finding is</comment>
        <translation>napomena</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>how grave a finding is</comment>
        <translation>upozorenje</translation>
    </message>
    <message>
        <source>error</source>
        <comment>how grave a finding is</comment>
        <translation>greška</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nema nalaza.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Težina</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Nalaz</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Prijava</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>%1 One of: %2.</source>
        <translation>%1 Moguće vrednosti: %2.</translation>
    </message>
    <message>
        <source>%1 One of: %2; %3 when it is left out.</source>
        <translation>%1 Moguće vrednosti: %2; ako se izostavi: %3.</translation>
    </message>
    <message>
        <source>The language of messages: english, latin or cyrillic. When it is left out: the environment&apos;s OSLONAC_LANGUAGE, else its locale.</source>
        <translation>Jezik poruka: `english`, `latin` ili `cyrillic`. Ako se izostavi: OSLONAC_LANGUAGE iz okruženja, inače jezik sistema.</translation>
    </message>
    <message>
        <source>Shows help on the program, a subject or a verb.</source>
        <translation>Prikazuje pomoć za program, oblast ili naredbu.</translation>
    </message>
    <message>
        <source>Shows the version of the program.</source>
        <translation>Prikazuje verziju programa.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>urađeno</translation>
    </message>
    <message>
        <source>something was found or refused; the message says what</source>
        <translation>nešto je nađeno ili odbijeno; u poruci piše šta</translation>
    </message>
    <message>
        <source>the command was written wrongly</source>
        <translation>naredba je pogrešno napisana</translation>
    </message>
    <message>
        <source>a fault: what happened, what was kept and what to do is told</source>
        <translation>greška: piše šta se dogodilo, šta je sačuvano i šta da se uradi</translation>
    </message>
    <message>
        <source>Oslonac, case management for programme officers.</source>
        <translation>Oslonac, vođenje predmeta za službenike programa.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Upotreba:</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Otvara prozor.</translation>
    </message>
    <message>
        <source>Works without a window.</source>
        <translation>Radi bez prozora.</translation>
    </message>
    <message>
        <source>Subjects and their verbs:</source>
        <translation>Oblasti i njihove naredbe:</translation>
    </message>
    <message>
        <source>Options for all verbs:</source>
        <translation>Opcije za sve naredbe:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Izlazno stanje:</translation>
    </message>
    <message>
        <source>Data go to standard output, messages to standard error.</source>
        <translation>Podaci idu na standardni izlaz, a poruke na izlaz za greške.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <comment>a step in the history</comment>
        <translation>%1 (opozvano)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Opozvano: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Vraćeno: %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Stavka</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Zapisi</translation>
    </message>
    <message>
        <source>--entry takes the number of an entry, as &quot;history list&quot; shows it.</source>
        <translation>Uz --entry se navodi broj stavke, kako ga prikazuje `history list`.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nema šta da se opozove.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nema šta da se vrati.</translation>
    </message>
    <message>
        <source>Lists who did what and when, newest first.</source>
        <translation>Navodi ko je šta i kada uradio, od najnovijeg.</translation>
    </message>
    <message>
        <source>Takes back the newest step, or one step alone, if no later work stands on it.</source>
        <translation>Opoziva poslednji korak ili samo jedan korak, ako se kasniji rad ne oslanja na njega.</translation>
    </message>
    <message>
        <source>The number of the step to take back.</source>
        <translation>Broj koraka koji se opoziva.</translation>
    </message>
    <message>
        <source>Columns that were not read: %1.</source>
        <translation>Kolone koje nisu pročitane: %1.</translation>
    </message>
    <message>
        <source>Problems: %1. Nothing was written; put them right in the table and import it again.</source>
        <translation>Greške: %1. Ništa nije upisano; ispravite ih u tabeli i uvezite je ponovo.</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. As before: %3.</source>
        <translation>Dodato: %1. Izmenjeno: %2. Bez izmene: %3.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Nedostaje --%1.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <comment>an argument of the command line</comment>
        <translation>Nedostaje %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>„%1” je suvišan argument.</translation>
    </message>
    <message>
        <source>This command has no option --%1.</source>
        <translation>Ova naredba nema opciju --%1.</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <comment>an option and what is wrong with its value</comment>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>The file has no call yet; import one first.</source>
        <translation>U datoteci još nema poziva; najpre uvezite poziv.</translation>
    </message>
    <message>
        <source>The file has no call &quot;%1&quot;; its calls are: %2.</source>
        <translation>U datoteci nema poziva „%1”; pozivi su: %2.</translation>
    </message>
    <message>
        <source>Standard output takes no more data.</source>
        <translation>Standardni izlaz više ne prima podatke.</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>Datoteka nije menjana.</translation>
    </message>
    <message>
        <source>Check where the output goes and that there is room.</source>
        <translation>Proverite kuda ide izlaz i da li tamo ima mesta.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>red %1: %2</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>red %1, kolona %2: %3</translation>
    </message>
    <message>
        <source>line %1, column %2, value &quot;%3&quot;: %4</source>
        <translation>red %1, kolona %2, vrednost „%3”: %4</translation>
    </message>
    <message>
        <source>line %1, place %2: %3</source>
        <translation>red %1, mesto %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a file and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Datoteka %1 ne može da se pročita.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ništa nije upisano.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Proverite da li datoteka postoji i da li imate pravo da je čitate.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Šifra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Okrug</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>development group of a municipality</comment>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>The registry has no municipality &quot;%1&quot;.</source>
        <translation>U registru nema opštine „%1”.</translation>
    </message>
    <message>
        <source>Finds municipalities by any spelling of the name or by territory code; status 1 if there is none.</source>
        <translation>Nalazi gradove i opštine po nazivu, kako god bio napisan, ili po šifri teritorije; ako nema nijedne, stanje je 1.</translation>
    </message>
    <message>
        <source>The name, in either script, or the code.</source>
        <translation>Naziv, bilo kojim pismom, ili šifra.</translation>
    </message>
    <message>
        <source>Takes marks and conflicts of interest from a table: all of it or, with a problem, nothing (status 1).</source>
        <translation>Uvozi ocene i sukobe interesa iz tabele: celu ili, ako ima grešaka, ništa (stanje 1).</translation>
    </message>
    <message>
        <source>Call %1 is not decided yet: this is the list as it stands now.</source>
        <translation>Za poziv %1 još nije doneta odluka: ovo je lista u sadašnjem stanju.</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>Lista je upisana u %1.</translation>
    </message>
    <message>
        <source>Writes the decided list, or the present one while there is none.</source>
        <translation>Ispisuje zaključenu listu ili, dok je nema, sadašnju.</translation>
    </message>
    <message>
        <source>How to write it.</source>
        <translation>Format datoteke.</translation>
    </message>
    <message>
        <source>Serbian in a script, or English.</source>
        <translation>Srpski jednim od pisama ili engleski.</translation>
    </message>
    <message>
        <source>Everybody with points and reasons, or the selected for publication.</source>
        <translation>Sve prijave sa bodovima i obrazloženjima ili izabrani, za objavljivanje.</translation>
    </message>
    <message>
        <source>What stands between the cells of CSV.</source>
        <translation>Znak između ćelija u CSV.</translation>
    </message>
    <message>
        <source>The present list, also where one is decided.</source>
        <translation>Sadašnja lista, i kad postoji zaključena.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Datoteka koja se upisuje.</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>nije na listi</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <comment>a status on a list</comment>
        <translation>%1, rang %2</translation>
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
        <source>Number</source>
        <translation>Broj</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Bodovi</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Dodeljeno</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Lot %1: a tie on the line is not decided: %2. The commission decides it (selection decide-tie).</source>
        <translation>Lot %1: o izjednačenju na granici nije odlučeno: %2. Odlučuje komisija (`selection decide-tie`).</translation>
    </message>
    <message>
        <source>The present state no longer matches the decided list:</source>
        <translation>Sadašnje stanje se više ne slaže sa zaključenom listom:</translation>
    </message>
    <message>
        <source>lot %1, %2: decided as %3; now %4</source>
        <translation>lot %1, %2: po odluci %3; sada %4</translation>
    </message>
    <message>
        <source>The selection of call %1 is not decided yet.</source>
        <translation>Za poziv %1 još nije doneta odluka o izboru.</translation>
    </message>
    <message>
        <source>Call %1 is decided: decision %2 of %3, version %4 of the list.</source>
        <translation>Za poziv %1 doneta je odluka %2 od %3, verzija liste: %4.</translation>
    </message>
    <message>
        <source>Application %1 is not in lot %2; nothing was written.</source>
        <translation>Prijava %1 nije u lotu %2; ništa nije upisano.</translation>
    </message>
    <message>
        <source>--order names application %1 twice.</source>
        <translation>U --order je prijava %1 navedena dvaput.</translation>
    </message>
    <message>
        <source>--order names at least two applications, with commas between them.</source>
        <translation>U --order se navode najmanje dve prijave, odvojene zarezima.</translation>
    </message>
    <message>
        <source>The commission&apos;s order was recorded for lot %1.</source>
        <translation>Redosled koji je odredila komisija upisan je za lot %1.</translation>
    </message>
    <message>
        <source>The number of the decision.</source>
        <translation>Broj odluke.</translation>
    </message>
    <message>
        <source>Its date: 2023-09-18, or as 18. 9. 2023.</source>
        <translation>Datum odluke: 2023-09-18 ili 18. 9. 2023.</translation>
    </message>
    <message>
        <source>Who decided.</source>
        <translation>Ko je odlučio.</translation>
    </message>
    <message>
        <source>Shows the list as it stands now; undecided ties are told on standard error.</source>
        <translation>Prikazuje sadašnju listu; nerešena izjednačenja navode se na izlazu za greške.</translation>
    </message>
    <message>
        <source>Only this lot.</source>
        <translation>Samo ovaj lot.</translation>
    </message>
    <message>
        <source>The newest decided list.</source>
        <translation>Poslednja zaključena lista.</translation>
    </message>
    <message>
        <source>Also why each application stands where it stands.</source>
        <translation>I zašto je svaka prijava na svom mestu.</translation>
    </message>
    <message>
        <source>Freezes the list under a decision; refused while a tie on the line is open.</source>
        <translation>Zaključuje listu odlukom; nije moguće dok na granici ima nerešenog izjednačenja.</translation>
    </message>
    <message>
        <source>Records in which order the commission put applications with equal points.</source>
        <translation>Upisuje redosled koji je komisija odredila za prijave sa istim brojem bodova.</translation>
    </message>
    <message>
        <source>The code of the lot.</source>
        <translation>Šifra lota.</translation>
    </message>
    <message>
        <source>Registry numbers in their order, with commas.</source>
        <translation>Delovodni brojevi po redosledu, odvojeni zarezima.</translation>
    </message>
    <message>
        <source>Why in this order.</source>
        <translation>Zašto ovim redosledom.</translation>
    </message>
    <message>
        <source>Writes JSON (docs/command-line.md).</source>
        <translation>Ispisuje JSON (`docs/command-line.md`).</translation>
    </message>
    <message>
        <source>The code of the call.</source>
        <translation>Šifra poziva.</translation>
    </message>
    <message>
        <source>The file of Oslonac.</source>
        <translation>Datoteka programa Oslonac.</translation>
    </message>
    <message>
        <source>Makes, checks, backs up and updates files.</source>
        <translation>Pravljenje, provera, rezervne kopije i ažuriranje datoteka.</translation>
    </message>
    <message>
        <source>Looks up municipalities.</source>
        <translation>Traženje gradova i opština.</translation>
    </message>
    <message>
        <source>Public calls.</source>
        <translation>Javni pozivi.</translation>
    </message>
    <message>
        <source>Applications to a call.</source>
        <translation>Prijave na poziv.</translation>
    </message>
    <message>
        <source>Marks of the assessors.</source>
        <translation>Ocene ocenjivača.</translation>
    </message>
    <message>
        <source>What is to be put right or approved.</source>
        <translation>Šta treba ispraviti ili odobriti.</translation>
    </message>
    <message>
        <source>Ranking, decision and selection lists.</source>
        <translation>Rangiranje, odluka i liste.</translation>
    </message>
    <message>
        <source>Agreements with the selected.</source>
        <translation>Sporazumi sa izabranima.</translation>
    </message>
    <message>
        <source>What was done to a file; undo and redo.</source>
        <translation>Šta je u datoteci menjano; opozivanje i vraćanje.</translation>
    </message>
    <message>
        <source>%1, application %2: withdrawn on %3, so no agreement was drafted.</source>
        <translation>%1, prijava %2: povučena %3 pa nacrt sporazuma nije napravljen.</translation>
    </message>
    <message>
        <source>The file has no agreement with the number &quot;%1&quot;.</source>
        <translation>U datoteci nema sporazuma sa brojem „%1”.</translation>
    </message>
    <message>
        <source>Several agreements have the number &quot;%1&quot;; nothing was written.</source>
        <translation>Više sporazuma ima broj „%1”; ništa nije upisano.</translation>
    </message>
    <message>
        <source>Agreement %1 is signed on %2.</source>
        <translation>Sporazum %1 je %2 potpisan.</translation>
    </message>
    <message>
        <source>Agreement %1 is cancelled; its number stays taken.</source>
        <translation>Sporazum %1 je poništen; njegov broj ostaje zauzet.</translation>
    </message>
    <message>
        <source>The number of the agreement.</source>
        <translation>Broj sporazuma.</translation>
    </message>
    <message>
        <source>When it was signed.</source>
        <translation>Kada je potpisan.</translation>
    </message>
    <message>
        <source>The number that the other party gave it.</source>
        <translation>Broj koji mu je dala druga strana.</translation>
    </message>
    <message>
        <source>The date beside that number, as it stands there.</source>
        <translation>Datum uz taj broj, kako tamo piše.</translation>
    </message>
    <message>
        <source>Why it is cancelled.</source>
        <translation>Zašto se poništava.</translation>
    </message>
    <message>
        <source>--%1 is empty; give it a value or leave it out.</source>
        <translation>Opcija `--%1` je prazna; upišite vrednost ili je izostavite.</translation>
    </message>
    <message>
        <source>It was read whole and is sound. Calls: %1. Applications: %2. Agreements: %3.</source>
        <translation>Pročitana je cela i ispravna je. Poziva: %1. Prijava: %2. Sporazuma: %3.</translation>
    </message>
    <message>
        <source>Makes a whole copy, also while the file is in use; a damaged file gives none.</source>
        <translation>Pravi celu kopiju i dok je datoteka u upotrebi; od oštećene datoteke se kopija ne pravi.</translation>
    </message>
    <message>
        <source>The copy; nothing may stand there.</source>
        <translation>Kopija; na tom mestu ne sme ništa da postoji.</translation>
    </message>
    <message>
        <source>An older backup there is replaced, once the new one is whole and sound.</source>
        <translation>Starija rezervna kopija na tom mestu zamenjuje se kada je nova cela i ispravna.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>Opcija `%1` nema vrednost.</translation>
    </message>
    <message>
        <source>An option is written wrongly.</source>
        <translation>Jedna opcija je pogrešno napisana.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <comment>an argument of the command line</comment>
        <translation>Argument `%1` je prazan.</translation>
    </message>
    <message>
        <source>lot %1, %2: %3</source>
        <comment>an applicant and why it stands there</comment>
        <translation>lot %1, %2: %3</translation>
    </message>
    <message>
        <source>The window cannot be opened: there is no display here.</source>
        <translation>Prozor ne može da se otvori: ovde nema ekrana.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>Start Oslonac on a desktop, or work without a window: oslonac --help says how.</source>
        <translation>Pokrenite Oslonac na računaru sa ekranom ili radite bez prozora; kako, piše u `oslonac --help`.</translation>
    </message>
    <message>
        <source>One file with all of them.</source>
        <translation>Jedna datoteka sa svima.</translation>
    </message>
    <message>
        <source>No font has these characters, they are empty boxes on paper: %1</source>
        <translation>Nijedan font nema ove znakove, na papiru su prazni kvadratići: %1</translation>
    </message>
    <message>
        <source>printed last</source>
        <comment>a paper of an agreement</comment>
        <translation>poslednji odštampan</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>a paper of an agreement</comment>
        <translation>potpisan</translation>
    </message>
    <message>
        <source>printed before a change</source>
        <comment>a paper of an agreement</comment>
        <translation>odštampan pre izmene</translation>
    </message>
    <message>
        <source>later copy</source>
        <comment>a paper of an agreement</comment>
        <translation>naknadna kopija</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Druga strana</translation>
    </message>
    <message>
        <source>Digest on paper</source>
        <translation>Otisak na papiru</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Odštampano</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Primerak</translation>
    </message>
    <message>
        <source>No agreement was printed with the digest &quot;%1&quot;.</source>
        <translation>Nijedan sporazum nije odštampan sa otiskom „%1”.</translation>
    </message>
    <message>
        <source>Only papers with this digest, or its beginning, as the footer has it.</source>
        <translation>Samo primerci sa ovim otiskom ili njegovim početkom, kako stoji u podnožju.</translation>
    </message>
    <message>
        <source>Later copies of signed agreements: %1.</source>
        <translation>Naknadne kopije potpisanih sporazuma: %1.</translation>
    </message>
    <message>
        <source>--%1 is written more than once; keep one of them.</source>
        <translation>--%1 je napisano više puta; ostavite jedno.</translation>
    </message>
    <message>
        <source>It was made by an older version of Oslonac. To bring it up to date: oslonac file update %1</source>
        <translation>Datoteku je napravila starija verzija Oslonca. Ažurira se naredbom: oslonac file update %1</translation>
    </message>
    <message>
        <source>The file %1 was brought up to date. As it was before, it is kept as %2.</source>
        <translation>Datoteka %1 je ažurirana. Onakva kakva je bila sačuvana je kao %2.</translation>
    </message>
    <message>
        <source>The file %1 is up to date already.</source>
        <translation>Datoteka %1 je već ažurna.</translation>
    </message>
    <message>
        <source>Brings a file of an older version up to date and keeps it as it was beside it.</source>
        <translation>Ažurira datoteku starije verzije, a onakvu kakva je bila čuva pored nje.</translation>
    </message>
    <message>
        <source>More on a verb: oslonac %1 %2 --help</source>
        <translation>Više o naredbi: oslonac %1 %2 --help</translation>
    </message>
    <message numerus="yes">
        <source>%n other applications only moved up or down the list.</source>
        <translation>
            <numerusform>Još %n prijava se samo pomerila na listi.</numerusform>
            <numerusform>Još %n prijave su se samo pomerile na listi.</numerusform>
            <numerusform>Još %n prijava se samo pomerilo na listi.</numerusform>
        </translation>
    </message>
    <message>
        <source>waits</source>
        <comment>a finding, for an answer</comment>
        <translation>čeka odgovor</translation>
    </message>
    <message>
        <source>settled</source>
        <comment>a finding, by a rule or a decision</comment>
        <translation>rešen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Lists what is late, over the ceiling, missing, divergent or blank; status 1 while a finding waits for an answer.</source>
        <translation>Navodi šta je stiglo posle roka, prelazi najviši iznos, nedostaje, razilazi se ili nije upisano; stanje je 1 dok neki nalaz čeka odgovor.</translation>
    </message>
    <message>
        <source>In whose name changes are made. When it is left out: the name of your account on this computer.</source>
        <translation>U čije se ime upisuju izmene. Ako se izostavi: ime vašeg naloga na ovom računaru.</translation>
    </message>
    <message>
        <source>Lists are written to files: give the name of one instead of &quot;-&quot;.</source>
        <translation>Liste se upisuju u datoteke: umesto „-” navedite naziv datoteke.</translation>
    </message>
    <message>
        <source>Lists agreements and their addenda with every paper that was printed of them; status 1 if no paper has the digest asked for.</source>
        <translation>Navodi sporazume i njihove anekse sa svakim papirom koji je od njih štampan; stanje je 1 ako nijedan papir nema traženi otisak.</translation>
    </message>
    <message>
        <source>No agreement of call %1 has an addendum to print.</source>
        <translation>Nijedan sporazum poziva %1 nema aneks za štampanje.</translation>
    </message>
    <message>
        <source>%1: the application was withdrawn on %2; cancel the agreement.</source>
        <translation>%1: prijava je povučena %2; poništite sporazum.</translation>
    </message>
    <message>
        <source>%1: no font has these characters, they are empty boxes on paper: %2</source>
        <translation>%1: nijedan font nema ove znakove, na papiru su prazni kvadratići: %2</translation>
    </message>
    <message>
        <source>%1: was signed; this paper is a later copy that says the same.</source>
        <translation>%1: potpisano je; ovo je naknadna kopija koja kaže isto.</translation>
    </message>
    <message>
        <source>%1: was signed; this paper is a later copy, with the digest %2 of its own.</source>
        <translation>%1: potpisano je; ovo je naknadna kopija, sa sopstvenim otiskom %2.</translation>
    </message>
    <message>
        <source>%1: blanks for: %2.</source>
        <translation>%1: prazna mesta: %2.</translation>
    </message>
    <message>
        <source>Addenda printed: %1. With blanks: %2.</source>
        <translation>Odštampano aneksa: %1. Sa prazninama: %2.</translation>
    </message>
    <message>
        <source>Later copies of signed addenda: %1.</source>
        <translation>Naknadne kopije potpisanih aneksa: %1.</translation>
    </message>
    <message>
        <source>Prints the agreements or their addenda into files and keeps their digests; blanks are told on standard error.</source>
        <translation>Štampa sporazume ili njihove anekse u datoteke i čuva njihove otiske; prazna mesta navode se na standardnom izlazu za greške.</translation>
    </message>
    <message>
        <source>The addenda of the agreements instead of these.</source>
        <translation>Aneksi tih sporazuma umesto njih samih.</translation>
    </message>
    <message>
        <source>Agreement %1 has no addendum %2; nothing was written.</source>
        <translation>Sporazum %1 nema aneks %2; ništa nije upisano.</translation>
    </message>
    <message>
        <source>Addendum %1 of agreement %2 is signed on %3.</source>
        <translation>Aneks %1 sporazuma %2 je %3 potpisan.</translation>
    </message>
    <message>
        <source>Addendum %1 of agreement %2 is cancelled; its number stays taken.</source>
        <translation>Aneks %1 sporazuma %2 je poništen; njegov broj ostaje zauzet.</translation>
    </message>
    <message>
        <source>The addendum of the agreement, by its order number, instead of itself.</source>
        <translation>Aneks sporazuma, po rednom broju, umesto samog sporazuma.</translation>
    </message>
    <message>
        <source>Notes that a printed agreement or its addendum was signed.</source>
        <translation>Beleži da je štampani sporazum ili njegov aneks potpisan.</translation>
    </message>
    <message>
        <source>Cancels an agreement or its addendum; its number stays taken.</source>
        <translation>Poništava sporazum ili njegov aneks; broj ostaje zauzet.</translation>
    </message>
    <message>
        <source>The finding &quot;%1&quot; of application %2 is approved already.</source>
        <translation>Nalaz „%1” prijave %2 već je odobren.</translation>
    </message>
    <message>
        <source>Application %1 has no open finding, so there is nothing to approve.</source>
        <translation>Prijava %1 nema otvorenih nalaza, pa nema šta da se odobri.</translation>
    </message>
    <message>
        <source>Nobody writes to the pipe %1, so there is nothing to read.</source>
        <translation>U cev %1 niko ne piše, pa nema šta da se pročita.</translation>
    </message>
    <message>
        <source>Start the program that writes to it first, or name a file.</source>
        <translation>Prvo pokrenite program koji u nju piše ili navedite datoteku.</translation>
    </message>
    <message>
        <source>Waiting for what is written to the pipe %1.</source>
        <translation>Čeka se da u cev %1 stignu podaci.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 je fascikla.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Navedite datoteku u njoj.</translation>
    </message>
    <message>
        <source>%1 is a device, from which nothing is read.</source>
        <translation>%1 je uređaj, a sa uređaja se ne čita.</translation>
    </message>
    <message>
        <source>Name a file, or a pipe that another program writes to.</source>
        <translation>Navedite datoteku ili cev u koju piše drugi program.</translation>
    </message>
    <message>
        <source>Proposed amount</source>
        <translation>Predloženi iznos</translation>
    </message>
    <message>
        <source>The printed paper bears another date, %1; see that it was corrected on it.</source>
        <translation>Na odštampanom primerku je drugi datum (%1); proverite da li je na njemu ispravljen.</translation>
    </message>
    <message>
        <source>Where and when they will be signed; unless named, the newest ceremony of the file that was not held before the decision.</source>
        <translation>Gde i kada se potpisuju; ako se ne navede, najnovije potpisivanje u datoteci koje nije bilo pre odluke.</translation>
    </message>
    <message>
        <source>%1 is a file, and agreements are printed into a folder.</source>
        <translation>%1 je datoteka, a sporazumi se štampaju u fasciklu.</translation>
    </message>
    <message>
        <source>Name a folder; it is made if need be.</source>
        <translation>Navedite fasciklu; ako je nema, biće napravljena.</translation>
    </message>
    <message>
        <source>--addendum takes the order number of an addendum, for example 1.</source>
        <translation>Uz --addendum se navodi redni broj aneksa, na primer 1.</translation>
    </message>
    <message>
        <source>No file was made.</source>
        <translation>Nijedna datoteka nije napravljena.</translation>
    </message>
    <message>
        <source>The list decided with number %1 (call %2, version %3) no longer has the digest that was printed on it.</source>
        <translation>Lista zaključena pod brojem %1 (poziv %2, verzija %3) više nema otisak koji je na njoj odštampan.</translation>
    </message>
    <message>
        <source>The history has no entry %1; nothing was changed.</source>
        <translation>U istoriji izmena nema stavke %1; ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>Brings back the step undone last, or one step alone, however long ago it was undone.</source>
        <translation>Vraća poslednji opozvani korak ili samo jedan korak, ma koliko davno da je opozvan.</translation>
    </message>
    <message>
        <source>The number of the step to bring back.</source>
        <translation>Broj koraka koji se vraća.</translation>
    </message>
    <message>
        <source>Cases opened: %1.</source>
        <translation>Otvoreno predmeta: %1.</translation>
    </message>
    <message>
        <source>%1, month %2 of %3</source>
        <comment>a stage of a case</comment>
        <translation>%1, %2. mesec od %3</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sporazum</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Faza</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>money</comment>
        <translation>Planirano</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>money</comment>
        <translation>Plaćeno</translation>
    </message>
    <message>
        <source>Agreement %1 has no case yet.</source>
        <translation>Sporazum %1 još nema predmet.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rata</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Poslednja isplata</translation>
    </message>
    <message>
        <source>The case of agreement %1 is closed.</source>
        <translation>Predmet sporazuma %1 je zatvoren.</translation>
    </message>
    <message>
        <source>Opens a case for every signed agreement of a call that has none.</source>
        <translation>Otvara predmet za svaki potpisan sporazum poziva koji ga nema.</translation>
    </message>
    <message>
        <source>Lists cases with their stage and their money.</source>
        <translation>Ispisuje predmete sa fazom i novcem.</translation>
    </message>
    <message>
        <source>Shows one case: stages, instalments and payments.</source>
        <translation>Prikazuje jedan predmet: faze, rate i isplate.</translation>
    </message>
    <message>
        <source>Closes a case; no payment of it may be in course.</source>
        <translation>Zatvara predmet; nijedna njegova isplata ne sme da bude u toku.</translation>
    </message>
    <message>
        <source>When it was closed.</source>
        <translation>Kada je zatvoren.</translation>
    </message>
    <message>
        <source>It ends before what was agreed is done.</source>
        <translation>Prekida se pre nego što je ugovoreno izvršeno.</translation>
    </message>
    <message>
        <source>Why it ends early.</source>
        <translation>Zašto se prekida pre roka.</translation>
    </message>
    <message>
        <source>Agreement %1 has no instalment %2 to be paid; nothing was written.</source>
        <translation>Sporazum %1 nema ratu %2 za isplatu; ništa nije upisano.</translation>
    </message>
    <message>
        <source>No payment of the instalment waits for this step; nothing was written.</source>
        <translation>Nijedna isplata te rate ne čeka na ovaj korak; ništa nije upisano.</translation>
    </message>
    <message>
        <source>Requested: %1.</source>
        <comment>an amount</comment>
        <translation>Zatraženo: %1.</translation>
    </message>
    <message>
        <source>The payment is checked.</source>
        <translation>Isplata je proverena.</translation>
    </message>
    <message>
        <source>Authorised: %1.</source>
        <comment>an amount</comment>
        <translation>Odobreno: %1.</translation>
    </message>
    <message>
        <source>Paid: %1.</source>
        <comment>an amount</comment>
        <translation>Plaćeno: %1.</translation>
    </message>
    <message>
        <source>The payment is confirmed.</source>
        <translation>Isplata je potvrđena.</translation>
    </message>
    <message>
        <source>The request is returned to the party.</source>
        <translation>Zahtev je vraćen drugoj strani.</translation>
    </message>
    <message>
        <source>Requested</source>
        <comment>money</comment>
        <translation>Zatraženo</translation>
    </message>
    <message>
        <source>Authorised</source>
        <comment>money</comment>
        <translation>Odobreno</translation>
    </message>
    <message>
        <source>No payment stands there; no list was written.</source>
        <translation>Nema nijedne takve isplate; spisak nije napravljen.</translation>
    </message>
    <message>
        <source>The instalment of the agreement, by its place.</source>
        <translation>Rata sporazuma, po rednom broju.</translation>
    </message>
    <message>
        <source>When it was done.</source>
        <translation>Kada je urađeno.</translation>
    </message>
    <message>
        <source>Only payments that stand there.</source>
        <translation>Samo isplate koje su na tom koraku.</translation>
    </message>
    <message>
        <source>Writes the list of payments that goes to finance: as XLSX, PDF, HTML or CSV, by the ending of its name.</source>
        <translation>Pravi spisak isplata za finansije: XLSX, PDF, HTML ili CSV, prema završetku imena.</translation>
    </message>
    <message>
        <source>Where to write it.</source>
        <translation>Gde se upisuje.</translation>
    </message>
    <message>
        <source>Why; the party is told it.</source>
        <translation>Zašto; saopštava se drugoj strani.</translation>
    </message>
    <message>
        <source>Lists payments with their steps.</source>
        <translation>Ispisuje isplate sa njihovim koracima.</translation>
    </message>
    <message>
        <source>Notes that the party requested a payment.</source>
        <translation>Upisuje da je druga strana zatražila isplatu.</translation>
    </message>
    <message>
        <source>The number of the party&apos;s request.</source>
        <translation>Broj zahteva druge strane.</translation>
    </message>
    <message>
        <source>How much; all that is left of the instalment when it is left out.</source>
        <translation>Koliko; ako se izostavi, sve što je od rate ostalo.</translation>
    </message>
    <message>
        <source>Notes that a request was checked.</source>
        <translation>Upisuje da je zahtev proveren.</translation>
    </message>
    <message>
        <source>Who checked it; the officer when it is left out.</source>
        <translation>Ko je proverio; ako se izostavi, službenik.</translation>
    </message>
    <message>
        <source>Notes that a checked payment was authorised.</source>
        <translation>Upisuje da je proverena isplata odobrena.</translation>
    </message>
    <message>
        <source>Who authorised it.</source>
        <translation>Ko je odobrio.</translation>
    </message>
    <message>
        <source>How much; all that was requested when it is left out.</source>
        <translation>Koliko; ako se izostavi, sve što je zatraženo.</translation>
    </message>
    <message>
        <source>Notes that what was authorised was paid.</source>
        <translation>Upisuje da je odobreno plaćeno.</translation>
    </message>
    <message>
        <source>Notes that the party confirmed a payment.</source>
        <translation>Upisuje da je druga strana potvrdila isplatu.</translation>
    </message>
    <message>
        <source>Returns a request to the party instead of paying.</source>
        <translation>Vraća zahtev drugoj strani umesto isplate.</translation>
    </message>
    <message>
        <source>Cases that follow signed agreements.</source>
        <translation>Predmeti po potpisanim sporazumima.</translation>
    </message>
    <message>
        <source>Payments of instalments, from the request on.</source>
        <translation>Isplate rata, od zahteva nadalje.</translation>
    </message>
    <message>
        <source>The case of agreement %1 is open again.</source>
        <translation>Predmet sporazuma %1 je ponovo otvoren.</translation>
    </message>
    <message>
        <source>Opens a closed case again.</source>
        <translation>Ponovo otvara zatvoren predmet.</translation>
    </message>
    <message>
        <source>Several payments of the instalment wait for this step; name one by the number of its request. Nothing was written.</source>
        <translation>Više isplata te rate čeka na ovaj korak; navedite jednu brojem njenog zahteva. Ništa nije upisano.</translation>
    </message>
    <message>
        <source>Say what changes: --amount, --due or both.</source>
        <translation>Navedite šta se menja: --amount, --due ili oboje.</translation>
    </message>
    <message>
        <source>The instalment is planned anew.</source>
        <translation>Rata je izmenjena.</translation>
    </message>
    <message>
        <source>Gives an instalment another amount or a due day.</source>
        <translation>Daje rati drugi iznos ili rok.</translation>
    </message>
    <message>
        <source>What the instalment is from now on.</source>
        <translation>Koliko rata iznosi od sada.</translation>
    </message>
    <message>
        <source>When it is due.</source>
        <translation>Kada dospeva.</translation>
    </message>
    <message>
        <source>%1 (late)</source>
        <comment>a day</comment>
        <translation>%1 (kasni)</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Ništa ne čeka.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O čemu</translation>
    </message>
    <message>
        <source>Lists what waits for somebody, by day; status 1 while something is late.</source>
        <translation>Ispisuje šta čeka na nekoga, po danima; status 1 dok nešto kasni.</translation>
    </message>
    <message>
        <source>What waits for somebody, and when.</source>
        <translation>Šta čeka na nekoga i kada.</translation>
    </message>
    <message>
        <source>The case was written to %1.</source>
        <translation>Predmet je upisan u %1.</translation>
    </message>
    <message>
        <source>Writes the whole case in the language of the program: as PDF, XLSX, HTML or CSV, by the ending of its name.</source>
        <translation>Piše ceo predmet na jeziku programa: kao PDF, XLSX, HTML ili CSV, po završetku imena.</translation>
    </message>
    <message>
        <source>Agreement %1 has no report %2; nothing was written.</source>
        <translation>Sporazum %1 nema izveštaj %2; ništa nije upisano.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a report and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Izveštaj</translation>
    </message>
    <message>
        <source>Who did it; the officer when it is left out.</source>
        <translation>Ko je to uradio; službenik ako se izostavi.</translation>
    </message>
    <message>
        <source>Only reports that stand there.</source>
        <translation>Samo izveštaji u tom statusu.</translation>
    </message>
    <message>
        <source>What is to be said of it.</source>
        <translation>Napomena.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Zašto.</translation>
    </message>
    <message>
        <source>Lists the reports that parties owe or have sent.</source>
        <translation>Daje spisak izveštaja koji se očekuju ili su stigli.</translation>
    </message>
    <message>
        <source>Notes that a report was received.</source>
        <translation>Upisuje da je izveštaj primljen.</translation>
    </message>
    <message>
        <source>Returns a report to the party for corrections.</source>
        <translation>Vraća izveštaj drugoj strani na dopunu.</translation>
    </message>
    <message>
        <source>What is to be corrected; the party is told it.</source>
        <translation>Šta treba dopuniti; saopštava se drugoj strani.</translation>
    </message>
    <message>
        <source>When it is due again.</source>
        <translation>Novi rok.</translation>
    </message>
    <message>
        <source>Notes that a report was approved.</source>
        <translation>Upisuje da je izveštaj odobren.</translation>
    </message>
    <message>
        <source>Declares a report not needed.</source>
        <translation>Označava da izveštaj nije potreban.</translation>
    </message>
    <message>
        <source>Opens an approved or skipped report again.</source>
        <translation>Ponovo otvara odobren ili nepotreban izveštaj.</translation>
    </message>
    <message>
        <source>Reports that parties owe, from the first on.</source>
        <translation>Izveštaji koje druge strane dostavljaju.</translation>
    </message>
    <message>
        <source>The calendar was written to %1.</source>
        <translation>Kalendar je upisan u %1.</translation>
    </message>
    <message>
        <source>Writes what waits and has a day as iCalendar, for other calendars.</source>
        <translation>Upisuje ono što čeka i ima dan kao iCalendar, za druge kalendare.</translation>
    </message>
    <message>
        <source>Not in the dossier, because its file is gone or was changed: %1</source>
        <translation>Nije u dosijeu jer datoteke više nema ili je promenjena: %1</translation>
    </message>
    <message>
        <source>The dossier was written to %1.</source>
        <translation>Dosije je upisan u %1.</translation>
    </message>
    <message>
        <source>Attached: %1.</source>
        <comment>a document</comment>
        <translation>Priloženo: %1.</translation>
    </message>
    <message>
        <source>Writes a folder with all of a case, readable without Oslonac: case, agreement, addenda, documents, digests.</source>
        <translation>Upisuje fasciklu sa celim predmetom, čitljivu bez Oslonca: predmet, sporazum, aneksi, dokumenti, otisci.</translation>
    </message>
    <message>
        <source>Attaches a document to a case.</source>
        <translation>Prilaže dokument uz predmet.</translation>
    </message>
    <message>
        <source>The document.</source>
        <translation>Dokument.</translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation>Šta je to.</translation>
    </message>
    <message>
        <source>Its title; the name of the file when it is left out.</source>
        <translation>Naziv; ako se izostavi, naziv datoteke.</translation>
    </message>
    <message>
        <source>Links it where it lies instead of keeping it in the file.</source>
        <translation>Povezuje ga tamo gde je umesto da ga čuva u datoteci.</translation>
    </message>
    <message>
        <source>The report of the agreement, as the list of reports numbers it.</source>
        <translation>Izveštaj po sporazumu, prema rednom broju na listi izveštaja.</translation>
    </message>
    <message>
        <source>Takes lines of the budgets of cases from a table: all of it or, with a problem, nothing (status 1).</source>
        <translation>Uvozi stavke budžeta predmeta iz tabele: sve ili, ako postoji problem, ništa (status 1).</translation>
    </message>
    <message>
        <source>Takes expenditures of financial reports from a table: all of it or, with a problem, nothing (status 1).</source>
        <translation>Uvozi troškove finansijskih izveštaja iz tabele: sve ili, ako postoji problem, ništa (status 1).</translation>
    </message>
    <message>
        <source>Budgets of cases and what was spent of them.</source>
        <translation>Budžeti predmeta i ono što je iz njih utrošeno.</translation>
    </message>
    <message>
        <source>The checklist of the call asks for no document “%1”; nothing was attached.</source>
        <translation>Kontrolna lista poziva ne traži dokument „%1”; ništa nije priloženo.</translation>
    </message>
    <message>
        <source>Which document of the call&apos;s checklist it is.</source>
        <translation>Koji je to dokument sa kontrolne liste poziva.</translation>
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
        <source>The file %1 is damaged.</source>
        <translation>Datoteka %1 je oštećena.</translation>
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
    <message>
        <source>The file was not changed.</source>
        <translation>Datoteka nije menjana.</translation>
    </message>
    <message>
        <source>The last step was interrupted while it was written. Copy both files together to a folder of your own, %1 and %2, and open the copy there: without the second the copy would be damaged.</source>
        <translation>Poslednji korak je prekinut dok se upisivao. Kopirajte zajedno obe datoteke, %1 i %2, u svoju fasciklu i tamo otvorite kopiju: bez druge bi kopija bila oštećena.</translation>
    </message>
    <message>
        <source>The file %1 is no longer where it was opened: another program deleted, moved or replaced it.</source>
        <translation>Datoteka %1 više nije tamo gde je otvorena: drugi program ju je obrisao, premestio ili zamenio.</translation>
    </message>
    <message>
        <source>What was saved before is still there as long as the program is open; this change was not written.</source>
        <translation>Sve što je ranije sačuvano još je tu dok je program otvoren; ova izmena nije upisana.</translation>
    </message>
    <message>
        <source>Make a backup now, before you close the program, and then open the backup.</source>
        <translation>Odmah, pre zatvaranja programa, napravite rezervnu kopiju, pa otvorite nju.</translation>
    </message>
    <message>
        <source>Another program wrote into the file %1 while it was open here.</source>
        <translation>Drugi program je upisao izmene u datoteku %1 dok je ovde bila otvorena.</translation>
    </message>
    <message>
        <source>This change was not written. What the window shows may no longer stand in the file.</source>
        <translation>Ova izmena nije upisana. Ono što se vidi u prozoru možda više nije u datoteci.</translation>
    </message>
    <message>
        <source>Close the file and look at what it holds now; if an earlier state is missing, open a backup.</source>
        <translation>Zatvorite datoteku i pogledajte šta je sada u njoj; ako nedostaje nešto ranije, otvorite rezervnu kopiju.</translation>
    </message>
    <message>
        <source>The disk %1 is full; it has no room for %2.</source>
        <translation>Disk %1 je pun i na njemu nema mesta za %2.</translation>
    </message>
    <message>
        <source>Free some space on that disk, or choose a folder on another, and try again.</source>
        <translation>Oslobodite prostor na tom disku ili izaberite fasciklu na drugom, pa pokušajte ponovo.</translation>
    </message>
</context>
<context>
    <name>oslonac::ContactRules</name>
    <message>
        <source>The name is not entered.</source>
        <translation>Ime nije upisano.</translation>
    </message>
    <message>
        <source>A contact without a name cannot be found or addressed.</source>
        <translation>Kontakt bez imena ne može da se nađe ni oslovi.</translation>
    </message>
    <message>
        <source>This is no e-mail address: %1.</source>
        <translation>Ovo nije adresa e-pošte: %1.</translation>
    </message>
    <message>
        <source>An address has one @ between a name and a domain.</source>
        <translation>Adresa ima jedan znak @ između imena i domena.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>Kraj je pre početka.</translation>
    </message>
    <message>
        <source>The contact counts on no day at all.</source>
        <translation>Kontakt ne važi nijednog dana.</translation>
    </message>
    <message>
        <source>%1 holds this office at the same time.</source>
        <translation>Istu funkciju u isto vreme obavlja i %1.</translation>
    </message>
    <message>
        <source>One person holds this office at a time: enter when the former one left it.</source>
        <translation>Ovu funkciju obavlja jedna osoba: upišite do kada ju je obavljala prethodna.</translation>
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
        <source>Choose another name, or open the file that is there.</source>
        <translation>Izaberite drugo ime ili otvorite postojeću datoteku.</translation>
    </message>
    <message>
        <source>The file %1 was made by an older version and must be brought up to date first.</source>
        <translation>Datoteku %1 napravila je starija verzija programa i najpre mora da se ažurira.</translation>
    </message>
    <message>
        <source>A backup cannot replace the file that it is made of.</source>
        <translation>Rezervna kopija ne može da zameni datoteku od koje se pravi.</translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation>Izaberite drugo ime za rezervnu kopiju.</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>Datoteka nije menjana.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Nije menjana.</translation>
    </message>
    <message>
        <source>SQLite reports: %1</source>
        <translation>SQLite javlja: `%1`</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 je fascikla.</translation>
    </message>
    <message>
        <source>Name the backup in it.</source>
        <translation>Navedite ime rezervne kopije u njoj.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it is to be replaced.</source>
        <translation>Izaberite drugo ime ili navedite da se postojeća datoteka zamenjuje.</translation>
    </message>
    <message>
        <source>%1 is no Oslonac file, so no backup replaces it.</source>
        <translation>%1 nije datoteka Oslonca, pa je rezervna kopija neće zameniti.</translation>
    </message>
    <message>
        <source>The file %1 is damaged, so no backup of it was made: %2</source>
        <translation>Datoteka %1 je oštećena, pa njena rezervna kopija nije napravljena: %2</translation>
    </message>
    <message>
        <source>The older backup %1 is kept.</source>
        <translation>Starija rezervna kopija %1 je sačuvana.</translation>
    </message>
    <message>
        <source>Open the newest sound backup, and keep the damaged file for repair.</source>
        <translation>Otvorite najnoviju ispravnu rezervnu kopiju, a oštećenu datoteku sačuvajte za popravku.</translation>
    </message>
    <message>
        <source>The data were erased, but the file could not be written anew: %1</source>
        <translation>Podaci su uklonjeni, ali datoteka nije mogla da se prepiše: %1</translation>
    </message>
    <message>
        <source>Nobody sees them in Oslonac any more, but traces may be left in unused parts of the file.</source>
        <translation>U Osloncu ih više niko ne vidi, ali u neiskorišćenim delovima datoteke mogu ostati tragovi.</translation>
    </message>
    <message>
        <source>Free some space on the disk, close other programs that read the file, and erase again.</source>
        <translation>Oslobodite prostor na disku, zatvorite druge programe koji čitaju datoteku i uklonite ponovo.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, where you may write.</source>
        <translation>Izaberite svoju fasciklu, u koju smete da pišete.</translation>
    </message>
    <message>
        <source>Open it in the window, or run: oslonac file update %1. A copy of it as it is now is kept beside it.</source>
        <translation>Otvorite je u prozoru ili pokrenite: oslonac file update %1. Kopija datoteke kakva je sada ostaje pored nje.</translation>
    </message>
    <message>
        <source>The older backup %1 is kept, and the file itself was not changed.</source>
        <translation>Starija rezervna kopija %1 je sačuvana, a sama datoteka nije menjana.</translation>
    </message>
    <message>
        <source>The backup %1 was not made; the file itself was not changed.</source>
        <translation>Rezervna kopija %1 nije napravljena; sama datoteka nije menjana.</translation>
    </message>
    <message>
        <source>The file %1 is open in another program, under another name.</source>
        <translation>Datoteka %1 je pod drugim imenom otvorena u drugom programu.</translation>
    </message>
    <message>
        <source>No file was made.</source>
        <translation>Nijedna datoteka nije napravljena.</translation>
    </message>
    <message>
        <source>The file %1 may not be written.</source>
        <translation>U datoteku %1 nije dozvoljeno pisanje.</translation>
    </message>
</context>
<context>
    <name>oslonac::DefinitionFinding</name>
    <message>
        <source>The call needs a code; lists, tables and file names use it.</source>
        <translation>Pozivu je potrebna šifra; koriste je liste, tabele i imena datoteka.</translation>
    </message>
    <message>
        <source>The title is not entered; it stands on lists and agreements.</source>
        <translation>Naziv nije upisan, a ispisuje se na listama i u sporazumima.</translation>
    </message>
    <message>
        <source>The deadline is not entered, so no application can be late.</source>
        <translation>Rok nije upisan, pa nijedna prijava ne može da zakasni.</translation>
    </message>
    <message>
        <source>The deadline is before the day of publication.</source>
        <translation>Rok je pre dana objavljivanja.</translation>
    </message>
    <message>
        <source>Questions may be asked until after the deadline.</source>
        <translation>Pitanja mogu da se postavljaju i posle roka.</translation>
    </message>
    <message>
        <source>Answers end before questions do.</source>
        <translation>Odgovori se završavaju pre pitanja.</translation>
    </message>
    <message>
        <source>Answers come after the deadline, too late to be of use.</source>
        <translation>Odgovori stižu posle roka, kada više nisu od koristi.</translation>
    </message>
    <message>
        <source>The last extension does not end at the deadline of the call.</source>
        <translation>Poslednje produženje se ne završava rokom poziva.</translation>
    </message>
    <message>
        <source>The next extension does not begin where this one ends.</source>
        <translation>Sledeće produženje ne počinje tamo gde se ovo završava.</translation>
    </message>
    <message>
        <source>Agreements get their numbers by a scheme, such as 400-73/{year}-{sequence}.</source>
        <translation>Sporazumi dobijaju brojeve po obrascu broja, na primer 400-73/{year}-{sequence} ({year} = godina, {sequence} = redni broj u godini).</translation>
    </message>
    <message>
        <source>A number scheme knows {sequence} and {year} only, not {%1}.</source>
        <translation>Obrazac broja poznaje samo {sequence} i {year} ({year} = godina, {sequence} = redni broj u godini), a ne {%1}.</translation>
    </message>
    <message>
        <source>The least number of places after {sequence: is one digit from 1 to 9, as in {sequence:3}.</source>
        <translation>Najmanji broj cifara iza `{sequence:` je jedna cifra od 1 do 9, na primer `{sequence:3}`.</translation>
    </message>
    <message>
        <source>A number scheme needs {sequence} and {year} once each, or two agreements would have one number.</source>
        <translation>U obrascu broja {sequence} i {year} moraju da stoje po jednom ({year} = godina, {sequence} = redni broj u godini), inače bi dva sporazuma imala isti broj.</translation>
    </message>
    <message>
        <source>The exclusion list names nobody yet.</source>
        <translation>Na spisku isključenih još nema nikoga.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet, so nobody may apply.</source>
        <translation>Još ništa nije izabrano, pa niko ne može da se prijavi.</translation>
    </message>
    <message>
        <source>An earlier rule says the same for the same applications.</source>
        <translation>Raniji uslov kaže isto za iste prijave.</translation>
    </message>
    <message>
        <source>No documents are required, so every application is complete.</source>
        <translation>Dokumenti se ne traže, pa je svaka prijava potpuna.</translation>
    </message>
    <message>
        <source>This document stands on the list already.</source>
        <translation>Ovaj dokument je već na spisku.</translation>
    </message>
    <message>
        <source>The document has no title.</source>
        <translation>Dokument nema naziv.</translation>
    </message>
    <message>
        <source>Another section has this code.</source>
        <translation>Ovu šifru ima drugi odeljak.</translation>
    </message>
    <message>
        <source>The section needs a code.</source>
        <translation>Odeljku je potrebna šifra.</translation>
    </message>
    <message>
        <source>The section has no criteria yet.</source>
        <translation>Odeljak još nema kriterijuma.</translation>
    </message>
    <message>
        <source>No application can reach this minimum; the section has %1 points.</source>
        <translation>Nijedna prijava ne može da dostigne ovaj prag; najveći broj bodova u odeljku je %1.</translation>
    </message>
    <message>
        <source>Another criterion has this code; tables of scores could not tell them apart.</source>
        <translation>Ovu šifru ima drugi kriterijum; u tabelama ocena ne bi mogli da se razlikuju.</translation>
    </message>
    <message>
        <source>The criterion needs a code; tables of scores name it.</source>
        <translation>Kriterijumu je potrebna šifra; po njoj se navodi u tabelama ocena.</translation>
    </message>
    <message>
        <source>The highest mark must be above the lowest.</source>
        <translation>Najviša ocena mora biti veća od najniže.</translation>
    </message>
    <message>
        <source>The steps do not lead from the lowest mark to the highest.</source>
        <translation>Koraci ne vode od najniže do najviše ocene.</translation>
    </message>
    <message>
        <source>The minimum does not lie on the scale of the criterion.</source>
        <translation>Prag nije na skali kriterijuma.</translation>
    </message>
    <message>
        <source>No section of criteria serves this lot.</source>
        <translation>Nijedan odeljak kriterijuma ne važi za ovaj lot.</translation>
    </message>
    <message>
        <source>No application to lot %1 can reach this minimum; its criteria give %2 points.</source>
        <translation>Nijedna prijava za lot %1 ne može da dostigne ovaj prag; kriterijumi daju najviše %2 bodova.</translation>
    </message>
    <message>
        <source>No rule decides between equal totals; each tie will ask for a decision of the commission.</source>
        <translation>Nijedno pravilo ne odlučuje kod istog zbira; za svako izjednačenje biće potrebna odluka komisije.</translation>
    </message>
    <message>
        <source>The rule does not say which section it looks at.</source>
        <translation>U pravilu nije naveden odeljak na koji se odnosi.</translation>
    </message>
    <message>
        <source>The rule does not say which criterion it looks at.</source>
        <translation>U pravilu nije naveden kriterijum na koji se odnosi.</translation>
    </message>
    <message>
        <source>The call has no criteria yet.</source>
        <translation>Poziv još nema kriterijuma.</translation>
    </message>
    <message>
        <source>Another lot of the call has this code.</source>
        <translation>Ovu šifru ima drugi lot poziva.</translation>
    </message>
    <message>
        <source>The lot needs a code; a call that is not divided has just lot 1.</source>
        <translation>Lotu je potrebna šifra; poziv bez delova ima jedan lot 1.</translation>
    </message>
    <message>
        <source>The title of the lot is not entered.</source>
        <translation>Naziv lota nije upisan.</translation>
    </message>
    <message>
        <source>Awards of this lot are fixed, and the amount is not entered.</source>
        <translation>Iznos podrške u ovom lotu je nepromenljiv, a nije upisan.</translation>
    </message>
    <message>
        <source>Awards of this lot are not fixed, so this amount is not used.</source>
        <translation>Iznos podrške u ovom lotu nije nepromenljiv, pa se ovaj iznos ne koristi.</translation>
    </message>
    <message>
        <source>The amounts of the lot are in two currencies; they can be neither added nor compared.</source>
        <translation>Iznosi lota su u dve valute; ne mogu ni da se saberu ni da se uporede.</translation>
    </message>
    <message>
        <source>The floor is above the ceiling, so no amount is right.</source>
        <translation>Najniži iznos je veći od najvišeg, pa nijedan iznos nije ispravan.</translation>
    </message>
    <message>
        <source>The ceiling of one award is above the envelope of the lot.</source>
        <translation>Najviši iznos podrške veći je od raspoloživih sredstava lota.</translation>
    </message>
    <message>
        <source>The shares of the instalments give %1 percent and must give 100.</source>
        <translation>Zbir udela rata je %1 odsto, a mora biti 100.</translation>
    </message>
    <message>
        <source>The call has no lot yet; a call that is not divided has just lot 1.</source>
        <translation>Poziv još nema nijedan lot; ako se ne deli na lotove, dovoljan je lot 1.</translation>
    </message>
    <message>
        <source>Neither places nor an envelope limit the lot: everybody above the minimum would be selected.</source>
        <translation>Lot nije ograničen ni brojem mesta ni sredstvima: bili bi izabrani svi iznad praga.</translation>
    </message>
    <message>
        <source>The template of the agreements is not chosen yet.</source>
        <translation>Obrazac sporazuma još nije izabran.</translation>
    </message>
    <message>
        <source>The call belongs to no programme; agreements take donors and implementer from it.</source>
        <translation>Poziv ne pripada nijednom programu, a iz programa sporazumi uzimaju donatore i sprovodioca.</translation>
    </message>
    <message>
        <source>The template is not one for agreements, so no agreement can be drafted with it.</source>
        <translation>Obrazac nije namenjen sporazumima, pa se pomoću njega ne može napraviti nacrt sporazuma.</translation>
    </message>
    <message>
        <source>The extension was decided after both deadlines had passed, when nothing could be extended any more.</source>
        <translation>Odluka o produženju doneta je pošto su oba roka istekla, kada više nije imalo šta da se produži.</translation>
    </message>
    <message>
        <source>The lot gives money, but its financial support lasts 0 months; agreements would state both.</source>
        <translation>Lot dodeljuje novac, a finansijska podrška traje 0 meseci; u sporazumima bi stajalo i jedno i drugo.</translation>
    </message>
    <message>
        <source>The technical support of the lot lasts 0 months; agreements state its length.</source>
        <translation>Stručno-tehnička podrška lota traje 0 meseci; njeno trajanje piše u sporazumima.</translation>
    </message>
    <message>
        <source>The task says nothing, so no case gets it.</source>
        <translation>Zadatak nema opis, pa ga nijedan predmet ne dobija.</translation>
    </message>
    <message>
        <source>There is no task before this one, so no case gets it.</source>
        <translation>Pre ovog zadatka nema nijednog, pa ga nijedan predmet ne dobija.</translation>
    </message>
    <message>
        <source>The item says nothing, so nobody is asked it.</source>
        <translation>Stavka nema teksta, pa se ništa i ne pita.</translation>
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
    <message>
        <source>Step %1 cannot be undone or redone: its data were erased for good.</source>
        <translation>Korak %1 ne može da se opozove ni ponovi: njegovi podaci su trajno uklonjeni.</translation>
    </message>
    <message>
        <source>Step %1 cannot be undone: records it touched are no longer as it left them, and no later step says why.</source>
        <translation>Korak %1 ne može da se opozove: zapisi koje je menjao nisu više kakvi su bili posle njega, a nijedan kasniji korak to ne objašnjava.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n later steps stand on it. Undo the newest of them first.</source>
        <translation>
            <numerusform>Na njega se oslanja više od %n kasnijeg koraka. Najpre opozovite najnovije.</numerusform>
            <numerusform>Na njega se oslanja više od %n kasnija koraka. Najpre opozovite najnovije.</numerusform>
            <numerusform>Na njega se oslanja više od %n kasnijih koraka. Najpre opozovite najnovije.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the later steps in the history.</source>
        <translation>Pogledajte kasnije korake u istoriji.</translation>
    </message>
    <message>
        <source>Step %1 cannot be done again: records it touched were changed since.</source>
        <translation>Korak %1 ne može da se vrati: zapisi na koje se odnosi u međuvremenu su menjani.</translation>
    </message>
</context>
<context>
    <name>oslonac::DraftingOutlook</name>
    <message>
        <source>Write {sequence} where the number is to stand, such as 400-73/{year}-{sequence:2}.</source>
        <translation>Upišite {sequence} tamo gde treba da stoji redni broj, na primer 400-73/{year}-{sequence:2} ({year} = godina, {sequence} = redni broj u godini, a :2 = najmanje dve cifre).</translation>
    </message>
</context>
<context>
    <name>oslonac::DueItem</name>
    <message>
        <source>%1, at %2</source>
        <comment>place and hour</comment>
        <translation>%1, u %2</translation>
    </message>
    <message numerus="yes">
        <source>%n agreements to sign</source>
        <translation>
            <numerusform>%n sporazum za potpis</numerusform>
            <numerusform>%n sporazuma za potpis</numerusform>
            <numerusform>%n sporazuma za potpis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements to draft</source>
        <translation>
            <numerusform>%n sporazum bez nacrta</numerusform>
            <numerusform>%n sporazuma bez nacrta</numerusform>
            <numerusform>%n sporazuma bez nacrta</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day for questions</source>
        <translation>Poslednji dan za pitanja</translation>
    </message>
    <message>
        <source>Answers to questions</source>
        <translation>Odgovori na pitanja</translation>
    </message>
    <message>
        <source>Applications close at %1</source>
        <translation>Prijave se primaju do %1</translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete applications</source>
        <translation>
            <numerusform>%n nepotpuna prijava</numerusform>
            <numerusform>%n nepotpune prijave</numerusform>
            <numerusform>%n nepotpunih prijava</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications to check</source>
        <translation>
            <numerusform>%n prijava za proveru</numerusform>
            <numerusform>%n prijave za proveru</numerusform>
            <numerusform>%n prijava za proveru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications to score</source>
        <translation>
            <numerusform>%n prijava za ocenjivanje</numerusform>
            <numerusform>%n prijave za ocenjivanje</numerusform>
            <numerusform>%n prijava za ocenjivanje</numerusform>
        </translation>
    </message>
    <message>
        <source>Tie on the line</source>
        <translation>Izjednačenje na granici</translation>
    </message>
    <message>
        <source>Selection is not decided</source>
        <translation>Odluka nije doneta</translation>
    </message>
    <message numerus="yes">
        <source>not entered in %n agreements</source>
        <translation>
            <numerusform>nije upisano u %n sporazum</numerusform>
            <numerusform>nije upisano u %n sporazuma</numerusform>
            <numerusform>nije upisano u %n sporazuma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements wait for values</source>
        <translation>
            <numerusform>%n sporazum čeka podatke</numerusform>
            <numerusform>%n sporazuma čekaju podatke</numerusform>
            <numerusform>%n sporazuma čeka podatke</numerusform>
        </translation>
    </message>
    <message>
        <source>signing: %1</source>
        <comment>place and hour, or call</comment>
        <translation>potpisivanje: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open findings</source>
        <comment>code of a call</comment>
        <translation>
            <numerusform>%1, %n otvoren nalaz</numerusform>
            <numerusform>%1, %n otvorena nalaza</numerusform>
            <numerusform>%1, %n otvorenih nalaza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addenda to sign</source>
        <translation>
            <numerusform>%n aneks za potpisivanje</numerusform>
            <numerusform>%n aneksa za potpisivanje</numerusform>
            <numerusform>%n aneksa za potpisivanje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed agreements of applicants who withdrew</source>
        <translation>
            <numerusform>%n potpisan sporazum podnosioca koji je odustao</numerusform>
            <numerusform>%n potpisana sporazuma podnosilaca koji su odustali</numerusform>
            <numerusform>%n potpisanih sporazuma podnosilaca koji su odustali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are free for the reserve</source>
        <translation>
            <numerusform>%n mesto je slobodno za rezervnu listu</numerusform>
            <numerusform>%n mesta su slobodna za rezervnu listu</numerusform>
            <numerusform>%n mesta je slobodno za rezervnu listu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments to check</source>
        <translation>
            <numerusform>%n isplata za proveru</numerusform>
            <numerusform>%n isplate za proveru</numerusform>
            <numerusform>%n isplata za proveru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments to authorise</source>
        <translation>
            <numerusform>%n isplata za odobrenje</numerusform>
            <numerusform>%n isplate za odobrenje</numerusform>
            <numerusform>%n isplata za odobrenje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments to make</source>
        <translation>
            <numerusform>%n isplata za plaćanje</numerusform>
            <numerusform>%n isplate za plaćanje</numerusform>
            <numerusform>%n isplata za plaćanje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments to be confirmed by the party</source>
        <translation>
            <numerusform>%n isplata čeka potvrdu prijema</numerusform>
            <numerusform>%n isplate čekaju potvrdu prijema</numerusform>
            <numerusform>%n isplata čeka potvrdu prijema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases to put right</source>
        <translation>
            <numerusform>%n predmet za ispravku</numerusform>
            <numerusform>%n predmeta za ispravku</numerusform>
            <numerusform>%n predmeta za ispravku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Financial support of %n cases ends</source>
        <translation>
            <numerusform>Završava se finansijska podrška u %n predmetu</numerusform>
            <numerusform>Završava se finansijska podrška u %n predmeta</numerusform>
            <numerusform>Završava se finansijska podrška u %n predmeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expert and technical support of %n cases ends</source>
        <translation>
            <numerusform>Završava se stručno-tehnička podrška u %n predmetu</numerusform>
            <numerusform>Završava se stručno-tehnička podrška u %n predmeta</numerusform>
            <numerusform>Završava se stručno-tehnička podrška u %n predmeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A stage of %n cases ends</source>
        <translation>
            <numerusform>Završava se faza u %n predmetu</numerusform>
            <numerusform>Završava se faza u %n predmeta</numerusform>
            <numerusform>Završava se faza u %n predmeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases to close</source>
        <translation>
            <numerusform>%n predmet za zatvaranje</numerusform>
            <numerusform>%n predmeta za zatvaranje</numerusform>
            <numerusform>%n predmeta za zatvaranje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instalments to be requested</source>
        <translation>
            <numerusform>%n rata za koju se čeka zahtev</numerusform>
            <numerusform>%n rate za koje se čeka zahtev</numerusform>
            <numerusform>%n rata za koje se čeka zahtev</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>party and number of an agreement</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cases to open</source>
        <translation>
            <numerusform>%n predmet za otvaranje</numerusform>
            <numerusform>%n predmeta za otvaranje</numerusform>
            <numerusform>%n predmeta za otvaranje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports to be sent by the party</source>
        <translation>
            <numerusform>Očekuje se %n izveštaj</numerusform>
            <numerusform>Očekuju se %n izveštaja</numerusform>
            <numerusform>Očekuje se %n izveštaja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports to be checked</source>
        <translation>
            <numerusform>%n izveštaj čeka proveru</numerusform>
            <numerusform>%n izveštaja čekaju proveru</numerusform>
            <numerusform>%n izveštaja čeka proveru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts to be paid back by the party</source>
        <translation>
            <numerusform>Čeka se %n povraćaj</numerusform>
            <numerusform>Čekaju se %n povraćaja</numerusform>
            <numerusform>Čeka se %n povraćaja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits to make</source>
        <translation>
            <numerusform>%n poseta koju treba obaviti</numerusform>
            <numerusform>%n posete koje treba obaviti</numerusform>
            <numerusform>%n poseta koje treba obaviti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations to be carried out by the party</source>
        <translation>
            <numerusform>%n preporuka koju druga strana treba da sprovede</numerusform>
            <numerusform>%n preporuke koje druga strana treba da sprovede</numerusform>
            <numerusform>%n preporuka koje druga strana treba da sprovede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licences of services end</source>
        <translation>
            <numerusform>Ističe %n licenca za uslugu</numerusform>
            <numerusform>Ističu %n licence za usluge</numerusform>
            <numerusform>Ističe %n licenci za usluge</numerusform>
        </translation>
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
    <name>oslonac::FieldNames</name>
    <message>
        <source>account number</source>
        <translation>broj računa</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresa</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>sporazum</translation>
    </message>
    <message>
        <source>scheme of agreement numbers</source>
        <translation>obrazac broja sporazuma</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>iznos</translation>
    </message>
    <message>
        <source>answers until</source>
        <translation>odgovori do</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>podnosilac</translation>
    </message>
    <message>
        <source>application</source>
        <translation>prijava</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>odobrio/la</translation>
    </message>
    <message>
        <source>approved on</source>
        <translation>odobreno</translation>
    </message>
    <message>
        <source>area in km²</source>
        <translation>površina u km²</translation>
    </message>
    <message>
        <source>how marks become one</source>
        <translation>način ocenjivanja</translation>
    </message>
    <message>
        <source>assessor</source>
        <translation>ocenjivač</translation>
    </message>
    <message>
        <source>kind of award</source>
        <translation>vrsta dodele</translation>
    </message>
    <message>
        <source>body that decided</source>
        <translation>doneo odluku</translation>
    </message>
    <message>
        <source>call</source>
        <translation>poziv</translation>
    </message>
    <message>
        <source>reason of cancellation</source>
        <translation>razlog poništenja</translation>
    </message>
    <message>
        <source>ceiling of an award</source>
        <translation>najviši iznos</translation>
    </message>
    <message>
        <source>signing ceremony</source>
        <translation>svečano potpisivanje</translation>
    </message>
    <message>
        <source>what changes</source>
        <translation>šta se menja</translation>
    </message>
    <message>
        <source>code</source>
        <translation>šifra</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>napomena</translation>
    </message>
    <message>
        <source>concluded on</source>
        <translation>datum zaključenja</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>uslov</translation>
    </message>
    <message>
        <source>contracting body</source>
        <translation>ugovorno telo</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>broj primeraka</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>kriterijum</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>rok</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>datum odluke</translation>
    </message>
    <message>
        <source>decision on the list</source>
        <translation>odluka o listi</translation>
    </message>
    <message>
        <source>declared on</source>
        <translation>datum izjave</translation>
    </message>
    <message>
        <source>development group</source>
        <translation>stepen razvijenosti</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>otisak</translation>
    </message>
    <message>
        <source>district in Cyrillic</source>
        <translation>okrug, ćirilicom</translation>
    </message>
    <message>
        <source>district</source>
        <translation>okrug</translation>
    </message>
    <message>
        <source>limit of divergence</source>
        <translation>granica razilaženja</translation>
    </message>
    <message>
        <source>donors</source>
        <translation>donatori</translation>
    </message>
    <message>
        <source>end</source>
        <translation>završetak</translation>
    </message>
    <message>
        <source>envelope</source>
        <translation>raspoloživo</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>činjenice</translation>
    </message>
    <message>
        <source>financial part in months</source>
        <translation>finansijska podrška, meseci</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>nalaz</translation>
    </message>
    <message>
        <source>fixed amount</source>
        <translation>nepromenljiv iznos</translation>
    </message>
    <message>
        <source>floor of an award</source>
        <translation>najniži iznos</translation>
    </message>
    <message>
        <source>date and hour</source>
        <translation>datum i čas</translation>
    </message>
    <message>
        <source>text of the template</source>
        <translation>tekst obrasca</translation>
    </message>
    <message>
        <source>implementer</source>
        <translation>sprovodilac</translation>
    </message>
    <message>
        <source>implementer&apos;s office</source>
        <translation>funkcija potpisnika sprovodioca</translation>
    </message>
    <message>
        <source>implementer&apos;s seat</source>
        <translation>sedište sprovodioca</translation>
    </message>
    <message>
        <source>signs for the implementer</source>
        <translation>potpisuje za sprovodioca</translation>
    </message>
    <message>
        <source>in force on</source>
        <translation>stupa na snagu</translation>
    </message>
    <message>
        <source>in Kosovo and Metohija</source>
        <translation>na Kosovu i Metohiji</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>ustanova</translation>
    </message>
    <message>
        <source>marked as an example</source>
        <translation>označen kao primer</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>vrsta</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>geografska širina</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>geografska dužina</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obavezno</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>prag</translation>
    </message>
    <message>
        <source>multiplier</source>
        <translation>množilac</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>opština</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naziv</translation>
    </message>
    <message>
        <source>name in Cyrillic</source>
        <translation>naziv, ćirilicom</translation>
    </message>
    <message>
        <source>new deadline</source>
        <translation>novi rok</translation>
    </message>
    <message>
        <source>note</source>
        <translation>napomena</translation>
    </message>
    <message>
        <source>number</source>
        <translation>broj</translation>
    </message>
    <message>
        <source>scheme of numbers</source>
        <translation>obrazac broja</translation>
    </message>
    <message>
        <source>number in the year</source>
        <translation>redni broj u godini</translation>
    </message>
    <message>
        <source>year of the number</source>
        <translation>godina broja</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>cilj</translation>
    </message>
    <message>
        <source>old deadline</source>
        <translation>stari rok</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organizacija</translation>
    </message>
    <message>
        <source>other party&apos;s date</source>
        <translation>datum druge strane</translation>
    </message>
    <message>
        <source>other party&apos;s number</source>
        <translation>broj druge strane</translation>
    </message>
    <message>
        <source>own contribution</source>
        <translation>sopstveno učešće</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>u sastavu</translation>
    </message>
    <message>
        <source>party</source>
        <translation>druga strana</translation>
    </message>
    <message>
        <source>party&apos;s office</source>
        <translation>funkcija potpisnika druge strane</translation>
    </message>
    <message>
        <source>signs for the party</source>
        <translation>potpisuje za drugu stranu</translation>
    </message>
    <message>
        <source>place</source>
        <translation>mesto</translation>
    </message>
    <message>
        <source>places</source>
        <translation>broj mesta</translation>
    </message>
    <message>
        <source>points</source>
        <translation>bodovi</translation>
    </message>
    <message>
        <source>population</source>
        <translation>broj stanovnika</translation>
    </message>
    <message>
        <source>year of the population</source>
        <translation>godina podatka o stanovništvu</translation>
    </message>
    <message>
        <source>position</source>
        <translation>redosled</translation>
    </message>
    <message>
        <source>digest on paper</source>
        <translation>otisak na papiru</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>program</translation>
    </message>
    <message>
        <source>published on</source>
        <translation>objavljen</translation>
    </message>
    <message>
        <source>what the lot is for</source>
        <translation>čemu lot služi</translation>
    </message>
    <message>
        <source>questions until</source>
        <translation>pitanja do</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>razlog</translation>
    </message>
    <message>
        <source>received</source>
        <translation>primljena</translation>
    </message>
    <message>
        <source>record</source>
        <translation>zapis</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>registration number</source>
        <translation>matični broj</translation>
    </message>
    <message>
        <source>registry number</source>
        <translation>delovodni broj</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>zastupnik</translation>
    </message>
    <message>
        <source>representative&apos;s office</source>
        <translation>funkcija zastupnika</translation>
    </message>
    <message>
        <source>requested amount</source>
        <translation>traženi iznos</translation>
    </message>
    <message>
        <source>required document</source>
        <translation>obavezna dokumentacija</translation>
    </message>
    <message>
        <source>size of the reserve list</source>
        <translation>dužina rezervne liste</translation>
    </message>
    <message>
        <source>responsible ministry</source>
        <translation>nadležno ministarstvo</translation>
    </message>
    <message>
        <source>Roma population</source>
        <translation>broj Roma i Romkinja</translation>
    </message>
    <message>
        <source>year of the Roma population</source>
        <translation>godina podatka o Romima i Romkinjama</translation>
    </message>
    <message>
        <source>eligibility rule</source>
        <translation>uslov učešća</translation>
    </message>
    <message>
        <source>highest mark</source>
        <translation>najviša ocena</translation>
    </message>
    <message>
        <source>lowest mark</source>
        <translation>najniža ocena</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>sedište</translation>
    </message>
    <message>
        <source>section</source>
        <translation>odeljak</translation>
    </message>
    <message>
        <source>service</source>
        <translation>usluga</translation>
    </message>
    <message>
        <source>kind of service</source>
        <translation>vrsta usluge</translation>
    </message>
    <message>
        <source>share</source>
        <translation>udeo</translation>
    </message>
    <message>
        <source>where the call says so</source>
        <translation>izvor</translation>
    </message>
    <message>
        <source>start</source>
        <translation>početak</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stanje</translation>
    </message>
    <message>
        <source>status</source>
        <translation>stanje</translation>
    </message>
    <message>
        <source>step of the scale</source>
        <translation>korak skale</translation>
    </message>
    <message>
        <source>target</source>
        <translation>ciljana vrednost</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>PIB</translation>
    </message>
    <message>
        <source>template of agreements</source>
        <translation>obrazac sporazuma</translation>
    </message>
    <message>
        <source>template</source>
        <translation>obrazac</translation>
    </message>
    <message>
        <source>decision on a tie</source>
        <translation>odluka o izjednačenju</translation>
    </message>
    <message>
        <source>title</source>
        <translation>naziv</translation>
    </message>
    <message>
        <source>minimum of all points</source>
        <translation>ukupan prag</translation>
    </message>
    <message>
        <source>total value</source>
        <translation>ukupna vrednost</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>jedinica mere</translation>
    </message>
    <message>
        <source>value</source>
        <translation>vrednost</translation>
    </message>
    <message>
        <source>version</source>
        <translation>verzija</translation>
    </message>
    <message>
        <source>when places or money run out</source>
        <translation>kada ponestane mesta ili sredstava</translation>
    </message>
    <message>
        <source>reason of withdrawal</source>
        <translation>razlog povlačenja</translation>
    </message>
    <message>
        <source>withdrawn on</source>
        <translation>povučena</translation>
    </message>
    <message>
        <source>average of the assessors</source>
        <translation>prosek ocenjivača</translation>
    </message>
    <message>
        <source>agreed mark</source>
        <translation>usaglašena ocena</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>bez sredstava</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>zaustavi</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>preskoči</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>nacrt</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>odštampan</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>potpisan</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>poništen</translation>
    </message>
    <message>
        <source>present</source>
        <translation>dostavljeno</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nedostaje</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nije potrebno</translation>
    </message>
    <message>
        <source>standardised</source>
        <translation>standardizovana</translation>
    </message>
    <message>
        <source>innovative</source>
        <translation>inovativna</translation>
    </message>
    <message>
        <source>integrated</source>
        <translation>integrisana</translation>
    </message>
    <message>
        <source>inter-municipal</source>
        <translation>međuopštinska</translation>
    </message>
    <message>
        <source>cross-sector</source>
        <translation>međusektorska</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>glavni grad</translation>
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
        <translation>organizaciona jedinica</translation>
    </message>
    <message>
        <source>civil society organisation</source>
        <translation>organizacija civilnog društva</translation>
    </message>
    <message>
        <source>kind of applicant</source>
        <translation>vrsta podnosioca</translation>
    </message>
    <message>
        <source>exclusion list</source>
        <translation>spisak isključenih</translation>
    </message>
    <message>
        <source>single participation</source>
        <translation>samo jedno učešće</translation>
    </message>
    <message>
        <source>bounds of the amount</source>
        <translation>granice iznosa</translation>
    </message>
    <message>
        <source>more points in a section</source>
        <translation>više bodova u odeljku</translation>
    </message>
    <message>
        <source>more points for a criterion</source>
        <translation>više bodova za kriterijum</translation>
    </message>
    <message>
        <source>lower requested amount</source>
        <translation>manji traženi iznos</translation>
    </message>
    <message>
        <source>higher share of own contribution</source>
        <translation>veći udeo sopstvenog učešća</translation>
    </message>
    <message>
        <source>received earlier</source>
        <translation>ranije primljena</translation>
    </message>
    <message>
        <source>less developed</source>
        <translation>slabije razvijena</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>amount in words</source>
        <translation>iznos slovima</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-pošta</translation>
    </message>
    <message>
        <source>office</source>
        <translation>funkcija</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>from</source>
        <translation>od</translation>
    </message>
    <message>
        <source>until</source>
        <translation>do</translation>
    </message>
    <message>
        <source>printed on</source>
        <translation>datum štampanja</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>later copy</source>
        <translation>naknadna kopija</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>ime</translation>
    </message>
    <message>
        <source>addendum</source>
        <translation>aneks</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>potpisano</translation>
    </message>
    <message>
        <source>technical support in months</source>
        <translation>stručno-tehnička podrška, meseci</translation>
    </message>
    <message>
        <source>merged values</source>
        <translation>upisane vrednosti</translation>
    </message>
    <message>
        <source>printed paper</source>
        <translation>odštampan primerak</translation>
    </message>
    <message>
        <source>amount authorised</source>
        <translation>odobren iznos</translation>
    </message>
    <message>
        <source>authorised by</source>
        <translation>odobrio/la</translation>
    </message>
    <message>
        <source>authorised on</source>
        <translation>odobreno</translation>
    </message>
    <message>
        <source>case</source>
        <translation>predmet</translation>
    </message>
    <message>
        <source>checked by</source>
        <translation>proverio/la</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>provereno</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>zatvoreno</translation>
    </message>
    <message>
        <source>confirmed on</source>
        <translation>potvrđeno</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>rok</translation>
    </message>
    <message>
        <source>instalment</source>
        <translation>rata</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>otvoreno</translation>
    </message>
    <message>
        <source>amount paid</source>
        <translation>plaćen iznos</translation>
    </message>
    <message>
        <source>paid on</source>
        <translation>plaćeno</translation>
    </message>
    <message>
        <source>number of the request</source>
        <translation>broj zahteva</translation>
    </message>
    <message>
        <source>requested on</source>
        <translation>zatraženo</translation>
    </message>
    <message>
        <source>returned on</source>
        <translation>vraćeno</translation>
    </message>
    <message>
        <source>second person authorises</source>
        <translation>odobrava drugo lice</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otvoren</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zatvoren</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>prekinut pre roka</translation>
    </message>
    <message>
        <source>technical support</source>
        <translation>stručno-tehnička podrška</translation>
    </message>
    <message>
        <source>financial support</source>
        <translation>finansijska podrška</translation>
    </message>
    <message>
        <source>another stage</source>
        <translation>druga faza</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>obavljeno</translation>
    </message>
    <message>
        <source>happened on</source>
        <translation>dan događaja</translation>
    </message>
    <message>
        <source>days of notice</source>
        <translation>dana najave</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>nosilac</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>task</source>
        <translation>zadatak</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>prekretnica</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>telefonski poziv</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>sastanak</translation>
    </message>
    <message>
        <source>field visit</source>
        <translation>terenska poseta</translation>
    </message>
    <message>
        <source>letter received</source>
        <translation>primljeno pismo</translation>
    </message>
    <message>
        <source>letter sent</source>
        <translation>poslato pismo</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>priznato</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>izmenjeno</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>poglavlje</translation>
    </message>
    <message>
        <source>line of the budget</source>
        <translation>stavka budžeta</translation>
    </message>
    <message>
        <source>as it was paid</source>
        <translation>plaćeni iznos</translation>
    </message>
    <message>
        <source>paid to</source>
        <translation>plaćeno kome</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planirano</translation>
    </message>
    <message>
        <source>rate in millionths</source>
        <translation>kurs u milionitima</translation>
    </message>
    <message>
        <source>source of the rate</source>
        <translation>izvor kursa</translation>
    </message>
    <message>
        <source>spent on</source>
        <translation>dan troška</translation>
    </message>
    <message>
        <source>limit of transfers</source>
        <translation>granica prenosa</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>neprovereno</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>odloženo</translation>
    </message>
    <message>
        <source>counted from</source>
        <translation>računa se od</translation>
    </message>
    <message>
        <source>to be corrected by</source>
        <translation>rok za dopunu</translation>
    </message>
    <message>
        <source>due days after the end</source>
        <translation>rok u danima po isteku</translation>
    </message>
    <message>
        <source>for every so many months</source>
        <translation>na svakih toliko meseci</translation>
    </message>
    <message>
        <source>days of work</source>
        <translation>dana rada</translation>
    </message>
    <message>
        <source>days from then</source>
        <translation>dana od tada</translation>
    </message>
    <message>
        <source>number in the row</source>
        <translation>redni broj u nizu</translation>
    </message>
    <message>
        <source>person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>planned task</source>
        <translation>planirani zadatak</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>primedbe</translation>
    </message>
    <message>
        <source>report</source>
        <translation>izveštaj</translation>
    </message>
    <message>
        <source>rule of reports</source>
        <translation>pravilo za izveštaje</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>na šta se odnosi</translation>
    </message>
    <message>
        <source>narrative report</source>
        <translation>narativni izveštaj</translation>
    </message>
    <message>
        <source>financial report</source>
        <translation>finansijski izveštaj</translation>
    </message>
    <message>
        <source>interim report</source>
        <translation>periodični izveštaj</translation>
    </message>
    <message>
        <source>final report</source>
        <translation>završni izveštaj</translation>
    </message>
    <message>
        <source>another report</source>
        <translation>drugi izveštaj</translation>
    </message>
    <message>
        <source>all of the support</source>
        <translation>cela podrška</translation>
    </message>
    <message>
        <source>day of the agreement</source>
        <translation>dan zaključenja sporazuma</translation>
    </message>
    <message>
        <source>opening of the case</source>
        <translation>otvaranje predmeta</translation>
    </message>
    <message>
        <source>end of technical support</source>
        <translation>kraj tehničke podrške</translation>
    </message>
    <message>
        <source>end of financial support</source>
        <translation>kraj finansijske podrške</translation>
    </message>
    <message>
        <source>the task before</source>
        <translation>prethodni zadatak</translation>
    </message>
    <message>
        <source>returned for corrections</source>
        <translation>vraćen na dopunu</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>odobren</translation>
    </message>
    <message>
        <source>declared not needed</source>
        <translation>nije potreban</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>ponovo otvoren</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>primljeno</translation>
    </message>
    <message>
        <source>attached on</source>
        <translation>priloženo</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>naziv datoteke</translation>
    </message>
    <message>
        <source>where it lies</source>
        <translation>mesto datoteke</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bajtova</translation>
    </message>
    <message>
        <source>agreement or addendum</source>
        <translation>sporazum ili aneks</translation>
    </message>
    <message>
        <source>request</source>
        <translation>zahtev</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>odluka</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>dopis</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>fotografija</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>drugi dokument</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>odgovor</translation>
    </message>
    <message>
        <source>item of the checklist</source>
        <translation>stavka kontrolne liste</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>nalazi</translation>
    </message>
    <message>
        <source>least own contribution</source>
        <translation>najmanje sopstveno učešće</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licenca</translation>
    </message>
    <message>
        <source>licence until</source>
        <translation>licenca važi do</translation>
    </message>
    <message>
        <source>made on</source>
        <translation>obavljena</translation>
    </message>
    <message>
        <source>largest share of the programme</source>
        <translation>najveći udeo programa</translation>
    </message>
    <message>
        <source>planned on</source>
        <translation>planirana za</translation>
    </message>
    <message>
        <source>limit of pre-financing</source>
        <translation>granica predfinansiranja</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>pružalac</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>namena</translation>
    </message>
    <message>
        <source>users reached</source>
        <translation>obuhvaćeni korisnici</translation>
    </message>
    <message>
        <source>role</source>
        <translation>uloga</translation>
    </message>
    <message>
        <source>support</source>
        <translation>podrška</translation>
    </message>
    <message>
        <source>spending before the next instalment</source>
        <translation>utrošak pre sledeće rate</translation>
    </message>
    <message>
        <source>group of users</source>
        <translation>grupa korisnika</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>poseta</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>ko posećuje</translation>
    </message>
    <message>
        <source>closing of the case</source>
        <translation>zatvaranje predmeta</translation>
    </message>
    <message>
        <source>document of technical support</source>
        <translation>dokument stručno-tehničke podrške</translation>
    </message>
    <message>
        <source>document of financial support</source>
        <translation>dokument finansijske podrške</translation>
    </message>
    <message>
        <source>document of the closing</source>
        <translation>dokument za zatvaranje</translation>
    </message>
    <message>
        <source>programme officer</source>
        <translation>službenik/ca programa</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentor/ka</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>ekspert/kinja</translation>
    </message>
    <message>
        <source>contact of the party</source>
        <translation>kontakt druge strane</translation>
    </message>
    <message>
        <source>monitoring visit</source>
        <translation>monitoring poseta</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>bez odgovora</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>ne odnosi se</translation>
    </message>
    <message>
        <source>established</source>
        <translation>uspostavljena</translation>
    </message>
    <message>
        <source>improved</source>
        <translation>unapređena</translation>
    </message>
    <message>
        <source>no licence needed</source>
        <translation>licenca nije potrebna</translation>
    </message>
    <message>
        <source>licence awaited</source>
        <translation>čeka se licenca</translation>
    </message>
    <message>
        <source>limited licence</source>
        <translation>ograničena licenca</translation>
    </message>
    <message>
        <source>all users</source>
        <translation>svi korisnici</translation>
    </message>
    <message>
        <source>women</source>
        <translation>žene</translation>
    </message>
    <message>
        <source>men</source>
        <translation>muškarci</translation>
    </message>
    <message>
        <source>children</source>
        <translation>deca</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>mladi</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>odrasli</translation>
    </message>
    <message>
        <source>old people</source>
        <translation>stari</translation>
    </message>
    <message>
        <source>with a disability</source>
        <translation>sa invaliditetom</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation>Romi i Romkinje</translation>
    </message>
    <message>
        <source>from villages</source>
        <translation>sa sela</translation>
    </message>
    <message>
        <source>from towns</source>
        <translation>iz grada</translation>
    </message>
    <message>
        <source>funds of the programme</source>
        <translation>sredstva programa</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>drugi izvor</translation>
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
    <message>
        <source>An amount is in another currency than the lot&apos;s.</source>
        <translation>Iznos nije u valuti lota.</translation>
    </message>
    <message>
        <source>An amount is too large to be counted.</source>
        <translation>Jedan iznos je prevelik da bi se računao.</translation>
    </message>
    <message>
        <source>Withdrawn before it was received.</source>
        <translation>Povučena pre nego što je primljena.</translation>
    </message>
    <message>
        <source>The applicant is of a kind that may not apply.</source>
        <translation>Ova vrsta podnosioca ne može da se prijavi.</translation>
    </message>
    <message>
        <source>Requested %1; every award of the lot is %2.</source>
        <translation>Traženo je %1; u ovom lotu svi dobijaju %2.</translation>
    </message>
    <message>
        <source>Requested %1; the lot gives no money.</source>
        <translation>Traži se %1, a u lotu se ne dodeljuje novac.</translation>
    </message>
</context>
<context>
    <name>oslonac::FindingWords</name>
    <message>
        <source>received late</source>
        <translation>primljena posle roka</translation>
    </message>
    <message>
        <source>no time of receipt</source>
        <translation>bez vremena prijema</translation>
    </message>
    <message>
        <source>second application</source>
        <translation>druga prijava istog podnosioca</translation>
    </message>
    <message>
        <source>takes part elsewhere</source>
        <translation>učešće u drugoj prijavi</translation>
    </message>
    <message>
        <source>on the exclusion list</source>
        <translation>na spisku isključenih</translation>
    </message>
    <message>
        <source>kind of applicant</source>
        <translation>vrsta podnosioca</translation>
    </message>
    <message>
        <source>development group</source>
        <translation>grupa razvijenosti</translation>
    </message>
    <message>
        <source>amount over the ceiling</source>
        <translation>iznad najvišeg iznosa</translation>
    </message>
    <message>
        <source>amount under the floor</source>
        <translation>ispod najnižeg iznosa</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>bez iznosa</translation>
    </message>
    <message>
        <source>amount in another currency</source>
        <translation>iznos u drugoj valuti</translation>
    </message>
    <message>
        <source>amount below zero</source>
        <translation>iznos manji od nule</translation>
    </message>
    <message>
        <source>amount too large</source>
        <translation>prevelik iznos</translation>
    </message>
    <message>
        <source>missing document</source>
        <translation>nedostaje dokument</translation>
    </message>
    <message>
        <source>unchecked documents</source>
        <translation>dokumenta nisu pregledana</translation>
    </message>
    <message>
        <source>no registry number</source>
        <translation>bez delovodnog broja</translation>
    </message>
    <message>
        <source>registry number used twice</source>
        <translation>isti delovodni broj na dve prijave</translation>
    </message>
    <message>
        <source>withdrawn before receipt</source>
        <translation>povučena pre prijema</translation>
    </message>
    <message>
        <source>marks far apart</source>
        <translation>ocenjivači se razilaze</translation>
    </message>
    <message>
        <source>mark despite a conflict of interest</source>
        <translation>ocena uprkos sukobu interesa</translation>
    </message>
    <message>
        <source>mark off the scale</source>
        <translation>ocena van skale</translation>
    </message>
    <message>
        <source>missing marks</source>
        <translation>nedostaju ocene</translation>
    </message>
    <message>
        <source>amount over what the lot gives</source>
        <translation>iznos veći od onog koji se dodeljuje</translation>
    </message>
    <message>
        <source>amount in a lot without money</source>
        <translation>iznos u lotu bez novca</translation>
    </message>
    <message>
        <source>number scheme without the number</source>
        <extracomment>The names of findings; they stand in the middle of a line (&quot;Finding approved: 12, Šid, amount over the ceiling&quot;).</extracomment>
        <translation>obrazac broja bez rednog broja</translation>
    </message>
    <message>
        <source>value missing on an agreement</source>
        <translation>podatak koji nedostaje u sporazumu</translation>
    </message>
    <message>
        <source>instalments that do not add up</source>
        <translation>rate čiji zbir nije iznos sporazuma</translation>
    </message>
    <message>
        <source>shares that do not add up</source>
        <translation>udeli čiji zbir nije 100 %</translation>
    </message>
    <message>
        <source>agreement over the ceiling</source>
        <translation>sporazum iznad najvišeg iznosa</translation>
    </message>
    <message>
        <source>agreement with money in a lot without it</source>
        <translation>sporazum sa novcem u lotu bez novca</translation>
    </message>
    <message>
        <source>number of another year</source>
        <translation>broj iz druge godine</translation>
    </message>
    <message>
        <source>agreement before the decision</source>
        <translation>sporazum pre odluke</translation>
    </message>
    <message>
        <source>cancelled without a reason</source>
        <translation>sporazum poništen bez razloga</translation>
    </message>
    <message>
        <source>party with two agreements</source>
        <translation>druga strana sa dva sporazuma</translation>
    </message>
    <message>
        <source>agreement without a decision</source>
        <translation>sporazum bez odluke</translation>
    </message>
    <message>
        <source>another amount than decided</source>
        <translation>iznos koji nije onaj iz odluke</translation>
    </message>
    <message>
        <source>agreement of a withdrawn application</source>
        <translation>sporazum po povučenoj prijavi</translation>
    </message>
    <message>
        <source>number that looks wrong</source>
        <translation>broj koji izgleda pogrešno</translation>
    </message>
    <message>
        <source>value missing on an addendum</source>
        <translation>podatak koji nedostaje u aneksu</translation>
    </message>
    <message>
        <source>instalments over the agreement</source>
        <translation>rate veće od sporazuma</translation>
    </message>
    <message>
        <source>money without an instalment</source>
        <translation>novac van rata</translation>
    </message>
    <message>
        <source>paid over the agreement</source>
        <translation>plaćeno više od sporazuma</translation>
    </message>
    <message>
        <source>open case of a cancelled agreement</source>
        <translation>otvoren predmet poništenog sporazuma</translation>
    </message>
    <message>
        <source>instalments in another currency</source>
        <translation>rate u drugoj valuti</translation>
    </message>
    <message>
        <source>line of the budget overspent</source>
        <translation>prekoračena stavka budžeta</translation>
    </message>
    <message>
        <source>heading changed beyond the limit</source>
        <translation>poglavlje izmenjeno preko granice</translation>
    </message>
    <message>
        <source>expenditure outside the period</source>
        <translation>trošak van perioda</translation>
    </message>
    <message>
        <source>report overdue</source>
        <translation>izveštaj kasni</translation>
    </message>
    <message>
        <source>payment before its report is approved</source>
        <translation>isplata pre odobrenog izveštaja</translation>
    </message>
    <message>
        <source>one document twice</source>
        <translation>jedan dokument dvaput</translation>
    </message>
    <message>
        <source>budget over the agreement</source>
        <translation>budžet veći od sporazuma</translation>
    </message>
    <message>
        <source>sources that are not the budget</source>
        <translation>izvori koji nisu jednaki budžetu</translation>
    </message>
    <message>
        <source>share of the programme over its limit</source>
        <translation>udeo programa iznad granice</translation>
    </message>
    <message>
        <source>own contribution below the least</source>
        <translation>sopstveno učešće ispod najmanjeg</translation>
    </message>
    <message>
        <source>instalment before enough was spent</source>
        <translation>rata pre dovoljnog utroška</translation>
    </message>
    <message>
        <source>too much paid before the last instalment</source>
        <translation>previše pre poslednje rate</translation>
    </message>
    <message>
        <source>licence expired</source>
        <translation>istekla licenca</translation>
    </message>
    <message>
        <source>users that do not add up</source>
        <translation>brojevi korisnika koji se ne slažu</translation>
    </message>
    <message>
        <source>recommendation overdue</source>
        <translation>preporuka posle roka</translation>
    </message>
</context>
<context>
    <name>oslonac::FundingFindings</name>
    <message>
        <source>The sources of funding give %1 together, and the budget is %2.</source>
        <translation>Izvori finansiranja zajedno daju %1, a budžet iznosi %2.</translation>
    </message>
    <message>
        <source>Every amount of the budget has a source; correct the sources or the budget.</source>
        <translation>Svaki iznos iz budžeta ima izvor; ispravite izvore ili budžet.</translation>
    </message>
    <message>
        <source>The programme would give %1 of %2, more than %3%.</source>
        <translation>Program bi dao %1 od ukupno %2, što je više od %3%.</translation>
    </message>
    <message>
        <source>The lot limits the share of the programme in the whole budget.</source>
        <translation>Lot ograničava udeo programa u celom budžetu.</translation>
    </message>
    <message>
        <source>The programme would give %1, and agreement %2 gives %3.</source>
        <translation>Program bi dao %1, a sporazum %2 daje %3.</translation>
    </message>
    <message>
        <source>Beside the percentage, the amount of the agreement is a limit as well.</source>
        <translation>Osim procenta, granica je i iznos iz sporazuma.</translation>
    </message>
    <message>
        <source>The party would give %1 of %2, less than %3%.</source>
        <translation>Druga strana bi dala %1 od ukupno %2, što je manje od %3%.</translation>
    </message>
    <message>
        <source>The lot asks for an own contribution; agree on it before money is paid.</source>
        <translation>Lot traži sopstveno učešće; dogovorite ga pre isplate.</translation>
    </message>
    <message>
        <source>The next instalment is paid once %1% of the one before is spent.</source>
        <translation>Sledeća rata se isplaćuje kad se utroši %1% prethodne.</translation>
    </message>
    <message>
        <source>All instalments but the last are %1 of %2, more than %3%.</source>
        <translation>Sve rate osim poslednje iznose %1 od ukupno %2, što je više od %3%.</translation>
    </message>
    <message>
        <source>The rest is paid once the final report is approved. Make the last one larger.</source>
        <translation>Ostatak se isplaćuje kad se odobri završni izveštaj. Povećajte poslednju ratu.</translation>
    </message>
    <message>
        <source>The budget is %1, and agreement %2 gives %3.</source>
        <translation>Budžet iznosi %1, a sporazum %2 daje %3.</translation>
    </message>
    <message>
        <source>Enter who gives the rest as sources of funding, or correct the budget.</source>
        <translation>Unesite ko daje ostatak kao izvore finansiranja ili ispravite budžet.</translation>
    </message>
    <message>
        <source>Instalment %1 of agreement %2 goes on, but expenditures of %3 are accepted, and %4 are to be spent before.</source>
        <translation>Rata %1 po sporazumu %2 je u toku, a priznati su troškovi od %3; pre nje treba utrošiti %4.</translation>
    </message>
</context>
<context>
    <name>oslonac::Import</name>
    <message>
        <source>The column means the same as the column %1.</source>
        <translation>Ova kolona znači isto što i kolona %1.</translation>
    </message>
    <message>
        <source>The cell holds a character that is not text.</source>
        <translation>U ćeliji stoji znak koji nije tekst.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <extracomment>What a column of a table holds, and the heading it has in the table.</extracomment>
        <translation>%1 „%2”</translation>
    </message>
    <message>
        <source>registry number</source>
        <translation>delovodni broj</translation>
    </message>
    <message>
        <source>time of receipt</source>
        <translation>vreme prijema</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>podnosilac</translation>
    </message>
    <message>
        <source>kind of the applicant</source>
        <translation>vrsta podnosioca</translation>
    </message>
    <message>
        <source>unit of</source>
        <translation>u sastavu</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partneri</translation>
    </message>
    <message>
        <source>service</source>
        <translation>usluga</translation>
    </message>
    <message>
        <source>kind of the service</source>
        <translation>vrsta usluge</translation>
    </message>
    <message>
        <source>amount asked for</source>
        <translation>traženi iznos</translation>
    </message>
    <message>
        <source>own contribution</source>
        <translation>sopstveno učešće</translation>
    </message>
    <message>
        <source>missing documents</source>
        <translation>nedostajuća dokumenta</translation>
    </message>
    <message>
        <source>day of withdrawal</source>
        <translation>datum povlačenja</translation>
    </message>
    <message>
        <source>reason of the withdrawal</source>
        <translation>razlog povlačenja</translation>
    </message>
    <message>
        <source>note</source>
        <translation>napomena</translation>
    </message>
    <message>
        <source>assessor</source>
        <translation>ocenjivač</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>kriterijum</translation>
    </message>
    <message>
        <source>points</source>
        <translation>bodovi</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>komentar</translation>
    </message>
    <message>
        <source>number of the agreement</source>
        <translation>broj sporazuma</translation>
    </message>
    <message>
        <source>heading of the budget</source>
        <translation>poglavlje budžeta</translation>
    </message>
    <message>
        <source>line of the budget</source>
        <translation>stavka budžeta</translation>
    </message>
    <message>
        <source>amount planned</source>
        <translation>planirani iznos</translation>
    </message>
    <message>
        <source>amount after amendments</source>
        <translation>iznos posle izmena</translation>
    </message>
    <message>
        <source>day of the expenditure</source>
        <translation>datum troška</translation>
    </message>
    <message>
        <source>number of the document</source>
        <translation>broj dokumenta</translation>
    </message>
    <message>
        <source>who was paid</source>
        <translation>kome je plaćeno</translation>
    </message>
    <message>
        <source>amount spent</source>
        <translation>utrošeni iznos</translation>
    </message>
    <message>
        <source>rate of exchange</source>
        <translation>kurs</translation>
    </message>
    <message>
        <source>where the rate is from</source>
        <translation>izvor kursa</translation>
    </message>
</context>
<context>
    <name>oslonac::ListChange</name>
    <message>
        <source>code or title of the call</source>
        <translation>šifra ili naziv poziva</translation>
    </message>
    <message>
        <source>the minimum of points in all</source>
        <translation>najmanji ukupan broj bodova</translation>
    </message>
    <message>
        <source>code or titles of the lot</source>
        <translation>šifra ili nazivi lota</translation>
    </message>
    <message>
        <source>places or money of the lot</source>
        <translation>mesta ili sredstva lota</translation>
    </message>
    <message>
        <source>sections or criteria</source>
        <translation>odeljci ili kriterijumi</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>redosled</translation>
    </message>
    <message>
        <source>name, kind or seat of the applicant</source>
        <translation>naziv, vrsta ili sedište podnosioca</translation>
    </message>
    <message>
        <source>the registry number</source>
        <translation>delovodni broj</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>usluga</translation>
    </message>
    <message>
        <source>the requested amount</source>
        <translation>traženi iznos</translation>
    </message>
    <message>
        <source>the marks</source>
        <translation>ocene</translation>
    </message>
    <message>
        <source>the reasons</source>
        <translation>obrazloženja</translation>
    </message>
    <message>
        <source>Lot %1, %2: changed since the decision: %3.</source>
        <translation>Lot %1, %2: promenjeno posle odluke: %3.</translation>
    </message>
    <message>
        <source>Lot %1: changed since the decision: %2.</source>
        <translation>Lot %1: promenjeno posle odluke: %2.</translation>
    </message>
    <message>
        <source>Changed since the decision: %1.</source>
        <translation>Promenjeno posle odluke: %1.</translation>
    </message>
    <message>
        <source>the time of receipt</source>
        <translation>vreme prijema</translation>
    </message>
</context>
<context>
    <name>oslonac::Mark</name>
    <message>
        <source>Marks are given already, so the criteria stay: none is added, deleted or moved, and scales, multipliers and minimums do not change.</source>
        <translation>Ocene su već date, pa kriterijumi ostaju: ne dodaju se, ne brišu i ne premeštaju, a skale, množioci i pragovi se ne menjaju.</translation>
    </message>
    <message>
        <source>Undo the marks first, correct only titles, or make a new call from this one.</source>
        <translation>Prvo opozovite ocene, ispravite samo nazive ili napravite novi poziv po ovom.</translation>
    </message>
</context>
<context>
    <name>oslonac::MemoryFile</name>
    <message>
        <source>The system has no memory left to prepare the file.</source>
        <translation>Sistem nema više memorije da pripremi datoteku.</translation>
    </message>
    <message>
        <source>Your data are kept; nothing was written.</source>
        <translation>Podaci su sačuvani; ništa nije upisano.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Zatvorite druge programe, pa pokušajte ponovo.</translation>
    </message>
</context>
<context>
    <name>oslonac::MergeOperations</name>
    <message>
        <source>%1 and %2 are two units of the registry and were not merged.</source>
        <translation>%1 i %2 su dve jedinice iz registra i nisu spojene.</translation>
    </message>
    <message>
        <source>If an application stands under the wrong one, change its applicant.</source>
        <translation>Ako je prijava upisana pod pogrešnom, promenite podnosioca prijave.</translation>
    </message>
    <message>
        <source>%1 is a unit of the registry and stays.</source>
        <translation>%1 je jedinica iz registra i ostaje.</translation>
    </message>
    <message>
        <source>Keep this one and merge the other into it.</source>
        <translation>Zadržite nju i drugu organizaciju spojite sa njom.</translation>
    </message>
    <message>
        <source>%1 and %2 are contacts of different organisations and were not merged.</source>
        <translation>%1 i %2 su kontakti različitih organizacija i nisu spojeni.</translation>
    </message>
    <message>
        <source>Merge the organisations first if they are one.</source>
        <translation>Ako je to ista organizacija, najpre spojite organizacije.</translation>
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
    <message>
        <source>No signing ceremony is chosen for agreement %1.</source>
        <translation>Za sporazum %1 nije izabrano svečano potpisivanje.</translation>
    </message>
    <message>
        <source>Agreement %1 has no amount, and its template prints one.</source>
        <translation>Sporazum %1 nema iznos, a njegov obrazac ga štampa.</translation>
    </message>
    <message>
        <source>The own contribution of agreement %1 is not entered.</source>
        <translation>Sopstveno učešće za sporazum %1 nije upisano.</translation>
    </message>
    <message>
        <source>An instalment of agreement %1 has no title.</source>
        <translation>Jedna rata sporazuma %1 nema naziv.</translation>
    </message>
    <message>
        <source>An instalment of agreement %1 has no condition of payment.</source>
        <translation>Jedna rata sporazuma %1 nema uslov za isplatu.</translation>
    </message>
    <message>
        <source>The name of the other party of agreement %1 is not entered.</source>
        <translation>Naziv druge strane sporazuma %1 nije upisan.</translation>
    </message>
    <message>
        <source>The title of the programme of agreement %1 is not entered.</source>
        <translation>Naziv programa za sporazum %1 nije upisan.</translation>
    </message>
    <message>
        <source>The code of the programme of agreement %1 is not entered.</source>
        <translation>Oznaka programa za sporazum %1 nije upisana.</translation>
    </message>
    <message>
        <source>The donors of the programme of agreement %1 are not entered.</source>
        <translation>Donatori programa za sporazum %1 nisu upisani.</translation>
    </message>
    <message>
        <source>The contracting body of the programme of agreement %1 is not entered.</source>
        <translation>Ugovorno telo programa za sporazum %1 nije upisano.</translation>
    </message>
    <message>
        <source>The responsible ministry of the programme of agreement %1 is not entered.</source>
        <translation>Nadležno ministarstvo programa za sporazum %1 nije upisano.</translation>
    </message>
    <message>
        <source>The document template of agreement %1 cannot be read: %2</source>
        <translation>Obrazac za sporazum %1 ne može da se pročita: %2</translation>
    </message>
    <message>
        <source>Agreement %1 has no amount, and its template prints one in words.</source>
        <translation>Sporazum %1 nema iznos, a njegov obrazac ga štampa slovima.</translation>
    </message>
    <message>
        <source>The title of the call of agreement %1 is not entered.</source>
        <translation>Sporazum %1: naziv poziva nije upisan.</translation>
    </message>
    <message>
        <source>The title of the lot of agreement %1 is not entered.</source>
        <translation>Sporazum %1: naziv lota nije upisan.</translation>
    </message>
    <message>
        <source>The document template of agreement %1 is not one for agreements.</source>
        <translation>Obrazac po kome je napravljen sporazum %1 nije namenjen sporazumima.</translation>
    </message>
    <message>
        <source>The template of agreement %1 names {{%2}}, which is no field of an agreement.</source>
        <translation>Obrazac sporazuma %1 navodi {{%2}}, a sporazum nema takvo polje.</translation>
    </message>
    <message>
        <source>How long the technical support of agreement %1 lasts is not entered.</source>
        <translation>U sporazumu %1 nije upisano koliko traje stručno-tehnička podrška.</translation>
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
    <message>
        <source>Programme edited: %1</source>
        <translation>Izmenjen program: %1</translation>
    </message>
    <message>
        <source>Changed in the list: %1</source>
        <translation>Izmenjeno u spisku: %1</translation>
    </message>
    <message>
        <source>Template deleted: %1</source>
        <translation>Obrisan obrazac: %1</translation>
    </message>
    <message>
        <source>Agreements added to a signing ceremony: %1</source>
        <translation>Sporazumi dodati na svečano potpisivanje: %1</translation>
    </message>
    <message>
        <source>Agreements taken from their signing ceremony: %1</source>
        <translation>Sporazumi skinuti sa svečanog potpisivanja: %1</translation>
    </message>
    <message>
        <source>Signing ceremony deleted: %1</source>
        <translation>Obrisano svečano potpisivanje: %1</translation>
    </message>
    <message>
        <source>Call added: %1</source>
        <translation>Dodat poziv: %1</translation>
    </message>
    <message>
        <source>Call deleted: %1</source>
        <translation>Obrisan poziv: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Dodato: %1</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>Izmenjeno: %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Premešteno: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Obrisano: %1</translation>
    </message>
    <message>
        <source>Criteria taken over: %1</source>
        <translation>Preuzeti kriterijumi: %1</translation>
    </message>
    <message>
        <source>Organisations merged: %1</source>
        <translation>Spojene organizacije: %1</translation>
    </message>
    <message>
        <source>Contact added: %1</source>
        <translation>Dodat kontakt: %1</translation>
    </message>
    <message>
        <source>Contact edited: %1</source>
        <translation>Izmenjen kontakt: %1</translation>
    </message>
    <message>
        <source>Contact deleted: %1</source>
        <translation>Obrisan kontakt: %1</translation>
    </message>
    <message>
        <source>Contact erased for good: %1</source>
        <translation>Trajno uklonjen kontakt: %1</translation>
    </message>
    <message>
        <source>Contacts merged: %1</source>
        <translation>Spojeni kontakti: %1</translation>
    </message>
    <message>
        <source>Withdrawal taken back: %1</source>
        <translation>Poništeno povlačenje prijave: %1</translation>
    </message>
    <message>
        <source>Application deleted: %1</source>
        <translation>Obrisana prijava: %1</translation>
    </message>
    <message>
        <source>Approval taken back: %1</source>
        <translation>Poništeno odobrenje nalaza: %1</translation>
    </message>
    <message>
        <source>Marks recorded: %1</source>
        <translation>Upisane ocene: %1</translation>
    </message>
    <message>
        <source>Remark on a mark: %1</source>
        <translation>Napomena uz ocenu: %1</translation>
    </message>
    <message>
        <source>Conflict of interest taken back: %1</source>
        <translation>Poništena prijava sukoba interesa: %1</translation>
    </message>
    <message>
        <source>the commission</source>
        <translation>komisija</translation>
    </message>
    <message>
        <source>Mark %1: %2 → %3 (%4, %5)</source>
        <translation>Ocena %1: %2 → %3 (%4, %5)</translation>
    </message>
    <message>
        <source>Programme added: %1</source>
        <translation>Dodat program: %1</translation>
    </message>
    <message>
        <source>Programme deleted: %1</source>
        <translation>Obrisan program: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>records</comment>
        <translation>
            <numerusform>%1 i još %n</numerusform>
            <numerusform>%1 i još %n</numerusform>
            <numerusform>%1 i još %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Addendum edited: %1</source>
        <translation>Izmenjen aneks: %1</translation>
    </message>
    <message>
        <source>Addenda printed: %1</source>
        <translation>Odštampani aneksi: %1</translation>
    </message>
    <message>
        <source>Addendum signed: %1</source>
        <translation>Potpisan aneks: %1</translation>
    </message>
    <message>
        <source>Addendum cancelled: %1</source>
        <translation>Poništen aneks: %1</translation>
    </message>
    <message>
        <source>New signing ceremony: %1</source>
        <translation>Novo svečano potpisivanje: %1</translation>
    </message>
    <message>
        <source>Cases opened: %1</source>
        <translation>Otvoreni predmeti: %1</translation>
    </message>
    <message>
        <source>Stage of a case edited: %1</source>
        <translation>Izmenjena faza predmeta: %1</translation>
    </message>
    <message>
        <source>Case closed: %1</source>
        <translation>Zatvoren predmet: %1</translation>
    </message>
    <message>
        <source>Case reopened: %1</source>
        <translation>Ponovo otvoren predmet: %1</translation>
    </message>
    <message>
        <source>Instalments planned: %1</source>
        <translation>Planirane rate: %1</translation>
    </message>
    <message>
        <source>Payment requested: %1</source>
        <translation>Zatražena isplata: %1</translation>
    </message>
    <message>
        <source>Payment checked: %1</source>
        <translation>Proverena isplata: %1</translation>
    </message>
    <message>
        <source>Payment authorised: %1</source>
        <translation>Odobrena isplata: %1</translation>
    </message>
    <message>
        <source>Payment made: %1</source>
        <translation>Isplaćeno: %1</translation>
    </message>
    <message>
        <source>Payment confirmed: %1</source>
        <translation>Potvrđena isplata: %1</translation>
    </message>
    <message>
        <source>Request for payment returned: %1</source>
        <translation>Vraćen zahtev za isplatu: %1</translation>
    </message>
    <message>
        <source>Task added: %1</source>
        <translation>Dodat zadatak: %1</translation>
    </message>
    <message>
        <source>Task edited: %1</source>
        <translation>Izmenjen zadatak: %1</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>Obavljen zadatak: %1</translation>
    </message>
    <message>
        <source>Task deleted: %1</source>
        <translation>Obrisan zadatak: %1</translation>
    </message>
    <message>
        <source>Note written: %1</source>
        <translation>Upisana beleška: %1</translation>
    </message>
    <message>
        <source>Note edited: %1</source>
        <translation>Izmenjena beleška: %1</translation>
    </message>
    <message>
        <source>Note deleted: %1</source>
        <translation>Obrisana beleška: %1</translation>
    </message>
    <message>
        <source>Organisation deleted: %1</source>
        <translation>Obrisana organizacija: %1</translation>
    </message>
    <message>
        <source>Line of a budget added: %1</source>
        <translation>Dodata stavka budžeta: %1</translation>
    </message>
    <message>
        <source>Line of a budget edited: %1</source>
        <translation>Izmenjena stavka budžeta: %1</translation>
    </message>
    <message>
        <source>Line of a budget deleted: %1</source>
        <translation>Obrisana stavka budžeta: %1</translation>
    </message>
    <message>
        <source>Expenditure entered: %1</source>
        <translation>Upisan trošak: %1</translation>
    </message>
    <message>
        <source>Expenditure edited: %1</source>
        <translation>Izmenjen trošak: %1</translation>
    </message>
    <message>
        <source>Expenditure deleted: %1</source>
        <translation>Obrisan trošak: %1</translation>
    </message>
    <message>
        <source>Expenditure accepted: %1</source>
        <translation>Priznat trošak: %1</translation>
    </message>
    <message>
        <source>Expenditure parked: %1</source>
        <translation>Odložen trošak: %1</translation>
    </message>
    <message>
        <source>Expenditure not checked any more: %1</source>
        <translation>Vraćen na proveru trošak: %1</translation>
    </message>
    <message>
        <source>Report added: %1</source>
        <translation>Dodat izveštaj: %1</translation>
    </message>
    <message>
        <source>Report edited: %1</source>
        <translation>Izmenjen izveštaj: %1</translation>
    </message>
    <message>
        <source>Report deleted: %1</source>
        <translation>Obrisan izveštaj: %1</translation>
    </message>
    <message>
        <source>Report received: %1</source>
        <translation>Primljen izveštaj: %1</translation>
    </message>
    <message>
        <source>Report returned for corrections: %1</source>
        <translation>Izveštaj vraćen na dopunu: %1</translation>
    </message>
    <message>
        <source>Report approved: %1</source>
        <translation>Odobren izveštaj: %1</translation>
    </message>
    <message>
        <source>Report declared not needed: %1</source>
        <translation>Izveštaj označen kao nepotreban: %1</translation>
    </message>
    <message>
        <source>Report reopened: %1</source>
        <translation>Ponovo otvoren izveštaj: %1</translation>
    </message>
    <message>
        <source>Money asked back: %1</source>
        <translation>Zatražen povraćaj: %1</translation>
    </message>
    <message>
        <source>Money is back: %1</source>
        <translation>Primljen povraćaj: %1</translation>
    </message>
    <message>
        <source>Request to pay back deleted: %1</source>
        <translation>Obrisan zahtev za povraćaj: %1</translation>
    </message>
    <message>
        <source>Document attached: %1</source>
        <translation>Priložen dokument: %1</translation>
    </message>
    <message>
        <source>Document edited: %1</source>
        <translation>Izmenjen dokument: %1</translation>
    </message>
    <message>
        <source>Document detached: %1</source>
        <translation>Uklonjen dokument: %1</translation>
    </message>
    <message>
        <source>Template copied: %1</source>
        <translation>Umnožen obrazac: %1</translation>
    </message>
    <message>
        <source>Letters written: %1</source>
        <translation>Upisani dopisi: %1</translation>
    </message>
    <message>
        <source>Budget imported: %1</source>
        <translation>Uvezen budžet: %1</translation>
    </message>
    <message>
        <source>Expenditures imported: %1</source>
        <translation>Uvezeni troškovi: %1</translation>
    </message>
    <message>
        <source>Plan of the call given to cases: %1</source>
        <translation>Plan poziva dodat u predmete: %1</translation>
    </message>
</context>
<context>
    <name>oslonac::OrganisationFindings</name>
    <message>
        <source>It prints on agreements and payment orders as it stands here.</source>
        <translation>Na sporazumima i nalozima štampa se onako kako ovde piše.</translation>
    </message>
    <message>
        <source>The control digit of the number %1 does not fit: a digit may be wrong, or two may have changed places.</source>
        <translation>Kontrolna cifra broja %1 se ne slaže: neka cifra je pogrešna ili su dve zamenile mesta.</translation>
    </message>
    <message>
        <source>The registration number %1 does not have 8 digits.</source>
        <translation>Matični broj %1 nema 8 cifara.</translation>
    </message>
    <message>
        <source>The tax number %1 does not have 9 digits.</source>
        <translation>PIB %1 nema 9 cifara.</translation>
    </message>
    <message>
        <source>The account number %1 does not have 18 digits: 3 of the bank, 13 of the account and 2 for control.</source>
        <translation>Broj računa %1 nema 18 cifara: 3 za banku, 13 za račun i 2 kontrolne.</translation>
    </message>
</context>
<context>
    <name>oslonac::OrganisationOperations</name>
    <message>
        <source>“%1” was not deleted: it belongs to the registry of municipalities.</source>
        <translation>Zapis „%1” nije obrisan: pripada registru gradova i opština.</translation>
    </message>
    <message>
        <source>It can stay; nothing has to be done with it.</source>
        <translation>Može da ostane; s njim ništa ne treba raditi.</translation>
    </message>
    <message>
        <source>“%1” was not deleted: applications, agreements, contacts or other organisations belong to it.</source>
        <translation>Zapis „%1” nije obrisan: koriste ga prijave, sporazumi, kontakti ili druge organizacije.</translation>
    </message>
    <message>
        <source>Delete these first; if it was entered twice, merge the two records.</source>
        <translation>Najpre obrišite njih; ako je organizacija uneta dvaput, spojite ta dva zapisa.</translation>
    </message>
</context>
<context>
    <name>oslonac::PaperFields</name>
    <message>
        <source>Number of the agreement or addendum</source>
        <translation>Broj sporazuma ili aneksa</translation>
    </message>
    <message>
        <source>Number of the other party</source>
        <translation>Broj druge strane</translation>
    </message>
    <message>
        <source>Place of conclusion</source>
        <translation>Mesto zaključenja</translation>
    </message>
    <message>
        <source>Name of the signing ceremony</source>
        <translation>Naziv svečanog potpisivanja</translation>
    </message>
    <message>
        <source>Order number of the addendum</source>
        <translation>Redni broj aneksa</translation>
    </message>
    <message>
        <source>Day on which the addendum enters into force</source>
        <translation>Dan stupanja aneksa na snagu</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Razlog izmene</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Sprovodilac</translation>
    </message>
    <message>
        <source>Seat of the implementer</source>
        <translation>Sedište sprovodioca</translation>
    </message>
    <message>
        <source>Office of who signs for the implementer</source>
        <translation>Funkcija potpisnika sprovodioca</translation>
    </message>
    <message>
        <source>Name of who signs for the implementer</source>
        <translation>Ime potpisnika sprovodioca</translation>
    </message>
    <message>
        <source>Other party: city, municipality or organisation</source>
        <translation>Druga strana: grad, opština ili organizacija</translation>
    </message>
    <message>
        <source>Seat of the other party</source>
        <translation>Sedište druge strane</translation>
    </message>
    <message>
        <source>Registration number of the other party</source>
        <translation>Matični broj druge strane</translation>
    </message>
    <message>
        <source>Tax number of the other party</source>
        <translation>PIB druge strane</translation>
    </message>
    <message>
        <source>Office of who signs for the other party</source>
        <translation>Funkcija potpisnika druge strane</translation>
    </message>
    <message>
        <source>Name of who signs for the other party</source>
        <translation>Ime potpisnika druge strane</translation>
    </message>
    <message>
        <source>Title of the programme</source>
        <translation>Naziv programa</translation>
    </message>
    <message>
        <source>Code of the programme</source>
        <translation>Oznaka programa</translation>
    </message>
    <message>
        <source>Who finances the programme</source>
        <translation>Ko finansira program</translation>
    </message>
    <message>
        <source>Contracting body</source>
        <translation>Ugovorno telo</translation>
    </message>
    <message>
        <source>Responsible ministry</source>
        <translation>Nadležno ministarstvo</translation>
    </message>
    <message>
        <source>Title of the public call</source>
        <translation>Naziv javnog poziva</translation>
    </message>
    <message>
        <source>Code of the public call</source>
        <translation>Oznaka javnog poziva</translation>
    </message>
    <message>
        <source>Number of the decision on selection</source>
        <translation>Broj odluke o izboru</translation>
    </message>
    <message>
        <source>Date of the decision on selection</source>
        <translation>Datum odluke o izboru</translation>
    </message>
    <message>
        <source>Title of the lot</source>
        <translation>Naziv lota</translation>
    </message>
    <message>
        <source>Service that is supported</source>
        <translation>Usluga koja se podržava</translation>
    </message>
    <message>
        <source>Only when there is a financial part</source>
        <translation>Samo kada postoji finansijski deo</translation>
    </message>
    <message>
        <source>Amount with its currency</source>
        <translation>Iznos sa valutom</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>Iznos slovima</translation>
    </message>
    <message>
        <source>Own contribution of the other party</source>
        <translation>Sopstveno učešće druge strane</translation>
    </message>
    <message>
        <source>Months of technical support, in figures</source>
        <translation>Meseci stručno-tehničke podrške, brojem</translation>
    </message>
    <message>
        <source>Months of technical support, as text</source>
        <translation>Meseci stručno-tehničke podrške, rečima</translation>
    </message>
    <message>
        <source>Months of financial support, in figures</source>
        <translation>Meseci finansijske podrške, brojem</translation>
    </message>
    <message>
        <source>Months of financial support, as text</source>
        <translation>Meseci finansijske podrške, rečima</translation>
    </message>
    <message>
        <source>Months in all, in figures</source>
        <translation>Ukupno meseci, brojem</translation>
    </message>
    <message>
        <source>Months in all, as text</source>
        <translation>Ukupno meseci, rečima</translation>
    </message>
    <message>
        <source>Only when there is a single instalment</source>
        <translation>Samo kada postoji jedna rata</translation>
    </message>
    <message>
        <source>Instalments, one row for each</source>
        <translation>Rate, svaka u svom redu</translation>
    </message>
    <message>
        <source>Order number of the instalment</source>
        <translation>Redni broj rate</translation>
    </message>
    <message>
        <source>Kind of the instalment</source>
        <translation>Vrsta rate</translation>
    </message>
    <message>
        <source>Share of the instalment in percent</source>
        <translation>Udeo rate u procentima</translation>
    </message>
    <message>
        <source>Amount of the instalment</source>
        <translation>Iznos rate</translation>
    </message>
    <message>
        <source>Condition for paying the instalment</source>
        <translation>Uslov za isplatu rate</translation>
    </message>
    <message>
        <source>Changed provisions, one row for each</source>
        <translation>Izmenjene odredbe, svaka u svom redu</translation>
    </message>
    <message>
        <source>Provision that is changed</source>
        <translation>Odredba koja se menja</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Dosadašnji sadržaj</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Novi sadržaj</translation>
    </message>
    <message>
        <source>Agreements that are signed, one row for each</source>
        <translation>Sporazumi koji se potpisuju, svaki u svom redu</translation>
    </message>
    <message>
        <source>Order number in the list</source>
        <translation>Redni broj u spisku</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>Broj sporazuma</translation>
    </message>
    <message>
        <source>Number of copies</source>
        <translation>Broj primeraka</translation>
    </message>
    <message>
        <source>Number of copies, in figures</source>
        <translation>Broj primeraka, brojem</translation>
    </message>
    <message>
        <source>Number of copies, in words</source>
        <translation>Broj primeraka, slovima</translation>
    </message>
    <message>
        <source>Number of copies, as text</source>
        <translation>Broj primeraka, rečima</translation>
    </message>
    <message>
        <source>Copies that each party keeps, as text</source>
        <translation>Primerci koje zadržava svaka strana, rečima</translation>
    </message>
    <message>
        <source>What the text calls the other party, by its kind: nominative</source>
        <translation>Kako tekst naziva drugu stranu, po njenoj vrsti: nominativ</translation>
    </message>
    <message>
        <source>What the text calls the other party: genitive</source>
        <translation>Kako tekst naziva drugu stranu: genitiv</translation>
    </message>
    <message>
        <source>What the text calls the other party: dative</source>
        <translation>Kako tekst naziva drugu stranu: dativ</translation>
    </message>
    <message>
        <source>What the text calls the other party: accusative</source>
        <translation>Kako tekst naziva drugu stranu: akuzativ</translation>
    </message>
    <message>
        <source>Own contribution of the other party in words</source>
        <translation>Sopstveno učešće druge strane slovima</translation>
    </message>
    <message>
        <source>Amount of the instalment in words</source>
        <translation>Iznos rate slovima</translation>
    </message>
    <message>
        <source>Date of conclusion, its month as a word</source>
        <translation>Datum zaključenja, sa mesecom ispisanim slovima</translation>
    </message>
    <message>
        <source>Only when the addendum changes the amount</source>
        <translation>Samo kad aneks menja iznos</translation>
    </message>
    <message>
        <source>Number of the agreement that it is about</source>
        <translation>Broj sporazuma na koji se odnosi</translation>
    </message>
    <message>
        <source>Date of the agreement that it is about</source>
        <translation>Datum sporazuma na koji se odnosi</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Broj dopisa</translation>
    </message>
    <message>
        <source>Date of the letter, its month as a word</source>
        <translation>Datum dopisa, sa mesecom rečima</translation>
    </message>
    <message>
        <source>What is written when the letter is made</source>
        <translation>Tekst koji se upisuje kad se dopis pravi</translation>
    </message>
    <message>
        <source>Only when something is written</source>
        <translation>Samo kad je tekst upisan</translation>
    </message>
    <message>
        <source>Overdue reports, one row for each</source>
        <translation>Izveštaji koji kasne, po jedan red za svaki</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Naziv izveštaja</translation>
    </message>
    <message>
        <source>Time that the report is about</source>
        <translation>Period na koji se izveštaj odnosi</translation>
    </message>
    <message>
        <source>Day on which the report was due</source>
        <translation>Rok za izveštaj</translation>
    </message>
</context>
<context>
    <name>oslonac::PartOperations</name>
    <message>
        <source>%1 was not deleted: work is recorded on it.</source>
        <translation>%1: nije obrisano, jer se na to oslanjaju već upisani podaci.</translation>
    </message>
    <message>
        <source>Undo that work first, or make a new call from this one.</source>
        <translation>Prvo opozovite njihov unos ili napravite novi poziv po ovom.</translation>
    </message>
</context>
<context>
    <name>oslonac::PartyReport</name>
    <message>
        <source>Narrative report</source>
        <translation>Narativni izveštaj</translation>
    </message>
    <message>
        <source>Financial report</source>
        <translation>Finansijski izveštaj</translation>
    </message>
    <message>
        <source>Interim report</source>
        <translation>Periodični izveštaj</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Završni izveštaj</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Izveštaj</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>title and number of a report</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>a report</comment>
        <translation>očekuje se</translation>
    </message>
    <message>
        <source>being corrected</source>
        <comment>a report</comment>
        <translation>na dopuni</translation>
    </message>
    <message>
        <source>to be checked</source>
        <comment>a report</comment>
        <translation>za proveru</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>a report</comment>
        <translation>odobren</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>a report</comment>
        <translation>nije potreban</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>a report</comment>
        <translation>Primljen</translation>
    </message>
    <message>
        <source>Returned for corrections</source>
        <comment>a report</comment>
        <translation>Vraćen na dopunu</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a report</comment>
        <translation>Odobren</translation>
    </message>
    <message>
        <source>Declared not needed</source>
        <comment>a report</comment>
        <translation>Označen kao nepotreban</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>a report</comment>
        <translation>Ponovo otvoren</translation>
    </message>
</context>
<context>
    <name>oslonac::PastDay</name>
    <message>
        <source>%1 is still to come, so nothing was noted on it.</source>
        <translation>%1 tek dolazi, pa za taj dan ništa nije upisano.</translation>
    </message>
    <message>
        <source>Enter the day on which it was done.</source>
        <translation>Upišite dan kada je to urađeno.</translation>
    </message>
</context>
<context>
    <name>oslonac::PaymentOperations</name>
    <message>
        <source>The payment of %1 is requested and not checked yet.</source>
        <translation>Isplata %1 je zatražena, a još nije proverena.</translation>
    </message>
    <message>
        <source>The payment of %1 is checked and not authorised yet.</source>
        <translation>Isplata %1 je proverena, a još nije odobrena.</translation>
    </message>
    <message>
        <source>The payment of %1 is authorised and not paid yet.</source>
        <translation>Isplata %1 je odobrena, a još nije izvršena.</translation>
    </message>
    <message>
        <source>The payment of %1 is paid already.</source>
        <translation>Isplata %1 je već izvršena.</translation>
    </message>
    <message>
        <source>The payment of %1 is paid and confirmed already.</source>
        <translation>Isplata %1 je već izvršena i potvrđena.</translation>
    </message>
    <message>
        <source>The request for %1 was returned to the party.</source>
        <translation>Zahtev za isplatu %1 je vraćen drugoj strani.</translation>
    </message>
    <message>
        <source>Take the steps in their order: requested, checked, authorised, paid, confirmed. Nothing was written.</source>
        <translation>Idite redom: zahtev, provera, odobrenje, isplata, potvrda. Ništa nije upisano.</translation>
    </message>
    <message>
        <source>Instalment %1 has payments, so it was not deleted.</source>
        <translation>Rata %1 ima isplate, pa nije obrisana.</translation>
    </message>
    <message>
        <source>Change its amount instead, not below what was authorised or paid of it.</source>
        <translation>Umesto toga promenite njen iznos, ne ispod onoga što je od nje odobreno ili plaćeno.</translation>
    </message>
    <message>
        <source>Nothing would be requested for %1.</source>
        <translation>Za %1 ne bi bilo traženo ništa.</translation>
    </message>
    <message>
        <source>Enter the amount that the party asks for.</source>
        <translation>Upišite iznos koji druga strana traži.</translation>
    </message>
    <message>
        <source>Nothing would be authorised, so the step was not taken.</source>
        <translation>Ne bi bilo odobreno ništa, pa korak nije urađen.</translation>
    </message>
    <message>
        <source>Return the request with its reason instead.</source>
        <translation>Umesto toga vratite zahtev sa razlogom.</translation>
    </message>
    <message>
        <source>An instalment of agreement %1 would be less than nothing.</source>
        <translation>Rata po sporazumu %1 bila bi manja od nule.</translation>
    </message>
    <message>
        <source>Enter an amount of zero or more.</source>
        <translation>Upišite nulu ili veći iznos.</translation>
    </message>
    <message>
        <source>%1 came back already, so the request for it was not deleted.</source>
        <translation>Povraćaj od %1 je već primljen, pa zahtev nije obrisan.</translation>
    </message>
    <message>
        <source>Undo its receipt if it was entered by mistake.</source>
        <translation>Opozovite prijem ako je upisan greškom.</translation>
    </message>
    <message>
        <source>Nothing was asked back, because the amount is not more than zero.</source>
        <translation>Povraćaj nije zatražen, jer iznos nije veći od nule.</translation>
    </message>
    <message>
        <source>Enter how much the party is to pay back.</source>
        <translation>Upišite koliko druga strana treba da vrati.</translation>
    </message>
    <message>
        <source>Agreement %1 was concluded on %2, and the request would be from before.</source>
        <translation>Sporazum %1 zaključen je %2, a zahtev ima raniji datum.</translation>
    </message>
    <message>
        <source>Enter the day on which the party asked for the money.</source>
        <translation>Unesite dan kad je druga strana zatražila novac.</translation>
    </message>
</context>
<context>
    <name>oslonac::PaymentReport</name>
    <message>
        <source>Payments</source>
        <translation>Isplate</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sporazum</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Druga strana</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Račun</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rata</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Zahtev</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Zatraženo</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Odobreno</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plaćeno</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Payments: %1. Requested: %2. Authorised: %3. Paid: %4.</source>
        <translation>Isplata: %1. Zatraženo: %2. Odobreno: %3. Plaćeno: %4.</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>zatraženo</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>provereno</translation>
    </message>
    <message>
        <source>authorised</source>
        <translation>odobreno</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>plaćeno</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>potvrđeno</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>vraćeno</translation>
    </message>
    <message>
        <source>List of payments</source>
        <translation>Spisak isplata</translation>
    </message>
    <message>
        <source>State on %1</source>
        <translation>Stanje na dan %1</translation>
    </message>
</context>
<context>
    <name>oslonac::PaymentRules</name>
    <message>
        <source>A step of the payment of %1 would stand on none before it.</source>
        <translation>Korak isplate %1 nema korak koji mu prethodi.</translation>
    </message>
    <message>
        <source>Take the steps in their order: requested, checked, authorised, paid, confirmed.</source>
        <translation>Idite redom: zahtev, provera, odobrenje, isplata, potvrda.</translation>
    </message>
    <message>
        <source>Enter the day on which it was done.</source>
        <translation>Upišite dan kada je to urađeno.</translation>
    </message>
    <message>
        <source>A step of the payment of %1 lacks its person or its amount.</source>
        <translation>Koraku isplate %1 nedostaje lice ili iznos.</translation>
    </message>
    <message>
        <source>Enter who checked or authorised it.</source>
        <translation>Upišite ko je proverio ili odobrio isplatu.</translation>
    </message>
    <message>
        <source>Instalment %1 is in %2, so a payment in another currency was not written.</source>
        <translation>Rata %1 je u valuti %2, pa isplata u drugoj valuti nije upisana.</translation>
    </message>
    <message>
        <source>Enter the amount in the currency of the agreement.</source>
        <translation>Upišite iznos u valuti sporazuma.</translation>
    </message>
    <message>
        <source>More would be authorised for %1 than the %2 that were requested.</source>
        <translation>Za %1 bi bilo odobreno više od zatraženih %2.</translation>
    </message>
    <message>
        <source>Authorise the requested amount or less.</source>
        <translation>Odobrite zatražen iznos ili manje.</translation>
    </message>
    <message>
        <source>More would be paid for %1 than was authorised.</source>
        <translation>Za %1 bi bilo plaćeno više nego što je odobreno.</translation>
    </message>
    <message>
        <source>Pay the authorised amount or less.</source>
        <translation>Platite odobren iznos ili manje.</translation>
    </message>
    <message>
        <source>The payment of %1 is paid, so its request was not returned.</source>
        <translation>Isplata %1 je izvršena, pa zahtev nije vraćen.</translation>
    </message>
    <message>
        <source>The request for %1 was not returned, because no reason is given.</source>
        <translation>Zahtev za isplatu %1 nije vraćen, jer nije naveden razlog.</translation>
    </message>
    <message>
        <source>Less than requested was not authorised for %1, because no reason is given.</source>
        <translation>Za %1 nije odobreno manje od zatraženog, jer nije naveden razlog.</translation>
    </message>
    <message>
        <source>Enter the reason; the party is told it.</source>
        <translation>Upišite razlog; on se saopštava drugoj strani.</translation>
    </message>
    <message>
        <source>%1 checked the payment of %2 and does not authorise it as well.</source>
        <translation>%1: isto lice je proverilo isplatu %2, pa ne može i da je odobri.</translation>
    </message>
    <message>
        <source>Let a second person authorise it, or turn the second person off in the programme.</source>
        <translation>Neka isplatu odobri drugo lice ili isključite drugo lice u programu.</translation>
    </message>
    <message>
        <source>Agreement %1 is not in force, so the payment of %2 did not go on.</source>
        <translation>Sporazum %1 nije na snazi, pa isplata %2 nije nastavljena.</translation>
    </message>
    <message>
        <source>Payments are made under signed agreements that were not cancelled.</source>
        <translation>Isplaćuje se po potpisanim sporazumima koji nisu poništeni.</translation>
    </message>
    <message>
        <source>The payments of %1 would take %2 more than the %3 of the instalment.</source>
        <translation>Isplate za %1 bi bile za %2 veće od rate, koja iznosi %3.</translation>
    </message>
    <message>
        <source>Change the amount, or the instalments of the agreement.</source>
        <translation>Promenite iznos ili rate sporazuma.</translation>
    </message>
    <message>
        <source>Agreement %1 gives no money in the currency of instalment %2.</source>
        <translation>Sporazum %1 ne daje novac u valuti rate %2.</translation>
    </message>
    <message>
        <source>Enter the instalments in the currency of the agreement.</source>
        <translation>Upišite rate u valuti sporazuma.</translation>
    </message>
    <message>
        <source>The instalments of agreement %1 would be %2, more than the %3 it gives.</source>
        <translation>Rate sporazuma %1 bi iznosile %2, više od %3 koliko sporazum daje.</translation>
    </message>
    <message>
        <source>Lower another instalment, or sign an addendum first.</source>
        <translation>Smanjite drugu ratu ili prvo potpišite aneks.</translation>
    </message>
    <message>
        <source>The step of the payment of %1 would be on %2, before the last one on %3.</source>
        <translation>Korak isplate %1 bio bi %2, pre prethodnog koraka (%3).</translation>
    </message>
    <message>
        <source>Undo the payment if it was entered by mistake.</source>
        <translation>Opozovite isplatu ako je upisana greškom.</translation>
    </message>
    <message>
        <source>The payments under agreement %1 would be %2, more than the %3 it gives.</source>
        <translation>Isplate po sporazumu %1 bile bi %2, više od %3 koliko sporazum daje.</translation>
    </message>
    <message>
        <source>Request or authorise less, or return a request.</source>
        <translation>Tražite ili odobrite manje, ili vratite neki zahtev.</translation>
    </message>
    <message>
        <source>Nothing was asked back under agreement %1, because no reason is given.</source>
        <translation>Povraćaj po sporazumu %1 nije zatražen jer nije naveden razlog.</translation>
    </message>
    <message>
        <source>The money under agreement %1 was asked back on %2; nothing of it can be due or received before.</source>
        <translation>Povraćaj po sporazumu %1 zatražen je %2; rok ni prijem ne mogu biti pre toga.</translation>
    </message>
    <message>
        <source>Enter a later day.</source>
        <translation>Upišite kasniji dan.</translation>
    </message>
    <message>
        <source>Under agreement %1 money was paid in %2 and would be asked back in %3.</source>
        <translation>Po sporazumu %1 plaćeno je u %2, a povraćaj bi bio u %3.</translation>
    </message>
    <message>
        <source>By %1, %2 would be asked back under agreement %3, but %4 were paid.</source>
        <translation>Povraćaj po sporazumu %3 zaključno sa danom %1 bio bi %2, a do tada je plaćeno %4.</translation>
    </message>
    <message>
        <source>Money is asked back after it was paid and at most as much; if a payment is undone, undo the request for it first.</source>
        <translation>Povraćaj se traži posle isplate i najviše u plaćenom iznosu; ako opozivate isplatu, prvo opozovite zahtev za njen povraćaj.</translation>
    </message>
</context>
<context>
    <name>oslonac::ProgrammeFindings</name>
    <message>
        <source>The programme needs a code; calls name it by that.</source>
        <translation>Program nema šifru, a po njoj ga navode pozivi.</translation>
    </message>
    <message>
        <source>The title is not entered; it stands on lists and agreements.</source>
        <translation>Naziv nije upisan, a ispisuje se na listama i u sporazumima.</translation>
    </message>
    <message>
        <source>The donors are not entered; they stand at the head of printed pages.</source>
        <translation>Donatori nisu upisani, a stoje u zaglavlju štampanih strana.</translation>
    </message>
    <message>
        <source>The implementer is not entered and is a party to every agreement.</source>
        <translation>Sprovodilac nije upisan, a strana je u svakom sporazumu.</translation>
    </message>
    <message>
        <source>The seat of the implementer is not entered; it stands in agreements.</source>
        <translation>Sedište sprovodioca nije upisano, a stoji u sporazumima.</translation>
    </message>
    <message>
        <source>The office of who signs for the implementer is not entered.</source>
        <translation>Funkcija onoga ko potpisuje za sprovodioca nije upisana.</translation>
    </message>
    <message>
        <source>The programme ends before it starts.</source>
        <translation>Dan završetka je pre dana početka.</translation>
    </message>
</context>
<context>
    <name>oslonac::ProgrammeOperations</name>
    <message>
        <source>The value of a programme cannot be below zero.</source>
        <translation>Vrednost programa ne može biti manja od nule.</translation>
    </message>
    <message>
        <source>Enter the amount without a sign, or leave the field empty.</source>
        <translation>Upišite iznos bez predznaka ili ostavite polje prazno.</translation>
    </message>
    <message>
        <source>The target of a measure cannot be below zero.</source>
        <translation>Ciljna vrednost mere ne može biti manja od nule.</translation>
    </message>
    <message>
        <source>Enter a whole number, or leave the field empty.</source>
        <translation>Upišite ceo broj ili ostavite polje prazno.</translation>
    </message>
    <message numerus="yes">
        <source>Programme %1 was not deleted: %n calls belong to it (%2).</source>
        <translation>
            <numerusform>Program %1 nije obrisan: pripada mu %n poziv (%2).</numerusform>
            <numerusform>Program %1 nije obrisan: pripadaju mu %n poziva (%2).</numerusform>
            <numerusform>Program %1 nije obrisan: pripada mu %n poziva (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another programme in these calls first.</source>
        <translation>Najpre u tim pozivima izaberite drugi program.</translation>
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
        <translation>organizaciona jedinica</translation>
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
        <source>Selected applicants</source>
        <translation>Izabrani podnosioci</translation>
    </message>
    <message>
        <source>A tie on the line is not decided yet; the list is not final.</source>
        <translation>O izjednačenju na granici još nije odlučeno; lista nije konačna.</translation>
    </message>
    <message>
        <source>Selected in all lots: %1.</source>
        <translation>Izabrano u svim lotovima: %1.</translation>
    </message>
    <message>
        <source>Selected in all lots: %1. Support in all lots: %2.</source>
        <translation>Izabrano u svim lotovima: %1. Podrška u svim lotovima: %2.</translation>
    </message>
    <message>
        <source>Selected: %1. Support in all: %2.</source>
        <translation>Izabrano: %1. Podrška ukupno: %2.</translation>
    </message>
    <message>
        <source>The programme is financed by: %1.</source>
        <translation>Program finansira: %1.</translation>
    </message>
    <message>
        <source>Implemented by: %1.</source>
        <translation>Sprovodi: %1.</translation>
    </message>
    <message>
        <source>Contracting body: %1.</source>
        <translation>Ugovorno telo: %1.</translation>
    </message>
    <message>
        <source>Ministry responsible: %1.</source>
        <translation>Nadležno ministarstvo: %1.</translation>
    </message>
    <message>
        <source>Selected: %1. In the words of the call, for: %2.</source>
        <translation>Izabrano: %1. Rečima poziva, za: %2.</translation>
    </message>
    <message>
        <source>Authorised person</source>
        <translation>Ovlašćeno lice</translation>
    </message>
    <message>
        <source>Nobody is proposed.</source>
        <translation>Nijedna prijava nije predložena.</translation>
    </message>
    <message>
        <source>Proposed: %1.</source>
        <translation>Predloženo: %1.</translation>
    </message>
    <message>
        <source>Proposed: %1. In the words of the call, for: %2.</source>
        <translation>Predloženo: %1. Rečima poziva, za: %2.</translation>
    </message>
    <message>
        <source>Proposed: %1 – for %2.</source>
        <translation>Predloženo: %1 – za %2.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Predloženo</translation>
    </message>
    <message>
        <source>Proposed in this lot: %1.</source>
        <translation>Predloženo u ovom lotu: %1.</translation>
    </message>
    <message>
        <source>Proposed: %1. Support in all: %2.</source>
        <translation>Predloženo: %1. Podrška ukupno: %2.</translation>
    </message>
    <message>
        <source>Proposed in this lot: %1. Support in all: %2.</source>
        <translation>Predloženo u ovom lotu: %1. Podrška ukupno: %2.</translation>
    </message>
    <message>
        <source>Proposed in all lots: %1.</source>
        <translation>Predloženo u svim lotovima: %1.</translation>
    </message>
    <message>
        <source>Proposed in all lots: %1. Support in all lots: %2.</source>
        <translation>Predloženo u svim lotovima: %1. Podrška u svim lotovima: %2.</translation>
    </message>
    <message>
        <source>Applicants proposed for selection</source>
        <translation>Podnosioci predloženi za izbor</translation>
    </message>
</context>
<context>
    <name>oslonac::RankExplanation</name>
    <message>
        <source>The marks add up to %1 of %2 points.</source>
        <translation>Zbir bodova je %1 od %2.</translation>
    </message>
    <message>
        <source>The marks add up to %1 of %2 points. As many has: %3.</source>
        <translation>Zbir bodova je %1 od %2. Isto toliko bodova ima %3.</translation>
    </message>
    <message>
        <source>With an envelope larger by %1 there would be money for it.</source>
        <translation>Kad bi raspoloživa sredstva bila veća za %1, bilo bi novca i za ovu prijavu.</translation>
    </message>
    <message numerus="yes">
        <source>With %1 points more it would reach the last selected, %2.</source>
        <translation>
            <numerusform>Kad bi imala %1 bod više, dostigla bi poslednju izabranu prijavu (%2).</numerusform>
            <numerusform>Kad bi imala %1 boda više, dostigla bi poslednju izabranu prijavu (%2).</numerusform>
            <numerusform>Kad bi imala %1 bodova više, dostigla bi poslednju izabranu prijavu (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n more places there would be a place for it.</source>
        <translation>
            <numerusform>Kad bi bilo još %n mesto, bilo bi mesta i za ovu prijavu.</numerusform>
            <numerusform>Kad bi bilo još %n mesta, bilo bi mesta i za ovu prijavu.</numerusform>
            <numerusform>Kad bi bilo još %n mesta, bilo bi mesta i za ovu prijavu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 points fewer it would fall to the first not selected, %2.</source>
        <translation>
            <numerusform>Kad bi imala %1 bod manje, izjednačila bi se sa prvom neizabranom prijavom (%2).</numerusform>
            <numerusform>Kad bi imala %1 boda manje, izjednačila bi se sa prvom neizabranom prijavom (%2).</numerusform>
            <numerusform>Kad bi imala %1 bodova manje, izjednačila bi se sa prvom neizabranom prijavom (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks %1 points to the total minimum.</source>
        <translation>
            <numerusform>Do ukupnog praga treba još %1 bod.</numerusform>
            <numerusform>Do ukupnog praga treba još %1 boda.</numerusform>
            <numerusform>Do ukupnog praga treba još %1 bodova.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks %1 points to the minimum of section %2.</source>
        <translation>
            <numerusform>Do praga za odeljak %2 treba još %1 bod.</numerusform>
            <numerusform>Do praga za odeljak %2 treba još %1 boda.</numerusform>
            <numerusform>Do praga za odeljak %2 treba još %1 bodova.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks %1 points to the minimum of criterion %2.</source>
        <translation>
            <numerusform>Do praga za kriterijum %2 treba još %1 bod.</numerusform>
            <numerusform>Do praga za kriterijum %2 treba još %1 boda.</numerusform>
            <numerusform>Do praga za kriterijum %2 treba još %1 bodova.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Once this is put right, its %1 points would put it at place %2.</source>
        <translation>
            <numerusform>Kad se to ispravi, bila bi na %2. mestu, jer ima %1 bod.</numerusform>
            <numerusform>Kad se to ispravi, bila bi na %2. mestu, jer ima %1 boda.</numerusform>
            <numerusform>Kad se to ispravi, bila bi na %2. mestu, jer ima %1 bodova.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tie rule %1 was not needed.</source>
        <translation>Pravilo %1 za isti broj bodova nije bilo potrebno.</translation>
    </message>
    <message>
        <source>Tie rules %1 to %2 were not needed.</source>
        <translation>Pravila %1 do %2 za isti broj bodova nisu bila potrebna.</translation>
    </message>
    <message>
        <source>%1, lot %2, place %3: %4</source>
        <translation>%1, lot %2, mesto %3: %4</translation>
    </message>
    <message>
        <source>%1, lot %2, not ranked: %3</source>
        <translation>%1, lot %2, nije rangirano: %3</translation>
    </message>
    <message numerus="yes">
        <source>With %1 points more it would reach the last proposed, %2.</source>
        <translation>
            <numerusform>Kad bi imala %1 bod više, dostigla bi poslednju predloženu prijavu (%2).</numerusform>
            <numerusform>Kad bi imala %1 boda više, dostigla bi poslednju predloženu prijavu (%2).</numerusform>
            <numerusform>Kad bi imala %1 bodova više, dostigla bi poslednju predloženu prijavu (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 points fewer it would fall to the first not proposed, %2.</source>
        <translation>
            <numerusform>Kad bi imala %1 bod manje, izjednačila bi se sa prvom prijavom koja nije predložena (%2).</numerusform>
            <numerusform>Kad bi imala %1 boda manje, izjednačila bi se sa prvom prijavom koja nije predložena (%2).</numerusform>
            <numerusform>Kad bi imala %1 bodova manje, izjednačila bi se sa prvom prijavom koja nije predložena (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ReasonText</name>
    <message>
        <source>more points in section %1</source>
        <translation>više bodova u odeljku %1</translation>
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
        <translation>Odeljak %1: broj bodova %2, potrebno najmanje %3.</translation>
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
    <message>
        <source>The money did not suffice for the application at rank %1, so the list stopped there.</source>
        <translation>Sredstva nisu bila dovoljna za prijavu sa rangom %1, pa je dodela tu zaustavljena.</translation>
    </message>
    <message>
        <source>What is left goes to applications with equal points at rank %1; the commission must decide among them.</source>
        <translation>Ono što je preostalo pripada prijavama sa istim brojem bodova i rangom %1; o njima odlučuje komisija.</translation>
    </message>
    <message>
        <source>Its place depends on how the commission decides the tie at rank %1.</source>
        <translation>Mesto ove prijave zavisi od odluke komisije o izjednačenju na rangu %1.</translation>
    </message>
    <message>
        <source>%1 gave %2 of %3 marks; the points are the mean of the marks that are there.</source>
        <translation>Ocenjivač %1: dato %2 od %3 ocena; bodovi su prosek ocena koje postoje.</translation>
    </message>
    <message>
        <source>The points are too long to be counted exactly; marks or multipliers of the grid must be corrected.</source>
        <translation>Bodovi su predugački da bi se tačno izračunali; treba ispraviti ocene ili množioce u skali.</translation>
    </message>
    <message>
        <source>%1 is proposed; %2 would remain in the envelope.</source>
        <translation>Predlaže se %1; od raspoloživih sredstava ostalo bi %2.</translation>
    </message>
    <message>
        <source>The lot has no reserve list.</source>
        <translation>Lot nema rezervnu listu.</translation>
    </message>
    <message numerus="yes">
        <source>It has %1 points fewer than the last selected.</source>
        <translation>
            <numerusform>Ima %1 bod manje od poslednje izabrane prijave.</numerusform>
            <numerusform>Ima %1 boda manje od poslednje izabrane prijave.</numerusform>
            <numerusform>Ima %1 bodova manje od poslednje izabrane prijave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %1 points fewer than the last proposed.</source>
        <translation>
            <numerusform>Ima %1 bod manje od poslednje predložene prijave.</numerusform>
            <numerusform>Ima %1 boda manje od poslednje predložene prijave.</numerusform>
            <numerusform>Ima %1 bodova manje od poslednje predložene prijave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %1 points more than the first not selected.</source>
        <translation>
            <numerusform>Ima %1 bod više od prve neizabrane prijave.</numerusform>
            <numerusform>Ima %1 boda više od prve neizabrane prijave.</numerusform>
            <numerusform>Ima %1 bodova više od prve neizabrane prijave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %1 points more than the first not proposed.</source>
        <translation>
            <numerusform>Ima %1 bod više od prve prijave koja nije predložena.</numerusform>
            <numerusform>Ima %1 boda više od prve prijave koja nije predložena.</numerusform>
            <numerusform>Ima %1 bodova više od prve prijave koja nije predložena.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::RecordNames</name>
    <message>
        <source>unit of the registry</source>
        <translation>jedinica iz registra</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organizacija</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>program</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>cilj</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mera</translation>
    </message>
    <message>
        <source>call</source>
        <translation>poziv</translation>
    </message>
    <message>
        <source>extension of the deadline</source>
        <translation>produženje roka</translation>
    </message>
    <message>
        <source>required document</source>
        <translation>obavezna dokumentacija</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>planned instalment</source>
        <translation>planirana rata</translation>
    </message>
    <message>
        <source>eligibility rule</source>
        <translation>uslov učešća</translation>
    </message>
    <message>
        <source>value of an eligibility rule</source>
        <translation>vrednost uslova učešća</translation>
    </message>
    <message>
        <source>section of the criteria</source>
        <translation>odeljak kriterijuma</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>kriterijum</translation>
    </message>
    <message>
        <source>tie rule</source>
        <translation>pravilo za izjednačenje</translation>
    </message>
    <message>
        <source>assessor</source>
        <translation>ocenjivač</translation>
    </message>
    <message>
        <source>application</source>
        <translation>prijava</translation>
    </message>
    <message>
        <source>partner of an application</source>
        <translation>partner u prijavi</translation>
    </message>
    <message>
        <source>document of an application</source>
        <translation>dokument prijave</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>odobrenje</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>sukob interesa</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>ocena</translation>
    </message>
    <message>
        <source>decision on a tie</source>
        <translation>odluka o izjednačenju</translation>
    </message>
    <message>
        <source>place in a decision on a tie</source>
        <translation>mesto u odluci o izjednačenju</translation>
    </message>
    <message>
        <source>decision on the list</source>
        <translation>odluka o listi</translation>
    </message>
    <message>
        <source>document template</source>
        <translation>obrazac dokumenta</translation>
    </message>
    <message>
        <source>signing ceremony</source>
        <translation>svečano potpisivanje</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>sporazum</translation>
    </message>
    <message>
        <source>instalment</source>
        <translation>rata</translation>
    </message>
    <message>
        <source>addendum</source>
        <translation>aneks</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>printed paper</source>
        <translation>odštampan primerak</translation>
    </message>
    <message>
        <source>text of a printed paper</source>
        <translation>tekst odštampanog primerka</translation>
    </message>
    <message>
        <source>instalment to be paid</source>
        <translation>rata za isplatu</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>isplata</translation>
    </message>
    <message>
        <source>case</source>
        <translation>predmet</translation>
    </message>
    <message>
        <source>stage of a case</source>
        <translation>faza predmeta</translation>
    </message>
    <message>
        <source>task of a case</source>
        <translation>zadatak predmeta</translation>
    </message>
    <message>
        <source>note of a case</source>
        <translation>beleška predmeta</translation>
    </message>
    <message>
        <source>line of a budget</source>
        <translation>stavka budžeta</translation>
    </message>
    <message>
        <source>expenditure</source>
        <translation>trošak</translation>
    </message>
    <message>
        <source>rule of reports</source>
        <translation>pravilo za izveštaje</translation>
    </message>
    <message>
        <source>planned task</source>
        <translation>planirani zadatak</translation>
    </message>
    <message>
        <source>report of a party</source>
        <translation>izveštaj</translation>
    </message>
    <message>
        <source>step of a report</source>
        <translation>korak izveštaja</translation>
    </message>
    <message>
        <source>money asked back</source>
        <translation>povraćaj sredstava</translation>
    </message>
    <message>
        <source>document of a case</source>
        <translation>dokument predmeta</translation>
    </message>
    <message>
        <source>item of a checklist</source>
        <translation>stavka kontrolne liste</translation>
    </message>
    <message>
        <source>member of a team</source>
        <translation>član tima</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>poseta</translation>
    </message>
    <message>
        <source>check of a case</source>
        <translation>provera u predmetu</translation>
    </message>
    <message>
        <source>recommendation of a visit</source>
        <translation>preporuka sa posete</translation>
    </message>
    <message>
        <source>service of a case</source>
        <translation>usluga u predmetu</translation>
    </message>
    <message>
        <source>users of a service</source>
        <translation>korisnici usluge</translation>
    </message>
    <message>
        <source>source of funding</source>
        <translation>izvor finansiranja</translation>
    </message>
</context>
<context>
    <name>oslonac::RecordStep</name>
    <message>
        <source>%1 edited</source>
        <translation>%1, izmena</translation>
    </message>
    <message>
        <source>%1: %2 edited</source>
        <comment>a field of a record</comment>
        <translation>%1, izmena: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>record: field value</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 removed, was %3</source>
        <comment>a field of a record</comment>
        <translation>%1: %2, obrisano (bilo je %3)</translation>
    </message>
    <message>
        <source>%1: %2 %3 → %4</source>
        <comment>record: field before after</comment>
        <translation>%1: %2 %3 → %4</translation>
    </message>
    <message>
        <source>change of %1</source>
        <comment>a record</comment>
        <translation>%1, izmena</translation>
    </message>
    <message>
        <source>%1, change of %2</source>
        <comment>record, field</comment>
        <translation>%1, izmena: %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>record, field value</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1, removal of %2 %3</source>
        <comment>record, field value</comment>
        <translation>%1, uklanjanje: %2 %3</translation>
    </message>
    <message>
        <source>%1, %2 %3 → %4</source>
        <comment>record, field before after</comment>
        <translation>%1, %2 %3 → %4</translation>
    </message>
</context>
<context>
    <name>oslonac::RecordWords</name>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Instalment “%1”</source>
        <translation>Rata „%1”</translation>
    </message>
    <message>
        <source>Extension to %1</source>
        <translation>Produženje do %1</translation>
    </message>
    <message>
        <source>Document “%1”</source>
        <translation>Dokument „%1”</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Uslov „%1”</translation>
    </message>
    <message>
        <source>Rule value “%1”</source>
        <translation>Vrednost uslova „%1”</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Odeljak %1</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Kriterijum %1</translation>
    </message>
    <message>
        <source>Tie rule %1</source>
        <translation>Pravilo za izjednačenje %1</translation>
    </message>
    <message>
        <source>Assessor %1</source>
        <translation>Ocenjivač %1</translation>
    </message>
    <message>
        <source>kinds of applicants</source>
        <translation>vrste podnosilaca</translation>
    </message>
    <message>
        <source>exclusion list</source>
        <translation>spisak isključenih</translation>
    </message>
    <message>
        <source>one application only</source>
        <translation>samo jedna prijava</translation>
    </message>
    <message>
        <source>development groups</source>
        <translation>grupe razvijenosti</translation>
    </message>
    <message>
        <source>bounds of the amount</source>
        <translation>granice iznosa</translation>
    </message>
    <message>
        <source>Programme %1</source>
        <extracomment>The words for records; they stand in the middle of a sentence (&quot;Lot 1: places 15 → 16&quot;).</extracomment>
        <translation>Program %1</translation>
    </message>
    <message>
        <source>Objective %1</source>
        <translation>Cilj %1</translation>
    </message>
    <message>
        <source>Measure “%1”</source>
        <translation>Mera „%1”</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Cilj</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mera</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rata</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Produženje</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Uslov</translation>
    </message>
    <message>
        <source>Rule value</source>
        <translation>Vrednost uslova</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Odeljak</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterijum</translation>
    </message>
    <message>
        <source>Tie rule</source>
        <translation>Pravilo za izjednačenje</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Ocenjivač</translation>
    </message>
    <message>
        <source>Rule of reports “%1”</source>
        <translation>Pravilo za izveštaje „%1”</translation>
    </message>
    <message>
        <source>Rule of reports</source>
        <translation>Pravilo za izveštaje</translation>
    </message>
    <message>
        <source>Planned task “%1”</source>
        <translation>Planirani zadatak „%1”</translation>
    </message>
    <message>
        <source>Planned task</source>
        <translation>Planirani zadatak</translation>
    </message>
    <message>
        <source>Item of the checklist “%1”</source>
        <translation>Stavka kontrolne liste „%1”</translation>
    </message>
    <message>
        <source>Item of the checklist</source>
        <translation>Stavka kontrolne liste</translation>
    </message>
    <message>
        <source>Stage “%1”</source>
        <translation>Faza „%1”</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Faza</translation>
    </message>
    <message>
        <source>Member of the team %1</source>
        <translation>Član tima %1</translation>
    </message>
    <message>
        <source>Member of the team</source>
        <translation>Član tima</translation>
    </message>
    <message>
        <source>Service “%1”</source>
        <translation>Usluga „%1”</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usluga</translation>
    </message>
    <message>
        <source>Users of “%1”</source>
        <translation>Korisnici usluge „%1”</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Korisnici</translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>Poseta %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Poseta</translation>
    </message>
    <message>
        <source>Recommendation “%1”</source>
        <translation>Preporuka „%1”</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Preporuka</translation>
    </message>
    <message>
        <source>Check “%1”</source>
        <translation>Provera „%1”</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Provera</translation>
    </message>
    <message>
        <source>Source of funding “%1”</source>
        <translation>Izvor finansiranja „%1”</translation>
    </message>
    <message>
        <source>Source of funding</source>
        <translation>Izvor finansiranja</translation>
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
    <name>oslonac::ReportOperations</name>
    <message>
        <source>No report was added: every case has those that its call asks for.</source>
        <translation>Nijedan izveštaj nije dodat: svaki predmet ima one koje poziv traži.</translation>
    </message>
    <message>
        <source>Change the rules of reports in the call, or add one in its case.</source>
        <translation>Promenite pravila za izveštaje u pozivu ili dodajte izveštaj u predmetu.</translation>
    </message>
    <message>
        <source>Something happened to the report %1, so it was not deleted.</source>
        <translation>Izveštaj %1 već ima upisane korake, pa nije obrisan.</translation>
    </message>
    <message>
        <source>Declare it not needed; what happened stays in the case.</source>
        <translation>Označite da nije potreban; ono što je upisano ostaje u predmetu.</translation>
    </message>
    <message>
        <source>Instalment %1 waits for the report %2, so it was not deleted.</source>
        <translation>Rata %1 čeka izveštaj %2, pa on nije obrisan.</translation>
    </message>
    <message>
        <source>Let the instalment wait for another report, or for none.</source>
        <translation>Vežite ratu za drugi izveštaj ili ni za jedan.</translation>
    </message>
</context>
<context>
    <name>oslonac::ReportRules</name>
    <message>
        <source>The report %1 would be about a time from %2 that ends on %3.</source>
        <translation>Izveštaj %1 bi se odnosio na period od %2 koji se završava %3.</translation>
    </message>
    <message>
        <source>Enter the first and the last day it is about.</source>
        <translation>Upišite prvi i poslednji dan perioda na koji se odnosi.</translation>
    </message>
    <message>
        <source>The report %1 would be due on %2, before the time it is about begins on %3.</source>
        <translation>Rok za izveštaj %1 bio bi %2, pre nego što period na koji se odnosi počne %3.</translation>
    </message>
    <message>
        <source>Enter a later day.</source>
        <translation>Upišite kasniji dan.</translation>
    </message>
    <message>
        <source>The step of the report %1 was not written, because it says no reason.</source>
        <translation>Korak za izveštaj %1 nije upisan jer nije naveden razlog.</translation>
    </message>
    <message>
        <source>Enter what is to be corrected; the party is told it.</source>
        <translation>Upišite šta treba dopuniti; to se saopštava drugoj strani.</translation>
    </message>
    <message>
        <source>Enter why.</source>
        <translation>Upišite razlog.</translation>
    </message>
    <message>
        <source>The report %1 was returned on %2, so it cannot be due again on %3.</source>
        <translation>Izveštaj %1 je vraćen %2, pa novi rok ne može biti %3.</translation>
    </message>
    <message>
        <source>Enter a later day for the corrections, or none.</source>
        <translation>Upišite kasniji rok za dopunu ili ga izostavite.</translation>
    </message>
    <message>
        <source>The step does not fit the report %1 as it stands now.</source>
        <translation>Taj korak ne odgovara sadašnjem statusu izveštaja %1.</translation>
    </message>
    <message>
        <source>A report is received, then approved or returned for corrections; only one that is owed can be declared not needed.</source>
        <translation>Izveštaj se prima, pa odobrava ili vraća na dopunu; kao nepotreban se može označiti samo onaj koji se još očekuje.</translation>
    </message>
    <message>
        <source>The step of the report %1 would be on %2, before the last one on %3.</source>
        <translation>Korak za izveštaj %1 bio bi %2, pre poslednjeg koji je upisan %3.</translation>
    </message>
    <message>
        <source>Enter the day on which it was done.</source>
        <translation>Upišite dan kada je to urađeno.</translation>
    </message>
</context>
<context>
    <name>oslonac::ReportXlsx</name>
    <message>
        <source>Check that the folder exists and that there is room, then export again.</source>
        <translation>Proverite da li fascikla postoji i da li na disku ima mesta, pa izvezite ponovo.</translation>
    </message>
    <message>
        <source>Your data are kept; an older spreadsheet of this name was not changed.</source>
        <translation>Podaci su sačuvani; ranija tabela sa tim imenom nije menjana.</translation>
    </message>
    <message>
        <source>Texts of more than 32,767 characters are cut here; the list as PDF and CSV has them whole.</source>
        <translation>Tekstovi duži od 32.767 znakova ovde su skraćeni; u listi kao PDF i CSV stoje celi.</translation>
    </message>
    <message>
        <source>There is no room to prepare the spreadsheet %1.</source>
        <translation>Nema mesta da se pripremi tabela %1.</translation>
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
    <message>
        <source>The column is not a criterion of the call.</source>
        <translation>Ova kolona nije kriterijum poziva.</translation>
    </message>
    <message>
        <source>This is not a number of points; write a number with at most three decimals.</source>
        <translation>Ovo nisu bodovi; upišite broj sa najviše tri decimale.</translation>
    </message>
    <message>
        <source>Several assessors of the call may be meant; write the name as it stands in the call.</source>
        <translation>Može se odnositi na više ocenjivača poziva; upišite ime onako kako stoji u pozivu.</translation>
    </message>
    <message>
        <source>The mark is below the scale of criterion %1, which runs from %2 to %3.</source>
        <translation>Ocena je ispod skale kriterijuma %1, koja ide od %2 do %3.</translation>
    </message>
    <message>
        <source>The mark is above the scale of criterion %1, which runs from %2 to %3.</source>
        <translation>Ocena je iznad skale kriterijuma %1, koja ide od %2 do %3.</translation>
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
        <source>The difference is more than %1 percent of the scale; another assessor is asked or the two reconcile their marks.</source>
        <translation>Razlika je veća od %1 odsto skale; traži se ocena još jednog ocenjivača ili se ocenjivači usaglašavaju.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>an assessor, how many marks were given, how many are due</comment>
        <translation>%1 (%2 od %3)</translation>
    </message>
    <message>
        <source>Marks are missing on application %1: %2.</source>
        <translation>Prijavi %1 nedostaju ocene: %2.</translation>
    </message>
    <message>
        <source>The points are the mean of the marks that are there, and the missing ones can change them; an application without marks for a criterion is not ranked.</source>
        <translation>Bodovi su prosek ocena koje postoje, a ocene koje nedostaju mogu ih promeniti; prijava bez ijedne ocene za neki kriterijum ne rangira se.</translation>
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
    <message>
        <source>There is no mark to remark on.</source>
        <translation>Nema ocene uz koju bi stajala napomena.</translation>
    </message>
    <message>
        <source>Enter the mark first, then what the assessor remarked.</source>
        <translation>Najpre upišite ocenu, pa napomenu ocenjivača.</translation>
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
    <message>
        <source>The list that was decided by %1 in call %2 names an application that would be gone.</source>
        <translation>Lista zaključena odlukom %1 u pozivu %2 navodi prijavu koje tada više ne bi bilo.</translation>
    </message>
    <message>
        <source>Withdraw the application, or undo the decision first.</source>
        <translation>Povucite prijavu, ili najpre opozovite odluku.</translation>
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
    <message>
        <source>These are not exactly the applications that share one rank.</source>
        <translation>To nisu tačno one prijave koje dele isto mesto.</translation>
    </message>
    <message>
        <source>Name every application of the tie once, and no other.</source>
        <translation>Navedite svaku prijavu sa tog mesta po jednom, i nijednu drugu.</translation>
    </message>
    <message>
        <source>Number %1 already belongs to version %2 of the list.</source>
        <translation>Broj %1 već pripada verziji %2 liste.</translation>
    </message>
    <message>
        <source>Enter the number of the new decision.</source>
        <translation>Upišite broj nove odluke.</translation>
    </message>
    <message>
        <source>The date is before that of version %1 of the list.</source>
        <translation>Datum je raniji od datuma verzije %1 liste.</translation>
    </message>
    <message>
        <source>Enter the date on the paper of the new decision.</source>
        <translation>Upišite datum sa papira nove odluke.</translation>
    </message>
    <message>
        <source>No application of call %1 has all its marks yet.</source>
        <translation>Nijedna prijava na poziv %1 još nema sve ocene.</translation>
    </message>
    <message>
        <source>Enter or import the marks, then decide the list.</source>
        <translation>Unesite ili uvezite ocene, pa donesite odluku o listi.</translation>
    </message>
    <message>
        <source>The day of the decision, %1, is still to come.</source>
        <translation>Dan odluke, %1, tek dolazi.</translation>
    </message>
    <message>
        <source>The day of the decision, %1, is before the deadline of call %2, %3.</source>
        <translation>Dan odluke, %1, pre je roka poziva %2, koji je %3.</translation>
    </message>
    <message>
        <source>Enter the date on the paper, or put the call&apos;s deadline right.</source>
        <translation>Upišite datum koji stoji na aktu ili ispravite rok poziva.</translation>
    </message>
    <message>
        <source>Call %1 has no applications, so there is nothing to decide.</source>
        <translation>Poziv %1 nema nijednu prijavu, pa nema o čemu da se odluči.</translation>
    </message>
    <message>
        <source>Enter or import the applications and their marks first.</source>
        <translation>Najpre unesite ili uvezite prijave i njihove ocene.</translation>
    </message>
    <message>
        <source>The list is decided on %1, before the decision of %2 on the tie of %3.</source>
        <translation>Datum odluke o listi je %1, a komisija je o izjednačenju, u kome je i %3, odlučila tek %2.</translation>
    </message>
    <message>
        <source>Enter the date on the paper; the list is decided after its ties.</source>
        <translation>Upišite datum sa akta; o listi se odlučuje posle izjednačenja.</translation>
    </message>
    <message>
        <source>The list is decided on %1, before %2 withdrew the application on %3.</source>
        <translation>Datum odluke o listi je %1, a prijava podnosioca %2 povučena je tek %3.</translation>
    </message>
    <message>
        <source>Enter the date on the paper, or take the withdrawal back, decide the list and enter the withdrawal then.</source>
        <translation>Upišite datum sa akta, ili opozovite povlačenje, zaključite listu i tek onda upišite povlačenje.</translation>
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
    <message>
        <source>Call %1, proposal</source>
        <translation>Poziv %1, predlog</translation>
    </message>
    <message>
        <source>Call %1, decision %2 of %3</source>
        <translation>Poziv %1, odluka %2 od %3</translation>
    </message>
    <message>
        <source>Trial of a ranking list</source>
        <translation>Proba rang-liste</translation>
    </message>
    <message>
        <source>Trial: this list was never decided and stands nowhere in the file.</source>
        <translation>Proba: o ovoj listi nije odlučivano i ona nigde nije upisana.</translation>
    </message>
    <message>
        <source>Changed for the trial: %1.</source>
        <translation>Izmenjeno za probu: %1.</translation>
    </message>
    <message>
        <source>Call %1, trial, not decided</source>
        <translation>Poziv %1, proba, bez odluke</translation>
    </message>
    <message>
        <source>%1 · trial, not decided</source>
        <translation>%1 · proba, bez odluke</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Primljeno</translation>
    </message>
    <message>
        <source>Proposed amount</source>
        <translation>Predloženi iznos</translation>
    </message>
    <message>
        <source>Proposed support: %1.</source>
        <translation>Predložena podrška: %1.</translation>
    </message>
    <message>
        <source>Proposed support: %1 of %2.</source>
        <translation>Predložena podrška: %1 od %2.</translation>
    </message>
    <message>
        <source>Applications: %1. Proposed: %2. On the reserve list: %3.</source>
        <translation>Prijave: %1. Predloženo: %2. Na rezervnoj listi: %3.</translation>
    </message>
    <message>
        <source>Points are shown rounded, so sections need not add up to the total as they are read; totals and ranks are made from the exact points.</source>
        <translation>Bodovi su prikazani zaokruženo, pa zbir prikazanih bodova po odeljcima može da odstupa od prikazanog ukupnog; ukupan zbir i rang računaju se iz tačnih bodova.</translation>
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
    <message>
        <source>Waits for the tie</source>
        <translation>Čeka odluku o izjednačenju</translation>
    </message>
    <message>
        <source>Waits for marks</source>
        <translation>Čeka ocene</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Predloženo</translation>
    </message>
    <message>
        <source>Not proposed</source>
        <translation>Nije predloženo</translation>
    </message>
</context>
<context>
    <name>oslonac::StepName</name>
    <message>
        <source>change of organisation %1</source>
        <extracomment>The names say what was done after a word of their own: &quot;Undo: import of scores (PP-2023)&quot;.</extracomment>
        <translation>izmena organizacije %1</translation>
    </message>
    <message>
        <source>new organisation %1</source>
        <translation>nova organizacija %1</translation>
    </message>
    <message>
        <source>merging of organisations %1</source>
        <translation>spajanje organizacija %1</translation>
    </message>
    <message>
        <source>new contact %1</source>
        <translation>novi kontakt %1</translation>
    </message>
    <message>
        <source>change of contact %1</source>
        <translation>izmena kontakta %1</translation>
    </message>
    <message>
        <source>deletion of contact %1</source>
        <translation>brisanje kontakta %1</translation>
    </message>
    <message>
        <source>erasing of contact %1 for good</source>
        <translation>trajno uklanjanje kontakta %1</translation>
    </message>
    <message>
        <source>merging of contacts %1</source>
        <translation>spajanje kontakata %1</translation>
    </message>
    <message>
        <source>new programme %1</source>
        <translation>novi program %1</translation>
    </message>
    <message>
        <source>deletion of programme %1</source>
        <translation>brisanje programa %1</translation>
    </message>
    <message>
        <source>change of programme %1</source>
        <translation>izmena programa %1</translation>
    </message>
    <message>
        <source>import of call %1</source>
        <translation>uvoz poziva %1</translation>
    </message>
    <message>
        <source>new call %1</source>
        <translation>novi poziv %1</translation>
    </message>
    <message>
        <source>change of call %1</source>
        <translation>izmena poziva %1</translation>
    </message>
    <message>
        <source>deletion of call %1</source>
        <translation>brisanje poziva %1</translation>
    </message>
    <message>
        <source>%1, addition</source>
        <translation>%1, dodavanje</translation>
    </message>
    <message>
        <source>%1, change</source>
        <translation>%1, izmena</translation>
    </message>
    <message>
        <source>%1, move</source>
        <translation>%1, premeštanje</translation>
    </message>
    <message>
        <source>%1, deletion</source>
        <translation>%1, brisanje</translation>
    </message>
    <message>
        <source>taking over of criteria (%1)</source>
        <translation>preuzimanje kriterijuma (%1)</translation>
    </message>
    <message>
        <source>extension of the deadline (%1)</source>
        <translation>produženje roka (%1)</translation>
    </message>
    <message>
        <source>import of applications (%1)</source>
        <translation>uvoz prijava (%1)</translation>
    </message>
    <message>
        <source>new application %1</source>
        <translation>nova prijava %1</translation>
    </message>
    <message>
        <source>change of application %1</source>
        <translation>izmena prijave %1</translation>
    </message>
    <message>
        <source>withdrawal of application %1</source>
        <translation>povlačenje prijave %1</translation>
    </message>
    <message>
        <source>return of the withdrawn application %1</source>
        <translation>vraćanje povučene prijave %1</translation>
    </message>
    <message>
        <source>deletion of application %1</source>
        <translation>brisanje prijave %1</translation>
    </message>
    <message>
        <source>check of completeness (%1)</source>
        <translation>provera potpunosti (%1)</translation>
    </message>
    <message>
        <source>approval of a finding (%1)</source>
        <translation>odobrenje nalaza (%1)</translation>
    </message>
    <message>
        <source>withdrawal of an approval (%1)</source>
        <translation>povlačenje odobrenja nalaza (%1)</translation>
    </message>
    <message>
        <source>import of scores (%1)</source>
        <translation>uvoz ocena (%1)</translation>
    </message>
    <message>
        <source>mark (%1)</source>
        <translation>ocena (%1)</translation>
    </message>
    <message>
        <source>marks (%1)</source>
        <translation>ocene (%1)</translation>
    </message>
    <message>
        <source>remark on a mark (%1)</source>
        <translation>napomena uz ocenu (%1)</translation>
    </message>
    <message>
        <source>declaration of a conflict of interest (%1)</source>
        <translation>prijava sukoba interesa (%1)</translation>
    </message>
    <message>
        <source>withdrawal of a conflict of interest (%1)</source>
        <translation>povlačenje prijave sukoba interesa (%1)</translation>
    </message>
    <message>
        <source>decision on a tie (%1)</source>
        <translation>odluka o izjednačenju (%1)</translation>
    </message>
    <message>
        <source>decision on the selection (%1)</source>
        <translation>odluka o izboru (%1)</translation>
    </message>
    <message>
        <source>drafts of agreements (%1)</source>
        <translation>nacrti sporazuma (%1)</translation>
    </message>
    <message>
        <source>change of agreement %1</source>
        <translation>izmena sporazuma %1</translation>
    </message>
    <message>
        <source>printing of %1</source>
        <translation>štampa sporazuma %1</translation>
    </message>
    <message>
        <source>signing of %1</source>
        <translation>potpisivanje sporazuma %1</translation>
    </message>
    <message>
        <source>cancellation of agreement %1</source>
        <translation>poništenje sporazuma %1</translation>
    </message>
    <message>
        <source>new addendum %1</source>
        <translation>novi aneks %1</translation>
    </message>
    <message>
        <source>change of template “%1”</source>
        <translation>izmena obrasca „%1”</translation>
    </message>
    <message>
        <source>deletion of template “%1”</source>
        <translation>brisanje obrasca „%1”</translation>
    </message>
    <message>
        <source>change of signing “%1”</source>
        <translation>izmena potpisivanja „%1”</translation>
    </message>
    <message>
        <source>addition of %1 to a signing</source>
        <translation>dodavanje sporazuma %1 na potpisivanje</translation>
    </message>
    <message>
        <source>removal of %1 from a signing</source>
        <translation>skidanje sporazuma %1 sa potpisivanja</translation>
    </message>
    <message>
        <source>deletion of signing “%1”</source>
        <translation>brisanje potpisivanja „%1”</translation>
    </message>
    <message>
        <source>change in the list (%1)</source>
        <translation>izmena u spisku (%1)</translation>
    </message>
    <message>
        <source>mark %1, %2 → %3 (%4, %5)</source>
        <translation>ocena %1, %2 → %3 (%4, %5)</translation>
    </message>
    <message>
        <source>change of addendum %1</source>
        <translation>izmena aneksa %1</translation>
    </message>
    <message>
        <source>printing of addendum %1</source>
        <translation>štampanje aneksa %1</translation>
    </message>
    <message>
        <source>signing of addendum %1</source>
        <translation>potpisivanje aneksa %1</translation>
    </message>
    <message>
        <source>cancellation of addendum %1</source>
        <translation>poništenje aneksa %1</translation>
    </message>
    <message>
        <source>new signing “%1”</source>
        <translation>novo potpisivanje „%1”</translation>
    </message>
    <message>
        <source>opening of cases (%1)</source>
        <translation>otvaranje predmeta (%1)</translation>
    </message>
    <message>
        <source>change of a stage of case %1</source>
        <translation>izmena faze predmeta %1</translation>
    </message>
    <message>
        <source>closing of case %1</source>
        <translation>zatvaranje predmeta %1</translation>
    </message>
    <message>
        <source>reopening of case %1</source>
        <translation>ponovno otvaranje predmeta %1</translation>
    </message>
    <message>
        <source>change of the instalments of %1</source>
        <translation>izmena rata sporazuma %1</translation>
    </message>
    <message>
        <source>request for payment of %1</source>
        <translation>zahtev za isplatu %1</translation>
    </message>
    <message>
        <source>check of the payment of %1</source>
        <translation>provera isplate %1</translation>
    </message>
    <message>
        <source>authorisation of the payment of %1</source>
        <translation>odobrenje isplate %1</translation>
    </message>
    <message>
        <source>payment of %1</source>
        <translation>isplata %1</translation>
    </message>
    <message>
        <source>confirmation of the payment of %1</source>
        <translation>potvrda isplate %1</translation>
    </message>
    <message>
        <source>return of the request for payment of %1</source>
        <translation>vraćanje zahteva za isplatu %1</translation>
    </message>
    <message>
        <source>new task (%1)</source>
        <translation>nov zadatak (%1)</translation>
    </message>
    <message>
        <source>change of a task (%1)</source>
        <translation>izmena zadatka (%1)</translation>
    </message>
    <message>
        <source>completion of a task (%1)</source>
        <translation>obavljanje zadatka (%1)</translation>
    </message>
    <message>
        <source>deletion of a task (%1)</source>
        <translation>brisanje zadatka (%1)</translation>
    </message>
    <message>
        <source>new note (%1)</source>
        <translation>nova beleška (%1)</translation>
    </message>
    <message>
        <source>change of a note (%1)</source>
        <translation>izmena beleške (%1)</translation>
    </message>
    <message>
        <source>deletion of a note (%1)</source>
        <translation>brisanje beleške (%1)</translation>
    </message>
    <message>
        <source>deletion of organisation %1</source>
        <translation>brisanje organizacije %1</translation>
    </message>
    <message>
        <source>new line of a budget (%1)</source>
        <translation>nova stavka budžeta (%1)</translation>
    </message>
    <message>
        <source>change of a line of a budget (%1)</source>
        <translation>izmena stavke budžeta (%1)</translation>
    </message>
    <message>
        <source>deletion of a line of a budget (%1)</source>
        <translation>brisanje stavke budžeta (%1)</translation>
    </message>
    <message>
        <source>new expenditure (%1)</source>
        <translation>nov trošak (%1)</translation>
    </message>
    <message>
        <source>change of an expenditure (%1)</source>
        <translation>izmena troška (%1)</translation>
    </message>
    <message>
        <source>deletion of an expenditure (%1)</source>
        <translation>brisanje troška (%1)</translation>
    </message>
    <message>
        <source>acceptance of an expenditure (%1)</source>
        <translation>priznavanje troška (%1)</translation>
    </message>
    <message>
        <source>parking of an expenditure (%1)</source>
        <translation>odlaganje troška (%1)</translation>
    </message>
    <message>
        <source>taking back of the check of an expenditure (%1)</source>
        <translation>vraćanje troška na proveru (%1)</translation>
    </message>
    <message>
        <source>new report (%1)</source>
        <translation>novi izveštaj (%1)</translation>
    </message>
    <message>
        <source>change of a report (%1)</source>
        <translation>izmena izveštaja (%1)</translation>
    </message>
    <message>
        <source>deletion of a report (%1)</source>
        <translation>brisanje izveštaja (%1)</translation>
    </message>
    <message>
        <source>receipt of a report (%1)</source>
        <translation>prijem izveštaja (%1)</translation>
    </message>
    <message>
        <source>return of a report for corrections (%1)</source>
        <translation>vraćanje izveštaja na dopunu (%1)</translation>
    </message>
    <message>
        <source>approval of a report (%1)</source>
        <translation>odobrenje izveštaja (%1)</translation>
    </message>
    <message>
        <source>declaration that a report is not needed (%1)</source>
        <translation>oznaka da izveštaj nije potreban (%1)</translation>
    </message>
    <message>
        <source>reopening of a report (%1)</source>
        <translation>ponovno otvaranje izveštaja (%1)</translation>
    </message>
    <message>
        <source>request to pay back (%1)</source>
        <translation>zahtev za povraćaj (%1)</translation>
    </message>
    <message>
        <source>receipt of money that was asked back (%1)</source>
        <translation>prijem povraćaja (%1)</translation>
    </message>
    <message>
        <source>deletion of a request to pay back (%1)</source>
        <translation>brisanje zahteva za povraćaj (%1)</translation>
    </message>
    <message>
        <source>attaching of a document (%1)</source>
        <translation>prilaganje dokumenta (%1)</translation>
    </message>
    <message>
        <source>change of a document (%1)</source>
        <translation>izmena dokumenta (%1)</translation>
    </message>
    <message>
        <source>detaching of a document (%1)</source>
        <translation>uklanjanje dokumenta (%1)</translation>
    </message>
    <message>
        <source>copy of a template (%1)</source>
        <translation>umnožavanje obrasca (%1)</translation>
    </message>
    <message>
        <source>letters (%1)</source>
        <translation>dopisi (%1)</translation>
    </message>
    <message>
        <source>import of a budget (%1)</source>
        <translation>uvoz budžeta (%1)</translation>
    </message>
    <message>
        <source>import of expenditures (%1)</source>
        <translation>uvoz troškova (%1)</translation>
    </message>
    <message>
        <source>what the plan of the call says (%1)</source>
        <translation>dodavanje iz plana poziva (%1)</translation>
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
        <source>An amount must not be negative.</source>
        <translation>Iznos ne može biti negativan.</translation>
    </message>
    <message>
        <source>This is missing; it must be a number of points.</source>
        <translation>Ovo nedostaje; mora da stoji broj bodova.</translation>
    </message>
    <message>
        <source>“%1” is not known here; check its spelling or leave it out.</source>
        <translation>„%1” ovde nije poznato; proverite kako je napisano ili izostavite.</translation>
    </message>
    <message>
        <source>The text must begin with { and be one object.</source>
        <translation>Tekst mora da počinje znakom { i da bude jedan objekat.</translation>
    </message>
    <message>
        <source>“%1” is not a date in the calendar; write it like 2023-05-26.</source>
        <translation>„%1” nije datum iz kalendara; upišite ga ovako: 2023-05-26.</translation>
    </message>
    <message>
        <source>“%1” is not an amount; write it like 60000.00, with a point before the cents and nothing between the thousands.</source>
        <translation>„%1” nije iznos; upišite ga ovako: 60000.00, sa tačkom pred decimalama i bez znaka između hiljada.</translation>
    </message>
    <message>
        <source>This is not a number of points; write at most three decimals and no sign, like 12 or &quot;12.5&quot;.</source>
        <translation>Ovo nije broj bodova; upišite najviše tri decimale i bez predznaka, na primer 12 ili &quot;12.5&quot;.</translation>
    </message>
    <message>
        <source>This holds a character that is not text.</source>
        <translation>Ovde stoji znak koji nije tekst.</translation>
    </message>
    <message>
        <source>“%1” stands here twice (the second time in line %2); keep one.</source>
        <translation>„%1” stoji ovde dva puta (drugi put u redu %2); ostavite jedno.</translation>
    </message>
    <message>
        <source>an object is not closed with a brace</source>
        <translation>objekat nije zatvoren vitičastom zagradom</translation>
    </message>
    <message>
        <source>a colon is missing after a key</source>
        <translation>iza ključa nedostaje dvotačka</translation>
    </message>
    <message>
        <source>a list is not closed with a bracket</source>
        <translation>lista nije zatvorena uglastom zagradom</translation>
    </message>
    <message>
        <source>a comma is missing between two values</source>
        <translation>između dve vrednosti nedostaje zarez</translation>
    </message>
    <message>
        <source>a number is written wrongly</source>
        <translation>broj je pogrešno napisan</translation>
    </message>
    <message>
        <source>what follows a backslash is not known</source>
        <translation>ono što sledi iza obrnute kose crte nije poznato</translation>
    </message>
    <message>
        <source>bytes are no text in UTF-8</source>
        <translation>bajtovi nisu tekst u kodiranju UTF-8</translation>
    </message>
    <message>
        <source>a text, a list or an object is not closed</source>
        <translation>tekst, lista ili objekat nije zatvoren</translation>
    </message>
    <message>
        <source>a key or a closing brace is missing</source>
        <translation>nedostaje ključ ili završna vitičasta zagrada</translation>
    </message>
    <message>
        <source>lists or objects lie too deep in each other</source>
        <translation>liste ili objekti su preduboko ugnežđeni</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>tekst je predugačak</translation>
    </message>
    <message>
        <source>something follows the end of the object</source>
        <translation>nešto stoji iza kraja objekta</translation>
    </message>
    <message>
        <source>a value is written wrongly</source>
        <translation>vrednost je pogrešno napisana</translation>
    </message>
    <message>
        <source>This has %1 characters; %2 are the most that may stand here.</source>
        <translation>Ovde stoji %1 znakova, a može ih biti najviše %2.</translation>
    </message>
    <message>
        <source>The text is not valid JSON: %1. Nothing was read.</source>
        <translation>Tekst nije ispravan JSON: %1. Ništa nije pročitano.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Datoteka je prazna.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>what is written, a whole sentence on it</comment>
        <translation>„%1”: %2</translation>
    </message>
    <message>
        <source>“%1”: %2 The nearest dates are %3 and %4.</source>
        <extracomment>%1 is what is written, %2 a whole sentence that says why the date is impossible.</extracomment>
        <translation>„%1”: %2 Najbliži datumi su %3 i %4.</translation>
    </message>
    <message>
        <source>“%1” is not a date with a time of day; write it like 2023-06-26T15:00.</source>
        <translation>„%1” nije datum sa satom; upišite ga ovako: `2023-06-26T15:00`.</translation>
    </message>
</context>
<context>
    <name>oslonac::SupportFindings</name>
    <message>
        <source>The licence for the service “%1” was valid until %2.</source>
        <translation>Licenca za uslugu „%1” važila je do %2 i istekla je.</translation>
    </message>
    <message>
        <source>A service that the standards cover is provided under a licence only. Enter the new one.</source>
        <translation>Usluga koju obuhvataju standardi pruža se samo uz licencu. Unesite novu.</translation>
    </message>
    <message>
        <source>“%1” reached %2 users, but groups of it count %3.</source>
        <translation>Usluga „%1” obuhvatila je %2 korisnika, a njene grupe broje %3.</translation>
    </message>
    <message>
        <source>“%1” is planned for %2 users, but groups of it count %3.</source>
        <translation>Usluga „%1” planirana je za %2 korisnika, a njene grupe broje %3.</translation>
    </message>
    <message>
        <source>No group, and no sum of groups that exclude each other, is more than all users.</source>
        <translation>Nijedna grupa, ni zbir grupa koje se isključuju, nije veća od broja svih korisnika.</translation>
    </message>
    <message>
        <source>“%1” was recommended on the visit of %2 and was to be done by %3.</source>
        <translation>Na poseti %2 preporučeno je „%1”, a rok do %3 je prošao.</translation>
    </message>
    <message>
        <source>Ask the party what was done, and enter the day or another deadline.</source>
        <translation>Pitajte drugu stranu šta je urađeno i unesite datum ili novi rok.</translation>
    </message>
    <message>
        <source>The document “%1” is missing.</source>
        <translation>Nedostaje dokument „%1”.</translation>
    </message>
    <message>
        <source>The call asks for it before the case is closed. Attach it.</source>
        <translation>Poziv ga traži pre zatvaranja predmeta. Priložite ga.</translation>
    </message>
    <message>
        <source>The call asks for it by the end of the stage, which is over. Attach it.</source>
        <translation>Poziv ga traži do kraja faze, a ona je završena. Priložite ga.</translation>
    </message>
</context>
<context>
    <name>oslonac::SupportedService</name>
    <message>
        <source>Established</source>
        <translation>Uspostavljena</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Unapređena</translation>
    </message>
    <message>
        <source>No licence needed</source>
        <translation>Licenca nije potrebna</translation>
    </message>
    <message>
        <source>Licence awaited</source>
        <translation>Čeka se licenca</translation>
    </message>
    <message>
        <source>Limited licence</source>
        <translation>Ograničena licenca</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenca</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Svi korisnici</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Žene</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Muškarci</translation>
    </message>
    <message>
        <source>Children (to 17)</source>
        <translation>Deca (do 17)</translation>
    </message>
    <message>
        <source>Young people (18–25)</source>
        <translation>Mladi (18–25)</translation>
    </message>
    <message>
        <source>Adults (26–64)</source>
        <translation>Odrasli (26–64)</translation>
    </message>
    <message>
        <source>Old people (65 and over)</source>
        <translation>Stariji (65 i više)</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>Sa invaliditetom</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation>Romi i Romkinje</translation>
    </message>
    <message>
        <source>From villages</source>
        <translation>Sa sela</translation>
    </message>
    <message>
        <source>From towns</source>
        <translation>Iz grada</translation>
    </message>
</context>
<context>
    <name>oslonac::TemplateCheck</name>
    <message>
        <source>%1 belongs to the rows of a list and stands outside it.</source>
        <translation>%1 pripada redovima spiska, a stoji izvan njega.</translation>
    </message>
    <message>
        <source>Put it between %1 and %2.</source>
        <translation>Premestite ga između %1 i %2.</translation>
    </message>
    <message>
        <source>%1 names no field of this paper and prints as a blank.</source>
        <translation>%1 nije polje ovog dokumenta i u štampi ostaje praznina.</translation>
    </message>
    <message>
        <source>Choose a field from the list.</source>
        <translation>Izaberite polje sa spiska.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Da li ste mislili %1?</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is never closed.</source>
        <translation>&lt;%1&gt; nije zatvoreno.</translation>
    </message>
    <message>
        <source>Add &lt;/%1&gt;.</source>
        <translation>Dodajte &lt;/%1&gt;.</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes what was never opened.</source>
        <translation>&lt;/%1&gt; zatvara nešto što nije otvoreno.</translation>
    </message>
    <message>
        <source>Take it away, or add &lt;%1&gt; before it.</source>
        <translation>Uklonite ga, ili ispred dodajte &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not closed before &lt;/%2&gt;.</source>
        <translation>&lt;%1&gt; nije zatvoreno pre &lt;/%2&gt;.</translation>
    </message>
    <message>
        <source>A picture prints in PDF only, and only when its data stand in the template.</source>
        <translation>Slika se štampa samo u PDF-u, i to samo ako je upisana u sam obrazac.</translation>
    </message>
    <message>
        <source>Take it away where papers also go out as ODT.</source>
        <translation>Uklonite je ako dokumente izdajete i kao ODT.</translation>
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
    <message>
        <source>The template is empty; papers made from it would be empty sheets.</source>
        <translation>Obrazac je prazan; po njemu bi se odštampali prazni listovi.</translation>
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
    <message>
        <source>The template %1 was not deleted, because lots or agreements use it.</source>
        <translation>Obrazac %1 nije obrisan jer ga koriste lotovi ili sporazumi.</translation>
    </message>
    <message>
        <source>Choose another template for them first.</source>
        <translation>Najpre za njih izaberite drugi obrazac.</translation>
    </message>
    <message>
        <source>The template %1 was not deleted, because the program itself asks for it.</source>
        <translation>Obrazac %1 nije obrisan jer je potreban samom programu.</translation>
    </message>
    <message>
        <source>Change its text, or restore the one that came with the program.</source>
        <translation>Izmenite tekst ili vratite onaj koji je došao uz program.</translation>
    </message>
</context>
<context>
    <name>oslonac::Trial</name>
    <message>
        <source>no limit</source>
        <translation>bez ograničenja</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nema</translation>
    </message>
    <message>
        <source>Lot %1: places %2 → %3</source>
        <translation>Lot %1: mesta %2 → %3</translation>
    </message>
    <message>
        <source>Lot %1: envelope %2 → %3</source>
        <translation>Lot %1: raspoloživa sredstva %2 → %3</translation>
    </message>
    <message>
        <source>Section %1: minimum %2 → %3</source>
        <translation>Odeljak %1: prag %2 → %3</translation>
    </message>
    <message>
        <source>Criterion %1: multiplier %2 → %3</source>
        <translation>Kriterijum %1: množilac %2 → %3</translation>
    </message>
    <message>
        <source>Total minimum %1 → %2</source>
        <translation>Ukupan prag %1 → %2</translation>
    </message>
    <message>
        <source>Without the marks of %1</source>
        <translation>Bez ocena: %1</translation>
    </message>
</context>
<context>
    <name>oslonac::UnfinishedWork</name>
    <message>
        <source>%1 of the instalments are not paid.</source>
        <translation>Od rata nije isplaćeno %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n reports are not approved.</source>
        <translation>
            <numerusform>%n izveštaj nije odobren.</numerusform>
            <numerusform>%n izveštaja nisu odobrena.</numerusform>
            <numerusform>%n izveštaja nije odobreno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks and milestones are not done.</source>
        <translation>
            <numerusform>Nije obavljen %n zadatak ili prekretnica.</numerusform>
            <numerusform>Nisu obavljena %n zadatka ili prekretnice.</numerusform>
            <numerusform>Nije obavljeno %n zadataka i prekretnica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expenditures are not accepted.</source>
        <translation>
            <numerusform>Nije priznat %n trošak.</numerusform>
            <numerusform>Nisu priznata %n troška.</numerusform>
            <numerusform>Nije priznato %n troškova.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings stay as they are.</source>
        <translation>
            <numerusform>Ostaje %n nalaz.</numerusform>
            <numerusform>Ostaju %n nalaza.</numerusform>
            <numerusform>Ostaje %n nalaza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts that were asked back did not come.</source>
        <translation>
            <numerusform>Nije stigao %n zatraženi povraćaj.</numerusform>
            <numerusform>Nisu stigla %n zatražena povraćaja.</numerusform>
            <numerusform>Nije stiglo %n zatraženih povraćaja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of the closing checklist are not settled.</source>
        <translation>
            <numerusform>%n stavka kontrolne liste za zatvaranje nije rešena.</numerusform>
            <numerusform>%n stavke kontrolne liste za zatvaranje nisu rešene.</numerusform>
            <numerusform>%n stavki kontrolne liste za zatvaranje nije rešeno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents of the checklist are missing.</source>
        <translation>
            <numerusform>Nedostaje %n dokument sa kontrolne liste.</numerusform>
            <numerusform>Nedostaju %n dokumenta sa kontrolne liste.</numerusform>
            <numerusform>Nedostaje %n dokumenata sa kontrolne liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned visits were not made.</source>
        <translation>
            <numerusform>%n planirana poseta nije obavljena.</numerusform>
            <numerusform>%n planirane posete nisu obavljene.</numerusform>
            <numerusform>%n planiranih poseta nije obavljeno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations were not carried out.</source>
        <translation>
            <numerusform>%n preporuka nije sprovedena.</numerusform>
            <numerusform>%n preporuke nisu sprovedene.</numerusform>
            <numerusform>%n preporuka nije sprovedeno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::VisitOperations</name>
    <message>
        <source>Agreement %1 was concluded on %2, and the visit would be from before.</source>
        <translation>Sporazum %1 zaključen je %2, a poseta ima raniji datum.</translation>
    </message>
    <message>
        <source>Enter the day on which the visit was made.</source>
        <translation>Unesite dan kad je poseta obavljena.</translation>
    </message>
</context>
<context>
    <name>oslonac::WholeFile</name>
    <message>
        <source>Nothing was written; an older file of this name is untouched.</source>
        <translation>Ništa nije upisano; starija datoteka sa tim imenom nije menjana.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Oslobodite prostor ili izaberite drugu fasciklu, pa pokušajte ponovo.</translation>
    </message>
    <message>
        <source>Close the file if another program shows it, or choose another folder.</source>
        <translation>Zatvorite datoteku ako je otvorena u drugom programu ili izaberite drugu fasciklu.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Izaberite drugu fasciklu.</translation>
    </message>
    <message>
        <source>%1 is a folder, so no file can be written there.</source>
        <translation>%1 je fascikla, pa se na tom mestu ne može upisati datoteka.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Navedite ime datoteke u njoj.</translation>
    </message>
    <message>
        <source>%1 was not written: its folder does not exist.</source>
        <translation>%1 nije upisano: fascikla ne postoji.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another.</source>
        <translation>Napravite fasciklu ili izaberite drugu.</translation>
    </message>
    <message>
        <source>%1 was not written: the name is too long.</source>
        <translation>%1 nije upisano: ime je predugačko.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Izaberite kraće ime.</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>%1 ne sme da se upiše.</translation>
    </message>
    <message>
        <source>There is no room to write %1.</source>
        <translation>Nema mesta da se upiše %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 nije moglo da se upiše.</translation>
    </message>
    <message>
        <source>%1 is an Oslonac file and is not written over.</source>
        <translation>%1 je datoteka Oslonca i preko nje se ne upisuje.</translation>
    </message>
    <message>
        <source>Nothing was written; the file is as it was.</source>
        <translation>Ništa nije upisano; datoteka je ostala kakva je bila.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Izaberite drugo ime.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, so no file can be put in its place.</source>
        <translation>%1 je uređaj ili cev (FIFO), pa datoteka ne može da stane na to mesto.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ništa nije upisano.</translation>
    </message>
    <message>
        <source>Name a file, and send it on once it is written.</source>
        <translation>Navedite datoteku, pa je prosledite kad bude upisana.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::AgreementAddenda</name>
    <message>
        <source>Number</source>
        <translation>Broj</translation>
    </message>
    <message>
        <source>Concluded on</source>
        <translation>Datum zaključenja</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Na snazi od</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Technical months</source>
        <translation>Stručno-tehnička podrška, meseci</translation>
    </message>
    <message>
        <source>Financial months</source>
        <translation>Finansijska podrška, meseci</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Ostale izmene</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>bez promene</translation>
    </message>
    <message>
        <source>Amount after it</source>
        <translation>Iznos posle njega</translation>
    </message>
    <message>
        <source>Add an addendum</source>
        <translation>Dodaj aneks</translation>
    </message>
    <message>
        <source>Addendum %1</source>
        <translation>Aneks %1</translation>
    </message>
    <message>
        <source>Print addendum %1…</source>
        <translation>Štampaj aneks %1…</translation>
    </message>
    <message>
        <source>Until it is signed the agreement itself is edited.</source>
        <translation>Dok se ne potpiše, menja se sam sporazum.</translation>
    </message>
    <message>
        <source>None. What was signed holds.</source>
        <translation>Nema aneksa. Važi potpisani tekst.</translation>
    </message>
    <message>
        <source>None. Until it is signed, the agreement itself is changed.</source>
        <translation>Nema aneksa. Dok nije potpisan, sporazum se menja neposredno.</translation>
    </message>
    <message>
        <source>None. The agreement is cancelled.</source>
        <translation>Nema aneksa. Sporazum je poništen.</translation>
    </message>
    <message>
        <source>no financial part</source>
        <translation>bez finansijske podrške</translation>
    </message>
    <message>
        <source>What was signed holds today: %1, %2.</source>
        <translation>Danas važi ono što je potpisano: %1, %2.</translation>
    </message>
    <message>
        <source>By addendum %1 this holds today: %2, %3.</source>
        <translation>Prema aneksu %1 danas važi: %2, %3.</translation>
    </message>
    <message>
        <source>Amount: %1.</source>
        <translation>Iznos: %1.</translation>
    </message>
    <message>
        <source>Technical months: %1.</source>
        <translation>Meseci stručno-tehničke podrške: %1.</translation>
    </message>
    <message>
        <source>Financial months: %1.</source>
        <translation>Meseci finansijske podrške: %1.</translation>
    </message>
    <message>
        <source>It changes nothing yet.</source>
        <translation>Još ništa ne menja.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>Prikaži stranu</translation>
    </message>
    <message>
        <source>Print an addendum…</source>
        <translation>Štampaj aneks…</translation>
    </message>
    <message>
        <source>Party&apos;s number</source>
        <translation>Broj druge strane</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>Signs for us</source>
        <translation>Potpisuje za nas</translation>
    </message>
    <message>
        <source>Our office</source>
        <translation>Naša funkcija</translation>
    </message>
    <message>
        <source>Signs for the party</source>
        <translation>Potpisuje za drugu stranu</translation>
    </message>
    <message>
        <source>Party&apos;s office</source>
        <translation>Funkcija potpisnika</translation>
    </message>
    <message numerus="yes">
        <source>%n months (%1 + %2)</source>
        <comment>in all, technical and financial</comment>
        <translation>
            <numerusform>%n mesec (%1 + %2)</numerusform>
            <numerusform>%n meseca (%1 + %2)</numerusform>
            <numerusform>%n meseci (%1 + %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::AgreementBatch</name>
    <message>
        <source>Agreements to PDF</source>
        <translation>Sporazumi u PDF</translation>
    </message>
    <message>
        <source>Agreements to ODT</source>
        <translation>Sporazumi u ODT</translation>
    </message>
    <message>
        <source>Printing of agreements</source>
        <translation>Štampanje sporazuma</translation>
    </message>
    <message numerus="yes">
        <source>%n agreements were sent to the printer.</source>
        <translation>
            <numerusform>Štampaču je poslat %n sporazum.</numerusform>
            <numerusform>Štampaču su poslata %n sporazuma.</numerusform>
            <numerusform>Štampaču je poslato %n sporazuma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreements to one PDF</source>
        <translation>Sporazumi u jedan PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n agreements were written to %1.</source>
        <translation>
            <numerusform>%n sporazum je upisan u %1.</numerusform>
            <numerusform>%n sporazuma su upisana u %1.</numerusform>
            <numerusform>%n sporazuma je upisano u %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 of %n agreements were sent to the printer.</source>
        <translation>
            <numerusform>Zaustavljeno: na štampač poslato %1 od %n sporazuma.</numerusform>
            <numerusform>Zaustavljeno: na štampač poslato %1 od %n sporazuma.</numerusform>
            <numerusform>Zaustavljeno: na štampač poslato %1 od %n sporazuma.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Upisano: %1.</translation>
    </message>
    <message>
        <source>%1 was sent to the printer.</source>
        <translation>Poslato na štampač: %1.</translation>
    </message>
    <message>
        <source>Replace papers</source>
        <translation>Zameni dokumente</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files are in the folder already, such as %1. They are replaced.</source>
        <translation>
            <numerusform>%n od ovih datoteka već je u fascikli: %1. Biće zamenjena.</numerusform>
            <numerusform>%n od ovih datoteka već su u fascikli, na primer %1. Biće zamenjene.</numerusform>
            <numerusform>%n od ovih datoteka već je u fascikli, na primer %1. Biće zamenjene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zameni</translation>
    </message>
    <message>
        <source>Folder for the agreements</source>
        <translation>Fascikla za sporazume</translation>
    </message>
    <message>
        <source>One PDF for all</source>
        <translation>Jedan PDF za sve</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>sporazumi</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF datoteka (*.pdf)</translation>
    </message>
    <message>
        <source>%1 No font has these characters, they are empty boxes on paper: %2</source>
        <comment>what was written, a whole sentence</comment>
        <translation>%1 Nijedan font nema ove znakove, na papiru su prazni kvadratići: %2</translation>
    </message>
    <message>
        <source>Agreements to one ODT</source>
        <translation>Sporazumi u jedan ODT</translation>
    </message>
    <message>
        <source>One ODT for all</source>
        <translation>Jedan ODT za sve</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument tekst (*.odt)</translation>
    </message>
    <message>
        <source>%1 Signed before, so later copies: %2.</source>
        <comment>a whole sentence, then the number of copies</comment>
        <translation>%1 Već potpisani, dakle naknadne kopije: %2.</translation>
    </message>
    <message>
        <source>Addenda to PDF</source>
        <translation>Aneksi u PDF</translation>
    </message>
    <message>
        <source>Addenda to ODT</source>
        <translation>Aneksi u ODT</translation>
    </message>
    <message>
        <source>Addenda to one PDF</source>
        <translation>Aneksi u jedan PDF</translation>
    </message>
    <message>
        <source>Addenda to one ODT</source>
        <translation>Aneksi u jedan ODT</translation>
    </message>
    <message numerus="yes">
        <source>%n addenda were sent to the printer.</source>
        <translation>
            <numerusform>%n aneks je poslat na štampač.</numerusform>
            <numerusform>%n aneksa su poslata na štampač.</numerusform>
            <numerusform>%n aneksa je poslato na štampač.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 of %n addenda were sent to the printer.</source>
        <translation>
            <numerusform>Prekinuto: od ukupno %n aneksa na štampač je poslato: %1.</numerusform>
            <numerusform>Prekinuto: od ukupno %n aneksa na štampač je poslato: %1.</numerusform>
            <numerusform>Prekinuto: od ukupno %n aneksa na štampač je poslato: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addenda were written to %1.</source>
        <translation>
            <numerusform>%n aneks je upisan u %1.</numerusform>
            <numerusform>%n aneksa su upisana u %1.</numerusform>
            <numerusform>%n aneksa je upisano u %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing of addenda</source>
        <translation>Štampanje aneksa</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written into the folder “%1”.</source>
        <translation>
            <numerusform>U fasciklu „%1” upisana je %n datoteka.</numerusform>
            <numerusform>U fasciklu „%1” upisane su %n datoteke.</numerusform>
            <numerusform>U fasciklu „%1” upisano je %n datoteka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::AgreementDataFields</name>
    <message>
        <source>An agreement has at least one copy.</source>
        <translation>Sporazum ima bar jedan primerak.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::AgreementFields</name>
    <message>
        <source>Not entered; it prints as a blank.</source>
        <translation>Nije upisano; u štampi ostaje praznina.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usluga</translation>
    </message>
    <message>
        <source>Technical months</source>
        <translation>Stručno-tehnička podrška, meseci</translation>
    </message>
    <message>
        <source>Financial months</source>
        <translation>Finansijska podrška, meseci</translation>
    </message>
    <message>
        <source>Signs for the party</source>
        <translation>Potpisuje</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Funkcija</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sedište</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>PIB</translation>
    </message>
    <message>
        <source>Party&apos;s number</source>
        <translation>Broj druge strane</translation>
    </message>
    <message>
        <source>Party&apos;s date</source>
        <translation>Datum druge strane</translation>
    </message>
    <message>
        <source>Concluded on</source>
        <translation>Datum zaključenja</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Potpisivanje</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nema</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Primeraka</translation>
    </message>
    <message>
        <source>Signs for it</source>
        <translation>Potpisuje</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Sprovodilac</translation>
    </message>
    <message>
        <source>Contracting body</source>
        <translation>Ugovorno telo</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministarstvo</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Matični broj</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Donatori</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::AgreementInspector</name>
    <message>
        <source>Data of the agreement</source>
        <translation>Podaci sporazuma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>No agreement is chosen</source>
        <translation>Nijedan sporazum nije izabran</translation>
    </message>
    <message>
        <source>Agreements are drafted from the decided list of a call.</source>
        <translation>Nacrti sporazuma prave se iz zaključene liste poziva.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>nedostaje %n</numerusform>
            <numerusform>nedostaju %n</numerusform>
            <numerusform>nedostaje %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Novac</translation>
    </message>
    <message>
        <source>Implementer and programme</source>
        <translation>Sprovodilac i program</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Aneksi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Agreement %1, call %2, lot %3</source>
        <translation>Sporazum %1, poziv %2, lot %3</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Otvori poziv</translation>
    </message>
    <message>
        <source>Who changed what, and when.</source>
        <translation>Ko je šta menjao i kada.</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Prikaži istoriju</translation>
    </message>
    <message numerus="yes">
        <source>%n values are missing under “Implementer and programme”.</source>
        <translation>
            <numerusform>U odeljku „Sprovodilac i program” nedostaje %n podatak.</numerusform>
            <numerusform>U odeljku „Sprovodilac i program” nedostaju %n podatka.</numerusform>
            <numerusform>U odeljku „Sprovodilac i program” nedostaje %n podataka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>Upiši</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::AgreementMoney</name>
    <message>
        <source>Amount</source>
        <translation>Iznos</translation>
    </message>
    <message>
        <source>no financial part</source>
        <translation>bez finansijske podrške</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Sopstveno učešće</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Slovima</translation>
    </message>
    <message>
        <source>Written by hand; empty the line for: %1</source>
        <translation>Upisano ručno; ispraznite polje za: %1</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::AgreementRows</name>
    <message>
        <source>Party</source>
        <translation>Druga strana</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Broj</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Iznos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Party&apos;s number</source>
        <translation>Broj druge strane</translation>
    </message>
    <message>
        <source>Values missing</source>
        <translation>Nedostaju podaci</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Poziv</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usluga</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Obrazac</translation>
    </message>
    <message>
        <source>Signing ceremony</source>
        <translation>Svečano potpisivanje</translation>
    </message>
    <message>
        <source>Concluded on</source>
        <translation>Datum zaključenja</translation>
    </message>
    <message>
        <source>Signs for the party</source>
        <translation>Potpisuje</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Spreman</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Odštampan</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Potpisano</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Poništen</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::AgreementSides</name>
    <message>
        <source>Beside the list</source>
        <translation>Pored spiska</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Podaci</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strana</translation>
    </message>
    <message>
        <source>%1 beside the list</source>
        <comment>data or page</comment>
        <translation>%1 pored spiska</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::AgreementSteps</name>
    <message>
        <source>Signed on</source>
        <translation>Potpisan dana</translation>
    </message>
    <message>
        <source>Party&apos;s number</source>
        <translation>Broj druge strane</translation>
    </message>
    <message>
        <source>Party&apos;s date</source>
        <translation>Datum druge strane</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation>Upiši kao potpisan</translation>
    </message>
    <message>
        <source>Cancel the agreement…</source>
        <translation>Poništi sporazum…</translation>
    </message>
    <message>
        <source>Cancel the agreement</source>
        <translation>Poništi sporazum</translation>
    </message>
    <message>
        <source>Its number stays taken.</source>
        <translation>Njegov broj ostaje zauzet.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Nacrt</translation>
    </message>
    <message>
        <source>Not printed yet. It can be signed once it was printed.</source>
        <translation>Još nije odštampan. Potpisuje se tek kad se odštampa.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Odštampan</translation>
    </message>
    <message>
        <source>The paper says what the file says.</source>
        <translation>Odštampano se slaže sa upisanim.</translation>
    </message>
    <message>
        <source>Printed, changed since</source>
        <translation>Izmenjen posle štampe</translation>
    </message>
    <message>
        <source>The printed paper no longer says what the file says.</source>
        <translation>Odštampani primerak se više ne slaže sa podacima.</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Štampaj ponovo</translation>
    </message>
    <message>
        <source>The other party&apos;s number is not entered.</source>
        <translation>Broj druge strane nije upisan.</translation>
    </message>
    <message>
        <source>The other party&apos;s number: %1.</source>
        <translation>Broj druge strane: %1.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Potpisano</translation>
    </message>
    <message>
        <source>No reason is entered.</source>
        <translation>Razlog nije upisan.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Poništen</translation>
    </message>
    <message>
        <source>Enter the day on which it was signed.</source>
        <translation>Upišite dan potpisivanja.</translation>
    </message>
    <message>
        <source>Enter the reason: its number stays taken, and somebody will ask why.</source>
        <translation>Upišite razlog: broj ostaje zauzet i neko će pitati zašto.</translation>
    </message>
    <message>
        <source>Later copy</source>
        <translation>Naknadna kopija</translation>
    </message>
    <message>
        <source>Printed before a change</source>
        <translation>Odštampano pre izmene</translation>
    </message>
    <message>
        <source>Its digest: %1</source>
        <translation>Otisak: %1</translation>
    </message>
    <message>
        <source>Cancel the addendum…</source>
        <translation>Poništi aneks…</translation>
    </message>
    <message>
        <source>Cancel the addendum</source>
        <translation>Poništi aneks</translation>
    </message>
    <message>
        <source>The signed paper says something else than the file, such as another date.</source>
        <translation>Na potpisanom primerku stoji nešto drugo nego u datoteci, na primer drugi datum.</translation>
    </message>
    <message>
        <source>The printed paper bears another date, %1; see that it was corrected on it.</source>
        <translation>Na odštampanom primerku je drugi datum (%1); proverite da li je na njemu ispravljen.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::Agreements</name>
    <message>
        <source>Draft</source>
        <translation>Nacrt</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Odštampan</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Potpisan</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Poništen</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>nedostaje %n</numerusform>
            <numerusform>nedostaju %n</numerusform>
            <numerusform>nedostaje %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Values missing</source>
        <translation>Nedostaju podaci</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Spreman</translation>
    </message>
    <message>
        <source>Printed · %1</source>
        <comment>how many values are missing</comment>
        <translation>Odštampan · %1</translation>
    </message>
    <message numerus="yes">
        <source>Signed with %n blanks</source>
        <translation>
            <numerusform>Potpisan, %n praznina</numerusform>
            <numerusform>Potpisan, %n praznine</numerusform>
            <numerusform>Potpisan, %n praznina</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed · %1</source>
        <comment>how many blanks it was signed with</comment>
        <translation>Potpisan · %1</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::AgreementsPage</name>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n sporazum</numerusform>
            <numerusform>%n sporazuma</numerusform>
            <numerusform>%n sporazuma</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cities and municipalities</source>
        <translation>
            <numerusform>%n lokalna samouprava</numerusform>
            <numerusform>%n lokalne samouprave</numerusform>
            <numerusform>%n lokalnih samouprava</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Delovi strane</translation>
    </message>
    <message>
        <source>New ceremony</source>
        <translation>Novo potpisivanje</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Novi obrazac</translation>
    </message>
    <message>
        <source>New agreements</source>
        <translation>Novi sporazumi</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>agreements, how many were cancelled</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n poništen</numerusform>
            <numerusform>%n poništena</numerusform>
            <numerusform>%n poništenih</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::AgreementsPart</name>
    <message>
        <source>Agreements</source>
        <translation>Sporazumi</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation>Još nema sporazuma</translation>
    </message>
    <message>
        <source>Agreements are drafted from the decided list of a call: on its page, or here under Drafting.</source>
        <translation>Nacrti sporazuma prave se iz zaključene liste poziva: na njegovoj strani, ili ovde pod Izrada.</translation>
    </message>
    <message>
        <source>The page of an agreement stands here once one is drafted.</source>
        <translation>Ovde stoji strana sporazuma kad se napravi nacrt.</translation>
    </message>
    <message>
        <source>Choose an agreement to see its page.</source>
        <translation>Izaberite sporazum da biste videli stranu.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreements of %1 were drafted, %2 to %3.</source>
        <translation>
            <numerusform>%1: napravljen je nacrt %n sporazuma, od %2 do %3.</numerusform>
            <numerusform>%1: napravljeni su nacrti %n sporazuma, od %2 do %3.</numerusform>
            <numerusform>%1: napravljeni su nacrti %n sporazuma, od %2 do %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are ready to be printed.</source>
        <translation>Svi su spremni za štampu.</translation>
    </message>
    <message numerus="yes">
        <source>Values are missing in %n of them.</source>
        <translation>
            <numerusform>Podaci nedostaju u %n od njih.</numerusform>
            <numerusform>Podaci nedostaju u %n od njih.</numerusform>
            <numerusform>Podaci nedostaju u %n od njih.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the missing values</source>
        <translation>Prikaži šta nedostaje</translation>
    </message>
    <message numerus="yes">
        <source>%n listed</source>
        <translation>
            <numerusform>%n na spisku</numerusform>
            <numerusform>%n na spisku</numerusform>
            <numerusform>%n na spisku</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to write: choose papers without missing values.</source>
        <translation>Nema šta da se upiše: izaberite dokumente kojima ništa ne nedostaje.</translation>
    </message>
    <message>
        <source>There is nothing to print: choose papers without missing values.</source>
        <translation>Nema šta da se štampa: izaberite dokumente kojima ništa ne nedostaje.</translation>
    </message>
    <message>
        <source>Draft agreements</source>
        <translation>Napravi nacrte sporazuma</translation>
    </message>
    <message numerus="yes">
        <source>%1 without %n cancelled</source>
        <translation>
            <numerusform>%1 bez %n poništenog</numerusform>
            <numerusform>%1 bez %n poništena</numerusform>
            <numerusform>%1 bez %n poništenih</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ApplicantSearch</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ApplicationForm</name>
    <message>
        <source>not entered</source>
        <translation>nije upisano</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Podnosilac</translation>
    </message>
    <message>
        <source>An application needs its applicant.</source>
        <translation>Prijava mora da ima podnosioca.</translation>
    </message>
    <message>
        <source>Registry number</source>
        <translation>Delovodni broj</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Primljeno</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usluga</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Vrsta usluge</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Traženo</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Sopstveno učešće</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Napomena</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ApplicationInspector</name>
    <message>
        <source>Application</source>
        <translation>Prijava</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumentacija</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nalazi</translation>
    </message>
    <message>
        <source>Eligibility, rule by rule</source>
        <translation>Ispunjenost uslova, po pravilima</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneri</translation>
    </message>
    <message>
        <source>Withdrawal and history</source>
        <translation>Povlačenje i istorija</translation>
    </message>
    <message>
        <source>The applicant withdraws</source>
        <translation>Podnosilac odustaje</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Povuci prijavu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n otvoren</numerusform>
            <numerusform>%n otvorena</numerusform>
            <numerusform>%n otvorenih</numerusform>
        </translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>ispunjava uslove</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>ne ispunjava uslove</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>broj %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Povučena %1</translation>
    </message>
    <message>
        <source>Take the withdrawal back</source>
        <translation>Poništi povlačenje</translation>
    </message>
    <message>
        <source>No application is chosen</source>
        <translation>Nijedna prijava nije izabrana</translation>
    </message>
    <message>
        <source>Enter the date of the letter.</source>
        <translation>Upišite datum dopisa.</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Povuci prijavu…</translation>
    </message>
    <message>
        <source>History of this application</source>
        <translation>Istorija ove prijave</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nova prijava</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ApplicationRows</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>nedostaje %n</numerusform>
            <numerusform>nedostaju %n</numerusform>
            <numerusform>nedostaje %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>%1 of %2 obligatory documents present or not needed, %3 missing</source>
        <translation>Obavezni dokumenti: dostavljeno ili nije potrebno %1 od %2, nedostaje %3</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>ne ispunjava</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>odobreno</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>ispunjava</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumentacija</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Uslovi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nalazi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Primljeno</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Sopstveno učešće</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usluga</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Broj</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, broj %2</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Podnosilac</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Traženo</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n prijava</numerusform>
            <numerusform>%n prijave</numerusform>
            <numerusform>%n prijava</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n nepotpuna</numerusform>
            <numerusform>%n nepotpune</numerusform>
            <numerusform>%n nepotpunih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n neproverena</numerusform>
            <numerusform>%n neproverene</numerusform>
            <numerusform>%n neproverenih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not eligible</source>
        <translation>
            <numerusform>%n ne ispunjava uslove</numerusform>
            <numerusform>%n ne ispunjavaju uslove</numerusform>
            <numerusform>%n ne ispunjava uslove</numerusform>
        </translation>
    </message>
    <message>
        <source>requested %1</source>
        <translation>traženo %1</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>the documents of an application</comment>
        <translation>nepotpuna</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>the documents of an application</comment>
        <translation>nije proverena</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>the documents of an application</comment>
        <translation>potpuna</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Nepotpune</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Neproverene</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Ne ispunjavaju uslove</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Sa nalazima</translation>
    </message>
    <message>
        <source>“%1” is no kind of service. There are: %2.</source>
        <translation>„%1” nije vrsta usluge. Vrste su: %2.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ApplicationTexts</name>
    <message>
        <source>standardised service</source>
        <translation>standardizovana usluga</translation>
    </message>
    <message>
        <source>innovative service</source>
        <translation>inovativna usluga</translation>
    </message>
    <message>
        <source>integrated service</source>
        <translation>integrisana usluga</translation>
    </message>
    <message>
        <source>inter-municipal service</source>
        <translation>međuopštinska usluga</translation>
    </message>
    <message>
        <source>cross-sector service</source>
        <translation>međusektorska usluga</translation>
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
        <translation>organizaciona jedinica</translation>
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
        <source>not checked</source>
        <translation>nije provereno</translation>
    </message>
    <message>
        <source>present</source>
        <translation>dostavljeno</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nedostaje</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nije potrebno</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>Vrsta podnosioca</translation>
    </message>
    <message>
        <source>List of those who may not apply</source>
        <translation>Spisak onih koji ne mogu da se prijave</translation>
    </message>
    <message>
        <source>One application only</source>
        <translation>Samo jedna prijava</translation>
    </message>
    <message>
        <source>Development group</source>
        <translation>Stepen razvijenosti</translation>
    </message>
    <message>
        <source>Bounds of the amount</source>
        <translation>Granice iznosa</translation>
    </message>
    <message>
        <source>met</source>
        <translation>ispunjeno</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nije ispunjeno</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nije poznato</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ApplicationsPart</name>
    <message>
        <source>No applications yet</source>
        <translation>Još nema prijava</translation>
    </message>
    <message>
        <source>Enter the first one (Ctrl+N), or import them from a table (Ctrl+I).</source>
        <translation>Unesite prvu (Ctrl+N) ili ih uvezite iz tabele (Ctrl+I).</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Prijave</translation>
    </message>
    <message>
        <source>Enter an application</source>
        <translation>Unesi prijavu</translation>
    </message>
    <message>
        <source>Applications, call %1</source>
        <translation>Prijave, poziv %1</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::AttentionWatch</name>
    <message>
        <source>Counting what is due</source>
        <translation>Prebrojavanje rokova i obaveza</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::BatchPanel</name>
    <message>
        <source>Print the checked</source>
        <translation>Štampa označenih</translation>
    </message>
    <message>
        <source>Print the selected</source>
        <translation>Štampa izabranih</translation>
    </message>
    <message>
        <source>Print the one shown</source>
        <translation>Štampa prikazanog</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Primeraka</translation>
    </message>
    <message>
        <source>Copies from the printer</source>
        <translation>Primeraka iz štampača</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>po sporazumu</translation>
    </message>
    <message>
        <source>From the printer; as agreed: as many as each agreement says</source>
        <translation>Iz štampača; po sporazumu: koliko u svakom sporazumu piše</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latinica</translation>
    </message>
    <message>
        <source>Print in Latin script</source>
        <translation>Štampaj latinicom</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Ćirilica</translation>
    </message>
    <message>
        <source>Print in Cyrillic script</source>
        <translation>Štampaj ćirilicom</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Oba</translation>
    </message>
    <message>
        <source>Print in both scripts</source>
        <translation>Štampaj oba pisma</translation>
    </message>
    <message>
        <source>Skip incomplete (%1)</source>
        <translation>Preskoči nepotpune (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n values missing</source>
        <translation>
            <numerusform>nedostaje %n</numerusform>
            <numerusform>nedostaju %n</numerusform>
            <numerusform>nedostaje %n</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>spreman</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>još %n</numerusform>
            <numerusform>još %n</numerusform>
            <numerusform>još %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n nepotpuna</numerusform>
            <numerusform>%n nepotpune</numerusform>
            <numerusform>%n nepotpunih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n sporazum</numerusform>
            <numerusform>%n sporazuma</numerusform>
            <numerusform>%n sporazuma</numerusform>
        </translation>
    </message>
    <message>
        <source>To PDF</source>
        <translation>U PDF</translation>
    </message>
    <message>
        <source>To ODT</source>
        <translation>U ODT</translation>
    </message>
    <message>
        <source>Print %1</source>
        <comment>how many</comment>
        <translation>Štampaj %1</translation>
    </message>
    <message numerus="yes">
        <source>Print %n agreements</source>
        <translation>
            <numerusform>Štampaj %n sporazum</numerusform>
            <numerusform>Štampaj %n sporazuma</numerusform>
            <numerusform>Štampaj %n sporazuma</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an agreement first.</source>
        <translation>Najpre izaberite sporazum.</translation>
    </message>
    <message>
        <source>All of them have missing values. Enter these, or do not skip them.</source>
        <translation>Svima nedostaju podaci. Upišite ih, ili ne preskačite nepotpune.</translation>
    </message>
    <message>
        <source>A file of its own for each</source>
        <translation>Posebna datoteka za svaki</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>potpisan</translation>
    </message>
    <message numerus="yes">
        <source>signed with %n blanks</source>
        <translation>
            <numerusform>potpisan, %n praznina</numerusform>
            <numerusform>potpisan, %n praznine</numerusform>
            <numerusform>potpisan, %n praznina</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, addendum %2</source>
        <translation>%1, aneks %2</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sporazumi</translation>
    </message>
    <message>
        <source>Print the agreements</source>
        <translation>Štampaj sporazume</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Aneksi</translation>
    </message>
    <message>
        <source>Print the newest addenda</source>
        <translation>Štampaj najnovije anekse</translation>
    </message>
    <message numerus="yes">
        <source>%n addenda</source>
        <translation>
            <numerusform>%n aneks</numerusform>
            <numerusform>%n aneksa</numerusform>
            <numerusform>%n aneksa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n addenda</source>
        <translation>
            <numerusform>Štampaj %n aneks</numerusform>
            <numerusform>Štampaj %n aneksa</numerusform>
            <numerusform>Štampaj %n aneksa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::BudgetCard</name>
    <message>
        <source>New line of the budget</source>
        <translation>Nova stavka budžeta</translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation>Dodaj stavku</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budžet</translation>
    </message>
    <message>
        <source>No budget yet</source>
        <translation>Još nema budžeta</translation>
    </message>
    <message>
        <source>Lines of the budget under the headings of the agreement; what is spent of each is counted as expenditures are entered.</source>
        <translation>Stavke budžeta po poglavljima; koliko je od svake utrošeno računa se kako se upisuju troškovi.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Stavka</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Poglavlje</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planirano</translation>
    </message>
    <message>
        <source>Add a line to the budget</source>
        <translation>Dodaj stavku u budžet</translation>
    </message>
    <message>
        <source>Enter how much is planned.</source>
        <translation>Upišite koliko je planirano.</translation>
    </message>
    <message>
        <source>Budget in %1 (%2 spent)</source>
        <translation>Budžet u %1 (utrošeno %2)</translation>
    </message>
    <message>
        <source>Budget in %1</source>
        <translation>Budžet u %1</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::BudgetRows</name>
    <message>
        <source>The case is closed; reopen it to change its budget.</source>
        <translation>Predmet je zatvoren; otvorite ga ponovo da biste menjali budžet.</translation>
    </message>
    <message>
        <source>To be checked</source>
        <comment>an expenditure</comment>
        <translation>Za proveru</translation>
    </message>
    <message>
        <source>Cut</source>
        <comment>an expenditure</comment>
        <translation>Umanjen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>an expenditure</comment>
        <translation>Priznato</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>an expenditure</comment>
        <translation>Odložen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Stavka</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Poglavlje</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planirano</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Izmenjeno</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Utrošeno</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ostalo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation>Dan troška</translation>
    </message>
    <message>
        <source>Not within the period of the agreement</source>
        <translation>Nije u periodu sporazuma</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Iznos</translation>
    </message>
    <message>
        <source>Paid %1; rate by %2</source>
        <translation>Plaćeno %1; kurs: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Priznato</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Taj dan tek dolazi.</translation>
    </message>
    <message>
        <source>It was paid in another currency; delete it and enter it anew with its rate.</source>
        <translation>Plaćeno je u drugoj valuti; obrišite trošak i upišite ga ponovo sa kursom.</translation>
    </message>
    <message>
        <source>Enter how much was spent.</source>
        <translation>Upišite koliko je utrošeno.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::BulkEditPanel</name>
    <message>
        <source>Change in selected rows</source>
        <translation>Izmena u izabranim redovima</translation>
    </message>
    <message numerus="yes">
        <source>Change in %n selected rows</source>
        <translation>
            <numerusform>Izmena u %n izabranom redu</numerusform>
            <numerusform>Izmena u %n izabrana reda</numerusform>
            <numerusform>Izmena u %n izabranih redova</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolona</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nova vrednost</translation>
    </message>
    <message numerus="yes">
        <source>%n rows hold this already.</source>
        <translation>
            <numerusform>%n red to već sadrži.</numerusform>
            <numerusform>%n reda to već sadrže.</numerusform>
            <numerusform>%n redova to već sadrži.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be written in %n rows:</source>
        <translation>
            <numerusform>Ne može da se upiše u %n red:</numerusform>
            <numerusform>Ne može da se upiše u %n reda:</numerusform>
            <numerusform>Ne može da se upiše u %n redova:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row and reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Clear in %n rows</source>
        <translation>
            <numerusform>Isprazni u %n redu</numerusform>
            <numerusform>Isprazni u %n reda</numerusform>
            <numerusform>Isprazni u %n redova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change in %n rows</source>
        <translation>
            <numerusform>Izmeni u %n redu</numerusform>
            <numerusform>Izmeni u %n reda</numerusform>
            <numerusform>Izmeni u %n redova</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Isprazni ćelije</translation>
    </message>
    <message>
        <source>Type the value, or choose to empty the cells.</source>
        <translation>Upišite vrednost ili izaberite da se ćelije isprazne.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CalendarStrip</name>
    <message>
        <source>nothing due</source>
        <translation>bez rokova</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n roka</numerusform>
            <numerusform>%n rokova</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CallActions</name>
    <message>
        <source>Nothing was imported.</source>
        <translation>Ništa nije uvezeno.</translation>
    </message>
    <message>
        <source>Check that the file is there and yours to read.</source>
        <translation>Proverite da li datoteka postoji i da li imate pravo da je čitate.</translation>
    </message>
    <message>
        <source>Import a call</source>
        <translation>Uvoz poziva</translation>
    </message>
    <message>
        <source>Call (*.json)</source>
        <translation>Poziv (*.json)</translation>
    </message>
    <message>
        <source>Import applications to %1</source>
        <translation>Uvoz prijava na poziv %1</translation>
    </message>
    <message>
        <source>Table (*.csv *.txt *.tsv)</source>
        <translation>Tabela (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Import scores of %1</source>
        <translation>Uvoz ocena za poziv %1</translation>
    </message>
    <message>
        <source>Every selected applicant of %1 has an agreement already.</source>
        <translation>Svi izabrani podnosioci u pozivu %1 već imaju sporazum.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreements of %1 were drafted.</source>
        <translation>
            <numerusform>Poziv %1: napravljen je nacrt %n sporazuma.</numerusform>
            <numerusform>Poziv %1: napravljeni su nacrti %n sporazuma.</numerusform>
            <numerusform>Poziv %1: napravljeni su nacrti %n sporazuma.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Datoteka %1 ne može da se pročita.</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>Ovo nije urađeno</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Idi tamo</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CallFiles</name>
    <message>
        <source>line %1</source>
        <translation>red %1</translation>
    </message>
    <message>
        <source>Call %1 has the new criteria.</source>
        <translation>Poziv %1 ima nove kriterijume.</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n prijava</numerusform>
            <numerusform>%n prijave</numerusform>
            <numerusform>%n prijava</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n ocena</numerusform>
            <numerusform>%n ocene</numerusform>
            <numerusform>%n ocena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions on the list</source>
        <translation>
            <numerusform>%n odluka o listi</numerusform>
            <numerusform>%n odluke o listi</numerusform>
            <numerusform>%n odluka o listi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n sporazum</numerusform>
            <numerusform>%n sporazuma</numerusform>
            <numerusform>%n sporazuma</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: package call, 100 points</source>
        <translation>Primer: poziv za pakete podrške, 100 bodova</translation>
    </message>
    <message>
        <source>Example: concept notes, marks 1 to 5, 50 points</source>
        <translation>Primer: koncepti predloga, ocene od 1 do 5, 50 bodova</translation>
    </message>
    <message>
        <source>Example: full applications, marks 1 to 5, 100 points</source>
        <translation>Primer: puni predlozi, ocene od 1 do 5, 100 bodova</translation>
    </message>
    <message>
        <source>Take the criteria of a file</source>
        <translation>Preuzimanje kriterijuma iz datoteke</translation>
    </message>
    <message>
        <source>Criteria or call (*.json)</source>
        <translation>Kriterijumi ili poziv (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>The criteria were not taken: %n places in %1 must be put right first.</source>
        <translation>
            <numerusform>Kriterijumi nisu preuzeti: prvo treba ispraviti %n mesto u datoteci %1.</numerusform>
            <numerusform>Kriterijumi nisu preuzeti: prvo treba ispraviti %n mesta u datoteci %1.</numerusform>
            <numerusform>Kriterijumi nisu preuzeti: prvo treba ispraviti %n mesta u datoteci %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the criteria to a file</source>
        <translation>Upisivanje kriterijuma u datoteku</translation>
    </message>
    <message>
        <source>%1 criteria.json</source>
        <translation>%1 kriterijumi.json</translation>
    </message>
    <message>
        <source>Criteria (*.json)</source>
        <translation>Kriterijumi (*.json)</translation>
    </message>
    <message>
        <source>The criteria stand in %1.</source>
        <translation>Kriterijumi su u datoteci %1.</translation>
    </message>
    <message>
        <source>Write the call to a file</source>
        <translation>Upisivanje poziva u datoteku</translation>
    </message>
    <message>
        <source>Call (*.json)</source>
        <translation>Poziv (*.json)</translation>
    </message>
    <message>
        <source>Call %1 stands in %2.</source>
        <translation>Poziv %1 je u datoteci %2.</translation>
    </message>
    <message>
        <source>CALL-%1</source>
        <translation>POZIV-%1</translation>
    </message>
    <message>
        <source>Delete call %1</source>
        <translation>Brisanje poziva %1</translation>
    </message>
    <message>
        <source>The call is deleted with everything in it: %1. Undo brings all of it back.</source>
        <translation>Poziv se briše sa svim što je u njemu: %1. Opoziv vraća sve.</translation>
    </message>
    <message>
        <source>Delete the call</source>
        <translation>Obriši poziv</translation>
    </message>
    <message>
        <source>Call %1 is deleted. Undo brings it back.</source>
        <translation>Poziv %1 je obrisan. Opoziv ga vraća.</translation>
    </message>
    <message>
        <source>Call %1 is deleted with %2. Undo brings all of it back.</source>
        <translation>Poziv %1 je obrisan (%2). Opoziv vraća sve.</translation>
    </message>
    <message>
        <source>line %1, place %2</source>
        <translation>red %1, mesto %2</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CallHeader</name>
    <message>
        <source>All calls</source>
        <translation>Svi pozivi</translation>
    </message>
    <message>
        <source>&amp;Applications…</source>
        <translation>&amp;Prijave…</translation>
    </message>
    <message>
        <source>&amp;Scores…</source>
        <translation>&amp;Ocene…</translation>
    </message>
    <message>
        <source>There are no applications to list yet.</source>
        <translation>Još nema prijava za listu.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Uvoz</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>Izvezi liste</translation>
    </message>
    <message>
        <source>&amp;Ranked list with points…</source>
        <translation>&amp;Rang-lista sa bodovima…</translation>
    </message>
    <message>
        <source>List for &amp;publication…</source>
        <translation>Lista za o&amp;bjavljivanje…</translation>
    </message>
    <message>
        <source>Language of the list</source>
        <translation>Jezik liste</translation>
    </message>
    <message>
        <source>&amp;New call from this one</source>
        <translation>&amp;Novi poziv po uzoru na ovaj</translation>
    </message>
    <message>
        <source>&amp;Write the call to a file (JSON)…</source>
        <translation>&amp;Upiši poziv u datoteku (JSON)…</translation>
    </message>
    <message>
        <source>&amp;Delete the call…</source>
        <translation>&amp;Obriši poziv…</translation>
    </message>
    <message>
        <source>Decided: %1, version %2</source>
        <translation>Odluka: %1, verzija %2</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>a call</comment>
        <translation>Nepotpun</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Bez odluke</translation>
    </message>
    <message>
        <source>&amp;Decide a new version of the list…</source>
        <translation>&amp;Zaključi novu verziju liste…</translation>
    </message>
    <message>
        <source>&amp;Decide the list…</source>
        <translation>&amp;Zaključi listu…</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CallRows</name>
    <message>
        <source>Decided: %1</source>
        <translation>Odluka: %1</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Bez odluke</translation>
    </message>
    <message>
        <source>No applications</source>
        <translation>Nema prijava</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Poziv</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Prijave</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Mesta</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sporazumi</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>a call</comment>
        <translation>Nepotpun</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CallSteps</name>
    <message>
        <source>The call has no lot yet. A call that is not divided has just lot 1.</source>
        <translation>Poziv još nema nijedan lot. Ako se ne deli na lotove, dodajte samo lot 1.</translation>
    </message>
    <message>
        <source>Add the first lot</source>
        <translation>Dodaj prvi lot</translation>
    </message>
    <message>
        <source>The call has no criteria yet.</source>
        <translation>Poziv još nema kriterijuma.</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Dodaj odeljak</translation>
    </message>
    <message>
        <source>The deadline is not entered yet.</source>
        <translation>Rok još nije upisan.</translation>
    </message>
    <message>
        <source>The commission has no members yet.</source>
        <translation>Komisija još nema članova.</translation>
    </message>
    <message>
        <source>Add an assessor</source>
        <translation>Dodaj ocenjivača</translation>
    </message>
    <message>
        <source>The call is defined. Applications can be entered or imported.</source>
        <translation>Poziv je potpun. Prijave mogu da se upišu ili uvezu.</translation>
    </message>
    <message>
        <source>Import applications…</source>
        <translation>Uvezi prijave…</translation>
    </message>
    <message>
        <source>Applications are in, and no marks are given yet.</source>
        <translation>Prijave su tu, a ocene još nisu date.</translation>
    </message>
    <message>
        <source>The list is decided. Agreements can be drafted.</source>
        <translation>O listi je odlučeno. Mogu da se naprave nacrti sporazuma.</translation>
    </message>
    <message>
        <source>Draft agreements</source>
        <translation>Napravi nacrte sporazuma</translation>
    </message>
    <message>
        <source>The list is decided and agreements are drafted.</source>
        <translation>O listi je odlučeno i sporazumi su pripremljeni.</translation>
    </message>
    <message>
        <source>Enter the marks</source>
        <translation>Unesi ocene</translation>
    </message>
    <message>
        <source>Complete the definition</source>
        <translation>Dopuni poziv</translation>
    </message>
    <message numerus="yes">
        <source>%n applications still wait for marks. When all are marked, the list is decided.</source>
        <translation>
            <numerusform>%n prijava još čeka ocene. Kad sve budu ocenjene, donosi se odluka o listi.</numerusform>
            <numerusform>%n prijave još čekaju ocene. Kad sve budu ocenjene, donosi se odluka o listi.</numerusform>
            <numerusform>%n prijava još čeka ocene. Kad sve budu ocenjene, donosi se odluka o listi.</numerusform>
        </translation>
    </message>
    <message>
        <source>All applications are marked. A tie is on the line and waits for the commission&apos;s decision.</source>
        <translation>Sve prijave su ocenjene. Na granici je izjednačenje koje čeka odluku komisije.</translation>
    </message>
    <message>
        <source>See the tie</source>
        <translation>Pogledaj izjednačenje</translation>
    </message>
    <message>
        <source>All applications are marked. The list can be decided.</source>
        <translation>Sve prijave su ocenjene. Lista može da se zaključi.</translation>
    </message>
    <message>
        <source>Decide the list</source>
        <translation>Zaključi listu</translation>
    </message>
    <message>
        <source>All applications are marked. From %1, the day of the deadline, the list can be decided.</source>
        <translation>Sve prijave su ocenjene. Lista može da se zaključi od %1, kada ističe rok.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CallWorkspace</name>
    <message>
        <source>Where the present list no longer matches the decided one</source>
        <translation>Gde se sadašnja lista više ne slaže sa zaključenom</translation>
    </message>
    <message numerus="yes">
        <source>The list no longer matches decision %1 of %2: %n differences. The decided list stays as it was; deciding again makes the next version.</source>
        <translation>
            <numerusform>Lista se više ne slaže sa odlukom %1 od %2: %n razlika. Zaključena lista nije menjana; novom odlukom nastaje sledeća verzija.</numerusform>
            <numerusform>Lista se više ne slaže sa odlukom %1 od %2: %n razlike. Zaključena lista nije menjana; novom odlukom nastaje sledeća verzija.</numerusform>
            <numerusform>Lista se više ne slaže sa odlukom %1 od %2: %n razlika. Zaključena lista nije menjana; novom odlukom nastaje sledeća verzija.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the differences</source>
        <translation>Prikaži razlike</translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 changed, %3 as they were.</source>
        <translation>Uvezeno. Dodato: %1, izmenjeno: %2, bez izmene: %3.</translation>
    </message>
    <message>
        <source>Parts of the call</source>
        <translation>Delovi poziva</translation>
    </message>
    <message>
        <source>No application was imported: these cells of %1 must be put right first.</source>
        <translation>Nijedna prijava nije uvezena: najpre ispravite ove ćelije u datoteci %1.</translation>
    </message>
    <message>
        <source>No score was imported: these cells of %1 must be put right first.</source>
        <translation>Nijedna ocena nije uvezena: najpre ispravite ove ćelije u datoteci %1.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CallsPage</name>
    <message>
        <source>No calls yet</source>
        <translation>Još nema poziva</translation>
    </message>
    <message numerus="yes">
        <source>%n calls in this file</source>
        <translation>
            <numerusform>%n poziv u ovoj datoteci</numerusform>
            <numerusform>%n poziva u ovoj datoteci</numerusform>
            <numerusform>%n poziva u ovoj datoteci</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a call</source>
        <translation>Uvezi poziv</translation>
    </message>
    <message>
        <source>Begin with an empty call or with example criteria (Ctrl+N), or import a call from a JSON file.</source>
        <translation>Počnite od praznog poziva ili od primera kriterijuma (Ctrl+N) ili uvezite poziv iz JSON datoteke.</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Novi poziv</translation>
    </message>
    <message>
        <source>The call was not imported: these places in %1 must be put right first.</source>
        <translation>Poziv nije uvezen: najpre ispravite ova mesta u datoteci %1.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CaseCards</name>
    <message>
        <source>Stages and milestones</source>
        <translation>Faze i prekretnice</translation>
    </message>
    <message>
        <source>Stages and milestones over the months</source>
        <translation>Faze i prekretnice po mesecima</translation>
    </message>
    <message>
        <source>No stages</source>
        <translation>Nema faza</translation>
    </message>
    <message>
        <source>The terms of the agreement name no months of support.</source>
        <translation>Uslovi sporazuma ne navode mesece podrške.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CaseCourse</name>
    <message>
        <source>Note</source>
        <translation>Beleška</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Upiši belešku</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Šta se dogodilo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dana</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Naš broj</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Njihov broj</translation>
    </message>
    <message>
        <source>Course of the case</source>
        <translation>Tok predmeta</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Nova beleška</translation>
    </message>
    <message>
        <source>A phone call, a visit, a letter or anything else about this case</source>
        <translation>Poziv, poseta, pismo ili nešto drugo o ovom predmetu</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Obriši belešku</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n upis</numerusform>
            <numerusform>%n upisa</numerusform>
            <numerusform>%n upisa</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the day on which it happened.</source>
        <translation>Upišite dan kada se to dogodilo.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CaseDossier</name>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Fascikla %1 nije mogla da se napravi.</translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation>Izaberite mesto na kome smete da upisujete.</translation>
    </message>
    <message>
        <source>Something stands in the folder %1 already, so no dossier was written into it.</source>
        <translation>U fascikli %1 već nešto postoji, pa dosije nije upisan u nju.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or one that is not there yet.</source>
        <translation>Izaberite praznu fasciklu ili onu koja još ne postoji.</translation>
    </message>
    <message>
        <source>%1 is a file, and a dossier is a folder.</source>
        <translation>%1 je datoteka, a dosije je fascikla.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CaseEndForm</name>
    <message>
        <source>End of the case</source>
        <translation>Kraj predmeta</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Zatvori predmet</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Završava se</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>po sporazumu</translation>
    </message>
    <message>
        <source>early</source>
        <translation>pre roka</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Zatvoren dana</translation>
    </message>
    <message>
        <source>Reason or remark</source>
        <translation>Razlog ili napomena</translation>
    </message>
    <message>
        <source>Enter the day on which it was closed.</source>
        <translation>Upišite dan kada je zatvoren.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CaseOut</name>
    <message numerus="yes">
        <source>%n files were written into the folder “%1”.</source>
        <translation>
            <numerusform>%n datoteka je upisana u fasciklu „%1”.</numerusform>
            <numerusform>%n datoteke su upisane u fasciklu „%1”.</numerusform>
            <numerusform>%n datoteka je upisano u fasciklu „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not in it, because the file is gone or was changed: %2</source>
        <comment>a whole sentence, then titles of documents</comment>
        <translation>%1 U dosijeu nema dokumenata čijih datoteka više nema ili su promenjene: %2</translation>
    </message>
    <message>
        <source>case</source>
        <comment>in the name of a file</comment>
        <translation>predmet</translation>
    </message>
    <message>
        <source>Folder for the dossier</source>
        <translation>Fascikla za dosije</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dosije</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CaseRows</name>
    <message>
        <source>Party</source>
        <translation>Druga strana</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Month of the stage</source>
        <translation>Mesec faze</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planirano</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plaćeno</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Nije isplaćeno</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Ugovoreno</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Sledeći zadatak</translation>
    </message>
    <message>
        <source>Next task due</source>
        <translation>Rok sledećeg zadatka</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>Za ispravku</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n nalaz</numerusform>
            <numerusform>%n nalaza</numerusform>
            <numerusform>%n nalaza</numerusform>
        </translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Poziv</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Otvoren dana</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Zatvoren dana</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvoreni</translation>
    </message>
    <message>
        <source>Technical stage</source>
        <translation>Tehnička faza</translation>
    </message>
    <message>
        <source>Financial stage</source>
        <translation>Finansijska faza</translation>
    </message>
    <message>
        <source>To be closed</source>
        <translation>Za zatvaranje</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zatvoreni</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CaseStepper</name>
    <message>
        <source>Ended early</source>
        <translation>Završen pre roka</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zatvoren</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Zatvaranje</translation>
    </message>
    <message>
        <source>waits for it</source>
        <translation>čeka</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotovo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sada</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>predstoji</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Prijava</translation>
    </message>
    <message>
        <source>selected on %1</source>
        <translation>izabrana %1</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sporazum</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>The way of the case</source>
        <translation>Koraci predmeta</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CaseView</name>
    <message>
        <source>All cases</source>
        <translation>Svi predmeti</translation>
    </message>
    <message>
        <source>The case before it in the list</source>
        <translation>Prethodni predmet sa spiska</translation>
    </message>
    <message>
        <source>The next case in the list</source>
        <translation>Sledeći predmet sa spiska</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which case of how many</comment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Agreement %1, call %2, lot %3</source>
        <translation>Sporazum %1, poziv %2, lot %3</translation>
    </message>
    <message>
        <source>Enter the request for instalment %1</source>
        <translation>Upiši zahtev za %1. ratu</translation>
    </message>
    <message>
        <source>Check instalment %1</source>
        <translation>Proveri %1. ratu</translation>
    </message>
    <message>
        <source>Authorise instalment %1</source>
        <translation>Odobri %1. ratu</translation>
    </message>
    <message>
        <source>Enter the payment of instalment %1</source>
        <translation>Upiši isplatu %1. rate</translation>
    </message>
    <message>
        <source>Enter the receipt of instalment %1</source>
        <translation>Upiši potvrdu prijema %1. rate</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Zatvori predmet</translation>
    </message>
    <message>
        <source>Why it ended early</source>
        <translation>Zašto je završen pre roka</translation>
    </message>
    <message>
        <source>Remark at the closing</source>
        <translation>Napomena pri zatvaranju</translation>
    </message>
    <message>
        <source>&amp;Open the agreement</source>
        <translation>&amp;Otvori sporazum</translation>
    </message>
    <message>
        <source>&amp;Close the case…</source>
        <translation>&amp;Zatvori predmet…</translation>
    </message>
    <message>
        <source>&amp;Reopen the case</source>
        <translation>&amp;Otvori predmet ponovo</translation>
    </message>
    <message>
        <source>Print the case</source>
        <translation>Štampaj predmet</translation>
    </message>
    <message>
        <source>&amp;Write a letter…</source>
        <translation>&amp;Napiši dopis…</translation>
    </message>
    <message>
        <source>Ask money &amp;back…</source>
        <translation>Zatraži po&amp;vraćaj…</translation>
    </message>
    <message>
        <source>&amp;Save the dossier…</source>
        <translation>&amp;Sačuvaj dosije…</translation>
    </message>
    <message>
        <source>Case and money</source>
        <translation>Predmet i novac</translation>
    </message>
    <message>
        <source>Services and visits</source>
        <translation>Usluge i posete</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Delovi predmeta</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::Cases</name>
    <message>
        <source>Between stages</source>
        <translation>Između faza</translation>
    </message>
    <message>
        <source>Technical stage</source>
        <translation>Tehnička faza</translation>
    </message>
    <message>
        <source>Financial stage</source>
        <translation>Finansijska faza</translation>
    </message>
    <message>
        <source>Another stage</source>
        <translation>Druga faza</translation>
    </message>
    <message>
        <source>To be closed</source>
        <comment>a case</comment>
        <translation>Za zatvaranje</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a case</comment>
        <translation>Zatvoren</translation>
    </message>
    <message>
        <source>Ended early</source>
        <comment>a case</comment>
        <translation>Završen pre roka</translation>
    </message>
    <message>
        <source>month %1 of %2</source>
        <translation>%1. od %2 meseci</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CasesPage</name>
    <message>
        <source>No cases yet</source>
        <translation>Još nema predmeta</translation>
    </message>
    <message>
        <source>A case follows a signed agreement: its stages, instalments, payments, tasks and notes. Once agreements are signed, their cases are opened here in one step.</source>
        <translation>Predmet prati potpisan sporazum: faze, rate, isplate, zadatke i beleške. Kada se sporazumi potpišu, predmeti se ovde otvaraju jednim korakom.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n cities and municipalities</source>
        <translation>
            <numerusform>%1 u %n gradu ili opštini</numerusform>
            <numerusform>%1 u %n grada i opštine</numerusform>
            <numerusform>%1 u %n gradova i opština</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open cases</source>
        <translation>
            <numerusform>%n otvoren predmet</numerusform>
            <numerusform>%n otvorena predmeta</numerusform>
            <numerusform>%n otvorenih predmeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n cases</source>
        <translation>
            <numerusform>Otvori %n predmet</numerusform>
            <numerusform>Otvori %n predmeta</numerusform>
            <numerusform>Otvori %n predmeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed agreements have no case yet.</source>
        <translation>
            <numerusform>%n potpisan sporazum još nema predmet.</numerusform>
            <numerusform>%n potpisana sporazuma još nemaju predmet.</numerusform>
            <numerusform>%n potpisanih sporazuma još nema predmet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases were opened, with the stages and instalments of their agreements.</source>
        <translation>
            <numerusform>Otvoren je %n predmet, sa fazama i ratama iz sporazuma.</numerusform>
            <numerusform>Otvorena su %n predmeta, sa fazama i ratama iz sporazuma.</numerusform>
            <numerusform>Otvoreno je %n predmeta, sa fazama i ratama iz sporazuma.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CellPaint</name>
    <message>
        <source>empty</source>
        <comment>value of a field</comment>
        <translation>prazno</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CellPaste</name>
    <message>
        <source>The list has no row here; none is added.</source>
        <translation>Spisak ovde nema red, a novi se ne dodaju.</translation>
    </message>
    <message>
        <source>The list has no column here.</source>
        <translation>Spisak ovde nema kolonu.</translation>
    </message>
    <message>
        <source>This column cannot be changed in the list.</source>
        <translation>Ova kolona se ne menja u spisku.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>red %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolona %1</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CeremoniesPart</name>
    <message>
        <source>Signing ceremonies</source>
        <translation>Svečana potpisivanja</translation>
    </message>
    <message>
        <source>No ceremony yet</source>
        <translation>Još nema svečanog potpisivanja</translation>
    </message>
    <message>
        <source>A ceremony gives its agreements their date and place, and the table on which the parties sign. Ctrl+N adds one.</source>
        <translation>Svečano potpisivanje daje sporazumima datum i mesto, kao i spisak na kome se strane potpisuju. Ctrl+N dodaje novo.</translation>
    </message>
    <message>
        <source>Agreements signed there</source>
        <translation>Sporazumi koji se tu potpisuju</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation>Još nema sporazuma</translation>
    </message>
    <message>
        <source>Draft them from the decided list of a call.</source>
        <translation>Napravite nacrte iz zaključene liste poziva.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Potpisivanje</translation>
    </message>
    <message>
        <source>The printed ones, on the day of the ceremony, in one step</source>
        <translation>Odštampane, sa datumom svečanog potpisivanja, u jednom koraku</translation>
    </message>
    <message>
        <source>None of them is printed and unsigned.</source>
        <translation>Nijedan odštampan sporazum ne čeka potpis.</translation>
    </message>
    <message>
        <source>Check the agreements that are signed there: the table on which the parties sign stands here then.</source>
        <translation>Označite sporazume koji se tu potpisuju; ovde će se tada pojaviti spisak na kome se strane potpisuju.</translation>
    </message>
    <message>
        <source>Choose a ceremony to see the table on which the parties sign.</source>
        <translation>Izaberite svečano potpisivanje da biste videli spisak na kome se strane potpisuju.</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latinica</translation>
    </message>
    <message>
        <source>Document in Latin script</source>
        <translation>Dokument latinicom</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Ćirilica</translation>
    </message>
    <message>
        <source>Document in Cyrillic script</source>
        <translation>Dokument ćirilicom</translation>
    </message>
    <message>
        <source>To PDF…</source>
        <translation>U PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Štampaj…</translation>
    </message>
    <message>
        <source>Signing of agreements</source>
        <translation>Potpisivanje sporazuma</translation>
    </message>
    <message>
        <source>Table of signatures</source>
        <translation>Spisak za potpisivanje</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF datoteka (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as signed</source>
        <translation>
            <numerusform>Upiši %n kao potpisan</numerusform>
            <numerusform>Upiši %n kao potpisane</numerusform>
            <numerusform>Upiši %n kao potpisane</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation>Upiši kao potpisane</translation>
    </message>
    <message numerus="yes">
        <source>%n agreements were left: their paper no longer says what the file says. Print them anew, or sign each where it is shown.</source>
        <translation>
            <numerusform>Izostavljen je %n sporazum: odštampani primerak više ne odgovara podacima u datoteci. Odštampajte ga ponovo ili upišite potpis kod samog sporazuma.</numerusform>
            <numerusform>Izostavljena su %n sporazuma: odštampani primerci više ne odgovaraju podacima u datoteci. Odštampajte ih ponovo ili upišite potpis kod svakog posebno.</numerusform>
            <numerusform>Izostavljeno je %n sporazuma: odštampani primerci više ne odgovaraju podacima u datoteci. Odštampajte ih ponovo ili upišite potpis kod svakog posebno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sporazumi</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CeremonyForm</name>
    <message>
        <source>When and where</source>
        <translation>Kada i gde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Vreme</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Enter the date first.</source>
        <translation>Najpre upišite datum.</translation>
    </message>
    <message>
        <source>This is no time of day; write it as 12:00.</source>
        <translation>Ovo nije vreme; upišite ga kao 12:00.</translation>
    </message>
    <message>
        <source>No ceremony is chosen</source>
        <translation>Nije izabrano svečano potpisivanje</translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n sporazum</numerusform>
            <numerusform>%n sporazuma</numerusform>
            <numerusform>%n sporazuma</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the ceremony</source>
        <translation>Obriši potpisivanje</translation>
    </message>
    <message>
        <source>Agreements are signed there.</source>
        <translation>Na njemu se potpisuju sporazumi.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CeremonyRows</name>
    <message>
        <source>no date yet</source>
        <translation>datum nije upisan</translation>
    </message>
    <message>
        <source>Signing ceremony</source>
        <translation>Svečano potpisivanje</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Potpisano</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ChangeLines</name>
    <message>
        <source>Before: %1</source>
        <translation>Pre: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Posle: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more fields</source>
        <translation>
            <numerusform>i još %n polje</numerusform>
            <numerusform>i još %n polja</numerusform>
            <numerusform>i još %n polja</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Prikaži: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of record and what tells it from others</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>prazno</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>Razlika: %1</translation>
    </message>
    <message>
        <source>Show the history of this field</source>
        <translation>Prikaži istoriju ovog polja</translation>
    </message>
    <message>
        <source>Show the history of: %1</source>
        <comment>a field</comment>
        <translation>Prikaži istoriju polja: %1</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ChangePaper</name>
    <message>
        <source>changes</source>
        <translation>izmene</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Šta je izmenjeno</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>Izvezi izmene</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel radna sveska (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV tabela (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export of the changes</source>
        <translation>Izvoz izmena</translation>
    </message>
    <message>
        <source>The changes were written to %1.</source>
        <translation>Izmene su upisane u %1.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ChangePeriodPanel</name>
    <message>
        <source>What changed since</source>
        <translation>Šta je izmenjeno</translation>
    </message>
    <message>
        <source>What changed in this time</source>
        <translation>Šta je izmenjeno u ovom periodu</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Svi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Izvezi…</translation>
    </message>
    <message>
        <source>Enter both days.</source>
        <translation>Unesite oba dana.</translation>
    </message>
    <message>
        <source>The first day must not come after the last one.</source>
        <translation>Prvi dan ne sme biti posle poslednjeg.</translation>
    </message>
    <message>
        <source>Show for printing</source>
        <translation>Prikaži za štampu</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ChartCard</name>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafikon</translation>
    </message>
    <message>
        <source>Show as a map</source>
        <translation>Prikaži kao kartu</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Prikaži kao grafikon</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Show the same numbers as a table</source>
        <translation>Prikaži iste brojeve kao tabelu</translation>
    </message>
    <message>
        <source>Save, print or copy</source>
        <translation>Sačuvaj, štampaj ili kopiraj</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Sačuvaj kao P&amp;NG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Sačuvaj kao &amp;SVG…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Š&amp;tampaj…</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Kopiraj tabelu</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Kopiraj sliku</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Čuvanje slike kao SVG</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Čuvanje slike kao PNG</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Slika SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Slika PNG (*.png)</translation>
    </message>
    <message>
        <source>The picture was written to %1.</source>
        <translation>Slika je upisana u %1.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ChecksBar</name>
    <message>
        <source>Uncheck all that are listed</source>
        <translation>Skini oznaku sa svih na spisku</translation>
    </message>
    <message>
        <source>Check all that are listed</source>
        <translation>Označi sve na spisku</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n označen</numerusform>
            <numerusform>%n označena</numerusform>
            <numerusform>%n označenih</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing checked</source>
        <translation>Ništa nije označeno</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them not listed</source>
        <translation>
            <numerusform>%1, %n nije na spisku</numerusform>
            <numerusform>%1, %n nisu na spisku</numerusform>
            <numerusform>%1, %n nije na spisku</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Poništi oznake</translation>
    </message>
    <message>
        <source>Uncheck all</source>
        <translation>Skini sve oznake</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ChecksCard</name>
    <message>
        <source>To be checked</source>
        <translation>Za proveru</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odgovor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Napomena</translation>
    </message>
    <message>
        <source>New check</source>
        <translation>Nova provera</translation>
    </message>
    <message>
        <source>Add the check</source>
        <translation>Dodaj proveru</translation>
    </message>
    <message>
        <source>Checklist of the visit</source>
        <translation>Kontrolna lista posete</translation>
    </message>
    <message>
        <source>Checklist of the closing</source>
        <translation>Kontrolna lista za zatvaranje</translation>
    </message>
    <message>
        <source>Nothing is to be checked</source>
        <translation>Nema šta da se proverava</translation>
    </message>
    <message>
        <source>What is asked on every visit stands in the plan of the call; what is asked on this one alone is added here.</source>
        <translation>Ono što se pita na svakoj poseti stoji u planu poziva; ovde se dodaje ono što se pita samo na ovoj.</translation>
    </message>
    <message>
        <source>What is to be settled before a case is closed stands in the plan of the call; what this case needs besides is added here.</source>
        <translation>Ono što treba rešiti pre zatvaranja predmeta stoji u planu poziva; ovde se dodaje ono što je potrebno samo ovom predmetu.</translation>
    </message>
    <message>
        <source>Before the closing</source>
        <translation>Pre zatvaranja</translation>
    </message>
    <message>
        <source>Checklist of the visit of %1</source>
        <translation>Kontrolna lista posete %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a checklist and what is open in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n bez odgovora</numerusform>
            <numerusform>%n bez odgovora</numerusform>
            <numerusform>%n bez odgovora</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Provera</translation>
    </message>
    <message>
        <source>Add something that is to be checked</source>
        <translation>Dodaj nešto što treba proveriti</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Kolone</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Nađi kolonu</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Kolone spiska</translation>
    </message>
    <message>
        <source>Fit the widths</source>
        <translation>Uklopi širine</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Kao na početku</translation>
    </message>
    <message>
        <source>Space, or Enter after typing, shows or hides a column; Ctrl+Up and Ctrl+Down move it.</source>
        <translation>Razmaknica, ili Enter posle kucanja, prikazuje ili skriva kolonu; Ctrl+Up i Ctrl+Down je pomeraju.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CommandPalette</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n rezultat</numerusform>
            <numerusform>%n rezultata</numerusform>
            <numerusform>%n rezultata</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are being read</source>
        <translation>Nazivi se učitavaju</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Traži ili pokreni naredbu</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultati</translation>
    </message>
    <message>
        <source>Enter chooses, Esc closes. &gt; commands, @ organisations, # calls, applications and agreements</source>
        <translation>Enter bira, Esc zatvara. &gt; naredbe, @ organizacije, # pozivi, prijave i sporazumi</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizacije</translation>
    </message>
    <message>
        <source>Calls, applications and agreements</source>
        <translation>Pozivi, prijave i sporazumi</translation>
    </message>
    <message>
        <source>Programmes and documents</source>
        <translation>Programi i dokumenti</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not possible here now</source>
        <translation>ovde sada nije moguće</translation>
    </message>
    <message>
        <source>Looked up lately</source>
        <translation>Nedavno traženo</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Naredbe</translation>
    </message>
    <message>
        <source>Nearest to what was typed</source>
        <translation>Najbliže upisanom</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Nedavno menjano</translation>
    </message>
    <message>
        <source>Nothing goes by that name. &gt; alone lists every command.</source>
        <translation>Ništa se tako ne zove. Samo &gt; nabraja sve naredbe.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n results</source>
        <translation>
            <numerusform>%n rezultat, ima ih još</numerusform>
            <numerusform>%n rezultata, ima ih još</numerusform>
            <numerusform>%n rezultata, ima ih još</numerusform>
        </translation>
    </message>
    <message>
        <source>In cases: documents, notes, services and recommendations</source>
        <translation>U predmetima: dokumenti, beleške, usluge i preporuke</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ContactCard</name>
    <message>
        <source>New contact</source>
        <translation>Novi kontakt</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>ime nije upisano</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>former, until %1</source>
        <translation>ranije, do %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Kopiraj adresu e-pošte</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Kopiraj broj telefona</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Izmeni</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Zatvori: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Izmeni: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopirano: %1</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ContactForm</name>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Funkcija</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Napomena</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Prestaje danas</translation>
    </message>
    <message>
        <source>Today is the last day in this office</source>
        <translation>Danas je poslednji dan na ovoj funkciji</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Trajno ukloni…</translation>
    </message>
    <message>
        <source>Takes the person out of the file and its history; cannot be undone</source>
        <translation>Uklanja osobu iz datoteke i iz njene istorije; ne može da se opozove</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ContactList</name>
    <message>
        <source>Hide former contacts</source>
        <translation>Sakrij ranije kontakte</translation>
    </message>
    <message numerus="yes">
        <source>Show %n former contacts</source>
        <translation>
            <numerusform>Prikaži %n raniji kontakt</numerusform>
            <numerusform>Prikaži %n ranija kontakta</numerusform>
            <numerusform>Prikaži %n ranijih kontakata</numerusform>
        </translation>
    </message>
    <message>
        <source>The history holds no deleted contact of this organisation.</source>
        <translation>U istoriji nema obrisanih kontakata ove organizacije.</translation>
    </message>
    <message>
        <source>No contacts yet. Add who can be called.</source>
        <translation>Još nema kontakata. Dodajte koga možete da pozovete.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CriteriaPart</name>
    <message>
        <source>Criteria</source>
        <translation>Kriterijumi</translation>
    </message>
    <message numerus="yes">
        <source>%n marks are given, so the criteria stay as they are: codes and titles may be corrected, scales, multipliers and minimums not. Other criteria need a new call.</source>
        <translation>
            <numerusform>Data je %n ocena, pa kriterijumi ostaju kakvi su: šifre i nazivi mogu da se isprave, a skale, množioci i pragovi ne. Za druge kriterijume potreban je novi poziv.</numerusform>
            <numerusform>Date su %n ocene, pa kriterijumi ostaju kakvi su: šifre i nazivi mogu da se isprave, a skale, množioci i pragovi ne. Za druge kriterijume potreban je novi poziv.</numerusform>
            <numerusform>Dato je %n ocena, pa kriterijumi ostaju kakvi su: šifre i nazivi mogu da se isprave, a skale, množioci i pragovi ne. Za druge kriterijume potreban je novi poziv.</numerusform>
        </translation>
    </message>
    <message>
        <source>New call from this one</source>
        <translation>Novi poziv po uzoru na ovaj</translation>
    </message>
    <message>
        <source>Section</source>
        <comment>add one</comment>
        <translation>Odeljak</translation>
    </message>
    <message>
        <source>Criterion</source>
        <comment>add one</comment>
        <translation>Kriterijum</translation>
    </message>
    <message>
        <source>Tie rule</source>
        <comment>add one</comment>
        <translation>Pravilo</translation>
    </message>
    <message>
        <source>Assessor</source>
        <comment>add one</comment>
        <translation>Ocenjivač</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Dodaj odeljak</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Dodaj kriterijum</translation>
    </message>
    <message>
        <source>Add a tie rule</source>
        <translation>Dodaj pravilo za izjednačenje</translation>
    </message>
    <message>
        <source>Add an assessor</source>
        <translation>Dodaj ocenjivača</translation>
    </message>
    <message>
        <source>Whole grid</source>
        <translation>Gotovi kriterijumi</translation>
    </message>
    <message>
        <source>Take the criteria of another call or of a file, or write them to a file</source>
        <translation>Preuzmi kriterijume drugog poziva ili iz datoteke, ili ih upiši u datoteku</translation>
    </message>
    <message>
        <source>Take a whole grid</source>
        <translation>Preuzmi gotove kriterijume</translation>
    </message>
    <message>
        <source>No criteria yet</source>
        <translation>Još nema kriterijuma</translation>
    </message>
    <message>
        <source>Criteria stand in sections. They can be taken over whole from another call, from an example or from a file, and changed then.</source>
        <translation>Kriterijumi su grupisani u odeljke. Mogu se u celini preuzeti iz drugog poziva, iz primera ili iz datoteke, a zatim menjati.</translation>
    </message>
    <message>
        <source>Marks are given already, so no criteria are added.</source>
        <translation>Ocene su već date, pa se kriterijumi ne dodaju.</translation>
    </message>
    <message>
        <source>Take the criteria of</source>
        <translation>Preuzmi kriterijume</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Poziv %1</translation>
    </message>
    <message>
        <source>a &amp;file…</source>
        <translation>iz &amp;datoteke…</translation>
    </message>
    <message>
        <source>&amp;Write the criteria to a file…</source>
        <translation>&amp;Upiši kriterijume u datoteku…</translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n odeljak</numerusform>
            <numerusform>%n odeljka</numerusform>
            <numerusform>%n odeljaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n kriterijum</numerusform>
            <numerusform>%n kriterijuma</numerusform>
            <numerusform>%n kriterijuma</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>bodovi: %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>najmanje %1</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::CriterionForm</name>
    <message>
        <source>up to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>up to %1 = %2 × %3</source>
        <translation>do %1 = %2 × %3</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DateField</name>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Izaberi iz kalendara (Alt+strelica nadole)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendar</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DecisionForm</name>
    <message>
        <source>Lot %1: %2</source>
        <translation>Lot %1: %2</translation>
    </message>
    <message>
        <source>Decision on the list</source>
        <translation>Odluka o listi</translation>
    </message>
    <message>
        <source>Decide the list</source>
        <translation>Zaključi listu</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Broj odluke</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Datum odluke</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Doneo odluku</translation>
    </message>
    <message>
        <source>%1. A tie on the line is open, so the list cannot be decided yet.</source>
        <translation>%1. O istom broju bodova na granici još nije odlučeno, pa lista ne može da se zaključi.</translation>
    </message>
    <message>
        <source>Show the tie</source>
        <translation>Pokaži izjednačenje</translation>
    </message>
    <message>
        <source>Version %1 was decided on %2 with number %3 and stays as it is. Deciding again makes version %4.</source>
        <translation>Verzija %1 je zaključena %2 odlukom broj %3 i ne menja se. Ako ponovo zaključite listu, nastaje verzija %4.</translation>
    </message>
    <message>
        <source>Nothing has changed since then: both versions would have the same list.</source>
        <translation>Od tada se ništa nije promenilo: obe verzije bi imale istu listu.</translation>
    </message>
    <message>
        <source>The list of %1 is decided, version %2.</source>
        <translation>Lista poziva %1 je zaključena, verzija %2.</translation>
    </message>
    <message>
        <source>%1 proposed, %2 on the reserve list</source>
        <translation>predloženo %1, na rezervnoj listi %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 in all</source>
        <translation>%1, ukupno %2 od %3</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, ukupno %2</translation>
    </message>
    <message numerus="yes">
        <source>%n applications wait for marks and are not ranked.</source>
        <translation>
            <numerusform>%n prijava čeka ocene i nije rangirana.</numerusform>
            <numerusform>%n prijave čekaju ocene i nisu rangirane.</numerusform>
            <numerusform>%n prijava čeka ocene i nije rangirano.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DecisionInspector</name>
    <message>
        <source>Next decision</source>
        <translation>Sledeća odluka</translation>
    </message>
    <message>
        <source>The chosen list</source>
        <translation>Prikazana verzija</translation>
    </message>
    <message>
        <source>Decisions on ties</source>
        <translation>Odluke o izjednačenju</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>Na listi</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Upisano</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Otisak</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>verzija %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Verzija %1</translation>
    </message>
    <message>
        <source>The list as it stands</source>
        <translation>Sadašnja lista</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>broj %1</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>isto kao sada</translation>
    </message>
    <message numerus="yes">
        <source>%n differences from the present state</source>
        <translation>
            <numerusform>%n razlika prema sadašnjem stanju</numerusform>
            <numerusform>%n razlike prema sadašnjem stanju</numerusform>
            <numerusform>%n razlika prema sadašnjem stanju</numerusform>
        </translation>
    </message>
    <message>
        <source>not frozen</source>
        <translation>nije zaključena</translation>
    </message>
    <message>
        <source>%1 selected, %2 on the reserve list</source>
        <translation>izabrano %1, na rezervnoj listi %2</translation>
    </message>
    <message>
        <source>%1, %2 awarded</source>
        <translation>%1, dodeljeno %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>ime nije upisano</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nije upisano</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>%1. Why: %2</source>
        <translation>%1. Zašto: %2</translation>
    </message>
    <message>
        <source>Decide the list…</source>
        <translation>Zaključi listu…</translation>
    </message>
    <message>
        <source>Export with points…</source>
        <translation>Izvezi sa bodovima…</translation>
    </message>
    <message>
        <source>Export for publication…</source>
        <translation>Izvezi za objavljivanje…</translation>
    </message>
    <message>
        <source>%1 proposed, %2 on the reserve list</source>
        <translation>predloženo %1, na rezervnoj listi %2</translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, ukupno %2</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DecisionRows</name>
    <message>
        <source>as it stands</source>
        <translation>isto kao sada</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n razlika</numerusform>
            <numerusform>%n razlike</numerusform>
            <numerusform>%n razlika</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Broj</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Doneo odluku</translation>
    </message>
    <message>
        <source>The list as it stands</source>
        <translation>Sadašnja lista</translation>
    </message>
    <message>
        <source>Version %1: %2 of %3</source>
        <translation>Verzija %1: %2 od %3</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verzija</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sada</translation>
    </message>
    <message>
        <source>Against the present state</source>
        <translation>U odnosu na sada</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Rezerva</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Upisao/la</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Otisak</translation>
    </message>
    <message>
        <source>Above the line</source>
        <translation>Iznad granice</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Iznos</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Verzija %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sada</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DecisionsPart</name>
    <message>
        <source>Versions of the decided list</source>
        <translation>Verzije zaključene liste</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Odluke</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DefinitionOutline</name>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Planned instalment</source>
        <translation>Planirana rata</translation>
    </message>
    <message>
        <source>Eligibility rule</source>
        <translation>Uslov učešća</translation>
    </message>
    <message>
        <source>On the exclusion list</source>
        <translation>Na spisku isključenih</translation>
    </message>
    <message>
        <source>Required document</source>
        <translation>Potreban dokument</translation>
    </message>
    <message>
        <source>Section of criteria</source>
        <translation>Odeljak kriterijuma</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterijum</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>Ukupni bodovi</translation>
    </message>
    <message>
        <source>Tie rule</source>
        <translation>Pravilo za izjednačenje</translation>
    </message>
    <message>
        <source>Nothing is defined yet</source>
        <translation>Još ništa nije uneto</translation>
    </message>
    <message>
        <source>Begin with the buttons above the list.</source>
        <translation>Počnite od dugmadi iznad spiska.</translation>
    </message>
    <message numerus="yes">
        <source>%n tie rules that ask for it went with it; undo brings them back too.</source>
        <translation>
            <numerusform>Uz to je obrisano i %n pravilo za izjednačenje; opoziv vraća i njega.</numerusform>
            <numerusform>Uz to su obrisana i %n pravila za izjednačenje; opoziv vraća i njih.</numerusform>
            <numerusform>Uz to je obrisano i %n pravila za izjednačenje; opoziv vraća i njih.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Ocenjivač</translation>
    </message>
    <message>
        <source>Reports of the parties</source>
        <translation>Izveštaji</translation>
    </message>
    <message>
        <source>Planned task</source>
        <translation>Planirani zadatak</translation>
    </message>
    <message>
        <source>Item of the checklist</source>
        <translation>Stavka kontrolne liste</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DefinitionTexts</name>
    <message>
        <source>Mean of the assessors&apos; marks</source>
        <translation>Prosek ocena ocenjivača</translation>
    </message>
    <message>
        <source>The list stops there</source>
        <translation>Lista se tu završava</translation>
    </message>
    <message>
        <source>No money</source>
        <translation>Bez novčanih sredstava</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>Nepromenljiv iznos</translation>
    </message>
    <message>
        <source>As requested</source>
        <translation>Koliko je traženo</translation>
    </message>
    <message>
        <source>Kinds of applicants</source>
        <translation>Vrste podnosilaca</translation>
    </message>
    <message>
        <source>Exclusion list</source>
        <translation>Spisak isključenih</translation>
    </message>
    <message>
        <source>One application only</source>
        <translation>Samo jedna prijava</translation>
    </message>
    <message>
        <source>Development groups</source>
        <translation>Grupe razvijenosti</translation>
    </message>
    <message>
        <source>Bounds of the amount</source>
        <translation>Granice iznosa</translation>
    </message>
    <message>
        <source>More points in a section</source>
        <translation>Više bodova u odeljku</translation>
    </message>
    <message>
        <source>More points for a criterion</source>
        <translation>Više bodova za kriterijum</translation>
    </message>
    <message>
        <source>Lower requested amount</source>
        <translation>Manji traženi iznos</translation>
    </message>
    <message>
        <source>Higher share of own contribution</source>
        <translation>Veći udeo sopstvenog učešća</translation>
    </message>
    <message>
        <source>Earlier receipt</source>
        <translation>Raniji prijem</translation>
    </message>
    <message>
        <source>Lower level of development</source>
        <translation>Niži stepen razvijenosti</translation>
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
        <translation>organizaciona jedinica</translation>
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
        <source>no money</source>
        <translation>bez novčanih sredstava</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>po %1</translation>
    </message>
    <message>
        <source>fixed amount, not entered</source>
        <translation>nepromenljiv iznos, nije upisan</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>najmanje %1</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>koliko je traženo</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>još ništa nije izabrano</translation>
    </message>
    <message numerus="yes">
        <source>%n may not apply</source>
        <comment>municipalities</comment>
        <translation>
            <numerusform>%n ne može da se prijavi</numerusform>
            <numerusform>%n ne mogu da se prijave</numerusform>
            <numerusform>%n ne može da se prijavi</numerusform>
        </translation>
    </message>
    <message>
        <source>as applicant or as partner</source>
        <translation>kao podnosilac ili kao partner</translation>
    </message>
    <message>
        <source>floor and ceiling of the lot</source>
        <translation>najniži i najviši iznos lota</translation>
    </message>
    <message>
        <source>More points in section %1</source>
        <translation>Više bodova u odeljku %1</translation>
    </message>
    <message>
        <source>More points for criterion %1</source>
        <translation>Više bodova za kriterijum %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>all lots</source>
        <translation>svi lotovi</translation>
    </message>
    <message>
        <source>One agreed mark</source>
        <translation>Jedna usaglašena ocena</translation>
    </message>
    <message>
        <source>It is skipped</source>
        <translation>Preskače se</translation>
    </message>
    <message>
        <source>all of the support</source>
        <translation>cela podrška</translation>
    </message>
    <message>
        <source>technical support</source>
        <translation>tehnička podrška</translation>
    </message>
    <message>
        <source>financial support</source>
        <translation>finansijska podrška</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Zadatak</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Prekretnica</translation>
    </message>
    <message>
        <source>day of the agreement</source>
        <translation>dan zaključenja sporazuma</translation>
    </message>
    <message>
        <source>opening of the case</source>
        <translation>otvaranje predmeta</translation>
    </message>
    <message>
        <source>end of technical support</source>
        <translation>kraj tehničke podrške</translation>
    </message>
    <message>
        <source>end of financial support</source>
        <translation>kraj finansijske podrške</translation>
    </message>
    <message>
        <source>end of the task before</source>
        <translation>završetak prethodnog zadatka</translation>
    </message>
    <message>
        <source>due on the last day of it</source>
        <translation>rok je poslednjeg dana tog perioda</translation>
    </message>
    <message numerus="yes">
        <source>due %n days after</source>
        <translation>
            <numerusform>rok je %n dan po isteku</numerusform>
            <numerusform>rok je %n dana po isteku</numerusform>
            <numerusform>rok je %n dana po isteku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due %n days before its end</source>
        <translation>
            <numerusform>rok je %n dan pre isteka</numerusform>
            <numerusform>rok je %n dana pre isteka</numerusform>
            <numerusform>rok je %n dana pre isteka</numerusform>
        </translation>
    </message>
    <message>
        <source>one about all of the support</source>
        <translation>jedan za celu podršku</translation>
    </message>
    <message numerus="yes">
        <source>for every %n months of the support</source>
        <translation>
            <numerusform>u razmaku od %n meseca podrške</numerusform>
            <numerusform>u razmaku od %n meseca podrške</numerusform>
            <numerusform>u razmaku od %n meseci podrške</numerusform>
        </translation>
    </message>
    <message>
        <source>one about technical support</source>
        <translation>jedan za tehničku podršku</translation>
    </message>
    <message numerus="yes">
        <source>for every %n months of technical support</source>
        <translation>
            <numerusform>u razmaku od %n meseca tehničke podrške</numerusform>
            <numerusform>u razmaku od %n meseca tehničke podrške</numerusform>
            <numerusform>u razmaku od %n meseci tehničke podrške</numerusform>
        </translation>
    </message>
    <message>
        <source>one about financial support</source>
        <translation>jedan za finansijsku podršku</translation>
    </message>
    <message numerus="yes">
        <source>for every %n months of financial support</source>
        <translation>
            <numerusform>u razmaku od %n meseca finansijske podrške</numerusform>
            <numerusform>u razmaku od %n meseca finansijske podrške</numerusform>
            <numerusform>u razmaku od %n meseci finansijske podrške</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what reports are about, when they are due</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on the day of the agreement</source>
        <translation>na dan zaključenja sporazuma</translation>
    </message>
    <message numerus="yes">
        <source>%n days after the agreement</source>
        <translation>
            <numerusform>%n dan posle zaključenja sporazuma</numerusform>
            <numerusform>%n dana posle zaključenja sporazuma</numerusform>
            <numerusform>%n dana posle zaključenja sporazuma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the agreement</source>
        <translation>
            <numerusform>%n dan pre zaključenja sporazuma</numerusform>
            <numerusform>%n dana pre zaključenja sporazuma</numerusform>
            <numerusform>%n dana pre zaključenja sporazuma</numerusform>
        </translation>
    </message>
    <message>
        <source>when the case is opened</source>
        <translation>kad se predmet otvori</translation>
    </message>
    <message numerus="yes">
        <source>%n days after the case is opened</source>
        <translation>
            <numerusform>%n dan posle otvaranja predmeta</numerusform>
            <numerusform>%n dana posle otvaranja predmeta</numerusform>
            <numerusform>%n dana posle otvaranja predmeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the case is opened</source>
        <translation>
            <numerusform>%n dan pre otvaranja predmeta</numerusform>
            <numerusform>%n dana pre otvaranja predmeta</numerusform>
            <numerusform>%n dana pre otvaranja predmeta</numerusform>
        </translation>
    </message>
    <message>
        <source>on the last day of technical support</source>
        <translation>poslednjeg dana tehničke podrške</translation>
    </message>
    <message numerus="yes">
        <source>%n days after technical support</source>
        <translation>
            <numerusform>%n dan posle tehničke podrške</numerusform>
            <numerusform>%n dana posle tehničke podrške</numerusform>
            <numerusform>%n dana posle tehničke podrške</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the end of technical support</source>
        <translation>
            <numerusform>%n dan pre kraja tehničke podrške</numerusform>
            <numerusform>%n dana pre kraja tehničke podrške</numerusform>
            <numerusform>%n dana pre kraja tehničke podrške</numerusform>
        </translation>
    </message>
    <message>
        <source>on the last day of financial support</source>
        <translation>poslednjeg dana finansijske podrške</translation>
    </message>
    <message numerus="yes">
        <source>%n days after financial support</source>
        <translation>
            <numerusform>%n dan posle finansijske podrške</numerusform>
            <numerusform>%n dana posle finansijske podrške</numerusform>
            <numerusform>%n dana posle finansijske podrške</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the end of financial support</source>
        <translation>
            <numerusform>%n dan pre kraja finansijske podrške</numerusform>
            <numerusform>%n dana pre kraja finansijske podrške</numerusform>
            <numerusform>%n dana pre kraja finansijske podrške</numerusform>
        </translation>
    </message>
    <message>
        <source>when the task before is done</source>
        <translation>kad se prethodni zadatak završi</translation>
    </message>
    <message numerus="yes">
        <source>%n days after the task before is done</source>
        <translation>
            <numerusform>%n dan po završetku prethodnog zadatka</numerusform>
            <numerusform>%n dana po završetku prethodnog zadatka</numerusform>
            <numerusform>%n dana po završetku prethodnog zadatka</numerusform>
        </translation>
    </message>
    <message>
        <source>asked on every visit</source>
        <translation>pita se na svakoj poseti</translation>
    </message>
    <message>
        <source>settled before the closing</source>
        <translation>rešava se pre zatvaranja</translation>
    </message>
    <message>
        <source>document by the end of technical support</source>
        <translation>dokument do kraja stručno-tehničke podrške</translation>
    </message>
    <message>
        <source>document by the end of financial support</source>
        <translation>dokument do kraja finansijske podrške</translation>
    </message>
    <message>
        <source>document before the closing</source>
        <translation>dokument pre zatvaranja</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DifferenceRows</name>
    <message>
        <source>not on the list</source>
        <translation>nije na listi</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <translation>%1, %2. mesto</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 points</source>
        <translation>
            <numerusform>%1, %2 bod</numerusform>
            <numerusform>%1, %2 boda</numerusform>
            <numerusform>%1, %2 bodova</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>ušla</translation>
    </message>
    <message>
        <source>went out</source>
        <translation>ispala</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>napredovala</translation>
    </message>
    <message>
        <source>fell</source>
        <translation>pala</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>drugačije</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Podnosilac</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Izmena</translation>
    </message>
    <message>
        <source>the list as a whole</source>
        <translation>lista u celini</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Zaključena</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sada</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DocumentChecklist</name>
    <message>
        <source>%1 (not obligatory)</source>
        <translation>%1 (nije obavezno)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>Napomena uz dokument</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n missing</source>
        <translation>
            <numerusform>%1, nedostaje %n</numerusform>
            <numerusform>%1, nedostaju %n</numerusform>
            <numerusform>%1, nedostaje %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first whether the document is present.</source>
        <translation>Najpre označite da li je dokument dostavljen.</translation>
    </message>
    <message>
        <source>Required documents</source>
        <translation>Potrebna dokumentacija</translation>
    </message>
    <message>
        <source>Mark the rest as present</source>
        <translation>Ostalo označi kao dostavljeno</translation>
    </message>
    <message>
        <source>Space: next state. 1 present, 2 missing, 3 not needed, Delete not checked. F2: note.</source>
        <translation>Razmaknica: sledeće stanje. 1 dostavljeno, 2 nedostaje, 3 nije potrebno, Delete nije provereno. F2: napomena.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DocumentRows</name>
    <message>
        <source>Say what the document is, or detach it.</source>
        <translation>Upišite šta je dokument ili ga uklonite.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>Priloženo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Napomena</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Veličina</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>veza</translation>
    </message>
    <message>
        <source>kept in the file</source>
        <translation>u datoteci</translation>
    </message>
    <message>
        <source>The checklist of the call asks for no such document.</source>
        <translation>Kontrolna lista poziva ne traži takav dokument.</translation>
    </message>
    <message>
        <source>On the checklist</source>
        <translation>Na kontrolnoj listi</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DocumentsCard</name>
    <message>
        <source>New document</source>
        <translation>Novi dokument</translation>
    </message>
    <message>
        <source>Attach it</source>
        <translation>Priloži</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Još nema dokumenata</translation>
    </message>
    <message>
        <source>Requests, reports, decisions and records of the case are attached here, kept in the file or linked where they lie.</source>
        <translation>Ovde se prilažu zahtevi, izveštaji, odluke i zapisnici predmeta, u samoj datoteci ili kao veza do mesta gde se nalaze.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Napomena</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>kept in this file</source>
        <translation>u ovoj datoteci</translation>
    </message>
    <message>
        <source>linked where it lies</source>
        <translation>veza do mesta gde je</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Dokumenti (%1)</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Priloži</translation>
    </message>
    <message>
        <source>Attach a document to the case</source>
        <translation>Priloži dokument uz predmet</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Sačuvaj kopiju…</translation>
    </message>
    <message>
        <source>Document to attach</source>
        <translation>Dokument koji se prilaže</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
    <message>
        <source>No program of this computer opens %1; save a copy of it.</source>
        <translation>Na ovom računaru nijedan program ne otvara %1; sačuvajte kopiju.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Čuvanje kopije</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Upisano: %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>On the checklist</source>
        <translation>Na kontrolnoj listi</translation>
    </message>
    <message>
        <source>not on it</source>
        <translation>nije na njoj</translation>
    </message>
    <message>
        <source>The checklist of the call asks for these as well: %1.</source>
        <translation>Kontrolna lista poziva traži još: %1.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DraftingPart</name>
    <message>
        <source>Not decided</source>
        <translation>Bez odluke</translation>
    </message>
    <message numerus="yes">
        <source>%n to draft</source>
        <translation>
            <numerusform>%n za izradu</numerusform>
            <numerusform>%n za izradu</numerusform>
            <numerusform>%n za izradu</numerusform>
        </translation>
    </message>
    <message>
        <source>All drafted</source>
        <translation>Svi napravljeni</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Poziv</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sporazumi</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Napravljeno</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Broj</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Druga strana</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Iznos</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Pozivi</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Još nema poziva</translation>
    </message>
    <message>
        <source>Agreements are drafted from the decided list of a call.</source>
        <translation>Nacrti sporazuma prave se iz zaključene liste poziva.</translation>
    </message>
    <message>
        <source>Agreements to be drafted</source>
        <translation>Sporazumi za izradu</translation>
    </message>
    <message>
        <source>Nothing to draft</source>
        <translation>Nema šta da se izradi</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numerisanje</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Obrazac broja</translation>
    </message>
    <message>
        <source>Next numbers</source>
        <translation>Sledeći brojevi</translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation>Za sve sporazume</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Potpisivanje</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Primeraka</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>Izrada</translation>
    </message>
    <message>
        <source>none, the date stays open</source>
        <translation>nema, datum ostaje otvoren</translation>
    </message>
    <message>
        <source>No call is chosen</source>
        <translation>Poziv nije izabran</translation>
    </message>
    <message numerus="yes">
        <source>Draft %n agreements</source>
        <translation>
            <numerusform>Napravi nacrt %n sporazuma</numerusform>
            <numerusform>Napravi nacrte %n sporazuma</numerusform>
            <numerusform>Napravi nacrte %n sporazuma</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no place for the sequence number: write {sequence} into it.</source>
        <translation>Nema mesta za redni broj: upišite {sequence} ({year} = godina, {sequence} = redni broj u godini).</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Otvori poziv</translation>
    </message>
    <message>
        <source>none before the list is decided</source>
        <translation>nema ih dok se lista ne zaključi</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>The list of this call is not decided. Decide it first; then agreements are drafted from it.</source>
        <translation>Lista ovog poziva nije zaključena. Najpre upišite odluku; iz nje se zatim prave nacrti sporazuma.</translation>
    </message>
    <message numerus="yes">
        <source>Decision %1 of %2 selects %n applicants.</source>
        <translation>
            <numerusform>Odlukom %1 od %2 izabran je %n podnosilac.</numerusform>
            <numerusform>Odlukom %1 od %2 izabrana su %n podnosioca.</numerusform>
            <numerusform>Odlukom %1 od %2 izabrano je %n podnosilaca.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have an agreement.</source>
        <translation>Svi imaju sporazum.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no agreement yet.</source>
        <translation>
            <numerusform>Za %n još nije napravljen sporazum.</numerusform>
            <numerusform>Za %n još nisu napravljeni sporazumi.</numerusform>
            <numerusform>Za %n još nije napravljen sporazum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements of %1 were drafted.</source>
        <translation>
            <numerusform>Poziv %1: napravljen je nacrt %n sporazuma.</numerusform>
            <numerusform>Poziv %1: napravljeni su nacrti %n sporazuma.</numerusform>
            <numerusform>Poziv %1: napravljeni su nacrti %n sporazuma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrew</source>
        <translation>
            <numerusform>%n odustao</numerusform>
            <numerusform>%n odustala</numerusform>
            <numerusform>%n odustalo</numerusform>
        </translation>
    </message>
    <message>
        <source>The others have an agreement.</source>
        <translation>Ostali imaju sporazum.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them withdrew; a new version of the list gives the place to the reserve.</source>
        <translation>
            <numerusform>Od toga je %n podnosilac povukao prijavu; novom verzijom liste mesto dobija rezerva.</numerusform>
            <numerusform>Od toga su %n podnosioca povukla prijavu; novom verzijom liste mesta dobija rezerva.</numerusform>
            <numerusform>Od toga je %n podnosilaca povuklo prijavu; novom verzijom liste mesta dobija rezerva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>Niko nije izabran</translation>
    </message>
    <message>
        <source>There is no call in this file yet.</source>
        <translation>U ovoj datoteci još nema poziva.</translation>
    </message>
    <message>
        <source>The list of this call is not decided yet.</source>
        <translation>Lista ovog poziva još nije zaključena.</translation>
    </message>
    <message>
        <source>The decided list of this call selects nobody.</source>
        <translation>Po zaključenoj listi ovog poziva niko nije izabran.</translation>
    </message>
    <message>
        <source>Every selected applicant of this call has an agreement or withdrew.</source>
        <translation>Svi izabrani u ovom pozivu imaju sporazum ili su povukli prijavu.</translation>
    </message>
    <message>
        <source>Every selected applicant of this call has an agreement.</source>
        <translation>Svi izabrani u ovom pozivu imaju sporazum.</translation>
    </message>
    <message>
        <source>Decision %1 of %2 selects nobody.</source>
        <translation>Po odluci %1 od %2 niko nije izabran.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Idi tamo</translation>
    </message>
    <message>
        <source>Write a scheme with {sequence} in it, such as 400-73/{year}-{sequence}.</source>
        <translation>Upišite obrazac, na primer 400-73/{year}-{sequence} ({year} = godina, {sequence} = redni broj u godini).</translation>
    </message>
    <message>
        <source>none, because the call has no scheme for them</source>
        <translation>nema ih jer poziv nema obrazac broja</translation>
    </message>
    <message>
        <source>none, because the scheme does not count</source>
        <translation>nema ih jer obrazac broja nema mesto za redni broj</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>poništen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them had an agreement that was cancelled.</source>
        <translation>
            <numerusform>Za %n od njih raniji sporazum je poništen.</numerusform>
            <numerusform>Za %n od njih raniji sporazumi su poništeni.</numerusform>
            <numerusform>Za %n od njih raniji sporazumi su poništeni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DueCard</name>
    <message>
        <source>What is due could not be read</source>
        <translation>Rokovi i obaveze nisu mogli da se pročitaju</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nema rokova ni obaveza</translation>
    </message>
    <message>
        <source>Deadlines of calls, missing documents and marks, decisions and signatures appear here.</source>
        <translation>Ovde se pojavljuju rokovi poziva, nepotpune i neocenjene prijave, odluke i potpisivanja.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Rokovi i obaveze</translation>
    </message>
    <message>
        <source>The next two weeks, day by day</source>
        <translation>Naredne dve nedelje, dan po dan</translation>
    </message>
    <message>
        <source>opens it</source>
        <comment>after the key Enter</comment>
        <translation>otvara</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DuePage</name>
    <message>
        <source>Nothing waits for anybody</source>
        <translation>Ništa ne čeka</translation>
    </message>
    <message>
        <source>Deadlines of calls, decisions, signings, tasks, reports and payments stand here as soon as there are any.</source>
        <translation>Ovde stoje rokovi poziva, odluke, potpisivanja, zadaci, izveštaji i isplate čim ih bude.</translation>
    </message>
    <message>
        <source>What is due in %1</source>
        <translation>Rokovi: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>late, in the next two weeks</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n kasni</numerusform>
            <numerusform>%n kasne</numerusform>
            <numerusform>%n kasni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the next two weeks</source>
        <translation>
            <numerusform>%n u naredne dve nedelje</numerusform>
            <numerusform>%n u naredne dve nedelje</numerusform>
            <numerusform>%n u naredne dve nedelje</numerusform>
        </translation>
    </message>
    <message>
        <source>To a calendar…</source>
        <translation>U kalendar…</translation>
    </message>
    <message>
        <source>What has a day, as iCalendar (.ics) for the calendar of another program</source>
        <translation>Ono što ima dan, kao iCalendar (.ics) za kalendar drugog programa</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Prethodni mesec</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Sledeći mesec</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Danas</translation>
    </message>
    <message>
        <source>The present month</source>
        <translation>Tekući mesec</translation>
    </message>
    <message>
        <source>Nothing that waits has a day, so no calendar was written.</source>
        <translation>Ništa od onoga što čeka nema dan, pa kalendar nije upisan.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendar</translation>
    </message>
    <message>
        <source>deadlines</source>
        <comment>in the name of a file</comment>
        <translation>rokovi</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was written to %1.</source>
        <translation>Kalendar je upisan u %1.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DueRows</name>
    <message>
        <source>call</source>
        <translation>poziv</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>izbor</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>sporazumi</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>predmeti</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>zadaci</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>izveštaji</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>isplate</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Odnosi se na</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oblast</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Kada dolazi</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nalazi</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Kasni</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>Naredne dve nedelje</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Bez datuma</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>posete</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::DuplicatesPanel</name>
    <message>
        <source>the same registration number</source>
        <translation>isti matični broj</translation>
    </message>
    <message>
        <source>the same tax number</source>
        <translation>isti PIB</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>isti naziv</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Spoji…</translation>
    </message>
    <message>
        <source>%1 is a contact twice</source>
        <translation>%1 je dva puta među kontaktima</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::EligibilityNotes</name>
    <message>
        <source>Approved because: %1</source>
        <translation>Odobreno jer: %1</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>odobreno</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Osnov: %1</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ErasingQuestion</name>
    <message>
        <source>Undo does not bring this back. Backups that were made before keep it; delete them yourself if they must not.</source>
        <translation>To ne može da se opozove. Ranije rezervne kopije zadržavaju podatke; ako ne smeju, obrišite ih sami.</translation>
    </message>
    <message numerus="yes">
        <source>The name stays on %n agreements as signatory.</source>
        <translation>
            <numerusform>Ime ostaje na %n sporazumu kao potpisnik.</numerusform>
            <numerusform>Ime ostaje na %n sporazuma kao potpisnik.</numerusform>
            <numerusform>Ime ostaje na %n sporazuma kao potpisnik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name stays in %n commissions as assessor.</source>
        <translation>
            <numerusform>Ime ostaje u %n komisiji kao ocenjivač.</numerusform>
            <numerusform>Ime ostaje u %n komisije kao ocenjivač.</numerusform>
            <numerusform>Ime ostaje u %n komisija kao ocenjivač.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name stays with %n organisations as representative.</source>
        <translation>
            <numerusform>Ime ostaje kod %n organizacije kao zastupnik.</numerusform>
            <numerusform>Ime ostaje kod %n organizacije kao zastupnik.</numerusform>
            <numerusform>Ime ostaje kod %n organizacija kao zastupnik.</numerusform>
        </translation>
    </message>
    <message>
        <source>This contact is taken out of the file and out of its history.</source>
        <translation>Ovaj kontakt biće uklonjen iz datoteke i iz njene istorije.</translation>
    </message>
    <message>
        <source>%1 is taken out of the file and out of its history.</source>
        <translation>Podaci o osobi „%1” biće uklonjeni iz datoteke i iz njene istorije.</translation>
    </message>
    <message>
        <source>Erase a contact for good</source>
        <translation>Trajno uklanjanje kontakta</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Trajno ukloni</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts that were deleted from this organisation still stand in its history.</source>
        <translation>
            <numerusform>%n kontakt obrisan iz ove organizacije još stoji u istoriji.</numerusform>
            <numerusform>%n kontakta obrisana iz ove organizacije još stoje u istoriji.</numerusform>
            <numerusform>%n kontakata obrisanih iz ove organizacije još stoji u istoriji.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase deleted contacts for good</source>
        <translation>Trajno uklanjanje obrisanih kontakata</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ExpendituresCard</name>
    <message>
        <source>New expenditure</source>
        <translation>Nov trošak</translation>
    </message>
    <message>
        <source>Enter the expenditure</source>
        <translation>Upiši trošak</translation>
    </message>
    <message>
        <source>Check of the expenditure</source>
        <translation>Provera troška</translation>
    </message>
    <message>
        <source>Enter the outcome</source>
        <translation>Upiši ishod</translation>
    </message>
    <message>
        <source>Expenditures</source>
        <translation>Troškovi</translation>
    </message>
    <message>
        <source>No expenditures yet</source>
        <translation>Još nema troškova</translation>
    </message>
    <message>
        <source>What the financial report of the party lists, each on a line of the budget, with its document and its day.</source>
        <translation>Troškovi iz finansijskog izveštaja, svaki na svojoj stavci budžeta, sa dokumentom i danom.</translation>
    </message>
    <message>
        <source>Line of the budget</source>
        <translation>Stavka budžeta</translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation>Dan troška</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Plaćeno kome</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Iznos</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>This is no rate; write it as 117,2345.</source>
        <translation>Ovo nije kurs; upišite ga kao 117,2345.</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Izvor kursa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>accepted with less</source>
        <translation>priznato manje</translation>
    </message>
    <message>
        <source>parked until a proof comes</source>
        <translation>odloženo dok ne stigne dokaz</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>još nije provereno</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Priznato</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message numerus="yes">
        <source>Expenditures (%n to check)</source>
        <translation>
            <numerusform>Troškovi (%n za proveru)</numerusform>
            <numerusform>Troškovi (%n za proveru)</numerusform>
            <numerusform>Troškovi (%n za proveru)</numerusform>
        </translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Trošak</translation>
    </message>
    <message>
        <source>Enter an expenditure on a line of the budget</source>
        <translation>Upiši trošak na stavku budžeta</translation>
    </message>
    <message>
        <source>Another outcome…</source>
        <translation>Drugi ishod…</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n expenditures</source>
        <translation>
            <numerusform>Priznaj %n trošak</numerusform>
            <numerusform>Priznaj %n troška</numerusform>
            <numerusform>Priznaj %n troškova</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Priznaj</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>document, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter the day on which it was spent.</source>
        <translation>Upišite dan troška.</translation>
    </message>
    <message>
        <source>Enter how much was spent.</source>
        <translation>Upišite koliko je utrošeno.</translation>
    </message>
    <message>
        <source>Enter the rate: it was paid in another currency than the budget.</source>
        <translation>Upišite kurs: plaćeno je u drugoj valuti od budžeta.</translation>
    </message>
    <message>
        <source>Choose the expenditure anew.</source>
        <translation>Ponovo izaberite trošak.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ExtensionForm</name>
    <message>
        <source>Old and new deadline</source>
        <translation>Stari i novi rok</translation>
    </message>
    <message>
        <source>Decision and reason</source>
        <translation>Odluka i razlog</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>bez datuma</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Novi rok</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Datum odluke</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Enter the deadline first.</source>
        <translation>Prvo upišite rok.</translation>
    </message>
    <message>
        <source>Extensions of the deadline</source>
        <translation>Produženja roka</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <translation>Produži rok</translation>
    </message>
    <message>
        <source>Record the extension</source>
        <translation>Upiši produženje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Enter the new deadline, with its hour.</source>
        <translation>Upišite novi rok, sa satom.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::Field</name>
    <message>
        <source>enter</source>
        <translation>upiši</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::FieldMark</name>
    <message>
        <source>Written by hand</source>
        <translation>Upisano ručno</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::FileDialog</name>
    <message>
        <source>Oslonac file</source>
        <comment>the kind of a file</comment>
        <translation>Datoteka Oslonca</translation>
    </message>
    <message>
        <source>File</source>
        <comment>the kind of a file</comment>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>%1 file</source>
        <comment>the ending of its name</comment>
        <translation>%1 datoteka</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::FilterBar</name>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Space opens it, Delete takes it away.</source>
        <translation>Razmaknica ga otvara, Delete ga uklanja.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Dodaj filter</translation>
    </message>
    <message>
        <source>Add a filter (Ctrl+L)</source>
        <translation>Dodaj filter (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filtera</numerusform>
            <numerusform>%n filtera</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters of this list (Ctrl+L)</source>
        <translation>Filteri ovog spiska (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::FilterEditor</name>
    <message>
        <source>Contains</source>
        <translation>Sadrži</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Raspon</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Prazno</translation>
    </message>
    <message>
        <source>Not blank</source>
        <translation>Popunjeno</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Uslov</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Reči</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>date, today, -30</source>
        <translation>datum, danas, -30</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Nađi vrednost</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Vrednosti</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::FilterListPanel</name>
    <message>
        <source>Filters of this list</source>
        <translation>Filteri ovog spiska</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Dodaj filter</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Ukloni sve filtere</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::FilterPopup</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Nađi kolonu</translation>
    </message>
    <message>
        <source>Columns to filter by</source>
        <translation>Kolone za filtriranje</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtrirano</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtriraj spisak</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Ukloni filter</translation>
    </message>
    <message numerus="yes">
        <source>%n records would be listed</source>
        <translation>
            <numerusform>na spisku bi bio %n zapis</numerusform>
            <numerusform>na spisku bi bila %n zapisa</numerusform>
            <numerusform>na spisku bi bilo %n zapisa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::FilterTexts</name>
    <message>
        <source>today</source>
        <translation>danas</translation>
    </message>
    <message numerus="yes">
        <source>today + %n days</source>
        <translation>
            <numerusform>danas + %n dan</numerusform>
            <numerusform>danas + %n dana</numerusform>
            <numerusform>danas + %n dana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>today − %n days</source>
        <translation>
            <numerusform>danas − %n dan</numerusform>
            <numerusform>danas − %n dana</numerusform>
            <numerusform>danas − %n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>blank</source>
        <translation>prazno</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i još %n</numerusform>
            <numerusform>%1 i još %n</numerusform>
            <numerusform>%1 i još %n</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>sadrži „%1”</translation>
    </message>
    <message>
        <source>not blank</source>
        <translation>popunjeno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and condition</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Ovo nije broj.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::FindingList</name>
    <message>
        <source>Approve the finding</source>
        <translation>Odobravanje nalaza</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Osnov: %1</translation>
    </message>
    <message>
        <source>Approved by %1 on %2: %3</source>
        <translation>Odobreno (%1, %2): %3</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <translation>Poništi odobrenje</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Odobri…</translation>
    </message>
    <message>
        <source>Settled by the decision on the list.</source>
        <translation>Rešeno odlukom o listi.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::GapsView</name>
    <message>
        <source>Agreement</source>
        <translation>Sporazum</translation>
    </message>
    <message>
        <source>Missing value</source>
        <translation>Podatak koji nedostaje</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Šta nedostaje</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Ništa ne nedostaje</translation>
    </message>
    <message>
        <source>Every agreement you chose is ready to be printed.</source>
        <translation>Svi izabrani sporazumi spremni su za štampu.</translation>
    </message>
    <message numerus="yes">
        <source>%n values are missing</source>
        <translation>
            <numerusform>Nedostaje %n podatak</numerusform>
            <numerusform>Nedostaju %n podatka</numerusform>
            <numerusform>Nedostaje %n podataka</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Ništa ne nedostaje.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n agreements. Enter leads to the field.</source>
        <translation>
            <numerusform>%1 u %n sporazumu. Enter otvara polje.</numerusform>
            <numerusform>%1 u %n sporazuma. Enter otvara polje.</numerusform>
            <numerusform>%1 u %n sporazuma. Enter otvara polje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Nazad na stranu</translation>
    </message>
    <message>
        <source>%1, addendum %2</source>
        <translation>%1, aneks %2</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::GridForms</name>
    <message>
        <source>Code</source>
        <translation>Šifra</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Prag</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Važi za</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Bodovi</translation>
    </message>
    <message>
        <source>Lowest mark</source>
        <translation>Najniža ocena</translation>
    </message>
    <message>
        <source>Highest mark</source>
        <translation>Najviša ocena</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Korak</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Množilac</translation>
    </message>
    <message>
        <source>Lowest mark that does not reject</source>
        <translation>Najniža prolazna ocena</translation>
    </message>
    <message>
        <source>Total minimum</source>
        <translation>Ukupan prag</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Odlučuje</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Odeljak</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterijum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Ustanova</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::HelpWindow</name>
    <message>
        <source>Help - Oslonac</source>
        <translation>Pomoć - Oslonac</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Traži u pomoći</translation>
    </message>
    <message>
        <source>Sections of the help</source>
        <translation>Odeljci pomoći</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Tekst pomoći</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Štampaj…</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Ništa nije pronađeno</translation>
    </message>
    <message>
        <source>No section of the help has “%1”. Type a part of the word, or fewer words.</source>
        <translation>Nijedan odeljak pomoći nema „%1”. Upišite deo reči ili manje reči.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::HistoryInspector</name>
    <message>
        <source>If this step is undone</source>
        <translation>Ako se ovaj korak opozove</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>Pre i posle</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>bez imena</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n polje</numerusform>
            <numerusform>%n polja</numerusform>
            <numerusform>%n polja</numerusform>
        </translation>
    </message>
    <message>
        <source>History of this field</source>
        <translation>Istorija ovog polja</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment and officer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Korak %1, %2</translation>
    </message>
    <message>
        <source>No step chosen</source>
        <translation>Nije izabran korak</translation>
    </message>
    <message>
        <source>Show this step</source>
        <translation>Prikaži ovaj korak</translation>
    </message>
    <message>
        <source>All other steps stay.</source>
        <translation>Svi ostali koraci ostaju.</translation>
    </message>
    <message numerus="yes">
        <source>Undo with %n later steps</source>
        <translation>
            <numerusform>Opozovi sa %n kasnijim korakom</numerusform>
            <numerusform>Opozovi sa %n kasnija koraka</numerusform>
            <numerusform>Opozovi sa %n kasnijih koraka</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Vrati obrisano</translation>
    </message>
    <message>
        <source>Undo this one</source>
        <translation>Opozovi ovaj korak</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>prazno</translation>
    </message>
    <message>
        <source>%1 (this step)</source>
        <translation>%1 (ovaj korak)</translation>
    </message>
    <message>
        <source>Looking for later steps that depend on it…</source>
        <translation>Traže se kasniji koraci koji od njega zavise…</translation>
    </message>
    <message numerus="yes">
        <source>%n later steps depend on it and are undone with it:</source>
        <translation>
            <numerusform>%n kasniji korak zavisi od ovog i opoziva se zajedno s njim:</numerusform>
            <numerusform>%n kasnija koraka zavise od ovog i opozivaju se zajedno s njim:</numerusform>
            <numerusform>%n kasnijih koraka zavisi od ovog i opoziva se zajedno s njim:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records come back, with everything linked to them.</source>
        <translation>
            <numerusform>Vraća se %n zapis, sa svime što je s njim povezano.</numerusform>
            <numerusform>Vraćaju se %n zapisa, sa svime što je s njima povezano.</numerusform>
            <numerusform>Vraća se %n zapisa, sa svime što je s njima povezano.</numerusform>
        </translation>
    </message>
    <message>
        <source>No later step depends on it; it can be undone on its own.</source>
        <translation>Nijedna kasnija izmena ne zavisi od ovog koraka, pa može da se opozove zasebno.</translation>
    </message>
    <message>
        <source>If this step is done again</source>
        <translation>Ako se ovaj korak vrati</translation>
    </message>
    <message>
        <source>Nothing changed since stands in its way.</source>
        <translation>Nijedna kasnija izmena to ne sprečava.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Vrati ovaj korak</translation>
    </message>
    <message numerus="yes">
        <source>%n later steps stand in the way. Undo them first, beginning with the newest.</source>
        <translation>
            <numerusform>%n kasniji korak stoji na putu. Najpre se opoziva najnoviji.</numerusform>
            <numerusform>%n kasnija koraka stoje na putu. Najpre se opoziva najnoviji.</numerusform>
            <numerusform>%n kasnijih koraka stoji na putu. Najpre se opoziva najnoviji.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::HistoryPage</name>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Zapisi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Opozvano</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n korak</numerusform>
            <numerusform>%n koraka</numerusform>
            <numerusform>%n koraka</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Još ništa nije izmenjeno</translation>
    </message>
    <message>
        <source>Every step will stand here: who did it, when, and what was there before.</source>
        <translation>Ovde će stajati svaki korak: ko ga je uradio, kada i šta je bilo pre toga.</translation>
    </message>
    <message>
        <source>In this period nothing was changed</source>
        <translation>U ovom periodu nije bilo izmena</translation>
    </message>
    <message>
        <source>Every step can be undone, also after the program was closed</source>
        <translation>Svaki korak može da se opozove, i posle zatvaranja programa</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Šta je izmenjeno od…</translation>
    </message>
    <message>
        <source>Steps that concern %1 (%2).</source>
        <comment>name and kind of a record</comment>
        <translation>Koraci koji se tiču zapisa: %1 (%2).</translation>
    </message>
    <message>
        <source>Steps that concern a record that is not there any more (%1).</source>
        <translation>Koraci koji se tiču zapisa kojeg više nema (%1).</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Prikaži sve korake</translation>
    </message>
    <message>
        <source>Only the newest %1 of %2 steps are listed.</source>
        <translation>Prikazani su samo najnoviji koraci: %1 od %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n opozvan</numerusform>
            <numerusform>%n opozvana</numerusform>
            <numerusform>%n opozvanih</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Opozvano: %1</translation>
    </message>
    <message numerus="yes">
        <source>Taken back with %n later steps: %1</source>
        <translation>
            <numerusform>Opozvano sa još %n kasnijim korakom: %1</numerusform>
            <numerusform>Opozvano sa još %n kasnija koraka: %1</numerusform>
            <numerusform>Opozvano sa još %n kasnijih koraka: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>Ovog zapisa više nema.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Korak</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Šta je urađeno</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Polje</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Pre</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Posle</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Danas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Poslednjih 7 dana</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Obrisano</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>weekday and date</comment>
        <translation>Danas, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>weekday and date</comment>
        <translation>Juče, %1</translation>
    </message>
    <message>
        <source>shows the record</source>
        <comment>after the key</comment>
        <translation>prikazuje zapis</translation>
    </message>
    <message>
        <source>undoes the step</source>
        <comment>after the key</comment>
        <translation>opoziva korak</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vreme</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a change, and how many more</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>Pre i posle</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>Nije opozvano</translation>
    </message>
    <message>
        <source>This step took another one back, or did it again. Choose the step itself.</source>
        <translation>Ovim korakom je drugi korak opozvan ili vraćen. Izaberite sam taj korak.</translation>
    </message>
    <message numerus="yes">
        <source>%n later steps are taken back with it, as the panel lists them. Enter does it, Esc leaves it.</source>
        <translation>
            <numerusform>Sa njim se opoziva i %n kasniji korak, naveden u tabli. Enter opoziva, Esc odustaje.</numerusform>
            <numerusform>Sa njim se opozivaju i %n kasnija koraka, navedena u tabli. Enter opoziva, Esc odustaje.</numerusform>
            <numerusform>Sa njim se opoziva i %n kasnijih koraka, navedenih u tabli. Enter opoziva, Esc odustaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Prikaži zapis</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Vraćeno: %1</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ImplementerFields</name>
    <message numerus="yes">
        <source>Enter it in %n other agreements</source>
        <translation>
            <numerusform>Upiši i u još %n sporazum</numerusform>
            <numerusform>Upiši i u još %n sporazuma</numerusform>
            <numerusform>Upiši i u još %n sporazuma</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of the same call that name nobody yet, in one step</source>
        <translation>U one iz istog poziva u kojima još niko nije upisan, u jednom koraku</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::InstalmentForm</name>
    <message>
        <source>100%, as they must</source>
        <translation>100%, kako i treba</translation>
    </message>
    <message>
        <source>%1%, and they must give 100%</source>
        <translation>%1%, a treba da bude 100%</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::InstalmentRows</name>
    <message>
        <source>The case is closed; reopen it to change its instalments.</source>
        <translation>Predmet je zatvoren; otvorite ga ponovo da biste menjali rate.</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rata</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udeo</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planirano</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Uslov</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plaćeno</translation>
    </message>
    <message>
        <source>The case has no report of this title; choose one, or empty the cell.</source>
        <translation>Predmet nema izveštaj tog naziva; izaberite neki ili ispraznite ćeliju.</translation>
    </message>
    <message>
        <source>Waits for report</source>
        <translation>Čeka izveštaj</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::InstalmentsCard</name>
    <message>
        <source>Instalments and payments</source>
        <translation>Rate i isplate</translation>
    </message>
    <message>
        <source>No instalments</source>
        <translation>Nema rata</translation>
    </message>
    <message>
        <source>This agreement gives no money, or none of it is planned yet.</source>
        <translation>Ovaj sporazum ne daje novac ili još ništa nije raspoređeno na rate.</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rata</translation>
    </message>
    <message>
        <source>Add an instalment with what no other one holds</source>
        <translation>Dodaj ratu sa iznosom koji nije ni u jednoj drugoj</translation>
    </message>
    <message>
        <source>The instalments add up to the %1 of the agreement.</source>
        <translation>Zbir rata jednak je iznosu sporazuma od %1.</translation>
    </message>
    <message>
        <source>The instalments are %1 together, %2 less than the agreement gives.</source>
        <translation>Zbir rata je %1, za %2 manje nego što daje sporazum.</translation>
    </message>
    <message>
        <source>The instalments are %1 together, %2 more than the agreement gives.</source>
        <translation>Zbir rata je %1, za %2 više nego što daje sporazum.</translation>
    </message>
    <message>
        <source>The instalments are in another currency than the agreement.</source>
        <translation>Rate su u drugoj valuti nego sporazum.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::InstalmentsEditor</name>
    <message>
        <source>Kind of instalment %1</source>
        <translation>Vrsta rate %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Share of instalment %1 in percent</source>
        <translation>Udeo rate %1 u procentima</translation>
    </message>
    <message>
        <source>Share in percent</source>
        <translation>Udeo u procentima</translation>
    </message>
    <message>
        <source>Amount of instalment %1</source>
        <translation>Iznos rate %1</translation>
    </message>
    <message>
        <source>Condition for paying instalment %1</source>
        <translation>Uslov za isplatu rate %1</translation>
    </message>
    <message>
        <source>Condition for payment</source>
        <translation>Uslov za isplatu</translation>
    </message>
    <message>
        <source>Remove instalment %1</source>
        <translation>Ukloni ratu %1</translation>
    </message>
    <message>
        <source>Add an instalment</source>
        <translation>Dodaj ratu</translation>
    </message>
    <message>
        <source>Divide anew by the shares</source>
        <translation>Podeli ponovo po udelima</translation>
    </message>
    <message>
        <source>The instalments are in another currency than the amount.</source>
        <translation>Rate su u drugoj valuti nego iznos.</translation>
    </message>
    <message>
        <source>The instalments add up to the amount of %1.</source>
        <translation>Zbir rata jednak je iznosu: %1.</translation>
    </message>
    <message>
        <source>The instalments add up to the amount, but their shares to %1%.</source>
        <translation>Zbir rata jednak je iznosu, ali je zbir udela %1%.</translation>
    </message>
    <message>
        <source>The instalments add up to %1, which is %2 more than the amount.</source>
        <translation>Zbir rata je %1, što je %2 više od iznosa.</translation>
    </message>
    <message>
        <source>The instalments add up to %1, which is %2 less than the amount.</source>
        <translation>Zbir rata je %1, što je %2 manje od iznosa.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::IssuePanel</name>
    <message>
        <source>Line</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolona</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrednost</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Zašto nije primljeno</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>Redovi koji nisu primljeni</translation>
    </message>
    <message>
        <source>Differences from the decided list</source>
        <translation>Razlike prema zaključenoj listi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::LetterForm</name>
    <message>
        <source>Letter</source>
        <translation>Dopis</translation>
    </message>
    <message>
        <source>Write the letters…</source>
        <translation>Upiši dopise…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Obrazac</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Broj</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Pismo</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latinica</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Ćirilica</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>One letter to the party of the case.</source>
        <translation>Jedan dopis, drugoj strani iz predmeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters, one for each case; the last number rises by one from letter to letter.</source>
        <translation>
            <numerusform>%n dopis, po jedan za svaki predmet; poslednji broj raste za jedan od dopisa do dopisa.</numerusform>
            <numerusform>%n dopisa, po jedan za svaki predmet; poslednji broj raste za jedan od dopisa do dopisa.</numerusform>
            <numerusform>%n dopisa, po jedan za svaki predmet; poslednji broj raste za jedan od dopisa do dopisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the date of the letter.</source>
        <translation>Upišite datum dopisa.</translation>
    </message>
    <message>
        <source>The date is still to come; enter the day on which the letters are sent.</source>
        <translation>Taj datum još nije došao; upišite dan kada se dopisi šalju.</translation>
    </message>
    <message>
        <source>Write what the letter says.</source>
        <translation>Upišite tekst dopisa.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Dopisi</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF datoteka (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument tekst (*.odt)</translation>
    </message>
    <message>
        <source>No file was chosen, so nothing was written.</source>
        <translation>Datoteka nije izabrana, pa ništa nije upisano.</translation>
    </message>
    <message>
        <source>Every letter would carry the number %1, because no digits in it can rise.</source>
        <translation>Svi dopisi bi nosili broj %1, jer u njemu nema cifara koje mogu da rastu.</translation>
    </message>
    <message>
        <source>Write the letter…</source>
        <translation>Upiši dopis…</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::Letters</name>
    <message>
        <source>Letters</source>
        <translation>Dopisi</translation>
    </message>
    <message numerus="yes">
        <source>%n letters were written to %1 and noted in their cases.</source>
        <translation>
            <numerusform>%n dopis je upisan u datoteku %1 i zabeležen u svom predmetu.</numerusform>
            <numerusform>%n dopisa su upisana u datoteku %1 i zabeležena u svojim predmetima.</numerusform>
            <numerusform>%n dopisa je upisano u datoteku %1 i zabeleženo u svojim predmetima.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ListBars</name>
    <message>
        <source>Columns %1/%2</source>
        <comment>shown and all</comment>
        <translation>Kolone %1/%2</translation>
    </message>
    <message>
        <source>Choose and order the columns</source>
        <translation>Izaberi i poređaj kolone</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Suzi spisak</translation>
    </message>
    <message>
        <source>Narrow the list (/)</source>
        <translation>Suzi spisak (/)</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Redosled spiska</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ListEdit</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n red</numerusform>
            <numerusform>%n reda</numerusform>
            <numerusform>%n redova</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ListEdits</name>
    <message>
        <source>The cells hold what was pasted already.</source>
        <translation>Ćelije već sadrže ono što je nalepljeno.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n ćelija</numerusform>
            <numerusform>%n ćelije</numerusform>
            <numerusform>%n ćelija</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>nalepljeno</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>This column is not changed in the list.</source>
        <translation>Ova kolona se ne menja u spisku.</translation>
    </message>
    <message>
        <source>Cells of this list are not changed here; the panel beside it changes the record.</source>
        <translation>Ćelije ovog spiska se ne menjaju ovde; zapis se menja u bočnoj tabli.</translation>
    </message>
    <message>
        <source>The pasted cells were not written, because the list has changed meanwhile; paste them again.</source>
        <translation>Nalepljene ćelije nisu upisane, jer se spisak u međuvremenu promenio; nalepite ih ponovo.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ListExport</name>
    <message>
        <source>Export the list for publication</source>
        <translation>Izvoz liste za objavljivanje</translation>
    </message>
    <message>
        <source>Export the ranked list</source>
        <translation>Izvoz rang-liste</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Tabela XLSX (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Veb-strana (*.html)</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>Lista je upisana u %1.</translation>
    </message>
    <message>
        <source>Export the trial</source>
        <translation>Izvoz probe</translation>
    </message>
    <message>
        <source>Trial, not written: %1</source>
        <translation>Proba, ništa se ne upisuje: %1</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ListFooter</name>
    <message>
        <source>%1 of %2</source>
        <comment>shown and all records</comment>
        <translation>%1 od %2</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n zapis</numerusform>
            <numerusform>%n zapisa</numerusform>
            <numerusform>%n zapisa</numerusform>
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
        <source>columns: %1 of %2</source>
        <comment>shown and all</comment>
        <translation>kolone: %1 od %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column and its sum</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>još %n</numerusform>
            <numerusform>još %n</numerusform>
            <numerusform>još %n</numerusform>
        </translation>
    </message>
    <message>
        <source>columns: %1 of %2, no room for more</source>
        <comment>seen and chosen</comment>
        <translation>kolone: %1 od %2, za ostale nema mesta</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ListLook</name>
    <message>
        <source>All</source>
        <translation>Sve</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ListMenu</name>
    <message>
        <source>Compact rows</source>
        <translation>Zbijeni redovi</translation>
    </message>
    <message>
        <source>Usual rows</source>
        <translation>Uobičajeni redovi</translation>
    </message>
    <message>
        <source>Roomy rows</source>
        <translation>Prostrani redovi</translation>
    </message>
    <message>
        <source>Rows as in the whole program</source>
        <translation>Redovi kao u celom programu</translation>
    </message>
    <message>
        <source>Order ascending</source>
        <translation>Poređaj rastuće</translation>
    </message>
    <message>
        <source>Order descending</source>
        <translation>Poređaj opadajuće</translation>
    </message>
    <message>
        <source>Order by it next</source>
        <translation>Dodaj kao sledeći ključ redosleda</translation>
    </message>
    <message>
        <source>Filter by this column</source>
        <translation>Filtriraj po ovoj koloni</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Izaberi kolone</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Sakrij ovu kolonu</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Kolone kao na početku</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ListOutput</name>
    <message>
        <source>Export the list</source>
        <translation>Izvezi spisak</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel radna sveska (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV tabela (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export of the list</source>
        <translation>Izvoz spiska</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>Spisak je upisan u %1.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ListReport</name>
    <message>
        <source>words: %1</source>
        <comment>the list is narrowed by</comment>
        <translation>reči: %1</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <comment>column</comment>
        <translation>%1, opadajuće</translation>
    </message>
    <message>
        <source>Records: %1.</source>
        <translation>Broj zapisa: %1.</translation>
    </message>
    <message>
        <source>Records: %1 of %2.</source>
        <comment>shown and all</comment>
        <translation>Broj zapisa: %1 od %2.</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <comment>what the list is narrowed by</comment>
        <translation>Samo: %1.</translation>
    </message>
    <message>
        <source>Order: %1.</source>
        <translation>Poređano po: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column and its sum</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sums: %1.</source>
        <translation>Zbir: %1.</translation>
    </message>
    <message>
        <source>%1, state of %2</source>
        <comment>file and day</comment>
        <translation>%1, stanje na dan %2</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ListSheet</name>
    <message>
        <source>%1, %2</source>
        <comment>column and its currency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>new value, note</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Polje</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Pre</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Posle</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ListView</name>
    <message>
        <source>List</source>
        <translation>Spisak</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Ovde još nema ničega</translation>
    </message>
    <message numerus="yes">
        <source>Change in %n rows</source>
        <translation>
            <numerusform>Izmeni u %n redu</numerusform>
            <numerusform>Izmeni u %n reda</numerusform>
            <numerusform>Izmeni u %n redova</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Izvezi</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Spisak nije mogao da se pročita</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::LookupField</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing goes by this name. Check the spelling or choose from the proposals.</source>
        <translation>Nema ničega sa tim nazivom. Proverite kako je napisan ili izaberite iz predloga.</translation>
    </message>
    <message>
        <source>%1 and %2 both fit. Type more of the name, or type it anew and choose from the proposals.</source>
        <translation>Odgovaraju i %1 i %2. Upišite više od naziva, ili ga upišite ponovo i izaberite iz predloga.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::LotForm</name>
    <message>
        <source>not chosen yet</source>
        <translation>još nije izabran</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Šifra</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Published title</source>
        <translation>Naziv za objavu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Mesta</translation>
    </message>
    <message>
        <source>Technical months</source>
        <translation>Stručno-tehnička podrška, meseci</translation>
    </message>
    <message>
        <source>Financial months</source>
        <translation>Finansijska podrška, meseci</translation>
    </message>
    <message>
        <source>Length of the reserve</source>
        <translation>Dužina rezervne liste</translation>
    </message>
    <message>
        <source>Template of agreements</source>
        <translation>Obrazac sporazuma</translation>
    </message>
    <message>
        <source>Planned instalments</source>
        <translation>Planirane rate</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Raspoloživo</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Vrsta dodele</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>Nepromenljiv iznos</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Najniži iznos</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Najviši iznos</translation>
    </message>
    <message>
        <source>none: the award is paid at once</source>
        <translation>nema: podrška se isplaćuje odjednom</translation>
    </message>
    <message numerus="yes">
        <source>%n instalments, %1%</source>
        <translation>
            <numerusform>%n rata, %1%</numerusform>
            <numerusform>%n rate, %1%</numerusform>
            <numerusform>%n rata, %1%</numerusform>
        </translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Udeo (%)</translation>
    </message>
    <message>
        <source>All instalments</source>
        <translation>Sve rate</translation>
    </message>
    <message>
        <source>Condition for payment</source>
        <translation>Uslov za isplatu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Mandatory: without it an application is incomplete</source>
        <translation>Obavezan: bez njega je prijava nepotpuna</translation>
    </message>
    <message>
        <source>none: the lot gives no money</source>
        <translation>nema: lot ne daje novac</translation>
    </message>
    <message>
        <source>Programme at most (%)</source>
        <translation>Program najviše (%)</translation>
    </message>
    <message>
        <source>Own share at least (%)</source>
        <translation>Sopstveno učešće najmanje (%)</translation>
    </message>
    <message>
        <source>Spent before the next (%)</source>
        <translation>Utrošeno pre sledeće rate (%)</translation>
    </message>
    <message>
        <source>Before the last at most (%)</source>
        <translation>Pre poslednje rate najviše (%)</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::LotsPart</name>
    <message>
        <source>Lots and rules</source>
        <translation>Lotovi i uslovi</translation>
    </message>
    <message>
        <source>Lot</source>
        <comment>add one</comment>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Instalment</source>
        <comment>add one</comment>
        <translation>Rata</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>add one</comment>
        <translation>Uslov</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>add one</comment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Add a lot</source>
        <translation>Dodaj lot</translation>
    </message>
    <message>
        <source>Add an instalment</source>
        <translation>Dodaj ratu</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Dodaj uslov</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Dodaj dokument</translation>
    </message>
    <message>
        <source>No lots yet</source>
        <translation>Još nema lotova</translation>
    </message>
    <message>
        <source>A call that is not divided has just lot 1. Rules and documents can be added at once.</source>
        <translation>Ako se poziv ne deli na lotove, dodajte samo lot 1. Uslovi i dokumenti mogu odmah da se dodaju.</translation>
    </message>
    <message numerus="yes">
        <source>%n lots</source>
        <translation>
            <numerusform>%n lot</numerusform>
            <numerusform>%n lota</numerusform>
            <numerusform>%n lotova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n mesto</numerusform>
            <numerusform>%n mesta</numerusform>
            <numerusform>%n mesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n uslov</numerusform>
            <numerusform>%n uslova</numerusform>
            <numerusform>%n uslova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenta</numerusform>
            <numerusform>%n dokumenata</numerusform>
        </translation>
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
    <name>oslonac::ui::MapStrip</name>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n sporazum</numerusform>
            <numerusform>%n sporazuma</numerusform>
            <numerusform>%n sporazuma</numerusform>
        </translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>bez sporazuma</translation>
    </message>
    <message>
        <source>No place is chosen</source>
        <translation>Nijedno mesto nije izabrano</translation>
    </message>
    <message>
        <source>Arrow keys go from place to place, Enter leads to it</source>
        <translation>Strelice biraju mesto, Enter ga otvara</translation>
    </message>
    <message>
        <source>inhabitants: %1</source>
        <translation>stanovnika: %1</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::MarksMatrix</name>
    <message>
        <source>Criterion</source>
        <translation>Kriterijum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Prosek</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Ukupno</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Ocena</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::MergePanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes; everything that refers to it will refer to &quot;%2&quot;.</source>
        <translation>Zapis „%1” nestaje, a sve što se na njega odnosi vezuje se za „%2”.</translation>
    </message>
    <message>
        <source>%1 Choose what stays where they differ:</source>
        <translation>%1 Izaberite šta ostaje tamo gde se razlikuju:</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Spoji u jedno</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::MergedValues</name>
    <message>
        <source>Name, Latin</source>
        <translation>Naziv, latinica</translation>
    </message>
    <message>
        <source>Name, Cyrillic</source>
        <translation>Naziv, ćirilica</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sedište</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Matični broj</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>PIB</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Broj računa</translation>
    </message>
    <message>
        <source>Representative&apos;s office</source>
        <translation>Funkcija zastupnika</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Zastupnik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Funkcija</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Napomena</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::MoneyCard</name>
    <message>
        <source>The money could not be read</source>
        <translation>Sredstva nisu mogla da se pročitaju</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Još nema poziva</translation>
    </message>
    <message>
        <source>Start with a public call: its lots and their money appear here.</source>
        <translation>Počnite od javnog poziva: ovde se pojavljuju njegovi lotovi i sredstva.</translation>
    </message>
    <message>
        <source>Public calls</source>
        <translation>Javni pozivi</translation>
    </message>
    <message>
        <source>Bars in %1</source>
        <translation>Stubići u valuti %1</translation>
    </message>
    <message>
        <source>Money by call and lot</source>
        <translation>Sredstva po lotovima</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::MoneyChart</name>
    <message>
        <source>%1, lot %2</source>
        <translation>%1, lot %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n places</source>
        <translation>
            <numerusform>%1 od %n mesta</numerusform>
            <numerusform>%1 od %n mesta</numerusform>
            <numerusform>%1 od %n mesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n sporazum</numerusform>
            <numerusform>%n sporazuma</numerusform>
            <numerusform>%n sporazuma</numerusform>
        </translation>
    </message>
    <message>
        <source>no money in this lot</source>
        <translation>u ovom lotu nema novčanih sredstava</translation>
    </message>
    <message>
        <source>%1, requested %2</source>
        <translation>%1, traženo %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <comment>call and lot, series, amount, currency</comment>
        <translation>%1, %2: %3 %4</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Potpisano</translation>
    </message>
    <message>
        <source>Agreed, not signed</source>
        <translation>Ugovoreno, nepotpisano</translation>
    </message>
    <message>
        <source>Awarded, no agreement</source>
        <translation>Dodeljeno, bez sporazuma</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Preostalo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Poziv</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Raspoloživo</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Traženo</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Dodeljeno</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Ugovoreno</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Mesta</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Prijave</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Izabrano</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sporazumi</translation>
    </message>
    <message>
        <source>nothing awarded yet, and no limit for the lot</source>
        <translation>još ništa nije dodeljeno; sredstva lota nisu ograničena</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::MonthChart</name>
    <message>
        <source>nothing due</source>
        <translation>bez rokova</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ još %n</numerusform>
            <numerusform>+ još %n</numerusform>
            <numerusform>+ još %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Odnosi se na</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::Municipalities</name>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Okrug</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Stanovnika</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation>Roma</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Prijave</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sporazumi</translation>
    </message>
    <message>
        <source>capital city</source>
        <translation>glavni grad</translation>
    </message>
    <message>
        <source>city</source>
        <translation>grad</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>opština</translation>
    </message>
    <message>
        <source>city municipality</source>
        <translation>gradska opština</translation>
    </message>
    <message>
        <source>IV, devastated</source>
        <translation>IV, devastirano područje</translation>
    </message>
    <message>
        <source>With support</source>
        <translation>Sa podrškom</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>administrative unit</source>
        <translation>organizaciona jedinica</translation>
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
        <source>Roma inclusion</source>
        <translation>Inkluzija Roma</translation>
    </message>
    <message>
        <source>any package</source>
        <translation>bilo koji paket</translation>
    </message>
    <message>
        <source>without money</source>
        <translation>bez novčanih sredstava</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Podrška</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Ugovoreno</translation>
    </message>
    <message>
        <source>Partner in</source>
        <translation>Partner u</translation>
    </message>
    <message>
        <source>Area, km²</source>
        <translation>Površina, km²</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Zastupnik</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakti</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sedište</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>PIB</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Račun</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mogući duplikati</translation>
    </message>
    <message>
        <source>Roma</source>
        <comment>tag of Roma inclusion</comment>
        <translation>Roma</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paketi</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation>Druge organizacije</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Matični broj</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::MunicipalitiesPage</name>
    <message numerus="yes">
        <source>%n units in the registry</source>
        <translation>
            <numerusform>%n jedinica u registru</numerusform>
            <numerusform>%n jedinice u registru</numerusform>
            <numerusform>%n jedinica u registru</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other organisations</source>
        <translation>
            <numerusform>%n druga organizacija</numerusform>
            <numerusform>%n druge organizacije</numerusform>
            <numerusform>%n drugih organizacija</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add an organisation that is not in the registry (Ctrl+N)</source>
        <translation>Dodaj organizaciju koje nema u registru (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::NewApplication</name>
    <message>
        <source>New application</source>
        <translation>Nova prijava</translation>
    </message>
    <message>
        <source>Enter the application</source>
        <translation>Unesi prijavu</translation>
    </message>
    <message>
        <source>Applicant not in the file yet</source>
        <translation>Podnosilac kog nema u datoteci</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Podnosilac</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Registry number</source>
        <translation>Delovodni broj</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Primljeno</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Traženo</translation>
    </message>
    <message>
        <source>The applicant is not in the file yet…</source>
        <translation>Podnosioca nema u datoteci…</translation>
    </message>
    <message>
        <source>The call has no lot yet; add one first.</source>
        <translation>Poziv još nema nijedan lot; najpre ga dodajte.</translation>
    </message>
    <message>
        <source>An application needs its applicant.</source>
        <translation>Prijava mora da ima podnosioca.</translation>
    </message>
    <message>
        <source>date and hour</source>
        <translation>datum i sat</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::NewCallMenu</name>
    <message>
        <source>&amp;Empty call</source>
        <translation>&amp;Prazan poziv</translation>
    </message>
    <message>
        <source>With the definition of another</source>
        <translation>Po uzoru na drugi poziv</translation>
    </message>
    <message>
        <source>Like %1</source>
        <translation>Kao %1</translation>
    </message>
    <message>
        <source>With example criteria</source>
        <translation>Sa primerom kriterijuma</translation>
    </message>
    <message>
        <source>From a &amp;file (JSON)…</source>
        <translation>Iz &amp;datoteke (JSON)…</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::NewOrganisation</name>
    <message>
        <source>Add the organisation</source>
        <translation>Dodaj organizaciju</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Pun naziv</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>An organisation needs its whole name and its kind.</source>
        <translation>Za organizaciju su potrebni pun naziv i vrsta.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::NoMatchState</name>
    <message>
        <source>Remove the filter</source>
        <translation>Ukloni filter</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Ukloni sve filtere</translation>
    </message>
    <message>
        <source>the words “%1”</source>
        <translation>reči „%1”</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <comment>filters</comment>
        <translation>Uključeno: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Without %1 there would be %n records.</source>
        <translation>
            <numerusform>Bez uslova %1 bio bi %n zapis.</numerusform>
            <numerusform>Bez uslova %1 bila bi %n zapisa.</numerusform>
            <numerusform>Bez uslova %1 bilo bi %n zapisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record matches the filters</source>
        <translation>Nijedan zapis ne odgovara filterima</translation>
    </message>
    <message>
        <source>Clear the words</source>
        <translation>Obriši reči</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ukloni: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records are hidden.</source>
        <translation>
            <numerusform>Skriven je %n zapis.</numerusform>
            <numerusform>Skrivena su %n zapisa.</numerusform>
            <numerusform>Skriveno je %n zapisa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ObjectiveRows</name>
    <message>
        <source>Only measures have a target.</source>
        <translation>Samo mere imaju ciljnu vrednost.</translation>
    </message>
    <message>
        <source>Measures are numbered by their place; move them with Ctrl and an arrow.</source>
        <translation>Broj mere sledi iz njenog mesta; pomerite je pomoću Ctrl i strelice.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Broj</translation>
    </message>
    <message>
        <source>Objective or measure</source>
        <translation>Cilj ili mera</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ciljna vrednost</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jedinica</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ObjectivesOutline</name>
    <message>
        <source>Objective</source>
        <comment>add one</comment>
        <translation>Cilj</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Dodaj cilj</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>add one</comment>
        <translation>Mera</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Dodaj meru</translation>
    </message>
    <message>
        <source>No objectives yet</source>
        <translation>Još nema ciljeva</translation>
    </message>
    <message>
        <source>No programme is chosen</source>
        <translation>Nijedan program nije izabran</translation>
    </message>
    <message>
        <source>Objectives have measures with a target, such as 20 action plans adopted.</source>
        <translation>Ciljevi imaju mere s ciljnom vrednošću, na primer 20 usvojenih akcionih planova.</translation>
    </message>
    <message>
        <source>Objectives and measures</source>
        <translation>Ciljevi i mere</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n cilj</numerusform>
            <numerusform>%n cilja</numerusform>
            <numerusform>%n ciljeva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n mera</numerusform>
            <numerusform>%n mere</numerusform>
            <numerusform>%n mera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::OperationRunner</name>
    <message>
        <source>This was not done</source>
        <translation>Ovo nije urađeno</translation>
    </message>
    <message>
        <source>An error in the program</source>
        <translation>Greška u programu</translation>
    </message>
    <message>
        <source>The program met something it did not expect. What was stored before stays; the bottom row names the last step that was stored.</source>
        <translation>Program je naišao na nešto neočekivano. Ono što je pre toga upisano ostaje; donji red kaže koji je korak poslednji upisan.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::OrganisationForm</name>
    <message>
        <source>civil society organisation</source>
        <translation>organizacija civilnog društva</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>ustanova</translation>
    </message>
    <message>
        <source>administrative unit</source>
        <translation>organizaciona jedinica</translation>
    </message>
    <message>
        <source>Name, Latin</source>
        <translation>Naziv, latinica</translation>
    </message>
    <message>
        <source>Name, Cyrillic</source>
        <translation>Naziv, ćirilica</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>City or municipality</source>
        <translation>Grad ili opština</translation>
    </message>
    <message>
        <source>Unit of</source>
        <translation>U sastavu</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sedište</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Matični broj</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>PIB</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Broj računa</translation>
    </message>
    <message>
        <source>The organisation is added with its name.</source>
        <translation>Organizacija se dodaje kada se upiše naziv.</translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation>Organizacija mora imati naziv.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::OrganisationInspector</name>
    <message>
        <source>Registry facts</source>
        <translation>Podaci iz registra</translation>
    </message>
    <message>
        <source>Organisation data</source>
        <translation>Podaci organizacije</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakti</translation>
    </message>
    <message>
        <source>History of support</source>
        <translation>Istorija podrške</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mogući duplikati</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>adds one</comment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Dodaj kontakt</translation>
    </message>
    <message>
        <source>More about contacts</source>
        <translation>Još o kontaktima</translation>
    </message>
    <message>
        <source>Erase deleted contacts for good…</source>
        <translation>Trajno ukloni obrisane kontakte…</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Istorija ovog zapisa</translation>
    </message>
    <message>
        <source>represented by %1</source>
        <translation>zastupa: %1</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Ništa nije izabrano</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nova organizacija</translation>
    </message>
    <message>
        <source>A civil society organisation, an institution, or an administrative unit of a municipality.</source>
        <translation>Organizacija civilnog društva, ustanova ili organizaciona jedinica opštine ili grada.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Delete this organisation</source>
        <translation>Obriši ovu organizaciju</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::OutlineRows</name>
    <message>
        <source>Findings</source>
        <translation>Nalazi</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a part of a call</comment>
        <translation>nepotpuno</translation>
    </message>
    <message>
        <source>check it</source>
        <comment>a part of a call</comment>
        <translation>proverite</translation>
    </message>
    <message>
        <source>Lots: none yet</source>
        <translation>Lotovi: još ih nema</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lotovi</translation>
    </message>
    <message>
        <source>Who may apply: everybody, no rule yet</source>
        <translation>Ko može da se prijavi: svi, uslova još nema</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>Ko može da se prijavi</translation>
    </message>
    <message>
        <source>Required documents: none yet</source>
        <translation>Potrebni dokumenti: još ih nema</translation>
    </message>
    <message>
        <source>Required documents</source>
        <translation>Potrebna dokumentacija</translation>
    </message>
    <message>
        <source>mandatory</source>
        <comment>a document</comment>
        <translation>obavezan</translation>
    </message>
    <message>
        <source>not mandatory</source>
        <comment>a document</comment>
        <translation>nije obavezan</translation>
    </message>
    <message>
        <source>lot %1: %2</source>
        <translation>lot %1: %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Ukupno</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deo</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Mesta</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Iznos ili udeo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Pojedinosti</translation>
    </message>
    <message>
        <source>Criteria: none yet</source>
        <translation>Kriterijumi: još ih nema</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterijumi</translation>
    </message>
    <message>
        <source>When totals are equal: no rule yet</source>
        <translation>Pri jednakom zbiru bodova: pravila još nema</translation>
    </message>
    <message>
        <source>When totals are equal, in this order</source>
        <translation>Pri jednakom zbiru bodova, ovim redom</translation>
    </message>
    <message>
        <source>Commission: nobody yet</source>
        <translation>Komisija: još nema nikoga</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Komisija</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Šifra</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Ocene</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Korak</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Računa se</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Prag</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Bodovi</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Važi za</translation>
    </message>
    <message>
        <source>Reports of the parties: none yet</source>
        <translation>Izveštaji: još nijedan</translation>
    </message>
    <message>
        <source>Reports of the parties</source>
        <translation>Izveštaji</translation>
    </message>
    <message>
        <source>Tasks and milestones: none yet</source>
        <translation>Zadaci i prekretnice: još nijedan</translation>
    </message>
    <message>
        <source>Tasks and milestones</source>
        <translation>Zadaci i prekretnice</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>Šta se planira</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Checklists: none yet</source>
        <translation>Kontrolne liste: još ih nema</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Kontrolne liste</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::OutlineTools</name>
    <message>
        <source>Add</source>
        <comment>a part of a call</comment>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Pomeri gore</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Pomeri dole</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::Overview</name>
    <message>
        <source>Cooperation agreements</source>
        <translation>Sporazumi o saradnji</translation>
    </message>
    <message>
        <source>Agreed in packages</source>
        <translation>Ugovoreno kroz pakete</translation>
    </message>
    <message>
        <source>Signed agreements</source>
        <translation>Potpisani sporazumi</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Popunjena mesta</translation>
    </message>
    <message>
        <source>Due until %1</source>
        <translation>Rokovi do %1</translation>
    </message>
    <message>
        <source>Start with a public call</source>
        <translation>Počnite od javnog poziva</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation>Još nema sporazuma</translation>
    </message>
    <message numerus="yes">
        <source>in %n cities and municipalities</source>
        <translation>
            <numerusform>u %n lokalnoj samoupravi</numerusform>
            <numerusform>u %n lokalne samouprave</numerusform>
            <numerusform>u %n lokalnih samouprava</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>places</comment>
        <translation>od %1</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n kasni</numerusform>
            <numerusform>%n kasne</numerusform>
            <numerusform>%n kasni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n danas</numerusform>
            <numerusform>%n danas</numerusform>
            <numerusform>%n danas</numerusform>
        </translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>naredni %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n bez roka</numerusform>
            <numerusform>%n bez roka</numerusform>
            <numerusform>%n bez roka</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nije moglo da se pročita</translation>
    </message>
    <message numerus="yes">
        <source>in %n agreements</source>
        <translation>
            <numerusform>u %n sporazumu</numerusform>
            <numerusform>u %n sporazuma</numerusform>
            <numerusform>u %n sporazuma</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Kasne</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Danas</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>Naredne dve nedelje</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Kasnije</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Bez roka</translation>
    </message>
    <message>
        <source>open</source>
        <comment>of work that waits</comment>
        <translation>otvoreno</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <translation>kasni %1 d</translation>
    </message>
    <message>
        <source>today</source>
        <translation>danas</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>za %1 d</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::OverviewPage</name>
    <message>
        <source>Print overview</source>
        <translation>Štampaj pregled</translation>
    </message>
    <message>
        <source>Applications by call</source>
        <translation>Prijave po pozivima</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Čitanje datoteke</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>programme or call, day</comment>
        <translation>%1, stanje na dan %2</translation>
    </message>
    <message>
        <source>The applications could not be read</source>
        <translation>Prijave nisu mogle da se pročitaju</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Još nema prijava</translation>
    </message>
    <message>
        <source>How far the applications of each call got appears here.</source>
        <translation>Ovde se vidi dokle su stigle prijave u svakom pozivu.</translation>
    </message>
    <message>
        <source>overview</source>
        <comment>name of a file</comment>
        <translation>pregled</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::OverviewPaper</name>
    <message>
        <source>What is due</source>
        <translation>Rokovi i obaveze</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>još %n</numerusform>
            <numerusform>još %n</numerusform>
            <numerusform>još %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::OverviewPart</name>
    <message>
        <source>The call</source>
        <translation>Poziv</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Šifra</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Criteria and rules are an example</source>
        <translation>Kriterijumi i uslovi su primer</translation>
    </message>
    <message>
        <source>Assessment and selection</source>
        <translation>Ocenjivanje i izbor</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Ocene</translation>
    </message>
    <message>
        <source>Divergence limit (% of the scale)</source>
        <translation>Granica razilaženja (% skale)</translation>
    </message>
    <message>
        <source>Total minimum</source>
        <translation>Ukupan prag</translation>
    </message>
    <message>
        <source>When the next one no longer fits</source>
        <translation>Kad za sledeću prijavu nema mesta ili sredstava</translation>
    </message>
    <message>
        <source>Dates and deadline</source>
        <translation>Datumi i rok</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Objavljen</translation>
    </message>
    <message>
        <source>Questions until</source>
        <translation>Pitanja do</translation>
    </message>
    <message>
        <source>Answers until</source>
        <translation>Odgovori do</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Numbers of agreements</source>
        <translation>Brojevi sporazuma</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Obrazac broja</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Sledeći broj</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Šta je sledeće</translation>
    </message>
    <message>
        <source>What the definition lacks</source>
        <translation>Šta pozivu nedostaje</translation>
    </message>
    <message>
        <source>In this call</source>
        <translation>U ovom pozivu</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>A deadline that applications came under is moved by an extension.</source>
        <translation>Rok po kome su prijave stigle pomera se produženjem.</translation>
    </message>
    <message>
        <source>date and hour</source>
        <translation>datum i sat</translation>
    </message>
    <message>
        <source>The definition is incomplete; it is kept as it is.</source>
        <translation>Poziv još nije potpun; sačuvano je ono što je uneto.</translation>
    </message>
    <message>
        <source>The definition is complete.</source>
        <translation>Poziv je potpun.</translation>
    </message>
    <message>
        <source>no programme</source>
        <translation>bez programa</translation>
    </message>
    <message>
        <source>{year} and {sequence} stand for the year and the number in it</source>
        <translation>{year} = godina, {sequence} = redni broj u godini</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Idi tamo</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lotovi</translation>
    </message>
    <message>
        <source>Eligibility rules</source>
        <translation>Uslovi učešća</translation>
    </message>
    <message>
        <source>Required documents</source>
        <translation>Potrebna dokumentacija</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterijumi</translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation>Ocenjivači</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Prijave</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sporazumi</translation>
    </message>
    <message>
        <source>The call can be used, but something is still lacking.</source>
        <translation>Poziv može da se koristi, ali mu još nešto nedostaje.</translation>
    </message>
    <message>
        <source>Method of assessment</source>
        <translation>Način ocenjivanja</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PageBar</name>
    <message>
        <source>Next step</source>
        <translation>Sledeći korak</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PageHeader</name>
    <message>
        <source>More</source>
        <translation>Još</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>Prethodna strana</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sledeća strana</translation>
    </message>
    <message>
        <source>Smaller picture of the page</source>
        <translation>Umanji prikaz strane</translation>
    </message>
    <message>
        <source>Larger picture of the page</source>
        <translation>Uvećaj prikaz strane</translation>
    </message>
    <message>
        <source>Page as it will be printed</source>
        <translation>Strana kako će biti odštampana</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>Po š&amp;irini</translation>
    </message>
    <message>
        <source>Whole &amp;page</source>
        <translation>&amp;Cela strana</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Veličina prikaza</translation>
    </message>
    <message>
        <source>Size of the page: %1</source>
        <translation>Veličina prikaza: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2.</source>
        <translation>Strana %1 od %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n values are missing; F8 goes to the next, Enter enters it.</source>
        <translation>
            <numerusform>Nedostaje %n podatak; F8 vodi na sledeći, Enter na njegovo polje.</numerusform>
            <numerusform>Nedostaju %n podatka; F8 vodi na sledeći, Enter na njegovo polje.</numerusform>
            <numerusform>Nedostaje %n podataka; F8 vodi na sledeći, Enter na njegovo polje.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PageSheet</name>
    <message>
        <source>Not entered. Click to enter it.</source>
        <translation>Nije upisano. Kliknite da biste upisali.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PaintedWindow</name>
    <message>
        <source>The printer %1 did not start.</source>
        <translation>Štampač %1 nije počeo da štampa.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Ništa nije odštampano.</translation>
    </message>
    <message>
        <source>Check the printer or save the page as PDF.</source>
        <translation>Proverite štampač ili sačuvajte stranu kao PDF.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Upisano: %1.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PaperChooser</name>
    <message>
        <source>Template</source>
        <translation>Obrazac</translation>
    </message>
    <message>
        <source>Template of the agreement</source>
        <translation>Obrazac sporazuma</translation>
    </message>
    <message>
        <source>What was signed keeps its template.</source>
        <translation>Potpisani sporazum zadržava svoj obrazac.</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>izaberite</translation>
    </message>
    <message>
        <source>Which paper is shown</source>
        <translation>Koji se dokument prikazuje</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sporazum</translation>
    </message>
    <message>
        <source>Addendum %1</source>
        <translation>Aneks %1</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latinica</translation>
    </message>
    <message>
        <source>Document in Latin script</source>
        <translation>Dokument latinicom</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Ćirilica</translation>
    </message>
    <message>
        <source>Document in Cyrillic script</source>
        <translation>Dokument ćirilicom</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PaperFacts</name>
    <message>
        <source>%1, %2</source>
        <comment>code and title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not decided yet; as it stands on %1.</source>
        <translation>Odluka još nije doneta; ovo je stanje na dan %1 godine.</translation>
    </message>
    <message>
        <source>Decided on %1 with number %2, version %3.</source>
        <translation>Odluka broj %2 od %1 godine, verzija %3.</translation>
    </message>
    <message>
        <source>%1 This is not that list, but the one as it stands on %2.</source>
        <comment>a sentence, day</comment>
        <translation>%1 Ovo nije lista iz te odluke, nego stanje na dan %2 godine.</translation>
    </message>
    <message>
        <source>Call %1.</source>
        <translation>Poziv %1.</translation>
    </message>
    <message>
        <source>Lot %1.</source>
        <translation>Lot %1.</translation>
    </message>
    <message>
        <source>A trial made on %1. No decision stands behind this list.</source>
        <translation>Proba od %1 godine. Iza ove liste ne stoji nijedna odluka.</translation>
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
    <name>oslonac::ui::PaperWindow</name>
    <message>
        <source>Upright</source>
        <translation>Uspravno</translation>
    </message>
    <message>
        <source>Paper upright</source>
        <translation>Papir uspravno</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Položeno</translation>
    </message>
    <message>
        <source>Paper across</source>
        <translation>Papir položeno</translation>
    </message>
    <message>
        <source>%1 was sent to the printer.</source>
        <translation>Poslato na štampač: %1.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Upisano: %1.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PartRows</name>
    <message>
        <source>The case is closed; reopen it to change it.</source>
        <translation>Predmet je zatvoren; ponovo ga otvorite da biste ga menjali.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Izaberite jedno od: %1.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PartnersEditor</name>
    <message>
        <source>Add a partner</source>
        <translation>Dodaj partnera</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ukloni: %1</translation>
    </message>
    <message>
        <source>This is the applicant itself.</source>
        <translation>To je sam podnosilac.</translation>
    </message>
    <message>
        <source>This partner is entered already.</source>
        <translation>Ovaj partner je već upisan.</translation>
    </message>
    <message>
        <source>Partner not in the file yet</source>
        <translation>Partner kog nema u datoteci</translation>
    </message>
    <message>
        <source>The partner is not in the file yet…</source>
        <translation>Partnera nema u datoteci…</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PastePanel</name>
    <message>
        <source>Row</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolona</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Nalepljeno</translation>
    </message>
    <message>
        <source>Why it cannot be written</source>
        <translation>Zašto ne može da se upiše</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cells cannot be written.</source>
        <translation>
            <numerusform>%n nalepljena ćelija ne može da se upiše.</numerusform>
            <numerusform>%n nalepljene ćelije ne mogu da se upišu.</numerusform>
            <numerusform>%n nalepljenih ćelija ne može da se upiše.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the other %n cells</source>
        <translation>
            <numerusform>Upiši preostalu %n ćeliju</numerusform>
            <numerusform>Upiši preostale %n ćelije</numerusform>
            <numerusform>Upiši preostalih %n ćelija</numerusform>
        </translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>Ne upisuj ništa</translation>
    </message>
    <message>
        <source>Cells that cannot be written</source>
        <translation>Ćelije koje ne mogu da se upišu</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PaymentInspector</name>
    <message>
        <source>Next step</source>
        <translation>Sledeći korak</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Tok</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Povezano</translation>
    </message>
    <message>
        <source>No payment is chosen</source>
        <translation>Nije izabrana isplata</translation>
    </message>
    <message>
        <source>Payments are requested for the instalments of cases.</source>
        <translation>Isplate se traže za rate predmeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments chosen</source>
        <translation>
            <numerusform>Izabrana %n isplata</numerusform>
            <numerusform>Izabrane %n isplate</numerusform>
            <numerusform>Izabrano %n isplata</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, agreement %2: %3</source>
        <comment>instalment, number, amount</comment>
        <translation>%1, sporazum %2: %3</translation>
    </message>
    <message>
        <source>Condition of the instalment</source>
        <translation>Uslov za isplatu rate</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Traženo</translation>
    </message>
    <message>
        <source>%1, request no. %2</source>
        <comment>amount, number</comment>
        <translation>%1, zahtev br. %2</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Provereno</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Authorised with less</source>
        <translation>Odobreno manje</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Odobreno</translation>
    </message>
    <message>
        <source>%1. Reason: %2</source>
        <comment>person and amount</comment>
        <translation>%1. Razlog: %2</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plaćeno</translation>
    </message>
    <message>
        <source>Confirmed by the party</source>
        <translation>Potvrđen prijem</translation>
    </message>
    <message>
        <source>Returned to the party</source>
        <translation>Vraćeno podnosiocu</translation>
    </message>
    <message>
        <source>Case of agreement %1</source>
        <translation>Predmet po sporazumu %1</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Sporazum %1</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PaymentRows</name>
    <message>
        <source>Party</source>
        <translation>Druga strana</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Rata</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Iznos</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Zatraženo dana</translation>
    </message>
    <message>
        <source>Request no.</source>
        <translation>Zahtev br.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Traženo</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Provereno dana</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Proverio/la</translation>
    </message>
    <message>
        <source>Authorised on</source>
        <translation>Odobreno dana</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>Odobrio/la</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Odobreno</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Plaćeno dana</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plaćeno</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Potvrđeno dana</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Poziv</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Račun</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Za proveru</translation>
    </message>
    <message>
        <source>To be authorised</source>
        <translation>Za odobrenje</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Za plaćanje</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planirano</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Vraćeno</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PaymentSteps</name>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Request for payment</source>
        <translation>Zahtev za isplatu</translation>
    </message>
    <message>
        <source>Enter the request</source>
        <translation>Upiši zahtev</translation>
    </message>
    <message>
        <source>Request no.</source>
        <translation>Zahtev br.</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Zatraženo dana</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Iznos</translation>
    </message>
    <message>
        <source>Check of the payment</source>
        <translation>Provera isplate</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Označi kao proverenu</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Provereno dana</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Proverio/la</translation>
    </message>
    <message>
        <source>Authorisation of the payment</source>
        <translation>Odobrenje isplate</translation>
    </message>
    <message>
        <source>Authorise</source>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Authorised on</source>
        <translation>Odobreno dana</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>Odobrio/la</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Isplata</translation>
    </message>
    <message>
        <source>Enter the payment</source>
        <translation>Upiši isplatu</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Plaćeno dana</translation>
    </message>
    <message>
        <source>Confirmation of the party</source>
        <translation>Potvrda prijema</translation>
    </message>
    <message>
        <source>Enter the confirmation</source>
        <translation>Upiši potvrdu prijema</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Potvrđeno dana</translation>
    </message>
    <message>
        <source>Return of the request</source>
        <translation>Vraćanje zahteva</translation>
    </message>
    <message>
        <source>Return the request</source>
        <translation>Vrati zahtev</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Vraćeno dana</translation>
    </message>
    <message>
        <source>Return the request…</source>
        <translation>Vrati zahtev…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>party, instalment, amount</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n payments, %1 together.</source>
        <translation>
            <numerusform>%n isplata, ukupno %1.</numerusform>
            <numerusform>%n isplate, ukupno %1.</numerusform>
            <numerusform>%n isplata, ukupno %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The payment does not wait for this step any more.</source>
        <translation>Isplata više ne čeka ovaj korak.</translation>
    </message>
    <message>
        <source>Enter the day on which it was done.</source>
        <translation>Upišite dan kada je to urađeno.</translation>
    </message>
    <message>
        <source>Enter the name of the person.</source>
        <translation>Upišite ime osobe.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::Payments</name>
    <message>
        <source>Enter the request</source>
        <translation>Upiši zahtev</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Označi kao proverenu</translation>
    </message>
    <message>
        <source>Authorise</source>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Enter the payment</source>
        <translation>Upiši isplatu</translation>
    </message>
    <message>
        <source>Enter the confirmation</source>
        <translation>Upiši potvrdu prijema</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n requests</source>
        <translation>
            <numerusform>Upiši %n zahtev</numerusform>
            <numerusform>Upiši %n zahteva</numerusform>
            <numerusform>Upiši %n zahteva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n payments as checked</source>
        <translation>
            <numerusform>Označi %n isplatu kao proverenu</numerusform>
            <numerusform>Označi %n isplate kao proverene</numerusform>
            <numerusform>Označi %n isplata kao proverene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Authorise %n payments</source>
        <translation>
            <numerusform>Odobri %n isplatu</numerusform>
            <numerusform>Odobri %n isplate</numerusform>
            <numerusform>Odobri %n isplata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n payments</source>
        <translation>
            <numerusform>Upiši %n isplatu</numerusform>
            <numerusform>Upiši %n isplate</numerusform>
            <numerusform>Upiši %n isplata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n confirmations</source>
        <translation>
            <numerusform>Upiši %n potvrdu</numerusform>
            <numerusform>Upiši %n potvrde</numerusform>
            <numerusform>Upiši %n potvrda</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a payment</comment>
        <translation>Planirano</translation>
    </message>
    <message>
        <source>To be checked</source>
        <comment>a payment</comment>
        <translation>Za proveru</translation>
    </message>
    <message>
        <source>To be authorised</source>
        <comment>a payment</comment>
        <translation>Za odobrenje</translation>
    </message>
    <message>
        <source>To be paid</source>
        <comment>a payment</comment>
        <translation>Za plaćanje</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>a payment</comment>
        <translation>Plaćeno</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>a payment</comment>
        <translation>Potvrđeno</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>a request for payment</comment>
        <translation>Vraćeno</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <comment>an instalment</comment>
        <translation>Deo plaćen</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PaymentsPage</name>
    <message>
        <source>No payments yet</source>
        <translation>Još nema isplata</translation>
    </message>
    <message>
        <source>A case brings the instalments of its signed agreement; open the cases of a call on the page of cases.</source>
        <translation>Predmet donosi rate potpisanog sporazuma; predmeti se otvaraju na strani Predmeti.</translation>
    </message>
    <message>
        <source>List for finance…</source>
        <translation>Spisak za finansije…</translation>
    </message>
    <message>
        <source>The listed payments with accounts and amounts, as PDF, Excel workbook or CSV</source>
        <translation>Prikazane isplate sa računima i iznosima, kao PDF, Excel ili CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n payments in course</source>
        <translation>
            <numerusform>%n isplata u toku</numerusform>
            <numerusform>%n isplate u toku</numerusform>
            <numerusform>%n isplata u toku</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 paid</source>
        <comment>payments in course, sums</comment>
        <translation>%1, plaćeno %2</translation>
    </message>
    <message>
        <source>None of the listed rows is a payment; no list was written.</source>
        <translation>Nijedan prikazani red nije isplata; spisak nije napisan.</translation>
    </message>
    <message>
        <source>List for finance</source>
        <translation>Spisak za finansije</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel radna sveska (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV tabela (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Veb-strana (*.html)</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>Spisak je upisan u %1.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PipelineChart</name>
    <message>
        <source>Received</source>
        <translation>Primljeno</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Potpuno</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Ispunjava uslove</translation>
    </message>
    <message>
        <source>Above threshold</source>
        <translation>Iznad praga</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Izabrano</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>zaključen</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>otvoren do %1</translation>
    </message>
    <message>
        <source>not decided, as it would be today</source>
        <translation>bez odluke, stanje na današnji dan</translation>
    </message>
    <message>
        <source>%1, %2: not begun</source>
        <translation>%1, %2: još nije počelo</translation>
    </message>
    <message numerus="yes">
        <source>%n more calls are in the table</source>
        <translation>
            <numerusform>Još %n poziv je u tabeli</numerusform>
            <numerusform>Još %n poziva su u tabeli</numerusform>
            <numerusform>Još %n poziva je u tabeli</numerusform>
        </translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Poziv</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Selected or proposed</source>
        <translation>Izabrano ili predloženo</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Predloženo</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PlanForm</name>
    <message>
        <source>Report</source>
        <translation>Izveštaj</translation>
    </message>
    <message>
        <source>Name in the call</source>
        <translation>Naziv u pozivu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Odnosi se na</translation>
    </message>
    <message>
        <source>Every (months)</source>
        <translation>Na svakih (meseci)</translation>
    </message>
    <message>
        <source>Due (days after)</source>
        <translation>Rok (dana po isteku)</translation>
    </message>
    <message>
        <source>So</source>
        <translation>To znači</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Šta treba uraditi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Računa se od</translation>
    </message>
    <message>
        <source>Days from then</source>
        <translation>Dana od tada</translation>
    </message>
    <message>
        <source>Days of work</source>
        <translation>Dana rada</translation>
    </message>
    <message>
        <source>Told before (days)</source>
        <translation>Najava (dana ranije)</translation>
    </message>
    <message>
        <source>Question or document</source>
        <translation>Pitanje ili dokument</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PlanPart</name>
    <message>
        <source>Plan of cases</source>
        <translation>Plan predmeta</translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n izveštaj</numerusform>
            <numerusform>%n izveštaja</numerusform>
            <numerusform>%n izveštaja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n zadatak</numerusform>
            <numerusform>%n zadatka</numerusform>
            <numerusform>%n zadataka</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <comment>add one</comment>
        <translation>Izveštaj</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>add one</comment>
        <translation>Zadatak</translation>
    </message>
    <message>
        <source>Add a rule of reports</source>
        <translation>Dodaj pravilo za izveštaje</translation>
    </message>
    <message>
        <source>Add a task or a milestone to the plan</source>
        <translation>Dodaj zadatak ili prekretnicu u plan</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>Dodaj izveštaj</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Dodaj zadatak</translation>
    </message>
    <message>
        <source>Nothing is planned for the cases yet</source>
        <translation>Za predmete još ništa nije isplanirano</translation>
    </message>
    <message>
        <source>Add them to the cases</source>
        <translation>Dodaj u predmete</translation>
    </message>
    <message numerus="yes">
        <source>%n closing checks</source>
        <translation>
            <numerusform>%n provera za zatvaranje</numerusform>
            <numerusform>%n provere za zatvaranje</numerusform>
            <numerusform>%n provera za zatvaranje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of checklists</source>
        <translation>
            <numerusform>%n stavka kontrolnih lista</numerusform>
            <numerusform>%n stavke kontrolnih lista</numerusform>
            <numerusform>%n stavki kontrolnih lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist item</source>
        <comment>add one</comment>
        <translation>Stavka liste</translation>
    </message>
    <message>
        <source>Add a question or a document to the checklists</source>
        <translation>Dodaj pitanje ili dokument na kontrolne liste</translation>
    </message>
    <message>
        <source>Add a checklist item</source>
        <translation>Dodaj stavku kontrolne liste</translation>
    </message>
    <message>
        <source>Say which reports the parties owe and when, what is to be done in every case, and what is asked on visits and before the closing. Each case gets it with its own days when it is opened.</source>
        <translation>Navedite koje izveštaje druge strane dostavljaju i kada, šta treba uraditi u svakom predmetu i šta se pita na posetama i pre zatvaranja. Svaki predmet to dobija sa svojim datumima kad se otvori.</translation>
    </message>
    <message numerus="yes">
        <source>%n open cases lack something of this plan: %1.</source>
        <translation>
            <numerusform>%n otvorenom predmetu nedostaje nešto iz ovog plana: %1.</numerusform>
            <numerusform>%n otvorena predmeta nemaju sve iz ovog plana; nedostaje: %1.</numerusform>
            <numerusform>%n otvorenih predmeta nema sve iz ovog plana; nedostaje: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases have what the plan says now.</source>
        <translation>
            <numerusform>%n predmet sada ima sve iz plana.</numerusform>
            <numerusform>%n predmeta sada imaju sve iz plana.</numerusform>
            <numerusform>%n predmeta sada ima sve iz plana.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::PrintWindow</name>
    <message>
        <source>Print: %1</source>
        <translation>Štampa: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Sačuvaj kao PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Štampaj…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Čuvanje u PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::Program</name>
    <message>
        <source>About Oslonac</source>
        <translation>O programu Oslonac</translation>
    </message>
    <message>
        <source>Oslonac %1: case management for programme officers.</source>
        <translation>Oslonac %1: vođenje predmeta za službenike programa.</translation>
    </message>
    <message>
        <source>Oslonac file (*.oslonac)</source>
        <translation>Datoteka programa Oslonac (*.oslonac)</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nova datoteka</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>program</translation>
    </message>
    <message>
        <source>Where to put the sample programme</source>
        <translation>Gde da se napravi ogledni program</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>ogledni</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Otvori datoteku</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Rezervna kopija</translation>
    </message>
    <message>
        <source>A whole copy was written to %1.</source>
        <translation>Cela kopija je upisana u %1.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Vaše ime</translation>
    </message>
    <message>
        <source>It stands in the history beside what you do.</source>
        <translation>Stoji u istoriji izmena uz ono što uradite.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Prečice</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public Licence, version 3 or later. The register of municipalities stands on data of the Statistical Office of the Republic of Serbia, the Republic Geodetic Authority, GeoNames (CC BY 4.0), Who&apos;s On First and Wikidata.</source>
        <translation>Slobodan softver pod licencom GNU General Public Licence, verzija 3 ili novija. Registar opština i gradova počiva na podacima Republičkog zavoda za statistiku, Republičkog geodetskog zavoda i izvora GeoNames (CC BY 4.0), Who&apos;s On First i Wikidata.</translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>Tog zapisa više nema.</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the file</source>
        <translation>Današnja kopija datoteke</translation>
    </message>
    <message>
        <source>Cancelled: %1. Nothing was written.</source>
        <translation>Prekinuto: %1. Ništa nije upisano.</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Datoteka je ostala kakva je bila.</translation>
    </message>
    <message>
        <source>Work is not finished</source>
        <translation>Posao nije završen</translation>
    </message>
    <message>
        <source>“%1” is still running. If it ends now, it has to be started again.</source>
        <translation>„%1” još traje. Ako se sada prekine, moraće da se pokrene ponovo.</translation>
    </message>
    <message>
        <source>Opened for reading only</source>
        <translation>Otvoreno samo za čitanje</translation>
    </message>
    <message>
        <source>%1 (for reading only)</source>
        <translation>%1 (samo za čitanje)</translation>
    </message>
    <message>
        <source>%1 The file is open for reading; nothing can be changed in it.</source>
        <comment>a sentence</comment>
        <translation>%1 Datoteka je otvorena samo za čitanje i u njoj ništa ne može da se menja.</translation>
    </message>
    <message>
        <source>End it and open the other file</source>
        <translation>Prekini i otvori drugu datoteku</translation>
    </message>
    <message>
        <source>End it and make the file</source>
        <translation>Prekini i napravi datoteku</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>Sačekaj da se završi</translation>
    </message>
    <message>
        <source>End it and close</source>
        <translation>Prekini i zatvori program</translation>
    </message>
    <message>
        <source>Discard it and open the other file</source>
        <translation>Odbaci i otvori drugu datoteku</translation>
    </message>
    <message>
        <source>Discard it and make the file</source>
        <translation>Odbaci i napravi datoteku</translation>
    </message>
    <message>
        <source>It would be lost: %1.</source>
        <comment>a list of steps and fields</comment>
        <translation>Izgubilo bi se: %1.</translation>
    </message>
    <message>
        <source>What was typed is not stored yet</source>
        <translation>Ono što je otkucano još nije sačuvano</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zadrži</translation>
    </message>
    <message>
        <source>Discard it and close</source>
        <translation>Odbaci i zatvori</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ProgrammeInspector</name>
    <message>
        <source>Calls of the programme</source>
        <translation>Pozivi programa</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Šifra</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Početak</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Završetak</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>Ukupna vrednost</translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation>Finansiranje i nadležnost</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Donatori</translation>
    </message>
    <message>
        <source>Contracting body</source>
        <translation>Ugovorno telo</translation>
    </message>
    <message>
        <source>Responsible ministry</source>
        <translation>Nadležno ministarstvo</translation>
    </message>
    <message>
        <source>Implementer, party to agreements</source>
        <translation>Sprovodilac (ugovorna strana)</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sedište</translation>
    </message>
    <message>
        <source>Office of who signs</source>
        <translation>Funkcija potpisnika</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Ime potpisnika</translation>
    </message>
    <message>
        <source>Programme without a code</source>
        <translation>Program bez šifre</translation>
    </message>
    <message>
        <source>No programme is chosen</source>
        <translation>Nijedan program nije izabran</translation>
    </message>
    <message>
        <source>History of this programme</source>
        <translation>Istorija ovog programa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Delete this programme</source>
        <translation>Obriši ovaj program</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Isplate</translation>
    </message>
    <message>
        <source>A second person authorises what another one checked</source>
        <translation>Što jedno lice proveri, drugo odobrava</translation>
    </message>
    <message>
        <source>Limit of transfers in percent</source>
        <translation>Granica prenosa u procentima</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ProgrammeRows</name>
    <message>
        <source>complete</source>
        <comment>a programme</comment>
        <translation>potpun</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>data of a programme</comment>
        <translation>
            <numerusform>nedostaje %n</numerusform>
            <numerusform>nedostaju %n</numerusform>
            <numerusform>nedostaje %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrednost</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Šifra</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Sprovodilac</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Donatori</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Pozivi</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nalazi</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ProgrammesPage</name>
    <message>
        <source>No programme yet</source>
        <translation>Još nema programa</translation>
    </message>
    <message>
        <source>Calls belong to a programme; from it agreements take donors, implementer and who signs.</source>
        <translation>Pozivi pripadaju programu, a iz njega sporazumi uzimaju donatore, sprovodioca i potpisnika.</translation>
    </message>
    <message numerus="yes">
        <source>%n programmes in this file</source>
        <translation>
            <numerusform>%n program u ovoj datoteci</numerusform>
            <numerusform>%n programa u ovoj datoteci</numerusform>
            <numerusform>%n programa u ovoj datoteci</numerusform>
        </translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Novi program</translation>
    </message>
    <message>
        <source>PROGRAMME</source>
        <comment>beginning of a code</comment>
        <translation>PROGRAM</translation>
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
    <message>
        <source>The number counts agreements that were not cancelled.</source>
        <translation>Broje se sporazumi koji nisu poništeni.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::RankInspector</name>
    <message>
        <source>Why this rank</source>
        <translation>Zašto ovaj rang</translation>
    </message>
    <message>
        <source>Marks by assessor</source>
        <translation>Ocene po ocenjivačima</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nalazi</translation>
    </message>
    <message>
        <source>Place %1, %2 of %3 points</source>
        <translation>%1. mesto, %2 od %3 bodova</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>broj %1</translation>
    </message>
    <message>
        <source>No application is chosen</source>
        <translation>Nijedna prijava nije izabrana</translation>
    </message>
    <message>
        <source>Record the decision on the tie…</source>
        <translation>Upiši odluku o izjednačenju…</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n otvoren</numerusform>
            <numerusform>%n otvorena</numerusform>
            <numerusform>%n otvorenih</numerusform>
        </translation>
    </message>
    <message>
        <source>What would have moved it</source>
        <translation>Šta bi promenilo rang</translation>
    </message>
    <message>
        <source>Remarks of the assessors</source>
        <translation>Napomene ocenjivača</translation>
    </message>
    <message>
        <source>Copied for the minutes.</source>
        <translation>Kopirano za zapisnik.</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Komisija</translation>
    </message>
    <message>
        <source>Copy for the minutes</source>
        <translation>Kopiraj za zapisnik</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::RankMoves</name>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i još %n</numerusform>
            <numerusform>%1 i još %n</numerusform>
            <numerusform>%1 i još %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::RankedList</name>
    <message>
        <source>selected</source>
        <translation>izabrano</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>rezerva</translation>
    </message>
    <message>
        <source>undecided ties</source>
        <translation>nerešena izjednačenja</translation>
    </message>
    <message>
        <source>outside the reserve</source>
        <translation>van rezervne liste</translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation>ispod praga</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>ne ispunjava uslove</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>nepotpuno</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>povučeno</translation>
    </message>
    <message>
        <source>waiting for the tie</source>
        <translation>čeka odluku o izjednačenju</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>predloženo</translation>
    </message>
    <message>
        <source>waiting for marks</source>
        <translation>čekaju ocene</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::RankedRows</name>
    <message>
        <source>Ranked list</source>
        <translation>Rang-lista</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Još nema prijava</translation>
    </message>
    <message>
        <source>Import the applications of this call from a table (Ctrl+I), then the scores.</source>
        <translation>Uvezite prijave na ovaj poziv iz tabele (Ctrl+I), pa ocene.</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n mesto</numerusform>
            <numerusform>%n mesta</numerusform>
            <numerusform>%n mesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>izabrana %n</numerusform>
            <numerusform>izabrane %n</numerusform>
            <numerusform>izabrano %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut-off: %1, %2 selected, %3 awarded</source>
        <translation>Granica: %1, izabrano %2, dodeljeno %3</translation>
    </message>
    <message>
        <source>Cut-off: %1, %2 selected</source>
        <translation>Granica: %1, izabrano %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1, rang %2</translation>
    </message>
    <message>
        <source>%1, not ranked</source>
        <translation>%1, bez ranga</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Podnosilac</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Ukupno</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Traženo</translation>
    </message>
    <message>
        <source>Registry number</source>
        <translation>Delovodni broj</translation>
    </message>
    <message>
        <source>Below a minimum (of a criterion, a section, or %1 points in all)</source>
        <translation>Ispod praga (po kriterijumu, po odeljku ili ukupno, %1 bodova)</translation>
    </message>
    <message>
        <source>Below a minimum (of a criterion or a section)</source>
        <translation>Ispod praga (po kriterijumu ili po odeljku)</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Nisu rangirane</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>predložena %n</numerusform>
            <numerusform>predložene %n</numerusform>
            <numerusform>predloženo %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut-off: %1, %2 proposed, %3 in all</source>
        <translation>Granica: %1, predloženo %2, ukupno %3</translation>
    </message>
    <message>
        <source>Cut-off: %1, %2 proposed</source>
        <translation>Granica: %1, predloženo %2</translation>
    </message>
    <message>
        <source>Selected or proposed</source>
        <translation>Izabrani ili predloženi</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Rezerva</translation>
    </message>
    <message>
        <source>Below the threshold</source>
        <translation>Ispod praga</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::RankingPart</name>
    <message>
        <source>Ranking</source>
        <translation>Rang-lista</translation>
    </message>
    <message>
        <source>Lots of the call</source>
        <translation>Lotovi poziva</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Lot %1 · %2</source>
        <translation>Lot %1 · %2</translation>
    </message>
    <message>
        <source>Trial: nothing is changed yet, and nothing here is ever written.</source>
        <translation>Proba: još ništa nije izmenjeno, a ništa odavde se i ne upisuje.</translation>
    </message>
    <message>
        <source>Trial, not written: %1</source>
        <translation>Proba, ništa se ne upisuje: %1</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>Završi probu</translation>
    </message>
    <message>
        <source>Try other rules…</source>
        <translation>Isprobaj druga pravila…</translation>
    </message>
    <message>
        <source>What would change with other places, money, minimums or weights</source>
        <translation>Šta bi se promenilo sa drugim brojem mesta, sredstvima, pragovima ili težinama</translation>
    </message>
    <message>
        <source>Trial of a ranking list, not written</source>
        <translation>Proba rang-liste, ništa nije upisano</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::RecommendationsCard</name>
    <message>
        <source>carried out</source>
        <comment>a recommendation</comment>
        <translation>sprovedena</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Preporuka</translation>
    </message>
    <message>
        <source>Visit of</source>
        <translation>Poseta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Nova preporuka</translation>
    </message>
    <message>
        <source>Add the recommendation</source>
        <translation>Dodaj preporuku</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Preporuke</translation>
    </message>
    <message>
        <source>No recommendations yet</source>
        <translation>Još nema preporuka</translation>
    </message>
    <message numerus="yes">
        <source>Recommendations (%n to carry out)</source>
        <translation>
            <numerusform>Preporuke (%n treba sprovesti)</numerusform>
            <numerusform>Preporuke (%n treba sprovesti)</numerusform>
            <numerusform>Preporuke (%n treba sprovesti)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a recommendation of the chosen visit</source>
        <translation>Dodaj preporuku sa izabrane posete</translation>
    </message>
    <message>
        <source>Of the visit of %1</source>
        <translation>Sa posete %1</translation>
    </message>
    <message>
        <source>Choose the visit anew.</source>
        <translation>Ponovo izaberite posetu.</translation>
    </message>
    <message>
        <source>What is to be put right after a visit, and by when; a new one is of the chosen visit.</source>
        <translation>Šta treba ispraviti posle posete i do kada; nova preporuka je sa izabrane posete.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::RecoveriesCard</name>
    <message>
        <source>Request to pay back</source>
        <translation>Zahtev za povraćaj</translation>
    </message>
    <message>
        <source>Ask it back</source>
        <translation>Zatraži povraćaj</translation>
    </message>
    <message>
        <source>Receipt of the money</source>
        <translation>Prijem povraćaja</translation>
    </message>
    <message>
        <source>Enter the receipt</source>
        <translation>Upiši prijem</translation>
    </message>
    <message>
        <source>Money asked back</source>
        <translation>Zatražen povraćaj</translation>
    </message>
    <message>
        <source>Nothing was asked back</source>
        <translation>Povraćaj nije tražen</translation>
    </message>
    <message>
        <source>What was paid and not spent as agreed is asked back here.</source>
        <translation>Ovde se traži povraćaj onoga što je plaćeno, a nije potrošeno po sporazumu.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Iznos</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Zatraženo</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Primljeno</translation>
    </message>
    <message>
        <source>Ask back money that was paid</source>
        <translation>Zatraži povraćaj isplaćenog</translation>
    </message>
    <message>
        <source>Enter how much is asked back.</source>
        <translation>Upišite koliki povraćaj se traži.</translation>
    </message>
    <message>
        <source>Enter the day on which it was asked back.</source>
        <translation>Upišite dan kada je povraćaj zatražen.</translation>
    </message>
    <message>
        <source>Choose the amount anew.</source>
        <translation>Ponovo izaberite iznos.</translation>
    </message>
    <message>
        <source>Enter the day on which it was done.</source>
        <translation>Upišite dan kada je to urađeno.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::RecoveryRows</name>
    <message>
        <source>is back</source>
        <comment>money</comment>
        <translation>primljeno</translation>
    </message>
    <message>
        <source>asked back</source>
        <comment>money</comment>
        <translation>zatraženo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Iznos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Zatraženo</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Primljeno</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::RegistryFacts</name>
    <message>
        <source>not in the registry</source>
        <translation>nema u registru</translation>
    </message>
    <message>
        <source>%1 (census of %2)</source>
        <translation>%1 (popis %2)</translation>
    </message>
    <message>
        <source>%1° N, %2° E</source>
        <translation>%1° severno, %2° istočno</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>Naziv drugim pismom</translation>
    </message>
    <message>
        <source>Territory code</source>
        <translation>Šifra teritorije</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Stanovništvo</translation>
    </message>
    <message>
        <source>Roma population</source>
        <translation>Romsko stanovništvo</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Površina</translation>
    </message>
    <message>
        <source>Development group</source>
        <translation>Stepen razvijenosti</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinate</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Izvori</translation>
    </message>
    <message>
        <source>Statistical Office (codes, census), Geodetic Authority (area), decree 104/2014 (group), GeoNames and others (coordinates). Not edited here.</source>
        <translation>Zavod za statistiku (šifre, popis), Geodetski zavod (površina), uredba 104/2014 (razvijenost), GeoNames i drugi (koordinate). Ovde se ne menjaju.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ReportFile</name>
    <message>
        <source>Note</source>
        <comment>a column that says of every row what the list is</comment>
        <translation>Napomena</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ReportInspector</name>
    <message>
        <source>Next step</source>
        <translation>Sledeći korak</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Tok</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Povezano</translation>
    </message>
    <message>
        <source>No report is chosen</source>
        <translation>Nije izabran nijedan izveštaj</translation>
    </message>
    <message>
        <source>The plan of a call says which reports its parties owe.</source>
        <translation>Plan poziva kaže koji se izveštaji dostavljaju.</translation>
    </message>
    <message numerus="yes">
        <source>%n reports chosen</source>
        <translation>
            <numerusform>Izabran je %n izveštaj</numerusform>
            <numerusform>Izabrana su %n izveštaja</numerusform>
            <numerusform>Izabrano je %n izveštaja</numerusform>
        </translation>
    </message>
    <message>
        <source>Case of agreement %1</source>
        <translation>Predmet sporazuma %1</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Sporazum %1</translation>
    </message>
    <message>
        <source>%1, agreement %2. Time: %3, due on: %4</source>
        <comment>report, number, time, day</comment>
        <translation>%1, sporazum %2. Period: %3, rok: %4</translation>
    </message>
    <message>
        <source>Due again on: %1</source>
        <translation>Novi rok: %1</translation>
    </message>
    <message numerus="yes">
        <source>Write reminders to %n parties…</source>
        <translation>
            <numerusform>Napiši opomene za %n stranu…</numerusform>
            <numerusform>Napiši opomene za %n strane…</numerusform>
            <numerusform>Napiši opomene za %n strana…</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a reminder…</source>
        <translation>Napiši opomenu…</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ReportRows</name>
    <message>
        <source>The case is closed; reopen it to change its reports.</source>
        <translation>Predmet je zatvoren; otvorite ga ponovo da biste menjali izveštaje.</translation>
    </message>
    <message>
        <source>Something happened to the report; return it with another day instead.</source>
        <translation>Izveštaj već ima upisane korake; umesto toga ga vratite sa novim rokom.</translation>
    </message>
    <message>
        <source>The time it is about begins after this day.</source>
        <translation>Period na koji se odnosi počinje posle ovog dana.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Druga strana</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Izveštaj</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Primljen</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Odobren</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Vraćen</translation>
    </message>
    <message>
        <source>Last remark</source>
        <translation>Poslednja primedba</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Poziv</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Kasne</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Nisu stigli</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Za proveru</translation>
    </message>
    <message>
        <source>Approved ones</source>
        <translation>Odobreni</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>a report</comment>
        <translation>kasni</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ReportStepsPanel</name>
    <message>
        <source>Receipt of the report</source>
        <translation>Prijem izveštaja</translation>
    </message>
    <message>
        <source>Enter the receipt</source>
        <translation>Upiši prijem</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Primljen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Napomena</translation>
    </message>
    <message>
        <source>Return for corrections</source>
        <translation>Vraćanje na dopunu</translation>
    </message>
    <message>
        <source>Return the report</source>
        <translation>Vrati izveštaj</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Vraćen</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>Šta treba dopuniti</translation>
    </message>
    <message>
        <source>Approval of the report</source>
        <translation>Odobrenje izveštaja</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Odobren</translation>
    </message>
    <message>
        <source>The report is not needed</source>
        <translation>Izveštaj nije potreban</translation>
    </message>
    <message>
        <source>Declare it not needed</source>
        <translation>Označi kao nepotreban</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Odlučeno</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Reopening of the report</source>
        <translation>Ponovno otvaranje izveštaja</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Ponovo otvori</translation>
    </message>
    <message>
        <source>Reopened on</source>
        <translation>Ponovo otvoren</translation>
    </message>
    <message>
        <source>Again by</source>
        <translation>Novi rok</translation>
    </message>
    <message numerus="yes">
        <source>Enter the receipt of %n reports</source>
        <translation>
            <numerusform>Upiši prijem %n izveštaja</numerusform>
            <numerusform>Upiši prijem %n izveštaja</numerusform>
            <numerusform>Upiši prijem %n izveštaja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n reports for corrections…</source>
        <translation>
            <numerusform>Vrati %n izveštaj na dopunu…</numerusform>
            <numerusform>Vrati %n izveštaja na dopunu…</numerusform>
            <numerusform>Vrati %n izveštaja na dopunu…</numerusform>
        </translation>
    </message>
    <message>
        <source>Return for corrections…</source>
        <translation>Vrati na dopunu…</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n reports</source>
        <translation>
            <numerusform>Odobri %n izveštaj</numerusform>
            <numerusform>Odobri %n izveštaja</numerusform>
            <numerusform>Odobri %n izveštaja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declare %n reports not needed…</source>
        <translation>
            <numerusform>Označi %n izveštaj kao nepotreban…</numerusform>
            <numerusform>Označi %n izveštaja kao nepotrebna…</numerusform>
            <numerusform>Označi %n izveštaja kao nepotrebne…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>Nije potreban…</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n reports…</source>
        <translation>
            <numerusform>Ponovo otvori %n izveštaj…</numerusform>
            <numerusform>Ponovo otvori %n izveštaja…</numerusform>
            <numerusform>Ponovo otvori %n izveštaja…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Ponovo otvori…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>party, report</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n izveštaj</numerusform>
            <numerusform>%n izveštaja</numerusform>
            <numerusform>%n izveštaja</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the day on which it was done.</source>
        <translation>Upišite dan kada je to urađeno.</translation>
    </message>
    <message>
        <source>The report does not wait for this step any more.</source>
        <translation>Izveštaj više ne čeka taj korak.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ReportsCard</name>
    <message>
        <source>New report</source>
        <translation>Novi izveštaj</translation>
    </message>
    <message>
        <source>Add the report</source>
        <translation>Dodaj izveštaj</translation>
    </message>
    <message>
        <source>Reports of the party</source>
        <translation>Izveštaji</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Još nema izveštaja</translation>
    </message>
    <message>
        <source>Which reports the parties of a call owe is said in its plan of cases; one that is owed in this case alone is added here.</source>
        <translation>Koji se izveštaji dostavljaju piše u planu predmeta javnog poziva; ovde se dodaje onaj koji se traži samo u ovom predmetu.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Izveštaj</translation>
    </message>
    <message>
        <source>Name in the agreement</source>
        <translation>Naziv u sporazumu</translation>
    </message>
    <message>
        <source>About the time from</source>
        <translation>Za period od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Rok</translation>
    </message>
    <message numerus="yes">
        <source>Reports of the party (%n overdue)</source>
        <translation>
            <numerusform>Izveštaji (%n kasni)</numerusform>
            <numerusform>Izveštaji (%n kasne)</numerusform>
            <numerusform>Izveštaji (%n kasni)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a report that the party owes</source>
        <translation>Dodaj izveštaj koji se dostavlja</translation>
    </message>
    <message>
        <source>Enter the first and the last day that the report is about.</source>
        <translation>Upišite prvi i poslednji dan perioda na koji se izveštaj odnosi.</translation>
    </message>
    <message>
        <source>Enter the day on which the report is due.</source>
        <translation>Upišite rok za izveštaj.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ReportsPage</name>
    <message>
        <source>No reports yet</source>
        <translation>Još nema izveštaja</translation>
    </message>
    <message>
        <source>Which reports the parties owe, and when, is said in the plan of cases of their call; each case gets them with its own days.</source>
        <translation>Koji se izveštaji dostavljaju i kada piše u planu predmeta javnog poziva; svaki predmet ih dobija sa svojim rokovima.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>overdue reports, reports to be checked</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n kasni</numerusform>
            <numerusform>%n kasne</numerusform>
            <numerusform>%n kasni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n za proveru</numerusform>
            <numerusform>%n za proveru</numerusform>
            <numerusform>%n za proveru</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::RuleForm</name>
    <message>
        <source>Only applicants of the ticked kinds may apply.</source>
        <translation>Mogu da se prijave samo označene vrste podnosilaca.</translation>
    </message>
    <message>
        <source>The municipalities on the list below the rule may not apply. Each can have a note why it is there.</source>
        <translation>Lokalne samouprave sa spiska ispod uslova ne mogu da se prijave. Uz svaku može da stoji zašto je tu.</translation>
    </message>
    <message>
        <source>An organisation may take part in one application of the call, as applicant or as partner.</source>
        <translation>Jedna organizacija može da učestvuje u jednoj prijavi na poziv, kao podnosilac ili kao partner.</translation>
    </message>
    <message>
        <source>Only municipalities of the ticked development groups may apply.</source>
        <translation>Mogu da se prijave samo lokalne samouprave iz označenih grupa razvijenosti.</translation>
    </message>
    <message>
        <source>The requested amount must lie between the floor and the ceiling of the lot.</source>
        <translation>Traženi iznos mora biti između najnižeg i najvišeg iznosa lota.</translation>
    </message>
    <message>
        <source>All lots</source>
        <translation>Svi lotovi</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Uslov</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Važi za</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Izvor</translation>
    </message>
    <message>
        <source>where the call says so</source>
        <translation>gde to piše u pozivu</translation>
    </message>
    <message>
        <source>first group, above the average</source>
        <translation>prva grupa, iznad proseka</translation>
    </message>
    <message>
        <source>second group, 80 to 100%</source>
        <translation>druga grupa, 80 do 100%</translation>
    </message>
    <message>
        <source>third group, 60 to 80%</source>
        <translation>treća grupa, 60 do 80%</translation>
    </message>
    <message>
        <source>fourth group, below 60%</source>
        <translation>četvrta grupa, ispod 60%</translation>
    </message>
    <message>
        <source>devastated areas, below 50%</source>
        <translation>devastirana područja, ispod 50%</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Paste names</source>
        <translation>Nalepi imena</translation>
    </message>
    <message>
        <source>name of a municipality</source>
        <translation>ime lokalne samouprave</translation>
    </message>
    <message>
        <source>Takes the names on the clipboard, one in each line</source>
        <translation>Preuzima imena iz privremene memorije, po jedno u redu</translation>
    </message>
    <message>
        <source>It stands on the list already.</source>
        <translation>Već je na spisku.</translation>
    </message>
    <message numerus="yes">
        <source>%n names were not taken: none or several municipalities are called so.</source>
        <translation>
            <numerusform>%n ime nije preuzeto: tako se ne zove nijedna lokalna samouprava ili ih ima više.</numerusform>
            <numerusform>%n imena nisu preuzeta: tako se ne zove nijedna lokalna samouprava ili ih ima više.</numerusform>
            <numerusform>%n imena nije preuzeto: tako se ne zove nijedna lokalna samouprava ili ih ima više.</numerusform>
        </translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Lokalna samouprava</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Napomena</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::RuleValueForm</name>
    <message>
        <source>why it may not apply</source>
        <translation>zašto ne može da se prijavi</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ScopeChoice</name>
    <message>
        <source>All programmes</source>
        <translation>Svi programi</translation>
    </message>
    <message>
        <source>Whole programme</source>
        <translation>Ceo program</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ScoreInspector</name>
    <message>
        <source>This mark</source>
        <translation>Ova ocena</translation>
    </message>
    <message>
        <source>All marks of this criterion</source>
        <translation>Sve ocene za ovaj kriterijum</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Sukob interesa</translation>
    </message>
    <message>
        <source>All marks of this application</source>
        <translation>Sve ocene za ovu prijavu</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Napomena</translation>
    </message>
    <message>
        <source>The assessor declares a conflict of interest</source>
        <translation>Ocenjivač prijavljuje sukob interesa</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Prijavi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>broj %1</translation>
    </message>
    <message>
        <source>No mark is chosen</source>
        <translation>Nijedna ocena nije izabrana</translation>
    </message>
    <message>
        <source>%1: %2. Marks from %3.</source>
        <translation>%1: %2. Ocene od %3.</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>nema ocene</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>sukob interesa</translation>
    </message>
    <message>
        <source>Assessors disagree on %1</source>
        <translation>Ocene se razilaze na %1</translation>
    </message>
    <message>
        <source>From %1 to %2: the difference is more than %3% of the scale.</source>
        <translation>Od %1 do %2: razlika je veća od %3% skale.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>bez datuma</translation>
    </message>
    <message>
        <source>Declared: %1. %2</source>
        <translation>Prijavljeno: %1. %2</translation>
    </message>
    <message>
        <source>Take the declaration back</source>
        <translation>Poništi prijavu sukoba</translation>
    </message>
    <message numerus="yes">
        <source>%n marks of this assessor on the application go away.</source>
        <translation>
            <numerusform>Briše se %n ocena ovog ocenjivača za ovu prijavu.</numerusform>
            <numerusform>Brišu se %n ocene ovog ocenjivača za ovu prijavu.</numerusform>
            <numerusform>Briše se %n ocena ovog ocenjivača za ovu prijavu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Declare a conflict of interest…</source>
        <translation>Prijavi sukob interesa…</translation>
    </message>
    <message>
        <source>Give the mark first.</source>
        <translation>Najpre unesite ocenu.</translation>
    </message>
    <message>
        <source>Assessor: %1.</source>
        <translation>Ocenjivač: %1.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ScorePaste</name>
    <message>
        <source>This cell is computed.</source>
        <translation>Ovo polje se izračunava.</translation>
    </message>
    <message>
        <source>The assessor declared a conflict of interest for this application.</source>
        <translation>Ocenjivač je prijavio sukob interesa za ovu prijavu.</translation>
    </message>
    <message>
        <source>There is no cell for this value: the block is larger than the sheet.</source>
        <translation>Za ovu vrednost nema polja: blok je veći od tabele.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Criterion %1 takes marks from %2.</source>
        <translation>Za kriterijum %1 ocene su od %2.</translation>
    </message>
    <message>
        <source>“%1” is no mark. Criterion %2 takes marks from %3.</source>
        <translation>„%1” nije ocena. Kriterijum %2 prima ocene od %3.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ScoreSheet</name>
    <message>
        <source>Mark</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>The assessor declared a conflict of interest; no mark can stand here.</source>
        <translation>Ocenjivač je prijavio sukob interesa; ovde ne može da stoji ocena.</translation>
    </message>
    <message>
        <source>The file is open for reading only; marks stay as they are.</source>
        <translation>Datoteka je otvorena samo za čitanje; ocene ostaju kakve jesu.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ScoreSheetModel</name>
    <message>
        <source>%1 to %2, steps of %3</source>
        <translation>%1 do %2, korak %3</translation>
    </message>
    <message>
        <source>the commission</source>
        <translation>komisija</translation>
    </message>
    <message>
        <source>%1, %2: conflict of interest</source>
        <translation>%1, %2: sukob interesa</translation>
    </message>
    <message>
        <source>%1, %2, sum: %3</source>
        <translation>%1, %2, zbir: %3</translation>
    </message>
    <message>
        <source>no marks</source>
        <translation>nema ocena</translation>
    </message>
    <message>
        <source>%1, %2, criterion %3: %4</source>
        <translation>%1, %2, kriterijum %3: %4</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>nema ocene</translation>
    </message>
    <message>
        <source>%1, assessors disagree</source>
        <translation>%1, ocene se razilaze</translation>
    </message>
    <message>
        <source>%1, remark: %2</source>
        <translation>%1, napomena: %2</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>sukob interesa</translation>
    </message>
    <message>
        <source>conflict of interest: %1</source>
        <translation>sukob interesa: %1</translation>
    </message>
    <message>
        <source>%1, number %2, %3 of %4 marks</source>
        <translation>%1, broj %2, ocena %3 od %4</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Zbir</translation>
    </message>
    <message>
        <source>%1: %2 (%3), %4</source>
        <translation>%1: %2 (%3), %4</translation>
    </message>
    <message>
        <source>Sum of the points of %1</source>
        <translation>Zbir bodova, %1</translation>
    </message>
    <message>
        <source>%1, %2, criterion %3</source>
        <translation>%1, %2, kriterijum %3</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ScoresPart</name>
    <message>
        <source>Scores</source>
        <translation>Ocene</translation>
    </message>
    <message>
        <source>No criteria yet</source>
        <translation>Još nema kriterijuma</translation>
    </message>
    <message>
        <source>No assessors yet</source>
        <translation>Još nema ocenjivača</translation>
    </message>
    <message>
        <source>Marks are given for criteria. Enter the criteria of this lot first.</source>
        <translation>Ocene se daju po kriterijumima. Najpre unesite kriterijume za ovaj lot.</translation>
    </message>
    <message>
        <source>Enter the members of the commission first, or import the scores.</source>
        <translation>Najpre unesite članove komisije ili uvezite ocene.</translation>
    </message>
    <message>
        <source>No application to mark</source>
        <translation>Nema prijava za ocenjivanje</translation>
    </message>
    <message>
        <source>Enter or import the applications of this lot first.</source>
        <translation>Najpre unesite ili uvezite prijave za ovaj lot.</translation>
    </message>
    <message>
        <source>Choose all applications to see the rest.</source>
        <translation>Izaberite sve prijave da biste videli ostale.</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 od %3</translation>
    </message>
    <message>
        <source>All assessors</source>
        <translation>Svi ocenjivači</translation>
    </message>
    <message>
        <source>%1: %2 of %3 marks</source>
        <translation>%1: %2 od %3 ocena</translation>
    </message>
    <message>
        <source>in all %1 of %2 marks</source>
        <translation>ukupno %1 od %2 ocena</translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n prijava</numerusform>
            <numerusform>%n prijave</numerusform>
            <numerusform>%n prijava</numerusform>
        </translation>
    </message>
    <message>
        <source>These cells were not taken; the marks that stand there stay.</source>
        <translation>Ova polja nisu preuzeta; ocene koje tu stoje ostaju.</translation>
    </message>
    <message>
        <source>Lots of the call</source>
        <translation>Lotovi poziva</translation>
    </message>
    <message>
        <source>Whose marks</source>
        <translation>Čije ocene</translation>
    </message>
    <message>
        <source>Whose marks (Ctrl+Page Up, Ctrl+Page Down)</source>
        <translation>Čije ocene (Ctrl+Page Up, Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Which applications</source>
        <translation>Koje prijave</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>Sve prijave</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nedovršeno</translation>
    </message>
    <message>
        <source>Assessors disagree</source>
        <translation>Ocene se razilaze</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Suzi spisak</translation>
    </message>
    <message>
        <source>Sheet of marks</source>
        <translation>Tabela ocena</translation>
    </message>
    <message>
        <source>Import scores</source>
        <translation>Uvezi ocene</translation>
    </message>
    <message>
        <source>Add an assessor</source>
        <translation>Dodaj ocenjivača</translation>
    </message>
    <message numerus="yes">
        <source>%n differences from the decided list</source>
        <translation>
            <numerusform>%n razlika od zaključene liste</numerusform>
            <numerusform>%n razlike od zaključene liste</numerusform>
            <numerusform>%n razlika od zaključene liste</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not stored yet. It waits in its cell: %2.</source>
        <comment>a refused mark, its place</comment>
        <translation>„%1” još nije sačuvano. Čeka u svojoj ćeliji: %2.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::SearchList</name>
    <message>
        <source>Nothing here goes by that name.</source>
        <translation>Ovde se ništa tako ne zove.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::SectionForm</name>
    <message numerus="yes">
        <source>%1 in %n criteria</source>
        <translation>
            <numerusform>%1, %n kriterijum</numerusform>
            <numerusform>%1, %n kriterijuma</numerusform>
            <numerusform>%1, %n kriterijuma</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ServicesCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>users reached of users planned</comment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usluga</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Podrška</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Pružalac</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenca</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Važi do</translation>
    </message>
    <message>
        <source>Users reached</source>
        <translation>Obuhvaćeno</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nova usluga</translation>
    </message>
    <message>
        <source>Add the service</source>
        <translation>Dodaj uslugu</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usluge</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Još nema usluga</translation>
    </message>
    <message>
        <source>Services that the support establishes or improves, with their provider, the licence, and how many users they reach.</source>
        <translation>Usluge koje podrška uspostavlja ili unapređuje, sa pružaocem, licencom i brojem obuhvaćenih korisnika.</translation>
    </message>
    <message>
        <source>Add a service that the support establishes or improves</source>
        <translation>Dodaj uslugu koju podrška uspostavlja ili unapređuje</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>a licence</comment>
        <translation>Istekla</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::SettingsPage</name>
    <message>
        <source>Officer</source>
        <translation>Vaši podaci</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Vaše ime</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Jezik i izgled</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>svetla</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>tamna</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>kao u sistemu</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Veličina slova</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Visina redova</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>zbijena</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>uobičajena</translation>
    </message>
    <message>
        <source>roomy</source>
        <translation>prostrana</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Rezervne kopije</translation>
    </message>
    <message>
        <source>Make a copy once a day, when the file changed</source>
        <translation>Napravi kopiju jednom dnevno, kada se datoteka izmeni</translation>
    </message>
    <message>
        <source>Folder of copies</source>
        <translation>Fascikla za kopije</translation>
    </message>
    <message>
        <source>Kept on this computer, apart from the file</source>
        <translation>Podešavanja se čuvaju na ovom računaru, odvojeno od datoteke</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Izaberi fasciklu…</translation>
    </message>
    <message>
        <source>Folder for copies of the file</source>
        <translation>Fascikla za kopije datoteke</translation>
    </message>
    <message>
        <source>Until you enter it, the history has the name of your account</source>
        <translation>Dok ga ne upišete, u istoriji stoji ime vašeg naloga</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ShortcutSheet</name>
    <message>
        <source>Open the record</source>
        <translation>Otvori zapis</translation>
    </message>
    <message>
        <source>Change the cell</source>
        <translation>Izmeni ćeliju</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Razmak</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Suzi spisak</translation>
    </message>
    <message>
        <source>Select all that is listed</source>
        <translation>Izaberi sve sa spiska</translation>
    </message>
    <message>
        <source>Copy rows, paste from a sheet</source>
        <translation>Kopiraj redove, nalepi iz tabele</translation>
    </message>
    <message>
        <source>The first view, and so on to 9</source>
        <translation>Prvi prikaz, i tako do 9</translation>
    </message>
    <message>
        <source>Leave the cell, the filter, the selection</source>
        <translation>Napusti ćeliju, filter, izbor</translation>
    </message>
    <message>
        <source>Write the field</source>
        <translation>Upiši polje</translation>
    </message>
    <message>
        <source>Bring the written value back</source>
        <translation>Vrati upisanu vrednost</translation>
    </message>
    <message>
        <source>Write a text of several lines</source>
        <translation>Upiši tekst od više redova</translation>
    </message>
    <message>
        <source>Open the choice or the calendar</source>
        <translation>Otvori izbor ili kalendar</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Današnji datum</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strane</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>U spiskovima</translation>
    </message>
    <message>
        <source>In fields</source>
        <translation>U poljima</translation>
    </message>
    <message>
        <source>Applications: the one before or after, in the same field</source>
        <translation>Prijave: prethodna i sledeća, u istom polju</translation>
    </message>
    <message>
        <source>Documents: present, missing, not needed, not checked</source>
        <translation>Dokumenti: priložen, nedostaje, nije potreban, nije proveren</translation>
    </message>
    <message>
        <source>Marks: the assessor before, the next one</source>
        <translation>Ocene: prethodni i sledeći ocenjivač</translation>
    </message>
    <message>
        <source>Marks: the remark on a mark</source>
        <translation>Ocene: napomena uz ocenu</translation>
    </message>
    <message>
        <source>Criteria, lots, objectives: one more of the kind</source>
        <translation>Kriterijumi, lotovi, ciljevi: dodaj još jedan iste vrste</translation>
    </message>
    <message>
        <source>Criteria, lots, objectives: move up, move down</source>
        <translation>Kriterijumi, lotovi, ciljevi: pomeri gore ili dole</translation>
    </message>
    <message>
        <source>Templates: from the text to the fields</source>
        <translation>Obrasci: iz teksta u spisak polja</translation>
    </message>
    <message>
        <source>History: undo the chosen step</source>
        <translation>Istorija: opozovi izabrani korak</translation>
    </message>
    <message>
        <source>On single pages</source>
        <translation>Na pojedinim stranama</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>Izaberi red</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::SortPanel</name>
    <message>
        <source>Order</source>
        <translation>Redosled</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Nađi kolonu</translation>
    </message>
    <message>
        <source>Columns to order by</source>
        <translation>Kolone za redosled</translation>
    </message>
    <message>
        <source>Enter orders by this column alone and turns its direction, Shift+Enter adds it as the next one, Delete takes it out.</source>
        <translation>Enter ređa samo po ovoj koloni i okreće joj smer, Shift+Enter je dodaje kao sledeću, a Delete je izbacuje.</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Kao na početku</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>rastuće</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>opadajuće</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place and direction</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::SourcesCard</name>
    <message>
        <source>Source</source>
        <translation>Izvor</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Iznos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udeo</translation>
    </message>
    <message>
        <source>New source of funding</source>
        <translation>Novi izvor finansiranja</translation>
    </message>
    <message>
        <source>Add the source</source>
        <translation>Dodaj izvor</translation>
    </message>
    <message>
        <source>Sources of funding</source>
        <translation>Izvori finansiranja</translation>
    </message>
    <message>
        <source>No sources of funding yet</source>
        <translation>Još nema izvora finansiranja</translation>
    </message>
    <message>
        <source>How much the programme gives, how much the party itself, and who else.</source>
        <translation>Koliko daje program, koliko druga strana i ko još.</translation>
    </message>
    <message>
        <source>Add a source of funding</source>
        <translation>Dodaj izvor finansiranja</translation>
    </message>
    <message>
        <source>Share the budget: %1 and %2</source>
        <translation>Podeli budžet: %1 i %2</translation>
    </message>
    <message>
        <source>The programme gives what the agreement and the lot allow, the party the rest.</source>
        <translation>Program daje onoliko koliko sporazum i lot dozvoljavaju, druga strana ostatak.</translation>
    </message>
    <message>
        <source>Enter how much it gives.</source>
        <translation>Unesite koliko daje.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::StageChart</name>
    <message>
        <source>to come</source>
        <translation>predstoji</translation>
    </message>
    <message>
        <source>running</source>
        <translation>u toku</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotovo</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4</source>
        <comment>title, first and last day, how far</comment>
        <translation>%1: od %2 do %3, %4</translation>
    </message>
    <message>
        <source>Stage or milestone</source>
        <translation>Faza ili prekretnica</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>today</source>
        <translation>danas</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::StagesCard</name>
    <message>
        <source>Stage</source>
        <translation>Faza</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meseci</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nova faza</translation>
    </message>
    <message>
        <source>Add the stage</source>
        <translation>Dodaj fazu</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Faze</translation>
    </message>
    <message>
        <source>No stages</source>
        <translation>Nema faza</translation>
    </message>
    <message>
        <source>The terms of the agreement name no months of support. A stage with its days can be added here.</source>
        <translation>Uslovi sporazuma ne navode mesece podrške. Ovde možete da dodate fazu sa njenim danima.</translation>
    </message>
    <message>
        <source>Add a stage after the last one</source>
        <translation>Dodaj fazu posle poslednje</translation>
    </message>
    <message>
        <source>Enter the first and the last day of the stage.</source>
        <translation>Unesite prvi i poslednji dan faze.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::StartPage</name>
    <message>
        <source>Oslonac: support programmes for municipalities</source>
        <translation>Oslonac: programi podrške opštinama</translation>
    </message>
    <message>
        <source>Everything stands in one file of yours: calls, applications, scores, lists and agreements. Nothing leaves this computer, and every step can be undone.</source>
        <translation>Sve je u jednoj datoteci na vašem računaru: pozivi, prijave, ocene, liste i sporazumi. Ništa ne odlazi sa ovog računara i svaki korak može da se opozove.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nova datoteka</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Otvori datoteku</translation>
    </message>
    <message>
        <source>Sample programme</source>
        <translation>Ogledni program</translation>
    </message>
    <message>
        <source>A new file with the programme of 2023, to learn and try out</source>
        <translation>Nova datoteka sa programom iz 2023, za učenje i probu</translation>
    </message>
    <message>
        <source>Files open lately</source>
        <translation>Nedavno otvorene datoteke</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nije pronađena)</translation>
    </message>
    <message>
        <source>Take %1 out of this list</source>
        <translation>Ukloni %1 sa ovog spiska</translation>
    </message>
    <message>
        <source>Open the sample programme and choose its call %1: the ranked list says for every row why it stands there.</source>
        <translation>Otvorite ogledni program i izaberite poziv %1: rang-lista za svaku prijavu objašnjava zašto je na tom mestu.</translation>
    </message>
    <message>
        <source>Then make a file of your own, a call from one of the grids, and enter or import the applications.</source>
        <translation>Zatim napravite svoju datoteku i u njoj poziv sa gotovim kriterijumima, pa upišite ili uvezite prijave.</translation>
    </message>
    <message>
        <source>Decide the list with a day before 3 October 2023, when its agreements were signed, draft them, and look at the pages that will be printed.</source>
        <translation>Zaključite listu s datumom pre 3. oktobra 2023, kada su njeni sporazumi potpisani, napravite nacrte sporazuma i pogledajte strane koje će se štampati.</translation>
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
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Napredak</translation>
    </message>
    <message>
        <source>Already saved at %1</source>
        <translation>Već sačuvano u %1</translation>
    </message>
    <message>
        <source>Everything is saved as it is entered</source>
        <translation>Sve se čuva čim se upiše</translation>
    </message>
    <message>
        <source>Backup today at %1</source>
        <translation>Rezervna kopija danas u %1</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Rezervna kopija od %1</translation>
    </message>
    <message>
        <source>Show the open findings among what is due</source>
        <translation>Prikaži otvorene nalaze među rokovima i obavezama</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n nalaz</numerusform>
            <numerusform>%n nalaza</numerusform>
            <numerusform>%n nalaza</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup today</source>
        <translation>Danas nema rezervne kopije</translation>
    </message>
    <message>
        <source>Another program changed the file: steps are refused until it is opened again.</source>
        <translation>Drugi program je izmenio datoteku: koraci se odbijaju dok se ona ponovo ne otvori.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::StepEntries</name>
    <message>
        <source>“%1” was not done. Typed for it, and not stored: %2.</source>
        <comment>step, texts</comment>
        <translation>Korak „%1” nije urađen. Uneto, a nesačuvano: %2.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::StepForm</name>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::StepReversal</name>
    <message>
        <source>Taken back: %1</source>
        <translation>Opozvano: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Vraćeno: %1</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::StepWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a record and what tells it from others</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Dodavanje</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Izmena</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Brisanje</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Uvoz</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opoziv</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Vraćanje</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Opozvano: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Vraćeno: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n zapis</numerusform>
            <numerusform>%n zapisa</numerusform>
            <numerusform>%n zapisa</numerusform>
        </translation>
    </message>
    <message>
        <source>new: %1</source>
        <comment>kind of record</comment>
        <translation>novo: %1</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <comment>kind of record</comment>
        <translation>obrisano: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>fields</comment>
        <translation>
            <numerusform>i još %n</numerusform>
            <numerusform>i još %n</numerusform>
            <numerusform>i još %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::SupportCard</name>
    <message>
        <source>The map could not be read</source>
        <translation>Karta nije mogla da se pročita</translation>
    </message>
    <message>
        <source>Map of support</source>
        <translation>Karta podrške</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::SupportChart</name>
    <message>
        <source>%1, lot %2</source>
        <translation>%1, lot %2</translation>
    </message>
    <message>
        <source>%1, no agreement</source>
        <translation>%1, bez sporazuma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>lot, number of units</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Okrug</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Grad ili opština</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Iznos</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::SupportTimeline</name>
    <message>
        <source>rank %1</source>
        <translation>rang %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>bodovi: %1</translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation>traženo %1</translation>
    </message>
    <message>
        <source>as partner</source>
        <translation>kao partner</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>preko: %1</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>još nije odlučeno</translation>
    </message>
    <message>
        <source>%1, lot %2</source>
        <translation>%1, lot %2</translation>
    </message>
    <message>
        <source>%1, lot %2: %3</source>
        <translation>%1, lot %2: %3</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Sporazum %1</translation>
    </message>
    <message>
        <source>without money</source>
        <translation>bez novčanih sredstava</translation>
    </message>
    <message>
        <source>awarded %1</source>
        <translation>dodeljeno %1</translation>
    </message>
    <message>
        <source>agreed %1</source>
        <translation>ugovoreno %1</translation>
    </message>
    <message>
        <source>It has not applied to any call of this file.</source>
        <translation>Nema prijava ni na jedan poziv iz ove datoteke.</translation>
    </message>
    <message>
        <source>with addendum %1</source>
        <translation>sa aneksom %1</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::TabPlaces</name>
    <message>
        <source>%1: %2</source>
        <comment>a page, its tab</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::TaskRows</name>
    <message>
        <source>Say what is to be done, or delete the task.</source>
        <translation>Upišite šta treba uraditi ili obrišite zadatak.</translation>
    </message>
    <message>
        <source>The milestone begins after this day.</source>
        <translation>Prekretnica počinje posle tog dana.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotovo</translation>
    </message>
    <message>
        <source>Task or milestone</source>
        <translation>Zadatak ili prekretnica</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>prekretnica</translation>
    </message>
    <message>
        <source>task</source>
        <translation>zadatak</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Nosilac</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Rok</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::TasksCard</name>
    <message>
        <source>New task</source>
        <translation>Nov zadatak</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Dodaj zadatak</translation>
    </message>
    <message>
        <source>Tasks and milestones</source>
        <translation>Zadaci i prekretnice</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Još nema zadataka</translation>
    </message>
    <message>
        <source>What is to be done in this case, by when and by whom; it is told in the overview when its day comes near.</source>
        <translation>Šta treba uraditi u ovom predmetu, do kada i ko; na strani Pregled se javlja kada se rok približi.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Šta treba uraditi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Zadatak</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Prekretnica</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Počinje</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Nosilac</translation>
    </message>
    <message numerus="yes">
        <source>Tasks and milestones (%n to do)</source>
        <translation>
            <numerusform>Zadaci i prekretnice (%n otvoren)</numerusform>
            <numerusform>Zadaci i prekretnice (%n otvorena)</numerusform>
            <numerusform>Zadaci i prekretnice (%n otvorenih)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a task or a milestone</source>
        <translation>Dodaj zadatak ili prekretnicu</translation>
    </message>
    <message>
        <source>The case is closed; its tasks stay as they are.</source>
        <translation>Predmet je zatvoren; zadaci ostaju kakvi jesu.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::TeamCard</name>
    <message>
        <source>Name</source>
        <translation>Ime i prezime</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Uloga</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>New member of the team</source>
        <translation>Novi član tima</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Dodaj u tim</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Nobody is in the team yet</source>
        <translation>U timu još nema nikoga</translation>
    </message>
    <message>
        <source>The officer, the mentor, experts and the contact of the party, each for the time in which they work here.</source>
        <translation>Službenik/ca, mentor/ka, eksperti i kontakt druge strane, svako za vreme u kojem ovde radi.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Član</translation>
    </message>
    <message>
        <source>Add somebody to the team</source>
        <translation>Dodaj nekoga u tim</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::TellWindow</name>
    <message>
        <source>“%1” was not stored in “%2”. %3</source>
        <comment>what was typed, the field, why</comment>
        <translation>„%1” nije upisano u „%2”. %3</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::TemplateRows</name>
    <message>
        <source>As it came</source>
        <translation>Polazni</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Izmenjen</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Sopstveni</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nečitljiv</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Obrazac</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message numerus="yes">
        <source>Printed by %n agreements.</source>
        <translation>
            <numerusform>Koristi ga %n sporazum.</numerusform>
            <numerusform>Koriste ga %n sporazuma.</numerusform>
            <numerusform>Koristi ga %n sporazuma.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lot and no agreement asks for it.</source>
        <translation>Ne koristi ga nijedan lot ni sporazum.</translation>
    </message>
    <message>
        <source>Of the lots: %1.</source>
        <comment>call and number of each lot</comment>
        <translation>Lotovi: %1.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Polje</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrednost</translation>
    </message>
    <message>
        <source>%1
In files of calls it is called %2.</source>
        <translation>%1
U datotekama poziva njegova šifra je %2.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::TemplateTrial</name>
    <message>
        <source>The page stands here once a ceremony has agreements.</source>
        <translation>Ovde stoji strana kad svečano potpisivanje dobije sporazume.</translation>
    </message>
    <message>
        <source>The page stands here once an agreement is drafted.</source>
        <translation>Ovde stoji strana kad se napravi nacrt sporazuma.</translation>
    </message>
    <message>
        <source>What the page is shown for</source>
        <translation>Za koga se prikazuje strana</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latinica</translation>
    </message>
    <message>
        <source>Document in Latin script</source>
        <translation>Dokument latinicom</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Ćirilica</translation>
    </message>
    <message>
        <source>Document in Cyrillic script</source>
        <translation>Dokument ćirilicom</translation>
    </message>
    <message>
        <source>This one is signed, and its paper stays as it was signed. Here it is shown as the text stands now.</source>
        <translation>Ovaj je potpisan i njegov primerak ostaje kakav je potpisan. Ovde je prikazan po sadašnjem tekstu.</translation>
    </message>
    <message>
        <source>The page stands here once a case is opened.</source>
        <translation>Strana će se pojaviti ovde kad se otvori neki predmet.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::TemplatesPart</name>
    <message>
        <source>Templates</source>
        <translation>Obrasci</translation>
    </message>
    <message>
        <source>Fields for the text</source>
        <translation>Polja za tekst</translation>
    </message>
    <message>
        <source>No field</source>
        <translation>Nema polja</translation>
    </message>
    <message>
        <source>Choose a template to see its fields.</source>
        <translation>Izaberite obrazac da biste videli polja.</translation>
    </message>
    <message>
        <source>A template has a name.</source>
        <translation>Obrazac mora da ima naziv.</translation>
    </message>
    <message>
        <source>Choose a template to see its page.</source>
        <translation>Izaberite obrazac da biste videli stranu.</translation>
    </message>
    <message>
        <source>Lots or agreements use it.</source>
        <translation>Koriste ga lotovi ili sporazumi.</translation>
    </message>
    <message numerus="yes">
        <source>With this text the paper of %n printed agreements no longer says what the file says.</source>
        <translation>
            <numerusform>Sa ovim tekstom %n odštampan sporazum više se neće slagati sa upisanim.</numerusform>
            <numerusform>Sa ovim tekstom %n odštampana sporazuma više se neće slagati sa upisanim.</numerusform>
            <numerusform>Sa ovim tekstom %n odštampanih sporazuma više se neće slagati sa upisanim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements are printed from this template. Change a copy if their paper is to stay as the file has it.</source>
        <translation>
            <numerusform>Po ovom obrascu odštampan je %n sporazum. Ako treba da ostane saglasan sa upisanim, menjajte kopiju.</numerusform>
            <numerusform>Po ovom obrascu odštampana su %n sporazuma. Ako treba da ostanu saglasna sa upisanim, menjajte kopiju.</numerusform>
            <numerusform>Po ovom obrascu odštampano je %n sporazuma. Ako treba da ostanu saglasni sa upisanim, menjajte kopiju.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Red %1</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Idi tamo</translation>
    </message>
    <message numerus="yes">
        <source>%n more further down.</source>
        <translation>
            <numerusform>Još %n niže.</numerusform>
            <numerusform>Još %n niže.</numerusform>
            <numerusform>Još %n niže.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text can be read. Ctrl+Enter writes it; so does leaving it.</source>
        <translation>Tekst je ispravan. Upisuje se pritiskom na Ctrl+Enter ili kad napustite polje.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopija)</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Naziv obrasca</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>A new template that begins as this one</source>
        <translation>Nov obrazac koji počinje kao ovaj</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Vrati</translation>
    </message>
    <message>
        <source>The text that came with the program</source>
        <translation>Tekst koji je došao uz program</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Tekst obrasca</translation>
    </message>
    <message>
        <source>Ctrl+Enter writes it, Ctrl+Space goes to the fields, Tab leaves it.</source>
        <translation>Ctrl+Enter ga upisuje, Ctrl+razmaknica vodi do polja, Tab ga napušta.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::TieForm</name>
    <message>
        <source>Decision on the tie</source>
        <translation>Odluka o izjednačenju</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Upiši odluku</translation>
    </message>
    <message>
        <source>Order (Ctrl+Up, Ctrl+Down)</source>
        <translation>Redosled (Ctrl+gore, Ctrl+dole)</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Broj odluke</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Datum odluke</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Doneo odluku</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Zašto</translation>
    </message>
    <message>
        <source>The commission chose this order, the best first:</source>
        <translation>Komisija je odredila ovaj redosled, prvo najbolja:</translation>
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
    <name>oslonac::ui::TrialList</name>
    <message>
        <source>List of the trial</source>
        <translation>Lista u probi</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::TrialPanel</name>
    <message>
        <source>no limit</source>
        <translation>bez ograničenja</translation>
    </message>
    <message>
        <source>As it stands: %1</source>
        <translation>Sada: %1</translation>
    </message>
    <message>
        <source>Places, money and thresholds</source>
        <translation>Mesta, novac i pragovi</translation>
    </message>
    <message>
        <source>Weights of the criteria</source>
        <translation>Težine i pragovi</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Mesta</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Raspoloživo</translation>
    </message>
    <message>
        <source>Total minimum</source>
        <translation>Ukupan prag</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Izostavi</translation>
    </message>
    <message>
        <source>Minimum of %1</source>
        <translation>Prag za %1</translation>
    </message>
    <message>
        <source>A criterion needs a multiplier; 0 leaves it out.</source>
        <translation>Kriterijum mora da ima množilac; 0 ga izostavlja.</translation>
    </message>
    <message>
        <source>Multiplier of %1</source>
        <translation>Množilac za %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Proba</translation>
    </message>
    <message>
        <source>Change a rule and see beside it who would come in and who would go out. Nothing is written.</source>
        <translation>Promenite pravilo i odmah u listi vidite ko bi ušao, a ko ispao. Ništa se ne upisuje.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikoga</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Kao sada</translation>
    </message>
    <message>
        <source>Export the trial…</source>
        <translation>Izvezi probu…</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>Završi probu</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::TrialRows</name>
    <message>
        <source>comes in</source>
        <translation>ulazi</translation>
    </message>
    <message>
        <source>goes out</source>
        <translation>ispada</translation>
    </message>
    <message>
        <source>now ranked</source>
        <translation>sada rangirana</translation>
    </message>
    <message>
        <source>no longer ranked</source>
        <translation>više nije rangirana</translation>
    </message>
    <message>
        <source>other status</source>
        <translation>drugo stanje</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>%1: in the trial %2, as it stands %3</source>
        <translation>%1: u probi %2, sada %3</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Podnosilac</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Izmena</translation>
    </message>
    <message>
        <source>In the trial</source>
        <translation>U probi</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Bodovi</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Kao sada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>comes in &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>ulazi &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>goes out &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>ispada &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>other places &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>promenjeno mesto &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Amount in the trial</source>
        <translation>Iznos u probi</translation>
    </message>
    <message>
        <source>Amount as it stands</source>
        <translation>Iznos sada</translation>
    </message>
    <message>
        <source>amount &lt;b&gt;%1&lt;/b&gt; as before</source>
        <translation>iznos &lt;b&gt;%1&lt;/b&gt;, kao pre</translation>
    </message>
    <message>
        <source>amount %1 → &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>iznos %1 → &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::TurnBar</name>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalji</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::UnstoredEntries</name>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a field, and what stands in it</comment>
        <translation>„%1” (%2)</translation>
    </message>
    <message>
        <source>pasted cells that wait for an answer</source>
        <translation>nalepljene ćelije koje čekaju odgovor</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows</source>
        <translation>
            <numerusform>još %n red</numerusform>
            <numerusform>još %n reda</numerusform>
            <numerusform>još %n redova</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oslonac::ui::UsersCard</name>
    <message>
        <source>Group of users</source>
        <translation>Grupa korisnika</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planirano</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Obuhvaćeno</translation>
    </message>
    <message>
        <source>Users of the service</source>
        <translation>Korisnici usluge</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Korisnici</translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation>Korisnici: %1</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ValueText</name>
    <message>
        <source>%1. The nearest dates are %2 and %3.</source>
        <translation>%1. Najbliži datumi su %2 i %3.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>Iznos ne može biti negativan.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Upišite ceo broj od %1 do %2.</translation>
    </message>
    <message>
        <source>Write points with at most three decimals and no sign, for example 7,5.</source>
        <translation>Upišite bodove sa najviše tri decimale i bez predznaka, na primer 7,5.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::VersionView</name>
    <message>
        <source>Differences between two lists</source>
        <translation>Razlike između dve liste</translation>
    </message>
    <message>
        <source>The two lists agree</source>
        <translation>Dve liste se slažu</translation>
    </message>
    <message>
        <source>Rank, points, status and amount of every application are the same in both.</source>
        <translation>Rang, bodovi, stanje i iznos svake prijave isti su na obe.</translation>
    </message>
    <message>
        <source>The list itself</source>
        <translation>Lista bez poređenja</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>U poređenju sa: %1</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Lots of the list</source>
        <translation>Lotovi liste</translation>
    </message>
    <message>
        <source>The list itself, or held against another</source>
        <translation>Lista bez poređenja ili upoređena sa drugom</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ViewNamePanel</name>
    <message>
        <source>Order</source>
        <translation>Redosled</translation>
    </message>
    <message>
        <source>Columns and their widths</source>
        <translation>Kolone i njihove širine</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Ime prikaza</translation>
    </message>
    <message>
        <source>Save a view</source>
        <translation>Sačuvaj prikaz</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Preimenuj prikaz</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <comment>how many</comment>
        <translation>Filteri (%1)</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Prikaz sa tim imenom već postoji.</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::ViewStrip</name>
    <message>
        <source>%1 (%2)</source>
        <comment>view and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Views of the list</source>
        <translation>Prikazi spiska</translation>
    </message>
    <message>
        <source>View of the list</source>
        <translation>Prikaz spiska</translation>
    </message>
    <message>
        <source>Views of this list</source>
        <translation>Prikazi ovog spiska</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a view</comment>
        <translation>izmenjen</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Sačuvaj izmene prikaza</translation>
    </message>
    <message>
        <source>Change it back</source>
        <translation>Vrati</translation>
    </message>
    <message>
        <source>As a new view</source>
        <translation>Kao nov prikaz</translation>
    </message>
    <message>
        <source>Save a view</source>
        <translation>Sačuvaj prikaz</translation>
    </message>
    <message>
        <source>Keeps the filters and columns you see, under a name</source>
        <translation>Čuva pod imenom filtere i kolone koje vidite</translation>
    </message>
    <message>
        <source>What can be done with this view</source>
        <translation>Šta može sa ovim prikazom</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Vrati prikaz %1</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Preimenuj prikaz</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Obriši prikaz</translation>
    </message>
</context>
<context>
    <name>oslonac::ui::VisitsCard</name>
    <message>
        <source>made</source>
        <comment>a visit</comment>
        <translation>obavljena</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>a visit</comment>
        <translation>planirana</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Poseta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Who visits</source>
        <translation>Ko posećuje</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nalazi</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Bez odgovora</translation>
    </message>
    <message>
        <source>Open recommendations</source>
        <translation>Otvorene preporuke</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nova poseta</translation>
    </message>
    <message>
        <source>Plan the visit</source>
        <translation>Planiraj posetu</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Šta je utvrđeno</translation>
    </message>
    <message>
        <source>Enter the visit</source>
        <translation>Upiši posetu</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Posete</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Još nema poseta</translation>
    </message>
    <message>
        <source>A visit is planned for a day; once it was made, what was found, the checklist and recommendations are entered.</source>
        <translation>Poseta se planira za neki dan; kad se obavi, unose se nalazi, kontrolna lista i preporuke.</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planirana za</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Obavljena</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>Who visited</source>
        <translation>Ko je posetio</translation>
    </message>
    <message>
        <source>Plan a visit to the party</source>
        <translation>Planiraj posetu drugoj strani</translation>
    </message>
    <message>
        <source>Change what was found…</source>
        <translation>Izmeni nalaze…</translation>
    </message>
    <message>
        <source>Enter the visit…</source>
        <translation>Upiši posetu…</translation>
    </message>
    <message>
        <source>Enter the day for which the visit is planned.</source>
        <translation>Unesite dan za koji je poseta planirana.</translation>
    </message>
    <message>
        <source>Choose the visit anew.</source>
        <translation>Ponovo izaberite posetu.</translation>
    </message>
    <message>
        <source>Enter the day on which the visit was made.</source>
        <translation>Unesite dan kad je poseta obavljena.</translation>
    </message>
</context>
</TS>
