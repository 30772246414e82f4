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
    <message>
        <source>Fees</source>
        <translation>Fees</translation>
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
        <source>Record a call to the customer</source>
        <translation>Record a call to the customer</translation>
    </message>
    <message>
        <source>Nobody at home: leave a note</source>
        <translation>Nobody at home: leave a note</translation>
    </message>
    <message>
        <source>The technician has received the slip</source>
        <translation>The technician has received the slip</translation>
    </message>
    <message>
        <source>The technical review was held</source>
        <translation>The technical review was held</translation>
    </message>
    <message>
        <source>Report: full of work</source>
        <translation>Report: full of work</translation>
    </message>
    <message>
        <source>Until when no new bookings are taken; the repair form warns</source>
        <translation>Until when no new bookings are taken; the repair form warns</translation>
    </message>
    <message>
        <source>Report: there is room again</source>
        <translation>Report: there is room again</translation>
    </message>
    <message>
        <source>Called: all is well</source>
        <translation>Called: all is well</translation>
    </message>
    <message>
        <source>The customer was reached; the technician is there, or the new time is told</source>
        <translation>The customer was reached; the technician is there, or the new time is told</translation>
    </message>
    <message>
        <source>Called: nobody answered</source>
        <translation>Called: nobody answered</translation>
    </message>
    <message>
        <source>Counts the attempt; the call comes back after a while</source>
        <translation>Counts the attempt; the call comes back after a while</translation>
    </message>
    <message>
        <source>Quote a line</source>
        <translation>Quote a line</translation>
    </message>
    <message>
        <source>Issue material</source>
        <translation>Issue material</translation>
    </message>
    <message>
        <source>Take a line back</source>
        <translation>Take a line back</translation>
    </message>
    <message>
        <source>Record working time</source>
        <translation>Record working time</translation>
    </message>
    <message>
        <source>Check before work</source>
        <translation>Check before work</translation>
    </message>
    <message>
        <source>Approve a lower charge</source>
        <translation>Approve a lower charge</translation>
    </message>
    <message>
        <source>Take in the technician&apos;s money</source>
        <translation>Take in the technician&apos;s money</translation>
    </message>
    <message>
        <source>Wait for material</source>
        <translation>Wait for material</translation>
    </message>
    <message>
        <source>Strike out working time</source>
        <translation>Strike out working time</translation>
    </message>
    <message>
        <source>Quote from the price list</source>
        <translation>Quote from the price list</translation>
    </message>
    <message>
        <source>Take the last quoted line away</source>
        <translation>Take the last quoted line away</translation>
    </message>
    <message>
        <source>Receive material</source>
        <translation>Receive material</translation>
    </message>
    <message>
        <source>Enter a count</source>
        <translation>Enter a count</translation>
    </message>
    <message>
        <source>Change the material</source>
        <translation>Change the material</translation>
    </message>
    <message>
        <source>New material</source>
        <translation>New material</translation>
    </message>
    <message>
        <source>Repair stock</source>
        <translation>Repair stock</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Open the order</translation>
    </message>
    <message>
        <source>Show another day</source>
        <translation>Show another day</translation>
    </message>
    <message>
        <source>Print the list of the money</source>
        <translation>Print the list of the money</translation>
    </message>
    <message>
        <source>Technicians&apos; money</source>
        <translation>Technicians&apos; money</translation>
    </message>
    <message>
        <source>Set a new price</source>
        <translation>Set a new price</translation>
    </message>
    <message>
        <source>Change the item</source>
        <translation>Change the item</translation>
    </message>
    <message>
        <source>Add to the price list</source>
        <translation>Add to the price list</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>No longer offer it</translation>
    </message>
    <message>
        <source>New edition of the list</source>
        <translation>New edition of the list</translation>
    </message>
    <message>
        <source>Show the list of a day</source>
        <translation>Show the list of a day</translation>
    </message>
    <message>
        <source>Print the price list</source>
        <translation>Print the price list</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Next book of the slips</source>
        <translation>Next book of the slips</translation>
    </message>
    <message>
        <source>Previous book of the slips</source>
        <translation>Previous book of the slips</translation>
    </message>
    <message>
        <source>Record that a slip was asked for</source>
        <translation>Record that a slip was asked for</translation>
    </message>
    <message>
        <source>Slip taken along by the technician</source>
        <translation>Slip taken along by the technician</translation>
    </message>
    <message>
        <source>Explain an order number</source>
        <translation>Explain an order number</translation>
    </message>
    <message>
        <source>Record a slip written by hand</source>
        <translation>Record a slip written by hand</translation>
    </message>
    <message>
        <source>Numbers of yesterday</source>
        <translation>Numbers of yesterday</translation>
    </message>
    <message>
        <source>Sign off the numbers of the day</source>
        <translation>Sign off the numbers of the day</translation>
    </message>
    <message>
        <source>Mark the month as bound</source>
        <translation>Mark the month as bound</translation>
    </message>
    <message>
        <source>Hand copies over to finance</source>
        <translation>Hand copies over to finance</translation>
    </message>
    <message>
        <source>Confirm a month with finance</source>
        <translation>Confirm a month with finance</translation>
    </message>
    <message>
        <source>The one above in the list</source>
        <translation>The one above in the list</translation>
    </message>
    <message>
        <source>The one below in the list</source>
        <translation>The one below in the list</translation>
    </message>
    <message>
        <source>Print this book</source>
        <translation>Print this book</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Slips</translation>
    </message>
    <message>
        <source>Slips that are not back</source>
        <translation>Slips that are not back</translation>
    </message>
    <message>
        <source>Check of the day&apos;s numbers</source>
        <translation>Check of the day&apos;s numbers</translation>
    </message>
    <message>
        <source>Binding of the first copies</source>
        <translation>Binding of the first copies</translation>
    </message>
    <message>
        <source>Copies for finance</source>
        <translation>Copies for finance</translation>
    </message>
    <message>
        <source>Save the review and go on</source>
        <translation>Save the review and go on</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Next order</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>Previous order</translation>
    </message>
    <message>
        <source>Summary of the review</source>
        <translation>Summary of the review</translation>
    </message>
    <message>
        <source>Leave the review, go on later</source>
        <translation>Leave the review, go on later</translation>
    </message>
    <message>
        <source>Print the notice of orders over 24 h</source>
        <translation>Print the notice of orders over 24 h</translation>
    </message>
    <message>
        <source>Save the dispatch list as a table</source>
        <translation>Save the dispatch list as a table</translation>
    </message>
    <message>
        <source>Only orders over 24 h</source>
        <translation>Only orders over 24 h</translation>
    </message>
    <message>
        <source>Only orders whose slip is not back</source>
        <translation>Only orders whose slip is not back</translation>
    </message>
    <message>
        <source>Numbers of the day, and the missing ones</source>
        <translation>Numbers of the day, and the missing ones</translation>
    </message>
    <message>
        <source>Take the assignment back</source>
        <translation>Take the assignment back</translation>
    </message>
    <message>
        <source>End-of-day review</source>
        <translation>End-of-day review</translation>
    </message>
    <message>
        <source>Add the call to the order found, as a reminder</source>
        <translation>Add the call to the order found, as a reminder</translation>
    </message>
    <message>
        <source>Make it part of the incident</source>
        <translation>Make it part of the incident</translation>
    </message>
    <message>
        <source>Look at the orders found</source>
        <translation>Look at the orders found</translation>
    </message>
    <message>
        <source>The customer asked after the order</source>
        <translation>The customer asked after the order</translation>
    </message>
    <message>
        <source>Release the report of engineering</source>
        <translation>Release the report of engineering</translation>
    </message>
    <message>
        <source>Do not release the report</source>
        <translation>Do not release the report</translation>
    </message>
    <message>
        <source>Recheck of the public area: good</source>
        <translation>Recheck of the public area: good</translation>
    </message>
    <message>
        <source>Recheck of the public area: not good</source>
        <translation>Recheck of the public area: not good</translation>
    </message>
    <message>
        <source>Merge the order into another</source>
        <translation>Merge the order into another</translation>
    </message>
    <message>
        <source>Undo the merge of the order</source>
        <translation>Undo the merge of the order</translation>
    </message>
    <message>
        <source>Put the order into an incident</source>
        <translation>Put the order into an incident</translation>
    </message>
    <message>
        <source>Take the order out of its incident</source>
        <translation>Take the order out of its incident</translation>
    </message>
    <message>
        <source>Title and words for callers of the incident</source>
        <translation>Title and words for callers of the incident</translation>
    </message>
    <message>
        <source>Close the incident with all its orders</source>
        <translation>Close the incident with all its orders</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Watch list</translation>
    </message>
    <message>
        <source>Take the alarm: people are trapped</source>
        <translation>Take the alarm: people are trapped</translation>
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
    <message>
        <source>Why the order is due then</source>
        <translation>Why the order is due then</translation>
    </message>
    <message>
        <source>Figures of the month before</source>
        <translation>Figures of the month before</translation>
    </message>
    <message>
        <source>Figures of the next month</source>
        <translation>Figures of the next month</translation>
    </message>
    <message>
        <source>Print the figures of the month</source>
        <translation>Print the figures of the month</translation>
    </message>
    <message>
        <source>Export the figures as a spreadsheet</source>
        <translation>Export the figures as a spreadsheet</translation>
    </message>
    <message>
        <source>All open orders</source>
        <translation>All open orders</translation>
    </message>
    <message>
        <source>Late and due</source>
        <translation>Late and due</translation>
    </message>
    <message>
        <source>What is late or due within the hour</source>
        <translation>What is late or due within the hour</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Next page of the fees</source>
        <translation>Next page of the fees</translation>
    </message>
    <message>
        <source>Previous page of the fees</source>
        <translation>Previous page of the fees</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>Record the line with its words</source>
        <translation>Record the line with its words</translation>
    </message>
    <message>
        <source>A call: the real time, and what was said. A matter of the supervisor: what was arranged; it is settled by that.</source>
        <translation>A call: the real time, and what was said. A matter of the supervisor: what was arranged; it is settled by that.</translation>
    </message>
    <message>
        <source>Pay in cash</source>
        <translation>Pay in cash</translation>
    </message>
    <message>
        <source>Pay by WeChat</source>
        <translation>Pay by WeChat</translation>
    </message>
    <message>
        <source>Pay by Alipay</source>
        <translation>Pay by Alipay</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Pay by card</translation>
    </message>
    <message>
        <source>Pay by transfer</source>
        <translation>Pay by transfer</translation>
    </message>
    <message>
        <source>Use the prepayment</source>
        <translation>Use the prepayment</translation>
    </message>
    <message>
        <source>Change becomes prepayment</source>
        <translation>Change becomes prepayment</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>Take a deposit</translation>
    </message>
    <message>
        <source>Take a prepayment</source>
        <translation>Take a prepayment</translation>
    </message>
    <message>
        <source>Return a deposit</source>
        <translation>Return a deposit</translation>
    </message>
    <message>
        <source>Keep a deposit</source>
        <translation>Keep a deposit</translation>
    </message>
    <message>
        <source>Give a prepayment back</source>
        <translation>Give a prepayment back</translation>
    </message>
    <message>
        <source>Waive the late penalty</source>
        <translation>Waive the late penalty</translation>
    </message>
    <message>
        <source>Another room into the cart</source>
        <translation>Another room into the cart</translation>
    </message>
    <message>
        <source>Take the last room out of the cart</source>
        <translation>Take the last room out of the cart</translation>
    </message>
    <message>
        <source>To the lines that are owed</source>
        <translation>To the lines that are owed</translation>
    </message>
    <message>
        <source>Take the noted money back</source>
        <translation>Take the noted money back</translation>
    </message>
    <message>
        <source>Empty the cart</source>
        <translation>Empty the cart</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Print the receipt</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>Cash desk</translation>
    </message>
    <message>
        <source>Take money</source>
        <translation>Take money</translation>
    </message>
    <message>
        <source>Make the customer&apos;s receipt</source>
        <translation>Make the customer&apos;s receipt</translation>
    </message>
    <message>
        <source>Technicians&apos; money without a receipt</source>
        <translation>Technicians&apos; money without a receipt</translation>
    </message>
    <message>
        <source>The receipt was delivered</source>
        <translation>The receipt was delivered</translation>
    </message>
    <message>
        <source>Receipts to deliver</source>
        <translation>Receipts to deliver</translation>
    </message>
    <message>
        <source>Open the household</source>
        <translation>Open the household</translation>
    </message>
    <message>
        <source>Show the phone</source>
        <translation>Show the phone</translation>
    </message>
    <message>
        <source>Rates of another month</source>
        <translation>Rates of another month</translation>
    </message>
    <message>
        <source>Confirm the rates (finance)</source>
        <translation>Confirm the rates (finance)</translation>
    </message>
    <message>
        <source>Print the arrears</source>
        <translation>Print the arrears</translation>
    </message>
    <message>
        <source>Save the arrears as a spreadsheet</source>
        <translation>Save the arrears as a spreadsheet</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Statement of account</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>Check a paper</translation>
    </message>
    <message>
        <source>Print the receipt again</source>
        <translation>Print the receipt again</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Void the receipt</source>
        <translation>Void the receipt</translation>
    </message>
    <message>
        <source>Reverse the receipt</source>
        <translation>Reverse the receipt</translation>
    </message>
    <message>
        <source>Pay prepaid money out</source>
        <translation>Pay prepaid money out</translation>
    </message>
    <message>
        <source>Limit for a second person</source>
        <translation>Limit for a second person</translation>
    </message>
    <message>
        <source>Look through the receipts</source>
        <translation>Look through the receipts</translation>
    </message>
    <message>
        <source>Show all receipts</source>
        <translation>Show all receipts</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Arrears</translation>
    </message>
    <message>
        <source>Show the bills of the run</source>
        <translation>Show the bills of the run</translation>
    </message>
    <message>
        <source>Back to the runs</source>
        <translation>Back to the runs</translation>
    </message>
    <message>
        <source>Compute bills</source>
        <translation>Compute bills</translation>
    </message>
    <message>
        <source>The bills were checked</source>
        <translation>The bills were checked</translation>
    </message>
    <message>
        <source>Post the bills</source>
        <translation>Post the bills</translation>
    </message>
    <message>
        <source>Compute the run again</source>
        <translation>Compute the run again</translation>
    </message>
    <message>
        <source>Print the list to check</source>
        <translation>Print the list to check</translation>
    </message>
    <message>
        <source>Print how it is computed</source>
        <translation>Print how it is computed</translation>
    </message>
    <message>
        <source>Charge a room by hand</source>
        <translation>Charge a room by hand</translation>
    </message>
    <message>
        <source>Credit a room</source>
        <translation>Credit a room</translation>
    </message>
    <message>
        <source>How a room pays</source>
        <translation>How a room pays</translation>
    </message>
    <message>
        <source>Area before a new measurement</source>
        <translation>Area before a new measurement</translation>
    </message>
    <message>
        <source>Take the posted bills back</source>
        <translation>Take the posted bills back</translation>
    </message>
    <message>
        <source>Give the run up</source>
        <translation>Give the run up</translation>
    </message>
    <message>
        <source>Stop computing</source>
        <translation>Stop computing</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Bills</translation>
    </message>
    <message>
        <source>Set a new price of the fee</source>
        <translation>Set a new price of the fee</translation>
    </message>
    <message>
        <source>Charge the fee to rooms</source>
        <translation>Charge the fee to rooms</translation>
    </message>
    <message>
        <source>No longer charge the fee to rooms</source>
        <translation>No longer charge the fee to rooms</translation>
    </message>
    <message>
        <source>Change the fee item</source>
        <translation>Change the fee item</translation>
    </message>
    <message>
        <source>New fee item</source>
        <translation>New fee item</translation>
    </message>
    <message>
        <source>Enter the usual fee items</source>
        <translation>Enter the usual fee items</translation>
    </message>
    <message>
        <source>Fee items</source>
        <translation>Fee items</translation>
    </message>
    <message>
        <source>End the reduction</source>
        <translation>End the reduction</translation>
    </message>
    <message>
        <source>Reduce the charges of a room</source>
        <translation>Reduce the charges of a room</translation>
    </message>
    <message>
        <source>Reductions of fees</source>
        <translation>Reductions of fees</translation>
    </message>
    <message>
        <source>Record how it was told</source>
        <translation>Record how it was told</translation>
    </message>
    <message>
        <source>Record for all listed</source>
        <translation>Record for all listed</translation>
    </message>
    <message>
        <source>Month and choice</source>
        <translation>Month and choice</translation>
    </message>
    <message>
        <source>Print the notices listed</source>
        <translation>Print the notices listed</translation>
    </message>
    <message>
        <source>Print this notice</source>
        <translation>Print this notice</translation>
    </message>
    <message>
        <source>List for phone, fax and mail</source>
        <translation>List for phone, fax and mail</translation>
    </message>
    <message>
        <source>Outside unit collects</source>
        <translation>Outside unit collects</translation>
    </message>
    <message>
        <source>Take back an announcement</source>
        <translation>Take back an announcement</translation>
    </message>
    <message>
        <source>Words on the notices</source>
        <translation>Words on the notices</translation>
    </message>
    <message>
        <source>Payment notices</source>
        <translation>Payment notices</translation>
    </message>
    <message>
        <source>Print this receipt</source>
        <translation>Print this receipt</translation>
    </message>
    <message>
        <source>Print all that wait</source>
        <translation>Print all that wait</translation>
    </message>
    <message>
        <source>Do not print it</source>
        <translation>Do not print it</translation>
    </message>
    <message>
        <source>Receipts of a day or building</source>
        <translation>Receipts of a day or building</translation>
    </message>
    <message>
        <source>Receipts to print</source>
        <translation>Receipts to print</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Open a shift</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>Count and close</translation>
    </message>
    <message>
        <source>Put into the drawer</source>
        <translation>Put into the drawer</translation>
    </message>
    <message>
        <source>Take out of the drawer</source>
        <translation>Take out of the drawer</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Drawer opened</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Explain a missing number</source>
        <translation>Explain a missing number</translation>
    </message>
    <message>
        <source>Print shift report or day sheet</source>
        <translation>Print shift report or day sheet</translation>
    </message>
    <message>
        <source>Check of the receipt numbers</source>
        <translation>Check of the receipt numbers</translation>
    </message>
    <message>
        <source>Shift and day close</source>
        <translation>Shift and day close</translation>
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
    <name>BillExplanation</name>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>¥%1</source>
        <translation>¥%1</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 pieces</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>less %1</source>
        <translation>less %1</translation>
    </message>
    <message>
        <source>less ¥%1 a month</source>
        <translation>less ¥%1 a month</translation>
    </message>
    <message>
        <source>a vacant home pays %1</source>
        <translation>a vacant home pays %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Computed</translation>
    </message>
    <message>
        <source>Part months</source>
        <translation>Part months</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Rounded</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>¥%1 → ¥%2</source>
        <translation>¥%1 → ¥%2</translation>
    </message>
</context>
<context>
    <name>BookActionText</name>
    <message>
        <source>Slip taken along</source>
        <translation>Slip taken along</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>Slip written by hand</source>
        <translation>Slip written by hand</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Sign off</translation>
    </message>
    <message>
        <source>Mark as bound</source>
        <translation>Mark as bound</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Confirm the month</source>
        <translation>Confirm the month</translation>
    </message>
    <message>
        <source>Slip asked for</source>
        <translation>Slip asked for</translation>
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
    <message>
        <source>%1 at %2: %3</source>
        <comment>who, when, what</comment>
        <translation>%1 at %2: %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>; </translation>
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
    <name>CashLines</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Late penalty</source>
        <translation>Late penalty</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Prepayment</translation>
    </message>
