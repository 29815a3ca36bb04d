<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschreven.</translation>
    </message>
</context>
<context>
    <name>BookingWords</name>
    <message>
        <source>%1 of %2 places taken</source>
        <comment>%1 and %2 are numbers</comment>
        <translation>%1 van %2 plaatsen bezet</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n ingeschreven</numerusform>
            <numerusform>%n ingeschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wachtend</numerusform>
            <numerusform>%n wachtend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>&apos;%1&apos; is not a time zone; give an IANA name such as Europe/Amsterdam.</source>
        <translation>&apos;%1&apos; is geen tijdzone; geef een IANA-naam zoals Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>de standaarduitvoer</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%1 is whole.</source>
        <translation>%1 is in orde.</translation>
    </message>
    <message>
        <source>%1 is not a rule; `blokplan-cli check --rules` names them.</source>
        <translation>%1 is geen regel; `blokplan-cli check --rules` noemt ze.</translation>
    </message>
    <message>
        <source>%1 is not how a rule is set: NAME=blocking, serious, hint or off, and with an amount NAME=hint:30.</source>
        <translation>%1 is niet hoe een regel wordt ingesteld: NAAM=blocking, serious, hint of off, en met een getal NAAM=hint:30.</translation>
    </message>
    <message>
        <source>check wants a file; `blokplan-cli check --rules` lists the rules.</source>
        <translation>check wil een bestand; `blokplan-cli check --rules` toont de regels.</translation>
    </message>
    <message>
        <source>%1 is not a date like 2026-06-11.</source>
        <translation>%1 is geen datum als 2026-06-11.</translation>
    </message>
    <message>
        <source>One of --json and --csv - can go to stdout, not both.</source>
        <translation>Naar stdout kan óf --json óf --csv -, niet allebei.</translation>
    </message>
</context>
<context>
    <name>Checkin</name>
    <message>
        <source>%1 is not a moment in UTC like 2026-06-11T07:30:00Z.</source>
        <translation>%1 is geen tijdstip in UTC zoals 2026-06-11T07:30:00Z.</translation>
    </message>
    <message>
        <source>%1 is not a nonce: a UUID, the same on every retry.</source>
        <translation>%1 is geen nonce: een UUID, bij elke herhaling dezelfde.</translation>
    </message>
    <message>
        <source>That entry was taken back already.</source>
        <translation>Die toegang was al teruggenomen.</translation>
    </message>
    <message>
        <source>%1 has no check-in list yet; make one first.</source>
        <translation>%1 heeft nog geen inchecklijst; maak er eerst een.</translation>
    </message>
    <message>
        <source>checkin wants a code, or --undo with the nonce of an entry.</source>
        <translation>checkin wil een code, of --undo met de nonce van een toegang.</translation>
    </message>
    <message>
        <source>--undo wants a --reason.</source>
        <translation>--undo wil een --reason.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Use: blokplan-cli %1</source>
        <translation>Gebruik: blokplan-cli %1</translation>
    </message>
    <message>
        <source>%1 is not an option of %2.</source>
        <translation>%1 is geen optie van %2.</translation>
    </message>
    <message>
        <source>%1 wants a value.</source>
        <translation>%1 wil een waarde.</translation>
    </message>
    <message>
        <source>Use: blokplan-cli [--lang nl|en] COMMAND ARGUMENTS</source>
        <translation>Gebruik: blokplan-cli [--lang nl|en] OPDRACHT ARGUMENTEN</translation>
    </message>
    <message>
        <source>%1 is not a command.</source>
        <translation>%1 is geen opdracht.</translation>
    </message>
    <message>
        <source>%1 wants more than that.</source>
        <translation>%1 wil meer dan dat.</translation>
    </message>
    <message>
        <source>%1 is too much for %2.</source>
        <translation>%1 is te veel voor %2.</translation>
    </message>
    <message>
        <source>%1 wants the name of a file; - is none.</source>
        <translation>%1 wil de naam van een bestand; - is dat niet.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a language of this program; there are: %2.</source>
        <translation>&apos;%1&apos; is geen taal van dit programma; er zijn: %2.</translation>
    </message>
</context>
<context>
    <name>Colouring</name>
    <message>
        <source>nothing found</source>
        <translation>niets gevonden</translation>
    </message>
    <message>
        <source>no track</source>
        <translation>geen thema</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>geen taal</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>more than there are seats</source>
        <translation>meer dan er plaatsen zijn</translation>
    </message>
    <message>
        <source>over 80% of the seats</source>
        <translation>meer dan 80% van de plaatsen</translation>
    </message>
    <message>
        <source>40 to 80% of the seats</source>
        <translation>40 tot 80% van de plaatsen</translation>
    </message>
    <message>
        <source>under 40% of the seats</source>
        <translation>minder dan 40% van de plaatsen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source> - copy</source>
        <comment>added to a file&apos;s name</comment>
        <translation> - kopie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Een kopie bewaren</translation>
    </message>
    <message>
        <source>Blokplan events (*.blokplan)</source>
        <translation>Blokplan-evenementen (*.blokplan)</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>Kopie bewaard als %1</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation>Dit bestand nakijken</translation>
    </message>
    <message>
        <source>The file is whole: everything in it can be read and fits together.</source>
        <translation>Het bestand is in orde: alles erin is leesbaar en past bij elkaar.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>form of a long date; see QLocale::toString</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a short date; see QLocale::toString</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>form of a date; see QLocale::toString</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>form of a date without its year; see QLocale::toString</comment>
        <translation>d MMMM</translation>
    </message>
</context>
<context>
    <name>DayDialogs</name>
    <message>
        <source>This is the day itself.</source>
        <translation>Dit is de dag zelf.</translation>
    </message>
    <message>
        <source>Everything of this day&apos;s frame is there already.</source>
        <translation>Alles van het raamwerk van deze dag staat er al.</translation>
    </message>
    <message>
        <source>%1 becomes a day of the event.</source>
        <translation>%1 wordt een dag van het evenement.</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n ronde</numerusform>
            <numerusform>%n rondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) and plenaries</source>
        <translation>
            <numerusform>%n pauze of plenaire sessie</numerusform>
            <numerusform>%n pauzes en plenaire sessies</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the frame of %1</source>
        <translation>Het raamwerk van %1 kopiëren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Naar</translation>
    </message>
    <message>
        <source>Move %1 to another date</source>
        <translation>%1 naar een andere datum verplaatsen</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verplaatsen</translation>
    </message>
    <message>
        <source>That date is a day of the event already.</source>
        <translation>Die datum is al een dag van het evenement.</translation>
    </message>
    <message numerus="yes">
        <source>Moves %n session(s), fixed ones too.</source>
        <translation>
            <numerusform>Verplaatst %n sessie, ook vaste.</numerusform>
            <numerusform>Verplaatst %n sessies, ook vaste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a room&apos;s afternoon</source>
        <translation>De middag van een zaal verplaatsen</translation>
    </message>
    <message>
        <source>&amp;Out of</source>
        <translation>&amp;Uit</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Naar</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Vanaf</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Tot</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>Er verschuift niets.</translation>
    </message>
    <message numerus="yes">
        <source>Moves %n session(s).</source>
        <translation>
            <numerusform>Verplaatst %n sessie.</numerusform>
            <numerusform>Verplaatst %n sessies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then there are %n blocking finding(s) about them.</source>
        <translation>
            <numerusform>Dat geeft %n blokkerende melding over deze sessies.</numerusform>
            <numerusform>Dat geeft %n blokkerende meldingen over deze sessies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>Deal the parts out</source>
        <translation>De onderdelen verdelen</translation>
    </message>
    <message>
        <source>&amp;Deal out</source>
        <comment>parts</comment>
        <translation>&amp;Verdelen</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>V&amp;olgorde</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Zoals gegeven</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>Geloot</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Lengte</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>Elk zijn eigen</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Alle gelijk</translation>
    </message>
    <message>
        <source>The session&apos;s time, divided</source>
        <translation>De tijd van de sessie, verdeeld</translation>
    </message>
    <message>
        <source>&amp;Minutes each</source>
        <translation>&amp;Minuten per stuk</translation>
    </message>
    <message>
        <source>The session &amp;takes as long as its parts</source>
        <translation>De sessie &amp;duurt zo lang als haar onderdelen</translation>
    </message>
</context>
<context>
    <name>DeskShares</name>
    <message numerus="yes">
        <source>%1: %n person(s)</source>
        <comment>%1 letters of the alphabet</comment>
        <translation>
            <numerusform>%1: %n persoon</numerusform>
            <numerusform>%1: %n personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>%1 is not a number of desks from 1 to %2.</source>
        <translation>%1 is geen aantal balies van 1 tot %2.</translation>
    </message>
    <message>
        <source>Nobody belongs on that list yet.</source>
        <translation>Nog niemand hoort op die lijst.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Moved %1 to %2, %3</source>
        <translation>%1 verplaatst naar %2, %3</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>%1 naar %2 verplaatsen</translation>
    </message>
    <message>
        <source>Placed %1 in %2, %3</source>
        <translation>%1 geplaatst in %2, %3</translation>
    </message>
    <message>
        <source>place %1 in %2</source>
        <translation>%1 in %2 plaatsen</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 gewijzigd</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>Changed %1 of %2</source>
        <comment>%1 a field, %2 a thing</comment>
        <translation>%1 van %2 gewijzigd</translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <comment>%1 a field, %2 a thing</comment>
        <translation>%1 van %2 wijzigen</translation>
    </message>
    <message>
        <source>Put %1 back on the shelf</source>
        <translation>%1 teruggelegd op de plank</translation>
    </message>
    <message>
        <source>put %1 on the shelf</source>
        <translation>%1 op de plank leggen</translation>
    </message>
    <message>
        <source>%1 now takes %2</source>
        <translation>%1 duurt nu %2</translation>
    </message>
    <message>
        <source>change the length of %1</source>
        <translation>lengte van %1 wijzigen</translation>
    </message>
    <message>
        <source>Duplicated %1</source>
        <translation>%1 verdubbeld</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>%1 verdubbelen</translation>
    </message>
    <message>
        <source>Pinned %1</source>
        <translation>%1 vastgezet</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>%1 vastzetten</translation>
    </message>
    <message>
        <source>Unpinned %1</source>
        <translation>%1 losgemaakt</translation>
    </message>
    <message>
        <source>unpin %1</source>
        <translation>%1 losmaken</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 ingelezen</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1 inlezen</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n session(s)</source>
        <translation>
            <numerusform>%n sessie geplakt</numerusform>
            <numerusform>%n sessies geplakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %n session(s)</source>
        <translation>
            <numerusform>%n sessie plakken</numerusform>
            <numerusform>%n sessies plakken</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 gemaakt</translation>
    </message>
    <message>
        <source>new event %1</source>
        <translation>nieuw evenement %1</translation>
    </message>
    <message>
        <source>Took over %1</source>
        <translation>%1 overgenomen</translation>
    </message>
    <message>
        <source>take over %1</source>
        <translation>%1 overnemen</translation>
    </message>
    <message>
        <source>Changed the programme</source>
        <translation>Programma gewijzigd</translation>
    </message>
    <message>
        <source>change the programme</source>
        <translation>programma wijzigen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>a menu item; %1 is what is taken back</comment>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>a menu item; %1 is what is done again</comment>
        <translation>Opnieuw: %1</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>%1 verplaatst</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>verplaats %1</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 gekopieerd</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>kopieer %1</translation>
    </message>
    <message>
        <source>Made %1 independent</source>
        <comment>parts of a session</comment>
        <translation>%1 losgemaakt</translation>
    </message>
    <message>
        <source>make %1 independent</source>
        <comment>parts of a session</comment>
        <translation>maak %1 los</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <comment>%1 sessions, %2 a state</comment>
        <translation>%1 nu: %2</translation>
    </message>
    <message>
        <source>%1: make %2</source>
        <comment>%1 sessions, %2 a state</comment>
        <translation>%1: maak %2</translation>
    </message>
    <message>
        <source>Swapped %1 and %2</source>
        <translation>%1 en %2 verwisseld</translation>
    </message>
    <message>
        <source>swap %1 and %2</source>
        <translation>verwissel %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>Put %1 in %2, %3; %n session(s) went to the shelf</source>
        <translation>
            <numerusform>%1 in %2 gezet, %3; %n sessie naar de plank</numerusform>
            <numerusform>%1 in %2 gezet, %3; %n sessies naar de plank</numerusform>
        </translation>
    </message>
    <message>
        <source>put %1 in the place of another</source>
        <translation>zet %1 op de plaats van een ander</translation>
    </message>
    <message numerus="yes">
        <source>Put %1 in %2, %3; %n session(s) pushed later</source>
        <translation>
            <numerusform>%1 in %2 gezet, %3; %n sessie opgeschoven</numerusform>
            <numerusform>%1 in %2 gezet, %3; %n sessies opgeschoven</numerusform>
        </translation>
    </message>
    <message>
        <source>insert %1 and push the rest later</source>
        <translation>voeg %1 in en schuif de rest op</translation>
    </message>
    <message>
        <source>%1 is held again in %2, %3</source>
        <translation>%1 wordt nog eens gehouden in %2, %3</translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation>herhaal %1</translation>
    </message>
    <message>
        <source>Closed a gap of %1 in %2</source>
        <translation>Een gat van %1 in %2 gesloten</translation>
    </message>
    <message>
        <source>close the gap in %1</source>
        <translation>sluit het gat in %1</translation>
    </message>
    <message>
        <source>everything from %1 on</source>
        <translation>alles vanaf %1</translation>
    </message>
    <message>
        <source>everything in %1 from %2 on</source>
        <translation>alles in %1 vanaf %2</translation>
    </message>
    <message>
        <source>Shifted %1 later: %2</source>
        <comment>%1 all from a time on, %2 minutes</comment>
        <translation>%1 later geschoven: %2</translation>
    </message>
    <message>
        <source>shift %1 later</source>
        <comment>%1 all from a time on</comment>
        <translation>schuif %1 later</translation>
    </message>
    <message>
        <source>Shifted %1 earlier: %2</source>
        <comment>%1 all from a time on, %2 minutes</comment>
        <translation>%1 eerder geschoven: %2</translation>
    </message>
    <message>
        <source>shift %1 earlier</source>
        <comment>%1 all from a time on</comment>
        <translation>schuif %1 eerder</translation>
    </message>
    <message>
        <source>Copied the frame of %1 to %2</source>
        <translation>Het raamwerk van %1 gekopieerd naar %2</translation>
    </message>
    <message>
        <source>copy the frame to %1</source>
        <translation>kopieer het raamwerk naar %1</translation>
    </message>
    <message>
        <source>Moved the day from %1 to %2</source>
        <translation>De dag van %1 verplaatst naar %2</translation>
    </message>
    <message>
        <source>move the day to %1</source>
        <translation>verplaats de dag naar %1</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n session(s) from %1 to %2</source>
        <translation>
            <numerusform>%n sessie van %1 naar %2 verplaatst</numerusform>
            <numerusform>%n sessies van %1 naar %2 verplaatst</numerusform>
        </translation>
    </message>
    <message>
        <source>move sessions from %1 to %2</source>
        <translation>verplaats sessies van %1 naar %2</translation>
    </message>
    <message>
        <source>Added %1 to %2</source>
        <comment>%1 parts, %2 their session</comment>
        <translation>%1 toegevoegd aan %2</translation>
    </message>
    <message>
        <source>add %1 to %2</source>
        <comment>%1 parts, %2 their session</comment>
        <translation>voeg %1 toe aan %2</translation>
    </message>
    <message>
        <source>Dealt out the parts of %1</source>
        <translation>De onderdelen van %1 ingedeeld</translation>
    </message>
    <message>
        <source>deal out the parts of %1</source>
        <translation>deel de onderdelen van %1 in</translation>
    </message>
    <message>
        <source>Put the parts of %1 in another order</source>
        <translation>De onderdelen van %1 in een andere volgorde gezet</translation>
    </message>
    <message>
        <source>change the order of the parts of %1</source>
        <translation>verander de volgorde van de onderdelen van %1</translation>
    </message>
    <message>
        <source>Took %1 into the route %2</source>
        <translation>%1 opgenomen in de route %2</translation>
    </message>
    <message>
        <source>take %1 into the route %2</source>
        <translation>neem %1 op in de route %2</translation>
    </message>
    <message>
        <source>Took %1 out of the route %2</source>
        <translation>%1 uit de route %2 gehaald</translation>
    </message>
    <message>
        <source>take %1 out of the route %2</source>
        <translation>haal %1 uit de route %2</translation>
    </message>
    <message>
        <source>Moved %1 within the route %2</source>
        <translation>%1 verplaatst binnen de route %2</translation>
    </message>
    <message>
        <source>move %1 within the route %2</source>
        <translation>verplaats %1 binnen de route %2</translation>
    </message>
    <message>
        <source>Changed the blocks of the route %1</source>
        <translation>De blokken van de route %1 gewijzigd</translation>
    </message>
    <message>
        <source>change the blocks of the route %1</source>
        <translation>wijzig de blokken van de route %1</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n record(s) into %1</source>
        <translation>
            <numerusform>%n persoon samengevoegd tot %1</numerusform>
            <numerusform>%n personen samengevoegd tot %1</numerusform>
        </translation>
    </message>
    <message>
        <source>merge people into %1</source>
        <translation>voeg personen samen tot %1</translation>
    </message>
    <message>
        <source>Put the rooms in another order</source>
        <translation>De zalen in een andere volgorde gezet</translation>
    </message>
    <message>
        <source>change the order of the rooms</source>
        <translation>verander de volgorde van de zalen</translation>
    </message>
    <message>
        <source>Gave the room %1 another place</source>
        <translation>De zaal %1 een andere plaats gegeven</translation>
    </message>
    <message>
        <source>give the room %1 another place</source>
        <translation>geef de zaal %1 een andere plaats</translation>
    </message>
    <message>
        <source>Noted that %1 are not one person</source>
        <translation>Genoteerd dat %1 niet dezelfde persoon zijn</translation>
    </message>
    <message>
        <source>note that %1 are not one person</source>
        <translation>noteren dat %1 niet dezelfde persoon zijn</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n finding(s)</source>
        <translation>
            <numerusform>%n melding aanvaard</numerusform>
            <numerusform>%n meldingen aanvaard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accept %n finding(s)</source>
        <translation>
            <numerusform>%n melding aanvaarden</numerusform>
            <numerusform>%n meldingen aanvaarden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopened %n finding(s)</source>
        <translation>
            <numerusform>%n melding heropend</numerusform>
            <numerusform>%n meldingen heropend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reopen %n finding(s)</source>
        <translation>
            <numerusform>%n melding heropenen</numerusform>
            <numerusform>%n meldingen heropenen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled the registration of %1</source>
        <translation>Inschrijving van %1 geannuleerd</translation>
    </message>
    <message>
        <source>cancel the registration of %1</source>
        <translation>inschrijving van %1 annuleren</translation>
    </message>
    <message>
        <source>Registered %1 again</source>
        <translation>%1 weer ingeschreven</translation>
    </message>
    <message>
        <source>register %1 again</source>
        <translation>%1 weer inschrijven</translation>
    </message>
    <message>
        <source>Took %1 from the waiting list</source>
        <translation>%1 van de wachtlijst gehaald</translation>
    </message>
    <message>
        <source>take %1 from the waiting list</source>
        <translation>%1 van de wachtlijst halen</translation>
    </message>
    <message>
        <source>Took %1 from the waiting list of %2</source>
        <translation>%1 van de wachtlijst van %2 gehaald</translation>
    </message>
    <message>
        <source>take %1 from the waiting list of %2</source>
        <translation>%1 van de wachtlijst van %2 halen</translation>
    </message>
    <message>
        <source>Withdrew %1 from %2</source>
        <translation>%1 uitgeschreven voor %2</translation>
    </message>
    <message>
        <source>withdraw %1 from %2</source>
        <translation>%1 uitschrijven voor %2</translation>
    </message>
    <message>
        <source>Put %1 on the waiting list of %2</source>
        <translation>%1 op de wachtlijst van %2 gezet</translation>
    </message>
    <message>
        <source>put %1 on the waiting list of %2</source>
        <translation>%1 op de wachtlijst van %2 zetten</translation>
    </message>
    <message>
        <source>Registered %1 for %2</source>
        <translation>%1 ingeschreven voor %2</translation>
    </message>
    <message>
        <source>register %1 for %2</source>
        <translation>%1 inschrijven voor %2</translation>
    </message>
    <message>
        <source>Imported %1: %2 new, %3 changed</source>
        <comment>%1 a file, then counts of attendees</comment>
        <translation>%1 geïmporteerd: %2 nieuw, %3 gewijzigd</translation>
    </message>
    <message>
        <source>import attendees from %1</source>
        <translation>deelnemers importeren uit %1</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n attendee(s) into %1</source>
        <translation>
            <numerusform>%n deelnemer samengevoegd tot %1</numerusform>
            <numerusform>%n deelnemers samengevoegd tot %1</numerusform>
        </translation>
    </message>
    <message>
        <source>merge attendees into %1</source>
        <translation>deelnemers samenvoegen tot %1</translation>
    </message>
    <message>
        <source>Gave %1 a new ticket</source>
        <translation>%1 een nieuw ticket gegeven</translation>
    </message>
    <message>
        <source>give %1 a new ticket</source>
        <translation>%1 een nieuw ticket geven</translation>
    </message>
    <message>
        <source>Took the personal data of %1 out</source>
        <translation>Persoonsgegevens van %1 verwijderd</translation>
    </message>
    <message>
        <source>take the personal data of %1 out</source>
        <translation>persoonsgegevens van %1 verwijderen</translation>
    </message>
    <message>
        <source>Took personal data out whose date has passed: %1</source>
        <translation>Persoonsgegevens verwijderd waarvan de datum voorbij is: %1</translation>
    </message>
    <message>
        <source>take out personal data whose date has passed: %1</source>
        <translation>persoonsgegevens verwijderen waarvan de datum voorbij is: %1</translation>
    </message>
    <message>
        <source>people</source>
        <comment>of a session</comment>
        <translation>personen</translation>
    </message>
    <message>
        <source>times and rooms</source>
        <comment>of a session</comment>
        <translation>tijden en zalen</translation>
    </message>
    <message>
        <source>parts</source>
        <comment>of a session</comment>
        <translation>onderdelen</translation>
    </message>
    <message>
        <source>registrations</source>
        <translation>inschrijvingen</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>relations</source>
        <comment>of a session</comment>
        <translation>verbanden</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>export wants a --format that can be written; `blokplan-cli formats` lists them.</source>
        <translation>export wil een --format dat geschreven kan worden; `blokplan-cli formats` noemt ze.</translation>
    </message>
    <message>
        <source>export wants to know where to: -o OUT.</source>
        <translation>export wil weten waarheen: -o UIT.</translation>
    </message>
    <message>
        <source>Wrote %1 to %2.</source>
        <comment>so many sessions to a file</comment>
        <translation>%1 geschreven naar %2.</translation>
    </message>
    <message>
        <source>reads</source>
        <comment>a format is read</comment>
        <translation>leest</translation>
    </message>
    <message>
        <source>writes</source>
        <comment>a format is written</comment>
        <translation>schrijft</translation>
    </message>
    <message>
        <source>%1 writes the whole event; --day, --room, --track and --route are for the other formats.</source>
        <translation>%1 schrijft het hele evenement; --day, --room, --track en --route zijn voor de andere formaten.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Ondertitel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Details to follow</source>
        <translation>Details volgen</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Expected audience</source>
        <translation>Verwacht publiek</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Notes before</source>
        <translation>Notities vooraf</translation>
    </message>
    <message>
        <source>Notes after</source>
        <translation>Notities achteraf</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Benodigd</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Onderdeel van</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebouw</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Verdieping</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Voorzieningen</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Wisseltijd</translation>
    </message>
    <message>
        <source>Walking minutes</source>
        <translation>Loopminuten</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Positie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blokken</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biografie</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Beschikbaarheid</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Day changes at</source>
        <translation>Dag wisselt om</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Georganiseerd door</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opent</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Zalen</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Vast</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Ids elsewhere</source>
        <translation>Ids elders</translation>
    </message>
    <message>
        <source>Further values</source>
        <translation>Verdere waarden</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Doelgroepen</translation>
    </message>
    <message>
        <source>Sessions a day at most</source>
        <translation>Hoogstens zoveel sessies per dag</translation>
    </message>
    <message>
        <source>Fixed on</source>
        <translation>Vastgezet op</translation>
    </message>
    <message>
        <source>Fixed at</source>
        <translation>Vastgezet om</translation>
    </message>
    <message>
        <source>Fixed in</source>
        <translation>Vastgezet in</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Eerste sessie</translation>
    </message>
    <message>
        <source>Second session</source>
        <translation>Tweede sessie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Hoeveelheid</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>Needed at the door</source>
        <translation>Nodig aan de deur</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>Naam op de badge</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Position held</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Codes of other systems</source>
        <translation>Codes van andere systemen</translation>
    </message>
    <message>
        <source>Replaced codes</source>
        <translation>Vervangen codes</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Instructions for the door</source>
        <translation>Aanwijzingen voor de deur</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>Aangemeld op</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Dezelfde als</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorieën</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>In en uit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Of no session</source>
        <translation>Van geen sessie</translation>
    </message>
    <message>
        <source>Of nobody in particular</source>
        <translation>Van niemand in het bijzonder</translation>
    </message>
    <message>
        <source>Of no room</source>
        <translation>Van geen zaal</translation>
    </message>
    <message>
        <source>A session without a title</source>
        <translation>Een sessie zonder titel</translation>
    </message>
    <message>
        <source>On no day</source>
        <translation>Op geen dag</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Attendees (CSV, XLSX, ODS)</source>
        <translation>Deelnemers (CSV, XLSX, ODS)</translation>
    </message>
    <message>
        <source>Attendees (CSV)</source>
        <translation>Deelnemers (CSV)</translation>
    </message>
    <message>
        <source>Attendees (XLSX)</source>
        <translation>Deelnemers (XLSX)</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Each scan is saved in %1 on this computer before it turns green.</source>
        <translation>Elke scan staat in %1 op deze computer voordat het groen wordt.</translation>
    </message>
    <message numerus="yes">
        <source>Saved here in %1 ms · %n fact(s) in %2</source>
        <translation>
            <numerusform>Hier bewaard in %1 ms · %n feit in %2</numerusform>
            <numerusform>Hier bewaard in %1 ms · %n feiten in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>printing badges on %1</source>
        <comment>%1 a printer</comment>
        <translation>drukt badges af op %1</translation>
    </message>
    <message>
        <source>%1 has stopped: look at paper and cable</source>
        <comment>%1 a printer</comment>
        <translation>%1 staat stil: kijk naar papier en kabel</translation>
    </message>
    <message>
        <source>%1 is not there: no badges</source>
        <comment>%1 a printer</comment>
        <translation>%1 is er niet: geen badges</translation>
    </message>
    <message>
        <source>badges on %1</source>
        <comment>%1 a printer</comment>
        <translation>badges op %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <comment>%1 a time</comment>
        <translation>reservekopie %1</translation>
    </message>
    <message>
        <source>merged %1</source>
        <comment>%1 a time</comment>
        <translation>samengevoegd %1</translation>
    </message>
    <message>
        <source>paper list %1</source>
        <comment>%1 a time</comment>
        <translation>papieren lijst %1</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) did not come out: Shift+F5 tries again</source>
        <translation>
            <numerusform>%n badge kwam er niet uit: Shift+F5 probeert opnieuw</numerusform>
            <numerusform>%n badges kwamen er niet uit: Shift+F5 probeert opnieuw</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Blokplan</source>
        <translation>Over Blokplan</translation>
    </message>
    <message>
        <source>&lt;b&gt;Blokplan %1&lt;/b&gt;&lt;p&gt;Plans a conference day, prints its block schedule and welcomes its guests: one program, one file, no network.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later, without any warranty.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Blokplan %1&lt;/b&gt;&lt;p&gt;Plant een congresdag, drukt het blokkenschema af en ontvangt de gasten: één programma, één bestand, geen netwerk.&lt;/p&gt;&lt;p&gt;Vrije software onder de GNU General Public License, versie 3 of later, zonder enige garantie.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>How to...</source>
        <translation>Hoe doe ik...</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Added %1, changed %2, unchanged %3.</source>
        <comment>counts of sessions</comment>
        <translation>%1 toegevoegd, %2 gewijzigd, %3 ongewijzigd.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>import wants a --format that can be read; `blokplan-cli formats` lists them.</source>
        <translation>import wil een --format dat gelezen kan worden; `blokplan-cli formats` noemt ze.</translation>
    </message>
    <message>
        <source>--mapping is for lists of attendees.</source>
        <translation>--mapping is voor lijsten van deelnemers.</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message numerus="yes">
        <source>%1, %n of them placed</source>
        <comment>%1: so many sessions</comment>
        <translation>
            <numerusform>%1, waarvan %n geplaatst</numerusform>
            <numerusform>%1, waarvan %n geplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them checked in</source>
        <comment>%1: so many attendees</comment>
        <translation>
            <numerusform>%1, %n daarvan ingecheckt</numerusform>
            <numerusform>%1, %n daarvan ingecheckt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>There is no name in this row; an e-mail address alone is no person.</source>
        <translation>In deze rij staat geen naam; een e-mailadres alleen is geen persoon.</translation>
    </message>
    <message>
        <source>%1 fits more than one attendee: %2. Choose one of them, or make a new one.</source>
        <translation>%1 past bij meer dan één deelnemer: %2. Kies een van hen, of maak een nieuwe.</translation>
    </message>
    <message>
        <source>%1 is there already with another ticket: %2. Choose whether it is the same one.</source>
        <translation>%1 is er al met een ander ticket: %2. Kies of het dezelfde is.</translation>
    </message>
    <message>
        <source>%1 bears the number of somebody else: %2. Choose whether it is the same one.</source>
        <translation>%1 draagt het nummer van iemand anders: %2. Kies of het dezelfde is.</translation>
    </message>
    <message>
        <source>%1 stands in this list twice, also in line %2. Choose whether it is somebody else.</source>
        <translation>%1 staat twee keer in deze lijst, ook in regel %2. Kies of het iemand anders is.</translation>
    </message>
    <message>
        <source>The ticket of %1 stands in line %2 already.</source>
        <translation>Het ticket van %1 staat al in regel %2.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row.</source>
        <translation>Het bestand houdt midden in deze rij op.</translation>
    </message>
    <message>
        <source>The personal data of the one with this ticket was taken out and stays out.</source>
        <translation>De persoonsgegevens bij dit ticket zijn verwijderd en blijven weg.</translation>
    </message>
    <message>
        <source>Left out, as was asked.</source>
        <translation>Weggelaten, zoals gevraagd.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>what becomes of a row of a list</comment>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what becomes of a row of a list</comment>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>what becomes of a row of a list</comment>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>to decide</source>
        <comment>what becomes of a row of a list</comment>
        <translation>te beslissen</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>what becomes of a row of a list</comment>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>a column of a list</comment>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>A question of the event</source>
        <comment>a column of a list</comment>
        <translation>Een vraag van het evenement</translation>
    </message>
    <message>
        <source>Name (whole)</source>
        <comment>a column of a list</comment>
        <translation>Naam (volledig)</translation>
    </message>
    <message>
        <source>Number in the other program</source>
        <comment>a column of a list</comment>
        <translation>Nummer in het andere programma</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <comment>a column of a list</comment>
        <translation>Ticketcode</translation>
    </message>
    <message>
        <source>Order (who share it are a group)</source>
        <comment>a column of a list</comment>
        <translation>Bestelling (wie haar delen, zijn een groep)</translation>
    </message>
    <message>
        <source>Sessions registered for</source>
        <comment>a column of a list</comment>
        <translation>Sessies waarvoor ingeschreven</translation>
    </message>
    <message>
        <source>Sessions on the waiting list for</source>
        <comment>a column of a list</comment>
        <translation>Sessies met een plek op de wachtlijst</translation>
    </message>
    <message>
        <source>Needs attention at the door (yes or no)</source>
        <comment>a column of a list</comment>
        <translation>Aandacht nodig aan de deur (ja of nee)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Plans a conference day, prints its block schedule and welcomes its guests.</source>
        <translation>Plant een congresdag, drukt het blokkenschema af en ontvangt de gasten.</translation>
    </message>
    <message>
        <source>Events to open (*.blokplan).</source>
        <translation>Te openen evenementen (*.blokplan).</translation>
    </message>
    <message>
        <source>Speak this language: en or nl.</source>
        <translation>Spreek deze taal: en of nl.</translation>
    </message>
    <message>
        <source>Open the sample event.</source>
        <translation>Open het voorbeeld.</translation>
    </message>
    <message>
        <source>Draw a page or dialog into a picture, without a display.</source>
        <translation>Teken een pagina of venster in een afbeelding, zonder scherm.</translation>
    </message>
    <message>
        <source>Where the picture goes.</source>
        <translation>Waar de afbeelding komt.</translation>
    </message>
    <message>
        <source>Size of the window in the picture.</source>
        <translation>Grootte van het venster op de afbeelding.</translation>
    </message>
    <message>
        <source>In the dark palette.</source>
        <translation>In donkere kleuren.</translation>
    </message>
    <message>
        <source>In the light palette.</source>
        <translation>In lichte kleuren.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no size; give one such as 1366x768, at most 10000x10000.</source>
        <translation>&apos;%1&apos; is geen afmeting; geef er een zoals 1366x768, hooguit 10000x10000.</translation>
    </message>
    <message>
        <source>--picture wants to know where to: -o OUT.png.</source>
        <translation>--picture wil weten waarheen: -o UIT.png.</translation>
    </message>
    <message>
        <source>--picture %1 wants an event: the name of a file.</source>
        <translation>--picture %1 wil een evenement: de naam van een bestand.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a language of this program; there are: %2.</source>
        <translation>&apos;%1&apos; is geen taal van dit programma; er zijn: %2.</translation>
    </message>
    <message>
        <source>--dark and --light do not go together.</source>
        <translation>--dark en --light gaan niet samen.</translation>
    </message>
    <message>
        <source>Show only the door of the event, as the desk of that name; leaving it wants the PIN.</source>
        <translation>Toon alleen de deur van het evenement, als de balie met die naam; eruit gaan vraagt de pincode.</translation>
    </message>
    <message>
        <source>--desk wants a name for the desk and one event: --desk &quot;Door 1&quot; FILE.</source>
        <translation>--desk vraagt een naam voor de balie en één evenement: --desk &quot;Deur 1&quot; BESTAND.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>%1 at %2</source>
        <comment>a time and a desk</comment>
        <translation>%1 aan %2</translation>
    </message>
    <message>
        <source>%1 at %2 by %3</source>
        <comment>a time, a desk and who sat there</comment>
        <translation>%1 aan %2 door %3</translation>
    </message>
    <message>
        <source>%1 was removed here and changed there. It stays away.</source>
        <translation>%1 is hier verwijderd en daar gewijzigd. Hier blijft het weg.</translation>
    </message>
    <message>
        <source>%1 was removed there and is changed or still needed here. It stays.</source>
        <translation>%1 is daar verwijderd en hier gewijzigd of nog nodig. Het blijft.</translation>
    </message>
    <message>
        <source>%1 of the other copy names something that was removed here. It was left as it is here.</source>
        <translation>%1 van de andere kopie noemt iets wat hier verwijderd is. Het bleef zoals het hier is.</translation>
    </message>
    <message>
        <source>%1 was let in more than once on %2: %3 holds; also %4.</source>
        <translation>%1 is meer dan eens binnengelaten op %2: %3 geldt; ook %4.</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;</source>
        <comment>a kind of thing and its name</comment>
        <translation>%1 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: both copies changed &apos;%2&apos;. Here stays %3; there it is %4.</source>
        <translation>%1: beide kopieën wijzigden &apos;%2&apos;. Hier blijft %3; daar is het %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n new fact(s) of the doors</source>
        <translation>
            <numerusform>%n nieuw feit van de deuren</numerusform>
            <numerusform>%n nieuwe feiten van de deuren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added or changed</source>
        <translation>
            <numerusform>%n gegeven toegevoegd of gewijzigd</numerusform>
            <numerusform>%n gegevens toegevoegd of gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a field is empty</comment>
        <translation>niets</translation>
    </message>
    <message>
        <source>%1 was removed here, but a door of the other copy has seen it. It is back.</source>
        <translation>%1 was hier verwijderd, maar een deur van de andere kopie heeft het gezien. Het is er weer.</translation>
    </message>
