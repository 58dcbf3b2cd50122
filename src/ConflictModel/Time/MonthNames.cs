namespace ConflictModel;

/// <summary>English names of months, for messages and descriptions.</summary>
internal static class MonthNames
{
    private static readonly string[] Names =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    internal static string Of(int month) => Names[month - 1];
}
