namespace ConflictModel.Datasets;

/// <content>The codes of a row, as printed: what they stand for is told by the codebook, which does not come with the files.</content>
public sealed partial class AtopRow
{
    /// <summary>Gets whether it was made during a war (<c>wartime</c>).</summary>
    public int? Wartime => Code(AtopColumn.Wartime);

    /// <summary>Gets how it was established (<c>estmode</c>).</summary>
    public int? Estmode => Code(AtopColumn.Estmode);

    /// <summary>Gets whether it is public or secret (<c>pubsecr</c>).</summary>
    public int? Pubsecr => Code(AtopColumn.Pubsecr);

    /// <summary>Gets which of its articles are secret (<c>secrart</c>).</summary>
    public int? Secrart => Code(AtopColumn.Secrart);

    /// <summary>Gets the code (<c>proadd</c>).</summary>
    public int? Proadd => Code(AtopColumn.Proadd);

    /// <summary>Gets whether future members are named or foreseen (<c>futmem</c>).</summary>
    public int? Futmem => Code(AtopColumn.Futmem);

    /// <summary>Gets whether its length is specified; 1 stands for a number of months, in <c>length</c> (<c>speclgth</c>).</summary>
    public int? Speclgth => Code(AtopColumn.Speclgth);

    /// <summary>Gets whether and how members may renounce it (<c>renounce</c>).</summary>
    public int? Renounce => Code(AtopColumn.Renounce);

    /// <summary>Gets whether and how it may be renewed (<c>proren</c>).</summary>
    public int? Proren => Code(AtopColumn.Proren);

    /// <summary>Gets for how many months it is renewed; 0 for none (<c>renewlgt</c>).</summary>
    public int? Renewlgt => Code(AtopColumn.Renewlgt);

    /// <summary>Gets how it ended; 0 where it had not when coded (<c>term</c>).</summary>
    public int? Term => Code(AtopColumn.Term);

    /// <summary>Gets whether it asks for active military support (<c>active</c>).</summary>
    public int? Active => Code(AtopColumn.Active);

    /// <summary>Gets whether its obligations are conditional (<c>conditio</c>).</summary>
    public int? Conditio => Code(AtopColumn.Conditio);

    /// <summary>Gets whether the obligation of defence is conditional (<c>defcon</c>).</summary>
    public int? Defcon => Code(AtopColumn.Defcon);

    /// <summary>Gets whether the obligation of offence is conditional (<c>offcon</c>).</summary>
    public int? Offcon => Code(AtopColumn.Offcon);

    /// <summary>Gets whether the obligation of neutrality is conditional (<c>neucon</c>).</summary>
    public int? Neucon => Code(AtopColumn.Neucon);

    /// <summary>Gets whether the obligation of consultation is conditional (<c>concon</c>).</summary>
    public int? Concon => Code(AtopColumn.Concon);

    /// <summary>Gets whether its obligations differ between members (<c>asymm</c>).</summary>
    public int? Asymm => Code(AtopColumn.Asymm);

    /// <summary>Gets whether members must not aid an enemy (<c>notaiden</c>).</summary>
    public int? Notaiden => Code(AtopColumn.Notaiden);

    /// <summary>Gets whether members owe diplomatic aid (<c>dipaid</c>).</summary>
    public int? Dipaid => Code(AtopColumn.Dipaid);

    /// <summary>Gets whether members owe the use of territory or resources (<c>terrres</c>).</summary>
    public int? Terrres => Code(AtopColumn.Terrres);

    /// <summary>Gets whether a separate peace is ruled out (<c>seppeace</c>).</summary>
    public int? Seppeace => Code(AtopColumn.Seppeace);

    /// <summary>Gets whether commitments to third parties are ruled out (<c>thirdcom</c>).</summary>
    public int? Thirdcom => Code(AtopColumn.Thirdcom);

    /// <summary>Gets whether conflicting alliances are ruled out (<c>noothall</c>).</summary>
    public int? Noothall => Code(AtopColumn.Noothall);

    /// <summary>Gets whether it names a specific threat (<c>specthrt</c>).</summary>
    public int? Specthrt => Code(AtopColumn.Specthrt);

    /// <summary>Gets the Correlates of War number of a state named as a threat, or 0 (<c>statthr1</c>).</summary>
    public int? Statthr1 => Code(AtopColumn.Statthr1);

    /// <summary>Gets that of a second one, or 0 (<c>statthr2</c>).</summary>
    public int? Statthr2 => Code(AtopColumn.Statthr2);

    /// <summary>Gets the code (<c>conwtin</c>).</summary>
    public int? Conwtin => Code(AtopColumn.Conwtin);

    /// <summary>Gets whether mediation or arbitration is provided for (<c>medarb</c>).</summary>
    public int? Medarb => Code(AtopColumn.Medarb);

    /// <summary>Gets what military contact it asks for (<c>milcon</c>).</summary>
    public int? Milcon => Code(AtopColumn.Milcon);

