// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/childform.h"

#include "domain/check/check.h"
#include "models/identity.h"
#include "models/newchild.h"
#include "ui_childform.h"
#include "views/looks.h"
#include "views/windowlanguage.h"

#include <QPushButton>

namespace daymark {

namespace {

template <class T>
T valueOf(const FieldInput* input)
{
    return FieldCodec<T>::parse(input->value()).value_or(T());
}

}  // namespace

ChildForm::ChildForm(Session& session, Purpose purpose, QWidget* parent)
    : QDialog(parent), m_session(session), m_purpose(purpose), m_form(new Ui::ChildForm)
{
    m_form->setupUi(this);
    const bool isNew = purpose == Purpose::NewChild;
    setWindowTitle(isNew ? tr("New child") : tr("Identity"));
    m_form->buttons->button(QDialogButtonBox::Ok)->setText(isNew ? tr("&Add child") : tr("&Change"));
    m_form->rows->setRowVisible(m_form->onsetKind, isNew);
    m_form->rows->setRowVisible(m_form->onset, isNew);
    describeInputs();
    m_form->buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    m_form->buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(m_form->buttons, &QDialogButtonBox::accepted, this, &ChildForm::accept);
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &ChildForm::hide);
    for (QLineEdit* line : {m_form->number, m_form->familyName, m_form->givenName})
        connect(line, &QLineEdit::textChanged, this, &ChildForm::showLikeness);
    connect(m_form->birth, &QLineEdit::textChanged, this, &ChildForm::showLikeness);
    for (CodeBox* box : {m_form->sex, m_form->birthKind, m_form->onsetKind})
        connect(box, &QComboBox::currentIndexChanged, this, &ChildForm::showKinds);
    connect(&session, &Session::settingsChanged, this, &ChildForm::describeInputs);  // another day began
    connect(m_form->alike, &QLabel::linkActivated, this,
            [this](const QString& link) { Q_EMIT asked(Id::fromText(link)); });
    empty();
}

ChildForm::~ChildForm() = default;

void ChildForm::describeInputs()
{
    const EntryContext context{m_session.today()};
    const auto describe = [&](FieldInput* input, const FieldInfo& field) {
        input->describe(field);
        input->setContext(context);
    };
    describe(m_form->sex, *fieldOf<Patient>("sex"));
    describe(m_form->birthKind, *fieldOf<Patient>("birthKind"));
    describe(m_form->birth, *fieldOf<Patient>("birth"));
    describe(m_form->ageAtOnset, *fieldOf<Patient>("ageAtOnset"));
    describe(m_form->onsetKind, *fieldOf<Episode>("onsetKind"));
    EntryContext onset = context;
    onset.check = [this](const QVariant& value) -> std::optional<Message> {
        const QDate date = FieldCodec<QDate>::parse(value).value_or(QDate());
        const QDate birth = valueOf<QDate>(m_form->birth);
        if (!date.isValid() || !birth.isValid() || date >= birth) return std::nullopt;
        return Message(QT_TRANSLATE_NOOP("daymark", "%1 is before the birth on %2"), {date, birth});
    };
    m_form->onset->describe(*fieldOf<Episode>("onset"));
    m_form->onset->setContext(onset);
}

void ChildForm::empty()
{
    for (QLineEdit* line : {m_form->number, m_form->familyName, m_form->givenName})
        line->clear();
    for (FieldInput* input : std::initializer_list<FieldInput*>{m_form->sex, m_form->birthKind, m_form->birth,
                                                                m_form->ageAtOnset, m_form->onsetKind, m_form->onset}) {
        input->takeBack();
        input->setValue({});
    }
    m_form->refusal->hide();
    m_warned.clear();
    showKinds();
}

void ChildForm::prepare()
{
    if (m_form->number->text().isEmpty())
        m_form->number->setText(proposedNumber(m_session.told(lastOf(m_session.registry()))));
    m_form->familyName->setFocus();
}

QStringList ChildForm::typedTexts() const
{
    QStringList texts;
    for (const QLineEdit* line : std::initializer_list<const QLineEdit*>{
             m_form->familyName, m_form->givenName, m_form->birth, m_form->ageAtOnset, m_form->onset}) {
        if (!line->text().trimmed().isEmpty()) texts << line->text().trimmed();
    }
    return texts;
}

void ChildForm::showIdentity()
{
    empty();
    const Patient& patient = m_session.record().patient;
    m_form->number->setText(patient.number);
    m_form->familyName->setText(patient.familyName);
    m_form->givenName->setText(patient.givenName);
    m_form->sex->setValue(FieldCodec<Sex>::get(patient.sex));
    m_form->birthKind->setValue(FieldCodec<BirthKind>::get(patient.birthKind));
    m_form->birth->setValue(FieldCodec<QDate>::get(patient.birth));
    m_form->ageAtOnset->setValue(FieldCodec<Span>::get(patient.ageAtOnset));
    showKinds();
    m_form->number->setFocus();
}

