using NodaTime;

namespace ConflictModel.Datasets;

/// <content>The columns, under the names that their cells have in <see cref="UcdpGedRow"/>.</content>
public sealed partial class UcdpGedTable
{
    /// <summary>Gets <see cref="UcdpGedRow.Id"/> of every row.</summary>
    public DatasetColumn<long> Id { get; }

    /// <summary>Gets <see cref="UcdpGedRow.Year"/> of every row.</summary>
    public DatasetColumn<int> Year { get; }

    /// <summary>Gets <see cref="UcdpGedRow.ActiveYear"/> of every row.</summary>
    public DatasetColumn<bool?> ActiveYear { get; }

    /// <summary>Gets <see cref="UcdpGedRow.TypeOfViolence"/> of every row.</summary>
    public DatasetColumn<UcdpTypeOfViolence> TypeOfViolence { get; }

    /// <summary>Gets <see cref="UcdpGedRow.TypeOfViolenceCode"/> of every row.</summary>
    public DatasetColumn<int> TypeOfViolenceCode { get; }

    /// <summary>Gets <see cref="UcdpGedRow.DateStart"/> of every row.</summary>
    public DatasetColumn<LocalDate> DateStart { get; }

    /// <summary>Gets <see cref="UcdpGedRow.DateEnd"/> of every row.</summary>
    public DatasetColumn<LocalDate> DateEnd { get; }

    /// <summary>Gets <see cref="UcdpGedRow.DeathsA"/> of every row.</summary>
    public DatasetColumn<int?> DeathsA { get; }

    /// <summary>Gets <see cref="UcdpGedRow.DeathsB"/> of every row.</summary>
    public DatasetColumn<int?> DeathsB { get; }

    /// <summary>Gets <see cref="UcdpGedRow.DeathsCivilians"/> of every row.</summary>
    public DatasetColumn<int?> DeathsCivilians { get; }

    /// <summary>Gets <see cref="UcdpGedRow.DeathsUnknown"/> of every row.</summary>
    public DatasetColumn<int?> DeathsUnknown { get; }

    /// <summary>Gets <see cref="UcdpGedRow.Best"/> of every row.</summary>
    public DatasetColumn<int> Best { get; }

    /// <summary>Gets <see cref="UcdpGedRow.High"/> of every row.</summary>
    public DatasetColumn<int> High { get; }

    /// <summary>Gets <see cref="UcdpGedRow.Low"/> of every row.</summary>
    public DatasetColumn<int> Low { get; }

    /// <summary>Gets <see cref="UcdpGedRow.ConflictNewId"/> of every row.</summary>
    public DatasetColumn<int?> ConflictNewId { get; }

    /// <summary>Gets <see cref="UcdpGedRow.DyadNewId"/> of every row.</summary>
    public DatasetColumn<int?> DyadNewId { get; }

    /// <summary>Gets <see cref="UcdpGedRow.SideANewId"/> of every row.</summary>
    public DatasetColumn<int?> SideANewId { get; }

    /// <summary>Gets <see cref="UcdpGedRow.SideBNewId"/> of every row.</summary>
    public DatasetColumn<int?> SideBNewId { get; }

    /// <summary>Gets <see cref="UcdpGedRow.Gwnoa"/> of every row.</summary>
    public DatasetColumn<int?> Gwnoa { get; }

    /// <summary>Gets <see cref="UcdpGedRow.Gwnob"/> of every row.</summary>
    public DatasetColumn<int?> Gwnob { get; }

    /// <summary>Gets <see cref="UcdpGedRow.NumberOfSources"/> of every row.</summary>
    public DatasetColumn<int?> NumberOfSources { get; }

    /// <summary>Gets <see cref="UcdpGedRow.WherePrecision"/> of every row.</summary>
    public DatasetColumn<UcdpWherePrecision> WherePrecision { get; }

    /// <summary>Gets <see cref="UcdpGedRow.Latitude"/> of every row.</summary>
    public DatasetColumn<double?> Latitude { get; }

    /// <summary>Gets <see cref="UcdpGedRow.Longitude"/> of every row.</summary>
    public DatasetColumn<double?> Longitude { get; }

