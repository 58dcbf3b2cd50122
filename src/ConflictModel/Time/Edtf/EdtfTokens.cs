using System.Globalization;

namespace ConflictModel;

/// <summary>Tells in words what an EDTF expression leaves open.</summary>
internal static class EdtfTokens
{
    internal static ValueList<string> Of(Timing value)
    {
        var tokens = new List<string>();
        if (value.IsSet)
        {
            tokens.Add("all");
            AddList(tokens, value.Dates.List!); // a set that is known has a list
        }
        else if (value.Lasted || !value.IsKnown)
        {
            var interval = value.Interval;
            AddSide(tokens, "start.", interval.Start, interval.IsOpenAtStart);
            AddSide(tokens, "end.", interval.End, interval.IsOpenAtEnd);
        }
        else
        {
            AddDate(tokens, "", value.Moment.Date);
        }

        return ValueList.From(tokens);
    }

    private static void AddSide(List<string> tokens, string side, ImpreciseDate date, bool open)
    {
        if (open || !date.IsKnown)
        {
            tokens.Add(side + (open ? "open" : "unknown"));
            return;
        }

        AddDate(tokens, side, date);
    }

    private static void AddDate(List<string> tokens, string side, ImpreciseDate date)
    {
        if (date.Shape is DateShape.OneOf)
        {
            tokens.Add(side + "oneof");
            AddList(tokens, date.List!); // one of several has them
            return;
        }

        if (date.Shape is DateShape.Between or DateShape.UpTo or DateShape.From)
        {
            tokens.Add(side + "oneof");
            AddSides(tokens, date.Shape is DateShape.UpTo, date.Shape is DateShape.From);
        }

        AddParts(tokens, side, (int)date.Qualifiers, date.OpenParts);
        if (date.First.Significant > 0)
        {
            tokens.Add(string.Create(CultureInfo.InvariantCulture, $"{side}significant({date.First.Significant})"));
        }
    }

    private static void AddList(List<string> tokens, DateList list)
    {
        AddSides(tokens, list.IsOpenEarlier, list.IsOpenLater);
        AddParts(tokens, "", (int)list.Qualifiers, list.OpenParts);
    }

    private static void AddSides(List<string> tokens, bool earlier, bool later)
    {
        if (earlier)
        {
            tokens.Add("earlier");
        }

        if (later)
        {
            tokens.Add("later");
        }
    }

    private static void AddParts(List<string> tokens, string side, int qualifiers, int open)
    {
        Add("uncertain", qualifiers & 7);
        Add("approximate", qualifiers >> 3);
        Add("unspecified", open);

        void Add(string what, int parts)
        {
            if (parts != 0)
            {
                tokens.Add($"{side}{what}({((parts & 1) != 0 ? "y" : "")}{((parts & 2) != 0 ? "m" : "")}{((parts & 4) != 0 ? "d" : "")})");
            }
        }
    }
}
