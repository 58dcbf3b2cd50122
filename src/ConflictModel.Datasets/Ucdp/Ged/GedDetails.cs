namespace ConflictModel.Datasets;

/// <summary>What a GED row types beside its core: read from the bytes the same way for rows and for tables, noting what is not readable.</summary>
internal struct GedDetails
{
    public bool? ActiveYear;
    public int? ConflictNewId;
    public int? DyadNewId;
    public int? SideANewId;
    public int? SideBNewId;
    public int? Gwnoa;
    public int? Gwnob;
    public int? NumberOfSources;
    public UcdpWherePrecision WherePrecision;
    public UcdpDatePrecision DatePrecision;
    public UcdpEventClarity EventClarity;
    public double? Latitude;
    public double? Longitude;
    public int? PriogridGid;
    public int? CountryId;

    public static GedDetails Read(DatasetTable table, DatasetLayout<GedColumn> layout)
    {
        var cells = new RowCells<GedColumn>(table, layout);
        return new GedDetails
        {
            ActiveYear = cells.Flag(GedColumn.ActiveYear),
            ConflictNewId = cells.Whole(GedColumn.ConflictNewId),
            DyadNewId = cells.Whole(GedColumn.DyadNewId),
            SideANewId = cells.Whole(GedColumn.SideANewId),
            SideBNewId = cells.Whole(GedColumn.SideBNewId),
            Gwnoa = cells.Whole(GedColumn.Gwnoa),
            Gwnob = cells.Whole(GedColumn.Gwnob),
            NumberOfSources = cells.Whole(GedColumn.NumberOfSources) is >= 0 and var sources ? sources : null,
            WherePrecision = (UcdpWherePrecision)cells.Code(GedColumn.WherePrec, 7),
            DatePrecision = (UcdpDatePrecision)cells.Code(GedColumn.DatePrec, 5),
            EventClarity = (UcdpEventClarity)cells.Code(GedColumn.EventClarity, 2),
            Latitude = cells.Degrees(GedColumn.Latitude, 90),
            Longitude = cells.Degrees(GedColumn.Longitude, 180),
            PriogridGid = cells.Whole(GedColumn.PriogridGid),
            CountryId = cells.Whole(GedColumn.CountryId),
        };
    }
}
