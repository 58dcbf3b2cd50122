namespace ConflictModel.Datasets;

/// <summary>The columns of the five tables that the Monitor's importer reads, as the header of a file tells them apart.</summary>
internal sealed class SfmColumns
{
    private readonly string title;

    private SfmColumns(SfmTable table, string name, string title, string key, string[] names) =>
        (Table, Name, this.title, Key, Names) = (table, name, title, key, names);

    public static SfmColumns[] All { get; } =
    [
        new(SfmTable.Sources, "sources", "Security Force Monitor sources", "source:access_point_id:admin",
        [
            "source:comments:admin", "source:restricted:admin", "source:external_archive_sha_content:admin", "source:external_archive_sha_meta:admin",
            "source:access_point_id:admin", "source:type", "source:title", "source:author", "source:url", "source:created_timestamp", "source:uploaded_timestamp",
            "source:published_timestamp", "source:accessed_timestamp", "source:access_point_type", "source:access_point_trigger", "source:archive_url",
            "source:archive_timestamp", "source:publication_country", "source:publication_name", "source:publication_id:admin",
        ]),
        new(SfmTable.Units, "units", "Security Force Monitor units", "unit:id:admin",
        [
            "unit:owner:admin", "unit:status:admin", "unit:comments:admin", "unit:id:admin", "unit:name", "unit:name:source", "unit:name:confidence", "unit:other_names",
            "unit:other_names:source", "unit:other_names:confidence", "unit:classification", "unit:classification:source", "unit:classification:confidence",
            "unit:country", "unit:country:source", "unit:country:confidence", "unit:first_cited_date", "unit:first_cited_date_month", "unit:first_cited_date_day",
            "unit:first_cited_date_year", "unit:first_cited_date:source", "unit:first_cited_date:confidence", "unit:first_cited_date_start", "unit:last_cited_date",
            "unit:last_cited_date_month", "unit:last_cited_date_day", "unit:last_cited_date_year", "unit:last_cited_date:source", "unit:last_cited_date:confidence",
            "unit:last_cited_date_open", "unit:relation_type", "unit:related_unit_id:admin", "unit:related_unit", "unit:related_unit:source",
            "unit:related_unit:confidence", "unit:related_unit_class", "unit:related_unit_class:source", "unit:related_unit_class:confidence",
            "unit:related_unit_first_cited_date", "unit:related_unit_first_cited_date_month", "unit:related_unit_first_cited_date_day",
            "unit:related_unit_first_cited_date_year", "unit:related_unit_first_cited_date:source", "unit:related_unit_first_cited_date:confidence",
            "unit:related_unit_first_cited_date_start", "unit:related_unit_last_cited_date", "unit:related_unit_last_cited_date_month",
            "unit:related_unit_last_cited_date_day", "unit:related_unit_last_cited_date_year", "unit:related_unit_last_cited_date:source",
            "unit:related_unit_last_cited_date:confidence", "unit:related_unit_open", "unit:location_type", "unit:base_name", "unit:base_name:source",
            "unit:base_name:confidence", "unit:location", "unit:location:source", "unit:location:confidence", "unit:location_first_cited_date",
            "unit:location_first_cited_date_month", "unit:location_first_cited_date_day", "unit:location_first_cited_date_year", "unit:location_first_cited_date:source",
            "unit:location_first_cited_date:confidence", "unit:location_first_cited_date_founding", "unit:location_last_cited_date",
            "unit:location_last_cited_date_month", "unit:location_last_cited_date_day", "unit:location_last_cited_date_year", "unit:location_last_cited_date:source",
            "unit:location_last_cited_date:confidence", "unit:location_open", "unit:notes:admin",
        ]),
        new(SfmTable.Persons, "persons", "Security Force Monitor persons", "person:id:admin",
        [
            "person:owner:admin", "person:status:admin", "person:comments:admin", "person:id:admin", "person:name", "person:name:source", "person:name:confidence",
            "person:other_names", "person:other_names:source", "person:other_names:confidence", "person:country", "person:country:source", "person:country:confidence",
            "person:posting_unit_id:admin", "person:posting_unit_name", "person:posting_unit:source", "person:posting_unit:confidence", "person:posting_role",
            "person:posting_role:source", "person:posting_role:confidence", "person:posting_title", "person:posting_title:source", "person:posting_title:confidence",
            "person:posting_rank", "person:posting_rank:source", "person:posting_rank:confidence", "person:posting_first_cited_date",
            "person:posting_first_cited_date_month", "person:posting_first_cited_date_day", "person:posting_first_cited_date_year",
            "person:posting_first_cited_date:source", "person:posting_first_cited_date:confidence", "person:posting_first_cited_date_start",
            "person:posting_first_cited_date_start_context", "person:posting_first_cited_date_start_context:source",
            "person:posting_first_cited_date_start_context:confidence", "person:posting_last_cited_date", "person:posting_last_cited_date_month",
            "person:posting_last_cited_date_day", "person:posting_last_cited_date_year", "person:posting_last_cited_date:source",
            "person:posting_last_cited_date:confidence", "person:posting_last_cited_date_end", "person:posting_last_cited_date_end_context",
            "person:posting_last_cited_date_end_context:source", "person:posting_last_cited_date_end_context:confidence", "person:notes:admin",
        ]),
        new(SfmTable.PersonsExtra, "persons-extra", "Security Force Monitor persons (extra)", "person_extra:id:admin",
        [
            "person_extra:name", "person_extra:id:admin", "person_extra:gender", "person_extra:gender:source", "person_extra:gender:confidence",
            "person_extra:date_of_birth", "person_extra:date_of_birth:source", "person_extra:date_of_birth:confidence", "person_extra:deceased",
            "person_extra:deceased:source", "person_extra:deceased:confidence", "person_extra:deceased_date", "person_extra:deceased_date:source",
            "person_extra:deceased_date:confidence", "person_extra:account_type", "person_extra:account_id", "person_extra:account:source",
            "person_extra:account:confidence", "person_extra:external_link_description", "person_extra:external_link:source", "person_extra:external_link:confidence",
            "person_extra:media_desc", "person_extra:media:source", "person_extra:media:confidence", "person_extra:notes:admin",
        ]),
        new(SfmTable.Incidents, "incidents", "Security Force Monitor incidents", "incident:id:admin",
        [
            "incident:owner:admin", "incident:status:admin", "incident:comments:admin", "incident:id:admin", "incident:start_date", "incident:start_date_month",
            "incident:start_date_day", "incident:start_date_year", "incident:end_date", "incident:end_date_month", "incident:end_date_day", "incident:end_date_year",
            "incident:pub_date", "incident:pub_date_month", "incident:pub_date_day", "incident:pub_date_year", "incident:update_date", "incident:update_date_month",
            "incident:update_date_day", "incident:update_date_year", "incident:update_status", "incident:location_description", "incident:location",
            "incident:violation_type", "incident:violation_description", "incident:perpetrator_person_id:admin", "incident:perpetrator_person_name",
            "incident:perpetrator_unit_id:admin", "incident:perpetrator_unit_name", "incident:perpetrator_classification", "incident:all:source",
        ]),
    ];

