namespace ConflictModel.Validation;

/// <summary>What codes of the known schemes look like, and what they are codes of.</summary>
internal static class IdShapes
{
    /// <summary>Says what a code of the scheme looks like; empty where this one does, or where the scheme is not known.</summary>
    internal static string Fault(ExternalId id)
    {
        var (scheme, code) = (id.Scheme, id.Code);
        return scheme switch
        {
            _ when scheme == IdScheme.Wikidata => code.Length > 1 && code[0] is 'Q' && code[1] is not '0' && IsNumber(code[1..]) ? "" : "an item id of Wikidata is Q and a number, such as Q858",
            _ when scheme == IdScheme.Iso3166 => IsCountryCode(code) ? "" : "a country code of ISO 3166 has two or three capital letters or three digits, such as SY, SYR or 760",
            _ when scheme == IdScheme.GleditschWard => IsNumber(code) && int.TryParse(code, out var state) && state is >= 2 and <= 990 ? "" : "a state number of Gleditsch and Ward lies between 2 and 990",
            _ when scheme == IdScheme.Acled => code.Length > 3 && IsCapitals(code[..3]) && IsNumber(code[3..]) ? "" : "an event id of ACLED has three capital letters and a number, such as SYR1234",
            _ when scheme == IdScheme.PCode => code.Length >= 2 && IsCapitals(code[..2]) && code.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c)) ? "" : "a P-code begins with the two letters of its country and goes on in digits, such as SY07",
            _ when scheme == IdScheme.UcdpActor || scheme == IdScheme.UcdpConflict || scheme == IdScheme.UcdpDyad || scheme == IdScheme.UcdpEvent || scheme == IdScheme.PaX =>
                IsNumber(code) ? "" : "its ids are numbers",
            _ => "",
        };
    }

    /// <summary>Says of what the scheme has ids; empty where it has them of this family, or where the scheme is not known.</summary>
    internal static string OtherFamily(ExternalId id, EntityFamily family)
    {
        var scheme = id.Scheme;
        return scheme switch
        {
            _ when scheme == IdScheme.UcdpActor => family is EntityFamily.Actor ? "" : "actors",
            _ when scheme == IdScheme.UcdpConflict => family is EntityFamily.Conflict ? "" : "conflicts",
            _ when scheme == IdScheme.UcdpDyad => family is EntityFamily.Dyad ? "" : "dyads",
            _ when scheme == IdScheme.UcdpEvent || scheme == IdScheme.Acled => family is EntityFamily.Incident ? "" : "events",
            _ when scheme == IdScheme.PaX => family is EntityFamily.Instrument or EntityFamily.Truce or EntityFamily.Process ? "" : "agreements",
            _ when scheme == IdScheme.PCode => family is EntityFamily.Place ? "" : "places",
            _ when scheme == IdScheme.GleditschWard || scheme == IdScheme.Iso3166 => family is EntityFamily.Actor or EntityFamily.Place ? "" : "states and countries",
            _ => "",
        };
    }

    private static bool IsCountryCode(string code)
    {
        var country = code.IndexOf('-') is > 0 and var dash ? code[..dash] : code; // a subdivision has its own part after a hyphen
        var rest = code[country.Length..];
        return ((country.Length is 2 or 3 or 4 && IsCapitals(country)) || (country.Length is 3 && IsNumber(country)))
            && (rest.Length == 0 || (country.Length is 2 && rest.Length is >= 2 and <= 4 && rest[1..].All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c))));
    }

    private static bool IsNumber(string code) => code.Length is > 0 and <= 12 && code.All(char.IsAsciiDigit);

    private static bool IsCapitals(string code) => code.All(char.IsAsciiLetterUpper);
}
