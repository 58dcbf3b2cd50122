using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>One event of ACLED as its row prints it, typed.</summary>
public sealed partial class AcledRow : DatasetRow
{
    private readonly DatasetLayout<AcledColumn> layout;

    internal AcledRow(DatasetTable table, DatasetLayout<AcledColumn> layout, LocalDate eventDate, int fatalities)
        : base(table)
    {
        this.layout = layout;
        EventDate = eventDate;
        Fatalities = fatalities;
        var cells = new RowCells<AcledColumn>(table, layout);
        var words = new AcledCells(table, layout);
        Year = cells.Whole(AcledColumn.Year);
        TimePrecision = (AcledTimePrecision)cells.Code(AcledColumn.TimePrecision, 3);
        EventType = words.Type(AcledColumn.EventType);
        SubEventType = words.SubType(AcledColumn.SubEventType);
        Inter1 = words.Inter(AcledColumn.Inter1);
        Inter2 = words.Inter(AcledColumn.Inter2);
        Interaction = words.Interaction(AcledColumn.Interaction);
        CivilianTargeting = words.Targeting(AcledColumn.CivilianTargeting);
        Iso = cells.Whole(AcledColumn.Iso);
        Latitude = cells.Degrees(AcledColumn.Latitude, 90);
        Longitude = cells.Degrees(AcledColumn.Longitude, 180);
        GeoPrecision = (AcledGeoPrecision)cells.Code(AcledColumn.GeoPrecision, 3);
        Timestamp = words.Instant(AcledColumn.Timestamp);
        DataId = cells.Whole(AcledColumn.DataId);
        EventIdNoCnty = cells.Whole(AcledColumn.EventIdNoCnty);
        words.Check(AcledColumn.DisorderType, ';', part => AcledWords.Disorder(part) is AcledDisorderType.Unknown);
        words.Check(AcledColumn.SourceScale, '-', part => AcledWords.Scale(part) is AcledSourceScale.Unknown);
    }

    /// <summary>Gets the id of the event: letters of the country and a number (<c>event_id_cnty</c>).</summary>
    public string EventIdCnty => Text(AcledColumn.EventIdCnty).Trim();

    /// <summary>Gets the day of the event, as exact as <see cref="TimePrecision"/> says (<c>event_date</c>).</summary>
    public LocalDate EventDate { get; }

    /// <summary>Gets the year (<c>year</c>).</summary>
    public int? Year { get; }

    /// <summary>Gets how exactly the date is known (<c>time_precision</c>).</summary>
    public AcledTimePrecision TimePrecision { get; }

    /// <summary>Gets the sorts of disorder; more than one where the cell holds more, empty where the column is absent (<c>disorder_type</c>).</summary>
    public ValueList<AcledDisorderType> DisorderType => List(AcledColumn.DisorderType, ';', AcledWords.Disorder);

    /// <summary>Gets the type of event; a word that is not in ACLED's list is kept as it stands (<c>event_type</c>).</summary>
    public AcledEventType EventType { get; }

    /// <summary>Gets the sub-type of event, in the newer spelling; a word that is not in ACLED's list is kept as it stands (<c>sub_event_type</c>).</summary>
    public AcledSubEventType SubEventType { get; }

    /// <summary>Gets what sort of actor the first is; the order of the two means nothing (<c>inter1</c>).</summary>
    public AcledInter Inter1 { get; }

    /// <summary>Gets what sort of actor the second is; <see cref="AcledInter.None"/> where there is none (<c>inter2</c>).</summary>
    public AcledInter Inter2 { get; }

    /// <summary>Gets between which sorts of actors it happened (<c>interaction</c>).</summary>
    public AcledInteraction Interaction { get; }

    /// <summary>Gets whether civilians were the main or only target; <see langword="null"/> where the file lacks the column (<c>civilian_targeting</c>).</summary>
    public bool? CivilianTargeting { get; }

    /// <summary>Gets the numeric country code of ISO 3166 (<c>iso</c>).</summary>
    public int? Iso { get; }

    /// <summary>Gets the latitude in degrees (<c>latitude</c>).</summary>
    public double? Latitude { get; }

    /// <summary>Gets the longitude in degrees (<c>longitude</c>).</summary>
    public double? Longitude { get; }

    /// <summary>Gets how exactly the place is known (<c>geo_precision</c>).</summary>
    public AcledGeoPrecision GeoPrecision { get; }

    /// <summary>Gets how near to the event those are who told it; more than one where the cell joins them (<c>source_scale</c>).</summary>
    public ValueList<AcledSourceScale> SourceScale => List(AcledColumn.SourceScale, '-', AcledWords.Scale);

    /// <summary>Gets the number of reported deaths as ACLED codes it; 0 is both that none was reported and that no number is known (<c>fatalities</c>).</summary>
    public int Fatalities { get; }

    /// <summary>Gets when the row was last changed, printed as seconds since 1970 (<c>timestamp</c>).</summary>
    public Instant? Timestamp { get; }

    /// <summary>Gets the number of the row; dropped in March 2023 (<c>data_id</c>).</summary>
    public int? DataId { get; }

    /// <summary>Gets the number of the event within its country; dropped in March 2023 (<c>event_id_no_cnty</c>).</summary>
    public int? EventIdNoCnty { get; }
}
