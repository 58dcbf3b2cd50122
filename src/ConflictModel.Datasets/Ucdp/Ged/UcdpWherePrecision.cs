namespace ConflictModel.Datasets;

/// <summary>How exactly the place of an event is known; from 3 on, coordinates stand for an area and are no place of the event.</summary>
/// <remarks>The codes are those of the UCDP GED codebook (Högbladh, Uppsala University), column <c>where_prec</c>.</remarks>
public enum UcdpWherePrecision
{
    /// <summary>The cell is empty, the column absent, or the code not in the codebook's list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: the exact place is known.</summary>
    ExactLocation = 1,

    /// <summary>2: within about 25 km of the place given.</summary>
    NearLocation = 2,

    /// <summary>3: the second-order administrative division, such as a district, is known.</summary>
    SecondOrderDivision = 3,

    /// <summary>4: the first-order administrative division, such as a province, is known.</summary>
    FirstOrderDivision = 4,

    /// <summary>5: along a line such as a road or border, or in an area without clear bounds.</summary>
    LinearOrFuzzyArea = 5,

    /// <summary>6: only the country is known.</summary>
    Country = 6,

    /// <summary>7: in international waters or airspace.</summary>
    InternationalWatersOrAirspace = 7,
}
