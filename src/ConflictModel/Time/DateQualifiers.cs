using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <summary>What a source leaves open about parts of a date: EDTF's <c>?</c> (uncertain), <c>~</c> (approximate), <c>%</c> (both).</summary>
[Flags]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "The parts that carry a qualifier are flags.")]
public enum DateQualifiers
{
    /// <summary>Nothing is qualified.</summary>
    None = 0,

    /// <summary>The year is uncertain.</summary>
    UncertainYear = 1,

    /// <summary>The month is uncertain.</summary>
    UncertainMonth = 2,

    /// <summary>The day is uncertain.</summary>
    UncertainDay = 4,

    /// <summary>The year is approximate.</summary>
    ApproximateYear = 8,

    /// <summary>The month is approximate.</summary>
    ApproximateMonth = 16,

    /// <summary>The day is approximate.</summary>
    ApproximateDay = 32,
}
