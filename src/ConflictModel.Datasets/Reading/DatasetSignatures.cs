namespace ConflictModel.Datasets;

/// <summary>Columns by which a header tells which dataset it belongs to, for saying so when it is the wrong one.</summary>
internal static class DatasetSignatures
{
    private static readonly (string Title, string[] Columns)[] Known =
    [
        ("UCDP GED", ["conflict_new_id", "dyad_new_id", "where_prec", "deaths_civilians"]),
        ("ACLED", ["event_date", "sub_event_type", "fatalities"]),
        ("UCDP battle-related deaths", ["conflict_id", "bd_best", "bd_low"]),
        ("UCDP conflict termination", ["conflict_id", "confterm", "ependdate"]),
        ("the UCDP/PRIO armed conflict dataset", ["conflict_id", "incompatibility", "intensity_level"]),
        ("an older layout of the UCDP/PRIO conflicts (SideA2nd and the like), which is not read, as its numbers are those of before 2017; take a later release", ["SideA2nd", "SideB2nd", "Location"]),
        ("the UCDP actor dataset", ["ActorId", "NameOrig", "NameChange"]),
        ("the UCDP external support dataset", ["ext_id", "ext_sup", "actor_id"]),
        ("the UCDP peace agreements", ["PAID", "pa_name", "pa_sign"]),
        ("a UCDP translation of ids", ["new_id", "old_id"]),
        ("ETH/PRIO ceasefires", ["cf_id", "uniq_id", "ceasefire_class"]),
        ("PA-X", ["AgtId", "PPName", "Agtp"]),
        ("ATOP", ["atopid", "defense", "nonagg"]),
        ("Correlates of War wars", ["WarNum", "WarName", "WarType"]),
        ("Correlates of War states", ["stateabb", "ccode", "styear"]),
        ("Bureau of Investigative Journalism strikes", ["MinTotal", "MaxTotal", "MinCivilians"]),
        ("Security Force Monitor units", ["unit:id:admin"]),
        ("Security Force Monitor persons", ["person:id:admin"]),
        ("Security Force Monitor facts of persons", ["person_extra:id:admin"]),
        ("Security Force Monitor incidents", ["incident:id:admin"]),
        ("Security Force Monitor sources", ["source:access_point_id:admin"]),
    ];

    /// <summary>Names the dataset whose columns the header has, or answers null.</summary>
    public static string? Title(DatasetHeader header)
    {
        if (TitleOfKnown(header) is { } known)
        {
            return known;
        }

        return header.Names.Any(name => name.TrimStart().StartsWith('#')) ? "an HXL table without a header above its tags" : null;
    }

    /// <summary>Names the dataset whose columns the header has, tags aside, or answers null.</summary>
    public static string? TitleOfKnown(DatasetHeader header)
    {
        foreach (var (title, columns) in Known)
        {
            if (header.HasAll(columns))
            {
                return title;
            }
        }

        return null;
    }
}
