<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AsidePage</name>
    <message numerus="yes">
        <source>%Ln saved to the file</source>
        <translation>
            <numerusform>%Ln saved to the file</numerusform>
            <numerusform>%Ln saved to the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskColleague</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedCards</name>
    <message numerus="yes">
        <source>%Ln more question(s)</source>
        <translation>
            <numerusform>%Ln more question</numerusform>
            <numerusform>%Ln more questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%Ln of your changes were sent again</source>
        <translation>
            <numerusform>%Ln of your changes was sent again</numerusform>
            <numerusform>%Ln of your changes were sent again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwayCounts</name>
    <message numerus="yes">
        <source>%Ln away now</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln away now</numerusform>
            <numerusform>%Ln away now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open: what should happen to them?</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln open: what should happen to it?</numerusform>
            <numerusform>%Ln open: what should happen to them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) went to others</source>
        <translation>
            <numerusform>%Ln ticket went to somebody else</numerusform>
            <numerusform>%Ln tickets went to others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share the %Ln open ticket(s) out now</source>
        <translation>
            <numerusform>Give the open ticket to somebody now</numerusform>
            <numerusform>Share the %Ln open tickets out now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) who has it now</source>
        <translation>
            <numerusform>Tell %Ln customer who has it now</numerusform>
            <numerusform>Tell %Ln customers who has it now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln open ticket(s) stay</source>
        <translation>
            <numerusform>The open ticket stays</numerusform>
            <numerusform>The %Ln open tickets stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkWork</name>
    <message numerus="yes">
        <source>%Ln ticket(s) assigned to {name}</source>
        <translation>
            <numerusform>%Ln ticket assigned to {name}</numerusform>
            <numerusform>%Ln tickets assigned to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) closed</source>
        <translation>
            <numerusform>%Ln ticket closed</numerusform>
            <numerusform>%Ln tickets closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) followed</source>
        <translation>
            <numerusform>%Ln ticket followed</numerusform>
            <numerusform>%Ln tickets followed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) given back to the team</source>
        <translation>
            <numerusform>%Ln ticket given back to the team</numerusform>
            <numerusform>%Ln tickets given back to the team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) labelled {name}</source>
        <translation>
            <numerusform>%Ln ticket labelled {name}</numerusform>
            <numerusform>%Ln tickets labelled {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) moved to {name}</source>
        <translation>
            <numerusform>%Ln ticket moved to {name}</numerusform>
            <numerusform>%Ln tickets moved to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) set to {name}</source>
        <translation>
            <numerusform>%Ln ticket set to {name}</numerusform>
            <numerusform>%Ln tickets set to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) snoozed until {time}</source>
        <translation>
            <numerusform>%Ln ticket snoozed until {time}</numerusform>
            <numerusform>%Ln tickets snoozed until {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln ticket(s) to</source>
        <translation>
            <numerusform>Assign %Ln ticket to</numerusform>
            <numerusform>Assign %Ln tickets to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln ticket(s)?</source>
        <translation>
            <numerusform>Change %Ln ticket?</numerusform>
            <numerusform>Change %Ln tickets?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln ticket(s): what solved them?</source>
        <translation>
            <numerusform>Close %Ln ticket: what solved it?</numerusform>
            <numerusform>Close %Ln tickets: what solved them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln ticket(s) to</source>
        <translation>
            <numerusform>Move %Ln ticket to</numerusform>
            <numerusform>Move %Ln tickets to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %Ln ticket(s)</source>
        <translation>
            <numerusform>Priority of %Ln ticket</numerusform>
            <numerusform>Priority of %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put a label on %Ln ticket(s)</source>
        <translation>
            <numerusform>Put a label on %Ln ticket</numerusform>
            <numerusform>Put a label on %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %Ln ticket(s) until</source>
        <translation>
            <numerusform>Snooze %Ln ticket until</numerusform>
            <numerusform>Snooze %Ln tickets until</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartBy</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open from here</source>
        <translation>
            <numerusform>%Ln open from here</numerusform>
            <numerusform>%Ln open from here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open in its teams</source>
        <translation>
            <numerusform>%Ln open in its teams</numerusform>
            <numerusform>%Ln open in its teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted without confidential circles, and without departments of fewer than %Ln people.</source>
        <translation>
            <numerusform>Counted without confidential circles, and without departments of fewer than %Ln person.</numerusform>
            <numerusform>Counted without confidential circles, and without departments of fewer than %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures stand here from %Ln people on: with fewer they would be those of a person.</source>
        <translation>
            <numerusform>Figures stand here from %Ln person on: with fewer they would be those of a person.</numerusform>
            <numerusform>Figures stand here from %Ln people on: with fewer they would be those of a person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartDeeds</name>
    <message numerus="yes">
        <source>%Ln address(es) on the clipboard, for the Bcc field</source>
        <translation>
            <numerusform>%Ln address on the clipboard, for the Bcc field</numerusform>
            <numerusform>%Ln addresses on the clipboard, for the Bcc field</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %Ln people: the mail program opens</source>
        <translation>
            <numerusform>To %Ln person: the mail program opens</numerusform>
            <numerusform>To %Ln people: the mail program opens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CirclesDialog</name>
    <message numerus="yes">
        <source>%Ln computer(s)</source>
        <translation>
            <numerusform>%Ln computer</numerusform>
            <numerusform>%Ln computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more computer(s) without access</source>
        <translation>
            <numerusform>%Ln more computer without access</numerusform>
            <numerusform>%Ln more computers without access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer cannot read %Ln circle(s) yet: a reader has to give it access.</source>
        <translation>
            <numerusform>This computer cannot read %Ln circle yet: a reader has to give it access.</numerusform>
            <numerusform>This computer cannot read %Ln circles yet: a reader has to give it access.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message numerus="yes">
        <source>Close %Ln ticket(s)</source>
        <translation>
            <numerusform>Close %Ln ticket</numerusform>
            <numerusform>Close %Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln for other teams</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln for other teams</numerusform>
            <numerusform>%Ln for other teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) given back to the team</source>
        <translation>
            <numerusform>%Ln ticket given back to the team</numerusform>
            <numerusform>%Ln tickets given back to the team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) given to {name}</source>
        <translation>
            <numerusform>%Ln ticket given to {name}</numerusform>
            <numerusform>%Ln tickets given to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) shared out</source>
        <translation>
            <numerusform>%Ln ticket shared out</numerusform>
            <numerusform>%Ln tickets shared out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln urgent or high</source>
        <translation>
            <numerusform>%Ln urgent or high</numerusform>
            <numerusform>%Ln urgent or high</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working hour(s)</source>
        <translation>
            <numerusform>%Ln working hour</numerusform>
            <numerusform>%Ln working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln ticket(s) back to the team</source>
        <translation>
            <numerusform>Give %Ln ticket back to the team</numerusform>
            <numerusform>Give %Ln tickets back to the team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln ticket(s) to</source>
        <translation>
            <numerusform>Give %Ln ticket to</numerusform>
            <numerusform>Give %Ln tickets to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln ticket(s) to {name}</source>
        <translation>
            <numerusform>Give %Ln ticket to {name}</numerusform>
            <numerusform>Give %Ln tickets to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share out %Ln ticket(s)</source>
        <translation>
            <numerusform>Share out %Ln ticket</numerusform>
            <numerusform>Share out %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) that it is done</source>
        <translation>
            <numerusform>Tell %Ln customer that it is done</numerusform>
            <numerusform>Tell %Ln customers that it is done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) which team has it now</source>
        <translation>
            <numerusform>Tell %Ln customer which team has it now</numerusform>
            <numerusform>Tell %Ln customers which team has it now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %Ln customer(s) who has it now</source>
        <translation>
            <numerusform>Tell %Ln customer who has it now</numerusform>
            <numerusform>Tell %Ln customers who has it now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more in the queue</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>and %Ln more in the queue</numerusform>
            <numerusform>and %Ln more in the queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossed</name>
    <message numerus="yes">
        <source>%Ln message(s) are kept as they were written then.</source>
        <translation>
            <numerusform>%Ln message is kept as it was written then.</numerusform>
            <numerusform>%Ln messages are kept as they were written then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message numerus="yes">
        <source>Erase those older than %Ln year(s)</source>
        <translation>
            <numerusform>Erase those older than %Ln year</numerusform>
            <numerusform>Erase those older than %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased for good: %Ln entries</source>
        <translation>
            <numerusform>Erased for good: %Ln entry</numerusform>
            <numerusform>Erased for good: %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>%Ln ticket(s) to read</source>
        <translation>
            <numerusform>%Ln ticket to read</numerusform>
            <numerusform>%Ln tickets to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%Ln people updated</source>
        <translation>
            <numerusform>%Ln person updated</numerusform>
            <numerusform>%Ln people updated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message numerus="yes">
        <source>%Ln in doubt: decide below, or leave them for later</source>
        <translation>
            <numerusform>%Ln in doubt: decide below, or leave it for later</numerusform>
            <numerusform>%Ln in doubt: decide below, or leave them for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are left out: too large, or not pictures</source>
        <translation>
            <numerusform>%Ln picture is left out: too large, or not a picture</numerusform>
            <numerusform>%Ln pictures are left out: too large, or not pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source is complete: %Ln people have left</source>
        <translation>
            <numerusform>The source is complete: %Ln person has left</numerusform>
            <numerusform>The source is complete: %Ln people have left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message numerus="yes">
        <source>%Ln working day(s) before</source>
        <translation>
            <numerusform>%Ln working day before</numerusform>
            <numerusform>%Ln working days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>Done, older than %Ln month(s): on the hub</source>
        <translation>
            <numerusform>Done, older than one month: on the hub</numerusform>
            <numerusform>Done, older than %Ln months: on the hub</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln the same</numerusform>
            <numerusform>%Ln the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong</source>
        <translation>
            <numerusform>%Ln wrong</numerusform>
            <numerusform>%Ln wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message numerus="yes">
        <source>%Ln ticket(s) joined into {number}</source>
        <translation>
            <numerusform>%Ln ticket joined into {number}</numerusform>
            <numerusform>%Ln tickets joined into {number}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Later</name>
    <message numerus="yes">
        <source>%Ln more waiting</source>
        <translation>
            <numerusform>%Ln more waiting</numerusform>
            <numerusform>%Ln more waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message numerus="yes">
        <source>%Ln change(s) are only on this computer, the oldest from {time}.</source>
        <translation>
            <numerusform>%Ln change is only on this computer, from {time}.</numerusform>
            <numerusform>%Ln changes are only on this computer, the oldest from {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending: %Ln change(s) to go.</source>
        <translation>
            <numerusform>Sending: %Ln change to go.</numerusform>
            <numerusform>Sending: %Ln changes to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%Ln had changed in the meantime and stay as they are</source>
        <translation>
            <numerusform>%Ln had changed in the meantime and stays as it is</numerusform>
            <numerusform>%Ln had changed in the meantime and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln put back</numerusform>
            <numerusform>%Ln put back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixPane</name>
    <message numerus="yes">
        <source>%Ln to put right</source>
        <translation>
            <numerusform>%Ln to put right</numerusform>
            <numerusform>%Ln to put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message numerus="yes">
        <source>Show %Ln more quoted line(s)</source>
        <translation>
            <numerusform>Show %Ln more quoted line</numerusform>
            <numerusform>Show %Ln more quoted lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message numerus="yes">
        <source>In %Ln month(s)</source>
        <translation>
            <numerusform>In %Ln month</numerusform>
            <numerusform>In %Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewAbove</name>
    <message numerus="yes">
        <source>%Ln new above</source>
        <translation>
            <numerusform>%Ln new above</numerusform>
            <numerusform>%Ln new above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ticket(s) above: sort them in</source>
        <translation>
            <numerusform>%Ln new ticket above: sort it in</numerusform>
            <numerusform>%Ln new tickets above: sort them in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message numerus="yes">
        <source>%Ln update(s) in your tickets</source>
        <translation>
            <numerusform>%Ln update in your tickets</numerusform>
            <numerusform>%Ln updates in your tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>news</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgDrawing</name>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>supports %Ln</source>
        <translation>
            <numerusform>supports %Ln</numerusform>
            <numerusform>supports %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgTreeModel</name>
    <message numerus="yes">
        <source>%Ln person(s) cannot be placed: no one is known who supports them, or the line would run in a circle.</source>
        <translation>
            <numerusform>%Ln person cannot be placed: no one is known who supports them, or the line would run in a circle.</numerusform>
            <numerusform>%Ln people cannot be placed: no one is known who supports them, or the line would run in a circle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not placed yet, %Ln person(s)</source>
        <translation>
            <numerusform>Not placed yet, %Ln person</numerusform>
            <numerusform>Not placed yet, %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>supports %Ln</source>
        <translation>
            <numerusform>supports %Ln</numerusform>
            <numerusform>supports %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnViews</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <translation>
            <numerusform>%Ln sheet</numerusform>
            <numerusform>%Ln sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %Ln characters, so that a lost stick stays locked.</source>
        <translation>
            <numerusform>At least %Ln character, so that a lost stick stays locked.</numerusform>
            <numerusform>At least %Ln characters, so that a lost stick stays locked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickSearch</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%Ln of them late</source>
        <translation>
            <numerusform>%Ln of them late</numerusform>
            <numerusform>%Ln of them late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReorganiseDialog</name>
    <message numerus="yes">
        <source>%Ln cards are changed</source>
        <translation>
            <numerusform>%Ln card is changed</numerusform>
            <numerusform>%Ln cards are changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change their unit</source>
        <translation>
            <numerusform>%Ln changes unit</numerusform>
            <numerusform>%Ln change their unit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come from a directory and stay as they are there</source>
        <translation>
            <numerusform>%Ln comes from a directory and stays as it is there</numerusform>
            <numerusform>%Ln come from a directory and stay as they are there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get another lead</source>
        <translation>
            <numerusform>%Ln gets another lead</numerusform>
            <numerusform>%Ln get another lead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move along with their lead</source>
        <translation>
            <numerusform>%Ln moves along with their lead</numerusform>
            <numerusform>%Ln move along with their lead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message numerus="yes">
        <source>%Ln more draft(s) to look at</source>
        <translation>
            <numerusform>%Ln more draft to look at</numerusform>
            <numerusform>%Ln more drafts to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnippetFiles</name>
    <message numerus="yes">
        <source>%Ln snippet(s) brought in</source>
        <translation>
            <numerusform>%Ln snippet brought in</numerusform>
            <numerusform>%Ln snippets brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snippet(s) saved to {file}</source>
        <translation>
            <numerusform>%Ln snippet saved to {file}</numerusform>
            <numerusform>%Ln snippets saved to {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnippetPopup</name>
    <message numerus="yes">
        <source>%Ln snippet(s)</source>
        <translation>
            <numerusform>%Ln snippet</numerusform>
            <numerusform>%Ln snippets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message numerus="yes">
        <source>%Ln change(s) only on this computer</source>
        <translation>
            <numerusform>%Ln change only on this computer</numerusform>
            <numerusform>%Ln changes only on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) the hub could not take.</source>
        <translation>
            <numerusform>%Ln change the hub could not take.</numerusform>
            <numerusform>%Ln changes the hub could not take.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside.</source>
        <translation>
            <numerusform>%Ln kept aside.</numerusform>
            <numerusform>%Ln kept aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) changed on two sides.</source>
        <translation>
            <numerusform>%Ln thing changed on two sides.</numerusform>
            <numerusform>%Ln things changed on two sides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message numerus="yes">
        <source>%Ln change(s) brought in; they go out with the next sync.</source>
        <translation>
            <numerusform>%Ln change brought in; it goes out with the next sync.</numerusform>
            <numerusform>%Ln changes brought in; they go out with the next sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of {login}, written {time}.</source>
        <translation>
            <numerusform>%Ln change of {login}, written {time}.</numerusform>
            <numerusform>%Ln changes of {login}, written {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be used here and are kept aside.</source>
        <translation>
            <numerusform>%Ln could not be used here and is kept aside.</numerusform>
            <numerusform>%Ln could not be used here and are kept aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held reply(s) are drafts now.</source>
        <translation>
            <numerusform>%Ln held reply is a draft now.</numerusform>
            <numerusform>%Ln held replies are drafts now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <translation>
            <numerusform>%Ln was here already.</numerusform>
            <numerusform>%Ln were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A copy of %Ln change(s) is in {file}.</source>
        <translation>
            <numerusform>A copy of %Ln change is in {file}.</numerusform>
            <numerusform>A copy of %Ln changes is in {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message numerus="yes">
        <source>Move %Ln ticket(s)</source>
        <translation>
            <numerusform>Move %Ln ticket</numerusform>
            <numerusform>Move %Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitWarning</name>
    <message numerus="yes">
        <source>and %Ln more department(s)</source>
        <translation>
            <numerusform>and %Ln more department</numerusform>
            <numerusform>and %Ln more departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>concerns %Ln customer(s)</source>
        <translation>
            <numerusform>concerns %Ln customer</numerusform>
            <numerusform>concerns %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkaroundForm</name>
    <message numerus="yes">
        <source>Also for %Ln other ticket(s) with the same cause</source>
        <translation>
            <numerusform>Also for %Ln other ticket with the same cause</numerusform>
            <numerusform>Also for %Ln other tickets with the same cause</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%Ln change(s) put back</source>
        <translation>
            <numerusform>%Ln change put back</numerusform>
            <numerusform>%Ln changes put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed in the meantime</source>
        <translation>
            <numerusform>%Ln had changed in the meantime</numerusform>
            <numerusform>%Ln had changed in the meantime</numerusform>
        </translation>
    </message>
</context>
</TS>