</context>
<context>
    <name>ClockReasons</name>
    <message>
        <source>From the report %1</source>
        <translation>From the report %1</translation>
    </message>
    <message>
        <source>From the appointment %1</source>
        <translation>From the appointment %1</translation>
    </message>
    <message>
        <source>From dispatch or appointment %1</source>
        <translation>From dispatch or appointment %1</translation>
    </message>
    <message>
        <source>From the call %1, nobody had come</source>
        <translation>From the call %1, nobody had come</translation>
    </message>
    <message>
        <source>From the last movement %1</source>
        <translation>From the last movement %1</translation>
    </message>
    <message>
        <source>From the review %1</source>
        <translation>From the review %1</translation>
    </message>
    <message>
        <source>Waiting since %1, time promised to the customer</source>
        <translation>Waiting since %1, time promised to the customer</translation>
    </message>
    <message>
        <source>Slip issued %1, back by the hour set for its day</source>
        <translation>Slip issued %1, back by the hour set for its day</translation>
    </message>
    <message>
        <source>From completion %1</source>
        <translation>From completion %1</translation>
    </message>
    <message>
        <source>Waiting %1: + %2 of service hours</source>
        <translation>Waiting %1: + %2 of service hours</translation>
    </message>
    <message>
        <source>Waiting %1: + %2</source>
        <translation>Waiting %1: + %2</translation>
    </message>
    <message>
        <source>· and %1 more</source>
        <translation>· and %1 more</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>no service hours</source>
        <translation>no service hours</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>late %1</translation>
    </message>
    <message>
        <source>was late %1, paused since %2</source>
        <translation>was late %1, paused since %2</translation>
    </message>
    <message>
        <source>paused since %1</source>
        <translation>paused since %1</translation>
    </message>
    <message>
        <source>in time %1</source>
        <translation>in time %1</translation>
    </message>
    <message>
        <source>%1, late %2</source>
        <translation>%1, late %2</translation>
    </message>
    <message>
        <source>was late %1</source>
        <translation>was late %1</translation>
    </message>
    <message>
        <source>; limit %1 of service hours</source>
        <translation>; limit %1 of service hours</translation>
    </message>
    <message>
        <source>; limit %1</source>
        <translation>; limit %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>No due time: the calendar has no hours</source>
        <translation>No due time: the calendar has no hours</translation>
    </message>
</context>
<context>
    <name>ClockSettings</name>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrival</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>First call</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>Second call</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Back on site</source>
        <translation>Back on site</translation>
    </message>
    <message>
        <source>Definite time</source>
        <translation>Definite time</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Promised time</translation>
    </message>
    <message>
        <source>Slip back</source>
        <translation>Slip back</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Have the supervisor assign it</source>
        <translation>Have the supervisor assign it</translation>
    </message>
    <message>
        <source>Chase the technician, tell the customer</source>
        <translation>Chase the technician, tell the customer</translation>
    </message>
    <message>
        <source>Ask the customer whether he has come</source>
        <translation>Ask the customer whether he has come</translation>
    </message>
    <message>
        <source>Call the customer again</source>
        <translation>Call the customer again</translation>
    </message>
    <message>
        <source>Chase the team leader</source>
        <translation>Chase the team leader</translation>
    </message>
    <message>
        <source>Send him back after the review</source>
        <translation>Send him back after the review</translation>
    </message>
    <message>
        <source>Give the customer a definite time</source>
        <translation>Give the customer a definite time</translation>
    </message>
    <message>
        <source>Keep the promise or agree anew</source>
        <translation>Keep the promise or agree anew</translation>
    </message>
    <message>
        <source>Get the signed slip</source>
        <translation>Get the signed slip</translation>
    </message>
    <message>
        <source>Publish it with reason and time</source>
        <translation>Publish it with reason and time</translation>
    </message>
    <message>
        <source>Call the customer back</source>
        <translation>Call the customer back</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Team leader</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Report → assigned</source>
        <translation>Report → assigned</translation>
    </message>
    <message>
        <source>Report → on site, at once</source>
        <translation>Report → on site, at once</translation>
    </message>
    <message>
        <source>Report → on site, urgent</source>
        <translation>Report → on site, urgent</translation>
    </message>
    <message>
        <source>Appointment → on site</source>
        <translation>Appointment → on site</translation>
    </message>
    <message>
        <source>Dispatch → first call</source>
        <translation>Dispatch → first call</translation>
    </message>
    <message>
        <source>Not there yet → next call</source>
        <translation>Not there yet → next call</translation>
    </message>
    <message>
        <source>No movement → chase</source>
        <translation>No movement → chase</translation>
    </message>
    <message>
        <source>Review → back on site</source>
        <translation>Review → back on site</translation>
    </message>
    <message>
        <source>Review → definite time</source>
        <translation>Review → definite time</translation>
    </message>
    <message>
        <source>Unfinished → published</source>
        <translation>Unfinished → published</translation>
    </message>
    <message>
        <source>Done → called back</source>
        <translation>Done → called back</translation>
    </message>
    <message>
        <source>Done → called back, urgent</source>
        <translation>Done → called back, urgent</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
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
    <message>
        <source>Writes the notice of what is unfinished for more than a day as PDF</source>
        <translation>Writes the notice of what is unfinished for more than a day as PDF</translation>
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
        <source>Recorded a call to a customer</source>
        <translation>Recorded a call to a customer</translation>
    </message>
    <message>
        <source>Left a note at a door</source>
        <translation>Left a note at a door</translation>
    </message>
    <message>
        <source>Recorded that a slip was received</source>
        <translation>Recorded that a slip was received</translation>
    </message>
    <message>
        <source>Recorded a technical review</source>
        <translation>Recorded a technical review</translation>
    </message>
    <message>
        <source>Changed the limits for calls</source>
        <translation>Changed the limits for calls</translation>
    </message>
    <message>
        <source>Changed how much a day holds</source>
        <translation>Changed how much a day holds</translation>
    </message>
    <message>
        <source>Reported that the day is full</source>
        <translation>Reported that the day is full</translation>
    </message>
    <message>
        <source>Reported that there is room again</source>
        <translation>Reported that there is room again</translation>
    </message>
    <message>
        <source>Added to the price list</source>
        <translation>Added to the price list</translation>
    </message>
    <message>
        <source>Changed an item of the price list</source>
        <translation>Changed an item of the price list</translation>
    </message>
    <message>
        <source>Set a price</source>
        <translation>Set a price</translation>
    </message>
    <message>
        <source>Revised the price list</source>
        <translation>Revised the price list</translation>
    </message>
    <message>
        <source>Laid in the usual price list</source>
        <translation>Laid in the usual price list</translation>
    </message>
    <message>
        <source>Added material to the stock list</source>
        <translation>Added material to the stock list</translation>
    </message>
    <message>
        <source>Changed material of the stock list</source>
        <translation>Changed material of the stock list</translation>
    </message>
    <message>
        <source>Received material</source>
        <translation>Received material</translation>
    </message>
    <message>
        <source>Counted material</source>
        <translation>Counted material</translation>
    </message>
    <message>
        <source>Quoted work</source>
        <translation>Quoted work</translation>
    </message>
    <message>
        <source>Quoted work outside the price list</source>
        <translation>Quoted work outside the price list</translation>
    </message>
    <message>
        <source>Took a quoted line back</source>
        <translation>Took a quoted line back</translation>
    </message>
    <message>
        <source>Issued material for an order</source>
        <translation>Issued material for an order</translation>
    </message>
    <message>
        <source>Took material back</source>
        <translation>Took material back</translation>
    </message>
    <message>
        <source>Asked for material to be bought</source>
        <translation>Asked for material to be bought</translation>
    </message>
    <message>
        <source>Recorded working time</source>
        <translation>Recorded working time</translation>
    </message>
    <message>
        <source>Struck out working time</source>
        <translation>Struck out working time</translation>
    </message>
    <message>
        <source>Recorded a check before work</source>
        <translation>Recorded a check before work</translation>
    </message>
    <message>
        <source>Approved a reduced charge</source>
        <translation>Approved a reduced charge</translation>
    </message>
    <message>
        <source>Took in a technician&apos;s money</source>
        <translation>Took in a technician&apos;s money</translation>
    </message>
    <message>
        <source>Asked for a slip</source>
        <translation>Asked for a slip</translation>
    </message>
    <message>
        <source>Gave a slip out</source>
        <translation>Gave a slip out</translation>
    </message>
    <message>
        <source>Explained an order number</source>
        <translation>Explained an order number</translation>
    </message>
    <message>
        <source>Recorded a slip written by hand</source>
        <translation>Recorded a slip written by hand</translation>
    </message>
    <message>
        <source>Signed off the numbers of a day</source>
        <translation>Signed off the numbers of a day</translation>
    </message>
    <message>
        <source>Bound the first copies of a month</source>
        <translation>Bound the first copies of a month</translation>
    </message>
    <message>
        <source>Handed copies over to finance</source>
        <translation>Handed copies over to finance</translation>
    </message>
    <message>
        <source>Confirmed a month with finance</source>
        <translation>Confirmed a month with finance</translation>
    </message>
    <message>
        <source>Assigned orders at the dispatch board</source>
        <translation>Assigned orders at the dispatch board</translation>
    </message>
    <message>
        <source>Took an assignment back</source>
        <translation>Took an assignment back</translation>
    </message>
    <message>
        <source>Saved a dispatch list as a table</source>
        <translation>Saved a dispatch list as a table</translation>
    </message>
    <message>
        <source>Reviewed an order at the end of the day</source>
        <translation>Reviewed an order at the end of the day</translation>
    </message>
    <message>
        <source>Finished the review of a day</source>
        <translation>Finished the review of a day</translation>
    </message>
    <message>
        <source>Added a reminder to an order</source>
        <translation>Added a reminder to an order</translation>
    </message>
    <message>
        <source>Merged an order into another</source>
        <translation>Merged an order into another</translation>
    </message>
    <message>
        <source>Undid a merge</source>
        <translation>Undid a merge</translation>
    </message>
    <message>
        <source>Released a report of engineering</source>
        <translation>Released a report of engineering</translation>
    </message>
    <message>
        <source>Did not release a report of engineering</source>
        <translation>Did not release a report of engineering</translation>
    </message>
    <message>
        <source>Rechecked work in a public area</source>
        <translation>Rechecked work in a public area</translation>
    </message>
    <message>
        <source>Took an alarm</source>
        <translation>Took an alarm</translation>
    </message>
    <message>
        <source>Changed the limits of the intake</source>
        <translation>Changed the limits of the intake</translation>
    </message>
    <message>
        <source>Made an incident</source>
        <translation>Made an incident</translation>
    </message>
    <message>
        <source>Changed an incident</source>
        <translation>Changed an incident</translation>
    </message>
    <message>
        <source>Put an order into an incident</source>
        <translation>Put an order into an incident</translation>
    </message>
    <message>
        <source>Took an order out of an incident</source>
        <translation>Took an order out of an incident</translation>
    </message>
    <message>
        <source>Closed an incident with its orders</source>
        <translation>Closed an incident with its orders</translation>
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
    <message>
        <source>Changed limits and hours</source>
        <translation>Changed limits and hours</translation>
    </message>
    <message>
        <source>Told of limits that near or were missed</source>
        <translation>Told of limits that near or were missed</translation>
    </message>
    <message>
        <source>Exported the figures</source>
        <translation>Exported the figures</translation>
    </message>
    <message>
        <source>Printed a notice to an outside unit</source>
        <translation>Printed a notice to an outside unit</translation>
    </message>
    <message>
        <source>Printed a contact letter</source>
        <translation>Printed a contact letter</translation>
    </message>
    <message>
        <source>Changed the rules of the papers</source>
        <translation>Changed the rules of the papers</translation>
    </message>
    <message>
        <source>Saw the repeated bad results of a technician</source>
        <translation>Saw the repeated bad results of a technician</translation>
    </message>
    <message>
        <source>Saw a recurring fault</source>
        <translation>Saw a recurring fault</translation>
    </message>
    <message>
        <source>Took a payment</source>
        <translation>Took a payment</translation>
    </message>
    <message>
        <source>Made the receipt for a technician&apos;s money</source>
        <translation>Made the receipt for a technician&apos;s money</translation>
    </message>
    <message>
        <source>Noted that a receipt was delivered</source>
        <translation>Noted that a receipt was delivered</translation>
    </message>
    <message>
        <source>Returned a deposit</source>
        <translation>Returned a deposit</translation>
    </message>
    <message>
        <source>Returned a prepayment</source>
        <translation>Returned a prepayment</translation>
    </message>
    <message>
        <source>Approved keeping a deposit</source>
        <translation>Approved keeping a deposit</translation>
    </message>
    <message>
        <source>Approved waiving a late penalty</source>
        <translation>Approved waiving a late penalty</translation>
    </message>
    <message>
        <source>Set what a part payment pays first</source>
        <translation>Set what a part payment pays first</translation>
    </message>
    <message>
        <source>Voided a receipt</source>
        <translation>Voided a receipt</translation>
    </message>
    <message>
        <source>Reversed a receipt</source>
        <translation>Reversed a receipt</translation>
    </message>
    <message>
        <source>Refunded money</source>
        <translation>Refunded money</translation>
    </message>
    <message>
        <source>Paid prepaid money out</source>
        <translation>Paid prepaid money out</translation>
    </message>
    <message>
        <source>Changed the limit for a second person</source>
        <translation>Changed the limit for a second person</translation>
    </message>
    <message>
        <source>Confirmed the collection rates</source>
        <translation>Confirmed the collection rates</translation>
    </message>
    <message>
        <source>Exported the arrears</source>
        <translation>Exported the arrears</translation>
    </message>
    <message>
        <source>Added a fee item</source>
        <translation>Added a fee item</translation>
    </message>
    <message>
        <source>Changed a fee item</source>
        <translation>Changed a fee item</translation>
    </message>
    <message>
        <source>Entered the usual fee items</source>
        <translation>Entered the usual fee items</translation>
    </message>
    <message>
        <source>Set the price of a fee item</source>
        <translation>Set the price of a fee item</translation>
    </message>
    <message>
        <source>Said whom a fee item is charged to</source>
        <translation>Said whom a fee item is charged to</translation>
    </message>
    <message>
        <source>No longer charges a fee item</source>
        <translation>No longer charges a fee item</translation>
    </message>
    <message>
        <source>Reduced the charges of a room</source>
        <translation>Reduced the charges of a room</translation>
    </message>
    <message>
        <source>Ended a reduction</source>
        <translation>Ended a reduction</translation>
    </message>
    <message>
        <source>Set how a room pays</source>
        <translation>Set how a room pays</translation>
    </message>
    <message>
        <source>Entered a former area of a room</source>
        <translation>Entered a former area of a room</translation>
    </message>
    <message>
        <source>Computed bills</source>
        <translation>Computed bills</translation>
    </message>
    <message>
        <source>Checked bills</source>
        <translation>Checked bills</translation>
    </message>
    <message>
        <source>Posted bills</source>
        <translation>Posted bills</translation>
    </message>
    <message>
        <source>Took posted bills back</source>
        <translation>Took posted bills back</translation>
    </message>
    <message>
        <source>Gave computed bills up</source>
        <translation>Gave computed bills up</translation>
    </message>
    <message>
        <source>Posted a charge or credit by hand</source>
        <translation>Posted a charge or credit by hand</translation>
    </message>
    <message>
        <source>Sent a receipt to the printer</source>
        <translation>Sent a receipt to the printer</translation>
    </message>
    <message>
        <source>Printed a receipt again</source>
        <translation>Printed a receipt again</translation>
    </message>
    <message>
        <source>Took a receipt out of the print queue</source>
        <translation>Took a receipt out of the print queue</translation>
    </message>
    <message>
        <source>Changed copies or series of receipts</source>
        <translation>Changed copies or series of receipts</translation>
    </message>
    <message>
        <source>Printed payment notices</source>
        <translation>Printed payment notices</translation>
    </message>
    <message>
        <source>Recorded how a payment notice went out</source>
        <translation>Recorded how a payment notice went out</translation>
    </message>
    <message>
        <source>Announced a collection by an outside unit</source>
        <translation>Announced a collection by an outside unit</translation>
    </message>
    <message>
        <source>Took back an announced collection</source>
        <translation>Took back an announced collection</translation>
    </message>
    <message>
        <source>Changed the words on payment notices</source>
        <translation>Changed the words on payment notices</translation>
    </message>
    <message>
        <source>Opened a shift</source>
        <translation>Opened a shift</translation>
    </message>
    <message>
        <source>Moved money in or out of the drawer</source>
        <translation>Moved money in or out of the drawer</translation>
    </message>
    <message>
        <source>Counted and closed a shift</source>
        <translation>Counted and closed a shift</translation>
    </message>
    <message>
        <source>Counted a shift that could not be closed so</source>
        <translation>Counted a shift that could not be closed so</translation>
    </message>
    <message>
        <source>Changed the limits of shifts</source>
        <translation>Changed the limits of shifts</translation>
    </message>
    <message>
        <source>Closed a day</source>
        <translation>Closed a day</translation>
    </message>
    <message>
        <source>Explained a missing number</source>
        <translation>Explained a missing number</translation>
    </message>
    <message>
        <source>Printed a day sheet</source>
        <translation>Printed a day sheet</translation>
    </message>
    <message>
        <source>Checked that the money adds up</source>
        <translation>Checked that the money adds up</translation>
    </message>
</context>
<context>
    <name>ContactForms</name>
    <message>
        <source>Record the call</source>
        <translation>Record the call</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Is the technician there?</source>
        <translation>Is the technician there?</translation>
    </message>
    <message>
        <source>Time told to the customer</source>
        <translation>Time told to the customer</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Spoken to</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Leave a note</source>
        <translation>Leave a note</translation>
    </message>
    <message>
        <source>We try again, unless the customer calls first</source>
        <translation>We try again, unless the customer calls first</translation>
    </message>
    <message>
        <source>Nobody at home at</source>
        <translation>Nobody at home at</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Slip received</source>
        <translation>Slip received</translation>
    </message>
    <message>
        <source>The technician received the slip at</source>
        <translation>The technician received the slip at</translation>
    </message>
    <message>
        <source>Review held</source>
        <translation>Review held</translation>
    </message>
    <message>
        <source>Result of the review</source>
        <translation>Result of the review</translation>
    </message>
    <message>
        <source>Definite time for the owner</source>
        <translation>Definite time for the owner</translation>
    </message>
    <message>
        <source>Review held at</source>
        <translation>Review held at</translation>
    </message>
    <message>
        <source>Report: full of work</source>
        <translation>Report: full of work</translation>
    </message>
    <message>
        <source>New bookings from</source>
        <translation>New bookings from</translation>
    </message>
    <message>
        <source>t 9 (tomorrow) · 11-25 930</source>
        <translation>t 9 (tomorrow) · 11-25 930</translation>
    </message>
    <message>
        <source>Team leader who says so</source>
        <translation>Team leader who says so</translation>
    </message>
    <message>
        <source>Does the customer know?</source>
        <translation>Does the customer know?</translation>
    </message>
    <message>
        <source>Why nevertheless</source>
        <translation>Why nevertheless</translation>
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
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>, </source>
        <comment>between the facts of a contact</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>technician there</source>
        <translation>technician there</translation>
    </message>
    <message>
        <source>technician not there yet</source>
        <translation>technician not there yet</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>First call</translation>
    </message>
    <message>
        <source>Arrival call</source>
        <translation>Arrival call</translation>
    </message>
    <message>
        <source>New time told</source>
        <translation>New time told</translation>
    </message>
    <message>
        <source>Material, cost or time agreed</source>
        <translation>Material, cost or time agreed</translation>
    </message>
    <message>
        <source>Nobody at home, note left</source>
        <translation>Nobody at home, note left</translation>
    </message>
    <message>
        <source>Result told</source>
        <translation>Result told</translation>
    </message>
    <message>
        <source>Other call</source>
        <translation>Other call</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>the desk</translation>
    </message>
    <message>
        <source>the technician</source>
        <translation>the technician</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <translation>the supervisor</translation>
    </message>
    <message>
        <source>Yes, by the desk</source>
        <translation>Yes, by the desk</translation>
    </message>
    <message>
        <source>Yes, by the technician</source>
        <translation>Yes, by the technician</translation>
    </message>
    <message>
        <source>Yes, by the supervisor</source>
        <translation>Yes, by the supervisor</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Called, not reached</source>
        <translation>Called, not reached</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Not kept</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dropped</translation>
    </message>
