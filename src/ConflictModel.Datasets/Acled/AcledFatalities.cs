namespace ConflictModel.Datasets;

/// <summary>What ACLED means by the numbers of deaths that it also writes where no number is told.</summary>
/// <remarks>Source: the ACLED codebook and its answers on how fatalities are coded: the lowest of rival numbers, and fixed numbers for vague words.</remarks>
internal static class AcledFatalities
{
    /// <summary>Tells for what else a number stands; empty where it stands for itself.</summary>
    public static string Convention(int fatalities) => fatalities switch
    {
        0 => "ACLED prints 0 where nobody is reported killed and where no number is known.",
        3 => "ACLED also writes 3 for “several”, “many” or “few”.",
        10 => "ACLED also writes 10 for “tens”, and for “several”, “many” or “few” where the fighting is heavy.",
        12 => "ACLED also writes 12 for “dozens”.",
        100 => "ACLED also writes 100 for “hundreds”.",
        _ => "",
    };
}
