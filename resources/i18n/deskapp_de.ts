<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About deskapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assign to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy ticket number and title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark or light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help for this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to another team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Org chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snooze until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it (assign to me)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Team queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo last action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection, then filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;it the org chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the &amp;side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ink to another ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of this reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the text (the draft is kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ext ticket in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket for this &amp;person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;verdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious ticket in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;open ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ync status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the draft now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select or unselect the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and close ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show m&amp;e in the org chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the side p&amp;anel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoo&amp;zed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the p&amp;yramid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}. A service desk that works offline and loses nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskapp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Assign the selected tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the selected tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected tickets to a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority of the selected tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkWork</name>
    <message numerus="yes">
        <source>%Ln ticket(s) assigned to {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) given back to the team</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) moved to {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) set to {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln ticket(s) to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln ticket(s): what solved them?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln ticket(s) to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody, back to the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Priority of %Ln ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The solution in a few words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartHead</name>
    <message>
        <source>Customers on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the pyramid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A few words for whoever has this next time; the customer does not see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What solved it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Back to the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note: {name} never sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved on this computer yet. The text stays here and is tried again; free some disk space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only colleagues read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text yet. Write a few words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written as an internal note. Send it to {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it as the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name}. Type :: for a snippet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text from {time} is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot read this yet: add an address or tell by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wrote meanwhile, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New message below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in deskapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report stays on this computer: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program, not of yours. Everything that was typed is saved; work can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program, not of yours. Please copy what is being typed before going on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerPart</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes {language}, reads {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · {local}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} local time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a decision: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} chose {value} ({time}), {other_name} chose {other} ({other_time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Assign to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {label} is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {label} is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to another ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: told by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was put back: it had changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for which supplier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for which team?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for which ticket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} was cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is awake again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is back with the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} sleeps until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} waits no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPart</name>
    <message>
        <source>An outside customer is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyQueue</name>
    <message>
        <source>All done for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tickets appear by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket fits this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {view} was searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what nobody has taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the filter off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list cannot be read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is assigned to you appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the first wish somebody comes with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A ticket has no field {field}. Fields: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another choice is needed first: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanging with the hub stopped on an error of the program: {what}. Your work is kept here; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has the login {login}. Check the spelling, or sync first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {path}. What was typed is kept in the window; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {home} cannot be written. Choose another with --home, or ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know the login {login}. Ask its keeper for: deskapp hub add-person {login}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub refused {what}: {why}. It is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub tells another history than the one seen here (space {space}). Nothing was sent; ask its keeper whether a backup was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub {hub} cannot be reached: {why}. Work goes on here; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub {hub} was made by a newer deskapp (schema {found}, this one knows {known}). Install the newer deskapp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not open the replica in {home}. Nothing was changed; check the passphrase or the key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this replica is not in {place}. Put it back, or join the hub again in a new home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replica in {home} is damaged. Nothing was changed; keep the folder and join the hub again in a new home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replica in {home} was written by a newer deskapp (schema {found}, this one knows {known}). Install the newer deskapp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket needs a subject. Write in a few words what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working hours are not usable: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a hub at {hub}. Join it with: deskapp join URL --as LOGIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no replica in {home} yet. Start with: deskapp join URL --as LOGIN, or deskapp demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no team called {team}. Known teams: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text yet. Write a few words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ticket {number} here. Check the number, or sync first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These working hours never come to {minutes} minutes. Check the hours and the free days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work ({code}). Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This home already belongs to {hub}. Use another --home, or export and import: {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskapp is already open for {home}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hub} is not a deskapp hub. Check the address, or make one with: deskapp hub create URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answered meanwhile. Your reply is kept; read the answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}. Check the path and the rights on the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no sheet called {sheet}. Found: {found}. Name it in the map file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is neither CSV nor XLSX nor LDIF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lacks the column {column}. Found: {found}. Name it in the map file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lies in a folder that {service} copies between computers, where work would be lost. Choose a plain folder or Postgres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} names the column {column}, which {file} lacks. Found: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} says {word} in {place}. Known there: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}, column {column}: {why}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is no address of a hub. Use sqlite:///PATH or postgresql://USER@HOST/NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a {field}. Allowed: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is still running. Wait for it, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile it became: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>Attachment {name}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After sending: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After sending: {after} · {seconds} s to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only colleagues of the team read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and close ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Language of this reply (Ctrl+Shift+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of this reply: {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {number}: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside customer is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}+</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldCard</name>
    <message>
        <source>Reply to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the reply to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves in {n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was kept when deskapp stopped; it leaves in {n} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message>
        <source>{what}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysOverview</name>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the org chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksPart</name>
    <message>
        <source>Belongs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} also waits for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person or a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found for {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down go through what was found, Enter goes to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%Ln had changed meanwhile and stay as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note by {name}, {time}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {time}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorePart</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTicketDialog</name>
    <message>
        <source>&amp;Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are needed, so that the list can show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;eam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer said or wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it for? Type a name and choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgDrawing</name>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same people as in the list. Everything can be done there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>supports %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgPage</name>
    <message>
        <source>Carries and supports everyone above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closest to customers and colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people with their managers, and the org chart draws itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgTree</name>
    <message>
        <source>Everybody under whoever supports them. Type a name to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgTreeModel</name>
    <message numerus="yes">
        <source>%Ln person(s) cannot be placed: no one is known who supports them, or the line would run in a circle.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person to read why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not placed yet, %Ln person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The person named as the next in line is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line would run in a circle: {line}. The last link was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>supports %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, a place or a job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Choose a person in the list or in the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;After sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change counts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single &amp;keys in list and conversation: R replies, J goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to &amp;undo sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromisePart</name>
    <message>
        <source>Due inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next word by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} hears from us</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>All open tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an outside customer is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet sent to the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>This row is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is no longer here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message numerus="yes">
        <source>%Ln new above</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ticket(s) above: sort them in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search in {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickSearch</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for “{text}”. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search tickets, people, snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters or a number are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%Ln of them late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORGANISATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TICKETS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wrote at {time}. The reply is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>About this ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnippetPopup</name>
    <message numerus="yes">
        <source>%Ln snippet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk cannot be opened now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message numerus="yes">
        <source>%Ln change(s) only on this computer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) changed on two sides.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot save on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works as usual here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works as usual here; as of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanging with {hub}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In step with {hub}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending {sending}, receiving {receiving}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what is typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed stays in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes}, {oldest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waiting}. They go out when the line is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketChoices</name>
    <message>
        <source>Another day and time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: back to the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake it up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketPane</name>
    <message>
        <source>Choose one from the list, or press Ctrl+N for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and title are copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>A colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasting problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be read in deskapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be delivered to {name}; tell by phone, or check the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deskapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helpers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next word by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside customer is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workaround</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot read this yet: add an address or tell by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} follows this ticket ({who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} no longer follows this ticket ({who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} no longer helps ({who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} added the label {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} asked {what} to help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} assigned it to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} cleared the solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} cleared {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} decided between two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gave it back to the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} hands it over to {new} at the next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} linked {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} moved it to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} opened the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} removed a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} removed the label {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} removed the link to {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} set {field} from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} set {field} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} snoozed it until {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} took it out of {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} woke it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} wrote an internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} wrote the solution: {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how a date without its year is written, see QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Address of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Login name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new desk on this computer. Others can join later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service desk that is fast, works without a line, and loses nothing. How shall it begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four teams, 400 people and 2,000 tickets in six languages. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the hub and the login name are still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keeper of the hub gives an address and a login name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to deskapp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenPopup</name>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%Ln change(s) put back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed meanwhile</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_About</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes {language}, reads {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} local time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CardButton</name>
    <message>
        <source>Sync status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Why</name>
    <message>
        <source>Not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
