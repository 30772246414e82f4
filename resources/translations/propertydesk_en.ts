<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionCategory</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Repairs</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back without printing</source>
        <translation>Back without printing</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Whole width</translation>
    </message>
    <message>
        <source>Change room</source>
        <translation>Change room</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Change person</translation>
    </message>
    <message>
        <source>Show phone in full</source>
        <translation>Show phone in full</translation>
    </message>
    <message>
        <source>Show the chosen person&apos;s phone numbers in full; this is recorded</source>
        <translation>Show the chosen person&apos;s phone numbers in full; this is recorded</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Add room</translation>
    </message>
    <message>
        <source>Import roster…</source>
        <translation>Import roster…</translation>
    </message>
    <message>
        <source>Read rooms and people from an XLSX or CSV file</source>
        <translation>Read rooms and people from an XLSX or CSV file</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>Show all rooms</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Save the form</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Leave the form</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>New colleague</translation>
    </message>
    <message>
        <source>Save colleague</source>
        <translation>Save colleague</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Find a command</translation>
    </message>
    <message>
        <source>Everything that can be done here, by name, pinyin initials or keys</source>
        <translation>Everything that can be done here, by name, pinyin initials or keys</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Key card</translation>
    </message>
    <message>
        <source>All keys on one card, to be printed</source>
        <translation>All keys on one card, to be printed</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>The user guide, opened at this page</source>
        <translation>The user guide, opened at this page</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Read everything on this page again</source>
        <translation>Read everything on this page again</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Hide everything until the password is given; nothing typed is lost</source>
        <translation>Hide everything until the password is given; nothing typed is lost</translation>
    </message>
    <message>
        <source>Switch person</source>
        <translation>Switch person</translation>
    </message>
    <message>
        <source>Somebody else takes over this desk</source>
        <translation>Somebody else takes over this desk</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Log out</translation>
    </message>
    <message>
        <source>Switch language: 中文 / English</source>
        <translation>Switch language: 中文 / English</translation>
    </message>
    <message>
        <source>Next theme: light, dark, high contrast</source>
        <translation>Next theme: light, dark, high contrast</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Larger type</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Smaller type</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Room, name, phone, order number or pinyin initials</source>
        <translation>Room, name, phone, order number or pinyin initials</translation>
    </message>
    <message>
        <source>Correct the order</source>
        <translation>Correct the order</translation>
    </message>
    <message>
        <source>Record the customer&apos;s consent</source>
        <translation>Record the customer&apos;s consent</translation>
    </message>
    <message>
        <source>Dispatch the order</source>
        <translation>Dispatch the order</translation>
    </message>
    <message>
        <source>Dispatch the order again</source>
        <translation>Dispatch the order again</translation>
    </message>
    <message>
        <source>Record the arrival</source>
        <translation>Record the arrival</translation>
    </message>
    <message>
        <source>Put the order on wait</source>
        <translation>Put the order on wait</translation>
    </message>
    <message>
        <source>Work is done</source>
        <translation>Work is done</translation>
    </message>
    <message>
        <source>Enter the returned slip</source>
        <translation>Enter the returned slip</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>Close the order</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancel the order</translation>
    </message>
    <message>
        <source>Print the slip of the order</source>
        <translation>Print the slip of the order</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>Save the order</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Print the slip</translation>
    </message>
    <message>
        <source>Leave the form, keep what is typed</source>
        <translation>Leave the form, keep what is typed</translation>
    </message>
    <message>
        <source>Look through the orders</source>
        <translation>Look through the orders</translation>
    </message>
    <message>
        <source>Show all open orders</source>
        <translation>Show all open orders</translation>
    </message>
    <message>
        <source>Next slip</source>
        <translation>Next slip</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Previous day</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Print dispatch list</source>
        <translation>Print dispatch list</translation>
    </message>
    <message>
        <source>Show all orders of the day</source>
        <translation>Show all orders of the day</translation>
    </message>
    <message>
        <source>New fault kind</source>
        <translation>New fault kind</translation>
    </message>
    <message>
        <source>New group of faults</source>
        <translation>New group of faults</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Save fault kind</source>
        <translation>Save fault kind</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Repairs</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Return slips</source>
        <translation>Return slips</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>New repair</source>
        <translation>New repair</translation>
    </message>
    <message>
        <source>Open another data file</source>
        <translation>Open another data file</translation>
    </message>
    <message>
        <source>Choose the roster file…</source>
        <translation>Choose the roster file…</translation>
    </message>
    <message>
        <source>Save an empty roster template…</source>
        <translation>Save an empty roster template…</translation>
    </message>
    <message>
        <source>Check the roster without storing</source>
        <translation>Check the roster without storing</translation>
    </message>
    <message>
        <source>Import the roster</source>
        <translation>Import the roster</translation>
    </message>
    <message>
        <source>Import the roster without its bad rows</source>
        <translation>Import the roster without its bad rows</translation>
    </message>
    <message>
        <source>Take the marked import back</source>
        <translation>Take the marked import back</translation>
    </message>
    <message>
        <source>Stop reading or importing the roster</source>
        <translation>Stop reading or importing the roster</translation>
    </message>
    <message>
        <source>Add building</source>
        <translation>Add building</translation>
    </message>
    <message>
        <source>Change building</source>
        <translation>Change building</translation>
    </message>
    <message>
        <source>Change the chosen building and its sections</source>
        <translation>Change the chosen building and its sections</translation>
    </message>
    <message>
        <source>Link person</source>
        <translation>Link person</translation>
    </message>
    <message>
        <source>Give a person of another room a role in this one too</source>
        <translation>Give a person of another room a role in this one too</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Buildings</translation>
    </message>
    <message>
        <source>Buildings and their sections</source>
        <translation>Buildings and their sections</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Stop backup or check</source>
        <translation>Stop backup or check</translation>
    </message>
    <message>
        <source>Stop, and leave no unfinished copy behind</source>
        <translation>Stop, and leave no unfinished copy behind</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>Save the call</translation>
    </message>
    <message>
        <source>Save the call and make a repair order of it</source>
        <translation>Save the call and make a repair order of it</translation>
    </message>
    <message>
        <source>Leave the call, keep what is typed</source>
        <translation>Leave the call, keep what is typed</translation>
    </message>
    <message>
        <source>Correct the call record</source>
        <translation>Correct the call record</translation>
    </message>
    <message>
        <source>Record the call-back</source>
        <translation>Record the call-back</translation>
    </message>
    <message>
        <source>Promise a call-back</source>
        <translation>Promise a call-back</translation>
    </message>
    <message>
        <source>Hand the call over to a colleague</source>
        <translation>Hand the call over to a colleague</translation>
    </message>
    <message>
        <source>Make a repair order of the call</source>
        <translation>Make a repair order of the call</translation>
    </message>
    <message>
        <source>Settle the call</source>
        <translation>Settle the call</translation>
    </message>
    <message>
        <source>Open the call again</source>
        <translation>Open the call again</translation>
    </message>
    <message>
        <source>Open the order of the call</source>
        <translation>Open the order of the call</translation>
    </message>
    <message>
        <source>Look through the calls</source>
        <translation>Look through the calls</translation>
    </message>
    <message>
        <source>Show the whole call book</source>
        <translation>Show the whole call book</translation>
    </message>
    <message>
        <source>Daily summary of the calls</source>
        <translation>Daily summary of the calls</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>New call</translation>
    </message>
    <message>
        <source>Park the call</source>
        <translation>Park the call</translation>
    </message>
    <message>
        <source>Take up a parked call</source>
        <translation>Take up a parked call</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>New outside unit</source>
        <translation>New outside unit</translation>
    </message>
    <message>
        <source>Save outside unit</source>
        <translation>Save outside unit</translation>
    </message>
    <message>
        <source>Show the open notices</source>
        <translation>Show the open notices</translation>
    </message>
    <message>
        <source>Show the letters without reply</source>
        <translation>Show the letters without reply</translation>
    </message>
    <message>
        <source>Show the monthly settlement</source>
        <translation>Show the monthly settlement</translation>
    </message>
    <message>
        <source>Print the settlement</source>
        <translation>Print the settlement</translation>
    </message>
    <message>
        <source>Save the settlement as a spreadsheet</source>
        <translation>Save the settlement as a spreadsheet</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>Mark as settled</translation>
    </message>
    <message>
        <source>Notify the outside unit</source>
        <translation>Notify the outside unit</translation>
    </message>
    <message>
        <source>Outside unit: it comes</source>
        <translation>Outside unit: it comes</translation>
    </message>
    <message>
        <source>Outside unit: it refuses</source>
        <translation>Outside unit: it refuses</translation>
    </message>
    <message>
        <source>Have others do the warranty repair</source>
        <translation>Have others do the warranty repair</translation>
    </message>
    <message>
        <source>Warranty repair is done</source>
        <translation>Warranty repair is done</translation>
    </message>
    <message>
        <source>Record the owner&apos;s acceptance</source>
        <translation>Record the owner&apos;s acceptance</translation>
    </message>
    <message>
        <source>Print the notice to the outside unit</source>
        <translation>Print the notice to the outside unit</translation>
    </message>
    <message>
        <source>Withdraw the notice</source>
        <translation>Withdraw the notice</translation>
    </message>
    <message>
        <source>Order the rework</source>
        <translation>Order the rework</translation>
    </message>
    <message>
        <source>Write a contact letter</source>
        <translation>Write a contact letter</translation>
    </message>
    <message>
        <source>Record the reply to the letter</source>
        <translation>Record the reply to the letter</translation>
    </message>
    <message>
        <source>Print the contact letter</source>
        <translation>Print the contact letter</translation>
    </message>
    <message>
        <source>Enter cause and method of the repair</source>
        <translation>Enter cause and method of the repair</translation>
    </message>
    <message>
        <source>Record where the copies went</source>
        <translation>Record where the copies went</translation>
    </message>
    <message>
        <source>Repair card of the household</source>
        <translation>Repair card of the household</translation>
    </message>
    <message>
        <source>Print the repair card</source>
        <translation>Print the repair card</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Warranty</translation>
    </message>
</context>
<context>
    <name>AfterCareStory</name>
    <message>
        <source>Warranty and outside units</source>
        <translation>Warranty and outside units</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Warranty</translation>
    </message>
    <message>
        <source>Duty of</source>
        <translation>Duty of</translation>
    </message>
    <message>
        <source>nobody entered yet (Settings)</source>
        <translation>nobody entered yet (Settings)</translation>
    </message>
    <message>
        <source>Outside unit</source>
        <translation>Outside unit</translation>
    </message>
    <message>
        <source>Notice %1</source>
        <translation>Notice %1</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, late</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Done by others</source>
        <translation>Done by others</translation>
    </message>
    <message>
        <source>Cost borne by</source>
        <translation>Cost borne by</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repaired</translation>
    </message>
    <message>
        <source>Cost and fee</source>
        <translation>Cost and fee</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Withdrawn because</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Rework</translation>
    </message>
    <message>
        <source>Makes good</source>
        <translation>Makes good</translation>
    </message>
    <message>
        <source>Made good by</source>
        <translation>Made good by</translation>
    </message>
    <message>
        <source>Repaired again</source>
        <translation>Repaired again</translation>
    </message>
    <message>
        <source>Second repair of the same fault</source>
        <translation>Second repair of the same fault</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>No reply yet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Repair record</source>
        <translation>Repair record</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>① desk</source>
        <translation>① desk</translation>
    </message>
    <message>
        <source>② finance</source>
        <translation>② finance</translation>
    </message>
    <message>
        <source>④ servicing department</source>
        <translation>④ servicing department</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>satisfied</translation>
    </message>
    <message>
        <source>not satisfied</source>
        <translation>not satisfied</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>not signed</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspected</translation>
    </message>
</context>
<context>
    <name>CallActionForm</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>empty: now · 930 · 14 · 11-25 930</source>
        <translation>empty: now · 930 · 14 · 11-25 930</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>Call back at</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What the customer was answered</source>
        <translation>What the customer was answered</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>Why it is opened again</translation>
    </message>
    <message>
        <source>930 · +30 · t 9 (tomorrow) · 11-25 930</source>
        <translation>930 · +30 · t 9 (tomorrow) · 11-25 930</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Passed on to</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Who answers for it from now on</source>
        <translation>Who answers for it from now on</translation>
    </message>
</context>
<context>
    <name>CallStory</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Service order</source>
        <translation>Service order</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Passed on to</translation>
    </message>
    <message>
        <source>Call-back promised</source>
        <translation>Call-back promised</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>call back %1</source>
        <translation>call back %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, with what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Phone call</source>
        <translation>Phone call</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A Complaint</source>
        <translation>A Complaint</translation>
    </message>
    <message>
        <source>B Inquiry</source>
        <translation>B Inquiry</translation>
    </message>
    <message>
        <source>D Other</source>
        <translation>D Other</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>Promise a call-back</source>
        <translation>Promise a call-back</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Make a repair order</source>
        <translation>Make a repair order</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Call-back promised</source>
        <translation>Call-back promised</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Repair order made</source>
        <translation>Repair order made</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Opened again</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Call back %1, late %2</source>
        <translation>Call back %1, late %2</translation>
    </message>
    <message>
        <source>Call back %1</source>
        <translation>Call back %1</translation>
    </message>
    <message>
        <source>C Need</source>
        <translation>C Need</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>Late %1</translation>
    </message>
</context>
<context>
    <name>CareActions</name>
    <message>
        <source>Notify outside unit</source>
        <translation>Notify outside unit</translation>
    </message>
    <message>
        <source>It comes</source>
        <translation>It comes</translation>
    </message>
    <message>
        <source>It refuses</source>
        <translation>It refuses</translation>
    </message>
    <message>
        <source>Have others do it</source>
        <translation>Have others do it</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repaired</translation>
    </message>
    <message>
        <source>Owner&apos;s acceptance</source>
        <translation>Owner&apos;s acceptance</translation>
    </message>
    <message>
        <source>Print notice</source>
        <translation>Print notice</translation>
    </message>
    <message>
        <source>Withdraw notice</source>
        <translation>Withdraw notice</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Rework</translation>
    </message>
    <message>
        <source>Write contact letter</source>
        <translation>Write contact letter</translation>
    </message>
    <message>
        <source>Reply to letter</source>
        <translation>Reply to letter</translation>
    </message>
    <message>
        <source>Print letter</source>
        <translation>Print letter</translation>
    </message>
    <message>
        <source>Cause and method</source>
        <translation>Cause and method</translation>
    </message>
    <message>
        <source>Copies handed out</source>
        <translation>Copies handed out</translation>
    </message>
