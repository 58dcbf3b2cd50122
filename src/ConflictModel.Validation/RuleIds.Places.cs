namespace ConflictModel.Validation;

/// <content>CM8xxx: places.</content>
public static partial class RuleIds
{
    /// <summary>Coordinates must not be 0, 0.</summary>
    public const string CoordinatesMustNotBeNullIsland = "CM8001";

    /// <summary>Latitude and longitude must not be swapped.</summary>
    public const string CoordinatesMustNotBeSwapped = "CM8002";

    /// <summary>A point must lie in the country of its place.</summary>
    public const string PointMustLieInItsCountry = "CM8003";

    /// <summary>How precise a point is said to be must fit how it is written.</summary>
    public const string PrecisionMustFitThePoint = "CM8004";

    /// <summary>Places must not lie within one another in a circle.</summary>
    public const string PlacesMustNotCircle = "CM8005";

    /// <summary>A place must not lie far from the place that it lies within.</summary>
    public const string PlaceMustNotLieFarFromItsWhole = "CM8006";

    /// <summary>One origin must tell one place of an incident.</summary>
    public const string OneOriginMustTellOnePlace = "CM8007";

    /// <summary>A bearing told in words must fit the points.</summary>
    public const string BearingMustFitThePoints = "CM8008";
}