void ChildForm::showKinds()
{
    const QString birth = m_form->birthKind->chosen();
    const bool onlyAge = birth == QLatin1StringView(codeOf(BirthKind::AgeAtOnset).code);
    m_form->rows->setRowVisible(m_form->birth, !onlyAge);
    m_form->rows->setRowVisible(m_form->ageAtOnset, onlyAge);
    const bool unknown = m_form->onsetKind->chosen() == QLatin1StringView(codeOf(OnsetKind::Unknown).code);
    m_form->rows->setRowVisible(m_form->onset, m_purpose == Purpose::NewChild && !unknown);
    showLikeness();
}

Patient ChildForm::typed() const
{
    // What the form does not show stands as it is now, not as it was when the form was opened.
    Patient patient = m_purpose == Purpose::NewChild ? Patient() : m_session.record().patient;
    patient.number = withoutControls(m_form->number->text()).trimmed();
    patient.familyName = withoutControls(m_form->familyName->text()).trimmed();
    patient.givenName = withoutControls(m_form->givenName->text()).trimmed();
    patient.sex = FieldCodec<Sex>::parse(m_form->sex->chosen()).value_or(Sex::NotStated);
    patient.birthKind = FieldCodec<BirthKind>::parse(m_form->birthKind->chosen()).value_or(BirthKind::NotStated);
    const bool onlyAge = patient.birthKind == BirthKind::AgeAtOnset;
    patient.birth = onlyAge ? QDate() : valueOf<QDate>(m_form->birth);
    patient.ageAtOnset = onlyAge ? valueOf<Span>(m_form->ageAtOnset) : Span();
    return patient;
}

void ChildForm::showLikeness()
{
    m_form->refusal->hide();
    Patient patient = typed();
    // While it is still being typed, a date warns as soon as it is one.
    const EntryContext context{m_session.today()};
    if (const auto birth = readField(*fieldOf<Patient>("birth"), m_form->birth->text(), context);
        birth && m_form->birth->isPending())
        patient.birth = FieldCodec<QDate>::parse(*birth).value_or(patient.birth);
    const auto near = nearTo(patient, m_session.registry());
    if (!near) sayRefusal(m_form->refusal, windowLanguage()(near.error().message));
    const Likeness likeness = likenessOf(patient, near.value_or(QList<PatientLine>()));
    if (likeness.sameNumber)
        sayRefusal(m_form->refusal,
                   tr("Number %1 is taken: every child has its own.").arg(likeness.sameNumber->number));
    m_form->buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(near && !likeness.sameNumber && !patient.number.isEmpty());
    QStringList links;
    for (const PatientLine& line : likeness.alike.mid(0, 3)) {
        QString who = whoIs(line.number, line.familyName, line.givenName);
        if (line.binned.isValid()) who += tr(" (in the bin)");
        links << QStringLiteral("<a href='%1'>%2</a>").arg(line.id.text(), who.toHtmlEscaped());
    }
    m_form->alike->setVisible(!links.isEmpty());
    m_form->alike->setText(tr("%1 Perhaps the same child: %2. Open instead?")
                               .arg(symbolOf(Tone::Attention), links.join(QStringLiteral(", "))));
}

bool ChildForm::commitInputs()
{
    const std::initializer_list<FieldInput*> inputs{m_form->sex,        m_form->birthKind, m_form->birth,
                                                    m_form->ageAtOnset, m_form->onsetKind, m_form->onset};
    for (FieldInput* input : inputs) {
        if (input->widget()->isVisibleTo(this) && !input->commitPending()) {
            input->widget()->setFocus();
            return false;
        }
    }
    return true;
}

void ChildForm::accept()
{
    if (!commitInputs()) return;
    // Nobody adds a child twice by one Enter too many.
    if (m_purpose == Purpose::NewChild && !m_form->alike->isHidden() &&
        m_form->alike->text() != std::exchange(m_warned, m_form->alike->text())) {
        sayRefusal(m_form->refusal,
                   tr("Not added yet: perhaps this child is there already. Once more adds it as another child."));
        return;
    }
    const Patient patient = typed();
    const bool isNew = m_purpose == Purpose::NewChild;
    Record record = isNew ? newChild(patient, valueOf<OnsetKind>(m_form->onsetKind), valueOf<QDate>(m_form->onset))
                          : m_session.record();
    if (!isNew) record.patient = patient;
    const Id id = record.patient.id;
    if (const auto problem = newProblem(isNew ? Record() : m_session.record(), record, m_session.today())) {
        sayRefusal(m_form->refusal, windowLanguage()(problem->sentence));
        return;
    }
    const auto accepted = isNew ? m_session.edit(tr("New child %1").arg(patient.number), {Change{std::nullopt, record}})
                                : m_session.edit(tr("Identity of %1").arg(patient.number), record);
    if (!accepted) {
        sayRefusal(m_form->refusal, windowLanguage()(accepted.error().message));
        return;
    }
    hide();
    empty();
    Q_EMIT done(id);
}

}  // namespace daymark