    /// <summary>Gets <see cref="UcdpGedRow.PriogridGid"/> of every row.</summary>
    public DatasetColumn<int?> PriogridGid { get; }

    /// <summary>Gets <see cref="UcdpGedRow.CountryId"/> of every row.</summary>
    public DatasetColumn<int?> CountryId { get; }

    /// <summary>Gets <see cref="UcdpGedRow.EventClarity"/> of every row.</summary>
    public DatasetColumn<UcdpEventClarity> EventClarity { get; }

    /// <summary>Gets <see cref="UcdpGedRow.DatePrecision"/> of every row.</summary>
    public DatasetColumn<UcdpDatePrecision> DatePrecision { get; }

    /// <summary>Gets <see cref="UcdpGedRow.Relid"/> of every row.</summary>
    public DatasetColumn<string> Relid { get; }

    /// <summary>Gets <see cref="UcdpGedRow.CodeStatus"/> of every row.</summary>
    public DatasetColumn<string> CodeStatus { get; }

    /// <summary>Gets <see cref="UcdpGedRow.ConflictDsetId"/> of every row.</summary>
    public DatasetColumn<string> ConflictDsetId { get; }

    /// <summary>Gets <see cref="UcdpGedRow.ConflictName"/> of every row.</summary>
    public DatasetColumn<string> ConflictName { get; }

    /// <summary>Gets <see cref="UcdpGedRow.DyadDsetId"/> of every row.</summary>
    public DatasetColumn<string> DyadDsetId { get; }

    /// <summary>Gets <see cref="UcdpGedRow.DyadName"/> of every row.</summary>
    public DatasetColumn<string> DyadName { get; }

    /// <summary>Gets <see cref="UcdpGedRow.SideADsetId"/> of every row.</summary>
    public DatasetColumn<string> SideADsetId { get; }

    /// <summary>Gets <see cref="UcdpGedRow.SideA"/> of every row.</summary>
    public DatasetColumn<string> SideA { get; }

    /// <summary>Gets <see cref="UcdpGedRow.SideBDsetId"/> of every row.</summary>
    public DatasetColumn<string> SideBDsetId { get; }

    /// <summary>Gets <see cref="UcdpGedRow.SideB"/> of every row.</summary>
    public DatasetColumn<string> SideB { get; }

    /// <summary>Gets <see cref="UcdpGedRow.SourceArticle"/> of every row.</summary>
    public DatasetColumn<string> SourceArticle { get; }

    /// <summary>Gets <see cref="UcdpGedRow.SourceOffice"/> of every row.</summary>
    public DatasetColumn<string> SourceOffice { get; }

    /// <summary>Gets <see cref="UcdpGedRow.SourceDate"/> of every row.</summary>
    public DatasetColumn<string> SourceDate { get; }

    /// <summary>Gets <see cref="UcdpGedRow.SourceHeadline"/> of every row.</summary>
    public DatasetColumn<string> SourceHeadline { get; }

    /// <summary>Gets <see cref="UcdpGedRow.SourceOriginal"/> of every row.</summary>
    public DatasetColumn<string> SourceOriginal { get; }

    /// <summary>Gets <see cref="UcdpGedRow.WhereCoordinates"/> of every row.</summary>
    public DatasetColumn<string> WhereCoordinates { get; }

    /// <summary>Gets <see cref="UcdpGedRow.WhereDescription"/> of every row.</summary>
    public DatasetColumn<string> WhereDescription { get; }

    /// <summary>Gets <see cref="UcdpGedRow.Adm1"/> of every row.</summary>
    public DatasetColumn<string> Adm1 { get; }

    /// <summary>Gets <see cref="UcdpGedRow.Adm2"/> of every row.</summary>
    public DatasetColumn<string> Adm2 { get; }

    /// <summary>Gets <see cref="UcdpGedRow.GeomWkt"/> of every row.</summary>
    public DatasetColumn<string> GeomWkt { get; }

    /// <summary>Gets <see cref="UcdpGedRow.Country"/> of every row.</summary>
    public DatasetColumn<string> Country { get; }

    /// <summary>Gets <see cref="UcdpGedRow.Region"/> of every row.</summary>
    public DatasetColumn<string> Region { get; }
}