    /// <summary>Gets what military aid it provides for (<c>milaid</c>).</summary>
    public int? Milaid => Code(AtopColumn.Milaid);

    /// <summary>Gets whether it provides for an integrated command (<c>intcom</c>).</summary>
    public int? Intcom => Code(AtopColumn.Intcom);

    /// <summary>Gets the code (<c>subord</c>).</summary>
    public int? Subord => Code(AtopColumn.Subord);

    /// <summary>Gets the organization it sets up (<c>organ1</c>).</summary>
    public int? Organ1 => Code(AtopColumn.Organ1);

    /// <summary>Gets the purpose of that organization (<c>orgpurp1</c>).</summary>
    public int? Orgpurp1 => Code(AtopColumn.Orgpurp1);

    /// <summary>Gets a second organization it sets up (<c>organ2</c>).</summary>
    public int? Organ2 => Code(AtopColumn.Organ2);

    /// <summary>Gets the purpose of that organization (<c>orgpurp2</c>).</summary>
    public int? Orgpurp2 => Code(AtopColumn.Orgpurp2);

    /// <summary>Gets what bases it provides for (<c>base</c>).</summary>
    public int? Base => Code(AtopColumn.Base);

    /// <summary>Gets whether contributions are specified (<c>contrib</c>).</summary>
    public int? Contrib => Code(AtopColumn.Contrib);

    /// <summary>Gets whether arms are reduced (<c>armred</c>).</summary>
    public int? Armred => Code(AtopColumn.Armred);

    /// <summary>Gets the code (<c>acqterr</c>).</summary>
    public int? Acqterr => Code(AtopColumn.Acqterr);

    /// <summary>Gets whether the division of gains is specified (<c>divgains</c>).</summary>
    public int? Divgains => Code(AtopColumn.Divgains);

    /// <summary>Gets whether demilitarization or withdrawal is provided for (<c>demwith</c>).</summary>
    public int? Demwith => Code(AtopColumn.Demwith);

    /// <summary>Gets how it refers to the League of Nations or the United Nations (<c>reflnun</c>).</summary>
    public int? Reflnun => Code(AtopColumn.Reflnun);

    /// <summary>Gets whether it refers to another international organization (<c>refothio</c>).</summary>
    public int? Refothio => Code(AtopColumn.Refothio);

    /// <summary>Gets the code (<c>natrefal</c>).</summary>
    public int? Natrefal => Code(AtopColumn.Natrefal);

    /// <summary>Gets which companion agreements it has (<c>compag</c>).</summary>
    public int? Compag => Code(AtopColumn.Compag);

    /// <summary>Gets whether it provides for cooperation other than military (<c>nomicoop</c>).</summary>
    public int? Nomicoop => Code(AtopColumn.Nomicoop);

    /// <summary>Gets the code (<c>conres</c>).</summary>
    public int? Conres => Code(AtopColumn.Conres);

    /// <summary>Gets the code (<c>agprois</c>).</summary>
    public int? Agprois => Code(AtopColumn.Agprois);

    /// <summary>Gets the code (<c>conmen</c>).</summary>
    public int? Conmen => Code(AtopColumn.Conmen);

    /// <summary>Gets what economic aid it provides for (<c>ecaid</c>).</summary>
    public int? Ecaid => Code(AtopColumn.Ecaid);

    /// <summary>Gets what is said of intervention in domestic affairs (<c>interv</c>).</summary>
    public int? Interv => Code(AtopColumn.Interv);

    /// <summary>Gets from which kind of source it was coded (<c>source</c>).</summary>
    public int? Source => Code(AtopColumn.Source);

    /// <summary>Gets whether it is new in version 4 (<c>new4</c>).</summary>
    public int? New4 => Code(AtopColumn.New4);

    /// <summary>Gets whether its coding was revised in version 4 (<c>rev4</c>).</summary>
    public int? Rev4 => Code(AtopColumn.Rev4);

    /// <summary>Gets a measure of institutions added by the project that published the file (<c>hinst</c>).</summary>
    public int? Hinst => Code(AtopColumn.Hinst);

    /// <summary>Gets likewise (<c>minst</c>).</summary>
    public int? Minst => Code(AtopColumn.Minst);

    /// <summary>Gets likewise (<c>milorg</c>).</summary>
    public int? Milorg => Code(AtopColumn.Milorg);

    /// <summary>Gets likewise (<c>milinst</c>).</summary>
    public int? Milinst => Code(AtopColumn.Milinst);

    /// <summary>Gets likewise (<c>pubtreat</c>).</summary>
    public int? Pubtreat => Code(AtopColumn.Pubtreat);

    /// <summary>Gets likewise (<c>formorg</c>).</summary>
    public int? Formorg => Code(AtopColumn.Formorg);

    /// <summary>Gets likewise (<c>formal</c>).</summary>
    public int? Formal => Code(AtopColumn.Formal);

