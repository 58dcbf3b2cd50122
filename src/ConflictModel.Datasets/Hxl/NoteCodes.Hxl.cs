namespace ConflictModel.Datasets;

public static partial class NoteCodes
{
    /// <summary>HXL: none of the first rows is one of tags.</summary>
    public const string HxlNoTags = "hxl-no-tags";

    /// <summary>HXL: a column has no tag; its cells are kept as printed.</summary>
    public const string HxlNoTag = "hxl-no-tag";

    /// <summary>HXL: a cell of the row of tags is no tag; the cells below it are kept as printed.</summary>
    public const string HxlOddTag = "hxl-odd-tag";

    /// <summary>HXL: a row has more cells than the row of tags; they are kept as printed.</summary>
    public const string HxlCellsBeyondTags = "hxl-cells-beyond-tags";

    /// <summary>HXL: a tag says nothing that the model holds with certainty; the cells are kept as printed.</summary>
    public const string HxlNotMapped = "hxl-not-mapped";

    /// <summary>HXL: a tag that can be there once only is there twice; none of the columns is read.</summary>
    public const string HxlSameTagTwice = "hxl-same-tag-twice";

    /// <summary>HXL: a date of which day and month could change places; both are possible.</summary>
    public const string HxlAmbiguousDate = "hxl-ambiguous-date";

    /// <summary>HXL: an event ends before it starts; neither date is used.</summary>
    public const string HxlEndsBeforeStart = "hxl-ends-before-start";

    /// <summary>HXL: a row below the tags is one of tags again; it is reported.</summary>
    public const string HxlTagsAgain = "hxl-tags-again";

    /// <summary>HXL: no cell that is read says anything; the row is kept as printed, and no event is claimed.</summary>
    public const string HxlNothingSaid = "hxl-nothing-said";

    /// <summary>HXL: a figure stands in a row that names no place of which it could be; it is kept as printed.</summary>
    public const string HxlNoPlace = "hxl-no-place";

    /// <summary>HXL: no one column counts all the people that are to be summed.</summary>
    public const string HxlNothingToSum = "hxl-nothing-to-sum";

    /// <summary>HXL: the numbers of one figure are out of order, or differ from its words.</summary>
    public const string HxlNumbersDiffer = "hxl-numbers-differ";
}
