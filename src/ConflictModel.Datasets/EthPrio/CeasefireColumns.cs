namespace ConflictModel.Datasets;

/// <summary>The columns of the ETH/PRIO ceasefires: one shape is known, the release of October 2022.</summary>
internal static class CeasefireColumns
{
    public static DatasetColumns<CeasefireColumn> Known { get; } = new(
        "ETH/PRIO ceasefires",
        [
            "cc", "cf_id", "uniq_id", "location", "region", "link", "ucdp_actor_id", "actor_name", "ucdp_acd_id", "ucdp_dyad",
            "pax_id", "cf_dec_yr", "cf_dec_month", "cf_dec_day", "cf_effect_yr", "cf_effect_month", "cf_effect_day",
            "evidence_onset", "side", "partial", "written", "fixed", "fixed_time", "nsa_frac", "p_humanitarian",
            "p_peaceprocess", "p_holiday", "p_election", "p_other", "p_other_comment", "p_unclear", "ceasefire_class", "timing",
            "cf_pp", "mediator_nego", "mediator_send", "implement", "enforcement", "ddr", "splinter", "ended", "end_yr",
            "end_month", "end_day", "evidence_end", "comment", "factivia_source", "factivia_page", "truce", "recentadditions",
            "link_id1", "link_id2", "link_id3", "link_id4", "link_id5", "link_id6", "link_id7", "link_id8", "link_id9",
            "link_id10", "link_id11", "link_id12", "link_id13", "link_id14", "link_id15", "link_id16", "link_id17", "link_id18",
            "link_id19", "link_id20", "link_id21", "link_id22", "link_id23", "link_id24", "link_id25", "link_id26", "link_id27",
            "link_id28", "link_id29", "link_id30", "link_id31", "link_id32", "link_id33", "link_id34", "link_id35", "coder",
            "id",
        ],
        [
            CeasefireColumn.Cc, CeasefireColumn.CfId, CeasefireColumn.UniqId, CeasefireColumn.ActorName, CeasefireColumn.CfDecYr,
            CeasefireColumn.CfEffectYr, CeasefireColumn.Ended, CeasefireColumn.EndYr, CeasefireColumn.Id,
        ],
        ("cfd-87", []));
}