</context>
<context>
    <name>CareForms</name>
    <message>
        <source>Promised time</source>
        <translation>Promised time</translation>
    </message>
    <message>
        <source>What was replied</source>
        <translation>What was replied</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Why it refuses</source>
        <translation>Why it refuses</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Inspected by</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Signed by the owner</source>
        <translation>Signed by the owner</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>If not satisfied: made good by</source>
        <translation>If not satisfied: made good by</translation>
    </message>
    <message>
        <source>Why the notice is withdrawn</source>
        <translation>Why the notice is withdrawn</translation>
    </message>
    <message>
        <source>What the customer is not satisfied with</source>
        <translation>What the customer is not satisfied with</translation>
    </message>
    <message>
        <source>Replied by</source>
        <translation>Replied by</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Cause of the fault</source>
        <translation>Cause of the fault</translation>
    </message>
    <message>
        <source>How it was repaired</source>
        <translation>How it was repaired</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>empty: now · 930 · 14 · 11-25 930</source>
        <translation>empty: now · 930 · 14 · 11-25 930</translation>
    </message>
    <message>
        <source>930 · +30 · t 9 (tomorrow) · 11-25 930</source>
        <translation>930 · +30 · t 9 (tomorrow) · 11-25 930</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Outside unit</source>
        <translation>Outside unit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Who was told</translation>
    </message>
    <message>
        <source>What is to be repaired</source>
        <translation>What is to be repaired</translation>
    </message>
    <message>
        <source>Beyond our ability because</source>
        <translation>Beyond our ability because</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Crew</translation>
    </message>
    <message>
        <source>Cost borne by</source>
        <translation>Cost borne by</translation>
    </message>
    <message>
        <source>Promised to the owner</source>
        <translation>Promised to the owner</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Repair cost, yuan</source>
        <translation>Repair cost, yuan</translation>
    </message>
    <message>
        <source>Service fee, yuan (empty: as agreed)</source>
        <translation>Service fee, yuan (empty: as agreed)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>From department</source>
        <translation>From department</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>To department</source>
        <translation>To department</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>① kept at the desk</source>
        <translation>① kept at the desk</translation>
    </message>
    <message>
        <source>② handed to finance</source>
        <translation>② handed to finance</translation>
    </message>
    <message>
        <source>④ handed to the servicing department</source>
        <translation>④ handed to the servicing department</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Creates a centre&apos;s data file</source>
        <translation>Creates a centre&apos;s data file</translation>
    </message>
    <message>
        <source>Creates a demonstration estate</source>
        <translation>Creates a demonstration estate</translation>
    </message>
    <message>
        <source>Checks a data file from end to end</source>
        <translation>Checks a data file from end to end</translation>
    </message>
    <message>
        <source>Writes a checked copy of a data file</source>
        <translation>Writes a checked copy of a data file</translation>
    </message>
    <message>
        <source>Missing: --%1. See --help.</source>
        <translation>Missing: --%1. See --help.</translation>
    </message>
    <message>
        <source>--%1 wants a whole number.</source>
        <translation>--%1 wants a whole number.</translation>
    </message>
    <message>
        <source>PropertyDesk: the desk of a property service centre.</source>
        <translation>PropertyDesk: the desk of a property service centre.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Opens the window.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 refused (the reason is printed), 2 wrong usage.</source>
        <translation>Exit code: 0 done, 1 refused (the reason is printed), 2 wrong usage.</translation>
    </message>
    <message>
        <source>Unknown: %1. See --help.</source>
        <translation>Unknown: %1. See --help.</translation>
    </message>
    <message>
        <source>Data file to create.</source>
        <translation>Data file to create.</translation>
    </message>
    <message>
        <source>Rooms, 600 unless told otherwise.</source>
        <translation>Rooms, 600 unless told otherwise.</translation>
    </message>
    <message>
        <source>Orders, 1200 unless told otherwise.</source>
        <translation>Orders, 1200 unless told otherwise.</translation>
    </message>
    <message>
        <source>Days of history, 90 unless told otherwise.</source>
        <translation>Days of history, 90 unless told otherwise.</translation>
    </message>
    <message>
        <source>The same seed gives the same estate.</source>
        <translation>The same seed gives the same estate.</translation>
    </message>
    <message>
        <source>An estate needs at least one room and one day.</source>
        <translation>An estate needs at least one room and one day.</translation>
    </message>
    <message>
        <source>Created %1. Log in as %2 with the password %3.</source>
        <translation>Created %1. Log in as %2 with the password %3.</translation>
    </message>
    <message>
        <source>Name of the estate.</source>
        <translation>Name of the estate.</translation>
    </message>
    <message>
        <source>Login of the first administrator; the password is read from standard input.</source>
        <translation>Login of the first administrator; the password is read from standard input.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>Created %1.</translation>
    </message>
    <message>
        <source>Data file.</source>
        <translation>Data file.</translation>
    </message>
    <message>
        <source>NOT SOUND: %1</source>
        <translation>NOT SOUND: %1</translation>
    </message>
    <message>
        <source>Do not work on with this file: keep it, and restore the newest backup.</source>
        <translation>Do not work on with this file: keep it, and restore the newest backup.</translation>
    </message>
    <message>
        <source>Sound: %1 rooms, %2 people, %3 orders, %4 audit entries.</source>
        <translation>Sound: %1 rooms, %2 people, %3 orders, %4 audit entries.</translation>
    </message>
    <message>
        <source>Audit head: %1</source>
        <translation>Audit head: %1</translation>
    </message>
    <message>
        <source>Folder for the copy.</source>
        <translation>Folder for the copy.</translation>
    </message>
    <message>
        <source>Checked copy: %1</source>
        <translation>Checked copy: %1</translation>
    </message>
    <message>
        <source>Reads rooms and people from an XLSX or CSV file</source>
        <translation>Reads rooms and people from an XLSX or CSV file</translation>
    </message>
    <message>
        <source>Writes a day&apos;s dispatch list as PDF</source>
        <translation>Writes a day&apos;s dispatch list as PDF</translation>
    </message>
    <message>
        <source>Day of the list.</source>
        <translation>Day of the list.</translation>
    </message>
    <message>
        <source>PDF file to write.</source>
        <translation>PDF file to write.</translation>
    </message>
    <message>
        <source>--date wants a day as YYYY-MM-DD.</source>
        <translation>--date wants a day as YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Written: %1 (%2 pages).</source>
        <translation>Written: %1 (%2 pages).</translation>
    </message>
    <message>
        <source>XLSX or CSV file.</source>
        <translation>XLSX or CSV file.</translation>
    </message>
    <message>
        <source>Who imports; the password is read from standard input.</source>
        <translation>Who imports; the password is read from standard input.</translation>
    </message>
    <message>
        <source>Says what would happen and stores nothing.</source>
        <translation>Says what would happen and stores nothing.</translation>
    </message>
    <message>
        <source>Stores the good rows although there are bad ones.</source>
        <translation>Stores the good rows although there are bad ones.</translation>
    </message>
    <message>
        <source>Refused, nothing stored: %1 of %2 rows have problems. Good rows: %3</source>
        <translation>Refused, nothing stored: %1 of %2 rows have problems. Good rows: %3</translation>
    </message>
    <message>
        <source>Dry run, nothing stored: %1 of %2 rows have problems. Good rows: %3</source>
        <translation>Dry run, nothing stored: %1 of %2 rows have problems. Good rows: %3</translation>
    </message>
    <message>
        <source>Stored: %1. Rows left out: %2.</source>
        <translation>Stored: %1. Rows left out: %2.</translation>
    </message>
    <message>
        <source>One roster file is wanted. See --help.</source>
        <translation>One roster file is wanted. See --help.</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>Created the data file</source>
        <translation>Created the data file</translation>
    </message>
    <message>
        <source>Filled the demonstration estate</source>
        <translation>Filled the demonstration estate</translation>
    </message>
    <message>
        <source>Changed the settings</source>
        <translation>Changed the settings</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Made a backup</translation>
    </message>
    <message>
        <source>Checked the data file</source>
        <translation>Checked the data file</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Logged in</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>Changed the own password</translation>
    </message>
    <message>
        <source>Created the first administrator</source>
        <translation>Created the first administrator</translation>
    </message>
    <message>
        <source>Added a member of staff</source>
        <translation>Added a member of staff</translation>
    </message>
    <message>
        <source>Changed a member of staff</source>
        <translation>Changed a member of staff</translation>
    </message>
    <message>
        <source>Set a new password for somebody</source>
        <translation>Set a new password for somebody</translation>
    </message>
    <message>
        <source>Released a blocked login</source>
        <translation>Released a blocked login</translation>
    </message>
    <message>
        <source>Imported a roster</source>
        <translation>Imported a roster</translation>
    </message>
    <message>
        <source>Took an import back</source>
        <translation>Took an import back</translation>
    </message>
    <message>
        <source>Added a building</source>
        <translation>Added a building</translation>
    </message>
    <message>
        <source>Changed a building</source>
        <translation>Changed a building</translation>
    </message>
    <message>
        <source>Added a room</source>
        <translation>Added a room</translation>
    </message>
    <message>
        <source>Changed a room</source>
        <translation>Changed a room</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Added a person</translation>
    </message>
    <message>
        <source>Changed a person</source>
        <translation>Changed a person</translation>
    </message>
    <message>
        <source>Put a person into a room</source>
        <translation>Put a person into a room</translation>
    </message>
    <message>
        <source>Looked at whole phone and ID numbers</source>
        <translation>Looked at whole phone and ID numbers</translation>
    </message>
    <message>
        <source>Registered an order</source>
        <translation>Registered an order</translation>
    </message>
    <message>
        <source>Corrected an order</source>
        <translation>Corrected an order</translation>
    </message>
    <message>
        <source>Recorded the consent to pay</source>
        <translation>Recorded the consent to pay</translation>
    </message>
    <message>
        <source>Dispatched an order</source>
        <translation>Dispatched an order</translation>
    </message>
    <message>
        <source>Dispatched an order again</source>
        <translation>Dispatched an order again</translation>
    </message>
    <message>
        <source>Recorded an arrival</source>
        <translation>Recorded an arrival</translation>
    </message>
    <message>
        <source>Put an order on wait</source>
        <translation>Put an order on wait</translation>
    </message>
    <message>
        <source>Recorded the work as done</source>
        <translation>Recorded the work as done</translation>
    </message>
    <message>
        <source>Took a slip back</source>
        <translation>Took a slip back</translation>
    </message>
    <message>
        <source>Closed an order</source>
        <translation>Closed an order</translation>
    </message>
    <message>
        <source>Cancelled an order</source>
        <translation>Cancelled an order</translation>
    </message>
    <message>
        <source>Printed a slip</source>
        <translation>Printed a slip</translation>
    </message>
    <message>
        <source>Printed a slip again</source>
        <translation>Printed a slip again</translation>
    </message>
    <message>
        <source>Added a fault kind</source>
        <translation>Added a fault kind</translation>
    </message>
    <message>
        <source>Changed a fault kind</source>
        <translation>Changed a fault kind</translation>
    </message>
    <message>
        <source>Put fault kinds in another order</source>
        <translation>Put fault kinds in another order</translation>
    </message>
    <message>
        <source>Laid in the usual fault kinds</source>
        <translation>Laid in the usual fault kinds</translation>
    </message>
    <message>
        <source>Took a call</source>
        <translation>Took a call</translation>
    </message>
    <message>
        <source>Corrected a call record</source>
        <translation>Corrected a call record</translation>
    </message>
    <message>
        <source>Recorded a call-back</source>
        <translation>Recorded a call-back</translation>
    </message>
    <message>
        <source>Promised another time for a call-back</source>
        <translation>Promised another time for a call-back</translation>
    </message>
    <message>
        <source>Handed a call record over</source>
        <translation>Handed a call record over</translation>
    </message>
    <message>
        <source>Settled a call record</source>
        <translation>Settled a call record</translation>
    </message>
    <message>
        <source>Opened a call record again</source>
        <translation>Opened a call record again</translation>
    </message>
    <message>
        <source>Entered an outside unit</source>
        <translation>Entered an outside unit</translation>
    </message>
    <message>
        <source>Changed an outside unit</source>
        <translation>Changed an outside unit</translation>
    </message>
    <message>
        <source>Set the warranty part of a fault</source>
        <translation>Set the warranty part of a fault</translation>
    </message>
    <message>
        <source>Notified an outside unit</source>
        <translation>Notified an outside unit</translation>
    </message>
    <message>
        <source>Recorded that the outside unit comes</source>
        <translation>Recorded that the outside unit comes</translation>
    </message>
    <message>
        <source>Recorded that the outside unit refuses</source>
        <translation>Recorded that the outside unit refuses</translation>
    </message>
    <message>
        <source>Had others do a warranty repair</source>
        <translation>Had others do a warranty repair</translation>
    </message>
    <message>
        <source>Recorded a warranty repair as done</source>
        <translation>Recorded a warranty repair as done</translation>
    </message>
    <message>
        <source>Recorded the owner&apos;s inspection</source>
        <translation>Recorded the owner&apos;s inspection</translation>
    </message>
    <message>
        <source>Withdrew a notice</source>
        <translation>Withdrew a notice</translation>
    </message>
    <message>
        <source>Settled warranty repairs</source>
        <translation>Settled warranty repairs</translation>
    </message>
    <message>
        <source>Saved a settlement as a spreadsheet</source>
        <translation>Saved a settlement as a spreadsheet</translation>
    </message>
    <message>
        <source>Wrote a contact letter</source>
        <translation>Wrote a contact letter</translation>
    </message>
    <message>
        <source>Recorded the reply to a contact letter</source>
        <translation>Recorded the reply to a contact letter</translation>
    </message>
    <message>
        <source>Ordered a rework</source>
        <translation>Ordered a rework</translation>
    </message>
    <message>
        <source>Recorded cause and method of a repair</source>
        <translation>Recorded cause and method of a repair</translation>
    </message>
    <message>
        <source>Recorded where the copies of a slip went</source>
        <translation>Recorded where the copies of a slip went</translation>
    </message>
