using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>ACLED's 25 sub-types of event, as it prints them; each knows its type.</summary>
/// <remarks>
/// <para>After the ACLED codebook.</para>
/// <para>Words that are not known are kept as they stand.</para>
/// <para>The default value is unstated.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<AcledSubEventType>))]
public readonly record struct AcledSubEventType : ICodeList<AcledSubEventType>
{
    private readonly string? word;

    private AcledSubEventType(string? word) => this.word = word;

    /// <summary>State forces take a place back.</summary>
    public static AcledSubEventType GovernmentRegainsTerritory => new("Government regains territory");

    /// <summary>A group that is no state takes a place.</summary>
    public static AcledSubEventType NonStateActorOvertakesTerritory => new("Non-state actor overtakes territory");

    /// <summary>They fight, and no place changes hands.</summary>
    public static AcledSubEventType ArmedClash => new("Armed clash");

    /// <summary>Protesters are met with force that kills or badly hurts.</summary>
    public static AcledSubEventType ExcessiveForceAgainstProtesters => new("Excessive force against protesters");

    /// <summary>A protest is broken up or stopped.</summary>
    public static AcledSubEventType ProtestWithIntervention => new("Protest with intervention");

    /// <summary>A protest goes by without violence.</summary>
    public static AcledSubEventType PeacefulProtest => new("Peaceful protest");

    /// <summary>Demonstrators use violence.</summary>
    public static AcledSubEventType ViolentDemonstration => new("Violent demonstration");

    /// <summary>A crowd uses violence, not to demonstrate.</summary>
    public static AcledSubEventType MobViolence => new("Mob violence");

    /// <summary>A chemical weapon is used.</summary>
    public static AcledSubEventType ChemicalWeapon => new("Chemical weapon");

    /// <summary>Aircraft or drones strike.</summary>
    public static AcledSubEventType AirDroneStrike => new("Air/drone strike");

    /// <summary>An attacker dies by the bomb he carries.</summary>
    public static AcledSubEventType SuicideBomb => new("Suicide bomb");

    /// <summary>Shells, rockets or missiles are fired.</summary>
    public static AcledSubEventType ShellingArtilleryMissileAttack => new("Shelling/artillery/missile attack");

    /// <summary>A mine or a planted bomb goes off.</summary>
    public static AcledSubEventType RemoteExplosiveLandmineIed => new("Remote explosive/landmine/IED");

    /// <summary>A grenade is thrown.</summary>
    public static AcledSubEventType Grenade => new("Grenade");

    /// <summary>Somebody is harmed sexually.</summary>
    public static AcledSubEventType SexualViolence => new("Sexual violence");

    /// <summary>Unarmed people are attacked.</summary>
    public static AcledSubEventType Attack => new("Attack");

    /// <summary>Somebody is taken and not accounted for.</summary>
    public static AcledSubEventType AbductionForcedDisappearance => new("Abduction/forced disappearance");

    /// <summary>Truces, talks, evacuations, swaps, surrenders.</summary>
    public static AcledSubEventType Agreement => new("Agreement");

    /// <summary>Many people, or somebody of note, are arrested.</summary>
    public static AcledSubEventType Arrests => new("Arrests");

    /// <summary>A group is formed, absorbed, or left by many; or changes what it does.</summary>
    public static AcledSubEventType ChangeToGroupActivity => new("Change to group/activity");

    /// <summary>Weapons are seized, or an attack is stopped.</summary>
    public static AcledSubEventType DisruptedWeaponsUse => new("Disrupted weapons use");

    /// <summary>A base is set up.</summary>
    public static AcledSubEventType HeadquartersOrBaseEstablished => new("Headquarters or base established");

    /// <summary>Goods are taken or wrecked.</summary>
    public static AcledSubEventType LootingPropertyDestruction => new("Looting/property destruction");

    /// <summary>A place changes hands without a fight.</summary>
    public static AcledSubEventType NonViolentTransferOfTerritory => new("Non-violent transfer of territory");

    /// <summary>What fits nowhere else; displacement among it.</summary>
    public static AcledSubEventType Other => new("Other");

    /// <summary>Gets the value of which nothing is said.</summary>
    public static AcledSubEventType Unstated => default;

    /// <inheritdoc/>
    public static string Scheme => "acled-sub-event-type";

    /// <inheritdoc/>
    public static ValueList<AcledSubEventType> Known => Words.Known;

    /// <inheritdoc/>
    public string Word => word ?? VocabularyText.Unstated;

    /// <inheritdoc/>
    public bool IsKnown => word is null || Known.Contains(this);

    /// <summary>Gets the event type that it belongs to; unstated for a word that is none of ACLED's.</summary>
    public AcledEventType Type => word switch
    {
        "Government regains territory" or
            "Non-state actor overtakes territory" or
            "Armed clash" => AcledEventType.Battles,
        "Excessive force against protesters" or
            "Protest with intervention" or
            "Peaceful protest" => AcledEventType.Protests,
        "Violent demonstration" or
            "Mob violence" => AcledEventType.Riots,
        "Chemical weapon" or
            "Air/drone strike" or
            "Suicide bomb" or
            "Shelling/artillery/missile attack" or
            "Remote explosive/landmine/IED" or
            "Grenade" => AcledEventType.RemoteViolence,
        "Sexual violence" or
            "Attack" or
            "Abduction/forced disappearance" => AcledEventType.ViolenceAgainstCivilians,
        "Agreement" or
            "Arrests" or
            "Change to group/activity" or
            "Disrupted weapons use" or
            "Headquarters or base established" or
            "Looting/property destruction" or
            "Non-violent transfer of territory" or
            "Other" => AcledEventType.StrategicDevelopments,
        _ => default,
    };

    /// <summary>Reads a word; one that is not known is kept.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is blank, too long, or holds control characters.</exception>
    public static AcledSubEventType Parse(string s) =>
        new(VocabularyText.Read(Guard.Against.Null(s), "an ACLED sub-event type"));

    /// <summary>Reads a word, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The word, or the unstated one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out AcledSubEventType result)
    {
        var read = VocabularyText.TryRead(s, out var word);
        result = new(word);
        return read;
    }

    /// <summary>Writes the word.</summary>
    public override string ToString() => Word;

    static AcledSubEventType IParsable<AcledSubEventType>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AcledSubEventType>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AcledSubEventType result) => TryParse(s, out result);

    // On .NET 8 a struct with a static list of itself does not load: the list stands in a class.
    private static class Words
    {
        internal static readonly ValueList<AcledSubEventType> Known =
        [
            GovernmentRegainsTerritory, NonStateActorOvertakesTerritory, ArmedClash, ExcessiveForceAgainstProtesters,
            ProtestWithIntervention, PeacefulProtest, ViolentDemonstration, MobViolence, ChemicalWeapon, AirDroneStrike,
            SuicideBomb, ShellingArtilleryMissileAttack, RemoteExplosiveLandmineIed, Grenade, SexualViolence, Attack,
            AbductionForcedDisappearance, Agreement, Arrests, ChangeToGroupActivity, DisruptedWeaponsUse,
            HeadquartersOrBaseEstablished, LootingPropertyDestruction, NonViolentTransferOfTerritory, Other,
        ];
    }
}
