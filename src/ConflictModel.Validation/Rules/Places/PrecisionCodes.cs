namespace ConflictModel.Validation;

/// <summary>The codes by which datasets say how precise a point is.</summary>
internal static class PrecisionCodes
{
    /// <summary>UCDP's where_prec, as the importer names it.</summary>
    internal const string Ucdp = "ucdp-where-prec";

    /// <summary>ACLED's geo_precision.</summary>
    internal const string Acled = "acled-geo-precision";

    /// <summary>Says whether a code stands for an exactly known spot, in UCDP, or a named town, in ACLED.</summary>
    internal static bool IsExact(Code code) => code.Scheme is Ucdp or Acled && code.Text.Trim() == "1";

    /// <summary>Says whether a code stands for a region or country whose middle the point is.</summary>
    internal static bool IsCoarse(Code code) =>
        (code.Scheme == Ucdp && code.Text.Trim() is "3" or "4" or "5" or "6") || (code.Scheme == Acled && code.Text.Trim() == "3");
}