</context>
<context>
    <name>CostChoices</name>
    <message>
        <source>¥%1 per %2</source>
        <translation>¥%1 per %2</translation>
    </message>
    <message>
        <source>%1 %2 in stock</source>
        <translation>%1 %2 in stock</translation>
    </message>
</context>
<context>
    <name>CostForms</name>
    <message>
        <source>Who agreed to the new sum</source>
        <translation>Who agreed to the new sum</translation>
    </message>
    <message>
        <source>only where it gets dearer than %1</source>
        <translation>only where it gets dearer than %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>Quote a line</source>
        <translation>Quote a line</translation>
    </message>
    <message>
        <source>Item of the price list</source>
        <translation>Item of the price list</translation>
    </message>
    <message>
        <source>characters or initials; ↓ shows all</source>
        <translation>characters or initials; ↓ shows all</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit price, yuan</source>
        <translation>Unit price, yuan</translation>
    </message>
    <message>
        <source>only outside the price list</source>
        <translation>only outside the price list</translation>
    </message>
    <message>
        <source>Why outside the list</source>
        <translation>Why outside the list</translation>
    </message>
    <message>
        <source>Wait for material</source>
        <translation>Wait for material</translation>
    </message>
    <message>
        <source>Issue material</source>
        <translation>Issue material</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>name, model or initials; ↓ shows all</source>
        <translation>name, model or initials; ↓ shows all</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Promised time</translation>
    </message>
    <message>
        <source>930 · +30 · t 9 (tomorrow) · 11-25 930</source>
        <translation>930 · +30 · t 9 (tomorrow) · 11-25 930</translation>
    </message>
    <message>
        <source>Take a line back</source>
        <translation>Take a line back</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>empty: all that is left</source>
        <translation>empty: all that is left</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Record working time</source>
        <translation>Record working time</translation>
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
        <source>930 · 11-25 930</source>
        <translation>930 · 11-25 930</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Strike out working time</source>
        <translation>Strike out working time</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Entered by mistake</translation>
    </message>
    <message>
        <source>Check before work</source>
        <translation>Check before work</translation>
    </message>
    <message>
        <source>Owner&apos;s parts: quantity is right</source>
        <translation>Owner&apos;s parts: quantity is right</translation>
    </message>
    <message>
        <source>Owner&apos;s parts: appearance is good</source>
        <translation>Owner&apos;s parts: appearance is good</translation>
    </message>
    <message>
        <source>Owner&apos;s parts: quality is good</source>
        <translation>Owner&apos;s parts: quality is good</translation>
    </message>
    <message>
        <source>What is not in order</source>
        <translation>What is not in order</translation>
    </message>
    <message>
        <source>Damage found before cleaning</source>
        <translation>Damage found before cleaning</translation>
    </message>
    <message>
        <source>Confirmed by (owner&apos;s side)</source>
        <translation>Confirmed by (owner&apos;s side)</translation>
    </message>
    <message>
        <source>Approve a lower charge</source>
        <translation>Approve a lower charge</translation>
    </message>
    <message>
        <source>Charge instead of %1, yuan</source>
        <translation>Charge instead of %1, yuan</translation>
    </message>
    <message>
        <source>0: free of charge</source>
        <translation>0: free of charge</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Login of the general manager</source>
        <translation>Login of the general manager</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message>
        <source>Labour</source>
        <translation>Labour</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Flat service</source>
        <translation>Flat service</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>Alipay</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Bank transfer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>DayReview</name>
    <message>
        <source>Informed</source>
        <translation>Informed</translation>
    </message>
    <message>
        <source>Not informed</source>
        <translation>Not informed</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
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
    <message>
        <source>alarm</source>
        <translation>alarm</translation>
    </message>
    <message>
        <source>to be released</source>
        <translation>to be released</translation>
    </message>
    <message>
        <source>asked ×%1</source>
        <translation>asked ×%1</translation>
    </message>
    <message>
        <source>recheck due</source>
        <translation>recheck due</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>warranty</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
</context>
<context>
    <name>DispatchSheet</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
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
        <source>State</source>
        <translation>State</translation>
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
        <source>Appointment</source>
        <translation>Appointment</translation>
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
        <source>Waiting for</source>
        <translation>Waiting for</translation>
    </message>
    <message>
        <source>Definite time</source>
        <translation>Definite time</translation>
    </message>
    <message>
        <source>Over 24 h</source>
        <translation>Over 24 h</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
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
        <source>Work in a public area is closed after customer service has looked at it. Record the recheck first, then close.</source>
        <translation>Work in a public area is closed after customer service has looked at it. Record the recheck first, then close.</translation>
    </message>
    <message>
        <source>Only urgent or immediate work may be written down afterwards. Change the urgency, or register and dispatch it as usual.</source>
        <translation>Only urgent or immediate work may be written down afterwards. Change the urgency, or register and dispatch it as usual.</translation>
    </message>
    <message>
        <source>This technician still has orders to finish or slips to bring back: %1. Send somebody else or take the slips back first, then save this again.</source>
        <translation>This technician still has orders to finish or slips to bring back: %1. Send somebody else or take the slips back first, then save this again.</translation>
    </message>
    <message>
        <source>There is not enough of it in stock%1. Take less, receive more first, or put the order on wait for parts.</source>
        <translation>There is not enough of it in stock%1. Take less, receive more first, or put the order on wait for parts.</translation>
    </message>
    <message>
        <source>The technician has taken this slip along already; refresh (F5) to see when. It counts once for each dispatch.</source>
        <translation>The technician has taken this slip along already; refresh (F5) to see when. It counts once for each dispatch.</translation>
    </message>
    <message>
        <source>You have no open shift. Open one at “Shift” with the cash in the drawer, then take the money.</source>
        <translation>You have no open shift. Open one at “Shift” with the cash in the drawer, then take the money.</translation>
    </message>
    <message>
        <source>The shift%1 has been open for more than 24 hours. Close it, then open a new one.</source>
        <translation>The shift%1 has been open for more than 24 hours. Close it, then open a new one.</translation>
    </message>
    <message>
        <source>A shift is open already%1. Close it first.</source>
        <translation>A shift is open already%1. Close it first.</translation>
    </message>
    <message>
        <source>This shift is closed%1. What belongs to it stays as it is; use a refund or a reversal in your own shift.</source>
        <translation>This shift is closed%1. What belongs to it stays as it is; use a refund or a reversal in your own shift.</translation>
    </message>
    <message>
        <source>This has been billed already%1. Take the earlier charge back first if it was wrong.</source>
        <translation>This has been billed already%1. Take the earlier charge back first if it was wrong.</translation>
    </message>
    <message>
        <source>This was taken back already%1. Refresh (F5) to see it.</source>
        <translation>This was taken back already%1. Refresh (F5) to see it.</translation>
    </message>
    <message>
        <source>Something of this has been paid already%1. Refund it first, or correct it with a credit.</source>
        <translation>Something of this has been paid already%1. Refund it first, or correct it with a credit.</translation>
    </message>
    <message>
        <source>That is more than is owed%1. Enter at most what is open; the rest can go to the prepayment.</source>
        <translation>That is more than is owed%1. Enter at most what is open; the rest can go to the prepayment.</translation>
    </message>
    <message>
        <source>That is more than was paid. Enter at most what is left of the receipt.</source>
        <translation>That is more than was paid. Enter at most what is left of the receipt.</translation>
    </message>
    <message>
        <source>That is more than the balance%1. Enter at most what is there.</source>
        <translation>That is more than the balance%1. Enter at most what is there.</translation>
    </message>
    <message>
        <source>The money does not match: the lines make %1, the methods of payment %2. Correct one of them.</source>
        <translation>The money does not match: the lines make %1, the methods of payment %2. Correct one of them.</translation>
    </message>
    <message>
        <source>A receipt can be voided only in the open shift that gave it%1. Reverse it instead.</source>
        <translation>A receipt can be voided only in the open shift that gave it%1. Reverse it instead.</translation>
    </message>
    <message>
        <source>This cannot be computed%1. Complete the entry, then run it again.</source>
        <translation>This cannot be computed%1. Complete the entry, then run it again.</translation>
    </message>
    <message>
        <source>The billing run is not at this step%1. Refresh (F5) to see how it stands.</source>
        <translation>The billing run is not at this step%1. Refresh (F5) to see how it stands.</translation>
    </message>
    <message>
        <source>Receipt numbers are missing%1. Explain them first, then close the day.</source>
        <translation>Receipt numbers are missing%1. Explain them first, then close the day.</translation>
    </message>
    <message>
        <source>Nobody checks or approves his own work. Ask a colleague who has the right to it.</source>
        <translation>Nobody checks or approves his own work. Ask a colleague who has the right to it.</translation>
    </message>
    <message>
        <source>What would be billed now is not what was checked%1. Compute the run again, then have it checked.</source>
        <translation>What would be billed now is not what was checked%1. Compute the run again, then have it checked.</translation>
    </message>
    <message>
        <source>The driver of the printer%1 has no form of %2 and would print on another size. Set up the form at the printer (print server properties, own form), or choose another paper.</source>
        <translation>The driver of the printer%1 has no form of %2 and would print on another size. Set up the form at the printer (print server properties, own form), or choose another paper.</translation>
    </message>
</context>
<context>
    <name>FeeWords</name>
    <message>
        <source>by area</source>
        <translation>by area</translation>
    </message>
    <message>
        <source>fixed amount</source>
        <translation>fixed amount</translation>
    </message>
    <message>
        <source>by meter</source>
        <translation>by meter</translation>
    </message>
    <message>
        <source>shared bill</source>
        <translation>shared bill</translation>
    </message>
    <message>
        <source>per vehicle</source>
        <translation>per vehicle</translation>
    </message>
    <message>
        <source>once</source>
        <translation>once</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>deposit</translation>
    </message>
    <message>
        <source>paid service</source>
        <translation>paid service</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>every quarter</translation>
    </message>
    <message>
        <source>every half-year</source>
        <translation>every half-year</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>every year</translation>
    </message>
    <message>
        <source>by the days of the month</source>
        <translation>by the days of the month</translation>
    </message>
    <message>
        <source>a day is a thirtieth</source>
        <translation>a day is a thirtieth</translation>
    </message>
    <message>
        <source>by half months (1–15, from the 16th)</source>
        <translation>by half months (1–15, from the 16th)</translation>
    </message>
    <message>
        <source>as a whole month</source>
        <translation>as a whole month</translation>
    </message>
    <message>
        <source>to the fen</source>
        <translation>to the fen</translation>
    </message>
    <message>
        <source>to the jiao</source>
        <translation>to the jiao</translation>
    </message>
    <message>
        <source>to the yuan</source>
        <translation>to the yuan</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>the owner</translation>
    </message>
    <message>
        <source>whoever lives there</source>
        <translation>whoever lives there</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>posted</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>given up</translation>
    </message>
    <message>
        <source>handed over on %1 only</source>
        <translation>handed over on %1 only</translation>
    </message>
    <message>
        <source>its built-up area is missing</source>
        <translation>its built-up area is missing</translation>
    </message>
    <message>
        <source>no price on %1</source>
        <translation>no price on %1</translation>
    </message>
    <message>
        <source>nothing is left to pay</source>
        <translation>nothing is left to pay</translation>
    </message>
    <message>
        <source>metered and shared items are not billed here</source>
        <translation>metered and shared items are not billed here</translation>
    </message>
    <message>
        <source>the amount is out of range</source>
        <translation>the amount is out of range</translation>
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
        <source>Spoken to</source>
        <translation>Spoken to</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Is the technician there?</source>
        <translation>Is the technician there?</translation>
    </message>
    <message>
        <source>Does the customer know?</source>
        <translation>Does the customer know?</translation>
    </message>
    <message>
        <source>Why nevertheless</source>
        <translation>Why nevertheless</translation>
    </message>
    <message>
        <source>Slip received</source>
        <translation>Slip received</translation>
    </message>
    <message>
        <source>Review held at</source>
        <translation>Review held at</translation>
    </message>
    <message>
        <source>New bookings from</source>
        <translation>New bookings from</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Team leader</translation>
    </message>
    <message>
        <source>Visits a day</source>
        <translation>Visits a day</translation>
    </message>
    <message>
        <source>Visits a day of one technician</source>
        <translation>Visits a day of one technician</translation>
    </message>
    <message>
        <source>Visits from</source>
        <translation>Visits from</translation>
    </message>
    <message>
        <source>Visits until</source>
        <translation>Visits until</translation>
    </message>
    <message>
        <source>Try again after</source>
        <translation>Try again after</translation>
    </message>
    <message>
        <source>Phone of the desk</source>
        <translation>Phone of the desk</translation>
    </message>
    <message>
        <source>Item of the price list</source>
        <translation>Item of the price list</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Working time</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Damage found</source>
        <translation>Damage found</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>When it was asked for</source>
        <translation>When it was asked for</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Number of the blank</source>
        <translation>Number of the blank</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Drawn on</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation>Bound by</translation>
    </message>
    <message>
        <source>Bound on</source>
        <translation>Bound on</translation>
    </message>
    <message>
        <source>Service orders</source>
        <translation>Service orders</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmed on</translation>
    </message>
    <message>
        <source>List for finance</source>
        <translation>List for finance</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Who was asked</translation>
    </message>
    <message>
        <source>Is the customer informed</source>
        <translation>Is the customer informed</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>Recheck</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Words for callers</source>
        <translation>Words for callers</translation>
    </message>
    <message>
        <source>Hours of the same report</source>
        <translation>Hours of the same report</translation>
    </message>
    <message>
        <source>Hours of the same caller</source>
        <translation>Hours of the same caller</translation>
    </message>
    <message>
        <source>Times of a recurring fault</source>
        <translation>Times of a recurring fault</translation>
    </message>
    <message>
        <source>Days of a recurring fault</source>
        <translation>Days of a recurring fault</translation>
    </message>
    <message>
        <source>Rooms of an incident</source>
        <translation>Rooms of an incident</translation>
    </message>
    <message>
        <source>Minutes of an incident</source>
        <translation>Minutes of an incident</translation>
    </message>
    <message>
        <source>Lift company</source>
        <translation>Lift company</translation>
    </message>
    <message>
        <source>Phone of the lift company</source>
        <translation>Phone of the lift company</translation>
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
    <message>
        <source>The limit</source>
        <translation>The limit</translation>
    </message>
    <message>
        <source>The lead of warnings</source>
        <translation>The lead of warnings</translation>
    </message>
    <message>
        <source>The hour for early slips</source>
        <translation>The hour for early slips</translation>
    </message>
    <message>
        <source>The hour early slips are back</source>
        <translation>The hour early slips are back</translation>
    </message>
    <message>
        <source>The hour the other slips are back</source>
        <translation>The hour the other slips are back</translation>
    </message>
    <message>
        <source>The service hours</source>
        <translation>The service hours</translation>
    </message>
    <message>
        <source>The special days</source>
        <translation>The special days</translation>
    </message>
    <message>
        <source>The new day</source>
        <translation>The new day</translation>
    </message>
    <message>
        <source>Times of bad results</source>
        <translation>Times of bad results</translation>
    </message>
    <message>
        <source>Days of bad results</source>
        <translation>Days of bad results</translation>
    </message>
    <message>
        <source>Days until finance has its copies</source>
        <translation>Days until finance has its copies</translation>
    </message>
    <message>
        <source>Day of the reconciliation</source>
        <translation>Day of the reconciliation</translation>
    </message>
    <message>
        <source>Years that slips are kept</source>
        <translation>Years that slips are kept</translation>
    </message>
    <message>
        <source>Hours to reply</source>
        <translation>Hours to reply</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>What was found and arranged</source>
        <translation>What was found and arranged</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Cart</translation>
    </message>
    <message>
        <source>Collected on the spot by</source>
        <translation>Collected on the spot by</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Delivered by</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>Fee item</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>The copies of the paper</source>
        <translation>The copies of the paper</translation>
    </message>
    <message>
        <source>Why not as it was paid</source>
        <translation>Why not as it was paid</translation>
    </message>
    <message>
        <source>The deposit</source>
        <translation>The deposit</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>The confirmation</source>
        <translation>The confirmation</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>Vacant homes pay</source>
        <translation>Vacant homes pay</translation>
    </message>
    <message>
        <source>Late payment a day</source>
        <translation>Late payment a day</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Days of grace</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Reduction</translation>
    </message>
    <message>
        <source>Whom charged</source>
        <translation>Whom charged</translation>
    </message>
    <message>
        <source>Billing run</source>
        <translation>Billing run</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Months charged in part</source>
        <translation>Months charged in part</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Name of the fee item</source>
        <translation>Name of the fee item</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Technicians</source>
        <translation>Technicians</translation>
    </message>
    <message>
        <source>Fault groups</source>
        <translation>Fault groups</translation>
    </message>
    <message>
        <source>Fault kinds</source>
        <translation>Fault kinds</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>in time</translation>
    </message>
    <message>
        <source>not in time</source>
        <translation>not in time</translation>
    </message>
    <message>
        <source>done in the month</source>
        <translation>done in the month</translation>
    </message>
    <message>
        <source>not done in the month</source>
        <translation>not done in the month</translation>
    </message>
    <message>
        <source>Whole month</source>
        <translation>Whole month</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
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
    <name>NoticeTexts</name>
    <message>
        <source>Letter box</source>
        <translation>Letter box</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Registered mail</source>
        <translation>Registered mail</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Objected: to be explained and checked with finance</source>
        <translation>Objected: to be explained and checked with finance</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>told</source>
        <translation>told</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>objected</source>
        <translation>objected</translation>
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
    <message>
        <source>Found by</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Which department, or who</source>
        <translation>Which department, or who</translation>
    </message>
    <message>
        <source>only where no customer reported it</source>
        <translation>only where no customer reported it</translation>
    </message>
    <message>
        <source>Written afterwards (urgent work only)</source>
        <translation>Written afterwards (urgent work only)</translation>
    </message>
    <message>
        <source>Technician asked for</source>
        <translation>Technician asked for</translation>
    </message>
