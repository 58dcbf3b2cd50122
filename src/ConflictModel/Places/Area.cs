using System.Globalization;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>Where something was or holds: places and parts of places, some of them excepted, a distance about a point or a line, and the source's own words.</summary>
/// <remarks>The default is <see cref="Unknown"/>.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public sealed record Area
{
    private static readonly string[] Prepositions =
        ["across ", "along ", "around ", "at ", "between ", "close to ", "in ", "inside ", "near ", "off ", "on ", "outside ", "within "];

    /// <summary>Gets the area of which nothing is known.</summary>
    public static Area Unknown { get; } = new();

    /// <summary>Gets the places, each as a whole.</summary>
    public ValueList<Reference<PlaceId>> Places { get; init; }

    /// <summary>Gets the parts of places: "parts of Hama", "northwest of Idlib".</summary>
    /// <exception cref="ArgumentException">One of them does not say which part.</exception>
    public ValueList<PlacePart> Parts
    {
        get;
        init => field = value.Any(p => p.Words.Length == 0) ? throw new ArgumentException("Say which part of the place.", nameof(Parts)) : value;
    }

    /// <summary>Gets the places within that do not belong to it.</summary>
    public ValueList<Reference<PlaceId>> Except { get; init; }

    /// <summary>Gets the distance about the point, the line or else the places, in metres; 0 where none is given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The distance is negative.</exception>
    public long WithinMetres { get; init => field = Guard.Against.Negative(value, nameof(WithinMetres)); }

    /// <summary>Gets the line that it lies along, in the words of the source: "the M4 road"; empty where there is none.</summary>
    public string Along { get; init => field = Guard.Against.Null(value, nameof(Along)); } = "";

    /// <summary>Gets a point that stands for it.</summary>
    public GeoPoint Point { get; init; }

    /// <summary>Gets how precise the point is: a code under a named scheme, such as UCDP's where_prec; the default value where not said.</summary>
    public Code Precision { get; init; }

    /// <summary>Gets the words of the source: "northwest of Idlib"; empty where not given.</summary>
    public string Words { get; init => field = Guard.Against.Null(value, nameof(Words)); } = "";

    /// <summary>Gets a value indicating whether anything is known.</summary>
    public bool IsKnown => !Places.IsEmpty || !Parts.IsEmpty || !Except.IsEmpty || Point.IsKnown || Along.Length > 0 || Words.Length > 0;

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
        for (var i = 0; i < Parts.Count; i++)
        {
            visitor.EnterElement(i, "of");
            visitor.Text("part", Parts[i].Words);
            visitor.ListedReference("partOf", Parts[i].Of);
        }

        visitor.LeaveElements();

        visitor.References("except", Except);
        visitor.Text("along", Along);
        visitor.Text("withinMetres", WithinMetres == 0 ? "" : WithinMetres.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Tells the area behind a preposition, unless it has one of its own: "at Oxwell", but "near Oxwell", as a source may have it.</summary>
    internal string Tell(string preposition, Names names)
    {
        var told = Tell(names);
        return Array.Exists(Prepositions, own => told.StartsWith(own, StringComparison.OrdinalIgnoreCase)) ? told : $"{preposition} {told}";
    }

    internal string Tell(Names names)
    {
        var named = Places.IsEmpty && Parts.IsEmpty ? ""
            : Names.List(Places.Select(names.Of).Concat(Parts.Select(p => p.Tell(names))), "and");
        var about = Along.Length > 0 ? Along : named.Length > 0 ? named : Point.ToString();
        var distance = WithinMetres == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"within {WithinMetres} metres of ");
        var told = Along.Length > 0
            ? $"{named}{(named.Length > 0 ? ", " : "")}{(distance.Length > 0 ? distance : "along ")}{Along}"
            : distance + about;
        told = told.Length == 0 ? Words : Words.Length == 0 ? told : named.Length + Along.Length == 0 && distance.Length == 0 ? Words : $"{told} ({Words})";
        return Except.IsEmpty ? told : $"{told} except {names.Of(Except)}";
    }
}