</context>
<context>
    <name>DispatchCard</name>
    <message>
        <source>over 24 h</source>
        <translation>over 24 h</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation>consent missing</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>reported %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a card</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source> (%1)</source>
        <comment>an aside after a word</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>The program ran into a mistake of its own and changed nothing. Try again; if it comes back, send the log file to your administrator.</source>
        <translation>The program ran into a mistake of its own and changed nothing. Try again; if it comes back, send the log file to your administrator.</translation>
    </message>
    <message>
        <source>The data file could not be read or written. Check that its disk is connected, then try again.</source>
        <translation>The data file could not be read or written. Check that its disk is connected, then try again.</translation>
    </message>
    <message>
        <source>Another desk is writing to the data file right now. Nothing was lost; try again in a moment.</source>
        <translation>Another desk is writing to the data file right now. Nothing was lost; try again in a moment.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was stored. Free some space, then save again; what you typed is kept.</source>
        <translation>The disk is full, so nothing was stored. Free some space, then save again; what you typed is kept.</translation>
    </message>
    <message>
        <source>The data file is damaged and is left untouched. Stop working in it and restore the last backup.</source>
        <translation>The data file is damaged and is left untouched. Stop working in it and restore the last backup.</translation>
    </message>
    <message>
        <source>The file%1 is not there. Check the folder or choose another file.</source>
        <translation>The file%1 is not there. Check the folder or choose another file.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of PropertyDesk%1. Install that version, then open the file again.</source>
        <translation>This file was written by a newer version of PropertyDesk%1. Install that version, then open the file again.</translation>
    </message>
    <message>
        <source>There is already a file of that name. Choose another name or open the existing file.</source>
        <translation>There is already a file of that name. Choose another name or open the existing file.</translation>
    </message>
    <message>
        <source>The file%1 cannot be read. Close it in other programs, check your rights, then try again.</source>
        <translation>The file%1 cannot be read. Close it in other programs, check your rights, then try again.</translation>
    </message>
    <message>
        <source>The file%1 cannot be written. Close it in other programs or choose another folder.</source>
        <translation>The file%1 cannot be written. Close it in other programs or choose another folder.</translation>
    </message>
    <message>
        <source>You stopped this before it was finished; nothing was changed. Start it again when you are ready.</source>
        <translation>You stopped this before it was finished; nothing was changed. Start it again when you are ready.</translation>
    </message>
    <message>
        <source>You do not have the right to do this. Ask a colleague who has it or your administrator.</source>
        <translation>You do not have the right to do this. Ask a colleague who has it or your administrator.</translation>
    </message>
    <message>
        <source>Nobody is logged in at this desk. Log in, then try again.</source>
        <translation>Nobody is logged in at this desk. Log in, then try again.</translation>
    </message>
    <message>
        <source>Login or password is wrong. Check both, and the Caps Lock key, and try again.</source>
        <translation>Login or password is wrong. Check both, and the Caps Lock key, and try again.</translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Too many failed attempts. Wait %n second, then try again.</numerusform>
            <numerusform>Too many failed attempts. Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is too short. Use at least %n character(s).</source>
        <translation>
            <numerusform>The password is too short. Use at least %n character.</numerusform>
            <numerusform>The password is too short. Use at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is too long. Use at most %n character(s).</source>
        <translation>
            <numerusform>The password is too long. Use at most %n character.</numerusform>
            <numerusform>The password is too long. Use at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>This password is easily guessed. Choose a longer one or several words.</source>
        <translation>This password is easily guessed. Choose a longer one or several words.</translation>
    </message>
    <message>
        <source>The new password is the same as the old one. Choose a different one.</source>
        <translation>The new password is the same as the old one. Choose a different one.</translation>
    </message>
    <message>
        <source>Somebody already has this login. Choose another one.</source>
        <translation>Somebody already has this login. Choose another one.</translation>
    </message>
    <message>
        <source>This is the last administrator, and the centre needs one. Make somebody else administrator first.</source>
        <translation>This is the last administrator, and the centre needs one. Make somebody else administrator first.</translation>
    </message>
    <message>
        <source>Nobody can disable or restrict his own account. Ask another administrator.</source>
        <translation>Nobody can disable or restrict his own account. Ask another administrator.</translation>
    </message>
    <message>
        <source>%1 is empty. Fill it in, then save again.</source>
        <translation>%1 is empty. Fill it in, then save again.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is too long. Shorten it to at most %n character(s).</source>
        <translation>
            <numerusform>%1 is too long. Shorten it to at most %n character.</numerusform>
            <numerusform>%1 is too long. Shorten it to at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a number. Use digits and at most one point.</source>
        <translation>%1 is not a number. Use digits and at most one point.</translation>
    </message>
    <message>
        <source>%1 is not a date. Write it as year-month-day, for example 2026-11-21.</source>
        <translation>%1 is not a date. Write it as year-month-day, for example 2026-11-21.</translation>
    </message>
    <message>
        <source>%1 is not a phone number. Use 11 digits for a mobile phone, or area code and number.</source>
        <translation>%1 is not a phone number. Use 11 digits for a mobile phone, or area code and number.</translation>
    </message>
    <message>
        <source>%1 is not a valid ID number. Compare its 18 characters with the card.</source>
        <translation>%1 is not a valid ID number. Compare its 18 characters with the card.</translation>
    </message>
    <message>
        <source>%1 has an entry that is not in the list%2. Choose one from the list.</source>
        <translation>%1 has an entry that is not in the list%2. Choose one from the list.</translation>
    </message>
    <message>
        <source>%1 exists already%2. Open the existing entry or change this one.</source>
        <translation>%1 exists already%2. Open the existing entry or change this one.</translation>
    </message>
    <message>
        <source>This was not found%1. It may have been removed meanwhile; refresh the list (F5) and choose again.</source>
        <translation>This was not found%1. It may have been removed meanwhile; refresh the list (F5) and choose again.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Refresh (F5), compare, and save your change again.</source>
        <translation>Somebody else changed this meanwhile. Refresh (F5), compare, and save your change again.</translation>
    </message>
    <message>
        <source>This cannot be removed because something depends on it%1. Remove or change that first.</source>
        <translation>This cannot be removed because something depends on it%1. Remove or change that first.</translation>
    </message>
    <message>
        <source>The end lies before the start. Correct one of the two dates.</source>
        <translation>The end lies before the start. Correct one of the two dates.</translation>
    </message>
    <message>
        <source>The order is not in a state that allows this step. Refresh (F5) and choose one of the steps it offers.</source>
        <translation>The order is not in a state that allows this step. Refresh (F5) and choose one of the steps it offers.</translation>
    </message>
    <message>
        <source>No technician is chosen. Choose who goes, then dispatch again.</source>
        <translation>No technician is chosen. Choose who goes, then dispatch again.</translation>
    </message>
    <message>
        <source>No time is set. Enter when the technician comes, then dispatch again.</source>
        <translation>No time is set. Enter when the technician comes, then dispatch again.</translation>
    </message>
    <message>
        <source>A reason is missing. Choose or write one, then save again.</source>
        <translation>A reason is missing. Choose or write one, then save again.</translation>
    </message>
    <message>
        <source>A promised time is missing. Enter when the work goes on, then save again.</source>
        <translation>A promised time is missing. Enter when the work goes on, then save again.</translation>
    </message>
    <message>
        <source>The promised time has already passed. Enter a later one.</source>
        <translation>The promised time has already passed. Enter a later one.</translation>
    </message>
    <message>
        <source>Paid work needs the customer&apos;s agreement first. Record who agreed and to what amount, then dispatch.</source>
        <translation>Paid work needs the customer&apos;s agreement first. Record who agreed and to what amount, then dispatch.</translation>
    </message>
    <message>
        <source>The customer&apos;s signature is missing. Tick that the slip is signed or give the reason why it is not.</source>
        <translation>The customer&apos;s signature is missing. Tick that the slip is signed or give the reason why it is not.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: the file has %n problem(s). Correct them in the file, or choose to leave those rows out.</source>
        <translation>
            <numerusform>Nothing was imported: the file has %n problem. Correct them in the file, or choose to leave those rows out.</numerusform>
            <numerusform>Nothing was imported: the file has %n problems. Correct them in the file, or choose to leave those rows out.</numerusform>
        </translation>
    </message>
    <message>
        <source>This import cannot be undone because something hangs on it by now%1. Change the entries one by one instead.</source>
        <translation>This import cannot be undone because something hangs on it by now%1. Change the entries one by one instead.</translation>
    </message>
    <message>
        <source>No table with a heading row was found in the file. Compare it with the import template, or choose another sheet.</source>
        <translation>No table with a heading row was found in the file. Compare it with the import template, or choose another sheet.</translation>
    </message>
    <message>
        <source>The chosen printer is not there. Switch it on or choose another one, or save as PDF.</source>
        <translation>The chosen printer is not there. Switch it on or choose another one, or save as PDF.</translation>
    </message>
    <message>
        <source>%1 is outside what is possible. Correct it.</source>
        <translation>%1 is outside what is possible. Correct it.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3. Correct it.</source>
        <translation>%1 must be between %2 and %3. Correct it.</translation>
    </message>
    <message>
        <source>The times are not in order. Correct the one that is wrong.</source>
        <translation>The times are not in order. Correct the one that is wrong.</translation>
    </message>
    <message>
        <source>“%1” cannot be later than “%2”. Correct one of the two times.</source>
        <translation>“%1” cannot be later than “%2”. Correct one of the two times.</translation>
    </message>
    <message>
        <source>The file is too large to import. Split it into smaller files.</source>
        <translation>The file is too large to import. Split it into smaller files.</translation>
    </message>
    <message>
        <source>The file is too large: %1 may be at most %2. Split it into smaller files.</source>
        <translation>The file is too large: %1 may be at most %2. Split it into smaller files.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the new password again in both fields.</source>
        <translation>The two passwords are not the same. Type the new password again in both fields.</translation>
    </message>
    <message>
        <source>The data file or its folder is write-protected. Ask your administrator for the right to write to both, then try again.</source>
        <translation>The data file or its folder is write-protected. Ask your administrator for the right to write to both, then try again.</translation>
    </message>
    <message>
        <source>You have no right to read this data file. Ask your administrator for the right to read and write it, then open it again.</source>
        <translation>You have no right to read this data file. Ask your administrator for the right to read and write it, then open it again.</translation>
    </message>
    <message>
        <source>The data file was moved or deleted while it was open, so nothing was stored. Put it back in its place, then save again.</source>
        <translation>The data file was moved or deleted while it was open, so nothing was stored. Put it back in its place, then save again.</translation>
    </message>
    <message>
        <source>This is a folder and not a data file%1. Choose a file in it that ends in .pdesk.</source>
        <translation>This is a folder and not a data file%1. Choose a file in it that ends in .pdesk.</translation>
    </message>
    <message>
        <source>This is not a data file of PropertyDesk, or its beginning is damaged; it is left untouched. Choose a file that ends in .pdesk, or open the newest backup.</source>
        <translation>This is not a data file of PropertyDesk, or its beginning is damaged; it is left untouched. Choose a file that ends in .pdesk, or open the newest backup.</translation>
    </message>
    <message>
        <source>This file belongs to another program and is left untouched. Choose a data file that ends in .pdesk.</source>
        <translation>This file belongs to another program and is left untouched. Choose a data file that ends in .pdesk.</translation>
    </message>
    <message>
        <source>The folder%1 is not there. Check that its disk or network drive is connected, or choose another folder.</source>
        <translation>The folder%1 is not there. Check that its disk or network drive is connected, or choose another folder.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder%1. Choose another folder, or ask your administrator for the right to write there.</source>
        <translation>Nothing can be written into the folder%1. Choose another folder, or ask your administrator for the right to write there.</translation>
    </message>
    <message>
        <source>The copy did not pass its checks and was thrown away. Check the data, choose another folder and back up again.</source>
        <translation>The copy did not pass its checks and was thrown away. Check the data, choose another folder and back up again.</translation>
    </message>
    <message>
        <source>The printer is paused or did not take the job. Check printer, paper and connection, then print again; what you saved is kept.</source>
        <translation>The printer is paused or did not take the job. Check printer, paper and connection, then print again; what you saved is kept.</translation>
    </message>
    <message>
        <source>The call record is not in a state that allows this step. Refresh (F5) and choose one of the steps it offers.</source>
        <translation>The call record is not in a state that allows this step. Refresh (F5) and choose one of the steps it offers.</translation>
    </message>
    <message>
        <source>This call%1 has led to a service order already. Open that order, or take a new call.</source>
        <translation>This call%1 has led to a service order already. Open that order, or take a new call.</translation>
    </message>
    <message>
        <source>This report of engineering has not been released yet. Ask the supervisor to release it, then dispatch.</source>
        <translation>This report of engineering has not been released yet. Ask the supervisor to release it, then dispatch.</translation>
    </message>
    <message>
        <source>The technician has another appointment at that time%1. Choose another time or technician, or give the reason and save again.</source>
        <translation>The technician has another appointment at that time%1. Choose another time or technician, or give the reason and save again.</translation>
    </message>
    <message>
        <source>This needs the approval of a second person who has the right to it. Let him enter his login and password here.</source>
        <translation>This needs the approval of a second person who has the right to it. Let him enter his login and password here.</translation>
    </message>
    <message>
        <source>These hours leave no working time for a whole year. Give at least one day a range of hours.</source>
        <translation>These hours leave no working time for a whole year. Give at least one day a range of hours.</translation>
    </message>
    <message>
        <source>Two ranges of hours overlap or end before they begin%1. Correct them.</source>
        <translation>Two ranges of hours overlap or end before they begin%1. Correct them.</translation>
    </message>
    <message>
        <source>This order was merged already%1. Open that order and go on there.</source>
        <translation>This order was merged already%1. Open that order and go on there.</translation>
    </message>
    <message>
        <source>An order cannot be joined with itself. Choose another number.</source>
        <translation>An order cannot be joined with itself. Choose another number.</translation>
    </message>
    <message>
        <source>It is too late to undo this, or somebody has gone on with it. Dispatch the order again instead.</source>
        <translation>It is too late to undo this, or somebody has gone on with it. Dispatch the order again instead.</translation>
    </message>
    <message>
        <source>This was done already%1. Refresh (F5) to see it.</source>
        <translation>This was done already%1. Refresh (F5) to see it.</translation>
    </message>
    <message>
        <source>No more work is taken for that time%1. Choose a later time, or give the reason and save again.</source>
        <translation>No more work is taken for that time%1. Choose a later time, or give the reason and save again.</translation>
    </message>
    <message>
        <source>There is not enough of this in stock%1. Take less, receive more first, or put the order on wait for parts.</source>
        <translation>There is not enough of this in stock%1. Take less, receive more first, or put the order on wait for parts.</translation>
    </message>
