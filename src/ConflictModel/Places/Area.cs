namespace ConflictModel;

/// <summary>Where something was: places or parts of them, a point with its precision, and the source's own words.</summary>
/// <remarks>The default is <see cref="Unknown"/>.</remarks>
public sealed record Area
{
    /// <summary>Gets the area of which nothing is known.</summary>
    public static Area Unknown { get; } = new();

    /// <summary>Gets the places.</summary>
    public ValueList<Reference<PlaceId>> Places { get; init; }

    /// <summary>Gets a point that stands for it.</summary>
    public GeoPoint Point { get; init; }

    /// <summary>Gets how precise the point is: a code under a named scheme, such as UCDP's where_prec; the default value where not said.</summary>
    public Code Precision { get; init; }

    /// <summary>Gets the words of the source: "northwest of Idlib"; empty where not given.</summary>
    public string Words { get; init => field = Guard.Against.Null(value, nameof(Words)); } = "";

    /// <summary>Gets a value indicating whether anything is known.</summary>
    public bool IsKnown => !Places.IsEmpty || Point.IsKnown || Words.Length > 0;

    /// <summary>Sees a place as the area it takes up; null gives the unknown area.</summary>
    /// <param name="place">The place.</param>
    public static implicit operator Area(Place? place) => FromPlace(place);

    /// <summary>Sees a place as the area it takes up; null gives the unknown area.</summary>
    /// <param name="place">The place.</param>
    public static Area FromPlace(Place? place) => place is null ? Unknown : new() { Places = [place.Id] };

    internal void Visit(ContentVisitor visitor)
    {
        visitor.References("place", Places);
        visitor.Value("point", Point);
        visitor.Code("precision", Precision);
        visitor.Text("words", Words);
    }

    internal string Tell(Names names) =>
        Words.Length > 0 && Places.IsEmpty ? Words
        : Words.Length > 0 ? $"{names.Of(Places)} ({Words})"
        : Places.IsEmpty ? Point.ToString() : names.Of(Places);
}
