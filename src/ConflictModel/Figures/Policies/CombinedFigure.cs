namespace ConflictModel;

/// <summary>What a policy makes of several figures.</summary>
public sealed record CombinedFigure
{
    /// <summary>Creates the result of combining.</summary>
    /// <param name="number">The estimate; unknown where no figure counts.</param>
    /// <param name="used">The figures it is made of.</param>
    public CombinedFigure(Estimate number, ValueList<Figure> used) => (Number, Used) = (number, used);

    /// <summary>Gets the estimate.</summary>
    public Estimate Number { get; }

    /// <summary>Gets the figures it is made of.</summary>
    public ValueList<Figure> Used { get; }

    /// <summary>Gets the figures it is not made of, each with the reason.</summary>
    public ValueList<LeftOut> LeftOut { get; init; }

    /// <summary>Gets how the number came about: "17 + at least 5 = at least 22"; empty where one figure gives it as it stands.</summary>
    public string Arithmetic { get; init => field = Guard.Against.Null(value, nameof(Arithmetic)); } = "";

    /// <summary>Gets what to mind about the number, each a sentence.</summary>
    public ValueList<string> Flags { get; init; }
}
