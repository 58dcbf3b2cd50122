namespace ConflictModel.Validation;

/// <summary>Says whether figures measure the same.</summary>
internal static class FigureMeasures
{
    internal static bool AreOne(Figure one, Figure other) => one.Kind == other.Kind && Of(one) == Of(other);

    private static string Of(Figure figure) => figure switch
    {
        CasualtyEstimate casualties => casualties.Harm.Word,
        DisplacementEstimate displacement => displacement.Measure.Word,
        CountEstimate count => count.Measure.Word,
        _ => "",
    };
}
