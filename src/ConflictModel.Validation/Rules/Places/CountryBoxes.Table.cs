namespace ConflictModel.Validation;

/// <content>The table.</content>
/// <remarks>
/// Reckoned from the country outlines of Natural Earth (1:10 million; public domain), rounded outward to a tenth of a degree. Islands and
/// territories more than three degrees from the rest have boxes of their own. A box takes in what the country claims or once held and maps
/// disagree about (Crimea, the Golan, Kashmir, Western Sahara, Kosovo, South Sudan, the islands of the South China Sea), and the state's
/// territories overseas. Names are the English short ones, without those that other places bear too (Georgia, Niger).
/// </remarks>
internal sealed partial class CountryBoxes
{
    /// <summary>Each line: the three ISO 3166 codes; the boxes, each west, south, east, north in degrees; the names.</summary>
    private const string Table = """
        AD AND 020 | 1.4 42.4 1.8 42.7 | Andorra
        AE ARE 784 | 51.5 22.6 56.4 26.1 | United Arab Emirates
        AF AFG 004 | 60.4 29.3 74.9 38.5 | Afghanistan
        AG ATG 028 | -61.9 16.9 -61.6 17.8 | Antigua and Barbuda
        AI AIA 660 | -63.5 18.1 -62.9 18.7 | Anguilla
        AL ALB 008 | 19.2 39.6 21.1 42.7 | Albania
        AM ARM 051 | 43.4 38.8 46.7 41.3 | Armenia
        AO AGO 024 | 11.6 -18.1 24.1 -4.3 | Angola
        AR ARG 032 | -73.6 -55.1 -53.6 -21.7 | Argentina
        AS ASM 016 | -170.9 -14.6 -168.1 -14.1, -171.1 -11.1 -171 -11 | American Samoa
        AT AUT 040 | 9.5 46.3 17.2 49.1 | Austria
        AU AUS 036 | 112.9 -43.7 153.7 -9.2, 158.8 -54.8 159 -54.4, 159 -31.6 159.2 -31.5, 167.9 -29.1 168 -28.9 | Australia
        AW ABW 533 | -70.1 12.4 -69.8 12.7 | Aruba
        AX ALA 248 | 19.5 59.9 21.1 60.5 | Åland Islands; Aland Islands
        AZ AZE 031 | 44.7 38.3 50.7 41.9 | Azerbaijan
        BA BIH 070 | 15.7 42.5 19.7 45.3 | Bosnia and Herzegovina
        BB BRB 052 | -59.7 13 -59.4 13.4 | Barbados
        BD BGD 050 | 88 20.7 92.7 26.7 | Bangladesh
        BE BEL 056 | 2.5 49.4 6.4 51.5 | Belgium
        BF BFA 854 | -5.6 9.3 2.4 15.1 | Burkina Faso
        BG BGR 100 | 22.3 41.2 28.7 44.3 | Bulgaria
        BH BHR 048 | 50.4 25.7 50.7 26.3 | Bahrain
        BI BDI 108 | 28.9 -4.5 30.9 -2.3 | Burundi
        BJ BEN 204 | 0.7 6.2 3.9 12.4 | Benin
        BL BLM 652 | -62.9 17.8 -62.7 18 | Saint Barthélemy
        BM BMU 060 | -64.9 32.2 -64.6 32.4 | Bermuda
        BN BRN 096 | 114 4 115.4 5.1 | Brunei; Brunei Darussalam
        BO BOL 068 | -69.7 -22.9 -57.4 -9.6 | Bolivia
        BR BRA 076 | -74.1 -33.8 -28.8 5.3 | Brazil
        BS BHS 044 | -79.6 20.9 -72.7 27 | The Bahamas; Bahamas
        BT BTN 064 | 88.7 26.6 92.1 28.4 | Bhutan
        BW BWA 072 | 19.9 -26.9 29.4 -17.7 | Botswana
        BY BLR 112 | 23.1 51.2 32.8 56.2 | Belarus
        BZ BLZ 084 | -89.3 15.8 -87.7 18.5 | Belize
        CA CAN 124 | -141.1 41.6 -52.6 83.2 | Canada
        CD COD 180 | 12.2 -13.5 31.3 5.4 | DR Congo; Democratic Republic of Congo; Democratic Republic of the Congo
        CF CAF 140 | 14.3 2.2 27.5 11.1 | Central African Republic
        CG COG 178 | 11.1 -5.1 18.7 3.8 | Republic of Congo; Republic of the Congo
        CH CHE 756 | 5.9 45.8 10.5 47.9 | Switzerland
        CI CIV 384 | -8.7 4.3 -2.5 10.8 | Cote d'Ivoire; Côte d'Ivoire; Ivory Coast
        CK COK 184 | -159.9 -22 -157.3 -18.8, -161.1 -10.5 -157.9 -8.9, -165.9 -10.9 -165.8 -10.8 | Cook Islands
        CL CHL 152 | -75.8 -56 -66.4 -17.5, -80.8 -33.8 -78.7 -33.5, -109.5 -27.3 -109.2 -27, -105.5 -26.5 -105.4 -26.4, -80.2 -26.4 -79.8 -26.2 | Chile
        CM CMR 120 | 8.5 1.6 16.3 13.1 | Cameroon
        CN CHN 156 | 73.6 15.7 134.8 53.6, 111.5 7 116 12 | People's Republic of China; China
        CO COL 170 | -81.8 -4.3 -66.8 13.6 | Colombia
        CR CRI 188 | -87.2 5.5 -82.5 11.3 | Costa Rica
        CU CUB 192 | -85 19.8 -74.1 23.3 | Cuba
        CV CPV 132 | -25.4 14.8 -22.6 17.2 | Cabo Verde; Cape Verde
        CW CUW 531 | -69.2 12 -68.7 12.4 | Curaçao
        CY CYP 196 | 32.2 34.6 34.6 35.7 | Cyprus
        CZ CZE 203 | 12 48.5 18.9 51.1 | Czech Republic; Czechia
        DE DEU 276 | 5.8 47.2 15.1 55.1 | Germany
        DJ DJI 262 | 41.7 10.9 43.5 12.8 | Djibouti
        DK DNK 208 | 8 54.5 15.2 57.8, -73.1 59.7 -11.3 83.7, -7.7 61.3 -6.2 62.4 | Denmark
        DM DMA 212 | -61.5 15.2 -61.2 15.7 | Dominica
        DO DOM 214 | -72.1 17.5 -68.3 20 | Dominican Republic
        DZ DZA 012 | -8.7 18.9 12 37.1 | Algeria
        EC ECU 218 | -81.1 -5.1 -75.2 1.5, -92.1 -1.5 -89.2 1.7 | Ecuador
        EE EST 233 | 21.8 57.5 28.2 59.7 | Estonia
        EG EGY 818 | 24.6 21.9 36.9 31.7 | Egypt
        EH ESH 732 | -17.2 20.7 -1 36 | Western Sahara
        ER ERI 232 | 36.4 12.3 43.2 18.1 | Eritrea
        ES ESP 724 | -9.3 35.1 4.4 43.8, -18.2 27.6 -13.4 29.3 | Spain
        ET ETH 231 | 32.9 3.4 48 18.1 | Ethiopia
        FI FIN 246 | 19.5 59.8 31.6 70.1 | Finland
        FJ FJI 242 | -180 -20.7 -178.2 -16.1, 174.5 -21.8 180 -16.1, 177 -12.6 177.2 -12.4 | Fiji
        FK FLK 238 | -61.4 -52.5 -57.7 -51 | Falkland Islands
        FM FSM 583 | 137.4 0.9 163.2 10.2 | Micronesia
        FO FRO 234 | -7.7 61.3 -6.2 62.4 | Faroe Islands
        FR FRA 250 | -54.7 2.1 -51.6 5.8, -5.2 41.3 9.6 51.1, -63.2 14.4 -60.8 18.2, 55.2 -21.4 55.9 -20.8, 45 -13 45.3 -12.6, -154.6 -23.9 -134.9 -14.1, -140.8 -10.6 -138.6 -7.9, -144.4 -27.7 -144.2 -27.5, 163.6 -22.7 168.2 -19.6, 171.3 -22.4 171.4 -22.3, -178.2 -14.4 -176.1 -13.2, -56.4 46.7 -56.1 47.2 | France
        GA GAB 266 | 8.6 -4 14.5 2.4 | Gabon
        GB GBR 826 | -8.7 49.1 1.8 60.9, -13.7 57.5 -13.6 57.6, -61.4 -52.5 -57.7 -51, -64.9 32.2 -64.6 32.4, -81.5 19.2 -79.7 19.8, -64.8 16.6 -62.1 18.8, -10.1 -40.4 -9.8 -40.3, -12.4 -37.2 -12.1 -37, -5.8 -16.1 -5.6 -15.9, -14.5 -8 -14.2 -7.8, 71.2 -7.5 72.5 -5.2, -72.5 21.2 -71.1 22 | United Kingdom; Great Britain
        GD GRD 308 | -61.8 12 -61.4 12.6 | Grenada
        GE GEO 268 | 39.9 41 46.7 43.6 |
        GG GGY 831 | -2.7 49.4 -2.1 49.8 | Guernsey
        GH GHA 288 | -3.3 4.7 1.2 11.2 | Ghana
        GI GIB 292 | -5.4 36.1 -5.3 36.2 | Gibraltar
        GL GRL 304 | -73.1 59.7 -11.3 83.7 | Greenland
        GM GMB 270 | -16.9 13 -13.8 13.9 | Republic of The Gambia; The Gambia; Gambia
        GN GIN 324 | -15.1 7.1 -7.6 12.7 |
        GQ GNQ 226 | 5.6 -1.5 11.4 3.8 | Equatorial Guinea
        GR GRC 300 | 19.6 34.8 29.7 41.8 | Greece
        GS SGS 239 | -28.3 -59.5 -26.2 -56.2, -38.1 -54.9 -35.7 -53.9 | South Georgia and the South Sandwich Islands
        GT GTM 320 | -92.3 13.7 -88.2 17.9 | Guatemala
        GU GUM 316 | 144.6 13.2 145 13.7 | Guam
        GW GNB 624 | -16.8 10.9 -13.6 12.7 | Guinea-Bissau
        GY GUY 328 | -61.4 1.1 -56.4 8.6 | Guyana
        HK HKG 344 | 113.8 22.1 114.5 22.6 | Hong Kong
        HM HMD 334 | 73.2 -53.2 73.9 -52.9 | Heard Island and McDonald Islands
        HN HND 340 | -89.4 12.9 -83.1 17.5 | Honduras
        HR HRV 191 | 13.5 42.4 19.5 46.6 | Croatia
        HT HTI 332 | -74.5 18 -71.6 20.1 | Haiti
        HU HUN 348 | 16 45.7 22.9 48.6 | Hungary
        ID IDN 360 | 95 -11 141 6 | Indonesia
        IE IRL 372 | -10.5 51.4 -5.9 55.4 | Ireland
        IL ISR 376 | 34.1 29.4 35.9 33.5 | Israel
        IM IMN 833 | -4.8 54 -4.3 54.5 | Isle of Man
        IN IND 356 | 68.1 6.7 97.4 37.1 | India
        IO IOT 086 | 71.2 -7.5 72.5 -5.2 | British Indian Ocean Territory
        IQ IRQ 368 | 38.7 29 48.6 37.4 | Iraq
        IR IRN 364 | 44 25 63.4 39.8 | Islamic Republic of Iran; Iran
        IS ISL 352 | -24.6 63.3 -13.5 66.6 | Iceland
        IT ITA 380 | 6.6 35.4 18.6 47.1 | Italy
        JE JEY 832 | -2.3 49.1 -2 49.3 |
        JM JAM 388 | -78.4 17.7 -76.1 18.6 |
        JO JOR 400 | 34.9 29.1 39.3 33.4 |
        JP JPN 392 | 122.9 24.2 148.9 45.6, 153.9 24.2 154 24.4 | Japan
        KE KEN 404 | 33.8 -4.7 41.9 5.1 | Kenya
        KG KGZ 417 | 69.2 39.1 80.3 43.3 | Kyrgyzstan
        KH KHM 116 | 102.3 10.4 107.7 14.8 | Cambodia
        KI KIR 296 | 172.7 -2.7 176.9 3.2, -151.9 -11.5 -151.7 -11.3, -156 -5.7 -154.9 -4, -174.6 -4.7 -171 -2.7, -160.5 1.7 -157.1 4.8, 169.5 -0.9 169.6 -0.8 | Kiribati
        KM COM 174 | 43.2 -12.4 44.6 -11.3 | Comoros
        KN KNA 659 | -62.9 17.1 -62.5 17.5 | Saint Kitts and Nevis
        KP PRK 408 | 124.2 37.6 130.8 43.1 | Democratic People's Republic of Korea; North Korea
        KR KOR 410 | 124.6 33.1 131.9 38.7 | South Korea; Republic of Korea
        KW KWT 414 | 46.5 28.5 48.5 30.1 | Kuwait
        KY CYM 136 | -81.5 19.2 -79.7 19.8 | Cayman Islands
        KZ KAZ 398 | 46.4 40.5 87.4 55.5 | Kazakhstan
        LA LAO 418 | 100 13.9 107.7 22.5 | Laos; Lao People's Democratic Republic
        LB LBN 422 | 35 33 36.7 34.7 | Lebanon
        LC LCA 662 | -61.1 13.7 -60.8 14.2 | Saint Lucia
        LI LIE 438 | 9.4 47 9.7 47.3 | Liechtenstein
        LK LKA 144 | 79.6 5.9 81.9 9.9 | Sri Lanka
        LR LBR 430 | -11.5 4.3 -7.3 8.6 | Liberia
        LS LSO 426 | 27 -30.7 29.5 -28.5 | Lesotho
        LT LTU 440 | 20.9 53.8 26.9 56.5 | Lithuania
        LU LUX 442 | 5.7 49.4 6.6 50.2 |
        LV LVA 428 | 20.9 55.6 28.3 58.1 | Latvia
        LY LBY 434 | 9.2 19.4 25.2 33.2 | Libya
        MA MAR 504 | -17.2 20.7 -1 36 | Morocco
        MC MCO 492 | 7.3 43.7 7.5 43.8 | Monaco
        MD MDA 498 | 26.6 45.4 30.2 48.5 | Moldova
        ME MNE 499 | 18.4 41.8 20.4 43.6 | Montenegro
        MF MAF 663 | -63.2 18 -63 18.2 |
        MG MDG 450 | 43.2 -25.6 50.6 -11.9 | Madagascar
        MH MHL 584 | 160.7 4.5 172.2 14.7 | Marshall Islands
        MK MKD 807 | 20.4 40.8 23.1 42.4 | The Republic of North Macedonia; North Macedonia
        ML MLI 466 | -12.3 10.1 4.3 25 | Mali
        MM MMR 104 | 92.1 9.7 101.2 28.6 | Burma; Myanmar
        MN MNG 496 | 87.7 41.5 120 52.2 | Mongolia
        MO MAC 446 | 113.5 22.1 113.6 22.3 | Macao
        MP MNP 580 | 144.9 14.1 145.9 20.6 | Northern Mariana Islands
        MR MRT 478 | -17.1 14.7 -4.8 27.3 | Mauritania
        MS MSR 500 | -62.3 16.6 -62.1 16.9 | Montserrat
        MT MLT 470 | 14.1 35.8 14.6 36.1 | Malta
        MU MUS 480 | 56.5 -20.6 63.6 -10.3 | Mauritius
        MV MDV 462 | 72.6 -0.7 73.8 7.2 | Maldives
        MW MWI 454 | 32.6 -17.2 36 -9.3 | Malawi
        MX MEX 484 | -118.4 14.5 -86.7 32.8 |
        MY MYS 458 | 109.5 0.8 119.3 7.4, 99.6 1.2 104.3 6.8 | Malaysia
        MZ MOZ 508 | 30.2 -26.9 40.9 -10.4 | Mozambique
        NA NAM 516 | 11.7 -29 25.3 -16.9 | Namibia
        NC NCL 540 | 163.6 -22.7 168.2 -19.6, 171.3 -22.4 171.4 -22.3 | New Caledonia
        NE NER 562 | 0.1 11.6 16 23.6 |
        NF NFK 574 | 167.9 -29.1 168 -28.9 | Norfolk Island
        NG NGA 566 | 2.6 4.2 14.7 13.9 | Nigeria
        NI NIC 558 | -87.7 10.7 -82.7 15.1 | Nicaragua
        NL NLD 528 | 3.3 50.7 7.2 53.6, -70.1 12 -68.1 12.7, -63.3 17.4 -62.9 18.1 | Netherlands; The Netherlands
        NO NOR 578 | 4.6 57.9 31.1 71.2, -9.2 70.8 -7.9 71.2, 10.4 74.3 33.7 80.8, 3.3 -54.5 3.5 -54.3 | Norway
        NP NPL 524 | 80 26.3 88.2 30.5 | Nepal
        NR NRU 520 | 166.9 -0.6 167 -0.4 | Nauru
        NU NIU 570 | -170 -19.2 -169.7 -18.9 | Niue
        NZ NZL 554 | 165.8 -52.7 178.9 -34.3, -176.9 -44.4 -176.1 -43.7, -178 -29.3 -177.8 -29.2, -172.6 -9.4 -171.1 -8.5, -159.9 -22 -157.3 -18.8, -161.1 -10.5 -157.9 -8.9, -165.9 -10.9 -165.8 -10.8, -170 -19.2 -169.7 -18.9 | New Zealand
        OM OMN 512 | 51.9 16.6 59.9 26.4 | Oman
        PA PAN 591 | -83.1 7.2 -77.1 9.7 |
        PE PER 604 | -81.4 -18.4 -68.6 0 | Peru
        PF PYF 258 | -154.6 -23.9 -134.9 -14.1, -140.8 -10.6 -138.6 -7.9, -144.4 -27.7 -144.2 -27.5 | French Polynesia
        PG PNG 598 | 140.8 -11.7 156 -1.3 | Papua New Guinea
        PH PHL 608 | 113.5 4.6 126.7 21.2 | Philippines
        PK PAK 586 | 60.8 23.6 81 37.1, 88 20.5 92.7 26.7 | Pakistan
        PL POL 616 | 14.1 48.9 24.2 54.9 | Poland
        PM SPM 666 | -56.4 46.7 -56.1 47.2 | Saint Pierre and Miquelon
        PN PCN 612 | -130.8 -25.1 -128.2 -23.9, -124.8 -24.7 -124.7 -24.6 | Pitcairn; Pitcairn Islands
        PR PRI 630 | -68 17.9 -65.2 18.6 | Puerto Rico
        PS PSE 275 | 34.1 31.2 35.6 32.6 | Palestinian territories; State of Palestine; Palestine
        PT PRT 620 | -9.5 36.9 -6.2 42.2, -17.3 30 -15.8 33.2, -31.3 36.9 -25 39.8 | Portugal
        PW PLW 585 | 131.1 2.9 134.8 8.1 | Palau
        PY PRY 600 | -62.7 -27.6 -54.2 -19.2 | Paraguay
        QA QAT 634 | 50.7 24.5 51.7 26.2 | Qatar
        RO ROU 642 | 20.2 43.6 29.7 48.3 | Romania
        RS SRB 688 | 18.4 41.8 23 46.2 | Serbia
        RU RUS 643 | -180 64.2 -168.9 71.6, 26.9 41.1 180 81.9, 19.6 54.3 22.9 55.3 | Russian Federation; Russia
        RW RWA 646 | 28.8 -2.9 30.9 -1 | Rwanda
        SA SAU 682 | 34.5 16.3 55.7 32.2 | Saudi Arabia
        SB SLB 090 | 155.5 -12.3 168.9 -6.6 | Solomon Islands
        SC SYC 690 | 46.2 -9.8 47.6 -9.3, 52.7 -7.2 56.3 -3.7 | Seychelles
        SD SDN 729 | 21.8 3.4 38.7 22.3 | Sudan
        SE SWE 752 | 11.1 55.3 24.2 69.1 | Sweden
        SG SGP 702 | 103.6 1.2 104.1 1.5 | Singapore
        SH SHN 654 | -10.1 -40.4 -9.8 -40.3, -12.4 -37.2 -12.1 -37, -5.8 -16.1 -5.6 -15.9, -14.5 -8 -14.2 -7.8 | Saint Helena
        SI SVN 705 | 13.3 45.4 16.6 46.9 | Slovenia
        SK SVK 703 | 16.8 47.7 22.6 49.7 | Slovakia
        SL SLE 694 | -13.4 6.9 -10.2 10 | Sierra Leone
        SM SMR 674 | 12.3 43.8 12.5 44 | San Marino
        SN SEN 686 | -17.6 12.3 -11.3 16.7 | Senegal
        SO SOM 706 | 40.9 -1.7 51.5 12 | Somalia
        SR SUR 740 | -58.1 1.8 -53.9 6.1 | Suriname
        SS SSD 728 | 24.1 3.4 36 12.3 | South Sudan
        ST STP 678 | 6.4 0 7.5 1.7 | Sao Tome and Principe
        SV SLV 222 | -90.2 13.1 -87.6 14.5 | El Salvador
        SX SXM 534 | -63.2 18 -63 18.1 |
        SY SYR 760 | 35.6 32.3 42.4 37.4 | Syria; Syrian Arab Republic
        SZ SWZ 748 | 30.7 -27.4 32.2 -25.7 | Swaziland; Eswatini
        TC TCA 796 | -72.5 21.2 -71.1 22 | Turks and Caicos Islands
        TD TCD 148 | 13.4 7.4 24 23.5 | Chad
        TF ATF 260 | 42.7 -17.1 42.8 -17, 68.6 -49.8 70.6 -48.5, 50.1 -46.5 51.9 -46, 77.4 -38.8 77.6 -37.8, 39.7 -22.4 40.4 -21.4, 54.5 -15.9 54.6 -15.8, 47.2 -11.6 47.4 -11.5 | French Southern Territories
        TG TGO 768 | -0.2 6 1.8 11.2 | Togo
        TH THA 764 | 97.3 5.6 105.7 20.5 | Thailand
        TJ TJK 762 | 67.3 36.6 75.2 41.1 | Tajikistan
        TL TLS 626 | 124 -9.6 127.4 -8.1 | East Timor; Timor-Leste
        TM TKM 795 | 52.4 35.1 66.7 42.8 | Turkmenistan
        TN TUN 788 | 7.4 30.2 11.6 37.4 | Tunisia
        TO TON 776 | -176.3 -22.4 -173.9 -15.5 | Tonga
        TR TUR 792 | 25.6 35.8 44.9 42.1 | Türkiye; Turkey
        TT TTO 780 | -62 10 -60.5 11.4 | Trinidad and Tobago
        TV TUV 798 | 176.1 -9.5 180 -5.6 | Tuvalu
        TW TWN 158 | 118.1 21.8 122.1 26.5, 111 15.7 113 17.2, 111.5 7 116 12 | Taiwan
        TZ TZA 834 | 29.3 -11.8 40.5 -0.9 | United Republic of Tanzania; Tanzania
        UA UKR 804 | 22.1 44.3 40.2 52.4 | Ukraine
        UG UGA 800 | 29.5 -1.5 35.1 4.3 | Uganda
        UM UMI 581 | -169.6 16.7 -169.5 16.8, -160.1 -0.4 -160 -0.3, -176.7 0.1 -176.4 0.9, 166.6 19.2 166.7 19.4, -177.4 28.1 -177.3 28.3, -75.1 18.3 -75 18.5, -162.4 5.8 -162 6.5 | United States Minor Outlying Islands
        US USA 840 | -124.8 24.5 -66.8 49.4, -179.2 51.2 -129.9 71.5, -164.8 18.9 -154.8 23.6, 172.4 51.3 179.8 53.1, -168.1 25 -167.9 25.1, -174 25.7 -171.7 26.1, -178.4 28.3 -178.2 28.5, -68 17.6 -64.5 18.6, 144.6 13.2 145.9 20.6, -170.9 -14.6 -168.1 -14.1, -171.1 -11.1 -171 -11 | United States of America; United States; USA
        UY URY 858 | -58.5 -35 -53.1 -30 | Uruguay
        UZ UZB 860 | 55.9 37.1 73.2 45.6 | Uzbekistan
        VA VAT 336 | 12.4 41.9 12.5 42 | Vatican City
        VC VCT 670 | -61.5 12.5 -61.1 13.4 | Saint Vincent and the Grenadines
        VE VEN 862 | -73.4 0.6 -59.8 12.2, -63.7 15.6 -63.6 15.8 | Venezuela
        VG VGB 092 | -64.8 18.3 -64.2 18.8 |
        VI VIR 850 | -65.1 17.6 -64.5 18.4 |
        VN VNM 704 | 102.1 7 116 23.4 | Vietnam
        VU VUT 548 | 166.5 -20.3 169.9 -13 | Vanuatu
        WF WLF 876 | -178.2 -14.4 -176.1 -13.2 | Wallis and Futuna
        WS WSM 882 | -172.8 -14.1 -171.4 -13.4 | Samoa
        XK XKX - | 20 41.8 21.8 43.3 | Kosovo
        YE YEM 887 | 42.5 12.1 54.6 19 | Yemen
        ZA ZAF 710 | 16.4 -34.9 32.9 -22.1, 37.5 -47 38 -46.5 | South Africa
        ZM ZMB 894 | 21.9 -18.1 33.7 -8.1 | Zambia
        ZW ZWE 716 | 25.2 -22.4 33.1 -15.6 | Zimbabwe
        """;
}
