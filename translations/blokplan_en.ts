<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BookingWords</name>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayDialogs</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) and plenaries</source>
        <translation>
            <numerusform>%n break or plenary</numerusform>
            <numerusform>%n breaks and plenaries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moves %n session(s), fixed ones too.</source>
        <translation>
            <numerusform>Moves %n session, fixed ones too.</numerusform>
            <numerusform>Moves %n sessions, fixed ones too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moves %n session(s).</source>
        <translation>
            <numerusform>Moves %n session.</numerusform>
            <numerusform>Moves %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then there are %n blocking finding(s) about them.</source>
        <translation>
            <numerusform>Then there is %n blocking finding about them.</numerusform>
            <numerusform>Then there are %n blocking findings about them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskShares</name>
    <message numerus="yes">
        <source>%1: %n person(s)</source>
        <comment>%1 letters of the alphabet</comment>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>Pasted %n session(s)</source>
        <translation>
            <numerusform>Pasted %n session</numerusform>
            <numerusform>Pasted %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %n session(s)</source>
        <translation>
            <numerusform>paste %n session</numerusform>
            <numerusform>paste %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %1 in %2, %3; %n session(s) went to the shelf</source>
        <translation>
            <numerusform>Put %1 in %2, %3; %n session went to the shelf</numerusform>
            <numerusform>Put %1 in %2, %3; %n sessions went to the shelf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %1 in %2, %3; %n session(s) pushed later</source>
        <translation>
            <numerusform>Put %1 in %2, %3; %n session pushed later</numerusform>
            <numerusform>Put %1 in %2, %3; %n sessions pushed later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n session(s) from %1 to %2</source>
        <translation>
            <numerusform>Moved %n session from %1 to %2</numerusform>
            <numerusform>Moved %n sessions from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n record(s) into %1</source>
        <translation>
            <numerusform>Merged %n person into %1</numerusform>
            <numerusform>Merged %n people into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n finding(s)</source>
        <translation>
            <numerusform>Accepted %n finding</numerusform>
            <numerusform>Accepted %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accept %n finding(s)</source>
        <translation>
            <numerusform>accept %n finding</numerusform>
            <numerusform>accept %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopened %n finding(s)</source>
        <translation>
            <numerusform>Reopened %n finding</numerusform>
            <numerusform>Reopened %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reopen %n finding(s)</source>
        <translation>
            <numerusform>reopen %n finding</numerusform>
            <numerusform>reopen %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n attendee(s) into %1</source>
        <translation>
            <numerusform>Merged %n attendee into %1</numerusform>
            <numerusform>Merged %n attendees into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>Saved here in %1 ms · %n fact(s) in %2</source>
        <translation>
            <numerusform>Saved here in %1 ms · %n fact in %2</numerusform>
            <numerusform>Saved here in %1 ms · %n facts in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) did not come out: Shift+F5 tries again</source>
        <translation>
            <numerusform>%n badge did not come out: Shift+F5 tries again</numerusform>
            <numerusform>%n badges did not come out: Shift+F5 tries again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message numerus="yes">
        <source>%1, %n of them placed</source>
        <comment>%1: so many sessions</comment>
        <translation>
            <numerusform>%1, %n of them placed</numerusform>
            <numerusform>%1, %n of them placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them checked in</source>
        <comment>%1: so many attendees</comment>
        <translation>
            <numerusform>%1, %n of them checked in</numerusform>
            <numerusform>%1, %n of them checked in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message numerus="yes">
        <source>%n new fact(s) of the doors</source>
        <translation>
            <numerusform>%n new fact of the doors</numerusform>
            <numerusform>%n new facts of the doors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added or changed</source>
        <translation>
            <numerusform>%n record added or changed</numerusform>
            <numerusform>%n records added or changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n session(s) stand directly under their day; the room each names itself was taken.</source>
        <translation>
            <numerusform>%n session stands directly under its day; the room it names itself was taken.</numerusform>
            <numerusform>%n sessions stand directly under their day; the room each names itself was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) stand under room %1 but name another; the room each names itself was taken.</source>
        <translation>
            <numerusform>%n session stands under room %1 but names another; the room it names itself was taken.</numerusform>
            <numerusform>%n sessions stand under room %1 but name another; the room each names itself was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run past midnight and stay with the evening before.</source>
        <translation>
            <numerusform>%n session runs past midnight and stays with the evening before.</numerusform>
            <numerusform>%n sessions run past midnight and stay with the evening before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) bear several ids (%1, for one); each name was taken as one person.</source>
        <translation>
            <numerusform>%n name bears several ids (%1); it was taken as one person.</numerusform>
            <numerusform>%n names bear several ids (%1, for one); each name was taken as one person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) held HTML and became plain text.</source>
        <translation>
            <numerusform>%n text held HTML and became plain text.</numerusform>
            <numerusform>%n texts held HTML and became plain text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is no usable length; %n minute(s) were taken.</source>
        <translation>
            <numerusform>&apos;%1&apos; is no usable length; %n minute was taken.</numerusform>
            <numerusform>&apos;%1&apos; is no usable length; %n minutes were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is not known here and was passed over (%n time(s)).</source>
        <translation>
            <numerusform>&apos;%1&apos; is not known here and was passed over (%n time).</numerusform>
            <numerusform>&apos;%1&apos; is not known here and was passed over (%n times).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) were left out.</source>
        <translation>
            <numerusform>%n control character was left out.</numerusform>
            <numerusform>%n control characters were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates contradict each other: %1; %2 was taken, %n time(s).</source>
        <translation>
            <numerusform>Dates contradict each other: %1; %2 was taken, %n time.</numerusform>
            <numerusform>Dates contradict each other: %1; %2 was taken, %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) name no room; they stand in a room named —.</source>
        <translation>
            <numerusform>%n session name no room; they stand in a room named —.</numerusform>
            <numerusform>%n sessions name no room; they stand in a room named —.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without a kind were taken for breaks by their title (&apos;%1&apos;, for one).</source>
        <translation>
            <numerusform>%n session without a kind was taken for a break by its title (&apos;%1&apos;).</numerusform>
            <numerusform>%n sessions without a kind were taken for breaks by their title (&apos;%1&apos;, for one).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) are not allowed there and were written otherwise (&apos;%2&apos; as &apos;%3&apos;, for one).</source>
        <translation>
            <numerusform>%1: %n value is not allowed there and was written otherwise (&apos;%2&apos; as &apos;%3&apos;).</numerusform>
            <numerusform>%1: %n values are not allowed there and were written otherwise (&apos;%2&apos; as &apos;%3&apos;, for one).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no session &apos;%1&apos;, or more than one; nobody was registered for it (%n time(s)).</source>
        <translation>
            <numerusform>There is no session &apos;%1&apos;, or more than one; nobody was registered for it (%n time).</numerusform>
            <numerusform>There is no session &apos;%1&apos;, or more than one; nobody was registered for it (%n times).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; was not understood as %2; %n attendee(s) were taken without it.</source>
        <translation>
            <numerusform>&apos;%1&apos; was not understood as %2; %n attendee was taken without it.</numerusform>
            <numerusform>&apos;%1&apos; was not understood as %2; %n attendees were taken without it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation>
            <numerusform>%n blocking</numerusform>
            <numerusform>%n blocking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serious</source>
        <translation>
            <numerusform>%n serious</numerusform>
            <numerusform>%n serious</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the waiting list</source>
        <translation>
            <numerusform>%n on the waiting list</numerusform>
            <numerusform>%n on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n person inside</numerusform>
            <numerusform>%n people inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>Wrote %n page(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n page to %1.</numerusform>
            <numerusform>Wrote %n pages to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>%1: of %n attendee(s)</source>
        <translation>
            <numerusform>%1: of %n attendee</numerusform>
            <numerusform>%1: of %n attendees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n event(s) stand here; a plan has exactly one.</source>
        <translation>
            <numerusform>%n event stands here; a plan has exactly one.</numerusform>
            <numerusform>%n events stand here; a plan has exactly one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n scan(s) of the desk &apos;%2&apos; are missing between the others. Merge the copies of the other laptops, or open the last backup.</source>
        <translation>
            <numerusform>%1: %n scan of the desk &apos;%2&apos; is missing between the others. Merge the copies of the other laptops, or open the last backup.</numerusform>
            <numerusform>%1: %n scans of the desk &apos;%2&apos; are missing between the others. Merge the copies of the other laptops, or open the last backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rehearsing</name>
    <message numerus="yes">
        <source>%n answer(s) are missing in the copy: do not use this disk at the door.</source>
        <translation>
            <numerusform>%n answer is missing in the copy: do not use this disk at the door.</numerusform>
            <numerusform>%n answers are missing in the copy: do not use this disk at the door.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s).</source>
        <translation>
            <numerusform>%n arrival.</numerusform>
            <numerusform>%n arrivals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%1 and %2 are both in %3, %n minute(s) at once (%4).</source>
        <translation>
            <numerusform>%1 and %2 are both in %3, %n minute at once (%4).</numerusform>
            <numerusform>%1 and %2 are both in %3, %n minutes at once (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2 and in %3, %n minute(s) at once (%4).</source>
        <translation>
            <numerusform>%1 is in %2 and in %3, %n minute at once (%4).</numerusform>
            <numerusform>%1 is in %2 and in %3, %n minutes at once (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 is closed during %n minute(s) of %1 (%3).</source>
        <translation>
            <numerusform>%2 is closed during %n minute of %1 (%3).</numerusform>
            <numerusform>%2 is closed during %n minutes of %1 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 has %n seat(s) too few for the audience expected at %1.</source>
        <translation>
            <numerusform>%2 has %n seat too few for the audience expected at %1.</numerusform>
            <numerusform>%2 has %n seats too few for the audience expected at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2 twice, %n minute(s) at once (%3).</source>
        <translation>
            <numerusform>%1 is in %2 twice, %n minute at once (%3).</numerusform>
            <numerusform>%1 is in %2 twice, %n minutes at once (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%3 needs %n more minute(s) of changeover between %1 and %2 (%4).</source>
        <translation>
            <numerusform>%3 needs %n more minute of changeover between %1 and %2 (%4).</numerusform>
            <numerusform>%3 needs %n more minutes of changeover between %1 and %2 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <comment>behind titles</comment>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %3 is for everybody, but at the same time there is %2, for %n minute(s) (%4).</source>
        <comment>%2: titles of sessions</comment>
        <translation>
            <numerusform>%1 in %3 is for everybody, but at the same time there is %2, for %n minute (%4).</numerusform>
            <numerusform>%1 in %3 is for everybody, but at the same time there is %2, for %n minutes (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %n day(s) and not confirmed.</source>
        <translation>
            <numerusform>%1 is in %n day and not confirmed.</numerusform>
            <numerusform>%1 is in %n days and not confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s) too many on %2: %3.</source>
        <translation>
            <numerusform>%1 has %n session too many on %2: %3.</numerusform>
            <numerusform>%1 has %n sessions too many on %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no pause on %2, %n minute(s) longer than wanted: %3.</source>
        <translation>
            <numerusform>%1 has no pause on %2, %n minute longer than wanted: %3.</numerusform>
            <numerusform>%1 has no pause on %2, %n minutes longer than wanted: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Route %1: %2 in %3 is full, with %n more people expected than it has seats.</source>
        <translation>
            <numerusform>Route %1: %2 in %3 is full, with %n more person expected than it has seats.</numerusform>
            <numerusform>Route %1: %2 in %3 is full, with %n more people expected than it has seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Route %1: from %2 in %3 one comes %n minute(s) too late for %4 in %5.</source>
        <translation>
            <numerusform>Route %1: from %2 in %3 one comes %n minute too late for %4 in %5.</numerusform>
            <numerusform>Route %1: from %2 in %3 one comes %n minutes too late for %4 in %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %3 and %2 in %4 are both of %5, %n minute(s) at once (%6).</source>
        <comment>%5: a track</comment>
        <translation>
            <numerusform>%1 in %3 and %2 in %4 are both of %5, %n minute at once (%6).</numerusform>
            <numerusform>%1 in %3 and %2 in %4 are both of %5, %n minutes at once (%6).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %3 and %2 in %4 are both for %5, %n minute(s) at once (%6).</source>
        <comment>%5: an audience</comment>
        <translation>
            <numerusform>%1 in %3 and %2 in %4 are both for %5, %n minute at once (%6).</numerusform>
            <numerusform>%1 in %3 and %2 in %4 are both for %5, %n minutes at once (%6).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no time for lunch on %2, %n minute(s) too few: %3.</source>
        <translation>
            <numerusform>%1 has no time for lunch on %2, %n minute too few: %3.</numerusform>
            <numerusform>%1 has no time for lunch on %2, %n minutes too few: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands empty for %n minute(s) between two times of %2 (%3).</source>
        <translation>
            <numerusform>%1 stands empty for %n minute between two times of %2 (%3).</numerusform>
            <numerusform>%1 stands empty for %n minutes between two times of %2 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stands empty for %n minute(s) between %2 and %3 (%4).</source>
        <translation>
            <numerusform>%1 stands empty for %n minute between %2 and %3 (%4).</numerusform>
            <numerusform>%1 stands empty for %n minutes between %2 and %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 does not keep to the rounds of its day, by %n minute(s) (%3).</source>
        <translation>
            <numerusform>%1 in %2 does not keep to the rounds of its day, by %n minute (%3).</numerusform>
            <numerusform>%1 in %2 does not keep to the rounds of its day, by %n minutes (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The title of %1 is %n letter(s) too long for paper.</source>
        <translation>
            <numerusform>The title of %1 is %n letter too long for paper.</numerusform>
            <numerusform>The title of %1 is %n letters too long for paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2 (%3) and in %4 (%5), %n minute(s) at once (%6).</source>
        <comment>%2 and %4: titles, %3 and %5: rooms</comment>
        <translation>
            <numerusform>%1 is in %2 (%3) and in %4 (%5), %n minute at once (%6).</numerusform>
            <numerusform>%1 is in %2 (%3) and in %4 (%5), %n minutes at once (%6).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 lies outside the hours of its day by %n minute(s) (%3).</source>
        <translation>
            <numerusform>%1 in %2 lies outside the hours of its day by %n minute (%3).</numerusform>
            <numerusform>%1 in %2 lies outside the hours of its day by %n minutes (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not available during %n minute(s) of %2 in %3 (%4).</source>
        <translation>
            <numerusform>%1 is not available during %n minute of %2 in %3 (%4).</numerusform>
            <numerusform>%1 is not available during %n minutes of %2 in %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n minute(s) too few to walk from %2 in %3 to %4 in %5 (%6).</source>
        <translation>
            <numerusform>%1 has %n minute too few to walk from %2 in %3 to %4 in %5 (%6).</numerusform>
            <numerusform>%1 has %n minutes too few to walk from %2 in %3 to %4 in %5 (%6).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 in %4 follows up %1 in %3 but begins %n minute(s) before that has ended.</source>
        <translation>
            <numerusform>%2 in %4 follows up %1 in %3 but begins %n minute before that has ended.</numerusform>
            <numerusform>%2 in %4 follows up %1 in %3 but begins %n minutes before that has ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %3 and %2 in %4 should not be at the same time but are, for %n minute(s) (%5).</source>
        <translation>
            <numerusform>%1 in %3 and %2 in %4 should not be at the same time but are, for %n minute (%5).</numerusform>
            <numerusform>%1 in %3 and %2 in %4 should not be at the same time but are, for %n minutes (%5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) have registered for %1 than it has places.</source>
        <translation>
            <numerusform>%n more person has registered for %1 than it has places.</numerusform>
            <numerusform>%n more people have registered for %1 than it has places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message numerus="yes">
        <source>Moves %n session(s).</source>
        <translation>
            <numerusform>Moves %n session.</numerusform>
            <numerusform>Moves %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in other rooms, behind something that stands there too.</source>
        <translation>
            <numerusform>%n of them is in another room, behind something that stands there too.</numerusform>
            <numerusform>%n of them are in other rooms, behind something that stands there too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moves %n round(s) too.</source>
        <translation>
            <numerusform>Moves %n round too.</numerusform>
            <numerusform>Moves %n rounds too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message numerus="yes">
        <source>%n finding(s): %1</source>
        <translation>
            <numerusform>%n finding: %1</numerusform>
            <numerusform>%n findings: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the %n others to the s&amp;helf</source>
        <translation>
            <numerusform>Send the %n other to the s&amp;helf</numerusform>
            <numerusform>Send the %n others to the s&amp;helf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n session(s)</source>
        <translation>
            <numerusform>Copy %n session</numerusform>
            <numerusform>Copy %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation>
            <numerusform>%n blocking</numerusform>
            <numerusform>%n blocking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serious</source>
        <translation>
            <numerusform>%n serious</numerusform>
            <numerusform>%n serious</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed session(s) stay(s)</source>
        <translation>
            <numerusform>%n fixed session stays</numerusform>
            <numerusform>%n fixed sessions stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
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
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placement</numerusform>
            <numerusform>%n placements</numerusform>
        </translation>
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
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <comment>something to be done</comment>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted finding(s)</source>
        <translation>
            <numerusform>%n accepted finding</numerusform>
            <numerusform>%n accepted findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s)</source>
        <translation>
            <numerusform>%n preset</numerusform>
            <numerusform>%n presets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(s)</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n attendee</numerusform>
            <numerusform>%n attendees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) with registration</source>
        <translation>
            <numerusform>%n session with registration</numerusform>
            <numerusform>%n sessions with registration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s)</source>
        <translation>
            <numerusform>%n registration</numerusform>
            <numerusform>%n registrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in list(s)</source>
        <translation>
            <numerusform>%n check-in list</numerusform>
            <numerusform>%n check-in lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retention date(s)</source>
        <translation>
            <numerusform>%n retention date</numerusform>
            <numerusform>%n retention dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::AcceptForm</name>
    <message numerus="yes">
        <source>Accept %n finding(s)</source>
        <translation>
            <numerusform>Accept %n finding</numerusform>
            <numerusform>Accept %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::AttendeesImportDialog</name>
    <message numerus="yes">
        <source>What do the columns of the list hold? %n row(s) were read.</source>
        <translation>
            <numerusform>What do the columns of the list hold? %n row was read.</numerusform>
            <numerusform>What do the columns of the list hold? %n rows were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new category(s)</source>
        <translation>
            <numerusform>%n new category</numerusform>
            <numerusform>%n new categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) for sessions</source>
        <translation>
            <numerusform>%n registration for sessions</numerusform>
            <numerusform>%n registrations for sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::BlockScheduleDialog</name>
    <message numerus="yes">
        <source>%n text(s) did not fit whole.</source>
        <translation>
            <numerusform>%n text did not fit whole.</numerusform>
            <numerusform>%n texts did not fit whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) had no room for the people.</source>
        <translation>
            <numerusform>%n block had no room for the people.</numerusform>
            <numerusform>%n blocks had no room for the people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::CheckinPage</name>
    <message numerus="yes">
        <source>%n registered not here</source>
        <translation>
            <numerusform>%n registered not here</numerusform>
            <numerusform>%n registered not here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::DoorDesk</name>
    <message numerus="yes">
        <source>Group %1: %n still inside.</source>
        <translation>
            <numerusform>Group %1: %n still inside.</numerusform>
            <numerusform>Group %1: %n still inside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n not here yet.</source>
        <translation>
            <numerusform>Group %1: %n not here yet.</numerusform>
            <numerusform>Group %1: %n not here yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::FilterBar</name>
    <message numerus="yes">
        <source>Filter on: %1 of %n sessions of this day</source>
        <translation>
            <numerusform>Filter on: %1 of %n session of this day</numerusform>
            <numerusform>Filter on: %1 of %n sessions of this day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::FindingsFilter</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::FindingsPage</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) under this heading; Accept takes all of them.</source>
        <translation>
            <numerusform>%n finding under this heading; Accept takes it.</numerusform>
            <numerusform>%n findings under this heading; Accept takes all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::FollowUpDialog</name>
    <message numerus="yes">
        <source>%n breaks and plenaries</source>
        <translation>
            <numerusform>%n break or plenary</numerusform>
            <numerusform>%n breaks and plenaries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::GroupBar</name>
    <message numerus="yes">
        <source>Let %n out (Enter)</source>
        <translation>
            <numerusform>Let %n out (Enter)</numerusform>
            <numerusform>Let %n out (Enter)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n in (Enter)</source>
        <translation>
            <numerusform>Let %n in (Enter)</numerusform>
            <numerusform>Let %n in (Enter)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n files</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::LegendStrip</name>
    <message numerus="yes">
        <source>%n more…</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::LooksBar</name>
    <message numerus="yes">
        <source>%n rooms hidden</source>
        <translation>
            <numerusform>%n room hidden</numerusform>
            <numerusform>%n rooms hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::Mailing</name>
    <message numerus="yes">
        <source>%n mail address(es) copied to the clipboard</source>
        <translation>
            <numerusform>%n mail address copied to the clipboard</numerusform>
            <numerusform>%n mail addresses copied to the clipboard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::MergeDialog</name>
    <message numerus="yes">
        <source>These are the first %n who may be the same; the others follow.</source>
        <translation>
            <numerusform>This is the first who may be the same; the others follow.</numerusform>
            <numerusform>These are the first %n who may be the same; the others follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::MergeReport</name>
    <message numerus="yes">
        <source>%n thing(s) to look at:</source>
        <translation>
            <numerusform>%n thing to look at:</numerusform>
            <numerusform>%n things to look at:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::NewEventDialog</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::PersonCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::PrivacyDialog</name>
    <message numerus="yes">
        <source>of %n attendee(s)</source>
        <translation>
            <numerusform>of %n attendee</numerusform>
            <numerusform>of %n attendees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RecentCards</name>
    <message numerus="yes">
        <source>%1 of %n session(s) placed</source>
        <translation>
            <numerusform>%1 of %n session placed</numerusform>
            <numerusform>%1 of %n sessions placed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RegisterDialog</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RegistrationRow</name>
    <message numerus="yes">
        <source>%1 (%n left)</source>
        <translation>
            <numerusform>%1 (%n left)</numerusform>
            <numerusform>%1 (%n left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RouteWords</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not placed</source>
        <translation>
            <numerusform>%n not placed</numerusform>
            <numerusform>%n not placed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::RulesForm</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::ScannerTest</name>
    <message numerus="yes">
        <source>%n key(s): too few to be told from a person&apos;s.</source>
        <translation>
            <numerusform>%n key: too few to be told from a person&apos;s.</numerusform>
            <numerusform>%n keys: too few to be told from a person&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s), at most %1 ms apart: taken for a scanner, as it should be.</source>
        <translation>
            <numerusform>%n key, at most %1 ms apart: taken for a scanner, as it should be.</numerusform>
            <numerusform>%n keys, at most %1 ms apart: taken for a scanner, as it should be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s), up to %1 ms apart: slower than the %2 ms by which a scanner is known now.</source>
        <translation>
            <numerusform>%n key, up to %1 ms apart: slower than the %2 ms by which a scanner is known now.</numerusform>
            <numerusform>%n keys, up to %1 ms apart: slower than the %2 ms by which a scanner is known now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::TimetablePage</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutes</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No room is free for %n minutes on this day.</source>
        <translation>
            <numerusform>No room is free for %n minutes on this day.</numerusform>
            <numerusform>No room is free for %n minutes on this day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::WishDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
