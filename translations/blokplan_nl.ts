<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>No findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Use: blokplan-cli %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an option of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: blokplan-cli [--lang nl|en] COMMAND ARGUMENTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a language of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants more than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too much for %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source> - copy</source>
        <comment>added to a file&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blokplan events (*.blokplan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is whole: everything in it can be read and fits together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>form of a long date; see QLocale::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a short date; see QLocale::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>form of a date; see QLocale::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>form of a date without its year; see QLocale::toString</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Moved %1 to %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed %1 in %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1 of %2</source>
        <comment>%1 a field, %2 a thing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <comment>%1 a field, %2 a thing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 back on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put %1 on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the length of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpinned %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>a menu item; %1 is what is taken back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>a menu item; %1 is what is done again</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>export wants a --format that can be written; `blokplan-cli formats` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export wants to know where to: -o OUT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 to %2.</source>
        <comment>so many sessions to a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads</source>
        <comment>a format is read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes</source>
        <comment>a format is written</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day changes at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Blokplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Blokplan %1&lt;/b&gt;&lt;p&gt;Plans a conference day, prints its block schedule and welcomes its guests: one program, one file, no network.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later, without any warranty.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Added %1, changed %2, unchanged %3.</source>
        <comment>counts of sessions</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message numerus="yes">
        <source>%1, %n of them placed</source>
        <comment>%1: so many sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Plans a conference day, prints its block schedule and welcomes its guests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events to open (*.blokplan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak this language: en or nl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a page or dialog into a picture, without a display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the picture goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the dark palette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the light palette.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewEvent</name>
    <message>
        <source>new wants a name: --name &quot;My conference&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new wants the first day as --start YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--days wants a number from 1 to 366.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a time zone; give an IANA name such as Europe/Amsterdam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the sample event to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n session(s) stand directly under their day; the room each names itself was taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) stand under room %1 but name another; the room each names itself was taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dates contradict each other: %1; %2 was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day dated %1 holds sessions of %2; that date was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run past midnight and stay with the evening before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>‘%1’ is on %2, which is no day of the event; it stands on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ names no room; it stands on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source names no time zone; %1 was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id %1 occurs again at ‘%2’; that session got an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guid %1 occurs again at ‘%2’; that session got one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) bear several ids (%1, for one); each name was taken as one person.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) held HTML and became plain text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>‘%1’ is no usable length; %n minute(s) were taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>‘%1’ is no usable start; another time in the source was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source does not say in which encoding it is; %1 was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>‘%1’ is not known here and was passed over (%n time(s)).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ‘%2’ is not allowed there; ‘%3’ was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, for the format has no place for it: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 was not taken: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>%1 is not a page or dialog; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ‘%2’</source>
        <comment>a kind of thing and its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime: %1. Nothing was done; look at it as it is now and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 names something that is not there (any more). Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot go because %1 still needs it. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%2’ is not possible for %1. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there. Check the name, or whether the disk it is on is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be opened by you. Ask its owner for permission, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing in it to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large (%2; at most %3 is read). Check whether it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written (%2). What stood there is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. Nothing was lost; free some space and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already there. Choose another name, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program just now. Nothing was done; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can only be read here. To change it, save a copy in a place where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Blokplan file. To read a schedule from another program, import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Blokplan (file version %2, this program knows up to %3). Install the newest version to open it; the file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Open the last backup from the folder beside it, or a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on a network folder (%2), where a file can be damaged when two people use it. Copy it to this computer and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file is not well-formed from here on (%2). Nothing was changed; get a whole copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the text is not in the encoding the file names (%2). Nothing was changed; save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a %2 file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a %2 file but holds ‘%3’. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in no format this program reads. Nothing was changed; see the list of formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no sessions. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds attendees and wants an event that is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one %1; give its id instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%1 and %2 are both in %3, %n minute(s) at once (%4).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2 and in %3, %n minute(s) at once (%4).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lies outside the hours of its day by %n minute(s) (%2).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 is closed during %n minute(s) of %1 (%3).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 has %n seat(s) too few for the audience expected at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no place on the timetable yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is announced for %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room double-booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person double-booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocking</source>
        <comment>severity of a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serious</source>
        <comment>severity of a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hint</source>
        <comment>severity of a finding</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>talk</source>
        <comment>kind of session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workshop</source>
        <comment>kind of session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debate</source>
        <comment>kind of session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plenary</source>
        <comment>kind of session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <comment>kind of session: a pause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop-in</source>
        <comment>kind of session that runs all day beside the others</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocker</source>
        <comment>kind of session: keeps a room occupied</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idea</source>
        <comment>state of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>state of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>state of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>state of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>state of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker</source>
        <comment>role in a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderator</source>
        <comment>role in a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <comment>role in a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panellist</source>
        <comment>role in a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <comment>a participant has been asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>a participant has said yes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <comment>a participant has said no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>event</source>
        <comment>a record&apos;s kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <comment>a record&apos;s kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <comment>a record&apos;s kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room</source>
        <comment>a record&apos;s kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>track</source>
        <comment>a record&apos;s kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route</source>
        <comment>a record&apos;s kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <comment>a record&apos;s kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <comment>a record&apos;s kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant</source>
        <comment>a record&apos;s kind: someone in a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placement</source>
        <comment>a record&apos;s kind: where and when a session is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>details to follow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>blokplan::ui::MainWindow</name>
    <message>
        <source>This file can only be read here. To change it, save a copy in a place where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>every change is on disk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New event...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a schedule...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the block schedule...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste sessions...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;room...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;track...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a p&amp;erson...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;vent, days and rounds...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <comment>appearance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>appearance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>appearance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Blokplan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>blokplan::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>blokplan::ui::NewEventDialog</name>
    <message>
        <source>min</source>
        <comment>minutes, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What, when and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One room a line; seats and floor after a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main hall, 200
Room 1, 60
Room 2, 40</source>
        <comment>example rooms, one a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds and breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rounds of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pauses of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lunch about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch l&amp;asts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome with coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rooms have one name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>blokplan::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>blokplan::ui::StartWindow</name>
    <message>
        <source>Plan a conference day, print its block schedule and welcome its guests: one program, one file, no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New event...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a schedule...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Begin with a new event, or look around in the sample: the Nu Open route of a Dutch open-government day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) placed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blokplan::ui::Windows</name>
    <message>
        <source>This file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the event be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blokplan events (*.blokplan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