    /// <summary>Gets the Correlates of War number of that war; 0 for none (<c>cowwar</c>).</summary>
    public int? Cowwar => Code(AtopColumn.Cowwar);

    /// <summary>Gets in which way it ended for the member; 0 where it had not when coded (<c>termmode</c>).</summary>
    public int? Termmode => Code(AtopColumn.Termmode);

    /// <summary>Gets for which cause it ended for the member; 0 where it had not when coded (<c>termcaus</c>).</summary>
    public int? Termcaus => Code(AtopColumn.Termcaus);

    /// <summary>Gets whether the obligation of defence is limited to certain adversaries (<c>defcoadv</c>).</summary>
    public int? Defcoadv => Code(AtopColumn.Defcoadv);

    /// <summary>Gets whether the obligation of defence is limited to certain places (<c>defcoloc</c>).</summary>
    public int? Defcoloc => Code(AtopColumn.Defcoloc);

    /// <summary>Gets whether the obligation of defence is limited to certain conflicts (<c>defcocon</c>).</summary>
    public int? Defcocon => Code(AtopColumn.Defcocon);

    /// <summary>Gets whether the obligation of defence is limited to certain numbers of adversaries (<c>defconum</c>).</summary>
    public int? Defconum => Code(AtopColumn.Defconum);

    /// <summary>Gets whether the obligation of defence is limited to certain demands (<c>defcodem</c>).</summary>
    public int? Defcodem => Code(AtopColumn.Defcodem);

    /// <summary>Gets whether the obligation of defence is limited to attacks that were not provoked (<c>defconpr</c>).</summary>
    public int? Defconpr => Code(AtopColumn.Defconpr);

    /// <summary>Gets whether the obligation of offence is limited to certain adversaries (<c>offcoadv</c>).</summary>
    public int? Offcoadv => Code(AtopColumn.Offcoadv);

    /// <summary>Gets whether the obligation of offence is limited to certain places (<c>offcoloc</c>).</summary>
    public int? Offcoloc => Code(AtopColumn.Offcoloc);

    /// <summary>Gets whether the obligation of offence is limited to certain conflicts (<c>offcocon</c>).</summary>
    public int? Offcocon => Code(AtopColumn.Offcocon);

    /// <summary>Gets whether the obligation of offence is limited to certain numbers of adversaries (<c>offconum</c>).</summary>
    public int? Offconum => Code(AtopColumn.Offconum);

    /// <summary>Gets whether the obligation of offence is limited to certain demands (<c>offcodem</c>).</summary>
    public int? Offcodem => Code(AtopColumn.Offcodem);

    /// <summary>Gets whether the obligation of neutrality is limited to certain adversaries (<c>neucoadv</c>).</summary>
    public int? Neucoadv => Code(AtopColumn.Neucoadv);

    /// <summary>Gets whether the obligation of neutrality is limited to certain places (<c>neucoloc</c>).</summary>
    public int? Neucoloc => Code(AtopColumn.Neucoloc);

    /// <summary>Gets whether the obligation of neutrality is limited to certain conflicts (<c>neucocon</c>).</summary>
    public int? Neucocon => Code(AtopColumn.Neucocon);

    /// <summary>Gets whether the obligation of neutrality is limited to certain numbers of adversaries (<c>neuconum</c>).</summary>
    public int? Neuconum => Code(AtopColumn.Neuconum);

    /// <summary>Gets whether the obligation of neutrality is limited to certain demands (<c>neucodem</c>).</summary>
    public int? Neucodem => Code(AtopColumn.Neucodem);

    /// <summary>Gets whether the obligation of neutrality is limited to attacks that were not provoked (<c>neuconpr</c>).</summary>
    public int? Neuconpr => Code(AtopColumn.Neuconpr);

    /// <summary>Gets whether the obligation of neutrality is limited to attacks (<c>neucoatt</c>).</summary>
    public int? Neucoatt => Code(AtopColumn.Neucoatt);

    /// <summary>Gets whether the obligation of consultation is limited to certain adversaries (<c>concoadv</c>).</summary>
    public int? Concoadv => Code(AtopColumn.Concoadv);

    /// <summary>Gets whether the obligation of consultation is limited to certain places (<c>concoloc</c>).</summary>
    public int? Concoloc => Code(AtopColumn.Concoloc);

    /// <summary>Gets whether the obligation of consultation is limited to certain conflicts (<c>concocon</c>).</summary>
    public int? Concocon => Code(AtopColumn.Concocon);

    /// <summary>Gets whether the obligation of consultation is limited to requests (<c>concoreq</c>).</summary>
    public int? Concoreq => Code(AtopColumn.Concoreq);

    /// <summary>Gets whether its obligations are limited in other ways (<c>olimob</c>).</summary>
    public int? Olimob => Code(AtopColumn.Olimob);

    /// <summary>Gets whether what the member owes differs between partners (<c>obvary</c>).</summary>
    public int? Obvary => Code(AtopColumn.Obvary);
}
