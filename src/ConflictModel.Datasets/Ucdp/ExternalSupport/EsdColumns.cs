using System.Text.RegularExpressions;

namespace ConflictModel.Datasets;

/// <summary>The columns of the UCDP External Support Dataset at the level of actor-years.</summary>
internal static partial class EsdColumns
{
    public static DatasetColumns<EsdColumn> Known { get; } = new(
        "the UCDP external support dataset",
        [
            "id", "active", "year", "actor_id", "actor_name", "actor_nonstate", "oppo_id", "oppo_name", "dyad_id", "dyad_name", "civil",
            "conflict_id", "location", "gwno_a", "country_a", "gwno_b", "country_b", "ext_id", "ext_name", "ext_nonstate", "ext_coalition",
            "ext_coalition_name", "ext_elements", "ext_bothsides", "ext_sup", "ext_sup_s", "ext_sup_ns", "ext_count", "ext_count_s",
            "ext_count_ns", "ext_x", "ext_x_s", "ext_x_ns", "ext_x_count", "ext_x_count_s", "ext_x_count_ns", "ext_p", "ext_p_s",
            "ext_p_ns", "ext_p_count", "ext_p_count_s", "ext_p_count_ns", "ext_y", "ext_y_s", "ext_y_ns", "ext_y_count", "ext_y_count_s",
            "ext_y_count_ns", "ext_w", "ext_w_s", "ext_w_ns", "ext_w_count", "ext_w_count_s", "ext_w_count_ns", "ext_m", "ext_m_s",
            "ext_m_ns", "ext_m_count", "ext_m_count_s", "ext_m_count_ns", "ext_t", "ext_t_s", "ext_t_ns", "ext_t_count", "ext_t_count_s",
            "ext_t_count_ns", "ext_f", "ext_f_s", "ext_f_ns", "ext_f_count", "ext_f_count_s", "ext_f_count_ns", "ext_i", "ext_i_s",
            "ext_i_ns", "ext_i_count", "ext_i_count_s", "ext_i_count_ns", "ext_l", "ext_l_s", "ext_l_ns", "ext_l_count", "ext_l_count_s",
            "ext_l_count_ns", "ext_o", "ext_o_s", "ext_o_ns", "ext_o_count", "ext_o_count_s", "ext_o_count_ns", "ext_u", "ext_u_s",
            "ext_u_ns", "ext_u_count", "ext_u_count_s", "ext_u_count_ns", "ext_sum",
        ],
        [
            EsdColumn.Year, EsdColumn.ActorId, EsdColumn.ActorName, EsdColumn.OppoId, EsdColumn.DyadId, EsdColumn.ConflictId, EsdColumn.ExtId, EsdColumn.ExtSup,
        ],
        ("esd-ay-97", []));

    /// <summary>Finds the columns of a file, and names the layout by its release where the file's name states one.</summary>
    public static DatasetLayout<EsdColumn> Match(DatasetTable table)
    {
        var layout = Known.Match(table);
        if (ReleaseInName().Match(Path.GetFileName(table.Notes.File)) is { Success: true } match)
        {
            layout.Name = $"{match.Groups["year"].Value}.{match.Groups["part"].Value}";
        }

        return layout;
    }

    /// <summary>Gives the first of the six columns of a kind; of support as a whole where none is given.</summary>
    public static EsdColumn Block(UcdpSupportKind? kind) => kind switch
    {
        null => EsdColumn.ExtSup,
        UcdpSupportKind.Unknown => EsdColumn.ExtU,
        { } listed => EsdColumn.ExtX + (6 * ((int)listed - 1)),
    };

    [GeneratedRegex("^ucdp-esd-ay-(?<year>[0-9]{2})(?<part>[0-9])(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ReleaseInName();
}
