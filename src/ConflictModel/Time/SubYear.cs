using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <summary>A grouping of months within a year, with the codes of EDTF (ISO 8601-2:2019, 4.8): 21 to 41.</summary>
/// <remarks>Which months a season has is no part of the standard: see <see cref="SeasonMonths"/>. Quarters, quadrimesters and semesters are counted from January.</remarks>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "These are the codes of the standard; none of them is an unknown grouping, which is a date known to the year.")]
public enum SubYear
{
    /// <summary>Spring, wherever it is (21).</summary>
    Spring = 21,

    /// <summary>Summer, wherever it is (22).</summary>
    Summer = 22,

    /// <summary>Autumn, wherever it is (23).</summary>
    Autumn = 23,

    /// <summary>Winter, wherever it is (24).</summary>
    Winter = 24,

    /// <summary>Spring on the northern hemisphere (25).</summary>
    NorthernSpring = 25,

    /// <summary>Summer on the northern hemisphere (26).</summary>
    NorthernSummer = 26,

    /// <summary>Autumn on the northern hemisphere (27).</summary>
    NorthernAutumn = 27,

    /// <summary>Winter on the northern hemisphere (28).</summary>
    NorthernWinter = 28,

    /// <summary>Spring on the southern hemisphere (29).</summary>
    SouthernSpring = 29,

    /// <summary>Summer on the southern hemisphere (30).</summary>
    SouthernSummer = 30,

    /// <summary>Autumn on the southern hemisphere (31).</summary>
    SouthernAutumn = 31,

    /// <summary>Winter on the southern hemisphere (32).</summary>
    SouthernWinter = 32,

    /// <summary>January to March (33).</summary>
    FirstQuarter = 33,

    /// <summary>April to June (34).</summary>
    SecondQuarter = 34,

    /// <summary>July to September (35).</summary>
    ThirdQuarter = 35,

    /// <summary>October to December (36).</summary>
    FourthQuarter = 36,

    /// <summary>January to April (37).</summary>
    FirstQuadrimester = 37,

    /// <summary>May to August (38).</summary>
    SecondQuadrimester = 38,

    /// <summary>September to December (39).</summary>
    ThirdQuadrimester = 39,

    /// <summary>January to June (40).</summary>
    FirstSemester = 40,

    /// <summary>July to December (41).</summary>
    SecondSemester = 41,
}