</context>
<context>
    <name>FieldName</name>
    <message>
        <source>Name of the centre</source>
        <translation>Name of the centre</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Built-up area</source>
        <translation>Built-up area</translation>
    </message>
    <message>
        <source>Inner area</source>
        <translation>Inner area</translation>
    </message>
    <message>
        <source>Fee coefficient</source>
        <translation>Fee coefficient</translation>
    </message>
    <message>
        <source>Handover date</source>
        <translation>Handover date</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Warranty</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Butler</source>
        <translation>Butler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Caution</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Emergency contact</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Emergency phone</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Warranty: waterproofing</source>
        <translation>Warranty: waterproofing</translation>
    </message>
    <message>
        <source>Warranty: plumbing</source>
        <translation>Warranty: plumbing</translation>
    </message>
    <message>
        <source>Warranty: electrical</source>
        <translation>Warranty: electrical</translation>
    </message>
    <message>
        <source>Warranty: doors and windows</source>
        <translation>Warranty: doors and windows</translation>
    </message>
    <message>
        <source>Warranty: structure</source>
        <translation>Warranty: structure</translation>
    </message>
    <message>
        <source>Service order</source>
        <translation>Service order</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Public area</source>
        <translation>Public area</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Job kind</source>
        <translation>Job kind</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Expected cost</translation>
    </message>
    <message>
        <source>Chargeable</source>
        <translation>Chargeable</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Promised time</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Dispatched</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Slip returned</source>
        <translation>Slip returned</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Customer&apos;s consent</source>
        <translation>Customer&apos;s consent</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Minutes until the lock</source>
        <translation>Minutes until the lock</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Data file</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Backup folder</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>This field</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>New sections</source>
        <translation>New sections</translation>
    </message>
    <message>
        <source>Copies to print</source>
        <translation>Copies to print</translation>
    </message>
    <message>
        <source>Call record</source>
        <translation>Call record</translation>
    </message>
    <message>
        <source>Reason of the call</source>
        <translation>Reason of the call</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Passed on to</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>Time of the call</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>Parked call</source>
        <translation>Parked call</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Which department</source>
        <translation>Which department</translation>
    </message>
    <message>
        <source>Written afterwards</source>
        <translation>Written afterwards</translation>
    </message>
    <message>
        <source>Technician asked for</source>
        <translation>Technician asked for</translation>
    </message>
    <message>
        <source>Outside unit</source>
        <translation>Outside unit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>Contract from</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>Contract until</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>Service fee</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Who was told</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>Time of the reply</source>
        <translation>Time of the reply</translation>
    </message>
    <message>
        <source>Replied by</source>
        <translation>Replied by</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Crew</translation>
    </message>
    <message>
        <source>Cost borne by</source>
        <translation>Cost borne by</translation>
    </message>
    <message>
        <source>Repair cost</source>
        <translation>Repair cost</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Inspected by</translation>
    </message>
    <message>
        <source>Time of the inspection</source>
        <translation>Time of the inspection</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Contact letter</source>
        <translation>Contact letter</translation>
    </message>
    <message>
        <source>From department</source>
        <translation>From department</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>To department</source>
        <translation>To department</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Cause of the fault</source>
        <translation>Cause of the fault</translation>
    </message>
    <message>
        <source>How it was repaired</source>
        <translation>How it was repaired</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>Copy at the desk</source>
        <translation>Copy at the desk</translation>
    </message>
    <message>
        <source>Copy for finance</source>
        <translation>Copy for finance</translation>
    </message>
    <message>
        <source>Copy for the servicing department</source>
        <translation>Copy for the servicing department</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>HouseholdCard</name>
    <message>
        <source>%1 until %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>%1 ended %2</source>
        <translation>%1 ended %2</translation>
    </message>
</context>
<context>
    <name>OrderActionForm</name>
    <message>
        <source>Who agreed to pay</source>
        <translation>Who agreed to pay</translation>
    </message>
    <message>
        <source>Expected cost, yuan</source>
        <translation>Expected cost, yuan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>Why again</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Promised time</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Signed by the customer</source>
        <translation>Signed by the customer</translation>
    </message>
    <message>
        <source>Charge, yuan</source>
        <translation>Charge, yuan</translation>
    </message>
    <message>
        <source>Charge, yuan (free work: empty)</source>
        <translation>Charge, yuan (free work: empty)</translation>
    </message>
    <message>
        <source>Why the order is cancelled</source>
        <translation>Why the order is cancelled</translation>
    </message>
    <message>
        <source>empty: now · 930 · 14 · 11-25 930</source>
        <translation>empty: now · 930 · 14 · 11-25 930</translation>
    </message>
    <message>
        <source>930 · +30 · t 9 (tomorrow) · 11-25 930</source>
        <translation>930 · +30 · t 9 (tomorrow) · 11-25 930</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>number, name, initials or trade</source>
        <translation>number, name, initials or trade</translation>
    </message>
    <message>
        <source>Time of the visit</source>
        <translation>Time of the visit</translation>
    </message>
    <message>
        <source>empty: now · 930 · +30 · t 9 (tomorrow)</source>
        <translation>empty: now · 930 · +30 · t 9 (tomorrow)</translation>
    </message>
    <message>
        <source>Public area</source>
        <translation>Public area</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Warranty</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Paid service</source>
        <translation>Paid service</translation>
    </message>
</context>
<context>
    <name>OrderRows</name>
    <message>
        <source>over 24 h</source>
        <translation>over 24 h</translation>
    </message>
    <message>
        <source>%1, late %2</source>
        <translation>%1, late %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
</context>
<context>
    <name>OrderStory</name>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Dispatched</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Slip returned</source>
        <translation>Slip returned</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Cancelled because</translation>
    </message>
    <message>
        <source>Paid service</source>
        <translation>Paid service</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Warranty</translation>
    </message>
    <message>
        <source>Kind of job</source>
        <translation>Kind of job</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 at %2: %3</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>agreed by %1, %2</source>
        <translation>agreed by %1, %2</translation>
    </message>
    <message>
        <source>the customer&apos;s consent is missing</source>
        <translation>the customer&apos;s consent is missing</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of an order</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>OrderTime</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Unassigned</source>
        <translation>Unassigned</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Dispatched</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Done, slip out</source>
        <translation>Done, slip out</translation>
    </message>
    <message>
        <source>Slip returned</source>
        <translation>Slip returned</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Dispatch again</source>
        <translation>Dispatch again</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Put on wait</source>
        <translation>Put on wait</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>Return slip</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancel order</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Consent recorded</translation>
    </message>
    <message>
        <source>Dispatched again</source>
        <translation>Dispatched again</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Work done</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Immediate</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nobody at home</source>
        <translation>Nobody at home</translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation>Parts are missing</translation>
    </message>
    <message>
        <source>Outside unit</source>
        <translation>Outside unit</translation>
    </message>
    <message>
        <source>Technical review</source>
        <translation>Technical review</translation>
    </message>
    <message>
        <source>Another visit needed</source>
        <translation>Another visit needed</translation>
    </message>
    <message>
        <source>Customer&apos;s wish</source>
        <translation>Customer&apos;s wish</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Special service</source>
        <translation>Special service</translation>
    </message>
    <message>
        <source>Water delivery</source>
        <translation>Water delivery</translation>
    </message>
    <message>
        <source>Home cleaning</source>
        <translation>Home cleaning</translation>
    </message>
    <message>
        <source>Inside the home</source>
        <translation>Inside the home</translation>
    </message>
    <message>
        <source>Public part</source>
        <translation>Public part</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>In warranty</source>
        <translation>In warranty</translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation>Out of warranty</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>Customer contacted</source>
        <translation>Customer contacted</translation>
    </message>
    <message>
        <source>Customer not reached</source>
        <translation>Customer not reached</translation>
    </message>
    <message>
        <source>Quote changed</source>
        <translation>Quote changed</translation>
    </message>
    <message>
        <source>Parts issued</source>
        <translation>Parts issued</translation>
    </message>
    <message>
        <source>Reduction approved</source>
        <translation>Reduction approved</translation>
    </message>
    <message>
        <source>Money handed in</source>
        <translation>Money handed in</translation>
    </message>
    <message>
        <source>Outside unit notified</source>
        <translation>Outside unit notified</translation>
    </message>
    <message>
        <source>Outside unit replied</source>
        <translation>Outside unit replied</translation>
    </message>
    <message>
        <source>Rework ordered</source>
        <translation>Rework ordered</translation>
    </message>
    <message>
        <source>Contact letter sent</source>
        <translation>Contact letter sent</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Merge undone</translation>
    </message>
    <message>
        <source>Joined an incident</source>
        <translation>Joined an incident</translation>
    </message>
    <message>
        <source>Left an incident</source>
        <translation>Left an incident</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Rechecked</source>
        <translation>Rechecked</translation>
    </message>
    <message>
        <source>Slip received by the technician</source>
        <translation>Slip received by the technician</translation>
    </message>
    <message>
        <source>Slip asked for</source>
        <translation>Slip asked for</translation>
    </message>
    <message>
        <source>Technical review held</source>
        <translation>Technical review held</translation>
    </message>
    <message>
        <source>Reviewed at the end of the day</source>
        <translation>Reviewed at the end of the day</translation>
    </message>
    <message>
        <source>Assignment undone</source>
        <translation>Assignment undone</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Found by engineering</source>
        <translation>Found by engineering</translation>
    </message>
    <message>
        <source>Other department</source>
        <translation>Other department</translation>
    </message>
</context>
<context>
    <name>OutsideWords</name>
    <message>
        <source>Developer</source>
        <translation>Developer</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Builder</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Lift company</source>
        <translation>Lift company</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Utility</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>Other unit</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Warranty</translation>
    </message>
    <message>
        <source>Beyond our ability</source>
        <translation>Beyond our ability</translation>
    </message>
    <message>
        <source>Waiting for the reply</source>
        <translation>Waiting for the reply</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Done by others</source>
        <translation>Done by others</translation>
    </message>
    <message>
        <source>Repaired, to be inspected</source>
        <translation>Repaired, to be inspected</translation>
    </message>
    <message>
        <source>Accepted by the owner</source>
        <translation>Accepted by the owner</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>By message</translation>
    </message>
    <message>
        <source>By fax</source>
        <translation>By fax</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>By letter</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Own technicians</source>
        <translation>Own technicians</translation>
    </message>
    <message>
        <source>Contracted crew</source>
        <translation>Contracted crew</translation>
    </message>
    <message>
        <source>Work-contact letter</source>
        <translation>Work-contact letter</translation>
    </message>
    <message>
        <source>Internal contact slip</source>
        <translation>Internal contact slip</translation>
    </message>
    <message>
        <source>In warranty until %1 (%2)</source>
        <translation>In warranty until %1 (%2)</translation>
    </message>
    <message>
        <source>Out of warranty since %1 (%2)</source>
        <translation>Out of warranty since %1 (%2)</translation>
    </message>
</context>
<context>
    <name>PlaceChoices</name>
    <message>
        <source>Public area</source>
        <translation>Public area</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>Residence</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>Store room</source>
        <translation>Store room</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Lived in</source>
        <translation>Lived in</translation>
    </message>
    <message>
        <source>Let</source>
        <translation>Let</translation>
    </message>
    <message>
        <source>Decorating</source>
        <translation>Decorating</translation>
    </message>
    <message>
        <source>Waterproofing</source>
        <translation>Waterproofing</translation>
    </message>
    <message>
        <source>Plumbing</source>
        <translation>Plumbing</translation>
    </message>
    <message>
        <source>Electrical</source>
        <translation>Electrical</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>Doors and windows</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Occupant</source>
        <translation>Occupant</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Letter box</source>
        <translation>Letter box</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Registered mail</source>
        <translation>Registered mail</translation>
    </message>