    /// <summary>Gets the names of all columns of all tables.</summary>
    public static string[] AllNames { get; } = [.. All.SelectMany(table => table.Names)];

    public SfmTable Table { get; }

    /// <summary>Gets the name of the layout: <c>units</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the column that holds the id of what a row is about.</summary>
    public string Key { get; }

    public string[] Names { get; }

    /// <summary>Gets the beginning of the names of its columns: <c>unit</c>.</summary>
    public string Prefix => Key[..Key.IndexOf(':', StringComparison.Ordinal)];

    /// <summary>Tells by the header which of the tables a file is, noting what differs from the columns known.</summary>
    /// <exception cref="DatasetException">It is none of them.</exception>
    public static SfmColumns Match(DatasetTable table)
    {
        var found = Array.Find(All, columns => table.Header.HasAll(columns.Key)) ?? throw Refusal(table);
        foreach (var name in found.Names.Where(name => table.Header.IndexOf(name) < 0))
        {
            table.Notes.Add(
                NoteCodes.AbsentColumn, DatasetNoteSeverity.Warning, null, name, null, $"The file has no column {name}; rows are read as if its cells were empty.");
        }

        foreach (var printed in table.Header.Names.Where(printed => !found.Names.Contains(printed.Trim(), StringComparer.OrdinalIgnoreCase)))
        {
            table.Notes.Add(
                NoteCodes.UnknownColumn, DatasetNoteSeverity.Note, null, printed, null, $"{found.title} are not known to have a column \"{printed}\"; its cells are kept as printed.");
        }

        return found;
    }

    private static DatasetException Refusal(DatasetTable table)
    {
        var file = table.Notes.File;
        var what = DatasetSignatures.Title(table.Header) is { } other ? $"by its columns it looks like {other}"
            : table.NextIsHxlTags() ? "below its columns stands a row of HXL tags, so import it as hxl"
            : $"its columns begin with {string.Join(", ", table.Header.Names.Take(5).Select(name => NoteLog.Shorten(name)))}, and none of {string.Join(", ", All.Select(columns => columns.Key))} is among them";
        return new DatasetException(NoteCodes.WrongDataset, file, $"{file} is no table of Security Force Monitor: {what}.", 1);
    }
}