</context>
<context>
    <name>OrderKin</name>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>Recheck</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Asked after</source>
        <translation>Asked after</translation>
    </message>
    <message>
        <source>Merged here</source>
        <translation>Merged here</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repeated</translation>
    </message>
    <message>
        <source>Merged into %1 (%2, %3). What goes on is written there.</source>
        <translation>Merged into %1 (%2, %3). What goes on is written there.</translation>
    </message>
    <message>
        <source>You looked for %1: it was merged into this order.</source>
        <translation>You looked for %1: it was merged into this order.</translation>
    </message>
    <message>
        <source>taken by %1, %2</source>
        <translation>taken by %1, %2</translation>
    </message>
    <message>
        <source>nobody has taken it, since %1</source>
        <translation>nobody has taken it, since %1</translation>
    </message>
    <message>
        <source>waits for the supervisor since %1</source>
        <translation>waits for the supervisor since %1</translation>
    </message>
    <message>
        <source>released by %1, %2</source>
        <translation>released by %1, %2</translation>
    </message>
    <message>
        <source>refused by %1, %2</source>
        <translation>refused by %1, %2</translation>
    </message>
    <message>
        <source>found good by %1, %2</source>
        <translation>found good by %1, %2</translation>
    </message>
    <message>
        <source>not good, %1, %2</source>
        <translation>not good, %1, %2</translation>
    </message>
    <message>
        <source>due: customer service looks at the place and signs</source>
        <translation>due: customer service looks at the place and signs</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>last %1</translation>
    </message>
    <message>
        <source>same fault here before: %1</source>
        <translation>same fault here before: %1</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>In which words</source>
        <translation>In which words</translation>
    </message>
    <message>
        <source>Into which order</source>
        <translation>Into which order</translation>
    </message>
    <message>
        <source>number or its last digits</source>
        <translation>number or its last digits</translation>
    </message>
    <message>
        <source>Why it is not done</source>
        <translation>Why it is not done</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What is not good</source>
        <translation>What is not good</translation>
    </message>
    <message>
        <source>When somebody goes again</source>
        <translation>When somebody goes again</translation>
    </message>
    <message>
        <source>930 · +30 · t 9 (tomorrow) · 11-25 930</source>
        <translation>930 · +30 · t 9 (tomorrow) · 11-25 930</translation>
    </message>
    <message>
        <source>Which incident</source>
        <translation>Which incident</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Undo the merge</translation>
    </message>
    <message>
        <source>Do not release</source>
        <translation>Do not release</translation>
    </message>
    <message>
        <source>Recheck: good</source>
        <translation>Recheck: good</translation>
    </message>
    <message>
        <source>Recheck: not good</source>
        <translation>Recheck: not good</translation>
    </message>
    <message>
        <source>Put into an incident</source>
        <translation>Put into an incident</translation>
    </message>
    <message>
        <source>Take out of the incident</source>
        <translation>Take out of the incident</translation>
    </message>
    <message>
        <source>Incident %1: %2</source>
        <translation>Incident %1: %2</translation>
    </message>
    <message>
        <source>Incident %1: %2. Tell the caller: %3</source>
        <translation>Incident %1: %2. Tell the caller: %3</translation>
    </message>
    <message>
        <source>alarm</source>
        <comment>mark in a list</comment>
        <translation>alarm</translation>
    </message>
    <message>
        <source>asked ×%1</source>
        <comment>mark in a list</comment>
        <translation>asked ×%1</translation>
    </message>
    <message>
        <source>incident</source>
        <comment>mark in a list</comment>
        <translation>incident</translation>
    </message>
    <message>
        <source>to release</source>
        <comment>mark in a list</comment>
        <translation>to release</translation>
    </message>
    <message>
        <source>recheck due</source>
        <comment>mark in a list</comment>
        <translation>recheck due</translation>
    </message>
    <message>
        <source>back-filled</source>
        <comment>mark in a list</comment>
        <translation>back-filled</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>recurring fault: %1</source>
        <translation>recurring fault: %1</translation>
    </message>
    <message>
        <source>seen by %1, %2</source>
        <translation>seen by %1, %2</translation>
    </message>
    <message>
        <source>on the supervisor&apos;s page Today</source>
        <translation>on the supervisor&apos;s page Today</translation>
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
    <message>
        <source>although the time was taken</source>
        <translation>although the time was taken</translation>
    </message>
    <message>
        <source>although the day was full</source>
        <translation>although the day was full</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Written afterwards</source>
        <translation>Written afterwards</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>not good</translation>
    </message>
    <message>
        <source>merged into %1</source>
        <translation>merged into %1</translation>
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
    <name>PaperWords</name>
    <message>
        <source>Warranty notice</source>
        <translation>Warranty notice</translation>
    </message>
    <message>
        <source>Contact letter</source>
        <translation>Contact letter</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>List for finance</source>
        <translation>List for finance</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Settlement</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>the program</source>
        <translation>the program</translation>
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
    <name>ReceiptWords</name>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Set-off</source>
        <translation>Set-off</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Reversal</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Reversed by %1</source>
        <translation>Reversed by %1</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation>Refunded %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Genuine: %1. Refunded since: %2.</source>
        <translation>Genuine: %1. Refunded since: %2.</translation>
    </message>
    <message>
        <source>Genuine: %1.</source>
        <translation>Genuine: %1.</translation>
    </message>
    <message>
        <source>Voided: %1. This paper is worth nothing; take it back.</source>
        <translation>Voided: %1. This paper is worth nothing; take it back.</translation>
    </message>
    <message>
        <source>Reversed: %1, by %2.</source>
        <translation>Reversed: %1, by %2.</translation>
    </message>
    <message>
        <source>Not genuine: %1 has another code than %2. Compare the paper with what is stored.</source>
        <translation>Not genuine: %1 has another code than %2. Compare the paper with what is stored.</translation>
    </message>
    <message>
        <source>The stored receipt %1 was changed after it was given. Run the check of the data and tell the manager.</source>
        <translation>The stored receipt %1 was changed after it was given. Run the check of the data and tell the manager.</translation>
    </message>
    <message>
        <source>Unknown: no receipt %1 is in this file.</source>
        <translation>Unknown: no receipt %1 is in this file.</translation>
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
    <message>
        <source>See charges and receipts</source>
        <translation>See charges and receipts</translation>
    </message>
    <message>
        <source>Manage fee items and prices</source>
        <translation>Manage fee items and prices</translation>
    </message>
    <message>
        <source>Prepare and post bills</source>
        <translation>Prepare and post bills</translation>
    </message>
    <message>
        <source>Check bills before they go out</source>
        <translation>Check bills before they go out</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>Take payments</translation>
    </message>
    <message>
        <source>Void receipts of the own shift</source>
        <translation>Void receipts of the own shift</translation>
    </message>
    <message>
        <source>Give money back, reverse receipts</source>
        <translation>Give money back, reverse receipts</translation>
    </message>
    <message>
        <source>Print receipts again</source>
        <translation>Print receipts again</translation>
    </message>
    <message>
        <source>Approve reductions, waivers and differences of cash</source>
        <translation>Approve reductions, waivers and differences of cash</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Chase arrears</source>
        <translation>Chase arrears</translation>
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
    <name>ShiftTexts</name>
    <message>
        <source>Float</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>Opening difference</source>
        <translation>Opening difference</translation>
    </message>
    <message>
        <source>%1: %2 were left, %3</source>
        <translation>%1: %2 were left, %3</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 to %3</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Voids</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>Reversals</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>Reprints</translation>
    </message>
    <message>
        <source>Drawer openings</source>
        <translation>Drawer openings</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>Removed lines</translation>
    </message>
    <message>
        <source>Put into the drawer</source>
        <translation>Put into the drawer</translation>
    </message>
    <message>
        <source>Taken out of the drawer</source>
        <translation>Taken out of the drawer</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Drawer opened without a sale</translation>
    </message>
    <message>
        <source>Line removed before payment</source>
        <translation>Line removed before payment</translation>
    </message>
    <message>
        <source>Receipt %1: lines, money and total differ</source>
        <translation>Receipt %1: lines, money and total differ</translation>
    </message>
    <message>
        <source>Receipt %1 is not as it was posted</source>
        <translation>Receipt %1 is not as it was posted</translation>
    </message>
    <message>
        <source>Receipt %1 pays something else than it says</source>
        <translation>Receipt %1 pays something else than it says</translation>
    </message>
    <message>
        <source>What is open of “%1” does not follow from its payments</source>
        <translation>What is open of “%1” does not follow from its payments</translation>
    </message>
    <message>
        <source>Receipt %1: its prepayment is not booked as it says</source>
        <translation>Receipt %1: its prepayment is not booked as it says</translation>
    </message>
    <message>
        <source>Room %1: the prepayment is not the sum of its entries</source>
        <translation>Room %1: the prepayment is not the sum of its entries</translation>
    </message>
    <message>
        <source>Deposit %1: what is held does not follow from its entries</source>
        <translation>Deposit %1: what is held does not follow from its entries</translation>
    </message>
    <message>
        <source>Receipt %1: more was given back than was taken</source>
        <translation>Receipt %1: more was given back than was taken</translation>
    </message>
    <message>
        <source>Shift %1 is not the sum of its receipts</source>
        <translation>Shift %1 is not the sum of its receipts</translation>
    </message>
    <message>
        <source>Day sheet %1 is not the sum of its shifts</source>
        <translation>Day sheet %1 is not the sum of its shifts</translation>
    </message>
    <message>
        <source>Day sheet %1: the grand total does not continue the one before</source>
        <translation>Day sheet %1: the grand total does not continue the one before</translation>
    </message>
    <message>
        <source>Number %1 is missing and not explained</source>
        <translation>Number %1 is missing and not explained</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Open since</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>%1, as expected</source>
        <translation>%1, as expected</translation>
    </message>
    <message>
        <source>%1 counted, %2 expected: %3</source>
        <translation>%1 counted, %2 expected: %3</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>Left in the drawer</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Grand total</translation>
    </message>
    <message>
        <source>Prepayment used</source>
        <translation>Prepayment used</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>In the way</translation>
    </message>
    <message>
        <source>Shift %1 of %2 is open since %3: count and close it first</source>
        <translation>Shift %1 of %2 is open since %3: count and close it first</translation>
    </message>
    <message>
        <source>Number %1 is missing: explain it first</source>
        <translation>Number %1 is missing: explain it first</translation>
    </message>
    <message>
        <source>nothing; the day can be closed</source>
        <translation>nothing; the day can be closed</translation>
    </message>
</context>
<context>
    <name>SlipBookWords</name>
    <message>
        <source>Slip is back</source>
        <translation>Slip is back</translation>
    </message>
    <message>
        <source>Slip is out</source>
        <translation>Slip is out</translation>
    </message>
    <message>
        <source>Not dispatched</source>
        <translation>Not dispatched</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>No order carries it</source>
        <translation>No order carries it</translation>
    </message>
    <message>
        <source>Written by hand, entered</source>
        <translation>Written by hand, entered</translation>
    </message>
    <message>
        <source>Written by hand, spoiled</source>
        <translation>Written by hand, spoiled</translation>
    </message>
    <message>
        <source>Written by hand, lost</source>
        <translation>Written by hand, lost</translation>
    </message>
    <message>
        <source>not handed over</source>
        <translation>not handed over</translation>
    </message>
    <message>
        <source>another amount on the list</source>
        <translation>another amount on the list</translation>
    </message>
    <message>
        <source>on a list, but free now</source>
        <translation>on a list, but free now</translation>
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
    <name>TodayCard</name>
    <message>
        <source>%1 late</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>work done</source>
        <translation>work done</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>settled, nobody had been sent</source>
        <translation>settled, nobody had been sent</translation>
    </message>
    <message>
        <source>stays open until its slip is back</source>
        <translation>stays open until its slip is back</translation>
    </message>
    <message>
        <source>stays open: %1</source>
        <translation>stays open: %1</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>To be released</source>
        <translation>To be released</translation>
    </message>
    <message>
        <source>Recheck due</source>
        <translation>Recheck due</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>Last night</translation>
    </message>
    <message>
        <source>Several rooms of one building with the same fault within an hour are offered as an incident beside the repair form.</source>
        <translation>Several rooms of one building with the same fault within an hour are offered as an incident beside the repair form.</translation>
    </message>
    <message>
        <source>Faults that engineering found itself stand here until the supervisor agrees.</source>
        <translation>Faults that engineering found itself stand here until the supervisor agrees.</translation>
    </message>
    <message>
        <source>Finished work in public areas stands here until customer service has looked at it.</source>
        <translation>Finished work in public areas stands here until customer service has looked at it.</translation>
    </message>
    <message>
        <source>Nothing was reported outside the service hours.</source>
        <translation>Nothing was reported outside the service hours.</translation>
    </message>
</context>
<context>
    <name>pd::ActionFormView</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
    <name>pd::AfterCareSection</name>
    <message>
        <source>Warranty and outside units</source>
        <translation>Warranty and outside units</translation>
    </message>
</context>
<context>
    <name>pd::AlarmBanner</name>
    <message>
        <source>I take it (%1)</source>
        <translation>I take it (%1)</translation>
    </message>
</context>
<context>
    <name>pd::AlarmController</name>
    <message>
        <source>reported %1</source>
        <translation>reported %1</translation>
    </message>
    <message>
        <source>ALARM: %1</source>
        <translation>ALARM: %1</translation>
    </message>
    <message>
        <source>No lift company is entered in the settings.</source>
        <translation>No lift company is entered in the settings.</translation>
    </message>
    <message>
        <source>Call the lift company: %1</source>
        <translation>Call the lift company: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more alarm(s) wait.</source>
        <translation>
            <numerusform>%n more alarm waits.</numerusform>
            <numerusform>%n more alarms wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Unlock this desk to take the alarm.</source>
        <translation>Unlock this desk to take the alarm.</translation>
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
    <name>pd::ArrearsController</name>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Butler</source>
        <translation>Butler</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>≤ 1 month</source>
        <translation>≤ 1 month</translation>
    </message>
    <message>
        <source>1–3</source>
        <translation>1–3</translation>
    </message>
    <message>
        <source>3–6</source>
        <translation>3–6</translation>
    </message>
    <message>
        <source>6–12</source>
        <translation>6–12</translation>
    </message>
    <message>
        <source>&gt; 12</source>
        <translation>&gt; 12</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>Earlier years</source>
        <translation>Earlier years</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Due this year</source>
        <translation>Due this year</translation>
    </message>
    <message>
        <source>Paid of it</source>
        <translation>Paid of it</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Earlier years, due</source>
        <translation>Earlier years, due</translation>
    </message>
    <message>
        <source>without butler</source>
        <translation>without butler</translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>Whole site</translation>
    </message>
    <message>
        <source>Collection rate %1 (targets: butler 98 %, site 95 %)</source>
        <translation>Collection rate %1 (targets: butler 98 %, site 95 %)</translation>
    </message>
    <message>
        <source>confirmed by %1, %2</source>
        <translation>confirmed by %1, %2</translation>
    </message>
    <message>
        <source>not confirmed by finance yet</source>
        <translation>not confirmed by finance yet</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) owe %1</source>
        <translation>
            <numerusform>%n household(s) owe %1</numerusform>
            <numerusform>%n household(s) owe %1</numerusform>
        </translation>
    </message>
    <message>
        <source>of it from earlier years %1</source>
        <translation>of it from earlier years %1</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>the first %1 are shown</translation>
    </message>
    <message>
        <source>Penalty to today</source>
        <translation>Penalty to today</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Prepaid</translation>
    </message>
    <message>
        <source>arrears-%1.xlsx</source>
        <translation>arrears-%1.xlsx</translation>
    </message>
    <message>
        <source>Rates of another month</source>
        <translation>Rates of another month</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>2026-11; empty: this one</source>
        <translation>2026-11; empty: this one</translation>
    </message>
    <message>
        <source>Confirm the rates of %1</source>
        <translation>Confirm the rates of %1</translation>
    </message>
    <message>
        <source>The figures agree with finance&apos;s books</source>
        <translation>The figures agree with finance&apos;s books</translation>
    </message>
</context>
<context>
    <name>pd::ArrearsPage</name>
    <message>
        <source>Butler</source>
        <translation>Butler</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Amount from, yuan</source>
        <translation>Amount from, yuan</translation>
    </message>
    <message>
        <source>from ¥ …</source>
        <translation>from ¥ …</translation>
    </message>
    <message>
        <source>Collection rates</source>
        <translation>Collection rates</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Arrears</translation>
    </message>
    <message>
        <source>Nobody owes anything here</source>
        <translation>Nobody owes anything here</translation>
    </message>
    <message>
        <source>What is due and not paid stands here, by household and age.</source>
        <translation>What is due and not paid stands here, by household and age.</translation>
    </message>
    <message>
        <source>&gt; %1 months</source>
        <translation>&gt; %1 months</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Every butler</source>
        <translation>Every butler</translation>
    </message>
    <message>
        <source>Without butler</source>
        <translation>Without butler</translation>
    </message>
    <message>
        <source>Every building</source>
        <translation>Every building</translation>
    </message>
    <message>
        <source>Save the arrears</source>
        <translation>Save the arrears</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
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
        <source>&amp;Open the order</source>
        <translation>&amp;Open the order</translation>
    </message>
    <message>
        <source>Not saved: at that time there is already %1. Choose another time or a colleague, or give the reason.</source>
        <translation>Not saved: at that time there is already %1. Choose another time or a colleague, or give the reason.</translation>
    </message>
    <message>
        <source>Assign &amp;anyway</source>
        <translation>Assign &amp;anyway</translation>
    </message>
    <message>
        <source>&amp;Reason for this time</source>
        <translation>&amp;Reason for this time</translation>
    </message>
</context>
<context>
    <name>pd::AssignmentController</name>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s): %1</source>
        <translation>
            <numerusform>%n order: %1</numerusform>
            <numerusform>%n orders: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned: %1</source>
        <translation>Assigned: %1</translation>
    </message>
    <message>
        <source>The customer asked for %1 (free from %2).</source>
        <translation>The customer asked for %1 (free from %2).</translation>
    </message>
</context>
<context>
    <name>pd::BillPages</name>
    <message>
        <source>Bills</source>
        <translation>Bills</translation>
    </message>
    <message>
        <source>No bills yet</source>
        <translation>No bills yet</translation>
    </message>
    <message>
        <source>Enter fee items and prices in the settings, then compute the bills of a month.</source>
        <translation>Enter fee items and prices in the settings, then compute the bills of a month.</translation>
    </message>
    <message>
        <source>Fee items</source>
        <translation>Fee items</translation>
    </message>
    <message>
        <source>No fee items yet</source>
        <translation>No fee items yet</translation>
    </message>
    <message>
        <source>The usual ones of a property office are one key away; then set your prices.</source>
        <translation>The usual ones of a property office are one key away; then set your prices.</translation>
    </message>
    <message>
        <source>Reductions</source>
        <translation>Reductions</translation>
    </message>
    <message>
        <source>No reductions</source>
        <translation>No reductions</translation>
    </message>
    <message>
        <source>What is taken off a room&apos;s charges, with its approval.</source>
        <translation>What is taken off a room&apos;s charges, with its approval.</translation>
    </message>
