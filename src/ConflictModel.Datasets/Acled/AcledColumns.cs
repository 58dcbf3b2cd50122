namespace ConflictModel.Datasets;

/// <summary>The shapes in which ACLED is exported, told apart by their columns; order does not matter.</summary>
internal static class AcledColumns
{
    public static DatasetColumns<AcledColumn> Known { get; } = new(
        "ACLED",
        [
            "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type", "actor1",
            "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting", "iso", "region",
            "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision", "source",
            "source_scale", "notes", "fatalities", "tags", "timestamp", "data_id", "event_id_no_cnty", "iso3",
        ],
        [
            AcledColumn.EventIdCnty, AcledColumn.EventDate, AcledColumn.EventType, AcledColumn.SubEventType, AcledColumn.Actor1, AcledColumn.Country, AcledColumn.Fatalities,
        ],
        ("acled-since-2023", [AcledColumn.DataId, AcledColumn.EventIdNoCnty, AcledColumn.Iso3]),
        ("acled-before-2023", [AcledColumn.DisorderType, AcledColumn.CivilianTargeting, AcledColumn.Tags]));
}