</context>
<context>
    <name>RoleTexts</name>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Night desk</source>
        <translation>Night desk</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Butler</source>
        <translation>Butler</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Guard</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>See rooms and people</source>
        <translation>See rooms and people</translation>
    </message>
    <message>
        <source>Change rooms and people</source>
        <translation>Change rooms and people</translation>
    </message>
    <message>
        <source>Import rosters</source>
        <translation>Import rosters</translation>
    </message>
    <message>
        <source>See whole phone and ID numbers</source>
        <translation>See whole phone and ID numbers</translation>
    </message>
    <message>
        <source>See service orders</source>
        <translation>See service orders</translation>
    </message>
    <message>
        <source>Register repairs</source>
        <translation>Register repairs</translation>
    </message>
    <message>
        <source>Dispatch orders</source>
        <translation>Dispatch orders</translation>
    </message>
    <message>
        <source>Record arrival, waiting and completion</source>
        <translation>Record arrival, waiting and completion</translation>
    </message>
    <message>
        <source>Take slips back</source>
        <translation>Take slips back</translation>
    </message>
    <message>
        <source>Close orders</source>
        <translation>Close orders</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Cancel orders</translation>
    </message>
    <message>
        <source>Print slips and dispatch lists</source>
        <translation>Print slips and dispatch lists</translation>
    </message>
    <message>
        <source>Print slips again</source>
        <translation>Print slips again</translation>
    </message>
    <message>
        <source>Change the kinds of faults</source>
        <translation>Change the kinds of faults</translation>
    </message>
    <message>
        <source>Manage staff and rights</source>
        <translation>Manage staff and rights</translation>
    </message>
    <message>
        <source>Change the settings of the centre</source>
        <translation>Change the settings of the centre</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>Make backups</translation>
    </message>
    <message>
        <source>Check the data file</source>
        <translation>Check the data file</translation>
    </message>
    <message>
        <source>See who changed what</source>
        <translation>See who changed what</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>See the call book</source>
        <translation>See the call book</translation>
    </message>
    <message>
        <source>Take calls and settle them</source>
        <translation>Take calls and settle them</translation>
    </message>
    <message>
        <source>Change the price list</source>
        <translation>Change the price list</translation>
    </message>
    <message>
        <source>Manage the stock of repair parts</source>
        <translation>Manage the stock of repair parts</translation>
    </message>
    <message>
        <source>Approve reductions of a charge</source>
        <translation>Approve reductions of a charge</translation>
    </message>
    <message>
        <source>Release reports of engineering, declare a day full</source>
        <translation>Release reports of engineering, declare a day full</translation>
    </message>
    <message>
        <source>Handle warranty with developer and contractors</source>
        <translation>Handle warranty with developer and contractors</translation>
    </message>
    <message>
        <source>Check, bind and hand over slips</source>
        <translation>Check, bind and hand over slips</translation>
    </message>
    <message>
        <source>See figures and reports</source>
        <translation>See figures and reports</translation>
    </message>
</context>
<context>
    <name>RosterTexts</name>
    <message>
        <source>The room number is missing. Fill it in, or clear the row.</source>
        <translation>The room number is missing. Fill it in, or clear the row.</translation>
    </message>
    <message>
        <source>“%1” is no room number. Write building, section and room, such as 3-2-1201.</source>
        <translation>“%1” is no room number. Write building, section and room, such as 3-2-1201.</translation>
    </message>
    <message>
        <source>The room number “%1” does not belong to building or section “%2” of the same row. Correct one of them.</source>
        <translation>The room number “%1” does not belong to building or section “%2” of the same row. Correct one of them.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number. Write 11 figures, or area code and number; several apart by “/”.</source>
        <translation>“%1” is no telephone number. Write 11 figures, or area code and number; several apart by “/”.</translation>
    </message>
    <message>
        <source>“%1” has lost its last figures in the spreadsheet. Format the column as text and type the number anew.</source>
        <translation>“%1” has lost its last figures in the spreadsheet. Format the column as text and type the number anew.</translation>
    </message>
    <message>
        <source>“%1” is no valid identity number. Compare it with the card.</source>
        <translation>“%1” is no valid identity number. Compare it with the card.</translation>
    </message>
    <message>
        <source>“%1” has lost its last figures in the spreadsheet. Format the column as text and type the identity number anew.</source>
        <translation>“%1” has lost its last figures in the spreadsheet. Format the column as text and type the identity number anew.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2019-05-01.</source>
        <translation>“%1” is no date. Write it as 2019-05-01.</translation>
    </message>
    <message>
        <source>“%1” is no area. Write square metres as figures, such as 89.40.</source>
        <translation>“%1” is no area. Write square metres as figures, such as 89.40.</translation>
    </message>
    <message>
        <source>The inner area %1 is larger than the built-up area %2. Correct one of them.</source>
        <translation>The inner area %1 is larger than the built-up area %2. Correct one of them.</translation>
    </message>
    <message>
        <source>The use “%1” is unknown. Write residence, shop, office, parking or store (住宅, 商铺, 办公, 车位, 储藏室).</source>
        <translation>The use “%1” is unknown. Write residence, shop, office, parking or store (住宅, 商铺, 办公, 车位, 储藏室).</translation>
    </message>
    <message>
        <source>The state “%1” is unknown. Write vacant, lived-in, let or decorating (空置, 入住, 出租, 装修).</source>
        <translation>The state “%1” is unknown. Write vacant, lived-in, let or decorating (空置, 入住, 出租, 装修).</translation>
    </message>
    <message>
        <source>“%1” is no role of a person. Write owner, tenant, occupant, family or contact (业主, 租户, 使用人, 家属, 联系人).</source>
        <translation>“%1” is no role of a person. Write owner, tenant, occupant, family or contact (业主, 租户, 使用人, 家属, 联系人).</translation>
    </message>
    <message>
        <source>“%1” is no share. Write it as 50% or 1/2.</source>
        <translation>“%1” is no share. Write it as 50% or 1/2.</translation>
    </message>
    <message>
        <source>The owners&apos; shares of this room add up to %1 %. Correct them to 100 % at most.</source>
        <translation>The owners&apos; shares of this room add up to %1 %. Correct them to 100 % at most.</translation>
    </message>
    <message>
        <source>“%1” is no floor. Write a figure such as 12 or -1.</source>
        <translation>“%1” is no floor. Write a figure such as 12 or -1.</translation>
    </message>
    <message>
        <source>There is “%1” but no name beside it. Fill in the name, or clear the cell.</source>
        <translation>There is “%1” but no name beside it. Fill in the name, or clear the cell.</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 characters. Shorten it.</source>
        <translation>“%1” is too long: at most %2 characters. Shorten it.</translation>
    </message>
    <message>
        <source>The cell shows the error %1. Mend its formula, or clear it.</source>
        <translation>The cell shows the error %1. Mend its formula, or clear it.</translation>
    </message>
    <message>
        <source>“%1” contradicts row %2, which is about the same room. Correct one of them.</source>
        <translation>“%1” contradicts row %2, which is about the same room. Correct one of them.</translation>
    </message>
    <message>
        <source>The identity number of “%1” is stored under another name. Correct the file or the stored person.</source>
        <translation>The identity number of “%1” is stored under another name. Correct the file or the stored person.</translation>
    </message>
    <message>
        <source>The identity number of “%1” stands under another name in row %2. Correct one of them.</source>
        <translation>The identity number of “%1” stands under another name in row %2. Correct one of them.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Row %1, column %2 (%3): %4</source>
        <translation>Row %1, column %2 (%3): %4</translation>
    </message>
    <message>
        <source>Room, whole number</source>
        <translation>Room, whole number</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Number in the building</source>
        <translation>Number in the building</translation>
    </message>
    <message>
        <source>Built-up area</source>
        <translation>Built-up area</translation>
    </message>
    <message>
        <source>Inner area</source>
        <translation>Inner area</translation>
    </message>
    <message>
        <source>Use of the room</source>
        <translation>Use of the room</translation>
    </message>
    <message>
        <source>State of the room</source>
        <translation>State of the room</translation>
    </message>
    <message>
        <source>Handover date</source>
        <translation>Handover date</translation>
    </message>
    <message>
        <source>Note on the room</source>
        <translation>Note on the room</translation>
    </message>
    <message>
        <source>Owner: name</source>
        <translation>Owner: name</translation>
    </message>
    <message>
        <source>Owner: phone</source>
        <translation>Owner: phone</translation>
    </message>
    <message>
        <source>Owner: identity number</source>
        <translation>Owner: identity number</translation>
    </message>
    <message>
        <source>Owner: share</source>
        <translation>Owner: share</translation>
    </message>
    <message>
        <source>Tenant: name</source>
        <translation>Tenant: name</translation>
    </message>
    <message>
        <source>Tenant: phone</source>
        <translation>Tenant: phone</translation>
    </message>
    <message>
        <source>Tenant: identity number</source>
        <translation>Tenant: identity number</translation>
    </message>
    <message>
        <source>Occupant: name</source>
        <translation>Occupant: name</translation>
    </message>
    <message>
        <source>Occupant: phone</source>
        <translation>Occupant: phone</translation>
    </message>
    <message>
        <source>Occupant: identity number</source>
        <translation>Occupant: identity number</translation>
    </message>
    <message>
        <source>Person: name</source>
        <translation>Person: name</translation>
    </message>
    <message>
        <source>Person: phone</source>
        <translation>Person: phone</translation>
    </message>
    <message>
        <source>Person: identity number</source>
        <translation>Person: identity number</translation>
    </message>
    <message>
        <source>Person: role</source>
        <translation>Person: role</translation>
    </message>
    <message>
        <source>Relation to the owner</source>
        <translation>Relation to the owner</translation>
    </message>
    <message>
        <source>Move-in date</source>
        <translation>Move-in date</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Emergency contact</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Emergency phone</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Rooms: %1 added, %2 changed, %3 unchanged. People: %4 added, %5 changed.</source>
        <translation>Rooms: %1 added, %2 changed, %3 unchanged. People: %4 added, %5 changed.</translation>
    </message>
    <message>
        <source>%1 is in the old .xls format. Save it as .xlsx in your spreadsheet program, then choose that file.</source>
        <translation>%1 is in the old .xls format. Save it as .xlsx in your spreadsheet program, then choose that file.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save a copy without one, then choose that file.</source>
        <translation>%1 is protected by a password. Save a copy without one, then choose that file.</translation>
    </message>
    <message>
        <source>The quotation marks in row %2 of %1 do not match. Correct that row, or save the file as .xlsx.</source>
        <translation>The quotation marks in row %2 of %1 do not match. Correct that row, or save the file as .xlsx.</translation>
    </message>
    <message>
        <source>%1 holds characters that are neither UTF-8 nor GB18030. Save it as .xlsx, then choose that file.</source>
        <translation>%1 holds characters that are neither UTF-8 nor GB18030. Save it as .xlsx, then choose that file.</translation>
    </message>
    <message>
        <source>%1 is damaged or no spreadsheet. Open it in your spreadsheet program, save it anew as .xlsx, then try again.</source>
        <translation>%1 is damaged or no spreadsheet. Open it in your spreadsheet program, save it anew as .xlsx, then try again.</translation>
    </message>
    <message>
        <source>This import cannot be taken back: order %1 belongs to one of its rooms or people.</source>
        <translation>This import cannot be taken back: order %1 belongs to one of its rooms or people.</translation>
    </message>
    <message>
        <source>This import cannot be taken back: room %1 has been changed since. Change the entries one by one.</source>
        <translation>This import cannot be taken back: room %1 has been changed since. Change the entries one by one.</translation>
    </message>
    <message>
        <source>This import cannot be taken back: the entry of %1 has been changed since. Change the entries one by one.</source>
        <translation>This import cannot be taken back: the entry of %1 has been changed since. Change the entries one by one.</translation>
    </message>
    <message>
        <source>Rows %1 to %2, column %3 (%4): %5</source>
        <translation>Rows %1 to %2, column %3 (%4): %5</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was filled down from row %2 into %n row(s) without a value.</source>
        <translation>
            <numerusform>“%1” was filled down from row %2 into %n row without a value.</numerusform>
            <numerusform>“%1” was filled down from row %2 into %n rows without a value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeName</name>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
</context>
<context>
    <name>pd::ActionFormView</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>pd::AfterCarePages</name>
    <message>
        <source>Repair card</source>
        <translation>Repair card</translation>
    </message>
    <message>
        <source>Outside units</source>
        <translation>Outside units</translation>
    </message>
    <message>
        <source>Warranty parts</source>
        <translation>Warranty parts</translation>
    </message>
</context>
<context>
    <name>pd::AppearanceForm</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Size of type</translation>
    </message>
    <message>
        <source>These hold for this computer; papers stay Chinese.</source>
        <translation>These hold for this computer; papers stay Chinese.</translation>
    </message>
</context>
<context>
    <name>pd::AssignBar</name>
    <message>
        <source>&amp;Technician</source>
        <translation>&amp;Technician</translation>
    </message>
    <message>
        <source>Appoint&amp;ment</source>
        <translation>Appoint&amp;ment</translation>
    </message>
    <message>
        <source>9, 930, 9:30, +20 (minutes from now), or with a day: 明天 9, 25 14:00</source>
        <translation>9, 930, 9:30, +20 (minutes from now), or with a day: 明天 9, 25 14:00</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>now, %1</translation>
    </message>
    <message>
        <source>Not saved: at that time there is already %1. Choose another time, or a colleague.</source>
        <translation>Not saved: at that time there is already %1. Choose another time, or a colleague.</translation>
    </message>
    <message>
        <source>Assign &amp;anyway</source>
        <translation>Assign &amp;anyway</translation>
    </message>
    <message>
        <source>&amp;Open the order</source>
        <translation>&amp;Open the order</translation>
    </message>
</context>
<context>
    <name>pd::BuildingForm</name>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>N&amp;ew sections</source>
        <translation>N&amp;ew sections</translation>
    </message>
    <message>
        <source>A new code goes into the numbers of all rooms of this building or section: 3-2-1201 becomes A-2-1201.</source>
        <translation>A new code goes into the numbers of all rooms of this building or section: 3-2-1201 becomes A-2-1201.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>New building</source>
        <translation>New building</translation>
    </message>
    <message>
        <source>Change building</source>
        <translation>Change building</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>rooms without a section</source>
        <translation>rooms without a section</translation>
    </message>
    <message>
        <source>Code of section %1</source>
        <translation>Code of section %1</translation>
    </message>
</context>
<context>
    <name>pd::BuildingsModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
</context>
<context>
    <name>pd::BuildingsView</name>
    <message>
        <source>Buildings</source>
        <translation>Buildings</translation>
    </message>
    <message>
        <source>No buildings yet: add the first one, or import the roster, which brings them along.</source>
        <translation>No buildings yet: add the first one, or import the roster, which brings them along.</translation>
    </message>