</context>
<context>
    <name>pd::BillsController</name>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Bills</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>left out: %1</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>How it is computed</translation>
    </message>
    <message>
        <source>Computing … %1 %</source>
        <translation>Computing … %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation>
            <numerusform>%n bill</numerusform>
            <numerusform>%n bills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n billed already</source>
        <translation>
            <numerusform>%n billed already</numerusform>
            <numerusform>%n billed already</numerusform>
        </translation>
    </message>
    <message>
        <source>something has changed since: compute it again</source>
        <translation>something has changed since: compute it again</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>computed</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>all items</translation>
    </message>
    <message>
        <source>the whole estate</source>
        <translation>the whole estate</translation>
    </message>
    <message>
        <source>Compute bills</source>
        <translation>Compute bills</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>2026-11 or 11</source>
        <translation>2026-11 or 11</translation>
    </message>
    <message>
        <source>Until month (empty: this month alone)</source>
        <translation>Until month (empty: this month alone)</translation>
    </message>
    <message>
        <source>2026-12 or 12</source>
        <translation>2026-12 or 12</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>Fee item</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>3-2-1201, name or phone</source>
        <translation>3-2-1201, name or phone</translation>
    </message>
    <message>
        <source>Charge by hand</source>
        <translation>Charge by hand</translation>
    </message>
    <message>
        <source>Credit a room</source>
        <translation>Credit a room</translation>
    </message>
    <message>
        <source>Text on notice and receipt (empty: the item)</source>
        <translation>Text on notice and receipt (empty: the item)</translation>
    </message>
    <message>
        <source>Amount, yuan</source>
        <translation>Amount, yuan</translation>
    </message>
    <message>
        <source>Due on (empty: today)</source>
        <translation>Due on (empty: today)</translation>
    </message>
    <message>
        <source>2027-01-01, 1-1 or 15</source>
        <translation>2027-01-01, 1-1 or 15</translation>
    </message>
    <message>
        <source>How the room pays</source>
        <translation>How the room pays</translation>
    </message>
    <message>
        <source>as each item says</source>
        <translation>as each item says</translation>
    </message>
    <message>
        <source>Area before a new measurement</source>
        <translation>Area before a new measurement</translation>
    </message>
    <message>
        <source>Built-up area until then, m²</source>
        <translation>Built-up area until then, m²</translation>
    </message>
    <message>
        <source>Last day it held</source>
        <translation>Last day it held</translation>
    </message>
    <message>
        <source>2026-10-31</source>
        <translation>2026-10-31</translation>
    </message>
    <message>
        <source>The bills were checked</source>
        <translation>The bills were checked</translation>
    </message>
    <message>
        <source>Login of the colleague who checked them</source>
        <translation>Login of the colleague who checked them</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Post the bills</source>
        <translation>Post the bills</translation>
    </message>
    <message>
        <source>Take the posted bills back</source>
        <translation>Take the posted bills back</translation>
    </message>
    <message>
        <source>Give this run up</source>
        <translation>Give this run up</translation>
    </message>
</context>
<context>
    <name>pd::BindingBook</name>
    <message>
        <source>bound</source>
        <translation>bound</translation>
    </message>
    <message>
        <source>to be bound</source>
        <translation>to be bound</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>not over</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n number(s) · %2</source>
        <translation>
            <numerusform>%1 · %n number · %2</numerusform>
            <numerusform>%1 · %n numbers · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2:  %3 to bind  ·  %4 cancelled or merged  ·  %5 not there</source>
        <translation>%1 to %2:  %3 to bind  ·  %4 cancelled or merged  ·  %5 not there</translation>
    </message>
    <message>
        <source>Bound by %1 on %2, to be kept until %3.  %4</source>
        <translation>Bound by %1 on %2, to be kept until %3.  %4</translation>
    </message>
    <message numerus="yes">
        <source>%1.  %n number(s) need a reason before the month is bound.</source>
        <translation>
            <numerusform>%1.  %n number needs a reason before the month is bound.</numerusform>
            <numerusform>%1.  %n numbers need a reason before the month is bound.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>To be explained</source>
        <translation>To be explained</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation>Bound by</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No order has a number yet</source>
        <translation>No order has a number yet</translation>
    </message>
    <message>
        <source>Each month&apos;s first copies are bound here in order of their numbers.</source>
        <translation>Each month&apos;s first copies are bound here in order of their numbers.</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Binding</translation>
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
        <source>Open the order</source>
        <translation>Open the order</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. What you typed is still here; Ctrl+Enter saves it over that, Esc gives it up.</source>
        <translation>Changed meanwhile: %1. What you typed is still here; Ctrl+Enter saves it over that, Esc gives it up.</translation>
    </message>
    <message>
        <source>Somebody else is working on this record: %1</source>
        <translation>Somebody else is working on this record: %1</translation>
    </message>
</context>
<context>
    <name>pd::CallSettingsForm</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Again, where &amp;nobody answered</source>
        <translation>Again, where &amp;nobody answered</translation>
    </message>
    <message>
        <source>&amp;Phone of the desk, for notes at the door</source>
        <translation>&amp;Phone of the desk, for notes at the door</translation>
    </message>
    <message>
        <source>&amp;Visits a day of one technician</source>
        <translation>&amp;Visits a day of one technician</translation>
    </message>
    <message>
        <source>Visits &amp;until</source>
        <translation>Visits &amp;until</translation>
    </message>
    <message>
        <source>Technicians with a number of their own</source>
        <translation>Technicians with a number of their own</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>as usual</translation>
    </message>
    <message>
        <source>Visits a day: %1</source>
        <translation>Visits a day: %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Visits fr&amp;om</source>
        <translation>Visits fr&amp;om</translation>
    </message>
    <message>
        <source>When a customer who was not reached is called again, and how many visits a day holds. The limits of the first call and of the one after it are in “Limits and hours”. This holds for every computer of the centre and is kept in the audit log.</source>
        <translation>When a customer who was not reached is called again, and how many visits a day holds. The limits of the first call and of the one after it are in “Limits and hours”. This holds for every computer of the centre and is kept in the audit log.</translation>
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
    <name>pd::CallTodayCard</name>
    <message>
        <source>Nobody waits for a call back.</source>
        <translation>Nobody waits for a call back.</translation>
    </message>
    <message>
        <source>Promised call-backs</source>
        <translation>Promised call-backs</translation>
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
    <name>pd::CapacityController</name>
    <message>
        <source>Full of work: new bookings from %1 (%2, reported %3)</source>
        <translation>Full of work: new bookings from %1 (%2, reported %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No more work is taken before %1. Offer the customer a later time; urgent repairs go ahead.</source>
        <translation>No more work is taken before %1. Offer the customer a later time; urgent repairs go ahead.</translation>
    </message>
    <message>
        <source>%1 full</source>
        <translation>%1 full</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation>Visits: %1</translation>
    </message>
    <message>
        <source>%1 has no time on that day.</source>
        <translation>%1 has no time on that day.</translation>
    </message>
    <message>
        <source>%1 is free now.</source>
        <translation>%1 is free now.</translation>
    </message>
    <message>
        <source>%1 is free from %2.</source>
        <translation>%1 is free from %2.</translation>
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
    <name>pd::CashActions</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Login of who approves</source>
        <translation>Login of who approves</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Amount, yuan</source>
        <translation>Amount, yuan</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>Given back by</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>Take a deposit</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Take a prepayment</source>
        <translation>Take a prepayment</translation>
    </message>
    <message>
        <source>Return a deposit</source>
        <translation>Return a deposit</translation>
    </message>
    <message>
        <source>Keep a deposit</source>
        <translation>Keep a deposit</translation>
    </message>
    <message>
        <source>Give a prepayment back</source>
        <translation>Give a prepayment back</translation>
    </message>
    <message>
        <source>Waive the late penalty</source>
        <translation>Waive the late penalty</translation>
    </message>
</context>
<context>
    <name>pd::CashController</name>
    <message>
        <source>%1 remains owed</source>
        <translation>%1 remains owed</translation>
    </message>
    <message>
        <source>%1 becomes prepayment</source>
        <translation>%1 becomes prepayment</translation>
    </message>
    <message>
        <source>Enter again: take the money and print</source>
        <translation>Enter again: take the money and print</translation>
    </message>
    <message>
        <source>Enter: check, Enter again: pay</source>
        <translation>Enter: check, Enter again: pay</translation>
    </message>
</context>
<context>
    <name>pd::CashCountView</name>
    <message>
        <source>Pieces of %1</source>
        <translation>Pieces of %1</translation>
    </message>
    <message>
        <source>Or the sum alone, yuan</source>
        <translation>Or the sum alone, yuan</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>Left in the drawer</translation>
    </message>
    <message>
        <source>Reason of a difference</source>
        <translation>Reason of a difference</translation>
    </message>
    <message>
        <source>Login of the supervisor</source>
        <translation>Login of the supervisor</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Close the shift</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Open the shift</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>for the next shift</source>
        <translation>for the next shift</translation>
    </message>
</context>
<context>
    <name>pd::CashPage</name>
    <message>
        <source>Room, name or initials</source>
        <translation>Room, name or initials</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>What is owed</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Take the money</source>
        <translation>Take the money</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Collected on the spot by</source>
        <translation>Collected on the spot by</translation>
    </message>
    <message>
        <source>only where the receipt is brought afterwards</source>
        <translation>only where the receipt is brought afterwards</translation>
    </message>
    <message>
        <source>Reference of the payment</source>
        <translation>Reference of the payment</translation>
    </message>
    <message>
        <source>number of the bank or wallet</source>
        <translation>number of the bank or wallet</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Prepayment</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Deposits</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>Cash desk</translation>
    </message>
    <message>
        <source>No room in the cart</source>
        <translation>No room in the cart</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Nothing is owed</translation>
    </message>
    <message>
        <source>Type a room, a name or initials above; several rooms can be paid at once.</source>
        <translation>Type a room, a name or initials above; several rooms can be paid at once.</translation>
    </message>
    <message>
        <source>A prepayment or a deposit can be taken all the same.</source>
        <translation>A prepayment or a deposit can be taken all the same.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Ctrl+P prints it again</source>
        <translation>Ctrl+P prints it again</translation>
    </message>
    <message>
        <source>To pay, %1 are there</source>
        <translation>To pay, %1 are there</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>Given: %1</translation>
    </message>
    <message>
        <source>Take the money and print</source>
        <translation>Take the money and print</translation>
    </message>
    <message>
        <source>Use the prepayment: %1</source>
        <translation>Use the prepayment: %1</translation>
    </message>
    <message>
        <source>Change becomes prepayment</source>
        <translation>Change becomes prepayment</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Open a shift</translation>
    </message>
</context>
<context>
    <name>pd::CashPages</name>
    <message>
        <source>Technicians&apos; money</source>
        <translation>Technicians&apos; money</translation>
    </message>
    <message>
        <source>No money without a receipt</source>
        <translation>No money without a receipt</translation>
    </message>
    <message>
        <source>What technicians hand in with their slips is listed here until its customer has a receipt.</source>
        <translation>What technicians hand in with their slips is listed here until its customer has a receipt.</translation>
    </message>
    <message>
        <source>Receipts to deliver</source>
        <translation>Receipts to deliver</translation>
    </message>
    <message>
        <source>No receipt is owed</source>
        <translation>No receipt is owed</translation>
    </message>
    <message>
        <source>Payments collected on the spot are listed here until their receipt was delivered.</source>
        <translation>Payments collected on the spot are listed here until their receipt was delivered.</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>Cash desk</translation>
    </message>
</context>
<context>
    <name>pd::CashSettingsForm</name>
    <message>
        <source>Where a payment does not cover a line with its late penalty, this part of it is paid first. The law pays interest before the principal unless the parties agreed otherwise.</source>
        <translation>Where a payment does not cover a line with its late penalty, this part of it is paid first. The law pays interest before the principal unless the parties agreed otherwise.</translation>
    </message>
    <message>
        <source>&amp;Paid first</source>
        <translation>&amp;Paid first</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>the late penalty, then the principal</source>
        <translation>the late penalty, then the principal</translation>
    </message>
    <message>
        <source>the principal, then the late penalty</source>
        <translation>the principal, then the late penalty</translation>
    </message>
    <message>
        <source>Saved; it holds for every desk from now on.</source>
        <translation>Saved; it holds for every desk from now on.</translation>
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
    <name>pd::ClockPages</name>
    <message>
        <source>Limits and hours</source>
        <translation>Limits and hours</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>Late %1</translation>
    </message>
    <message>
        <source>Due within the hour %1</source>
        <translation>Due within the hour %1</translation>
    </message>
    <message>
        <source>Lists what is late or due within the hour (Ctrl+Shift+T)</source>
        <translation>Lists what is late or due within the hour (Ctrl+Shift+T)</translation>
    </message>
</context>
<context>
    <name>pd::ClockSettingsController</name>
    <message>
        <source>No due time of an open order moves.</source>
        <translation>No due time of an open order moves.</translation>
    </message>
    <message>
        <source>Saving moves %1 of the %2 due times of open orders. What was missed stays missed.</source>
        <translation>Saving moves %1 of the %2 due times of open orders. What was missed stays missed.</translation>
    </message>
</context>
<context>
    <name>pd::ClockSettingsForm</name>
    <message>
        <source>Holds for the whole centre. A change judges open orders anew; what was missed stays missed.</source>
        <translation>Holds for the whole centre. A change judges open orders anew; what was missed stays missed.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>service hours</source>
        <translation>service hours</translation>
    </message>
    <message>
        <source>Warn before a limit</source>
        <translation>Warn before a limit</translation>
    </message>
    <message>
        <source>Slips issued before</source>
        <translation>Slips issued before</translation>
    </message>
    <message>
        <source>… are back by</source>
        <translation>… are back by</translation>
    </message>
    <message>
        <source>The others are back by</source>
        <translation>The others are back by</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Service hours</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Several ranges a day, apart by blanks: 9:00-12:00 13:30-17:30. Empty is closed.</source>
        <translation>Several ranges a day, apart by blanks: 9:00-12:00 13:30-17:30. Empty is closed.</translation>
    </message>
    <message>
        <source>Holidays and make-up working days</source>
        <translation>Holidays and make-up working days</translation>
    </message>
    <message>
        <source>2026-10-01~2026-10-07 National Day</source>
        <translation>2026-10-01~2026-10-07 National Day</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Add day</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>A date alone is a holiday; with hours it is a make-up day: 2026-10-10 9:00-17:30 make-up.</source>
        <translation>A date alone is a holiday; with hours it is a make-up day: 2026-10-10 9:00-17:30 make-up.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>As stored</translation>
    </message>
    <message>
        <source>Rulebook&apos;s values</source>
        <translation>Rulebook&apos;s values</translation>
    </message>
    <message>
        <source>%1: count service hours only</source>
        <translation>%1: count service hours only</translation>
    </message>
    <message>
        <source>New holiday or make-up day</source>
        <translation>New holiday or make-up day</translation>
    </message>
    <message>
        <source>Saved. Open orders are judged by it from now on.</source>
        <translation>Saved. Open orders are judged by it from now on.</translation>
    </message>
</context>
<context>
    <name>pd::ClockTableModel</name>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
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
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
</context>
<context>
    <name>pd::ClocksController</name>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Due within the hour</source>
        <translation>Due within the hour</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>For me</translation>
    </message>
    <message>
        <source>%1 %2: %3 was due %4. %5.</source>
        <translation>%1 %2: %3 was due %4. %5.</translation>
    </message>
    <message>
        <source>%1 %2: %3 is due %4. %5.</source>
        <translation>%1 %2: %3 is due %4. %5.</translation>
    </message>
    <message>
        <source>Limits missed: %1, near: %2. Ctrl+Shift+T lists them.</source>
        <translation>Limits missed: %1, near: %2. Ctrl+Shift+T lists them.</translation>
    </message>
    <message>
        <source>Limits missed: %1. Ctrl+Shift+T lists them.</source>
        <translation>Limits missed: %1. Ctrl+Shift+T lists them.</translation>
    </message>
    <message>
        <source>Limits near: %1. Ctrl+Shift+T lists them.</source>
        <translation>Limits near: %1. Ctrl+Shift+T lists them.</translation>
    </message>
</context>
<context>
    <name>pd::ClocksPage</name>
    <message>
        <source>Late and due</source>
        <translation>Late and due</translation>
    </message>
    <message>
        <source>Nothing is late here</source>
        <translation>Nothing is late here</translation>
    </message>
    <message>
        <source>No limit was missed, and none ends within the hour.</source>
        <translation>No limit was missed, and none ends within the hour.</translation>
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
    <name>pd::ContactController</name>
    <message>
        <source>The customer does not know the new time yet</source>
        <translation>The customer does not know the new time yet</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <translation>%1 due %2</translation>
    </message>
    <message>
        <source>the technician was not there</source>
        <translation>the technician was not there</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) reached nobody</source>
        <translation>
            <numerusform>%n attempt reached nobody</numerusform>
            <numerusform>%n attempts reached nobody</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts of a call</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>a note was left at the door</source>
        <translation>a note was left at the door</translation>
    </message>
    <message>
        <source>told by %1, %2</source>
        <translation>told by %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>the customer was not reached, %n attempt(s)</source>
        <translation>
            <numerusform>the customer was not reached, %n attempt</numerusform>
            <numerusform>the customer was not reached, %n attempts</numerusform>
        </translation>
    </message>
    <message>
        <source>the customer was not told</source>
        <translation>the customer was not told</translation>
    </message>
    <message>
        <source>Told on the phone</source>
        <translation>Told on the phone</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>changed %n time(s)</source>
        <translation>
            <numerusform>changed once</numerusform>
            <numerusform>changed %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Slip received</source>
        <translation>Slip received</translation>
    </message>
</context>
<context>
    <name>pd::ContactSection</name>
    <message>
        <source>Promises and calls</source>
        <translation>Promises and calls</translation>
    </message>
    <message>
        <source>Promised times</source>
        <translation>Promised times</translation>
    </message>
    <message>
        <source>Promised times, %1</source>
        <translation>Promised times, %1</translation>
    </message>
    <message>
        <source>Calls to the customer</source>
        <translation>Calls to the customer</translation>
    </message>
    <message>
        <source>Record a call</source>
        <translation>Record a call</translation>
    </message>
    <message>
        <source>Nobody home</source>
        <translation>Nobody home</translation>
    </message>
    <message>
        <source>Slip received</source>
        <translation>Slip received</translation>
    </message>
    <message>
        <source>Review held</source>
        <translation>Review held</translation>
    </message>
</context>
<context>
    <name>pd::CostPages</name>
    <message>
        <source>Repair stock</source>
        <translation>Repair stock</translation>
    </message>
    <message>
        <source>No material yet</source>
        <translation>No material yet</translation>
    </message>
    <message>
        <source>Add what technicians draw for their orders, then receive it.</source>
        <translation>Add what technicians draw for their orders, then receive it.</translation>
    </message>
    <message>
        <source>Technicians&apos; money</source>
        <translation>Technicians&apos; money</translation>
    </message>
    <message>
        <source>No money on this day, and none is out</source>
        <translation>No money on this day, and none is out</translation>
    </message>
    <message>
        <source>What returned slips charge stands here until it is handed in.</source>
        <translation>What returned slips charge stands here until it is handed in.</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Nothing is on the price list of this day</source>
        <translation>Nothing is on the price list of this day</translation>
    </message>
    <message>
        <source>Add what is charged for: working time, material, flat services.</source>
        <translation>Add what is charged for: working time, material, flat services.</translation>
    </message>
