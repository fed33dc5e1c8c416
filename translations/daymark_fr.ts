<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Admission</name>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Principal signs</source>
        <translation>Signes principaux</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Températures</translation>
    </message>
    <message>
        <source>Fever stated without a reading</source>
        <translation>Fièvre déclarée sans mesure</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation>Autres signes</translation>
    </message>
    <message>
        <source>Admissions and transfers</source>
        <translation>Hospitalisations et transferts</translation>
    </message>
    <message>
        <source>Weight and height</source>
        <translation>Poids et taille</translation>
    </message>
    <message>
        <source>Blood pressure, heart rate, saturation</source>
        <translation>Pression artérielle, fréquence cardiaque, saturation</translation>
    </message>
    <message>
        <source>SARS-CoV-2 tests and contact</source>
        <translation>Tests SARS-CoV-2 et contact</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Episode of illness shown</source>
        <translation>Épisode de maladie montré</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Épisode</translation>
    </message>
</context>
<context>
    <name>ChildForm</name>
    <message>
        <source>&amp;Number</source>
        <translation>Numér&amp;o</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>Nom de &amp;famille</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Sexe</translation>
    </message>
    <message>
        <source>Birth date &amp;is</source>
        <translation>La date de naissance &amp;est</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>Date de &amp;naissance</translation>
    </message>
    <message>
        <source>18/5/2025</source>
        <translation>18/5/2025</translation>
    </message>
    <message>
        <source>&amp;Age at onset</source>
        <translation>Âge au débu&amp;t</translation>
    </message>
    <message>
        <source>9 months</source>
        <translation>9 mois</translation>
    </message>
    <message>
        <source>Onset of &amp;illness is</source>
        <translation>Le début de la &amp;maladie est</translation>
    </message>
    <message>
        <source>First &amp;day of fever</source>
        <translation>Premier &amp;jour de fièvre</translation>
    </message>
    <message>
        <source>17/2, or -7 for seven days ago</source>
        <translation>17/2, ou -7 pour il y a sept jours</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Echo</name>
    <message>
        <source>&amp;New echo on</source>
        <translation>&amp;Nouvelle échographie le</translation>
    </message>
    <message>
        <source>12/3, d11, today …</source>
        <translation>12/3, j11 …</translation>
    </message>
    <message>
        <source>All &amp;segments</source>
        <translation>Tous les &amp;segments</translation>
    </message>
    <message>
        <source>Newest &amp;left</source>
        <translation>Dernière à &amp;gauche</translation>
    </message>
    <message>
        <source>&amp;Remove this echo</source>
        <translation>Supp&amp;rimer cette échographie</translation>
    </message>
    <message>
        <source>Echocardiograms</source>
        <translation>Échographies</translation>
    </message>
    <message>
        <source>This echo</source>
        <translation>Cette échographie</translation>
    </message>
    <message>
        <source>This segment</source>
        <translation>Ce segment</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Visits</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>ECG, stress tests, CT, MR, angiography</source>
        <translation>ECG, épreuves d’effort, scanner, IRM, coronarographie</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Outcome and follow-up</source>
        <translation>Issue et suivi</translation>
    </message>
</context>
<context>
    <name>Labs</name>
    <message>
        <source>&amp;New draw on</source>
        <translation>&amp;Nouveau prélèvement le</translation>
    </message>
    <message>
        <source>12/3, d8, today …</source>
        <translation>12/3, j8 …</translation>
    </message>
    <message>
        <source>&amp;Add analyte</source>
        <translation>&amp;Ajouter une analyse</translation>
    </message>
    <message>
        <source>name or code</source>
        <translation>nom ou code</translation>
    </message>
    <message>
        <source>Newest &amp;left</source>
        <translation>Dernier à &amp;gauche</translation>
    </message>
    <message>
        <source>&amp;Remove this draw</source>
        <translation>Supp&amp;rimer ce prélèvement</translation>
    </message>
    <message>
        <source>Laboratory results</source>
        <translation>Résultats biologiques</translation>
    </message>
    <message>
        <source>This draw</source>
        <translation>Ce prélèvement</translation>
    </message>
    <message>
        <source>This result</source>
        <translation>Ce résultat</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éditi&amp;on</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Course of the illness as charts; Ctrl+T shows the numbers as a table</source>
        <translation>Évolution de la maladie en courbes&#xa0;; Ctrl+T montre les nombres en tableau</translation>
    </message>
    <message>
        <source>Numbers of the charts</source>
        <translation>Nombres des courbes</translation>
    </message>
    <message>
        <source>Nothing is recorded yet that could be drawn.
Signs and fever are typed on Admission, values on Labs, diameters on Echo.</source>
        <translation>Rien n’est encore noté qui puisse se tracer.
Les signes et la fièvre se saisissent dans Admission, les valeurs dans Biologie, les diamètres dans Échographie.</translation>
    </message>
</context>
<context>
    <name>PatientPane</name>
    <message>
        <source>Name, number, birth date</source>
        <translation>Nom, numéro, date de naissance</translation>
    </message>
    <message>
        <source>Search for a child by name, number or birth date</source>
        <translation>Chercher un enfant par nom, numéro ou date de naissance</translation>
    </message>
    <message>
        <source>Which children are listed</source>
        <translation>Quels enfants sont listés</translation>
    </message>
    <message>
        <source>In the bin: open a child and restore it with Ctrl+Shift+R. Ctrl+B goes back.</source>
        <translation>Dans la corbeille&#xa0;: ouvrez un enfant et restaurez-le par Ctrl+Maj+R. Ctrl+B revient à la liste.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Delete into the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A registry is one file in which the children of a unit are kept.
Everything accepted is in the file at once; there is nothing to save.</source>
        <translation>Un registre est un fichier unique qui contient les enfants d’un service.
Tout ce qui est accepté est aussitôt dans le fichier&#xa0;; il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouverts auparavant</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>The printed pages</source>
        <translation>Les pages imprimées</translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>&amp;Langue de la feuille</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>Treatments</name>
    <message>
        <source>&amp;New treatment</source>
        <translation>&amp;Nouveau traitement</translation>
    </message>
    <message>
        <source>Next &amp;step</source>
        <translation>Étape &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Remove this step</source>
        <translation>Supp&amp;rimer cette étape</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Cette étape</translation>
    </message>
    <message>
        <source>This treatment</source>
        <translation>Ce traitement</translation>
    </message>
    <message>
        <source>Treatments by day of illness</source>
        <translation>Traitements par jour de maladie</translation>
    </message>
