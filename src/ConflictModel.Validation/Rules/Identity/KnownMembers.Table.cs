namespace ConflictModel.Validation;

/// <content>The table: a line for each part of documents, with its members, in which part of the table what stands within them is, and the words it takes.</content>
internal static partial class KnownMembers
{
    private const string Table = """
        kinds: =state =faction =alliance =organization =person =community =membership =officeHolding =succession =support =alignment =designation =control =obligation =violation =instrumentLink =casualtyEstimate =displacementEstimate =countEstimate =occurrence =cause =outcome =positioning =encirclement =authorisation =convening =milestone =dateClue =termProvision =areaProvision =classification =naming =participation =comparison =declaration =conflict =deployment =dyad =incident =agreement =resolution =enactment =meeting =place =peaceProcess =source =truce
        actorReference: described several oneOf is
        ageGroup: =infants =children =adolescents =adults =elderly
        agreement: name alsoKnownAs externalIds>externalId suppressions>suppression
        alignment: from>actorReference to>actorReference as>alignmentKind words by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        alignmentKind: =ally =close-to =loyal-to =coordinates-with =rival =hostile-to
        alliance: name alsoKnownAs externalIds>externalId suppressions>suppression
        archiveCopy: address captured hash
        area: places>placeReference parts>placePart except>placeReference withinMetres along point>geoPoint precision>code words
        areaChange: =adds =takes-out
        areaProvision: of area>area change>areaChange from by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        attribution: actor>actorReference source said drawingOn>actorReference citations>citation
        authorisation: of under>entityReference clause number>estimate unit by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        casualtyEstimate: of harm>harm number>estimate share people>population knowledge>knowledge basis>countBasis period printed>printedCell by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        cause: of becauseOf>entityReference words point>milestoneKind by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        citation: source at words via>actorReference
        claimLink: kind>linkKind to
        classification: of as>code by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        code: scheme code
        community: name alsoKnownAs externalIds>externalId suppressions>suppression
        comparison: of as>comparisonKind to>entityReference measure scope since>entityReference during within>entityReference ever scopeIsUnknown by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        comparisonKind: =before =after =together-with =most =largest =latest =earliest =least =smallest =more-than =less-than =equal
        conflict: name alsoKnownAs externalIds>externalId suppressions>suppression
        conflictReference: described several oneOf is
        control: controller>actorReference place degree>controlDegree degreeWords share denominator>denominator part by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        controlDegree: =control =influence =contested =presence =none
        convening: of when where>area topic medium recurrence by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        countBasis: =stock =flow
        countEstimate: of measure>countMeasure unit number>estimate share people>population knowledge>knowledge basis>countBasis period printed>printedCell by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        countMeasure: =inhabitants =present =strength =set-up =encircled =evacuated =breaches =destroyed =damaged =events =rounds =agreements =handed-over =released
        dateClue: in words of point>milestoneKind readAs known isToCome dates by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        declaration: speaker>actorReference act>speechAct about topic to>actorReference onBehalfOf>actorReference on capacity where>area medium repeatedly language by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        denominator: =area =people =settlements
        deployment: name alsoKnownAs of>actorReference at>placeReference partOf>deploymentReference externalIds>externalId suppressions>suppression
        deploymentReference: described several oneOf is
        designation: of>actorReference authority>actorReference programme reason by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        displacementEstimate: of measure>displacementMeasure number>estimate share people>population knowledge>knowledge basis>countBasis period printed>printedCell by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        displacementMeasure: =newly-displaced =living-displaced =returned
        duty: =to-do =to-refrain =to-limit =to-allow
        dyad: name alsoKnownAs within>conflictReference sideA>actorReference sideB>actorReference externalIds>externalId suppressions>suppression
        dyadReference: described several oneOf is
        enactment: name alsoKnownAs externalIds>externalId suppressions>suppression
        encirclement: encircled actors>actorReference by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        endKind: =denounced =expired =replaced =collapsed =area-overrun =peace-agreement =ceasefire =government-victory =rebel-victory =low-activity =actor-ceased-to-exist =unclear
        entityReference: described several oneOf is
        estimate: word table least best
        externalId: scheme code
        faction: name alsoKnownAs externalIds>externalId suppressions>suppression
        geoPoint: latitude longitude
        grade: scheme code
        harm: =killed =wounded =missing =trapped =detained =abducted =sexually-assaulted =affected =killed-or-wounded =killed-or-missing
        incident: name alsoKnownAs series within>incidentReference externalIds>externalId suppressions>suppression
        incidentReference: described several oneOf is
        instalment: quantity>estimate due deadline
        instrumentLink: from how>instrumentLinkKind to>entityReference by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        instrumentLinkKind: =implements =supplements =amends =replaces =renews =extends =refers-to =part-of =annex-of =made-in
        knowledge: =documented =estimated =excess-mortality =conceded
        linkKind: =supersedes =part-of =disjoint-from =overlaps =paraphrases =repeats =alternative-reading-of =inferred-from
        meeting: name alsoKnownAs within>processReference number externalIds>externalId suppressions>suppression
        membership: member>actorReference body>actorReference as>membershipKind weight by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        membershipKind: =component =member =under-umbrella
        milestone: of reached>milestoneKind at actors>actorReference to>actorReference how>endKind where>area between>dyadReference term>term by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        milestoneKind: =formed =began =agreed =signed =declared =adopted =effective =extended =suspended =denounced =expired =replaced =ended =published =deployed =encircled =evacuated =resumed =notified =renewed =dissolved =reactivated =planned =evacuating =handed-over =dismantled
        mood: =actual =planned =promised =hypothetical =hoped
        naming: of called language users>actorReference by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        obligation: owedBy>actorReference duty>duty what towards>actorReference under>entityReference clause due strength>provisionStrength pledge>pledgeKind where>area from until deadline condition conditionalOn quantity>estimate quantityUnit instalments>instalment limit>estimate limitUnit notice by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        occurrence: of>incidentReference when where>area actors>actorReference targets>actorReference means targetObject conflict>conflictReference dyad>dyadReference weapon>weaponKind targetType>targetKind targetAsSeenBy>actorReference recurrence by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        officeHolding: holder>actorReference body>actorReference title by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        organization: name alsoKnownAs externalIds>externalId suppressions>suppression
        outcome: of result>outcomeKind words by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        outcomeKind: =settlement =peace-agreement =ceasefire =partial-agreement =statement =exchange =withdrawal =adjourned =broken-off =victory =stalemate =none =other
        participation: actor>actorReference in>entityReference role>role roleWords side representedBy>actorReference by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        peaceProcess: name alsoKnownAs within>processReference externalIds>externalId suppressions>suppression
        person: name alsoKnownAs externalIds>externalId suppressions>suppression
        personRole: =leaders =journalists =medical-workers =aid-workers =peacekeepers =police =attackers
        place: name alsoKnownAs within>placeReference point>geoPoint externalIds>externalId suppressions>suppression
        placePart: words of>placeReference
        placeReference: described several oneOf is
        pledgeKind: =defence =offence =neutrality =non-aggression =consultation
        population: kind>populationKind side>actorReference age>ageGroup sex>sex role>personRole words =combatants =civilians
        populationKind: =combatants =civilians
        positioning: what at>area way>positioningKind by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        positioningKind: =site =area-of-operations =transit
        printedCell: column text
        processReference: described several oneOf is
        provisionStrength: =silent =mention =loose-mechanism =detailed-mechanism
        renewalKind: =none =by-consent =tacit
        resolution: name alsoKnownAs externalIds>externalId suppressions>suppression
        role: =party =guarantor =witness =mediator =facilitator =host =observer =perpetrator =target =associate =signatory =co-mediator =convenor =accompanying-country =supervisor =monitor =sponsor =depositary =addressee =supporter =secondary-party
        sex: =female =male
        source: name alsoKnownAs sourceKind>sourceKind published publisher>actorReference address retrieved copies>archiveCopy externalIds>externalId suppressions>suppression
        sourceKind: =article =report =statement =dataset =document =post =recording
        speechAct: =confirm =deny =condemn =accuse =promise =call-for =threaten =hope =state =announce =accept =reject =demand =warn =welcome =regret =express-concern =apologise =decline-to-comment
        standing: as>standingKind by>actorReference on reason =accepted =preferred =disputed =unclear =rejected
        standingKind: =accepted =preferred =disputed =unclear =rejected
        state: name alsoKnownAs externalIds>externalId suppressions>suppression
        succession: from>actorReference to>actorReference as>successionKind on extent>successionExtent by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        successionExtent: =nominal =partial =full
        successionKind: =renamed =merged =split =splintered =absorbed =reactivated =succeeded
        support: supporter>actorReference recipient>actorReference with>supportType against>actorReference by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        supportType: =troops-as-secondary-party =troop-presence =joint-operations =weapons =materiel =training =funding =intelligence =territory =other
        suppression: rule reason
        targetKind: =military-site =headquarters =training-camp =forces =populated-place =home =medical =school =place-of-worship =market =infrastructure =government-building =convoy =checkpoint =displacement-camp =cultural-site =gathering =press =other
        term: lasts until countedFrom>milestoneKind renewal>renewalKind renewedFor notice noticeBy>actorReference
        termProvision: of term>term by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        truce: name alsoKnownAs externalIds>externalId suppressions>suppression
        validity: during startIsFirstSeen endIsLastSeen someTimeIn
        violation: of>entityReference accused>actorReference act>incidentReference obligations clause when by>attribution holds>validity polarity mood>mood standing>standing grades>grade links>claimLink note suppressions>suppression
        weaponKind: =air-strike =drone =artillery =rocket =mine =suicide-bomb =grenade =small-arms =bladed =chemical =cluster =fire =siege =cyber =unarmed =several =other
        """;
}
