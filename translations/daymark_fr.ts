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
    <name>ChildrenForm</name>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Name, number, birth date or words of the notes</source>
        <translation>Nom, numéro, date de naissance ou mots des notes</translation>
    </message>
    <message>
        <source>Search among these children</source>
        <translation>Chercher parmi ces enfants</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>Children; Enter opens one</source>
        <translation>Enfants&#xa0;; Entrée en ouvre un</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Nom de ce filtre</translation>
    </message>
    <message>
        <source>&amp;Keep filter</source>
        <translation>&amp;Garder le filtre</translation>
    </message>
    <message>
        <source>&amp;Forget filter</source>
        <translation>&amp;Oublier le filtre</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message>
        <source>Local choices</source>
        <translation>Choix locaux</translation>
    </message>
    <message>
        <source>Where sources differ or are silent, the program reads by a default. Another reading chosen here holds at once, for every child of this registry; the audit keeps who chose it.</source>
        <translation>Là où les sources diffèrent ou se taisent, le programme lit selon un choix par défaut. Une autre lecture choisie ici vaut aussitôt, pour chaque enfant de ce registre&#xa0;; l’audit garde qui l’a choisie.</translation>
    </message>
    <message>
        <source>The registry is open for reading only: nothing can be chosen here.</source>
        <translation>Le registre n’est ouvert qu’en lecture&#xa0;: rien ne peut être choisi ici.</translation>
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
    <message>
        <source>As in the last e&amp;cho</source>
        <translation>Comme la dernière é&amp;cho</translation>
    </message>
    <message>
        <source>Only the segments of the last echo, so that Enter goes from one to the next</source>
        <translation>Seulement les segments de la dernière échographie&#xa0;: Entrée va de l’un à l’autre</translation>
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
    <message>
        <source>Weight of this day</source>
        <translation>Poids de ce jour</translation>
    </message>
    <message>
        <source>Height of this day</source>
        <translation>Taille de ce jour</translation>
    </message>
    <message>
        <source>Echo of this day</source>
        <translation>Échographie de ce jour</translation>
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
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>any analyte</source>
        <translation>tout analyte</translation>
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
    <name>OwnAnalyteForm</name>
    <message>
        <source>Own analyte</source>
        <translation>Analyse propre</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>the short name on the sheet</source>
        <translation>le nom court sur la feuille</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>&amp;Lowest plausible value</source>
        <translation>Plus &amp;basse valeur plausible</translation>
    </message>
    <message>
        <source>&amp;Highest plausible value</source>
        <translation>Plus &amp;haute valeur plausible</translation>
    </message>
    <message>
        <source>An analyte that is not in the catalogue. It is kept with this child and goes with the case file; other children are offered it under Add an analyte, without the reference interval.</source>
        <translation>Une analyse qui n’est pas au catalogue. Elle reste avec cet enfant et part avec le fichier de cas&#xa0;; elle est proposée aux autres enfants sous «&#xa0;Ajouter une analyse&#xa0;», sans l’intervalle de référence.</translation>
    </message>
    <message>
        <source>&amp;Reference interval for this child from</source>
        <translation>Intervalle de &amp;référence pour cet enfant, de</translation>
    </message>
    <message>
        <source>Reference interval &amp;to</source>
        <translation>Intervalle de référence, &amp;à</translation>
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
    <message>
        <source>From a &amp;preset…</source>
        <translation>D’après un &amp;modèle…</translation>
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
        <source>“%1” is not in the calendar: look at the day and the month again</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas au calendrier&#xa0;: vérifiez le jour et le mois</translation>
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
        <translation>naissance vers le %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>naissance le %1</translation>
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
        <translation>VGM (volume globulaire moyen)</translation>
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
        <translation>CCMH (hémoglobine corpusculaire)</translation>
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
        <translation>Neutrophiles, part des leucocytes</translation>
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
        <translation>Leucocyturie</translation>
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
        <source>Complete Kawasaki disease: %1 and %2</source>
        <translation>Maladie de Kawasaki complète&#xa0;: %1 et %2</translation>
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
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>day %1, %2</source>
        <translation>jour %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2, %n day(s) after</source>
        <translation>
            <numerusform>%1 le %2, %n jour après</numerusform>
            <numerusform>%1 le %2, %n jours après</numerusform>
        </translation>
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
        <translation>il y a eu de la fièvre après la perfusion, mais on ne peut pas dire si c’était au-delà de la fenêtre (%1)</translation>
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
        <translation>Lieu de consultation</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Next visit due</source>
        <translation>Prochaine consultation</translation>
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
        <translation>fictif, aucun enfant réel</translation>
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
        <translation>test sérologique</translation>
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
        <translation>Fin, ou durée</translation>
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
        <source>%1 at %2 m² (Haycock) of %3</source>
        <translation>%1 à %2 m² (Haycock) le %3</translation>
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
        <source>%1 is in the future: only a planned date may be</source>
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
        <translation>SC %1 m² (%2)</translation>
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
        <source>KD: cannot be told yet</source>
        <translation>MK&#xa0;: indéterminable à ce jour</translation>
    </message>
    <message>
        <source>IVIG: responded</source>
        <translation>IgIV&#xa0;: réponse</translation>
    </message>
    <message>
        <source>IVIG-resistant</source>
        <translation>IgIV&#xa0;: résistance</translation>
    </message>
    <message>
        <source>Worst: %1</source>
        <translation>Max.&#xa0;: %1</translation>
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
        <source>was %1</source>
        <translation>avant&#xa0;: %1</translation>
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
        <source>Results of one draw are compared: a slip of the unit or of the cell?</source>
        <translation>Les résultats d’un même prélèvement sont comparés&#xa0;: erreur d’unité ou de case&#xa0;?</translation>
    </message>
    <message>
        <source>criteria met</source>
        <translation>critères remplis</translation>
    </message>
    <message>
        <source>criteria not met</source>
        <translation>critères non remplis</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>indéterminable</translation>
    </message>
    <message>
        <source>met: %1</source>
        <translation>remplis&#xa0;: %1</translation>
    </message>
    <message>
        <source>not met: %1</source>
        <translation>non remplis&#xa0;: %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>inconnus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: nothing is known of it; %2</source>
        <translation>%1&#xa0;: rien n’en est connu&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1&#xa0;: %2&#xa0;; %3</translation>
    </message>
    <message>
        <source>%1 mmHg</source>
        <translation>%1 mmHg</translation>
    </message>
    <message>
        <source>sustained fall of systolic pressure ≥ %1 %</source>
        <translation>baisse durable de la pression systolique ≥ %1&#xa0;%</translation>
    </message>
    <message>
        <source>fewer than two systolic pressures</source>
        <translation>moins de deux pressions systoliques</translation>
    </message>
    <message>
        <source>%1, %2 % below the first, %3; nothing is recorded after it</source>
        <translation>%1, %2&#xa0;% au-dessous de la première, %3&#xa0;; rien n’est noté après</translation>
    </message>
    <message>
        <source>%1, %2 % below the first, %3</source>
        <translation>%1, %2&#xa0;% au-dessous de la première, %3</translation>
    </message>
    <message>
        <source>signs of poor perfusion</source>
        <translation>signes de mauvaise perfusion périphérique</translation>
    </message>
    <message>
        <source>unverified: hypotension for age is below 60 mmHg to 28 days, 70 below 1 year, 70 + 2 × years below 10 years, then 90 (PALS)</source>
        <translation>non vérifié&#xa0;: l’hypotension pour l’âge est une pression inférieure à 60 mmHg jusqu’à 28 jours, 70 avant 1 an, 70 + 2 × années avant 10 ans, puis 90 (PALS)</translation>
    </message>
    <message>
        <source>%1; the lowest recorded, %2, would be below its limit of %3</source>
        <translation>%1&#xa0;; la plus basse notée, %2, serait sous sa limite de %3</translation>
    </message>
    <message>
        <source>%1; the lowest recorded, %2, would not be below its limit of %3</source>
        <translation>%1&#xa0;; la plus basse notée, %2, ne serait pas sous sa limite de %3</translation>
    </message>
    <message>
        <source>systolic hypotension for age</source>
        <translation>hypotension systolique pour l’âge</translation>
    </message>
    <message>
        <source>its limits are not verified</source>
        <translation>ses limites ne sont pas vérifiées</translation>
    </message>
    <message>
        <source>Kawasaki disease shock syndrome</source>
        <translation>Syndrome de choc de la maladie de Kawasaki</translation>
    </message>
    <message>
        <source>ferritin &gt; 684 µg/L</source>
        <translation>ferritine &gt; 684 µg/L</translation>
    </message>
    <message>
        <source>platelets ≤ 181 × 10⁹/L</source>
        <translation>plaquettes ≤ 181 × 10⁹/L</translation>
    </message>
    <message>
        <source>AST &gt; 48 U/L</source>
        <translation>ASAT &gt; 48 U/L</translation>
    </message>
    <message>
        <source>triglycerides &gt; 156 mg/dL (1.76 mmol/L)</source>
        <translation>triglycérides &gt; 156 mg/dL (1,76 mmol/L)</translation>
    </message>
    <message>
        <source>fibrinogen ≤ 3.60 g/L</source>
        <translation>fibrinogène ≤ 3,60 g/L</translation>
    </message>
    <message>
        <source>febrile</source>
        <translation>fébrile</translation>
    </message>
    <message>
        <source>Macrophage activation syndrome: a febrile patient with ferritin &gt; 684 µg/L and at least %1 of: platelets ≤ 181 × 10⁹/L; AST &gt; 48 U/L; triglycerides &gt; 156 mg/dL (1.76 mmol/L); fibrinogen ≤ 360 mg/dL (3.60 g/L). By local choice from one window: the day of a ferritin, the day before and the day after; without ferritin, around any of the others</source>
        <translation>Syndrome d’activation macrophagique&#xa0;: patient fébrile avec ferritine &gt; 684 µg/L et au moins %1 de&#xa0;: plaquettes ≤ 181 × 10⁹/L&#xa0;; ASAT &gt; 48 U/L&#xa0;; triglycérides &gt; 156 mg/dL (1,76 mmol/L)&#xa0;; fibrinogène ≤ 360 mg/dL (3,60 g/L). Par choix local, pris dans une même fenêtre&#xa0;: le jour d’une ferritine, la veille et le lendemain&#xa0;; sans ferritine, autour de l’un des autres</translation>
    </message>
    <message>
        <source>These are classification criteria for known or suspected systemic juvenile idiopathic arthritis, only borrowed for Kawasaki disease</source>
        <translation>Ce sont des critères de classification de l’arthrite juvénile idiopathique systémique connue ou suspectée, seulement empruntés pour la maladie de Kawasaki</translation>
    </message>
    <message>
        <source>Macrophage activation syndrome (2016 criteria)</source>
        <translation>Syndrome d’activation macrophagique (critères 2016)</translation>
    </message>
    <message>
        <source>%1: no ferritin, platelets, AST, triglycerides or fibrinogen with a date</source>
        <translation>%1&#xa0;: pas de ferritine, de plaquettes, d’ASAT, de triglycérides ni de fibrinogène datés</translation>
    </message>
    <message>
        <source>age &lt; %1 years</source>
        <translation>âge &lt; %1 ans</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>no more likely alternative diagnosis</source>
        <translation>pas d’autre diagnostic plus vraisemblable</translation>
    </message>
    <message>
        <source>no other final diagnosis is recorded</source>
        <translation>aucun autre diagnostic final n’est noté</translation>
    </message>
    <message>
        <source>final diagnosis: %1</source>
        <translation>diagnostic final&#xa0;: %1</translation>
    </message>
    <message>
        <source>fever ≥ 38.0 °C, documented or stated</source>
        <translation>fièvre ≥ 38,0 °C, documentée ou déclarée</translation>
    </message>
    <message>
        <source>onset of fever</source>
        <translation>début de la fièvre</translation>
    </message>
    <message>
        <source>hospitalisation or death</source>
        <translation>hospitalisation ou décès</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Hospitalisation</translation>
    </message>
    <message>
        <source>death</source>
        <translation>décès</translation>
    </message>
    <message>
        <source>CRP ≥ 30 mg/L</source>
        <translation>CRP ≥ 30 mg/L</translation>
    </message>
    <message>
        <source>manifestations in at least %1 of 5 groups</source>
        <translation>manifestations dans au moins %1 de 5 groupes</translation>
    </message>
    <message>
        <source>%1; not known: %2</source>
        <translation>%1&#xa0;; inconnu&#xa0;: %2</translation>
    </message>
    <message>
        <source>MIS-C (CSTE/CDC 2023)</source>
        <translation>PIMS (MIS-C) (CSTE/CDC 2023)</translation>
    </message>
    <message>
        <source>MIS-C (CSTE/CDC 2023), confirmed case</source>
        <translation>PIMS (MIS-C) (CSTE/CDC 2023), cas confirmé</translation>
    </message>
    <message>
        <source>MIS-C (CSTE/CDC 2023), probable case</source>
        <translation>PIMS (MIS-C) (CSTE/CDC 2023), cas probable</translation>
    </message>
    <message>
        <source>Towards MIS-C rather than Kawasaki disease point gastrointestinal signs, low platelets and low lymphocytes; coronary involvement remains the hallmark of Kawasaki disease</source>
        <translation>Les signes digestifs, des plaquettes basses et des lymphocytes bas orientent vers un PIMS (MIS-C) plutôt que vers une maladie de Kawasaki&#xa0;; l’atteinte coronaire reste la marque de la maladie de Kawasaki</translation>
    </message>
    <message>
        <source>The older definitions of CDC, WHO and RCPCH differ and are not used</source>
        <translation>Les anciennes définitions des CDC, de l’OMS et du RCPCH diffèrent et ne sont pas employées</translation>
    </message>
    <message>
        <source>LVEF &lt; 55 %</source>
        <translation>FEVG &lt; 55&#xa0;%</translation>
    </message>
    <message>
        <source>coronary dilatation, aneurysm or ectasia</source>
        <translation>dilatation, anévrisme ou ectasie coronaire</translation>
    </message>
    <message>
        <source>coronary abnormality of %1</source>
        <translation>anomalie coronaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>troponin above the laboratory&apos;s limit</source>
        <translation>troponine au-dessus de la limite du laboratoire</translation>
    </message>
    <message>
        <source>mucocutaneous</source>
        <translation>cutanéomuqueux</translation>
    </message>
    <message>
        <source>shock</source>
        <translation>choc</translation>
    </message>
    <message>
        <source>haematologic</source>
        <translation>hématologique</translation>
    </message>
    <message>
        <source>platelets &lt; 150 × 10⁹/L</source>
        <translation>plaquettes &lt; 150 × 10⁹/L</translation>
    </message>
    <message>
        <source>lymphocytes &lt; 1.0 × 10⁹/L</source>
        <translation>lymphocytes &lt; 1,0 × 10⁹/L</translation>
    </message>
    <message>
        <source>cardiac</source>
        <translation>cardiaque</translation>
    </message>
    <message>
        <source>gastrointestinal</source>
        <translation>digestif</translation>
    </message>
    <message>
        <source>SARS-CoV-2 RNA or antigen</source>
        <translation>ARN ou antigène du SARS-CoV-2</translation>
    </message>
    <message>
        <source>SARS-CoV-2 antibody</source>
        <translation>sérologie SARS-CoV-2</translation>
    </message>
    <message>
        <source>laboratory evidence of SARS-CoV-2</source>
        <translation>preuve biologique du SARS-CoV-2</translation>
    </message>
    <message>
        <source>contact with a case within 60 days</source>
        <translation>contact avec un cas dans les 60 jours</translation>
    </message>
    <message>
        <source>normal by words (%1)</source>
        <translation>normal d’après les mots (%1)</translation>
    </message>
    <message>
        <source>%1: first seen %2, largest %3, now %4</source>
        <translation>%1&#xa0;: premier constat %2, maximum %3, actuellement %4</translation>
    </message>
    <message>
        <source>The same word over several echos is the same aneurysm; without a word an aneurysm is that of its segment. It counts as one from Z ≥ 2.5 or 8 mm on (AHA 2017), without a Z score from the size that is abnormal in Japan on, or when it was named or its shape stated</source>
        <translation>Le même mot d’une échographie à l’autre est le même anévrisme&#xa0;; sans mot, un anévrisme est celui de son segment. Il compte à partir de Z ≥ 2,5 ou 8 mm (AHA 2017), sans score Z à partir de la taille anormale au Japon, ou s’il a été nommé ou sa forme précisée</translation>
    </message>
    <message>
        <source>No aneurysm is recorded</source>
        <translation>Aucun anévrisme n’est noté</translation>
    </message>
    <message>
        <source>expanding</source>
        <translation>en expansion</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>regressed</source>
        <translation>régressé</translation>
    </message>
    <message>
        <source>the diameter changed</source>
        <translation>le diamètre a changé</translation>
    </message>
    <message>
        <source>the diameter stayed, the body size changed</source>
        <translation>le diamètre est resté le même, les mensurations ont changé</translation>
    </message>
    <message>
        <source>the diameter and the body size changed</source>
        <translation>le diamètre et les mensurations ont changé</translation>
    </message>
    <message>
        <source>%1 to %2: %3, %4</source>
        <translation>%1 puis %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>%1 to %2: %3, within the repeatability of a measurement</source>
        <translation>%1 puis %2&#xa0;: %3, dans la répétabilité d’une mesure</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 puis %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Thrombus: %1</source>
        <translation>Thrombus&#xa0;: %1</translation>
    </message>
    <message>
        <source>A thrombus counts until a later echo says that it is gone</source>
        <translation>Un thrombus compte jusqu’à ce qu’une échographie ultérieure dise qu’il a disparu</translation>
    </message>
    <message>
        <source>Stenosis, %1: %2</source>
        <translation>Rétrécissement, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A stenosis or an occlusion counts until a later echo says that it is gone</source>
        <translation>Un rétrécissement ou une occlusion compte jusqu’à ce qu’une échographie ultérieure dise sa disparition</translation>
    </message>
    <message numerus="yes">
        <source>%n diameter(s) have no Z score for want of a weight and height, the latest: %1</source>
        <translation>
            <numerusform>%n diamètre n’a pas de score Z faute de poids et de taille&#xa0;: %1</numerusform>
            <numerusform>%n diamètres n’ont pas de score Z faute de poids et de taille, le dernier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A Z score needs the weight and height of the study, or measured ones within 7 days (age below 1 year) or 30 days</source>
        <translation>Un score Z demande le poids et la taille de l’examen, ou mesurés à moins de 7 jours (âge inférieur à 1 an) ou 30 jours</translation>
    </message>
    <message>
        <source>The class of the worst measure differs by Z model: %1</source>
        <translation>La classe de la mesure la plus élevée diffère selon le modèle de Z&#xa0;: %1</translation>
    </message>
    <message>
        <source>The same diameter may fall into another class by another Z model</source>
        <translation>Le même diamètre peut tomber dans une autre classe avec un autre modèle de Z</translation>
    </message>
    <message>
        <source>Z scores of this child come from more than one model: %1</source>
        <translation>Les scores Z de cet enfant viennent de plus d’un modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>A child is followed by one Z equation; Z scores of two are not compared</source>
        <translation>Un enfant se suit avec une seule équation de Z&#xa0;; les scores Z de deux équations ne se comparent pas</translation>
    </message>
    <message>
        <source>The conclusion says “%1”, a measure of the same echo %2: %3</source>
        <translation>La conclusion dit «&#xa0;%1&#xa0;», une mesure de la même échographie %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The measure decides the class</source>
        <translation>La mesure décide de la classe</translation>
    </message>
    <message>
        <source>Japan, severity class I by echo: no dilation at any time</source>
        <translation>Japon, sévérité classe I à l’échographie&#xa0;: aucune dilatation à aucun moment</translation>
    </message>
    <message>
        <source>Japan, severity class II by echo: transient dilation, normal by day 30</source>
        <translation>Japon, sévérité classe II à l’échographie&#xa0;: dilatation transitoire, normalisée au jour 30</translation>
    </message>
    <message>
        <source>Japan, severity class III by echo: regression, abnormal on day 30 or later and normal within 1 year</source>
        <translation>Japon, sévérité classe III à l’échographie&#xa0;: régression, anormale au jour 30 ou après et normale dans un délai de 1 an</translation>
    </message>
    <message>
        <source>not abnormal by size</source>
        <translation>pas d’anomalie de taille</translation>
    </message>
    <message>
        <source>small aneurysm or dilation by size</source>
        <translation>petit anévrisme ou dilatation selon la taille</translation>
    </message>
    <message>
        <source>medium aneurysm by size</source>
        <translation>anévrisme moyen selon la taille</translation>
    </message>
    <message>
        <source>giant aneurysm by size</source>
        <translation>anévrisme géant selon la taille</translation>
    </message>
    <message>
        <source>%1 mm: %2</source>
        <translation>%1 mm&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 mm: depends on the age</source>
        <translation>%1 mm&#xa0;: dépend de l’âge</translation>
    </message>
    <message>
        <source>unverified: JCS/JSCS 2020 grades size by Z score, with a rule of 8 mm, and keeps the five classes of severity</source>
        <translation>non vérifié&#xa0;: JCS/JSCS 2020 classe la taille par score Z, avec une règle de 8 mm, et garde les cinq classes de sévérité</translation>
    </message>
    <message>
        <source>Japan, by size: abnormal &gt; 3 mm (below 5 years) or &gt; 4 mm (from 5 years), or ≥ 1.5 times the adjacent segment; small ≤ 4 mm, medium &gt; 4 to ≤ 8 mm, giant &gt; 8 mm; from 5 years also medium ≥ 1.5 and giant &gt; 4 times the adjacent segment. Needs no Z score and is never merged with the AHA class</source>
        <translation>Japon, selon la taille&#xa0;: anormal &gt; 3 mm (avant 5 ans) ou &gt; 4 mm (dès 5 ans), ou ≥ 1,5 fois le segment adjacent&#xa0;; petit ≤ 4 mm, moyen &gt; 4 à ≤ 8 mm, géant &gt; 8 mm&#xa0;; dès 5 ans aussi moyen ≥ 1,5 et géant &gt; 4 fois le segment adjacent. Ne demande pas de score Z et ne se mélange jamais avec la classe AHA</translation>
    </message>
    <message>
        <source>%1: %2 or %3, depending on whether the child was 5 years old; the age is not known</source>
        <translation>%1&#xa0;: %2 ou %3, selon que l’enfant avait ou non 5 ans&#xa0;; l’âge est inconnu</translation>
    </message>
    <message>
        <source>Not abnormal, by the words of the echo; no diameter is recorded</source>
        <translation>Pas d’anomalie, d’après les mots de l’échographie&#xa0;; aucun diamètre n’est noté</translation>
    </message>
    <message>
        <source>No coronary diameter is recorded</source>
        <translation>Aucun diamètre coronaire n’est noté</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1: no model gives a Z score; %2</source>
        <translation>%1&#xa0;: aucun modèle ne donne de score Z&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1: the class differs by model: %2</source>
        <translation>%1&#xa0;: la classe diffère selon le modèle&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: the same class by every model that has one: %2</source>
        <translation>%1&#xa0;: la même classe selon tous les modèles qui en ont une&#xa0;: %2</translation>
    </message>
    <message>
        <source>Every Z model beside the others, with the AHA class of each; a class that differs by model is marked. A child is followed by one model: Z scores of two models are never compared over time</source>
        <translation>Tous les modèles de Z côte à côte, avec la classe AHA de chacun&#xa0;; une classe qui diffère selon le modèle est signalée. Un enfant se suit avec un seul modèle&#xa0;: les scores Z de deux modèles ne se comparent jamais dans le temps</translation>
    </message>
    <message>
        <source>No coronary diameter is recorded in the worst or the latest echo</source>
        <translation>Aucun diamètre coronaire n’est noté dans l’échographie la plus sévère ni dans la dernière</translation>
    </message>
    <message>
        <source>Age of the body size</source>
        <translation>Écart entre mensurations et examen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the study</source>
        <translation>
            <numerusform>à %n jour de l’examen</numerusform>
            <numerusform>à %n jours de l’examen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measured in that echo, aneurysm before: %1</source>
        <translation>Non mesuré à cette échographie, anévrisme auparavant&#xa0;: %1</translation>
    </message>
    <message>
        <source>The conclusion of that echo says “%1”</source>
        <translation>La conclusion de cette échographie dit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No coronary diameter or Z score is recorded</source>
        <translation>Aucun diamètre coronaire ni score Z n’est noté</translation>
    </message>
    <message>
        <source>Normal now, %1; whether it was abnormal before cannot be told</source>
        <translation>Normal actuellement, %1&#xa0;; impossible de dire s’il y avait une anomalie avant</translation>
    </message>
    <message>
        <source>Nothing before the echo of %1 can be compared with it</source>
        <translation>Rien avant l’échographie (%1) ne peut lui être comparé</translation>
    </message>
    <message>
        <source>%1, not measured</source>
        <translation>%1, non mesuré</translation>
    </message>
    <message>
        <source>The Z score of the LMCA does not count, by a local setting</source>
        <translation>Le score Z de la LMCA ne compte pas, par un réglage local</translation>
    </message>
    <message>
        <source>Both Z scores are reported, not computed</source>
        <translation>Les deux scores Z sont rapportés, non calculés</translation>
    </message>
    <message>
        <source>Only the LMCA was measured, and by a local setting its Z score does not count: the class cannot be told</source>
        <translation>Seule la LMCA a été mesurée, et par un réglage local son score Z ne compte pas&#xa0;: la classe ne peut pas être déterminée</translation>
    </message>
    <message>
        <source>The latest echo gives no diameter, Z score or conclusion: the class cannot be told</source>
        <translation>La dernière échographie ne donne ni diamètre, ni score Z, ni conclusion&#xa0;: la classe ne peut pas être déterminée</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>Given on that day: %1, which can hide fever</source>
        <translation>Donné ce jour-là&#xa0;: %1, ce qui peut masquer la fièvre</translation>
    </message>
    <message>
        <source>Without fever from %1</source>
        <translation>Apyrexie à partir du %1</translation>
    </message>
    <message>
        <source>%1, fever again on %2</source>
        <translation>%1, de nouveau fièvre le %2</translation>
    </message>
    <message>
        <source>The first of a run of readings below the limit of their route (axilla %1 °C, else %2 °C), or of days stated without fever, that lasts %3 hours or more; readings under an antipyretic other than aspirin are left out</source>
        <translation>La première d’une série de mesures sous la limite de leur voie (aisselle %1 °C, sinon %2 °C), ou de jours déclarés sans fièvre, qui dure %3 heures ou plus&#xa0;; les mesures sous un antipyrétique autre que l’aspirine sont laissées de côté</translation>
    </message>
    <message>
        <source>What is recorded without fever does not surely last %1 hours</source>
        <translation>Ce qui est noté sans fièvre ne dure pas à coup sûr %1 heures</translation>
    </message>
    <message>
        <source>No time without fever is recorded</source>
        <translation>Aucune période sans fièvre n’est notée</translation>
    </message>
    <message>
        <source>%1; the onset is not known, so it has no day of illness</source>
        <translation>%1&#xa0;; le début étant inconnu, cela n’a pas de jour de maladie</translation>
    </message>
    <message>
        <source>80–100 or 30–50 mg/kg/day in 4 doses until defervescence, then 3–5 mg/kg/day once daily (UK 2–5); confirmation is asked outside 30–100 and 2–5 mg/kg/day, and a low dose above 100 mg/day</source>
        <translation>80–100 ou 30–50 mg/kg/jour en 4 prises jusqu’à l’apyrexie, puis 3–5 mg/kg/jour en une prise par jour (Royaume-Uni 2–5)&#xa0;; confirmation demandée hors de 30–100 et 2–5 mg/kg/jour, et pour une faible dose supérieure à 100 mg/jour</translation>
    </message>
    <message>
        <source>100 mg/day</source>
        <translation>100 mg/jour</translation>
    </message>
    <message>
        <source>%1 mg/kg/day is neither a high or moderate (30–100) nor a low dose (2–5 mg/kg/day)</source>
        <translation>%1 mg/kg/jour n’est ni une dose forte ou modérée (30–100) ni une dose faible (2–5 mg/kg/jour)</translation>
    </message>
    <message>
        <source>2 mg/kg/day for 5 days, then tapered over 15 days once CRP is ≤ 5 mg/L, at most 60 mg/day; confirmation is asked outside 0.5–2.2 mg/kg/day</source>
        <translation>2 mg/kg/jour pendant 5 jours, puis décroissance sur 15 jours une fois la CRP ≤ 5 mg/L, au plus 60 mg/jour&#xa0;; confirmation demandée hors de 0,5–2,2 mg/kg/jour</translation>
    </message>
    <message>
        <source>unverified: steps of 2, 1 and 0.5 mg/kg/day, 5 days each</source>
        <translation>non vérifié&#xa0;: paliers de 2, 1 et 0,5 mg/kg/jour, 5 jours chacun</translation>
    </message>
    <message>
        <source>60 mg/day</source>
        <translation>60 mg/jour</translation>
    </message>
    <message>
        <source>30 mg/kg once daily for up to 3 days, at most 1 g (older UK scheme: 600 mg/m² twice daily); confirmation is asked outside 20–30 mg/kg a dose, above 1000 mg and above 3 doses</source>
        <translation>30 mg/kg en une prise par jour pendant 3 jours au plus, au plus 1 g (ancien schéma britannique&#xa0;: 600 mg/m² deux fois par jour)&#xa0;; confirmation demandée hors de 20–30 mg/kg par dose, au-dessus de 1000 mg et au-delà de 3 doses</translation>
    </message>
    <message>
        <source>unverified: a dose over 2 to 3 hours</source>
        <translation>non vérifié&#xa0;: une dose en 2 à 3 heures</translation>
    </message>
    <message>
        <source>1000 mg a dose</source>
        <translation>1000 mg par dose</translation>
    </message>
    <message>
        <source>unverified: 5 mg/kg over 2 hours</source>
        <translation>non vérifié&#xa0;: 5 mg/kg en 2 heures</translation>
    </message>
    <message>
        <source>the start in KAWAKINRA for this child: 2 mg/kg/day</source>
        <translation>la dose initiale de KAWAKINRA pour cet enfant&#xa0;: 2 mg/kg/jour</translation>
    </message>
    <message>
        <source>the start in KAWAKINRA for this child: 4 mg/kg/day</source>
        <translation>la dose initiale de KAWAKINRA pour cet enfant&#xa0;: 4 mg/kg/jour</translation>
    </message>
    <message>
        <source>the start in KAWAKINRA, 2 or 4 mg/kg/day, depends on age and weight, which are not both known</source>
        <translation>la dose initiale de KAWAKINRA, 2 ou 4 mg/kg/jour, dépend de l’âge et du poids, qui ne sont pas tous deux connus</translation>
    </message>
    <message>
        <source>KAWAKINRA: start 2 mg/kg/day (4 at ≤ 8 months and ≥ 5 kg), up to 6 while &gt; 38 °C, 14 days; ANAKID 2–11 mg/kg/day; ANACOMP 4 up to 8; confirmation is asked outside 2–11 mg/kg/day</source>
        <translation>KAWAKINRA&#xa0;: début 2 mg/kg/jour (4 si ≤ 8 mois et ≥ 5 kg), jusqu’à 6 tant que &gt; 38 °C, 14 jours&#xa0;; ANAKID 2–11 mg/kg/jour&#xa0;; ANACOMP 4 jusqu’à 8&#xa0;; confirmation demandée hors de 2–11 mg/kg/jour</translation>
    </message>
    <message>
        <source>KAWAKINRA: start 2 mg/kg/day (4 below 8 months and ≥ 5 kg), up to 6 while &gt; 38 °C, 14 days; ANAKID 2–11 mg/kg/day; ANACOMP 4 up to 8; confirmation is asked outside 2–11 mg/kg/day</source>
        <translation>KAWAKINRA&#xa0;: début 2 mg/kg/jour (4 avant 8 mois et ≥ 5 kg), jusqu’à 6 tant que &gt; 38 °C, 14 jours&#xa0;; ANAKID 2–11 mg/kg/jour&#xa0;; ANACOMP 4 jusqu’à 8&#xa0;; confirmation demandée hors de 2–11 mg/kg/jour</translation>
    </message>
    <message>
        <source>5 mg/kg/day for 5 days (KAICA), 4–8 mg/kg/day as rescue; 2-hour level 300–600 ng/mL, potassium and magnesium are watched; confirmation is asked outside 3–8 mg/kg/day</source>
        <translation>5 mg/kg/jour pendant 5 jours (KAICA), 4–8 mg/kg/jour en recours&#xa0;; taux à 2 heures 300–600 ng/mL, potassium et magnésium surveillés&#xa0;; confirmation demandée hors de 3–8 mg/kg/jour</translation>
    </message>
    <message>
        <source>unverified: in 2 doses; trough level 50–150 ng/mL</source>
        <translation>non vérifié&#xa0;: en 2 prises&#xa0;; taux résiduel 50–150 ng/mL</translation>
    </message>
    <message>
        <source>10 mg/m² a week by mouth until afebrile; per m², not per kg; asked beyond 10 % of it</source>
        <translation>10 mg/m² par semaine per os jusqu’à l’apyrexie&#xa0;; par m², non par kg&#xa0;; confirmation demandée au-delà d’un écart de 10&#xa0;%</translation>
    </message>
    <message>
        <source>the dose is per kg, the reference is per m²</source>
        <translation>la dose est par kg, la référence est par m²</translation>
    </message>
    <message>
        <source>unverified: 10 mg/kg/day intravenously, 1 to 2 doses</source>
        <translation>non vérifié&#xa0;: 10 mg/kg/jour par voie intraveineuse, 1 à 2 doses</translation>
    </message>
    <message>
        <source>unverified: 1 to 1.5 plasma volumes a day for 3 (to 6) days</source>
        <translation>non vérifié&#xa0;: 1 à 1,5 volume plasmatique par jour pendant 3 (à 6) jours</translation>
    </message>
    <message>
        <source>the reference is for every 12 hours</source>
        <translation>la référence est pour une dose toutes les 12 heures</translation>
    </message>
    <message>
        <source>it is not stated whether the dose is per kg</source>
        <translation>il n’est pas précisé si la dose est par kg</translation>
    </message>
    <message>
        <source>no weight and height measured that day</source>
        <translation>pas de poids et de taille mesurés ce jour-là</translation>
    </message>
    <message>
        <source>the dose is not stated</source>
        <translation>la dose n’est pas précisée</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être comparé à %2</translation>
    </message>
    <message>
        <source>%1 is outside %2</source>
        <translation>%1 est hors de %2</translation>
    </message>
    <message>
        <source>whether it is more than %1 cannot be told: %2</source>
        <translation>impossible de dire si cela dépasse %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 dépasse %2</translation>
    </message>
    <message>
        <source>no reference dose</source>
        <translation>pas de dose de référence</translation>
    </message>
    <message>
        <source>cannot be compared with the reference</source>
        <translation>non comparable à la référence</translation>
    </message>
    <message>
        <source>within the reference</source>
        <translation>dans la référence</translation>
    </message>
    <message>
        <source>please confirm</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>%1 of %2 recorded doses are within the reference</source>
        <translation>Doses notées dans la référence&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Please confirm %1: %2</source>
        <translation>Confirmez %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be compared with the reference: %2</source>
        <translation>%1 ne peut pas être comparé à la référence&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. Reference: %2</source>
        <translation>%1. Référence&#xa0;: %2</translation>
    </message>
    <message>
        <source>no reference was read for this drug</source>
        <translation>aucune référence n’a été lue pour ce médicament</translation>
    </message>
    <message>
        <source>Each recorded dose beside the published reference of its drug, by the weight measured at that time; outside of a local band it asks to be confirmed. It never refuses and never proposes a dose</source>
        <translation>Chaque dose notée à côté de la référence publiée pour son médicament, selon le poids mesuré à ce moment&#xa0;; hors d’une marge locale, une confirmation est demandée. Rien n’est refusé et aucune dose n’est proposée</translation>
    </message>
    <message>
        <source>No dose is recorded</source>
        <translation>Aucune dose n’est notée</translation>
    </message>
    <message>
        <source>%1 is recorded together with aspirin: it may weaken aspirin</source>
        <translation>%1 est noté en même temps que l’aspirine&#xa0;: son effet sur elle peut être diminué</translation>
    </message>
    <message>
        <source>Ibuprofen and other NSAIDs that act on cyclo-oxygenase may be harmful with aspirin (class III)</source>
        <translation>L’ibuprofène et les autres AINS qui agissent sur la cyclo-oxygénase peuvent être nocifs avec l’aspirine (classe III)</translation>
    </message>
    <message>
        <source>Direct oral anticoagulants are being considered pending research: edoxaban in 16 children, apixaban in one centre</source>
        <translation>Les anticoagulants oraux directs sont envisagés dans l’attente d’études&#xa0;: édoxaban chez 16 enfants, apixaban dans un centre</translation>
    </message>
    <message>
        <source>%1 g/kg of IVIG in all: haemolysis is to be thought of (haemoglobin, reticulocytes)</source>
        <translation>%1 g/kg d’IgIV en tout&#xa0;: penser à l’hémolyse (hémoglobine, réticulocytes)</translation>
    </message>
    <message>
        <source>More than 4 g/kg of IVIG in one illness</source>
        <translation>Plus de 4 g/kg d’IgIV au cours d’une même maladie</translation>
    </message>
    <message>
        <source>2 g/kg in one infusion over 10 to 12 hours; confirmation is asked outside 1.6–2.2 g/kg a treatment and 8–24 hours an infusion</source>
        <translation>2 g/kg en une perfusion de 10 à 12 heures&#xa0;; confirmation demandée hors de 1,6–2,2 g/kg par traitement et de 8–24 heures par perfusion</translation>
    </message>
    <message>
        <source>doses on consecutive days are one treatment of %1 g/kg</source>
        <translation>les doses de jours consécutifs forment un seul traitement de %1 g/kg</translation>
    </message>
    <message>
        <source>an infusion over %1 hours is outside 8–24 hours</source>
        <translation>une perfusion de %1 heures est hors de 8–24 heures</translation>
    </message>
    <message>
        <source>%1 g/kg of IVIG in all, above 4 g/kg: haemolysis is to be thought of</source>
        <translation>%1 g/kg d’IgIV en tout, plus de 4 g/kg&#xa0;: penser à l’hémolyse</translation>
    </message>
    <message>
        <source>every 12 hours: below 2 months of age 1.5 mg/kg (term newborn 1.5–1.7, preterm 2.0), from 2 months 1.0 mg/kg; as prophylaxis 0.75 and 0.5 mg/kg; anti-Xa 0.5–1.0 IU/mL 4 hours after a dose; asked beyond 10 % of these</source>
        <translation>toutes les 12 heures&#xa0;: avant l’âge de 2 mois 1,5 mg/kg (nouveau-né à terme 1,5–1,7, prématuré 2,0), dès 2 mois 1,0 mg/kg&#xa0;; en prophylaxie 0,75 et 0,5 mg/kg&#xa0;; anti-Xa 0,5–1,0 UI/mL 4 heures après une dose&#xa0;; confirmation demandée au-delà d’un écart de 10&#xa0;%</translation>
    </message>
    <message>
        <source>unverified: AHA 2004 changed from 3 to 2 mg/kg a day at 12 months of age</source>
        <translation>non vérifié&#xa0;: AHA 2004 passait de 3 à 2 mg/kg par jour à l’âge de 12 mois</translation>
    </message>
    <message>
        <source>it is none of the doses of the reference</source>
        <translation>ce n’est aucune des doses de la référence</translation>
    </message>
    <message>
        <source>the age is not known</source>
        <translation>l’âge est inconnu</translation>
    </message>
    <message>
        <source>it is a dose for infants below 2 months</source>
        <translation>c’est une dose de nourrisson de moins de 2 mois</translation>
    </message>
    <message>
        <source>it is a dose for children from 2 months on</source>
        <translation>c’est une dose d’enfant à partir de 2 mois</translation>
    </message>
    <message>
        <source>75 U/kg once, then 28 U/kg/h below 1 year of age and 20 U/kg/h from 1 year, adjusted to aPTT 60–85 s or anti-Xa 0.35–0.7; asked beyond 10 % of these</source>
        <translation>75 U/kg en dose unique, puis 28 U/kg/h avant l’âge de 1 an et 20 U/kg/h à partir de 1 an, adaptées au TCA 60–85 s ou à l’anti-Xa 0,35–0,7&#xa0;; confirmation demandée au-delà d’un écart de 10&#xa0;%</translation>
    </message>
    <message>
        <source>a first dose other than 75 U/kg</source>
        <translation>une première dose autre que 75 U/kg</translation>
    </message>
    <message>
        <source>an infusion other than 28 or 20 U/kg/h</source>
        <translation>une perfusion autre que 28 ou 20 U/kg/h</translation>
    </message>
    <message>
        <source>it is a dose for infants below 1 year</source>
        <translation>c’est une dose de nourrisson de moins de 1 an</translation>
    </message>
    <message>
        <source>it is a dose for children from 1 year on</source>
        <translation>c’est une dose d’enfant à partir de 1 an</translation>
    </message>
    <message>
        <source>start 0.05–0.12 mg/kg/day (or 0.2, at most 10 mg), then about 0.31 mg/kg/day in infants, 0.16 at 1 to 5 and 0.13 at 6 to 10 years, by INR; confirmation is asked outside 0.05–0.2 (infants 0.31) mg/kg/day</source>
        <translation>début 0,05–0,12 mg/kg/jour (ou 0,2, au plus 10 mg), puis environ 0,31 mg/kg/jour chez le nourrisson, 0,16 de 1 à 5 ans et 0,13 de 6 à 10 ans, selon l’INR&#xa0;; confirmation demandée hors de 0,05–0,2 (nourrisson 0,31) mg/kg/jour</translation>
    </message>
    <message>
        <source>10 mg/day</source>
        <translation>10 mg/jour</translation>
    </message>
    <message>
        <source>unverified: 0.2–1.0 mg/kg/day once daily (0.2 from PICOLO, below 24 months), at most 75 mg</source>
        <translation>non vérifié&#xa0;: 0,2–1,0 mg/kg/jour en une prise par jour (0,2 d’après PICOLO, avant 24 mois), au plus 75 mg</translation>
    </message>
    <message>
        <source>unverified: 1 mg/kg, at most 75 mg</source>
        <translation>non vérifié&#xa0;: 1 mg/kg, au plus 75 mg</translation>
    </message>
    <message>
        <source>no dose is established in Kawasaki disease</source>
        <translation>aucune dose n’est établie dans la maladie de Kawasaki</translation>
    </message>
    <message>
        <source>0.125–0.75 mg/kg/day for 6 weeks at 2 to 17 years (US phase I/IIa; Japan at most 0.5); asked above 0.75 mg/kg/day and below 2 years of age</source>
        <translation>0,125–0,75 mg/kg/jour pendant 6 semaines de 2 à 17 ans (phase I/IIa aux États-Unis&#xa0;; Japon au plus 0,5)&#xa0;; confirmation demandée au-dessus de 0,75 mg/kg/jour et avant l’âge de 2 ans</translation>
    </message>
    <message>
        <source>the child is %1 old, younger than 2 years</source>
        <translation>l’enfant a %1, moins de 2 ans</translation>
    </message>
    <message>
        <source>recorded, not checked: there is no trial and no recommendation of a dose of thrombolysis</source>
        <translation>noté, non contrôlé&#xa0;: il n’y a ni essai ni recommandation de dose pour la thrombolyse</translation>
    </message>
    <message>
        <source>unverified: 0.5 mg/kg/h for 6 hours</source>
        <translation>non vérifié&#xa0;: 0,5 mg/kg/h pendant 6 heures</translation>
    </message>
    <message>
        <source>unverified: 0.25 mg/kg, then 0.125 µg/kg/min</source>
        <translation>non vérifié&#xa0;: 0,25 mg/kg, puis 0,125 µg/kg/min</translation>
    </message>
    <message>
        <source>none at this level</source>
        <translation>aucun à ce niveau</translation>
    </message>
    <message>
        <source>at 1 year</source>
        <translation>à 1 an</translation>
    </message>
    <message>
        <source>follow-up may end between 4 weeks and 12 months</source>
        <translation>le suivi peut se terminer entre 4 semaines et 12 mois</translation>
    </message>
    <message>
        <source>the dilation persists: every 2 to 5 years</source>
        <translation>la dilatation persiste&#xa0;: tous les 2 à 5 ans</translation>
    </message>
    <message>
        <source>at 6 months, then yearly</source>
        <translation>à 6 mois, puis tous les ans</translation>
    </message>
    <message>
        <source>every 2 to 3 years</source>
        <translation>tous les 2 à 3 ans</translation>
    </message>
    <message>
        <source>may be considered every 3 to 5 years</source>
        <translation>peut s’envisager tous les 3 à 5 ans</translation>
    </message>
    <message>
        <source>every 1 to 3 years; the echo may be omitted</source>
        <translation>tous les 1 à 3 ans&#xa0;; l’échographie peut être omise</translation>
    </message>
    <message>
        <source>every 3 to 5 years</source>
        <translation>tous les 3 à 5 ans</translation>
    </message>
    <message>
        <source>may be considered with ischaemia or left ventricular dysfunction</source>
        <translation>peut s’envisager en cas d’ischémie ou de dysfonction ventriculaire gauche</translation>
    </message>
    <message>
        <source>at 1 year, then every 2 years</source>
        <translation>à 1 an, puis tous les 2 ans</translation>
    </message>
    <message>
        <source>at 3, 6 and 12 months, then every 6 to 12 months</source>
        <translation>à 3, 6 et 12 mois, puis tous les 6 à 12 mois</translation>
    </message>
    <message>
        <source>every 1 to 3 years</source>
        <translation>tous les 1 à 3 ans</translation>
    </message>
    <message>
        <source>may be considered every 2 to 5 years</source>
        <translation>peut s’envisager tous les 2 à 5 ans</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>tous les ans</translation>
    </message>
    <message>
        <source>every 1 to 2 years; the echo may be omitted</source>
        <translation>tous les 1 à 2 ans&#xa0;; l’échographie peut être omise</translation>
    </message>
    <message>
        <source>every 2 to 5 years</source>
        <translation>tous les 2 à 5 ans</translation>
    </message>
    <message>
        <source>with inducible ischaemia</source>
        <translation>en cas d’ischémie inductible</translation>
    </message>
    <message>
        <source>at 3, 6, 9 and 12 months, then every 3 to 6 months</source>
        <translation>à 3, 6, 9 et 12 mois, puis tous les 3 à 6 mois</translation>
    </message>
    <message>
        <source>every 6 to 12 months</source>
        <translation>tous les 6 à 12 mois</translation>
    </message>
    <message>
        <source>a first one within 2 to 6 months, then considered every 1 to 5 years</source>
        <translation>une première entre 2 et 6 mois, puis s’envisage tous les 1 à 5 ans</translation>
    </message>
    <message>
        <source>every 1 to 2 years</source>
        <translation>tous les 1 à 2 ans</translation>
    </message>
    <message>
        <source>the dilation has gone: follow-up may end between 4 weeks and 12 months</source>
        <translation>la dilatation a disparu&#xa0;: le suivi peut se terminer entre 4 semaines et 12 mois</translation>
    </message>
    <message>
        <source>every 2 to 4 years</source>
        <translation>tous les 2 à 4 ans</translation>
    </message>
    <message>
        <source>unverified: AHA 2024, level 1: visit at 1–2 weeks (4–6 weeks considered with poor images or abnormal laboratory results), discharge between 4 weeks and 1 year; no stress test, no advanced imaging; aspirin 6 weeks</source>
        <translation>non vérifié&#xa0;: AHA 2024, niveau 1&#xa0;: consultation à 1–2 semaines (4–6 semaines envisagées si images médiocres ou biologie anormale), fin du suivi entre 4 semaines et 1 an&#xa0;; pas d’épreuve de stress, pas d’imagerie avancée&#xa0;; aspirine 6 semaines</translation>
    </message>
    <message>
        <source>unverified: AHA 2024, level 2: visits at 1–2 weeks (6 weeks considered) and 1 year, discharge if normal, else every 2–5 years; no stress test, no advanced imaging; aspirin 6 weeks, stopped if normal</source>
        <translation>non vérifié&#xa0;: AHA 2024, niveau 2&#xa0;: consultations à 1–2 semaines (6 semaines envisagées) et 1 an, fin du suivi si normal, sinon tous les 2–5 ans&#xa0;; pas d’épreuve de stress, pas d’imagerie avancée&#xa0;; aspirine 6 semaines, arrêtée si normal</translation>
    </message>
    <message>
        <source>unverified: AHA 2024, level 3.1: visits within 1 week, at 6 weeks, 6 and 12 months, then yearly; stress test every 3–5 years; CT angiography at 1 year, then every 3–5 years; aspirin</source>
        <translation>non vérifié&#xa0;: AHA 2024, niveau 3.1&#xa0;: consultations à moins de 1 semaine, à 6 semaines, 6 et 12 mois, puis tous les ans&#xa0;; épreuve de stress tous les 3–5 ans&#xa0;; coroscanner à 1 an, puis tous les 3–5 ans&#xa0;; aspirine</translation>
    </message>
    <message>
        <source>unverified: AHA 2024, level 3.2: visits within 1 week, at 6 weeks, 1 and 5 years (discharge if CT angiography and stress test are normal); stress test at 5 years; CT angiography at 1 year; aspirin until normal</source>
        <translation>non vérifié&#xa0;: AHA 2024, niveau 3.2&#xa0;: consultations à moins de 1 semaine, à 6 semaines, 1 et 5 ans (fin du suivi si coroscanner et épreuve de stress normaux)&#xa0;; épreuve de stress à 5 ans&#xa0;; coroscanner à 1 an&#xa0;; aspirine jusqu’à normalisation</translation>
    </message>
    <message>
        <source>unverified: AHA 2024, level 4.1: visits within 1 week, at 6 weeks, 3, 6 and 12 months, then yearly; stress test every 2–5 years; CT angiography at 1 year, then every 2–5 years; aspirin and clopidogrel</source>
        <translation>non vérifié&#xa0;: AHA 2024, niveau 4.1&#xa0;: consultations à moins de 1 semaine, à 6 semaines, 3, 6 et 12 mois, puis tous les ans&#xa0;; épreuve de stress tous les 2–5 ans&#xa0;; coroscanner à 1 an, puis tous les 2–5 ans&#xa0;; aspirine et clopidogrel</translation>
    </message>
    <message>
        <source>unverified: AHA 2024, level 4.2: visits within 1 week, at 6 weeks, 6 and 12 months, then yearly; stress test every 3–5 years; CT angiography at 1 year, then every 3–5 years; aspirin</source>
        <translation>non vérifié&#xa0;: AHA 2024, niveau 4.2&#xa0;: consultations à moins de 1 semaine, à 6 semaines, 6 et 12 mois, puis tous les ans&#xa0;; épreuve de stress tous les 3–5 ans&#xa0;; coroscanner à 1 an, puis tous les 3–5 ans&#xa0;; aspirine</translation>
    </message>
    <message>
        <source>unverified: AHA 2024, level 4.3: visits within 1 week, at 6 weeks, 6 and 12 months, then every 2 years; stress test every 4–5 years; CT angiography at 1 year, then with ischaemia; aspirin</source>
        <translation>non vérifié&#xa0;: AHA 2024, niveau 4.3&#xa0;: consultations à moins de 1 semaine, à 6 semaines, 6 et 12 mois, puis tous les 2 ans&#xa0;; épreuve de stress tous les 4–5 ans&#xa0;; coroscanner à 1 an, puis en cas d’ischémie&#xa0;; aspirine</translation>
    </message>
    <message>
        <source>unverified: AHA 2024, level 5.1: visits within 1 week (closer while enlarging), at 6 weeks, 3, 6, 9 and 12 months, then every 6–12 months; stress test every 6–12 months; CT angiography within 2–6 months, then every 1–5 years; aspirin, dual antiplatelet therapy may be considered; warfarin, LMWH or a DOAC</source>
        <translation>non vérifié&#xa0;: AHA 2024, niveau 5.1&#xa0;: consultations à moins de 1 semaine (plus rapprochées si augmentation de taille), à 6 semaines, 3, 6, 9 et 12 mois, puis tous les 6–12 mois&#xa0;; épreuve de stress tous les 6–12 mois&#xa0;; coroscanner à 2–6 mois, puis tous les 1–5 ans&#xa0;; aspirine, double antiagrégation peut s’envisager&#xa0;; warfarine, HBPM ou AOD</translation>
    </message>
    <message>
        <source>unverified: AHA 2024, level 5.2: visits as at 5.1; stress test every 2–5 years; CT angiography at 1 year, then every 2–5 years; aspirin, dual antiplatelet therapy may be considered; anticoagulation may be considered</source>
        <translation>non vérifié&#xa0;: AHA 2024, niveau 5.2&#xa0;: consultations comme au 5.1&#xa0;; épreuve de stress tous les 2–5 ans&#xa0;; coroscanner à 1 an, puis tous les 2–5 ans&#xa0;; aspirine, double antiagrégation peut s’envisager&#xa0;; anticoagulation peut s’envisager</translation>
    </message>
    <message>
        <source>unverified: AHA 2024, level 5.3: visits within 1 week, at 6 weeks, 3, 6, 9 and 12 months, then yearly; stress test every 3–5 years; CT angiography at 1 year, then every 3–5 years; aspirin, dual antiplatelet therapy may be considered; no anticoagulation</source>
        <translation>non vérifié&#xa0;: AHA 2024, niveau 5.3&#xa0;: consultations à moins de 1 semaine, à 6 semaines, 3, 6, 9 et 12 mois, puis tous les ans&#xa0;; épreuve de stress tous les 3–5 ans&#xa0;; coroscanner à 1 an, puis tous les 3–5 ans&#xa0;; aspirine, double antiagrégation peut s’envisager&#xa0;; pas d’anticoagulation</translation>
    </message>
    <message>
        <source>unverified: AHA 2024, level 5.4: visits within 1 week, at 6 weeks, 3, 6, 9 and 12 months, then every 1–2 years; stress test every 3–5 years; CT angiography at 1 year, then every 3–5 years; aspirin; no anticoagulation</source>
        <translation>non vérifié&#xa0;: AHA 2024, niveau 5.4&#xa0;: consultations à moins de 1 semaine, à 6 semaines, 3, 6, 9 et 12 mois, puis tous les 1–2 ans&#xa0;; épreuve de stress tous les 3–5 ans&#xa0;; coroscanner à 1 an, puis tous les 3–5 ans&#xa0;; aspirine&#xa0;; pas d’anticoagulation</translation>
    </message>
    <message>
        <source>%1. By the statement: %2 to %3</source>
        <translation>%1. Selon la déclaration&#xa0;: du %2 au %3</translation>
    </message>
    <message>
        <source>planned at the visit of %1</source>
        <translation>prévu lors de la consultation du %1</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>rien de prévu</translation>
    </message>
    <message>
        <source>Nothing is left to plan</source>
        <translation>Il ne reste rien à prévoir</translation>
    </message>
    <message>
        <source>Marked as lost to follow-up. Next: %1</source>
        <translation>Marqué comme perdu de vue. Prochaine étape&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Perhaps lost to follow-up: %1 was due until %2, %n day(s) ago</source>
        <translation>
            <numerusform>Peut-être perdu de vue&#xa0;: %1, à faire au plus tard le %2, dépassé de %n jour</numerusform>
            <numerusform>Peut-être perdu de vue&#xa0;: %1, à faire au plus tard le %2, dépassé de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %1, due until %2, %n day(s) ago</source>
        <translation>
            <numerusform>En retard de %n jour&#xa0;: %1, à faire au plus tard le %2</numerusform>
            <numerusform>En retard de %n jours&#xa0;: %1, à faire au plus tard le %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>À faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Due: %1, until %2</source>
        <translation>À faire&#xa0;: %1, d’ici au %2</translation>
    </message>
    <message>
        <source>Next: %1, from %2 on</source>
        <translation>Prochaine étape&#xa0;: %1, à partir du %2</translation>
    </message>
    <message>
        <source>To be decided: %1</source>
        <translation>À décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the schedule asks for next. Lost to follow-up: a visit more than %1 months beyond the end of its window, or so marked</source>
        <translation>Ce que le calendrier demande ensuite. Perdu de vue&#xa0;: une consultation dépassée de plus de %1 mois après la fin de sa fenêtre, ou marqué comme tel</translation>
    </message>
    <message>
        <source>%1: %2; none recorded</source>
        <translation>%1&#xa0;: %2&#xa0;; rien de noté</translation>
    </message>
    <message>
        <source>%1: to be decided. %2</source>
        <translation>%1&#xa0;: à décider. %2</translation>
    </message>
    <message>
        <source>unverified: %1: %2; decide</source>
        <translation>non vérifié&#xa0;: %1&#xa0;: %2&#xa0;; à décider</translation>
    </message>
    <message>
        <source>end of follow-up: may be decided</source>
        <translation>fin du suivi&#xa0;: peut se décider</translation>
    </message>
    <message>
        <source>end of follow-up: the table lets it end if the coronaries are normal, which they are not; to be decided</source>
        <translation>fin du suivi&#xa0;: le tableau le permet si les coronaires sont normales, ce qu’elles ne sont pas&#xa0;; à décider</translation>
    </message>
    <message>
        <source>1 to 2 weeks after treatment</source>
        <translation>1 à 2 semaines après le traitement</translation>
    </message>
    <message>
        <source>4 to 6 weeks after treatment</source>
        <translation>4 à 6 semaines après le traitement</translation>
    </message>
    <message>
        <source>echo %1</source>
        <translation>échographie %1</translation>
    </message>
    <message>
        <source>%1: not recorded</source>
        <translation>%1&#xa0;: non notée</translation>
    </message>
    <message>
        <source>at diagnosis</source>
        <translation>au diagnostic</translation>
    </message>
    <message>
        <source>%1: none recorded; treatment does not wait for it</source>
        <translation>%1&#xa0;: aucune notée&#xa0;; le traitement ne l’attend pas</translation>
    </message>
    <message>
        <source>%1: none recorded</source>
        <translation>%1&#xa0;: aucune notée</translation>
    </message>
    <message>
        <source>unverified: echo: %1; decide</source>
        <translation>non vérifié&#xa0;: échographie&#xa0;: %1&#xa0;; à décider</translation>
    </message>
    <message>
        <source>Z &gt; 2.5 and evolving: at least twice a week until the dimensions stop progressing</source>
        <translation>Z &gt; 2,5 et évolution en cours&#xa0;: au moins deux fois par semaine jusqu’à ce que les dimensions ne progressent plus</translation>
    </message>
    <message>
        <source>giant aneurysm, for thrombosis: twice a week while expanding, at least weekly in the first 45 days, monthly until the third month, every 3 months until the end of the first year</source>
        <translation>anévrisme géant, pour le thrombus&#xa0;: deux fois par semaine pendant l’expansion, au moins une fois par semaine les 45 premiers jours, tous les mois jusqu’au troisième mois, tous les 3 mois jusqu’à la fin de la première année</translation>
    </message>
    <message>
        <source>Level %1: worst ever %2; now %3</source>
        <translation>Niveau %1&#xa0;: au maximum %2&#xa0;; actuellement %3</translation>
    </message>
    <message>
        <source>The worst class ever cannot be told: %1</source>
        <translation>La classe maximale ne peut pas être déterminée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Worst ever %1, but the present class cannot be told: %2</source>
        <translation>Au maximum %1, mais la classe actuelle ne peut pas être déterminée&#xa0;: %2</translation>
    </message>
    <message>
        <source>AHA scientific statement of 2017: the first digit is the worst class ever and never falls (1 no involvement, 2 dilation only, 3 small, 4 medium, 5 large or giant aneurysm); the decimal is the present class: 1 as it was, then each smaller class, the last one dilation only or normal</source>
        <translation>Déclaration scientifique de l’AHA de 2017&#xa0;: le premier chiffre est la classe maximale et ne redescend jamais (1 pas d’atteinte, 2 dilatation seule, 3 petit, 4 moyen, 5 grand anévrisme ou géant)&#xa0;; la décimale est la classe actuelle&#xa0;: 1 inchangée, puis chaque classe inférieure, la dernière étant dilatation seule ou normal</translation>
    </message>
    <message>
        <source>Before, from %1 on: level %2. Changed with the echo of %3</source>
        <translation>Avant, à partir du %1&#xa0;: niveau %2. Changé avec l’échographie du %3</translation>
    </message>
    <message>
        <source>The LMCA decides the worst class by a local setting: its normal anatomy varies</source>
        <translation>La LMCA décide de la classe maximale par un réglage local&#xa0;: son anatomie normale varie</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>level cannot be told</source>
        <translation>niveau indéterminable</translation>
    </message>
    <message>
        <source>No echo that says something about the coronaries is recorded</source>
        <translation>Aucune échographie qui dise quelque chose des coronaires n’est notée</translation>
    </message>
    <message>
        <source>visit with history, examination, echo and ECG</source>
        <translation>consultation avec interrogatoire, examen, échographie et ECG</translation>
    </message>
    <message>
        <source>end of follow-up</source>
        <translation>fin du suivi</translation>
    </message>
    <message>
        <source>echo at diagnosis</source>
        <translation>échographie au diagnostic</translation>
    </message>
    <message>
        <source>echo 1 to 2 weeks after treatment</source>
        <translation>échographie 1 à 2 semaines après le traitement</translation>
    </message>
    <message>
        <source>echo 4 to 6 weeks after treatment</source>
        <translation>échographie 4 à 6 semaines après le traitement</translation>
    </message>
    <message>
        <source>test for inducible ischaemia</source>
        <translation>recherche d’ischémie inductible</translation>
    </message>
    <message>
        <source>CT, MR or invasive angiography</source>
        <translation>coroscanner, angio-IRM ou coronarographie</translation>
    </message>
    <message>
        <source>imaging for thrombus</source>
        <translation>imagerie à la recherche de thrombus</translation>
    </message>
    <message>
        <source>assessment of cardiovascular risk factors</source>
        <translation>évaluation des facteurs de risque cardiovasculaire</translation>
    </message>
    <message>
        <source>laboratory tests</source>
        <translation>examens biologiques</translation>
    </message>
    <message>
        <source>vaccine</source>
        <translation>vaccin</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non nécessaire</translation>
    </message>
    <message>
        <source>The child died on %1: nothing is planned</source>
        <translation>L’enfant est décédé le %1&#xa0;: rien n’est prévu</translation>
    </message>
    <message>
        <source>The child has died: nothing is planned</source>
        <translation>L’enfant est décédé&#xa0;: rien n’est prévu</translation>
    </message>
    <message>
        <source>Discharged from follow-up: nothing is planned</source>
        <translation>Suivi terminé&#xa0;: rien n’est prévu</translation>
    </message>
    <message>
        <source>Follow-up was transferred: nothing is planned here</source>
        <translation>Le suivi a été transféré&#xa0;: rien n’est prévu ici</translation>
    </message>
    <message>
        <source>The final diagnosis is another disease: nothing is planned</source>
        <translation>Le diagnostic final est une autre maladie&#xa0;: rien n’est prévu</translation>
    </message>
    <message>
        <source>Kawasaki disease is excluded: nothing is planned</source>
        <translation>La maladie de Kawasaki est exclue&#xa0;: rien n’est prévu</translation>
    </message>
    <message>
        <source>The level of risk cannot be told. %1</source>
        <translation>Le niveau de risque ne peut pas être déterminé. %1</translation>
    </message>
    <message>
        <source>“After treatment” counts from the first IVIG, %1</source>
        <translation>«&#xa0;Après le traitement&#xa0;» se compte à partir des premières IgIV, %1</translation>
    </message>
    <message>
        <source>No IVIG is recorded: “after treatment” counts from the onset, %1</source>
        <translation>Aucune IgIV n’est notée&#xa0;: «&#xa0;après le traitement&#xa0;» se compte à partir du début, %1</translation>
    </message>
    <message>
        <source>Months and years count from the onset, then from the last one made. One made up to 1 month (of a point in weeks: 1 week) before a fixed point counts for it</source>
        <translation>Les mois et les années se comptent à partir du début, puis de la dernière étape faite. Ce qui est fait jusqu’à 1 mois (pour un terme en semaines&#xa0;: 1 semaine) avant un terme fixe compte pour lui</translation>
    </message>
    <message>
        <source>After an aneurysm follow-up is lifelong and uninterrupted, also once the artery is normal again</source>
        <translation>Après un anévrisme, le suivi se fait à vie et sans interruption, même une fois l’artère redevenue normale</translation>
    </message>
    <message>
        <source>unverified: at level 4.3 a test for ischaemia every 2 to 4 years is the other reading; a setting</source>
        <translation>non vérifié&#xa0;: au niveau 4.3, une recherche d’ischémie tous les 2 à 4 ans est l’autre lecture&#xa0;; un réglage</translation>
    </message>
    <message>
        <source>With a normal echo at diagnosis and at 2 weeks, 98.3 % stay normal at 6 weeks (n = 464)</source>
        <translation>Avec une échographie normale au diagnostic et à 2 semaines, 98,3&#xa0;% restent normaux à 6 semaines (n = 464)</translation>
    </message>
    <message>
        <source>Level of risk</source>
        <translation>Niveau de risque</translation>
    </message>
    <message>
        <source>Last visit or echo</source>
        <translation>Dernière consultation ou échographie</translation>
    </message>
    <message>
        <source>By the level of risk, the schedule of the chosen statement: fixed points after the onset, then an interval after the last visit, test or study made. What a statement only lets be considered, and what is not verified, is for the clinician to decide. A decision of the clinician stands in its place</source>
        <translation>Selon le niveau de risque, le calendrier de la déclaration choisie&#xa0;: termes fixes après le début, puis un intervalle après la dernière consultation, épreuve ou imagerie faite. Ce qu’une déclaration permet seulement d’envisager, et ce qui n’est pas vérifié, revient au clinicien. Une décision du clinicien prend sa place</translation>
    </message>
    <message>
        <source>at 2 and 6 weeks, 6 and 12 months; then follow-up may end if normal</source>
        <translation>à 2 et 6 semaines, 6 et 12 mois&#xa0;; ensuite le suivi peut se terminer si tout est normal</translation>
    </message>
    <message>
        <source>at 2 and 6 weeks, 6 and 12 months, then yearly</source>
        <translation>à 2 et 6 semaines, 6 et 12 mois, puis tous les ans</translation>
    </message>
    <message>
        <source>CT angiography at 12 months</source>
        <translation>coroscanner à 12 mois</translation>
    </message>
    <message>
        <source>stress imaging every 2 years</source>
        <translation>imagerie de stress tous les 2 ans</translation>
    </message>
    <message>
        <source>stress imaging yearly</source>
        <translation>imagerie de stress tous les ans</translation>
    </message>
    <message>
        <source>at 2 and 6 weeks, 3, 6, 9 and 12 months, then every 6 months</source>
        <translation>à 2 et 6 semaines, 3, 6, 9 et 12 mois, puis tous les 6 mois</translation>
    </message>
    <message>
        <source>CT angiography at 6 to 12 months</source>
        <translation>coroscanner entre 6 et 12 mois</translation>
    </message>
    <message>
        <source>every 6 months</source>
        <translation>tous les 6 mois</translation>
    </message>
    <message>
        <source>Complete Kawasaki disease: fever for at least %1 days and at least %2 of 5 principal features, not necessarily at one time: lips and oral cavity; conjunctivae (bilateral bulbar injection without exudate); rash (not vesicular or bullous); extremities (erythema and oedema, or periungual desquamation); cervical node ≥ %3 mm. With %2 features or more, particularly when redness and swelling of hands and feet are present, the diagnosis can be made with %4 days of fever</source>
        <translation>Maladie de Kawasaki complète&#xa0;: fièvre pendant au moins %1 jours et au moins %2 des 5 signes principaux, pas forcément au même moment&#xa0;: lèvres et cavité buccale&#xa0;; conjonctives (injection bulbaire bilatérale sans exsudat)&#xa0;; éruption (ni vésiculeuse ni bulleuse)&#xa0;; extrémités (érythème et œdème, ou desquamation périunguéale)&#xa0;; adénopathie cervicale ≥ %3 mm. Avec %2 signes ou plus, surtout si rougeur et gonflement des mains et des pieds sont présents, le diagnostic peut se faire avec %4 jours de fièvre</translation>
    </message>
    <message>
        <source>%1; by the exception for 4 days of fever, with redness and swelling of hands and feet</source>
        <translation>%1&#xa0;; par l’exception pour 4 jours de fièvre, avec rougeur et gonflement des mains et des pieds</translation>
    </message>
    <message>
        <source>%1; by the exception for 4 days of fever, without redness and swelling of hands and feet</source>
        <translation>%1&#xa0;; par l’exception pour 4 jours de fièvre, sans rougeur ni gonflement des mains et des pieds</translation>
    </message>
    <message>
        <source>France: fever for 5 days or more, or for 3 days or more if all other criteria are present, as they are here</source>
        <translation>France&#xa0;: fièvre de 5 jours ou plus, ou de 3 jours ou plus si tous les autres critères sont présents, comme ils le sont ici</translation>
    </message>
    <message>
        <source>France: fever for 5 days or more, or for 3 days or more if all other criteria are present</source>
        <translation>France&#xa0;: fièvre de 5 jours ou plus, ou de 3 jours ou plus si tous les autres critères sont présents</translation>
    </message>
    <message>
        <source>unverified: experienced clinicians may make the diagnosis with 3 days of fever in rare cases</source>
        <translation>non vérifié&#xa0;: des cliniciens expérimentés peuvent poser le diagnostic avec 3 jours de fièvre dans de rares cas</translation>
    </message>
    <message>
        <source>AHA 2024: the classification is unchanged since 2017</source>
        <translation>AHA 2024&#xa0;: la classification est inchangée depuis 2017</translation>
    </message>
    <message>
        <source>Others write a cervical node of more than 15 mm, not of 15 mm or more</source>
        <translation>D’autres écrivent une adénopathie cervicale de plus de 15 mm, et non de 15 mm ou plus</translation>
    </message>
    <message>
        <source>%1 of 5 principal features: %2</source>
        <translation>%1 des 5 signes principaux&#xa0;: %2</translation>
    </message>
    <message>
        <source>Criteria for complete Kawasaki disease not met: %1, %2</source>
        <translation>Critères de la maladie de Kawasaki complète non remplis&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>echo of LAD and RCA with Z scores</source>
        <translation>échographie de la LAD et de la RCA avec scores Z</translation>
    </message>
    <message>
        <source>Z ≥ 2.5 in LAD or RCA</source>
        <translation>Z ≥ 2,5 sur la LAD ou la RCA</translation>
    </message>
    <message>
        <source>Z score of %1</source>
        <translation>score Z&#xa0;: %1</translation>
    </message>
    <message>
        <source>coronary artery aneurysm observed</source>
        <translation>anévrisme coronaire observé</translation>
    </message>
    <message>
        <source>aneurysm of %1</source>
        <translation>anévrisme&#xa0;: %1</translation>
    </message>
    <message>
        <source>LV function decreased</source>
        <translation>fonction VG diminuée</translation>
    </message>
    <message>
        <source>mitral regurgitation</source>
        <translation>reflux mitral</translation>
    </message>
    <message>
        <source>pericardial effusion</source>
        <translation>épanchement péricardique</translation>
    </message>
    <message>
        <source>Z 2.0 to below 2.5 in LAD or RCA</source>
        <translation>Z de 2,0 à moins de 2,5 sur la LAD ou la RCA</translation>
    </message>
    <message>
        <source>3 of: LV function decreased, mitral regurgitation, pericardial effusion, Z 2.0 to below 2.5 in LAD or RCA</source>
        <translation>3 de&#xa0;: fonction VG diminuée, reflux mitral, épanchement péricardique, Z de 2,0 à moins de 2,5 sur la LAD ou la RCA</translation>
    </message>
    <message>
        <source>CRP and ESR open the algorithm and are not counted among the six; an ESR after IVIG never counts</source>
        <translation>La CRP et la VS ouvrent l’algorithme et ne comptent pas parmi les six&#xa0;; une VS après IgIV ne compte jamais</translation>
    </message>
    <message>
        <source>Two sources say “infants” where a third says “up to 6 months”</source>
        <translation>Deux sources disent «&#xa0;nourrissons&#xa0;» là où une troisième dit «&#xa0;jusqu’à 6 mois&#xa0;»</translation>
    </message>
    <message>
        <source>The list of 2004 also had perivascular brightness and lack of tapering; the two lists are not mixed and these are not counted</source>
        <translation>La liste de 2004 comptait aussi l’hyperéchogénicité périvasculaire et la perte de l’effilement distal&#xa0;; les deux listes ne se mélangent pas et ces signes ne comptent pas</translation>
    </message>
    <message>
        <source>With a positive echo the statement treats within 10 days of onset, or later with persisting fever or a coronary abnormality with ongoing inflammation</source>
        <translation>Avec une échographie positive, la déclaration traite dans les 10 jours du début, ou plus tard si la fièvre persiste ou en cas d’anomalie coronaire avec inflammation en cours</translation>
    </message>
    <message>
        <source>unverified: ongoing inflammation there means raised ESR or CRP &gt; 30 mg/L</source>
        <translation>non vérifié&#xa0;: inflammation en cours y veut dire VS augmentée ou CRP &gt; 30 mg/L</translation>
    </message>
    <message>
        <source>%1 of 6 supplemental criteria: %2</source>
        <translation>%1 des 6 critères complémentaires&#xa0;: %2</translation>
    </message>
    <message>
        <source>positive echo: %1</source>
        <translation>échographie positive&#xa0;: %1</translation>
    </message>
    <message>
        <source>infant of up to 6 months, %1</source>
        <translation>nourrisson de 6 mois au plus, %1</translation>
    </message>
    <message>
        <source>Incomplete Kawasaki disease: %1; inflammation: %2; %3</source>
        <translation>Maladie de Kawasaki incomplète&#xa0;: %1&#xa0;; inflammation&#xa0;: %2&#xa0;; %3</translation>
    </message>
    <message>
        <source>Algorithm for incomplete Kawasaki disease not entered: %1</source>
        <translation>Algorithme de la maladie de Kawasaki incomplète non ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Incomplete Kawasaki disease not met now: %1; %2. The statement re-evaluates while fever persists, with an echo if typical peeling develops</source>
        <translation>Maladie de Kawasaki incomplète non retenue à ce jour&#xa0;: %1&#xa0;; %2. La déclaration réévalue tant que la fièvre persiste, avec une échographie si une desquamation typique apparaît</translation>
    </message>
    <message>
        <source>Incomplete Kawasaki disease not met: %1; %2 of 6 supplemental criteria, echo not positive</source>
        <translation>Maladie de Kawasaki incomplète non retenue&#xa0;: %1&#xa0;; %2 des 6 critères complémentaires, échographie non positive</translation>
    </message>
    <message>
        <source>age at onset</source>
        <translation>âge au début</translation>
    </message>
    <message>
        <source>What is recorded meets the algorithm for incomplete Kawasaki disease (%1); the disease may be complete, not known: %2</source>
        <translation>Ce qui est noté remplit l’algorithme de la maladie de Kawasaki incomplète (%1)&#xa0;; la maladie peut être complète, inconnu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Incomplete Kawasaki disease can neither be stated nor ruled out: %1; not known: %2</source>
        <translation>Une maladie de Kawasaki incomplète ne peut être ni affirmée ni exclue&#xa0;: %1&#xa0;; inconnu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not applicable: the criteria of complete Kawasaki disease are met</source>
        <translation>Sans objet&#xa0;: les critères de la maladie de Kawasaki complète sont remplis</translation>
    </message>
    <message>
        <source>anaemia for age</source>
        <translation>anémie pour l’âge</translation>
    </message>
    <message>
        <source>haemoglobin</source>
        <translation>hémoglobine</translation>
    </message>
    <message>
        <source>%1 (limit %2 g/dL, %3, %4)</source>
        <translation>%1 (limite %2 g/dL, %3, %4)</translation>
    </message>
    <message>
        <source>elevated ALT</source>
        <translation>ALAT élevées</translation>
    </message>
    <message>
        <source>%1 (limit %2)</source>
        <translation>%1 (limite %2)</translation>
    </message>
    <message>
        <source>platelets ≥ 450 × 10⁹/L from day 8 on</source>
        <translation>plaquettes ≥ 450 × 10⁹/L à partir du jour 8</translation>
    </message>
    <message>
        <source>platelets from day 8 on</source>
        <translation>plaquettes à partir du jour 8</translation>
    </message>
    <message>
        <source>platelets count from day 8 on, which is not reached</source>
        <translation>les plaquettes comptent à partir du jour 8, qui n’est pas atteint</translation>
    </message>
    <message>
        <source>platelets count from day 8 on, IVIG was given before</source>
        <translation>les plaquettes comptent à partir du jour 8, des IgIV ont été données avant</translation>
    </message>
    <message>
        <source>urine ≥ 10 WBC per high-power field</source>
        <translation>urines ≥ 10 leucocytes par champ à fort grossissement</translation>
    </message>
    <message>
        <source>urine WBC per high-power field</source>
        <translation>leucocyturie par champ à fort grossissement</translation>
    </message>
    <message>
        <source>urine WBC per high-power field (a count per volume has no exact equivalent)</source>
        <translation>leucocyturie par champ à fort grossissement (un compte par volume n’a pas d’équivalent exact)</translation>
    </message>
    <message>
        <source>ESR ≥ 40 mm/h</source>
        <translation>VS ≥ 40 mm/h</translation>
    </message>
    <message>
        <source>albumin ≤ 30 g/L</source>
        <translation>albumine ≤ 30 g/L</translation>
    </message>
    <message>
        <source>albumin</source>
        <translation>albumine</translation>
    </message>
    <message>
        <source>leucocytes ≥ 15.0 × 10⁹/L</source>
        <translation>leucocytes ≥ 15,0 × 10⁹/L</translation>
    </message>
    <message>
        <source>leucocytes</source>
        <translation>leucocytes</translation>
    </message>
    <message>
        <source>%1, ended after IVIG</source>
        <translation>%1, terminée après IgIV</translation>
    </message>
    <message>
        <source>%1 (shorter than 5 days: counts in the 6th edition only, which is not verified)</source>
        <translation>%1 (moins de 5 jours&#xa0;: compte dans la 6e édition seulement, qui n’est pas vérifiée)</translation>
    </message>
    <message>
        <source>rash (a change of the BCG scar counts in the 6th edition, which is not verified)</source>
        <translation>éruption (une modification de la cicatrice du BCG compte dans la 6e édition, qui n’est pas vérifiée)</translation>
    </message>
    <message>
        <source>coronary abnormality on echo</source>
        <translation>anomalie coronaire à l’échographie</translation>
    </message>
    <message>
        <source>coronary abnormality (%1: the limits of the 6th edition are not verified)</source>
        <translation>anomalie coronaire (%1&#xa0;: les limites de la 6e édition ne sont pas vérifiées)</translation>
    </message>
    <message>
        <source>none of 6 principal features</source>
        <translation>aucun des 6 signes principaux</translation>
    </message>
    <message>
        <source>%1 of 6 principal features: %2</source>
        <translation>%1 des 6 signes principaux&#xa0;: %2</translation>
    </message>
    <message>
        <source>Kawasaki disease by the Japanese guideline: %1</source>
        <translation>Maladie de Kawasaki selon la recommandation japonaise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kawasaki disease by the Japanese guideline: %1, with %2; other diseases excluded as far as recorded</source>
        <translation>Maladie de Kawasaki selon la recommandation japonaise&#xa0;: %1, avec %2&#xa0;; autres maladies exclues d’après ce qui est noté</translation>
    </message>
    <message>
        <source>Incomplete Kawasaki disease by the Japanese guideline: %1, with %2</source>
        <translation>Maladie de Kawasaki incomplète selon la recommandation japonaise&#xa0;: %1, avec %2</translation>
    </message>
    <message>
        <source>Incomplete Kawasaki disease by the Japanese guideline: %1, without a coronary abnormality</source>
        <translation>Maladie de Kawasaki incomplète selon la recommandation japonaise&#xa0;: %1, sans anomalie coronaire</translation>
    </message>
    <message>
        <source>Criteria of the Japanese guideline not met: %1; fewer features can still be incomplete disease after other diseases are excluded</source>
        <translation>Critères de la recommandation japonaise non remplis&#xa0;: %1&#xa0;; avec moins de signes, la maladie peut encore être incomplète une fois les autres maladies exclues</translation>
    </message>
    <message>
        <source>Kawasaki disease: at least %1 of 6 principal features during the course: fever (at least %2 days, or less where it ended by treatment: by local choice IVIG given before it ended or on the next day); conjunctival injection; lips and oral changes; rash; changes of the extremities; acute cervical lymphadenopathy. With %3 of 6 and a coronary abnormality on echo, other diseases excluded, it is Kawasaki disease too. Incomplete: %3 without, or %4 with a coronary abnormality. A coronary abnormality is one recorded as aneurysm or ectasia, or of 8 mm or more; none is told by normal words or by Z &lt; 2 throughout</source>
        <translation>Maladie de Kawasaki&#xa0;: au moins %1 des 6 signes principaux au cours de la maladie&#xa0;: fièvre (au moins %2 jours, ou moins si elle a cessé par le traitement&#xa0;: par choix local, IgIV données avant sa fin ou le lendemain)&#xa0;; injection conjonctivale&#xa0;; lésions des lèvres et de la bouche&#xa0;; éruption&#xa0;; modifications des extrémités&#xa0;; adénopathie cervicale aiguë. Avec %3 sur 6 et une anomalie coronaire à l’échographie, les autres maladies étant exclues, c’est aussi une maladie de Kawasaki. Incomplète&#xa0;: %3 sans, ou %4 avec une anomalie coronaire. Une anomalie coronaire est celle notée comme anévrisme ou ectasie, ou de 8 mm ou plus&#xa0;; des mots normaux ou Z &lt; 2 partout disent qu’il n’y en a pas</translation>
    </message>
    <message>
        <source>unverified: the 6th edition has no minimum duration of fever</source>
        <translation>non vérifié&#xa0;: la 6e édition n’a pas de durée minimale de fièvre</translation>
    </message>
    <message>
        <source>unverified: a coronary abnormality is Z ≥ 2.5, or 3.0 mm or more below 5 years of age and 4.0 mm or more from 5 years on</source>
        <translation>non vérifié&#xa0;: une anomalie coronaire est Z ≥ 2,5, ou 3,0 mm ou plus avant l’âge de 5 ans et 4,0 mm ou plus à partir de 5 ans</translation>
    </message>
    <message>
        <source>unverified: redness of the BCG scar counts as rash</source>
        <translation>non vérifié&#xa0;: une rougeur de la cicatrice du BCG compte comme éruption</translation>
    </message>
    <message>
        <source>unverified: the exact sub-categories of incomplete disease</source>
        <translation>non vérifié&#xa0;: les sous-catégories exactes de la maladie incomplète</translation>
    </message>
    <message>
        <source>Fever is one of the six here; in the AHA statement it stands outside the five</source>
        <translation>La fièvre est ici l’un des six&#xa0;; dans la déclaration de l’AHA elle est en dehors des cinq</translation>
    </message>
    <message>
        <source>Kawasaki disease by the Japanese guideline can neither be stated nor ruled out: %1; not known: %2</source>
        <translation>Une maladie de Kawasaki selon la recommandation japonaise ne peut être ni affirmée ni exclue&#xa0;: %1&#xa0;; inconnu&#xa0;: %2</translation>
    </message>
    <message>
        <source>periungual peeling</source>
        <translation>desquamation périunguéale</translation>
    </message>
    <message>
        <source>What the recorded data ask to be looked at; each with its own source</source>
        <translation>Ce que les données notées invitent à regarder&#xa0;; chaque point avec sa propre source</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Rien à regarder</translation>
    </message>
    <message>
        <source>the fever had left and came back (recrudescent)</source>
        <translation>la fièvre était tombée et elle est revenue (recrudescente)</translation>
    </message>
    <message>
        <source>persistent or recrudescent: whether the fever had left is not recorded</source>
        <translation>persistante ou recrudescente&#xa0;: il n’est pas noté si la fièvre était tombée</translation>
    </message>
    <message>
        <source>the fever never left (persistent)</source>
        <translation>la fièvre n’est jamais tombée (persistante)</translation>
    </message>
    <message>
        <source>fever (%1) %2 hours after the end, %3</source>
        <translation>fièvre (%1) %2 heures après la fin, %3</translation>
    </message>
    <message>
        <source>between %1 hours and %2 days after the end, from %3 on</source>
        <translation>entre %1 heures et %2 jours après la fin, à partir du %3</translation>
    </message>
    <message>
        <source>Resistance to IVIG: persistent or recrudescent fever %1 hours or more after the END of the infusion, until %2 days after it (AHA: 36 hours; 24 or 48 by the settings). Of an infusion known by date only, fever %3 days or more after that date counts, and earlier fever cannot be told</source>
        <translation>Résistance aux IgIV&#xa0;: fièvre persistante ou recrudescente %1 heures ou plus après la FIN de la perfusion, jusqu’à %2 jours après celle-ci (AHA&#xa0;: 36 heures&#xa0;; 24 ou 48 selon les réglages). Pour une perfusion connue par sa seule date, la fièvre compte %3 jours ou plus après cette date, et une fièvre antérieure ne permet pas de conclure</translation>
    </message>
    <message>
        <source>Japan: observed for 24 hours after the infusion; fever is 37.5 °C or more in the axilla</source>
        <translation>Japon&#xa0;: observation pendant 24 heures après la perfusion&#xa0;; la fièvre est 37,5 °C ou plus sous l’aisselle</translation>
    </message>
    <message>
        <source>A cohort of several countries: 48 hours or more after the infusion</source>
        <translation>Une cohorte de plusieurs pays&#xa0;: 48 heures ou plus après la perfusion</translation>
    </message>
    <message>
        <source>United Kingdom (older): no defervescence within 48 hours, or recrudescence within 2 weeks</source>
        <translation>Royaume-Uni (ancien)&#xa0;: pas d’apyrexie en 48 heures, ou recrudescence en 2 semaines</translation>
    </message>
    <message>
        <source>unverified: the window ends 7 days after the end of the first infusion (AHA 2017)</source>
        <translation>non vérifié&#xa0;: la fenêtre se termine 7 jours après la fin de la première perfusion (AHA 2017)</translation>
    </message>
    <message>
        <source>%1 (window: from %2 hours after the end)</source>
        <translation>%1 (fenêtre&#xa0;: à partir de %2 heures après la fin)</translation>
    </message>
    <message>
        <source>high (%1)</source>
        <translation>haut (%1)</translation>
    </message>
    <message>
        <source>low (%1)</source>
        <translation>bas (%1)</translation>
    </message>
    <message>
        <source>anaemia for age (below %1 g/dL, %2)</source>
        <translation>anémie pour l’âge (moins de %1 g/dL, %2)</translation>
    </message>
    <message>
        <source>microcytosis (MCV below %1 fL, mean − 2 SD)</source>
        <translation>microcytose (VGM inférieur à %1 fL, moyenne − 2 DS)</translation>
    </message>
    <message>
        <source>unverified: ESR must not be used to judge the response after IVIG; CRP is used instead</source>
        <translation>non vérifié&#xa0;: la VS ne doit pas servir à juger de la réponse après IgIV&#xa0;; la CRP la remplace</translation>
    </message>
    <message>
        <source>No laboratory value is recorded</source>
        <translation>Aucune valeur biologique n’est notée</translation>
    </message>
    <message>
        <source>The age is not known: only the laboratory&apos;s own intervals flag</source>
        <translation>L’âge est inconnu&#xa0;: seuls les intervalles propres au laboratoire signalent</translation>
    </message>
    <message>
        <source>No result outside of an interval for this child</source>
        <translation>Aucun résultat hors d’un intervalle pour cet enfant</translation>
    </message>
    <message>
        <source>%1 %, computed from neutrophils and leucocytes</source>
        <translation>%1&#xa0;%, calculé à partir des neutrophiles et des leucocytes</translation>
    </message>
    <message>
        <source>Recurrence is seen in 1.7 % (United States) and 3.5 % (Japan)</source>
        <translation>Une récidive se voit dans 1,7&#xa0;% (États-Unis) et 3,5&#xa0;% (Japon) des cas</translation>
    </message>
    <message>
        <source>A cohort study counted from the second month after the first episode</source>
        <translation>Une étude de cohorte comptait à partir du deuxième mois après le premier épisode</translation>
    </message>
    <message>
        <source>unverified: a recurrence is a new complete or incomplete episode after complete resolution of the one before</source>
        <translation>non vérifié&#xa0;: une récidive est un nouvel épisode complet ou incomplet après résolution complète du précédent</translation>
    </message>
    <message>
        <source>The episodes recorded of this child, counted by onset; whether the one before had resolved is for the clinician to say</source>
        <translation>Les épisodes notés de cet enfant, comptés par leur début&#xa0;; c’est au clinicien de dire si le précédent était résolu</translation>
    </message>
    <message>
        <source>The only episode recorded</source>
        <translation>Le seul épisode noté</translation>
    </message>
    <message>
        <source>The onset of an episode is not known, so the episodes cannot be put in order</source>
        <translation>Le début d’un épisode est inconnu, les épisodes ne peuvent donc pas être ordonnés</translation>
    </message>
    <message>
        <source>Episode 1 of %1</source>
        <translation>Épisode 1 sur %1</translation>
    </message>
    <message numerus="yes">
        <source>Episode %1 of %2: a recurrence, begun %n day(s) after the onset of the one before</source>
        <translation>
            <numerusform>Épisode %1 sur %2&#xa0;: une récidive, commencée %n jour après le début du précédent</numerusform>
            <numerusform>Épisode %1 sur %2&#xa0;: une récidive, commencée %n jours après le début du précédent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; within the first month, which the cohort study does not count</source>
        <translation>%1&#xa0;; dans le premier mois, que l’étude de cohorte ne compte pas</translation>
    </message>
    <message>
        <source>below 1 year</source>
        <translation>moins de 1 an</translation>
    </message>
    <message>
        <source>1 to 12 years</source>
        <translation>1 à 12 ans</translation>
    </message>
    <message>
        <source>13 to 18 years</source>
        <translation>13 à 18 ans</translation>
    </message>
    <message>
        <source>1 to 3 years</source>
        <translation>1 à 3 ans</translation>
    </message>
    <message>
        <source>4 to 6 years</source>
        <translation>4 à 6 ans</translation>
    </message>
    <message>
        <source>7 to 9 years</source>
        <translation>7 à 9 ans</translation>
    </message>
    <message>
        <source>%1 has no limit of ALT for this age</source>
        <translation>%1 n’a pas de limite d’ALAT pour cet âge</translation>
    </message>
    <message>
        <source>%1 %2, the laboratory&apos;s own</source>
        <translation>%1 %2, celle du laboratoire</translation>
    </message>
    <message>
        <source>%1 or %2 U/L by sex, which is not known, %3, %4</source>
        <translation>%1 ou %2 U/L selon le sexe, qui est inconnu, %3, %4</translation>
    </message>
    <message>
        <source>%1 U/L, %2, %3</source>
        <translation>%1 U/L, %2, %3</translation>
    </message>
    <message>
        <source>8 to 14 days</source>
        <translation>8 à 14 jours</translation>
    </message>
    <message>
        <source>15 to 30 days</source>
        <translation>15 à 30 jours</translation>
    </message>
    <message>
        <source>1 to 2 months</source>
        <translation>1 à 2 mois</translation>
    </message>
    <message>
        <source>3 to 5 months</source>
        <translation>3 à 5 mois</translation>
    </message>
    <message>
        <source>6 to 23 months</source>
        <translation>6 à 23 mois</translation>
    </message>
    <message>
        <source>24 to 59 months</source>
        <translation>24 à 59 mois</translation>
    </message>
    <message>
        <source>5 to 11 years</source>
        <translation>5 à 11 ans</translation>
    </message>
    <message>
        <source>12 to 14 years</source>
        <translation>12 à 14 ans</translation>
    </message>
    <message>
        <source>from 15 years</source>
        <translation>à partir de 15 ans</translation>
    </message>
    <message>
        <source>6 to 59 months</source>
        <translation>6 à 59 mois</translation>
    </message>
    <message>
        <source>no limit of haemoglobin for the first week of life</source>
        <translation>pas de limite d’hémoglobine pour la première semaine de vie</translation>
    </message>
    <message>
        <source>No interval: it depends on the assay, which is not stated</source>
        <translation>Pas d’intervalle&#xa0;: il dépend de la méthode de dosage, qui n’est pas précisée</translation>
    </message>
    <message>
        <source>No interval for the assay “%1”</source>
        <translation>Pas d’intervalle pour la méthode de dosage «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No interval for this age (%1) in the tables read</source>
        <translation>Pas d’intervalle pour cet âge (%1) dans les tables lues</translation>
    </message>
    <message>
        <source>No interval of children for this analyte in the tables read; one typed with the result is used</source>
        <translation>Pas d’intervalle pédiatrique pour cette analyse dans les tables lues&#xa0;; celui saisi avec le résultat est employé</translation>
    </message>
    <message>
        <source>No interval: the age is not known</source>
        <translation>Pas d’intervalle&#xa0;: l’âge est inconnu</translation>
    </message>
    <message>
        <source>CRP ≥ 90 mg/L</source>
        <translation>CRP ≥ 90 mg/L</translation>
    </message>
    <message>
        <source>neutrophils ≥ 70 %</source>
        <translation>neutrophiles ≥ 70&#xa0;%</translation>
    </message>
    <message>
        <source>sodium &lt; 135 mmol/L</source>
        <translation>sodium &lt; 135 mmol/L</translation>
    </message>
    <message>
        <source>albumin &lt; 35 g/L</source>
        <translation>albumine &lt; 35 g/L</translation>
    </message>
    <message>
        <source>total bilirubin &gt; 20 µmol/L</source>
        <translation>bilirubine totale &gt; 20 µmol/L</translation>
    </message>
    <message>
        <source>Beijing score</source>
        <translation>Score de Beijing</translation>
    </message>
    <message>
        <source>Predicts resistance to IVIG; made in Beijing. Sensitivity 56 %, specificity 79 % in its own cohort; how it performs elsewhere is not in the sources read</source>
        <translation>Prédit la résistance aux IgIV&#xa0;; établi à Pékin. Sensibilité 56&#xa0;%, spécificité 79&#xa0;% dans sa propre cohorte&#xa0;; ses performances ailleurs ne figurent pas dans les sources lues</translation>
    </message>
    <message>
        <source>ALT ≥ 80 U/L</source>
        <translation>ALAT ≥ 80 U/L</translation>
    </message>
    <message>
        <source>CRP ≥ 8 mg/dL (80 mg/L)</source>
        <translation>CRP ≥ 8 mg/dL (80 mg/L)</translation>
    </message>
    <message>
        <source>platelets ≤ 30 × 10¹⁰/L (300 G/L)</source>
        <translation>plaquettes ≤ 30 × 10¹⁰/L (300 G/L)</translation>
    </message>
    <message>
        <source>Egami score</source>
        <translation>Score d’Egami</translation>
    </message>
    <message>
        <source>Predicts resistance to IVIG. How it performs in other populations is not in the sources read</source>
        <translation>Prédit la résistance aux IgIV. Ses performances dans d’autres populations ne figurent pas dans les sources lues</translation>
    </message>
    <message>
        <source>Copies differ: age ≤ 6 months is also printed; the abstract and Sleeper 2011 print &lt; 6 months</source>
        <translation>Les copies diffèrent&#xa0;: âge ≤ 6 mois est aussi imprimé&#xa0;; le résumé et Sleeper 2011 impriment &lt; 6 mois</translation>
    </message>
    <message>
        <source>neutrophils ≥ 60 %</source>
        <translation>neutrophiles ≥ 60&#xa0;%</translation>
    </message>
    <message>
        <source>CRP ≥ 80 mg/L</source>
        <translation>CRP ≥ 80 mg/L</translation>
    </message>
    <message>
        <source>total bilirubin ≥ 9.4 µmol/L</source>
        <translation>bilirubine totale ≥ 9,4 µmol/L</translation>
    </message>
    <message>
        <source>Hibiscus score</source>
        <translation>Score Hibiscus</translation>
    </message>
    <message>
        <source>Predicts resistance to IVIG; made in Malaysia. Sensitivity 78.9 %, specificity 80.5 % in its own cohort, read in an abstract only</source>
        <translation>Prédit la résistance aux IgIV&#xa0;; établi en Malaisie. Sensibilité 78,9&#xa0;%, spécificité 80,5&#xa0;% dans sa propre cohorte, lues dans un résumé seulement</translation>
    </message>
    <message>
        <source>sodium ≤ 133 mmol/L</source>
        <translation>sodium ≤ 133 mmol/L</translation>
    </message>
    <message>
        <source>AST ≥ 100 U/L</source>
        <translation>ASAT ≥ 100 U/L</translation>
    </message>
    <message>
        <source>neutrophils ≥ 80 %</source>
        <translation>neutrophiles ≥ 80&#xa0;%</translation>
    </message>
    <message>
        <source>CRP ≥ 10 mg/dL (100 mg/L)</source>
        <translation>CRP ≥ 10 mg/dL (100 mg/L)</translation>
    </message>
    <message>
        <source>platelets ≤ 30 × 10⁴/mm³ (300 G/L)</source>
        <translation>plaquettes ≤ 30 × 10⁴/mm³ (300 G/L)</translation>
    </message>
    <message>
        <source>Predicts resistance to IVIG; made in Japan. Performance outside Japan is poor: sensitivity 25 %, specificity 87 % in a cohort of the United States; 0.46 and 0.77 in Korea (n = 10 352)</source>
        <translation>Prédit la résistance aux IgIV&#xa0;; établi au Japon. Les performances hors du Japon sont médiocres&#xa0;: sensibilité 25&#xa0;%, spécificité 87&#xa0;% dans une cohorte des États-Unis&#xa0;; 0,46 et 0,77 en Corée (n = 10&#xa0;352)</translation>
    </message>
    <message>
        <source>5 points or more was the entry criterion of the RAISE trial; 4 or more is high risk in the publication</source>
        <translation>5 points ou plus était le critère d’inclusion de l’essai RAISE&#xa0;; 4 ou plus est un risque élevé dans la publication</translation>
    </message>
    <message>
        <source>Copies differ: sodium &lt; 133, day &lt; 4, AST &gt; 100 or neutrophils &gt; 80 % are also printed; three sources with complete operators agree on those used here</source>
        <translation>Les copies diffèrent&#xa0;: sodium &lt; 133, jour &lt; 4, ASAT &gt; 100 ou neutrophiles &gt; 80&#xa0;% sont aussi imprimés&#xa0;; trois sources aux opérateurs complets concordent sur ceux employés ici</translation>
    </message>
    <message>
        <source>unverified: the KAICA trial enrolled from 5 points too</source>
        <translation>non vérifié&#xa0;: l’essai KAICA incluait aussi à partir de 5 points</translation>
    </message>
    <message>
        <source>Kobayashi score</source>
        <translation>Score de Kobayashi</translation>
    </message>
    <message>
        <source>its weights of 1, 2 and 1 are only recalled</source>
        <translation>ses poids de 1, 2 et 1 ne sont cités que de mémoire</translation>
    </message>
    <message>
        <source>its thresholds are only recalled</source>
        <translation>ses seuils ne sont cités que de mémoire</translation>
    </message>
    <message>
        <source>it was read in one secondary source only, and copies differ in its CRP item</source>
        <translation>il n’a été lu que dans une source secondaire, et les copies diffèrent pour son item CRP</translation>
    </message>
    <message>
        <source>its points are only recalled, and its authors call it insufficient</source>
        <translation>ses points ne sont cités que de mémoire, et ses auteurs le disent insuffisant</translation>
    </message>
    <message>
        <source>its points are not in the abstract</source>
        <translation>ses points ne sont pas dans le résumé</translation>
    </message>
    <message>
        <source>it is a pair of ratios (NLR ≥ 3.83 and PLR ≥ 150) without points</source>
        <translation>c’est une paire de rapports (NLR ≥ 3,83 et PLR ≥ 150) sans points</translation>
    </message>
    <message>
        <source>its points are not known</source>
        <translation>ses points sont inconnus</translation>
    </message>
    <message>
        <source>its points are not published in what was found</source>
        <translation>ses points ne sont pas publiés dans ce qui a été trouvé</translation>
    </message>
    <message>
        <source>it gives single cut-offs, not a score</source>
        <translation>il donne des seuils isolés, non un score</translation>
    </message>
    <message>
        <source>A score is computed only where its items, operators and points were read in a source</source>
        <translation>Un score n’est calculé que si ses items, opérateurs et points ont été lus dans une source</translation>
    </message>
    <message>
        <source>%1: not computed, because %2</source>
        <translation>%1&#xa0;: non calculé, car %2</translation>
    </message>
    <message>
        <source>CRP ≥ 7.0 mg/dL (70 mg/L)</source>
        <translation>CRP ≥ 7,0 mg/dL (70 mg/L)</translation>
    </message>
    <message>
        <source>total bilirubin ≥ 0.9 mg/dL (15.4 µmol/L)</source>
        <translation>bilirubine totale ≥ 0,9 mg/dL (15,4 µmol/L)</translation>
    </message>
    <message>
        <source>AST ≥ 200 U/L</source>
        <translation>ASAT ≥ 200 U/L</translation>
    </message>
    <message>
        <source>Sano score</source>
        <translation>Score de Sano</translation>
    </message>
    <message>
        <source>%1. Bilirubin typed in µmol/L is rounded to 0.1 mg/dL: 15 µmol/L is 0.88 mg/dL and counts as 0.9, 14 µmol/L as 0.8</source>
        <translation>%1. Une bilirubine saisie en µmol/L est arrondie à 0,1 mg/dL&#xa0;: 15 µmol/L font 0,88 mg/dL et comptent comme 0,9, 14 µmol/L comme 0,8</translation>
    </message>
    <message>
        <source>no item met</source>
        <translation>aucun item rempli</translation>
    </message>
    <message>
        <source>points for %1</source>
        <translation>points pour %1</translation>
    </message>
    <message>
        <source>%1, 0 to %2 points: %3. %4. %5</source>
        <translation>%1, 0 à %2 points&#xa0;: %3. %4. %5</translation>
    </message>
    <message>
        <source>Cannot be scored, missing: %1. Between %2 and %3 points</source>
        <translation>Score incalculable, manque&#xa0;: %1. Entre %2 et %3 points</translation>
    </message>
    <message>
        <source>%1, so in any case: %2</source>
        <translation>%1, donc dans tous les cas&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3: %4; %5</source>
        <translation>%1 %2 sur %3&#xa0;: %4&#xa0;; %5</translation>
    </message>
    <message>
        <source>%1 %2 is %3 %4, compared as %5 %4, the precision this unit is printed with; without rounding the item would be answered the other way</source>
        <translation>%1 %2 fait %3 %4, comparé comme %5 %4, la précision avec laquelle cette unité s’imprime&#xa0;; sans arrondi, la réponse à l’item serait inverse</translation>
    </message>
    <message>
        <source>the first IVIG has no date</source>
        <translation>les premières IgIV n’ont pas de date</translation>
    </message>
    <message>
        <source>only after the start of IVIG</source>
        <translation>seulement après le début des IgIV</translation>
    </message>
    <message>
        <source>first IVIG on day of illness ≤ %1</source>
        <translation>premières IgIV au jour de maladie ≤ %1</translation>
    </message>
    <message>
        <source>day of the first IVIG</source>
        <translation>jour des premières IgIV</translation>
    </message>
    <message>
        <source>none is recorded</source>
        <translation>rien n’est noté</translation>
    </message>
    <message>
        <source>the onset is only estimated</source>
        <translation>le début est seulement estimé</translation>
    </message>
    <message>
        <source>it lies before the onset</source>
        <translation>il est antérieur au début</translation>
    </message>
    <message numerus="yes">
        <source>day %1, the onset estimated ± %n day(s)</source>
        <translation>
            <numerusform>jour %1, début estimé à ± %n jour</numerusform>
            <numerusform>jour %1, début estimé à ± %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>age ≤ %1 months</source>
        <translation>âge ≤ %1 mois</translation>
    </message>
    <message>
        <source>age &lt; %1 months</source>
        <translation>âge &lt; %1 mois</translation>
    </message>
    <message>
        <source>male sex</source>
        <translation>sexe masculin</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>Ages are completed calendar months on the day of the first IVIG: a child is 12 months old on its first birthday</source>
        <translation>Les âges sont en mois civils révolus au jour des premières IgIV&#xa0;: un enfant a 12 mois à son premier anniversaire</translation>
    </message>
    <message>
        <source>CRP ≥ 13 mg/dL (130 mg/L)</source>
        <translation>CRP ≥ 13 mg/dL (130 mg/L)</translation>
    </message>
    <message>
        <source>baseline Z of LAD or RCA ≥ 2.0</source>
        <translation>Z initial de la LAD ou de la RCA ≥ 2,0</translation>
    </message>
    <message>
        <source>Z of LAD and RCA in a baseline echo</source>
        <translation>Z de la LAD et de la RCA dans une échographie initiale</translation>
    </message>
    <message>
        <source>Asian ancestry</source>
        <translation>ascendance asiatique</translation>
    </message>
    <message>
        <source>ancestry</source>
        <translation>ascendance</translation>
    </message>
    <message>
        <source>Son coronary aneurysm score (not IVIG resistance)</source>
        <translation>Score de Son, anévrisme coronaire (et non résistance aux IgIV)</translation>
    </message>
    <message>
        <source>Low 0 to 1, moderate 2, high 3 to 5. The baseline is the first echo of the illness that tells the LAD or the RCA, by the day of the first IVIG, else by day %1 of illness (local choice); a normal echo without Z counts as below 2.0. %2. %3</source>
        <translation>Faible 0 à 1, modéré 2, élevé 3 à 5. L’échographie initiale est la première de la maladie qui décrit la LAD ou la RCA, au plus tard le jour des premières IgIV, à défaut le jour %1 de maladie (choix local)&#xa0;; une échographie normale sans Z compte comme inférieure à 2,0. %2. %3</translation>
    </message>
    <message>
        <source>Predicts a coronary aneurysm (Z of LAD or RCA ≥ 2.5 at 2 to 8 weeks), not resistance to IVIG; made in North America</source>
        <translation>Prédit un anévrisme coronaire (Z de la LAD ou de la RCA ≥ 2,5 de 2 à 8 semaines), non la résistance aux IgIV&#xa0;; établi en Amérique du Nord</translation>
    </message>
    <message>
        <source>A baseline Z ≥ 2.0 alone had a sensitivity of 80 % and a negative predictive value of 98 % in an earlier paper of the group</source>
        <translation>Un Z initial ≥ 2,0 à lui seul avait une sensibilité de 80&#xa0;% et une valeur prédictive négative de 98&#xa0;% dans un article antérieur du groupe</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>36 hours</source>
        <translation>36 heures</translation>
    </message>
    <message>
        <source>48 hours</source>
        <translation>48 heures</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>from 37.3 °C</source>
        <translation>à partir de 37,3 °C</translation>
    </message>
    <message>
        <source>from 37.5 °C</source>
        <translation>à partir de 37,5 °C</translation>
    </message>
    <message>
        <source>4 points or more</source>
        <translation>4 points ou plus</translation>
    </message>
    <message>
        <source>5 points or more (entry criterion of the RAISE trial)</source>
        <translation>5 points ou plus (critère d’inclusion de l’essai RAISE)</translation>
    </message>
    <message>
        <source>2.0 to 3.0</source>
        <translation>2,0 à 3,0</translation>
    </message>
    <message>
        <source>2.0 to 2.5</source>
        <translation>2,0 à 2,5</translation>
    </message>
    <message>
        <source>below 8 months</source>
        <translation>avant 8 mois</translation>
    </message>
    <message>
        <source>up to 8 months</source>
        <translation>jusqu’à 8 mois</translation>
    </message>
    <message>
        <source>Fever after IVIG means resistance from (default 36 h)</source>
        <translation>Fièvre après IgIV = résistance à partir de (36 h par défaut)</translation>
    </message>
    <message>
        <source>Defervescence takes (default 24 h)</source>
        <translation>Durée sans fièvre pour l’apyrexie (24 h par défaut)</translation>
    </message>
    <message>
        <source>Fever in the axilla (default 37.5 °C)</source>
        <translation>Fièvre sous l’aisselle (37,5 °C par défaut)</translation>
    </message>
    <message>
        <source>High risk by the Kobayashi score (default 4)</source>
        <translation>Risque élevé selon le score de Kobayashi (4 par défaut)</translation>
    </message>
    <message>
        <source>Elevated ALT (default CALIPER)</source>
        <translation>ALAT élevées (CALIPER par défaut)</translation>
    </message>
    <message>
        <source>Reference intervals (default CHOP)</source>
        <translation>Intervalles de référence (CHOP par défaut)</translation>
    </message>
    <message>
        <source>Anaemia for age (default WHO 2024)</source>
        <translation>Anémie pour l’âge (OMS 2024 par défaut)</translation>
    </message>
    <message>
        <source>INR target (default 2.0 to 3.0)</source>
        <translation>Cible d’INR (2,0 à 3,0 par défaut)</translation>
    </message>
    <message>
        <source>Anakinra 4 mg/kg for infants (default below 8 months)</source>
        <translation>Anakinra 4 mg/kg chez le nourrisson (avant 8 mois par défaut)</translation>
    </message>
    <message>
        <source>Ischaemia test at level 4.3 (default every 2 to 5 years)</source>
        <translation>Recherche d’ischémie au niveau 4.3 (tous les 2 à 5 ans par défaut)</translation>
    </message>
    <message>
        <source>Follow-up schedule (default AHA 2017)</source>
        <translation>Calendrier de suivi (AHA 2017 par défaut)</translation>
    </message>
    <message>
        <source>LMCA counts towards the class (default yes)</source>
        <translation>La LMCA compte pour la classe (oui par défaut)</translation>
    </message>
    <message>
        <source>Vaccine rules where the illness names no country (default US)</source>
        <translation>Règles vaccinales si la maladie n’indique aucun pays (États-Unis par défaut)</translation>
    </message>
    <message>
        <source>Not counted, not in the catalogue of drugs: %1</source>
        <translation>Non compté, absent du catalogue de médicaments&#xa0;: %1</translation>
    </message>
    <message>
        <source>A line is a course of an anti-inflammatory drug other than aspirin; each drug counts by itself. The same drug again after the window of %1 hours is a new line; 1 g/kg of IVIG on two consecutive days is one course</source>
        <translation>Une ligne est une cure d’un anti-inflammatoire autre que l’aspirine&#xa0;; chaque médicament compte pour lui-même. Le même médicament de nouveau après la fenêtre de %1 heures est une nouvelle ligne&#xa0;; 1 g/kg d’IgIV sur deux jours consécutifs est une seule cure</translation>
    </message>
    <message>
        <source>No treatment is recorded</source>
        <translation>Aucun traitement n’est noté</translation>
    </message>
    <message>
        <source>No anti-inflammatory treatment other than aspirin is recorded</source>
        <translation>Aucun traitement anti-inflammatoire autre que l’aspirine n’est noté</translation>
    </message>
    <message>
        <source>Lines of therapy: %1. %2</source>
        <translation>Lignes de traitement&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>The age is not known: whether it is in the range of the model was not checked</source>
        <translation>L’âge est inconnu&#xa0;: il n’a pas été vérifié s’il est dans l’étendue du modèle</translation>
    </message>
    <message>
        <source>not indicated</source>
        <translation>pas d’indication</translation>
    </message>
    <message>
        <source>reasonable</source>
        <translation>raisonnable</translation>
    </message>
    <message>
        <source>may be considered</source>
        <translation>peut s’envisager</translation>
    </message>
    <message>
        <source>until 4 to 6 weeks after onset, then stop</source>
        <translation>jusqu’à 4 à 6 semaines après le début, puis arrêt</translation>
    </message>
    <message>
        <source>until the arteries are normal again</source>
        <translation>jusqu’à ce que les artères soient redevenues normales</translation>
    </message>
    <message>
        <source>no, except with inducible ischaemia</source>
        <translation>non, sauf en cas d’ischémie inductible</translation>
    </message>
    <message>
        <source>may be added to anticoagulation</source>
        <translation>peut s’ajouter à l’anticoagulation</translation>
    </message>
    <message>
        <source>max Z ≥ 10: low molecular weight heparin or warfarin (INR %1) with low-dose aspirin (class IIa)</source>
        <translation>Z maximal ≥ 10&#xa0;: héparine de bas poids moléculaire ou warfarine (INR %1) avec aspirine à faible dose (classe IIa)</translation>
    </message>
    <message>
        <source>A rapidly expanding aneurysm is treated as max Z ≥ 10 (class IIa); whether it expands rapidly is for the reader of the echos to judge</source>
        <translation>Un anévrisme en expansion rapide se traite comme un Z maximal ≥ 10 (classe IIa)&#xa0;; c’est au lecteur des échographies de juger si l’expansion est rapide</translation>
    </message>
    <message>
        <source>unverified: empirical statin therapy may be considered from level 3.1 or 4.1 on</source>
        <translation>non vérifié&#xa0;: un traitement empirique par statine peut s’envisager à partir du niveau 3.1 ou 4.1</translation>
    </message>
    <message>
        <source>unverified: a beta-blocker may be considered</source>
        <translation>non vérifié&#xa0;: un bêtabloquant peut s’envisager</translation>
    </message>
    <message>
        <source>4 to 6 weeks after onset: %1 to %2</source>
        <translation>4 à 6 semaines après le début&#xa0;: du %1 au %2</translation>
    </message>
    <message>
        <source>INR target of this child: %1</source>
        <translation>Cible d’INR de cet enfant&#xa0;: %1</translation>
    </message>
    <message>
        <source>INR target %1, by the settings; sources differ: 2.0 to 3.0 (AHA 2017), 2.0 to 2.5 (AHA 2004, Italy)</source>
        <translation>Cible d’INR %1, selon les réglages&#xa0;; les sources diffèrent&#xa0;: 2,0 à 3,0 (AHA 2017), 2,0 à 2,5 (AHA 2004, Italie)</translation>
    </message>
    <message>
        <source>What the AHA scientific statement of 2017 says about aspirin, anticoagulation and dual antiplatelet therapy at the level of risk. Advice beside the clinician&apos;s decision</source>
        <translation>Ce que la déclaration scientifique de l’AHA de 2017 dit de l’aspirine, de l’anticoagulation et de la double antiagrégation au niveau de risque. Un avis à côté de la décision du clinicien</translation>
    </message>
    <message>
        <source>low-dose aspirin</source>
        <translation>aspirine à faible dose</translation>
    </message>
    <message>
        <source>anticoagulation</source>
        <translation>anticoagulation</translation>
    </message>
    <message>
        <source>dual antiplatelet therapy</source>
        <translation>double antiagrégation</translation>
    </message>
    <message>
        <source>AHA scientific statement (2017), level %1</source>
        <translation>Déclaration scientifique de l’AHA (2017), niveau %1</translation>
    </message>
    <message>
        <source>activity: promoted</source>
        <translation>activité physique&#xa0;: encouragée</translation>
    </message>
    <message>
        <source>activity: promoted; contact sport restricted</source>
        <translation>activité physique&#xa0;: encouragée&#xa0;; sports de contact restreints</translation>
    </message>
    <message>
        <source>activity: promoted, self-limited; contact sport restricted</source>
        <translation>activité physique&#xa0;: encouragée, à son rythme&#xa0;; sports de contact restreints</translation>
    </message>
    <message>
        <source>reproductive counselling: as fits the age</source>
        <translation>conseil sur la contraception et la grossesse&#xa0;: selon l’âge</translation>
    </message>
    <message>
        <source>reproductive counselling: precautions for contraception and pregnancy</source>
        <translation>conseil sur la contraception et la grossesse&#xa0;: précautions pour l’une et l’autre</translation>
    </message>
    <message>
        <source>unverified: activity: contact sport restricted, self-limited; decide</source>
        <translation>non vérifié&#xa0;: activité physique&#xa0;: sports de contact restreints, à son rythme&#xa0;; à décider</translation>
    </message>
    <message>
        <source>unverified: reproductive counselling: precautions for contraception and pregnancy; decide</source>
        <translation>non vérifié&#xa0;: conseil sur la contraception et la grossesse&#xa0;: précautions pour l’une et l’autre&#xa0;; à décider</translation>
    </message>
    <message>
        <source>unverified: activity: nothing was read for this level; decide</source>
        <translation>non vérifié&#xa0;: activité physique&#xa0;: rien n’a été lu pour ce niveau&#xa0;; à décider</translation>
    </message>
    <message>
        <source>unverified: reproductive counselling: nothing was read for this level; decide</source>
        <translation>non vérifié&#xa0;: conseil sur la contraception et la grossesse&#xa0;: rien n’a été lu pour ce niveau&#xa0;; à décider</translation>
    </message>
    <message>
        <source>What the AHA scientific statement of 2017 says about activity and reproductive counselling at the level of risk</source>
        <translation>Ce que la déclaration scientifique de l’AHA de 2017 dit de l’activité physique et du conseil sur la contraception et la grossesse au niveau de risque</translation>
    </message>
    <message>
        <source>unverified: contact sport is restricted while on dual antiplatelet therapy or anticoagulation</source>
        <translation>non vérifié&#xa0;: les sports de contact sont restreints sous double antiagrégation ou anticoagulation</translation>
    </message>
    <message>
        <source>AHA scientific statement (2017), level %1: %2; %3</source>
        <translation>Déclaration scientifique de l’AHA (2017), niveau %1&#xa0;: %2&#xa0;; %3</translation>
    </message>
    <message>
        <source>its dose is not recorded in g or mg</source>
        <translation>sa dose n’est pas notée en g ou mg</translation>
    </message>
    <message>
        <source>its dose per kilogram cannot be told without a weight</source>
        <translation>sa dose par kilogramme ne peut pas être déterminée sans poids</translation>
    </message>
    <message>
        <source>IVIG of %1: %2, so no interval can be told</source>
        <translation>IgIV du %1&#xa0;: %2, aucun délai ne peut donc être donné</translation>
    </message>
    <message>
        <source>IVIG of %1, %2 g/kg: no interval in the table for this dose</source>
        <translation>IgIV du %1, %2 g/kg&#xa0;: pas de délai dans le tableau pour cette dose</translation>
    </message>
    <message>
        <source>Measles (MMR) and varicella vaccine not before %1: %2 months after IVIG %3 g/kg of %4</source>
        <translation>Vaccins rougeole (ROR) et varicelle pas avant le %1&#xa0;: %2 mois après les IgIV à %3 g/kg du %4</translation>
    </message>
    <message>
        <source>Measles (MMR) and varicella vaccine not before %1: Japan, 6 (to 7) months after the last IVIG of %2</source>
        <translation>Vaccins rougeole (ROR) et varicelle pas avant le %1&#xa0;: Japon, 6 (à 7) mois après les dernières IgIV, %2</translation>
    </message>
    <message>
        <source>The interval for France was not found; that of other countries is not used in its place</source>
        <translation>Le délai pour la France n’a pas été trouvé&#xa0;; celui d’autres pays n’est pas employé à sa place</translation>
    </message>
    <message>
        <source>No interval was found for this country; that of other countries is not used in its place</source>
        <translation>Aucun délai n’a été trouvé pour ce pays&#xa0;; celui d’autres pays n’est pas employé à sa place</translation>
    </message>
    <message>
        <source>The table covers measles- and varicella-containing vaccines only: nothing is said about rotavirus, BCG, yellow fever or live influenza vaccine</source>
        <translation>Le tableau ne couvre que les vaccins contre la rougeole et la varicelle&#xa0;: il ne dit rien du rotavirus, du BCG, de la fièvre jaune ni du vaccin grippal vivant</translation>
    </message>
    <message>
        <source>Inactivated vaccines need no delay</source>
        <translation>Les vaccins inactivés ne demandent aucun délai</translation>
    </message>
    <message>
        <source>unverified: at risk of exposure to measles, vaccination may be earlier, and again 11 months or more after IVIG unless serology is adequate</source>
        <translation>non vérifié&#xa0;: en cas de risque d’exposition à la rougeole, la vaccination peut se faire plus tôt, et de nouveau 11 mois ou plus après les IgIV sauf si la sérologie est suffisante</translation>
    </message>
    <message>
        <source>On aspirin: the manufacturer of the varicella vaccine advises no salicylates for 6 weeks after it; ACIP holds the benefit for likely greater than the theoretical risk, with monitoring</source>
        <translation>Sous aspirine&#xa0;: le fabricant du vaccin varicelle déconseille les salicylés pendant 6 semaines après lui&#xa0;; l’ACIP juge le bénéfice probablement supérieur au risque théorique, sous surveillance</translation>
    </message>
    <message>
        <source>unverified: live influenza vaccine is contraindicated on aspirin</source>
        <translation>non vérifié&#xa0;: le vaccin grippal vivant est contre-indiqué sous aspirine</translation>
    </message>
    <message>
        <source>No IVIG is recorded, so no interval runs</source>
        <translation>Aucune IgIV n’est notée, aucun délai ne court donc</translation>
    </message>
    <message>
        <source>%1 g/kg</source>
        <translation>%1 g/kg</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>The date of the last IVIG is not known</source>
        <translation>La date des dernières IgIV est inconnue</translation>
    </message>
    <message>
        <source>Not recorded: %1, due until %2</source>
        <translation>Non noté&#xa0;: %1, à faire au plus tard le %2</translation>
    </message>
    <message>
        <source>What the schedule of follow-up asks for by this date and the record does not show</source>
        <translation>Ce que le calendrier de suivi demande à cette date et que le dossier ne montre pas</translation>
    </message>
    <message>
        <source>On aspirin: inactivated influenza vaccine every year</source>
        <translation>Sous aspirine&#xa0;: vaccin grippal inactivé chaque année</translation>
    </message>
    <message>
        <source>Influenza on aspirin carries a risk of Reye syndrome</source>
        <translation>La grippe sous aspirine comporte un risque de syndrome de Reye</translation>
    </message>
    <message>
        <source>On aspirin: with varicella or influenza, or contact with either, the family stops aspirin and calls</source>
        <translation>Sous aspirine&#xa0;: en cas de varicelle ou de grippe, ou de contact avec l’une d’elles, la famille arrête l’aspirine et appelle</translation>
    </message>
    <message>
        <source>Varicella or influenza on aspirin carries a risk of Reye syndrome</source>
        <translation>La varicelle ou la grippe sous aspirine comporte un risque de syndrome de Reye</translation>
    </message>
    <message>
        <source>Temperature at home every day until %1</source>
        <translation>Température à la maison chaque jour jusqu’au %1</translation>
    </message>
    <message>
        <source>Daily for 2 weeks after discharge; fever is above 38.0 °C oral or rectal, above 37.5 °C axillary</source>
        <translation>Chaque jour pendant 2 semaines après la sortie&#xa0;; la fièvre est au-dessus de 38,0 °C par voie buccale ou rectale, au-dessus de 37,5 °C sous l’aisselle</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>After a coronary aneurysm: no lipids are recorded from the age of 2 years on; blood pressure is watched too</source>
        <translation>Après un anévrisme coronaire&#xa0;: aucun lipide n’est noté depuis l’âge de 2 ans&#xa0;; la pression artérielle se surveille aussi</translation>
    </message>
    <message>
        <source>After coronary aneurysms lipids are screened from the age of 2 years</source>
        <translation>Après des anévrismes coronaires, les lipides se dépistent à partir de l’âge de 2 ans</translation>
    </message>
    <message>
        <source>Bleeding on anticoagulation</source>
        <translation>Saignement sous anticoagulant</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Point d’attention</translation>
    </message>
    <message>
        <source>Fingerprint of what it said</source>
        <translation>Empreinte de ce qui était dit</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>change of plan</source>
        <translation>changement de plan</translation>
    </message>
    <message>
        <source>dismissed hint</source>
        <translation>point d’attention écarté</translation>
    </message>
    <message>
        <source>echocardiography</source>
        <translation>échocardiographie</translation>
    </message>
    <message>
        <source>coronary imaging</source>
        <translation>imagerie coronaire</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>The file holds a local choice, “%1”, that this program does not know: open it with the program that made it</source>
        <translation>Le fichier contient un choix local, «&#xa0;%1&#xa0;», que ce programme ne connaît pas&#xa0;: ouvrez-le avec le programme qui l’a fait</translation>
    </message>
    <message>
        <source>%1, decided on %2</source>
        <translation>%1, décidé le %2</translation>
    </message>
    <message>
        <source>36 h after the end of the infusion: AHA scientific statement 2017. 24 h: Japan (JSPCCS), Formosa score. 48 h: United Kingdom, multi-country cohort 2025.</source>
        <translation>36 h après la fin de la perfusion&#xa0;: déclaration scientifique de l’AHA 2017. 24 h&#xa0;: Japon (JSPCCS), score Formosa. 48 h&#xa0;: Royaume-Uni, cohorte multinationale 2025.</translation>
    </message>
    <message>
        <source>How long below the limit counts as defervescence is a local choice; no statement fixes it.</source>
        <translation>Combien de temps sous la limite fait une apyrexie est un choix local&#xa0;; aucune déclaration ne le fixe.</translation>
    </message>
    <message>
        <source>37.5 °C: Japan (Suzuki 2011) and newer Canadian ranges. 37.3 °C: older Canadian ranges.</source>
        <translation>37,5 °C&#xa0;: Japon (Suzuki 2011) et limites canadiennes récentes. 37,3 °C&#xa0;: limites canadiennes anciennes.</translation>
    </message>
    <message>
        <source>4 points: Kobayashi 2006, the original cut-off. 5 points: entry to the RAISE trial.</source>
        <translation>4 points&#xa0;: Kobayashi 2006, le seuil d’origine. 5 points&#xa0;: inclusion dans l’essai RAISE.</translation>
    </message>
    <message>
        <source>CALIPER (PMC4804256); CHOP laboratory ranges 2024; Harriet Lane, 20th edition. The laboratory&apos;s own limit wins where it is given.</source>
        <translation>CALIPER (PMC4804256)&#xa0;; valeurs du laboratoire du CHOP 2024&#xa0;; Harriet Lane, 20e édition. La limite propre au laboratoire l’emporte si elle est donnée.</translation>
    </message>
    <message>
        <source>CHOP laboratory ranges 2024; Davis; PedSAP. The laboratory&apos;s own interval wins where it is given.</source>
        <translation>Valeurs du laboratoire du CHOP 2024&#xa0;; Davis&#xa0;; PedSAP. L’intervalle propre au laboratoire l’emporte s’il est donné.</translation>
    </message>
    <message>
        <source>WHO 2024 (ISBN 9789240088542) lowered the limit for 6 to 23 months; WHO 2011 used 11.0 g/dL from 6 to 59 months.</source>
        <translation>OMS 2024 (ISBN 9789240088542) a abaissé la limite de 6 à 23 mois&#xa0;; OMS 2011 employait 11,0 g/dL de 6 à 59 mois.</translation>
    </message>
    <message>
        <source>2.0 to 3.0: AHA scientific statement 2017. 2.0 to 2.5: AHA 2004 and the Italian recommendation.</source>
        <translation>2,0 à 3,0&#xa0;: déclaration scientifique de l’AHA 2017. 2,0 à 2,5&#xa0;: AHA 2004 et la recommandation italienne.</translation>
    </message>
    <message>
        <source>KAWAKINRA (Koné-Paut 2021): printed as below 8 months, in some copies as up to 8 months; from 5 kg.</source>
        <translation>KAWAKINRA (Koné-Paut 2021)&#xa0;: imprimé avant 8 mois, dans certaines copies jusqu’à 8 mois&#xa0;; à partir de 5 kg.</translation>
    </message>
    <message>
        <source>Level 4.3 of the AHA scientific statement 2017: transcriptions differ between every 2 to 5 and every 2 to 4 years.</source>
        <translation>Niveau 4.3 de la déclaration scientifique de l’AHA 2017&#xa0;: les transcriptions diffèrent entre tous les 2 à 5 ans et tous les 2 à 4 ans.</translation>
    </message>
    <message>
        <source>AHA scientific statement 2017, or the recommendations of the United Kingdom.</source>
        <translation>Déclaration scientifique de l’AHA 2017, ou recommandations du Royaume-Uni.</translation>
    </message>
    <message>
        <source>The left main artery is wide by nature in some children; whether its Z score alone makes a class is a local choice.</source>
        <translation>Le tronc commun de la coronaire gauche est naturellement large chez certains enfants&#xa0;; qu’un score Z de lui seul suffise à une classe est un choix local.</translation>
    </message>
    <message>
        <source>United States: 11 months after 2 g/kg (ACIP). Japan: 6 months. France: no interval was found. An illness that names its country keeps it.</source>
        <translation>États-Unis&#xa0;: 11 mois après 2 g/kg (ACIP). Japon&#xa0;: 6 mois. France&#xa0;: aucun délai n’a été trouvé. Une maladie qui indique son pays le garde.</translation>
    </message>
    <message>
        <source>“%1” is on the list already: %2</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans la liste&#xa0;: %2</translation>
    </message>
    <message>
        <source>Course of the illness</source>
        <translation>Évolution de la maladie</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Risk and follow-up</source>
        <translation>Risque et suivi</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Points d’attention</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Day of illness</source>
        <translation>Jour de maladie</translation>
    </message>
    <message>
        <source>Last day of fever</source>
        <translation>Dernier jour de fièvre</translation>
    </message>
    <message>
        <source>Length of fever</source>
        <translation>Durée de la fièvre</translation>
    </message>
    <message>
        <source>Defervescence</source>
        <translation>Apyrexie</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation>Récidive</translation>
    </message>
    <message>
        <source>Body surface area</source>
        <translation>Surface corporelle</translation>
    </message>
    <message>
        <source>Diagnosis (AHA 2017)</source>
        <translation>Diagnostic (AHA 2017)</translation>
    </message>
    <message>
        <source>Incomplete disease (AHA 2017)</source>
        <translation>Forme incomplète (AHA 2017)</translation>
    </message>
    <message>
        <source>Diagnosis (Japan, 6th edition)</source>
        <translation>Diagnostic (Japon, 6e édition)</translation>
    </message>
    <message>
        <source>Macrophage activation (2016)</source>
        <translation>Activation macrophagique (2016)</translation>
    </message>
    <message>
        <source>Son score (aneurysm)</source>
        <translation>Score de Son (anévrisme)</translation>
    </message>
    <message>
        <source>Other scores</source>
        <translation>Autres scores</translation>
    </message>
    <message>
        <source>Z models side by side</source>
        <translation>Modèles de Z côte à côte</translation>
    </message>
    <message>
        <source>Coronary diameters</source>
        <translation>Diamètres coronaires</translation>
    </message>
    <message>
        <source>Coronary arteries, now</source>
        <translation>Artères coronaires actuelles</translation>
    </message>
    <message>
        <source>Coronary arteries, trend</source>
        <translation>Artères coronaires, évolution</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Aneurysms</source>
        <translation>Anévrismes</translation>
    </message>
    <message>
        <source>Coronary class (Japan)</source>
        <translation>Classe coronaire (Japon)</translation>
    </message>
    <message>
        <source>Risk level (AHA 2017)</source>
        <translation>Niveau de risque (AHA 2017)</translation>
    </message>
    <message>
        <source>Risk level over time</source>
        <translation>Niveau de risque dans le temps</translation>
    </message>
    <message>
        <source>Follow-up schedule</source>
        <translation>Calendrier de suivi</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>Antithrombotic treatment</source>
        <translation>Traitement antithrombotique</translation>
    </message>
    <message>
        <source>Activity and counselling</source>
        <translation>Activité physique et conseils</translation>
    </message>
    <message>
        <source>Live vaccines not before</source>
        <translation>Vaccins vivants pas avant</translation>
    </message>
    <message>
        <source>Response to IVIG</source>
        <translation>Réponse aux IgIV</translation>
    </message>
    <message>
        <source>Lines of therapy</source>
        <translation>Lignes de traitement</translation>
    </message>
    <message>
        <source>Results outside their interval</source>
        <translation>Résultats hors de leur intervalle</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>not high risk of IVIG resistance</source>
        <translation>pas de risque élevé de résistance aux IgIV</translation>
    </message>
    <message>
        <source>high from 6 points</source>
        <translation>élevé à partir de 6 points</translation>
    </message>
    <message>
        <source>high risk of IVIG resistance</source>
        <translation>risque élevé de résistance aux IgIV</translation>
    </message>
    <message>
        <source>6 points or more</source>
        <translation>6 points ou plus</translation>
    </message>
    <message>
        <source>high from 3 points</source>
        <translation>élevé à partir de 3 points</translation>
    </message>
    <message>
        <source>3 points or more</source>
        <translation>3 points ou plus</translation>
    </message>
    <message>
        <source>high from 4 points</source>
        <translation>élevé à partir de 4 points</translation>
    </message>
    <message>
        <source>high from 5 points, the entry criterion of the RAISE trial</source>
        <translation>élevé à partir de 5 points, critère d’inclusion de l’essai RAISE</translation>
    </message>
    <message>
        <source>5 points or more, the entry criterion of the RAISE trial; 4 in the publication</source>
        <translation>5 points ou plus, critère d’inclusion de l’essai RAISE&#xa0;; 4 dans la publication</translation>
    </message>
    <message>
        <source>4 points or more; 5 = trial entry criterion</source>
        <translation>4 points ou plus&#xa0;; 5 = critère d’inclusion de l’essai</translation>
    </message>
    <message>
        <source>high from 2 points</source>
        <translation>élevé à partir de 2 points</translation>
    </message>
    <message>
        <source>2 points or more</source>
        <translation>2 points ou plus</translation>
    </message>
    <message>
        <source>%1, 0 to %2 points: %4</source>
        <translation>%1, 0 à %2 points&#xa0;: %4</translation>
    </message>
    <message>
        <source>low risk of coronary aneurysm</source>
        <translation>risque faible d’anévrisme coronaire</translation>
    </message>
    <message>
        <source>0 to 1 point</source>
        <translation>0 à 1 point</translation>
    </message>
    <message>
        <source>moderate risk of coronary aneurysm</source>
        <translation>risque modéré d’anévrisme coronaire</translation>
    </message>
    <message>
        <source>2 points</source>
        <translation>2 points</translation>
    </message>
    <message>
        <source>high risk of coronary aneurysm</source>
        <translation>risque élevé d’anévrisme coronaire</translation>
    </message>
    <message>
        <source>Incomplete KD</source>
        <translation>MK incomplète</translation>
    </message>
    <message>
        <source>KD: criteria not met</source>
        <translation>MK&#xa0;: critères non remplis</translation>
    </message>
    <message>
        <source>AHA 2017 level %1</source>
        <translation>AHA 2017&#xa0;: %1</translation>
    </message>
    <message>
        <source>giant aneurysm</source>
        <translation>anévrisme géant</translation>
    </message>
    <message>
        <source>%1 met: %2</source>
        <translation>%1 remplis&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 not met: %2</source>
        <translation>%1 non remplis&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 not known: %2</source>
        <translation>%1 inconnus&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3 of 5 features</source>
        <translation>%1 · %2, %3 des 5 signes</translation>
    </message>
    <message>
        <source>Complete Kawasaki disease</source>
        <translation>Maladie de Kawasaki complète</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Non complète</translation>
    </message>
    <message>
        <source>Cannot be told yet</source>
        <translation>Indéterminable à ce jour</translation>
    </message>
    <message>
        <source>Incomplete Kawasaki disease</source>
        <translation>Maladie de Kawasaki incomplète</translation>
    </message>
    <message>
        <source>Not met now</source>
        <translation>Non retenue à ce jour</translation>
    </message>
    <message>
        <source>Not applicable: complete</source>
        <translation>Sans objet&#xa0;: complète</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statut de la source</translation>
    </message>
    <message>
        <source>from %1 %2 on</source>
        <translation>à partir de %1 %2</translation>
    </message>
    <message>
        <source>%1 is above its interval</source>
        <translation>%1 est au-dessus de son intervalle</translation>
    </message>
    <message>
        <source>%1 is below its interval</source>
        <translation>%1 est au-dessous de son intervalle</translation>
    </message>
    <message>
        <source>%1 is within its interval</source>
        <translation>%1 est dans son intervalle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>Écarter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Restore a hint</source>
        <translation>Remettre un point d’attention</translation>
    </message>
    <message>
        <source>Move of the plan: %1</source>
        <translation>Déplacement dans le plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not needed in the plan: %1</source>
        <translation>Non nécessaire dans le plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Addition to the plan: %1</source>
        <translation>Ajout au plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo a decision: %1</source>
        <translation>Annulation d’une décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the statement says</source>
        <translation>Ce que dit la déclaration</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Dernière fois</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation>à faire maintenant</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>dans %n mois</numerusform>
            <numerusform>dans %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>fait le %1</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>%1 kg · %2 cm · %3 m²</source>
        <translation>%1 kg · %2 cm · %3 m²</translation>
    </message>
    <message>
        <source>%1 of another class by another Z model</source>
        <translation>%1 autre classe selon un autre modèle de Z</translation>
    </message>
    <message>
        <source>cannot be told (see open questions)</source>
        <translation>indéterminable (voir les questions ouvertes)</translation>
    </message>
    <message>
        <source>Kawasaki disease, with a coronary abnormality</source>
        <translation>Maladie de Kawasaki, avec une anomalie coronaire</translation>
    </message>
    <message>
        <source>Japan (6th edition)</source>
        <translation>Japon (6e édition)</translation>
    </message>
    <message>
        <source>Shock</source>
        <translation>Choc</translation>
    </message>
    <message>
        <source>Macrophage activation</source>
        <translation>Activation macrophagique</translation>
    </message>
    <message>
        <source>Worst by size in mm (Japan)</source>
        <translation>Maximum selon la taille en mm (Japon)</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>level %1 (AHA scientific statement of 2017)</source>
        <translation>niveau %1 (déclaration scientifique de l’AHA de 2017)</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <translation>%1, entre %2 et %3</translation>
    </message>
    <message>
        <source>Long-term risk</source>
        <translation>Risque à long terme</translation>
    </message>
    <message>
        <source>. %1 unreliable for weeks after IVIG, which raises it</source>
        <translation>. %1 non fiable pendant des semaines après IgIV, qui l’augmentent</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1 de %n jour</numerusform>
            <numerusform>%1 de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Statement, decision</source>
        <translation>Déclaration, décision</translation>
    </message>
    <message>
        <source>Live vaccines</source>
        <translation>Vaccins vivants</translation>
    </message>
    <message>
        <source>Son score</source>
        <translation>Score de Son</translation>
    </message>
    <message>
        <source>with missing items</source>
        <translation>items manquants</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 entre %2 et %3</translation>
    </message>
    <message>
        <source>Scores at the first IVIG</source>
        <translation>Scores aux premières IgIV</translation>
    </message>
    <message>
        <source>Scores, before any IVIG</source>
        <translation>Scores, avant toute IgIV</translation>
    </message>
    <message>
        <source>: %1: </source>
        <translation>&#xa0;: %1&#xa0;: </translation>
    </message>
    <message>
        <source>; %1: </source>
        <translation>&#xa0;; %1&#xa0;: </translation>
    </message>
    <message>
        <source>source as %1</source>
        <translation>même source que %1</translation>
    </message>
    <message>
        <source> %1. </source>
        <translation> %1. </translation>
    </message>
    <message>
        <source> %1 (%2). </source>
        <translation> %1 (%2). </translation>
    </message>
    <message>
        <source>▲ Please confirm %1: %2</source>
        <translation>▲ À confirmer, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <translation>%1–%2 %3</translation>
    </message>
    <message>
        <source>%1: no Z</source>
        <translation>%1&#xa0;: pas de Z</translation>
    </message>
    <message>
        <source>%1: Z %2, %3</source>
        <translation>%1&#xa0;: Z %2, %3</translation>
    </message>
    <message>
        <source>interval for age and sex %1 (%2; %3)</source>
        <translation>intervalle pour l’âge et le sexe %1 (%2&#xa0;; %3)</translation>
    </message>
    <message>
        <source>No diameter to compare the Z models by</source>
        <translation>Aucun diamètre pour comparer les modèles de Z</translation>
    </message>
    <message>
        <source>▲ The class differs by model. %1</source>
        <translation>▲ La classe diffère selon le modèle. %1</translation>
    </message>
    <message>
        <source>in mm (Japan): %1</source>
        <translation>en mm (Japon)&#xa0;: %1</translation>
    </message>
    <message>
        <source>in mm (Japan): %1 or %2, depending on the age</source>
        <translation>en mm (Japon)&#xa0;: %1 ou %2, selon l’âge</translation>
    </message>
    <message>
        <source>▲ %1 (%2; %3)</source>
        <translation>▲ %1 (%2&#xa0;; %3)</translation>
    </message>
    <message>
        <source>within the reference: %1 (%2)</source>
        <translation>dans la référence&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2; from %3 on)</source>
        <translation>%1 (%2&#xa0;; à partir du %3)</translation>
    </message>
    <message>
        <source>%1 (%2; for %3)</source>
        <translation>%1 (%2&#xa0;; pour le %3)</translation>
    </message>
    <message>
        <source>%1 (%2; window %3 to %4)</source>
        <translation>%1 (%2&#xa0;; fenêtre du %3 au %4)</translation>
    </message>
    <message numerus="yes">
        <source>unreliable %n day(s) after IVIG, which raises it for weeks</source>
        <translation>
            <numerusform>non fiable %n jour après IgIV, qui l’augmentent pendant des semaines</numerusform>
            <numerusform>non fiable %n jours après IgIV, qui l’augmentent pendant des semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Ischaemia test</source>
        <translation>Ischémie</translation>
    </message>
    <message>
        <source>CT, MR or angiography</source>
        <translation>TDM, IRM ou angiographie</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Facteurs de risque</translation>
    </message>
    <message>
        <source>%1 due until %2</source>
        <translation>%1 à faire jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 due today</source>
        <translation>%1 à faire aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%1 due in %n day(s)</source>
        <translation>
            <numerusform>%1 à faire dans %n jour</numerusform>
            <numerusform>%1 à faire dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>until without fever for 48 to 72 hours</source>
        <translation>jusqu’à 48 à 72 heures sans fièvre</translation>
    </message>
    <message>
        <source>after CRP ≤ 5 mg/L</source>
        <translation>après CRP ≤ 5 mg/L</translation>
    </message>
    <message>
        <source>while &gt; 38 °C</source>
        <translation>tant que &gt; 38 °C</translation>
    </message>
    <message>
        <source>IVIG 2 g/kg once</source>
        <translation>IgIV 2 g/kg une fois</translation>
    </message>
    <message>
        <source>Aspirin high, then low</source>
        <translation>Aspirine forte dose, puis faible</translation>
    </message>
    <message>
        <source>the dose within each range</source>
        <translation>la dose dans chaque intervalle</translation>
    </message>
    <message>
        <source>Aspirin moderate, then low</source>
        <translation>Aspirine dose modérée, puis faible</translation>
    </message>
    <message>
        <source>Aspirin low</source>
        <translation>Aspirine faible dose</translation>
    </message>
    <message>
        <source>the dose within the range</source>
        <translation>la dose dans l’intervalle</translation>
    </message>
    <message>
        <source>Prednisolone RAISE</source>
        <translation>Prednisolone RAISE</translation>
    </message>
    <message>
        <source>the doses of the taper; unverified: 2, 1 and 0.5 mg/kg/day, 5 days each. At most 60 mg/day</source>
        <translation>les doses de la décroissance&#xa0;; non vérifié&#xa0;: 2, 1 et 0,5 mg/kg/jour, 5 jours chacune. Au plus 60 mg/jour</translation>
    </message>
    <message>
        <source>Prednisolone CHOP</source>
        <translation>Prednisolone CHOP</translation>
    </message>
    <message>
        <source>the taper</source>
        <translation>la décroissance</translation>
    </message>
    <message>
        <source>Methylprednisolone pulses</source>
        <translation>Méthylprednisolone en bolus</translation>
    </message>
    <message>
        <source>how many pulses, up to 3; at most 1 g each</source>
        <translation>le nombre de bolus, 3 au plus&#xa0;; 1 g au plus chacun</translation>
    </message>
    <message>
        <source>Infliximab 5 mg/kg once</source>
        <translation>Infliximab 5 mg/kg une fois</translation>
    </message>
    <message>
        <source>Infliximab 10 mg/kg once (KIDCARE)</source>
        <translation>Infliximab 10 mg/kg une fois (KIDCARE)</translation>
    </message>
    <message>
        <source>Anakinra KAWAKINRA</source>
        <translation>Anakinra KAWAKINRA</translation>
    </message>
    <message>
        <source>Anakinra KAWAKINRA, &lt; 8 months and ≥ 5 kg</source>
        <translation>Anakinra KAWAKINRA, &lt; 8 mois et ≥ 5 kg</translation>
    </message>
    <message>
        <source>Anakinra ANAKID</source>
        <translation>Anakinra ANAKID</translation>
    </message>
    <message>
        <source>the dose within the range, its route and how long</source>
        <translation>la dose dans l’intervalle, la voie et la durée</translation>
    </message>
    <message>
        <source>Ciclosporin KAICA</source>
        <translation>Ciclosporine KAICA</translation>
    </message>
    <message>
        <source>in how many doses; unverified: 2 a day</source>
        <translation>en combien de prises&#xa0;; non vérifié&#xa0;: 2 par jour</translation>
    </message>
    <message>
        <source>Ciclosporin rescue</source>
        <translation>Ciclosporine de recours</translation>
    </message>
    <message>
        <source>Methotrexate 10 mg/m² weekly</source>
        <translation>Méthotrexate 10 mg/m² par semaine</translation>
    </message>
    <message>
        <source>when it ends: until without fever</source>
        <translation>la fin&#xa0;: jusqu’à l’apyrexie</translation>
    </message>
    <message>
        <source>Clopidogrel daily</source>
        <translation>Clopidogrel quotidien</translation>
    </message>
    <message>
        <source>the dose; unverified: 0.2 to 1 mg/kg/day, at most 75 mg</source>
        <translation>la dose&#xa0;; non vérifié&#xa0;: 0,2 à 1 mg/kg/jour, 75 mg au plus</translation>
    </message>
    <message>
        <source>Warfarin, start</source>
        <translation>Warfarine, début</translation>
    </message>
    <message>
        <source>the dose within the range, then by INR</source>
        <translation>la dose dans l’intervalle, puis selon l’INR</translation>
    </message>
    <message>
        <source>Enoxaparin, ≥ 2 months</source>
        <translation>Énoxaparine, ≥ 2 mois</translation>
    </message>
    <message>
        <source>Enoxaparin, &lt; 2 months</source>
        <translation>Énoxaparine, &lt; 2 mois</translation>
    </message>
    <message>
        <source>Heparin, unfractionated, &gt; 1 year</source>
        <translation>Héparine non fractionnée, &gt; 1 an</translation>
    </message>
    <message>
        <source>Heparin, unfractionated, &lt; 1 year</source>
        <translation>Héparine non fractionnée, &lt; 1 an</translation>
    </message>
    <message>
        <source>Atorvastatin, 2 to 17 years</source>
        <translation>Atorvastatine, 2 à 17 ans</translation>
    </message>
    <message>
        <source>Type the drug of a new treatment here, or more of a preset’s name, “IVIG 2…”</source>
        <translation>Saisir ici le médicament d’un nouveau traitement, ou la suite du nom d’un modèle, « IgIV 2… »</translation>
    </message>
    <message>
        <source>%1, from: %2</source>
        <translation>%1, d’après&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. Left to type: %2</source>
        <translation>%1. Reste à saisir&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, from: %2. Left to type: %3</source>
        <translation>%1, d’après&#xa0;: %2. Reste à saisir&#xa0;: %3</translation>
    </message>
    <message>
        <source>Dallman 1977, mean − 2 SD</source>
        <translation>Dallman 1977, moyenne − 2 DS</translation>
    </message>
    <message>
        <source>WHO 2011</source>
        <translation>OMS 2011</translation>
    </message>
    <message>
        <source>WHO 2024</source>
        <translation>OMS 2024</translation>
    </message>
    <message>
        <source>6 weeks after IVIG: local setting</source>
        <translation>6 semaines après les IgIV&#xa0;: réglage local</translation>
    </message>
    <message>
        <source>99th percentile of healthy children: NHANES (1 to 18 years)</source>
        <translation>99e percentile d’enfants sains&#xa0;: NHANES (1 à 18 ans)</translation>
    </message>
    <message>
        <source>a secondary table only</source>
        <translation>un tableau secondaire seulement</translation>
    </message>
    <message>
        <source>ACCP Pediatric Self-Assessment Program (Lexicomp 21st, Harriet Lane 21st), as transcribed</source>
        <translation>ACCP Pediatric Self-Assessment Program (Lexicomp, 21e éd., Harriet Lane, 21e éd.), par transcription</translation>
    </message>
    <message>
        <source>ACIP: interval between antibody-containing products and measles- or varicella-containing vaccine</source>
        <translation>ACIP&#xa0;: intervalle entre un produit contenant des anticorps et un vaccin contre la rougeole ou la varicelle</translation>
    </message>
    <message>
        <source>AHA 2004 and 2017</source>
        <translation>AHA 2004 et 2017</translation>
    </message>
    <message>
        <source>AHA 2004, recalled</source>
        <translation>AHA 2004, de mémoire</translation>
    </message>
    <message>
        <source>AHA 2017, recalled</source>
        <translation>AHA 2017, de mémoire</translation>
    </message>
    <message>
        <source>AHA 2024, press release</source>
        <translation>AHA 2024, communiqué de presse</translation>
    </message>
    <message>
        <source>AHA scientific statement 2017: McCrindle BW et al. Circulation 2017;135:e927–e999, doi 10.1161/CIR.0000000000000484</source>
        <translation>Déclaration scientifique de l’AHA de 2017&#xa0;: McCrindle BW et al. Circulation 2017;135:e927–e999, doi 10.1161/CIR.0000000000000484</translation>
    </message>
    <message>
        <source>algorithm as in AAFP 2021;104:244 and e-kd.org kd-1-1-4, table 1</source>
        <translation>algorithme tel que dans AAFP 2021;104:244 et e-kd.org kd-1-1-4, tableau 1</translation>
    </message>
    <message>
        <source>ANACOMP trial protocol</source>
        <translation>protocole de l’essai ANACOMP</translation>
    </message>
    <message>
        <source>Arch Dis Child Educ Pract Ed, table 2</source>
        <translation>Arch Dis Child Educ Pract Ed, tableau 2</translation>
    </message>
    <message>
        <source>Arch Dis Child, tables of the United Kingdom</source>
        <translation>Arch Dis Child, tableaux du Royaume-Uni</translation>
    </message>
    <message>
        <source>axillary 37.5 °C: Suzuki H. Pediatr Infect Dis J 2011;30:871</source>
        <translation>axillaire 37,5 °C&#xa0;: Suzuki H. Pediatr Infect Dis J 2011;30:871</translation>
    </message>
    <message>
        <source>band: local choice</source>
        <translation>bornes&#xa0;: choix local</translation>
    </message>
    <message>
        <source>CALIPER: Colantonio DA et al. Clin Chem 2012;58:854, doi:10.1373/clinchem.2011.177741 (PMC4804256, table 2)</source>
        <translation>CALIPER&#xa0;: Colantonio DA et al. Clin Chem 2012;58:854, doi:10.1373/clinchem.2011.177741 (PMC4804256, tableau 2)</translation>
    </message>
    <message>
        <source>Children&apos;s Hospital of Philadelphia laboratory ranges (2024), as transcribed</source>
        <translation>valeurs du laboratoire du Children’s Hospital of Philadelphia (2024), par transcription</translation>
    </message>
    <message>
        <source>CHOP clinical pathway</source>
        <translation>parcours clinique du CHOP</translation>
    </message>
    <message>
        <source>Count of the recorded episodes</source>
        <translation>nombre des épisodes notés</translation>
    </message>
    <message>
        <source>Dallman PR, in Rudolph 1977 (Nathan and Oski, 5th ed., App. 11): mean − 2 SD</source>
        <translation>Dallman PR, dans Rudolph 1977 (Nathan et Oski, 5e éd., annexe 11)&#xa0;: moyenne − 2 DS</translation>
    </message>
    <message>
        <source>Davis&apos;s Lab &amp; Diagnostic Tests, as transcribed</source>
        <translation>Davis’s Lab &amp; Diagnostic Tests, par transcription</translation>
    </message>
    <message>
        <source>doi:10.33549/physiolres.934453 (infants)</source>
        <translation>doi:10.33549/physiolres.934453 (nourrissons)</translation>
    </message>
    <message>
        <source>e-kd.org kd-3-2-16 table 3 (Korea)</source>
        <translation>e-kd.org kd-3-2-16, tableau 3 (Corée)</translation>
    </message>
    <message>
        <source>from the last infusion: local setting</source>
        <translation>à partir de la dernière perfusion&#xa0;: réglage local</translation>
    </message>
    <message>
        <source>general paediatric dose</source>
        <translation>dose pédiatrique générale</translation>
    </message>
    <message>
        <source>Hibiscus score, Malaysia (abstract)</source>
        <translation>score Hibiscus, Malaisie (résumé)</translation>
    </message>
    <message>
        <source>Hospital Pediatrics (US cohort)</source>
        <translation>Hospital Pediatrics (cohorte des États-Unis)</translation>
    </message>
    <message>
        <source>Italian statement 2021, table 5</source>
        <translation>recommandation italienne de 2021, tableau 5</translation>
    </message>
    <message>
        <source>its schedule as in e-kd.org kd-2-2-7 table 3 and UpToDate 113211</source>
        <translation>son calendrier tel que dans e-kd.org kd-2-2-7, tableau 3, et UpToDate 113211</translation>
    </message>
    <message>
        <source>Japan 6th edition, recalled</source>
        <translation>Japon, 6e édition, de mémoire</translation>
    </message>
    <message>
        <source>Japan 6th edition: Pediatr Int 2020;62:1135–1138, doi 10.1111/ped.14326</source>
        <translation>Japon, 6e édition&#xa0;: Pediatr Int 2020;62:1135–1138, doi 10.1111/ped.14326</translation>
    </message>
    <message>
        <source>Japan: 6 (to 7) months, by one paper on titres after IVIG</source>
        <translation>Japon&#xa0;: 6 (à 7) mois, selon un article sur les titres après IgIV</translation>
    </message>
    <message>
        <source>Japanese Ministry of Health 1984</source>
        <translation>ministère japonais de la Santé, 1984</translation>
    </message>
    <message>
        <source>JCS 2010, quoting JCS 2008 (Japanese Circulation Society)</source>
        <translation>JCS 2010, citant JCS 2008 (Japanese Circulation Society)</translation>
    </message>
    <message>
        <source>Korean review, e-kd.org kd-2-2-8</source>
        <translation>revue coréenne, e-kd.org kd-2-2-8</translation>
    </message>
    <message>
        <source>Letter in Archives of Disease in Childhood</source>
        <translation>lettre dans Archives of Disease in Childhood</translation>
    </message>
    <message>
        <source>Limits by route are a local setting</source>
        <translation>les limites selon la voie sont un réglage local</translation>
    </message>
    <message>
        <source>Local setting</source>
        <translation>réglage local</translation>
    </message>
    <message>
        <source>lost to follow-up: local setting</source>
        <translation>perdu de vue&#xa0;: réglage local</translation>
    </message>
    <message>
        <source>maximum: Therapeutic Guidelines (eTG)</source>
        <translation>maximum&#xa0;: Therapeutic Guidelines (eTG)</translation>
    </message>
    <message>
        <source>Multi-country cohort 2025, PMC12969337</source>
        <translation>cohorte multinationale de 2025, PMC12969337</translation>
    </message>
    <message>
        <source>one transcription of its follow-up table</source>
        <translation>une transcription de son tableau de suivi</translation>
    </message>
    <message>
        <source>PALS, recalled</source>
        <translation>PALS, de mémoire</translation>
    </message>
    <message>
        <source>Platelets of the first week of life, paediatric reference table as transcribed</source>
        <translation>plaquettes de la première semaine de vie, table pédiatrique de référence par transcription</translation>
    </message>
    <message>
        <source>PMC7031103, table 2</source>
        <translation>PMC7031103, tableau 2</translation>
    </message>
    <message>
        <source>PMC7110839, table 2</source>
        <translation>PMC7110839, tableau 2</translation>
    </message>
    <message>
        <source>PMC8852994, table 1</source>
        <translation>PMC8852994, tableau 1</translation>
    </message>
    <message>
        <source>RAISE, recalled</source>
        <translation>RAISE, de mémoire</translation>
    </message>
    <message>
        <source>Ravelli A et al. 2016, doi 10.1136/annrheumdis-2015-208982 and 10.1002/art.39332</source>
        <translation>Ravelli A et al. 2016, doi 10.1136/annrheumdis-2015-208982 et 10.1002/art.39332</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>de mémoire</translation>
    </message>
    <message>
        <source>Recalled, no source opened</source>
        <translation>de mémoire, aucune source ouverte</translation>
    </message>
    <message>
        <source>recalled, no source opened</source>
        <translation>de mémoire, aucune source ouverte</translation>
    </message>
    <message>
        <source>repeatability: local setting</source>
        <translation>répétabilité&#xa0;: réglage local</translation>
    </message>
    <message>
        <source>Sleeper LA 2011, PMC3075321 table 3</source>
        <translation>Sleeper LA 2011, PMC3075321, tableau 3</translation>
    </message>
    <message>
        <source>The Harriet Lane Handbook, 20th ed., as transcribed</source>
        <translation>The Harriet Lane Handbook, 20e éd., par transcription</translation>
    </message>
    <message>
        <source>the laboratory&apos;s own interval</source>
        <translation>intervalle propre au laboratoire</translation>
    </message>
    <message>
        <source>the source stands with each dose</source>
        <translation>la source figure avec chaque dose</translation>
    </message>
    <message>
        <source>warning bands: local setting</source>
        <translation>bornes d’avertissement&#xa0;: réglage local</translation>
    </message>
    <message>
        <source>WHO 2024 (ISBN 9789240088542)</source>
        <translation>OMS 2024 (ISBN 9789240088542)</translation>
    </message>
    <message>
        <source>window after 7 days, infusions known by date only, and windows other than 36 hours: local setting</source>
        <translation>fenêtre au-delà de 7 jours, perfusions connues par leur seule date et fenêtres autres que 36 heures&#xa0;: réglage local</translation>
    </message>
    <message>
        <source>before: %1 %2 (%3)</source>
        <translation>avant&#xa0;: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1; change %2</source>
        <translation>%1&#xa0;; variation %2</translation>
    </message>
    <message>
        <source>%1; change %2 (%3 %)</source>
        <translation>%1&#xa0;; variation %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Copied down</source>
        <translation>Copie vers le bas</translation>
    </message>
    <message numerus="yes">
        <source>%n dated event(s) have another day of illness</source>
        <translation>
            <numerusform>%n événement daté a un autre jour de maladie</numerusform>
            <numerusform>%n événements datés ont un autre jour de maladie</numerusform>
        </translation>
    </message>
    <message>
        <source>Days of illness</source>
        <translation>Jours de maladie</translation>
    </message>
    <message>
        <source>Same answer, other days</source>
        <translation>Même réponse, autres jours</translation>
    </message>
    <message>
        <source>What changes with the onset is listed below (Page down). Enter moves the onset, Esc keeps %1.</source>
        <translation>Ce qui change avec le début est énuméré ci-dessous (Page suivante). Entrée déplace le début, Échap garde le %1.</translation>
    </message>
    <message>
        <source>unreliable on the day of IVIG, which raises it for weeks</source>
        <translation>non fiable le jour des IgIV, qui l’augmentent pendant des semaines</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 %2 is an interval of 12 years and more; at %3 it is %4 (%5): is it printed for this child&apos;s age?</source>
        <translation>%1 %2 est un intervalle de 12 ans et plus&#xa0;; à %3, c’est %4 (%5)&#xa0;: est-il imprimé pour l’âge de cet enfant&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) pasted</source>
        <translation>
            <numerusform>%n résultat collé</numerusform>
            <numerusform>%n résultats collés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draw(s) pasted</source>
        <translation>
            <numerusform>%n prélèvement collé</numerusform>
            <numerusform>%n prélèvements collés</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>sans place</translation>
    </message>
    <message>
        <source>new draw</source>
        <translation>nouveau prélèvement</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>tel qu’écrit</translation>
    </message>
    <message>
        <source>Date as written</source>
        <translation>Date telle qu’écrite</translation>
    </message>
    <message>
        <source>left out; Del takes it in again</source>
        <translation>écarté&#xa0;; Suppr le reprend</translation>
    </message>
    <message>
        <source>No place: %1</source>
        <translation>Sans place&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not pasted: %1</source>
        <translation>Non collé&#xa0;: %1</translation>
    </message>
    <message>
        <source>stands there already</source>
        <translation>y est déjà</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>à la place de %1</translation>
    </message>
    <message>
        <source>Type the analyte of this row</source>
        <translation>Tapez l’analyse de cette ligne</translation>
    </message>
    <message>
        <source>No analyte is called “%1”: type its name or code, or add it as an own analyte first</source>
        <translation>Aucune analyse ne s’appelle «&#xa0;%1&#xa0;»&#xa0;: tapez son nom ou son code, ou ajoutez-la d’abord comme analyse propre</translation>
    </message>
    <message>
        <source>Type the date of this draw</source>
        <translation>Tapez la date de ce prélèvement</translation>
    </message>
    <message>
        <source>There are several draws of that day: type the time, too</source>
        <translation>Il y a plusieurs prélèvements ce jour-là&#xa0;: tapez aussi l’heure</translation>
    </message>
    <message>
        <source>Another column is of the same day: type the time, too</source>
        <translation>Une autre colonne est du même jour&#xa0;: tapez aussi l’heure</translation>
    </message>
    <message>
        <source>A row above has this analyte already, too</source>
        <translation>Une ligne plus haut porte déjà cette analyse</translation>
    </message>
    <message>
        <source>/field</source>
        <translation>/champ</translation>
    </message>
    <message>
        <source>the same Z equation over time</source>
        <translation>la même équation de Z dans le temps</translation>
    </message>
    <message>
        <source>AHA scientific statement 2024: Jone PN et al. Circulation 2024;150:e481–e500, doi 10.1161/CIR.0000000000001295</source>
        <translation>Déclaration scientifique de l’AHA de 2024&#xa0;: Jone PN et al. Circulation 2024;150:e481–e500, doi 10.1161/CIR.0000000000001295</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>unverified: from inner edge to inner edge, midway between the ostium and the bifurcation</source>
        <translation>non vérifié&#xa0;: de bord interne à bord interne, à mi-chemin entre l’ostium et la bifurcation</translation>
    </message>
    <message>
        <source>unverified: from inner edge to inner edge, beyond the bifurcation and before the first branch</source>
        <translation>non vérifié&#xa0;: de bord interne à bord interne, après la bifurcation et avant la première branche</translation>
    </message>
    <message>
        <source>unverified: from inner edge to inner edge, where it runs straight after its first turn to the right</source>
        <translation>non vérifié&#xa0;: de bord interne à bord interne, dans la partie droite après son premier virage à droite</translation>
    </message>
    <message>
        <source>unverified: from inner edge to inner edge, not where a branch leaves</source>
        <translation>non vérifié&#xa0;: de bord interne à bord interne, pas au départ d’une branche</translation>
    </message>
    <message>
        <source>before: %1 mm (%2)</source>
        <translation>avant&#xa0;: %1 mm (%2)</translation>
    </message>
    <message>
        <source>%1; change %2 mm (%3 %)</source>
        <translation>%1&#xa0;; variation %2 mm (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Z %1 by %2</source>
        <translation>Z %1 selon %2</translation>
    </message>
    <message>
        <source>“%1” is no temperature: type 39.2 38.7* 39.9, with * after an antipyretic, - for none taken and /6h for every 6 hours</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une température&#xa0;: tapez 39.2 38.7* 39.9, avec * après un antipyrétique, - si non prise et /6h pour toutes les 6 heures</translation>
    </message>
    <message>
        <source>Readings are hours or days apart: /6h, /1d</source>
        <translation>Les mesures sont espacées d’heures ou de jours&#xa0;: /6h, /1j</translation>
    </message>
    <message>
        <source>The first temperature must be there: it stands at the time of this row</source>
        <translation>La première température doit être là&#xa0;: elle est prise au moment de cette ligne</translation>
    </message>
    <message>
        <source>Say how far apart: 39.2 38.7 39.9 /6h</source>
        <translation>Dites à quel intervalle&#xa0;: 39.2 38.7 39.9 /6h</translation>
    </message>
    <message>
        <source>Hours apart need the time of the first: 12/3 8:00</source>
        <translation>Un intervalle en heures demande l’heure de la première&#xa0;: 12/3 8:00</translation>
    </message>
    <message>
        <source>Several temperatures need the day of the first, not a month or a week</source>
        <translation>Plusieurs températures demandent le jour de la première, pas un mois ni une semaine</translation>
    </message>
    <message>
        <source>Type first when the first of these temperatures was taken</source>
        <translation>Tapez d’abord quand la première de ces températures a été prise</translation>
    </message>
    <message>
        <source>%1 after an antipyretic</source>
        <translation>%1 après un antipyrétique</translation>
    </message>
    <message>
        <source>In °F? %1. Enter again takes it so</source>
        <translation>En °F&#xa0;? %1. Entrée à nouveau le garde ainsi</translation>
    </message>
    <message numerus="yes">
        <source>%n temperature(s)</source>
        <translation>
            <numerusform>%n température</numerusform>
            <numerusform>%n températures</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>Consultation précédente (%1)</translation>
    </message>
    <message>
        <source>%1; plan: %2</source>
        <translation>%1&#xa0;; projet&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; questions: %2</source>
        <translation>%1&#xa0;; questions&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; next visit %2</source>
        <translation>%1&#xa0;; prochaine consultation %2</translation>
    </message>
    <message>
        <source>The plan asks for this until %1: %2. Enter again keeps the later date; write the reason into the plan of this visit</source>
        <translation>Le calendrier le demande jusqu’au %1&#xa0;: %2. Entrée à nouveau garde la date plus tardive&#xa0;; écrivez la raison dans le projet de cette consultation</translation>
    </message>
    <message>
        <source>How many children.</source>
        <translation>Combien d’enfants.</translation>
    </message>
    <message>
        <source>The same seed gives the same children; 1 if not given.</source>
        <translation>La même graine donne les mêmes enfants&#xa0;; 1 par défaut.</translation>
    </message>
    <message>
        <source>--children and --seed are whole numbers from 1; at most 1000000 children</source>
        <translation>--children et --seed sont des nombres entiers à partir de 1&#xa0;; au plus 1000000 enfants</translation>
    </message>
    <message>
        <source>Makes a new registry of children who are nobody, for measuring.</source>
        <translation>Crée un registre d’enfants qui ne sont personne, pour mesurer.</translation>
    </message>
    <message>
        <source>no illness</source>
        <translation>pas de maladie</translation>
    </message>
    <message>
        <source>onset</source>
        <translation>début</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>weight and height of an echo</source>
        <translation>poids et taille d’une échographie</translation>
    </message>
    <message>
        <source>model of a reported Z</source>
        <translation>modèle d’un Z rapporté</translation>
    </message>
    <message>
        <source>time of a dose</source>
        <translation>moment d’une dose</translation>
    </message>
    <message>
        <source>Enter the illness (Ctrl+Shift+E)</source>
        <translation>Saisir la maladie (Ctrl+Maj+E)</translation>
    </message>
    <message>
        <source>Enter day 1 of fever on Admission, known, estimated or chosen</source>
        <translation>Saisir le jour 1 de fièvre dans Admission&#xa0;: connu, estimé ou choisi</translation>
    </message>
    <message>
        <source>Enter the birth date, or the age at onset</source>
        <translation>Saisir la date de naissance, ou l’âge au début</translation>
    </message>
    <message>
        <source>Enter the sex</source>
        <translation>Saisir le sexe</translation>
    </message>
    <message>
        <source>Something that began on %1 ends before its start</source>
        <translation>Une ligne finit avant son début (début&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Type weight and height of the echo of %1</source>
        <translation>Saisir poids et taille de l’échographie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say by which model the Z of the echo of %1 was reported</source>
        <translation>Dire selon quel modèle le Z de l’échographie a été rapporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type the dose of a treatment</source>
        <translation>Saisir la dose d’un traitement</translation>
    </message>
    <message>
        <source>Type the dose of the treatment of %1</source>
        <translation>Saisir la dose du traitement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type when a treatment began</source>
        <translation>Saisir quand un traitement a commencé</translation>
    </message>
    <message>
        <source>Type the echo of this illness</source>
        <translation>Saisir l’échographie de cette maladie</translation>
    </message>
    <message>
        <source>%1: %2 stays, not %3</source>
        <translation>%1&#xa0;: %2 reste, et non %3</translation>
    </message>
    <message>
        <source>This is no filter of children</source>
        <translation>Ce n’est pas un filtre d’enfants</translation>
    </message>
    <message>
        <source>Children are not filtered by “%1”</source>
        <translation>Les enfants ne se filtrent pas par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>worst class at least %1</source>
        <translation>pire classe au moins %1</translation>
    </message>
    <message>
        <source>present class at least %1</source>
        <translation>classe actuelle au moins %1</translation>
    </message>
    <message>
        <source>risk level %1</source>
        <translation>niveau de risque %1</translation>
    </message>
    <message>
        <source>worst Z at least %1</source>
        <translation>pire Z au moins %1</translation>
    </message>
    <message>
        <source>no echo for %1 months</source>
        <translation>pas d’échographie depuis %1 mois</translation>
    </message>
    <message>
        <source>IVIG after day %1</source>
        <translation>IgIV après le jour %1</translation>
    </message>
    <message>
        <source>%1 ever given</source>
        <translation>%1 déjà donné</translation>
    </message>
    <message>
        <source>due within %1 days</source>
        <translation>dû dans les %1 jours</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Worst class</source>
        <translation>Pire classe</translation>
    </message>
    <message>
        <source>Worst Z</source>
        <translation>Pire Z</translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation>Niveau de risque</translation>
    </message>
    <message>
        <source>Last echo</source>
        <translation>Dernière écho</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Dernière saisie</translation>
    </message>
    <message>
        <source>IVIG on day</source>
        <translation>IgIV au jour</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Médicaments</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1&#xa0;; et %n autre</numerusform>
            <numerusform>%1&#xa0;; et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>every child</source>
        <translation>tous les enfants</translation>
    </message>
    <message>
        <source>acute</source>
        <translation>aigu</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>due, overdue or lost</source>
        <translation>dû, en retard ou perdu de vue</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdus de vue</translation>
    </message>
    <message>
        <source>to complete</source>
        <translation>à compléter</translation>
    </message>
    <message>
        <source>aneurysm</source>
        <translation>anévrisme</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Worst class at least</source>
        <translation>Pire classe au moins</translation>
    </message>
    <message>
        <source>Present class at least</source>
        <translation>Classe actuelle au moins</translation>
    </message>
    <message>
        <source>AHA risk level</source>
        <translation>Niveau de risque AHA</translation>
    </message>
    <message>
        <source>Worst Z at least</source>
        <translation>Pire Z au moins</translation>
    </message>
    <message>
        <source>No echo for (months)</source>
        <translation>Sans échographie depuis (mois)</translation>
    </message>
    <message>
        <source>First IVIG after day</source>
        <translation>Premières IgIV après le jour</translation>
    </message>
    <message>
        <source>Drug ever given</source>
        <translation>Médicament déjà donné</translation>
    </message>
    <message>
        <source>Due within (days)</source>
        <translation>Dû dans les (jours)</translation>
    </message>
    <message>
        <source>diameters of an echo</source>
        <translation>diamètres d’une échographie</translation>
    </message>
    <message>
        <source>segment of an aneurysm</source>
        <translation>segment d’un anévrisme</translation>
    </message>
    <message>
        <source>Type the diameters or the conclusion of the echo of %1</source>
        <translation>Saisir les diamètres ou la conclusion de l’échographie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type the segment that had an aneurysm: the echo of %1 does not say it</source>
        <translation>Saisir le segment qui portait un anévrisme, absent de l’échographie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Z now</source>
        <translation>Z actuel</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>rapporté %1</translation>
    </message>
    <message>
        <source>The echo of %1 says “%2”, and no measure tells how large: the class cannot be told</source>
        <translation>Échographie (%1)&#xa0;: «&#xa0;%2&#xa0;», et aucune mesure ne dit de quelle taille&#xa0;: la classe ne peut être dite</translation>
    </message>
    <message>
        <source>5000 U/kg 3 to 6 times a day, at most 50 000 U a dose; not in one line with IVIG; confirmation is asked outside 15 000–30 000 U/kg/day</source>
        <translation>5000 U/kg 3 à 6 fois par jour, au plus 50&#xa0;000 U par dose&#xa0;; pas sur la même voie que les IgIV&#xa0;; confirmation demandée hors de 15&#xa0;000–30&#xa0;000 U/kg/jour</translation>
    </message>
    <message>
        <source>50 000 U a dose</source>
        <translation>50&#xa0;000 U par dose</translation>
    </message>
    <message>
        <source>only before this illness</source>
        <translation>seulement avant cette maladie</translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>À garder à l’esprit</translation>
    </message>
    <message>
        <source>Prednisone</source>
        <translation>Prednisone</translation>
    </message>
    <message>
        <source>%1 kg with %2 cm: right?</source>
        <translation>%1 kg pour %2 cm&#xa0;: est-ce exact&#xa0;?</translation>
    </message>
    <message>
        <source>The next visit lies before this one</source>
        <translation>La prochaine consultation est antérieure à celle-ci</translation>
    </message>
    <message>
        <source>%1 Or did you mean %2?</source>
        <translation>%1 Ou vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>There is an echo of %1 already: this is it. Another one of that day needs its time too, as in “d8 14:00”</source>
        <translation>Il y a déjà une échographie de %1&#xa0;: la voici. Une autre du même jour a besoin de son heure, comme «&#xa0;d8 14:00&#xa0;»</translation>
    </message>
    <message>
        <source>There is a draw of %1 already: this is it. Another one of that day needs its time too, as in “d8 14:00”</source>
        <translation>Il y a déjà un prélèvement de %1&#xa0;: le voici. Un autre du même jour a besoin de son heure, comme «&#xa0;d8 14:00&#xa0;»</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>New
echo</source>
        <translation>Nouvelle
échographie</translation>
    </message>
    <message>
        <source>New
draw</source>
        <translation>Nouveau
prélèvement</translation>
    </message>
    <message>
        <source>onset %1 (day 1), not known exactly</source>
        <translation>début le %1 (jour 1), non connu exactement</translation>
    </message>
    <message>
        <source>date of onset not known exactly</source>
        <translation>date de début non connue exactement</translation>
    </message>
    <message>
        <source>%1 is no file but a folder or a device; it was left as it is: choose another name for the output</source>
        <translation>%1 n’est pas un fichier mais un dossier ou un périphérique&#xa0;; rien n’a été changé&#xa0;: choisissez un autre nom pour le résultat</translation>
    </message>
    <message>
        <source>%1 old at the first onset</source>
        <translation>%1 au premier début</translation>
    </message>
    <message>
        <source>%1 at %2: right?</source>
        <translation>%1 à %2&#xa0;: est-ce exact&#xa0;?</translation>
    </message>
    <message>
        <source>A number has at most %1 signs, no line breaks and no spaces around or beside each other: two children must not differ by a space alone</source>
        <translation>Un numéro a au plus %1 signes, sans saut de ligne ni espaces autour ou répétées&#xa0;: deux enfants ne doivent pas différer par une seule espace</translation>
    </message>
    <message>
        <source>%1 of %2 is read with a decimal mark: right?</source>
        <translation>%1 à %2 est lu avec un signe décimal&#xa0;: est-ce exact&#xa0;?</translation>
    </message>
    <message>
        <source>An unusual value counts as it is written until somebody corrects it or confirms it where it was typed</source>
        <translation>Une valeur inhabituelle compte telle qu’elle est écrite, tant que personne ne la corrige ou ne la confirme là où elle a été saisie</translation>
    </message>
    <message>
        <source>%1 has no unit and is read as %2: is that right?</source>
        <translation>%1 n’a pas d’unité et est lu en %2&#xa0;: est-ce exact&#xa0;?</translation>
    </message>
    <message>
        <source>Target typed with the treatment</source>
        <translation>Cible saisie avec le traitement</translation>
    </message>
    <message>
        <source>Now is what the latest echo shows</source>
        <translation>L’état actuel est celui que montre la dernière échographie</translation>
    </message>
    <message>
        <source>Latest echo</source>
        <translation>Dernière échographie</translation>
    </message>
    <message>
        <source>An echo is dated %1 and is taken as earlier than the latest one: if it is later, the class now and the level may be others</source>
        <translation>Une échographie est datée %1 et passe pour antérieure à la dernière&#xa0;: si elle est postérieure, la classe actuelle et le niveau peuvent être autres</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>de rien</translation>
    </message>
    <message>
        <source>is too wide for a normal artery</source>
        <translation>est trop large pour une artère normale</translation>
    </message>
    <message>
        <source>An echo says the arteries are not normal and gives no diameter, so no size can be told</source>
        <translation>Une échographie dit que les artères ne sont pas normales et ne donne aucun diamètre, donc aucune taille ne peut être dite</translation>
    </message>
    <message numerus="yes">
        <source>%1 ± %n day(s)</source>
        <translation>
            <numerusform>%1 ± %n jour</numerusform>
            <numerusform>%1 ± %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not known exactly</source>
        <translation>%1, non connu exactement</translation>
    </message>
    <message>
        <source>No fever is recorded, and the first day of illness is stated to have been without</source>
        <translation>Aucune fièvre n’est notée, et le premier jour de maladie est déclaré sans fièvre</translation>
    </message>
    <message numerus="yes">
        <source>%n of them with nothing recorded</source>
        <translation>
            <numerusform>dont %n sans rien de noté</numerusform>
            <numerusform>dont %n sans rien de noté</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>low-dose aspirin, and anticoagulation is reasonable</source>
        <translation>aspirine à faible dose, et l’anticoagulation est raisonnable</translation>
    </message>
    <message>
        <source>No anticoagulation is recorded now; at level %1 the AHA scientific statement (2017) says %2</source>
        <translation>Aucune anticoagulation n’est notée actuellement&#xa0;; au niveau %1 la déclaration scientifique de l’AHA (2017) dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>No antithrombotic treatment is recorded now; at level %1 the AHA scientific statement (2017) says %2</source>
        <translation>Aucun traitement antithrombotique n’est noté actuellement&#xa0;; au niveau %1 la déclaration scientifique de l’AHA (2017) dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Antithrombotic treatment with an aneurysm now, by the level of risk</source>
        <translation>Traitement antithrombotique en présence d’un anévrisme, selon le niveau de risque</translation>
    </message>
    <message>
        <source>Discharged from follow-up at level %1, so nothing is planned: after an aneurysm follow-up is lifelong</source>
        <translation>Suivi terminé au niveau %1, donc rien n’est prévu&#xa0;: après un anévrisme le suivi dure toute la vie</translation>
    </message>
    <message>
        <source>Lifelong, uninterrupted follow-up of all children with an aneurysm</source>
        <translation>Suivi à vie, sans interruption, de tous les enfants ayant eu un anévrisme</translation>
    </message>
    <message>
        <source>The level cannot be told now (%1): planned by the last one, %2, of the echo of %3</source>
        <translation>Le niveau ne peut pas être dit actuellement (%1)&#xa0;: plan selon le dernier, %2, de l’échographie du %3</translation>
    </message>
    <message>
        <source>there was no fever before it either</source>
        <translation>il n’y avait pas de fièvre avant non plus</translation>
    </message>
    <message>
        <source>so far: without fever on %1, and no fever recorded %2</source>
        <translation>jusqu’ici&#xa0;: sans fièvre le %1, et pas de fièvre notée %2</translation>
    </message>
    <message>
        <source>High or low by the laboratory&apos;s own interval, unless it ends below the target of a treatment of that day (INR, anti-Xa, ciclosporin), else by that target, else by that of an own analyte, else by the table for age and sex (CHOP, then Davis, PedSAP and Dallman, or as chosen; ALT by CALIPER). Anaemia for age by WHO, below 6 months by mean − 2 SD; microcytosis below the mean − 2 SD. ESR and IgG are unreliable until 6 weeks after the last IVIG. Without age no flag</source>
        <translation>Élevé ou bas selon l’intervalle propre au laboratoire, sauf s’il finit sous la cible d’un traitement de ce jour (INR, anti-Xa, ciclosporine), sinon selon cette cible, sinon selon celui d’une analyse propre, sinon selon la table pour l’âge et le sexe (CHOP, puis Davis, PedSAP et Dallman, ou selon le choix&#xa0;; ALAT selon CALIPER). Anémie pour l’âge selon l’OMS, avant 6 mois selon la moyenne − 2 DS&#xa0;; microcytose au-dessous de la moyenne − 2 DS. La VS et les IgG ne sont pas fiables jusqu’à 6 semaines après les dernières IgIV. Sans âge, pas de signalement</translation>
    </message>
    <message>
        <source>its date is not known well enough</source>
        <translation>sa date n’est pas assez connue</translation>
    </message>
    <message>
        <source>two results of one time: %1 and %2</source>
        <translation>deux résultats du même moment&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>Which part of the %1 was measured is not stated: %2 has a reference for %3</source>
        <translation>La partie de %1 qui a été mesurée n’est pas précisée&#xa0;: %2 a une référence pour %3</translation>
    </message>
    <message>
        <source>No Z score by a body size that cannot be: is height in cm and weight in kg?</source>
        <translation>Pas de score Z avec une taille ou un poids impossibles&#xa0;: la taille est-elle en cm et le poids en kg&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is no case file but a folder, a pipe or a device</source>
        <translation>%1 n’est pas un fichier de cas mais un dossier, un tube ou un périphérique</translation>
    </message>
    <message>
        <source>onset %1 (uncertain)</source>
        <translation>début le %1 (incertain)</translation>
    </message>
    <message>
        <source>%1 is no file but a pipe or a device</source>
        <translation>%1 n’est pas un fichier mais un tube ou un périphérique</translation>
    </message>
    <message>
        <source>“%1” could be the next value or a day. Type the day as 3/1, 3.1.2026, d8 or today; the value typed before waits for it</source>
        <translation>«&#xa0;%1&#xa0;» peut être la valeur suivante ou un jour. Tapez le jour sous la forme 3/1, 3.1.2026, j8 ou aujourd’hui&#xa0;; la valeur saisie avant l’attend</translation>
    </message>
    <message>
        <source>%1 (no end recorded)</source>
        <translation>%1 (sans fin notée)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 du %3)</translation>
    </message>
    <message>
        <source>age below %1 months</source>
        <translation>âge inférieur à %1 mois</translation>
    </message>
    <message>
        <source>High risk at diagnosis by the AHA scientific statement of 2024: %1; it names this among the reasons to intensify primary treatment</source>
        <translation>Haut risque au diagnostic selon la déclaration scientifique de l’AHA de 2024&#xa0;: %1&#xa0;; elle le cite parmi les raisons d’intensifier le traitement initial</translation>
    </message>
    <message>
        <source>The latest echo did not measure %1, where an aneurysm was measured last: it counts as it was then until it is measured again</source>
        <translation>La dernière échographie n’a pas mesuré %1, où un anévrisme avait été mesuré&#xa0;: il compte tel qu’il était jusqu’à une nouvelle mesure</translation>
    </message>
    <message>
        <source>An artery that was not looked at again is not known to be well</source>
        <translation>Une artère qui n’a pas été revue n’est pas connue comme normale</translation>
    </message>
    <message>
        <source>Not measured in this study, so as it was measured last: %1</source>
        <translation>Non mesuré dans cet examen, donc selon la dernière mesure&#xa0;: %1</translation>
    </message>
    <message>
        <source>its dose is not recorded</source>
        <translation>sa dose n’est pas notée</translation>
    </message>
    <message>
        <source>The child died on %1</source>
        <translation>L’enfant est décédé le %1</translation>
    </message>
    <message>
        <source>Anticoagulated: contact sport is restricted; INR or anti-Xa at set dates (latest: %1; the next is added to the plan)</source>
        <translation>Sous anticoagulant&#xa0;: sports de contact restreints&#xa0;; INR ou anti-Xa à dates fixes (dernier&#xa0;: %1&#xa0;; le prochain s’ajoute au plan)</translation>
    </message>
    <message>
        <source>Inducible ischaemia was found (%1, %2): antithrombotic treatment, imaging of the coronaries and revascularisation are to be decided</source>
        <translation>Une ischémie inductible a été trouvée (%1, %2)&#xa0;: traitement antithrombotique, imagerie coronaire et revascularisation sont à décider</translation>
    </message>
    <message>
        <source>At level 4.3 dual antiplatelet therapy is an exception for inducible ischaemia, and further imaging is considered with it</source>
        <translation>Au niveau 4.3 la double antiagrégation est une exception en cas d’ischémie inductible, et une imagerie complémentaire se discute alors</translation>
    </message>
    <message>
        <source>%1 was not measured in the latest echo: its aneurysm counts as it was measured last</source>
        <translation>%1 n’a pas été mesuré dans la dernière échographie&#xa0;: son anévrisme compte selon la dernière mesure</translation>
    </message>
    <message>
        <source>Incomplete Kawasaki disease: fever for at least %1 days with %2 or %3 of 5 principal features, or an infant of up to %4 months with fever for at least %5 days without other explanation; then CRP ≥ 30 mg/L or ESR ≥ 40 mm/h; then at least %6 of 6 supplemental criteria (anaemia for age; platelets ≥ 450 × 10⁹/L from day 8 on; albumin ≤ 30 g/L; elevated ALT; leucocytes ≥ 15.0 × 10⁹/L; urine ≥ 10 WBC per high-power field) or a positive echocardiogram (Z ≥ 2.5 in LAD or RCA; aneurysm observed; or 3 of: LV function decreased, mitral regurgitation, pericardial effusion, Z 2.0 to below 2.5 in LAD or RCA). By local choice results count from the onset to the first IVIG, without IVIG those of the first 30 days; echoes of the whole illness count; the age is that at onset in completed months; LV function is decreased with LVEF &lt; 55 %</source>
        <translation>Maladie de Kawasaki incomplète&#xa0;: fièvre pendant au moins %1 jours avec %2 ou %3 des 5 signes principaux, ou nourrisson de %4 mois au plus avec fièvre pendant au moins %5 jours sans autre explication&#xa0;; puis CRP ≥ 30 mg/L ou VS ≥ 40 mm/h&#xa0;; puis au moins %6 de 6 critères complémentaires (anémie pour l’âge&#xa0;; plaquettes ≥ 450 × 10⁹/L à partir du jour 8&#xa0;; albumine ≤ 30 g/L&#xa0;; ALAT élevées&#xa0;; leucocytes ≥ 15,0 × 10⁹/L&#xa0;; urines ≥ 10 leucocytes par champ à fort grossissement) ou une échographie positive (Z ≥ 2,5 sur la LAD ou la RCA&#xa0;; anévrisme observé&#xa0;; ou 3 de&#xa0;: fonction VG diminuée, reflux mitral, épanchement péricardique, Z de 2,0 à moins de 2,5 sur la LAD ou la RCA). Par choix local, les résultats comptent du début jusqu’aux premières IgIV, sans IgIV ceux des 30 premiers jours&#xa0;; les échographies de toute la maladie comptent&#xa0;; l’âge est celui du début en mois révolus&#xa0;; la fonction VG est diminuée si FEVG &lt; 55&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of an earlier illness</source>
        <translation>%1 d’une maladie antérieure</translation>
    </message>
    <message>
        <source>%1 of the illness of %2</source>
        <translation>%1 de la maladie du %2</translation>
    </message>
    <message>
        <source>its dose is recorded as a range</source>
        <translation>sa dose est notée comme un intervalle</translation>
    </message>
    <message>
        <source>No interval for this child: %1</source>
        <translation>Pas d’intervalle pour cet enfant&#xa0;: %1</translation>
    </message>
    <message>
        <source>No result outside of an interval for this child; without an interval, so not judged: %1</source>
        <translation>Aucun résultat hors d’un intervalle pour cet enfant&#xa0;; sans intervalle, donc non jugés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 à %2 sur %3</translation>
    </message>
    <message>
        <source>No IVIG is recorded: the latest results of the first %1 days, until %2, and the age at onset are used</source>
        <translation>Aucune IgIV n’est notée&#xa0;: les derniers résultats des %1 premiers jours, jusqu’au %2, et l’âge au début sont utilisés</translation>
    </message>
    <message>
        <source>only after the acute illness</source>
        <translation>seulement après la maladie aiguë</translation>
    </message>
    <message>
        <source>%1, not measured since</source>
        <translation>%1, non remesuré depuis</translation>
    </message>
    <message>
        <source>unverified: CALIPER gives 0.1 to 1.0 mg/L for CRP</source>
        <translation>non vérifié&#xa0;: CALIPER donne 0,1 à 1,0 mg/L pour la CRP</translation>
    </message>
    <message>
        <source>unverified: procalcitonin below 0.5 µg/L as decision value</source>
        <translation>non vérifié&#xa0;: procalcitonine inférieure à 0,5 µg/L comme valeur de décision</translation>
    </message>
    <message>
        <source>unverified: neutrophils 1.0 to 8.5 G/L at 6 months</source>
        <translation>non vérifié&#xa0;: neutrophiles 1,0 à 8,5 G/L à 6 mois</translation>
    </message>
    <message>
        <source>unverified: neutrophils 1.5 to 8.5 G/L at 1 to 4 years</source>
        <translation>non vérifié&#xa0;: neutrophiles 1,5 à 8,5 G/L de 1 à 4 ans</translation>
    </message>
    <message>
        <source>unverified: neutrophils 1.5 to 8.0 G/L at 6 to 10 years</source>
        <translation>non vérifié&#xa0;: neutrophiles 1,5 à 8,0 G/L de 6 à 10 ans</translation>
    </message>
    <message>
        <source>unverified: neutrophils 1.8 to 8.0 G/L at 16 years</source>
        <translation>non vérifié&#xa0;: neutrophiles 1,8 à 8,0 G/L à 16 ans</translation>
    </message>
    <message>
        <source>unverified: lymphocytes 4.0 to 13.5 G/L at 6 months</source>
        <translation>non vérifié&#xa0;: lymphocytes 4,0 à 13,5 G/L à 6 mois</translation>
    </message>
    <message>
        <source>unverified: lymphocytes 3.0 to 9.5 G/L at 2 years</source>
        <translation>non vérifié&#xa0;: lymphocytes 3,0 à 9,5 G/L à 2 ans</translation>
    </message>
    <message>
        <source>unverified: lymphocytes 2.0 to 8.0 G/L at 4 years</source>
        <translation>non vérifié&#xa0;: lymphocytes 2,0 à 8,0 G/L à 4 ans</translation>
    </message>
    <message>
        <source>unverified: lymphocytes 1.5 to 7.0 G/L at 6 years</source>
        <translation>non vérifié&#xa0;: lymphocytes 1,5 à 7,0 G/L à 6 ans</translation>
    </message>
    <message>
        <source>unverified: lymphocytes 1.2 to 5.2 G/L at 16 years</source>
        <translation>non vérifié&#xa0;: lymphocytes 1,2 à 5,2 G/L à 16 ans</translation>
    </message>
    <message>
        <source>unverified: CALIPER gives 163 to 452 U/L for LDH</source>
        <translation>non vérifié&#xa0;: CALIPER donne 163 à 452 U/L pour la LDH</translation>
    </message>
    <message>
        <source>unverified: CALIPER gives 192 to 321 U/L for LDH</source>
        <translation>non vérifié&#xa0;: CALIPER donne 192 à 321 U/L pour la LDH</translation>
    </message>
    <message>
        <source>unverified: fibrinogen 1.7 to 4.05 g/L at 1 to 5 years</source>
        <translation>non vérifié&#xa0;: fibrinogène 1,7 à 4,05 g/L de 1 à 5 ans</translation>
    </message>
    <message>
        <source>unverified: fibrinogen 1.57 to 4.0 g/L at 6 to 10 years</source>
        <translation>non vérifié&#xa0;: fibrinogène 1,57 à 4,0 g/L de 6 à 10 ans</translation>
    </message>
    <message>
        <source>unverified: fibrinogen 1.54 to 4.48 g/L at 11 to 16 years</source>
        <translation>non vérifié&#xa0;: fibrinogène 1,54 à 4,48 g/L de 11 à 16 ans</translation>
    </message>
    <message>
        <source>unverified: NT-proBNP up to 1000 ng/L at 1 month to 1 year</source>
        <translation>non vérifié&#xa0;: NT-proBNP jusqu’à 1000 ng/L de 1 mois à 1 an</translation>
    </message>
    <message>
        <source>unverified: NT-proBNP up to 675 ng/L at 1 to 2 years</source>
        <translation>non vérifié&#xa0;: NT-proBNP jusqu’à 675 ng/L de 1 à 2 ans</translation>
    </message>
    <message>
        <source>unverified: NT-proBNP up to 327 ng/L at 2 to 6 years</source>
        <translation>non vérifié&#xa0;: NT-proBNP jusqu’à 327 ng/L de 2 à 6 ans</translation>
    </message>
    <message>
        <source>unverified: NT-proBNP up to 242 ng/L at 6 to 14 years</source>
        <translation>non vérifié&#xa0;: NT-proBNP jusqu’à 242 ng/L de 6 à 14 ans</translation>
    </message>
    <message>
        <source>unverified: NT-proBNP up to 207 ng/L at 14 to 18 years</source>
        <translation>non vérifié&#xa0;: NT-proBNP jusqu’à 207 ng/L de 14 à 18 ans</translation>
    </message>
    <message>
        <source>%1: %2, as stated</source>
        <translation>%1&#xa0;: %2, selon le compte rendu</translation>
    </message>
    <message>
        <source>%1 %2 mm: %3, as stated</source>
        <translation>%1 %2 mm&#xa0;: %3, selon le compte rendu</translation>
    </message>
    <message>
        <source>Size in words</source>
        <translation>Taille en mots</translation>
    </message>
    <message>
        <source>%1 on %2 is too far from this illness and does not count: is the date right?</source>
        <translation>%1, %2&#xa0;: trop loin de cette maladie, non compté. La date est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>%1 on %2 is long before the onset: is the date right?</source>
        <translation>%1, %2&#xa0;: bien avant le début. La date est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>Kawasaki disease shock syndrome, any of: systolic hypotension for age; sustained fall of systolic pressure of %1 % or more from baseline; clinical signs of poor perfusion. By local choice the baseline is the first recorded systolic pressure of the illness, sustained means two readings in a row, and nothing counts after day %2; hypotension for age is not told, as its limits are not verified</source>
        <translation>Syndrome de choc de la maladie de Kawasaki, l’un de&#xa0;: hypotension systolique pour l’âge&#xa0;; baisse durable de la pression systolique de %1&#xa0;% ou plus par rapport à la valeur de base&#xa0;; signes cliniques de mauvaise perfusion périphérique. Par choix local, la valeur de base est la première pression systolique notée de la maladie, durable veut dire deux mesures de suite, et rien ne compte après le jour %2&#xa0;; l’hypotension pour l’âge n’est pas établie, ses limites n’étant pas vérifiées</translation>
    </message>
    <message>
        <source>A sign more than %1 days before the onset or after day %2 (peeling: day %3), and a fever more than %4 days after the one before, are taken to be of another illness or dated wrongly, and do not count</source>
        <translation>Un signe plus de %1 jours avant le début ou après le jour %2 (desquamation&#xa0;: jour %3), et une fièvre plus de %4 jours après la précédente, sont tenus pour ceux d’une autre maladie ou mal datés, et ne comptent pas</translation>
    </message>
    <message>
        <source>%1: cannot be told; %2</source>
        <translation>%1&#xa0;: ne peut être établi&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1 doses until then are more than %2</source>
        <translation>%1 doses jusque-là, plus que %2</translation>
    </message>
    <message>
        <source>5 mg/kg once (CHOP: may be repeated after 24 hours), or 10 mg/kg over 2 hours (KIDCARE); confirmation is asked outside 4.5–11 mg/kg and above 2 doses</source>
        <translation>5 mg/kg en dose unique (CHOP&#xa0;: peut être répétée après 24 heures), ou 10 mg/kg en 2 heures (KIDCARE)&#xa0;; confirmation demandée hors de 4,5–11 mg/kg et au-delà de 2 doses</translation>
    </message>
    <message>
        <source>a mean of %1, but %2 at once, is above %3</source>
        <translation>en moyenne %1, mais %2 en une fois, dépasse %3</translation>
    </message>
    <message>
        <source>up to %1 g/kg of IVIG in all, above 4 g/kg: haemolysis is to be thought of</source>
        <translation>jusqu’à %1 g/kg d’IgIV en tout, plus de 4 g/kg&#xa0;: penser à l’hémolyse</translation>
    </message>
    <message>
        <source>The longest fever without a break, from its first to its last recorded day; days with nothing recorded in between, up to %2, count as fever, unless a last day of fever was stated; days on which every reading is below the limit do not. A break is a day stated without fever, or readings below the limit over %1 hours or more</source>
        <translation>La plus longue fièvre sans interruption, de son premier à son dernier jour noté&#xa0;; les jours intermédiaires où rien n’est noté, jusqu’à %2, comptent comme fébriles, sauf si un dernier jour de fièvre a été déclaré&#xa0;; les jours dont toutes les températures sont sous la limite ne comptent pas. Une interruption est un jour déclaré sans fièvre, ou des températures sous la limite pendant %1 heures ou plus</translation>
    </message>
    <message>
        <source>an aneurysm grew within %2 days into the latest echo; a rapidly expanding aneurysm is treated as max Z ≥ 10: low molecular weight heparin or warfarin (INR %1) with low-dose aspirin (class IIa)</source>
        <translation>un anévrisme a grandi en %2 jours jusqu’à la dernière échographie&#xa0;; un anévrisme en expansion rapide est traité comme un Z maximal ≥ 10&#xa0;: héparine de bas poids moléculaire ou warfarine (INR %1) avec aspirine à faible dose (classe IIa)</translation>
    </message>
    <message>
        <source>≥ 8 mm or Z ≥ 10 with recent thrombosis: triple therapy may be considered (class IIb). A thrombus was seen when it was looked for last; whether it is recent is for the clinician to judge</source>
        <translation>≥ 8 mm ou Z ≥ 10 avec thrombose récente&#xa0;: une trithérapie peut être envisagée (classe IIb). Un thrombus a été vu la dernière fois qu’on l’a cherché&#xa0;; s’il est récent, c’est au clinicien d’en juger</translation>
    </message>
    <message>
        <source>%1: “%2” was decided before the level rose with the echo of %3, and stands no longer: decide again</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» a été décidé avant la montée du niveau avec l’échographie du %3 et ne vaut plus&#xa0;: à décider de nouveau</translation>
    </message>
    <message>
        <source>Discharged from follow-up after a %1, so nothing is planned: after an aneurysm follow-up is lifelong</source>
        <translation>Sorti du suivi après&#xa0;: %1&#xa0;; rien n’est donc prévu. Après un anévrisme, le suivi dure toute la vie</translation>
    </message>
    <message>
        <source>The level cannot be told now and may have risen (%1): planned by the worst class before as if it were still so, level %2</source>
        <translation>Le niveau ne peut être établi maintenant et peut avoir monté (%1)&#xa0;: prévu d’après la pire classe d’avant, comme si elle l’était encore, niveau %2</translation>
    </message>
    <message numerus="yes">
        <source>The onset is estimated ± %n day(s): so are all dates that count from it</source>
        <translation>
            <numerusform>Le début est estimé à ± %n jour près&#xa0;: toutes les dates qui en partent le sont aussi</numerusform>
            <numerusform>Le début est estimé à ± %n jours près&#xa0;: toutes les dates qui en partent le sont aussi</numerusform>
        </translation>
    </message>
    <message>
        <source>The onset is only estimated: so are all dates that count from it</source>
        <translation>Le début n’est qu’estimé&#xa0;: toutes les dates qui en partent le sont aussi</translation>
    </message>
    <message>
        <source>The final diagnosis is %1; the criteria alone would say: %2</source>
        <translation>Le diagnostic final est&#xa0;: %1&#xa0;; les critères seuls diraient&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Episode %1 of %2, begun %n day(s) after the onset of the one before; no recurrence, for one of them was another disease</source>
        <translation>
            <numerusform>Épisode %1 sur %2, débuté %n jour après le début du précédent&#xa0;; pas une récidive, car l’un des deux était une autre maladie</numerusform>
            <numerusform>Épisode %1 sur %2, débuté %n jours après le début du précédent&#xa0;; pas une récidive, car l’un des deux était une autre maladie</numerusform>
        </translation>
    </message>
    <message>
        <source>Local choices: of several results the nearest before the start of the first IVIG counts, taken on that day or earlier and, where both have a clock time, before the start. What was typed in the unit of the score, or in one that differs from it by a power of ten, is compared as typed; a result converted by any other factor is rounded to the decimals that unit is printed with, then compared; where a limit is printed in two units, the one of the unit typed is taken. Missing neutrophils in % are computed from the counts of the same draw, and not rounded</source>
        <translation>Choix locaux&#xa0;: de plusieurs résultats compte le plus proche avant le début des premières IgIV, prélevé ce jour-là ou avant et, si les deux ont une heure, avant le début. Ce qui a été saisi dans l’unité du score, ou dans une unité qui n’en diffère que par une puissance de dix, se compare tel que saisi&#xa0;; un résultat converti par tout autre facteur est arrondi aux décimales avec lesquelles cette unité s’imprime, puis comparé&#xa0;; d’une limite imprimée en deux unités, on prend celle de l’unité saisie. Les neutrophiles manquants en&#xa0;% se calculent à partir des numérations du même prélèvement, sans arrondi</translation>
    </message>
    <message>
        <source>A new treatment begins with its drug: nothing was typed. Type the drug first</source>
        <translation>Un nouveau traitement commence par son médicament&#xa0;: rien n’a été saisi. Saisissez d’abord le médicament</translation>
    </message>
    <message>
        <source>Perhaps lost: call the family</source>
        <translation>Perdu de vue&#xa0;? À rappeler</translation>
    </message>
    <message>
        <source>“%1” is no analyte of the catalogue; choose one of the list, or add it to this child as its own with “Own analyte…” (Ctrl+Shift+W)</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une analyse du catalogue&#xa0;; choisissez-en une dans la liste, ou ajoutez-la à cet enfant avec «&#xa0;Analyse propre…&#xa0;» (Ctrl+Maj+W)</translation>
    </message>
    <message>
        <source>Nothing was copied down, for no value fits there: %1</source>
        <translation>Rien n’a été recopié, aucune valeur ne convient à cet endroit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The plan asks for this from %1 on: %2. Enter again keeps the earlier date; write the reason into the plan of this visit</source>
        <translation>Le calendrier le demande à partir du %1&#xa0;: %2. Entrée à nouveau garde la date plus précoce&#xa0;; écrivez la raison dans le projet de cette consultation</translation>
    </message>
    <message>
        <source>Hydrocortisone</source>
        <translation>Hydrocortisone</translation>
    </message>
    <message>
        <source>Betamethasone</source>
        <translation>Bétaméthasone</translation>
    </message>
    <message>
        <source>Canakinumab</source>
        <translation>Canakinumab</translation>
    </message>
    <message>
        <source>Tocilizumab</source>
        <translation>Tocilizumab</translation>
    </message>
    <message>
        <source>Ticlopidine</source>
        <translation>Ticlopidine</translation>
    </message>
    <message>
        <source>Acenocoumarol</source>
        <translation>Acénocoumarol</translation>
    </message>
    <message>
        <source>Phenprocoumon</source>
        <translation>Phenprocoumone</translation>
    </message>
    <message>
        <source>Fluindione</source>
        <translation>Fluindione</translation>
    </message>
    <message>
        <source>Dalteparin</source>
        <translation>Daltéparine</translation>
    </message>
    <message>
        <source>Nadroparin</source>
        <translation>Nadroparine</translation>
    </message>
    <message>
        <source>Tinzaparin</source>
        <translation>Tinzaparine</translation>
    </message>
    <message>
        <source>Low-molecular-weight heparin</source>
        <translation>Héparine de bas poids moléculaire</translation>
    </message>
    <message>
        <source>Dabigatran</source>
        <translation>Dabigatran</translation>
    </message>
    <message>
        <source>Urokinase</source>
        <translation>Urokinase</translation>
    </message>
    <message>
        <source>Tenecteplase</source>
        <translation>Ténectéplase</translation>
    </message>
    <message>
        <source>%1 letters are too many for this line, which takes %2: a long text goes into a note</source>
        <translation>%1 lettres sont trop pour cette ligne, qui en prend %2&#xa0;: un long texte va dans une note</translation>
    </message>
    <message>
        <source>An interval of %1 %2 is far from that for this age, %3 (%4): is it in the unit of the result?</source>
        <translation>Un intervalle de %1 %2 est loin de celui de cet âge, %3 (%4)&#xa0;: est-il dans l’unité du résultat&#xa0;?</translation>
    </message>
    <message>
        <source>%1 on %2 is before the onset: day 1 is the first day with fever; is the onset right?</source>
        <translation>%1, %2, est avant le début&#xa0;: le jour 1 est le premier jour de fièvre&#xa0;; le début est-il juste&#xa0;?</translation>
    </message>
    <message>
        <source>MIS-C: age &lt; %1 years; no more likely alternative diagnosis (a final diagnosis of Kawasaki disease is one); fever ≥ 38.0 °C, documented or stated; hospitalisation or death; CRP ≥ 30 mg/L; manifestations in at least %2 of 5 groups: cardiac (LVEF &lt; 55 %, coronary dilatation, aneurysm or ectasia, troponin above the laboratory&apos;s limit), mucocutaneous, shock, gastrointestinal (abdominal pain, vomiting, diarrhoea), haematologic (platelets &lt; 150 or lymphocytes &lt; 1.0 × 10⁹/L). Confirmed with SARS-CoV-2 RNA or antigen up to 60 days before, or antibody; probable with a contact within 60 days. By local choice the 60 days are counted from the admission, else the onset, and end with the stay, else 60 days later (antibodies count whenever they are found); coronary dilatation is Z ≥ 2; no poor perfusion means no shock; nothing else counts after day %3 of illness</source>
        <translation>PIMS (MIS-C)&#xa0;: âge &lt; %1 ans&#xa0;; pas d’autre diagnostic plus vraisemblable (un diagnostic final de maladie de Kawasaki en est un)&#xa0;; fièvre ≥ 38,0 °C, documentée ou déclarée&#xa0;; hospitalisation ou décès&#xa0;; CRP ≥ 30 mg/L&#xa0;; manifestations dans au moins %2 de 5 groupes&#xa0;: cardiaque (FEVG &lt; 55&#xa0;%, dilatation, anévrisme ou ectasie coronaire, troponine au-dessus de la limite du laboratoire), cutanéomuqueux, choc, digestif (douleurs abdominales, vomissements, diarrhée), hématologique (plaquettes &lt; 150 ou lymphocytes &lt; 1,0 × 10⁹/L). Confirmé par ARN ou antigène du SARS-CoV-2 jusqu’à 60 jours avant, ou sérologie&#xa0;; probable avec un contact dans les 60 jours. Par choix local, les 60 jours se comptent à partir de l’hospitalisation, à défaut du début, et se terminent avec le séjour, à défaut 60 jours plus tard&#xa0;; la dilatation coronaire est Z ≥ 2&#xa0;; pas de mauvaise perfusion veut dire pas de choc&#xa0;; rien d’autre ne compte après le jour de maladie %3</translation>
    </message>
    <message>
        <source>%1, by the size of the body alone</source>
        <translation>%1, par la seule taille du corps</translation>
    </message>
    <message>
        <source>worst at least %1, largest %2</source>
        <translation>au maximum au moins %1, le plus grand %2</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>au maximum %1</translation>
    </message>
    <message>
        <source>%1, now normal by words</source>
        <translation>%1, actuellement normal d’après les mots</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, actuellement %2</translation>
    </message>
    <message>
        <source>The echo of %1 may be later than the latest one whose day is known, and shows a higher class (%2)</source>
        <translation>L’échographie de %1 est peut-être postérieure à la dernière dont le jour est connu, et montre une classe plus élevée (%2)</translation>
    </message>
    <message>
        <source>as prednisolone, mg for mg (local choice): %1</source>
        <translation>comme la prednisolone, mg pour mg (choix local)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Response, lines of therapy, dose checks and advice count the drugs of the list, by any of their international names</source>
        <translation>La réponse, les lignes de traitement, les contrôles de dose et les conseils comptent les médicaments de la liste, sous tous leurs noms internationaux</translation>
    </message>
    <message>
        <source>Rests on a value that is not confirmed. %1</source>
        <translation>Repose sur une valeur qui n’est pas confirmée. %1</translation>
    </message>
    <message>
        <source>Last day known with fever: %1, stated without its last day; nothing is recorded after it</source>
        <translation>Dernier jour connu de fièvre&#xa0;: %1, déclarée sans son dernier jour&#xa0;; rien n’est noté après</translation>
    </message>
    <message>
        <source>a thrombus was seen when it was looked for last: the table by level says nothing about one in an aneurysm that is not large; to be decided</source>
        <translation>un thrombus a été vu la dernière fois qu’on l’a cherché&#xa0;: le tableau par niveau ne dit rien d’un thrombus dans un anévrisme qui n’est pas grand&#xa0;; à décider</translation>
    </message>
    <message>
        <source>%1. Not counted, for the rules do not know the name: %2</source>
        <translation>%1. Non compté, car les règles ne connaissent pas le nom&#xa0;: %2</translation>
    </message>
    <message>
        <source>After more than 2 g/kg the table gives no longer interval. Infusions within 30 days are added up, and the interval counts from the last of them: a local choice</source>
        <translation>Après plus de 2 g/kg, le tableau ne donne pas de délai plus long. Les perfusions en moins de 30 jours sont additionnées, et le délai se compte à partir de la dernière&#xa0;: choix local</translation>
    </message>
    <message>
        <source>United States: after IVIG 2 g/kg 11 months, 1 g/kg 10 months, 300 to 400 mg/kg 8 months; Japan 6 (to 7) months; calendar months from the last infusion; infusions within 30 days are one amount. The country of the illness, else of the settings, else the United States</source>
        <translation>États-Unis&#xa0;: après IgIV à 2 g/kg 11 mois, à 1 g/kg 10 mois, à 300 à 400 mg/kg 8 mois&#xa0;; Japon 6 (à 7) mois&#xa0;; mois civils à partir de la dernière perfusion&#xa0;; les perfusions en moins de 30 jours forment une seule quantité. Le pays de la maladie, à défaut celui des réglages, à défaut les États-Unis</translation>
    </message>
    <message>
        <source>%1: stenosis, %2, when it was looked for last. The level goes by size alone and does not look at it; in Japan a stenosis on angiography is class V</source>
        <translation>%1&#xa0;: sténose, %2, la dernière fois qu’on l’a cherchée. Le niveau suit la seule taille et n’en tient pas compte&#xa0;; au Japon, une sténose à l’angiographie est de classe V</translation>
    </message>
    <message>
        <source>%1 (none of the first 30 days)</source>
        <translation>%1 (aucune des 30 premiers jours)</translation>
    </message>
    <message>
        <source>%1 (none from the onset to the first IVIG)</source>
        <translation>%1 (aucune du début aux premières IgIV)</translation>
    </message>
    <message>
        <source>%1 (the first IVIG has no date)</source>
        <translation>%1 (les premières IgIV n’ont pas de date)</translation>
    </message>
    <message>
        <source>Reference interval from</source>
        <translation>Intervalle de référence, de</translation>
    </message>
    <message>
        <source>Reference interval to</source>
        <translation>Intervalle de référence, à</translation>
    </message>
    <message>
        <source>Own analyte %1</source>
        <translation>Analyse propre %1</translation>
    </message>
    <message>
        <source>%1 Ctrl+Enter takes what is proposed, Enter keeps it, Esc takes it back.</source>
        <translation>%1 Ctrl+Entrée prend ce qui est proposé, Entrée le garde, Échap l’annule.</translation>
    </message>
    <message>
        <source>target %1 (%2; %3)</source>
        <translation>cible %1 (%2&#xa0;; %3)</translation>
    </message>
    <message>
        <source>interval of the own analyte %1 (%2; %3)</source>
        <translation>intervalle de l’analyse propre %1 (%2&#xa0;; %3)</translation>
    </message>
    <message>
        <source>H, L: outside the interval the laboratory printed with the result, else of the target of a treatment, else of the interval of an own analyte or for age and sex</source>
        <translation>H, B&#xa0;: hors de l’intervalle que le laboratoire a imprimé avec le résultat, sinon de la cible d’un traitement, sinon de l’intervalle d’une analyse propre ou pour l’âge et le sexe</translation>
    </message>
    <message>
        <source>No word of the list begins with “%1”</source>
        <translation>Aucun mot de la liste ne commence par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 n’a pas été ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 stands in both and not alike: both are kept and both count, remove the wrong one</source>
        <translation>%1 du %2 figure dans les deux, différemment&#xa0;: les deux sont gardés et comptent, retirez celui qui est faux</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n month(s)</source>
        <translation>
            <numerusform>en retard de %n mois</numerusform>
            <numerusform>en retard de %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n year(s)</source>
        <translation>
            <numerusform>en retard de %n an</numerusform>
            <numerusform>en retard de %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>The echo of %1 may be later than the latest one whose day is known, and says “worse”</source>
        <translation>L’échographie du %1 est peut-être postérieure à la dernière dont le jour est connu, et dit «&#xa0;aggravation&#xa0;»</translation>
    </message>
    <message>
        <source>The rules know no drug of the name %1: it counts as no immunoglobulin, steroid, biologic, antithrombotic or NSAID. If it is one, choose its name from the list</source>
        <translation>Les règles ne connaissent pas de médicament du nom de %1&#xa0;: il ne compte ni comme immunoglobuline, ni comme corticoïde, biothérapie, antithrombotique ou AINS. S’il en est un, choisir son nom dans la liste</translation>
    </message>
    <message>
        <source>unverified: after steroids (2 mg/kg or more for 14 days or more), infliximab, anakinra, ciclosporin and the like live vaccines call for caution; no interval was found</source>
        <translation>non vérifié&#xa0;: après corticoïdes (2 mg/kg ou plus pendant 14 jours ou plus), infliximab, anakinra, ciclosporine et apparentés, les vaccins vivants demandent de la prudence&#xa0;; aucun délai n’a été trouvé</translation>
    </message>
    <message>
        <source>No IVIG is recorded under a name the rules know; not known to them: %1. If one is an immunoglobulin, an interval runs</source>
        <translation>Aucune IgIV n’est notée sous un nom que les règles connaissent&#xa0;; elles ne connaissent pas&#xa0;: %1. Si l’un d’eux est une immunoglobuline, un délai court</translation>
    </message>
    <message>
        <source>Not counted, for the rules do not know the name: %1. If one is an immunoglobulin, the interval may be longer</source>
        <translation>Non compté, car les règles ne connaissent pas le nom&#xa0;: %1. Si l’un d’eux est une immunoglobuline, le délai peut être plus long</translation>
    </message>
    <message>
        <source>The interval the laboratory printed wins, unless it ends below the target of a treatment of that day (INR, anti-Xa, ciclosporin), as that of the untreated does; else that target; else the one entered with an own analyte; else the published one for age and sex on the day of the draw</source>
        <translation>L’intervalle imprimé par le laboratoire l’emporte, sauf s’il finit sous la cible d’un traitement de ce jour (INR, anti-Xa, ciclosporine), comme celui des non-traités&#xa0;; sinon cette cible&#xa0;; sinon celui saisi avec une analyse propre&#xa0;; sinon celui publié pour l’âge et le sexe le jour du prélèvement</translation>
    </message>
    <message>
        <source>unverified: immunoglobulin carries antibodies of its donors; those found after it, or without a date, need not be the child&apos;s own</source>
        <translation>non vérifié&#xa0;: les immunoglobulines contiennent les anticorps de leurs donneurs&#xa0;; ceux trouvés après elles, ou sans date, ne sont pas forcément ceux de l’enfant</translation>
    </message>
    <message>
        <source>no pulse, which the reference is about; for so low a dose no reference was read</source>
        <translation>ce n’est pas un bolus, dont traite la référence&#xa0;; pour une dose si faible, aucune référence n’a été lue</translation>
    </message>
    <message>
        <source>another antiplatelet drug</source>
        <translation>un autre antiagrégant</translation>
    </message>
    <message>
        <source>No aspirin is recorded now, only %3; at level %1 the AHA scientific statement (2017) says %2</source>
        <translation>Aucune aspirine n’est notée actuellement, seulement %3&#xa0;; au niveau %1 la déclaration scientifique de l’AHA (2017) dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Age below %1 months, or Z of LAD or RCA ≥ %2 at diagnosis (up to %4 days after the first IVIG, else by day %3; where no Z is known, an aneurysm by its diameter or in words: local setting)</source>
        <translation>Âge inférieur à %1 mois, ou Z de la LAD ou de la RCA ≥ %2 au diagnostic (jusqu’à %4 jours après les premières IgIV, sinon jusqu’au jour %3&#xa0;; sans Z connu, un anévrisme par son diamètre ou en mots&#xa0;: réglage local)</translation>
    </message>
    <message>
        <source>%1 in “%2” cannot be converted into “%3”; nothing was changed. If “%2” was only misspelt, Enter once more: they keep their numbers and get the new unit. For another unit, add another analyte</source>
        <translation>%1 en «&#xa0;%2&#xa0;»&#xa0;: aucune conversion possible en «&#xa0;%3&#xa0;»&#xa0;; rien n’a été modifié. Si «&#xa0;%2&#xa0;» n’était qu’une faute de frappe, Entrée encore une fois&#xa0;: les nombres restent et prennent la nouvelle unité. Pour une autre unité, ajoutez un autre analyte</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>The charts could not be drawn</source>
        <translation>Les courbes n’ont pas pu être dessinées</translation>
    </message>
    <message>
        <source>%1 is an analyte of the catalogue, which is the same in every registry; an own one needs another code</source>
        <translation>%1 est un analyte du catalogue, le même dans tous les registres&#xa0;; un analyte propre a besoin d’un autre code</translation>
    </message>
    <message>
        <source>larger; without Z scores of one model it cannot be told whether the artery widened or grew with the child</source>
        <translation>plus grande&#xa0;; sans scores Z d’un même modèle, on ne peut dire si l’artère s’est élargie ou a grandi avec l’enfant</translation>
    </message>
    <message>
        <source>%1 to %2: %4</source>
        <translation>%1 puis %2&#xa0;: %4</translation>
    </message>
    <message>
        <source>Between the last two studies that can be compared: the same segment, and Z scores of one model. A change of the diameter by up to %1 % of the earlier one, or of Z by up to %2 through body size alone, is within the repeatability of a measurement (local setting). A larger diameter without such Z scores says nothing where the child can have grown: %3 days or more, begun below %4 years (local setting). Regressed: abnormal before, no involvement now. Words count where there is nothing to compare</source>
        <translation>Entre les deux derniers examens comparables&#xa0;: même segment, et scores Z d’un même modèle. Une variation du diamètre de %1&#xa0;% au plus du précédent, ou de Z de %2 au plus par les seules mensurations, reste dans la répétabilité d’une mesure (réglage local). Un diamètre plus grand sans de tels scores Z ne dit rien quand l’enfant a pu grandir&#xa0;: %3 jours ou plus, commencés avant %4 ans (réglage local). Régressé&#xa0;: anormal avant, sans atteinte maintenant. Les mots comptent s’il n’y a rien à comparer</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>dernière fois le %1</translation>
    </message>
    <message>
        <source>last in %1</source>
        <translation>dernière fois en %1</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>faite le %1</translation>
    </message>
    <message>
        <source>made in %1</source>
        <translation>faite en %1</translation>
    </message>
    <message>
        <source>%1: cannot be told; the echo of %2 may be it: give it the day it was made on</source>
        <translation>%1&#xa0;: on ne peut le dire&#xa0;; l’échographie de %2 est peut-être celle-ci&#xa0;: indiquez le jour où elle a été faite</translation>
    </message>
    <message>
        <source>the next echo was on %1</source>
        <translation>l’échographie suivante est du %1</translation>
    </message>
    <message>
        <source>the next echo was in %1</source>
        <translation>l’échographie suivante date de %1</translation>
    </message>
    <message>
        <source>%1; begun on the same day, and may have ended the fever too: %2</source>
        <translation>%1&#xa0;; commencé le même jour, et a pu lui aussi faire tomber la fièvre&#xa0;: %2</translation>
    </message>
    <message>
        <source>the fever had gone before it: the last recorded was on %1</source>
        <translation>la fièvre était tombée avant&#xa0;: la dernière notée est du %1</translation>
    </message>
    <message>
        <source>A child cannot be read: “%1” is no id as this program writes it</source>
        <translation>Un enfant ne peut être lu : « %1 » n’est pas un identifiant tel que ce programme les écrit</translation>
    </message>
    <message>
        <source>The file holds “%1” as an id, which this program would not have written</source>
        <translation>Le fichier contient l’identifiant « %1 », que ce programme n’aurait pas écrit</translation>
    </message>
    <message>
        <source>What was dated in weeks, months or years after the onset of %1 counts from the onset that stays</source>
        <translation>Ce qui était daté en semaines, mois ou années après le début du %1 compte à partir du début conservé</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 est trop grand</translation>
    </message>
    <message>
        <source>The age stated at onset, %1, is not that by the birth date, %2: the birth date counts; is it right?</source>
        <translation>L’âge indiqué au début de la maladie, %1, n’est pas celui de la date de naissance, %2&#xa0;: la date de naissance compte&#xa0;; est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>They differ by more than 1 of the unit the age is stated in</source>
        <translation>Ils diffèrent de plus de 1 dans l’unité où l’âge est indiqué</translation>
    </message>
    <message>
        <source>before SARS-CoV-2 was known, December 2019</source>
        <translation>avant que le SARS-CoV-2 soit connu, décembre 2019</translation>
    </message>
    <message>
        <source>%1: the reported Z, %2, is by %3 too, and differs: are the diameter, the weight and the height those of the report?</source>
        <translation>%1&#xa0;: le Z rapporté, %2, est lui aussi selon %3, et il diffère&#xa0;: le diamètre, le poids et la taille sont-ils ceux du compte rendu&#xa0;?</translation>
    </message>
    <message>
        <source>The computed Z decides; asked from a difference of more than %1</source>
        <translation>Le Z calculé décide&#xa0;; question posée à partir d’une différence de plus de %1</translation>
    </message>
    <message>
        <source>Sources differ on &gt; and ≥ at 3 and 4 mm: here a diameter of exactly the limit is not abnormal. The adjacent segment is the one beside it in the same vessel, the narrower where both sides are measured</source>
        <translation>Les sources divergent sur &gt; et ≥ à 3 et 4 mm&#xa0;: ici un diamètre égal à la limite n’est pas anormal. Le segment adjacent est le voisin dans la même artère, le plus étroit si les deux côtés sont mesurés</translation>
    </message>
    <message>
        <source>No Z score: a weight, a height and a body surface must be above zero</source>
        <translation>Pas de Z-score&#xa0;: un poids, une taille et une surface corporelle doivent être supérieurs à zéro</translation>
    </message>
    <message>
        <source>No Z score before birth: the age must not be below 0</source>
        <translation>Pas de Z-score avant la naissance&#xa0;: l’âge ne doit pas être inférieur à 0</translation>
    </message>
    <message>
        <source>The version of the format is not stated: “version” must be a whole number from 1 to %1, without quotation marks</source>
        <translation>La version du format n’est pas indiquée&#xa0;: «&#xa0;version&#xa0;» doit être un nombre entier de 1 à %1, sans guillemets</translation>
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
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
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
    <message>
        <source>Closes the registry; everything accepted is on disk, and text that was refused is shown before it is lost</source>
        <translation>Ferme le registre&#xa0;; tout ce qui est accepté est sur le disque, et le texte refusé est montré avant d’être perdu</translation>
    </message>
    <message>
        <source>Closes the window; everything accepted is on disk, and text that was refused is shown before it is lost</source>
        <translation>Ferme la fenêtre&#xa0;; tout ce qui est accepté est sur le disque, et le texte refusé est montré avant d’être perdu</translation>
    </message>
    <message>
        <source>&amp;Local choices…</source>
        <translation>Choix &amp;locaux…</translation>
    </message>
    <message>
        <source>Chooses between readings where sources differ, for the whole registry</source>
        <translation>Choisit entre les lectures là où les sources diffèrent, pour tout le registre</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>Pour&amp;quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Says why: rule, inputs and source of the derived value that has the focus</source>
        <translation>Dit pourquoi&#xa0;: règle, données et source de la valeur déduite qui est sélectionnée</translation>
    </message>
    <message>
        <source>E&amp;xplain everything…</source>
        <translation>Tout e&amp;xpliquer…</translation>
    </message>
    <message>
        <source>Lists everything derived of this child, each with its rule, inputs and source</source>
        <translation>Liste tout ce qui se déduit de cet enfant, avec la règle, les données et la source de chaque point</translation>
    </message>
    <message>
        <source>&amp;Merge a duplicate into this child…</source>
        <translation>&amp;Fusionner un doublon dans cet enfant…</translation>
    </message>
    <message>
        <source>Brings what a second entry of the same child holds into this one; the other goes into the bin</source>
        <translation>Reprend ici ce que contient une seconde saisie du même enfant&#xa0;; l’autre va à la corbeille</translation>
    </message>
    <message>
        <source>Children opened &amp;lately</source>
        <translation>Enfants ouverts &amp;récemment</translation>
    </message>
    <message>
        <source>Shows the children opened lately, the last one first; Enter goes back to the one before</source>
        <translation>Montre les enfants ouverts récemment, le dernier d’abord&#xa0;; Entrée revient au précédent</translation>
    </message>
    <message>
        <source>&amp;All children and work-lists…</source>
        <translation>&amp;Tous les enfants et listes de travail…</translation>
    </message>
    <message>
        <source>Lists who is due, overdue, lost or to be completed; filters and sorts all children</source>
        <translation>Liste qui est attendu, en retard, perdu de vue ou à compléter&#xa0;; filtre et trie tous les enfants</translation>
    </message>
    <message>
        <source>&amp;History of this field…</source>
        <translation>&amp;Historique de ce champ…</translation>
    </message>
    <message>
        <source>Says what the field with the focus held before, and who changed it when; of the whole child elsewhere</source>
        <translation>Dit ce que contenait avant le champ actif, et qui l’a changé quand&#xa0;; ailleurs, pour tout l’enfant</translation>
    </message>
</context>
<context>
    <name>daymark::AdmissionPage</name>
    <message>
        <source>Case class</source>
        <translation>Classe du cas</translation>
    </message>
    <message>
        <source>Check-lists</source>
        <translation>Listes de critères</translation>
    </message>
    <message>
        <source>What another onset changes</source>
        <translation>Ce que change un autre début</translation>
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
    <message>
        <source>Not added yet: perhaps this child is there already. Once more adds it as another child.</source>
        <translation>Pas encore ajouté&#xa0;: cet enfant existe peut-être déjà. Une fois de plus l’ajoute comme un autre enfant.</translation>
    </message>
</context>
<context>
    <name>daymark::ChildrenForm</name>
    <message numerus="yes">
        <source>the first %n found</source>
        <translation>
            <numerusform>le premier trouvé</numerusform>
            <numerusform>les %n premiers trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n enfant</numerusform>
            <numerusform>%n enfants</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody meets all of this. Empty a condition, or choose another list.</source>
        <translation>Personne ne remplit tout cela. Videz une condition, ou choisissez une autre liste.</translation>
    </message>
    <message>
        <source>&amp;Sort by the current column	F8</source>
        <translation>&amp;Trier par la colonne courante	F8</translation>
    </message>
</context>
<context>
    <name>daymark::ChoicesForm</name>
    <message>
        <source>Local choice: %1</source>
        <translation>Choix local&#xa0;: %1</translation>
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
    <message>
        <source>Z &amp;models side by side</source>
        <translation>&amp;Modèles de Z côte à côte</translation>
    </message>
    <message>
        <source>&amp;Same segments as in the last echo</source>
        <translation>&amp;Mêmes segments que la dernière échographie</translation>
    </message>
    <message>
        <source>Goes to the date of a new echo</source>
        <translation>Va à la date d’une nouvelle échographie</translation>
    </message>
    <message>
        <source>Shows every segment, or only those usually measured</source>
        <translation>Montre tous les segments, ou seulement ceux que l’on mesure d’ordinaire</translation>
    </message>
    <message>
        <source>Shows only the segments of the last echo, or all of them</source>
        <translation>Montre seulement les segments de la dernière échographie, ou tous</translation>
    </message>
    <message>
        <source>Shows the Z score of each measure by every model, or by that of the illness</source>
        <translation>Montre le Z de chaque mesure selon tous les modèles, ou selon celui de la maladie</translation>
    </message>
    <message>
        <source>Shows the newest echo first, or last</source>
        <translation>Montre l’échographie la plus récente en premier, ou en dernier</translation>
    </message>
    <message>
        <source>Goes to the details of the chosen cell, and back</source>
        <translation>Va aux détails de la cellule choisie, et en revient</translation>
    </message>
    <message>
        <source>Removes the echo of the chosen column; Undo brings it back</source>
        <translation>Supprime l’échographie de la colonne choisie&#xa0;; Annuler la ramène</translation>
    </message>
</context>
<context>
    <name>daymark::Everything</name>
    <message>
        <source>Filter: words of what is derived, of its answer or its standing</source>
        <translation>Filtre&#xa0;: mots de ce qui est déduit, de la réponse ou de la valeur de la source</translation>
    </message>
    <message>
        <source>Filter what is derived</source>
        <translation>Filtrer ce qui est déduit</translation>
    </message>
    <message>
        <source>Everything derived; Enter says why</source>
        <translation>Tout ce qui est déduit&#xa0;; Entrée dit pourquoi</translation>
    </message>
    <message>
        <source>Everything derived</source>
        <translation>Tout ce qui est déduit</translation>
    </message>
    <message>
        <source>Everything derived — %1</source>
        <translation>Tout ce qui est déduit — %1</translation>
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
    <message>
        <source>Begins a new visit</source>
        <translation>Commence une nouvelle consultation</translation>
    </message>
    <message>
        <source>Move in the plan…</source>
        <translation>Déplacer dans le plan…</translation>
    </message>
    <message>
        <source>Gives the current line of the plan another date, with the reason</source>
        <translation>Donne une autre date à la ligne sélectionnée du plan, avec le motif</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>Non nécessaire…</translation>
    </message>
    <message>
        <source>Says that the current line of the plan is not needed, with the reason</source>
        <translation>Dit que la ligne sélectionnée du plan n’est pas nécessaire, avec le motif</translation>
    </message>
    <message>
        <source>Add to the plan…</source>
        <translation>Ajouter au plan…</translation>
    </message>
    <message>
        <source>Adds something to the plan, with its date and the reason</source>
        <translation>Ajoute quelque chose au plan, avec sa date et le motif</translation>
    </message>
    <message>
        <source>Undo the decision</source>
        <translation>Annuler la décision</translation>
    </message>
    <message>
        <source>Takes the decision about the current line of the plan back</source>
        <translation>Reprend la décision sur la ligne sélectionnée du plan</translation>
    </message>
    <message>
        <source>Weight of this day</source>
        <translation>Poids de ce jour</translation>
    </message>
    <message>
        <source>Height of this day</source>
        <translation>Taille de ce jour</translation>
    </message>
    <message>
        <source>Next visit as the plan proposes</source>
        <translation>Prochaine consultation selon le calendrier</translation>
    </message>
    <message>
        <source>Takes the date the schedule proposes as that of the next visit</source>
        <translation>Prend la date proposée par le calendrier pour la prochaine consultation</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Prendre le %1</translation>
    </message>
    <message>
        <source>Echo of this day</source>
        <translation>Échographie de ce jour</translation>
    </message>
    <message>
        <source>Echo: once this visit has its date</source>
        <translation>Échographie&#xa0;: dès que cette visite est datée</translation>
    </message>
    <message>
        <source>%1 %2, with the echo</source>
        <translation>%1 %2, avec l’échographie</translation>
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
    <message>
        <source>%1 emptied</source>
        <translation>%1 vidé</translation>
    </message>
</context>
<context>
    <name>daymark::HintBlock</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Reason, then Enter; Esc leaves it</source>
        <translation>Motif, puis Entrée&#xa0;; Échap abandonne</translation>
    </message>
    <message>
        <source>Reason to dismiss the hint</source>
        <translation>Motif pour écarter ce point</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Écarter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>daymark::HistoryForm</name>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>History of %1 — %2</source>
        <translation>Historique de %1 — %2</translation>
    </message>
    <message>
        <source>this row</source>
        <translation>cette ligne</translation>
    </message>
    <message>
        <source>Filter: words of an edit, a field, a value, a name or a date</source>
        <translation>Filtre&#xa0;: mots d’une modification, d’un champ, d’une valeur, d’un nom ou d’une date</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrer l’historique</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Modifications, la plus récente d’abord</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Nothing was ever written here.</source>
        <translation>Rien n’a jamais été écrit ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), the newest first. Undo takes back those of this session.</source>
        <translation>
            <numerusform>%n modification. Annuler reprend celle de cette session.</numerusform>
            <numerusform>%n modifications, la plus récente d’abord. Annuler reprend celles de cette session.</numerusform>
        </translation>
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
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Keys of Daymark</source>
        <translation>Touches de Daymark</translation>
    </message>
    <message>
        <source>While typing</source>
        <translation>Pendant la saisie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Opens what stands in the cell; any letter or digit begins anew</source>
        <translation>Ouvre ce qui est dans la cellule&#xa0;; une lettre ou un chiffre recommence</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accepts what is typed and goes on; on a value that is asked about: it is right as it stands</source>
        <translation>Accepte ce qui est saisi et passe à la suite&#xa0;; sur une valeur en question&#xa0;: elle est juste telle quelle</translation>
    </message>
    <message>
        <source>Take what was meant</source>
        <translation>Prendre ce qui était voulu</translation>
    </message>
    <message>
        <source>Takes the value that is proposed instead of a slip</source>
        <translation>Prend la valeur proposée à la place d’une faute de frappe</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Takes back what is not accepted yet; what was accepted stays</source>
        <translation>Reprend ce qui n’est pas encore accepté&#xa0;; ce qui l’est reste</translation>
    </message>
    <message>
        <source>Empty, or remove</source>
        <translation>Vider, ou supprimer</translation>
    </message>
    <message>
        <source>Empties the cell of a sheet, removes the row of a table</source>
        <translation>Vide la cellule d’une feuille, supprime la ligne d’un tableau</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Present, absent, not looked for</source>
        <translation>Présent, absent, non recherché</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>In the table of all children: by the current column, once more the other way round</source>
        <translation>Dans le tableau de tous les enfants&#xa0;: par la colonne courante, encore une fois dans l’autre sens</translation>
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
    <message>
        <source>&amp;Own analyte…</source>
        <translation>Analyse &amp;propre…</translation>
    </message>
    <message>
        <source>Show only analytes with these words</source>
        <translation>N’afficher que les analytes contenant ces mots</translation>
    </message>
    <message>
        <source>&amp;Filter analytes</source>
        <translation>&amp;Filtrer les analytes</translation>
    </message>
    <message>
        <source>Shows only the analytes with these words, of the whole catalogue; Enter goes to the sheet</source>
        <translation>N’affiche que les analytes contenant ces mots, dans tout le catalogue&#xa0;; Entrée va à la feuille</translation>
    </message>
    <message>
        <source>&amp;All analytes again</source>
        <translation>&amp;Tous les analytes à nouveau</translation>
    </message>
    <message>
        <source>Next &amp;unit of this row</source>
        <translation>&amp;Unité suivante de cette ligne</translation>
    </message>
    <message>
        <source>Shows the row in another unit; what was typed keeps its own</source>
        <translation>Affiche la ligne dans une autre unité&#xa0;; ce qui a été saisi garde la sienne</translation>
    </message>
    <message>
        <source>&amp;Paste from a spreadsheet…</source>
        <translation>&amp;Coller depuis un tableur…</translation>
    </message>
    <message>
        <source>Shows what each cell of a copied block becomes, with dates and analytes found in its heads</source>
        <translation>Montre ce que devient chaque cellule d’un bloc copié, avec les dates et les analyses trouvées dans ses en-têtes</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message>
        <source>No result was found in what was copied; nothing is pasted.</source>
        <translation>Aucun résultat n’a été trouvé dans ce qui a été copié&#xa0;; rien n’est collé.</translation>
    </message>
    <message>
        <source>Goes to the date of a new draw</source>
        <translation>Va à la date d’un nouveau prélèvement</translation>
    </message>
    <message>
        <source>Empties the filter</source>
        <translation>Vide le filtre</translation>
    </message>
    <message>
        <source>Shows the newest draw first, or last</source>
        <translation>Montre le prélèvement le plus récent en premier, ou en dernier</translation>
    </message>
    <message>
        <source>Goes to the details of the chosen cell, and back</source>
        <translation>Va aux détails de la cellule choisie, et en revient</translation>
    </message>
    <message>
        <source>Removes the draw of the chosen column; Undo brings it back</source>
        <translation>Supprime le prélèvement de la colonne choisie&#xa0;; Annuler le ramène</translation>
    </message>
    <message>
        <source>Lists one more analyte in the sheet: of the catalogue, or an own one of another child</source>
        <translation>Ajoute à la feuille une analyse du catalogue, ou propre à un autre enfant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Adds an analyte that is not in the catalogue to this child</source>
        <translation>Ajoute à cet enfant une analyse qui n’est pas au catalogue</translation>
    </message>
    <message>
        <source>&amp;Change this own analyte…</source>
        <translation>&amp;Modifier cette analyse propre…</translation>
    </message>
    <message>
        <source>Changes name, unit, limits or interval of the own analyte in whose row the cursor is</source>
        <translation>Modifie le nom, l’unité, les limites ou l’intervalle de l’analyse propre sur la ligne du curseur</translation>
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
        <source>%1. You can read everything here; nothing can be changed until you open the file again.</source>
        <translation>%1. Tout peut être lu ici&#xa0;; rien ne peut être modifié tant que le fichier n’est pas rouvert.</translation>
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
    <message>
        <source>No other child was opened yet</source>
        <translation>Aucun autre enfant n’a encore été ouvert</translation>
    </message>
    <message>
        <source>A new child is typed and not added yet, so it is not saved. Add it, or close once more to leave it behind.</source>
        <translation>Un nouvel enfant est saisi mais pas encore ajouté&#xa0;: il n’est donc pas enregistré. Ajoutez-le, ou fermez encore une fois pour l’abandonner.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>daymark::MergeForm</name>
    <message>
        <source>Merge a duplicate into %1</source>
        <translation>Fusionner un doublon dans %1</translation>
    </message>
    <message>
        <source>Which child is the same as %1?</source>
        <translation>Quel enfant est le même que %1&#xa0;?</translation>
    </message>
    <message>
        <source>Name, number, birth date</source>
        <translation>Nom, numéro, date de naissance</translation>
    </message>
    <message>
        <source>Find the duplicate</source>
        <translation>Trouver le doublon</translation>
    </message>
    <message>
        <source>Children found</source>
        <translation>Enfants trouvés</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Type to find the child, then choose it with the arrow keys. Nothing is changed before Merge.</source>
        <translation>Tapez pour trouver l’enfant, puis choisissez-le avec les flèches. Rien n’est changé avant Fusionner.</translation>
    </message>
    <message>
        <source>These are two children, or a date is wrong: %1. Nothing can be merged before it is put right.</source>
        <translation>Ce sont deux enfants, ou une date est fausse&#xa0;: %1. Rien ne peut être fusionné avant correction.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) come from %1</source>
        <translation>
            <numerusform>%n ligne vient de %1</numerusform>
            <numerusform>%n lignes viennent de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already</source>
        <translation>
            <numerusform>%n y est déjà</numerusform>
            <numerusform>%n y sont déjà</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes into the bin as it is; Undo takes all of it back</source>
        <translation>%1 va à la corbeille tel quel&#xa0;; Annuler reprend tout</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Fusionné dans %1</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Fusionner %1 dans %2</translation>
    </message>
    <message>
        <source>%1 is merged into %2; Undo takes it back.</source>
        <translation>%1 est fusionné dans %2&#xa0;; Annuler le reprend.</translation>
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
    <message>
        <source>Next steps</source>
        <translation>Étapes suivantes</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
</context>
<context>
    <name>daymark::OwnAnalyteForm</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Modifie&amp;r</translation>
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
    <message>
        <source>Next &amp;block</source>
        <translation>&amp;Bloc suivant</translation>
    </message>
    <message>
        <source>Goes to the first field of the next block of this page</source>
        <translation>Va au premier champ du bloc suivant de cette page</translation>
    </message>
    <message>
        <source>Block &amp;before</source>
        <translation>Bloc &amp;précédent</translation>
    </message>
    <message>
        <source>Goes to the first field of the block before</source>
        <translation>Va au premier champ du bloc précédent</translation>
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
    <message>
        <source>Paste results into %1</source>
        <translation>Coller des résultats chez %1</translation>
    </message>
    <message>
        <source>Into the record of %1. Nothing is written before Enter.</source>
        <translation>Dans le dossier de %1. Rien n’est écrit avant Entrée.</translation>
    </message>
    <message>
        <source>Type to correct a cell, a name or a date · Del leaves out a row or a draw · F4 next to look at · Ctrl+Enter takes the proposal · Space keeps what is asked about · Esc writes nothing</source>
        <translation>Tapez pour corriger une cellule, un nom ou une date · Suppr écarte une ligne ou un prélèvement · F4 prochaine à regarder · Ctrl+Entrée prend la proposition · Espace garde ce qui est demandé · Échap n’écrit rien</translation>
    </message>
    <message>
        <source>What each pasted cell becomes</source>
        <translation>Ce que devient chaque cellule collée</translation>
    </message>
    <message numerus="yes">
        <source>%n refused, not pasted</source>
        <translation>
            <numerusform>%n refusé, non collé</numerusform>
            <numerusform>%n refusés, non collés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place, not pasted</source>
        <translation>
            <numerusform>%n sans place, non collé</numerusform>
            <numerusform>%n sans place, non collés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) to paste</source>
        <translation>
            <numerusform>%n résultat à coller</numerusform>
            <numerusform>%n résultats à coller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in place of another</source>
        <translation>
            <numerusform>dont %n à la place d’un autre</numerusform>
            <numerusform>dont %n à la place d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked about, to be answered here or in the sheet</source>
        <translation>
            <numerusform>%n à confirmer, ici ou dans la feuille</numerusform>
            <numerusform>%n à confirmer, ici ou dans la feuille</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Paste %1 (Enter)</source>
        <translation>&amp;Coller %1 (Entrée)</translation>
    </message>
    <message>
        <source>Space keeps it.</source>
        <translation>Espace la garde.</translation>
    </message>
    <message>
        <source>Ctrl+Enter takes %1.</source>
        <translation>Ctrl+Entrée prend %1.</translation>
    </message>
    <message>
        <source>There is nothing to paste: %1. Esc closes.</source>
        <translation>Il n’y a rien à coller&#xa0;: %1. Échap ferme.</translation>
    </message>
    <message>
        <source>%1. Correct it here, or press Enter again to paste without it. %2</source>
        <translation>%1. Corrigez ici, ou appuyez encore sur Entrée pour coller sans. %2</translation>
    </message>
    <message>
        <source>The file refused it; nothing was written. Esc closes.</source>
        <translation>Le fichier l’a refusé&#xa0;; rien n’a été écrit. Échap ferme.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) pasted</source>
        <translation>
            <numerusform>%n résultat collé</numerusform>
            <numerusform>%n résultats collés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked about</source>
        <translation>
            <numerusform>%n à confirmer</numerusform>
            <numerusform>%n à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter takes %1, and the like at every date.</source>
        <translation>Ctrl+Entrée prend %1, et de même à chaque date.</translation>
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
    <message>
        <source>Something is due or overdue by the plan; the higher risk first</source>
        <translation>Quelque chose est à faire ou en retard selon le plan&#xa0;; risque élevé d’abord</translation>
    </message>
    <message>
        <source>To see</source>
        <translation>À voir</translation>
    </message>
</context>
<context>
    <name>daymark::PlanCard</name>
    <message>
        <source>Follow-up plan</source>
        <translation>Plan de suivi</translation>
    </message>
    <message>
        <source>Follow-up schedule; Enter says why</source>
        <translation>Calendrier de suivi&#xa0;; Entrée dit pourquoi</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>Non nécessaire…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Undo the decision</source>
        <translation>Annuler la décision</translation>
    </message>
</context>
<context>
    <name>daymark::PlanForm</name>
    <message>
        <source>Move: %1</source>
        <translation>Déplacer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not needed: %1</source>
        <translation>Non nécessaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Ce qui est ajouté</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <source>Reason, then Enter; Esc leaves it</source>
        <translation>Motif, puis Entrée&#xa0;; Échap abandonne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>on</source>
        <translation>le</translation>
    </message>
    <message>
        <source>What is added? Choose it in the list.</source>
        <translation>Qu’ajouter&#xa0;? Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Type the date.</source>
        <translation>Tapez la date.</translation>
    </message>
    <message>
        <source>Type the reason.</source>
        <translation>Tapez le motif.</translation>
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
        <source>Ta&amp;ke back (Esc)</source>
        <translation>A&amp;nnuler (Échap)</translation>
    </message>
    <message>
        <source>Why this value is kept or corrected</source>
        <translation>Pourquoi cette valeur est gardée ou corrigée</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Keep (Enter)</source>
        <translation>&amp;Garder (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Take %1 (Ctrl+Enter)</source>
        <translation>&amp;Prendre %1 (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>daymark::SheetPage</name>
    <message>
        <source>&amp;Copy block</source>
        <translation>&amp;Copier le bloc</translation>
    </message>
    <message>
        <source>Copies the chosen cells with their heads for a spreadsheet; Shift and the arrows choose them</source>
        <translation>Copie les cellules choisies avec leurs en-têtes pour un tableur&#xa0;; Maj et les flèches les choisissent</translation>
    </message>
    <message>
        <source>Copy &amp;down</source>
        <translation>Copier vers le &amp;bas</translation>
    </message>
    <message>
        <source>Types the uppermost chosen row into those beneath it; into one cell what stands above it</source>
        <translation>Saisit la ligne choisie la plus haute dans celles du dessous&#xa0;; dans une seule cellule, ce qui est au-dessus</translation>
    </message>
</context>
<context>
    <name>daymark::StepsCard</name>
    <message>
        <source>%1 — %2: %3</source>
        <translation>%1 — %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Remettre&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
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
    <message>
        <source>From a &amp;preset…</source>
        <translation>D’après un &amp;modèle…</translation>
    </message>
    <message>
        <source>Start of a treatment</source>
        <translation>Début d’un traitement</translation>
    </message>
    <message>
        <source>End of a treatment</source>
        <translation>Fin d’un traitement</translation>
    </message>
    <message>
        <source>Goes to the last line, where a drug or the name of a preset is typed</source>
        <translation>Va à la dernière ligne, où l’on saisit un médicament ou le nom d’un modèle</translation>
    </message>
    <message>
        <source>Begins a treatment from a published scheme, with the weight of its day</source>
        <translation>Commence un traitement d’après un schéma publié, avec le poids du jour</translation>
    </message>
    <message>
        <source>Adds a step that follows the last one of the treatment</source>
        <translation>Ajoute une étape à la suite de la dernière du traitement</translation>
    </message>
    <message>
        <source>Removes the chosen step; Undo brings it back</source>
        <translation>Supprime l’étape choisie&#xa0;; Annuler la ramène</translation>
    </message>
    <message>
        <source>Goes to the details of the chosen cell, and back</source>
        <translation>Va aux détails de la cellule choisie, et en revient</translation>
    </message>
    <message>
        <source>Days of a treatment</source>
        <translation>Jours d’un traitement</translation>
    </message>
</context>
<context>
    <name>daymark::TypingKeeper</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The program ended before this was accepted, so it is in no record: %1. Type it again where it belongs.</source>
        <translation>Le programme s’est arrêté avant que ceci ne soit accepté, aucun dossier ne le contient&#xa0;: %1. Saisissez-le de nouveau à sa place.</translation>
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
        <translation>Statut de la source</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>between %1 and %2 points possible</source>
        <translation>entre %1 et %2 points possibles</translation>
    </message>
    <message>
        <source>between %1 and %2 possible</source>
        <translation>entre %1 et %2 possibles</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
</context>
</TS>
