namespace ConflictModel;

/// <summary>What is said of the terms and the areas of truces and instruments.</summary>
public static class ProvisionVerbs
{
    /// <summary>Says how long a truce is to last.</summary>
    /// <param name="truce">The truce.</param>
    /// <param name="term">How long.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TermProvision Lasts(this Truce truce, Term term) => new(Guard.Against.Null(truce), term);

    /// <summary>Says how long an instrument is to bind.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="term">How long.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TermProvision Lasts(this Instrument instrument, Term term) => new(Guard.Against.Null(instrument), term);

    /// <summary>Says for how long a deployment is mandated.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="term">How long; counted from its deployment where nobody says when the mandate took effect.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TermProvision MandatedFor(this Deployment deployment, Term term) => new(Guard.Against.Null(deployment), term);

    /// <summary>Says for how long a mission is mandated.</summary>
    /// <param name="mission">The mission.</param>
    /// <param name="term">How long.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TermProvision MandatedFor(this Organization mission, Term term) => new(Guard.Against.Null(mission), term);

    /// <summary>Says what a truce covers. Several such claims add up.</summary>
    /// <param name="truce">The truce.</param>
    /// <param name="area">The area.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AreaProvision Covers(this Truce truce, Area area) => new(Guard.Against.Null(truce), area);

    /// <summary>Says what an instrument covers. Several such claims add up.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="area">The area.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AreaProvision Covers(this Instrument instrument, Area area) => new(Guard.Against.Null(instrument), area);

    /// <summary>Says what a truce came to cover beside what it covered.</summary>
    /// <param name="truce">The truce.</param>
    /// <param name="area">The area.</param>
    /// <param name="from">Since when; unknown where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="truce"/> or <paramref name="area"/> is null.</exception>
    public static AreaProvision AlsoCovers(this Truce truce, Area area, Timing from = default) =>
        new(Guard.Against.Null(truce), area) { Change = AreaChange.Adds, From = from };

    /// <summary>Says what a truce no longer covers.</summary>
    /// <param name="truce">The truce.</param>
    /// <param name="area">The area taken out.</param>
    /// <param name="from">Since when; unknown where not said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="truce"/> or <paramref name="area"/> is null.</exception>
    public static AreaProvision NoLongerCovers(this Truce truce, Area area, Timing from = default) =>
        new(Guard.Against.Null(truce), area) { Change = AreaChange.TakesOut, From = from };
}