</context>
<context>
    <name>pd::CostSection</name>
    <message>
        <source>Costs and material</source>
        <translation>Costs and material</translation>
    </message>
    <message>
        <source>The order can wait until the material has been bought.</source>
        <translation>The order can wait until the material has been bought.</translation>
    </message>
    <message>
        <source>Wait and ask for it</source>
        <translation>Wait and ask for it</translation>
    </message>
</context>
<context>
    <name>pd::DayCheckBook</name>
    <message>
        <source>%1 (%2) · not signed off</source>
        <translation>%1 (%2) · not signed off</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <translation>%1 (today)</translation>
    </message>
    <message>
        <source>%1 · signed off</source>
        <translation>%1 · signed off</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Written by hand</translation>
    </message>
    <message>
        <source>Due %1, nobody asked yet</source>
        <translation>Due %1, nobody asked yet</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Back %1</source>
        <translation>Back %1</translation>
    </message>
    <message>
        <source>To be explained</source>
        <translation>To be explained</translation>
    </message>
    <message>
        <source>No number was issued on this day</source>
        <translation>No number was issued on this day</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s), %1 to %2</source>
        <translation>
            <numerusform>%n number, %1 to %2</numerusform>
            <numerusform>%n numbers, %1 to %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:  %2</source>
        <translation>%1:  %2</translation>
    </message>
    <message>
        <source>Signed off by %1, %2.  %3</source>
        <translation>Signed off by %1, %2.  %3</translation>
    </message>
    <message numerus="yes">
        <source>%1.  %n number(s) to be explained before signing off.</source>
        <translation>
            <numerusform>%1.  %n number to be explained before signing off.</numerusform>
            <numerusform>%1.  %n numbers to be explained before signing off.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number printed on the blank</source>
        <translation>Number printed on the blank</translation>
    </message>
    <message>
        <source>Entered as order</source>
        <translation>Entered as order</translation>
    </message>
    <message>
        <source>Why it was not used</source>
        <translation>Why it was not used</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Drawn on</translation>
    </message>
    <message>
        <source>Another day is chosen above. Slips written by hand while the machine was down are recorded here.</source>
        <translation>Another day is chosen above. Slips written by hand while the machine was down are recorded here.</translation>
    </message>
    <message>
        <source>Day check</source>
        <translation>Day check</translation>
    </message>
</context>
<context>
    <name>pd::DayReviewController</name>
    <message>
        <source>over 24 h</source>
        <translation>over 24 h</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>%1, open for %2</source>
        <translation>%1, open for %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 of %2 reviewed</translation>
    </message>
    <message>
        <source>Orders of the day</source>
        <translation>Orders of the day</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unfinished</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Unassigned</translation>
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
        <source>Missing numbers</source>
        <translation>Missing numbers</translation>
    </message>
    <message>
        <source>Finished %1 by %2, reported to %3</source>
        <translation>Finished %1 by %2, reported to %3</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) so far</source>
        <translation>
            <numerusform>%n order so far</numerusform>
            <numerusform>%n orders so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::DayReviewPage</name>
    <message>
        <source>End-of-day review</source>
        <translation>End-of-day review</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>Progress of the review</translation>
    </message>
    <message>
        <source>Unfinished orders</source>
        <translation>Unfinished orders</translation>
    </message>
    <message>
        <source>Asked: &amp;holder of the order</source>
        <translation>Asked: &amp;holder of the order</translation>
    </message>
    <message>
        <source>&amp;Why it is not finished</source>
        <translation>&amp;Why it is not finished</translation>
    </message>
    <message>
        <source>&amp;Definite time</source>
        <translation>&amp;Definite time</translation>
    </message>
    <message>
        <source>930 · t 9 (tomorrow) · 11-25 930</source>
        <translation>930 · t 9 (tomorrow) · 11-25 930</translation>
    </message>
    <message>
        <source>What the holder sa&amp;ys</source>
        <translation>What the holder sa&amp;ys</translation>
    </message>
    <message>
        <source>Is the &amp;customer informed?</source>
        <translation>Is the &amp;customer informed?</translation>
    </message>
    <message>
        <source>Save, next order</source>
        <translation>Save, next order</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Open the order</translation>
    </message>
    <message>
        <source>Summary for the engineering supervisor</source>
        <translation>Summary for the engineering supervisor</translation>
    </message>
    <message>
        <source>&amp;Reported to</source>
        <translation>&amp;Reported to</translation>
    </message>
    <message>
        <source>name of the engineering supervisor</source>
        <translation>name of the engineering supervisor</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Finish and print</source>
        <translation>Finish and print</translation>
    </message>
    <message>
        <source>Print dispatch list</source>
        <translation>Print dispatch list</translation>
    </message>
    <message>
        <source>Goes on as it stands</source>
        <translation>Goes on as it stands</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) still to be reviewed</source>
        <translation>
            <numerusform>%n order still to be reviewed</numerusform>
            <numerusform>%n orders still to be reviewed</numerusform>
        </translation>
    </message>
    <message>
        <source>Every unfinished order has been reviewed.</source>
        <translation>Every unfinished order has been reviewed.</translation>
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
    <name>pd::DispatchHead</name>
    <message>
        <source>Show only</source>
        <translation>Show only</translation>
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
        <source>Review: %1</source>
        <translation>Review: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>24 h notice</source>
        <translation>24 h notice</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Missing numbers  %1</source>
        <translation>Missing numbers  %1</translation>
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
    <message>
        <source>1 … 9 or drag to a technician; Space marks several</source>
        <translation>1 … 9 or drag to a technician; Space marks several</translation>
    </message>
    <message>
        <source>Not all of these orders are to be dispatched: the work of one is done, or you do not have the right to dispatch.</source>
        <translation>Not all of these orders are to be dispatched: the work of one is done, or you do not have the right to dispatch.</translation>
    </message>
    <message>
        <source>Taken back. %1</source>
        <translation>Taken back. %1</translation>
    </message>
    <message>
        <source>Save the dispatch list</source>
        <translation>Save the dispatch list</translation>
    </message>
    <message>
        <source>dispatch-list-%1.xlsx</source>
        <translation>dispatch-list-%1.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>pd::DispatchPages</name>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
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
    <name>pd::DuplicateAside</name>
    <message>
        <source>Reported already?</source>
        <translation>Reported already?</translation>
    </message>
    <message>
        <source>Ctrl+J adds the call to the marked order · Ctrl+Shift+D goes into the list · Enter opens the order, what is typed is kept</source>
        <translation>Ctrl+J adds the call to the marked order · Ctrl+Shift+D goes into the list · Enter opens the order, what is typed is kept</translation>
    </message>
    <message>
        <source>Orders that the caller may mean</source>
        <translation>Orders that the caller may mean</translation>
    </message>
    <message>
        <source>Make it part (Ctrl+Shift+J)</source>
        <translation>Make it part (Ctrl+Shift+J)</translation>
    </message>
    <message>
        <source>Leave out (Ctrl+Shift+J)</source>
        <translation>Leave out (Ctrl+Shift+J)</translation>
    </message>
</context>
<context>
    <name>pd::DuplicateController</name>
    <message>
        <source>same place and fault</source>
        <translation>same place and fault</translation>
    </message>
    <message>
        <source>same caller</source>
        <translation>same caller</translation>
    </message>
    <message numerus="yes">
        <source>asked after %n time(s)</source>
        <translation>
            <numerusform>asked after once</numerusform>
            <numerusform>asked after %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>reported %1</translation>
    </message>
    <message>
        <source>Belongs to incident %1?</source>
        <translation>Belongs to incident %1?</translation>
    </message>
    <message>
        <source>Looks like an incident: %1 rooms of building %2 report “%3” since %4.</source>
        <translation>Looks like an incident: %1 rooms of building %2 report “%3” since %4.</translation>
    </message>
    <message>
        <source>Joins incident %1 when it is saved.</source>
        <translation>Joins incident %1 when it is saved.</translation>
    </message>
    <message>
        <source>Added to %1 (%2).</source>
        <translation>Added to %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Asked after %n time(s).</source>
        <translation>
            <numerusform>Asked after once.</numerusform>
            <numerusform>Asked after %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointment %1.</source>
        <translation>Appointment %1.</translation>
    </message>
    <message>
        <source>Building %1: %2</source>
        <translation>Building %1: %2</translation>
    </message>
    <message>
        <source>Outside the service hours: this is registered and handed to the desk in the morning. Only urgent work goes out now.</source>
        <translation>Outside the service hours: this is registered and handed to the desk in the morning. Only urgent work goes out now.</translation>
    </message>
    <message numerus="yes">
        <source>This fault recurs: %n earlier report(s) here lately. Saved, it comes to the supervisor&apos;s page Today, so that it is mended for good.</source>
        <translation>
            <numerusform>This fault recurs: %n earlier report here lately. Saved, it comes to the supervisor&apos;s page Today, so that it is mended for good.</numerusform>
            <numerusform>This fault recurs: %n earlier reports here lately. Saved, it comes to the supervisor&apos;s page Today, so that it is mended for good.</numerusform>
        </translation>
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
    <name>pd::FeeItemsController</name>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>building %1</source>
        <translation>building %1</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>all rooms</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>no longer used</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>no price yet</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>Fee item</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Computed</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Price today</source>
        <translation>Price today</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message numerus="yes">
        <source>%n fee item(s)</source>
        <translation>
            <numerusform>%n fee item</numerusform>
            <numerusform>%n fee items</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>in advance, on day %1</source>
        <translation>in advance, on day %1</translation>
    </message>
    <message>
        <source>afterwards, on day %1 of the next month</source>
        <translation>afterwards, on day %1 of the next month</translation>
    </message>
    <message>
        <source>Part months</source>
        <translation>Part months</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Rounded</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Who pays</translation>
    </message>
    <message>
        <source>Vacant homes pay</source>
        <translation>Vacant homes pay</translation>
    </message>
    <message>
        <source>Late payment</source>
        <translation>Late payment</translation>
    </message>
    <message>
        <source>%1 % a day after %2 day(s), at most %3</source>
        <translation>%1 % a day after %2 day(s), at most %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>Charged to</translation>
    </message>
    <message>
        <source>every use</source>
        <translation>every use</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Period (not for what is charged once)</source>
        <translation>Period (not for what is charged once)</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>in advance</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>afterwards</translation>
    </message>
    <message>
        <source>Due day (1 … 28)</source>
        <translation>Due day (1 … 28)</translation>
    </message>
    <message>
        <source>Vacant homes pay, %</source>
        <translation>Vacant homes pay, %</translation>
    </message>
    <message>
        <source>Late payment, % a day (0: none)</source>
        <translation>Late payment, % a day (0: none)</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Days of grace</translation>
    </message>
    <message>
        <source>Late payment at most, % of the charge</source>
        <translation>Late payment at most, % of the charge</translation>
    </message>
    <message>
        <source>Still used</source>
        <translation>Still used</translation>
    </message>
    <message>
        <source>every building</source>
        <translation>every building</translation>
    </message>
    <message>
        <source>Charge it to</source>
        <translation>Charge it to</translation>
    </message>
    <message>
        <source>One room (empty: by building and use)</source>
        <translation>One room (empty: by building and use)</translation>
    </message>
    <message>
        <source>3-2-1201, name or phone</source>
        <translation>3-2-1201, name or phone</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Charged (no: left out)</source>
        <translation>Charged (no: left out)</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Own price, yuan (empty: that of the item)</source>
        <translation>Own price, yuan (empty: that of the item)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>2027-01-01, 1-1 or 15; empty: today</source>
        <translation>2027-01-01, 1-1 or 15; empty: today</translation>
    </message>
    <message>
        <source>Until (empty: open)</source>
        <translation>Until (empty: open)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New fee item</source>
        <translation>New fee item</translation>
    </message>
    <message>
        <source>Change the fee item</source>
        <translation>Change the fee item</translation>
    </message>
    <message>
        <source>Set a new price</source>
        <translation>Set a new price</translation>
    </message>
    <message>
        <source>For rooms of</source>
        <translation>For rooms of</translation>
    </message>
    <message>
        <source>Price, yuan (per m², piece or month)</source>
        <translation>Price, yuan (per m², piece or month)</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>No longer charge it to</source>
        <translation>No longer charge it to</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Whom</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>2026-12-31; empty: today</source>
        <translation>2026-12-31; empty: today</translation>
    </message>
</context>
<context>
    <name>pd::FeesPage</name>
    <message>
        <source>Pages of the fees</source>
        <translation>Pages of the fees</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Fees</translation>
    </message>
</context>
<context>
    <name>pd::FiguresController</name>
    <message>
        <source>Timeliness %1, completion %2. Cancelled and not counted: %3.</source>
        <translation>Timeliness %1, completion %2. Cancelled and not counted: %3.</translation>
    </message>
    <message>
        <source>Orders: reported in the month and not cancelled.</source>
        <translation>Orders: reported in the month and not cancelled.</translation>
    </message>
    <message>
        <source>Timeliness: of those to whom somebody has come, how many within the limit (urgent work from the report, booked work from the appointment). Judged when the arrival was entered.</source>
        <translation>Timeliness: of those to whom somebody has come, how many within the limit (urgent work from the report, booked work from the appointment). Judged when the arrival was entered.</translation>
    </message>
    <message>
        <source>Completion: of the orders, how many were done before the month was over.</source>
        <translation>Completion: of the orders, how many were done before the month was over.</translation>
    </message>
    <message>
        <source>Enter shows the orders behind a number; behind a rate, those that spoil it.</source>
        <translation>Enter shows the orders behind a number; behind a rate, those that spoil it.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>timeliness-and-completion-%1.xlsx</source>
        <translation>timeliness-and-completion-%1.xlsx</translation>
    </message>
    <message>
        <source>Timeliness and completion %1</source>
        <translation>Timeliness and completion %1</translation>
    </message>
</context>
<context>
    <name>pd::FiguresTableModel</name>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>Timeliness</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Completion</translation>
    </message>
</context>
<context>
    <name>pd::FiguresView</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Timeliness and completion</source>
        <translation>Timeliness and completion</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Export the figures</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exported: %1</translation>
    </message>
</context>
<context>
    <name>pd::FinanceBook</name>
    <message>
        <source>To be handed over</source>
        <translation>To be handed over</translation>
    </message>
    <message>
        <source>Month %1 · confirmed</source>
        <translation>Month %1 · confirmed</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Month %1</translation>
    </message>
    <message numerus="yes">
        <source>List %1 · %n copies · %2</source>
        <translation>
            <numerusform>List %1 · %n copy · %2</numerusform>
            <numerusform>List %1 · %n copies · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, late</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Slip back</source>
        <translation>Slip back</translation>
    </message>
    <message>
        <source>Charge, yuan</source>
        <translation>Charge, yuan</translation>
    </message>
    <message numerus="yes">
        <source>%n copies ticked, %1 yuan together</source>
        <translation>
            <numerusform>%n copy ticked, %1 yuan together</numerusform>
            <numerusform>%n copies ticked, %1 yuan together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should be with finance already</source>
        <translation>
            <numerusform>%n should be with finance already</numerusform>
            <numerusform>%n should be with finance already</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or order</source>
        <translation>Type or order</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>On the slips</source>
        <translation>On the slips</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>On the lists</source>
        <translation>On the lists</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2: %3</source>
        <translation>Confirmed by %1 on %2: %3</translation>
    </message>
    <message>
        <source>To be confirmed by finance by %1: %2</source>
        <translation>To be confirmed by finance by %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 handed %n copies, %3 yuan together, to %4, %5</source>
        <translation>
            <numerusform>%1: %2 handed %n copy, %3 yuan together, to %4, %5</numerusform>
            <numerusform>%1: %2 handed %n copies, %3 yuan together, to %4, %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>Received by (finance)</source>
        <translation>Received by (finance)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Confirmed by (finance)</source>
        <translation>Confirmed by (finance)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>What was agreed about the differences</source>
        <translation>What was agreed about the differences</translation>
    </message>
    <message>
        <source>No slip with a charge came back in this month</source>
        <translation>No slip with a charge came back in this month</translation>
    </message>
    <message>
        <source>Another month or list is chosen above.</source>
        <translation>Another month or list is chosen above.</translation>
    </message>
    <message>
        <source>Everything has been handed over</source>
        <translation>Everything has been handed over</translation>
    </message>
    <message>
        <source>Copies of paid work come here by themselves when their slip is back. Lists and months are chosen above.</source>
        <translation>Copies of paid work come here by themselves when their slip is back. Lists and months are chosen above.</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
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
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose where the data file lies</source>
        <translation>Choose where the data file lies</translation>
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
    <message>
        <source>The data file used last is not in its place: %1. Perhaps its disk or network drive is not connected, or it was moved, renamed or deleted. Connect the drive and look again, or open the file where it lies now; if it is lost, open the newest backup. Nothing was changed; a new centre would begin empty.</source>
        <translation>The data file used last is not in its place: %1. Perhaps its disk or network drive is not connected, or it was moved, renamed or deleted. Connect the drive and look again, or open the file where it lies now; if it is lost, open the newest backup. Nothing was changed; a new centre would begin empty.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Data file</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Backup folder</translation>
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
    <name>pd::FreeTimesView</name>
    <message>
        <source>Who has time tomorrow</source>
        <translation>Who has time tomorrow</translation>
    </message>
    <message>
        <source>Who has time today</source>
        <translation>Who has time today</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>no time left</source>
        <translation>no time left</translation>
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
    <name>pd::HouseholdMoneyController</name>
    <message>
        <source>Owes %1</source>
        <translation>Owes %1</translation>
    </message>
    <message>
        <source>, overdue %1 since %2</source>
        <translation>, overdue %1 since %2</translation>
    </message>
    <message>
        <source>, penalty to today %1</source>
        <translation>, penalty to today %1</translation>
    </message>
    <message>
        <source>Has a credit of %1</source>
        <translation>Has a credit of %1</translation>
    </message>
    <message>
        <source>Owes nothing</source>
        <translation>Owes nothing</translation>
    </message>
    <message>
        <source>prepaid %1</source>
        <translation>prepaid %1</translation>
    </message>
    <message>
        <source>deposits %1</source>
        <translation>deposits %1</translation>
    </message>
    <message>
        <source>%1  voided</source>
        <translation>%1  voided</translation>
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
    <name>pd::IntakePages</name>
    <message>
        <source>Duplicates and incidents</source>
        <translation>Duplicates and incidents</translation>
    </message>
</context>
<context>
    <name>pd::IntakeSettingsController</name>
    <message>
        <source>The monitoring room handles them as by day</source>
        <translation>The monitoring room handles them as by day</translation>
    </message>
    <message>
        <source>What is not urgent is registered and left to the desk next day</source>
        <translation>What is not urgent is registered and left to the desk next day</translation>
    </message>
