// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/call_applications.h"
#include "core/exchange/import_table.h"
#include "core/organisations/organisation_finder.h"
#include "core/scoring/call_marks.h"

namespace oslonac {

enum class ScoreColumn { RegistryNumber, Assessor, Criterion, Points, Comment };

/// In the order of ScoreColumn.
[[nodiscard]] const std::vector<ImportColumn>& scoreColumns();

/// Whether a criterion of this code could not be named in a table of scores, where the name means another
/// column or a conflict of interest.
[[nodiscard]] bool namesColumnOfScores(QStringView criterionCode);

/// Finds the application a cell names: by registry number, or by an applicant's name that stands on one
/// application of the call only. Every text is looked up once.
class NamedApplications final {
public:
    NamedApplications(const Connection& file, const CallApplications& call);

    struct Answer {
        const Application* application = nullptr;
        QString problem; ///< why there is none
    };
    [[nodiscard]] const Answer& find(const QString& text);

private:
    [[nodiscard]] Answer look(const QString& text) const;

    OrganisationFinder m_finder;
    QHash<QString, std::vector<const Application*>> m_byNumber;
    std::unordered_map<Id<Organisation>, std::vector<const Application*>> m_byApplicant;
    QHash<QString, Answer> m_answers;
};

/// Finds assessors by name. The name as it is written, in either script, comes first; then the name without
/// diacritics, with dj for đ; then with d for đ ("Dorde" for "Đorđe"). A way that fits two people finds none,
/// so Đurić and Durić stay apart. Where the call has no assessors yet, the table makes them, in the order of
/// their first rows.
class NamedAssessors final {
public:
    NamedAssessors(const Call& call, const std::vector<Assessor>& standing);

    struct Answer {
        std::optional<Id<Assessor>> assessor;
        QString problem; ///< why there is none
    };
    [[nodiscard]] Answer find(const QString& name);
    [[nodiscard]] const std::vector<Assessor>& added() const { return m_added; }

private:
    using ByName = QHash<QString, std::vector<Id<Assessor>>>;

    void note(const Assessor& assessor);
    Id<Assessor> make(const QString& name);

    Id<Call> m_call;
    bool m_mayAdd;
    ByName m_byWriting;
    ByName m_byFolded;
    ByName m_byLoose;
    std::vector<Assessor> m_added;
};

/// One mark that the table gives, with the column and the cell it stands in; without a comment the table has
/// no column for it.
struct ScoreEntry {
    int line = 0;
    QString column;
    QString cell;
    Id<Application> application;
    std::optional<Id<Assessor>> assessor;
    Id<Criterion> criterion;
    Score points;
    std::optional<QString> comment;
};

struct ConflictEntry {
    int line = 0;
    Id<Application> application;
    Id<Assessor> assessor;
    QString reason;
};

/// Reads the rows of either form, one mark a row or one column a criterion, and adds a problem for everything
/// that cannot be a mark. Writes nothing.
class ScoreRows final {
public:
    ScoreRows(const Connection& file, const CallApplications& call, const CallMarks& marks,
              ImportTable& table);

    [[nodiscard]] const std::vector<ScoreEntry>& scores() const { return m_scores; }
    [[nodiscard]] const std::vector<ConflictEntry>& conflicts() const { return m_conflicts; }
    [[nodiscard]] const std::vector<Assessor>& addedAssessors() const { return m_assessors.added(); }
    [[nodiscard]] const QStringList& ignoredColumns() const { return m_ignoredColumns; }

private:
    struct Place {
        const TableRow* row = nullptr;
        const Application* application = nullptr;
        std::optional<Id<Assessor>> assessor;
        bool isCounted = true; ///< false while the assessor is a problem: the marks are read for theirs
    };
    using CriteriaByCode = QHash<QString, const Criterion*>;

    void collectCriteria();
    void chooseWideColumns();
    [[nodiscard]] bool requireColumns();
    [[nodiscard]] std::optional<Place> placeOf(const TableRow& row);
    void readLong(const Place& place);
    void readWide(const Place& place);
    void addScore(const Place& place, const QString& column, const QString& code, const QString& points);
    void addConflict(const Place& place, const QString& reason);

    const CallApplications& m_call;
    ImportTable& m_table;
    NamedApplications m_applications;
    NamedAssessors m_assessors;
    std::unordered_map<Id<Lot>, CriteriaByCode> m_criteria;
    std::vector<std::pair<qsizetype, QString>> m_wideColumns; ///< place in the header, criterion's key
    QStringList m_ignoredColumns;
    std::vector<ScoreEntry> m_scores;
    std::vector<ConflictEntry> m_conflicts;
};

} // namespace oslonac
