<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>daymark</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
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
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) without a date</source>
        <translation>
            <numerusform>%n value without a date</numerusform>
            <numerusform>%n values without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diameter(s) without Z: %1</source>
        <translation>
            <numerusform>%n diameter without Z: %1</numerusform>
            <numerusform>%n diameters without Z: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not shown: %1</source>
        <translation>
            <numerusform>%n value not shown: %1</numerusform>
            <numerusform>%n values not shown: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a readable value or date</source>
        <translation>
            <numerusform>%n row without a readable value or date</numerusform>
            <numerusform>%n rows without a readable value or date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) without a date</source>
        <translation>
            <numerusform>%n dose without a date</numerusform>
            <numerusform>%n doses without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No weight and height measured within %n day(s)</source>
        <translation>
            <numerusform>No weight and height measured within %n day</numerusform>
            <numerusform>No weight and height measured within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No measured %1 within %n day(s)</source>
        <translation>
            <numerusform>No measured %1 within %n day</numerusform>
            <numerusform>No measured %1 within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coronary measure(s)</source>
        <translation>
            <numerusform>%n coronary measure</numerusform>
            <numerusform>%n coronary measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, estimated ± %n day(s)</source>
        <translation>
            <numerusform>%1, estimated ± %n day</numerusform>
            <numerusform>%1, estimated ± %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n hour(s)</source>
        <translation>
            <numerusform>%1 every %n hour</numerusform>
            <numerusform>%1 every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n day(s)</source>
        <translation>
            <numerusform>%1 every %n day</numerusform>
            <numerusform>%1 every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n week(s)</source>
        <translation>
            <numerusform>%1 every %n week</numerusform>
            <numerusform>%1 every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n month(s)</source>
        <translation>
            <numerusform>%1 every %n month</numerusform>
            <numerusform>%1 every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n year(s)</source>
        <translation>
            <numerusform>%1 every %n year</numerusform>
            <numerusform>%1 every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n dose(s)</source>
        <translation>
            <numerusform>%1 in %n dose</numerusform>
            <numerusform>%1 in %n doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2, %n day(s) after</source>
        <translation>
            <numerusform>%1 on %2, %n day after</numerusform>
            <numerusform>%1 on %2, %n days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>body size measured %n day(s) from the study</source>
        <translation>
            <numerusform>body size measured %n day from the study</numerusform>
            <numerusform>body size measured %n days from the study</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>every %n hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every %n week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>every %n year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 yr</source>
        <translation>
            <numerusform>%1 yr</numerusform>
            <numerusform>%1 yr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diameter(s) have no Z score for want of a weight and height, the latest: %1</source>
        <translation>
            <numerusform>%n diameter has no Z score for want of a weight and height: %1</numerusform>
            <numerusform>%n diameters have no Z score for want of a weight and height, the latest: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the study</source>
        <translation>
            <numerusform>%n day from the study</numerusform>
            <numerusform>%n days from the study</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Perhaps lost to follow-up: %1 was due until %2, %n day(s) ago</source>
        <translation>
            <numerusform>Perhaps lost to follow-up: %1 was due until %2, %n day ago</numerusform>
            <numerusform>Perhaps lost to follow-up: %1 was due until %2, %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %1, due until %2, %n day(s) ago</source>
        <translation>
            <numerusform>Overdue: %1, due until %2, %n day ago</numerusform>
            <numerusform>Overdue: %1, due until %2, %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Episode %1 of %2: a recurrence, begun %n day(s) after the onset of the one before</source>
        <translation>
            <numerusform>Episode %1 of %2: a recurrence, begun %n day after the onset of the one before</numerusform>
            <numerusform>Episode %1 of %2: a recurrence, begun %n days after the onset of the one before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day %1, the onset estimated ± %n day(s)</source>
        <translation>
            <numerusform>day %1, the onset estimated ± %n day</numerusform>
            <numerusform>day %1, the onset estimated ± %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unreliable %n day(s) after IVIG, which raises it for weeks</source>
        <translation>
            <numerusform>unreliable %n day after IVIG, which raises it for weeks</numerusform>
            <numerusform>unreliable %n days after IVIG, which raises it for weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 due in %n day(s)</source>
        <translation>
            <numerusform>%1 due in %n day</numerusform>
            <numerusform>%1 due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dated event(s) have another day of illness</source>
        <translation>
            <numerusform>%n dated event has another day of illness</numerusform>
            <numerusform>%n dated events have another day of illness</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) pasted</source>
        <translation>
            <numerusform>%n result pasted</numerusform>
            <numerusform>%n results pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draw(s) pasted</source>
        <translation>
            <numerusform>%n draw pasted</numerusform>
            <numerusform>%n draws pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n temperature(s)</source>
        <translation>
            <numerusform>%n temperature</numerusform>
            <numerusform>%n temperatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ± %n day(s)</source>
        <translation>
            <numerusform>%1 ± %n day</numerusform>
            <numerusform>%1 ± %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with nothing recorded</source>
        <translation>
            <numerusform>%n of them with nothing recorded</numerusform>
            <numerusform>%n of them with nothing recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The onset is estimated ± %n day(s): so are all dates that count from it</source>
        <translation>
            <numerusform>The onset is estimated ± %n day: so are all dates that count from it</numerusform>
            <numerusform>The onset is estimated ± %n days: so are all dates that count from it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Episode %1 of %2, begun %n day(s) after the onset of the one before; no recurrence, for one of them was another disease</source>
        <translation>
            <numerusform>Episode %1 of %2, begun %n day after the onset of the one before; no recurrence, for one of them was another disease</numerusform>
            <numerusform>Episode %1 of %2, begun %n days after the onset of the one before; no recurrence, for one of them was another disease</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n month(s)</source>
        <translation>
            <numerusform>overdue by %n mo</numerusform>
            <numerusform>overdue by %n mo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n year(s)</source>
        <translation>
            <numerusform>overdue by %n y</numerusform>
            <numerusform>overdue by %n y</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daymark::ChildrenForm</name>
    <message numerus="yes">
        <source>the first %n found</source>
        <translation>
            <numerusform>the first %n found</numerusform>
            <numerusform>the first %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daymark::HistoryForm</name>
    <message numerus="yes">
        <source>%n change(s), the newest first. Undo takes back those of this session.</source>
        <translation>
            <numerusform>%n change. Undo takes it back if it is of this session.</numerusform>
            <numerusform>%n changes, the newest first. Undo takes back those of this session.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daymark::MainWindow</name>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daymark::MergeForm</name>
    <message numerus="yes">
        <source>%n row(s) come from %1</source>
        <translation>
            <numerusform>%n row comes from %1</numerusform>
            <numerusform>%n rows come from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already</source>
        <translation>
            <numerusform>%n is there already</numerusform>
            <numerusform>%n are there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daymark::PaperView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daymark::PasteForm</name>
    <message numerus="yes">
        <source>%n refused, not pasted</source>
        <translation>
            <numerusform>%n refused, not pasted</numerusform>
            <numerusform>%n refused, not pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place, not pasted</source>
        <translation>
            <numerusform>%n without a place, not pasted</numerusform>
            <numerusform>%n without a place, not pasted</numerusform>
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
        <source>%n result(s) to paste</source>
        <translation>
            <numerusform>%n result to paste</numerusform>
            <numerusform>%n results to paste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in place of another</source>
        <translation>
            <numerusform>%n of them in place of another</numerusform>
            <numerusform>%n of them in place of others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked about, to be answered here or in the sheet</source>
        <translation>
            <numerusform>%n asked about, to be answered here or in the sheet</numerusform>
            <numerusform>%n asked about, to be answered here or in the sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) pasted</source>
        <translation>
            <numerusform>%n result pasted</numerusform>
            <numerusform>%n results pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked about</source>
        <translation>
            <numerusform>%n asked about</numerusform>
            <numerusform>%n asked about</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daymark::StepsCard</name>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n dismissed</numerusform>
            <numerusform>%n dismissed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daymark::SummaryPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daymark::WhyPopup</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
