/// Outlets that the first users read.
enum OutletNames {
    /// Separated by `|` or line ends. Names that are everyday words in lower case are not written so.
    static let all = """
        RTBF|RTBF info|RTBF Actus|RTL info|RTL|RTL Infos|Le Soir|La Libre|La Libre Belgique|lalibre.be|La DH|DH
        DH Les Sports|Sudinfo|Sudinfo.be|Sudpresse|L'Echo|L'Avenir|lavenir.net|Le Vif|Le Vif L'Express|7sur7|BX1
        Moustique|Paris Match|Belga|La Meuse|La Capitale|Nord Eclair|La Nouvelle Gazette|Télépro|LN24|Bruzz
        The Brussels Times|Brussels Times|The Bulletin|De Standaard|De Morgen|De Tijd|Het Laatste Nieuws|HLN
        Het Nieuwsblad|Nieuwsblad|Gazet van Antwerpen|GVA|Het Belang van Limburg|HBVL|VRT NWS|VRT|VTM Nieuws|Knack
        Humo|Sporza|De Zondag|Data News|NOS|NOS Nieuws|NRC|NRC Handelsblad|de Volkskrant|Trouw|Het Parool|De Telegraaf
        Telegraaf|AD|Algemeen Dagblad|NU.nl|RTL Nieuws|De Groene Amsterdammer|Elsevier|Omroep Brabant|Omroep West
        RTV Noord|RTV Oost|RTV Utrecht|Hart van Nederland|BNR|BNR Nieuwsradio|Financieele Dagblad
        Het Financieele Dagblad|Tweakers|Eindhovens Dagblad|Brabants Dagblad|De Gelderlander|De Limburger
        Leeuwarder Courant|Dagblad van het Noorden|PZC|de Stentor|Tubantia|Follow the Money|De Correspondent|Le Monde
        Le Figaro|Libération|Le Parisien|Aujourd'hui en France|L'Express|L'Obs|Le Nouvel Obs|Les Echos|La Tribune
        20 Minutes|Ouest-France|Sud Ouest|La Voix du Nord|La Dépêche|La Dépêche du Midi|La Provence|Nice-Matin
        Var-Matin|Le Progrès|Le Dauphiné Libéré|Le Télégramme|L'Est Républicain|Midi Libre|Le Républicain Lorrain
        L'Alsace|Paris-Normandie|La Montagne|Le Journal du Dimanche|JDD|Le JDD|La Croix|Valeurs actuelles
        Charlie Hebdo|Le Canard enchaîné|L'Humanité|L'Opinion|L'Équipe|Mediapart|Le Point|Slate|Slate.fr|HuffPost
        Le HuffPost|HuffPost UK|BFMTV|BFM TV|BFM Business|CNews|LCI|TF1|TF1 Info|France Info|franceinfo|France Bleu
        France Inter|France Culture|France 3|France 24|Europe 1|RMC Sport|Euronews|RFI|TV5 Monde|AFP
        Courrier international|Numerama|Le Temps|RTS|24 heures|Tribune de Genève|Le Matin|RTS Info|L'Essentiel
        Le Quotidien|Luxemburger Wort|Virgule|Le Devoir|La Presse|Radio-Canada|The Guardian|The Observer|BBC|BBC News
        BBC Sport|The Times|The Sunday Times|The Telegraph|The Independent|The i Paper|Metro UK|The Mirror|Daily Mail
        MailOnline|Daily Express|Evening Standard|The Economist|Reuters|AP|AP News|Associated Press|Bloomberg|CNN|CNBC
        CBS News|NBC News|ABC News|Fox News|MSNBC|PBS|NPR|The New York Times|New York Times|The Washington Post
        Washington Post|The Wall Street Journal|Wall Street Journal|USA Today|Los Angeles Times|Chicago Tribune
        Boston Globe|The Boston Globe|New York Post|The Atlantic|The New Yorker|Newsweek|Axios|Politico|The Hill
        BuzzFeed News|Business Insider|Forbes|Wired|The Verge|Ars Technica|TechCrunch|The Intercept|Al Jazeera
        The Irish Times|Irish Independent|RTÉ|RTÉ News|The Scotsman|The Herald|ITV News|Channel 4 News|Sky News
        Sky Sports|The Globe and Mail|Toronto Star|CBC|CBC News|The Sydney Morning Herald|ABC Australia
        South China Morning Post|Financial Times|Der Spiegel|Spiegel|SPIEGEL ONLINE|Die Zeit|Zeit Online|FAZ|FAZ.NET
        Frankfurter Allgemeine|Frankfurter Rundschau|Süddeutsche Zeitung|Süddeutsche|SZ|SZ.de|Die Welt|WELT
        Welt am Sonntag|Bild|Bild am Sonntag|tagesschau|tagesschau.de|ZDF|ZDFheute|ARD|Deutschlandfunk|Deutsche Welle
        DW|dpa|WDR|NDR|BR24|SWR|MDR|MDR AKTUELL|RBB|rbb24|hessenschau|hessenschau.de|buten un binnen|taz
        die tageszeitung|n-tv|ntv|RTL.de|Focus|FOCUS Online|Stern|t-online|WEB.DE|Grenzecho|BRF|BRF Nachrichten
        Tagesspiegel|Der Tagesspiegel|Berliner Zeitung|Berliner Morgenpost|Handelsblatt|manager magazin|heise online
        heise|Golem.de|kicker|Sport Bild|SPORT1|Rheinische Post|Kölner Stadt-Anzeiger|WAZ|Westfalenpost
        Hamburger Abendblatt|MOPO|Weser-Kurier|Stuttgarter Zeitung|Stuttgarter Nachrichten|Badische Zeitung
        Augsburger Allgemeine|Münchner Merkur|Abendzeitung|Nürnberger Nachrichten|Leipziger Volkszeitung
        Sächsische Zeitung|Freie Presse|Neues Deutschland|Junge Welt|der Freitag|NZZ|Neue Zürcher Zeitung
        Tages-Anzeiger|20 Minuten|watson|SRF|SRF News|Der Standard|derStandard.at|Die Presse|Kronen Zeitung|ORF|ORF.at
        Kleine Zeitung|Salzburger Nachrichten|El País|El Mundo|ABC|La Vanguardia|El Periódico|20minutos|20 Minutos
        elDiario.es|El Confidencial|El Español|Público|La Razón|La Voz de Galicia|Heraldo de Aragón|Diario de Sevilla
        El Correo|El Diario Vasco|Levante-EMV|Las Provincias|Diario Sur|La Sexta|laSexta|Antena 3|Cadena SER|COPE
        Onda Cero|RNE|infoLibre|Vozpópuli|OKdiario|Libertad Digital|Marca|Diario AS|Mundo Deportivo|Cinco Días
        Expansión|El Economista|elEconomista.es|Newtral|Huffington Post|El HuffPost|Europa Press|EFE|RTVE|TVE|Clarín
        La Nación|Infobae|El Universal|WirtschaftsWoche
        """
}