</context>
<context>
    <name>pd::CallForm</name>
    <message>
        <source>New call</source>
        <translation>New call</translation>
    </message>
    <message>
        <source>&amp;Caller: room, name, phone, or where the caller belongs</source>
        <translation>&amp;Caller: room, name, phone, or where the caller belongs</translation>
    </message>
    <message>
        <source>3-2-1201, 321201, name, pinyin initials, last figures of the phone, or words such as 装修公司</source>
        <translation>3-2-1201, 321201, name, pinyin initials, last figures of the phone, or words such as 装修公司</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Phone for this call</source>
        <translation>&amp;Phone for this call</translation>
    </message>
    <message>
        <source>as in the registry</source>
        <translation>as in the registry</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>C&amp;ategory</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>C&amp;hannel</translation>
    </message>
    <message>
        <source>&amp;Reason: what the caller says</source>
        <translation>&amp;Reason: what the caller says</translation>
    </message>
    <message>
        <source>Ans&amp;wer: what the caller was told</source>
        <translation>Ans&amp;wer: what the caller was told</translation>
    </message>
    <message>
        <source>Passed on &amp;to</source>
        <translation>Passed on &amp;to</translation>
    </message>
    <message>
        <source>colleague, department or leader</source>
        <translation>colleague, department or leader</translation>
    </message>
    <message>
        <source>Call &amp;back at</source>
        <translation>Call &amp;back at</translation>
    </message>
    <message>
        <source>930 · +30 · t 9</source>
        <translation>930 · +30 · t 9</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>Re&amp;marks</translation>
    </message>
    <message>
        <source>Settled: nothing is left to &amp;do</source>
        <translation>Settled: nothing is left to &amp;do</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Make a repair order</source>
        <translation>Make a repair order</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Empty the form</translation>
    </message>
    <message>
        <source>Enter goes on · Shift+Enter back · Ctrl+Enter saves · Esc leaves, what is typed is kept</source>
        <translation>Enter goes on · Shift+Enter back · Ctrl+Enter saves · Esc leaves, what is typed is kept</translation>
    </message>
    <message>
        <source>Repeat to the caller: %1</source>
        <translation>Repeat to the caller: %1</translation>
    </message>
</context>
<context>
    <name>pd::CallListController</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Call-backs due</source>
        <translation>Call-backs due</translation>
    </message>
</context>
<context>
    <name>pd::CallPages</name>
    <message>
        <source>Call %1 is in the book.</source>
        <translation>Call %1 is in the book.</translation>
    </message>
    <message>
        <source>Only a half-typed call or repair can be parked.</source>
        <translation>Only a half-typed call or repair can be parked.</translation>
    </message>
    <message>
        <source>Parked. Shift+F6 takes it up again.</source>
        <translation>Parked. Shift+F6 takes it up again.</translation>
    </message>
    <message>
        <source>Nothing is typed yet: there is nothing to park.</source>
        <translation>Nothing is typed yet: there is nothing to park.</translation>
    </message>
    <message>
        <source>No call is parked.</source>
        <translation>No call is parked.</translation>
    </message>
    <message>
        <source>Parked calls %1</source>
        <translation>Parked calls %1</translation>
    </message>
    <message>
        <source>Takes up a parked call (Shift+F6)</source>
        <translation>Takes up a parked call (Shift+F6)</translation>
    </message>
</context>
<context>
    <name>pd::CallPanel</name>
    <message>
        <source>What has happened</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>Choose a call in the list. Enter goes into it, Esc comes back.</source>
        <translation>Choose a call in the list. Enter goes into it, Esc comes back.</translation>
    </message>
    <message>
        <source>Somebody else has changed this record; it stands here as it is now. What you typed is still here; Ctrl+Enter saves it over that, Esc gives it up.</source>
        <translation>Somebody else has changed this record; it stands here as it is now. What you typed is still here; Ctrl+Enter saves it over that, Esc gives it up.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Open the order</translation>
    </message>
</context>
<context>
    <name>pd::CallTableModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Completion</translation>
    </message>
</context>
<context>
    <name>pd::CallsPage</name>
    <message>
        <source>Number or words</source>
        <translation>Number or words</translation>
    </message>
    <message>
        <source>Number, room, caller, words</source>
        <translation>Number, room, caller, words</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Show the whole book</source>
        <translation>Show the whole book</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>No call fits the filters</source>
        <translation>No call fits the filters</translation>
    </message>
    <message>
        <source>Take a filter away, or show the whole book.</source>
        <translation>Take a filter away, or show the whole book.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>No calls yet</translation>
    </message>
    <message>
        <source>Every call, visit and letter is written down here.</source>
        <translation>Every call, visit and letter is written down here.</translation>
    </message>
</context>
<context>
    <name>pd::CareController</name>
    <message>
        <source>never</source>
        <comment>no backup or check so far</comment>
        <translation>never</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sound</translation>
    </message>
    <message>
        <source>not sound</source>
        <translation>not sound</translation>
    </message>
    <message>
        <source>Last backup: %1. Last check: %2, %3.</source>
        <translation>Last backup: %1. Last check: %2, %3.</translation>
    </message>
    <message>
        <source>Last backup: %1. Last check: %2.</source>
        <translation>Last backup: %1. Last check: %2.</translation>
    </message>
    <message>
        <source>Backing up: %1 %</source>
        <translation>Backing up: %1 %</translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation>Checking the data: %1 %</translation>
    </message>
</context>
<context>
    <name>pd::CareForm</name>
    <message>
        <source>Backup folder</source>
        <translation>Backup folder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose a folder for backups, best on another disk</source>
        <translation>Choose a folder for backups, best on another disk</translation>
    </message>
    <message>
        <source>Save folder</source>
        <translation>Save folder</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Check data</source>
        <translation>Check data</translation>
    </message>
    <message>
        <source>Backed up, reopened and checked: %1</source>
        <translation>Backed up, reopened and checked: %1</translation>
    </message>
    <message>
        <source>Everything is sound: file, references, numbers and all %1 audit entries.</source>
        <translation>Everything is sound: file, references, numbers and all %1 audit entries.</translation>
    </message>
    <message>
        <source>Something is wrong: %1. Stop working with this file, keep it, and use the newest backup.</source>
        <translation>Something is wrong: %1. Stop working with this file, keep it, and use the newest backup.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>The folder is saved.</source>
        <translation>The folder is saved.</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Where backups go</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop, and leave no unfinished copy behind (Esc)</source>
        <translation>Stop, and leave no unfinished copy behind (Esc)</translation>
    </message>
    <message>
        <source>Stopped. Nothing unfinished was left behind.</source>
        <translation>Stopped. Nothing unfinished was left behind.</translation>
    </message>
</context>
<context>
    <name>pd::Chip</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete key or the cross removes this filter</source>
        <translation>Delete key or the cross removes this filter</translation>
    </message>
</context>
<context>
    <name>pd::CommandPalette</name>
    <message>
        <source>What do you want to do? (name, pinyin initials, English or keys)</source>
        <translation>What do you want to do? (name, pinyin initials, English or keys)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commands found</translation>
    </message>
    <message>
        <source>No command has that name here. Try other words or fewer letters.</source>
        <translation>No command has that name here. Try other words or fewer letters.</translation>
    </message>
</context>
<context>
    <name>pd::ConflictPanel</name>
    <message>
        <source>Somebody else changed this in the meantime. These fields differ:</source>
        <translation>Somebody else changed this in the meantime. These fields differ:</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>You typed</source>
        <translation>You typed</translation>
    </message>
    <message>
        <source>Stands there now</source>
        <translation>Stands there now</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Fields that differ</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Save mine</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
</context>
<context>
    <name>pd::DispatchBoardController</name>
    <message>
        <source>only the newest %1 are shown</source>
        <translation>only the newest %1 are shown</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:  %2</source>
        <translation>%1:  %2</translation>
    </message>
    <message>
        <source>%1: none is missing</source>
        <translation>%1: none is missing</translation>
    </message>
    <message>
        <source>%1: missing %2</source>
        <translation>%1: missing %2</translation>
    </message>
    <message>
        <source>No order number was given on this day</source>
        <translation>No order number was given on this day</translation>
    </message>
    <message numerus="yes">
        <source>%n order number(s), %1 to %2</source>
        <translation>
            <numerusform>%n order number, %1 to %2</numerusform>
            <numerusform>%n order numbers, %1 to %2</numerusform>
        </translation>
    </message>
    <message>
        <source>no orders</source>
        <translation>no orders</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 of %2 open</translation>
    </message>
    <message>
        <source>free now</source>
        <translation>free now</translation>
    </message>
    <message>
        <source>free from %1</source>
        <translation>free from %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>pd::DispatchPage</name>
    <message>
        <source>Unassigned orders</source>
        <translation>Unassigned orders</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Show only</translation>
    </message>
    <message>
        <source>Press 1 … 9 or drag to a technician</source>
        <translation>Press 1 … 9 or drag to a technician</translation>
    </message>
    <message>
        <source>Over 24 h</source>
        <translation>Over 24 h</translation>
    </message>
    <message>
        <source>Slip not back</source>
        <translation>Slip not back</translation>
    </message>
    <message>
        <source>Assigned: %1</source>
        <translation>Assigned: %1</translation>
    </message>
    <message>
        <source>Unassigned  %1</source>
        <translation>Unassigned  %1</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>None of this kind</translation>
    </message>
    <message>
        <source>No orders on this day</source>
        <translation>No orders on this day</translation>
    </message>
    <message>
        <source>Only some of the day&apos;s orders are shown.</source>
        <translation>Only some of the day&apos;s orders are shown.</translation>
    </message>
    <message>
        <source>Everything is assigned</source>
        <translation>Everything is assigned</translation>
    </message>
    <message>
        <source>New orders appear here by themselves, the most pressing first.</source>
        <translation>New orders appear here by themselves, the most pressing first.</translation>
    </message>
    <message>
        <source>There are no technicians yet</source>
        <translation>There are no technicians yet</translation>
    </message>
    <message>
        <source>On the page Staff, tick “Orders can be given to this technician” for a colleague.</source>
        <translation>On the page Staff, tick “Orders can be given to this technician” for a colleague.</translation>
    </message>
    <message>
        <source>There is no technician %1.</source>
        <translation>There is no technician %1.</translation>
    </message>
    <message>
        <source>This order is not to be dispatched: its work is done, or you do not have the right to dispatch.</source>
        <translation>This order is not to be dispatched: its work is done, or you do not have the right to dispatch.</translation>
    </message>
</context>
<context>
    <name>pd::DraftKeeper</name>
    <message>
        <source>Restored: what you had typed %1.</source>
        <translation>Restored: what you had typed %1.</translation>
    </message>
</context>
<context>
    <name>pd::FaultKindsModel</name>
    <message>
        <source>not offered</source>
        <translation>not offered</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
</context>
<context>
    <name>pd::FaultKindsPage</name>
    <message>
        <source>Fault kinds</source>
        <translation>Fault kinds</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>&amp;Chinese name</source>
        <translation>&amp;Chinese name</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>&amp;English name</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>&amp;Urgency</translation>
    </message>
    <message>
        <source>&amp;Trade</source>
        <translation>&amp;Trade</translation>
    </message>
    <message>
        <source>&amp;Offered for new orders</source>
        <translation>&amp;Offered for new orders</translation>
    </message>
    <message>
        <source>Orders that have this kind keep it. The urgency is the one proposed for a new order.</source>
        <translation>Orders that have this kind keep it. The urgency is the one proposed for a new order.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>There are no fault kinds yet</source>
        <translation>There are no fault kinds yet</translation>
    </message>
    <message>
        <source>Begin with a group such as “Water”, then add what can be broken in it.</source>
        <translation>Begin with a group such as “Water”, then add what can be broken in it.</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>What you typed is not saved yet.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>New fault kind in “%1”</source>
        <translation>New fault kind in “%1”</translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation>Group “%1”</translation>
    </message>
    <message>
        <source>“%1” in “%2”</source>
        <translation>“%1” in “%2”</translation>
    </message>
</context>
<context>
    <name>pd::FaultPartsController</name>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Part of the warranty</source>
        <translation>Part of the warranty</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>for the group</source>
        <translation>for the group</translation>
    </message>
    <message>
        <source>for this fault</source>
        <translation>for this fault</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>As its group</source>
        <translation>As its group</translation>
    </message>
    <message>
        <source>No part of the warranty</source>
        <translation>No part of the warranty</translation>
    </message>
</context>
<context>
    <name>pd::FaultPartsPage</name>
    <message>
        <source>Which part of a home&apos;s warranty a fault belongs to. A fault without a setting of its own goes with its group.</source>
        <translation>Which part of a home&apos;s warranty a fault belongs to. A fault without a setting of its own goes with its group.</translation>
    </message>
    <message>
        <source>Faults and their part of the warranty</source>
        <translation>Faults and their part of the warranty</translation>
    </message>
    <message>
        <source>&amp;Part of the warranty</source>
        <translation>&amp;Part of the warranty</translation>
    </message>
    <message>
        <source>There are no fault kinds yet</source>
        <translation>There are no fault kinds yet</translation>
    </message>
    <message>
        <source>They are entered under Fault kinds.</source>
        <translation>They are entered under Fault kinds.</translation>
    </message>
    <message>
        <source>Warranty parts</source>
        <translation>Warranty parts</translation>
    </message>