</context>
<context>
    <name>pd::IntakeSettingsForm</name>
    <message>
        <source>Beside the repair form</source>
        <translation>Beside the repair form</translation>
    </message>
    <message>
        <source>Same place and fault: reported within</source>
        <translation>Same place and fault: reported within</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Same caller: within</source>
        <translation>Same caller: within</translation>
    </message>
    <message>
        <source>A fault recurs: same place and fault that many times</source>
        <translation>A fault recurs: same place and fault that many times</translation>
    </message>
    <message>
        <source>… within so many days</source>
        <translation>… within so many days</translation>
    </message>
    <message>
        <source> d</source>
        <translation> d</translation>
    </message>
    <message>
        <source>An incident: rooms of one building with the same fault</source>
        <translation>An incident: rooms of one building with the same fault</translation>
    </message>
    <message>
        <source>… within</source>
        <translation>… within</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Reports of the night</source>
        <translation>Reports of the night</translation>
    </message>
    <message>
        <source>People trapped in a lift</source>
        <translation>People trapped in a lift</translation>
    </message>
    <message>
        <source>Lift company</source>
        <translation>Lift company</translation>
    </message>
    <message>
        <source>Its phone, day and night</source>
        <translation>Its phone, day and night</translation>
    </message>
    <message>
        <source>Faults that alarm every desk</source>
        <translation>Faults that alarm every desk</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Outside the service hours</source>
        <translation>Outside the service hours</translation>
    </message>
    <message>
        <source>A technician’s work is looked into: not good that many times</source>
        <translation>A technician’s work is looked into: not good that many times</translation>
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
    <name>pd::LockSettingsForm</name>
    <message>
        <source>A desk that nobody touches locks itself, so that no passer-by reads or changes anything. Half-typed forms are kept; the password opens the desk again. Ctrl+L locks it at once. This holds for every computer of the centre and is kept in the audit log.</source>
        <translation>A desk that nobody touches locks itself, so that no passer-by reads or changes anything. Half-typed forms are kept; the password opens the desk again. Ctrl+L locks it at once. This holds for every computer of the centre and is kept in the audit log.</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Lock after</translation>
    </message>
    <message>
        <source> min without a key or a click</source>
        <translation> min without a key or a click</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved; it holds for every desk from now on.</source>
        <translation>Saved; it holds for every desk from now on.</translation>
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
    <message>
        <source>“%1” is not possible here at present.</source>
        <translation>“%1” is not possible here at present.</translation>
    </message>
</context>
<context>
    <name>pd::MatterTodayCard</name>
    <message>
        <source>rework</source>
        <translation>rework</translation>
    </message>
    <message>
        <source>failed recheck</source>
        <translation>failed recheck</translation>
    </message>
    <message>
        <source>not accepted by the owner</source>
        <translation>not accepted by the owner</translation>
    </message>
    <message numerus="yes">
        <source>work was not good %n time(s)</source>
        <translation>
            <numerusform>work was not good %n time</numerusform>
            <numerusform>work was not good %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recurs: %n report(s)</source>
        <translation>
            <numerusform>recurs: %n report</numerusform>
            <numerusform>recurs: %n reports</numerusform>
        </translation>
    </message>
    <message>
        <source>Not good: %1</source>
        <translation>Not good: %1</translation>
    </message>
    <message>
        <source>Recurring: %1</source>
        <translation>Recurring: %1</translation>
    </message>
    <message>
        <source>Repeated bad results: seen</source>
        <translation>Repeated bad results: seen</translation>
    </message>
    <message>
        <source>Recurring fault: seen</source>
        <translation>Recurring fault: seen</translation>
    </message>
    <message>
        <source>Cause found, and what is done (talk, training …)</source>
        <translation>Cause found, and what is done (talk, training …)</translation>
    </message>
    <message>
        <source>What is arranged, and with whom</source>
        <translation>What is arranged, and with whom</translation>
    </message>
    <message>
        <source>For the supervisor</source>
        <translation>For the supervisor</translation>
    </message>
    <message>
        <source>Nothing is to be looked into.</source>
        <translation>Nothing is to be looked into.</translation>
    </message>
</context>
<context>
    <name>pd::MoneyCareController</name>
    <message>
        <source>Money adds up, checked %1</source>
        <translation>Money adds up, checked %1</translation>
    </message>
    <message>
        <source>Money was never checked</source>
        <translation>Money was never checked</translation>
    </message>
</context>
<context>
    <name>pd::MoneyController</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>slip %1</source>
        <translation>slip %1</translation>
    </message>
    <message>
        <source>%1: %2 handed in</source>
        <translation>%1: %2 handed in</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n slip(s) still out</source>
        <translation>
            <numerusform>%1 of %n slip still out</numerusform>
            <numerusform>%1 of %n slips still out</numerusform>
        </translation>
    </message>
    <message>
        <source>Slip returned</source>
        <translation>Slip returned</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Take in the technician&apos;s money</source>
        <translation>Take in the technician&apos;s money</translation>
    </message>
    <message>
        <source>Amount, yuan</source>
        <translation>Amount, yuan</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Show another day</source>
        <translation>Show another day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>11-25, 2026-11-25; empty: today</source>
        <translation>11-25, 2026-11-25; empty: today</translation>
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
    <name>pd::NoticePages</name>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Nobody owes anything for this month</source>
        <translation>Nobody owes anything for this month</translation>
    </message>
    <message>
        <source>What posted bills leave open stands here, household by household.</source>
        <translation>What posted bills leave open stands here, household by household.</translation>
    </message>
    <message>
        <source>Nobody on this list is to be told by phone, fax or registered mail.</source>
        <translation>Nobody on this list is to be told by phone, fax or registered mail.</translation>
    </message>
    <message>
        <source>Nobody on this list owes anything and is told on paper.</source>
        <translation>Nobody on this list owes anything and is told on paper.</translation>
    </message>
</context>
<context>
    <name>pd::OrderClocksController</name>
    <message>
        <source>was missed</source>
        <translation>was missed</translation>
    </message>
    <message>
        <source>Missed %1 by the limits and the order as they were then.</source>
        <translation>Missed %1 by the limits and the order as they were then.</translation>
    </message>
</context>
<context>
    <name>pd::OrderClocksView</name>
    <message>
        <source>Clocks</source>
        <translation>Clocks</translation>
    </message>
    <message>
        <source>Why these times</source>
        <translation>Why these times</translation>
    </message>
</context>
<context>
    <name>pd::OrderCostController</name>
    <message>
        <source>from stock</source>
        <translation>from stock</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>%1 (labour %2, material %3, services %4)</source>
        <translation>%1 (labour %2, material %3, services %4)</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Working time</translation>
    </message>
    <message>
        <source>%1 (man-hours %2): %3</source>
        <translation>%1 (man-hours %2): %3</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantity</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>appearance</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>quality</translation>
    </message>
    <message>
        <source>Owner&apos;s parts</source>
        <translation>Owner&apos;s parts</translation>
    </message>
    <message>
        <source>Damage found</source>
        <translation>Damage found</translation>
    </message>
    <message>
        <source>%1, confirmed by %2</source>
        <translation>%1, confirmed by %2</translation>
    </message>
    <message>
        <source>To be bought</source>
        <translation>To be bought</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>%1 instead of %2 · %3 · %4</source>
        <translation>%1 instead of %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1 not handed in yet</source>
        <translation>%1 not handed in yet</translation>
    </message>
    <message>
        <source>Technician&apos;s money</source>
        <translation>Technician&apos;s money</translation>
    </message>
</context>
<context>
    <name>pd::OrderDetailController</name>
    <message>
        <source>Visit code</source>
        <translation>Visit code</translation>
    </message>
</context>
<context>
    <name>pd::OrderKinSection</name>
    <message>
        <source>Open that order</source>
        <translation>Open that order</translation>
    </message>
    <message>
        <source>Reminders and related orders</source>
        <translation>Reminders and related orders</translation>
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
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>To be released</source>
        <translation>To be released</translation>
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
    <name>pd::OrderTodayCard</name>
    <message>
        <source>First calls</source>
        <translation>First calls</translation>
    </message>
    <message>
        <source>Has he come? (booked)</source>
        <translation>Arrival check (booked)</translation>
    </message>
    <message>
        <source>New time to be told</source>
        <translation>New time to be told</translation>
    </message>
    <message>
        <source>Promised for today, or late</source>
        <translation>Promised for today, or late</translation>
    </message>
    <message>
        <source>Visits of the next hour</source>
        <translation>Visits of the next hour</translation>
    </message>
    <message>
        <source>Nobody is to be called. Soon after each dispatch its customer stands here: has the technician come?</source>
        <translation>Nobody is to be called. Soon after each dispatch its customer stands here: has the technician come?</translation>
    </message>
    <message>
        <source>No booked visit is to be confirmed.</source>
        <translation>No booked visit is to be confirmed.</translation>
    </message>
    <message>
        <source>Every customer knows when somebody comes.</source>
        <translation>Every customer knows when somebody comes.</translation>
    </message>
    <message>
        <source>No promise is due or late.</source>
        <translation>No promise is due or late.</translation>
    </message>
    <message>
        <source>No visit within the hour.</source>
        <translation>No visit within the hour.</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>was not there</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; again at %2</source>
        <translation>%1; again at %2</translation>
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
    <name>pd::PaperRulesForm</name>
    <message>
        <source>When papers have to be where, and how long they are kept. This holds for every computer of the centre and is kept in the audit log.</source>
        <translation>When papers have to be where, and how long they are kept. This holds for every computer of the centre and is kept in the audit log.</translation>
    </message>
    <message>
        <source>Copies for &amp;finance, days after the slip came back (0: the same day)</source>
        <translation>Copies for &amp;finance, days after the slip came back (0: the same day)</translation>
    </message>
    <message>
        <source> d</source>
        <translation> d</translation>
    </message>
    <message>
        <source>&amp;Reconciliation with finance, day of the month after</source>
        <translation>&amp;Reconciliation with finance, day of the month after</translation>
    </message>
    <message>
        <source>Bound slips are &amp;kept</source>
        <translation>Bound slips are &amp;kept</translation>
    </message>
    <message>
        <source> years</source>
        <translation> years</translation>
    </message>
    <message>
        <source>Outside units and departments rep&amp;ly within</source>
        <translation>Outside units and departments rep&amp;ly within</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>&amp;Visit codes: a code of four digits stands on the slip and is told to the customer</source>
        <translation>&amp;Visit codes: a code of four digits stands on the slip and is told to the customer</translation>
    </message>
    <message>
        <source>Customer and technician compare it at the door. Who does not have it phones the desk: it stands in the panel of the order.</source>
        <translation>Customer and technician compare it at the door. Who does not have it phones the desk: it stands in the panel of the order.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
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
    <message>
        <source>Worked &amp;with</source>
        <translation>Worked &amp;with</translation>
    </message>
</context>
<context>
    <name>pd::PaymentNoticeController</name>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>Prepaid</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Butler</source>
        <translation>Butler</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n household(s)</source>
        <translation>
            <numerusform>%1: %n household</numerusform>
            <numerusform>%1: %n households</numerusform>
        </translation>
    </message>
    <message>
        <source>this month %1</source>
        <translation>this month %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>before %1</translation>
    </message>
    <message>
        <source>some are hidden by the choice</source>
        <translation>some are hidden by the choice</translation>
    </message>
    <message>
        <source>Not on the notices, because it is not checked and posted yet: %1</source>
        <translation>Not on the notices, because it is not checked and posted yet: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>Record for all %n listed</source>
        <translation>
            <numerusform>Record for the one listed</numerusform>
            <numerusform>Record for all %n listed</numerusform>
        </translation>
    </message>
    <message>
        <source>Record how it was told</source>
        <translation>Record how it was told</translation>
    </message>
    <message>
        <source>as each household wishes it</source>
        <translation>as each household wishes it</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>needed where somebody was not reached or objected</source>
        <translation>needed where somebody was not reached or objected</translation>
    </message>
    <message>
        <source>Show these notices</source>
        <translation>Show these notices</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>2026-11</source>
        <translation>2026-11</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Print two on a sheet of A4</source>
        <translation>Print two on a sheet of A4</translation>
    </message>
    <message>
        <source>Announce a collection</source>
        <translation>Announce a collection</translation>
    </message>
    <message>
        <source>Who collects</source>
        <translation>Who collects</translation>
    </message>
    <message>
        <source>gas company</source>
        <translation>gas company</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>gas, 4th quarter</source>
        <translation>gas, 4th quarter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>11-25, 9:00 to 11:00</source>
        <translation>11-25, 9:00 to 11:00</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>lobby of building 3</source>
        <translation>lobby of building 3</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Take back an announcement</source>
        <translation>Take back an announcement</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Save the words</translation>
    </message>
    <message>
        <source>Where and when to pay, on every notice</source>
        <translation>Where and when to pay, on every notice</translation>
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
    <name>pd::PriceListController</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Price, yuan</source>
        <translation>Price, yuan</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>New price</translation>
    </message>
    <message>
        <source>Type the new prices into the last column; empty: stays as it is, “-”: no longer offered.</source>
        <translation>Type the new prices into the last column; empty: stays as it is, “-”: no longer offered.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), valid on %1</source>
        <translation>
            <numerusform>%n item, valid on %1</numerusform>
            <numerusform>%n items, valid on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>last revised on %1</source>
        <translation>last revised on %1</translation>
    </message>
    <message>
        <source>the half-yearly revision is due</source>
        <translation>the half-yearly revision is due</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>¥%1 per %2</source>
        <translation>¥%1 per %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>2027-01-01, 1-1 or 15; empty: today</source>
        <translation>2027-01-01, 1-1 or 15; empty: today</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>piece, metre, hour …</source>
        <translation>piece, metre, hour …</translation>
    </message>
    <message>
        <source>For which fault (empty: all)</source>
        <translation>For which fault (empty: all)</translation>
    </message>
    <message>
        <source>fault or group, initials</source>
        <translation>fault or group, initials</translation>
    </message>
    <message>
        <source>Add to the price list</source>
        <translation>Add to the price list</translation>
    </message>
    <message>
        <source>Change the item</source>
        <translation>Change the item</translation>
    </message>
    <message>
        <source>Set a new price</source>
        <translation>Set a new price</translation>
    </message>
    <message>
        <source>New price, yuan</source>
        <translation>New price, yuan</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>No longer offer it</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>From this day on</translation>
    </message>
    <message>
        <source>New edition of the list</source>
        <translation>New edition of the list</translation>
    </message>
    <message>
        <source>Show the list of a day</source>
        <translation>Show the list of a day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>whole group</source>
        <translation>whole group</translation>
    </message>
</context>
<context>
    <name>pd::PrintQueueController</name>
    <message>
        <source>no printer is chosen, or it is off</source>
        <translation>no printer is chosen, or it is off</translation>
    </message>
    <message>
        <source>the driver has no form of this size</source>
        <translation>the driver has no form of this size</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>the printer did not take it</source>
        <translation>the printer did not take it</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Why it waits</translation>
    </message>
    <message>
        <source>Every receipt of this computer went to its printer.</source>
        <translation>Every receipt of this computer went to its printer.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) wait. After a power cut look at the printer first: what came out already need not be printed again.</source>
        <translation>
            <numerusform>%n receipt waits. After a power cut look at the printer first: what came out already need not be printed again.</numerusform>
            <numerusform>%n receipts wait. After a power cut look at the printer first: what came out already need not be printed again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Will be</translation>
    </message>
    <message>
        <source>the first print, without a mark</source>
        <translation>the first print, without a mark</translation>
    </message>
    <message>
        <source>marked as reprint no. %1</source>
        <translation>marked as reprint no. %1</translation>
    </message>
    <message>
        <source>Do not print it</source>
        <translation>Do not print it</translation>
    </message>
    <message>
        <source>Show these receipts</source>
        <translation>Show these receipts</translation>
    </message>
    <message>
        <source>all buildings</source>
        <translation>all buildings</translation>
    </message>
    <message>
        <source>Receipts of the day</source>
        <translation>Receipts of the day</translation>
    </message>
    <message>
        <source>11-25, 2026-11-25; empty: today</source>
        <translation>11-25, 2026-11-25; empty: today</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Only those never printed</source>
        <translation>Only those never printed</translation>
    </message>
</context>
<context>
    <name>pd::PromisePages</name>
    <message>
        <source>Calls and capacity</source>
        <translation>Calls and capacity</translation>
    </message>
</context>
<context>
    <name>pd::QuoteBlock</name>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Item of the price list: characters or initials</source>
        <translation>Item of the price list: characters or initials</translation>
    </message>
    <message>
        <source>Item of the price list</source>
        <translation>Item of the price list</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Enter adds the line; Enter on an empty item goes back to the form. Alt+Z takes the last line away.</source>
        <translation>Enter adds the line; Enter on an empty item goes back to the form. Alt+Z takes the last line away.</translation>
    </message>
</context>
<context>
    <name>pd::ReceiptPages</name>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
</context>
<context>
    <name>pd::ReceiptPaperController</name>
    <message>
        <source>Continuous form, three parts: 241 × 93.1 mm</source>
        <translation>Continuous form, three parts: 241 × 93.1 mm</translation>
    </message>
    <message>
        <source>Continuous form, two parts: 241 × 139.7 mm</source>
        <translation>Continuous form, two parts: 241 × 139.7 mm</translation>
    </message>
    <message>
        <source>A5, landscape</source>
        <translation>A5, landscape</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Thermal roll, 80 mm</source>
        <translation>Thermal roll, 80 mm</translation>
    </message>
    <message>
        <source>Thermal roll, 58 mm</source>
        <translation>Thermal roll, 58 mm</translation>
    </message>
</context>
<context>
    <name>pd::ReceiptPaperForm</name>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Blank paper</source>
        <translation>Blank paper</translation>
    </message>
    <message>
        <source>Pre-printed: values only</source>
        <translation>Pre-printed: values only</translation>
    </message>
    <message>
        <source>Copies made</source>
        <translation>Copies made</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>One after the other</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Moved right</source>
        <translation>Moved right</translation>
    </message>
    <message>
        <source>down</source>
        <translation>down</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Print the calibration sheet</source>
        <translation>Print the calibration sheet</translation>
    </message>
    <message>
        <source>Print 5 forms</source>
        <translation>Print 5 forms</translation>
    </message>
    <message>
        <source>Offsets belong to this computer, this printer and this paper; positive moves right or down. Change one direction at a time.</source>
        <translation>Offsets belong to this computer, this printer and this paper; positive moves right or down. Change one direction at a time.</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>The whole centre</translation>
    </message>
    <message>
        <source>Copies (colour)</source>
        <translation>Copies (colour)</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>next number: %1</source>
        <translation>next number: %1</translation>
    </message>
    <message>
        <source>Saved; the next receipt is printed like this.</source>
        <translation>Saved; the next receipt is printed like this.</translation>
    </message>
    <message>
        <source>Carbon paper, in one pass</source>
        <translation>Carbon paper, in one pass</translation>
    </message>
</context>
<context>
    <name>pd::ReceiptPapers</name>
    <message>
        <source>Receipts to print</source>
        <translation>Receipts to print</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nothing waits</translation>
    </message>
    <message>
        <source>What a printer does not take stays here until it does.</source>
        <translation>What a printer does not take stays here until it does.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) to print</source>
        <translation>
            <numerusform>%n receipt to print</numerusform>
            <numerusform>%n receipts to print</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the receipts that wait for the printer</source>
        <translation>Opens the receipts that wait for the printer</translation>
    </message>
    <message>
        <source>There is no such receipt on this day.</source>
        <translation>There is no such receipt on this day.</translation>
    </message>
    <message>
        <source>Receipt paper</source>
        <translation>Receipt paper</translation>
    </message>
