using System.Text;

namespace ConflictModel.Datasets;

/// <summary>The words that ACLED prints for its codes, found in the bytes of a cell without making strings; capitals do not matter.</summary>
internal static class AcledWords
{
    private static readonly AcledEventType[] Types = [.. AcledEventType.Known];
    private static readonly AcledSubEventType[] SubTypes = [.. AcledSubEventType.Known, AcledSubEventType.ExcessiveForceAgainstProtesters];
    private static readonly byte[][] TypeWords = Bytes(AcledEventType.Known.Select(type => type.Word));
    private static readonly byte[][] SubTypeWords = Bytes(AcledSubEventType.Known.Select(type => type.Word).Append("Excessive force against protestors"));
    private static readonly byte[][] Inters =
        Bytes(["None", "State forces", "Rebel group", "Political militia", "Identity militia", "Rioters", "Protesters", "Civilians", "External/Other forces"]);

    private static readonly byte[][] Disorders = Bytes(["Political violence", "Demonstrations", "Strategic developments"]);
    private static readonly byte[][] Scales = Bytes(["Local partner", "Subnational", "Regional", "National", "International", "New media", "Other"]);

    /// <summary>Finds an event type; answers false where the word is none.</summary>
    public static bool TryType(ReadOnlySpan<byte> cell, out AcledEventType type)
    {
        var index = IndexOf(cell, TypeWords);
        type = index < 0 ? default : Types[index];
        return index >= 0;
    }

    /// <summary>Finds a sub-event type, in either spelling of protesters.</summary>
    public static bool TrySubType(ReadOnlySpan<byte> cell, out AcledSubEventType type)
    {
        var index = IndexOf(cell, SubTypeWords);
        type = index < 0 ? default : SubTypes[index];
        return index >= 0;
    }

    /// <summary>Reads a sort of actor, code or word; unknown where it is neither.</summary>
    public static AcledInter Inter(ReadOnlySpan<byte> cell) =>
        cell is [>= (byte)'0' and <= (byte)'8'] ? Inter(cell[0]) : (AcledInter)(IndexOf(cell, Inters) + 1);

    /// <summary>Reads two sorts of actors: two digits, two words joined by a hyphen, or one word that acts alone.</summary>
    public static AcledInteraction Interaction(ReadOnlySpan<byte> cell)
    {
        if (cell is [>= (byte)'0' and <= (byte)'8', >= (byte)'0' and <= (byte)'8'])
        {
            return new(Inter(cell[0]), Inter(cell[1]));
        }

        if (EndsWith(cell, " only"u8))
        {
            return new(Inter(cell[..^5]), AcledInter.None);
        }

        if (StartsWith(cell, "Sole "u8))
        {
            cell = EndsWith(cell, " action"u8) ? cell[5..^7] : cell[5..];
            return new(Inter(cell), AcledInter.None);
        }

        var hyphen = cell.IndexOf((byte)'-');
        return hyphen < 0 ? default : new(Inter(CellText.Trim(cell[..hyphen])), Inter(CellText.Trim(cell[(hyphen + 1)..])));
    }

    public static AcledDisorderType Disorder(ReadOnlySpan<byte> part) => (AcledDisorderType)(IndexOf(part, Disorders) + 1);

    public static AcledSourceScale Scale(ReadOnlySpan<byte> part) => (AcledSourceScale)(IndexOf(part, Scales) + 1);

    private static AcledInter Inter(byte digit) => (AcledInter)(digit - '0' + 1);

    private static bool StartsWith(ReadOnlySpan<byte> cell, ReadOnlySpan<byte> word) => cell.Length > word.Length && Ascii.EqualsIgnoreCase(cell[..word.Length], word);

    private static bool EndsWith(ReadOnlySpan<byte> cell, ReadOnlySpan<byte> word) => cell.Length > word.Length && Ascii.EqualsIgnoreCase(cell[^word.Length..], word);

    private static int IndexOf(ReadOnlySpan<byte> cell, byte[][] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (Ascii.EqualsIgnoreCase(cell, words[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static byte[][] Bytes(IEnumerable<string> words) => [.. words.Select(Encoding.UTF8.GetBytes)];
}