</context>
<context>
    <name>pd::FirstStartForm</name>
    <message>
        <source>Welcome to PropertyDesk</source>
        <translation>Welcome to PropertyDesk</translation>
    </message>
    <message>
        <source>中文 / English</source>
        <translation>中文 / English</translation>
    </message>
    <message>
        <source>The desk of the property service centre. How do you want to begin?</source>
        <translation>The desk of the property service centre. How do you want to begin?</translation>
    </message>
    <message>
        <source>Create a centre</source>
        <translation>Create a centre</translation>
    </message>
    <message>
        <source>For your own estate: everything lies in one file on this computer.</source>
        <translation>For your own estate: everything lies in one file on this computer.</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Name of the centre</translation>
    </message>
    <message>
        <source>Administrator&apos;s login</source>
        <translation>Administrator&apos;s login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>at least 8 characters</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>The data lie in</source>
        <translation>The data lie in</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose where the data file lies</source>
        <translation>Choose where the data file lies</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>Backups go to</translation>
    </message>
    <message>
        <source>Choose a folder for backups, best on another disk</source>
        <translation>Choose a folder for backups, best on another disk</translation>
    </message>
    <message>
        <source>Create the centre</source>
        <translation>Create the centre</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>Open a data file</translation>
    </message>
    <message>
        <source>Your centre exists already: choose its file.</source>
        <translation>Your centre exists already: choose its file.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Look around first</translation>
    </message>
    <message>
        <source>A demo estate with rooms, people and three months of repairs, marked as a demo.</source>
        <translation>A demo estate with rooms, people and three months of repairs, marked as a demo.</translation>
    </message>
    <message>
        <source>Walk into the demo estate</source>
        <translation>Walk into the demo estate</translation>
    </message>
    <message>
        <source>Where the data lie</source>
        <translation>Where the data lie</translation>
    </message>
    <message>
        <source>PropertyDesk data (*.pdesk)</source>
        <translation>PropertyDesk data (*.pdesk)</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Where backups go</translation>
    </message>
    <message>
        <source>PropertyDesk data (*.pdesk);;All files (*)</source>
        <translation>PropertyDesk data (*.pdesk);;All files (*)</translation>
    </message>
</context>
<context>
    <name>pd::FormPanel</name>
    <message>
        <source>Save or leave the open form first.</source>
        <translation>Save or leave the open form first.</translation>
    </message>
    <message>
        <source>Not saved yet: Ctrl+Enter saves, Esc once more throws away what was typed.</source>
        <translation>Not saved yet: Ctrl+Enter saves, Esc once more throws away what was typed.</translation>
    </message>
</context>
<context>
    <name>pd::HouseholdCardView</name>
    <message>
        <source>%1, VIP</source>
        <translation>%1, VIP</translation>
    </message>
    <message>
        <source>Open order %1</source>
        <translation>Open order %1</translation>
    </message>
    <message>
        <source>Who calls, what is open in the room and what was there lately stands here as soon as the room is known.</source>
        <translation>Who calls, what is open in the room and what was there lately stands here as soon as the room is known.</translation>
    </message>
    <message>
        <source>Butler: %1</source>
        <translation>Butler: %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Nobody is registered in this room.</source>
        <translation>Nobody is registered in this room.</translation>
    </message>
    <message>
        <source>No open orders</source>
        <translation>No open orders</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Open orders</translation>
    </message>
    <message>
        <source>Last matters</source>
        <translation>Last matters</translation>
    </message>
    <message>
        <source>No warranty recorded</source>
        <translation>No warranty recorded</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Warranty</translation>
    </message>
</context>
<context>
    <name>pd::HouseholdModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>pd::HouseholdView</name>
    <message>
        <source>P&amp;eople</source>
        <translation>P&amp;eople</translation>
    </message>
    <message>
        <source>Also for&amp;mer people</source>
        <translation>Also for&amp;mer people</translation>
    </message>
</context>
<context>
    <name>pd::ImportBatchModel</name>
    <message>
        <source>%1 added, %2 changed</source>
        <translation>%1 added, %2 changed</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>stored</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>People added</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>pd::InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>pd::LockOverlay</name>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Another person takes over this desk.</source>
        <translation>Another person takes over this desk.</translation>
    </message>
    <message>
        <source>Locked. Logged in: %1 (%2)</source>
        <translation>Locked. Logged in: %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <translation>&amp;Back to %1</translation>
    </message>
    <message>
        <source>&amp;Another person …</source>
        <translation>&amp;Another person …</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Take over</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
</context>
<context>
    <name>pd::LoginWindow</name>
    <message>
        <source>Log in to begin.</source>
        <translation>Log in to begin.</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>Log &amp;in</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
</context>
<context>
    <name>pd::MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name (role)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>pd::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>pd::NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::NoticeListController</name>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
</context>
<context>
    <name>pd::OrderListController</name>
    <message>
        <source>Any day</source>
        <translation>Any day</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Over 24 h</source>
        <translation>Over 24 h</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>pd::OrderPanel</name>
    <message>
        <source>What has happened</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>Choose an order in the list. Enter goes into it, Esc comes back.</source>
        <translation>Choose an order in the list. Enter goes into it, Esc comes back.</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. What you typed is still here; Ctrl+Enter saves it over that, Esc gives it up.</source>
        <translation>Changed meanwhile: %1. What you typed is still here; Ctrl+Enter saves it over that, Esc gives it up.</translation>
    </message>
    <message>
        <source>Somebody else is working on this order: %1</source>
        <translation>Somebody else is working on this order: %1</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Print slip</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
</context>
<context>
    <name>pd::OrderRowsModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>pd::OwnPasswordDialog</name>
    <message>
        <source>Change my password</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>At least 8 characters; several words are easier to remember than signs and digits.</source>
        <translation>At least 8 characters; several words are easier to remember than signs and digits.</translation>
    </message>
    <message>
        <source>&amp;Old password</source>
        <translation>&amp;Old password</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;New password</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>New password &amp;again</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type both again.</source>
        <translation>The two new passwords differ. Type both again.</translation>
    </message>
</context>
<context>
    <name>pd::PageThumbnails</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>pd::ParkingController</name>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
</context>
<context>
    <name>pd::PartiesController</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>Answers for</translation>
    </message>
</context>
<context>
    <name>pd::PartiesPage</name>
    <message>
        <source>Outside units</source>
        <translation>Outside units</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <source>&amp;Trades</source>
        <translation>&amp;Trades</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>Answers for</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Worked &amp;with</source>
        <translation>Worked &amp;with</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>No outside units yet</source>
        <translation>No outside units yet</translation>
    </message>
    <message>
        <source>Enter the developer, the builders, and the companies repairs are passed on to.</source>
        <translation>Enter the developer, the builders, and the companies repairs are passed on to.</translation>
    </message>
    <message>
        <source>as in the fault kinds, apart by blanks</source>
        <translation>as in the fault kinds, apart by blanks</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>What you typed is not saved yet.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>New outside unit</source>
        <translation>New outside unit</translation>
    </message>
    <message>
        <source>Contract f&amp;rom</source>
        <translation>Contract f&amp;rom</translation>
    </message>
    <message>
        <source>Contract &amp;until</source>
        <translation>Contract &amp;until</translation>
    </message>
    <message>
        <source>Ser&amp;vice fee, %</source>
        <translation>Ser&amp;vice fee, %</translation>
    </message>
</context>
<context>
    <name>pd::PersonForm</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Phones</source>
        <translation>&amp;Phones</translation>
    </message>
    <message>
        <source>Emplo&amp;yer</source>
        <translation>Emplo&amp;yer</translation>
    </message>
    <message>
        <source>I&amp;D number</source>
        <translation>I&amp;D number</translation>
    </message>
    <message>
        <source>&amp;Birthday</source>
        <translation>&amp;Birthday</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Emer&amp;gency contact</source>
        <translation>Emer&amp;gency contact</translation>
    </message>
    <message>
        <source>Emergency p&amp;hone</source>
        <translation>Emergency p&amp;hone</translation>
    </message>
    <message>
        <source>N&amp;otices</source>
        <translation>N&amp;otices</translation>
    </message>
    <message>
        <source>&amp;VIP</source>
        <translation>&amp;VIP</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>In this room</source>
        <translation>In this room</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>&amp;Share, %</source>
        <translation>&amp;Share, %</translation>
    </message>
    <message>
        <source>Re&amp;lation to the owner</source>
        <translation>Re&amp;lation to the owner</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>Show numbers in full</source>
        <translation>Show numbers in full</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Registered already, perhaps the same person: %1</source>
        <translation>Registered already, perhaps the same person: %1</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Change person</translation>
    </message>
    <message>
        <source>L&amp;ast day</source>
        <translation>L&amp;ast day</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between people</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Known person</source>
        <translation>Known person</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <source>Name, phone, pinyin, or another room</source>
        <translation>Name, phone, pinyin, or another room</translation>
    </message>
    <message>
        <source>Link a known person</source>
        <translation>Link a known person</translation>
    </message>
    <message>
        <source>Nobody chosen yet.</source>
        <translation>Nobody chosen yet.</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>It is the same person</translation>
    </message>
</context>
<context>
    <name>pd::PreviewPage</name>
    <message>
        <source>Pri&amp;nter</source>
        <translation>Pri&amp;nter</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Move &amp;right</translation>
    </message>
    <message>
        <source>How far the print is moved on paper; negative moves left</source>
        <translation>How far the print is moved on paper; negative moves left</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>How far the print is moved on paper; negative moves up</source>
        <translation>How far the print is moved on paper; negative moves up</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the paper as PDF instead.</source>
        <translation>No printer is set up on this computer. Save the paper as PDF instead.</translation>
    </message>
    <message>
        <source>Choose the printer for this kind of paper; it is remembered on this computer. Then print again.</source>
        <translation>Choose the printer for this kind of paper; it is remembered on this computer. Then print again.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Sent to %1.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>pd::RegistryForm</name>
    <message>
        <source>Throw it away</source>
        <translation>Throw it away</translation>
    </message>
</context>
<context>
    <name>pd::RegistryPage</name>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Part of a room number or name</source>
        <translation>Part of a room number or name</translation>
    </message>
    <message>
        <source>Room or name</source>
        <translation>Room or name</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Choose a room on the left, or press Ctrl+F and type its number, a name or a phone number.</source>
        <translation>Choose a room on the left, or press Ctrl+F and type its number, a name or a phone number.</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>No rooms yet</translation>
    </message>
    <message>
        <source>Read them from the office&apos;s roster file, or add the first one by hand.</source>
        <translation>Read them from the office&apos;s roster file, or add the first one by hand.</translation>
    </message>
    <message>
        <source>No room fits</source>
        <translation>No room fits</translation>
    </message>
    <message>
        <source>Nothing fits the building and the text above.</source>
        <translation>Nothing fits the building and the text above.</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>All buildings</translation>
    </message>
</context>
<context>
    <name>pd::RegistryPageController</name>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>%1 m² inside</source>
        <translation>%1 m² inside</translation>
    </message>
    <message>
        <source>handed over %1</source>
        <translation>handed over %1</translation>
    </message>
    <message>
        <source>butler %1</source>
        <translation>butler %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>In warranty: %1</source>
        <translation>In warranty: %1</translation>
    </message>
    <message>
        <source>Out of warranty: %1</source>
        <translation>Out of warranty: %1</translation>
    </message>
</context>
<context>
    <name>pd::RegistryPages</name>
    <message>
        <source>Service orders</source>
        <translation>Service orders</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>Import roster</translation>
    </message>
</context>
<context>
    <name>pd::RepairCardController</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>What was wrong</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>No repair of the home&apos;s own parts is on the card yet.</source>
        <translation>No repair of the home&apos;s own parts is on the card yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s) of the home&apos;s own parts, the last one on %1.</source>
        <translation>
            <numerusform>%n repair of the home&apos;s own parts, the last one on %1.</numerusform>
            <numerusform>%n repairs of the home&apos;s own parts, the last one on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::RepairCardView</name>
    <message>
        <source>Repair card of the room</source>
        <translation>Repair card of the room</translation>
    </message>
</context>
<context>
    <name>pd::RepairForm</name>
    <message>
        <source>New repair</source>
        <translation>New repair</translation>
    </message>
    <message>
        <source>&amp;Caller: room, name, phone or public area</source>
        <translation>&amp;Caller: room, name, phone or public area</translation>
    </message>
    <message>
        <source>3-2-1201, 321201, name, pinyin initials, last figures of the phone, or words such as 3栋电梯</source>
        <translation>3-2-1201, 321201, name, pinyin initials, last figures of the phone, or words such as 3栋电梯</translation>
    </message>
    <message>
        <source>Reported &amp;by</source>
        <translation>Reported &amp;by</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Phone for this call</source>
        <translation>&amp;Phone for this call</translation>
    </message>
    <message>
        <source>as in the registry</source>
        <translation>as in the registry</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>&amp;Fault</translation>
    </message>
    <message>
        <source>Chinese, pinyin initials or English</source>
        <translation>Chinese, pinyin initials or English</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>&amp;Urgency</translation>
    </message>
    <message>
        <source>&amp;Kind of job</source>
        <translation>&amp;Kind of job</translation>
    </message>
    <message>
        <source>What is &amp;wrong (initials offer phrases; Tab or Ctrl+Enter leaves)</source>
        <translation>What is &amp;wrong (initials offer phrases; Tab or Ctrl+Enter leaves)</translation>
    </message>
    <message>
        <source>&amp;Appointment</source>
        <translation>&amp;Appointment</translation>
    </message>
    <message>
        <source>930, 14, +30</source>
        <translation>930, 14, +30</translation>
    </message>
    <message>
        <source>Wa&amp;rranty</source>
        <translation>Wa&amp;rranty</translation>
    </message>
    <message>
        <source>&amp;Material</source>
        <translation>&amp;Material</translation>
    </message>
    <message>
        <source>whether there is any, and what</source>
        <translation>whether there is any, and what</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Pa&amp;id service</source>
        <translation>Pa&amp;id service</translation>
    </message>
    <message>
        <source>E&amp;xpected cost, yuan</source>
        <translation>E&amp;xpected cost, yuan</translation>
    </message>
    <message>
        <source>0.00</source>
        <translation>0.00</translation>
    </message>
    <message>
        <source>Agreed b&amp;y (needed before dispatch)</source>
        <translation>Agreed b&amp;y (needed before dispatch)</translation>
    </message>
    <message>
        <source>who agreed to pay</source>
        <translation>who agreed to pay</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Empty the form</translation>
    </message>
    <message>
        <source>Enter goes on · Shift+Enter back · Ctrl+Enter saves · Esc leaves, what is typed is kept</source>
        <translation>Enter goes on · Shift+Enter back · Ctrl+Enter saves · Esc leaves, what is typed is kept</translation>
    </message>
    <message>
        <source>Saved. The number to read to the caller:</source>
        <translation>Saved. The number to read to the caller:</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Next call</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Print the slip</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Open the order</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Par&amp;t</source>
        <translation>Par&amp;t</translation>
    </message>
    <message>
        <source>Becomes the order of call %1.</source>
        <translation>Becomes the order of call %1.</translation>
    </message>
