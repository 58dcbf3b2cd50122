using System.Globalization;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A point on the globe (WGS 84), in degrees.</summary>
/// <remarks>
/// <para>A representative point is no place: how precise it is stands beside it (<see cref="Area.Precision"/>).</para>
/// <para>Equality is by coordinates; there is no natural order.</para>
/// <para>The default value is <see cref="Unknown"/>, which is not the point 0, 0.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct GeoPoint
{
    private readonly double latitude;
    private readonly double longitude;

    /// <summary>Creates a point.</summary>
    /// <param name="latitude">Degrees north, -90 to 90.</param>
    /// <param name="longitude">Degrees east, -180 to 180.</param>
    /// <exception cref="ArgumentOutOfRangeException">A coordinate is outside its bounds, or not a number.</exception>
    public GeoPoint(double latitude, double longitude)
    {
        this.latitude = Guard.Against.OutOfRange(latitude, nameof(latitude), -90, 90) + 0.0; // minus zero is zero
        this.longitude = Guard.Against.OutOfRange(longitude, nameof(longitude), -180, 180) + 0.0;
        IsKnown = true;
    }

    /// <summary>Gets the point that is not known.</summary>
    public static GeoPoint Unknown => default;

    /// <summary>Gets a value indicating whether the point is known.</summary>
    public bool IsKnown { get; }

    /// <summary>Gets the degrees north; null where the point is not known.</summary>
    public double? Latitude => IsKnown ? latitude : null;

    /// <summary>Gets the degrees east; null where the point is not known.</summary>
    public double? Longitude => IsKnown ? longitude : null;

    /// <summary>Writes latitude and longitude; the unknown point is the empty text.</summary>
    public override string ToString() => IsKnown ? string.Create(CultureInfo.InvariantCulture, $"{latitude} {longitude}") : "";
}
