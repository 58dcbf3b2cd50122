namespace ConflictModel;

/// <summary>How the written dates of an <see cref="ImpreciseDate"/> bound it.</summary>
internal enum DateShape
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>One written date.</summary>
    One,

    /// <summary>Some day from one written date to another: <c>[a..b]</c>.</summary>
    Between,

    /// <summary>Some day up to a written date: <c>[..b]</c>.</summary>
    UpTo,

    /// <summary>Some day from a written date on: <c>[a..]</c>.</summary>
    From,

    /// <summary>One of several written dates and ranges of them: <c>[a,b,c..d]</c>.</summary>
    OneOf,

    /// <summary>A year of more than four digits, on its own: <c>Y170000002</c>.</summary>
    LongYear,
}