</context>
<context>
    <name>NameForms</name>
    <message>
        <source>An e-mail address has an @ in it.</source>
        <translation>In een e-mailadres staat een @.</translation>
    </message>
</context>
<context>
    <name>NewEvent</name>
    <message>
        <source>new wants a name: --name &quot;My conference&quot;.</source>
        <translation>new wil een naam: --name &quot;Mijn congres&quot;.</translation>
    </message>
    <message>
        <source>new wants the first day as --start YYYY-MM-DD.</source>
        <translation>new wil de eerste dag als --start JJJJ-MM-DD.</translation>
    </message>
    <message>
        <source>--days wants a number from 1 to 366.</source>
        <translation>--days wil een getal van 1 tot en met 366.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 gemaakt.</translation>
    </message>
    <message>
        <source>Wrote the sample event to %1.</source>
        <translation>Voorbeeld geschreven naar %1.</translation>
    </message>
    <message>
        <source>--bring does not know %1; there are: %2.</source>
        <translation>--bring kent %1 niet; er zijn: %2.</translation>
    </message>
    <message>
        <source>An event ends in the year %1 at the latest.</source>
        <translation>Een evenement eindigt uiterlijk in het jaar %1.</translation>
    </message>
    <message>
        <source>--bring is for new --from.</source>
        <translation>--bring is voor new --from.</translation>
    </message>
    <message>
        <source>new --from takes days and time zone from the other event.</source>
        <translation>new --from neemt dagen en tijdzone over van het andere evenement.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n session(s) stand directly under their day; the room each names itself was taken.</source>
        <translation>
            <numerusform>%n sessie staat rechtstreeks onder haar dag; de zaal die zij zelf noemt is genomen.</numerusform>
            <numerusform>%n sessies staan rechtstreeks onder hun dag; de zaal die elk zelf noemt is genomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) stand under room %1 but name another; the room each names itself was taken.</source>
        <translation>
            <numerusform>%n sessie staat onder zaal %1 maar noemt een andere; de zaal die zij zelf noemt is genomen.</numerusform>
            <numerusform>%n sessies staan onder zaal %1 maar noemen een andere; de zaal die elk zelf noemt is genomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates contradict each other: %1; %2 was taken.</source>
        <translation>Datums spreken elkaar tegen: %1; %2 is genomen.</translation>
    </message>
    <message>
        <source>The day dated %1 holds sessions of %2; that date was taken.</source>
        <translation>De dag met datum %1 bevat sessies van %2; die datum is genomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run past midnight and stay with the evening before.</source>
        <translation>
            <numerusform>%n sessie is na middernacht en hoort bij de avond ervoor.</numerusform>
            <numerusform>%n sessies zijn na middernacht en horen bij de avond ervoor.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is on %2, which is no day of the event; it stands on the shelf.</source>
        <translation>&apos;%1&apos; is op %2, geen dag van het evenement; de sessie ligt op de plank.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no room; it stands on the shelf.</source>
        <translation>&apos;%1&apos; noemt geen zaal; de sessie ligt op de plank.</translation>
    </message>
    <message>
        <source>The source names no time zone; %1 was taken.</source>
        <translation>De bron noemt geen tijdzone; %1 is genomen.</translation>
    </message>
    <message>
        <source>Id %1 occurs again at &apos;%2&apos;; that session got an id of its own.</source>
        <translation>Id %1 komt nogmaals voor bij &apos;%2&apos;; die sessie kreeg een eigen id.</translation>
    </message>
    <message>
        <source>Guid %1 occurs again at &apos;%2&apos;; that session got one of its own.</source>
        <translation>Guid %1 komt nogmaals voor bij &apos;%2&apos;; die sessie kreeg een eigen guid.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) bear several ids (%1, for one); each name was taken as one person.</source>
        <translation>
            <numerusform>%n naam heeft meerdere ids (%1); de naam is als één persoon genomen.</numerusform>
            <numerusform>%n namen hebben meerdere ids (bijvoorbeeld %1); elke naam is als één persoon genomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) held HTML and became plain text.</source>
        <translation>
            <numerusform>%n tekst bevatte HTML en werd platte tekst.</numerusform>
            <numerusform>%n teksten bevatten HTML en werden platte tekst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is no usable length; %n minute(s) were taken.</source>
        <translation>
            <numerusform>&apos;%1&apos; is geen bruikbare lengte; %n minuut is genomen.</numerusform>
            <numerusform>&apos;%1&apos; is geen bruikbare lengte; %n minuten zijn genomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no usable start; another time in the source was taken.</source>
        <translation>&apos;%1&apos; is geen bruikbaar begin; een andere tijd uit de bron is genomen.</translation>
    </message>
    <message>
        <source>Session %1 has no title.</source>
        <translation>Sessie %1 heeft geen titel.</translation>
    </message>
    <message>
        <source>The source does not say in which encoding it is; %1 was taken.</source>
        <translation>De bron zegt niet in welke tekencodering zij is; %1 is genomen.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is not known here and was passed over (%n time(s)).</source>
        <translation>
            <numerusform>&apos;%1&apos; is hier onbekend en overgeslagen (%n keer).</numerusform>
            <numerusform>&apos;%1&apos; is hier onbekend en overgeslagen (%n keer).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) were left out.</source>
        <translation>
            <numerusform>%n stuurteken is weggelaten.</numerusform>
            <numerusform>%n stuurtekens zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not allowed there; &apos;%3&apos; was written.</source>
        <translation>%1: &apos;%2&apos; mag daar niet; &apos;%3&apos; is geschreven.</translation>
    </message>
    <message>
        <source>Left out, for the format has no place for it: %1 (%2).</source>
        <translation>Weggelaten, want het formaat heeft er geen plaats voor: %1 (%2).</translation>
    </message>
    <message>
        <source>Row %1 was not taken: %2.</source>
        <translation>Rij %1 is niet overgenomen: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a time but no day; it stands on the shelf.</source>
        <translation>&apos;%1&apos; heeft een tijd maar geen dag; de sessie ligt op de plank.</translation>
    </message>
    <message>
        <source>Row %1: &apos;%3&apos; was not understood as %2; the session was taken without it.</source>
        <translation>Rij %1: &apos;%3&apos; werd niet begrepen als %2; de sessie is zonder dat overgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>Dates contradict each other: %1; %2 was taken, %n time(s).</source>
        <translation>
            <numerusform>Datums spreken elkaar tegen: %1; %2 is genomen, %n keer.</numerusform>
            <numerusform>Datums spreken elkaar tegen: %1; %2 is genomen, %n keer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) name no room; they stand in a room named —.</source>
        <translation>
            <numerusform>%n sessie noemt geen zaal; die staat in een zaal met de naam —.</numerusform>
            <numerusform>%n sessies noemen geen zaal; die staan in een zaal met de naam —.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, for the format has no place for them: %1.</source>
        <translation>Weggelaten, want het formaat heeft er geen plaats voor: %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no start; it stands on the shelf.</source>
        <translation>&apos;%1&apos; heeft geen begintijd; de sessie staat op de plank.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no usable start (&apos;%2&apos;); it stands on the shelf.</source>
        <translation>&apos;%1&apos; heeft geen bruikbare begintijd (&apos;%2&apos;); de sessie staat op de plank.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without a kind were taken for breaks by their title (&apos;%1&apos;, for one).</source>
        <translation>
            <numerusform>%n sessie zonder soort is op haar titel voor een pauze gehouden (&apos;%1&apos;).</numerusform>
            <numerusform>%n sessies zonder soort zijn op hun titel voor pauzes gehouden (bijvoorbeeld &apos;%1&apos;).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) are not allowed there and were written otherwise (&apos;%2&apos; as &apos;%3&apos;, for one).</source>
        <translation>
            <numerusform>%1: %n waarde mag daar niet en is anders geschreven (&apos;%2&apos; als &apos;%3&apos;).</numerusform>
            <numerusform>%1: %n waarden mogen daar niet en zijn anders geschreven (bijvoorbeeld &apos;%2&apos; als &apos;%3&apos;).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no session &apos;%1&apos;, or more than one; nobody was registered for it (%n time(s)).</source>
        <translation>
            <numerusform>Er is geen sessie &apos;%1&apos;, of meer dan één; niemand is ervoor ingeschreven (%n keer).</numerusform>
            <numerusform>Er is geen sessie &apos;%1&apos;, of meer dan één; niemand is ervoor ingeschreven (%n keer).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 was changed here and in the list; what stands here stays.</source>
        <translation>%1: %2 is hier en in de lijst gewijzigd; wat hier staat, blijft staan.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; was not understood as %2; %n attendee(s) were taken without it.</source>
        <translation>
            <numerusform>&apos;%1&apos; is niet begrepen als %2; %n deelnemer is zonder dat overgenomen.</numerusform>
            <numerusform>&apos;%1&apos; is niet begrepen als %2; %n deelnemers zijn zonder dat overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This row stands above the names of the columns and was not taken: %1.</source>
        <translation>Deze rij staat boven de namen van de kolommen en is niet overgenomen: %1.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Block schedule</source>
        <translation>Blokkenschema</translation>
    </message>
    <message>
        <source>%1 — block schedule</source>
        <comment>heading of the sheet: the event&apos;s name</comment>
        <translation>%1 — blokkenschema</translation>
    </message>
    <message>
        <source>Drop-in</source>
        <comment>over the columns of sessions that run all day beside the others</comment>
        <translation>Doorlopend</translation>
    </message>
    <message>
        <source>beside the rest</source>
        <comment>under &apos;Drop-in&apos;</comment>
        <translation>naast de rest</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>alle zalen</translation>
    </message>
    <message>
        <source>speakers to be announced</source>
        <translation>nog geen sprekers</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>Geen sessies op deze dag.</translation>
    </message>
    <message>
        <source>room %1 of %2</source>
        <translation>zaal %1 van %2</translation>
    </message>
    <message>
        <source>rooms %1–%2 of %3</source>
        <translation>zalen %1–%2 van %3</translation>
    </message>
    <message>
        <source>dashed: not yet confirmed</source>
        <translation>gestippeld: nog niet bevestigd</translation>
    </message>
    <message>
        <source>struck through: cancelled</source>
        <translation>doorgehaald: vervallen</translation>
    </message>
    <message>
        <source>version %1</source>
        <comment>of the programme</comment>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <comment>date and time</comment>
        <translation>afgedrukt %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>blad %1 van %2</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>There is no day to print.</source>
        <translation>Er is geen dag om af te drukken.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>%1 — findings</source>
        <comment>heading of the sheet: the event&apos;s name</comment>
        <translation>%1 — meldingen</translation>
    </message>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation>
            <numerusform>%n blokkerend</numerusform>
            <numerusform>%n blokkerend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serious</source>
        <translation>
            <numerusform>%n ernstig</numerusform>
            <numerusform>%n ernstig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n aanwijzing</numerusform>
            <numerusform>%n aanwijzingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n aanvaard</numerusform>
            <numerusform>%n aanvaard</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <comment>a finding; %1 is the reason</comment>
        <translation>Aanvaard: %1</translation>
    </message>
    <message>
        <source>Was accepted, but got worse: %1</source>
        <comment>a finding; %1 is the reason</comment>
        <translation>Was aanvaard, maar is erger geworden: %1</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Geen meldingen.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Door list</source>
        <translation>Deurlijst</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>Ontruimingslijst</translation>
    </message>
    <message>
        <source>Nobody is registered.</source>
        <translation>Er is niemand aangemeld.</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <translation>Er is niemand binnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n gast</numerusform>
            <numerusform>%n gasten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the waiting list</source>
        <translation>
            <numerusform>%n op de wachtlijst</numerusform>
            <numerusform>%n op de wachtlijst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n geannuleerd</numerusform>
            <numerusform>%n geannuleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n persoon binnen</numerusform>
            <numerusform>%n personen binnen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>how many people are inside, at what time</comment>
        <translation>%1 om %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time and the door</comment>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>heading: names that begin with no Latin letter</comment>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>read before they go in</source>
        <comment>on a printed door list, what ! means</comment>
        <translation>lezen vóór binnenkomst</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <comment>%1: a title</comment>
        <translation>%1 (vervolg)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>%1 is not a page or dialog; there are: %2.</source>
        <translation>%1 is geen pagina of venster; er zijn: %2.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Did not fit whole: %1</source>
        <translation>Past niet in zijn geheel: %1</translation>
    </message>
    <message>
        <source>Did not fit whole (it would on %2): %1</source>
        <translation>Past niet in zijn geheel (wel op %2): %1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n page(s) to %1.</source>
        <translation>
            <numerusform>%n blad geschreven naar %1.</numerusform>
            <numerusform>%n bladen geschreven naar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>print wants a file and a product; `blokplan-cli print --list` names them.</source>
        <translation>print wil een bestand en een product; `blokplan-cli print --list` noemt ze.</translation>
    </message>
    <message>
        <source>%1 is no print product; `blokplan-cli print --list` names them.</source>
        <translation>%1 is geen drukwerk; `blokplan-cli print --list` noemt wat er is.</translation>
    </message>
    <message>
        <source>print wants to know where to: -o OUT.pdf.</source>
        <translation>print wil weten waarheen: -o UIT.pdf.</translation>
    </message>
    <message>
        <source>print writes PDF and PNG; give -o a name that ends in .pdf or .png.</source>
        <translation>print schrijft PDF en PNG; geef -o een naam die eindigt op .pdf of .png.</translation>
    </message>
    <message>
        <source>--landscape and --portrait do not go together.</source>
        <translation>--landscape en --portrait gaan niet samen.</translation>
    </message>
    <message>
        <source>%1 is no paper for that; there are: %2.</source>
        <translation>%1 is daar geen papier voor; er zijn: %2.</translation>
    </message>
    <message>
        <source>No font here has all characters of: %1</source>
        <translation>Geen lettertype hier heeft alle tekens van: %1</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>%1: of %n attendee(s)</source>
        <translation>
            <numerusform>%1: van %n deelnemer</numerusform>
            <numerusform>%1: van %n deelnemers</numerusform>
        </translation>
    </message>
    <message>
        <source>Purged: neither this file nor its backups hold it any more.</source>
        <translation>Gewist: noch dit bestand noch zijn reservekopieën bevatten het nog.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, regel %2, kolom %3</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;</source>
        <comment>a kind of thing and its name</comment>
        <translation>%1 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime: %1. Nothing was done; look at it as it is now and try again.</source>
        <translation>Dit is intussen elders gewijzigd: %1. Er is niets gedaan; bekijk hoe het nu is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A %1 names something that is not there (any more). Nothing was done.</source>
        <translation>Een %1 noemt iets dat er niet (meer) is. Er is niets gedaan.</translation>
    </message>
    <message>
        <source>This cannot go because %1 still needs it. Nothing was done.</source>
        <translation>Dit kan niet weg omdat %1 het nog nodig heeft. Er is niets gedaan.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Er is niets te doen.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name, or whether the disk it is on is connected.</source>
        <translation>%1 is er niet. Controleer de naam, of of de schijf is aangesloten.</translation>
    </message>
    <message>
        <source>%1 may not be opened by you. Ask its owner for permission, or choose another place.</source>
        <translation>%1 mag u niet openen. Vraag de eigenaar om toestemming of kies een andere plek.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Choose a file in it.</source>
        <translation>%1 is een map, geen bestand. Kies een bestand erin.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing in it to read.</source>
        <translation>%1 is leeg: er valt niets in te lezen.</translation>
    </message>
    <message>
        <source>%1 is too large (%2; at most %3 is read). Check whether it is the right file.</source>
        <translation>%1 is te groot (%2; hoogstens %3 wordt gelezen). Controleer of het het juiste bestand is.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Nothing was changed.</source>
        <translation>%1 kon niet worden gelezen (%2). Er is niets veranderd.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). What stood there is untouched.</source>
        <translation>%1 kon niet worden geschreven (%2). Wat er stond is onaangeroerd.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. Nothing was lost; free some space and do it again.</source>
        <translation>De schijf is vol: %1 kon niet worden geschreven. Er is niets verloren; maak ruimte vrij en doe het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is already there. Choose another name, or remove it first.</source>
        <translation>%1 bestaat al. Kies een andere naam of verwijder het eerst.</translation>
    </message>
    <message>
        <source>%1 is in use by another program just now. Nothing was done; try again in a moment.</source>
        <translation>%1 is op dit moment bij een ander programma in gebruik. Er is niets gedaan; probeer het zo dadelijk opnieuw.</translation>
    </message>
    <message>
        <source>%1 can only be read here. To change it, save a copy in a place where you may write.</source>
        <translation>%1 kan hier alleen worden gelezen. Bewaar een kopie op een plek waar u mag schrijven om te wijzigen.</translation>
    </message>
    <message>
        <source>%1 is not a Blokplan file. To read a schedule from another program, import it.</source>
        <translation>%1 is geen Blokplan-bestand. Een schema uit een ander programma kunt u inlezen.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Blokplan (file version %2, this program knows up to %3). Install the newest version to open it; the file is untouched.</source>
        <translation>%1 is gemaakt met een nieuwere versie van Blokplan (bestandsversie %2, dit programma kent tot en met %3). Installeer de nieuwste versie om het te openen; het bestand is onaangeroerd.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Open the last backup from the folder beside it, or a copy.</source>
        <translation>%1 is beschadigd en is gelaten zoals het is. Open de laatste reservekopie uit de map ernaast, of een kopie.</translation>
    </message>
    <message>
        <source>%1 is on a network folder (%2), where a file can be damaged when two people use it. Copy it to this computer and open the copy.</source>
        <translation>%1 staat op een netwerkmap (%2), waar een bestand beschadigd kan raken als twee mensen het gebruiken. Kopieer het naar deze computer en open de kopie.</translation>
    </message>
    <message>
        <source>%1: the file is not well-formed from here on (%2). Nothing was changed; get a whole copy of it.</source>
        <translation>%1: vanaf hier klopt de opbouw van het bestand niet (%2). Er is niets veranderd; zorg voor een gaaf exemplaar.</translation>
    </message>
    <message>
        <source>%1: the text is not in the encoding the file names (%2). Nothing was changed; save the file as UTF-8.</source>
        <translation>%1: de tekst is niet in de tekencodering die het bestand noemt (%2). Er is niets veranderd; bewaar het bestand als UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not a %2 file. Nothing was changed.</source>
        <translation>%1 is geen %2-bestand. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>%1 is not a %2 file but holds &apos;%3&apos;. Nothing was changed.</source>
        <translation>%1 is geen %2-bestand maar bevat &apos;%3&apos;. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>%1 is in no format this program reads. Nothing was changed; see the list of formats.</source>
        <translation>%1 is in geen formaat dat dit programma leest. Er is niets veranderd; zie de lijst van formaten.</translation>
    </message>
    <message>
        <source>%1 holds no sessions. Nothing was changed.</source>
        <translation>%1 bevat geen sessies. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Afgebroken; er is niets veranderd.</translation>
    </message>
    <message>
        <source>%1 holds attendees and wants an event that is there already.</source>
        <translation>%1 bevat deelnemers en wil een evenement dat er al is.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Er is geen %1.</translation>
    </message>
    <message>
        <source>There is more than one %1; give its id instead.</source>
        <translation>Er is meer dan één %1; geef het id op.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stand here; a plan has exactly one.</source>
        <translation>
            <numerusform>Hier staat %n evenement; een plan heeft er precies één.</numerusform>
            <numerusform>Hier staan %n evenementen; een plan heeft er precies één.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not possible for %2.</source>
        <translation>&apos;%1&apos; kan niet bij %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not possible for &apos;%2&apos; of %3.</source>
        <translation>&apos;%1&apos; kan niet bij &apos;%2&apos; van %3.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>%1: %2 names something that is not there (%3). Nothing was changed.</source>
        <translation>%1: %2 noemt iets wat er niet is (%3). Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Er is niets gedaan.</translation>
    </message>
    <message>
        <source>%1 could not be read. Nothing was changed.</source>
        <translation>%1 kon niet worden gelezen. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>%1 could not be written. What stood there is untouched.</source>
        <translation>%1 kon niet worden geschreven. Wat er stond, is ongemoeid.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere. Nothing was done; close it there first.</source>
        <translation>%1 is elders geopend. Er is niets gedaan; sluit het daar eerst.</translation>
    </message>
    <message>
        <source>%1: the file declares entities of its own, which are never read. Nothing was changed; save it without them.</source>
        <translation>%1: het bestand bevat eigen entiteiten, en die worden nooit gelezen. Er is niets veranderd; bewaar het zonder.</translation>
    </message>
    <message>
        <source>%1 cannot go: something happened at a door with it, and that is kept. Cancel it instead. Nothing was done.</source>
        <translation>%1 kan niet weg: er is aan een deur iets mee gebeurd, en dat blijft bewaard. Annuleer het in plaats daarvan. Er is niets gedaan.</translation>
    </message>
    <message>
        <source>%1 is the file of another event (%2), not a copy of this one. Nothing was merged; choose the other laptop&apos;s copy of this event.</source>
        <translation>%1 is het bestand van een ander evenement (%2), geen kopie van dit. Er is niets samengevoegd; kies de kopie van dit evenement van de andere laptop.</translation>
    </message>
    <message>
        <source>%1 is this very file. Nothing was merged; choose the other laptop&apos;s copy.</source>
        <translation>%1 is dit bestand zelf. Er is niets samengevoegd; kies de kopie van de andere laptop.</translation>
    </message>
    <message>
        <source>%1: a row has %2 columns; at most %3 are read. Nothing was changed.</source>
        <translation>%1: een rij heeft %2 kolommen; er worden er hoogstens %3 gelezen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1: a cell holds %2 characters; at most %3 are read. Nothing was changed.</source>
        <translation>%1: een cel bevat %2 tekens; er worden er hoogstens %3 gelezen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows. Nothing was changed.</source>
        <translation>%1 heeft meer dan %2 rijen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 has more than %2 cells. Nothing was changed.</source>
        <translation>%1 heeft meer dan %2 cellen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 is %2 MB when it is unpacked; at most %3 MB is read. Nothing was changed.</source>
        <translation>%1 is uitgepakt %2 MB; er wordt hoogstens %3 MB gelezen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 holds no attendees. Nothing was changed.</source>
        <translation>%1 bevat geen deelnemers. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The list has no column &apos;%1&apos;.</source>
        <translation>De lijst heeft geen kolom &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1: the file ends in the middle of something that begins here. Nothing was changed; get a whole copy of it.</source>
        <translation>%1: het bestand houdt op midden in iets wat hier begint. Er is niets gewijzigd; zorg voor een volledige kopie.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes no registrations of its own. Nothing was done.</source>
        <translation>Voor &apos;%1&apos; kan niemand zich apart inschrijven. Er is niets gedaan.</translation>
    </message>
    <message>
        <source>Registration for &apos;%1&apos; closed on %2. Nothing was done.</source>
        <translation>De inschrijving voor &apos;%1&apos; is gesloten op %2. Er is niets gedaan.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n scan(s) of the desk &apos;%2&apos; are missing between the others. Merge the copies of the other laptops, or open the last backup.</source>
        <translation>
            <numerusform>%1: %n scan van de balie &apos;%2&apos; ontbreekt tussen de andere. Voeg de kopieën van de andere laptops samen, of open de laatste reservekopie.</numerusform>
            <numerusform>%1: %n scans van de balie &apos;%2&apos; ontbreken tussen de andere. Voeg de kopieën van de andere laptops samen, of open de laatste reservekopie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purge</name>
    <message>
        <source>%1 is nothing that is kept of attendees; there are: %2.</source>
        <translation>%1 is niets wat van deelnemers wordt bewaard; er zijn: %2.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Er valt niets te wissen.</translation>
    </message>
    <message>
        <source>%1 is not a date like 2026-06-11.</source>
        <translation>%1 is geen datum zoals 2026-06-11.</translation>
    </message>