</context>
<context>
    <name>pd::ReceiptsController</name>
    <message>
        <source>Into the prepayment</source>
        <translation>Into the prepayment</translation>
    </message>
    <message>
        <source>Second person&apos;s login (above %1)</source>
        <translation>Second person&apos;s login (above %1)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>Given back by</translation>
    </message>
    <message>
        <source>Why not as it was paid</source>
        <translation>Why not as it was paid</translation>
    </message>
    <message>
        <source>only by another method</source>
        <translation>only by another method</translation>
    </message>
    <message>
        <source>What is given back</source>
        <translation>What is given back</translation>
    </message>
    <message>
        <source>is not owed any more</source>
        <translation>is not owed any more</translation>
    </message>
    <message>
        <source>is owed again</source>
        <translation>is owed again</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>Check a paper</translation>
    </message>
    <message>
        <source>Code or number on it</source>
        <translation>Code or number on it</translation>
    </message>
    <message>
        <source>scan the QR code, or 3F9A20C1</source>
        <translation>scan the QR code, or 3F9A20C1</translation>
    </message>
    <message>
        <source>Void the receipt</source>
        <translation>Void the receipt</translation>
    </message>
    <message>
        <source>Every copy of the paper is back</source>
        <translation>Every copy of the paper is back</translation>
    </message>
    <message>
        <source>Reverse the receipt</source>
        <translation>Reverse the receipt</translation>
    </message>
    <message>
        <source>Pay prepaid money out</source>
        <translation>Pay prepaid money out</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Amount, yuan</source>
        <translation>Amount, yuan</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Paid to</translation>
    </message>
    <message>
        <source>Limit for a second person</source>
        <translation>Limit for a second person</translation>
    </message>
    <message>
        <source>Without a second person up to, yuan</source>
        <translation>Without a second person up to, yuan</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Prepayment</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s), taken %1</source>
        <translation>
            <numerusform>%n receipt(s), taken %1</numerusform>
            <numerusform>%n receipt(s), taken %1</numerusform>
        </translation>
    </message>
    <message>
        <source>given back %1</source>
        <translation>given back %1</translation>
    </message>
    <message numerus="yes">
        <source>%n voided</source>
        <translation>
            <numerusform>%n voided</numerusform>
            <numerusform>%n voided</numerusform>
        </translation>
    </message>
    <message>
        <source>you have no open shift</source>
        <translation>you have no open shift</translation>
    </message>
    <message>
        <source>(%1 given back)</source>
        <translation>(%1 given back)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>%1, change %2</source>
        <translation>%1, change %2</translation>
    </message>
    <message>
        <source>Prepaid then</source>
        <translation>Prepaid then</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, open</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>Given: %1</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Refunded %1: %2</source>
        <translation>Refunded %1: %2</translation>
    </message>
    <message>
        <source>Reversed: %1</source>
        <translation>Reversed: %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approved by %1</translation>
    </message>
</context>
<context>
    <name>pd::ReceiptsOwedController</name>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Collected by</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) to be brought to the customer</source>
        <translation>
            <numerusform>%n receipt to be brought to the customer</numerusform>
            <numerusform>%n receipts to be brought to the customer</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt was delivered</source>
        <translation>The receipt was delivered</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Delivered by</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
</context>
<context>
    <name>pd::ReceiptsPage</name>
    <message>
        <source>Number, room, payer, 2026-11-25, 2026-11</source>
        <translation>Number, room, payer, 2026-11-25, 2026-11</translation>
    </message>
    <message>
        <source>Look through the receipts</source>
        <translation>Look through the receipts</translation>
    </message>
    <message>
        <source>Method of payment</source>
        <translation>Method of payment</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>No receipt fits</source>
        <translation>No receipt fits</translation>
    </message>
    <message>
        <source>Receipts are given at the cash desk. Take the filters away to see all of them.</source>
        <translation>Receipts are given at the cash desk. Take the filters away to see all of them.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>My shift</source>
        <translation>My shift</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Every method</source>
        <translation>Every method</translation>
    </message>
    <message>
        <source>Every cashier</source>
        <translation>Every cashier</translation>
    </message>
</context>
<context>
    <name>pd::ReductionsController</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 a month</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>all items</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>Fee item</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Reduction</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message numerus="yes">
        <source>%n reduction(s) in force</source>
        <translation>
            <numerusform>%n reduction in force</numerusform>
            <numerusform>%n reductions in force</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>2027-01-01, 1-1 or 15</source>
        <translation>2027-01-01, 1-1 or 15</translation>
    </message>
    <message>
        <source>End the reduction</source>
        <translation>End the reduction</translation>
    </message>
    <message>
        <source>Last day (empty: today)</source>
        <translation>Last day (empty: today)</translation>
    </message>
    <message>
        <source>Reduce the charges</source>
        <translation>Reduce the charges</translation>
    </message>
    <message>
        <source>3-2-1201, name or phone</source>
        <translation>3-2-1201, name or phone</translation>
    </message>
    <message>
        <source>Taken off, %</source>
        <translation>Taken off, %</translation>
    </message>
    <message>
        <source>20; 100: exempt</source>
        <translation>20; 100: exempt</translation>
    </message>
    <message>
        <source>or yuan each month</source>
        <translation>or yuan each month</translation>
    </message>
    <message>
        <source>From (empty: today)</source>
        <translation>From (empty: today)</translation>
    </message>
    <message>
        <source>Until (empty: open)</source>
        <translation>Until (empty: open)</translation>
    </message>
    <message>
        <source>Login of the one who approves it</source>
        <translation>Login of the one who approves it</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
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
    <message>
        <source>number or name</source>
        <translation>number or name</translation>
    </message>
    <message>
        <source>Technician a&amp;sked for</source>
        <translation>Technician a&amp;sked for</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Department or name</source>
        <translation>Department or name</translation>
    </message>
    <message>
        <source>Written afterwards</source>
        <translation>Written afterwards</translation>
    </message>
    <message>
        <source>The work was begun before this was written; only urgent and immediate work</source>
        <translation>The work was begun before this was written; only urgent and immediate work</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Reported at</translation>
    </message>
    <message>
        <source>930 · empty: now</source>
        <translation>930 · empty: now</translation>
    </message>
</context>
<context>
    <name>pd::RepairFormController</name>
    <message>
        <source>visit code for the customer: %1</source>
        <translation>visit code for the customer: %1</translation>
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
    <message>
        <source>Orders behind: %1 (%2)</source>
        <translation>Orders behind: %1 (%2)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>pd::ReportPages</name>
    <message>
        <source>Timeliness and completion</source>
        <translation>Timeliness and completion</translation>
    </message>
</context>
<context>
    <name>pd::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
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
    <name>pd::SaturationBar</name>
    <message>
        <source>There is room again</source>
        <translation>There is room again</translation>
    </message>
</context>
<context>
    <name>pd::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Room, name, phone, number, pinyin …  Ctrl+F</source>
        <translation>Room, name, phone, number, pinyin …  Ctrl+F</translation>
    </message>
</context>
<context>
    <name>pd::SettingsPage</name>
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
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Papers and deadlines</source>
        <translation>Papers and deadlines</translation>
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
    <name>pd::ShiftController</name>
    <message>
        <source>closed %1</source>
        <translation>closed %1</translation>
    </message>
    <message>
        <source>open, %1</source>
        <translation>open, %1</translation>
    </message>
    <message>
        <source>day sheet</source>
        <translation>day sheet</translation>
    </message>
    <message>
        <source>no day sheet yet</source>
        <translation>no day sheet yet</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n shift</numerusform>
            <numerusform>%n shifts</numerusform>
        </translation>
    </message>
    <message>
        <source>to be closed</source>
        <translation>to be closed</translation>
    </message>
    <message>
        <source>a shift is open</source>
        <translation>a shift is open</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Shift %1 is open</source>
        <translation>Shift %1 is open</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>No shift is open</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, since %3 (%4), %n receipt(s)</source>
        <translation>
            <numerusform>%1 at %2, since %3 (%4), %n receipt</numerusform>
            <numerusform>%1 at %2, since %3 (%4), %n receipts</numerusform>
        </translation>
    </message>
    <message>
        <source>over 24 hours: it takes no more money, count and close it</source>
        <translation>over 24 hours: it takes no more money, count and close it</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Day without a sheet</source>
        <translation>Day without a sheet</translation>
    </message>
    <message>
        <source>Amount, yuan</source>
        <translation>Amount, yuan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>change fetched from the bank</source>
        <translation>change fetched from the bank</translation>
    </message>
    <message>
        <source>to the safe</source>
        <translation>to the safe</translation>
    </message>
    <message>
        <source>money changed</source>
        <translation>money changed</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Explain a missing number</source>
        <translation>Explain a missing number</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>Open a shift</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>Count and close</translation>
    </message>
    <message>
        <source>Count and close %1</source>
        <translation>Count and close %1</translation>
    </message>
    <message>
        <source>Money is taken in a shift: count the cash in the drawer and open one.</source>
        <translation>Money is taken in a shift: count the cash in the drawer and open one.</translation>
    </message>
</context>
<context>
    <name>pd::ShiftPage</name>
    <message>
        <source>There was no shift yet</source>
        <translation>There was no shift yet</translation>
    </message>
    <message>
        <source>Whoever takes money opens a shift with the cash that is in the drawer.</source>
        <translation>Whoever takes money opens a shift with the cash that is in the drawer.</translation>
    </message>
    <message>
        <source>The shift is open; money can be taken.</source>
        <translation>The shift is open; money can be taken.</translation>
    </message>
    <message>
        <source>%1 is closed; nothing is missing.</source>
        <translation>%1 is closed; nothing is missing.</translation>
    </message>
    <message>
        <source>%1 is closed with a difference of %2.</source>
        <translation>%1 is closed with a difference of %2.</translation>
    </message>
    <message>
        <source>The day is closed. Ctrl+P prints its sheet to be signed.</source>
        <translation>The day is closed. Ctrl+P prints its sheet to be signed.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Recorded.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>pd::ShiftPages</name>
    <message>
        <source>Shift and day close</source>
        <translation>Shift and day close</translation>
    </message>
    <message>
        <source>Receipts, allocations, shifts and day sheets are checked against each other once a day; opens the shifts</source>
        <translation>Receipts, allocations, shifts and day sheets are checked against each other once a day; opens the shifts</translation>
    </message>
</context>
<context>
    <name>pd::ShiftSettingsForm</name>
    <message>
        <source>A shift that comes out even closes by itself. Up to this limit a difference needs a reason, above it the login and password of a supervisor too. Nought: every difference needs the supervisor. This holds for every computer of the centre and is kept in the audit log.</source>
        <translation>A shift that comes out even closes by itself. Up to this limit a difference needs a reason, above it the login and password of a supervisor too. Nought: every difference needs the supervisor. This holds for every computer of the centre and is kept in the audit log.</translation>
    </message>
    <message>
        <source>&amp;Limit of a difference, yuan</source>
        <translation>&amp;Limit of a difference, yuan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
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
    <name>pd::SlipBook</name>
    <message>
        <source>Whom you asked</source>
        <translation>Whom you asked</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>What was answered</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>empty: now · 930 · 11-25 930</source>
        <translation>empty: now · 930 · 11-25 930</translation>
    </message>
    <message>
        <source>Why the number or its slip is not there</source>
        <translation>Why the number or its slip is not there</translation>
    </message>
</context>
<context>
    <name>pd::SlipBookView</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>Sho&amp;w</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Slips</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Another desk has handed some of these copies over. The list stands here as it is now; Ctrl+Enter hands over the rest.</source>
        <translation>Another desk has handed some of these copies over. The list stands here as it is now; Ctrl+Enter hands over the rest.</translation>
    </message>
</context>
<context>
    <name>pd::SlipBooksPage</name>
    <message>
        <source>Books of the slips</source>
        <translation>Books of the slips</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Slips</translation>
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
        <source>Changed meanwhile: %1. What you typed is still here; Ctrl+Enter saves it over that.</source>
        <translation>Changed meanwhile: %1. What you typed is still here; Ctrl+Enter saves it over that.</translation>
    </message>
    <message>
        <source>Scan the code of a slip, or type its number or the last digits, and Enter.</source>
        <translation>Scan the code of a slip, or type its number or the last digits, and Enter.</translation>
    </message>
    <message>
        <source>Taken in here</source>
        <translation>Taken in here</translation>
    </message>
    <message>
        <source>Slips taken in here</source>
        <translation>Slips taken in here</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>The work of %1 is not recorded yet: what the slip says records it as done, and the slip as back.</source>
        <translation>The work of %1 is not recorded yet: what the slip says records it as done, and the slip as back.</translation>
    </message>
    <message>
        <source>%1 was cancelled %2 by %3: %4. Put its slip with the cancelled ones.</source>
        <translation>%1 was cancelled %2 by %3: %4. Put its slip with the cancelled ones.</translation>
    </message>
    <message>
        <source>%1 is back already: taken in %2 by %3.</source>
        <translation>%1 is back already: taken in %2 by %3.</translation>
    </message>
    <message>
        <source>%1 It is number %2 of those taken in here.</source>
        <translation>%1 It is number %2 of those taken in here.</translation>
    </message>
    <message>
        <source>%1 has not been dispatched. Dispatch it first; then its slip can come back.</source>
        <translation>%1 has not been dispatched. Dispatch it first; then its slip can come back.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>None yet. What is taken in stands here; Enter opens the order.</source>
        <translation>None yet. What is taken in stands here; Enter opens the order.</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) taken in, the last one %1, charges together %2</source>
        <translation>
            <numerusform>%n slip taken in, the last one %1, charges together %2</numerusform>
            <numerusform>%n slips taken in, the last one %1, charges together %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of slip %1 was merged into %2, which is shown here: enter here what the slip says, and put slip %1 with the cancelled ones.</source>
        <translation>The order of slip %1 was merged into %2, which is shown here: enter here what the slip says, and put slip %1 with the cancelled ones.</translation>
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
    <name>pd::StockController</name>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Price, yuan</source>
        <translation>Price, yuan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>no longer used</translation>
    </message>
    <message>
        <source>%1 asked for</source>
        <translation>%1 asked for</translation>
    </message>
    <message>
        <source>below the reserve</source>
        <translation>below the reserve</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of material</source>
        <translation>
            <numerusform>%n kind of material</numerusform>
            <numerusform>%n kinds of material</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below the reserve</source>
        <translation>
            <numerusform>%n below the reserve</numerusform>
            <numerusform>%n below the reserve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait for material</source>
        <translation>
            <numerusform>%n order waits for material</numerusform>
            <numerusform>%n orders wait for material</numerusform>
        </translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>¥%1 per %2</source>
        <translation>¥%1 per %2</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>%1 %2, then %3</source>
        <translation>%1 %2, then %3</translation>
    </message>
    <message>
        <source>Add material</source>
        <translation>Add material</translation>
    </message>
    <message>
        <source>Change the material</source>
        <translation>Change the material</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>piece, metre …</source>
        <translation>piece, metre …</translation>
    </message>
    <message>
        <source>Still used</source>
        <translation>Still used</translation>
    </message>
    <message>
        <source>Receive material</source>
        <translation>Receive material</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Supplier, delivery note</source>
        <translation>Supplier, delivery note</translation>
    </message>
    <message>
        <source>Enter a count</source>
        <translation>Enter a count</translation>
    </message>
    <message>
        <source>Found (by the book: %1 %2)</source>
        <translation>Found (by the book: %1 %2)</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Why it differs</translation>
    </message>
    <message>
        <source>breakage, loss, found again …</source>
        <translation>breakage, loss, found again …</translation>
    </message>
</context>
<context>
    <name>pd::TechnicianMoneyController</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) money without a receipt, %1</source>
        <translation>
            <numerusform>%n payment without a receipt, %1</numerusform>
            <numerusform>%n payments without a receipt, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the customer&apos;s receipt</source>
        <translation>Make the customer&apos;s receipt</translation>
    </message>
    <message>
        <source>Name on the receipt</source>
        <translation>Name on the receipt</translation>
    </message>
</context>
<context>
    <name>pd::TodayCardView</name>
    <message>
        <source>%1 · %2 late</source>
        <translation>%1 · %2 late</translation>
    </message>
</context>
<context>
    <name>pd::TodayPage</name>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Nothing is waiting for you.</translation>
    </message>
    <message numerus="yes">
        <source>%n to be done</source>
        <translation>
            <numerusform>%n to be done</numerusform>
            <numerusform>%n to be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be done, %1 of them late</source>
        <translation>
            <numerusform>%n to be done, %1 of them late</numerusform>
            <numerusform>%n to be done, %1 of them late</numerusform>
        </translation>
    </message>
    <message>
        <source>This line was settled meanwhile. Open the order to add to it, or Esc gives up.</source>
        <translation>This line was settled meanwhile. Open the order to add to it, or Esc gives up.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
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
    <name>pd::UndoLine</name>
    <message>
        <source>Undo (%1 s)</source>
        <translation>Undo (%1 s)</translation>
    </message>
</context>
<context>
    <name>pd::UnreturnedBook</name>
    <message>
        <source>Work done, due, or of earlier days</source>
        <translation>Work done, due, or of earlier days</translation>
    </message>
    <message>
        <source>All slips that are out</source>
        <translation>All slips that are out</translation>
    </message>
    <message>
        <source>%1, late %2</source>
        <translation>%1, late %2</translation>
    </message>
    <message>
        <source>%1 times, %2</source>
        <translation>%1 times, %2</translation>
    </message>
    <message>
        <source>Taken along %1</source>
        <translation>Taken along %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Dispatched</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Due back</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Last asked</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) not back</source>
        <translation>
            <numerusform>%n slip not back</numerusform>
            <numerusform>%n slips not back</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them late</source>
        <translation>%1, %2 of them late</translation>
    </message>
    <message>
        <source>%1 (only the oldest %2 are shown)</source>
        <translation>%1 (only the oldest %2 are shown)</translation>
    </message>
    <message>
        <source>When %1 took the slip</source>
        <translation>When %1 took the slip</translation>
    </message>
    <message>
        <source>empty: now · 930 · 11-25 930</source>
        <translation>empty: now · 930 · 11-25 930</translation>
    </message>
    <message>
        <source>Every slip is back</source>
        <translation>Every slip is back</translation>
    </message>
    <message>
        <source>Slips appear here when their work is done or their time is over.</source>
        <translation>Slips appear here when their work is done or their time is over.</translation>
    </message>
    <message>
        <source>Unreturned</source>
        <translation>Unreturned</translation>
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
<context>
    <name>pd::WatchController</name>
    <message>
        <source>%1 of %2 orders open, since %3</source>
        <translation>%1 of %2 orders open, since %3</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>closed %1</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>For callers</source>
        <translation>For callers</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
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
        <source>Save the words for callers</source>
        <translation>Save the words for callers</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What callers are told</source>
        <translation>What callers are told</translation>
    </message>
    <message>
        <source>Close with all orders</source>
        <translation>Close with all orders</translation>
    </message>
    <message>
        <source>Result, for every order</source>
        <translation>Result, for every order</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 is closed.</translation>
    </message>
</context>
<context>
    <name>pd::WatchPage</name>
    <message>
        <source>Its orders</source>
        <translation>Its orders</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Nothing waits here</translation>
    </message>
    <message>
        <source>Words for callers</source>
        <translation>Words for callers</translation>
    </message>
    <message>
        <source>Close with all orders</source>
        <translation>Close with all orders</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Watch list</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
</context>
</TS>
