// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coronary.h"
#include "models/sheetmodel.h"

#include <QSet>

namespace daymark {

/// The echo sheet of the episode shown: coronary segments down, studies across by time, and one column for a new study.
///
/// A study has two columns: the diameter (mm) as typed, and its Z with the AHA 2017 class, computed at once by the
/// episode's model. A Z typed into the second column is a reported one and stays marked as such. What concerns the
/// whole study (conclusion, body size, function) stands in rows of its own, across both columns.
class EchoGrid : public SheetModel
{
    Q_OBJECT

public:
    EchoGrid(Session& session, const Language& language, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QSize span(const QModelIndex& index) const override;
    QString cellKey(const QModelIndex& index) const override;
    FieldPlace placeOf(const QModelIndex& index) const override;

    bool isNewestLeft() const { return m_newestLeft; }
    void setNewestLeft(bool left);
    /// Which segments have a row.
    enum class Segments {
        Usual,  ///< those usually measured and those with a value
        All,    ///< all thirteen
        AsLast  ///< those measured in the latest study that has measures, so that Enter goes through them alone
    };
    Segments segments() const { return m_segments; }
    void setSegments(Segments segments);
    /// From now on shows the coronaries and the conclusion of the studies of one day alone; where there is none, of one
    /// that is made by the first thing typed. A null moment: nothing can be typed.
    void setDay(const Moment& day);
    /// Whether a measure is explained by every Z model side by side, or by the one the child is followed by.
    bool showsModels() const { return m_models; }
    void setShowsModels(bool models);

    /// The column where a text waits for the date of its study.
    int newStudyColumn() const;
    bool isNewStudy(const QModelIndex& index) const { return index.isValid() && index.column() == newStudyColumn(); }
    /// Makes the study; the texts typed into the new column are accepted in it or stay there as refused ones. Refuses a
    /// moment before birth, after death or in the future. Returns its first column.
    Result<int> addStudy(const Moment& when);
    /// Removes a study with its measures.
    bool removeStudy(int column);
    /// The study of a column; null for the new one.
    const EchoStudy* study(int column) const;
    int columnOf(const Id& study) const;
    int rowOf(Segment segment) const;
    Segment segment(int row) const { return m_rows.value(row).segment; }
    int rowOf(const char* studyField) const;

    /// The measure of a cell with what is derived from it; null where there is none.
    const CoronaryMeasure* measure(const QModelIndex& index) const;
    /// The diameter before and the change, the Z and class of what is being typed; of an empty cell how the artery is
    /// measured.
    QString whileTyping(const QModelIndex& index, const QString& text) const override;
    /// What the cell says in a sentence: the Z with its model, BSA and body size, or why there is none.
    QString explanation(const QModelIndex& index) const;
    /// The Z score and the class of a measure.
    std::optional<Fact> whyOf(const QModelIndex& index) const override;

protected:
    QVariant cell(const QModelIndex& index, int role) const override;
    TypedCell typed(const QModelIndex& index, const QString& text, const QString& confirmation) const override;
    TypedCell corrected(const QModelIndex& index, const QString& text, const QString& proposal,
                        const QString& why) const override;
    QStringList prepare() override;
    void arrange() override;
    bool isThere(const QString& cellKey) const override;

private:
    struct Row
    {
        enum class Kind { Heading, Measure, Study, Bsa };
        Kind kind = Kind::Heading;
        const char* label = "";  ///< of a heading
        Segment segment = Segment::NotStated;
        int nth = 0;  ///< of several measures of one segment in one study
        const Field<EchoStudy>* field = nullptr;
        QString key() const;
    };
    enum class Part { Diameter, Z };

    QList<EchoStudy> allStudies() const;
    QList<EchoStudy> studiesInOrder() const;
    bool isOfDay(const EchoStudy& study) const;
    Record withStudyOf(const QModelIndex& index) const;
    QList<Row> rowsInOrder(const QList<EchoStudy>& studies) const;
    QSet<Segment> measuredLast() const;  ///< of one day: before or after it
    bool hasRow(Segment segment, bool seen) const;
    Part partOf(int column) const;
    QString studyHeading(int column, int role) const;
    QString rowHeading(const Row& row) const;
    QVariant measureCell(const QModelIndex& index, const CoronaryMeasure& measure, int role) const;
    QVariant studyCell(const QModelIndex& index, const EchoStudy& study, int role) const;
    QString zText(const CoronaryMeasure& measure) const;
    const CoronaryMeasure* before(const QModelIndex& index) const;
    static QString measureKey(const Id& study, const Row& row);
    /// A typed diameter, whatever would be asked about it; none where it cannot be read.
    static std::optional<Millimetres> diameterOf(const QString& text);
    QString bsaText(const EchoStudy& study) const;
    EchoMeasure measureToChange(const QModelIndex& index) const;
    TypedCell typedDiameter(const QModelIndex& index, const QString& text, const QString& confirmation) const;
    TypedCell typedZ(const QModelIndex& index, const QString& text, const QString& confirmation) const;
    TypedCell typedStudy(const QModelIndex& index, const QString& text, const QString& confirmation) const;
    TypedCell store(const QModelIndex& index, const EchoMeasure& measure, const QString& confirmation) const;
    Result<QVariant> readStudyField(const Field<EchoStudy>& field, const QString& text) const;
    Message editName(const QModelIndex& index) const;

    bool m_ofDay = false;
    Moment m_day;
    EchoStudy m_unmade;                 ///< of that day, not in the record yet
    QHash<QString, EchoStudy> m_begun;  ///< those of every day shown: a refused text is found again with its day
    bool m_newestLeft = false;
    Segments m_segments = Segments::Usual;
    Id m_asLastOf;           ///< the child
    QSet<Segment> m_asLast;  ///< kept from when it was chosen: a study that is being typed is not yet whole
    bool m_models = false;
    QList<EchoStudy> m_studies;
    QList<Row> m_rows;
    QList<EchoStudy> m_nextStudies;  ///< between prepare() and arrange()
    QList<Row> m_nextRows;
    QHash<QString, CoronaryMeasure> m_measures;  ///< by study and row
};

}  // namespace daymark
