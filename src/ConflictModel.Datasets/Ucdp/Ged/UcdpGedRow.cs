using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>One event of UCDP GED as its row prints it, typed.</summary>
public sealed partial class UcdpGedRow : DatasetRow
{
    private readonly DatasetLayout<GedColumn> layout;
    private readonly GedCore core;
    private readonly GedDetails details;

    internal UcdpGedRow(OriginalRow original, DatasetLayout<GedColumn> layout, in GedCore core, in GedDetails details)
        : base(original)
    {
        this.layout = layout;
        this.core = core;
        this.details = details;
    }

    /// <summary>Gets the id of the event, unique within a release (<c>id</c>).</summary>
    public long Id => this.core.Id;

    /// <summary>Gets the year to which the dataset counts the event (<c>year</c>).</summary>
    public int Year => this.core.Year;

    /// <summary>Gets whether the event lies in a year in which its dyad reached 25 deaths (<c>active_year</c>).</summary>
    public bool? ActiveYear => this.details.ActiveYear;

    /// <summary>Gets what kind of violence it was (<c>type_of_violence</c>).</summary>
    public UcdpTypeOfViolence TypeOfViolence =>
        this.core.TypeOfViolence is >= 1 and <= 3 ? (UcdpTypeOfViolence)this.core.TypeOfViolence : UcdpTypeOfViolence.Unknown;

    /// <summary>Gets the code of the kind of violence as printed, also one that the codebook does not list (<c>type_of_violence</c>).</summary>
    public int TypeOfViolenceCode => this.core.TypeOfViolence;

    /// <summary>Gets the first day on which the event may have happened (<c>date_start</c>).</summary>
    public LocalDate DateStart => this.core.DateStart;

    /// <summary>Gets the last day on which it may have happened (<c>date_end</c>).</summary>
    public LocalDate DateEnd => this.core.DateEnd;

    /// <summary>Gets the deaths of side A within <see cref="Best"/> (<c>deaths_a</c>).</summary>
    public int? DeathsA => this.core.DeathsA;

    /// <summary>Gets the deaths of side B within <see cref="Best"/> (<c>deaths_b</c>).</summary>
    public int? DeathsB => this.core.DeathsB;

    /// <summary>Gets the deaths of civilians within <see cref="Best"/> (<c>deaths_civilians</c>).</summary>
    public int? DeathsCivilians => this.core.DeathsCivilians;

    /// <summary>Gets the deaths of unknown persons within <see cref="Best"/> (<c>deaths_unknown</c>).</summary>
    public int? DeathsUnknown => this.core.DeathsUnknown;

    /// <summary>Gets the best estimate of the deaths (<c>best</c>).</summary>
    public int Best => this.core.Best;

    /// <summary>Gets the highest estimate of the deaths; not always the highest of the three (<c>high</c>).</summary>
    public int High => this.core.High;

    /// <summary>Gets the lowest estimate of the deaths; not always the lowest of the three (<c>low</c>).</summary>
    public int Low => this.core.Low;

    /// <summary>Gets the id of the conflict (<c>conflict_new_id</c>).</summary>
    public int? ConflictNewId => this.details.ConflictNewId;

    /// <summary>Gets the id of the pair of sides (<c>dyad_new_id</c>).</summary>
    public int? DyadNewId => this.details.DyadNewId;

    /// <summary>Gets the id of side A (<c>side_a_new_id</c>).</summary>
    public int? SideANewId => this.details.SideANewId;

    /// <summary>Gets the id of side B (<c>side_b_new_id</c>).</summary>
    public int? SideBNewId => this.details.SideBNewId;

    /// <summary>Gets the Gleditsch–Ward number of side A, empty unless it is a state (<c>gwnoa</c>).</summary>
    public int? Gwnoa => this.details.Gwnoa;

    /// <summary>Gets the Gleditsch–Ward number of side B, empty unless it is a state (<c>gwnob</c>).</summary>
    public int? Gwnob => this.details.Gwnob;

    /// <summary>Gets how many sources were used; <see langword="null"/> also for the printed -1, by which older codings say that it was not recorded (<c>number_of_sources</c>).</summary>
    public int? NumberOfSources => this.details.NumberOfSources;

    /// <summary>Gets how exactly the place is known (<c>where_prec</c>).</summary>
    public UcdpWherePrecision WherePrecision => this.details.WherePrecision;

    /// <summary>Gets the latitude in degrees (<c>latitude</c>).</summary>
    public double? Latitude => this.details.Latitude;

    /// <summary>Gets the longitude in degrees; -99 is a place, not a mark of absence (<c>longitude</c>).</summary>
    public double? Longitude => this.details.Longitude;

    /// <summary>Gets the cell of the PRIO grid (<c>priogrid_gid</c>).</summary>
    public int? PriogridGid => this.details.PriogridGid;

    /// <summary>Gets the Gleditsch–Ward number of the country where it happened (<c>country_id</c>).</summary>
    public int? CountryId => this.details.CountryId;

    /// <summary>Gets whether the sources tell one event apart (<c>event_clarity</c>).</summary>
    public UcdpEventClarity EventClarity => this.details.EventClarity;

    /// <summary>Gets how exactly the date is known (<c>date_prec</c>).</summary>
    public UcdpDatePrecision DatePrecision => this.details.DatePrecision;
}
