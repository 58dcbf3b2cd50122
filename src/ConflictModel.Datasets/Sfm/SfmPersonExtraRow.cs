namespace ConflictModel.Datasets;

/// <summary>A row of the table of what else is known of persons: birth, death, accounts, links.</summary>
public sealed class SfmPersonExtraRow : SfmRow
{
    internal SfmPersonExtraRow(DatasetTable table, SfmCells cells, string id)
        : base(table, SfmTable.PersonsExtra, id)
    {
        Name = cells.Text("name");
        Gender = cells.Value("gender");
        DateOfBirth = cells.Date("date_of_birth");
        Deceased = cells.Value("deceased");
        IsDeceased = cells.Flag("deceased");
        DeceasedDate = cells.Date("deceased_date");
        AccountType = cells.Text("account_type");
        Account = cells.Value("account_id", "account");
        ExternalLink = cells.Value("external_link_description", "external_link");
        Media = cells.Value("media_desc", "media");
    }

    /// <summary>Gets the name (<c>person_extra:name</c>).</summary>
    public string Name { get; }

    /// <summary>Gets the gender (<c>person_extra:gender</c>).</summary>
    public SfmValue Gender { get; }

    /// <summary>Gets the date of birth (<c>person_extra:date_of_birth</c>).</summary>
    /// <remarks>A year of two digits is not read: no century is told.</remarks>
    public SfmDate DateOfBirth { get; }

    /// <summary>Gets whether the person is dead, as printed (<c>person_extra:deceased</c>).</summary>
    public SfmValue Deceased { get; }

    /// <summary>Gets whether the person is dead; <see langword="null"/> where not told.</summary>
    public bool? IsDeceased { get; }

    /// <summary>Gets when the person died (<c>person_extra:deceased_date</c>).</summary>
    public SfmDate DeceasedDate { get; }

    /// <summary>Gets at which service the account is (<c>person_extra:account_type</c>).</summary>
    public string AccountType { get; }

    /// <summary>Gets the name of the account (<c>person_extra:account_id</c>, with the sources and confidence of <c>person_extra:account</c>).</summary>
    public SfmValue Account { get; }

    /// <summary>Gets what a link leads to (<c>person_extra:external_link_description</c>, with the sources and confidence of <c>person_extra:external_link</c>).</summary>
    public SfmValue ExternalLink { get; }

    /// <summary>Gets what a picture or recording shows (<c>person_extra:media_desc</c>, with the sources and confidence of <c>person_extra:media</c>).</summary>
    public SfmValue Media { get; }
}