</context>
<context>
    <name>pd::RepairsPage</name>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>Number or words</translation>
    </message>
    <message>
        <source>Number, place, content, name</source>
        <translation>Number, place, content, name</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Show all open orders</source>
        <translation>Show all open orders</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Repairs</translation>
    </message>
    <message>
        <source>All technicians</source>
        <translation>All technicians</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>All buildings</translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation>Building %1</translation>
    </message>
    <message>
        <source>No order fits the filters</source>
        <translation>No order fits the filters</translation>
    </message>
    <message>
        <source>Take a filter away, or show all open orders.</source>
        <translation>Take a filter away, or show all open orders.</translation>
    </message>
    <message>
        <source>No open orders</source>
        <translation>No open orders</translation>
    </message>
    <message>
        <source>Everything is closed. The next call becomes the next order.</source>
        <translation>Everything is closed. The next call becomes the next order.</translation>
    </message>
</context>
<context>
    <name>pd::RoomForm</name>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>&amp;Building</source>
        <translation>&amp;Building</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>Se&amp;ction</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>&amp;Floor</source>
        <translation>&amp;Floor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Use</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tate</translation>
    </message>
    <message>
        <source>Built-up &amp;area, m²</source>
        <translation>Built-up &amp;area, m²</translation>
    </message>
    <message>
        <source>&amp;Inner area, m²</source>
        <translation>&amp;Inner area, m²</translation>
    </message>
    <message>
        <source>&amp;Handover</source>
        <translation>&amp;Handover</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Cauti&amp;on</source>
        <translation>Cauti&amp;on</translation>
    </message>
    <message>
        <source>In warranty until</source>
        <translation>In warranty until</translation>
    </message>
    <message>
        <source>&amp;Waterproofing</source>
        <translation>&amp;Waterproofing</translation>
    </message>
    <message>
        <source>&amp;Plumbing</source>
        <translation>&amp;Plumbing</translation>
    </message>
    <message>
        <source>&amp;Doors and windows</source>
        <translation>&amp;Doors and windows</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>New room</translation>
    </message>
    <message>
        <source>Change room</source>
        <translation>Change room</translation>
    </message>
    <message>
        <source>F&amp;ee coefficient</source>
        <translation>F&amp;ee coefficient</translation>
    </message>
    <message>
        <source>E&amp;lectrical</source>
        <translation>E&amp;lectrical</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>&amp;Structure</translation>
    </message>
    <message>
        <source>Butle&amp;r</source>
        <translation>Butle&amp;r</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
</context>
<context>
    <name>pd::RoomListModel</name>
    <message>
        <source>Mind the note of this room</source>
        <translation>Mind the note of this room</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>pd::RoomOrdersView</name>
    <message>
        <source>Orders of the room</source>
        <translation>Orders of the room</translation>
    </message>
</context>
<context>
    <name>pd::RosterImportPage</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>XLSX or CSV file of rooms and people</source>
        <translation>XLSX or CSV file of rooms and people</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>Save &amp;template…</source>
        <translation>Save &amp;template…</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;umns</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Sheet</translation>
    </message>
    <message>
        <source>&amp;Heading in row</source>
        <translation>&amp;Heading in row</translation>
    </message>
    <message>
        <source>Columns of the file and what they mean</source>
        <translation>Columns of the file and what they mean</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>First rows of the file</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problems</translation>
    </message>
    <message>
        <source>Problems by row and column</source>
        <translation>Problems by row and column</translation>
    </message>
    <message>
        <source>&amp;Earlier imports</source>
        <translation>&amp;Earlier imports</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Earlier imports</translation>
    </message>
    <message>
        <source>Take the import &amp;back</source>
        <translation>Take the import &amp;back</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Chec&amp;k</translation>
    </message>
    <message>
        <source>Import, leaving out bad rows</source>
        <translation>Import, leaving out bad rows</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– leave out –</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Imported.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n row left out.</numerusform>
            <numerusform>%n rows left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1 was taken back.</source>
        <translation>The import of %1 was taken back.</translation>
    </message>
    <message>
        <source>The template was saved as %1.</source>
        <translation>The template was saved as %1.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>First value</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Choose the roster</source>
        <translation>Choose the roster</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>Spreadsheets (*.xlsx *.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Save the template</translation>
    </message>
    <message>
        <source>roster-template.xlsx</source>
        <translation>roster-template.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>What column %1 holds</translation>
    </message>
    <message>
        <source>Not checked yet. “Check” tells what an import would do, and stores nothing.</source>
        <translation>Not checked yet. “Check” tells what an import would do, and stores nothing.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n row read.</numerusform>
            <numerusform>%n rows read.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>No problems.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have problems.</source>
        <translation>
            <numerusform>%n row has problems.</numerusform>
            <numerusform>%n rows have problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import, leaving out %n bad row(s)</source>
        <translation>
            <numerusform>Import, leaving out %n bad row</numerusform>
            <numerusform>Import, leaving out %n bad rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the import of %1? Rooms and people it added go, what it changed is put back.</source>
        <translation>Take back the import of %1? Rooms and people it added go, what it changed is put back.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;op</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>No file chosen yet</translation>
    </message>
    <message>
        <source>Choose the office&apos;s roster, or type its path above. What it would change is shown before anything is stored.</source>
        <translation>Choose the office&apos;s roster, or type its path above. What it would change is shown before anything is stored.</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Problems (%1)</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Steps of the import</translation>
    </message>
</context>
<context>
    <name>pd::RosterPreviewModel</name>
    <message>
        <source>%1, filled down from row %2</source>
        <translation>%1, filled down from row %2</translation>
    </message>
</context>
<context>
    <name>pd::RosterProblemModel</name>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>whole row</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
</context>
<context>
    <name>pd::SearchBox</name>
    <message>
        <source>Room, name, phone, pinyin …</source>
        <translation>Room, name, phone, pinyin …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
</context>
<context>
    <name>pd::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections of the settings</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>pd::SettingsPages</name>
    <message>
        <source>Language and look</source>
        <translation>Language and look</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>Backup and check</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Fault kinds</source>
        <translation>Fault kinds</translation>
    </message>
    <message>
        <source>Opens backup and check in the settings</source>
        <translation>Opens backup and check in the settings</translation>
    </message>
    <message>
        <source>Slip copies</source>
        <translation>Slip copies</translation>
    </message>
</context>
<context>
    <name>pd::SettlementController</name>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) · cost %1 + fee %2 = %3</source>
        <translation>
            <numerusform>%n job · cost %1 + fee %2 = %3</numerusform>
            <numerusform>%n jobs · cost %1 + fee %2 = %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Not settled yet, up to the end of %1.</source>
        <translation>Not settled yet, up to the end of %1.</translation>
    </message>
    <message>
        <source>Nothing to settle for %1.</source>
        <translation>Nothing to settle for %1.</translation>
    </message>
    <message>
        <source>Settled for %1 under %2.</source>
        <translation>Settled for %1 under %2.</translation>
    </message>
</context>
<context>
    <name>pd::SidePanel</name>
    <message>
        <source>Print this</source>
        <translation>Print this</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>pd::SlipReturnPage</name>
    <message>
        <source>Return slips</source>
        <translation>Return slips</translation>
    </message>
    <message>
        <source>&amp;Number of the slip</source>
        <translation>&amp;Number of the slip</translation>
    </message>
    <message>
        <source>FW-202611-0183 or 0183</source>
        <translation>FW-202611-0183 or 0183</translation>
    </message>
    <message>
        <source>You may not enter returned slips. Ask an administrator for that right.</source>
        <translation>You may not enter returned slips. Ask an administrator for that right.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;: a slip comes back after the work is recorded as done.</source>
        <translation>%1 is &quot;%2&quot;: a slip comes back after the work is recorded as done.</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. What you typed is still here; Ctrl+Enter saves it over that.</source>
        <translation>Changed meanwhile: %1. What you typed is still here; Ctrl+Enter saves it over that.</translation>
    </message>
    <message>
        <source>Scan the code of a slip, or type its number or the last digits, and Enter.</source>
        <translation>Scan the code of a slip, or type its number or the last digits, and Enter.</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) taken in, the last one %1</source>
        <translation>
            <numerusform>%n slip taken in, the last one %1</numerusform>
            <numerusform>%n slips taken in, the last one %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::SlipSettingsController</name>
    <message>
        <source>① Customer service: stays at the desk</source>
        <translation>① Customer service: stays at the desk</translation>
    </message>
    <message>
        <source>② Finance: goes to the books</source>
        <translation>② Finance: goes to the books</translation>
    </message>
    <message>
        <source>③ Customer: stays in the home</source>
        <translation>③ Customer: stays in the home</translation>
    </message>
    <message>
        <source>④ Servicing department: stays with the technicians</source>
        <translation>④ Servicing department: stays with the technicians</translation>
    </message>
    <message>
        <source>A slip is one page; the paper makes the four copies.</source>
        <translation>A slip is one page; the paper makes the four copies.</translation>
    </message>
    <message>
        <source>No copy is chosen. Tick at least one.</source>
        <translation>No copy is chosen. Tick at least one.</translation>
    </message>
    <message numerus="yes">
        <source>A slip is %n page(s), one for each copy.</source>
        <translation>
            <numerusform>A slip is %n page.</numerusform>
            <numerusform>A slip is %n pages, one for each copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::SlipSettingsForm</name>
    <message>
        <source>A slip has four copies. This holds for every computer of the centre and is kept in the audit log.</source>
        <translation>A slip has four copies. This holds for every computer of the centre and is kept in the audit log.</translation>
    </message>
    <message>
        <source>Plain paper: each copy is a page</source>
        <translation>Plain paper: each copy is a page</translation>
    </message>
    <message>
        <source>Multi-part carbon paper: one page that names all four copies</source>
        <translation>Multi-part carbon paper: one page that names all four copies</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved; the next slip is printed like this.</source>
        <translation>Saved; the next slip is printed like this.</translation>
    </message>
</context>
<context>
    <name>pd::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>P&amp;hone</translation>
    </message>
    <message>
        <source>Orders can be given to this &amp;technician</source>
        <translation>Orders can be given to this &amp;technician</translation>
    </message>
    <message>
        <source>T&amp;rade</source>
        <translation>T&amp;rade</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>Ne&amp;w password</translation>
    </message>
    <message>
        <source>R&amp;oles</source>
        <translation>R&amp;oles</translation>
    </message>
    <message>
        <source>Works here at &amp;present</source>
        <translation>Works here at &amp;present</translation>
    </message>
    <message>
        <source>Let log in a&amp;gain</source>
        <translation>Let log in a&amp;gain</translation>
    </message>
    <message>
        <source>Ends the waiting time after too many wrong passwords</source>
        <translation>Ends the waiting time after too many wrong passwords</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>The next try may be made at once.</source>
        <translation>The next try may be made at once.</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>What you typed is not saved yet.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>New colleague</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the rights of a role</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>role and its rights</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>pd::StaffTableModel</name>
    <message>
        <source>none</source>
        <comment>no login</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disabled</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>pd::TopBar</name>
    <message>
        <source>DEMO</source>
        <comment>watermark of the demo estate</comment>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>This is the demo estate. Nothing here is real.</source>
        <translation>This is the demo estate. Nothing here is real.</translation>
    </message>
    <message>
        <source>Who is at this desk: switch, change password, log out</source>
        <translation>Who is at this desk: switch, change password, log out</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>pd::WarrantyHintController</name>
    <message>
        <source>No outside unit is entered for this part yet: Settings, outside units.</source>
        <translation>No outside unit is entered for this part yet: Settings, outside units.</translation>
    </message>
    <message>
        <source>Duty of %1 (%2). Not chargeable.</source>
        <translation>Duty of %1 (%2). Not chargeable.</translation>
    </message>
    <message>
        <source>Cost borne by %1.</source>
        <translation>Cost borne by %1.</translation>
    </message>
</context>
<context>
    <name>pd::WarrantyPage</name>
    <message>
        <source>Open notices</source>
        <translation>Open notices</translation>
    </message>
    <message>
        <source>Letters without reply</source>
        <translation>Letters without reply</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Month</translation>
    </message>
    <message>
        <source>Work done on behalf of the unit</source>
        <translation>Work done on behalf of the unit</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Contact letters</source>
        <translation>Contact letters</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Warranty</translation>
    </message>
    <message>
        <source>Nothing is open with outside units</source>
        <translation>Nothing is open with outside units</translation>
    </message>
    <message>
        <source>A notice is sent from the order, in the panel beside the list of repairs.</source>
        <translation>A notice is sent from the order, in the panel beside the list of repairs.</translation>
    </message>
    <message>
        <source>Every letter has its reply</source>
        <translation>Every letter has its reply</translation>
    </message>
    <message>
        <source>A contact letter is written from the order it is about.</source>
        <translation>A contact letter is written from the order it is about.</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Nothing to settle</translation>
    </message>
    <message>
        <source>Here stands what was repaired on behalf of the developer and accepted by the owner.</source>
        <translation>Here stands what was repaired on behalf of the developer and accepted by the owner.</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>Mark as settled</translation>
    </message>
    <message>
        <source>Settled is settled: %1. Press Ctrl+Enter once more to do it.</source>
        <translation>Settled is settled: %1. Press Ctrl+Enter once more to do it.</translation>
    </message>
    <message>
        <source>Settled under %1. Print it now (Ctrl+P).</source>
        <translation>Settled under %1. Print it now (Ctrl+P).</translation>
    </message>
    <message>
        <source>Save the settlement</source>
        <translation>Save the settlement</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Spreadsheet</translation>
    </message>
</context>
</TS>
