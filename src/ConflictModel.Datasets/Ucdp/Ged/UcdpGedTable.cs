using System.Collections;

namespace ConflictModel.Datasets;

/// <summary>A UCDP GED file in memory, column by column: less than the file is long, and each row and cell as printed.</summary>
/// <remarks>
/// <para>A column gives the value of each row; a row is made when it is asked for, and is the row that reading the file gives.</para>
/// <para>It may be read by several threads at once.</para>
/// </remarks>
public sealed partial class UcdpGedTable : IReadOnlyList<UcdpGedRow>
{
    private readonly DatasetLayout<GedColumn> layout;
    private readonly StoredTable rows;

    internal UcdpGedTable(DatasetTable table, DatasetLayout<GedColumn> layout, StoredTable rows)
    {
        this.layout = layout;
        this.rows = rows;
        Notes = table.Notes.Held;
        NoteCount = table.Notes.Count;
        Counts = table.Counts;
        var columns = new TableColumns<GedColumn>(rows, layout);
        Id = columns.Number(GedColumn.Id);
        Year = columns.Count(GedColumn.Year);
        ActiveYear = columns.Flag(GedColumn.ActiveYear);
        TypeOfViolence = columns.Whole(GedColumn.TypeOfViolence, static code => code is >= 1 and <= 3 ? (UcdpTypeOfViolence)code : UcdpTypeOfViolence.Unknown);
        TypeOfViolenceCode = columns.Count(GedColumn.TypeOfViolence);
        DateStart = columns.Day(GedColumn.DateStart);
        DateEnd = columns.Day(GedColumn.DateEnd);
        DeathsA = columns.Whole(GedColumn.DeathsA);
        DeathsB = columns.Whole(GedColumn.DeathsB);
        DeathsCivilians = columns.Whole(GedColumn.DeathsCivilians);
        DeathsUnknown = columns.Whole(GedColumn.DeathsUnknown);
        Best = columns.Count(GedColumn.Best);
        High = columns.Count(GedColumn.High);
        Low = columns.Count(GedColumn.Low);
        ConflictNewId = columns.Whole(GedColumn.ConflictNewId);
        DyadNewId = columns.Whole(GedColumn.DyadNewId);
        SideANewId = columns.Whole(GedColumn.SideANewId);
        SideBNewId = columns.Whole(GedColumn.SideBNewId);
        Gwnoa = columns.Whole(GedColumn.Gwnoa);
        Gwnob = columns.Whole(GedColumn.Gwnob);
        NumberOfSources = columns.WholeFromZero(GedColumn.NumberOfSources);
        WherePrecision = columns.Code(GedColumn.WherePrec, 7, static code => (UcdpWherePrecision)code);
        Latitude = columns.Degrees(GedColumn.Latitude, 90);
        Longitude = columns.Degrees(GedColumn.Longitude, 180);
        PriogridGid = columns.Whole(GedColumn.PriogridGid);
        CountryId = columns.Whole(GedColumn.CountryId);
        EventClarity = columns.Code(GedColumn.EventClarity, 2, static code => (UcdpEventClarity)code);
        DatePrecision = columns.Code(GedColumn.DatePrec, 5, static code => (UcdpDatePrecision)code);
        Relid = columns.Text(GedColumn.Relid);
        CodeStatus = columns.Text(GedColumn.CodeStatus);
        ConflictDsetId = columns.Text(GedColumn.ConflictDsetId);
        ConflictName = columns.Text(GedColumn.ConflictName);
        DyadDsetId = columns.Text(GedColumn.DyadDsetId);
        DyadName = columns.Text(GedColumn.DyadName);
        SideADsetId = columns.Text(GedColumn.SideADsetId);
        SideA = columns.Text(GedColumn.SideA);
        SideBDsetId = columns.Text(GedColumn.SideBDsetId);
        SideB = columns.Text(GedColumn.SideB);
        SourceArticle = columns.Text(GedColumn.SourceArticle);
        SourceOffice = columns.Text(GedColumn.SourceOffice);
        SourceDate = columns.Text(GedColumn.SourceDate);
        SourceHeadline = columns.Text(GedColumn.SourceHeadline);
        SourceOriginal = columns.Text(GedColumn.SourceOriginal);
        WhereCoordinates = columns.Text(GedColumn.WhereCoordinates);
        WhereDescription = columns.Text(GedColumn.WhereDescription);
        Adm1 = columns.Text(GedColumn.Adm1);
        Adm2 = columns.Text(GedColumn.Adm2);
        GeomWkt = columns.Text(GedColumn.GeomWkt);
        Country = columns.Text(GedColumn.Country);
        Region = columns.Text(GedColumn.Region);
    }

    /// <summary>Gets the name of the layout, as <see cref="DatasetReader{TRow}.Layout"/>.</summary>
    public string Layout => this.layout.Name;

    /// <summary>Gets the names of the file's columns as printed, in file order.</summary>
    public IReadOnlyList<string> Columns => this.rows.Header.Names;

    /// <summary>Gets the notes, at most <see cref="DatasetReadOptions.MaxNotes"/>.</summary>
    public IReadOnlyList<DatasetNote> Notes { get; }

    /// <summary>Gets how many notes were made, held or not.</summary>
    public long NoteCount { get; }

    /// <summary>Gets the account of the file's rows.</summary>
    public RowCounts Counts { get; }

    /// <summary>Gets how many rows the table has: those that were kept.</summary>
    public int Count => this.rows.Count;

    /// <summary>Makes a row.</summary>
    /// <param name="index">The row, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public UcdpGedRow this[int index]
    {
        get
        {
            var core = new GedCore
            {
                Id = Id[index],
                Year = Year[index],
                TypeOfViolence = TypeOfViolenceCode[index],
                DateStart = DateStart[index],
                DateEnd = DateEnd[index],
                DeathsA = DeathsA[index],
                DeathsB = DeathsB[index],
                DeathsCivilians = DeathsCivilians[index],
                DeathsUnknown = DeathsUnknown[index],
                Best = Best[index],
                High = High[index],
                Low = Low[index],
            };
            var details = new GedDetails
            {
                ActiveYear = ActiveYear[index],
                ConflictNewId = ConflictNewId[index],
                DyadNewId = DyadNewId[index],
                SideANewId = SideANewId[index],
                SideBNewId = SideBNewId[index],
                Gwnoa = Gwnoa[index],
                Gwnob = Gwnob[index],
                NumberOfSources = NumberOfSources[index],
                WherePrecision = WherePrecision[index],
                DatePrecision = DatePrecision[index],
                EventClarity = EventClarity[index],
                Latitude = Latitude[index],
                Longitude = Longitude[index],
                PriogridGid = PriogridGid[index],
                CountryId = CountryId[index],
            };
            return new UcdpGedRow(this.rows.Row(index), this.layout, core, details);
        }
    }

    /// <summary>Goes through the rows in file order.</summary>
    /// <returns>The rows, each made when its turn comes.</returns>
    public IEnumerator<UcdpGedRow> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