</context>
<context>
    <name>daymark</name>
    <message>
        <source>“%1” has a year of two digits: write all four</source>
        <translation>«&#xa0;%1&#xa0;» a une année à deux chiffres&#xa0;: écrivez les quatre</translation>
    </message>
    <message>
        <source>“%1” is no date: type 12/3 (day first), 12.03.2026, 2026-03-12, d16, +2, today or March 2021</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;: tapez 12/3 (jour d’abord), 12.03.2026, 2026-03-12, j16, +2, aujourd’hui ou mars 2021</translation>
    </message>
    <message>
        <source>“%1” is not in the calendar</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas au calendrier</translation>
    </message>
    <message>
        <source>There is no day 0: the first day of fever is day 1, the day before it is −1</source>
        <translation>Il n’y a pas de jour 0&#xa0;: le premier jour de fièvre est le jour 1, la veille est −1</translation>
    </message>
    <message>
        <source>A clock time needs a whole date before it</source>
        <translation>Une heure demande une date entière devant elle</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’un de&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>“%1” is not a text</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un texte</translation>
    </message>
    <message>
        <source>“%1” is no possible date: write it as 2026-03-12</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date possible&#xa0;: écrivez-la comme 2026-03-12</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>“%1” is no possible date: write 2026-03-12, 2026-03-12T14:30, 2026-03, 2026, or d16, w6, m2, y4 after onset</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date possible&#xa0;: écrivez 2026-03-12, 2026-03-12T14:30, 2026-03, 2026, ou d16, w6, m2, y4 après le début</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>semaine %1</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>mois %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>année %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>jour %1</translation>
    </message>
    <message>
        <source>“%1” is not a number: type digits with one decimal mark (point or comma), such as 98.4 or &lt;0.3</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre&#xa0;: tapez des chiffres avec un seul signe décimal (point ou virgule), comme 98.4 ou &lt;0.3</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a length of time such as PT12H, P3D, P10W, P9M or P4Y</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée telle que PT12H, P3D, P10W, P9M ou P4Y</translation>
    </message>
    <message>
        <source>“%1” is no length of time: type one whole number and its unit, such as 9 months, 10 weeks, 3 days or 12 h</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée&#xa0;: tapez un nombre entier et son unité, comme 9 mois, 10 semaines, 3 jours ou 12 h</translation>
    </message>
    <message>
        <source>%1 wk</source>
        <translation>%1 sem</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 mois</translation>
    </message>
    <message numerus="yes">
        <source>%1 yr</source>
        <translation>
            <numerusform>%1 an</numerusform>
            <numerusform>%1 ans</numerusform>
        </translation>
    </message>
    <message>
        <source>day of illness (day 1 = first day of fever)</source>
        <translation>jour de maladie (jour 1 = premier jour de fièvre)</translation>
    </message>
    <message>
        <source>date (onset of fever not known)</source>
        <translation>date (début de la fièvre inconnu)</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>L</source>
        <translation>B</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>born about %1</source>
        <translation>naissance vers %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>né(e) le %1</translation>
    </message>
    <message>
        <source>age at onset %1</source>
        <translation>âge au début %1</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>date de naissance inconnue</translation>
    </message>
    <message>
        <source>onset of fever not known</source>
        <translation>début de la fièvre inconnu</translation>
    </message>
    <message>
        <source>onset %1 (day 1), estimated ± %2 d</source>
        <translation>début le %1 (jour 1), estimé à ± %2 j</translation>
    </message>
    <message>
        <source>onset %1 (day 1), estimated</source>
        <translation>début le %1 (jour 1), estimé</translation>
    </message>
    <message>
        <source>onset %1 (day 1), chosen, not published</source>
        <translation>début le %1 (jour 1), choisi, non publié</translation>
    </message>
    <message>
        <source>onset %1 (day 1)</source>
        <translation>début le %1 (jour 1)</translation>
    </message>
    <message>
        <source>date of onset chosen, not published</source>
        <translation>date de début choisie, non publiée</translation>
    </message>
    <message>
        <source>onset estimated ± %1 d</source>
        <translation>début estimé à ± %1 j</translation>
    </message>
    <message>
        <source>onset estimated</source>
        <translation>début estimé</translation>
    </message>
    <message>
        <source>Z: %1</source>
        <translation>Z&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>day %1 to day %2 of illness</source>
        <translation>du jour %1 au jour %2 de maladie</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>reported Z %1</source>
        <translation>Z rapporté %1</translation>
    </message>
    <message>
        <source>Z %1</source>
        <translation>Z %1</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>en mots</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>inner edge to inner edge</source>
        <translation>de bord interne à bord interne</translation>
    </message>
    <message>
        <source>giant ≥ %1 mm</source>
        <translation>géant ≥ %1 mm</translation>
    </message>
    <message>
        <source>hollow: as reported</source>
        <translation>évidé&#xa0;: tel que rapporté</translation>
    </message>
    <message>
        <source>small ≥ %1</source>
        <translation>petit ≥ %1</translation>
    </message>
    <message>
        <source>medium ≥ %1</source>
        <translation>moyen ≥ %1</translation>
    </message>
    <message>
        <source>giant ≥ %1</source>
        <translation>géant ≥ %1</translation>
    </message>
    <message>
        <source>Coronary diameter</source>
        <translation>Diamètre coronaire</translation>
    </message>
    <message>
        <source>Coronary Z score</source>
        <translation>Score Z coronaire</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) without a date</source>
        <translation>
            <numerusform>%n valeur sans date</numerusform>
            <numerusform>%n valeurs sans date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diameter(s) without Z: %1</source>
        <translation>
            <numerusform>%n diamètre sans Z&#xa0;: %1</numerusform>
            <numerusform>%n diamètres sans Z&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>AHA %1</source>
        <translation>AHA %1</translation>
    </message>
    <message>
        <source>typed %1 %2</source>
        <translation>saisi %1 %2</translation>
    </message>
    <message>
        <source>printed as %1</source>
        <translation>imprimé %1</translation>
    </message>
    <message>
        <source>ULN %1</source>
        <translation>LSN %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not shown: %1</source>
        <translation>
            <numerusform>%n valeur non montrée&#xa0;: %1</numerusform>
            <numerusform>%n valeurs non montrées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>after an antipyretic</source>
        <translation>après un antipyrétique</translation>
    </message>
    <message>
        <source>typed %1 °F</source>
        <translation>saisi %1 °F</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>déclarée</translation>
    </message>
    <message>
        <source>fever</source>
        <translation>fièvre</translation>
    </message>
    <message>
        <source>no fever</source>
        <translation>pas de fièvre</translation>
    </message>
    <message>
        <source>axillary %1</source>
        <translation>axillaire %1</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a readable value or date</source>
        <translation>
            <numerusform>%n ligne sans valeur ou date lisible</numerusform>
            <numerusform>%n lignes sans valeur ou date lisible</numerusform>
        </translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) without a date</source>
        <translation>
            <numerusform>%n dose sans date</numerusform>
            <numerusform>%n doses sans date</numerusform>
        </translation>
    </message>
    <message>
        <source>Kawasaki disease: course of %1</source>
        <translation>Maladie de Kawasaki&#xa0;: évolution de %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>imprimé le %1</translation>
    </message>
    <message>
        <source>The charts could not be written to %1: %2. Any file of that name is as it was</source>
        <translation>Les courbes n’ont pas pu être écrites dans %1&#xa0;: %2. Un fichier de ce nom, s’il existait, est resté tel quel</translation>
    </message>
    <message>
        <source>%1 is neither .pdf, .svg nor .png: charts are written as one of these</source>
        <translation>%1 n’est ni .pdf, ni .svg, ni .png&#xa0;: les courbes s’écrivent dans l’un de ces formats</translation>
    </message>
    <message>
        <source>Charts of the course of illness</source>
        <translation>Courbes de l’évolution de la maladie</translation>
    </message>
    <message>
        <source>Left and Right go from event to event, + and − to a narrower and a wider range</source>
        <translation>Gauche et Droite vont d’événement en événement, + et − resserrent et élargissent l’intervalle</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>rien de noté</translation>
    </message>
    <message>
        <source>%1 takes a date such as 2026-03-12, not “%2”</source>
        <translation>%1 demande une date telle que 2026-03-12, pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 takes a number, not “%2”</source>
        <translation>%1 demande un nombre, pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is one of %2, not “%3”</source>
        <translation>%1 est l’un de %2, pas «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 demande une valeur</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>It is: daymark %1 %2</source>
        <translation>La forme est&#xa0;: daymark %1 %2</translation>
    </message>
    <message>
        <source>The file to write or replace; its ending chooses the format.</source>
        <translation>Le fichier à écrire ou à remplacer&#xa0;; son extension choisit le format.</translation>
    </message>
    <message>
        <source>The child %1 has no illness to draw on %2</source>
        <translation>L’enfant %1 n’a pas de maladie à tracer au %2</translation>
    </message>
    <message>
        <source>--output ends in one of: %1</source>
        <translation>--output se termine par l’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Writes the charts of one child&apos;s course as PDF, SVG or PNG.</source>
        <translation>Écrit les courbes de l’évolution d’un enfant en PDF, SVG ou PNG.</translation>
    </message>
    <message>
        <source>Examines a registry: integrity, references between rows, schema.</source>
        <translation>Examine un registre&#xa0;: intégrité, liens entre les lignes, schéma.</translation>
    </message>
    <message>
        <source>There is no command “%1”; daymark --help names them all</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;»&#xa0;; daymark --help les nomme toutes</translation>
    </message>
    <message>
        <source>The output could not be written</source>
        <translation>La sortie n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>The case file to write or replace.</source>
        <translation>Le fichier de cas à écrire ou à remplacer.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); what was there is as it was</source>
        <translation>%1 n’a pas pu être écrit (%2)&#xa0;; ce qui s’y trouvait est resté tel quel</translation>
    </message>
    <message>
        <source>Writes one child as a case file; nothing is lost.</source>
        <translation>Écrit un enfant dans un fichier de cas&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Prints every fact derived for one child as JSON.</source>
        <translation>Écrit en JSON tout ce qui se déduit du dossier d’un enfant.</translation>
    </message>
    <message>
        <source>Usage: daymark [FILE]
       daymark COMMAND ...</source>
        <translation>Usage&#xa0;: daymark [FICHIER]
        daymark COMMANDE ...</translation>
    </message>
    <message>
        <source>Follows children with Kawasaki disease by day of illness. Without a command the window opens.</source>
        <translation>Suit les enfants atteints de la maladie de Kawasaki par jour de maladie. Sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>Explains one command.</source>
        <translation>Explique une commande.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Écrit la version.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 refused (nothing was changed), 2 misused.</source>
        <translation>Code de sortie&#xa0;: 0 fait, 1 refusé (rien n’a été changé), 2 mal employé.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Takes children from case files into the registry, all or none; makes it if there is none.</source>
        <translation>Reprend dans le registre les enfants de fichiers de cas, tous ou aucun&#xa0;; le crée s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Prints the children of a registry as JSON.</source>
        <translation>Écrit en JSON les enfants d’un registre.</translation>
    </message>
    <message>
        <source>There is something of the name %1 already; it was left as it is. Choose another name</source>
        <translation>Il existe déjà quelque chose du nom de %1&#xa0;; c’est resté tel quel. Choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1 is the registry itself and was left as it is: choose another name for the output</source>
        <translation>%1 est le registre lui-même et est resté tel quel&#xa0;: choisissez un autre nom pour la sortie</translation>
    </message>
    <message>
        <source>The child&apos;s number in the registry.</source>
        <translation>Le numéro de l’enfant dans le registre.</translation>
    </message>
    <message>
        <source>Leaves out what is dated later; today if not given.</source>
        <translation>Laisse de côté ce qui est daté d’après&#xa0;; aujourd’hui si rien n’est donné.</translation>
    </message>
    <message>
        <source>The language to write in; en if not given.</source>
        <translation>La langue du texte&#xa0;; en si rien n’est donné.</translation>
    </message>
    <message>
        <source>Makes a new registry with the published case and synthetic children.</source>
        <translation>Crée un nouveau registre avec le cas publié et des enfants synthétiques.</translation>
    </message>
    <message>
        <source>The PDF to write or replace.</source>
        <translation>Le PDF à écrire ou à remplacer.</translation>
    </message>
    <message>
        <source>The paper; a4 if not given.</source>
        <translation>Le papier&#xa0;; a4 si rien n’est donné.</translation>
    </message>
    <message>
        <source>Writes the follow-up summary of one child as PDF.</source>
        <translation>Écrit en PDF la synthèse de suivi d’un enfant.</translation>
    </message>
    <message>
        <source>The model, such as dallaire-2011.</source>
        <translation>Le modèle, comme dallaire-2011.</translation>
    </message>
    <message>
        <source>The coronary segment, such as lad-prox.</source>
        <translation>Le segment coronaire, comme lad-prox.</translation>
    </message>
    <message>
        <source>The inner diameter in millimetres.</source>
        <translation>Le diamètre interne en millimètres.</translation>
    </message>
    <message>
        <source>Body height in centimetres, with --weight.</source>
        <translation>La taille en centimètres, avec --weight.</translation>
    </message>
    <message>
        <source>Body weight in kilograms, with --height.</source>
        <translation>Le poids en kilogrammes, avec --height.</translation>
    </message>
    <message>
        <source>Body surface area in square metres, instead of both.</source>
        <translation>La surface corporelle en mètres carrés, à la place des deux.</translation>
    </message>
    <message>
        <source>Needed by models that tell girls from boys.</source>
        <translation>Nécessaire aux modèles qui distinguent filles et garçons.</translation>
    </message>
    <message>
        <source>Age in years, checked against the model&apos;s range.</source>
        <translation>L’âge en années, vérifié contre l’étendue du modèle.</translation>
    </message>
    <message>
        <source>Give either --height and --weight, or --bsa</source>
        <translation>Donnez soit --height et --weight, soit --bsa</translation>
    </message>
    <message>
        <source>There is no model “%1”; there are %2</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;»&#xa0;; il y a %2</translation>
    </message>
    <message>
        <source>Prints the Z score of a coronary diameter, or why there is none.</source>
        <translation>Écrit le score Z d’un diamètre coronaire, ou pourquoi il n’y en a pas.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>âge inconnu</translation>
    </message>
    <message>
        <source>before birth</source>
        <translation>avant la naissance</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>height</source>
        <translation>taille</translation>
    </message>
    <message numerus="yes">
        <source>No weight and height measured within %n day(s)</source>
        <translation>
            <numerusform>Pas de poids et de taille mesurés à moins de %n jour</numerusform>
            <numerusform>Pas de poids et de taille mesurés à moins de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No %1: the date is not known</source>
        <translation>%1&#xa0;: rien, la date est inconnue</translation>
    </message>
    <message numerus="yes">
        <source>No measured %1 within %n day(s)</source>
        <translation>
            <numerusform>%1&#xa0;: pas de mesure à moins de %n jour</numerusform>
            <numerusform>%1&#xa0;: pas de mesure à moins de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hémoglobine</translation>
    </message>
    <message>
        <source>Hb</source>
        <translation>Hb</translation>
    </message>
    <message>
        <source>Haematocrit</source>
        <translation>Hématocrite</translation>
    </message>
    <message>
        <source>Hct</source>
        <translation>Ht</translation>
    </message>
    <message>
        <source>Red cells</source>
        <translation>Érythrocytes</translation>
    </message>
    <message>
        <source>RBC</source>
        <translation>GR</translation>
    </message>
    <message>
        <source>Mean corpuscular volume</source>
        <translation>Volume globulaire moyen</translation>
    </message>
    <message>
        <source>MCV</source>
        <translation>VGM</translation>
    </message>
    <message>
        <source>Mean corpuscular haemoglobin</source>
        <translation>Teneur corpusculaire moyenne en hémoglobine</translation>
    </message>
    <message>
        <source>MCH</source>
        <translation>TCMH</translation>
    </message>
    <message>
        <source>Mean corpuscular haemoglobin concentration</source>
        <translation>Concentration corpusculaire moyenne en hémoglobine</translation>
    </message>
    <message>
        <source>MCHC</source>
        <translation>CCMH</translation>
    </message>
    <message>
        <source>Reticulocytes</source>
        <translation>Réticulocytes</translation>
    </message>
    <message>
        <source>White cells</source>
        <translation>Leucocytes</translation>
    </message>
    <message>
        <source>WBC</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Neutrophils</source>
        <translation>Polynucléaires neutrophiles</translation>
    </message>
    <message>
        <source>Neutrophils, share of white cells</source>
        <translation>Polynucléaires neutrophiles, part des leucocytes</translation>
    </message>
    <message>
        <source>Neutrophils %</source>
        <translation>Neutrophiles&#xa0;%</translation>
    </message>
    <message>
        <source>Band neutrophils, share of white cells</source>
        <translation>Neutrophiles non segmentés, part des leucocytes</translation>
    </message>
    <message>
        <source>Bands %</source>
        <translation>Non segmentés&#xa0;%</translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation>Lymphocytes</translation>
    </message>
    <message>
        <source>Lymphocytes, share of white cells</source>
        <translation>Lymphocytes, part des leucocytes</translation>
    </message>
    <message>
        <source>Lymphocytes %</source>
        <translation>Lymphocytes&#xa0;%</translation>
    </message>
    <message>
        <source>Monocytes</source>
        <translation>Monocytes</translation>
    </message>
    <message>
        <source>Eosinophils</source>
        <translation>Éosinophiles</translation>
    </message>
    <message>
        <source>Eosinophils, share of white cells</source>
        <translation>Éosinophiles, part des leucocytes</translation>
    </message>
    <message>
        <source>Eosinophils %</source>
        <translation>Éosinophiles&#xa0;%</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquettes</translation>
    </message>
    <message>
        <source>Erythrocyte sedimentation rate</source>
        <translation>Vitesse de sédimentation</translation>
    </message>
    <message>
        <source>ESR</source>
        <translation>VS</translation>
    </message>
    <message>
        <source>C-reactive protein</source>
        <translation>Protéine C-réactive</translation>
    </message>
    <message>
        <source>CRP</source>
        <translation>CRP</translation>
    </message>
    <message>
        <source>Procalcitonin</source>
        <translation>Procalcitonine</translation>
    </message>
    <message>
        <source>Ferritin</source>
        <translation>Ferritine</translation>
    </message>
    <message>
        <source>Interleukin 6</source>
        <translation>Interleukine 6</translation>
    </message>
    <message>
        <source>IL-6</source>
        <translation>IL-6</translation>
    </message>
    <message>
        <source>Aspartate aminotransferase</source>
        <translation>ASAT (TGO)</translation>
    </message>
    <message>
        <source>AST</source>
        <translation>ASAT</translation>
    </message>
    <message>
        <source>Alanine aminotransferase</source>
        <translation>ALAT (TGP)</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALAT</translation>
    </message>
    <message>
        <source>Gamma-glutamyl transferase</source>
        <translation>Gamma-glutamyl-transférase</translation>
    </message>
    <message>
        <source>GGT</source>
        <translation>GGT</translation>
    </message>
    <message>
        <source>Bilirubin, total</source>
        <translation>Bilirubine totale</translation>
    </message>
    <message>
        <source>Bilirubin</source>
        <translation>Bilirubine</translation>
    </message>
    <message>
        <source>Bilirubin, direct</source>
        <translation>Bilirubine conjuguée (directe)</translation>
    </message>
    <message>
        <source>Direct bilirubin</source>
        <translation>Bilirubine conjuguée</translation>
    </message>
    <message>
        <source>Albumin</source>
        <translation>Albumine</translation>
    </message>
    <message>
        <source>Sodium</source>
        <translation>Sodium</translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation>Potassium</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnésium</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Créatinine</translation>
    </message>
    <message>
        <source>Urea</source>
        <translation>Urée</translation>
    </message>
    <message>
        <source>Lactate dehydrogenase</source>
        <translation>Lactate déshydrogénase</translation>
    </message>
    <message>
        <source>LDH</source>
        <translation>LDH</translation>
    </message>
    <message>
        <source>Creatine kinase</source>
        <translation>Créatine kinase</translation>
    </message>
    <message>
        <source>CK</source>
        <translation>CK</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation>Triglycérides</translation>
    </message>
    <message>
        <source>Cholesterol, total</source>
        <translation>Cholestérol total</translation>
    </message>
    <message>
        <source>Cholesterol</source>
        <translation>Cholestérol</translation>
    </message>
    <message>
        <source>LDL cholesterol, calculated</source>
        <translation>Cholestérol LDL, calculé</translation>
    </message>
    <message>
        <source>LDL cholesterol</source>
        <translation>Cholestérol LDL</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>Cholestérol HDL</translation>
    </message>
    <message>
        <source>Troponin T, high sensitivity</source>
        <translation>Troponine T hypersensible</translation>
    </message>
    <message>
        <source>hs-TnT</source>
        <translation>TnT-hs</translation>
    </message>
    <message>
        <source>Troponin I, high sensitivity</source>
        <translation>Troponine I hypersensible</translation>
    </message>
    <message>
        <source>hs-TnI</source>
        <translation>TnI-hs</translation>
    </message>
    <message>
        <source>NT-proBNP</source>
        <translation>NT-proBNP</translation>
    </message>
    <message>
        <source>B-type natriuretic peptide</source>
        <translation>Peptide natriurétique de type B</translation>
    </message>
    <message>
        <source>BNP</source>
        <translation>BNP</translation>
    </message>
    <message>
        <source>Fibrinogen, Clauss</source>
        <translation>Fibrinogène (Clauss)</translation>
    </message>
    <message>
        <source>Fibrinogen</source>
        <translation>Fibrinogène</translation>
    </message>
    <message>
        <source>D-dimer, fibrinogen equivalent units</source>
        <translation>D-dimères, unités équivalentes de fibrinogène</translation>
    </message>
    <message>
        <source>D-dimer (FEU)</source>
        <translation>D-dimères (FEU)</translation>
    </message>
    <message>
        <source>D-dimer, D-dimer units</source>
        <translation>D-dimères, unités de D-dimères</translation>
    </message>
    <message>
        <source>D-dimer (DDU)</source>
        <translation>D-dimères (DDU)</translation>
    </message>
    <message>
        <source>International normalised ratio</source>
        <translation>Rapport normalisé international</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>INR</translation>
    </message>
    <message>
        <source>Activated partial thromboplastin time</source>
        <translation>Temps de céphaline activée</translation>
    </message>
    <message>
        <source>aPTT</source>
        <translation>TCA</translation>
    </message>
    <message>
        <source>Anti-Xa activity, calibrated for LMWH</source>
        <translation>Activité anti-Xa, étalonnée pour les HBPM</translation>
    </message>
    <message>
        <source>Anti-Xa (LMWH)</source>
        <translation>Anti-Xa (HBPM)</translation>
    </message>
    <message>
        <source>Anti-Xa activity, calibrated for UFH</source>
        <translation>Activité anti-Xa, étalonnée pour l’HNF</translation>
    </message>
    <message>
        <source>Anti-Xa (UFH)</source>
        <translation>Anti-Xa (HNF)</translation>
    </message>
    <message>
        <source>White cells in urine, per high-power field</source>
        <translation>Leucocyturie, par champ à fort grossissement</translation>
    </message>
    <message>
        <source>Urine WBC per field</source>
        <translation>Leucocyturie/champ</translation>
    </message>
    <message>
        <source>White cells in urine</source>
        <translation>Leucocyturie</translation>
    </message>
    <message>
        <source>Urine WBC</source>
        <translation>Leucocyturie</translation>
    </message>
    <message>
        <source>Immunoglobulin G</source>
        <translation>Immunoglobulines G</translation>
    </message>
    <message>
        <source>IgG</source>
        <translation>IgG</translation>
    </message>
    <message>
        <source>Ciclosporin level, whole blood</source>
        <translation>Ciclosporinémie, sang total</translation>
    </message>
    <message>
        <source>Ciclosporin level</source>
        <translation>Ciclosporinémie</translation>
    </message>
    <message>
        <source>Blood count</source>
        <translation>Numération</translation>
    </message>
    <message>
        <source>Inflammation</source>
        <translation>Inflammation</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Foie</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Biochimie</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Coagulation</source>
        <translation>Coagulation</translation>
    </message>
    <message>
        <source>Urine</source>
        <translation>Urines</translation>
    </message>
    <message>
        <source>Other analytes</source>
        <translation>Autres analyses</translation>
    </message>
    <message>
        <source>“%1” is not a unit of %2: its units are %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une unité de %2&#xa0;: ses unités sont %3</translation>
    </message>
    <message>
        <source>IVIG</source>
        <translation>IgIV</translation>
    </message>
    <message>
        <source>Aspirin</source>
        <translation>Aspirine</translation>
    </message>
    <message>
        <source>Prednisolone</source>
        <translation>Prednisolone</translation>
    </message>
    <message>
        <source>Methylprednisolone</source>
        <translation>Méthylprednisolone</translation>
    </message>
    <message>
        <source>Dexamethasone</source>
        <translation>Dexaméthasone</translation>
    </message>
    <message>
        <source>Infliximab</source>
        <translation>Infliximab</translation>
    </message>
    <message>
        <source>Etanercept</source>
        <translation>Étanercept</translation>
    </message>
    <message>
        <source>Anakinra</source>
        <translation>Anakinra</translation>
    </message>
    <message>
        <source>Ciclosporin</source>
        <translation>Ciclosporine</translation>
    </message>
    <message>
        <source>Cyclophosphamide</source>
        <translation>Cyclophosphamide</translation>
    </message>
    <message>
        <source>Methotrexate</source>
        <translation>Méthotrexate</translation>
    </message>
    <message>
        <source>Ulinastatin</source>
        <translation>Ulinastatine</translation>
    </message>
    <message>
        <source>Plasma exchange</source>
        <translation>Échanges plasmatiques</translation>
    </message>
    <message>
        <source>Clopidogrel</source>
        <translation>Clopidogrel</translation>
    </message>
    <message>
        <source>Dipyridamole</source>
        <translation>Dipyridamole</translation>
    </message>
    <message>
        <source>Warfarin</source>
        <translation>Warfarine</translation>
    </message>
    <message>
        <source>Enoxaparin</source>
        <translation>Énoxaparine</translation>
    </message>
    <message>
        <source>Heparin, unfractionated</source>
        <translation>Héparine non fractionnée</translation>
    </message>
    <message>
        <source>Edoxaban</source>
        <translation>Édoxaban</translation>
    </message>
    <message>
        <source>Apixaban</source>
        <translation>Apixaban</translation>
    </message>
    <message>
        <source>Rivaroxaban</source>
        <translation>Rivaroxaban</translation>
    </message>
    <message>
        <source>Abciximab</source>
        <translation>Abciximab</translation>
    </message>
    <message>
        <source>Alteplase</source>
        <translation>Altéplase</translation>
    </message>
    <message>
        <source>Atorvastatin</source>
        <translation>Atorvastatine</translation>
    </message>
    <message>
        <source>Ibuprofen</source>
        <translation>Ibuprofène</translation>
    </message>
    <message>
        <source>Paracetamol</source>
        <translation>Paracétamol</translation>
    </message>
    <message>
        <source>Captopril</source>
        <translation>Captopril</translation>
    </message>
    <message>
        <source>Propranolol</source>
        <translation>Propranolol</translation>
    </message>
    <message>
        <source>anti-inflammatory</source>
        <translation>anti-inflammatoire</translation>
    </message>
    <message>
        <source>antithrombotic</source>
        <translation>antithrombotique</translation>
    </message>
    <message>
        <source>other drug</source>
        <translation>autre médicament</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>The range ends below its start: %1 to %2</source>
        <translation>L’intervalle finit au-dessous de son début&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1&#xa0;; vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>%1 kg after %2 kg less than three months ago: right?</source>
        <translation>%1 kg après %2 kg moins de trois mois avant&#xa0;: est-ce exact&#xa0;?</translation>
    </message>
    <message>
        <source>A dose is a number above 0</source>
        <translation>Une dose est un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>A dose is divided into 1 to 24 single doses</source>
        <translation>Une dose se divise en 1 à 24 prises</translation>
    </message>
    <message>
        <source>A target cannot be negative</source>
        <translation>Une cible ne peut pas être négative</translation>
    </message>
    <message>
        <source>The onset is uncertain by 0 to 365 days</source>
        <translation>Le début est incertain de 0 à 365 jours</translation>
    </message>
    <message>
        <source>The end lies before the start</source>
        <translation>La fin précède le début</translation>
    </message>
    <message>
        <source>%1 is before birth (%2)</source>
        <translation>%1 est avant la naissance (%2)</translation>
    </message>
    <message>
        <source>%1 is after death (%2)</source>
        <translation>%1 est après le décès (%2)</translation>
    </message>
    <message>
        <source>%1 is in the future</source>
        <translation>%1 est dans le futur</translation>
    </message>
    <message>
        <source>A child needs a number: the registry&apos;s own is enough</source>
        <translation>Un enfant a besoin d’un numéro&#xa0;: celui du registre suffit</translation>
    </message>
    <message>
        <source>An age at onset above 120 years cannot be</source>
        <translation>Un âge au début de plus de 120 ans est impossible</translation>
    </message>
    <message>
        <source>A row has no id</source>
        <translation>Une ligne n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>The id %1 is used twice</source>
        <translation>L’identifiant %1 sert deux fois</translation>
    </message>
    <message>
        <source>This %1 belongs to nothing</source>
        <translation>Cet élément (%1) n’appartient à rien</translation>
    </message>
    <message>
        <source>An own analyte needs a code</source>
        <translation>Une analyse propre a besoin d’un code</translation>
    </message>
    <message>
        <source>The code %1 is used twice</source>
        <translation>Le code %1 sert deux fois</translation>
    </message>
    <message>
        <source>%1 mm is unusual for a coronary artery: right?</source>
        <translation>%1 mm est inhabituel pour une artère coronaire&#xa0;: est-ce exact&#xa0;?</translation>
    </message>
    <message>
        <source>A Z score of %1 cannot be</source>
        <translation>Un score Z de %1 est impossible</translation>
    </message>
    <message>
        <source>A diameter is a number above 0 mm</source>
        <translation>Un diamètre est un nombre supérieur à 0 mm</translation>
    </message>
    <message>
        <source>%1 is above the highest plausible %2</source>
        <translation>%1 dépasse la plus haute valeur plausible, %2</translation>
    </message>
    <message>
        <source>%1 mm after %2 mm in the study before: right?</source>
        <translation>%1 mm après %2 mm à l’examen précédent&#xa0;: est-ce exact&#xa0;?</translation>
    </message>
    <message>
        <source>A result cannot be negative</source>
        <translation>Un résultat ne peut pas être négatif</translation>
    </message>
    <message>
        <source>%1 is %2, above the highest plausible %3</source>
        <translation>%1 vaut %2, au-dessus de la plus haute valeur plausible, %3</translation>
    </message>
    <message>
        <source>%1 is %2, below the lowest plausible %3</source>
        <translation>%1 vaut %2, au-dessous de la plus basse valeur plausible, %3</translation>
    </message>
    <message>
        <source>%1 is below the lowest plausible %2</source>
        <translation>%1 est au-dessous de la plus basse valeur plausible, %2</translation>
    </message>
    <message>
        <source>%1 of %2 is unusual: are value and unit right?</source>
        <translation>%1 de %2 est inhabituel&#xa0;: valeur et unité sont-elles exactes&#xa0;?</translation>
    </message>
    <message>
        <source>One kind of white cells is more than all white cells: is a share (%) typed as a number?</source>
        <translation>Une sorte de leucocytes dépasse l’ensemble des leucocytes&#xa0;: une part (%) est-elle saisie comme un nombre&#xa0;?</translation>
    </message>
    <message>
        <source>The shares of the white cells add up to more than 100 %</source>
        <translation>Les parts des leucocytes font ensemble plus de 100&#xa0;%</translation>
    </message>
    <message>
        <source>Direct bilirubin is above total bilirubin</source>
        <translation>La bilirubine conjuguée dépasse la bilirubine totale</translation>
    </message>
    <message>
        <source>MCHC is not haemoglobin divided by haematocrit, within 10 %</source>
        <translation>La CCMH n’est pas l’hémoglobine divisée par l’hématocrite, à 10&#xa0;% près</translation>
    </message>
    <message>
        <source>HDL and LDL together are above total cholesterol</source>
        <translation>HDL et LDL ensemble dépassent le cholestérol total</translation>
    </message>
    <message>
        <source>The laboratory&apos;s upper limit is below its lower limit</source>
        <translation>La limite supérieure du laboratoire est sous sa limite inférieure</translation>
    </message>
    <message>
        <source>%1 is unusual (above %2): right?</source>
        <translation>%1 est inhabituel (au-dessus de %2)&#xa0;: est-ce exact&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is unusual (below %2): right?</source>
        <translation>%1 est inhabituel (au-dessous de %2)&#xa0;: est-ce exact&#xa0;?</translation>
    </message>
    <message>
        <source>No diameter was measured</source>
        <translation>Aucun diamètre n’a été mesuré</translation>
    </message>
    <message>
        <source>The Z model of this episode is not one that is computed here</source>
        <translation>Le modèle de Z de cet épisode n’est pas de ceux qui se calculent ici</translation>
    </message>
    <message>
        <source>%1: %2, so the class cannot be told</source>
        <translation>%1&#xa0;: %2, la classe ne peut donc pas être déterminée</translation>
    </message>
    <message>
        <source>The latest echo says “%1” and gives no Z score or body size: the class cannot be told</source>
        <translation>La dernière échographie dit «&#xa0;%1&#xa0;» et ne donne ni score Z ni mensurations&#xa0;: la classe ne peut pas être déterminée</translation>
    </message>
    <message>
        <source>no involvement</source>
        <translation>pas d’atteinte</translation>
    </message>
    <message>
        <source>dilation only</source>
        <translation>dilatation seule</translation>
    </message>
    <message>
        <source>small aneurysm</source>
        <translation>petit anévrisme</translation>
    </message>
    <message>
        <source>medium aneurysm</source>
        <translation>anévrisme moyen</translation>
    </message>
    <message>
        <source>large or giant aneurysm</source>
        <translation>grand anévrisme ou anévrisme géant</translation>
    </message>
    <message>
        <source>No echo with a coronary diameter, a Z score or a normal conclusion</source>
        <translation>Aucune échographie avec un diamètre coronaire, un score Z ou une conclusion normale</translation>
    </message>
    <message>
        <source>No echo with a coronary diameter, a Z score or a conclusion</source>
        <translation>Aucune échographie avec un diamètre coronaire, un score Z ou une conclusion</translation>
    </message>
    <message>
        <source>%1 %2 mm</source>
        <translation>%1 %2 mm</translation>
    </message>
    <message>
        <source>%1, reported Z %2</source>
        <translation>%1, Z rapporté %2</translation>
    </message>
    <message>
        <source>%1 %2 mm, reported Z %3</source>
        <translation>%1 %2 mm, Z rapporté %3</translation>
    </message>
    <message>
        <source>%1 %2 mm, Z %3</source>
        <translation>%1 %2 mm, Z %3</translation>
    </message>
    <message>
        <source>class cannot be told</source>
        <translation>classe indéterminable</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>AHA 2017: no involvement Z always &lt; 2; dilation only 2 ≤ Z &lt; 2.5, or Z &lt; 2 with a fall of ≥ 1; small aneurysm 2.5 ≤ Z &lt; 5; medium 5 ≤ Z &lt; 10 and &lt; 8 mm; large or giant Z ≥ 10 or ≥ 8 mm. The computed Z decides, else the reported one</source>
        <translation>AHA 2017&#xa0;: pas d’atteinte si Z toujours &lt; 2&#xa0;; dilatation seule si 2 ≤ Z &lt; 2,5, ou Z &lt; 2 avec une baisse ≥ 1&#xa0;; petit anévrisme si 2,5 ≤ Z &lt; 5&#xa0;; moyen si 5 ≤ Z &lt; 10 et &lt; 8 mm&#xa0;; grand ou géant si Z ≥ 10 ou ≥ 8 mm. Le Z calculé décide, à défaut le Z rapporté</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>Z model</source>
        <translation>Modèle de Z</translation>
    </message>
    <message>
        <source>%1, BSA %2 m² (%3). %4</source>
        <translation>%1, surface corporelle %2 m² (%3). %4</translation>
    </message>
    <message>
        <source>The LMCA counts by a local setting: its normal anatomy varies</source>
        <translation>La LMCA compte par un réglage local&#xa0;: son anatomie normale varie</translation>
    </message>
    <message>
        <source>Larger, without a class: %1 (%2)</source>
        <translation>Plus large, sans classe&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Not measured in this study, aneurysm before: %1</source>
        <translation>Non mesuré à cet examen, anévrisme auparavant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>by the words of the echo of %1: “%2”</source>
        <translation>d’après les mots de l’échographie (%1)&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>by a fall of Z ≥ 1 from %1</source>
        <translation>d’après une baisse de Z ≥ 1 depuis %1</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Échographie</translation>
    </message>
    <message>
        <source>Largest diameter: %1</source>
        <translation>Plus grand diamètre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No coronary diameter is recorded in this episode</source>
        <translation>Aucun diamètre coronaire n’est noté pour cet épisode</translation>
    </message>
    <message numerus="yes">
        <source>%n coronary measure(s)</source>
        <translation>
            <numerusform>%n mesure coronaire</numerusform>
            <numerusform>%n mesures coronaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Haycock: 0.024265 · height^0.3964 · weight^0.5378, from a weight and a height measured within 7 days of each other (age &lt; 1 year) or 30 days. A Z score uses the formula of its own model</source>
        <translation>Haycock&#xa0;: 0,024265 · taille^0,3964 · poids^0,5378, d’un poids et d’une taille mesurés à moins de 7 jours l’un de l’autre (âge &lt; 1 an) ou 30 jours. Un score Z emploie la formule de son propre modèle</translation>
    </message>
    <message>
        <source>BSA %1 m² (%2 kg, %3 cm)</source>
        <translation>surface corporelle %1 m² (%2 kg, %3 cm)</translation>
    </message>
    <message>
        <source>No measured weight and height that belong together</source>
        <translation>Pas de poids et de taille mesurés qui aillent ensemble</translation>
    </message>
    <message>
        <source>Day of illness: date − onset + 1 on and after the first calendar day of fever (day 1), date − onset before it; there is no day 0 and clock times do not count</source>
        <translation>Jour de maladie&#xa0;: date − début + 1 à partir du premier jour civil de fièvre (jour 1), date − début avant lui&#xa0;; il n’y a pas de jour 0 et les heures ne comptent pas</translation>
    </message>
    <message>
        <source>day %1 (%2)</source>
        <translation>jour %1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%1, estimated ± %n day(s)</source>
        <translation>
            <numerusform>%1, estimé à ± %n jour</numerusform>
            <numerusform>%1, estimé à ± %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1, estimé</translation>
    </message>
    <message>
        <source>%1, chosen and not published</source>
        <translation>%1, choisi et non publié</translation>
    </message>
    <message>
        <source>Onset of fever</source>
        <translation>Début de la fièvre</translation>
    </message>
    <message>
        <source>The onset of fever is not known, so there is no day of illness</source>
        <translation>Le début de la fièvre est inconnu, il n’y a donc pas de jour de maladie</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only the month or the year is known, which is no one day of illness</source>
        <translation>Seul le mois ou l’année est connu, ce qui n’est pas un jour de maladie</translation>
    </message>
    <message>
        <source>The onset of fever is not known</source>
        <translation>Le début de la fièvre est inconnu</translation>
    </message>
    <message>
        <source>Onset of fever: %1</source>
        <translation>Début de la fièvre&#xa0;: %1</translation>
    </message>
    <message>
        <source>No admission with a date is recorded</source>
        <translation>Aucune hospitalisation datée n’est notée</translation>
    </message>
    <message>
        <source>First admission</source>
        <translation>Première hospitalisation</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Completed calendar months on the first day of fever: a child is 12 months old on its first birthday</source>
        <translation>Mois civils révolus au premier jour de fièvre&#xa0;: un enfant a 12 mois à son premier anniversaire</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Age at onset as stated</source>
        <translation>Âge au début, tel que déclaré</translation>
    </message>
    <message>
        <source>Age at onset: %1</source>
        <translation>Âge au début&#xa0;: %1</translation>
    </message>
    <message>
        <source>Neither birth date nor age is recorded</source>
        <translation>Ni la date de naissance ni l’âge ne sont notés</translation>
    </message>
    <message>
        <source>dose not stated</source>
        <translation>dose non précisée</translation>
    </message>
    <message>
        <source>up to %1 %2</source>
        <translation>jusqu’à %1 %2</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>%1 en dose unique</translation>
    </message>
    <message>
        <source>%1/day</source>
        <translation>%1/jour</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n hour(s)</source>
        <translation>
            <numerusform>%1 toutes les %n heure</numerusform>
            <numerusform>%1 toutes les %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n day(s)</source>
        <translation>
            <numerusform>%1 tous les %n jour</numerusform>
            <numerusform>%1 tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/week</source>
        <translation>%1/semaine</translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n week(s)</source>
        <translation>
            <numerusform>%1 toutes les %n semaine</numerusform>
            <numerusform>%1 toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n month(s)</source>
        <translation>
            <numerusform>%1 tous les %n mois</numerusform>
            <numerusform>%1 tous les %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 every %n year(s)</source>
        <translation>
            <numerusform>%1 tous les %n an</numerusform>
            <numerusform>%1 tous les %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n dose(s)</source>
        <translation>
            <numerusform>%1 en %n prise</numerusform>
            <numerusform>%1 en %n prises</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for up to %2</source>
        <translation>%1 pendant au plus %2</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pendant %2</translation>
    </message>
    <message>
        <source>%1 over %2 to %3</source>
        <translation>%1 en %2 à %3</translation>
    </message>
    <message>
        <source>%1 for %2 to %3</source>
        <translation>%1 pendant %2 à %3</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>taper</source>
        <translation>décroissance</translation>
    </message>
    <message>
        <source>%1, up to %2 %3</source>
        <translation>%1, jusqu’à %2 %3</translation>
    </message>
    <message>
        <source>%1 tapering</source>
        <translation>%1 en décroissance</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>confirmed in sources</source>
        <translation>confirmé dans les sources</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>local setting</source>
        <translation>réglage local</translation>
    </message>
    <message>
        <source>Fever is a reading of %1 °C or more (rectal, tympanic, oral, temporal, other or no route stated), of %2 °C or more in the axilla, or fever stated without a reading; routes are not converted into each other</source>
        <translation>La fièvre est une mesure de %1 °C ou plus (rectale, tympanique, buccale, temporale, autre ou voie non précisée), de %2 °C ou plus sous l’aisselle, ou une fièvre déclarée sans mesure&#xa0;; les voies ne se convertissent pas l’une en l’autre</translation>
    </message>
    <message>
        <source>fever stated</source>
        <translation>fièvre déclarée</translation>
    </message>
    <message>
        <source>no fever stated</source>
        <translation>absence de fièvre déclarée</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fièvre</translation>
    </message>
    <message>
        <source>No fever with a date is recorded, neither measured nor stated</source>
        <translation>Aucune fièvre datée n’est notée, ni mesurée ni déclarée</translation>
    </message>
    <message>
        <source>The last day with fever is %1; the onset is not known, so it has no day of illness</source>
        <translation>Le dernier jour de fièvre est le %1&#xa0;; le début étant inconnu, il n’a pas de jour de maladie</translation>
    </message>
    <message>
        <source>Last day with fever: %1; without fever on %2</source>
        <translation>Dernier jour de fièvre&#xa0;: %1&#xa0;; sans fièvre le %2</translation>
    </message>
    <message>
        <source>Last day with fever: %1; nothing is recorded after it</source>
        <translation>Dernier jour de fièvre&#xa0;: %1&#xa0;; rien n’est noté après</translation>
    </message>
    <message>
        <source>The longest fever without a break, from its first to its last recorded day; days with nothing recorded in between count as fever. A break is a day stated without fever, or readings below the limit over %1 hours or more</source>
        <translation>La plus longue fièvre sans interruption, de son premier à son dernier jour noté&#xa0;; les jours intermédiaires où rien n’est noté comptent comme fébriles. Une interruption est un jour déclaré sans fièvre, ou des mesures sous la limite sur %1 heures ou plus</translation>
    </message>
    <message>
        <source>Fever for %1, until %2</source>
        <translation>Fièvre pendant %1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Fever for at least %1, until %2</source>
        <translation>Fièvre pendant au moins %1, jusqu’au %2</translation>
    </message>
    <message>
        <source>%1, %2 mm</source>
        <translation>%1, %2 mm</translation>
    </message>
    <message>
        <source>extremities</source>
        <translation>extrémités</translation>
    </message>
    <message>
        <source>cervical node</source>
        <translation>adénopathie cervicale</translation>
    </message>
    <message>
        <source>cervical node %1 mm</source>
        <translation>adénopathie cervicale de %1 mm</translation>
    </message>
    <message>
        <source>cervical node, present but its size is not recorded</source>
        <translation>adénopathie cervicale, présente mais de taille non notée</translation>
    </message>
    <message>
        <source>cervical node of only %1 mm</source>
        <translation>adénopathie cervicale de %1 mm seulement</translation>
    </message>
    <message>
        <source>lips and oral cavity</source>
        <translation>lèvres et cavité buccale</translation>
    </message>
    <message>
        <source>conjunctivae</source>
        <translation>conjonctives</translation>
    </message>
    <message>
        <source>rash</source>
        <translation>éruption</translation>
    </message>
    <message>
        <source>no fever with a date recorded</source>
        <translation>pas de fièvre datée notée</translation>
    </message>
    <message>
        <source>fever for %1</source>
        <translation>fièvre pendant %1</translation>
    </message>
    <message>
        <source>fever for at least %1</source>
        <translation>fièvre pendant au moins %1</translation>
    </message>
    <message>
        <source>none of 5 principal features</source>
        <translation>aucun des 5 signes principaux</translation>
    </message>
    <message>
        <source>%1 of 5 principal features (%2)</source>
        <translation>%1 des 5 signes principaux (%2)</translation>
    </message>
    <message>
        <source>Complete Kawasaki disease: %1 and %2</source>
        <translation>Maladie de Kawasaki complète&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>%1; by the exception for 4 days of fever, with changes of hands and feet</source>
        <translation>%1&#xa0;; par l’exception des 4 jours de fièvre, avec atteinte des mains et des pieds</translation>
    </message>
    <message>
        <source>%1; by the exception for 4 days of fever, without changes of hands and feet</source>
        <translation>%1&#xa0;; par l’exception des 4 jours de fièvre, sans atteinte des mains et des pieds</translation>
    </message>
    <message>
        <source>Criteria for complete Kawasaki disease not met: %1, %2; incomplete disease is not assessed here</source>
        <translation>Critères de la maladie de Kawasaki complète non remplis&#xa0;: %1, %2&#xa0;; la forme incomplète n’est pas évaluée ici</translation>
    </message>
    <message>
        <source>length of fever</source>
        <translation>durée de la fièvre</translation>
    </message>
    <message>
        <source>Complete Kawasaki disease can neither be stated nor ruled out: %1, %2; not known: %3</source>
        <translation>Une maladie de Kawasaki complète ne peut être ni affirmée ni exclue&#xa0;: %1, %2&#xa0;; inconnu&#xa0;: %3</translation>
    </message>
    <message>
        <source>Complete Kawasaki disease: fever for at least %1 days and at least %2 of 5 principal features, not necessarily at one time: lips and oral cavity; conjunctivae; rash; extremities (erythema, oedema or periungual desquamation); cervical node ≥ %3 mm. With %2 features or more, %4 days of fever suffice, particularly when hands and feet are red and swollen</source>
        <translation>Maladie de Kawasaki complète&#xa0;: fièvre pendant au moins %1 jours et au moins %2 des 5 signes principaux, pas nécessairement en même temps&#xa0;: lèvres et cavité buccale&#xa0;; conjonctives&#xa0;; éruption&#xa0;; extrémités (érythème, œdème ou desquamation périunguéale)&#xa0;; adénopathie cervicale ≥ %3 mm. Avec %2 signes ou plus, %4 jours de fièvre suffisent, en particulier quand les mains et les pieds sont rouges et gonflés</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>day %1, %2</source>
        <translation>jour %1, %2</translation>
    </message>
    <message>
        <source>fever (%1) %2 hours after the end</source>
        <translation>fièvre (%1) %2 heures après la fin</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2, %n day(s) after</source>
        <translation>
            <numerusform>%1 le %2, %n jour après</numerusform>
            <numerusform>%1 le %2, %n jours après</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 hours and %2 days after the end</source>
        <translation>entre %1 heures et %2 jours après la fin</translation>
    </message>
    <message>
        <source>between %1 and %2 days after this date</source>
        <translation>entre %1 et %2 jours après cette date</translation>
    </message>
    <message>
        <source>its date is not known</source>
        <translation>sa date est inconnue</translation>
    </message>
    <message>
        <source>there was fever after it, but it cannot be told whether beyond the window (%1)</source>
        <translation>il y a eu de la fièvre après elle, mais on ne peut pas dire si c’était au-delà de la fenêtre (%1)</translation>
    </message>
    <message>
        <source>without fever on %1, and no fever recorded %2</source>
        <translation>sans fièvre le %1, et pas de fièvre notée %2</translation>
    </message>
    <message>
        <source>the next treatment was begun on %1, before an answer is recorded</source>
        <translation>le traitement suivant a commencé le %1, avant qu’une réponse ne soit notée</translation>
    </message>
    <message>
        <source>nothing is recorded about fever %1</source>
        <translation>rien n’est noté sur la fièvre %1</translation>
    </message>
    <message>
        <source>IVIG %1, %2: resistant, %3</source>
        <translation>IgIV %1, %2&#xa0;: résistance, %3</translation>
    </message>
    <message>
        <source>IVIG %1, %2: responded, %3</source>
        <translation>IgIV %1, %2&#xa0;: réponse, %3</translation>
    </message>
    <message>
        <source>IVIG %1, %2: cannot be told, %3</source>
        <translation>IgIV %1, %2&#xa0;: réponse indéterminable, %3</translation>
    </message>
    <message>
        <source>Resistance to IVIG: persistent or recurring fever %1 hours or more after the END of the infusion, until %2 days after it. Of an infusion known by date only, fever %3 days or more after that date counts, and earlier fever cannot be told</source>
        <translation>Résistance aux IgIV&#xa0;: fièvre persistante ou récurrente %1 heures ou plus après la FIN de la perfusion, jusqu’à %2 jours après elle. Pour une perfusion connue par sa seule date, la fièvre compte %3 jours ou plus après cette date, et une fièvre plus précoce ne permet pas de conclure</translation>
    </message>
    <message>
        <source>Day of illness on which the first infusion of IVIG was begun</source>
        <translation>Jour de maladie où la première perfusion d’IgIV a commencé</translation>
    </message>
    <message>
        <source>No IVIG is recorded</source>
        <translation>Aucune IgIV n’est notée</translation>
    </message>
    <message>
        <source>First IVIG</source>
        <translation>Premières IgIV</translation>
    </message>
    <message>
        <source>The first IVIG has no date</source>
        <translation>Les premières IgIV n’ont pas de date</translation>
    </message>
    <message>
        <source>end of the infusion</source>
        <translation>fin de la perfusion</translation>
    </message>
    <message>
        <source>known by date only</source>
        <translation>connue par sa seule date</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to %2, the unit of %3</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être converti en %2, l’unité de %3</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non fait</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>traces</translation>
    </message>
    <message>
        <source>no result is written</source>
        <translation>aucun résultat n’est écrit</translation>
    </message>
    <message>
        <source>“%1” is no analyte of the catalogue and none of this child&apos;s own</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une analyse du catalogue ni l’une de celles propres à cet enfant</translation>
    </message>
    <message>
        <source>Onset is</source>
        <translation>Le début est</translation>
    </message>
    <message>
        <source>Onset uncertain by</source>
        <translation>Début incertain de</translation>
    </message>
    <message>
        <source>Diagnostic system</source>
        <translation>Système diagnostique</translation>
    </message>
    <message>
        <source>Country for vaccine rules</source>
        <translation>Pays pour les règles vaccinales</translation>
    </message>
    <message>
        <source>Final diagnosis</source>
        <translation>Diagnostic final</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Diagnosis in words</source>
        <translation>Diagnostic en clair</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Image quality</source>
        <translation>Qualité d’image</translation>
    </message>
    <message>
        <source>LVEF</source>
        <translation>FEVG</translation>
    </message>
    <message>
        <source>Mitral regurgitation</source>
        <translation>Reflux mitral</translation>
    </message>
    <message>
        <source>Pericardial effusion</source>
        <translation>Épanchement péricardique</translation>
    </message>
    <message>
        <source>Perivascular brightness</source>
        <translation>Hyperéchogénicité périvasculaire</translation>
    </message>
    <message>
        <source>Lack of tapering</source>
        <translation>Perte de l’effilement distal</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Conclusion in words</source>
        <translation>Conclusion en clair</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Diamètre</translation>
    </message>
    <message>
        <source>Reported Z</source>
        <translation>Z rapporté</translation>
    </message>
    <message>
        <source>Model of the reported Z</source>
        <translation>Modèle du Z rapporté</translation>
    </message>
    <message>
        <source>Thrombus</source>
        <translation>Thrombus</translation>
    </message>
    <message>
        <source>Stenosis</source>
        <translation>Rétrécissement</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Aneurysm</source>
        <translation>Anévrisme</translation>
    </message>
    <message>
        <source>Answer to the question asked</source>
        <translation>Réponse à la question posée</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Ischaemia</source>
        <translation>Ischémie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Lowest plausible value</source>
        <translation>Plus basse valeur plausible</translation>
    </message>
    <message>
        <source>Highest plausible value</source>
        <translation>Plus haute valeur plausible</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Laboratory&apos;s lower limit</source>
        <translation>Limite inférieure du laboratoire</translation>
    </message>
    <message>
        <source>Laboratory&apos;s upper limit</source>
        <translation>Limite supérieure du laboratoire</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>Méthode de dosage</translation>
    </message>
    <message>
        <source>Printed as</source>
        <translation>Imprimé comme</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Motif de la correction</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Birth date is</source>
        <translation>La date de naissance est</translation>
    </message>
    <message>
        <source>Age at onset</source>
        <translation>Âge au début</translation>
    </message>
    <message>
        <source>Ancestry</source>
        <translation>Ascendance</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Date du décès</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>Dans la corbeille depuis</translation>
    </message>
    <message>
        <source>Reason for deleting</source>
        <translation>Motif de la suppression</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Node size</source>
        <translation>Taille du ganglion</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>After an antipyretic</source>
        <translation>Après un antipyrétique</translation>
    </message>
    <message>
        <source>Measured, reported or estimated</source>
        <translation>Mesuré, rapporté ou estimé</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>épisode</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>hospitalisation</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signe</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>autre signe</translation>
    </message>
    <message>
        <source>SARS-CoV-2 test</source>
        <translation>test SARS-CoV-2</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>statement about fever</source>
        <translation>déclaration de fièvre</translation>
    </message>
    <message>
        <source>vital sign</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>body size</source>
        <translation>mensuration</translation>
    </message>
    <message>
        <source>own analyte</source>
        <translation>analyse propre</translation>
    </message>
    <message>
        <source>lab panel</source>
        <translation>bilan biologique</translation>
    </message>
    <message>
        <source>lab result</source>
        <translation>résultat biologique</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>traitement</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dose</translation>
    </message>
    <message>
        <source>echo</source>
        <translation>échographie</translation>
    </message>
    <message>
        <source>coronary measure</source>
        <translation>mesure coronaire</translation>
    </message>
    <message>
        <source>study</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>consultation</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indication</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target from</source>
        <translation>Cible, de</translation>
    </message>
    <message>
        <source>Target to</source>
        <translation>Cible, à</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Response in words</source>
        <translation>Réponse en clair</translation>
    </message>
    <message>
        <source>Reason to stop</source>
        <translation>Motif d’arrêt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Dose up to</source>
        <translation>Dose jusqu’à</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Divided into</source>
        <translation>Nombre de prises</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Consultation de</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Next visit due</source>
        <translation>Prochaine consultation prévue</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>exact date</source>
        <translation>date exacte</translation>
    </message>
    <message>
        <source>estimated date</source>
        <translation>date estimée</translation>
    </message>
    <message>
        <source>only the age at onset</source>
        <translation>seulement l’âge au début</translation>
    </message>
    <message>
        <source>African</source>
        <translation>africaine</translation>
    </message>
    <message>
        <source>Asian</source>
        <translation>asiatique</translation>
    </message>
    <message>
        <source>European</source>
        <translation>européenne</translation>
    </message>
    <message>
        <source>Latin American</source>
        <translation>latino-américaine</translation>
    </message>
    <message>
        <source>Middle Eastern or North African</source>
        <translation>moyen-orientale ou nord-africaine</translation>
    </message>
    <message>
        <source>Pacific Islander</source>
        <translation>des îles du Pacifique</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>in follow-up</source>
        <translation>en cours de suivi</translation>
    </message>
    <message>
        <source>discharged</source>
        <translation>suivi terminé</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>lost to follow-up</source>
        <translation>perdu de vue</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>décès</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>guérison</translation>
    </message>
    <message>
        <source>coronary sequelae</source>
        <translation>séquelles coronaires</translation>
    </message>
    <message>
        <source>other sequelae</source>
        <translation>autres séquelles</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>patient</translation>
    </message>
    <message>
        <source>published case</source>
        <translation>cas publié</translation>
    </message>
    <message>
        <source>synthetic, no real child</source>
        <translation>synthétique, aucun enfant réel</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>chosen, not published</source>
        <translation>choisi, non publié</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>AHA 2017</source>
        <translation>AHA 2017</translation>
    </message>
    <message>
        <source>AHA 2024</source>
        <translation>AHA 2024</translation>
    </message>
    <message>
        <source>Japan, 6th edition</source>
        <translation>Japon, 6e édition</translation>
    </message>
    <message>
        <source>Dallaire 2011</source>
        <translation>Dallaire 2011</translation>
    </message>
    <message>
        <source>McCrindle 2007</source>
        <translation>McCrindle 2007</translation>
    </message>
    <message>
        <source>Kobayashi 2016</source>
        <translation>Kobayashi 2016</translation>
    </message>
    <message>
        <source>Olivieri 2009</source>
        <translation>Olivieri 2009</translation>
    </message>
    <message>
        <source>Lopez 2017 (PHN)</source>
        <translation>Lopez 2017 (PHN)</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>other country</source>
        <translation>autre pays</translation>
    </message>
    <message>
        <source>complete Kawasaki disease</source>
        <translation>maladie de Kawasaki complète</translation>
    </message>
    <message>
        <source>incomplete Kawasaki disease</source>
        <translation>maladie de Kawasaki incomplète</translation>
    </message>
    <message>
        <source>Kawasaki disease</source>
        <translation>maladie de Kawasaki</translation>
    </message>
    <message>
        <source>MIS-C</source>
        <translation>PIMS (MIS-C)</translation>
    </message>
    <message>
        <source>another disease</source>
        <translation>autre maladie</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>definite</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>intensive care</source>
        <translation>soins intensifs</translation>
    </message>
    <message>
        <source>emergency department</source>
        <translation>urgences</translation>
    </message>
    <message>
        <source>day care</source>
        <translation>hôpital de jour</translation>
    </message>
    <message>
        <source>Conjunctivae</source>
        <translation>Conjonctives</translation>
    </message>
    <message>
        <source>Lips and oral cavity</source>
        <translation>Lèvres et cavité buccale</translation>
    </message>
    <message>
        <source>Rash</source>
        <translation>Éruption</translation>
    </message>
    <message>
        <source>Hands and feet: erythema, oedema</source>
        <translation>Mains et pieds&#xa0;: érythème, œdème</translation>
    </message>
    <message>
        <source>Periungual desquamation</source>
        <translation>Desquamation périunguéale</translation>
    </message>
    <message>
        <source>Cervical lymph node</source>
        <translation>Adénopathie cervicale</translation>
    </message>
    <message>
        <source>BCG scar change</source>
        <translation>Modification de la cicatrice du BCG</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>non recherché</translation>
    </message>
    <message>
        <source>abdominal pain</source>
        <translation>douleurs abdominales</translation>
    </message>
    <message>
        <source>vomiting</source>
        <translation>vomissements</translation>
    </message>
    <message>
        <source>diarrhoea</source>
        <translation>diarrhée</translation>
    </message>
    <message>
        <source>jaundice</source>
        <translation>ictère</translation>
    </message>
    <message>
        <source>enlarged liver</source>
        <translation>hépatomégalie</translation>
    </message>
    <message>
        <source>gallbladder hydrops</source>
        <translation>hydrops de la vésicule biliaire</translation>
    </message>
    <message>
        <source>poor perfusion</source>
        <translation>mauvaise perfusion périphérique</translation>
    </message>
    <message>
        <source>arthritis</source>
        <translation>arthrite</translation>
    </message>
    <message>
        <source>irritability</source>
        <translation>irritabilité</translation>
    </message>
    <message>
        <source>aseptic meningitis</source>
        <translation>méningite aseptique</translation>
    </message>
    <message>
        <source>asthenia</source>
        <translation>asthénie</translation>
    </message>
    <message>
        <source>cough</source>
        <translation>toux</translation>
    </message>
    <message>
        <source>anterior uveitis</source>
        <translation>uvéite antérieure</translation>
    </message>
    <message>
        <source>urethritis, sterile pyuria</source>
        <translation>urétrite, pyurie stérile</translation>
    </message>
    <message>
        <source>seizure</source>
        <translation>convulsion</translation>
    </message>
    <message>
        <source>other finding</source>
        <translation>autre signe</translation>
    </message>
    <message>
        <source>RNA test</source>
        <translation>test ARN</translation>
    </message>
    <message>
        <source>antigen test</source>
        <translation>test antigénique</translation>
    </message>
    <message>
        <source>antibody test</source>
        <translation>sérologie</translation>
    </message>
    <message>
        <source>contact with a case</source>
        <translation>contact avec un cas</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positif</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>négatif</translation>
    </message>
    <message>
        <source>equivocal</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>rectal</source>
        <translation>rectale</translation>
    </message>
    <message>
        <source>axillary</source>
        <translation>axillaire</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>buccale</translation>
    </message>
    <message>
        <source>tympanic</source>
        <translation>tympanique</translation>
    </message>
    <message>
        <source>temporal</source>
        <translation>temporale</translation>
    </message>
    <message>
        <source>other route</source>
        <translation>autre voie</translation>
    </message>
    <message>
        <source>°F</source>
        <translation>°F</translation>
    </message>
    <message>
        <source>Systolic blood pressure</source>
        <translation>Pression artérielle systolique</translation>
    </message>
    <message>
        <source>Diastolic blood pressure</source>
        <translation>Pression artérielle diastolique</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Fréquence cardiaque</translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation>SpO₂</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>per kg</source>
        <translation>par kg</translation>
    </message>
    <message>
        <source>per m²</source>
        <translation>par m²</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>absolue</translation>
    </message>
    <message>
        <source>by mouth</source>
        <translation>per os</translation>
    </message>
    <message>
        <source>intravenous</source>
        <translation>intraveineuse</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>sous-cutanée</translation>
    </message>
    <message>
        <source>intramuscular</source>
        <translation>intramusculaire</translation>
    </message>
    <message>
        <source>anti-Xa</source>
        <translation>anti-Xa</translation>
    </message>
    <message>
        <source>drug level</source>
        <translation>taux sanguin</translation>
    </message>
    <message>
        <source>responded</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>partial response</source>
        <translation>réponse partielle</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>aggravation</translation>
    </message>
    <message>
        <source>transthoracic</source>
        <translation>transthoracique</translation>
    </message>
    <message>
        <source>transoesophageal</source>
        <translation>transœsophagienne</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>adequate</source>
        <translation>suffisante</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>mauvaise</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>trivial</source>
        <translation>minime</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>léger</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modéré</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>sévère</translation>
    </message>
    <message>
        <source>small</source>
        <translation>petit</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grand</translation>
    </message>
    <message>
        <source>abnormal</source>
        <translation>anormal</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>decreasing</source>
        <translation>en régression</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>LMCA</source>
        <translation>LMCA</translation>
    </message>
    <message>
        <source>LAD</source>
        <translation>LAD</translation>
    </message>
    <message>
        <source>LAD proximal</source>
        <translation>LAD proximale</translation>
    </message>
    <message>
        <source>LAD mid</source>
        <translation>LAD moyenne</translation>
    </message>
    <message>
        <source>LAD distal</source>
        <translation>LAD distale</translation>
    </message>
    <message>
        <source>LCx</source>
        <translation>LCx</translation>
    </message>
    <message>
        <source>LCx proximal</source>
        <translation>LCx proximale</translation>
    </message>
    <message>
        <source>LCx distal</source>
        <translation>LCx distale</translation>
    </message>
    <message>
        <source>RCA</source>
        <translation>RCA</translation>
    </message>
    <message>
        <source>RCA proximal</source>
        <translation>RCA proximale</translation>
    </message>
    <message>
        <source>RCA mid</source>
        <translation>RCA moyenne</translation>
    </message>
    <message>
        <source>RCA distal</source>
        <translation>RCA distale</translation>
    </message>
    <message>
        <source>PDA</source>
        <translation>PDA</translation>
    </message>
    <message>
        <source>fusiform</source>
        <translation>fusiforme</translation>
    </message>
    <message>
        <source>saccular</source>
        <translation>sacculaire</translation>
    </message>
    <message>
        <source>ectasia</source>
        <translation>ectasie</translation>
    </message>
    <message>
        <source>occlusion</source>
        <translation>occlusion</translation>
    </message>
    <message>
        <source>ECG</source>
        <translation>ECG</translation>
    </message>
    <message>
        <source>Holter ECG</source>
        <translation>Holter ECG</translation>
    </message>
    <message>
        <source>exercise test</source>
        <translation>épreuve d’effort</translation>
    </message>
    <message>
        <source>stress echocardiography</source>
        <translation>échographie de stress</translation>
    </message>
    <message>
        <source>stress perfusion imaging</source>
        <translation>imagerie de perfusion de stress</translation>
    </message>
    <message>
        <source>CT angiography</source>
        <translation>coroscanner</translation>
    </message>
    <message>
        <source>MR angiography</source>
        <translation>angio-IRM</translation>
    </message>
    <message>
        <source>coronary angiography</source>
        <translation>coronarographie</translation>
    </message>
    <message>
        <source>chest X-ray</source>
        <translation>radiographie du thorax</translation>
    </message>
    <message>
        <source>abdominal ultrasound</source>
        <translation>échographie abdominale</translation>
    </message>
    <message>
        <source>other study</source>
        <translation>autre examen</translation>
    </message>
    <message>
        <source>“%1” is a bound: a measurement is one number</source>
        <translation>«&#xa0;%1&#xa0;» est une borne&#xa0;: une mesure est un nombre unique</translation>
    </message>
    <message>
        <source>“%1” is not a unit here: use %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une unité ici&#xa0;: employez %2</translation>
    </message>
    <message>
        <source>This is not a weight</source>
        <translation>Ce n’est pas un poids</translation>
    </message>
    <message>
        <source>This is not a height</source>
        <translation>Ce n’est pas une taille</translation>
    </message>
    <message>
        <source>What was measured is not stated</source>
        <translation>Ce qui a été mesuré n’est pas précisé</translation>
    </message>
    <message>
        <source>Coefficients: secondary transcription, confirmed by three that agree and by published cases</source>
        <translation>Coefficients&#xa0;: transcription secondaire, confirmée par trois qui concordent et par des cas publiés</translation>
    </message>
    <message>
        <source>Kobayashi 2016 needs the sex: female or male</source>
        <translation>Kobayashi 2016 demande le sexe&#xa0;: féminin ou masculin</translation>
    </message>
    <message>
        <source>A BSA of %1 m² is outside the range of Kobayashi 2016 (%2–%3 m²)</source>
        <translation>Une surface corporelle de %1 m² est hors de l’étendue de Kobayashi 2016 (%2–%3 m²)</translation>
    </message>
    <message>
        <source>L, M, S table: secondary transcription from one source, smooth; one digit is suspect (RCA boys, BSA 1.90)</source>
        <translation>Table L, M, S&#xa0;: transcription secondaire d’une seule source, lisse&#xa0;; un chiffre est douteux (RCA garçons, surface corporelle 1,90)</translation>
    </message>
    <message>
        <source>The body size is outside the range of Lopez 2017 (43.2–207.2 cm, 2.0–122.6 kg)</source>
        <translation>Les mensurations sont hors de l’étendue de Lopez 2017 (43,2–207,2 cm, 2,0–122,6 kg)</translation>
    </message>
    <message>
        <source>Coefficients: secondary transcription from one source only; low confidence, never the default</source>
        <translation>Coefficients&#xa0;: transcription secondaire d’une seule source&#xa0;; confiance faible, jamais par défaut</translation>
    </message>
    <message>
        <source>Coefficients: secondary transcription, confirmed by published cases</source>
        <translation>Coefficients&#xa0;: transcription secondaire, confirmée par des cas publiés</translation>
    </message>
    <message>
        <source>Coefficients: secondary transcription; the abstract confirms the form and the largest MSE</source>
        <translation>Coefficients&#xa0;: transcription secondaire&#xa0;; le résumé confirme la forme et la plus grande MSE</translation>
    </message>
    <message>
        <source>%1; no other model fits</source>
        <translation>%1&#xa0;; aucun autre modèle ne convient</translation>
    </message>
    <message>
        <source>%1; within range: %2</source>
        <translation>%1&#xa0;; dans leur étendue&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has no reference below an age of %2 months</source>
        <translation>%1 n’a pas de référence avant l’âge de %2 mois</translation>
    </message>
    <message>
        <source>%1 has no reference above an age of %2 years</source>
        <translation>%1 n’a pas de référence après l’âge de %2 ans</translation>
    </message>
    <message>
        <source>The diameter must be greater than 0 mm</source>
        <translation>Le diamètre doit être supérieur à 0 mm</translation>
    </message>
    <message>
        <source>No reference Z for %1 in %2</source>
        <translation>Pas de Z de référence pour %1 dans %2</translation>
    </message>
    <message>
        <source>No Z score without a body size: weight and height are needed</source>
        <translation>Pas de score Z sans mensurations&#xa0;: il faut le poids et la taille</translation>
    </message>
    <message>
        <source>These numbers give no finite Z score</source>
        <translation>Ces nombres ne donnent pas de score Z fini</translation>
    </message>
    <message>
        <source>A case file is one JSON object in braces</source>
        <translation>Un fichier de cas est un objet JSON entre accolades</translation>
    </message>
    <message>
        <source>The case file %1 cannot be read: %2</source>
        <translation>Le fichier de cas %1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and was not read: a case file holds one child</source>
        <translation>Le fichier dépasse %1 Mo et n’a pas été lu&#xa0;: un fichier de cas contient un seul enfant</translation>
    </message>
    <message>
        <source>%1 (here “%2”, in the file “%3”)</source>
        <translation>%1 (ici «&#xa0;%2&#xa0;», dans le fichier «&#xa0;%3&#xa0;»)</translation>
    </message>
    <message>
        <source>The child %1 is already in the registry with other content (differences: %2): %3. Nothing was changed; correct the file, or the child in the registry</source>
        <translation>L’enfant %1 est déjà dans le registre avec un autre contenu (différences&#xa0;: %2)&#xa0;: %3. Rien n’a été changé&#xa0;; corrigez le fichier, ou l’enfant dans le registre</translation>
    </message>
    <message>
        <source>A number belongs here, without quotation marks; leave the key out if it is not known</source>
        <translation>Il faut ici un nombre, sans guillemets&#xa0;; omettez la clé s’il est inconnu</translation>
    </message>
    <message>
        <source>%1 %2 is not possible: the value must be above zero</source>
        <translation>%1 %2 est impossible&#xa0;: la valeur doit être supérieure à zéro</translation>
    </message>
    <message>
        <source>A text in quotation marks belongs here; leave the key out if it is not known</source>
        <translation>Il faut ici un texte entre guillemets&#xa0;; omettez la clé s’il est inconnu</translation>
    </message>
    <message>
        <source>An empty text says nothing: leave the key out, or state the value</source>
        <translation>Un texte vide ne dit rien&#xa0;: omettez la clé, ou donnez la valeur</translation>
    </message>
    <message>
        <source>This text has control characters in it: remove them</source>
        <translation>Ce texte contient des caractères de contrôle&#xa0;: retirez-les</translation>
    </message>
    <message>
        <source>The child itself is missing: “patient” is an object</source>
        <translation>L’enfant lui-même manque&#xa0;: «&#xa0;patient&#xa0;» est un objet</translation>
    </message>
    <message>
        <source>“%1” is not a field of “%2”, which has: %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ de «&#xa0;%2&#xa0;», qui a&#xa0;: %3</translation>
    </message>
    <message>
        <source>A child needs a number to be known by: give one</source>
        <translation>Un enfant a besoin d’un numéro qui l’identifie&#xa0;: donnez-en un</translation>
    </message>
    <message>
        <source>This is no UUID in lower case: leave the id out</source>
        <translation>Ce n’est pas un UUID en minuscules&#xa0;: omettez l’id</translation>
    </message>
    <message>
        <source>The same id stands at %1: leave one of them out</source>
        <translation>Le même id se trouve en %1&#xa0;: omettez l’un des deux</translation>
    </message>
    <message>
        <source>A list in square brackets belongs here</source>
        <translation>Il faut ici une liste entre crochets</translation>
    </message>
    <message>
        <source>An object in braces belongs here</source>
        <translation>Il faut ici un objet entre accolades</translation>
    </message>
    <message>
        <source>This is no case file of Daymark: “format” must be “%1”</source>
        <translation>Ce n’est pas un fichier de cas de Daymark&#xa0;: «&#xa0;format&#xa0;» doit être «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The version of the format is missing: it is a number from 1 to %1</source>
        <translation>La version du format manque&#xa0;: c’est un nombre de 1 à %1</translation>
    </message>
    <message>
        <source>This case file was written by a newer Daymark (version %1 of the format; this program reads up to %2): update Daymark to read it</source>
        <translation>Ce fichier de cas a été écrit par un Daymark plus récent (version %1 du format&#xa0;; ce programme lit jusqu’à %2)&#xa0;: mettez Daymark à jour pour le lire</translation>
    </message>
    <message>
        <source>there is more text behind the end</source>
        <translation>il y a encore du texte après la fin</translation>
    </message>
    <message>
        <source>This is not JSON as a case file has it: %1 (line %2). Nothing was read; correct that line or export the case again</source>
        <translation>Ce n’est pas du JSON tel qu’en contient un fichier de cas&#xa0;: %1 (ligne %2). Rien n’a été lu&#xa0;; corrigez cette ligne ou exportez le cas de nouveau</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>this key is given twice</source>
        <translation>cette clé est donnée deux fois</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>il manque un deux-points</translation>
    </message>
    <message>
        <source>a comma or closing brace is missing</source>
        <translation>il manque une virgule ou une accolade fermante</translation>
    </message>
    <message>
        <source>a comma or closing bracket is missing</source>
        <translation>il manque une virgule ou un crochet fermant</translation>
    </message>
    <message>
        <source>a text in quotation marks is missing</source>
        <translation>il manque un texte entre guillemets</translation>
    </message>
    <message>
        <source>a closing quotation mark is missing</source>
        <translation>il manque un guillemet fermant</translation>
    </message>
    <message>
        <source>an unknown escape follows a backslash</source>
        <translation>un échappement inconnu suit une barre oblique inverse</translation>
    </message>
    <message>
        <source>half of a character is missing</source>
        <translation>il manque la moitié d’un caractère</translation>
    </message>
    <message>
        <source>NaN and infinity are no numbers, leave the key out</source>
        <translation>NaN et l’infini ne sont pas des nombres, omettez la clé</translation>
    </message>
    <message>
        <source>a value is missing or is no number</source>
        <translation>une valeur manque ou n’est pas un nombre</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>le nombre est trop grand</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text, so it is no case file: export the case again</source>
        <translation>Ce fichier n’est pas du texte UTF-8, ce n’est donc pas un fichier de cas&#xa0;: exportez le cas de nouveau</translation>
    </message>
    <message>
        <source>By weight of that day</source>
        <translation>D’après le poids de ce jour</translation>
    </message>
    <message>
        <source>End, or for how long</source>
        <translation>Fin, ou pendant combien de temps</translation>
    </message>
    <message>
        <source>Choose a treatment first</source>
        <translation>Choisissez d’abord un traitement</translation>
    </message>
    <message>
        <source>New step of %1</source>
        <translation>Nouvelle étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>Suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>Step of %1 removed</source>
        <translation>Suppression d’une étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type the drug of a new treatment here</source>
        <translation>Tapez ici le médicament d’un nouveau traitement</translation>
    </message>
    <message>
        <source>then</source>
        <translation>puis</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>pas de poids</translation>
    </message>
    <message>
        <source>%1 at %2 kg of %3</source>
        <translation>%1 à %2 kg le %3</translation>
    </message>
    <message>
        <source>no body size</source>
        <translation>pas de mensurations</translation>
    </message>
    <message>
        <source>%1 at %2 m² (Mosteller) of %3</source>
        <translation>%1 à %2 m² (Mosteller) le %3</translation>
    </message>
    <message>
        <source>New treatment: %1</source>
        <translation>Nouveau traitement&#xa0;: %1</translation>
    </message>
    <message>
        <source>A treatment has a drug; to remove the treatment press Ctrl+Del</source>
        <translation>Un traitement a un médicament&#xa0;; pour supprimer le traitement, Ctrl+Suppr</translation>
    </message>
    <message>
        <source>“%1” is not read as a dose; write it as 2 g/kg once, 5 mg/kg/day, 100 mg/day, 6 mg/kg every 2 days, pause or taper</source>
        <translation>«&#xa0;%1&#xa0;» ne se lit pas comme une dose&#xa0;; écrivez 2 g/kg une fois, 5 mg/kg/jour, 100 mg/jour, 6 mg/kg tous les 2 jours, pause ou décroissance</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>/day</source>
        <translation>/jour</translation>
    </message>
    <message>
        <source>The upper end %1 is not above the lower end %2</source>
        <translation>La borne supérieure %1 ne dépasse pas la borne inférieure %2</translation>
    </message>
    <message>
        <source>in %1 doses</source>
        <translation>en %1 prises</translation>
    </message>
    <message>
        <source>The longer time in “%1” is not the longer one</source>
        <translation>La durée la plus longue de «&#xa0;%1&#xa0;» n’est pas la plus longue</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>no Z</source>
        <translation>pas de Z</translation>
    </message>
    <message>
        <source>%1 kg and %2 cm, %3 (%4)</source>
        <translation>%1 kg et %2 cm, %3 (%4)</translation>
    </message>
    <message>
        <source>Z %1 by %2, body surface area %3 m²</source>
        <translation>Z %1 selon %2, surface corporelle %3 m²</translation>
    </message>
    <message numerus="yes">
        <source>body size measured %n day(s) from the study</source>
        <translation>
            <numerusform>mensurations mesurées à %n jour de l’examen</numerusform>
            <numerusform>mensurations mesurées à %n jours de l’examen</numerusform>
        </translation>
    </message>
    <message>
        <source>AHA 2017: %1</source>
        <translation>AHA 2017&#xa0;: %1</translation>
    </message>
    <message>
        <source>AHA 2017: the class cannot be told</source>
        <translation>AHA 2017&#xa0;: la classe ne peut pas être déterminée</translation>
    </message>
    <message>
        <source>kept because: %1</source>
        <translation>conservé parce que&#xa0;: %1</translation>
    </message>
    <message>
        <source>Body surface area, m²</source>
        <translation>Surface corporelle, m²</translation>
    </message>
    <message>
        <source>New echo</source>
        <translation>Nouvelle échographie</translation>
    </message>
    <message>
        <source>Type a diameter here, then the date of its study</source>
        <translation>Tapez ici un diamètre, puis la date de son examen</translation>
    </message>
    <message>
        <source>Z and class</source>
        <translation>Z et classe</translation>
    </message>
    <message>
        <source>Z by %1, and AHA 2017 class</source>
        <translation>Z selon %1, et classe AHA 2017</translation>
    </message>
    <message>
        <source>internal diameter in mm</source>
        <translation>diamètre interne en mm</translation>
    </message>
    <message>
        <source>There is no episode yet to put an echo in</source>
        <translation>Il n’y a pas encore d’épisode où placer une échographie</translation>
    </message>
    <message>
        <source>Say when this echo was</source>
        <translation>Dites quand cette échographie a été faite</translation>
    </message>
    <message>
        <source>New echo on %1</source>
        <translation>Nouvelle échographie le %1</translation>
    </message>
    <message>
        <source>Echo of %1 removed</source>
        <translation>Échographie du %1 supprimée</translation>
    </message>
    <message>
        <source>A diameter is a number, not “%1”</source>
        <translation>Un diamètre est un nombre, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no unit of a coronary diameter: mm, or cm</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une unité de diamètre coronaire&#xa0;: mm, ou cm</translation>
    </message>
    <message>
        <source>Reported Z of %1 on %2</source>
        <translation>Z rapporté de %1 le %2</translation>
    </message>
    <message>
        <source>This waits for the date of its study</source>
        <translation>Ceci attend la date de son examen</translation>
    </message>
    <message>
        <source>“%1” is %2 mm: is it?</source>
        <translation>«&#xa0;%1&#xa0;» fait %2 mm&#xa0;: est-ce bien cela&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is no Z score: type the reported one as +5.8</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un score Z&#xa0;: tapez le Z rapporté comme +5.8</translation>
    </message>
    <message>
        <source>typed as %1: %2</source>
        <translation>saisi comme %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>%1&#xa0;: effacé</translation>
    </message>
    <message>
        <source>%1 is in the future; only a plan may be</source>
        <translation>%1 est dans le futur&#xa0;; seul un projet peut l’être</translation>
    </message>
    <message>
        <source>“%1” is not one whole date</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date entière</translation>
    </message>
    <message>
        <source>Only a number can stand here, not “%1”</source>
        <translation>Il ne peut y avoir ici qu’un nombre, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the onset is not known</source>
        <translation>le début est inconnu</translation>
    </message>
    <message>
        <source>“%1” is no result: type a number (also &lt;0.3 or 7.4 mg/dL), nd for not done, or trace</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un résultat&#xa0;: tapez un nombre (aussi &lt;0.3 ou 7.4 mg/dL), nd pour non fait, ou trace</translation>
    </message>
    <message>
        <source>New draw</source>
        <translation>Nouveau prélèvement</translation>
    </message>
    <message>
        <source>Type a result here, then the date of its draw</source>
        <translation>Tapez ici un résultat, puis la date de son prélèvement</translation>
    </message>
    <message>
        <source>There is no episode yet to put a draw in</source>
        <translation>Il n’y a pas encore d’épisode où placer un prélèvement</translation>
    </message>
    <message>
        <source>Say when this was drawn</source>
        <translation>Dites quand ceci a été prélevé</translation>
    </message>
    <message>
        <source>New draw on %1</source>
        <translation>Nouveau prélèvement le %1</translation>
    </message>
    <message>
        <source>Draw of %1 removed</source>
        <translation>Prélèvement du %1 supprimé</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>typed %1 %2, shown in %3</source>
        <translation>saisi %1 %2, montré en %3</translation>
    </message>
    <message>
        <source>corrected because: %1</source>
        <translation>corrigé parce que&#xa0;: %1</translation>
    </message>
    <message>
        <source>laboratory&apos;s interval %1–%2</source>
        <translation>intervalle du laboratoire %1–%2</translation>
    </message>
    <message>
        <source>This waits for the date of its draw</source>
        <translation>Ceci attend la date de son prélèvement</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semaine %1</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Mois %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Année %1</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Pas de date</translation>
    </message>
    <message>
        <source>%1 Enter keeps it, Esc takes it back.</source>
        <translation>%1 Entrée le garde, Échap l’annule.</translation>
    </message>
    <message>
        <source>What was typed belongs to a row that is no longer there</source>
        <translation>Ce qui a été saisi appartient à une ligne qui n’existe plus</translation>
    </message>
    <message>
        <source>child</source>
        <translation>enfant</translation>
    </message>
    <message>
        <source>%1 on day %2</source>
        <translation>%1 le jour %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>ajout&#xa0;: %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Ajout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>confirmed as typed</source>
        <translation>confirmé tel que saisi</translation>
    </message>
    <message>
        <source>“%1” is none of the words that can stand here: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun des mots possibles ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>printed %1 %2</source>
        <translation>imprimé le %1 à %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>The pages could not be drawn</source>
        <translation>Les pages n’ont pas pu être dessinées</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Rien n’a été changé</translation>
    </message>
    <message>
        <source>Course by day of illness</source>
        <translation>Évolution par jour de maladie</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Z %1 reported</source>
        <translation>Z %1 rapporté</translation>
    </message>
    <message>
        <source>thrombus</source>
        <translation>thrombus</translation>
    </message>
    <message>
        <source>no thrombus</source>
        <translation>pas de thrombus</translation>
    </message>
    <message>
        <source>stenosis: %1</source>
        <translation>rétrécissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>aneurysm %1</source>
        <translation>anévrisme %1</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>confirmé&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>LVEF %1 %</source>
        <translation>FEVG %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 kg, %2 cm, BSA %3 m²</source>
        <translation>%1 kg, %2 cm, surface corporelle %3 m²</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Body size</source>
        <translation>Mensurations</translation>
    </message>
    <message>
        <source>Class (AHA 2017), words</source>
        <translation>Classe (AHA 2017), mots</translation>
    </message>
    <message>
        <source>Without a computed Z: %1.</source>
        <translation>Sans Z calculé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Coronary arteries</source>
        <translation>Artères coronaires</translation>
    </message>
    <message>
        <source>Internal diameter in mm; Z by %1 with BSA by %2 of each study.</source>
        <translation>Diamètre interne en mm&#xa0;; Z selon %1 avec la surface corporelle selon %2 à chaque examen.</translation>
    </message>
    <message>
        <source>Internal diameter in mm.</source>
        <translation>Diamètre interne en mm.</translation>
    </message>
    <message>
        <source>IVIG response</source>
        <translation>Réponse aux IgIV</translation>
    </message>
    <message>
        <source>Coronary arteries, worst ever</source>
        <translation>Artères coronaires, atteinte maximale</translation>
    </message>
    <message>
        <source>Coronary arteries now</source>
        <translation>Artères coronaires actuelles</translation>
    </message>
    <message>
        <source>Diagnosis by AHA 2017</source>
        <translation>Diagnostic selon AHA 2017</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Arrêté au</translation>
    </message>
    <message>
        <source>%1, day %2 of illness</source>
        <translation>%1, jour %2 de maladie</translation>
    </message>
    <message>
        <source>Last size</source>
        <translation>Dernières mensurations</translation>
    </message>
    <message>
        <source>Treatment now</source>
        <translation>Traitement actuel</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>aucun noté</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>%1 H</source>
        <translation>%1 H</translation>
    </message>
    <message>
        <source>%1 L</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>printed as “%1”, corrected to %2</source>
        <translation>imprimé «&#xa0;%1&#xa0;», corrigé en %2</translation>
    </message>
    <message>
        <source>assay %1</source>
        <translation>dosage %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>H, L: outside the interval the laboratory printed with the result.</source>
        <translation>H, B&#xa0;: hors de l’intervalle que le laboratoire a imprimé avec le résultat.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Follow-up and plan</source>
        <translation>Suivi et projet</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Séjours</translation>
    </message>
    <message>
        <source>Principal signs</source>
        <translation>Signes principaux</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation>Autres signes</translation>
    </message>
    <message>
        <source>SARS-CoV-2</source>
        <translation>SARS-CoV-2</translation>
    </message>
    <message>
        <source>Fever and temperatures</source>
        <translation>Fièvre et températures</translation>
    </message>
    <message>
        <source>Vital signs and body size</source>
        <translation>Constantes et mensurations</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1 (%2; %3).</source>
        <translation>%1 (%2&#xa0;; %3).</translation>
    </message>
    <message>
        <source>Rules and sources</source>
        <translation>Règles et sources</translation>
    </message>
    <message>
        <source>ischaemia</source>
        <translation>ischémie</translation>
    </message>
    <message>
        <source>no ischaemia</source>
        <translation>pas d’ischémie</translation>
    </message>
    <message>
        <source>Other studies</source>
        <translation>Autres examens</translation>
    </message>
    <message>
        <source>target %1 %2–%3</source>
        <translation>cible %1 %2–%3</translation>
    </message>
    <message>
        <source>%1 lot %2</source>
        <translation>%1 lot %2</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Doses</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>birth date unknown, %1 old at onset</source>
        <translation>date de naissance inconnue, âge au début %1</translation>
    </message>
    <message>
        <source>birth date unknown</source>
        <translation>date de naissance inconnue</translation>
    </message>
    <message>
        <source>onset unknown</source>
        <translation>début inconnu</translation>
    </message>
    <message>
        <source>%1, estimated ± %2 days</source>
        <translation>%1, estimé à ± %2 jours</translation>
    </message>
    <message>
        <source>%1, a chosen date: none is published</source>
        <translation>%1, date choisie&#xa0;: aucune n’est publiée</translation>
    </message>
    <message>
        <source>Episode %1 of %2</source>
        <translation>Épisode %1 sur %2</translation>
    </message>
    <message>
        <source>Kawasaki disease follow-up summary</source>
        <translation>Maladie de Kawasaki&#xa0;: synthèse de suivi</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>décès le %1</translation>
    </message>
    <message>
        <source>Kawasaki disease follow-up summary, %1</source>
        <translation>Maladie de Kawasaki&#xa0;: synthèse de suivi, %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>No episode of illness is recorded yet.</source>
        <translation>Aucun épisode de maladie n’est encore noté.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Creating the child was undone</source>
        <translation>La création de l’enfant a été annulée</translation>
    </message>
    <message>
        <source>No child is open; nothing was changed</source>
        <translation>Aucun enfant n’est ouvert&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>Another program is using the file just now; nothing was changed. Try again in a moment</source>
        <translation>Un autre programme emploie le fichier en ce moment&#xa0;; rien n’a été changé. Réessayez dans un instant</translation>
    </message>
    <message>
        <source>A row belongs to one that is not there; nothing was changed</source>
        <translation>Une ligne appartient à une autre qui n’existe pas&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>Something of that id or number is in the file already (%1); nothing was changed</source>
        <translation>Le fichier contient déjà cet id ou ce numéro (%1)&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again</source>
        <translation>Le disque est plein&#xa0;; rien n’a été changé. Faites de la place et réessayez</translation>
    </message>
    <message>
        <source>The file could not be read or written (%1); nothing was changed</source>
        <translation>Le fichier n’a pas pu être lu ou écrit (%1)&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Nothing was changed; keep it as it is and go back to a copy of it</source>
        <translation>Le fichier est endommagé (%1). Rien n’a été changé&#xa0;; conservez-le tel quel et revenez à une copie</translation>
    </message>
    <message>
        <source>The save was interrupted; nothing was changed</source>
        <translation>L’enregistrement a été interrompu&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>A row of %1 belongs to a row of another child</source>
        <translation>Une ligne de %1 appartient à une ligne d’un autre enfant</translation>
    </message>
    <message>
        <source>Looked at: tables %1, children %2, rows below them %3, audit lines %4</source>
        <translation>Examiné&#xa0;: tables %1, enfants %2, lignes sous eux %3, lignes d’audit %4</translation>
    </message>
    <message>
        <source>%1 is a folder, not a registry</source>
        <translation>%1 est un dossier, pas un registre</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>Il n’y a pas de fichier %1</translation>
    </message>
    <message>
        <source>You have no permission to read %1: ask whoever owns it</source>
        <translation>Vous n’avez pas le droit de lire %1&#xa0;: demandez à son propriétaire</translation>
    </message>
    <message>
        <source>%1 is not a Daymark registry; it was left as it is</source>
        <translation>%1 n’est pas un registre Daymark&#xa0;; il est resté tel quel</translation>
    </message>
    <message>
        <source>%1 was made by a newer Daymark (format %2, this one reads up to %3) and was left as it is: open it with that one</source>
        <translation>%1 a été fait par un Daymark plus récent (format %2, celui-ci lit jusqu’à %3) et est resté tel quel&#xa0;: ouvrez-le avec celui-là</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>Le fichier est intact</translation>
    </message>
    <message>
        <source>Every row belongs to a row that is there</source>
        <translation>Chaque ligne appartient à une ligne qui existe</translation>
    </message>
    <message>
        <source>The tables are those of format %1</source>
        <translation>Les tables sont celles du format %1</translation>
    </message>
    <message>
        <source>Every child can be read</source>
        <translation>Chaque enfant peut être lu</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2)</source>
        <translation>%1 ne peut pas être créé (%2)</translation>
    </message>
    <message>
        <source>You have no permission to change %1; it can be opened for reading only</source>
        <translation>Vous n’avez pas le droit de modifier %1&#xa0;; il peut être ouvert en lecture seule</translation>
    </message>
    <message>
        <source>%1 was made by an older Daymark (format %2): open it once for writing, which brings it up to date</source>
        <translation>%1 a été fait par un Daymark plus ancien (format %2)&#xa0;: ouvrez-le une fois en écriture, ce qui le met à jour</translation>
    </message>
    <message>
        <source>This child is not in the registry</source>
        <translation>Cet enfant n’est pas dans le registre</translation>
    </message>
    <message>
        <source>There is no child with the number %1</source>
        <translation>Aucun enfant n’a le numéro %1</translation>
    </message>
    <message>
        <source>A child cannot become another; nothing was changed</source>
        <translation>Un enfant ne peut pas en devenir un autre&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>The child %1 is no longer as it was when this was entered; nothing was changed. Open the child again</source>
        <translation>L’enfant %1 n’est plus tel qu’il était lors de cette saisie&#xa0;; rien n’a été changé. Ouvrez l’enfant de nouveau</translation>
    </message>
    <message>
        <source>%1 is open for reading only; nothing was changed</source>
        <translation>%1 est ouvert en lecture seule&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>A child needs a number; nothing was changed</source>
        <translation>Un enfant a besoin d’un numéro&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>The number %1 belongs to a child in the bin: restore that child, or choose another number</source>
        <translation>Le numéro %1 appartient à un enfant de la corbeille&#xa0;: restaurez cet enfant, ou choisissez un autre numéro</translation>
    </message>
    <message>
        <source>The number %1 belongs to another child: choose another number</source>
        <translation>Le numéro %1 appartient à un autre enfant&#xa0;: choisissez un autre numéro</translation>
    </message>
    <message>
        <source>One %1 belongs to nothing of this child; nothing was changed</source>
        <translation>Un élément (%1) n’appartient à rien de cet enfant&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>The file cannot hold what was entered (%1); nothing was changed</source>
        <translation>Le fichier ne peut pas contenir ce qui a été saisi (%1)&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>A row of %1 belongs to a row of %2 that is not there</source>
        <translation>Une ligne de %1 appartient à une ligne de %2 qui n’existe pas</translation>
    </message>
    <message>
        <source>The file lacks the %1 that every registry has</source>
        <translation>Il manque au fichier %1, que tout registre a</translation>
    </message>
    <message>
        <source>The %1 of the file is not as this program makes it</source>
        <translation>%1 du fichier n’est pas tel que ce programme le fait</translation>
    </message>
    <message>
        <source>The file has a %1 that no registry has</source>
        <translation>Le fichier a %1, qu’aucun registre n’a</translation>
    </message>
    <message>
        <source>The file holds “%1” as %2, which cannot be read: %3</source>
        <translation>Le fichier contient «&#xa0;%1&#xa0;» comme %2, ce qui ne peut pas être lu&#xa0;: %3</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place dans la liste</translation>
    </message>
    <message>
        <source>%1 is open for writing in another window. Close it there first; until then it can be opened for reading</source>
        <translation>%1 est ouvert en écriture dans une autre fenêtre. Fermez-le d’abord là-bas&#xa0;; d’ici là il peut être ouvert en lecture</translation>
    </message>
    <message>
        <source>%1 is open for writing in another window (process %2 on %3, since %4). Close it there first; until then it can be opened for reading</source>
        <translation>%1 est ouvert en écriture dans une autre fenêtre (processus %2 sur %3, depuis %4). Fermez-le d’abord là-bas&#xa0;; d’ici là il peut être ouvert en lecture</translation>
    </message>
    <message>
        <source>%1 is open for writing on another computer (process %2 on %3, since %4). Close it there first; until then it can be opened for reading. If that computer broke down, delete %5</source>
        <translation>%1 est ouvert en écriture sur un autre ordinateur (processus %2 sur %3, depuis %4). Fermez-le d’abord là-bas&#xa0;; d’ici là il peut être ouvert en lecture. Si cet ordinateur est tombé en panne, supprimez %5</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written to; the file can be opened for reading only</source>
        <translation>Le dossier de %1 ne peut pas être écrit&#xa0;; le fichier peut être ouvert en lecture seule</translation>
    </message>
    <message>
        <source>%1 cannot be: it must lie between %2 and %3</source>
        <translation>%1 est impossible&#xa0;: la valeur doit être entre %2 et %3</translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>toutes les %n heure</numerusform>
            <numerusform>toutes les %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>tous les %n jour</numerusform>
            <numerusform>tous les %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>toutes les %n semaine</numerusform>
            <numerusform>toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>tous les %n mois</numerusform>
            <numerusform>tous les %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>tous les %n an</numerusform>
            <numerusform>tous les %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Coronary arteries, mm</source>
        <translation>Artères coronaires, mm</translation>
    </message>
    <message>
        <source>Heart and study</source>
        <translation>Cœur et examen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>&#xa0;: %1</translation>
    </message>
    <message>
        <source>in the bin since %1: %2</source>
        <translation>dans la corbeille depuis le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 old at onset</source>
        <translation>âge au début %1</translation>
    </message>
    <message>
        <source>died %1 at %2</source>
        <translation>décès le %1 à l’âge de %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>BSA %1 m² (%2)</source>
        <translation>surface corporelle %1 m² (%2)</translation>
    </message>
    <message>
        <source>onset not known</source>
        <translation>début inconnu</translation>
    </message>
    <message>
        <source>onset %1 ± %2 d</source>
        <translation>début le %1 ± %2 j</translation>
    </message>
    <message>
        <source>onset about %1</source>
        <translation>début vers le %1</translation>
    </message>
    <message>
        <source>onset %1 (chosen)</source>
        <translation>début le %1 (choisi)</translation>
    </message>
    <message>
        <source>onset %1</source>
        <translation>début le %1</translation>
    </message>
    <message>
        <source>Day of illness not known</source>
        <translation>Jour de maladie inconnu</translation>
    </message>
    <message>
        <source>Complete KD</source>
        <translation>MK complète</translation>
    </message>
    <message>
        <source>Not complete KD</source>
        <translation>MK non complète</translation>
    </message>
    <message>
        <source>KD: cannot be told yet</source>
        <translation>MK&#xa0;: indéterminable à ce jour</translation>
    </message>
    <message>
        <source>IVIG: responded</source>
        <translation>IgIV&#xa0;: réponse</translation>
    </message>
    <message>
        <source>IVIG-resistant</source>
        <translation>Résistance aux IgIV</translation>
    </message>
    <message>
        <source>Worst: %1</source>
        <translation>Maximum&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 — %3</source>
        <translation>%1 sur %2 — %3</translation>
    </message>
    <message>
        <source>not involved</source>
        <translation>sans atteinte</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>dilatation</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>large or giant</source>
        <translation>grand ou géant</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Visit overdue by %n day(s)</source>
        <translation>
            <numerusform>En retard de %n jour</numerusform>
            <numerusform>En retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit due today</source>
        <translation>À voir aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Visit due in %n day(s)</source>
        <translation>
            <numerusform>À voir dans %n jour</numerusform>
            <numerusform>À voir dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>In the bin since %1</source>
        <translation>Dans la corbeille depuis le %1</translation>
    </message>
    <message>
        <source>Onset not known</source>
        <translation>Début inconnu</translation>
    </message>
    <message>
        <source>No illness entered</source>
        <translation>Aucune maladie saisie</translation>
    </message>
    <message>
        <source>%1 is before the birth on %2</source>
        <translation>%1 est avant la naissance le %2</translation>
    </message>
    <message>
        <source>The printer did not take the summary; save it as PDF</source>
        <translation>L’imprimante n’a pas pris la synthèse&#xa0;; enregistrez-la en PDF</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); nothing was changed</source>
        <translation>%1 n’a pas pu être écrit (%2)&#xa0;; rien n’a été changé</translation>
    </message>
</context>
<context>
    <name>daymark::About</name>
    <message>
        <source>About Daymark</source>
        <translation>À propos de Daymark</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Daymark %1&lt;/h2&gt;&lt;p&gt;Follows children with Kawasaki disease from the first day of fever to adulthood.&lt;/p&gt;&lt;p&gt;What it derives is explained with rule and source wherever it is shown. It is a record and an aid to thinking; it is no medical device and decides nothing.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later, without any warranty.&lt;/p&gt;&lt;p&gt;Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Daymark %1&lt;/h2&gt;&lt;p&gt;Suit les enfants atteints de la maladie de Kawasaki du premier jour de fièvre à l’âge adulte.&lt;/p&gt;&lt;p&gt;Ce qu’il déduit est expliqué, avec la règle et la source, partout où il le montre. C’est un dossier et une aide à la réflexion&#xa0;; ce n’est pas un dispositif médical et il ne décide de rien.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie.&lt;/p&gt;&lt;p&gt;Réalisé avec Qt %2.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>daymark::Actions</name>
    <message>
        <source>&amp;New registry…</source>
        <translation>&amp;Nouveau registre…</translation>
    </message>
    <message>
        <source>Makes a new, empty registry file</source>
        <translation>Crée un nouveau fichier de registre, vide</translation>
    </message>
    <message>
        <source>&amp;Open registry…</source>
        <translation>&amp;Ouvrir un registre…</translation>
    </message>
    <message>
        <source>Opens another registry file</source>
        <translation>Ouvre un autre fichier de registre</translation>
    </message>
    <message>
        <source>New &amp;sample registry…</source>
        <translation>Nouveau registre d’&amp;exemple…</translation>
    </message>
    <message>
        <source>Makes a registry with a published case and synthetic children to try the program on</source>
        <translation>Crée un registre avec un cas publié et des enfants synthétiques, pour essayer le programme</translation>
    </message>
    <message>
        <source>Export c&amp;harts…</source>
        <translation>Exporter les &amp;courbes…</translation>
    </message>
    <message>
        <source>Writes the charts of this child as PDF, SVG or PNG</source>
        <translation>Écrit les courbes de cet enfant en PDF, SVG ou PNG</translation>
    </message>
    <message>
        <source>Export &amp;case file…</source>
        <translation>Exporter un fichier de c&amp;as…</translation>
    </message>
    <message>
        <source>Writes the whole record of this child as a case file (JSON)</source>
        <translation>Écrit tout le dossier de cet enfant dans un fichier de cas (JSON)</translation>
    </message>
    <message>
        <source>&amp;Print summary…</source>
        <translation>&amp;Imprimer la synthèse…</translation>
    </message>
    <message>
        <source>Prints the follow-up summary of this child</source>
        <translation>Imprime la synthèse de suivi de cet enfant</translation>
    </message>
    <message>
        <source>Save summary as P&amp;DF…</source>
        <translation>Enregistrer la synthèse en P&amp;DF…</translation>
    </message>
    <message>
        <source>Writes the follow-up summary of this child as PDF</source>
        <translation>Écrit la synthèse de suivi de cet enfant en PDF</translation>
    </message>
    <message>
        <source>&amp;Close registry</source>
        <translation>&amp;Fermer le registre</translation>
    </message>
    <message>
        <source>Closes the registry; everything accepted is already on disk</source>
        <translation>Ferme le registre&#xa0;; tout ce qui est accepté est déjà sur le disque</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Closes the window; nothing typed is lost</source>
        <translation>Ferme la fenêtre&#xa0;; rien de ce qui est saisi n’est perdu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes back the last edit of this child</source>
        <translation>Annule la dernière modification de cet enfant</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>Refait ce qui a été annulé</translation>
    </message>
    <message>
        <source>&amp;New child…</source>
        <translation>&amp;Nouvel enfant…</translation>
    </message>
    <message>
        <source>Adds a child to the registry</source>
        <translation>Ajoute un enfant au registre</translation>
    </message>
    <message>
        <source>&amp;Identity…</source>
        <translation>&amp;Identité…</translation>
    </message>
    <message>
        <source>Changes number, names, sex and birth date</source>
        <translation>Modifie le numéro, les noms, le sexe et la date de naissance</translation>
    </message>
    <message>
        <source>New &amp;episode</source>
        <translation>Nouvel épi&amp;sode</translation>
    </message>
    <message>
        <source>Begins a second illness of this child: a recurrence</source>
        <translation>Commence une deuxième maladie de cet enfant&#xa0;: une récidive</translation>
    </message>
    <message>
        <source>&amp;Delete into the bin…</source>
        <translation>&amp;Mettre à la corbeille…</translation>
    </message>
    <message>
        <source>Takes the child out of the list, with a reason; nothing is lost</source>
        <translation>Retire l’enfant de la liste, avec un motif&#xa0;; rien n’est perdu</translation>
    </message>
    <message>
        <source>&amp;Restore from the bin</source>
        <translation>&amp;Restaurer de la corbeille</translation>
    </message>
    <message>
        <source>Puts a child of the bin back into the list</source>
        <translation>Remet dans la liste un enfant de la corbeille</translation>
    </message>
    <message>
        <source>Show the &amp;bin</source>
        <translation>Montrer la cor&amp;beille</translation>
    </message>
    <message>
        <source>Lists the children in the bin instead of the others</source>
        <translation>Liste les enfants de la corbeille à la place des autres</translation>
    </message>
    <message>
        <source>&amp;Find a child</source>
        <translation>C&amp;hercher un enfant</translation>
    </message>
    <message>
        <source>Goes to the search field: name, number, birth date</source>
        <translation>Va au champ de recherche&#xa0;: nom, numéro, date de naissance</translation>
    </message>
    <message>
        <source>Next pa&amp;ge</source>
        <translation>Page s&amp;uivante</translation>
    </message>
    <message>
        <source>Shows the next page of this child</source>
        <translation>Montre la page suivante de cet enfant</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Page pré&amp;cédente</translation>
    </message>
    <message>
        <source>Shows the page before</source>
        <translation>Montre la page d’avant</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>Lists every key</source>
        <translation>Liste toutes les touches</translation>
    </message>
    <message>
        <source>&amp;About Daymark</source>
        <translation>À &amp;propos de Daymark</translation>
    </message>
    <message>
        <source>Version, licence, and what the program is not</source>
        <translation>Version, licence, et ce que le programme n’est pas</translation>
    </message>
</context>
<context>
    <name>daymark::BannerView</name>
    <message>
        <source>The child on every page</source>
        <translation>L’enfant, sur chaque page</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Press to see why</source>
        <translation>Appuyez pour voir pourquoi</translation>
    </message>
</context>
<context>
    <name>daymark::ChildActions</name>
    <message>
        <source>New episode</source>
        <translation>Nouvel épisode</translation>
    </message>
    <message>
        <source>%1 goes into the bin with everything recorded. Nothing is lost: Undo or Restore brings the child back.</source>
        <translation>%1 va à la corbeille avec tout ce qui est noté. Rien n’est perdu&#xa0;: Annuler ou Restaurer fait revenir l’enfant.</translation>
    </message>
    <message>
        <source>&amp;Delete into the bin</source>
        <translation>&amp;Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Delete %1 into the bin</source>
        <translation>Mettre %1 à la corbeille</translation>
    </message>
    <message>
        <source>Restore %1 from the bin</source>
        <translation>Restaurer %1 de la corbeille</translation>
    </message>
</context>
<context>
    <name>daymark::ChildForm</name>
    <message>
        <source>New child</source>
        <translation>Nouvel enfant</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>&amp;Add child</source>
        <translation>&amp;Ajouter l’enfant</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Modifie&amp;r</translation>
    </message>
    <message>
        <source>Number %1 is taken: every child has its own.</source>
        <translation>Le numéro %1 est pris&#xa0;: chaque enfant a le sien.</translation>
    </message>
    <message>
        <source> (in the bin)</source>
        <translation> (dans la corbeille)</translation>
    </message>
    <message>
        <source>%1 Perhaps the same child: %2. Open instead?</source>
        <translation>%1 Peut-être le même enfant&#xa0;: %2. L’ouvrir à la place&#xa0;?</translation>
    </message>
    <message>
        <source>New child %1</source>
        <translation>Nouvel enfant %1</translation>
    </message>
    <message>
        <source>Identity of %1</source>
        <translation>Identité de %1</translation>
    </message>
</context>
<context>
    <name>daymark::Desk</name>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>This registry is empty. Ctrl+N adds the first child.</source>
        <translation>Ce registre est vide. Ctrl+N ajoute le premier enfant.</translation>
    </message>
    <message>
        <source>Choose a child on the left, or type its name, number or birth date (Ctrl+F). Ctrl+N adds a child.</source>
        <translation>Choisissez un enfant à gauche, ou tapez son nom, son numéro ou sa date de naissance (Ctrl+F). Ctrl+N ajoute un enfant.</translation>
    </message>
</context>
<context>
    <name>daymark::EchoPage</name>
    <message>
        <source>Date of a new echo</source>
        <translation>Date d’une nouvelle échographie</translation>
    </message>
    <message>
        <source>New &amp;echo</source>
        <translation>&amp;Nouvelle échographie</translation>
    </message>
    <message>
        <source>All &amp;segments</source>
        <translation>Tous les &amp;segments</translation>
    </message>
    <message>
        <source>Newest &amp;left</source>
        <translation>Dernière à &amp;gauche</translation>
    </message>
    <message>
        <source>Between the sheet and its &amp;details</source>
        <translation>Entre la feuille et ses &amp;détails</translation>
    </message>
    <message>
        <source>&amp;Remove this echo</source>
        <translation>Supp&amp;rimer cette échographie</translation>
    </message>
</context>
<context>
    <name>daymark::FollowUpPage</name>
    <message>
        <source>New visit</source>
        <translation>Nouvelle consultation</translation>
    </message>
    <message>
        <source>new: made by what you type</source>
        <translation>nouveau&#xa0;: créé par ce que vous tapez</translation>
    </message>
</context>
<context>
    <name>daymark::FormBinding</name>
    <message>
        <source>%1 (unless stated)</source>
        <translation>%1 (défaut)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>daymark::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Les touches et ce qu’elles font</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Shows the page %1</source>
        <translation>Montre la page %1</translation>
    </message>
</context>
<context>
    <name>daymark::LabsPage</name>
    <message>
        <source>Date of a new draw</source>
        <translation>Date d’un nouveau prélèvement</translation>
    </message>
    <message>
        <source>New &amp;draw</source>
        <translation>&amp;Nouveau prélèvement</translation>
    </message>
    <message>
        <source>&amp;Add an analyte</source>
        <translation>&amp;Ajouter une analyse</translation>
    </message>
    <message>
        <source>Newest &amp;left</source>
        <translation>Dernier à &amp;gauche</translation>
    </message>
    <message>
        <source>Between the sheet and its &amp;details</source>
        <translation>Entre la feuille et ses &amp;détails</translation>
    </message>
    <message>
        <source>&amp;Remove this draw</source>
        <translation>Supp&amp;rimer ce prélèvement</translation>
    </message>
    <message>
        <source>Add an analyte to the sheet</source>
        <translation>Ajouter une analyse à la feuille</translation>
    </message>
</context>
<context>
    <name>daymark::LineButton</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Press to see why</source>
        <translation>Appuyez pour voir pourquoi</translation>
    </message>
</context>
<context>
    <name>daymark::MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Registres &amp;récents</translation>
    </message>
    <message>
        <source>&amp;This page</source>
        <translation>Ce&amp;tte page</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claire</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>%1 You can read everything here; nothing can be changed until you open the file again.</source>
        <translation>%1 Tout peut être lu ici&#xa0;; rien ne peut être modifié tant que le fichier n’est pas rouvert.</translation>
    </message>
    <message>
        <source>Daymark registries (*.daymark)</source>
        <translation>Registres Daymark (*.daymark)</translation>
    </message>
    <message>
        <source>New registry</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>New sample registry</source>
        <translation>Nouveau registre d’exemple</translation>
    </message>
    <message>
        <source>Open registry</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>Export case file</source>
        <translation>Exporter un fichier de cas</translation>
    </message>
    <message>
        <source>Case files (*.json)</source>
        <translation>Fichiers de cas (*.json)</translation>
    </message>
    <message>
        <source>The case file is %1</source>
        <translation>Le fichier de cas est %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>Registry %1</source>
        <translation>Registre %1</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n enfant</numerusform>
            <numerusform>%n enfants</numerusform>
        </translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>%1 — Daymark</source>
        <translation>%1 — Daymark</translation>
    </message>
    <message>
        <source>Text on this page could not be accepted and is not saved. Correct it, or take it back with Esc; closing once more leaves it behind.</source>
        <translation>Du texte de cette page n’a pas pu être accepté et n’est pas enregistré. Corrigez-le, ou annulez-le par Échap&#xa0;; fermer encore une fois l’abandonne.</translation>
    </message>
</context>
<context>
    <name>daymark::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>daymark::OverviewPage</name>
    <message>
        <source>Latest values</source>
        <translation>Dernières valeurs</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Dernière consultation</translation>
    </message>
    <message>
        <source>Acute</source>
        <translation>Aigu</translation>
    </message>
    <message>
        <source>Shows days 1 to 30</source>
        <translation>Montre les jours 1 à 30</translation>
    </message>
    <message>
        <source>Whole course</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Shows everything; each later month takes less room</source>
        <translation>Montre tout&#xa0;; chaque mois plus tardif prend moins de place</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Shows from the first event to the last</source>
        <translation>Montre du premier au dernier événement</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Shows coronary diameters in millimetres</source>
        <translation>Montre les diamètres coronaires en millimètres</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Shows coronary diameters as Z scores</source>
        <translation>Montre les diamètres coronaires en scores Z</translation>
    </message>
    <message>
        <source>Table of the charts</source>
        <translation>Tableau des courbes</translation>
    </message>
    <message>
        <source>Shows the same numbers as a table, and back</source>
        <translation>Montre les mêmes nombres en tableau, et retour</translation>
    </message>
    <message>
        <source>Export charts…</source>
        <translation>Exporter les courbes…</translation>
    </message>
    <message>
        <source>Writes the charts as PDF, SVG or PNG, black on white</source>
        <translation>Écrit les courbes en PDF, SVG ou PNG, en noir sur blanc</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Jours montrés</translation>
    </message>
    <message>
        <source>Coronary arteries in</source>
        <translation>Artères coronaires en</translation>
    </message>
    <message>
        <source> high</source>
        <translation> haut</translation>
    </message>
    <message>
        <source> low</source>
        <translation> bas</translation>
    </message>
    <message>
        <source>Diagnosis (AHA 2017)</source>
        <translation>Diagnostic (AHA 2017)</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fièvre</translation>
    </message>
    <message>
        <source>Response to IVIG</source>
        <translation>Réponse aux IgIV</translation>
    </message>
    <message>
        <source>Coronary arteries, worst ever</source>
        <translation>Artères coronaires, atteinte maximale</translation>
    </message>
    <message>
        <source>Coronary arteries, now</source>
        <translation>Artères coronaires actuelles</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine prévue</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Export charts</source>
        <translation>Exporter les courbes</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>The charts are in %1</source>
        <translation>Les courbes sont dans %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>daymark::Page</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Biologie</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Écho</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
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
    <name>daymark::PatientPane</name>
    <message>
        <source>Every child</source>
        <translation>Tous les enfants</translation>
    </message>
    <message>
        <source>Within 30 days of onset</source>
        <translation>Dans les 30 jours du début</translation>
    </message>
    <message>
        <source>A visit is due today or overdue</source>
        <translation>Une consultation est prévue aujourd’hui ou en retard</translation>
    </message>
    <message>
        <source>Worst-ever class small aneurysm or more</source>
        <translation>Classe maximale&#xa0;: petit anévrisme ou plus</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Acute</source>
        <translation>Aigu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Aneurysm</source>
        <translation>Anévrisme</translation>
    </message>
    <message>
        <source>Nothing like that is in the bin.</source>
        <translation>Rien de tel dans la corbeille.</translation>
    </message>
    <message>
        <source>No child matches “%1”. Esc clears the search.</source>
        <translation>Aucun enfant ne correspond à «&#xa0;%1&#xa0;». Échap efface la recherche.</translation>
    </message>
    <message>
        <source>No children yet. Ctrl+N adds the first.</source>
        <translation>Pas encore d’enfant. Ctrl+N ajoute le premier.</translation>
    </message>
    <message>
        <source>No child is in this group. “All” shows everybody.</source>
        <translation>Aucun enfant dans ce groupe. «&#xa0;Tous&#xa0;» montre tout le monde.</translation>
    </message>
</context>
<context>
    <name>daymark::RowTable</name>
    <message>
        <source>Delete row</source>
        <translation>Supprimer la ligne</translation>
    </message>
</context>
<context>
    <name>daymark::SheetNotice</name>
    <message>
        <source>&amp;Keep as typed (Enter)</source>
        <translation>&amp;Garder tel que saisi (Entrée)</translation>
    </message>
    <message>
        <source>Ta&amp;ke back (Esc)</source>
        <translation>A&amp;nnuler (Échap)</translation>
    </message>
    <message>
        <source>Why this value is kept or corrected</source>
        <translation>Pourquoi cette valeur est gardée ou corrigée</translation>
    </message>
    <message>
        <source>&amp;Take %1 instead (Ctrl+Enter)</source>
        <translation>&amp;Prendre %1 à la place (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
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
    <message>
        <source>The summary of %1 was sent to the printer.</source>
        <translation>La synthèse de %1 a été envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The summary is in %1</source>
        <translation>La synthèse est dans %1</translation>
    </message>
</context>
<context>
    <name>daymark::TreatmentsPage</name>
    <message>
        <source>&amp;New treatment</source>
        <translation>&amp;Nouveau traitement</translation>
    </message>
    <message>
        <source>Next &amp;step of this treatment</source>
        <translation>Étape &amp;suivante de ce traitement</translation>
    </message>
    <message>
        <source>&amp;Remove this step</source>
        <translation>Supp&amp;rimer cette étape</translation>
    </message>
    <message>
        <source>Between the sheet and its &amp;details</source>
        <translation>Entre la feuille et ses &amp;détails</translation>
    </message>
</context>
<context>
    <name>daymark::WhyPopup</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>D’après</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Valeur de la source</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
</TS>