</context>
<context>
    <name>Registrations</name>
    <message>
        <source>No session takes registrations of its own.</source>
        <translation>Geen sessie neemt eigen inschrijvingen aan.</translation>
    </message>
    <message>
        <source>%1, waiting</source>
        <comment>%1 a person</comment>
        <translation>%1, wacht</translation>
    </message>
    <message>
        <source>--add, --withdraw and --fill want a session, by its id or exact title.</source>
        <translation>--add, --withdraw en --fill willen een sessie, met haar id of precieze titel.</translation>
    </message>
</context>
<context>
    <name>Rehearse</name>
    <message>
        <source>%1 is not a number of arrivals from 1 to %2.</source>
        <translation>%1 is geen aantal aankomsten van 1 tot %2.</translation>
    </message>
</context>
<context>
    <name>Rehearsing</name>
    <message>
        <source>Nothing was lost: every answer stands in the copy, and the copy is whole. It was thrown away.</source>
        <translation>Er ging niets verloren: elk antwoord staat in de kopie, en de kopie is heel. Ze is weggegooid.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing in the copy: do not use this disk at the door.</source>
        <translation>
            <numerusform>%n antwoord ontbreekt in de kopie: gebruik deze schijf niet aan de deur.</numerusform>
            <numerusform>%n antwoorden ontbreken in de kopie: gebruik deze schijf niet aan de deur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s).</source>
        <translation>
            <numerusform>%n aankomst.</numerusform>
            <numerusform>%n aankomsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>From a code to its fact on this disk: %1 ms mostly, %2 ms at most.</source>
        <translation>Van een code tot haar feit op deze schijf: meestal %1 ms, hoogstens %2 ms.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%1 and %2 are both in %3, %n minute(s) at once (%4).</source>
        <translation>
            <numerusform>%1 en %2 zijn %n minuut tegelijk in %3 (%4).</numerusform>
            <numerusform>%1 en %2 zijn %n minuten tegelijk in %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2 and in %3, %n minute(s) at once (%4).</source>
        <translation>
            <numerusform>%1 zit %n minuut tegelijk in %2 en in %3 (%4).</numerusform>
            <numerusform>%1 zit %n minuten tegelijk in %2 en in %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 is closed during %n minute(s) of %1 (%3).</source>
        <translation>
            <numerusform>%2 is %n minuut van %1 gesloten (%3).</numerusform>
            <numerusform>%2 is %n minuten van %1 gesloten (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 has %n seat(s) too few for the audience expected at %1.</source>
        <translation>
            <numerusform>%2 heeft %n plaats te weinig voor het publiek dat bij %1 wordt verwacht.</numerusform>
            <numerusform>%2 heeft %n plaatsen te weinig voor het publiek dat bij %1 wordt verwacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no place on the timetable yet.</source>
        <translation>%1 heeft nog geen plek in het rooster.</translation>
    </message>
    <message>
        <source>Nobody is announced for %1 yet.</source>
        <translation>Voor %1 is nog niemand aangekondigd.</translation>
    </message>
    <message>
        <source>Room double-booked</source>
        <translation>Zaal dubbel bezet</translation>
    </message>
    <message>
        <source>Person double-booked</source>
        <translation>Persoon dubbel bezet</translation>
    </message>
    <message>
        <source>Outside the day</source>
        <translation>Buiten de dag</translation>
    </message>
    <message>
        <source>Room closed</source>
        <translation>Zaal gesloten</translation>
    </message>
    <message>
        <source>Room too small</source>
        <translation>Zaal te klein</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Niet geplaatst</translation>
    </message>
    <message>
        <source>Nobody announced</source>
        <translation>Niemand aangekondigd</translation>
    </message>
    <message>
        <source>blocking</source>
        <comment>severity of a finding</comment>
        <translation>blokkerend</translation>
    </message>
    <message>
        <source>serious</source>
        <comment>severity of a finding</comment>
        <translation>ernstig</translation>
    </message>
    <message>
        <source>hint</source>
        <comment>severity of a finding</comment>
        <translation>aanwijzing</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a rule that is not looked at</comment>
        <translation>uit</translation>
    </message>
    <message>
        <source>a session without a title</source>
        <translation>een sessie zonder titel</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2 twice, %n minute(s) at once (%3).</source>
        <translation>
            <numerusform>%1 staat twee keer in %2, %n minuut tegelijk (%3).</numerusform>
            <numerusform>%1 staat twee keer in %2, %n minuten tegelijk (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%3 needs %n more minute(s) of changeover between %1 and %2 (%4).</source>
        <translation>
            <numerusform>%3 heeft tussen %1 en %2 nog %n minuut wisseltijd nodig (%4).</numerusform>
            <numerusform>%3 heeft tussen %1 en %2 nog %n minuten wisseltijd nodig (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs what %2 does not have: %3.</source>
        <translation>%1 heeft nodig wat %2 niet heeft: %3.</translation>
    </message>
    <message>
        <source>%1 was fixed at %2 and stands elsewhere: %3, %4.</source>
        <comment>%2 and %4: date, time and room</comment>
        <translation>%1 was vastgezet op %2 en staat ergens anders: %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <comment>behind titles</comment>
        <translation>
            <numerusform>(en nog %n)</numerusform>
            <numerusform>(en nog %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %3 is for everybody, but at the same time there is %2, for %n minute(s) (%4).</source>
        <comment>%2: titles of sessions</comment>
        <translation>
            <numerusform>%1 in %3 is voor iedereen, maar tegelijk is er %n minuut %2 (%4).</numerusform>
            <numerusform>%1 in %3 is voor iedereen, maar tegelijk is er %n minuten %2 (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is today and not confirmed.</source>
        <translation>%1 is vandaag en niet bevestigd.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %n day(s) and not confirmed.</source>
        <translation>
            <numerusform>%1 is over %n dag en niet bevestigd.</numerusform>
            <numerusform>%1 is over %n dagen en niet bevestigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a debate and has no moderator.</source>
        <translation>%1 is een debat en heeft geen gespreksleider.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s) too many on %2: %3.</source>
        <translation>
            <numerusform>%1 heeft op %2 %n sessie te veel: %3.</numerusform>
            <numerusform>%1 heeft op %2 %n sessies te veel: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no pause on %2, %n minute(s) longer than wanted: %3.</source>
        <translation>
            <numerusform>%1 heeft op %2 geen pauze, %n minuut langer dan gewenst: %3.</numerusform>
            <numerusform>%1 heeft op %2 geen pauze, %n minuten langer dan gewenst: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Route %1: %2 in %3 is full, with %n more people expected than it has seats.</source>
        <translation>
            <numerusform>Route %1: %2 in %3 is vol; er wordt %n persoon meer verwacht dan er plaatsen zijn.</numerusform>
            <numerusform>Route %1: %2 in %3 is vol; er worden %n mensen meer verwacht dan er plaatsen zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Route %1: from %2 in %3 one comes %n minute(s) too late for %4 in %5.</source>
        <translation>
            <numerusform>Route %1: vanaf %2 in %3 komt men %n minuut te laat voor %4 in %5.</numerusform>
            <numerusform>Route %1: vanaf %2 in %3 komt men %n minuten te laat voor %4 in %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 speaks in %2 and moderates it too.</source>
        <translation>%1 spreekt in %2 en leidt het ook.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %3 and %2 in %4 are both of %5, %n minute(s) at once (%6).</source>
        <comment>%5: a track</comment>
        <translation>
            <numerusform>%1 in %3 en %2 in %4 horen beide bij %5, %n minuut tegelijk (%6).</numerusform>
            <numerusform>%1 in %3 en %2 in %4 horen beide bij %5, %n minuten tegelijk (%6).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %3 and %2 in %4 are both for %5, %n minute(s) at once (%6).</source>
        <comment>%5: an audience</comment>
        <translation>
            <numerusform>%1 in %3 en %2 in %4 zijn beide voor %5, %n minuut tegelijk (%6).</numerusform>
            <numerusform>%1 in %3 en %2 in %4 zijn beide voor %5, %n minuten tegelijk (%6).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no time for lunch on %2, %n minute(s) too few: %3.</source>
        <translation>
            <numerusform>%1 heeft op %2 geen tijd voor de lunch, %n minuut te weinig: %3.</numerusform>
            <numerusform>%1 heeft op %2 geen tijd voor de lunch, %n minuten te weinig: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands empty for %n minute(s) between two times of %2 (%3).</source>
        <translation>
            <numerusform>%1 staat %n minuut leeg tussen twee keer %2 (%3).</numerusform>
            <numerusform>%1 staat %n minuten leeg tussen twee keer %2 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands empty for %n minute(s) between %2 and %3 (%4).</source>
        <translation>
            <numerusform>%1 staat %n minuut leeg tussen %2 en %3 (%4).</numerusform>
            <numerusform>%1 staat %n minuten leeg tussen %2 en %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 does not keep to the rounds of its day, by %n minute(s) (%3).</source>
        <translation>
            <numerusform>%1 in %2 houdt zich %n minuut niet aan de rondes van de dag (%3).</numerusform>
            <numerusform>%1 in %2 houdt zich %n minuten niet aan de rondes van de dag (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>A session has no title.</source>
        <translation>Een sessie heeft geen titel.</translation>
    </message>
    <message>
        <source>A session has no title (%1).</source>
        <translation>Een sessie heeft geen titel (%1).</translation>
    </message>
    <message>
        <source>%1 has no description.</source>
        <translation>%1 heeft geen beschrijving.</translation>
    </message>
    <message numerus="yes">
        <source>The title of %1 is %n letter(s) too long for paper.</source>
        <translation>
            <numerusform>De titel van %1 is %n letter te lang voor papier.</numerusform>
            <numerusform>De titel van %1 is %n letters te lang voor papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two sessions are in one room at the same time. Drop-ins may stand beside others.</source>
        <translation>Twee sessies zijn tegelijk in één zaal. Doorlopende sessies mogen naast andere staan.</translation>
    </message>
    <message>
        <source>Somebody is wanted in two sessions at the same time, in whatever role. Who has declined does not count.</source>
        <translation>Iemand is tegelijk in twee sessies nodig, in welke rol ook. Wie heeft afgezegd, telt niet mee.</translation>
    </message>
    <message>
        <source>A session begins before its day opens, goes on after it closes, or is on a date that is no day of the event.</source>
        <translation>Een sessie begint voor de dag opengaat, gaat door na sluitingstijd, of staat op een datum die geen dag van het evenement is.</translation>
    </message>
    <message>
        <source>A session lies outside the hours of a room that has hours of its own.</source>
        <translation>Een sessie ligt buiten de uren van een zaal die eigen uren heeft.</translation>
    </message>
    <message>
        <source>Person unavailable</source>
        <translation>Persoon niet beschikbaar</translation>
    </message>
    <message>
        <source>Somebody is wanted at a time for which they are not available.</source>
        <translation>Iemand is nodig op een tijd waarop die niet beschikbaar is.</translation>
    </message>
    <message>
        <source>Walk too long</source>
        <translation>Loopweg te lang</translation>
    </message>
    <message>
        <source>Somebody has less time between two sessions than the walk between the rooms takes. Where the rooms do not say how long it is, it is this long to another building and a third of it to another floor.</source>
        <translation>Iemand heeft tussen twee sessies minder tijd dan de weg tussen de zalen kost. Waar de zalen niet zeggen hoe lang die is, duurt hij zo lang naar een ander gebouw en een derde daarvan naar een andere verdieping.</translation>
    </message>
    <message>
        <source>Changeover too short</source>
        <translation>Wisseltijd te kort</translation>
    </message>
    <message>
        <source>There is less time between two sessions than the room needs to change over. For rooms that say nothing it is this long.</source>
        <translation>Tussen twee sessies is minder tijd dan de zaal nodig heeft om te wisselen. Voor zalen die niets zeggen is dat zo lang.</translation>
    </message>
    <message>
        <source>Feature missing</source>
        <translation>Voorziening ontbreekt</translation>
    </message>
    <message>
        <source>A session needs something that its room does not have.</source>
        <translation>Een sessie heeft iets nodig dat de zaal niet heeft.</translation>
    </message>
    <message>
        <source>Follow-up too early</source>
        <translation>Vervolg te vroeg</translation>
    </message>
    <message>
        <source>A session that builds on another begins before that one has ended.</source>
        <translation>Een sessie die op een andere voortbouwt, begint voordat die is afgelopen.</translation>
    </message>
    <message>
        <source>Not at the same time</source>
        <translation>Niet tegelijk</translation>
    </message>
    <message>
        <source>Two sessions between which nobody should have to choose are at the same time.</source>
        <translation>Twee sessies waartussen niemand zou moeten kiezen, zijn tegelijk.</translation>
    </message>
    <message>
        <source>Fixed session moved</source>
        <translation>Vastgezette sessie verplaatst</translation>
    </message>
    <message>
        <source>A fixed session is not where it was when it was fixed.</source>
        <translation>Een vastgezette sessie staat niet waar ze stond toen ze werd vastgezet.</translation>
    </message>
    <message>
        <source>Plenary not alone</source>
        <translation>Plenair niet alleen</translation>
    </message>
    <message>
        <source>Something else is on the programme during a plenary session.</source>
        <translation>Er staat iets anders op het programma tijdens een plenaire sessie.</translation>
    </message>
    <message>
        <source>More people are expected than there are seats.</source>
        <translation>Er worden meer mensen verwacht dan er plaatsen zijn.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Niet bevestigd</translation>
    </message>
    <message>
        <source>A session is not confirmed yet so many days before its day.</source>
        <translation>Een sessie is zoveel dagen van tevoren nog niet bevestigd.</translation>
    </message>
    <message>
        <source>Moderator missing</source>
        <translation>Gespreksleider ontbreekt</translation>
    </message>
    <message>
        <source>A debate has people, but nobody who moderates or hosts it.</source>
        <translation>Een debat heeft mensen, maar niemand die het leidt of ontvangt.</translation>
    </message>
    <message>
        <source>Too many sessions for a person</source>
        <translation>Te veel sessies voor een persoon</translation>
    </message>
    <message>
        <source>Somebody has more sessions on a day than they want; for who has not said, more than this many.</source>
        <translation>Iemand heeft op een dag meer sessies dan gewenst; voor wie niets heeft gezegd, meer dan zoveel.</translation>
    </message>
    <message>
        <source>No pause for a person</source>
        <translation>Geen pauze voor een persoon</translation>
    </message>
    <message>
        <source>Somebody goes from session to session for longer than this, without a quarter of an hour between.</source>
        <translation>Iemand gaat langer dan dit van sessie naar sessie, zonder een kwartier ertussen.</translation>
    </message>
    <message>
        <source>Route cannot be walked</source>
        <translation>Route niet te lopen</translation>
    </message>
    <message>
        <source>Who follows a route cannot be in time for its next session or finds it full. Where the rooms do not say how long a walk is, it is this long to another building and a third of it to another floor.</source>
        <translation>Wie een route volgt, kan niet op tijd zijn voor de volgende sessie of vindt die vol. Waar de zalen niet zeggen hoe lang een weg is, duurt hij zo lang naar een ander gebouw en een derde daarvan naar een andere verdieping.</translation>
    </message>
    <message>
        <source>Speaks and moderates</source>
        <translation>Spreekt en leidt</translation>
    </message>
    <message>
        <source>The same person speaks in a session and moderates it.</source>
        <translation>Dezelfde persoon spreekt in een sessie en leidt die.</translation>
    </message>
    <message>
        <source>A session has no place on the timetable. Ideas do not need one yet.</source>
        <translation>Een sessie heeft geen plaats op het rooster. Ideeën hebben er nog geen nodig.</translation>
    </message>
    <message>
        <source>Nobody is on a talk, workshop, debate or plenary session, and its details are not to follow.</source>
        <translation>Een lezing, workshop, debat of plenaire sessie heeft niemand, en nadere gegevens volgen niet.</translation>
    </message>
    <message>
        <source>Same track at the same time</source>
        <translation>Zelfde thema tegelijk</translation>
    </message>
    <message>
        <source>Two sessions of one track are at the same time for this long or longer. Where more than five are, nobody is meant to follow the track and nothing is said.</source>
        <translation>Twee sessies van één thema zijn zo lang of langer tegelijk. Waar het er meer dan vijf zijn, hoeft niemand het thema te volgen en wordt niets gemeld.</translation>
    </message>
    <message>
        <source>Same audience at the same time</source>
        <translation>Zelfde publiek tegelijk</translation>
    </message>
    <message>
        <source>Two sessions for the same audience are at the same time for this long or longer.</source>
        <translation>Twee sessies voor hetzelfde publiek zijn zo lang of langer tegelijk.</translation>
    </message>
    <message>
        <source>No lunch for a person</source>
        <translation>Geen lunch voor een persoon</translation>
    </message>
    <message>
        <source>Somebody does not have this long free between 11:30 and 14:00.</source>
        <translation>Iemand heeft tussen 11:30 en 14:00 niet zo lang vrij.</translation>
    </message>
    <message>
        <source>Gap in a room</source>
        <translation>Gat in een zaal</translation>
    </message>
    <message>
        <source>A room stands empty between the first and the last session it has of its own on a day, for this long or longer.</source>
        <translation>Een zaal staat op een dag tussen de eerste en de laatste eigen sessie zo lang of langer leeg.</translation>
    </message>
    <message>
        <source>Outside the rounds</source>
        <translation>Buiten de rondes</translation>
    </message>
    <message>
        <source>A talk, workshop or debate does not keep to the rounds of its day.</source>
        <translation>Een lezing, workshop of debat houdt zich niet aan de rondes van de dag.</translation>
    </message>
    <message>
        <source>Title missing</source>
        <translation>Titel ontbreekt</translation>
    </message>
    <message>
        <source>Description missing</source>
        <translation>Beschrijving ontbreekt</translation>
    </message>
    <message>
        <source>A talk, workshop or debate has no description, and its details are not to follow.</source>
        <translation>Een lezing, workshop of debat heeft geen beschrijving, en nadere gegevens volgen niet.</translation>
    </message>
    <message>
        <source>Title too long</source>
        <translation>Titel te lang</translation>
    </message>
    <message>
        <source>A title has more letters than fit a printed programme well.</source>
        <translation>Een titel heeft meer letters dan goed in een gedrukt programma passen.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessie</numerusform>
            <numerusform>%n sessies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit behind a number field</comment>
        <translation>minuten</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit behind a number field</comment>
        <translation>dagen</translation>
    </message>
    <message>
        <source>sessions a day</source>
        <comment>unit behind a number field</comment>
        <translation>sessies per dag</translation>
    </message>
    <message>
        <source>letters</source>
        <comment>unit behind a number field</comment>
        <translation>letters</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2 (%3) and in %4 (%5), %n minute(s) at once (%6).</source>
        <comment>%2 and %4: titles, %3 and %5: rooms</comment>
        <translation>
            <numerusform>%1 zit %n minuut tegelijk in %2 (%3) en in %4 (%5), %6.</numerusform>
            <numerusform>%1 zit %n minuten tegelijk in %2 (%3) en in %4 (%5), %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 is on %3, and that is no day of the event.</source>
        <translation>%1 in %2 staat op %3, en dat is geen dag van het evenement.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 lies outside the hours of its day by %n minute(s) (%3).</source>
        <translation>
            <numerusform>%1 in %2 valt %n minuut buiten de tijden van de dag (%3).</numerusform>
            <numerusform>%1 in %2 valt %n minuten buiten de tijden van de dag (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not available during %n minute(s) of %2 in %3 (%4).</source>
        <translation>
            <numerusform>%1 is %n minuut van %2 in %3 niet beschikbaar (%4).</numerusform>
            <numerusform>%1 is %n minuten van %2 in %3 niet beschikbaar (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n minute(s) too few to walk from %2 in %3 to %4 in %5 (%6).</source>
        <translation>
            <numerusform>%1 komt %n minuut tekort om van %2 in %3 naar %4 in %5 te lopen (%6).</numerusform>
            <numerusform>%1 komt %n minuten tekort om van %2 in %3 naar %4 in %5 te lopen (%6).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 in %4 follows up %1 in %3 but begins %n minute(s) before that has ended.</source>
        <translation>
            <numerusform>%2 in %4 bouwt voort op %1 in %3, maar begint %n minuut voordat die is afgelopen.</numerusform>
            <numerusform>%2 in %4 bouwt voort op %1 in %3, maar begint %n minuten voordat die is afgelopen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %3 and %2 in %4 should not be at the same time but are, for %n minute(s) (%5).</source>
        <translation>
            <numerusform>%1 in %3 en %2 in %4 horen niet tegelijk, maar zijn het %n minuut lang (%5).</numerusform>
            <numerusform>%1 in %3 en %2 in %4 horen niet tegelijk, maar zijn het %n minuten lang (%5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) have registered for %1 than it has places.</source>
        <translation>
            <numerusform>Er is %n persoon meer ingeschreven voor %1 dan er plaatsen zijn.</numerusform>
            <numerusform>Er zijn %n personen meer ingeschreven voor %1 dan er plaatsen zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many registrations</source>
        <translation>Te veel inschrijvingen</translation>
    </message>
    <message>
        <source>More people have registered for a session than it has places: its own limit, else the seats of its rooms.</source>
        <translation>Er zijn meer mensen ingeschreven voor een sessie dan er plaatsen zijn: haar eigen grens, anders de stoelen van haar zalen.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>in</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>looks like it</source>
        <translation>lijkt erop</translation>
    </message>
    <message>
        <source>%1 is not a number of people.</source>
        <translation>%1 is geen aantal mensen.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Niemand gevonden.</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>• &apos;%1&apos; then overlaps &apos;%2&apos; in %3: %4</source>
        <translation>• &apos;%1&apos; overlapt dan &apos;%2&apos; in %3: %4</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Alleen %1</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle zalen</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>Er verschuift niets.</translation>
    </message>
    <message numerus="yes">
        <source>Moves %n session(s).</source>
        <translation>
            <numerusform>Verplaatst %n sessie.</numerusform>
            <numerusform>Verplaatst %n sessies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed, so it stays: %1</source>
        <translation>Vast, dus blijft staan: %1</translation>
    </message>
    <message>
        <source>Shift everything after a time</source>
        <translation>Alles na een tijd verschuiven</translation>
    </message>
    <message>
        <source>&amp;Shift</source>
        <translation>&amp;Verschuiven</translation>
    </message>
    <message>
        <source>&amp;Later by</source>
        <translation>&amp;Later met</translation>
    </message>
    <message>
        <source>A negative number shifts earlier</source>
        <translation>Een negatief getal verschuift naar eerder</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Vanaf</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>&amp;Zalen</translation>
    </message>
    <message>
        <source>Shift &amp;fixed sessions too</source>
        <translation>Ook v&amp;aste sessies verschuiven</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in other rooms, behind something that stands there too.</source>
        <translation>
            <numerusform>%n daarvan staat in een andere zaal, achter iets wat daar ook staat.</numerusform>
            <numerusform>%n daarvan staan in andere zalen, achter iets wat daar ook staat.</numerusform>
        </translation>
    </message>
    <message>
        <source>R&amp;ounds too</source>
        <translation>Ook de r&amp;ondes</translation>
    </message>
    <message numerus="yes">
        <source>Moves %n round(s) too.</source>
        <translation>
            <numerusform>Verplaatst ook %n ronde.</numerusform>
            <numerusform>Verplaatst ook %n rondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>fixed in its place</source>
        <translation>staat vast</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s): %1</source>
        <translation>
            <numerusform>%n melding: %1</numerusform>
            <numerusform>%n meldingen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessie</numerusform>
            <numerusform>%n sessies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>Drop-in</source>
        <translation>Doorlopend</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>hele dag</translation>
    </message>
    <message>
        <source>Stays on the shelf</source>
        <translation>Blijft op de plank</translation>
    </message>
    <message>
        <source>Back to the shelf</source>
        <translation>Terug op de plank</translation>
    </message>
    <message>
        <source>No place here</source>
        <translation>Hier is geen plek</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 vrij</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Swap with &apos;%1&apos;</source>
        <translation>&amp;Wisselen met &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&amp;Push &apos;%1&apos; and the rest later</source>
        <translation>&apos;%1&apos; en de rest &amp;later zetten</translation>
    </message>
    <message>
        <source>&amp;Push the rest later</source>
        <translation>De rest &amp;later zetten</translation>
    </message>
    <message>
        <source>Send &apos;%1&apos; to the s&amp;helf</source>
        <translation>&apos;%1&apos; naar de &amp;plank sturen</translation>
    </message>
    <message numerus="yes">
        <source>Send the %n others to the s&amp;helf</source>
        <translation>
            <numerusform>De %n andere naar de &amp;plank sturen</numerusform>
            <numerusform>De %n andere naar de &amp;plank sturen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave both, side by side</source>
        <translation>&amp;Beide laten staan, naast elkaar</translation>
    </message>
    <message>
        <source>&amp;Leave all, side by side</source>
        <translation>&amp;Alle laten staan, naast elkaar</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <translation>Afwezig: %1</translation>
    </message>
    <message>
        <source>%1 min too late</source>
        <translation>%1 min te laat</translation>
    </message>
    <message>
        <source>%1 min walk</source>
        <translation>%1 min lopen</translation>
    </message>
    <message>
        <source>%1 full</source>
        <translation>%1 vol</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n session(s)</source>
        <translation>
            <numerusform>%n sessie kopiëren</numerusform>
            <numerusform>%n sessies kopiëren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessie</numerusform>
            <numerusform>%n sessies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation>
            <numerusform>%n blokkerend</numerusform>
            <numerusform>%n blokkerend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serious</source>
        <translation>
            <numerusform>%n ernstig</numerusform>
            <numerusform>%n ernstig</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing clashes</source>
        <translation>niets botst</translation>
    </message>
    <message numerus="yes">
        <source>%n fixed session(s) stay(s)</source>
        <translation>
            <numerusform>%n vaste sessie blijft staan</numerusform>
            <numerusform>%n vaste sessies blijven staan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimetableKeys</name>
    <message>
        <source>Walk and select</source>
        <translation>Lopen en selecteren</translation>
    </message>
    <message>
        <source>to the next block that way</source>
        <translation>naar het volgende blok die kant op</translation>
    </message>
    <message>
        <source>select on the way</source>
        <translation>onderweg selecteren</translation>
    </message>
    <message>
        <source>select this block too, or leave it out</source>
        <translation>ook dit blok selecteren, of juist niet</translation>
    </message>
    <message>
        <source>select all of this day</source>
        <translation>alles van deze dag selecteren</translation>
    </message>
    <message>
        <source>select nothing</source>
        <translation>niets selecteren</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>de vorige dag</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>de volgende dag</translation>
    </message>
    <message>
        <source>Pick up and drop</source>
        <translation>Oppakken en neerzetten</translation>
    </message>
    <message>
        <source>pick up the selected blocks, or the card on the shelf</source>
        <translation>de geselecteerde blokken of het kaartje op de plank oppakken</translation>
    </message>
    <message>
        <source>carry it by the grid&apos;s step, or a room further</source>
        <translation>een stap van het rooster of een zaal verder dragen</translation>
    </message>
    <message>
        <source>carry it by single minutes</source>
        <translation>per minuut verder dragen</translation>
    </message>
    <message>
        <source>carry it to the next round or neighbour</source>
        <translation>naar de volgende ronde of het volgende blok dragen</translation>
    </message>
    <message>
        <source>drop it</source>
        <translation>neerzetten</translation>
    </message>
    <message>
        <source>drop it on the shelf</source>
        <translation>op de plank zetten</translation>
    </message>
    <message>
        <source>leave it where it was</source>
        <translation>laten waar het was</translation>
    </message>
    <message>
        <source>Move at once</source>
        <translation>Meteen verplaatsen</translation>
    </message>
    <message>
        <source>move the selected blocks a step, or a room further</source>
        <translation>de geselecteerde blokken een stap of een zaal verplaatsen</translation>
    </message>
    <message>
        <source>change the length, or the number of rooms</source>
        <translation>de lengte of het aantal zalen wijzigen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>open the session&apos;s form</source>
        <translation>het formulier van de sessie openen</translation>
    </message>
    <message>
        <source>change the title on the block</source>
        <translation>de titel op het blok wijzigen</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>nieuwe sessie</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>dupliceren</translation>
    </message>
    <message>
        <source>fix in its place, or free it</source>
        <translation>vastzetten of losmaken</translation>
    </message>
    <message>
        <source>back to the shelf</source>
        <translation>terug naar de plank</translation>
    </message>
    <message>
        <source>remove from the event</source>
        <translation>uit het evenement verwijderen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Schikken</translation>
    </message>
    <message>
        <source>find a place</source>
        <translation>een plaats zoeken</translation>
    </message>
    <message>
        <source>hold it again</source>
        <translation>nog eens houden</translation>
    </message>
    <message>
        <source>swap the two that are selected</source>
        <translation>de twee geselecteerde wisselen</translation>
    </message>
    <message>
        <source>push what is in its way later</source>
        <translation>later zetten wat in de weg staat</translation>
    </message>
    <message>
        <source>close the gap before it</source>
        <translation>het gat ervoor sluiten</translation>
    </message>
    <message>
        <source>shift everything after here</source>
        <translation>alles hierna verschuiven</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>Met de muis</translation>
    </message>
    <message>
        <source>drag a block</source>
        <translation>een blok slepen</translation>
    </message>
    <message>
        <source>drop a copy</source>
        <translation>een kopie neerzetten</translation>
    </message>
    <message>
        <source>while dragging</source>
        <translation>tijdens het slepen</translation>
    </message>
    <message>
        <source>to the minute, without snapping</source>
        <translation>op de minuut, zonder te vangen</translation>
    </message>
    <message>
        <source>drag on an empty place</source>
        <translation>slepen op een lege plaats</translation>
    </message>
    <message>
        <source>select what lies in the frame</source>
        <translation>selecteren wat in het kader ligt</translation>
    </message>
    <message>
        <source>add what lies in the frame</source>
        <translation>toevoegen wat in het kader ligt</translation>
    </message>
    <message>
        <source>click</source>
        <translation>klikken</translation>
    </message>
    <message>
        <source>select all between</source>
        <translation>alles ertussen selecteren</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>wiel</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoomen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Kijken</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>inzoomen</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>uitzoomen</translation>
    </message>
    <message>
        <source>fit the day</source>
        <translation>de dag passend maken</translation>
    </message>
    <message>
        <source>fit the rooms</source>
        <translation>de zalen passend maken</translation>
    </message>
    <message>
        <source>show or hide the shelf</source>
        <translation>de plank tonen of verbergen</translation>
    </message>
    <message>
        <source>arrows</source>
        <comment>the arrow keys</comment>
        <translation>pijlen</translation>
    </message>
    <message>
        <source>the same, also for a card on the shelf</source>
        <translation>hetzelfde, ook voor een kaartje op de plank</translation>
    </message>
    <message>
        <source>accept its findings with a reason</source>
        <translation>de meldingen erover aanvaarden met een reden</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>less than a minute ago</source>
        <translation>minder dan een minuut geleden</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuut geleden</numerusform>
            <numerusform>%n minuten geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n uur geleden</numerusform>
            <numerusform>%n uur geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody whose name was removed</source>
        <translation>Iemand van wie de naam is verwijderd</translation>
    </message>
    <message>
        <source>%1 is in already.</source>
        <translation>%1 is al binnen.</translation>
    </message>
    <message>
        <source>%1 is in already: since %2.</source>
        <translation>%1 is al binnen: sinds %2.</translation>
    </message>
    <message>
        <source>%1 is in already: since %2, %3.</source>
        <translation>%1 is al binnen: sinds %2, %3.</translation>
    </message>
    <message>
        <source>On: %1.</source>
        <comment>lists</comment>
        <translation>Wel op: %1.</translation>
    </message>
    <message>
        <source>Before %1 goes in: %2.</source>
        <translation>Voordat %1 naar binnen gaat: %2.</translation>
    </message>
    <message>
        <source>The entry of %1 was taken back.</source>
        <translation>De toegang van %1 is teruggenomen.</translation>
    </message>
    <message>
        <source>The entry of %1 was taken back: %2.</source>
        <translation>De toegang van %1 is teruggenomen: %2.</translation>
    </message>
    <message>
        <source>There is no code to look up.</source>
        <translation>Er is geen code om op te zoeken.</translation>
    </message>
    <message>
        <source>Nobody has a ticket with the code %1.</source>
        <translation>Niemand heeft een kaartje met de code %1.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a time and a desk</comment>
        <translation>%1 bij %2</translation>
    </message>
    <message>
        <source>%1 at %2 by %3</source>
        <comment>a time, a desk and who sat there</comment>
        <translation>%1 bij %2 door %3</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>In already</source>
        <translation>Al binnen</translation>
    </message>
    <message>
        <source>Just now, here</source>
        <translation>Zojuist, hier</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Old ticket</source>
        <translation>Oud kaartje</translation>
    </message>
    <message>
        <source>Not on this list</source>
        <translation>Niet op deze lijst</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Andere dag</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vol</translation>
    </message>
    <message>
        <source>First read this</source>
        <translation>Lees dit eerst</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Naar buiten</translation>
    </message>
    <message>
        <source>Was not inside</source>
        <translation>Was niet binnen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggenomen</translation>
    </message>
    <message>
        <source>%1 may go in.</source>
        <translation>%1 mag naar binnen.</translation>
    </message>
    <message>
        <source>%1 was let in here just now.</source>
        <translation>%1 is hier zojuist binnengelaten.</translation>
    </message>
    <message>
        <source>The registration of %1 was cancelled.</source>
        <translation>De aanmelding van %1 is geannuleerd.</translation>
    </message>
    <message>
        <source>%1 got a newer ticket; this one does not hold any more.</source>
        <translation>%1 heeft een nieuwer kaartje gekregen; dit geldt niet meer.</translation>
    </message>
    <message>
        <source>%1 is not on this list.</source>
        <translation>%1 staat niet op deze lijst.</translation>
    </message>
    <message>
        <source>This list is for another day; %1 cannot go in on it now.</source>
        <translation>Deze lijst is voor een andere dag; %1 kan er nu niet op naar binnen.</translation>
    </message>
    <message>
        <source>%1 is on the waiting list.</source>
        <translation>%1 staat op de wachtlijst.</translation>
    </message>
    <message>
        <source>All places are taken; there is none for %1.</source>
        <translation>Alle plaatsen zijn bezet; voor %1 is er geen.</translation>
    </message>
    <message>
        <source>%1 went out.</source>
        <translation>%1 is naar buiten gegaan.</translation>
    </message>
    <message>
        <source>%1 was not inside.</source>
        <translation>%1 was niet binnen.</translation>
    </message>
    <message>
        <source>Wheelchair seat</source>
        <translation>Rolstoelplaats</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Pers</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minderjarig</translation>
    </message>
    <message>
        <source>Call the lead</source>
        <translation>Bel de leiding</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>aangemeld</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>op de wachtlijst</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>Whole event</source>
        <comment>name of a check-in list</comment>
        <translation>Hele evenement</translation>
    </message>
    <message>
        <source>Everything about them but the counts</source>
        <translation>Alles over hen, behalve de aantallen</translation>
    </message>
    <message>
        <source>E-mail addresses and telephone numbers</source>
        <translation>E-mailadressen en telefoonnummers</translation>
    </message>
    <message>
        <source>Answers to the event&apos;s questions</source>
        <translation>Antwoorden op de vragen van het evenement</translation>
    </message>
    <message>
        <source>Diet and access needs</source>
        <translation>Dieet en toegankelijkheid</translation>
    </message>
    <message>
        <source>diet</source>
        <comment>kind of question</comment>
        <translation>dieet</translation>
    </message>
    <message>
        <source>access</source>
        <comment>kind of question</comment>
        <translation>toegankelijkheid</translation>
    </message>
    <message>
        <source>anything</source>
        <comment>kind of question</comment>
        <translation>gewoon</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>talk</source>
        <comment>kind of session</comment>
        <translation>lezing</translation>
    </message>
    <message>
        <source>workshop</source>
        <comment>kind of session</comment>
        <translation>workshop</translation>
    </message>
    <message>
        <source>debate</source>
        <comment>kind of session</comment>
        <translation>debat</translation>
    </message>
    <message>
        <source>plenary</source>
        <comment>kind of session</comment>
        <translation>plenair</translation>
    </message>
    <message>
        <source>break</source>
        <comment>kind of session: a pause</comment>
        <translation>pauze</translation>
    </message>
    <message>
        <source>drop-in</source>
        <comment>kind of session that runs all day beside the others</comment>
        <translation>doorlopend</translation>
    </message>
    <message>
        <source>blocker</source>
        <comment>kind of session: keeps a room occupied</comment>
        <translation>bezet</translation>
    </message>
    <message>
        <source>idea</source>
        <comment>state of a session</comment>
        <translation>idee</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>state of a session</comment>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>state of a session</comment>
        <translation>aangenomen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>state of a session</comment>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a session</comment>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>state of a session</comment>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>role in a session</comment>
        <translation>spreker</translation>
    </message>
    <message>
        <source>moderator</source>
        <comment>role in a session</comment>
        <translation>moderator</translation>
    </message>
    <message>
        <source>host</source>
        <comment>role in a session</comment>
        <translation>gastheer</translation>
    </message>
    <message>
        <source>panellist</source>
        <comment>role in a session</comment>
        <translation>panellid</translation>
    </message>
    <message>
        <source>asked</source>
        <comment>a participant has been asked</comment>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>a participant has said yes</comment>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>declined</source>
        <comment>a participant has said no</comment>
        <translation>afgezegd</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evenement</numerusform>
            <numerusform>%n evenementen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n ronde</numerusform>
            <numerusform>%n rondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n zaal</numerusform>
            <numerusform>%n zalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n route</numerusform>
            <numerusform>%n routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessie</numerusform>
            <numerusform>%n sessies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n medewerkende</numerusform>
            <numerusform>%n medewerkenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n plaatsing</numerusform>
            <numerusform>%n plaatsingen</numerusform>
        </translation>
    </message>
    <message>
        <source>event</source>
        <comment>a record&apos;s kind</comment>
        <translation>evenement</translation>
    </message>
    <message>
        <source>day</source>
        <comment>a record&apos;s kind</comment>
        <translation>dag</translation>
    </message>
    <message>
        <source>round</source>
        <comment>a record&apos;s kind</comment>
        <translation>ronde</translation>
    </message>
    <message>
        <source>room</source>
        <comment>a record&apos;s kind</comment>
        <translation>zaal</translation>
    </message>
    <message>
        <source>track</source>
        <comment>a record&apos;s kind</comment>
        <translation>thema</translation>
    </message>
    <message>
        <source>route</source>
        <comment>a record&apos;s kind</comment>
        <translation>route</translation>
    </message>
    <message>
        <source>person</source>
        <comment>a record&apos;s kind</comment>
        <translation>persoon</translation>
    </message>
    <message>
        <source>session</source>
        <comment>a record&apos;s kind</comment>
        <translation>sessie</translation>
    </message>
    <message>
        <source>participant</source>
        <comment>a record&apos;s kind: someone in a session</comment>
        <translation>medewerkende</translation>
    </message>
    <message>
        <source>placement</source>
        <comment>a record&apos;s kind: where and when a session is</comment>
        <translation>plaatsing</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plaats</numerusform>
            <numerusform>%n plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>details to follow</source>
        <translation>details volgen</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relatie</numerusform>
            <numerusform>%n relaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <comment>something to be done</comment>
        <translation>
            <numerusform>%n taak</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted finding(s)</source>
        <translation>
            <numerusform>%n aanvaarde melding</numerusform>
            <numerusform>%n aanvaarde meldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s)</source>
        <translation>
            <numerusform>%n voorinstelling</numerusform>
            <numerusform>%n voorinstellingen</numerusform>
        </translation>
    </message>
    <message>
        <source>relation</source>
        <comment>a record&apos;s kind: how two sessions stand to one another</comment>
        <translation>relatie</translation>
    </message>
    <message>
        <source>task</source>
        <comment>a record&apos;s kind: something to be done</comment>
        <translation>taak</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>a record&apos;s kind</comment>
        <translation>regel</translation>
    </message>
    <message>
        <source>accepted finding</source>
        <comment>a record&apos;s kind</comment>
        <translation>aanvaarde melding</translation>
    </message>
    <message>
        <source>preset</source>
        <comment>a record&apos;s kind: choices kept for another time</comment>
        <translation>voorinstelling</translation>
    </message>
    <message numerus="yes">
        <source>%n category(s)</source>
        <translation>
            <numerusform>%n categorie</numerusform>
            <numerusform>%n categorieën</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with registration</source>
        <translation>
            <numerusform>%n sessie met aanmelding</numerusform>
            <numerusform>%n sessies met aanmelding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s)</source>
        <translation>
            <numerusform>%n aanmelding</numerusform>
            <numerusform>%n aanmeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in list(s)</source>
        <translation>
            <numerusform>%n inchecklijst</numerusform>
            <numerusform>%n inchecklijsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retention date(s)</source>
        <translation>
            <numerusform>%n bewaartermijn</numerusform>
            <numerusform>%n bewaartermijnen</numerusform>
        </translation>
    </message>
    <message>
        <source>category</source>
        <comment>a record&apos;s kind: a sort of guests</comment>
        <translation>categorie</translation>
    </message>
    <message>
        <source>question</source>
        <comment>a record&apos;s kind: what guests are asked</comment>
        <translation>vraag</translation>
    </message>
    <message>
        <source>attendee</source>
        <comment>a record&apos;s kind</comment>
        <translation>deelnemer</translation>
    </message>
    <message>
        <source>session registration</source>
        <comment>a record&apos;s kind: that a session takes registrations</comment>
        <translation>sessieaanmelding</translation>
    </message>
    <message>
        <source>registration</source>
        <comment>a record&apos;s kind: an attendee for a session</comment>
        <translation>aanmelding</translation>
    </message>
    <message>
        <source>check-in list</source>
        <comment>a record&apos;s kind</comment>
        <translation>inchecklijst</translation>
    </message>
    <message>
        <source>retention date</source>
        <comment>a record&apos;s kind: until when data is kept</comment>
        <translation>bewaartermijn</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::AcceptForm</name>
    <message numerus="yes">
        <source>Accept %n finding(s)</source>
        <translation>
            <numerusform>%n melding aanvaarden</numerusform>
            <numerusform>%n meldingen aanvaarden</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Say why this may stay as it is; others will ask.</source>
        <translation>Schrijf op waarom dit zo mag blijven; anderen zullen het vragen.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aanvaarden</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::Arranging</name>
    <message>
        <source>Pick &amp;up</source>
        <translation>&amp;Oppakken</translation>
    </message>
    <message>
        <source>&amp;Find a place…</source>
        <translation>Een plaats &amp;zoeken…</translation>
    </message>
    <message>
        <source>&amp;Hold it again</source>
        <translation>&amp;Nog eens houden</translation>
    </message>
    <message>
        <source>S&amp;wap the two</source>
        <translation>De twee &amp;wisselen</translation>
    </message>
    <message>
        <source>&amp;Push the rest later</source>
        <translation>De rest &amp;later zetten</translation>
    </message>
    <message>
        <source>&amp;Close the gap before it</source>
        <translation>Het &amp;gat ervoor sluiten</translation>
    </message>
    <message>
        <source>Sh&amp;ift everything after here…</source>
        <translation>Alles hierna &amp;verschuiven…</translation>
    </message>
    <message>
        <source>Deal the parts &amp;out…</source>
        <translation>De &amp;onderdelen verdelen…</translation>
    </message>
    <message>
        <source>Copy the day&apos;s frame…</source>
        <translation>Het raamwerk van de dag kopiëren…</translation>
    </message>
    <message>
        <source>Move a room&apos;s afternoon…</source>
        <translation>De middag van een zaal verplaatsen…</translation>
    </message>
    <message>
        <source>Move the day to another date…</source>
        <translation>De dag naar een andere datum verplaatsen…</translation>
    </message>
    <message>
        <source>Set &amp;state</source>
        <translation>&amp;Status instellen</translation>
    </message>
    <message>
        <source>Nothing stands in the way of &apos;%1&apos; that could go later.</source>
        <translation>Er staat &apos;%1&apos; niets in de weg dat later kan.</translation>
    </message>
    <message>
        <source>There is no gap before &apos;%1&apos;.</source>
        <translation>Er is geen gat vóór &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Sessions that &amp;fit here…</source>
        <translation>Sessies die hier &amp;passen…</translation>
    </message>
    <message>
        <source>&amp;Insert &apos;%1&apos; and push the rest later</source>
        <translation>&apos;%1&apos; &amp;invoegen en de rest later zetten</translation>
    </message>
    <message>
        <source>&amp;Close this gap</source>
        <translation>Dit &amp;gat sluiten</translation>
    </message>
    <message>
        <source>Sh&amp;ift everything after %1…</source>
        <translation>Alles na %1 &amp;verschuiven…</translation>
    </message>
    <message>
        <source>&amp;Move its afternoon to another room…</source>
        <translation>De &amp;middag naar een andere zaal verplaatsen…</translation>
    </message>
    <message>
        <source>&amp;Shift everything in it…</source>
        <translation>Alles erin ver&amp;schuiven…</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not come earlier: what is fixed, breaks and plenaries stay in their places.</source>
        <translation>&apos;%1&apos; komt niet eerder: wat vaststaat, pauzes en plenaire sessies blijven op hun plaats.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::AttendeeColumns</name>
    <message>
        <source>(name removed)</source>
        <translation>(naam verwijderd)</translation>
    </message>
    <message>
        <source>✓ in</source>
        <translation>✓ binnen</translation>
    </message>
    <message>
        <source>out</source>
        <translation>buiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Ticketcode</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::AttendeeDoubles</name>
    <message>
        <source>Attendees who may be the same</source>
        <translation>Deelnemers die dezelfde kunnen zijn</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Attendees of the group</source>
        <translation>Deelnemers van de groep</translation>
    </message>
    <message>
        <source>&amp;Make them one</source>
        <translation>&amp;Samenvoegen</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Niet dezelfde</translation>
    </message>
    <message>
        <source>The marked one stays; the others become one with it: their codes, answers and registrations go along, and their tickets still let them in. Untick who is another.</source>
        <translation>De gemarkeerde blijft; de anderen worden er één mee: hun codes, antwoorden en inschrijvingen gaan mee, en hun tickets blijven geldig. Vink uit wie iemand anders is.</translation>
    </message>
    <message>
        <source>Looking for attendees who may be the same...</source>
        <translation>Zoekt deelnemers die dezelfde kunnen zijn...</translation>
    </message>
    <message>
        <source>No attendees are left who may be the same.</source>
        <translation>Er zijn geen deelnemers meer die dezelfde kunnen zijn.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::AttendeeForm</name>
    <message>
        <source>New attendee</source>
        <translation>Nieuwe deelnemer</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>An attendee needs a name.</source>
        <translation>Een deelnemer heeft een naam nodig.</translation>
    </message>
    <message>
        <source>As the name is written</source>
        <translation>Zoals de naam geschreven is</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>Met komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>Who bear the same name of a group here come together.</source>
        <translation>Wie hier dezelfde groepsnaam hebben, komen samen.</translation>
    </message>
    <message>
        <source>Replaced tickets: %1</source>
        <translation>Vervangen tickets: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Ticketcode</translation>
    </message>
    <message>
        <source>%1 has this code.</source>
        <translation>%1 heeft deze code al.</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Aan de deur</translation>
    </message>
    <message>
        <source>Who works at the door reads these and confirms them before this attendee goes in.</source>
        <translation>Wie aan de deur werkt leest dit en bevestigt het voordat deze deelnemer naar binnen gaat.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Register for a session</source>
        <translation>Inschrijven voor een sessie</translation>
    </message>
    <message>
        <source>Registered for</source>
        <translation>Ingeschreven voor</translation>
    </message>
    <message>
        <source>A session stands here twice.</source>
        <translation>Een sessie staat hier twee keer.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::AttendeesImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importeren</translation>
    </message>
    <message numerus="yes">
        <source>What do the columns of the list hold? %n row(s) were read.</source>
        <translation>
            <numerusform>Wat bevatten de kolommen van de lijst? Er is %n rij gelezen.</numerusform>
            <numerusform>Wat bevatten de kolommen van de lijst? Er zijn %n rijen gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Eerste waarden</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Verder</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>Looking what would become of the rows...</source>
        <translation>Bezig te bekijken wat er van de rijen wordt...</translation>
    </message>
    <message>
        <source>Of the rows: %1.</source>
        <translation>Van de rijen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new category(s)</source>
        <translation>
            <numerusform>%n nieuwe categorie</numerusform>
            <numerusform>%n nieuwe categorieën</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) for sessions</source>
        <translation>
            <numerusform>%n aanmelding voor sessies</numerusform>
            <numerusform>%n aanmeldingen voor sessies</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Writing...</source>
        <translation>Bezig met schrijven...</translation>
    </message>
    <message>
        <source>Import a list of attendees</source>
        <translation>Een lijst met deelnemers importeren</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Lijsten (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Rows to decide about are left out unless you say who they are; they stand below.</source>
        <translation>Twijfelachtige rijen blijven buiten, tenzij u zegt wie het zijn; ze staan hieronder.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Buiten laten</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Iemand nieuw</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Het is %1</translation>
    </message>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>De &amp;eerste rij noemt de kolommen</translation>
    </message>
    <message>
        <source>Line %1: new: %2</source>
        <translation>Regel %1: nieuw: %2</translation>
    </message>
    <message>
        <source>Line %1: %2: changed: %3</source>
        <comment>%2 a person, %3 fields</comment>
        <translation>Regel %1: %2: gewijzigd: %3</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Bezig te stoppen...</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::AttendeesPage</name>
    <message>
        <source>&amp;New attendee</source>
        <translation>&amp;Nieuwe deelnemer</translation>
    </message>
    <message>
        <source>&amp;Cancel the registration</source>
        <translation>Aanmelding &amp;annuleren</translation>
    </message>
    <message>
        <source>&amp;Register again</source>
        <translation>&amp;Weer aanmelden</translation>
    </message>
    <message>
        <source>&amp;Import a list...</source>
        <translation>Lijst &amp;importeren...</translation>
    </message>
    <message>
        <source>No attendees yet</source>
        <translation>Nog geen deelnemers</translation>
    </message>
    <message>
        <source>Attendees are who register for the event and come through its doors. Import the list of your registration program, or add somebody now.</source>
        <translation>Deelnemers zijn wie zich voor het evenement aanmelden en door de deuren binnenkomen. Importeer de lijst van het aanmeldprogramma, of voeg nu iemand toe.</translation>
    </message>
    <message>
        <source>New attendee</source>
        <translation>Nieuwe deelnemer</translation>
    </message>
    <message>
        <source>Import a list...</source>
        <translation>Lijst importeren...</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Register for a &amp;session</source>
        <translation>Inschrijven voor een &amp;sessie</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Meer</translation>
    </message>
    <message>
        <source>&amp;From the waiting list</source>
        <translation>&amp;Van de wachtlijst</translation>
    </message>
    <message>
        <source>New &amp;ticket, the old one is refused</source>
        <translation>Nieuw &amp;ticket, het oude wordt geweigerd</translation>
    </message>
    <message>
        <source>E&amp;xport all that is kept of them...</source>
        <translation>Alles wat van hen bewaard is e&amp;xporteren...</translation>
    </message>
    <message>
        <source>Who &amp;may be the same...</source>
        <translation>Wie dezelfde &amp;kunnen zijn...</translation>
    </message>
    <message>
        <source>&amp;Privacy...</source>
        <translation>&amp;Privacy...</translation>
    </message>
    <message>
        <source>Export all that is kept of %1</source>
        <translation>Alles exporteren wat van %1 bewaard is</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Geëxporteerd naar %1</translation>
    </message>
    <message>
        <source>&amp;Doors, categories and questions...</source>
        <translation>&amp;Deuren, categorieën en vragen...</translation>
    </message>
    <message>
        <source>&amp;Badges of these...</source>
        <translation>&amp;Badges van deze...</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::Block</name>
    <message>
        <source>no speakers yet</source>
        <translation>nog geen sprekers</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::BlockScheduleDialog</name>
    <message>
        <source>Save as P&amp;NG...</source>
        <translation>Bewaren als P&amp;NG...</translation>
    </message>
    <message>
        <source>Block schedule</source>
        <translation>Blokkenschema</translation>
    </message>
    <message>
        <source>Texts that did not fit</source>
        <translation>Teksten die niet pasten</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Kleiner (Ctrl+muiswiel)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Groter (Ctrl+muiswiel)</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Heel blad</translation>
    </message>
    <message>
        <source>no font here has all its characters</source>
        <translation>geen lettertype hier heeft al zijn tekens</translation>
    </message>
    <message>
        <source>on no paper whole</source>
        <translation>op geen papier in zijn geheel</translation>
    </message>
    <message>
        <source>whole on %1</source>
        <translation>past op %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) did not fit whole.</source>
        <translation>
            <numerusform>%n tekst paste niet in zijn geheel.</numerusform>
            <numerusform>%n teksten pasten niet in hun geheel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) had no room for the people.</source>
        <translation>
            <numerusform>%n blok had geen plaats voor de mensen.</numerusform>
            <numerusform>%n blokken hadden geen plaats voor de mensen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All texts fit.</source>
        <translation>Alle teksten passen.</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Bewaren als PNG</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>Deze keuzes bewaren</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::CategoryForm</name>
    <message>
        <source>New category</source>
        <translation>Nieuwe categorie</translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation>Een categorie heeft een naam nodig.</translation>
    </message>
    <message>
        <source>The colour stands on the badge and beside the name in lists.</source>
        <translation>De kleur staat op de badge en in lijsten naast de naam.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::CheckinListForm</name>
    <message>
        <source>New door</source>
        <translation>Nieuwe deur</translation>
    </message>
    <message>
        <source>A door needs a name.</source>
        <translation>Een deur heeft een naam nodig.</translation>
    </message>
    <message>
        <source>People go out and come back; who is inside is kept</source>
        <translation>Mensen gaan naar buiten en komen terug; wie binnen is wordt bijgehouden</translation>
    </message>
    <message>
        <source>Whole event</source>
        <translation>Hele evenement</translation>
    </message>
    <message>
        <source>One session: who is registered for it</source>
        <translation>Eén sessie: wie daarvoor is aangemeld</translation>
    </message>
    <message>
        <source>Choose the session.</source>
        <translation>Kies de sessie.</translation>
    </message>
    <message>
        <source>There are no categories: everybody belongs.</source>
        <translation>Er zijn geen categorieën: iedereen mag komen.</translation>
    </message>
    <message>
        <source>With none ticked everybody belongs.</source>
        <translation>Zonder vinkje mag iedereen komen.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::CheckinPage</name>
    <message>
        <source>Check-in list</source>
        <translation>Inchecklijst</translation>
    </message>
    <message>
        <source>No door yet</source>
        <translation>Nog geen deur</translation>
    </message>
    <message>
        <source>A check-in list says what a door checks: the whole event, a day or one session. With a list for the whole event you can begin at once.</source>
        <translation>Een inchecklijst zegt wat een deur controleert: het hele evenement, een dag of één sessie. Met een lijst voor het hele evenement kan het meteen beginnen.</translation>
    </message>
    <message>
        <source>&amp;Make a list for the whole event</source>
        <translation>&amp;Maak een lijst voor het hele evenement</translation>
    </message>
    <message>
        <source>&amp;New guest...</source>
        <translation>&amp;Nieuwe gast...</translation>
    </message>
    <message>
        <source>&amp;Wrong person</source>
        <translation>&amp;Verkeerde persoon</translation>
    </message>
    <message>
        <source>Show the &amp;group</source>
        <translation>Toon de &amp;groep</translation>
    </message>
    <message>
        <source>&amp;Last one back</source>
        <translation>&amp;Laatste terug</translation>
    </message>
    <message>
        <source>Ne&amp;xt list</source>
        <translation>Vol&amp;gende lijst</translation>
    </message>
    <message>
        <source>Going &amp;out</source>
        <translation>Naar &amp;buiten</translation>
    </message>
    <message>
        <source>Name this &amp;desk...</source>
        <translation>Geef deze &amp;balie een naam...</translation>
    </message>
    <message>
        <source>The last one came alone.</source>
        <translation>De laatste kwam alleen.</translation>
    </message>
    <message>
        <source>%1 of %2 in · %3 a minute</source>
        <comment>%1 and %2 are people, %3 arrivals</comment>
        <translation>%1 van %2 binnen · %3 per minuut</translation>
    </message>
    <message>
        <source>Going out: who is scanned leaves. F8 ends this.</source>
        <translation>Naar buiten: wie gescand wordt, vertrekt. F8 beëindigt dit.</translation>
    </message>
    <message>
        <source>Soon on stage and not here:</source>
        <translation>Straks op het podium, nog niet binnen:</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Inchecken</translation>
    </message>
    <message>
        <source>Who is &amp;inside...</source>
        <translation>Wie is &amp;binnen...</translation>
    </message>
    <message>
        <source>Last &amp;ones in...</source>
        <translation>&amp;Laatst binnen...</translation>
    </message>
    <message>
        <source>&amp;Try the scanner...</source>
        <translation>De scanner &amp;proberen...</translation>
    </message>
    <message>
        <source>Test the &amp;sounds</source>
        <translation>De &amp;geluiden testen</translation>
    </message>
    <message>
        <source>Loc&amp;k this laptop to the door...</source>
        <translation>Deze laptop &amp;vastzetten op de deur...</translation>
    </message>
    <message>
        <source>&amp;Whole screen</source>
        <translation>&amp;Hele scherm</translation>
    </message>
    <message>
        <source>Enter ticked &amp;rows from paper</source>
        <translation>Aangevinkte &amp;regels van papier invoeren</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Geluid &amp;uit</translation>
    </message>
    <message>
        <source>The sound is muted.</source>
        <translation>Het geluid staat uit.</translation>
    </message>
    <message>
        <source>Leave the door...</source>
        <translation>De deur verlaten...</translation>
    </message>
    <message>
        <source>F2 new guest · F3 wrong person · F4 group · F5 last ones · F6 last one back · F7 next list · F8 going out · F9 who is inside · F11 whole screen · F12 from paper</source>
        <translation>F2 nieuwe gast · F3 verkeerde persoon · F4 groep · F5 laatst binnen · F6 laatste terug · F7 volgende lijst · F8 naar buiten · F9 wie binnen is · F11 hele scherm · F12 van papier</translation>
    </message>
    <message>
        <source>From paper: type the letters before a ticked row, Enter. F12 ends this.</source>
        <translation>Van papier: typ de letters vóór een aangevinkte regel, Enter. F12 stopt hiermee.</translation>
    </message>
    <message>
        <source>R&amp;ehearse...</source>
        <translation>&amp;Oefenen...</translation>
    </message>
    <message>
        <source>Print &amp;badges here...</source>
        <translation>Hier &amp;badges afdrukken...</translation>
    </message>
    <message>
        <source>The last badge &amp;again</source>
        <translation>De laatste badge &amp;nogmaals</translation>
    </message>
    <message>
        <source>This computer knows no printer. Add one in the settings of the system first.</source>
        <translation>Deze computer kent geen printer. Voeg er eerst een toe in de instellingen van het systeem.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Print badges here</source>
        <translation>Hier badges afdrukken</translation>
    </message>
    <message>
        <source>The printer with the labels: each guest&apos;s badge is printed once, when they come in.</source>
        <translation>De printer met de etiketten: de badge van elke gast wordt één keer afgedrukt, bij binnenkomst.</translation>
    </message>
    <message>
        <source>S&amp;plit over desks...</source>
        <translation>Ver&amp;delen over balies...</translation>
    </message>
    <message>
        <source>No row of the list has the letters &apos;%1&apos;. Type them again, or a name, and choose with the arrows.</source>
        <translation>Geen rij van de lijst heeft de letters &apos;%1&apos;. Typ ze nog eens, of een naam, en kies met de pijlen.</translation>
    </message>
    <message>
        <source>On the list already: %1. Esc leaves this form, so that you can look them up.</source>
        <translation>Staat al op de lijst: %1. Esc verlaat dit formulier, zodat u die kunt opzoeken.</translation>
    </message>
    <message>
        <source>Instead of %1: scan or pick who it is. That entry is taken back then; Esc leaves it.</source>
        <comment>%1 a person let in by mistake</comment>
        <translation>In plaats van %1: scan of kies wie het is. Die binnenkomst wordt dan teruggenomen; Esc laat het zo.</translation>
    </message>
    <message>
        <source>Tick who is here with Space, or all of them with F4.</source>
        <translation>Vink met de spatiebalk aan wie er is, of met F4 allemaal.</translation>
    </message>
    <message>
        <source>Le&amp;t in twice...</source>
        <translation>&amp;Twee keer binnengelaten...</translation>
    </message>
    <message numerus="yes">
        <source>%n registered not here</source>
        <translation>
            <numerusform>%n ingeschreven is er niet</numerusform>
            <numerusform>%n ingeschreven zijn er niet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::ColourInput</name>
    <message>
        <source>No colour</source>
        <translation>Geen kleur</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Kleur %1</translation>
    </message>
    <message>
        <source>Another colour...</source>
        <translation>Een andere kleur...</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::CountStrip</name>
    <message>
        <source>Findings by day and severity</source>
        <translation>Meldingen per dag en ernst</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle dagen</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::DateLine</name>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Uit een kalender kiezen (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>Write a date, such as %1, or nothing.</source>
        <translation>Schrijf een datum, zoals %1, of niets.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::DayForm</name>
    <message>
        <source>The event has that day already.</source>
        <translation>Het evenement heeft die dag al.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::DayRow</name>
    <message>
        <source>Add a round</source>
        <translation>Een ronde toevoegen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opent</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Naam van de dag</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::DayTabs</name>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::DaysInput</name>
    <message>
        <source>Add a day</source>
        <translation>Een dag toevoegen</translation>
    </message>
    <message>
        <source>The event has that day already.</source>
        <translation>Het evenement heeft die dag al.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::DeskForm</name>
    <message>
        <source>Name this desk</source>
        <translation>Deze balie een naam geven</translation>
    </message>
    <message>
        <source>What this desk is called in every scan: each laptop needs a name of its own.</source>
        <translation>Hoe deze balie in elke scan heet: elke laptop heeft een eigen naam nodig.</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Balie</translation>
    </message>
    <message>
        <source>&amp;Who sits there</source>
        <translation>&amp;Wie er zit</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::DesksDialog</name>
    <message>
        <source>Split over desks</source>
        <translation>Verdelen over balies</translation>
    </message>
    <message>
        <source>Which family names go to which desk, so that no queue is much longer than the others: counted from the names on this list.</source>
        <translation>Welke achternamen naar welke balie gaan, zodat geen rij veel langer is dan de andere: geteld uit de namen op deze lijst.</translation>
    </message>
    <message>
        <source>&amp;Desks</source>
        <translation>&amp;Balies</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Balies</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Nobody belongs on this list yet.</source>
        <translation>Nog niemand hoort op deze lijst.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::DoorBoard</name>
    <message>
        <source>Arrivals in the last hour, most in a minute: %1</source>
        <translation>Aankomsten in het laatste uur, meeste per minuut: %1</translation>
    </message>
    <message>
        <source>Nobody is in yet</source>
        <translation>Nog niemand binnen</translation>
    </message>
    <message>
        <source>Last ones in</source>
        <translation>Laatst binnen</translation>
    </message>
    <message>
        <source>In, by category</source>
        <translation>Binnen, per categorie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1 are in, %2 are expected</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>How it goes at the door</source>
        <translation>Hoe het aan de deur gaat</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::DoorColumns</name>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Whole event</source>
        <translation>Hele evenement</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Deur</translation>
    </message>
    <message>
        <source>Who belongs</source>
        <translation>Wie er mag komen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::DoorDesk</name>
    <message>
        <source>Door 1</source>
        <translation>Deur 1</translation>
    </message>
    <message>
        <source>at this desk, as the last one</source>
        <comment>why an entry was taken back</comment>
        <translation>aan deze balie, als de laatste</translation>
    </message>
    <message>
        <source>in since %1, %2</source>
        <comment>%1 a time, %2 a desk</comment>
        <translation>binnen sinds %1, %2</translation>
    </message>
    <message>
        <source>went out</source>
        <translation>naar buiten</translation>
    </message>
    <message>
        <source>Enter: read, and let in</source>
        <translation>Enter: gelezen, laat binnen</translation>
    </message>
    <message>
        <source>F6: take back · F3: wrong person</source>
        <translation>F6: terug · F3: verkeerde persoon</translation>
    </message>
    <message>
        <source>without a category</source>
        <translation>zonder categorie</translation>
    </message>
    <message>
        <source>Nobody was let in here since the program was started whose entry still holds. F5 shows the last ones from every desk.</source>
        <translation>Sinds het programma is gestart is hier niemand binnengelaten van wie de binnenkomst nog geldt. F5 toont de laatsten van elke balie.</translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n still inside.</source>
        <translation>
            <numerusform>Groep %1: nog %n binnen.</numerusform>
            <numerusform>Groep %1: nog %n binnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n not here yet.</source>
        <translation>
            <numerusform>Groep %1: nog %n niet hier.</numerusform>
            <numerusform>Groep %1: nog %n niet hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in: %1</source>
        <comment>%1 names</comment>
        <translation>Binnengelaten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>F6: take the last one back</source>
        <translation>F6: de laatste terugnemen</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::DoorsDialog</name>
    <message>
        <source>Doors</source>
        <translation>Deuren</translation>
    </message>
    <message>
        <source>&amp;New door</source>
        <translation>&amp;Nieuwe deur</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorieën</translation>
    </message>
    <message>
        <source>New &amp;category</source>
        <translation>Nieuwe &amp;categorie</translation>
    </message>
    <message>
        <source>Doors, categories and questions</source>
        <translation>Deuren, categorieën en vragen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>New &amp;question</source>
        <translation>Nieuwe &amp;vraag</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::DoublesDialog</name>
    <message>
        <source>Let in twice</source>
        <translation>Twee keer binnengelaten</translation>
    </message>
    <message>
        <source>Nobody. Two desks can only let in the same guest while neither knows of the other; a merge of their copies shows it.</source>
        <translation>Niemand. Twee balies kunnen dezelfde gast alleen binnenlaten zolang ze niet van elkaar weten; samenvoegen van hun kopieën laat het zien.</translation>
    </message>
    <message>
        <source>Two desks did not know of each other. The earlier entry holds; nothing has to be done, but the same ticket was shown twice.</source>
        <translation>Twee balies wisten niet van elkaar. De vroegste binnenkomst geldt; er hoeft niets te gebeuren, maar hetzelfde ticket is twee keer getoond.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::EnrolmentColumns</name>
    <message>
        <source>not placed</source>
        <translation>niet geplaatst</translation>
    </message>
    <message>
        <source>(name removed)</source>
        <translation>(naam verwijderd)</translation>
    </message>
    <message>
        <source>waits, %1</source>
        <translation>wacht, %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1 places are taken, there are %2</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::EnrolmentForm</name>
    <message>
        <source>Registration for a session</source>
        <translation>Inschrijving voor een sessie</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>stoelen</translation>
    </message>
    <message>
        <source>With no number of its own a session has as many places as its room has seats. Who comes after that goes on its waiting list.</source>
        <translation>Zonder eigen aantal heeft een sessie zoveel plaatsen als haar zaal stoelen heeft. Wie daarna komt, komt op de wachtlijst.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Choose the session.</source>
        <translation>Kies de sessie.</translation>
    </message>
    <message>
        <source>This session takes registrations already.</source>
        <translation>Voor deze sessie kan al worden ingeschreven.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Om</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::EventForm</name>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>An event needs a name.</source>
        <translation>Een evenement heeft een naam nodig.</translation>
    </message>
    <message>
        <source>That is no time zone; one is called Europe/Amsterdam.</source>
        <translation>Dat is geen tijdzone; er is er een die Europe/Amsterdam heet.</translation>
    </message>
    <message>
        <source>Days and rounds</source>
        <translation>Dagen en rondes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>When a day gets another date, its sessions go along.</source>
        <translation>Krijgt een dag een andere datum, dan gaan zijn sessies mee.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporteren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formaat</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Zaal</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Ro&amp;ute</source>
        <translation>Ro&amp;ute</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Kiezen...</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle dagen</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle zalen</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Alle thema&apos;s</translation>
    </message>
    <message>
        <source>Not only a route</source>
        <translation>Niet alleen een route</translation>
    </message>
    <message>
        <source>Written: %1, %2</source>
        <translation>Geschreven: %1, %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Afgebroken; er is niets weggeschreven.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::FilterBar</name>
    <message>
        <source>Filter by track</source>
        <translation>Filteren op thema</translation>
    </message>
    <message>
        <source>Filter by route</source>
        <translation>Filteren op route</translation>
    </message>
    <message>
        <source>Filter by person</source>
        <translation>Filteren op persoon</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filteren op status</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filteren op woorden</translation>
    </message>
    <message>
        <source>&amp;Hide the others</source>
        <translation>Verberg de &amp;andere</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>W&amp;issen</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Alle thema&apos;s</translation>
    </message>
    <message>
        <source>All routes</source>
        <translation>Alle routes</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Alle personen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle statussen</translation>
    </message>
    <message numerus="yes">
        <source>Filter on: %1 of %n sessions of this day</source>
        <translation>
            <numerusform>Filter aan: %1 van %n sessie van deze dag</numerusform>
            <numerusform>Filter aan: %1 van %n sessies van deze dag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::FindDialog</name>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Nemen</translation>
    </message>
    <message>
        <source>the room lacks something it needs</source>
        <translation>de zaal mist iets wat nodig is</translation>
    </message>
    <message>
        <source>the room is not its size</source>
        <translation>de zaal past niet bij de omvang</translation>
    </message>
    <message>
        <source>a walk for its people</source>
        <translation>een wandeling voor de mensen</translation>
    </message>
    <message>
        <source>beside its own track, or in a room the track does not use</source>
        <translation>naast het eigen thema, of in een zaal die het thema niet gebruikt</translation>
    </message>
    <message>
        <source>not as long as the place</source>
        <translation>niet zo lang als de plaats</translation>
    </message>
    <message>
        <source>leaves time over</source>
        <translation>laat tijd over</translation>
    </message>
    <message>
        <source>begins with no round</source>
        <translation>begint niet met een ronde</translation>
    </message>
    <message>
        <source>A place for &apos;%1&apos;</source>
        <translation>Een plaats voor &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Wat ertegen pleit</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle dagen</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>No room is free then without a blocking finding.</source>
        <translation>Er is dan geen zaal vrij zonder blokkerende melding.</translation>
    </message>
    <message>
        <source>Sessions for %1, %2</source>
        <translation>Sessies voor %1, %2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>None of the sessions on the shelf fits here without a blocking finding.</source>
        <translation>Geen van de sessies op de plank past hier zonder blokkerende melding.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::FindingPainter</name>
    <message>
        <source>Go to it</source>
        <comment>words that lead to what a finding is about</comment>
        <translation>Ga erheen</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::FindingsDialog</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggend</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In kleur</translation>
    </message>
    <message>
        <source>In grey</source>
        <translation>In grijs</translation>
    </message>
    <message>
        <source>Print the findings</source>
        <translation>Meldingen afdrukken</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::FindingsFilter</name>
    <message>
        <source>Put together by</source>
        <translation>Groeperen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>Ook aanvaarde</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Per regel</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Per ernst</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Per dag</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Per sessie</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Per persoon</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Per zaal</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Elke ernst</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle dagen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of all findings</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Also accepted (%1)</source>
        <translation>Ook aanvaarde (%1)</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Meldingen</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::FindingsModel</name>
    <message>
        <source>Accepted on %1: %2</source>
        <comment>%1 a date, %2 the reason</comment>
        <translation>Aanvaard op %1: %2</translation>
    </message>
    <message>
        <source>Got worse since it was accepted on %1: %2</source>
        <comment>%1 a date, %2 the reason</comment>
        <translation>Erger geworden sinds het op %1 is aanvaard: %2</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Geen meldingen</translation>
    </message>
    <message>
        <source>Nobody and no room is booked twice, and all sessions have a place. What the rules look for, and how grave it is, is yours to say under Rules.</source>
        <translation>Niemand en geen zaal is dubbel bezet en alle sessies hebben een plek. Waar de regels naar kijken en hoe ernstig dat is, is te kiezen onder Regels.</translation>
    </message>
    <message>
        <source>&amp;Accept...</source>
        <translation>&amp;Aanvaarden...</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>&amp;Heropenen</translation>
    </message>
    <message>
        <source>&amp;Rules...</source>
        <translation>&amp;Regels...</translation>
    </message>
    <message>
        <source>Save as &amp;CSV...</source>
        <translation>Opslaan als &amp;CSV...</translation>
    </message>
    <message>
        <source>Pr&amp;int the findings...</source>
        <translation>Meldingen af&amp;drukken...</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Alles &amp;uitklappen</translation>
    </message>
    <message>
        <source>&amp;Fold all up</source>
        <translation>Alles &amp;inklappen</translation>
    </message>
    <message>
        <source>Written: %1, %2</source>
        <comment>%1 how many findings, %2 a file</comment>
        <translation>Geschreven: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Opslaan als CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>See the rules</source>
        <translation>Bekijk de regels</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Nog niets te controleren</translation>
    </message>
    <message>
        <source>Once there are sessions, the rules look for clashes: somebody or a room booked twice, a room too small, a session without a place. Make the first session, or bring in a list.</source>
        <translation>Zodra er sessies zijn, zoeken de regels naar botsingen: iemand of een zaal dubbel bezet, een zaal te klein, een sessie zonder plaats. Maak de eerste sessie, of haal een lijst binnen.</translation>
    </message>
    <message>
        <source>Make a session</source>
        <translation>Maak een sessie</translation>
    </message>
    <message>
        <source>Paste sessions from a list</source>
        <translation>Plak sessies uit een lijst</translation>
    </message>
    <message>
        <source>Import a schedule</source>
        <translation>Importeer een programma</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Ga erheen</translation>
    </message>
    <message>
        <source>Go to what the finding is about (Enter, or a double click)</source>
        <translation>Ga naar waar de melding over gaat (Enter of dubbelklikken)</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) under this heading; Accept takes all of them.</source>
        <translation>
            <numerusform>%n melding onder dit kopje; Aanvaarden neemt die mee.</numerusform>
            <numerusform>%n meldingen onder dit kopje; Aanvaarden neemt ze allemaal mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding to read it whole and to accept it; Enter or a double click leads to what it is about.</source>
        <translation>Kies een melding om die heel te lezen en te aanvaarden; Enter of dubbelklikken leidt naar waar die over gaat.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::FollowUpDialog</name>
    <message>
        <source>New event from this one</source>
        <translation>Nieuw evenement uit dit evenement</translation>
    </message>
    <message>
        <source>Make the event...</source>
        <translation>Maak het evenement...</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Eerste dag</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>&amp;Zalen</translation>
    </message>
    <message>
        <source>Frame of the &amp;days: rounds, breaks and plenaries</source>
        <translation>&amp;Dagindeling: rondes, pauzes en plenaire delen</translation>
    </message>
    <message>
        <source>Breaks and plenaries come with the rooms they are in.</source>
        <translation>Pauzes en plenaire delen gaan mee met de zalen waarin ze zijn.</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Thema&apos;s</translation>
    </message>
    <message>
        <source>&amp;People, without the times they were available</source>
        <translation>&amp;Mensen, zonder de tijden waarop ze beschikbaar waren</translation>
    </message>
    <message>
        <source>&amp;Sessions, as ideas on the shelf</source>
        <translation>&amp;Sessies, als ideeën op de plank</translation>
    </message>
    <message>
        <source>With the people, everybody on them is to be asked again.</source>
        <translation>Gaan ook de personen mee, dan moet iedereen opnieuw worden gevraagd.</translation>
    </message>
    <message>
        <source>R&amp;outes with their headings</source>
        <translation>R&amp;outes met hun kopjes</translation>
    </message>
    <message>
        <source>What you want of the r&amp;ules, and choices for printing</source>
        <translation>&amp;Wat de regels moeten doen, en keuzes voor het afdrukken</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>Wat meegaat</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>Geef het evenement een naam.</translation>
    </message>
    <message>
        <source>The new event, %1: %2. This one stays as it is.</source>
        <comment>%1 dates, %2 counts</comment>
        <translation>Het nieuwe evenement, %1: %2. Dit evenement blijft zoals het is.</translation>
    </message>
    <message numerus="yes">
        <source>%n breaks and plenaries</source>
        <translation>
            <numerusform>%n pauze of plenair deel</numerusform>
            <numerusform>%n pauzes en plenaire delen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::Form</name>
    <message>
        <source>What you changed here is not kept yet.</source>
        <translation>Wat u hier wijzigde is nog niet bewaard.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Verder bewerken</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Weggooien</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. What you wrote is still here; you can make it anew.</source>
        <translation>Het is intussen verwijderd. Wat u schreef staat hier nog; u kunt het opnieuw maken.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Make it anew</source>
        <translation>&amp;Opnieuw maken</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::GroupBar</name>
    <message>
        <source>All (F4)</source>
        <translation>Allemaal (F4)</translation>
    </message>
    <message>
        <source>%1 of %2 in. Tick who leaves: arrows and Space.</source>
        <comment>people of a group</comment>
        <translation>%1 van %2 binnen. Vink aan wie vertrekt: pijltjes en spatie.</translation>
    </message>
    <message>
        <source>%1 of %2 in. Tick who is here: arrows and Space.</source>
        <comment>people of a group</comment>
        <translation>%1 van %2 binnen. Vink aan wie er is: pijltjes en spatie.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <comment>%1 its name</comment>
        <translation>Groep %1</translation>
    </message>
    <message numerus="yes">
        <source>Let %n out (Enter)</source>
        <translation>
            <numerusform>%n naar buiten (Enter)</numerusform>
            <numerusform>%n naar buiten (Enter)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n in (Enter)</source>
        <translation>
            <numerusform>%n binnenlaten (Enter)</numerusform>
            <numerusform>%n binnenlaten (Enter)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::GuestPrints</name>
    <message>
        <source>Label</source>
        <comment>a paper for badges</comment>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In kleur</translation>
    </message>
    <message>
        <source>In grey</source>
        <translation>In grijs</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>&amp;Keep that they were printed</source>
        <translation>&amp;Onthouden dat ze zijn afgedrukt</translation>
    </message>
    <message>
        <source>Whoever has a badge gets none at the door.</source>
        <translation>Wie een badge heeft, krijgt er aan de deur geen.</translation>
    </message>
    <message>
        <source>Only &amp;who has none yet</source>
        <translation>Alleen &amp;wie er nog geen heeft</translation>
    </message>
    <message>
        <source>printed ahead</source>
        <comment>where badges were printed</comment>
        <translation>vooraf afgedrukt</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::HitList</name>
    <message>
        <source>looks like:</source>
        <translation>lijkt op:</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gevonden mensen</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>aangevinkt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>niet aangevinkt</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::HoursList</name>
    <message>
        <source>Add hours</source>
        <translation>Tijden toevoegen</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::HoursRow</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>&amp;Choose files...</source>
        <translation>Bestanden &amp;kiezen...</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formaat</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Zoals herkend</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Geen bestand gekozen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>Wat wordt ingelezen</translation>
    </message>
    <message>
        <source>What to know about it</source>
        <translation>Wat u erover moet weten</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Inlezen</translation>
    </message>
    <message>
        <source>Schedules (%1)</source>
        <translation>Schema&apos;s (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Bezig met lezen...</translation>
    </message>
    <message>
        <source>This is what the import will do. It is one step: Undo takes it back whole.</source>
        <translation>Dit gaat het inlezen doen. Het is één stap: Ongedaan maken neemt haar in haar geheel terug.</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>Er staat niets nieuws in.</translation>
    </message>
    <message>
        <source>Nothing can be imported.</source>
        <translation>Er kan niets worden ingelezen.</translation>
    </message>
    <message>
        <source>Importing...</source>
        <translation>Bezig met inlezen...</translation>
    </message>
    <message>
        <source>Drop the files to read them</source>
        <translation>Laat de bestanden los om ze te lezen</translation>
    </message>
    <message>
        <source>Choose a schedule, or drop one here, to see what it would bring. Nothing is changed before you press Import.</source>
        <translation>Kies een schema, of laat er hier een los, om te zien wat het zou brengen. Er verandert niets voordat u op Inlezen drukt.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::Inputs</name>
    <message>
        <source>Write a time, such as 10:30.</source>
        <translation>Schrijf een tijd, zoals 10:30.</translation>
    </message>
    <message>
        <source>Write a length in minutes, such as 45 or 1:30.</source>
        <translation>Schrijf een lengte in minuten, zoals 45 of 1:30.</translation>
    </message>
    <message>
        <source>Write a whole number, or nothing.</source>
        <translation>Schrijf een geheel getal, of niets.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::InstructionRow</name>
    <message>
        <source>Sort of instruction</source>
        <translation>Soort aanwijzing</translation>
    </message>
    <message>
        <source>What the door must know</source>
        <translation>Wat de deur moet weten</translation>
    </message>
    <message>
        <source>Write what the door must know, or remove the line.</source>
        <translation>Schrijf wat de deur moet weten, of verwijder de regel.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::InstructionsList</name>
    <message>
        <source>Add an instruction</source>
        <translation>Aanwijzing toevoegen</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::KeySheet</name>
    <message>
        <source>In every table</source>
        <translation>In elke tabel</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>Het formulier openen</translation>
    </message>
    <message>
        <source>Write in the cell</source>
        <translation>In het vakje schrijven</translation>
    </message>
    <message>
        <source>Shift, Ctrl</source>
        <translation>Shift, Ctrl</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Er meer kiezen</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alles kiezen</translation>
    </message>
    <message>
        <source>Timetable: %1</source>
        <translation>Rooster: %1</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Search: a key or what it does</source>
        <translation>Zoeken: een toets of wat hij doet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Afdrukken...</translation>
    </message>
    <message>
        <source>No key for that.</source>
        <translation>Daar is geen toets voor.</translation>
    </message>
    <message>
        <source>Blokplan: keys</source>
        <translation>Blokplan: toetsen</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::LastEntries</name>
    <message>
        <source>Last ones in</source>
        <translation>Laatst binnen</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Terugnemen</translation>
    </message>
    <message>
        <source>from the list of last ones</source>
        <comment>why an entry was taken back</comment>
        <translation>uit de lijst van de laatsten</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::LegendStrip</name>
    <message>
        <source>While dragging:</source>
        <translation>Tijdens slepen:</translation>
    </message>
    <message>
        <source>cannot be here</source>
        <translation>kan hier niet</translation>
    </message>
    <message>
        <source>something serious</source>
        <translation>iets ernstigs</translation>
    </message>
    <message>
        <source>show fewer</source>
        <comment>a list of colours</comment>
        <translation>minder tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>nog %n…</numerusform>
            <numerusform>nog %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::LinkRow</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Write an address, or remove the line.</source>
        <translation>Schrijf een adres, of verwijder de regel.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>In een adres staan geen spaties.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::LinksList</name>
    <message>
        <source>Add a link</source>
        <translation>Een link toevoegen</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::LockForm</name>
    <message>
        <source>Lock this laptop to the door</source>
        <translation>Deze laptop vastzetten op de deur</translation>
    </message>
    <message>
        <source>The whole screen becomes the door: nothing of the plan can be seen or changed until somebody types the PIN.</source>
        <translation>Het hele scherm wordt de deur: van het plan is niets te zien of te wijzigen tot iemand de pincode typt.</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Balie</translation>
    </message>
    <message>
        <source>&amp;Who sits there</source>
        <translation>&amp;Wie er zit</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;Pincode</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>Pincode &amp;nogmaals</translation>
    </message>
    <message>
        <source>none: anybody can leave</source>
        <translation>geen: iedereen kan eruit</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Vastzetten</translation>
    </message>
    <message>
        <source>Each desk needs a name of its own.</source>
        <translation>Elke balie heeft een eigen naam nodig.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>De twee pincodes verschillen.</translation>
    </message>
    <message>
        <source>Leave the door</source>
        <translation>De deur verlaten</translation>
    </message>
    <message>
        <source>The PIN of this desk:</source>
        <translation>De pincode van deze balie:</translation>
    </message>
    <message>
        <source>That is not the PIN of this desk. Try again:</source>
        <translation>Dat is niet de pincode van deze balie. Probeer opnieuw:</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::LooksBar</name>
    <message>
        <source>Track</source>
        <comment>colour by</comment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>State</source>
        <comment>colour by</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>colour by</comment>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>colour by</comment>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>colour by</comment>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Audience against seats</source>
        <comment>colour by</comment>
        <translation>Publiek tegen plaatsen</translation>
    </message>
    <message>
        <source>In their own order</source>
        <comment>rooms</comment>
        <translation>In eigen volgorde</translation>
    </message>
    <message>
        <source>By floor</source>
        <comment>rooms</comment>
        <translation>Per verdieping</translation>
    </message>
    <message>
        <source>By building</source>
        <comment>rooms</comment>
        <translation>Per gebouw</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>Kleur:</translation>
    </message>
    <message>
        <source>Rooms:</source>
        <translation>Zalen:</translation>
    </message>
    <message>
        <source>Walk:</source>
        <translation>Wandeling:</translation>
    </message>
    <message>
        <source>none</source>
        <comment>walk</comment>
        <translation>geen</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms hidden</source>
        <translation>
            <numerusform>%n zaal verborgen</numerusform>
            <numerusform>%n zalen verborgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::Mailing</name>
    <message>
        <source>No mail address is known of them.</source>
        <translation>Van hen is geen mailadres bekend.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail address(es) copied to the clipboard</source>
        <translation>
            <numerusform>%n mailadres naar het klembord gekopieerd</numerusform>
            <numerusform>%n mailadressen naar het klembord gekopieerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::MainWindow</name>
    <message>
        <source>This file can only be read here. To change it, save a copy in a place where you may write.</source>
        <translation>Dit bestand kan hier alleen worden gelezen. Bewaar een kopie op een plek waar u mag schrijven om te wijzigen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Geen meldingen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Alleen lezen</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>every change is on disk</comment>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Programma</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;New event...</source>
        <translation>&amp;Nieuw evenement...</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Openen...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Onlangs ge&amp;opend</translation>
    </message>
    <message>
        <source>&amp;Import a schedule...</source>
        <translation>Een schema &amp;inlezen...</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporteren...</translation>
    </message>
    <message>
        <source>&amp;Save a copy...</source>
        <translation>Een &amp;kopie bewaren...</translation>
    </message>
    <message>
        <source>&amp;Print the block schedule...</source>
        <translation>Blokkenschema af&amp;drukken...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>&amp;Zoeken...</translation>
    </message>
    <message>
        <source>&amp;Paste sessions...</source>
        <translation>Sessies &amp;plakken...</translation>
    </message>
    <message>
        <source>Add a &amp;room...</source>
        <translation>Een &amp;zaal toevoegen...</translation>
    </message>
    <message>
        <source>Add a &amp;track...</source>
        <translation>Een &amp;thema toevoegen...</translation>
    </message>
    <message>
        <source>Add a p&amp;erson...</source>
        <translation>Een p&amp;ersoon toevoegen...</translation>
    </message>
    <message>
        <source>E&amp;vent, days and rounds...</source>
        <translation>E&amp;venement, dagen en rondes...</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <comment>appearance</comment>
        <translation>&amp;Zoals het systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>appearance</comment>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>appearance</comment>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Open the &amp;sample event</source>
        <translation>Het &amp;voorbeeld openen</translation>
    </message>
    <message>
        <source>Check this &amp;file</source>
        <translation>Dit bestand &amp;nakijken</translation>
    </message>
    <message>
        <source>&amp;About Blokplan</source>
        <translation>&amp;Over Blokplan</translation>
    </message>
    <message>
        <source>Drop an event to open it, or a schedule to import it</source>
        <translation>Laat een evenement los om het te openen, of een schema om het in te lezen</translation>
    </message>
    <message>
        <source>New event &amp;from this one...</source>
        <translation>Nieuw evenement &amp;uit dit evenement...</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>&amp;How to...</source>
        <translation>&amp;Hoe doe ik...</translation>
    </message>
    <message>
        <source>R&amp;ules...</source>
        <translation>Re&amp;gels...</translation>
    </message>
    <message>
        <source>Waiting for another program...</source>
        <comment>which is writing to the same file</comment>
        <translation>Wacht op een ander programma...</translation>
    </message>
    <message>
        <source>Also open in %1</source>
        <comment>%1 names of programs</comment>
        <translation>Ook open in %1</translation>
    </message>
    <message>
        <source>&amp;Merge the copy of another laptop...</source>
        <translation>De kopie van een andere laptop sa&amp;menvoegen...</translation>
    </message>
    <message>
        <source>Print for the &amp;door</source>
        <translation>Afdrukken voor de &amp;deur</translation>
    </message>
    <message>
        <source>&amp;Badges...</source>
        <translation>&amp;Badges...</translation>
    </message>
    <message>
        <source>&amp;Door list...</source>
        <translation>&amp;Deurlijst...</translation>
    </message>
    <message>
        <source>&amp;Evacuation list: who is inside...</source>
        <translation>&amp;Ontruimingslijst: wie is binnen...</translation>
    </message>
    <message>
        <source>Find in the &amp;whole event...</source>
        <translation>In het &amp;hele evenement zoeken...</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::MergeDialog</name>
    <message>
        <source>Duplicate people</source>
        <translation>Dubbele personen</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Mensen samenvoegen</translation>
    </message>
    <message>
        <source>People who may be the same</source>
        <translation>Mensen die misschien dezelfde zijn</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Samenvoegen</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Niet dezelfde</translation>
    </message>
    <message>
        <source>Looking for people who may be the same...</source>
        <translation>Zoekt naar personen die misschien dezelfde zijn...</translation>
    </message>
    <message>
        <source>Choose the name that stays. What it lacks comes from the others; their sessions become its own.</source>
        <translation>Kies de naam die blijft. Wat daar ontbreekt, komt van de anderen; hun sessies gaan mee.</translation>
    </message>
    <message>
        <source>Nobody seems to stand here twice.</source>
        <translation>Niemand lijkt er dubbel in te staan.</translation>
    </message>
    <message numerus="yes">
        <source>These are the first %n who may be the same; the others follow.</source>
        <translation>
            <numerusform>Dit is de eerste die misschien dezelfde is; de anderen volgen.</numerusform>
            <numerusform>Dit zijn de eerste %n die misschien dezelfde zijn; de anderen volgen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::MergeReport</name>
    <message>
        <source>Merged</source>
        <translation>Samengevoegd</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Botsingen</translation>
    </message>
    <message>
        <source>Nothing clashed.</source>
        <translation>Er botste niets.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at:</source>
        <translation>
            <numerusform>%n ding om naar te kijken:</numerusform>
            <numerusform>%n dingen om naar te kijken:</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge the copy of another laptop</source>
        <translation>De kopie van een andere laptop samenvoegen</translation>
    </message>
    <message>
        <source>Blokplan events (*.blokplan)</source>
        <translation>Blokplan-evenementen (*.blokplan)</translation>
    </message>
    <message>
        <source>The other laptop calls its desk &apos;%1&apos;, too. Give one of them another name before the next scan, or nobody can tell who let whom in.</source>
        <translation>De andere laptop noemt haar balie ook &apos;%1&apos;. Geef een van beide een andere naam vóór de volgende scan, anders kan niemand zien wie wie binnenliet.</translation>
    </message>
    <message>
        <source>Taking over what %1 knows...</source>
        <translation>Overnemen wat %1 weet...</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Bezig te stoppen...</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::NewEventDialog</name>
    <message>
        <source>min</source>
        <comment>minutes, after a number</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nieuw evenement</translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation>Maak het evenement</translation>
    </message>
    <message>
        <source>What, when and where</source>
        <translation>Wat, wanneer en waar</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>tot</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> dag</numerusform>
            <numerusform> dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Eerste dag</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Tijden</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>&amp;Locatie</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Tijd&amp;zone</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Zalen</translation>
    </message>
    <message>
        <source>&amp;One room a line; seats and floor after a comma.</source>
        <translation>&amp;Eén zaal per regel; plaatsen en verdieping na een komma.</translation>
    </message>
    <message>
        <source>Main hall, 200
Room 1, 60
Room 2, 40</source>
        <comment>example rooms, one a line</comment>
        <translation>Grote zaal, 200
Zaal 1, 60
Zaal 2, 40</translation>
    </message>
    <message>
        <source>Rounds and breaks</source>
        <translation>Rondes en pauzes</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Ontvangst</translation>
    </message>
    <message>
        <source>&amp;Rounds of</source>
        <translation>&amp;Rondes van</translation>
    </message>
    <message>
        <source>&amp;Pauses of</source>
        <translation>Pau&amp;zes van</translation>
    </message>
    <message>
        <source>&amp;Lunch about</source>
        <translation>&amp;Lunch rond</translation>
    </message>
    <message>
        <source>Lunch l&amp;asts</source>
        <translation>Lunch &amp;duurt</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>Welcome with coffee</source>
        <translation>Ontvangst met koffie</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>Geef het evenement een naam.</translation>
    </message>
    <message>
        <source>The day ends before it begins.</source>
        <translation>De dag eindigt voordat hij begint.</translation>
    </message>
    <message>
        <source>That is not a time zone.</source>
        <translation>Dat is geen tijdzone.</translation>
    </message>
    <message>
        <source>Two rooms have one name.</source>
        <translation>Twee zalen hebben dezelfde naam.</translation>
    </message>
    <message>
        <source>floor: %1</source>
        <translation>verdieping: %1</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::PartRow</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>People, with commas between</source>
        <translation>Mensen, met komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Lengte in minuten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open this part</source>
        <translation>Dit onderdeel openen</translation>
    </message>
    <message>
        <source>It can be opened once it is kept.</source>
        <translation>Het kan geopend worden zodra het bewaard is.</translation>
    </message>
    <message>
        <source>A part needs a title; or remove the line.</source>
        <translation>Een onderdeel heeft een titel nodig; of verwijder de regel.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::ParticipantRow</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>op de lijst</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nieuwe persoon</translation>
    </message>
    <message>
        <source>only a text</source>
        <translation>alleen een tekst</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Affiliation shown here</source>
        <translation>Organisatie zoals hier getoond</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Write a name, or remove the line.</source>
        <translation>Schrijf een naam, of verwijder de regel.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not on the list of people yet.</source>
        <translation>&apos;%1&apos; staat nog niet op de lijst van personen.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::PartsInput</name>
    <message>
        <source>Add a part</source>
        <translation>Een onderdeel toevoegen</translation>
    </message>
    <message>
        <source>Divide the time evenly</source>
        <translation>De tijd gelijk verdelen</translation>
    </message>
    <message>
        <source>Draw the order</source>
        <translation>De volgorde loten</translation>
    </message>
    <message>
        <source>Together %1 of %2</source>
        <translation>Samen %1 van %2</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::PasteDialog</name>
    <message>
        <source>(not used)</source>
        <translation>(niet gebruikt)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Begin en einde</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Key (the same key is one session)</source>
        <translation>Sleutel (dezelfde sleutel is één sessie)</translation>
    </message>
    <message>
        <source>Make &amp;rooms that are not there yet</source>
        <translation>&amp;Zalen maken die er nog niet zijn</translation>
    </message>
    <message>
        <source>Make &amp;tracks that are not there yet</source>
        <translation>&amp;Thema&apos;s maken die er nog niet zijn</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Rijen plakken</translation>
    </message>
    <message>
        <source>&amp;Add sessions</source>
        <translation>Sessies &amp;toevoegen</translation>
    </message>
    <message>
        <source>Rows from a spreadsheet, or &amp;lines of a mail:</source>
        <translation>Rijen uit een rekenblad, of rege&amp;ls uit een mail:</translation>
    </message>
    <message>
        <source>Title	Speaker	Room	Start
Open data	Anna de Vries	Zaal 1	10:30</source>
        <translation>Titel	Spreker	Zaal	Begin
Open data	Anna de Vries	Zaal 1	10:30</translation>
    </message>
    <message>
        <source>What does each &amp;column hold?</source>
        <translation>Wat staat er in elke &amp;kolom?</translation>
    </message>
    <message>
        <source>&amp;Day of rows without a date</source>
        <translation>&amp;Dag van rijen zonder datum</translation>
    </message>
    <message>
        <source>Rows that cannot be taken whole</source>
        <translation>Rijen die niet helemaal kunnen worden overgenomen</translation>
    </message>
    <message>
        <source>None: not placed</source>
        <translation>Geen: niet geplaatst</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>Copy the rows in your spreadsheet or mail and paste them above.</source>
        <translation>Kopieer de rijen in uw rekenblad of mail en plak ze hierboven.</translation>
    </message>
    <message>
        <source>Say which column holds the title.</source>
        <translation>Zeg in welke kolom de titel staat.</translation>
    </message>
    <message>
        <source>This adds %1, %2 of them placed; %3 and %4 are new.</source>
        <translation>Dit voegt %1 toe, waarvan %2 geplaatst; %3 en %4 zijn nieuw.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::PeoplePage</name>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Nieuwe persoon</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>People come with the sessions you write, paste or import. You can also add somebody now and give them a session later.</source>
        <translation>Mensen komen mee met de sessies die u schrijft, plakt of inleest. U kunt ook nu al iemand toevoegen en later een sessie geven.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>Import a schedule...</source>
        <translation>Een schema inlezen...</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Find &amp;duplicates...</source>
        <translation>&amp;Dubbelen zoeken...</translation>
    </message>
    <message>
        <source>&amp;Merge...</source>
        <translation>&amp;Samenvoegen...</translation>
    </message>
    <message>
        <source>Copy the m&amp;ail addresses</source>
        <translation>M&amp;ailadressen kopiëren</translation>
    </message>
    <message>
        <source>Choose somebody to see their programme.</source>
        <translation>Kies iemand om het programma te zien.</translation>
    </message>
    <message>
        <source>%1 is in no session yet.</source>
        <translation>%1 zit nog in geen enkele sessie.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::PersonCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This name stays</source>
        <translation>Deze naam blijft</translation>
    </message>
    <message>
        <source>In no session</source>
        <translation>In geen enkele sessie</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>dezelfde persoon</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::PersonColumns</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::PersonDayView</name>
    <message>
        <source>Programme of this person</source>
        <translation>Programma van deze persoon</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Zonder plek</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 vrij</translation>
    </message>
    <message>
        <source>%1 on foot</source>
        <translation>%1 lopen</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::PersonForm</name>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Een persoon heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Their sessions; a click leads to one</source>
        <translation>De sessies; een klik gaat erheen</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Beschikbaarheid</translation>
    </message>
    <message>
        <source>Without hours somebody can always come.</source>
        <translation>Zonder tijden kan iemand altijd.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::PlacementRow</name>
    <message>
        <source>fixed</source>
        <translation>vast</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>The event has no day yet to place it on.</source>
        <translation>Het evenement heeft nog geen dag om haar op te plaatsen.</translation>
    </message>
    <message>
        <source>Choose a room.</source>
        <translation>Kies een zaal.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::PresetBar</name>
    <message>
        <source>Keep these choices under a name</source>
        <translation>Deze keuzes onder een naam bewaren</translation>
    </message>
    <message>
        <source>Remove these kept choices</source>
        <translation>Deze bewaarde keuzes verwijderen</translation>
    </message>
    <message>
        <source>&amp;Kept choices</source>
        <translation>&amp;Bewaarde keuzes</translation>
    </message>
    <message>
        <source>Kept choices</source>
        <translation>Bewaarde keuzes</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>the choices for a print, as a name in a list</comment>
        <translation>Niet bewaard</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::PrivacyDialog</name>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>What is kept of your guests, and until when. Nothing goes by itself: when a date has passed you are told here, and purge it.</source>
        <translation>Wat van uw gasten bewaard wordt, en tot wanneer. Niets verdwijnt vanzelf: als een datum voorbij is, staat dat hier, en wist u het.</translation>
    </message>
    <message>
        <source>&amp;Keep these dates</source>
        <translation>Deze datums &amp;bewaren</translation>
    </message>
    <message>
        <source>&amp;Purge what is due...</source>
        <translation>&amp;Wissen wat verlopen is...</translation>
    </message>
    <message>
        <source>&amp;Forget everybody...</source>
        <translation>&amp;Iedereen vergeten...</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message numerus="yes">
        <source>of %n attendee(s)</source>
        <translation>
            <numerusform>van %n deelnemer</numerusform>
            <numerusform>van %n deelnemers</numerusform>
        </translation>
    </message>
    <message>
        <source>due</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>Purge now</source>
        <translation>Nu wissen</translation>
    </message>
    <message>
        <source>This cannot be undone. It goes from this file, its history and its automatic backups; copies elsewhere you delete yourself.</source>
        <translation>Dit kan niet ongedaan worden gemaakt. Het verdwijnt uit dit bestand, zijn geschiedenis en zijn automatische reservekopieën; kopieën elders wist u zelf.</translation>
    </message>
    <message>
        <source>&amp;Purge</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>Rewriting the history and packing the file...</source>
        <translation>De geschiedenis wordt herschreven en het bestand ingepakt...</translation>
    </message>
    <message>
        <source>It is gone from the plan, but may still stand in the history: purge again.</source>
        <translation>Het is uit het plan, maar staat misschien nog in de geschiedenis: wis opnieuw.</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Bezig te stoppen...</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::QuestionForm</name>
    <message>
        <source>New question</source>
        <translation>Nieuwe vraag</translation>
    </message>
    <message>
        <source>A question needs its words.</source>
        <translation>Een vraag heeft woorden nodig.</translation>
    </message>
    <message>
        <source>Answers about diet and access are kept for a shorter time: see Privacy.</source>
        <translation>Antwoorden over dieet en toegankelijkheid worden korter bewaard: zie Privacy.</translation>
    </message>
    <message>
        <source>The door shows what was answered</source>
        <translation>De deur toont wat er geantwoord is</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RecentCards</name>
    <message numerus="yes">
        <source>%1 of %n session(s) placed</source>
        <translation>
            <numerusform>%1 van %n sessie geplaatst</numerusform>
            <numerusform>%1 van %n sessies geplaatst</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not there: %1</source>
        <translation>Het bestand is er niet: %1</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RecordPanel</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;Bewerken...</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RegisterDialog</name>
    <message>
        <source>Register for &apos;%1&apos;</source>
        <translation>Inschrijven voor &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Name, e-mail address, organisation or ticket code</source>
        <translation>Naam, e-mailadres, organisatie of ticketcode</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gevonden mensen</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Inschrijven</translation>
    </message>
    <message>
        <source>is registered</source>
        <translation>is ingeschreven</translation>
    </message>
    <message>
        <source>waits for a place</source>
        <translation>wacht op een plaats</translation>
    </message>
    <message>
        <source>%1 waits for a place already.</source>
        <translation>%1 wacht al op een plaats.</translation>
    </message>
    <message>
        <source>%1 is registered already.</source>
        <translation>%1 is al ingeschreven.</translation>
    </message>
    <message>
        <source>All places are taken: %1 waits.</source>
        <translation>Alle plaatsen zijn bezet: %1 wacht.</translation>
    </message>
    <message>
        <source>%1 is registered.</source>
        <translation>%1 is ingeschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>nog %n vrij</numerusform>
            <numerusform>nog %n vrij</numerusform>
        </translation>
    </message>
    <message>
        <source>No session takes registrations yet: see the page Registrations</source>
        <translation>Nog voor geen sessie kan worden ingeschreven: zie de pagina Inschrijvingen</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RegistrationRow</name>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Choose a session</source>
        <translation>Kies een sessie</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n left)</source>
        <translation>
            <numerusform>%1 (nog %n vrij)</numerusform>
            <numerusform>%1 (nog %n vrij)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the session.</source>
        <translation>Kies de sessie.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RegistrationsPage</name>
    <message>
        <source>&amp;Take registrations for a session...</source>
        <translation>Inschrijving &amp;openen voor een sessie...</translation>
    </message>
    <message>
        <source>Take registrations</source>
        <translation>Inschrijving openen</translation>
    </message>
    <message>
        <source>No session takes registrations</source>
        <translation>Voor geen sessie kan worden ingeschreven</translation>
    </message>
    <message>
        <source>Where places are few, workshops and excursions for instance, people register for the session itself: first come, first served, the others wait in line.</source>
        <translation>Waar weinig plaatsen zijn, bij workshops en excursies bijvoorbeeld, schrijven mensen zich in voor de sessie zelf: wie het eerst komt, het eerst maalt; de anderen wachten op hun beurt.</translation>
    </message>
    <message>
        <source>Take registrations for a session...</source>
        <translation>Inschrijving openen voor een sessie...</translation>
    </message>
    <message>
        <source>&amp;Register people...</source>
        <translation>&amp;Mensen inschrijven...</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Uitschrijven</translation>
    </message>
    <message>
        <source>&amp;Open the attendee...</source>
        <translation>De deelnemer &amp;openen...</translation>
    </message>
    <message>
        <source>&amp;From the waiting list</source>
        <translation>&amp;Van de wachtlijst</translation>
    </message>
    <message>
        <source>F&amp;ill the places</source>
        <translation>Plaatsen op&amp;vullen</translation>
    </message>
    <message>
        <source>Choose a session to see who is registered for it.</source>
        <translation>Kies een sessie om te zien wie ervoor is ingeschreven.</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Inschrijvingen</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RehearsalDialog</name>
    <message>
        <source>Rehearse the door</source>
        <translation>De deur oefenen</translation>
    </message>
    <message>
        <source>Made-up guests come to this door on a copy of the event: most show their ticket, some twice, some have a code nobody knows. The event itself stays as it is.</source>
        <translation>Verzonnen gasten komen aan deze deur op een kopie van het evenement: de meeste tonen hun ticket, sommige twee keer, sommige hebben een code die niemand kent. Het evenement zelf blijft zoals het is.</translation>
    </message>
    <message>
        <source>&amp;Arrivals</source>
        <translation>&amp;Aankomsten</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RelationRow</name>
    <message>
        <source>follows up on</source>
        <translation>vervolg op</translation>
    </message>
    <message>
        <source>is followed up by</source>
        <translation>krijgt als vervolg</translation>
    </message>
    <message>
        <source>not at the same time as</source>
        <translation>niet tegelijk met</translation>
    </message>
    <message>
        <source>How it stands to the other</source>
        <translation>Verhouding tot de andere</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RoomColumns</name>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RoomForm</name>
    <message>
        <source>New room</source>
        <translation>Nieuwe zaal</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>Een zaal heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>What it has, with commas between</source>
        <translation>Wat er is, met komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>Minutes between two sessions</source>
        <translation>Minuten tussen twee sessies</translation>
    </message>
    <message>
        <source>Without hours the room is open as long as the day.</source>
        <translation>Zonder tijden is de zaal even lang open als de dag.</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Lopen</translation>
    </message>
    <message>
        <source>Minutes on foot between this room and the others, both ways. Grey is what the program takes from building and floor.</source>
        <translation>Minuten lopen tussen deze zaal en de andere, heen en terug. Grijs is wat het programma uit gebouw en verdieping afleidt.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RoomsInput</name>
    <message>
        <source>Rooms</source>
        <translation>Zalen</translation>
    </message>
    <message>
        <source>Choose rooms</source>
        <translation>Kies zalen</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RoomsPage</name>
    <message>
        <source>&amp;New room</source>
        <translation>&amp;Nieuwe zaal</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>Show on the &amp;timetable</source>
        <translation>In het &amp;rooster tonen</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Nog geen zalen</translation>
    </message>
    <message>
        <source>A timetable needs rooms: each is a column. Write their names first; seats, floor and hours can follow.</source>
        <translation>Een rooster heeft zalen nodig: elke zaal is een kolom. Schrijf eerst hun namen; plaatsen, verdieping en tijden kunnen volgen.</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nieuwe zaal</translation>
    </message>
    <message>
        <source>Import a schedule...</source>
        <translation>Een schema inlezen...</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Zalen</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RoundRow</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Lengte in minuten</translation>
    </message>
    <message>
        <source>A round needs a name; or remove the line.</source>
        <translation>Een ronde heeft een naam nodig; of verwijder de regel.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RouteBlockRow</name>
    <message>
        <source>Add a session</source>
        <translation>Een sessie toevoegen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RouteBuilder</name>
    <message>
        <source>Tracks and routes</source>
        <translation>Thema&apos;s en routes</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Add a &amp;heading</source>
        <translation>Een &amp;kopje toevoegen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Naar b&amp;oven</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Naar be&amp;neden</translation>
    </message>
    <message>
        <source>Take o&amp;ut of the route</source>
        <translation>Uit de ro&amp;ute halen</translation>
    </message>
    <message>
        <source>Click sessions to take them into the route, or out of it.</source>
        <translation>Klik op sessies om ze in de route te zetten, of eruit te halen.</translation>
    </message>
    <message>
        <source>Click sessions to put them under &apos;%1&apos;.</source>
        <translation>Klik op sessies om ze onder &apos;%1&apos; te zetten.</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>Nieuw kopje</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RouteForm</name>
    <message>
        <source>New route</source>
        <translation>Nieuwe route</translation>
    </message>
    <message>
        <source>A route needs a name.</source>
        <translation>Een route heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>Een kop toevoegen</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RoutePicks</name>
    <message>
        <source>then &apos;%1&apos; comes too soon</source>
        <translation>dan komt &apos;%1&apos; te snel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>On this route</source>
        <translation>Op deze route</translation>
    </message>
    <message>
        <source>Sessions to choose from</source>
        <translation>Sessies om uit te kiezen</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Niet geplaatst</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RouteTree</name>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>De wandeling</translation>
    </message>
    <message>
        <source>The route</source>
        <translation>De route</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>geen kopje</translation>
    </message>
    <message>
        <source>click sessions at the left to put them here</source>
        <translation>klik links op sessies om ze hier te zetten</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RouteWords</name>
    <message>
        <source>begins here</source>
        <comment>the first session of a route</comment>
        <translation>begint hier</translation>
    </message>
    <message>
        <source>%1 short: %2 walk, %3 for it</source>
        <comment>minutes lacking, needed and there</comment>
        <translation>%1 te kort: %2 lopen, %3 de tijd</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>een andere dag</translation>
    </message>
    <message>
        <source>%1 free before it</source>
        <translation>%1 vrij ervoor</translation>
    </message>
    <message>
        <source>%1 free before it, %2 walk</source>
        <translation>%1 vrij ervoor, %2 lopen</translation>
    </message>
    <message>
        <source>full: %1 expected, %2 seats</source>
        <translation>vol: %1 verwacht, %2 plaatsen</translation>
    </message>
    <message>
        <source>whenever there is time</source>
        <translation>wanneer er tijd is</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>niet geplaatst</translation>
    </message>
    <message>
        <source>%1, can be walked</source>
        <comment>%1 so many sessions</comment>
        <translation>%1, te lopen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n probleem</numerusform>
            <numerusform>%n problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 overlap with &apos;%2&apos;</source>
        <comment>%1 minutes, %2 a session</comment>
        <translation>%1 overlap met &apos;%2&apos;</translation>
    </message>
    <message numerus="yes">
        <source>%n not placed</source>
        <translation>
            <numerusform>%n niet geplaatst</numerusform>
            <numerusform>%n niet geplaatst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RowList</name>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RulesForm</name>
    <message>
        <source>Blocking as delivered</source>
        <translation>Van huis uit blokkerend</translation>
    </message>
    <message>
        <source>Serious as delivered</source>
        <translation>Van huis uit ernstig</translation>
    </message>
    <message>
        <source>Hints as delivered</source>
        <translation>Van huis uit een aanwijzing</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <comment>%1 a rule</comment>
        <translation>Ernst: %1</translation>
    </message>
    <message>
        <source>As delivered: %1</source>
        <translation>Van huis uit: %1</translation>
    </message>
    <message>
        <source>%1 as delivered</source>
        <comment>%1 a rule</comment>
        <translation>%1 zoals van huis uit</translation>
    </message>
    <message>
        <source>How grave each kind of finding is, and from how much on; beside it how many there are now.</source>
        <translation>Hoe ernstig elk soort melding is, en vanaf hoeveel; ernaast hoeveel het er nu zijn.</translation>
    </message>
    <message>
        <source>All as &amp;delivered</source>
        <translation>Alles zoals van &amp;huis uit</translation>
    </message>
    <message>
        <source>would be %1</source>
        <translation>zou %1 geven</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Found now</source>
        <comment>a column</comment>
        <translation>Nu gevonden</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a column: how much</comment>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>a column</comment>
        <translation>Ernst</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::ScanField</name>
    <message>
        <source>Scan a ticket or type a name</source>
        <translation>Scan een ticket of typ een naam</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::ScannerTest</name>
    <message>
        <source>It ends with Enter.</source>
        <translation>Hij eindigt met Enter.</translation>
    </message>
    <message>
        <source>It ends with Tab.</source>
        <translation>Hij eindigt met Tab.</translation>
    </message>
    <message>
        <source>It ends with no key: each scan waits for a short silence.</source>
        <translation>Hij eindigt zonder toets: elke scan wacht op een korte stilte.</translation>
    </message>
    <message>
        <source>It is one of our own ticket codes, read without a mistake.</source>
        <translation>Het is een van onze eigen ticketcodes, zonder fout gelezen.</translation>
    </message>
    <message>
        <source>It is as long as our own ticket codes, but its check letter does not fit. If it is one of ours, set the scanner to the layout of this keyboard.</source>
        <translation>Het is zo lang als onze eigen ticketcodes, maar de controleletter klopt niet. Als het er een van ons is, zet de scanner dan op de indeling van dit toetsenbord.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s): too few to be told from a person&apos;s.</source>
        <translation>
            <numerusform>%n toets: te weinig om van een mens te onderscheiden.</numerusform>
            <numerusform>%n toetsen: te weinig om van een mens te onderscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s), at most %1 ms apart: taken for a scanner, as it should be.</source>
        <translation>
            <numerusform>%n toets, hoogstens %1 ms na elkaar: voor een scanner gehouden, zoals het hoort.</numerusform>
            <numerusform>%n toetsen, hoogstens %1 ms na elkaar: voor een scanner gehouden, zoals het hoort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s), up to %1 ms apart: slower than the %2 ms by which a scanner is known now.</source>
        <translation>
            <numerusform>%n toets, tot %1 ms na elkaar: trager dan de %2 ms waaraan een scanner nu wordt herkend.</numerusform>
            <numerusform>%n toetsen, tot %1 ms na elkaar: trager dan de %2 ms waaraan een scanner nu wordt herkend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>De scanner proberen</translation>
    </message>
    <message>
        <source>Scan a ticket now. Nothing is checked in here.</source>
        <translation>Scan nu een ticket. Hier wordt niemand ingecheckt.</translation>
    </message>
    <message>
        <source>&amp;Know it by pauses up to %1 ms</source>
        <translation>&amp;Herken hem aan pauzes tot %1 ms</translation>
    </message>
    <message>
        <source>A code ends with</source>
        <translation>Een code eindigt met</translation>
    </message>
    <message>
        <source>Enter, Tab or a pause</source>
        <translation>Enter, Tab of een pauze</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>a pause</source>
        <translation>een pauze</translation>
    </message>
    <message>
        <source>the character %1</source>
        <translation>het teken %1</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::ScheduleOptions</name>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Dagen</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>&amp;Zalen</translation>
    </message>
    <message>
        <source>Block schedule</source>
        <translation>Blokkenschema</translation>
    </message>
    <message>
        <source>List by time</source>
        <translation>Lijst op tijd</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggend</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>As many as it takes</source>
        <translation>Zoveel als nodig</translation>
    </message>
    <message>
        <source>One a day</source>
        <translation>Eén per dag</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Vorm</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Dire&amp;ction</source>
        <translation>R&amp;ichting</translation>
    </message>
    <message>
        <source>&amp;Sheets</source>
        <translation>&amp;Bladen</translation>
    </message>
    <message>
        <source>Colo&amp;ur</source>
        <translation>Kle&amp;ur</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>Het hele programma</translation>
    </message>
    <message>
        <source>Track: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <translation>Route: %1</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Toon</translation>
    </message>
    <message>
        <source>Also rooms &amp;without sessions</source>
        <translation>Ook zalen &amp;zonder sessies</translation>
    </message>
    <message>
        <source>A route that is gone</source>
        <translation>Een route die er niet meer is</translation>
    </message>
    <message>
        <source>A track that is gone</source>
        <translation>Een thema dat er niet meer is</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::SearchBox</name>
    <message>
        <source>Nothing of this event matches.</source>
        <translation>Niets van dit evenement past hierbij.</translation>
    </message>
    <message>
        <source>There is more: go on typing.</source>
        <translation>Er is meer: typ verder.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::SessionChoice</name>
    <message>
        <source>Part of a title</source>
        <translation>Deel van een titel</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Choose a session, or remove the line.</source>
        <translation>Kies een sessie, of verwijder de regel.</translation>
    </message>
    <message>
        <source>No session is called &apos;%1&apos;.</source>
        <translation>Geen sessie heet &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::SessionColumns</name>
    <message>
        <source>not placed</source>
        <translation>niet geplaatst</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>Te doen</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::SessionForm</name>
    <message>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>A session needs a title.</source>
        <translation>Een sessie heeft een titel nodig.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Een persoon toevoegen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Times and rooms</source>
        <translation>Tijden en zalen</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Een tijd toevoegen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Parts, one after the other</source>
        <translation>Onderdelen, na elkaar</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wensen</translation>
    </message>
    <message>
        <source>What its room must have, with commas between</source>
        <translation>Wat de zaal moet hebben, met komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>Whom it is for, with commas between</source>
        <translation>Voor wie het is, met komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>Een relatie toevoegen</translation>
    </message>
    <message>
        <source>Relations to other sessions</source>
        <translation>Relaties met andere sessies</translation>
    </message>
    <message>
        <source>One relation stands here twice.</source>
        <translation>Een relatie staat hier twee keer.</translation>
    </message>
    <message>
        <source>To do and notes</source>
        <translation>Te doen en notities</translation>
    </message>
    <message>
        <source>Add something to do</source>
        <translation>Een taak toevoegen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>There are no tracks yet; they are made on their own page.</source>
        <translation>Er zijn nog geen thema&apos;s; die maakt u op hun eigen pagina.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::SessionsPage</name>
    <message>
        <source>N&amp;ot placed</source>
        <translation>Niet ge&amp;plaatst</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nieuwe sessie</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Verdubbelen</translation>
    </message>
    <message>
        <source>Show on the &amp;timetable</source>
        <translation>In het &amp;rooster tonen</translation>
    </message>
    <message>
        <source>&amp;Paste rows...</source>
        <translation>Rijen &amp;plakken...</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle statussen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Alle thema&apos;s</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Nog geen sessies</translation>
    </message>
    <message>
        <source>Write the first session, paste the rows of a spreadsheet or a mail, or import a schedule you already have.</source>
        <translation>Schrijf de eerste sessie, plak de rijen uit een rekenblad of een mail, of lees een schema in dat u al hebt.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <source>Paste rows...</source>
        <translation>Rijen plakken...</translation>
    </message>
    <message>
        <source>Import a schedule...</source>
        <translation>Een schema inlezen...</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Set the &amp;state</source>
        <translation>&amp;Status zetten</translation>
    </message>
    <message>
        <source>Set the t&amp;rack</source>
        <translation>Them&amp;a geven</translation>
    </message>
    <message>
        <source>Copy the &amp;mail addresses</source>
        <translation>&amp;Mailadressen kopiëren</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Geen thema</translation>
    </message>
    <message>
        <source>&amp;To-dos</source>
        <translation>Nog te &amp;doen</translation>
    </message>
    <message>
        <source>Only sessions with something still to be done</source>
        <translation>Alleen sessies waarvoor nog iets te doen is</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::SheetView</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Voorbeeld van het blad</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::SheetsDialog</name>
    <message>
        <source>Previous sheet (Page Up)</source>
        <translation>Vorig blad (Page Up)</translation>
    </message>
    <message>
        <source>Next sheet (Page Down)</source>
        <translation>Volgend blad (Page Down)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save as P&amp;DF...</source>
        <translation>Bewaren als P&amp;DF...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>Af&amp;drukken...</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Blad %1 van %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Laying out: %1 %</source>
        <translation>Opmaken: %1 %</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::Shelf</name>
    <message>
        <source>%1 %2 is no day of this event</source>
        <translation>%1 %2 is geen dag van dit evenement</translation>
    </message>
    <message>
        <source>In %1, which is hidden: %2 %3</source>
        <translation>In %1, die verborgen is: %2 %3</translation>
    </message>
    <message>
        <source>Title, speaker, track</source>
        <translation>Titel, spreker, thema</translation>
    </message>
    <message>
        <source>Search the shelf</source>
        <translation>De plank doorzoeken</translation>
    </message>
    <message>
        <source>Filter the shelf by track</source>
        <translation>De plank filteren op thema</translation>
    </message>
    <message>
        <source>Sessions to place</source>
        <translation>Te plaatsen sessies</translation>
    </message>
    <message>
        <source>Findings of this day</source>
        <translation>Meldingen van deze dag</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Alle thema&apos;s</translation>
    </message>
    <message>
        <source>To place (%1)</source>
        <translation>Nog te plaatsen (%1)</translation>
    </message>
    <message>
        <source>Everything has its place. Drag a block here to take it off the grid.</source>
        <translation>Alles heeft een plek. Sleep een blok hierheen om het van het rooster te halen.</translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>Niets hier past daarbij.</translation>
    </message>
    <message>
        <source>Findings of this day (%1)</source>
        <translation>Meldingen van deze dag (%1)</translation>
    </message>
    <message>
        <source>No sessions yet. Draw one on the grid, double-click an empty place, or paste the list you have.</source>
        <translation>Nog geen sessies. Teken er een op het rooster, dubbelklik op een lege plek, of plak de lijst die u hebt.</translation>
    </message>
    <message>
        <source>Make the first session</source>
        <translation>Maak de eerste sessie</translation>
    </message>
    <message>
        <source>Paste sessions from a list</source>
        <translation>Sessies uit een lijst plakken</translation>
    </message>
    <message>
        <source>Import a schedule</source>
        <translation>Een schema inlezen</translation>
    </message>
    <message>
        <source>To place (%1 of %2)</source>
        <translation>Te plaatsen (%1 van %2)</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::StartWindow</name>
    <message>
        <source>Plan a conference day, print its block schedule and welcome its guests: one program, one file, no network.</source>
        <translation>Plan een congresdag, druk het blokkenschema af en ontvang de gasten: één programma, één bestand, geen netwerk.</translation>
    </message>
    <message>
        <source>&amp;New event...</source>
        <translation>&amp;Nieuw evenement...</translation>
    </message>
    <message>
        <source>Open the &amp;sample event</source>
        <translation>Het &amp;voorbeeld openen</translation>
    </message>
    <message>
        <source>&amp;Import a schedule...</source>
        <translation>Een schema &amp;inlezen...</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Openen...</translation>
    </message>
    <message>
        <source>Events opened lately</source>
        <translation>Onlangs geopende evenementen</translation>
    </message>
    <message>
        <source>None yet. Begin with a new event, or look around in the sample: the Nu Open route of a Dutch open-government day.</source>
        <translation>Nog geen. Begin met een nieuw evenement, of kijk rond in het voorbeeld: de route Nu Open van een dag over de lokale democratie.</translation>
    </message>
    <message>
        <source>Drop an event to open it, or a schedule to import it</source>
        <translation>Laat een evenement los om het te openen, of een schema om het in te lezen</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>&amp;Van deze lijst halen</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Het bestand is er niet</translation>
    </message>
    <message>
        <source>%1 is not there any more. It may have been moved, renamed or deleted, or stand on a disk that is not connected.</source>
        <translation>%1 is er niet meer. Misschien is het verplaatst, hernoemd of verwijderd, of staat het op een schijf die niet is aangesloten.</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Van de lijst halen</translation>
    </message>
    <message>
        <source>&amp;Look for it...</source>
        <translation>&amp;Zoeken...</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::TimetablePage</name>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nieuwe sessie</translation>
    </message>
    <message>
        <source>&amp;Edit session…</source>
        <translation>Sessie &amp;bewerken…</translation>
    </message>
    <message>
        <source>Change &amp;title</source>
        <translation>&amp;Titel wijzigen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Verdubbelen</translation>
    </message>
    <message>
        <source>&amp;Fixed in its place</source>
        <translation>&amp;Vast op haar plek</translation>
    </message>
    <message>
        <source>Over &amp;all rooms</source>
        <translation>Over a&amp;lle zalen</translation>
    </message>
    <message>
        <source>Back to the &amp;shelf</source>
        <translation>Terug op de plan&amp;k</translation>
    </message>
    <message>
        <source>&amp;Remove from the event</source>
        <translation>Uit het evenement ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Select all of this day</source>
        <translation>Alles van deze dag kiezen</translation>
    </message>
    <message>
        <source>&amp;Previous day</source>
        <translation>V&amp;orige dag</translation>
    </message>
    <message>
        <source>Ne&amp;xt day</source>
        <translation>Vol&amp;gende dag</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>Fit the &amp;day</source>
        <translation>Hele &amp;dag</translation>
    </message>
    <message>
        <source>Fit the r&amp;ooms</source>
        <translation>Alle &amp;zalen</translation>
    </message>
    <message>
        <source>Show all &amp;rooms</source>
        <translation>Alle &amp;zalen tonen</translation>
    </message>
    <message>
        <source>S&amp;helf</source>
        <translation>Plan&amp;k</translation>
    </message>
    <message>
        <source>S&amp;nap to</source>
        <translation>Vast&amp;klikken op</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No room is free for %n minutes on this day.</source>
        <translation>
            <numerusform>Op deze dag is geen zaal %n minuut vrij.</numerusform>
            <numerusform>Op deze dag is geen zaal %n minuten vrij.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>Verp&amp;laatsen naar</translation>
    </message>
    <message>
        <source>&amp;Show room</source>
        <translation>Zaal &amp;tonen</translation>
    </message>
    <message>
        <source>&amp;Go to &apos;%1&apos;</source>
        <translation>&amp;Ga naar &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&amp;Hide &apos;%1&apos;</source>
        <translation>&apos;%1&apos; &amp;verbergen</translation>
    </message>
    <message>
        <source>Hide all &amp;others</source>
        <translation>Alle &amp;andere verbergen</translation>
    </message>
    <message>
        <source>&amp;Add a room</source>
        <translation>Een zaal &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;New session here, %1</source>
        <translation>&amp;Nieuwe sessie hier, %1</translation>
    </message>
    <message>
        <source>&amp;Place &apos;%1&apos; here</source>
        <translation>&apos;%1&apos; hier &amp;plaatsen</translation>
    </message>
    <message>
        <source>Paste sessions from a list</source>
        <translation>Sessies uit een lijst plakken</translation>
    </message>
    <message>
        <source>&amp;Place at the first free time of this day</source>
        <translation>Op de eerste vrije tijd van deze dag &amp;plaatsen</translation>
    </message>
    <message>
        <source>Search the timetable</source>
        <translation>Het rooster doorzoeken</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No days yet</source>
        <translation>Nog geen dagen</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Nog geen zalen</translation>
    </message>
    <message>
        <source>The timetable has a tab for each day of the event. Add the first day, or import a schedule that has everything.</source>
        <translation>Het rooster heeft een tabblad voor elke dag van het evenement. Voeg de eerste dag toe, of lees een schema in dat alles al heeft.</translation>
    </message>
    <message>
        <source>The timetable has a column for each room. Add the first room; sessions are then drawn on the grid or pasted from a list.</source>
        <translation>Het rooster heeft een kolom voor elke zaal. Voeg de eerste zaal toe; sessies tekent u daarna op het rooster of plakt u uit een lijst.</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Een dag toevoegen</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Een zaal toevoegen</translation>
    </message>
    <message>
        <source>Import a schedule</source>
        <translation>Een schema inlezen</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Rooster</translation>
    </message>
    <message>
        <source>&amp;Rooms across</source>
        <translation>&amp;Zalen naast elkaar</translation>
    </message>
    <message>
        <source>&amp;Time across</source>
        <translation>&amp;Tijd van links naar rechts</translation>
    </message>
    <message>
        <source>T&amp;urn the grid</source>
        <translation>&amp;Draai het rooster</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>C&amp;lear the filter</source>
        <translation>Filter w&amp;issen</translation>
    </message>
    <message>
        <source>S&amp;hade while dragging</source>
        <translation>&amp;Arceren tijdens slepen</translation>
    </message>
    <message>
        <source>&amp;Colour by</source>
        <translation>&amp;Kleur naar</translation>
    </message>
    <message>
        <source>&amp;Group rooms</source>
        <translation>Zalen &amp;groeperen</translation>
    </message>
    <message>
        <source>&amp;Walk a route</source>
        <translation>Route &amp;lopen</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Kleur: %1</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Naar &amp;rechts</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Naar &amp;links</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Naar be&amp;neden</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Naar b&amp;oven</translation>
    </message>
    <message>
        <source>Search or a time</source>
        <translation>Zoeken of een tijd</translation>
    </message>
    <message>
        <source>A&amp;ccept its findings…</source>
        <translation>Meldingen erover &amp;aanvaarden…</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is held at %2 already.</source>
        <translation>&apos;%1&apos; wordt om %2 al gehouden.</translation>
    </message>
    <message>
        <source>The selected sessions are fixed in their places, and stay there.</source>
        <translation>De gekozen sessies staan vast op hun plaats, en blijven daar.</translation>
    </message>
    <message>
        <source>Roo&amp;ms shown</source>
        <translation>Getoonde &amp;zalen</translation>
    </message>
    <message>
        <source>&amp;Only &apos;%1&apos;</source>
        <translation>&amp;Alleen &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::TimetableView</name>
    <message>
        <source>Timetable</source>
        <translation>Rooster</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::TitleEditor</name>
    <message>
        <source>Title of the session</source>
        <translation>Titel van de sessie</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::TodoRow</name>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Wat er te doen is</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Write what is to be done, or remove the line.</source>
        <translation>Schrijf wat er te doen is, of verwijder de regel.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::TrackColumns</name>
    <message>
        <source>no heading</source>
        <translation>geen kop</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::TrackForm</name>
    <message>
        <source>New track</source>
        <translation>Nieuw thema</translation>
    </message>
    <message>
        <source>A track needs a name.</source>
        <translation>Een thema heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A code has two to four letters; it stands on the block.</source>
        <translation>Een code heeft twee tot vier letters; hij staat op het blok.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::TracksInput</name>
    <message>
        <source>The first ticked track leads: its colour is that of the session. Ctrl+Up and Ctrl+Down change the order.</source>
        <translation>Het eerste aangevinkte thema gaat voorop: zijn kleur is die van de sessie. Ctrl+Omhoog en Ctrl+Omlaag veranderen de volgorde.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::TracksPage</name>
    <message>
        <source>&amp;New track</source>
        <translation>&amp;Nieuw thema</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Nog geen thema&apos;s</translation>
    </message>
    <message>
        <source>A track is a theme with a colour and a short code; it colours its sessions on the timetable and on paper.</source>
        <translation>Een thema heeft een kleur en een korte code; het kleurt zijn sessies in het rooster en op papier.</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>Nieuw thema</translation>
    </message>
    <message>
        <source>New &amp;route</source>
        <translation>Nieuwe &amp;route</translation>
    </message>
    <message>
        <source>No routes yet</source>
        <translation>Nog geen routes</translation>
    </message>
    <message>
        <source>A route is a walk through sessions of several tracks and rooms, under its own headings.</source>
        <translation>Een route is een wandeling door sessies van verschillende thema&apos;s en zalen, onder eigen koppen.</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Nieuwe route</translation>
    </message>
    <message>
        <source>Tracks and routes</source>
        <translation>Thema&apos;s en routes</translation>
    </message>
    <message>
        <source>&amp;Build by clicking sessions</source>
        <translation>Samenstellen door op sessies te &amp;klikken</translation>
    </message>
    <message>
        <source>There is no route yet: make one first.</source>
        <translation>Er is nog geen route: maak er eerst een.</translation>
    </message>
    <message>
        <source>Choose the one route to build first.</source>
        <translation>Kies eerst de route die samengesteld moet worden.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Uitslag</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Niet bewaard</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Hiervoor: %1</translation>
    </message>
    <message>
        <source>Scan a ticket, or type a name and press Enter.</source>
        <translation>Scan een ticket, of typ een naam en druk op Enter.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::WalkInForm</name>
    <message>
        <source>A guest who is not on the list</source>
        <translation>Een gast die niet op de lijst staat</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categorie</translation>
    </message>
    <message>
        <source>Register and let in (Enter)</source>
        <translation>Aanmelden en binnenlaten (Enter)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no category</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>A guest needs a name.</source>
        <translation>Een gast heeft een naam nodig.</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::WalkingInput</name>
    <message>
        <source>Minutes to %1</source>
        <translation>Minuten naar %1</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::WhoIsIn</name>
    <message>
        <source>%1: in %2</source>
        <comment>%1 a door, %2 when and where</comment>
        <translation>%1: binnen %2</translation>
    </message>
    <message>
        <source>%1: went out, in %2</source>
        <comment>%1 a door, %2 when and where</comment>
        <translation>%1: naar buiten gegaan, binnen %2</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::Windows</name>
    <message>
        <source>This file cannot be opened</source>
        <translation>Dit bestand kan niet worden geopend</translation>
    </message>
    <message>
        <source>Where shall the event be kept?</source>
        <translation>Waar wordt het evenement bewaard?</translation>
    </message>
    <message>
        <source>Blokplan events (*.blokplan)</source>
        <translation>Blokplan-evenementen (*.blokplan)</translation>
    </message>
    <message>
        <source>The event was not made</source>
        <translation>Het evenement is niet gemaakt</translation>
    </message>
    <message>
        <source>The sample event</source>
        <translation>Het voorbeeld</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>Een evenement openen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>blokplan::ui::WishDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
</TS>
